using System.Reflection;
using FsCheck.Xunit;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>What every id, key, code, version, hash, tag and position promises, over all of them.</summary>
[Properties(Arbitrary = [typeof(IdCases)])]
public sealed class IdTests
{
    public static TheoryData<string> Names => [.. IdCases.All.Select(static kind => kind.ToString())];

    /// <summary>Fails when a type is added that is not in <see cref="IdCases"/>, whether it says that it can be read or only does
    /// it.</summary>
    [Fact]
    public void Types_ReadFromText_AreAllCovered() => Assert.Equal(
        typeof(ProgressTally).Assembly.GetExportedTypes()
            .Where(IsReadFromText)
            .Select(static type => type.FullName)
            .Order(StringComparer.Ordinal),
        IdCases.All.Select(static kind => kind.Type.FullName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_ByTheRule_RoundTripsInAnyCulture(string name) =>
        InCultures(() => Assert.All(Of(name).Good, Of(name).AssertReads));

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_AgainstTheRule_IsRefusedWithTheRuleInAnyCulture(string name) =>
        InCultures(() => Assert.All(Of(name).Refused, Of(name).AssertRefuses));

    [Theory]
    [MemberData(nameof(Names))]
    public void Default_IsNone(string name) => Of(name).AssertDefault();

    [Theory]
    [MemberData(nameof(Names))]
    public void TryParse_SpanThatIsRefused_BecomesNoString(string name) => Of(name).AssertRefusesWithoutAString();

    [Theory]
    [MemberData(nameof(Names))]
    public void CompareTo_AnyCulture_IsTheOrder(string name) => InCultures(() =>
    {
        string?[] texts = [null, .. Of(name).Good];
        foreach (string? first in texts)
        {
            Assert.All(texts, second => Of(name).AssertOrdered(first, second, texts[^1]));
        }
    });

    [Property(MaxTest = 500)]
    public void CompareTo_AnyThree_IsATotalOrderConsistentWithEquality(ThreeIds three)
    {
        ArgumentNullException.ThrowIfNull(three);
        three.Kind.AssertOrdered(three.First, three.Second, three.Third);
    }

    [Property(MaxTest = 500)]
    public void TryParse_AnyText_IsTheSameForSpanAndString(NearlyId nearly)
    {
        ArgumentNullException.ThrowIfNull(nearly);
        nearly.Kind.AssertSpanIsString(nearly.Text);
    }

    private static bool IsReadFromText(Type type) => type.IsValueType && !type.IsEnum
        && (type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(static method => method.Name is "Parse" or "TryParse")
            || type.GetInterfaces().Any(static face =>
                face.IsGenericType
                    && (
                        face.GetGenericTypeDefinition() == typeof(IParsable<>)
                            || face.GetGenericTypeDefinition() == typeof(ISpanParsable<>))));

    private static IdCase Of(string name) => IdCases.All.Single(kind => kind.ToString() == name);

    private static void InCultures(Action test)
    {
        foreach (string culture in (string[])["nl-NL", "en-GB", "tr-TR", "fa-IR", "ar-SA", ""])
        {
            CultureUnderTest.In(culture, test);
        }
    }
}
