using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>The highest position of earlier, with what was going on then.</summary>
/// <remarks>Personal data. Immutable. Source: handbook 4.2 (step 4).</remarks>
public sealed partial record EarlierPosition : EarlierHighest
{
    /// <summary>Gets the position.</summary>
    /// <exception cref="ArgumentException">The position is <c>default</c>.</exception>
    public required ScalePosition Position
    {
        get;
        init =>
            field = value.IsDefault ? throw new ArgumentException("The position is default, which is no position.", nameof(value)) : value;
    }

    /// <summary>Gets when that was, in the person's own words.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? When { get; init; }

    /// <summary>Gets what was different then and what worked.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? WhatWorked { get; init; }

    internal override ScalePosition? Highest => Position;

    /// <summary>Shows what kind of answer it is, and nothing that a person said.</summary>
    /// <returns>The same for every position.</returns>
    public override string ToString() => "an earlier position";

    internal override void Check(TextCheck check)
    {
        check.Text("when", When);
        check.Text("whatWorked", WhatWorked);
    }

    internal override EarlierHighest Erase() => this with { When = FreeText.Erase(When), WhatWorked = FreeText.Erase(WhatWorked) };
}
