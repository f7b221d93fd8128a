using Progressie.Conversations;
using Progressie.Internal;
using static Progressie.Json.MemberTable;

namespace Progressie.Json;

/// <summary>Reads preparations of directing conversations.</summary>
internal static class DirectingPreparationReading
{
    internal const int NewestSchema = 1;

    private static readonly MemberTable Root = new(
        Required("document", "\"directing-preparation\""),
        Required("schema", IssueTerms.WholeNumber),
        Optional("by", IssueTerms.ParticipantId),
        Optional("language", IssueTerms.LanguageTag),
        Optional("irritation", IssueTerms.Text),
        Optional("expectation", IssueTerms.Text),
        Optional("reason", IssueTerms.Text),
        Optional("fixedPoints", IssueTerms.ArrayOfTexts),
        Optional("freePoints", IssueTerms.ArrayOfTexts),
        Optional("hasToComeUp", IssueTerms.Text),
        Optional("clearAfterwards", IssueTerms.Text),
        Optional("extensions", IssueTerms.Object));

    internal static Validated<DirectingPreparation> Read(ReadOnlySpan<byte> utf8, ProgressieLimits limits) =>
        DocumentReading.Read<DirectingPreparation, ProgressieLimits>(
            utf8, DirectingPreparation.DocumentKind, NewestSchema, limits, ReadRoot, limits);

    private static DirectingPreparation ReadRoot(ref DocumentReader reader, MemberCursor cursor, ProgressieLimits limits)
    {
        DirectingPreparationDraft preparation = new();
        while (reader.NextMember(Root, ref cursor, out int member))
        {
            switch (member)
            {
                case 2: preparation = preparation with { By = reader.ReadId<ParticipantId>(IdRules.Token.Description) }; break;
                case 3: preparation = preparation with { Language = reader.ReadLanguage() }; break;
                case 4: preparation = preparation with { Irritation = reader.ReadText() }; break;
                case 5: preparation = preparation with { Expectation = reader.ReadText() }; break;
                case 6: preparation = preparation with { Reason = reader.ReadText() }; break;
                case 7: preparation = preparation with { FixedPoints = SharedReading.ReadTexts(ref reader) ?? [] }; break;
                case 8: preparation = preparation with { FreePoints = SharedReading.ReadTexts(ref reader) ?? [] }; break;
                case 9: preparation = preparation with { HasToComeUp = reader.ReadText() }; break;
                case 10: preparation = preparation with { ClearAfterwards = reader.ReadText() }; break;
                case 11: preparation = preparation with { Extensions = reader.ReadExtensions() }; break;
                default: reader.Skip(); break;
            }
        }

        return DirectingPreparation.FromChecked(preparation);
    }
}
