using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>What can be said of a board when it is started, besides its topic.</summary>
/// <remarks>Personal data. Immutable.</remarks>
public sealed partial record CircleDetails
{
    private ValueList<Participant> _participants = ValueList<Participant>.Empty;

    /// <summary>Gets the details that say nothing.</summary>
    public static CircleDetails None { get; } = new();

    /// <summary>Gets who fill the board, and how.</summary>
    /// <value><see cref="CircleForm.Individual"/> unless said otherwise.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the forms.</exception>
    public CircleForm Form
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets when a note goes to the inner circle.</summary>
    /// <value><see cref="MovePolicy.OnAchievement"/> unless said otherwise.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the policies.</exception>
    public MovePolicy Moves
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets whether there is room outside both circles, for what is not needed or not now.</summary>
    /// <value><see langword="false"/> unless said otherwise.</value>
    public bool HasBeyond { get; init; }

    /// <summary>Gets why the topic matters.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? WhyItMatters { get; init; }

    /// <summary>Gets who take part, with the names they go by. On a two-sided board: the two, first the one whose side leads.</summary>
    /// <value>Empty when that is not listed.</value>
    /// <exception cref="ArgumentException">The list is <see langword="null"/> or holds one.</exception>
    public IReadOnlyList<Participant> Participants
    {
        get => _participants;
        init => _participants = ValueList<Participant>.Copy(value, nameof(value));
    }

    /// <summary>Gets the language the board is in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    /// <exception cref="ArgumentException">The tag is <c>default</c>.</exception>
    public LanguageTag? Language
    {
        get;
        init =>
            field = value is { IsDefault: true }
                ? throw new ArgumentException("The tag is default, which is no language.", nameof(value))
                : value;
    }

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty when there is none.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public HostExtensions Extensions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = HostExtensions.Empty;

    /// <summary>Shows the form, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>circle details (Team)</c>.</returns>
    public override string ToString() => $"circle details ({Form})";

    /// <summary>Judges the texts that people typed.</summary>
    internal void Check(TextCheck check)
    {
        check.Text("whyItMatters", WhyItMatters);
        for (int i = 0; i < _participants.Count; i++)
        {
            _participants[i].Check(check.In("participants", i));
        }
    }
}
