using System.Collections.ObjectModel;

namespace Progressie;

/// <summary>Why something is suggested, or not possible now: a permanent key and what fills in its sentence.</summary>
/// <remarks>The sentence itself, in Dutch, English or a host's own language, comes from <c>ProgressieTexts.Show(Reason, LanguageTag)</c>. A
/// key never changes its meaning, so software can match on it. Two reasons are equal when key and arguments are. Immutable.</remarks>
public sealed partial class Reason : IEquatable<Reason>
{
    private Reason(TextKey key, IReadOnlyDictionary<string, string> arguments, IReadOnlyDictionary<string, Wording>? called = null)
    {
        Key = key;
        Arguments = arguments;
        Called = called;
    }

    /// <summary>Gets the permanent key, such as <c>guide.success-explored</c>.</summary>
    public TextKey Key { get; }

    /// <summary>Gets what fills in the places of the sentence, by name.</summary>
    /// <value>Never <see langword="null"/>; empty for a sentence without places. Holds ids and numbers, and nothing that a person
    /// wrote.</value>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <summary>What the sentence calls steps, roles and people that <see cref="Arguments"/> hold the ids of; not part of what the reason
    /// is.</summary>
    internal IReadOnlyDictionary<string, Wording>? Called { get; }

    /// <summary>Gets whether two reasons are the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Reason? left, Reason? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two reasons differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Reason? left, Reason? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Reason? other) =>
        other is not null && Key == other.Key && Arguments.Count == other.Arguments.Count
        && Arguments.All(argument => other.Arguments.TryGetValue(argument.Key, out string? value) && value == argument.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reason);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();

    /// <summary>Shows the key and the arguments, for a log.</summary>
    /// <returns>Text such as <c>guide.comes-after (step=presentation)</c>.</returns>
    public override string ToString() => Arguments.Count == 0
        ? Key.ToString()
        : $"{Key} ({string.Join(", ", Arguments.Select(static argument => $"{argument.Key}={argument.Value}"))})";

    internal static Reason Of(string key) => new(TextKey.Parse(key), ReadOnlyDictionary<string, string>.Empty);

    internal static Reason Of(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        Dictionary<string, string> named = new(arguments.Length, StringComparer.Ordinal);
        foreach ((string name, string value) in arguments)
        {
            named.Add(name, value);
        }

        return new Reason(TextKey.Parse(key), named);
    }

    /// <summary>The same reason, in whose sentence an argument is called by a name.</summary>
    internal Reason Calling(string argument, Wording name) => new(
        Key,
        Arguments,
        Called is null
            ? new Dictionary<string, Wording>(StringComparer.Ordinal) { [argument] = name }
            : new Dictionary<string, Wording>(Called, StringComparer.Ordinal) { [argument] = name });
}
