using Xunit;

namespace Progressie.Tests.Support;

/// <summary>What holds for every id: text and span are read alike, nothing is folded, and default means none.</summary>
public static class IdContract
{
    // Of two overloads that fit, C# takes the one of ISpanParsable before it even looks at that of IParsable.
    public static bool TryParse<T>(string? text, out T id)
        where T : struct, IParsable<T> => T.TryParse(text, null, out id);

    public static T Parse<T>(string text)
        where T : struct, IParsable<T> => T.Parse(text, null);

    public static void Accepts<T>(string text)
        where T : struct, ISpanParsable<T>
    {
        Assert.True(TryParse(text, out T tried), $"{typeof(T).Name} refuses '{text}'");
        Assert.True(T.TryParse(text.AsSpan(), null, out T span), $"{typeof(T).Name} refuses the span '{text}'");
        Assert.Equal(text, tried.ToString());
        Assert.NotEqual(default, tried);
        Assert.All([span, Parse<T>(text), T.Parse(text.AsSpan(), null), Parse<T>(tried.ToString()!)], other =>
        {
            Assert.Equal(tried, other);
            Assert.Equal(tried.GetHashCode(), other.GetHashCode());
        });
    }

    public static void Refuses<T>(string text, string rule)
        where T : struct, ISpanParsable<T>
    {
        Assert.False(TryParse(text, out T tried), $"{typeof(T).Name} accepts '{text}'");
        Assert.False(T.TryParse(text.AsSpan(), null, out T span), $"{typeof(T).Name} accepts the span '{text}'");
        Assert.Equal(default, tried);
        Assert.Equal(default, span);

        // Without the text: hosts log exceptions, and people type ids too.
        string message = $"The text is no {typeof(T).Name}: expected {rule}.";
        Assert.Equal(message, Assert.Throws<FormatException>(() => Parse<T>(text)).Message);
        Assert.Equal(message, Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)).Message);
    }

    public static void HasDefault<T>(Func<T, bool> isDefault, string sample)
        where T : struct, ISpanParsable<T>
    {
        ArgumentNullException.ThrowIfNull(isDefault);
        T none = default;
        T other = new();
        Assert.True(isDefault(none));
        Assert.False(isDefault(Parse<T>(sample)));
        Assert.False(TryParse(none.ToString(), out T _));
        Assert.Equal(none, other);
        Assert.Equal(none.GetHashCode(), other.GetHashCode());
        Assert.False(TryParse(null, out T _));
        Assert.False(T.TryParse(ReadOnlySpan<char>.Empty, null, out _));
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Parse<T>(null!)).ParamName);
    }
}
