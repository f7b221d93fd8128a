using Progressie.Internal;
using Progressie.Json.Shapes;
using Progressie.Scales;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a scale, and a scale as it stands in the series it belongs to.</summary>
internal static class ScaleDocument
{
    internal static readonly PositionShape Position = new();

    internal static readonly IdShape<PerspectiveId> IdOfPerspective =
        new(IssueTerms.PerspectiveId, IdRules.Slug, "slug", PersonalData.None);

    internal static readonly ObjectShape<ScalePerspective> Perspective = new(IssueTerms.Perspective, static o =>
    {
        Field<PerspectiveId> id = o.Required("id", IdOfPerspective, static perspective => perspective.Id);
        OptionalField<string> words = o.Optional("words", Words, static perspective => perspective.Words);
        return v => new ScalePerspective { Id = id[v], Words = words[v] };
    })
    {
        Definition = "perspective",
    };

    private static readonly WordShape<ScaleKind> Kind = new(ScaleWords.Kinds, PersonalData.None);

    private static readonly WordShape<ScaleGrain> Grain = new(ScaleWords.Grains, PersonalData.None);

    /// <summary>A scale inside another document.</summary>
    internal static readonly ObjectShape<Scale> Inside = new(IssueTerms.Scale, static o => Declare(o))
    {
        Definition = "scale",
    };

    internal static readonly DocumentShape<Scale> Scale = new(Scales.Scale.DocumentKind, 1, static o => Declare(o), isDefinition: true);

    private static ObjectShape<Scale>.MakerWithReader Declare(Members<Scale> o)
    {
        Field<DefinitionId> id = o.Required("id", SharedShapes.IdOfDefinition, static scale => scale.Id);
        Field<DefinitionVersion> version = o.Required("version", CommonShapes.Version, static scale => scale.Version);
        Field<ScaleKind> kind = o.Required("kind", Kind, static scale => scale.Kind);
        Field<string> topic = o.Required("topic", Words, static scale => scale.Topic);
        OptionalField<string> timeFrame = o.Optional("timeFrame", Words, static scale => scale.TimeFrame);
        Field<string> ten = o.Required("ten", Words, static scale => scale.Ten);
        Field<string> zero = o.Required("zero", Words, static scale => scale.Zero);
        Field<ScaleGrain> grain = o.Usual("grain", Grain, static scale => scale.Grain, ScaleGrain.Half);
        OptionalValue<ScalePosition> goodEnough = o.Optional("goodEnough", Position, static scale => scale.GoodEnough);
        Field<IReadOnlyList<ScalePerspective>> others = o.List(
            "otherPerspectives",
            new ListShape<ScalePerspective>(IssueTerms.ArrayOfPerspectives, Perspective),
            static scale => scale.OtherPerspectives);
        OptionalValue<LanguageTag> language = o.Optional("language", Language, static scale => scale.Language);
        Field<HostExtensions> extensions = o.Extensions(static scale => scale.Extensions);
        return (ref reader, scoped v) => reader.Take(Scales.Scale.TryCreate(
            new ScaleDraft
            {
                Id = id[v],
                Version = version[v],
                Kind = kind[v],
                Topic = topic[v],
                TimeFrame = timeFrame[v],
                Ten = ten[v],
                Zero = zero[v],
                Grain = grain[v],
                GoodEnough = goodEnough[v],
                OtherPerspectives = others[v],
                Language = language[v],
                Extensions = extensions[v],
            },
            reader.Limits,
            id: null));
    }
}
