using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>What somebody thinks through alone before a directing conversation: from irritation to an expectation in positive words, with
/// its reason and the room there is.</summary>
/// <remarks>Belongs to who directs and to nobody else. The irritation is in no conversation, summary or text; the document of a
/// preparation, which is for its owner's own storage, holds it until <see cref="WithoutIrritation"/> takes it out. Every one that exists
/// can be written and read back: its words were judged. <see cref="DirectingHints"/> has thoughts about the words. Personal data;
/// <see cref="ToString"/> shows none of it. Immutable. Source: handbook 2.2 to 2.4.</remarks>
public sealed partial record DirectingPreparation
{
    internal const string DocumentKind = "directing-preparation";

    private readonly DirectingPreparationDraft _content;

    private DirectingPreparation(DirectingPreparationDraft content) => _content = content;

    /// <summary>Gets who prepares.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public ParticipantId? By => _content.By;

    /// <summary>Gets the language the words are in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language => _content.Language;

    /// <summary>Gets what bothers who directs. A normal beginning, and for nobody else's eyes: it is in the document, which is for its
    /// owner's own storage, and <see cref="WithoutIrritation"/> takes it out.</summary>
    /// <value><see langword="null"/> when not written down.</value>
    public string? Irritation => _content.Irritation;

    /// <summary>Gets what is needed, as behaviour or a result that somebody wants to see.</summary>
    /// <value><see langword="null"/> when not worded yet.</value>
    public string? Expectation => _content.Expectation;

    /// <summary>Gets why it is needed.</summary>
    /// <value><see langword="null"/> when not worded yet.</value>
    public string? Reason => _content.Reason;

    /// <summary>Gets what is fixed.</summary>
    /// <value>Empty when nothing was named.</value>
    public IReadOnlyList<string> FixedPoints => _content.FixedPoints;

    /// <summary>Gets what the other can decide for themselves.</summary>
    /// <value>Empty when nothing was named.</value>
    public IReadOnlyList<string> FreePoints => _content.FreePoints;

    /// <summary>Gets what has to come up in the conversation: the usefulness question, which who directs asks themselves.</summary>
    /// <value><see langword="null"/> when not written down.</value>
    public string? HasToComeUp => _content.HasToComeUp;

    /// <summary>Gets what has to be clear afterwards.</summary>
    /// <value><see langword="null"/> when not written down.</value>
    public string? ClearAfterwards => _content.ClearAfterwards;

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty unless set.</value>
    public HostExtensions Extensions => _content.Extensions;

    /// <summary>Makes a preparation of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="limits">The limits that a reader has; the defaults when left out.</param>
    /// <returns>The preparation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">A text is blank or holds what a document cannot carry; the exception carries the
    /// report.</exception>
    public static DirectingPreparation Create(DirectingPreparationDraft draft, ProgressieLimits? limits = null) =>
        TryCreate(draft, limits).Value;

    /// <summary>Makes a preparation of a draft when its texts can be written.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="limits">The limits that a reader has; the defaults when left out.</param>
    /// <returns>The preparation, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static Validated<DirectingPreparation> TryCreate(DirectingPreparationDraft draft, ProgressieLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        IssueCollector issues = new();
        draft.Check(new TextCheck(issues, string.Empty));
        DirectingPreparation made = new(draft);
        Room.Judge(made, limits ?? ProgressieLimits.Default, issues);
        return new Validated<DirectingPreparation>(issues.HasErrors ? null : made, issues.ToReport(DocumentKind));
    }

    /// <summary>Gives the content back as a draft, to go on with.</summary>
    /// <returns>The draft.</returns>
    public DirectingPreparationDraft ToDraft() => _content;

    /// <summary>Gives what is going to be said, as an answer in the step <c>expectation</c> of the directing conversation. The irritation
    /// is not in it.</summary>
    /// <returns>The answer: expectation, reason, fixed points and free points, as far as they are there.</returns>
    public Answer ToExpectation()
    {
        Answer answer = Answer.None;
        foreach ((string field, string? text) in new[]
        {
            ("expectation", Expectation),
            ("reason", Reason),
            ("fixed", Joined(FixedPoints)),
            ("free", Joined(FreePoints)),
        })
        {
            answer = text is null ? answer : answer.And(field, text);
        }

        return answer;
    }

    /// <summary>Shows what it is, and nothing that a person wrote.</summary>
    /// <returns>The same for every preparation.</returns>
    public override string ToString() => "preparation of a directing conversation";

    private static string? Joined(IReadOnlyList<string> points) => points.Count == 0 ? null : string.Join('\n', points);

    /// <summary>Takes out the irritation, for anybody but who directs.</summary>
    /// <returns>A preparation that holds it nowhere.</returns>
    public DirectingPreparation WithoutIrritation() => new(_content with { Irritation = null });

    /// <summary>Takes over what a reader has already judged.</summary>
    internal static DirectingPreparation FromChecked(DirectingPreparationDraft draft) => new(draft);
}
