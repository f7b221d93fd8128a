using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>A scale on its way to be used: the material that <see cref="Scale.Create(ScaleDraft, ProgressieLimits?)"/> checks.</summary>
/// <remarks>A draft can hold anything, right or wrong; a <see cref="Scale"/> cannot. For the next version of a scale, use
/// <see cref="Scale.Next(Func{ScaleDraft, ScaleDraft})"/>. Immutable. Source: handbook 4.1 and 4.3.</remarks>
public sealed partial record ScaleDraft
{
    /// <summary>Gets the id, the same in every version.</summary>
    public required DefinitionId Id { get; init; }

    /// <summary>Gets the version.</summary>
    /// <value>1 unless set.</value>
    public DefinitionVersion Version { get; init; } = DefinitionVersion.FromNumber(1);

    /// <summary>Gets what the scale asks about, the same in every version.</summary>
    /// <value><see cref="ScaleKind.Success"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the kinds.</exception>
    public ScaleKind Kind
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets the topic.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Topic
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets the time the question is about, such as "this week".</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? TimeFrame { get; init; }

    /// <summary>Gets what 10 stands for: the situation as the person wants it, in their own words.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Ten
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets what 0 stands for: nothing of that is there yet.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Zero
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Gets how fine the positions are.</summary>
    /// <value><see cref="ScaleGrain.Half"/> unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the known ones.</exception>
    public ScaleGrain Grain
    {
        get;
        init => field = EnumGuard.Check(value, nameof(value));
    }

    /// <summary>Gets the position that is good enough for the person. Reaching 10 is never required.</summary>
    /// <value><see langword="null"/> when not said.</value>
    /// <exception cref="ArgumentException">The position is <c>default</c>.</exception>
    public ScalePosition? GoodEnough
    {
        get;
        init => field = value is { IsDefault: true }
            ? throw new ArgumentException("The position is default, which is no position.", nameof(value))
            : value;
    }

    /// <summary>Gets whose views are asked for beside the person's own.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentException">The list is or holds a <see langword="null"/>.</exception>
    public IReadOnlyList<ScalePerspective> OtherPerspectives
    {
        get;
        init => field = ValueList<ScalePerspective>.Copy(value, nameof(value));
    } = ValueList<ScalePerspective>.Empty;

    /// <summary>Gets the language the words are in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public LanguageTag? Language
    {
        get;
        init =>
            field = value is { IsDefault: true }
                ? throw new ArgumentException("The language is default, which is no language.", nameof(value))
                : value;
    }

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public HostExtensions Extensions
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = HostExtensions.Empty;

    /// <summary>Names the scale and its version, and shows nothing that a person wrote.</summary>
    /// <returns>Text such as <c>draft of scale 'handovers' version 1</c>.</returns>
    public override string ToString() => $"draft of scale '{Id}' version {Version}";

    /// <summary>Judges the texts that people typed.</summary>
    internal void Check(TextCheck check)
    {
        check.Text("topic", Topic);
        check.Text("timeFrame", TimeFrame);
        check.Text("ten", Ten);
        check.Text("zero", Zero);
        for (int i = 0; i < OtherPerspectives.Count; i++)
        {
            OtherPerspectives[i].Check(check.In("otherPerspectives", i));
        }
    }
}
