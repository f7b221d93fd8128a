using Progressie.Json.Shapes;

namespace Progressie.Json.Documents;

/// <summary>What every event of a log has, whatever happened.</summary>
internal readonly record struct EventHead(
    OptionalValue<EventId> Id,
    Field<DateTimeOffset> At,
    OptionalValue<DayOrMoment> Happened,
    Field<bool> IsErased)
{
    internal static EventHead Of<T>(Members<T> o, bool hasWords = true)
        where T : LogEvent => new(
            o.Optional("id", SharedShapes.IdOfEvent, static happened => happened.Id),
            SharedShapes.At(o, static happened => happened.At),
            o.Optional("happened", CommonShapes.DayOrMoment, static happened => happened.Happened),
            hasWords ? o.Usual("erased", CommonShapes.Setting, static happened => happened.IsErased, false) : default);
}
