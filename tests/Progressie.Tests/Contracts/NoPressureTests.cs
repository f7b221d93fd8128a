using System.Reflection;
using Progressie.Catalog;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>Nobody is pressed to write every day: no streaks, no missed days, no reproach, in names and in words.</summary>
public sealed class NoPressureTests
{
    // Whole words or parts of them, in both languages.
    private static readonly string[] InNames =
    [
        "streak", "consecutive", "inarow", "missed", "overdue", "reminder", "daysago", "dayssince", "longest", "record days", "ranking",
        "points", "badge", "level up", "leaderboard",
    ];

    private static readonly string[] InWords =
    [
        "streak", "in a row", "consecutive", "every single day", "missed", "overdue", "behind", "you should", "you must", "forgot",
        "neglect", "too long ago", "keep it up",
        "op rij", "reeks", "achter elkaar", "aaneengesloten", "gemist", "te laat", "je moet", "verplicht", "vergeten te", "elke dag",
        "hou vol", "achterstand", "alweer", "lang niet",
    ];

    [Fact]
    public void PublicSurface_HasNoStreaks() => Assert.Empty(
        from type in typeof(ProgressTally).Assembly.GetExportedTypes()
        from name in type
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
            .Select(static member => member.Name)
            .Append(type.Name)
        where name != nameof(IConvertible)
            && InNames.Any(
                banned => name.Contains(banned.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
        where !name.EndsWith("Points", StringComparison.Ordinal)
            && !(name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal))
        select $"{type.Name}.{name}");

    [Fact]
    public void Words_OfTheJournal_PressNobody() => Assert.Empty(
        from key in ProgressieTexts.Keys.Select(static key => key.ToString())
        where new[]
        {
            "journal.",
            "resurface.",
            "prompt.",
            "prompts.",
            "strategies.",
            "then.",
            "invisibility.",
            "counter.",
        }.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal))
        from language in new[] { LanguageTag.Dutch, LanguageTag.English }
        let words = Words(key, language)
        from banned in InWords
        where words.Contains(banned, StringComparison.OrdinalIgnoreCase)
        select $"{key} ({language}): {words}");

    [Fact]
    public void Words_OfAnything_CountNoDaysInARow() => Assert.Empty(
        from key in ProgressieTexts.Keys
        from language in new[] { LanguageTag.Dutch, LanguageTag.English }
        let words = Words(key.ToString(), language)
        from banned in new[] { "streak", "in a row", "op rij", "achter elkaar", "aaneengesloten", "consecutive" }
        where words.Contains(banned, StringComparison.OrdinalIgnoreCase)
        select $"{key} ({language}): {words}");

    private static string Words(string key, LanguageTag language)
    {
        Assert.True(ProgressieTexts.BuiltIn.Find(TextKey.Parse(key)).TryGet(language, out string? words));
        return words!;
    }
}
