using System.Diagnostics.CodeAnalysis;

namespace Progressie;

/// <summary>Reports that data cannot be used, with everything that is wrong with it.</summary>
/// <remarks>The only exception that data can cause. A mistake in calling the library gives an <see cref="ArgumentException"/>
/// or <see cref="InvalidOperationException"/> instead. The report it carries is immutable.</remarks>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Without a report it would say nothing.")]
public sealed class ProgressieDataException : Exception
{
    internal ProgressieDataException(ValidationReport report)
        : base(report.ToString()) => Report = report;

    /// <summary>Gets everything there is to say about the data: at least one error.</summary>
    public ValidationReport Report { get; }
}
