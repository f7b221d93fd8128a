namespace Progressie.Conversations;

/// <summary>The events there are, for readers, writers and everything else that has to handle each of them.</summary>
internal enum ConversationEventKind
{
    Said = 0,
    Passed = 1,
    StepClosed = 2,
    Corrected = 3,
    Withdrawn = 4,
    RoleSwitched = 5,
    Decided = 6,
    Reviewed = 7,
    Noted = 8,
    Closed = 9,
    Reopened = 10,
    Erased = 11,
    Joined = 12,
    Renamed = 13,
    Left = 14,
    DecisionCorrected = 15,
    OutcomeCorrected = 16,
}
