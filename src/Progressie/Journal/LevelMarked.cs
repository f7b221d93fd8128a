using Progressie.Internal;

namespace Progressie.Journal;

/// <summary>The owner marked the beginning of a new level, such as a new role or a harder task.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record LevelMarked : JournalEvent
{
    /// <summary>Gets what the new level is, in the owner's words.</summary>
    /// <remarks>On a new level people make more mistakes and feel less able. A mark shows that this came with progress; see
    /// <see cref="Motivation.InvisibilityMaker.HigherLevelDemands"/>.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Shows what happened, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>marked a new level</c>.</returns>
    public override string ToString() => "marked a new level";

    internal override JournalEventKind Kind => JournalEventKind.LevelMarked;

    internal override void Check(TextCheck check) => check.Text("text", Text);

    private protected override LogEvent WithoutWords() => this with { Text = FreeText.Erased };
}
