using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>The public surface is a reviewed text file: APPROVE_API=1 dotnet test writes it, and the change shows in the commit.</summary>
public sealed class PublicApiTests
{
    private static readonly string[] Approved = ["tests", "Progressie.Tests", "Contracts", "Progressie.approved.txt"];

    [Fact]
    public void Surface_IsAsApproved()
    {
        string actual = PublicApi.Describe(typeof(ProgressTally).Assembly);
        if (Environment.GetEnvironmentVariable("APPROVE_API") == "1")
        {
            Assert.NotEqual("true", Environment.GetEnvironmentVariable("CI"));
            File.WriteAllText(Repository.PathOf(Approved), actual);
        }

        string approved = Repository.Read(Approved);
        string[] added = [.. actual.Split('\n').Except(approved.Split('\n'))];
        string[] removed = [.. approved.Split('\n').Except(actual.Split('\n'))];
        Assert.True(
            approved == actual,
            $"The public surface changed. Review it, then run with APPROVE_API=1.\nAdded:\n{string.Join('\n', added)}\nRemoved:\n"
                + $"{string.Join('\n', removed)}");
    }

    [Fact]
    public void Describe_ShowsNullabilityDefaultsAndConstraints()
    {
        string text = PublicApi.Describe(typeof(ProgressTally).Assembly);
        Assert.Contains(
            "static Validated<T> Read<T>(String json, IDefinitionSource? definitions = default)", text, StringComparison.Ordinal);
        Assert.Contains("sealed class Progressie.Validated<T> where T : class", text, StringComparison.Ordinal);
        Assert.Contains("String? Name { get; init; }", text, StringComparison.Ordinal);
        Assert.Contains("ItemMark this[String item] { get; }", text, StringComparison.Ordinal);
    }
}
