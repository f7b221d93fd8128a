using System.Reflection;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class IssueCodeTests
{
    private static readonly string[] InTexts =
    [
        .. BuiltInTexts.Keys.Where(static key => key.StartsWith("issue.", StringComparison.Ordinal)).Select(static key =>
            key[6..].ToUpperInvariant()),
    ];

    [Fact]
    public void Default_IsNoCode()
    {
        IdContract.HasDefault<IssueCode>(static code => code.IsDefault, "PRG4304");
        Assert.Equal(IssueSeverity.Error, default(IssueCode).Severity);
    }

    [Fact]
    public void Constants_All_AreUniqueAndInTheCatalogueOfTexts()
    {
        string[] constants =
        [
            .. typeof(IssueCode).GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(static property => property.PropertyType == typeof(IssueCode))
                .Select(static property => property.GetValue(null)!.ToString()!),
        ];
        Assert.Equal(constants.Length, constants.Distinct().Count());
        Assert.Equal(constants.Order(StringComparer.Ordinal), InTexts);
    }

    [Theory]
    [InlineData("PRG4501", IssueSeverity.Hint)]
    [InlineData("PRG4505", IssueSeverity.Hint)]
    [InlineData("PRG1006", IssueSeverity.Warning)]
    [InlineData("PRG1009", IssueSeverity.Warning)]
    [InlineData("PRG4113", IssueSeverity.Warning)]
    [InlineData("PRG4114", IssueSeverity.Warning)]
    [InlineData("PRG4204", IssueSeverity.Warning)]
    [InlineData("PRG4205", IssueSeverity.Error)]
    [InlineData("PRG4402", IssueSeverity.Warning)]
    [InlineData("PRG4401", IssueSeverity.Error)]
    [InlineData("PRG9098", IssueSeverity.Error)]
    [InlineData("PRG9099", IssueSeverity.Warning)]
    [InlineData("PRG0000", IssueSeverity.Error)]
    public void Severity_Code_IsFixed(string code, IssueSeverity severity) => Assert.Equal(severity, IssueCode.Parse(code).Severity);
}
