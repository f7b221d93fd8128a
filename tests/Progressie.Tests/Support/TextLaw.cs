using Xunit;

namespace Progressie.Tests.Support;

/// <summary>What holds of every verb and factory that takes what people typed.</summary>
internal static class TextLaw
{
    private static readonly string[] TextCodes = ["PRG1002", "PRG1003", "PRG1004"];

    /// <summary>Nothing is thrown; each text that no document can hold is told at its own place, and no other; and without Try the same
    /// comes out.</summary>
    internal static void Holds<T>(
        Func<Validated<T>> attempt, Func<T> act, Func<T, T?> readBack, params (Typed Text, string Path)[] typed)
        where T : class
    {
        Validated<T> tried = attempt();
        Outcomes.AssertCodesAndPlaces(tried.Report);
        Assert.Equal(
            typed.Where(static one => !one.Text.IsSound).Select(static one => one.Path).Order(StringComparer.Ordinal),
            tried.Report.Issues.Where(static issue => TextCodes.Contains(issue.Code.ToString()))
                .Select(static issue => issue.Path)
                .Order(StringComparer.Ordinal));
        Outcomes.AssertTwins(tried, act);
        if (tried.TryGetValue(out T? value))
        {
            Assert.Equal(value, readBack(value));
        }
    }

    /// <summary>Nothing is thrown, and an id that is none is told at its own place.</summary>
    internal static void HoldsOfId<T>(Validated<T> tried, bool isId, string path)
        where T : class =>
            Assert.Equal(!isId, tried.Report.Issues.Any(issue => issue.Code == IssueCode.IdentifierInvalid && issue.Path == path));
}
