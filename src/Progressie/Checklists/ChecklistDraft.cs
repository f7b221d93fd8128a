using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>A checklist on its way to be published: the material that
/// <see cref="Checklist.Create(ChecklistDraft, ProgressieLimits?)"/> checks.</summary>
/// <remarks>A draft can hold anything, right or wrong; a <see cref="Checklist"/> cannot. To change a published one, take
/// <see cref="Checklist.ToDraft"/>, change it with <c>with</c>, and give it the next version. Immutable.</remarks>
public sealed partial record ChecklistDraft
{
    /// <summary>Gets the id, the same in every version.</summary>
    public required DefinitionId Id { get; init; }

    /// <summary>Gets the version.</summary>
    public required DefinitionVersion Version { get; init; }

    /// <summary>Gets the language that every text is there in, and that readers of other languages fall back to.</summary>
    public required LanguageTag SourceLanguage { get; init; }

    /// <summary>Gets the languages the checklist is there in.</summary>
    /// <exception cref="ArgumentException">The list is <see langword="null"/>.</exception>
    public required IReadOnlyList<LanguageTag> Languages
    {
        get;
        init => field = ValueList<LanguageTag>.Copy(value, nameof(value));
    }

    /// <summary>Gets the title.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets what is said before one begins.</summary>
    /// <value><see langword="null"/> when nothing is.</value>
    public LocalizedText? Introduction { get; init; }

    /// <summary>Gets whose ideas the checklist builds on.</summary>
    /// <value><see langword="null"/> when nobody is named.</value>
    public LocalizedText? Credit { get; init; }

    /// <summary>Gets the words of the two boxes, for every polarity that a section has.</summary>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>, or two pairs have one polarity.</exception>
    public required IReadOnlyList<ColumnPair> Columns
    {
        get;
        init
        {
            // Their order means nothing, so they are kept in one order: equal drafts are equal.
            ColumnPair[] pairs = ValueList<ColumnPair>.Copy(value, nameof(value)).Span.ToArray();
            for (int i = 1; i < pairs.Length; i++)
            {
                ColumnPair pair = pairs[i];
                int place = i;
                for (; place > 0 && pairs[place - 1].Polarity > pair.Polarity; place--)
                {
                    pairs[place] = pairs[place - 1];
                }

                pairs[place] = place == 0 || pairs[place - 1].Polarity != pair.Polarity
                    ? pair
                    : throw new ArgumentException($"There are two column pairs for the polarity {pair.Polarity}.", nameof(value));
            }

            field = ValueList<ColumnPair>.Own(pairs);
        }
    }

    /// <summary>Gets the question about what to do first.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required IntentionPrompt Intentions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the parts, in the order in which they are shown.</summary>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public required IReadOnlyList<ChecklistPart> Parts
    {
        get;
        init => field = ValueList<ChecklistPart>.Copy(value, nameof(value));
    }

    /// <summary>Gets how the items relate to earlier versions.</summary>
    /// <value>Empty when there is no earlier version, or none to compare with.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<VersionRelations> Relations
    {
        get;
        init => field = ValueList<VersionRelations>.Copy(value, nameof(value));
    } = ValueList<VersionRelations>.Empty;

    /// <summary>Gets the host's own data about the checklist. It is no part of the content hash.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public HostExtensions Extensions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = HostExtensions.Empty;

    /// <summary>Names the checklist that is to be and its version.</summary>
    /// <returns>Text such as <c>draft of checklist 'small' version 2</c>.</returns>
    public override string ToString() => $"draft of checklist '{Id}' version {Version}";
}
