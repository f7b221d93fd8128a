using Progressie.Json.Shapes;

namespace Progressie.Json.Documents;

/// <summary>What every event of a log has, whatever happened.</summary>
internal sealed record EventHead(
    OptionalValue<EventId> Id,
    Field<DateTimeOffset> At,
    OptionalValue<DayOrMoment> Happened,
    Field<bool>? IsErased)
{
    internal static EventHead Of<T>(Members<T> o, bool hasWords = true)
        where T : LogEvent => new(
            o.Optional("id", SharedShapes.IdOfEvent, static happened => happened.Id),
            SharedShapes.At(o, static happened => happened.At),
            o.Optional("happened", CommonShapes.DayOrMoment, static happened => happened.Happened),
            hasWords ? o.Usual("erased", CommonShapes.Setting, static happened => happened.IsErased, false) : null);

    /// <summary>Makes an event of what its kind has and when it was recorded; the rest of its head, which most do not have, is put on
    /// it.</summary>
    internal ObjectShape<T>.Maker On<T>(ObjectShape<T>.Maker make)
        where T : LogEvent => v =>
        {
            T made = make(v);
            EventId? id = Id[v];
            DayOrMoment? happened = Happened[v];
            bool isErased = IsErased?[v] ?? false;
            return id is null && happened is null && !isErased
                ? made
                : (T)(made with { Id = id, Happened = happened, IsErased = isErased });
        };
}
