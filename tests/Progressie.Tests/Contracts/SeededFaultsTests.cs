using System.Reflection;
using System.Text.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>The faults that <c>tests/faults/run</c> puts in still fit the code, and the tests that have to notice them are there. That they
/// do is for that script to see.</summary>
public sealed class SeededFaultsTests
{
    [Fact]
    public void Faults_EachFitsOnce_AndHasATest()
    {
        using JsonDocument document = JsonDocument.Parse(Repository.Read("tests", "faults", "faults.json"));
        JsonElement[] faults = [.. document.RootElement.EnumerateArray()];
        string[] tests =
        [
            .. typeof(SeededFaultsTests).Assembly.GetTypes().SelectMany(static type => type
                .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Select(method => $"{type.FullName}.{method.Name}")),
        ];
        Assert.True(faults.Length >= 20);
        Assert.Distinct(faults.Select(static fault => Text(fault, "name")));
        Assert.All(faults, fault =>
        {
            Assert.Equal(2, Repository.Read("src", "Progressie", Text(fault, "file")).Split(Text(fault, "find")).Length);
            Assert.NotEqual(Text(fault, "find"), Text(fault, "replace"));
            Assert.Contains(tests, test => test.Contains(Text(fault, "test"), StringComparison.Ordinal));
        });
    }

    private static string Text(JsonElement fault, string member) => fault.GetProperty(member).GetString()!;
}
