using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>What goes from one technique to another, by itself: a next step, a statement.</summary>
internal static class ProgressDocuments
{
    internal static readonly DocumentShape<NextStep> NextStep = new("next-step", 1, static o =>
    {
        ObjectShape<NextStep>.Maker make = Step(o);
        return (ref reader, scoped v) => make(v);
    });

    internal static readonly DocumentShape<ProgressStatement> Statement = new("progress-statement", 1, static o =>
    {
        Field<ProgressSide> side = o.Required(
            "side", new WordShape<ProgressSide>(ProgressWords.Sides, PersonalData.Answer), static statement => statement.Side);
        Field<string> text = o.Required("text", Words, static statement => statement.Text);
        OptionalField<string> how = o.Optional("how", Words, static statement => statement.How);
        OptionalField<ProgressSource> source = o.Optional("source", Source, static statement => statement.Source);
        return (ref reader, scoped v) => new ProgressStatement { Side = side[v], Text = text[v], How = how[v], Source = source[v] };
    });
}
