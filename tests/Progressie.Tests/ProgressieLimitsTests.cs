using Xunit;

namespace Progressie.Tests;

public sealed class ProgressieLimitsTests
{
    [Fact]
    public void Default_Limits_AreAsDocumented()
    {
        ProgressieLimits limits = ProgressieLimits.Default;
        Assert.Equal(8_388_608, limits.MaxDocumentBytes);
        Assert.Equal(64, limits.MaxDepth);
        Assert.Equal(20_000, limits.MaxTextLength);
        Assert.Equal(1_000, limits.MaxElements);
        Assert.Equal(25_000, limits.MaxEvents);
        Assert.Equal(65_536, limits.MaxExtensionBytes);
        Assert.Equal(100, limits.MaxIssues);
        Assert.Equal(new ProgressieLimits(), limits);
    }

    [Theory]
    [InlineData(nameof(ProgressieLimits.MaxDocumentBytes), 1_024, int.MaxValue)]
    [InlineData(nameof(ProgressieLimits.MaxDepth), 64, 1_000)]
    [InlineData(nameof(ProgressieLimits.MaxTextLength), 100, 20_000)]
    [InlineData(nameof(ProgressieLimits.MaxElements), 100, 1_000_000)]
    [InlineData(nameof(ProgressieLimits.MaxEvents), 100, 1_000_000)]
    [InlineData(nameof(ProgressieLimits.MaxExtensionBytes), 0, int.MaxValue)]
    [InlineData(nameof(ProgressieLimits.MaxIssues), 1, int.MaxValue)]
    public void Limit_OutOfRange_Throws(string name, int least, int most)
    {
        Assert.Equal(least, Get(With(name, least), name));
        Assert.Equal(most, Get(With(name, most), name));
        AssertRefused(name, least - 1);
        if (most < int.MaxValue)
        {
            AssertRefused(name, most + 1);
        }
    }

    private static void AssertRefused(string name, int value) =>
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => With(name, value)).ParamName);

    private static int Get(ProgressieLimits limits, string name) => (int)typeof(ProgressieLimits).GetProperty(name)!.GetValue(limits)!;

    private static ProgressieLimits With(string name, int value) => name switch
    {
        nameof(ProgressieLimits.MaxDocumentBytes) => new ProgressieLimits { MaxDocumentBytes = value },
        nameof(ProgressieLimits.MaxDepth) => new ProgressieLimits { MaxDepth = value },
        nameof(ProgressieLimits.MaxTextLength) => new ProgressieLimits { MaxTextLength = value },
        nameof(ProgressieLimits.MaxElements) => new ProgressieLimits { MaxElements = value },
        nameof(ProgressieLimits.MaxEvents) => new ProgressieLimits { MaxEvents = value },
        nameof(ProgressieLimits.MaxExtensionBytes) => new ProgressieLimits { MaxExtensionBytes = value },
        _ => new ProgressieLimits { MaxIssues = value },
    };
}
