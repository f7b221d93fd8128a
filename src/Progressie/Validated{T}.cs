using System.Diagnostics.CodeAnalysis;

namespace Progressie;

/// <summary>The outcome of checking data: the value when the data can be used, and the report in either case.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Immutable. A value can come with warnings and hints; without a value there is at least one error.</remarks>
public sealed partial class Validated<T>
    where T : class
{
    private readonly T? _value;

    internal Validated(T? value, ValidationReport report)
    {
        if (value is null == report.IsValid)
        {
            throw new ArgumentException("A value goes with a report without errors, and errors go without a value.", nameof(report));
        }

        _value = value;
        Report = report;
    }

    /// <summary>Gets everything there is to say about the data.</summary>
    public ValidationReport Report { get; }

    /// <summary>Gets whether the data can be used, so that there is a value.</summary>
    [MemberNotNullWhen(true, nameof(_value))]
    public bool IsValid => _value is not null;

    /// <summary>Gets the value.</summary>
    /// <exception cref="ProgressieDataException">The data cannot be used; the exception carries the report.</exception>
    [SuppressMessage(
        "Design", "CA1065:Do not raise exceptions in unexpected locations",
        Justification = "As Nullable<T>.Value: who asks without looking gets told why.")]
    public T Value => IsValid ? _value : throw new ProgressieDataException(Report);

    /// <summary>Gets the value when there is one.</summary>
    /// <param name="value">The value, or <see langword="null"/>.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return IsValid;
    }
}
