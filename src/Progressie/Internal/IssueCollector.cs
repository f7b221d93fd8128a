using System.Globalization;

namespace Progressie.Internal;

/// <summary>Gathers issues while data is looked at; costs nothing while all is well.</summary>
internal sealed class IssueCollector(int maxIssues = IssueCollector.DefaultMaxIssues)
{
    internal const int DefaultMaxIssues = 100;

    [ThreadStatic]
    private static IssueCollector? Unused;

    private List<ValidationIssue>? _issues;
    private int _notKept;

    /// <summary>A collector for what nearly always has nothing to tell: one is enough until it has. Not for what asks for another one
    /// meanwhile.</summary>
    internal static IssueCollector Spare() => Unused is { _issues: null } spare ? spare : Unused = new IssueCollector();

    internal bool HasErrors => ErrorCount > 0;

    /// <summary>How many errors there were, also past the maximum: whether it grows tells whether what is looked at now is sound.</summary>
    internal int ErrorCount { get; private set; }

    /// <summary>Whether further issues are only counted, so that there is no use in saying where and what.</summary>
    internal bool IsFull => _issues?.Count >= maxIssues;

    /// <summary>Notes an issue. Past the maximum only the number is kept, and <see cref="ToReport"/> tells it.</summary>
    internal void Add(IssueCode code, string path, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (IsFull)
        {
            Count(code);
            return;
        }

        ErrorCount += code.Severity == IssueSeverity.Error ? 1 : 0;
        _issues ??= [];
        Dictionary<string, string> named = new(arguments.Length);
        foreach ((string name, string value) in arguments)
        {
            named.Add(name, value);
        }

        _issues.Add(new ValidationIssue(code, path, named));
    }

    /// <summary>Counts issues for which there is no more room.</summary>
    internal void Count(IssueCode code, int times = 1)
    {
        ErrorCount += code.Severity == IssueSeverity.Error ? times : 0;
        _notKept += times;
    }

    /// <summary>Notes an id that does not follow its rule: one that came from a form or a URL.</summary>
    internal void AddIdentifier(string path, string found, string rule) =>
        Add(IssueCode.IdentifierInvalid, path, ("found", TextRules.Excerpt(found)), ("rule", rule));

    /// <summary>Notes a name that is longer than any can be. It stands in no pointer: the place is that of the object it is in.</summary>
    /// <returns>Whether it is.</returns>
    internal bool AddWhenTooLong(string name, string path)
    {
        bool isTooLong = name.Length > ProgressieLimits.HardMaxNameLength;
        if (isTooLong)
        {
            Add(
                IssueCode.NameTooLong,
                path,
                ("found", name.Length.ToString(CultureInfo.InvariantCulture)),
                ("allowed", ProgressieLimits.HardMaxNameLength.ToString(CultureInfo.InvariantCulture)));
        }

        return isTooLong;
    }

    /// <summary>Takes over a report about a part of the data, with the pointer to that part before its own.</summary>
    internal void AddRange(ValidationReport report, string path = "")
    {
        _issues ??= [];
        ErrorCount += report.IsValid ? 0 : 1;
        foreach (ValidationIssue issue in report.Issues)
        {
            if (issue.Code == IssueCode.MoreIssues || issue.Code == IssueCode.MoreRemarks)
            {
                _notKept += int.Parse(issue.Arguments["count"], CultureInfo.InvariantCulture);
            }
            else if (_issues.Count >= maxIssues)
            {
                _notKept++;
            }
            else
            {
                _issues.Add(path.Length == 0 ? issue : new ValidationIssue(issue.Code, path + issue.Path, issue.Arguments));
            }
        }
    }

    internal ValidationReport ToReport(string document)
    {
        if (_notKept > 0)
        {
            // The error that was not kept must not turn the report valid, so this code is an error itself when one was.
            int notKept = _notKept;
            _notKept = 0;
            Dictionary<string, string> arguments = new() { ["count"] = notKept.ToString(CultureInfo.InvariantCulture) };
            _issues!.Add(new ValidationIssue(HasErrors ? IssueCode.MoreIssues : IssueCode.MoreRemarks, string.Empty, arguments));
        }

        return new ValidationReport(document, _issues is null ? ValueList<ValidationIssue>.Empty : _issues);
    }
}
