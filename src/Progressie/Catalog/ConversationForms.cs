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
        "sha256:e9583988fe0f070403b25825bb8a5b3eec808c3d3e5f1370b4cfa42538d65ce2",
        "sha256:f073fe665600d18f51ae30e2122c5305d9bc85cf1915170f3e0090f69f0be8b6",
        "sha256:b874c5f55eb11de92913801214af1e54139d802bd4972b916b27e3c3d6fd918a",
        "sha256:a8b042f7471ecb69c51486daa4b943f8bdc9afcf60604ce0f35e5d172309978c",
        "sha256:7b456485da1fbb1f4703b022841a7a8f1ff7bc6ba301fcf7e99016d0d45f277d",
        "sha256:db65815a9e26e77421831e22550d04bedf7073314746d5d7f19825021ac06399",
        "sha256:27e85237f84860e93e3c92ffcfae2a92e55c93fa6102bde6355aa2e4dbdb0399",
        "sha256:010a5e8e158f6f7a09f0255b871022d37ad9f7c32e8f677e06acf308386b4c23",
        "sha256:dc2d321754bec1d27ff744d7657d23a682c785ef5a960e59570ffcabde894869",
        "sha256:e0eecdfa3d345886cfb8b04205756cdd8e757c16d76b3e3140a6c57c7dd45853",
        "sha256:2632e5d8943e817b0f597b179f73d086bb991c75996a2c40d5091d55fb14304c",
    ];
}
