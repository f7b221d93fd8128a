using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>One reading of a series, as it stands after corrections, with what it was before.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record ScaleEntry
{
    internal ScaleEntry(int number, ReadingRecorded original, ReadingCorrected[] corrections, bool isWithdrawn)
    {
        Number = number;
        Original = original;
        Corrections = ValueList<ReadingCorrected>.Own(corrections);
        IsWithdrawn = isWithdrawn;
    }

    /// <summary>Gets the number of its event, counted from 1; corrections and withdrawals point at it.</summary>
    public int Number { get; }

    /// <summary>Gets what was written down at the time.</summary>
    public ReadingRecorded Original { get; }

    /// <summary>Gets the corrections, oldest first.</summary>
    /// <value>Empty when there were none.</value>
    public IReadOnlyList<ReadingCorrected> Corrections { get; }

    /// <summary>Gets whether it was taken back. Then it no longer counts, and is kept.</summary>
    public bool IsWithdrawn { get; }

    /// <summary>Gets the version of the scale that the reading is on. Positions on different versions are
    /// compared when 10 and 0 mean the same on both.</summary>
    public DefinitionVersion Version => Original.Version!.Value;

    /// <summary>Gets the moment it was told.</summary>
    public DateTimeOffset At => Original.At;

    /// <summary>Gets when it was so: as the latest correction that says it has it, or else as it was told at first.</summary>
    public DayOrMoment When => Original.WhenAfter(Corrections);

    /// <summary>Gets who wrote it down.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public ParticipantId? By => Original.By;

    /// <summary>Gets the reading as it stands.</summary>
    public ScaleReading Reading => Corrections.Count > 0 ? Corrections[^1].Reading : Original.Reading;

    /// <summary>Gets whether the words of the entry, as it stands, were erased for good.</summary>
    public bool IsErased => Corrections.Count > 0 ? Corrections[^1].IsErased : Original.IsErased;

    /// <summary>The step that was chosen, with when it was chosen so: at first, or by the last correction that changed it.</summary>
    internal NextStep? Step
    {
        get
        {
            (NextStep? step, DayOrMoment agreed) = (Original.Reading.NextStep, When);
            foreach (ReadingCorrected correction in Corrections)
            {
                if (correction.Reading.NextStep != step)
                {
                    (step, agreed) = (correction.Reading.NextStep, DayOrMoment.Of(correction.At));
                }
            }

            return step is null ? null : step with { Agreed = agreed };
        }
    }

    /// <summary>Shows number and version, and nothing that a person said.</summary>
    /// <returns>Text such as <c>entry 3 (version 1)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"entry {Number} (version {Version})");
}
