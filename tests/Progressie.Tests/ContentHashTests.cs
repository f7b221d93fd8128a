using Xunit;

namespace Progressie.Tests;

public sealed class ContentHashTests
{
    private const string Rule = "‘sha256:’ followed by 64 of 0-9 and a-f";
    private const string Digits = "4a70fc9e1fed9b16bcbcf1105fde7dde90743fb23e249d3e44c0545a7bba2c44";

    [Fact]
    public void Parse_WhatSomebodyMayHaveTyped_IsNotInTheMessage() => Assert.Equal(
        $"The text is no ContentHash: expected {Rule}.",
        Assert.Throws<FormatException>(static () => ContentHash.Parse("kanarie")).Message);

    [Fact]
    public void FromSha256_Digest_IsLowerHex()
    {
        byte[] digest = Convert.FromHexString(Digits);
        Assert.Equal(ContentHash.Parse("sha256:" + Digits), ContentHash.FromSha256(digest));
    }
}
