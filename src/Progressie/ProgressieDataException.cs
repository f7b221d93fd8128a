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

    internal ProgressieDataException(ValidationReport report)
        : base(Describe(report)) => Report = report;

    /// <summary>Gets everything there is to say about the data: at least one error.</summary>
    public ValidationReport Report { get; }

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
