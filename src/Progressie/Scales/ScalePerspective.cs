using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Whose view a scale asks for.</summary>
/// <remarks>A view of somebody else stands beside the person's own, and never in its place. Immutable. Source: handbook 4.3.</remarks>
public sealed partial record ScalePerspective
{
    /// <summary>Gets the person's own view, which every scale asks for.</summary>
    public static ScalePerspective Own { get; } = new() { Id = PerspectiveId.Own };

    /// <summary>Gets the id.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public required PerspectiveId Id
    {
        get;
        init => field = value.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(value)) : value;
    }

    /// <summary>Gets what it is called, such as "my colleague".</summary>
    /// <value><see langword="null"/> for the person's own, or when not said.</value>
    public string? Words { get; init; }

    /// <summary>Shows the id, and nothing that a person wrote.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id.ToString();

    /// <summary>Judges the texts that people typed.</summary>
    internal void Check(TextCheck check) => check.Text("words", Words);
}
