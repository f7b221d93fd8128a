using Progressie.Motivation;

namespace Progressie.Conversations;

/// <summary>The words that stand for values in documents, in the order of the enumerations.</summary>
internal static class ConversationWords
{
    internal static readonly string[] Roles = FourRoles.Words;
    internal static readonly string[] Orders = ["free", "fixed", "fixed-per-person"];
    internal static readonly string[] Turns = ["open", "rounds"];
    internal static readonly string[] Moments = ["before", "halfway", "after"];
    internal static readonly string[] Visibilities = ["everyone", "speaker"];
    internal static readonly string[] AnswerKinds = ["text", "choice", "date"];
    internal static readonly string[] Meanings =
        ["context", "achieved", "own-share", "desired", "reason", "next-step", "when", "usefulness", "help"];

    internal static readonly string[] Signals = ["none", "nothing-yet", "hard-now"];
    internal static readonly string[] Origins = ["person", "outside"];
    internal static readonly string[] Initiatives = ["not-said", "mine", "theirs"];
    internal static readonly string[] Relations = ["not-said", "manager", "coach", "teacher", "peer"];
    internal static readonly string[] StepStatuses = ["open", "done", "let-go"];

    internal static readonly string[] Events =
        ["said", "passed", "step-closed", "corrected", "withdrawn", "role-switched", "decided", "reviewed", "noted", "closed", "reopened"];

    /// <summary>The ids of the options of a field that holds usefulness, in the order of <see cref="Usefulness"/> after "not said".</summary>
    internal static readonly string[] Usefulnesses = ["yes", "partly", "no"];
}
