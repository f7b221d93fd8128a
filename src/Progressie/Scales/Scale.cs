using System.Globalization;
using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>A scale from 0 to 10: what it is about, and what 10 and 0 stand for in the person's own words.</summary>
/// <remarks>10 is the situation as the person wants it, which is not perfection; 0 is that nothing of it is there yet, which is not the
/// worst there ever was. Every scale that exists has passed <see cref="ScaleLinter"/>. It never changes: other words are another version.
/// Two scales are equal when their content and extensions are. Personal data, since a person worded it; <see cref="ToString"/> shows none
/// of it. Immutable and safe to share between threads. Source: handbook 4.1 and 4.3.</remarks>
public sealed partial class Scale : IEquatable<Scale>
{
    internal const string DocumentKind = "scale";

    private readonly ScaleDraft _content;

    private Scale(ScaleDraft content) => _content = content;

    /// <summary>Gets the id, the same in every version.</summary>
    public DefinitionId Id => _content.Id;

    /// <summary>Gets the version.</summary>
    public DefinitionVersion Version => _content.Version;

    /// <summary>Gets what the scale asks about, the same in every version.</summary>
    public ScaleKind Kind => _content.Kind;

    /// <summary>Gets the topic.</summary>
    public string Topic => _content.Topic;

    /// <summary>Gets the time the question is about, such as "this week".</summary>
    /// <value><see langword="null"/> when not said.</value>
    public string? TimeFrame => _content.TimeFrame;

    /// <summary>Gets what 10 stands for.</summary>
    public string Ten => _content.Ten;

    /// <summary>Gets what 0 stands for.</summary>
    public string Zero => _content.Zero;

    /// <summary>Gets how fine the positions are.</summary>
    public ScaleGrain Grain => _content.Grain;

    /// <summary>Gets the position that is good enough for the person.</summary>
    /// <value><see langword="null"/> when not said.</value>
    public ScalePosition? GoodEnough => _content.GoodEnough;

    /// <summary>Gets whose views are asked for: the person's own first, then others.</summary>
    /// <value>Never empty.</value>
    public IReadOnlyList<ScalePerspective> Perspectives =>
        field ??= ValueList<ScalePerspective>.Own([ScalePerspective.Own, .. _content.OtherPerspectives]);

    /// <summary>Gets the language the words are in.</summary>
    /// <value><see langword="null"/> when not known.</value>
    public LanguageTag? Language => _content.Language;

    /// <summary>Gets the host's own data.</summary>
    /// <value>Empty when there is none.</value>
    public HostExtensions Extensions => _content.Extensions;

    /// <summary>Gets whether two scales have the same content and extensions.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Scale? left, Scale? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Gets whether two scales differ in content or extensions.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Scale? left, Scale? right) => !(left == right);

    /// <summary>Makes a scale of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="limits">The limits that a reader has; the defaults when left out.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The linter found errors; the exception carries all of them.</exception>
    public static Scale Create(ScaleDraft draft, ProgressieLimits? limits = null) => TryCreate(draft, limits).Value;

    /// <summary>Makes a scale of a draft when the linter finds no errors in it.</summary>
    /// <inheritdoc cref="Create(ScaleDraft, ProgressieLimits?)" path="/param"/>
    /// <returns>The scale, or none, with everything the linter has to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static Validated<Scale> TryCreate(ScaleDraft draft, ProgressieLimits? limits = null)
    {
        Validated<Scale> made = TryCreate(draft, limits ?? ProgressieLimits.Default, id: null);
        return made.IsValid ? Room.Judge(made, limits ?? ProgressieLimits.Default) : made;
    }

    /// <summary>Makes the first version of a success scale: how far is it.</summary>
    /// <param name="id">The id, such as <c>handovers</c>.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="ten">What 10 stands for: the situation as the person wants it, in their own words.</param>
    /// <param name="zero">What 0 stands for: nothing of that is there yet.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException"><paramref name="id"/> is no id, or the linter found errors; the exception carries all of
    /// them.</exception>
    public static Scale Success(string id, string topic, string ten, string zero) => TrySuccess(id, topic, ten, zero).Value;

    /// <summary>Makes the first version of a success scale when the linter finds no errors in it.</summary>
    /// <inheritdoc cref="Success(string, string, string, string)" path="/param"/>
    /// <returns>The scale, or none, with everything there is to say, also of an id that does not follow its rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Validated<Scale> TrySuccess(string id, string topic, string ten, string zero) =>
        TryCreate(id, new ScaleDraft { Id = default, Topic = topic, Ten = ten, Zero = zero });

    /// <summary>Gives the content back as a draft.</summary>
    /// <returns>The draft.</returns>
    public ScaleDraft ToDraft() => _content;

    /// <summary>Makes the next version of the scale, for other words or another grain. Readings on this version stay on this
    /// version.</summary>
    /// <param name="change">Changes the draft, which has the content of this version and the number of the next.</param>
    /// <returns>The next version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>, or gives that back.</exception>
    /// <exception cref="ProgressieDataException">The linter found errors; the exception carries all of them.</exception>
    public Scale Next(Func<ScaleDraft, ScaleDraft> change) => TryNext(change).Value;

    /// <summary>Makes the next version of the scale when the linter finds no errors in it. Readings on this version stay on this
    /// version.</summary>
    /// <inheritdoc cref="Next(Func{ScaleDraft, ScaleDraft})" path="/param"/>
    /// <returns>The next version, or none, with everything the linter has to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>, or gives that back.</exception>
    public Validated<Scale> TryNext(Func<ScaleDraft, ScaleDraft> change) => TryNext(change, Version);

    /// <summary>Gets whether a position is one that the scale has.</summary>
    /// <param name="position">The position.</param>
    /// <returns>Whether it is one of its steps; <see langword="false"/> for <c>default</c>.</returns>
    public bool Has(ScalePosition position) => !position.IsDefault && position.Tenths % StepTenths(Grain) == 0;

    /// <inheritdoc/>
    public bool Equals(Scale? other) => other is not null && (ReferenceEquals(this, other) || _content == other._content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Scale);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);

    /// <summary>Names the scale and its version, and shows nothing that a person wrote.</summary>
    /// <returns>Text such as <c>scale 'handovers' version 1</c>.</returns>
    public override string ToString() => $"scale '{Id}' version {Version}";

    /// <summary>Makes the version that comes after another, which need not be this one.</summary>
    internal Validated<Scale> TryNext(Func<ScaleDraft, ScaleDraft> change, DefinitionVersion latest)
    {
        ArgumentNullException.ThrowIfNull(change);

        // After the highest version comes none, which the linter reports.
        DefinitionVersion next = latest.Number == int.MaxValue ? default : DefinitionVersion.FromNumber(latest.Number + 1);
        return TryCreate(change(_content with { Version = next }), ProgressieLimits.Default, id: null);
    }

    /// <summary>Makes a scale under an id that may have come from a form.</summary>
    internal static Validated<Scale> TryCreate(string id, ScaleDraft draft)
    {
        ArgumentNullException.ThrowIfNull(id);
        draft = draft with { Id = DefinitionId.TryParse(id, out DefinitionId known) ? known : default };
        return TryCreate(draft, ProgressieLimits.Default, id);
    }

    internal static Validated<Scale> TryCreate(ScaleDraft draft, ProgressieLimits limits, string? id)
    {
        ValidationReport report = ScaleLinter.Lint(draft, limits, id);
        return new Validated<Scale>(report.IsValid ? new Scale(draft) : null, report);
    }

    /// <summary>The difference between one position and the next, in tenths.</summary>
    internal static int StepTenths(ScaleGrain grain) => grain switch
    {
        ScaleGrain.Half => 5,
        ScaleGrain.Whole => 10,
        _ => 1,
    };

    internal ProgressSource Source(SeriesId? series, int? number) =>
        ProgressSource.Of(Id, Version) with { Series = series, Element = number?.ToString(CultureInfo.InvariantCulture) };

    /// <summary>The ids of the views that are asked for, put together once: a document that is made to be wrong needs them over and
    /// over.</summary>
    internal IReadOnlyList<ScalePerspective> OtherPerspectives => _content.OtherPerspectives;

    internal string PerspectiveNames => field ??= IssueTerms.Known(Perspectives);

    internal bool Asks(PerspectiveId perspective)
    {
        foreach (ScalePerspective asked in Perspectives)
        {
            if (asked.Id == perspective)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of the scale that people gave it.</summary>
    internal IEnumerable<string> Words =>
    [
        Topic, Ten, Zero, .. TimeFrame is { } frame ? [frame] : Array.Empty<string>(),
        .. OtherPerspectives.Select(static one => one.Words).OfType<string>(),
    ];

    /// <summary>The scale with something else for its words.</summary>
    internal Scale Reword(Func<string, string> words, HostExtensions extensions) => new(_content with
    {
        Topic = words(Topic),
        TimeFrame = TimeFrame is { } frame ? words(frame) : null,
        Ten = words(Ten),
        Zero = words(Zero),
        OtherPerspectives = [.. OtherPerspectives.Select(one => one.Words is { } asked ? one with { Words = words(asked) } : one)],
        Extensions = extensions,
    });
}
