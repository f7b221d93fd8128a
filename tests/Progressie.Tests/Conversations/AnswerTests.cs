using Progressie.Conversations;
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
        AssertThrows("The field 'a' is there twice. (Parameter 'values')", () => Answer.Of([value, value with { Text = "y" }]));
        AssertThrows("The field 'a' is there already. (Parameter 'field')", () => Answer.Of("a", "x").And("a", "y"));
        Assert.Throws<ArgumentNullException>(() => Answer.Of("a", null!));
        AssertThrows("The id is default, which is no id. (Parameter 'value')", () => Answer.None.And(default(FieldId), "x"));
        AssertThrows("The list holds a null. (Parameter 'values')", () => Answer.Of([null!]));
        Assert.Throws<FormatException>(() => Answer.Of("no id", "x"));
        Assert.Throws<FormatException>(() => Answer.None["no id"]);
    }

    private static void AssertThrows(string message, Func<object?> call) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(call).Message);
}
