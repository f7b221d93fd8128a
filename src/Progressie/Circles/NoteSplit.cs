using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>A note was achieved in part: that part becomes a note of its own in the inner circle, and the note goes on with what
/// remains.</summary>
/// <remarks>The id of the new note is that of this operation. Personal data. Immutable. Source: handbook 6.2.</remarks>
public sealed partial record NoteSplit : NoteOperation
{
    /// <summary>Gets what is achieved: the words of the new note.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Achieved
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets what remains: the words of the note from now on.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Remaining
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how the achieved part came about.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? How { get; init; }

    /// <summary>Gets the slice of the circle the new note is in.</summary>
    /// <value><see langword="null"/> for none.</value>
    public string? Category { get; init; }

    /// <summary>Shows what was done, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>18@phone split 17@phone</c>.</returns>
    public override string ToString() => $"{Id} split {Note}";

    internal override CircleOperationKind Kind => CircleOperationKind.NoteSplit;

    private protected override int? MostOfWords => MostOf(Achieved) + MostOf(Remaining) + MostOf(How) + MostOf(Category);

    // The slice of the new note is that in which the note is then.
    internal override bool IsRepeatedBy(CircleOperation sent) =>
        sent is NoteSplit split && (this with { Id = sent.Id, At = sent.At, Builds = sent.Builds, Category = split.Category }).Equals(sent);

    // The slice goes where what it was taken from was erased.
    internal override CircleOperation? Join(CircleOperation copy, Func<ParticipantId, ParticipantId> standInOf) =>
        copy is NoteSplit split && (this with { Category = split.Category }).Equals(split) && FreeText.AreCopies(Category, split.Category)
            ? this with { Category = FreeText.Fullest(Category, split.Category) }
            : null;

    internal override void Check(TextCheck check)
    {
        check.Text("achieved", Achieved);
        check.Text("remaining", Remaining);
        check.Text("how", How);
        check.Text("category", Category);
    }

    private protected override CircleOperation WithoutWords() => this with
    {
        Achieved = FreeText.Erased,
        Remaining = FreeText.Erased,
        How = FreeText.Erase(How),
        Category = FreeText.Erase(Category),
    };
}
