using Progressie.Conversations;
using Xunit;
using static Progressie.Tests.Support.CoreModels;

namespace Progressie.Tests.Conversations;

public sealed class ConversationModelSetTests
{
    private static readonly ConversationModel Second =
        ConversationModel.Create(HelpingDraft with { Version = DefinitionVersion.FromNumber(2) });

    [Fact]
    public void Of_Models_AreFoundByIdAndVersion()
    {
        ConversationModelSet set = ConversationModelSet.Of([Second, Circle, Helping]);
        Assert.Equal(["helping", "circle"], set.Ids.Select(static id => id.ToString()));
        Assert.Equal([1, 2], set.VersionsOf(Helping.Id).Select(static version => version.Number));
        Assert.Same(Second, set["helping"]);
        Assert.Same(Second, set[Helping.Id]);
        Assert.Same(Helping, set.Get(Helping.Id, Helping.Version));
        Assert.True(set.TryGet(Circle.Id, Circle.Version, out ConversationModel? circle));
        Assert.Same(Circle, circle);
    }

    [Fact]
    public void Get_Unknown_ThrowsOrFindsNothing()
    {
        ConversationModelSet set = ConversationModelSet.Of([Circle]);
        AssertThrows("There is no conversation model 'x' here. (Parameter 'id')", () => set["x"]);
        AssertThrows("There is no version 2 of conversation model 'circle': known are 1. (Parameter 'version')", () =>
            set.Get(Circle.Id, Second.Version));
        Assert.False(set.TryGet(Circle.Id, Second.Version, out ConversationModel? none));
        Assert.Null(none);
        Assert.Empty(set.VersionsOf(Helping.Id));
        Assert.Empty(ConversationModelSet.Empty.Ids);
        Assert.Throws<FormatException>(() => set["no id"]);
        Assert.Throws<ArgumentException>(() => ConversationModelSet.Empty[Circle.Id]);
    }

    [Fact]
    public void Add_SameContent_IsTheSameSet()
    {
        ConversationModelSet set = ConversationModelSet.Of([Helping]);
        Assert.Same(set, set.Add(ConversationModel.Create(HelpingDraft)));
        Assert.Same(set, set.Add(ConversationModel.Create(HelpingDraft with { Extensions = HostExtensions.Empty.With("host", "1") })));
        Assert.Single(ConversationModelSet.Of([Helping]).VersionsOf(Helping.Id));
        Assert.Equal(2, set.Add(Second).VersionsOf(Helping.Id).Count);
        Assert.Single(set.VersionsOf(Helping.Id));
    }

    [Fact]
    public void Add_OtherContentUnderTheSameVersion_IsAnError()
    {
        ConversationModelSet set = ConversationModelSet.Of([Helping]);
        ConversationModel other = ConversationModel.Create(HelpingDraft with { Asides = [] });
        Validated<ConversationModelSet> result = set.TryAdd(other);
        Assert.False(result.TryGetValue(out _));
        Assert.Equal("conversation model 'helping' version 1", result.Report.Document);
        AssertIssues(
            result.Report,
            "PRG5201 error at /version: Conversation model ‘helping’ version 1 is already there with other content: a published version "
                + "never changes, publish another version.");
        Assert.Equal(result.Report, Assert.Throws<ProgressieDataException>(() => set.Add(other)).Report);
        Assert.Throws<ProgressieDataException>(() => ConversationModelSet.Of([Helping, other]));
    }

    [Fact]
    public void Add_Null_Throws()
    {
        Assert.Equal("model", Assert.Throws<ArgumentNullException>(() => ConversationModelSet.Empty.Add(null!)).ParamName);
        Assert.Equal("models", Assert.Throws<ArgumentNullException>(() => ConversationModelSet.Of(null!)).ParamName);
        Assert.Throws<ArgumentException>(() => ConversationModelSet.Of([null!]));
    }

    [Fact]
    public void AddLazy_Model_IsMadeWhenAskedForAndOnce()
    {
        int made = 0;
        ConversationModelSet set = ConversationModelSet.Empty.AddLazy(Helping.Id, Helping.Version, () =>
        {
            made++;
            return Helping;
        });
        Assert.Single(set.Ids);
        Assert.Equal("conversation models: 'helping' version 1", set.ToString());
        Assert.Equal((1, 0), (set.Count, made));
        Assert.Same(Helping, set["helping"]);
        Assert.Same(Helping, set["helping"]);
        Assert.Equal(1, made);
    }

    [Fact]
    public void Set_GoneThrough_MakesEachWhenItComesByAndOnce()
    {
        List<string> made = [];
        ConversationModelSet set = ConversationModelSet.Empty
            .AddLazy(Second.Id, Second.Version, () => Made(Second))
            .AddLazy(Circle.Id, Circle.Version, () => Made(Circle))
            .AddLazy(Helping.Id, Helping.Version, () => Made(Helping));
        Assert.Same(Helping, set.First());
        Assert.Equal([Helping.ToString()], made);
        Assert.Equal([Helping, Second, Circle], set);
        Assert.Equal([Helping, Second, Circle], set);
        Assert.Equal(3, made.Count);

        ConversationModel Made(ConversationModel model)
        {
            made.Add(model.ToString());
            return model;
        }
    }

    private static void AssertThrows(string message, Func<object> call) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(call).Message);
}
