namespace Progressie.Internal;

/// <summary>The words of the format for what every technique shares.</summary>
internal static class ProgressWords
{
    internal static readonly Vocabulary<NextStepStatus> Statuses = new()
    {
        [NextStepStatus.Open] = "open",
        [NextStepStatus.Done] = "done",
        [NextStepStatus.LetGo] = "let-go",
    };

    internal static readonly Vocabulary<ProgressSide> Sides = new()
    {
        [ProgressSide.Achieved] = "achieved",
        [ProgressSide.Desired] = "desired",
    };

    internal static readonly Vocabulary<IssueSeverity> Severities = new()
    {
        [IssueSeverity.Error] = "error",
        [IssueSeverity.Warning] = "warning",
        [IssueSeverity.Hint] = "hint",
    };
}
