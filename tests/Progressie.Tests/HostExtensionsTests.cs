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
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("1 2")]
    [InlineData("{'a':1}")]
    [InlineData("[1,]")]
    [InlineData("// c\n1")]
    [InlineData("nul")]
    [InlineData("01")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"\\uD83D\"")]
    [InlineData("{\"\\uDE00\":1}")]
    public void With_NotOneJsonValue_Throws(string json) => Assert.Equal(
        "The text is not one valid JSON value. (Parameter 'json')",
        Assert.Throws<ArgumentException>(() => HostExtensions.Empty.With("x", json)).Message);

    [Fact]
    public void With_ForbiddenCharacter_Throws() => Assert.Equal(
        "The JSON text holds the control character U+007F at position 1, which a document cannot carry. (Parameter 'json')",
        Assert.Throws<ArgumentException>(() => HostExtensions.Empty.With("x", "\"\u007F\"")).Message);

    [Theory]
    [InlineData(48, true)]
    [InlineData(49, false)]
    public void With_Depth_IsBounded(int depth, bool accepted)
    {
        string json = new string('[', depth) + new string(']', depth);
        Exception? e = Record.Exception(() => HostExtensions.Empty.With("x", json));
        Assert.Equal(accepted, e is null);
    }

    // Not InlineData: an attribute cannot carry half a surrogate pair.
    public static TheoryData<string> ForbiddenNames => ["", " ", "a\n\0", "\uD83D"];

    [Theory]
    [MemberData(nameof(ForbiddenNames), DisableDiscoveryEnumeration = true)]
    public void With_NameNotAllowed_Throws(string name) =>
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => HostExtensions.Empty.With(name, "1")).ParamName);

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
