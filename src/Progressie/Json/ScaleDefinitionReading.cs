using Progressie.Internal;
using Progressie.Scales;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads scales: as documents of their own, and inside the series they belong to.</summary>
internal static class ScaleDefinitionReading
{
    internal const int NewestSchema = 1;

    private static readonly Member[] Content =
    [
        Required("id", IssueTerms.DefinitionId),
        Required("version", IssueTerms.WholeNumberFrom1),
        Required("kind", IssueTerms.ScaleKindWord),
        Required("topic", IssueTerms.Text),
        Optional("timeFrame", IssueTerms.Text),
        Required("ten", IssueTerms.Text),
        Required("zero", IssueTerms.Text),
        Optional("grain", IssueTerms.GrainWord),
        Optional("goodEnough", IssueTerms.Position),
        Optional("otherPerspectives", IssueTerms.ArrayOfPerspectives),
        Optional("language", IssueTerms.LanguageTag),
        Optional("extensions", IssueTerms.Object),
    ];

    private static readonly MemberTable Root =
        new([Required("document", "\"scale\""), Required("schema", IssueTerms.WholeNumber), .. Content]);

    private static readonly MemberTable Inside = new(Content);

    private static readonly MemberTable PerspectiveMembers = new(
        Required("id", IssueTerms.PerspectiveId),
        Optional("words", IssueTerms.Text));

    internal static Validated<Scale> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits) =>
        DocumentReading.Read<Scale, MemberTable>(utf8, Scale.DocumentKind, NewestSchema, limits, ReadMembers, Root);

    /// <summary>Reads a scale inside another document.</summary>
    internal static Scale? ReadInside(ref DocumentReader reader) =>
        reader.BeginObject(IssueTerms.Scale) ? ReadMembers(ref reader, default, Inside) : null;

    private static Scale? ReadMembers(ref DocumentReader reader, MemberCursor cursor, MemberTable table)
    {
        DefinitionId? id = null;
        DefinitionVersion? version = null;
        ScaleKind? kind = null;
        string? topic = null, timeFrame = null, ten = null, zero = null;
        ScaleGrain grain = ScaleGrain.Half;
        ScalePosition? goodEnough = null;
        List<ScalePerspective>? others = null;
        LanguageTag? language = null;
        HostExtensions extensions = HostExtensions.Empty;
        int errors = reader.Issues.ErrorCount;
        int offset = table.Members.Length - Content.Length;
        while (reader.NextMember(table, ref cursor, out int member))
        {
            switch (member - offset)
            {
                case 0: id = reader.ReadId<DefinitionId>(IdRules.Slug.Description); break;
                case 1: version = reader.ReadVersion(); break;
                case 2: kind = (ScaleKind?)reader.ReadWord(ScaleWords.Kinds, IssueTerms.ScaleKindWord); break;
                case 3: topic = reader.ReadText(); break;
                case 4: timeFrame = reader.ReadText(); break;
                case 5: ten = reader.ReadText(); break;
                case 6: zero = reader.ReadText(); break;
                case 7: grain = (ScaleGrain)(reader.ReadWord(ScaleWords.Grains, IssueTerms.GrainWord) ?? 0); break;
                case 8: goodEnough = ScalePositionReading.Read(ref reader); break;
                case 9: others = SharedReading.ReadList(ref reader, IssueTerms.ArrayOfPerspectives, ReadPerspective); break;
                case 10: language = reader.ReadLanguage(); break;
                case 11: extensions = reader.ReadExtensions(); break;
                default: reader.Skip(); break;
            }
        }

        if (reader.Issues.ErrorCount > errors || id is null || version is null || kind is null || topic is null || ten is null || zero is null)
        {
            return null;
        }

        Validated<Scale> scale = Scale.TryCreate(
            new ScaleDraft
            {
                Id = id.Value,
                Version = version.Value,
                Kind = kind.Value,
                Topic = topic,
                TimeFrame = timeFrame,
                Ten = ten,
                Zero = zero,
                Grain = grain,
                GoodEnough = goodEnough,
                OtherPerspectives = others ?? [],
                Language = language,
                Extensions = extensions,
            },
            reader.Limits);
        reader.ReportAll(scale.Report);
        scale.TryGetValue(out Scale? read);
        return read;
    }

    private static ScalePerspective? ReadPerspective(ref DocumentReader reader)
    {
        if (!reader.BeginObject(IssueTerms.Perspective))
        {
            return null;
        }

        PerspectiveId? id = null;
        string? words = null;
        MemberCursor cursor = default;
        while (reader.NextMember(PerspectiveMembers, ref cursor, out int member))
        {
            if (member == 0)
            {
                id = reader.ReadId<PerspectiveId>(IdRules.Slug.Description);
            }
            else
            {
                words = reader.ReadText();
            }
        }

        return id is null ? null : new ScalePerspective { Id = id.Value, Words = words };
    }
}
