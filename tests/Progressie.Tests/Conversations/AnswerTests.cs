using System.Text.Json;
using FsCheck.Xunit;
using Progressie.Conversations;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Conversations;

public sealed class AnswerTests
{
    [Fact]
    public void Of_Values_AreKeptInOrder()
    {
        Answer answer = Answer.Of("achieved", "a").And("how", "b");
        Assert.Equal(["achieved", "how"], answer.Values.Select(static value => value.Field.ToString()));
        Assert.Equal("b", answer["how"]);
        Assert.Equal("b", answer[FieldId.Parse("how")]);
        Assert.Null(answer["x"]);
        Assert.False(answer.IsEmpty);
        Assert.Equal("answer (achieved, how)", answer.ToString());
        Assert.Equal(answer, Answer.Of(answer.Values));
        Assert.Equal(answer.GetHashCode(), Answer.Of(answer.Values).GetHashCode());
        Assert.NotEqual(answer, Answer.Of("how", "b").And("achieved", "a"));
        Assert.NotEqual(answer, Answer.Of("achieved", "a").And("how", "c"));
    }

    [Fact]
    public void None_Answer_HoldsNothing()
    {
        Assert.True(Answer.None.IsEmpty);
        Assert.Same(Answer.None, Answer.Of([]));
        Assert.Equal("answer ()", Answer.None.ToString());
    }

    [Fact]
    public void Of_Wrong_Throws()
    {
        AnswerValue value = new() { Field = FieldId.Parse("a"), Text = "x" };
        Assert.Throws<ArgumentNullException>(() => Answer.Of("a", null!));
        AssertThrows("The id is default, which is no id. (Parameter 'value')", () => Answer.None.And(default(FieldId), "x"));
        AssertThrows("The list holds a null. (Parameter 'values')", () => Answer.Of([null!]));
        Assert.Throws<FormatException>(() => Answer.None["no id"]);
    }

    [Fact]
    public void TryOf_FieldTwiceOrNoId_IsReportedAtTheField()
    {
        AnswerValue a = new() { Field = FieldId.Parse("a"), Text = "x" };
        AnswerValue b = a with { Field = FieldId.Parse("b") };
        const string Twice = "PRG9012 error at /a: The member ‘a’ is there twice: which one counts cannot be known.";
        AssertReported(
            $"""
            {Twice}
            PRG9012 error at /b: The member ‘b’ is there twice: which one counts cannot be known.
            """,
            Answer.TryOf([a, b, a with { Text = "y" }, b]),
            () => Answer.Of([a, b, a with { Text = "y" }, b]));
        Answer answer = Answer.Of("a", "x");
        AssertReported(Twice, answer.TryAnd("a", "y"), () => answer.And("a", "y"));
        AssertReported(Twice, answer.TryAnd(a.Field, "y"), () => answer.And(a.Field, "y"));
        const string NoId = "‘no /id’ is not allowed here: expected 1 to 64 of a-z, 0-9, ‘.’ and ‘-’, beginning with a letter or digit.";
        AssertReported($"PRG1001 error at /no ~1id: {NoId}", Answer.TryOf("no /id", "x"), () => Answer.Of("no /id", "x"));
        AssertReported($"PRG1001 error at /no ~1id: {NoId}", answer.TryAnd("no /id", "x"), () => answer.And("no /id", "x"));
    }

    /// <summary>What people type as a field gives a report, and the same report as the JSON of the answer would.</summary>
    [Property(Arbitrary = [typeof(Typed)])]
    public void TryOf_AnyText_IsReportedAsTheJsonOfItIs(Typed field, Typed text)
    {
        Validated<Answer> tried = Answer.TryOf(field.Text, text.Text);
        Outcomes.AssertTwins(tried, () => Answer.Of(field.Text, text.Text));
        Outcomes.AssertTwins(Answer.Of("zz", "x").TryAnd(field.Text, text.Text), () => Answer.Of("zz", "x").And(field.Text, text.Text));
        if (!field.IsSound)
        {
            Assert.False(tried.IsValid);
            return;
        }

        string json = JsonSerializer.Serialize(new Dictionary<string, string> { [field.Text] = "x" });
        Assert.Equal(Read(json)?.Issues, tried.IsValid ? null : tried.Report.Issues);
    }

    private static ValidationReport? Read(string json)
    {
        try
        {
            JsonSerializer.Deserialize<Answer>(json);
            return null;
        }
        catch (JsonException e)
        {
            return ProgressieDataException.Find(e)!.Report;
        }
    }

    private static void AssertReported(string expected, Validated<Answer> tried, Func<Answer> act)
    {
        Assert.Equal(expected.ReplaceLineEndings("\n"), Told.Lines(tried.Report));
        Outcomes.AssertTwins(tried, act);
    }

    private static void AssertThrows(string message, Func<object?> call) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(call).Message);
}
