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

    /// <summary>The content hash of each, in the order of <see cref="All"/>: known, so that no process starts the cryptography library for them.</summary>
    internal static readonly string[] Hashes =
    [
        "sha256:a3a67db3bcd970df754b47a08f9d0fcc7decbca7e49813fd6bfd9881c7f5c812",
        "sha256:90f960c3e17326043d049aefe25c4e1a8eef4fdd47e618c2edfc796ccbab1a6d",
        "sha256:27cd04d4e14c3f1f51dab5178c9f2b344c2a9b597d860d6ba815896da8161918",
        "sha256:0ca1f93896b8373a6815bb914ef29ee27d614f51028313f47a4114b7ff16c837",
        "sha256:1ac13ec9d676b637d813c4db3a3aef3183da18213656192d3c80fb92917c6629",
        "sha256:a1fc3846b8b50543d7cbc977cf8aa6d9c06b8fd8ad5ba1073dfc5ffe062dca2a",
        "sha256:0e6b1619cbd6bdba2e2800858c97d6f6db9a80df7538140d847c5110f6cef23a",
        "sha256:855f60f5fbb2eab2fcb0235c6c6996808e76fdbc94d0f41714ad508fb36ad741",
        "sha256:f98d3ec5339c0bd2196e8431ca5cdbdf3d83c94d65c1ef56d056f6108635e405",
        "sha256:f26ab68e8c722174e41ba6313fd98ce66ee5186779d74a2e87f2df85575e44d1",
        "sha256:31aafff67d37fc2033d1c0bf8a02f026815d2c9b2563df45b9b8c21c60e7ab60",
    ];
}
