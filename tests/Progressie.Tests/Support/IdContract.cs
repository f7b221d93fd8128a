using Xunit;

namespace Progressie.Tests.Support;

/// <summary>What holds for every id: one text rule, ordinal, default means none.</summary>
public static class IdContract
{
    public const string SlugRule = "1 to 64 of a-z, 0-9, '.' and '-', beginning with a letter or digit";
    public const string KeyRule = "1 to 64 of A-Z, a-z, 0-9, '.', '_' and '-', beginning with a letter or digit";
    public const string TokenRule = "1 to 128 visible ASCII characters without white space";

    public static TheoryData<string> Slugs => ["a", "7", "a.b-c", "0-.", "leadership-checklist", new string('z', 64)];

    public static TheoryData<string> NoSlugs =>
    [
        "", " ", "A", "aB", "a_b", "-a", ".a", "a b", " a", "a ", "é", "ａ", "a\n", "a\0", "\uD83D", "٣", new string('z', 65),
    ];

    public static TheoryData<string> Keys => ["a", "A", "7", "2B-6", "a.b_c-d", new string('Z', 64)];

    public static TheoryData<string> NoKeys => ["", " ", "-a", "_a", ".a", "a b", "a/b", "é", "a\n", "a\0", "\uDE00", "٣", new string('Z', 65)];

    public static TheoryData<string> Tokens => ["!", "~", "r-<\"+1>", "p/1~2", "-", new string('~', 128)];

    public static TheoryData<string> NoTokens => ["", " ", "a b", "a\t", "a\u007F", "é", "😀", "a\0", new string('~', 129)];

    public static void Accepts<T>(string text)
        where T : struct, IParsable<T>
    {
        Assert.True(T.TryParse(text, null, out T tried));
        Assert.Equal(T.Parse(text, null), tried);
        Assert.Equal(text, tried.ToString());
        Assert.Equal(tried, T.Parse(tried.ToString()!, null));
        Assert.Equal(tried.GetHashCode(), T.Parse(tried.ToString()!, null).GetHashCode());
        Assert.NotEqual(default, tried);
    }

    public static void Refuses<T>(string text, string rule, string? shown = null)
        where T : struct, IParsable<T>
    {
        Assert.False(T.TryParse(text, null, out T tried));
        Assert.Equal(default, tried);
        FormatException e = Assert.Throws<FormatException>(() => T.Parse(text, null));
        Assert.Equal($"'{shown ?? Progressie.Internal.TextRules.Excerpt(text)}' is no {typeof(T).Name}: expected {rule}.", e.Message);
    }

    public static void HasDefault<T>(Func<T, bool> isDefault, string sample)
        where T : struct, IParsable<T>
    {
        ArgumentNullException.ThrowIfNull(isDefault);
        T none = default;
        T other = new();
        Assert.True(isDefault(none));
        Assert.False(isDefault(T.Parse(sample, null)));
        Assert.Equal(string.Empty, none.ToString());
        Assert.Equal(none, other);
        Assert.Equal(none.GetHashCode(), other.GetHashCode());
        Assert.False(T.TryParse(null, null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null)).ParamName);
    }
}
