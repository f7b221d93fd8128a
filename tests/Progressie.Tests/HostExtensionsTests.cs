using FsCheck.Xunit;
using Progressie.Json;
using Progressie.Scales;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class HostExtensionsTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("-0.50e+3")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{ \"a\" : [ 1 , \"\\u00e9\" ] }")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("\"\\uD83D\\uDE00\"")]
    public void With_JsonValue_IsKeptToTheCharacter(string json)
    {
        HostExtensions extensions = HostExtensions.Empty.With("host.x", json);
        Assert.True(extensions.TryGet("host.x", out string? kept));
        Assert.Equal(json, kept);
        Assert.Equal(["host.x"], extensions.Names);
        Assert.False(extensions.IsEmpty);
    }

    [Theory]
    [InlineData("", "PRG1002", "The text is empty, or nothing in it shows: expected words, or no member at all.")]
    [InlineData(" ", "PRG1002", "The text is empty, or nothing in it shows: expected words, or no member at all.")]
    [InlineData("{", "PRG9005", "The document ends in the middle, after byte 1: expected the closing of what is open.")]
    [InlineData("1 2", "PRG9004", "This is not JSON at line 1, byte 3, from ‘2’ on.")]
    [InlineData("{'a':1}", "PRG9004", "This is not JSON at line 1, byte 2, from ‘'a':1}’ on.")]
    [InlineData("[1,]", "PRG9004", "This is not JSON at line 1, byte 4, from ‘]’ on.")]
    [InlineData("// c\n1", "PRG9004", "This is not JSON at line 1, byte 1, from ‘// c\\u000A1’ on.")]
    [InlineData("nul", "PRG9005", "The document ends in the middle, after byte 3: expected the closing of what is open.")]
    [InlineData("01", "PRG9004", "This is not JSON at line 1, byte 2, from ‘1’ on.")]
    [InlineData("\"a\nb\"", "PRG9004", "This is not JSON at line 1, byte 3, from ‘\\u000Ab\"’ on.")]
    [InlineData("\"\\uD83D\"", "PRG9023", "The text holds half a surrogate pair: expected whole characters.")]
    [InlineData("{\"\\uDE00\":1}", "PRG9023", "The text holds half a surrogate pair: expected whole characters.")]
    [InlineData(
        "\"\u007F\"",
        "PRG1004",
        "The text holds the control character U+007F at position 1: only visible characters, spaces, tabs and line ends are allowed.")]
    public void TryWith_NotOneJsonValue_IsReportedAtTheName(string json, string code, string message)
    {
        Validated<HostExtensions> tried = HostExtensions.Empty.TryWith("a/b", json);
        Assert.Equal($"extensions: {code} error at /a~1b: {message}", Told.Report(tried.Report));
        Outcomes.AssertTwins(tried, () => HostExtensions.Empty.With("a/b", json));
    }

    /// <summary>Whatever somebody types is reported at the name, or is in a document that is read back.</summary>
    [Property(Arbitrary = [typeof(Typed)])]
    public void TryWith_AnyText_IsReportedOrCanBeStored(Typed name, Typed json, bool isQuoted)
    {
        string value = isQuoted ? $"\"{json.Text}\"" : json.Text;
        Validated<HostExtensions> tried = HostExtensions.Empty.TryWith(name.Text, value);
        string path = name.Text.Length > 256
            ? string.Empty
            : "/" + name.Text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        Assert.All(tried.Report.Issues, issue => Assert.Equal(path, issue.Path));
        Outcomes.AssertTwins(tried, () => HostExtensions.Empty.With(name.Text, value));
        if (!name.IsSound)
        {
            Assert.False(tried.IsValid);
        }
        else if (tried.TryGetValue(out HostExtensions? extensions))
        {
            ScaleDraft draft = TestScales.Halves.ToDraft() with { Extensions = extensions };
            Assert.Equal(extensions, ProgressieJson.Read<Scale>(ProgressieJson.Write(Scale.Create(draft))).Value.Extensions);
        }
    }

    [Fact]
    public void TryWith_NameAndJson_AreReportedTogether() => Assert.Equal(
        "PRG1004 error at /a\\u0007: The text holds the control character U+0007 at position 1: only visible characters, spaces, tabs and"
        + " line ends are allowed.\nPRG9004 error at /a\\u0007: This is not JSON at line 1, byte 3, from ‘2’ on.",
        Told.Lines(HostExtensions.Empty.TryWith("a\u0007", "1 2").Report));

    [Theory]
    [InlineData(48, true)]
    [InlineData(49, false)]
    public void With_Depth_IsBounded(int depth, bool accepted)
    {
        string json = new string('[', depth) + new string(']', depth);
        Assert.Equal(
            accepted ? string.Empty : "PRG9007 error at /x: The document is nested deeper than level 48: that is the limit.",
            Told.Lines(HostExtensions.Empty.TryWith("x", json).Report));
    }

    [Fact]
    public void With_Null_Throws()
    {
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => HostExtensions.Empty.With(null!, "1")).ParamName);
        Assert.Equal("json", Assert.Throws<ArgumentNullException>(() => HostExtensions.Empty.With("x", null!)).ParamName);
    }

    [Fact]
    public void With_NameThatIsThere_ReplacesInPlace()
    {
        HostExtensions extensions = HostExtensions.Empty.With("a", "1").With("b", "2").With("c", "3");
        HostExtensions replaced = extensions.With("b", "20");
        Assert.Equal(["a", "b", "c"], replaced.Names);
        Assert.True(replaced.TryGet("b", out string? json));
        Assert.Equal("20", json);
        Assert.True(extensions.TryGet("b", out json));
        Assert.Equal("2", json);
    }

    [Fact]
    public void Without_Name_LeavesItOut()
    {
        HostExtensions extensions = HostExtensions.Empty.With("a", "1").With("b", "2");
        Assert.Equal(HostExtensions.Empty.With("b", "2"), extensions.Without("a"));
        Assert.Same(extensions, extensions.Without("A"));
        Assert.True(extensions.Without("a").Without("b").IsEmpty);
        Assert.False(extensions.TryGet("A", out string? json));
        Assert.Null(json);
    }

    [Fact]
    public void Equals_SameMembersInOrder_IsEqual()
    {
        HostExtensions one = HostExtensions.Empty.With("a", "1").With("b", "2");
        HostExtensions same = HostExtensions.Empty.With("a", "1").With("b", "2");
        Assert.Equal(one, same);
        Assert.True(one == same);
        Assert.False(one != same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, HostExtensions.Empty.With("b", "2").With("a", "1"));
        Assert.NotEqual(one, one.With("a", "1.0"));
        Assert.False(one == null);
        Assert.True((HostExtensions?)null == null);
        Assert.False(one.Equals((object)"a"));
    }

    [Fact]
    public void Empty_HasNothing()
    {
        Assert.True(HostExtensions.Empty.IsEmpty);
        Assert.Empty(HostExtensions.Empty.Names);
    }
}
