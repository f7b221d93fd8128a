using System.Globalization;
using System.Text;
using Progressie.Internal;
using Progressie.Scales;

namespace Progressie.Rendering;

/// <content>Scales, series, guidance and spreads.</content>
public sealed partial class PlainTextRenderer
{
    /// <summary>Shows a scale: the topic, what 10 and 0 stand for, and what is good enough.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="language">The language to show it in. The words of the scale are shown as they are.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Scale(Scale scale, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(scale);
        StringBuilder text = new();
        AddScale(text, scale, language);
        return text.ToString();
    }

    /// <summary>Shows a series: how far it is in the person's own view, what is there already first, and then everything that was told.</summary>
    /// <param name="series">The series.</param>
    /// <param name="language">The language to show it in. What people said is shown as they said it.</param>
    /// <returns>The text. What was taken back is not in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string ScaleSeries(ScaleSeries series, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(series);
        StringBuilder text = new();
        AddScale(text, series.Scale, language);
        if (series.Owner is { } owner)
        {
            text.Append(Words("scale.of", language, ("name", Name(owner)))).Append('\n');
        }

        text.Append('\n');
        AddHeading(text, Words("series.now", language));
        AddProgress(text, series.Progress(), language);
        ScaleEntry[] standing = [.. series.Entries.Where(static entry => !entry.IsWithdrawn)];
        if (standing.Length == 0)
        {
            return text.ToString();
        }

        text.Append('\n');
        AddHeading(text, Words("series.readings", language));
        DefinitionVersion version = series.Versions[0].Version;
        foreach (ScaleEntry entry in standing)
        {
            if (entry.Version != version)
            {
                version = entry.Version;
                text.Append(Words("series.revised", language, ("version", version.ToString()))).Append('\n');
            }

            AddEntry(text, entry, series.Versions.First(scale => scale.Version == entry.Version), language);
        }

        return text.ToString();
    }

    /// <summary>Shows which question fits next on a scale, with words to ask it in, what else is possible, what not now, and why.</summary>
    /// <param name="guidance">The guidance.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="guidance"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string ScaleGuidance(Guidance guidance, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(guidance);
        StringBuilder text = new();
        AddHeading(text, Words("guide.heading", language));
        foreach (Suggestion step in guidance.Next)
        {
            AddSuggestion(text, step, language);
            foreach (Wording question in step.Questions)
            {
                AddDetail(text, Own(_texts.Show(question, language).Text, Detail + Indent));
            }
        }

        text.Append(guidance.Next.Count == 0 ? Words("guide.nothing-next", language) + "\n" : string.Empty);
        AddSuggestions(text, "guide.also", guidance.Also.Where(static step => step.Times == 0), language);
        AddSuggestions(text, "guide.not-now", guidance.NotNow, language);
        string told = string.Join("; ", guidance.All.Where(static step => step.Times > 0).Select(step => _texts.Show(step.Title, language).Text));
        if (told.Length > 0)
        {
            text.Append('\n').Append(Words("scale.told", language, ("steps", told))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Shows where the people of a group are, or that there are too few to show anything.</summary>
    /// <param name="spread">The spread.</param>
    /// <param name="language">The language to show it in.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="spread"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public string Spread(ScaleSpread spread, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(spread);
        StringBuilder text = new();
        AddScale(text, spread.Scale, language);
        text.Append('\n');
        AddHeading(text, Words("spread.heading", language));
        if (spread.People is not { } people)
        {
            return text.Append(Words("spread.suppressed", language, ("minimum", Number(spread.MinimumPeople)))).Append('\n').ToString();
        }

        foreach (ScaleBand band in spread.Bands)
        {
            text.Append(Bullet).Append(band.From is { } from
                ? Words("spread.band", language, ("from", Position(from, language)), ("to", Position(band.To, language)), ("people", Number(band.People)))
                : Words("spread.up-to", language, ("to", Position(band.To, language)), ("people", Number(band.People)))).Append('\n');
        }

        text.Append('\n').Append(Words("spread.people", language, ("people", Number(people)))).Append('\n');
        return text.Append(Words("spread.invite", language)).Append('\n').ToString();
    }

    /// <summary>Puts a question of the scaling conversation in words, with what 10 and 0 stand for and the position filled in.</summary>
    /// <param name="step">The question.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="soFar">What was told so far; <see langword="null"/> when nothing was.</param>
    /// <param name="language">The language. The words of the scale are shown as they are, without a full stop at their end.</param>
    /// <returns>The question, with the language it is in. Without a position the question does without; when it is hard, one step higher is a tiny one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The question is none of the known ones.</exception>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public TextInLanguage Question(ScaleStep step, Scale scale, ScaleReading? soFar, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(scale);
        EnumGuard.Check(step, nameof(step));
        TextInLanguage shown = _texts.Show(new ScaleQuestions(scale, soFar).Ask(step), language);
        return new TextInLanguage(Own(shown.Text, Indent), shown.Language, shown.Match);
    }

    private static string DirectionKey(ScaleDirection direction) => direction switch
    {
        ScaleDirection.Higher => "series.higher",
        ScaleDirection.Lower => "series.lower",
        _ => "series.same",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with the decimal point of the language, which is one of its words: the machine may know no cultures.</summary>
    private string Decimal(decimal number, LanguageTag language) =>
        number.ToString(CultureInfo.InvariantCulture).Replace(".", Words("scale.decimal-point", language), StringComparison.Ordinal);

    private string Position(ScalePosition position, LanguageTag language) => Decimal(position.Value, language);

    private void AddScale(StringBuilder text, Scale scale, LanguageTag language)
    {
        AddHeading(text, Words("scale.heading", language, ("topic", TextRules.Visible(scale.Topic))));
        AddLine(text, "scale.version", language, ("version", scale.Version.ToString()));
        AddLine(text, "scale.ten", language, ("ten", Own(scale.Ten, Indent)));
        AddLine(text, "scale.zero", language, ("zero", Own(scale.Zero, Indent)));
        if (scale.TimeFrame is { } time)
        {
            AddLine(text, "scale.time", language, ("time", Own(time, Indent)));
        }

        if (scale.GoodEnough is { } enough)
        {
            AddLine(text, "scale.enough", language, ("position", Position(enough, language)));
        }

        if (scale.Perspectives.Count > 1)
        {
            AddLine(text, "scale.perspectives", language, ("people", string.Join(", ", scale.Perspectives.Skip(1).Select(Called))));
        }
    }

    private void AddProgress(StringBuilder text, ScaleProgress progress, LanguageTag language)
    {
        if (progress.Latest is not { } latest)
        {
            AddLine(text, "series.no-readings", language);
            return;
        }

        if (progress.Position is { } position)
        {
            AddLine(
                text,
                "series.covered",
                language,
                ("position", Position(position, language)),
                ("covered", Decimal(progress.Covered!.Value, language)),
                ("left", Decimal(progress.Left!.Value, language)));
            if (progress.IsGoodEnough == true)
            {
                AddLine(text, "series.enough", language);
            }

            AddChange(text, progress.SincePrevious, "series.previous", language);
            if (progress.SinceFirst?.From.Number != progress.SincePrevious?.From.Number)
            {
                AddChange(text, progress.SinceFirst, "series.first", language);
            }
        }
        else
        {
            AddLine(text, "series.no-position", language, ("answer", Answer(latest.Reading, language)));
        }

        if (progress.HighestEver is { } highest)
        {
            AddLine(text, "series.highest", language, ("position", Position(highest, language)));
        }
    }

    private void AddChange(StringBuilder text, ScaleChange? change, string then, LanguageTag language)
    {
        if (change is null)
        {
            return;
        }

        string from = Words(then, language, ("moment", Moments.Text(DateOnly.FromDateTime(change.From.At.DateTime))));
        AddLine(text, DirectionKey(change.Direction), language, ("points", Decimal(Math.Abs(change.Points), language)), ("then", from));
    }

    private void AddEntry(StringBuilder text, ScaleEntry entry, Scale scale, LanguageTag language)
    {
        ScaleReading reading = entry.Reading;
        string answer = Answer(reading, language);
        text.Append(Bullet);
        if (reading.Perspective == PerspectiveId.Own)
        {
            AddLine(text, "series.line", language, ("moment", Minute(entry.At)), ("answer", answer));
        }
        else
        {
            string who = Called(scale.Perspectives.First(perspective => perspective.Id == reading.Perspective));
            AddLine(text, "series.line-of", language, ("moment", Minute(entry.At)), ("who", who), ("answer", answer));
        }

        if (entry.Corrections.Count > 0)
        {
            AddDetail(text, Words("series.corrected", language));
        }

        AddFindings(text, reading.WhatIsThere, language);
        AddTold(text, "series.coping", reading.Coping, language);
        AddEarlier(text, reading.EarlierHighest, language);
        AddTold(text, "series.keeps", reading.Keeps, language);
        if (reading.OneStepHigher is { } higher)
        {
            string looks = Own(higher.LooksLike, Detail + Indent);
            AddDetail(text, higher.Position is { } position
                ? Words("series.step-higher-at", language, ("position", Position(position, language)), ("looks", looks))
                : Words("series.step-higher", language, ("looks", looks)));
        }

        if (reading.NextStep is { } step)
        {
            AddDetail(text, Words("series.next-step", language, ("step", Own(step.What, Detail + Indent))));
            AddStepDetails(text, step, language);
        }
    }

    private void AddFindings(StringBuilder text, IReadOnlyList<ScaleFinding> findings, LanguageTag language)
    {
        if (findings.Count == 0)
        {
            return;
        }

        AddDetail(text, Words("series.what-is-there", language));
        foreach (ScaleFinding finding in findings)
        {
            AddDetail(text, Bullet + Own(finding.What, Detail + Indent));
            if (finding.How is { } how)
            {
                AddDetail(text, Indent + Words("conversation.how", language, ("how", Own(how, Detail + Indent + Indent))));
            }
        }
    }

    private void AddEarlier(StringBuilder text, EarlierHighest? earlier, LanguageTag language)
    {
        if (earlier is not EarlierPosition then)
        {
            text.Append(earlier is null ? string.Empty : $"{Detail}{Words("series.never-higher", language)}\n");
            return;
        }

        string position = Position(then.Position, language);
        AddDetail(text, then.When is { } when
            ? Words("series.earlier-when", language, ("position", position), ("when", Own(when, Detail + Indent)))
            : Words("series.earlier", language, ("position", position)));
        AddDetail(text, "series.worked", "what", then.WhatWorked, language);
    }

    private void AddTold(StringBuilder text, string key, IReadOnlyList<string> told, LanguageTag language)
    {
        if (told.Count > 0)
        {
            AddDetail(text, Words(key, language));
        }

        foreach (string words in told)
        {
            AddDetail(text, Bullet + Own(words, Detail + Indent));
        }
    }

    private void AddLine(StringBuilder text, string key, LanguageTag language, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        text.Append(Words(key, language, arguments)).Append('\n');

    private static void AddDetail(StringBuilder text, string line) => text.Append(Detail).Append(line).Append('\n');

    private static string Called(ScalePerspective perspective) => TextRules.Visible(perspective.Words ?? perspective.Id.ToString());

    /// <summary>The answer as it was given, with the person's own words and whether it is their lowest point.</summary>
    private string Answer(ScaleReading reading, LanguageTag language)
    {
        string answer = reading.Answer switch
        {
            OnScale on => Position(on.Position, language),
            BelowScale { Number: { } number } => Words("answer.below-number", language, ("number", Decimal(number, language))),
            BelowScale => Words("answer.below", language),
            NoBottom => Words("answer.no-bottom", language),
            _ => Words("answer.unanswered", language),
        };
        string[] said =
        [
            .. reading.Answer.Words is { } words ? [$"‘{Own(words, Indent)}’"] : Array.Empty<string>(),
            .. reading.IsLowestSoFar ? [Words("answer.lowest", language)] : Array.Empty<string>(),
        ];
        return said.Length == 0 ? answer : $"{answer} ({string.Join("; ", said)})";
    }
}
