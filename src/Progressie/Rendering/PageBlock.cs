namespace Progressie.Rendering;

/// <summary>One thing on a page: a <see cref="PageHeading"/>, <see cref="PageParagraph"/>, <see cref="PageList"/> or
/// <see cref="PageTable"/>.</summary>
/// <remarks>A closed set: no other kinds can be made outside the library. A minor version may add one, so a format of one's own has a
/// branch for what it does not know. Immutable.</remarks>
public abstract partial class PageBlock
{
    private protected PageBlock()
    {
    }

    /// <summary>Says what kind of block it is, for a log, and nothing of what is in it.</summary>
    /// <returns>Text such as <c>heading of level 2</c>.</returns>
    public sealed override string ToString() => Describe();

    /// <summary>Every sentence in it, in order.</summary>
    internal abstract IEnumerable<PagePhrase> Phrases { get; }

    internal abstract string Describe();
}
