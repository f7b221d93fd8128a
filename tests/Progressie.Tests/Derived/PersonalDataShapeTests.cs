using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Derived;

/// <summary>Every shape says what it can hold of people. What says "nothing" has to be something that people do not fill in.</summary>
public sealed class PersonalDataShapeTests
{
    /// <summary>What each form of value holds at least. A form that is not here fails, so that a new one has to be thought about.</summary>
    private static readonly Dictionary<string, PersonalData> AtLeast = new(StringComparer.Ordinal)
    {
        ["moment"] = PersonalData.Moment,
        ["date"] = PersonalData.Moment,
        ["dayOrMoment"] = PersonalData.Moment,
        ["mark"] = PersonalData.Answer,
        ["position"] = PersonalData.Answer,
        ["belowNumber"] = PersonalData.Answer,
        ["decimal"] = PersonalData.Answer,
        ["extensions"] = PersonalData.HostData,
        ["pointer"] = PersonalData.Key,
        ["sentence"] = PersonalData.Words,
    };

    /// <summary>Forms that are ours or a definition's: ids in definitions, versions, hashes, languages.</summary>
    private static readonly string[] OfDefinitions =
        ["slug", "key", "operationId", "hash", "version", "languageTag", "issueCode", "localizedText", "flag"];

    /// <summary>Texts and settings that are no person's: the rule that was counted by, a kind of document, whether a report is valid,
    /// whether a board has room beyond, and what changed in a definition.</summary>
    private static readonly string[] OfNobody =
    [
        "checklist-score rule", "validation-report of", "validation-report valid", "circle-board beyond",
        "checklist-diff changes[].subject", "checklist-diff changes[].before", "checklist-diff changes[].after",
        "checklist-diff changes[].breaksComparison",
    ];

    public static TheoryData<string> Kinds { get; } = [.. DocumentShapes.All.Select(static shape => shape.Kind)];

    [Fact]
    public void Page_SaysOfEveryKindWhatItCanHold() => DerivedBlocks.Check(
        Repository.PathOf("docs", "reference", "personal-data.md"),
        DocumentShapes.All.ToDictionary(static shape => shape.Kind, PersonalDataTable.Of));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryLeaf_SaysWhatItHolds(string kind)
    {
        List<string> silent = [];
        foreach ((string path, ShapeInfo leaf) in PersonalDataTable.Leaves(DocumentShapes.Find(kind).Describe(), string.Empty))
        {
            // That words were erased, and which, or copied: what a document says of itself.
            bool isOfDocument = path.EndsWith("[].erased", StringComparison.Ordinal) || path.EndsWith("[].start", StringComparison.Ordinal)
                || path.EndsWith("[].again", StringComparison.Ordinal);
            if (leaf is ScalarInfo scalar && !isOfDocument && !Says(scalar, $"{kind} {path}"))
            {
                silent.Add($"{kind} {path} is a {scalar.Definition} and says '{PersonalDataTable.Words(scalar.Personal)}'");
            }
        }

        Assert.Empty(silent);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryWhole_HoldsWhatItsPartsHold(string kind)
    {
        ObjectInfo info = DocumentShapes.Find(kind).Describe();
        PersonalData all = PersonalDataTable.Leaves(info, string.Empty)
            .Aggregate(PersonalData.None, static (sum, leaf) => sum | leaf.Leaf.Personal);
        Assert.Equal(all, info.Personal);
    }

    [Fact]
    public void Map_HoldsWhatItsNamesHoldAndWhatItsValuesHold() => Assert.Equal(
        PersonalData.PersonId | PersonalData.Answer,
        new MapInfo(new ScalarInfo("token", PersonalData.PersonId), new ScalarInfo("mark", PersonalData.Answer)).Personal);

    [Fact]
    public void Exceptions_AreAllThere() => Assert.All(OfNobody, static place =>
        Assert.Contains(
            PersonalDataTable.Leaves(DocumentShapes.Find(place.Split(' ')[0]).Describe(), string.Empty),
            leaf => leaf.Path == place.Split(' ')[1] && leaf.Leaf.Personal == PersonalData.None));

    [Fact]
    public void NothingAtAll_IsHeldByDefinitionsAndScoresAlone() => Assert.Equal(
        ["checklist", "conversation-model", "circle-digest", "checklist-score", "checklist-diff", "journal-prompt"],
        DocumentShapes.All
            .Where(static shape => (shape.Describe().Personal & ~PersonalData.HostData) == PersonalData.None)
            .Select(static shape => shape.Kind));

    private static bool Says(ScalarInfo scalar, string place)
    {
        if (OfNobody.Contains(place))
        {
            return scalar.Personal == PersonalData.None;
        }

        return scalar.Definition switch
        {
            // What people type is never nothing, and an id of the host's is of a person or of something of theirs.
            "text" => (scalar.Personal & (PersonalData.Words | PersonalData.Name)) != PersonalData.None,
            "token" => (scalar.Personal & (PersonalData.PersonId | PersonalData.Key)) != PersonalData.None,
            "flag" => scalar.Personal == PersonalData.Answer,
            _ when OfDefinitions.Contains(scalar.Definition) => true,
            _ => AtLeast.TryGetValue(scalar.Definition, out PersonalData least) && scalar.Personal.HasFlag(least),
        };
    }
}
