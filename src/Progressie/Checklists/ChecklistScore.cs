using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <summary>Counts of achieved and desired progress over a filled-in checklist: pairs with what they are of.</summary>
/// <remarks>There is no grade, norm, percentage or single figure for a person in it, by design; and nothing is reversed, because
/// column 1 is the favourable side under every polarity. A person's score depends on that person's answers alone. Reading any tally
/// costs a few instructions and allocates nothing. Immutable. <c>default</c> is no score: its members throw.
/// Source: handbook 10.5.</remarks>
public readonly partial struct ChecklistScore : IEquatable<ChecklistScore>
{
    // Two references and no copy of the marks: small enough to stay in registers.
    private readonly Checklist? _checklist;
    private readonly ResponseContent _content;

    internal ChecklistScore(Checklist checklist, ResponseContent content)
    {
        _checklist = checklist;
        _content = content;
    }

    /// <summary>Gets the name of the rule by which is counted: each box counts by itself, a box of an item that was not seen is not
    /// ticked.</summary>
    public static string RuleId => "count-boxes-1";

    /// <summary>Gets whether this is <c>default</c>, which is no score.</summary>
    public bool IsDefault => _checklist is null;

    /// <summary>Gets the checklist that was answered, in the version that was answered.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Checklist Checklist => _checklist ?? ThrowNoScore();

    /// <summary>Gets the tally of all items.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public ProgressTally Total => Tally(in Checklist.Layout.AllItems);

    /// <summary>Gets the tallies of all sections, in the order of the checklist.</summary>
    /// <value>A new list at every call; <see cref="SectionAt(int)"/> needs none.</value>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public IReadOnlyList<SectionScore> Sections
    {
        get
        {
            SectionScore[] scores = new SectionScore[Checklist.Sections.Count];
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] = new SectionScore(Checklist.Sections[i], SectionAt(i));
            }

            return ValueList<SectionScore>.Own(scores);
        }
    }

    /// <summary>Gets the tallies of all parts, in the order of the checklist.</summary>
    /// <value>A new list at every call; <see cref="PartAt(int)"/> needs none.</value>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public IReadOnlyList<PartScore> Parts
    {
        get
        {
            PartScore[] scores = new PartScore[Checklist.Parts.Count];
            for (int i = 0; i < scores.Length; i++)
            {
                scores[i] = new PartScore(Checklist.Parts[i], PartAt(i));
            }

            return ValueList<PartScore>.Own(scores);
        }
    }

    /// <summary>Gets the section or sections of which the largest part is achieved: 5 of 5 is more than 6 of 9.</summary>
    /// <value>All of them, in the order of the checklist, when several are level; empty when nothing is achieved.</value>
    /// <remarks>Sections have more items or fewer, so a count of boxes would name the largest section sooner than the strongest one.
    /// Parts are compared exactly, never rounded. Of what: of all items of the section, seen or not. Level are also 2 of 4 and 3 of 6: a
    /// larger section is no stronger base, and the handbook asks that ties are told as ties. Source: handbook 10.5.</remarks>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public IReadOnlyList<SectionScore> MostAchieved => Most(static tally => tally.Achieved);

    /// <summary>Gets the section or sections of which the largest part is desired, compared as in <see cref="MostAchieved"/>.</summary>
    /// <value>All of them, in the order of the checklist, when several are level; empty when nothing is desired.</value>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public IReadOnlyList<SectionScore> MostDesired => Most(static tally => tally.Desired);

    /// <summary>Gets the tally of a section.</summary>
    /// <param name="section">The id of the section, such as <c>2B</c>.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">The checklist has no such section.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public ProgressTally this[SectionId section] => TryGet(section, out ProgressTally tally)
        ? tally
        : throw new ArgumentException($"There is no section '{section}' in {Checklist}.", nameof(section));

    /// <inheritdoc cref="this[SectionId]"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public ProgressTally this[string section] => this[SectionId.Parse(section)];

    /// <summary>Gets whether two scores count the same answers to the same checklist.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ChecklistScore left, ChecklistScore right) => left.Equals(right);

    /// <summary>Gets whether two scores count something different.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ChecklistScore left, ChecklistScore right) => !left.Equals(right);

    /// <summary>Gets the tally of a section when the checklist has it.</summary>
    /// <param name="section">The id of the section, such as <c>2B</c>.</param>
    /// <param name="tally">The tally.</param>
    /// <returns>Whether the checklist has the section.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool TryGet(SectionId section, out ProgressTally tally)
    {
        for (int i = 0; i < Checklist.Sections.Count; i++)
        {
            if (Checklist.Sections[i].Id == section)
            {
                tally = SectionAt(i);
                return true;
            }
        }

        tally = default;
        return false;
    }

    /// <inheritdoc cref="TryGet(SectionId, out ProgressTally)"/>
    public bool TryGet(string section, out ProgressTally tally) =>
        TryGet(SectionId.TryParse(section, out SectionId id) ? id : default, out tally);

    /// <summary>Gets the tally of a part.</summary>
    /// <param name="part">The id of the part, such as <c>2</c>.</param>
    /// <returns>The tally: the sum over its sections.</returns>
    /// <exception cref="ArgumentException">The checklist has no such part.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public ProgressTally GetPart(PartId part) => TryGetPart(part, out ProgressTally tally)
        ? tally
        : throw new ArgumentException($"There is no part '{part}' in {Checklist}.", nameof(part));

    /// <inheritdoc cref="GetPart(PartId)"/>
    /// <exception cref="FormatException">The text is no id.</exception>
    public ProgressTally GetPart(string part) => GetPart(PartId.Parse(part));

    /// <summary>Gets the tally of a part when the checklist has it.</summary>
    /// <param name="part">The id of the part, such as <c>2</c>.</param>
    /// <param name="tally">The tally: the sum over its sections.</param>
    /// <returns>Whether the checklist has the part.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool TryGetPart(PartId part, out ProgressTally tally)
    {
        for (int i = 0; i < Checklist.Parts.Count; i++)
        {
            if (Checklist.Parts[i].Id == part)
            {
                tally = PartAt(i);
                return true;
            }
        }

        tally = default;
        return false;
    }

    /// <inheritdoc cref="TryGetPart(PartId, out ProgressTally)"/>
    public bool TryGetPart(string part, out ProgressTally tally) =>
        TryGetPart(PartId.TryParse(part, out PartId id) ? id : default, out tally);

    /// <summary>Gets the tally of a section by its place.</summary>
    /// <param name="index">The place in <see cref="Checklist.Sections"/>.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProgressTally SectionAt(int index) => Tally(in At(Checklist.Layout.Sections, index));

    /// <summary>Gets the tally of a part by its place.</summary>
    /// <param name="index">The place in <see cref="Checklist.Parts"/>.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProgressTally PartAt(int index) => Tally(in At(Checklist.Layout.Parts, index));

    /// <summary>Reads all tallies at once, without allocating: for whoever handles many responses.</summary>
    /// <param name="tallies">Room for as many tallies as the checklist has sections and parts, and one for the total. Filled in that order;
    /// what lies beyond stays as it is.</param>
    /// <exception cref="ArgumentException">There is too little room.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public void CopyTo(Span<ProgressTally> tallies)
    {
        ItemRange[] ranges = Checklist.Layout.AllRanges;
        if (tallies.Length < ranges.Length)
        {
            ThrowNoRoom(tallies, ranges.Length);
        }

        _content.Marks.Tally(ranges, tallies);
    }

    /// <summary>Gets the tally of all sections with a polarity.</summary>
    /// <param name="polarity">The polarity.</param>
    /// <returns>The tally; nothing of nothing when no section has that polarity.</returns>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public ProgressTally Of(Polarity polarity)
    {
        ProgressTally tally = default;
        for (int i = 0; i < Checklist.Sections.Count; i++)
        {
            if (Checklist.Sections[i].Polarity == polarity)
            {
                tally += SectionAt(i);
            }
        }

        return tally;
    }

    /// <inheritdoc/>
    public bool Equals(ChecklistScore other) =>
        _checklist == other._checklist && (IsDefault || _content.Marks.Equals(other._content.Marks));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChecklistScore other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsDefault ? 0 : HashCode.Combine(_checklist, _content.Marks);

    /// <summary>Lists the total with what it is of.</summary>
    /// <returns>Text such as <c>achieved 20, desired 9, both 3, neither 2, not seen 16, of 44</c>, empty for <c>default</c>.</returns>
    public override string ToString() => IsDefault ? string.Empty : Total.ToString();

    // Apart, so that what reads a tally is small enough to become part of the caller.
    [DoesNotReturn]
    private static Checklist ThrowNoScore() => throw new InvalidOperationException("This is default(ChecklistScore), which is no score.");

    [DoesNotReturn]
    private static void ThrowNoPlace(int index, int count) => throw new ArgumentOutOfRangeException(
        nameof(index), index, string.Create(CultureInfo.InvariantCulture, $"Expected 0 to {count - 1}."));

    [DoesNotReturn]
    private static void ThrowNoRoom(ReadOnlySpan<ProgressTally> tallies, int needed) => throw new ArgumentException(
        string.Create(CultureInfo.InvariantCulture, $"There is room for {tallies.Length} tallies, and there are {needed}."),
        nameof(tallies));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref readonly ItemRange At(ItemRange[] ranges, int index)
    {
        if (unchecked((uint)index >= (uint)ranges.Length))
        {
            ThrowNoPlace(index, ranges.Length);
        }

        return ref ranges[index];
    }

    // The range is looked up first, and that refuses default.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ProgressTally Tally(in ItemRange range) => _content.Marks.Tally(in range);

    private ValueList<SectionScore> Most(Func<ProgressTally, int> count)
    {
        List<SectionScore> most = [];
        foreach (SectionScore section in Sections.Where(section => count(section.Tally) > 0))
        {
            int order = most.Count == 0 ? 1 : Compare(section.Tally, most[0].Tally);
            if (order > 0)
            {
                most.Clear();
            }

            if (order >= 0)
            {
                most.Add(section);
            }
        }

        return ValueList<SectionScore>.Own([.. most]);

        // Multiplied crosswise, the parts are whole numbers.
        int Compare(ProgressTally left, ProgressTally right) =>
            ((long)count(left) * right.Of).CompareTo((long)count(right) * left.Of);
    }
}
