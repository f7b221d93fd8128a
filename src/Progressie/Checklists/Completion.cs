using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Under which id somebody said that they were done; and, where drafts met that were completed apart, the ids under which that was
/// said elsewhere, in order.</summary>
internal sealed record Completion(EventId? Id, ValueList<EventId> Also)
{
    internal bool IsUnder(EventId id) => Id == id || Also.Contains(id);

    /// <summary>All ids of two that met, with that of the completion that is kept first.</summary>
    internal static Completion? Merge(Completion? kept, Completion? other)
    {
        EventId? id = kept?.Id;
        EventId[] also = [.. AllOf(kept).Concat(AllOf(other)).Where(one => one != id).Distinct().Order()];
        return id is null && also.Length == 0 ? null : new Completion(id, ValueList<EventId>.Own(also));
    }

    private static IEnumerable<EventId> AllOf(Completion? completion) =>
        completion is null ? [] : completion.Id is { } id ? completion.Also.Prepend(id) : completion.Also;
}
