namespace Progressie.Checklists;

/// <summary>Something the person means to do first because of the checklist.</summary>
/// <remarks>The text is judged by the verb that takes the intention in. Personal data. Immutable. Source: handbook 10.3.</remarks>
public sealed partial record Intention
{
    /// <summary>Gets what the person means to do, in their own words.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the item it came from.</summary>
    /// <value><see langword="null"/> when it belongs to no item in particular.</value>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ItemId? Item
    {
        get;
        init =>
            field = value is { IsDefault: true } ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets the day it is meant for.</summary>
    /// <value><see langword="null"/> when no day was chosen.</value>
    public DateOnly? On { get; init; }

    /// <summary>Makes a next step of the intention, which then leads a life of its own.</summary>
    /// <param name="response">The response the intention is in: its respondent owns the step, and what was noted under desired
    /// about the item becomes how.</param>
    /// <returns>An open step that remembers where it came from.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public NextStep ToNextStep(ChecklistResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new NextStep
        {
            What = Text,
            How = Item is { } item ? response.FindNote(item, ChecklistColumn.Desired) : null,
            On = On,
            Owner = response.Respondent,
            Origin = ProgressSource.Of(response.Checklist.Id, response.Checklist.Version) with
            {
                Response = response.Id,
                Element = Item?.ToString(),
            },
        };
    }

    /// <summary>Shows what the intention points at, and nothing that a person wrote.</summary>
    /// <returns>Text such as <c>intention from 2B-6</c>.</returns>
    public override string ToString() => Item is { } item ? $"intention from {item}" : "intention";
}
