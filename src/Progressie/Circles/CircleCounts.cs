namespace Progressie.Circles;

/// <summary>How many notes there are of each sort: achieved beside desired, and never one figure.</summary>
/// <remarks>Immutable. Source: handbook 6.3 and 0.5.</remarks>
public readonly partial record struct CircleCounts
{
    internal CircleCounts(IEnumerable<CircleNote> notes)
    {
        foreach (CircleNote note in notes)
        {
            switch (note.Zone)
            {
                case CircleZone.Inner: Inner++; break;
                case CircleZone.Outer: Outer++; break;
                default: Beyond++; break;
            }

            Achieved += note.IsAchieved ? 1 : 0;
            Planned += note.IsPlanned ? 1 : 0;
            PlannedByNobody += note.IsPlanned && note.Plan!.Owners.Count == 0 ? 1 : 0;
        }
    }

    /// <summary>Gets how many notes are in the inner circle.</summary>
    public int Inner { get; }

    /// <summary>Gets how many notes are in the outer circle.</summary>
    public int Outer { get; }

    /// <summary>Gets how many notes are beyond it.</summary>
    public int Beyond { get; }

    /// <summary>Gets how many notes are achieved. The same as <see cref="Inner"/>, unless notes move on planning.</summary>
    public int Achieved { get; }

    /// <summary>Gets how many notes are planned and not achieved yet.</summary>
    public int Planned { get; }

    /// <summary>Gets how many of the planned ones nobody has volunteered for yet.</summary>
    public int PlannedByNobody { get; }

    /// <summary>Gets how many notes there are.</summary>
    public int Total => Inner + Outer + Beyond;

    /// <summary>Shows how many notes are achieved and how many are not yet.</summary>
    /// <returns>Text such as <c>notes: 3 achieved, 2 planned, 7 in all</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"notes: {Achieved} achieved, {Planned} planned, {Total} in all");
}
