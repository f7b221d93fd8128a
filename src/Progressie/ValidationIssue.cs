using Progressie.Internal;

namespace Progressie;

/// <summary>One thing about some data: what, how much it weighs, where, what was found and what is allowed.</summary>
/// <remarks>Immutable. The message is English and the same in every culture; <c>ProgressiePages</c> makes the Dutch sentence.</remarks>
public sealed partial record ValidationIssue
{
    internal ValidationIssue(IssueCode code, string path, IReadOnlyDictionary<string, string> arguments)
    {
        Code = code;
        Path = path;
        Arguments = arguments;
        Severity = code.Severity;
        Message = Template.Fill(BuiltInTexts.English(BuiltInTexts.KeyOf(code))!, IssueTerms.Say(arguments, BuiltInTexts.English));
    }

    /// <summary>Gets the permanent code.</summary>
    public IssueCode Code { get; }

    /// <summary>Gets how much the issue weighs; the same for every issue with this code.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>Gets where, as a JSON Pointer (RFC 6901) into the document, such as <c>/parts/0/sections/1/items/3/text/nl</c>.</summary>
    /// <value>Empty for the document as a whole. The same whether the data came from code or from a file.</value>
    public string Path { get; }

    /// <summary>Gets what was found and what is allowed, in English.</summary>
    public string Message { get; }

    /// <summary>Gets the values that the message was made with, by name, for a host's own sentences.</summary>
    /// <remarks>What was expected is the key of a phrase, such as <c>phrase.array-of-items</c>, or words of the format under one,
    /// such as <c>phrase.one-of|open|done</c>; <c>ProgressieTexts.Show</c> puts them in a language.</remarks>
    /// <value>Never <see langword="null"/>.</value>
    public IReadOnlyDictionary<string, string> Arguments { get; }

    /// <inheritdoc/>
    public bool Equals(ValidationIssue? other) =>
        other is not null && Code == other.Code && Path == other.Path && Message == other.Message;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Path, Message);

    /// <summary>Writes the issue on one line, in English, for a log: a name or value that somebody may have written is
    /// <c>…</c>.</summary>
    /// <returns>Text such as <c>PRG9020 error at /events/0/kind: …</c>. <see cref="Path"/> and <see cref="Message"/> have it
    /// all.</returns>
    public override string ToString()
    {
        Dictionary<string, string> said = IssueTerms.Say(Arguments, BuiltInTexts.English);
        foreach (string place in Arguments.Keys)
        {
            said[place] = BuiltInTexts.IsOurs(Code, place) ? said[place] : "…";
        }

        string severity = Severity switch { IssueSeverity.Error => "error", IssueSeverity.Warning => "warning", _ => "hint" };
        string where = Path.Length == 0 ? "the document" : JsonPointer.WithoutWords(Path);
        return $"{Code} {severity} at {where}: {Template.Fill(BuiltInTexts.English(BuiltInTexts.KeyOf(Code))!, said)}";
    }
}
