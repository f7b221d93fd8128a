using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class ContentHashTests
{
    private const string Rule = "'sha256:' followed by 64 of 0-9 and a-f";
    private const string Digits = "4a70fc9e1fed9b16bcbcf1105fde7dde90743fb23e249d3e44c0545a7bba2c44";

    [Theory]
    [InlineData("sha256:" + Digits)]
    [InlineData("sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("sha256:ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")]
    public void Parse_Hash_RoundTrips(string text)
    {
        IdContract.Accepts<ContentHash>(text);
        Assert.True(ContentHash.TryParse(text, out ContentHash hash));
        Assert.Equal(text, hash.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(Digits)]
    [InlineData("sha256:")]
    [InlineData("SHA256:" + Digits)]
    [InlineData("sha512:" + Digits)]
    [InlineData("sha256:" + Digits + "0")]
    [InlineData("sha256:4A70fc9e1fed9b16bcbcf1105fde7dde90743fb23e249d3e44c0545a7bba2c44")]
    [InlineData("sha256:ga70fc9e1fed9b16bcbcf1105fde7dde90743fb23e249d3e44c0545a7bba2c44")]
    [InlineData("sha256: a70fc9e1fed9b16bcbcf1105fde7dde90743fb23e249d3e44c0545a7bba2c44")]
    public void Parse_NoHash_Throws(string text) => IdContract.Refuses<ContentHash>(text, Rule);

    [Fact]
    public void Parse_Long_ShowsTheBeginning() => Assert.Equal(
        $"'{new string('x', 60)}…' is no ContentHash: expected {Rule}.",
        Assert.Throws<FormatException>(() => ContentHash.Parse(new string('x', 61))).Message);

    [Fact]
    public void Default_IsNoHash() => IdContract.HasDefault<ContentHash>(static hash => hash.IsDefault, "sha256:" + Digits);

    [Fact]
    public void FromSha256_Digest_IsLowerHex()
    {
        byte[] digest = Convert.FromHexString(Digits);
        Assert.Equal(ContentHash.Parse("sha256:" + Digits), ContentHash.FromSha256(digest));
    }
}
