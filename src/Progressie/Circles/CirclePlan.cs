using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>How and when somebody means to go about a note of the outer circle.</summary>
/// <remarks>Everything may be left out: a note that is picked is planned. Whoever picks a note volunteers. Personal data. Immutable.
/// Source: handbook 6.1 and 6.2.</remarks>
public sealed partial record CirclePlan
{
    private ValueList<Participant> _owners = ValueList<Participant>.Empty;

    /// <summary>Gets who take it up: one person, or a pair.</summary>
    /// <value>Empty when nobody has volunteered yet; the verb that takes the plan refuses somebody who is named twice.</value>
    /// <exception cref="ArgumentException">The list is <see langword="null"/> or holds one.</exception>
    public IReadOnlyList<Participant> Owners
    {
        get => _owners;
        init => _owners = ValueList<Participant>.Copy(value, nameof(value));
    }

    /// <summary>Gets how.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? How { get; init; }

    /// <summary>Gets the moment in people's own words, such as "in Monday's meeting".</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? When { get; init; }

    /// <summary>Gets the day.</summary>
    /// <value><see langword="null"/> when no day was chosen.</value>
    public DateOnly? On { get; init; }

    /// <summary>Gets the help that is wanted, and from whom.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? HelpWanted { get; init; }

    /// <summary>The plan that a step is.</summary>
    internal static CirclePlan Of(NextStep step) => new()
    {
        Owners = step.Owner is { } owner ? [owner, .. step.Partners] : step.Partners,
        How = step.How,
        When = step.When,
        On = step.On,
        HelpWanted = step.HelpWanted,
    };

    /// <summary>Shows how many take it up, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>plan (2 owners)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"plan ({_owners.Count} owners)");

    /// <summary>Whether another plan says the same: the same people under the same names, day and words.</summary>
    internal bool SaysTheSame(CirclePlan? other) => other is not null && On == other.On && SameWords.AreIn(How, other.How)
        && SameWords.AreIn(When, other.When) && SameWords.AreIn(HelpWanted, other.HelpWanted)
        && _owners.Count == other._owners.Count
        && _owners.Zip(other._owners).All(static pair => pair.First.Id == pair.Second.Id
            && SameWords.AreIn(pair.First.Name, pair.Second.Name));

    /// <summary>Of two copies of one plan, of which words or people may have been erased, all that is left; <see langword="null"/> when
    /// they are no copies.</summary>
    internal CirclePlan? Join(CirclePlan other)
    {
        (ValueList<Participant> most, ValueList<Participant> least) =
            _owners.Count < other._owners.Count ? (other._owners, _owners) : (_owners, other._owners);
        bool areCopies = On == other.On && FreeText.AreCopies(How, other.How) && FreeText.AreCopies(When, other.When)
            && FreeText.AreCopies(HelpWanted, other.HelpWanted) && least.All(most.Contains);
        return !areCopies ? null : this with
        {
            Owners = most,
            How = FreeText.Fullest(How, other.How),
            When = FreeText.Fullest(When, other.When),
            HelpWanted = FreeText.Fullest(HelpWanted, other.HelpWanted),
        };
    }

    /// <summary>Judges the texts that people typed.</summary>
    internal void Check(TextCheck check)
    {
        for (int i = 0; i < _owners.Count; i++)
        {
            _owners[i].Check(check.In("owners", i));
        }

        check.Text("how", How);
        check.Text("when", When);
        check.Text("helpWanted", HelpWanted);
    }

    /// <summary>The plan without who, how, when and help: only that there is one.</summary>
    internal CirclePlan Erase() => new()
    {
        How = FreeText.Erase(How),
        When = FreeText.Erase(When),
        HelpWanted = FreeText.Erase(HelpWanted),
    };
}
