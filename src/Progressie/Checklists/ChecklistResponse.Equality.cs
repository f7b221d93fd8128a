namespace Progressie.Checklists;

/// <content>When two responses are the same.</content>
public sealed partial record ChecklistResponse
{
    /// <summary>Whether everything in two responses is the same, moments with their offsets too: those are written.</summary>
    /// <param name="other">The other response.</param>
    /// <returns>Whether it is.</returns>
    public bool Equals(ChecklistResponse? other) =>
        other is not null
        && Id == other.Id
        && Respondent == other.Respondent
        && Language == other.Language
        && Nullable.Equals(StartedAt, other.StartedAt)
        && StartedAt?.Offset == other.StartedAt?.Offset
        && Nullable.Equals(CompletedAt, other.CompletedAt)
        && CompletedAt?.Offset == other.CompletedAt?.Offset
        && Completion == other.Completion
        && Position == other.Position
        && MigratedFrom == other.MigratedFrom
        && Extensions == other.Extensions
        && Content == other.Content
        && AmendmentList.Equals(other.AmendmentList)
        && UnmatchedList.Equals(other.UnmatchedList)
        && (ReferenceEquals(KnownChanges, other.KnownChanges)
            || (KnownChanges is not null && other.KnownChanges is not null && KnownChanges.SequenceEqual(other.KnownChanges)))
        && IsBeingAmended == other.IsBeingAmended;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Respondent, StartedAt, CompletedAt, Content);
}
