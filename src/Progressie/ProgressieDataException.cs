using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie;

/// <summary>Reports that data cannot be used, with everything that is wrong with it.</summary>
/// <remarks>The only exception that data can cause. A mistake in calling the library gives an <see cref="ArgumentException"/>
/// or <see cref="InvalidOperationException"/> instead. Its message is safe in a log: the first few issues, errors before others, each as
/// <see cref="ValidationIssue.ToString"/> has it, without the words of a person; those are in the report, which is immutable.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without a report it would say nothing.")]
public sealed partial class ProgressieDataException : Exception
{
    private const int MostTold = 5;

    private readonly ValidationReport _report;

    internal ProgressieDataException(ValidationReport report)
        : base(Describe(report)) => _report = report;

    /// <summary>Gets everything there is to say about the data: at least one error.</summary>
    /// <value>Of data inside the JSON of a host, the places are in that JSON, as far as the serializer told.</value>
    public ValidationReport Report => PlaceInHost?.Invoke() is { Length: > 0 } place ? _report.Below(place) : _report;

    /// <summary>Tells the pointer to the data in the JSON of a host, which is known once the serializer has let the refusal
    /// through.</summary>
    internal Func<string>? PlaceInHost { get; set; }

    /// <summary>Finds the refusal of data in what was thrown, such as in the <c>JsonException</c> of a serializer or in what a web
    /// framework made of that.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <returns>The exception itself or the nearest inner one; <see langword="null"/> when data is not what it was about.</returns>
    public static ProgressieDataException? Find(Exception? exception)
    {
        while (exception is not null and not ProgressieDataException)
        {
            exception = exception.InnerException;
        }

        return (ProgressieDataException?)exception;
    }

    private static string Describe(ValidationReport report)
    {
        string document = TextRules.Visible(report.Document);
        IEnumerable<string> lines = report.Issues
            .OrderBy(static issue => issue.Severity != IssueSeverity.Error)
            .Take(MostTold)
            .Select(issue => $"{document}: {issue}");
        int more = report.Issues.Count - MostTold;
        return string.Join('\n', more > 0 ? lines.Append($"{document}: {more} more are in the report.") : lines);
    }
}
