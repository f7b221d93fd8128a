using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>One thing that lies between 0 and the position now: what is there already, and how it came about.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 4.2 (step 3).</remarks>
public sealed partial record ScaleFinding
{
    /// <summary>Gets what is there.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string What
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how it came about: what the person did, and what helped.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? How { get; init; }

    /// <summary>Shows what it is, and nothing that a person wrote.</summary>
    /// <returns>The same for every finding.</returns>
    public override string ToString() => "finding";

    /// <summary>Judges the texts that people typed.</summary>
    internal void Check(TextCheck check)
    {
        check.Text("what", What);
        check.Text("how", How);
    }

    /// <summary>The finding without its words.</summary>
    internal ScaleFinding Erase() => new() { What = FreeText.Erased, How = FreeText.Erase(How) };
}
