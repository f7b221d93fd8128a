using System.Diagnostics.CodeAnalysis;
using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>One step of a conversation: what it is for, what can be asked, and what an answer holds.</summary>
/// <remarks>Sample questions are for inspiration; what was really asked is kept with each entry. Immutable. Source: handbook 1 and
/// C.4.</remarks>
public sealed partial record ConversationStep
{
    /// <summary>Gets the id, unique in the model.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required StepId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets what the step asks about.</summary>
    /// <exception cref="ArgumentException">The kind is <c>default</c>.</exception>
    public required StepKind Kind
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The kind is default, which is no kind.", nameof(value)) : value;
    }

    /// <summary>Gets when the usefulness question is asked, for steps of that kind.</summary>
    /// <value><see langword="null"/> for every other kind.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public UsefulnessMoment? Moment
    {
        get;
        init => field = EnumGuard.CheckOptional(value, nameof(value));
    }

    /// <summary>Gets the name of the step.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets what the step is for.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Aim
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets who asks.</summary>
    /// <value><see langword="null"/> when nobody asks, or everybody does.</value>
    public PartyId? AskedBy { get; init; }

    /// <summary>Gets whose words are written down here.</summary>
    /// <value>Never empty in a published model.</value>
    /// <exception cref="ArgumentException">The list is <see langword="null"/>.</exception>
    public required IReadOnlyList<PartyId> SpokenBy
    {
        get;
        init => field = ValueList<PartyId>.Copy(value, nameof(value));
    }

    /// <summary>Gets the steps that come before this one: a suggestion in a free order, required in a fixed one.</summary>
    /// <value>Empty for none in a free order, and for the step listed before it in a fixed one.</value>
    /// <exception cref="ArgumentException">The list is <see langword="null"/>.</exception>
    public IReadOnlyList<StepId> After
    {
        get;
        init => field = ValueList<StepId>.Copy(value, nameof(value));
    } = ValueList<StepId>.Empty;

    /// <summary>Gets how people take turns.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public TurnTaking Turns
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets how long the step takes at most, in minutes. Going on longer is pointed out, never cut off.</summary>
    /// <value><see langword="null"/> for as long as it takes.</value>
    public int? Minutes { get; init; }

    /// <summary>Gets who sees what is said here.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public StepVisibility Visibility
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets sample questions.</summary>
    /// <value>Never empty in a published model.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public required IReadOnlyList<LocalizedText> Questions
    {
        get;
        init => field = ValueList<LocalizedText>.Copy(value, nameof(value));
    }

    /// <summary>Gets questions to go on with until an answer is concrete, positive and the person's own.</summary>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<LocalizedText> FollowUps
    {
        get;
        init => field = ValueList<LocalizedText>.Copy(value, nameof(value));
    } = ValueList<LocalizedText>.Empty;

    /// <summary>Gets what tends to go wrong here.</summary>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<LocalizedText> Pitfalls
    {
        get;
        init => field = ValueList<LocalizedText>.Copy(value, nameof(value));
    } = ValueList<LocalizedText>.Empty;

    /// <summary>Gets what an answer can hold; the first is what plain words are stored under.</summary>
    /// <value>Never empty in a published model.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public required IReadOnlyList<AnswerField> Answer
    {
        get;
        init => field = ValueList<AnswerField>.Copy(value, nameof(value));
    }

    /// <summary>Gets one of the things an answer holds when it holds it.</summary>
    /// <param name="id">The id of the field, such as <c>own-actions</c>.</param>
    /// <param name="field">The field, or <see langword="null"/>.</param>
    /// <returns>Whether an answer holds such a thing here.</returns>
    public bool TryGetField(FieldId id, [NotNullWhen(true)] out AnswerField? field)
    {
        field = FindField(id);
        return field is not null;
    }

    /// <inheritdoc cref="TryGetField(FieldId, out AnswerField?)"/>
    public bool TryGetField(string id, [NotNullWhen(true)] out AnswerField? field) =>
        TryGetField(FieldId.TryParse(id, out FieldId known) ? known : default, out field);

    /// <summary>Names the step.</summary>
    /// <returns>Text such as <c>step 'platform'</c>.</returns>
    public override string ToString() => $"step '{Id}'";

    internal AnswerField? FindField(FieldId id)
    {
        foreach (AnswerField candidate in ((ValueList<AnswerField>)Answer).Span)
        {
            if (candidate.Id == id)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The first value of an answer in this step that means such a thing, or <see langword="null"/>.</summary>
    internal string? FindFirst(Answer answer, AnswerMeaning meaning)
    {
        foreach (AnswerValue value in ((ValueList<AnswerValue>)answer.Values).Span)
        {
            if (FindField(value.Field)?.Holds == meaning)
            {
                return value.Text;
            }
        }

        return null;
    }
}
