using Progressie.Internal;

namespace Progressie.Catalog;

/// <summary>Names the conversation models that are built in.</summary>
/// <remarks>The models themselves are data, one file each (<c>seven-steps.v1.json</c> and so on); a test holds the two together. Structure and names follow
/// the sources that each model credits; the wording is this project's own. Pure. Source: handbook 1 to 9.</remarks>
public static class ConversationForms
{
    /// <summary>Gets the id of the helping conversation in seven steps: seven positions, six kinds of question. Source: handbook 1.</summary>
    public static DefinitionId SevenSteps => DefinitionId.Parse("seven-steps");

    /// <summary>Gets the id of the compact helping conversation in four parts. Source: handbook 3.</summary>
    public static DefinitionId FourPart => DefinitionId.Parse("four-part");

    /// <summary>Gets the id of the directing conversation, with its private preparation. Source: handbook 2.4.</summary>
    public static DefinitionId Directing => DefinitionId.Parse("directing");

    /// <summary>Gets the id of the training, or advising, conversation. Source: handbook 2.1.</summary>
    public static DefinitionId Training => DefinitionId.Parse("training");

    /// <summary>Gets the id of the instructing conversation. Source: handbook 2.1.</summary>
    public static DefinitionId Instructing => DefinitionId.Parse("instructing");

    /// <summary>Gets the id of the opening of a follow-up conversation. Source: handbook 5.</summary>
    public static DefinitionId FollowUpOpening => DefinitionId.Parse("follow-up-opening");

    /// <summary>Gets the id of the conversation about what is already better. Source: handbook 5.</summary>
    public static DefinitionId WhatIsBetter => DefinitionId.Parse("what-is-better");

    /// <summary>Gets the id of the progress interview, which replaces an appraisal. Source: handbook 7.</summary>
    public static DefinitionId ProgressInterview => DefinitionId.Parse("progress-interview");

    /// <summary>Gets the id of the meeting opener in pairs. Source: handbook 8.</summary>
    public static DefinitionId MeetingOpener => DefinitionId.Parse("meeting-opener");

    /// <summary>Gets the id of intervision, or peer consultation. Source: handbook 9.</summary>
    public static DefinitionId Intervision => DefinitionId.Parse("intervision");

    /// <summary>Gets the id of the facilitation of a circle session with a team. Source: handbook 6.</summary>
    public static DefinitionId CircleSession => DefinitionId.Parse("circle-session");

    /// <summary>Gets all of them.</summary>
    /// <value>Eleven ids.</value>
    public static IReadOnlyList<DefinitionId> All => ValueList<DefinitionId>.Own(
    [
        SevenSteps, FourPart, Directing, Training, Instructing, FollowUpOpening, WhatIsBetter, ProgressInterview, MeetingOpener, Intervision, CircleSession,
    ]);

    /// <summary>Gets the version of each that this version of the library ships.</summary>
    public static DefinitionVersion Version => DefinitionVersion.FromNumber(1);
}
