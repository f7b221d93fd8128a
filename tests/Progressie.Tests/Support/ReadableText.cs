using System.Globalization;
using Xunit;

namespace Progressie.Tests.Support;

/// <summary>What holds for all readable text, whatever it shows.</summary>
internal static class ReadableText
{
    internal static void AssertTidy(IEnumerable<(string Name, string Text)> results) => Assert.All(
        results,
        static result =>
        {
            Assert.EndsWith("\n", result.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", result.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", result.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("{", result.Text, StringComparison.Ordinal);
            Assert.All(result.Text.Split('\n'), static line => Assert.Equal(line.TrimEnd(), line));
        });

    internal static void AssertSameInAnyCulture(Func<IEnumerable<(string Name, string Text)>> render)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            (string, string)[] expected = [.. render()];
            foreach (string culture in (string[])["nl-NL", "tr-TR", "ar-SA", "fa-IR", "th-TH"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, render());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
