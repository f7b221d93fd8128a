using Progressie.Internal;

namespace Progressie.Catalog;

/// <summary>Names the conversation models that are built in.</summary>
/// <remarks>The models themselves are data, one file each (<c>seven-steps.v1.json</c> and so on); a test holds the two together. Structure
/// and names follow the sources that each model credits; the wording is this project's own. Pure. Source: handbook 1 to 9.</remarks>
public static class ConversationForms
{
    /// <summary>Gets the id of the helping conversation in seven steps: seven positions, six kinds of question. Source: handbook
    /// 1.</summary>
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
        SevenSteps, FourPart, Directing, Training, Instructing, FollowUpOpening, WhatIsBetter, ProgressInterview, MeetingOpener,
        Intervision, CircleSession,
    ]);

    /// <summary>Gets the version of each that this version of the library ships.</summary>
    public static DefinitionVersion Version => DefinitionVersion.FromNumber(1);

    /// <summary>The content hash of each, in the order of <see cref="All"/>: known, so that no process starts the cryptography library for
    /// them.</summary>
    internal static readonly string[] Hashes =
    [
        "sha256:8ac2cde7fa66ba265e5bcbb3a893dc55a439970cab512390f989a6d1bf89a536",
        "sha256:99ef827f41b55a16c9d9a9f0131d1f9720c24832a6c64755c27c394d8a479e21",
        "sha256:cfca3fdfe6cd324d3f1b43de8f8ba301f95ecfeaec42207a0a6a265923a6c82b",
        "sha256:914364cda0a079d6a8a9f37cf4095436ee91a647488e95e315e4470d7071fe0f",
        "sha256:5529de445d8eb6f3a8ed6ab6de7cc7121c71414a4560a3d684057e826d85e9ff",
        "sha256:8c1ef27e321a425d3ef3e6ce277ee95ac6c9c2b037fe5cdea763d89cb5bd56dc",
        "sha256:30954e96f029ea54ea8f9ea2e405a2d504b54538b397ef37e95cc930dd3bd398",
        "sha256:072a512d392953cf5a5cc0b9dfed2d4ae10b24394aa08810575c19fe70260e5a",
        "sha256:40406f4c91347d1ea9cd821e1c8c3ca520cec0f3e738046f01f0810d2def03bb",
        "sha256:d413eb0150e9736942911b1e113d47eefbbd591b3a12f03284b3b6e6b7721fc5",
        "sha256:64b217f06b572b180d91299ec25986c8d90b740c3830fb495aec80ecb1436203",
    ];
}
