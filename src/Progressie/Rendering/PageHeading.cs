using System.Globalization;

namespace Progressie.Rendering;

/// <summary>The heading of a page, of a section, or of the list that follows.</summary>
/// <remarks>Immutable.</remarks>
public sealed partial class PageHeading : PageBlock
{
    internal PageHeading(int level, bool isMinor, PagePhrase words)
    {
        Level = level;
        IsMinor = isMinor;
        Words = words;
    }

    /// <summary>Gets how deep the heading is in the outline of the page.</summary>
    /// <value>1 for the page as a whole, of which there is at most one, to 3.</value>
    public int Level { get; }

    /// <summary>Gets whether it heads one list or a few lines and not a part of the page: a format without sizes shows it as a plain
    /// line.</summary>
    public bool IsMinor { get; }

    /// <summary>Gets the words.</summary>
    /// <value>Never empty.</value>
    public PagePhrase Words { get; }

    internal override IEnumerable<PagePhrase> Phrases => [Words];

    internal override string Describe() => string.Create(CultureInfo.InvariantCulture, $"heading of level {Level}");
}
