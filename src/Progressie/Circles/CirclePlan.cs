using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>How and when somebody means to go about a note of the outer circle.</summary>
/// <remarks>Everything may be left out: a note that is picked is planned. Whoever picks a note volunteers. Personal data. Immutable. Source: handbook 6.1 and 6.2.</remarks>
public sealed record CirclePlan
{
    private ValueList<Participant> _owners = ValueList<Participant>.Empty;

    /// <summary>Gets who take it up: one person, or a pair.</summary>
    /// <value>Empty when nobody has volunteered yet.</value>
    /// <exception cref="ArgumentException">The list is <see langword="null"/>, holds one, or names somebody twice.</exception>
    public IReadOnlyList<Participant> Owners
    {
        get => _owners;
        init
        {
            _owners = ValueList<Participant>.Copy(value, nameof(value));
            if (_owners.Select(static owner => owner.Id).Distinct().Count() != _owners.Count)
            {
                throw new ArgumentException("Somebody is named twice.", nameof(value));
            }
        }
    }

    /// <summary>Gets how.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? How
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets the moment in people's own words, such as "in Monday's meeting".</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? When
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Gets the day.</summary>
    /// <value><see langword="null"/> when no day was chosen.</value>
    public DateOnly? On { get; init; }

    /// <summary>Gets the help that is wanted, and from whom.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The text is blank or holds what a document cannot carry.</exception>
    public string? HelpWanted
    {
        get;
        init => field = TextRules.GuardOptional(value, nameof(value));
    }

    /// <summary>Shows how many take it up, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>plan (2 owners)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"plan ({_owners.Count} owners)");
}
