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
        "sha256:e1907a16e08c258af7c5e716ec3e67998eef15e3c3984c3973312867e9e7f3be",
        "sha256:e576b295a7db0c5bcc36a1920768e584087da851872712fea01fb490bd458296",
        "sha256:3ed66ab7fb1c0e89313860a23e62c4befa1ff92d21a3a5f4b1be50445dcfe6d8",
        "sha256:a5240d59ad31e099ef0722c4a1dadedafc98e8b9c8de2aa8249b50106192745e",
        "sha256:41b7fa6c8186263ef3fdb0d6d9aa3aa98b9a5c432aed46460834f40cac9cac00",
        "sha256:d999432e6a2b656e4fd65e66002dbcebb90cbc92c0d091dc2067444b5d20d6c2",
        "sha256:d453d0c7a820abd259f6f286ebcba9d6d2ca683ce3b69ab2ea2493b50051a714",
        "sha256:724aada40188e9283952a03f23cb68ed557ca73ead7cb8c3ad60039023393f0f",
        "sha256:95af44555e6193fd20d261642f07248b70fd5a47b5c7d718c0f607e3db4901b0",
        "sha256:dab7150bccf0d01f62e7472e1282a69f0c12db7a4090ec10b5dd218adb67792d",
        "sha256:07604e5edf5756ec65e08f118f92415be82ef159928563d569bfe22103ef159e",
    ];
}
