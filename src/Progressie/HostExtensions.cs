using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>Data of the host's own that travels with a document, by name, kept as it is written and never looked into.</summary>
/// <remarks>In JSON this is the member <c>extensions</c>. One thing alone is written another way: <c>&lt;</c> and <c>&gt;</c> become
/// <c>\u003C</c> and <c>\u003E</c>, which is the same JSON, so that a document can stand in a page of HTML. Immutable; equal when the same
/// names hold the same JSON text in the same order.</remarks>
public sealed partial class HostExtensions : IEquatable<HostExtensions>
{
    private readonly ValueList<(string Name, string Json)> _members;

    internal HostExtensions(ValueList<(string Name, string Json)> members) => _members = members;

    /// <summary>Gets the extensions of a document that has none.</summary>
    public static HostExtensions Empty { get; } = new(ValueList<(string Name, string Json)>.Empty);

    /// <summary>Gets whether there are none.</summary>
    public bool IsEmpty => _members.Count == 0;

    /// <summary>Gets the names, in the order in which they were found or added.</summary>
    /// <value>Empty when there are none.</value>
    public IReadOnlyList<string> Names => field ??= ValueList<string>.Own([.. _members.Select(static member => member.Name)]);

    internal ReadOnlySpan<(string Name, string Json)> Members => _members.Span;

    /// <summary>Gets whether two extensions hold the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(HostExtensions? left, HostExtensions? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two extensions hold something different.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(HostExtensions? left, HostExtensions? right) => !(left == right);

    /// <summary>Looks up the JSON text under a name.</summary>
    /// <param name="name">The name, ordinal.</param>
    /// <param name="json">The JSON text as it was found or given, without white space around it, or <see langword="null"/>.</param>
    /// <returns>Whether there is such a name.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out string? json)
    {
        foreach ((string Name, string Json) member in Members)
        {
            if (member.Name == name)
            {
                json = member.Json;
                return true;
            }
        }

        json = null;
        return false;
    }

    /// <summary>Adds a name with a JSON value, or replaces the value of one that is there.</summary>
    /// <param name="name">The name: not blank, at most 256 characters, no control characters, no lone surrogates.</param>
    /// <param name="json">Any one JSON value, such as <c>"text"</c>, <c>12</c> or <c>{"a":1}</c>, at most 48 levels deep.</param>
    /// <returns>New extensions.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The name is not allowed, or <paramref name="json"/> is not one valid JSON value; the
    /// exception carries the report.</exception>
    public HostExtensions With(string name, string json) => TryWith(name, json).Value;

    /// <summary>As <see cref="With"/>, and reports what is not allowed.</summary>
    /// <inheritdoc cref="With" path="/param"/>
    /// <returns>New extensions, or none, with everything that is wrong with the name and the JSON, at the name.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Validated<HostExtensions> TryWith(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        IssueCollector issues = new();
        bool isTooLong = issues.AddWhenTooLong(name, string.Empty);
        string path = isTooLong ? string.Empty : JsonPointer.Append(string.Empty, name);
        if (!isTooLong)
        {
            new TextCheck(issues, path).Text(name);
        }

        Json.VerbatimJson.Check(json, path, issues);
        return new Validated<HostExtensions>(issues.HasErrors ? null : WithSound(name, json), issues.ToReport("extensions"));
    }

    /// <summary>Leaves a name out.</summary>
    /// <param name="name">The name, ordinal.</param>
    /// <returns>New extensions, or these when there is no such name.</returns>
    public HostExtensions Without(string name) => TryGet(name, out _)
        ? new HostExtensions(ValueList<(string Name, string Json)>.Own([.. _members.Where(member => member.Name != name)]))
        : this;

    /// <inheritdoc/>
    public bool Equals(HostExtensions? other) => other is not null && _members.Equals(other._members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HostExtensions);

    /// <inheritdoc/>
    public override int GetHashCode() => _members.GetHashCode();

    private HostExtensions WithSound(string name, string json)
    {
        // White space around a value is no part of it, and would not come back.
        json = Json.VerbatimJson.WithoutMarkup(json.Trim(' ', '\t', '\r', '\n'));
        (string, string)[] members = [.. _members];
        int index = Array.FindIndex(members, member => member.Item1 == name);
        return new HostExtensions(index < 0
            ? _members.Add((name, json))
            : ValueList<(string Name, string Json)>.Own([.. members[..index], (name, json), .. members[(index + 1)..]]));
    }
}
