namespace Progressie.Circles;

/// <summary>Which notes are for their authors only while a phase is silent.</summary>
/// <param name="Since">Everything put on the board after this.</param>
/// <param name="Zone">The zone that is being filled, when it is one.</param>
/// <param name="InZoneSince">In that zone also what was put there after this: a phone that was offline may not have heard yet that the
/// silence began.</param>
internal readonly record struct CircleSilence(OperationId Since, CircleZone? Zone, OperationId InZoneSince)
{
    internal bool Covers(CircleNote note) => note.Id.AddedBy > Since || (note.Zone == Zone && note.Id.AddedBy > InZoneSince);
}
