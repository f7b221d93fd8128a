using Progressie;
using Progressie.Catalog;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Scales;

namespace Snippets.Scales;

/// <summary>docs/scales.md.</summary>
public static class ScalesPage
{
    private static readonly ProgressieCatalog Catalog = ProgressieCatalog.BuiltIn;

    private static readonly ProgressiePages Pages = new(Catalog.Texts);

    public static string Explain()
    {
        Scale scale = DayRhythm();

        #region scales-question
        Console.WriteLine(Pages.Question(ScaleStep.Explain, scale, soFar: null, LanguageTag.Dutch).Text);
        Console.WriteLine(Pages.Question(ScaleStep.CurrentPosition, scale, soFar: null, LanguageTag.Dutch).Text);
        #endregion

        return Console.Taken();
    }

    public static string Kinds()
    {
        #region scales-kinds
        Scale confidence = ScaleForms.Confidence("dagritme-vertrouwen", "Weer een dagritme hebben", LanguageTag.Dutch);
        Scale independence = ScaleForms.Independence("dagritme-zelf", "Weer een dagritme hebben", LanguageTag.Dutch);
        Console.WriteLine(confidence.Ten);
        Console.WriteLine(independence.Ten);
        #endregion

        return Console.Taken();
    }

    public static string First()
    {
        SampleClock clock = new("2026-03-03T10:00:00+01:00");
        Scale scale = DayRhythm();

        #region scales-start
        Writer idris = Writer.Of("idris", clock);
        ScaleSeries series = ScaleSeries.Start(scale, idris, new ScaleSeriesDetails
        {
            Id = SeriesId.Parse("idris-dagritme"),
            Owner = new Participant { Id = ParticipantId.Parse("idris"), Name = "Idris" },
            Language = LanguageTag.Dutch,
        });

        series = series.Record(
            new ScaleReading
            {
                Answer = ScaleAnswer.At(2m),
                WhatIsThere =
                [
                    new ScaleFinding
                    {
                        What = "Vorige week heb ik de fiets van de buurvrouw gemaakt.",
                        How = "In twee keer, met koffie ertussen.",
                    },
                ],
            },
            idris);
        Console.WriteLine(series.Progress().Covered!);
        #endregion

        return Console.Taken();
    }

    public static string Hard()
    {
        SampleClock clock = new("2026-11-21T14:30:00+01:00");
        ScaleSeries series = Sessions();

        #region scales-guidance
        ScaleReading second = series.Entries[1].Reading with { Coping = [] };
        Guidance guidance = series.Guide(clock.GetLocalNow(), second);
        Console.Write(Pages.Of(guidance, LanguageTag.Dutch).ToText());
        #endregion

        return Console.Taken();
    }

    public static string OnTheWay()
    {
        SampleClock clock = new("2026-11-21T14:30:00+01:00");
        ScaleSeries series = Sessions();
        ScaleReading third = series.Entries[2].Reading with { OneStepHigher = null, NextStep = null };

        #region scales-guidance-short
        Guidance guidance = series.Guide(clock.GetLocalNow(), third, ScaleSequence.Brief);
        Console.WriteLine(guidance.Next[0]);
        Console.WriteLine(ProgressieTexts.BuiltIn.Show(guidance.Next[0].Questions[0], LanguageTag.English));
        #endregion

        return Console.Taken();
    }

    public static string OfTheSeries()
    {
        SampleClock clock = new("2026-06-02T10:00:00+02:00");
        ScaleSeries series = Sessions();
        ScaleFinding[] told = [new ScaleFinding { What = "Een ochtend in de moestuin geweest." }];

        #region scales-guidance-series
        foreach (decimal position in (decimal[])[6.5m, 4m])
        {
            ScaleReading sixth = new() { Answer = ScaleAnswer.At(position), WhatIsThere = told };
            Suggestion next = series.Guide(clock.GetLocalNow(), sixth).Next[0];
            Console.WriteLine(next);
            Console.WriteLine(ProgressieTexts.BuiltIn.Show(next.Questions[0], LanguageTag.English));
        }
        #endregion

        return Console.Taken();
    }

    public static string Dutch() => Report(LanguageTag.Dutch);

    public static string English() => Report(LanguageTag.English);

    public static string Line()
    {
        ScaleSeries series = Sessions();

        #region scales-line
        foreach (ScalePoint point in series.Progress().Line)
        {
            Console.WriteLine($"{point.Entry.At:yyyy-MM-dd} {point.Position?.ToString() ?? "-"} {point.Gap}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Revised()
    {
        SampleClock clock = new("2026-06-02T10:00:00+02:00");
        Writer idris = Writer.Of("idris", clock);
        ScaleSeries series = Sessions();

        #region scales-revise
        series = series
            .Revise(draft => draft with { Ten = "Ik heb werk waar ik vier ochtenden per week naartoe ga." }, idris)
            .Record(3m, idris);

        ScaleProgress progress = series.Progress();
        Console.WriteLine(progress.Covered!);
        Console.WriteLine(progress.SincePrevious is null);
        Console.WriteLine(progress.Line[^1].Gap);
        #endregion

        return Console.Taken();
    }

    public static string Refused()
    {
        SampleClock clock = new("2026-06-02T10:00:00+02:00");
        Writer idris = Writer.Of("idris", clock);
        ScaleSeries series = Sessions();

        #region scales-refused
        Validated<ScaleSeries> tried = series.TryRecord(6.3m, idris);
        Console.Write(Pages.Of(tried.Report, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string PutRight()
    {
        SampleClock clock = new("2026-05-19T11:00:00+02:00");
        Writer samira = Writer.Of("samira", clock);
        ScaleSeries series = Sessions();

        #region scales-correct
        ScaleReading told = series.GetEntry(5).Reading;
        series = series
            .Correct(5, told with { Answer = ScaleAnswer.At(6.5m) }, "verkeerd opgeschreven", samira)
            .Withdraw(1, reason: null, samira);

        Console.WriteLine(series.GetEntry(5).Reading.Position!);
        Console.WriteLine(series.GetEntry(5).Original.Reading.Position!);
        Console.WriteLine(series.GetEntry(1).IsWithdrawn);
        Console.WriteLine(series.After(5) == Sessions());
        #endregion

        return Console.Taken();
    }

    public static string Perspectives()
    {
        SampleClock clock = new("2026-05-19T11:00:00+02:00");
        Writer samira = Writer.Of("samira", clock);
        ScaleSeries series = Sessions();

        #region scales-perspectives
        series = series
            .Record(new ScaleReading { Perspective = PerspectiveId.Parse("sister"), Answer = ScaleAnswer.At(7.5m) }, samira);

        foreach (ScaleEntry entry in series.SideBySide())
        {
            Console.WriteLine($"{entry.Reading.Perspective}: {entry.Reading.Position}");
        }
        #endregion

        return Console.Taken();
    }

    public static string HandedOn()
    {
        ScaleSeries series = Sessions();

        #region scales-hand-on
        foreach (ProgressStatement statement in series.ToStatements(3))
        {
            Console.WriteLine($"{statement.Side}: {statement.Text}");
        }

        foreach (NextStep step in series.OpenSteps)
        {
            Console.WriteLine($"{step.Owner!.Name}: {step.What}");
        }
        #endregion

        return Console.Taken();
    }

    public static string Spread()
    {
        #region scales-spread
        ScaleSpread spread = ScaleSpread.Of(Team(), AnonymityPolicy.Default);
        Console.Write(Pages.Of(spread, LanguageTag.English).ToText());
        #endregion

        return Console.Taken();
    }

    public static string TooFew()
    {
        IReadOnlyList<ScaleSeries> team = [.. Team().Take(4)];

        #region scales-spread-too-few
        ScaleSpread spread = ScaleSpread.Of(team, AnonymityPolicy.Default);
        Console.WriteLine(spread.IsSuppressed);
        Console.WriteLine(spread.People is null && spread.Bands.Count == 0);
        #endregion

        return Console.Taken();
    }

    public static string Stored()
    {
        ScaleSeries series = Sessions();

        #region scales-store
        string json = ProgressieJson.Write(series, JsonLayout.Indented);
        ScaleSeries read = ProgressieJson.Read<ScaleSeries>(json).Value;
        Console.WriteLine(read == series);
        #endregion

        return Console.Taken();
    }

    /// <summary>docs/samples/data/idris-scale.json.</summary>
    public static string Document() => ProgressieJson.Write(Sessions(), JsonLayout.Indented) + "\n";

    private static Scale DayRhythm()
    {
        #region scales-scale
        Scale scale = Scale.Create(new ScaleDraft
        {
            Id = DefinitionId.Parse("dagritme"),
            Topic = "Weer een dagritme hebben",
            TimeFrame = "de afgelopen twee weken",
            Ten = "Ik sta op een vaste tijd op en ben vier ochtenden per week buiten de deur bezig.",
            Zero = "Daar is nog niets van.",
            GoodEnough = ScalePosition.Of(8m),
            OtherPerspectives = [new ScalePerspective { Id = PerspectiveId.Parse("sister"), Words = "mijn zus" }],
            Language = LanguageTag.Dutch,
        });
        #endregion

        return scale;
    }

    /// <summary>Five sessions of Idris with Samira.</summary>
    private static ScaleSeries Sessions()
    {
        SampleClock clock = new("2026-03-03T10:00:00+01:00");
        Writer samira = Writer.Of("samira", clock);
        ScaleSeries series = ScaleSeries.Start(DayRhythm(), samira, new ScaleSeriesDetails
        {
            Id = SeriesId.Parse("idris-dagritme"),
            Owner = new Participant { Id = ParticipantId.Parse("idris"), Name = "Idris" },
            Language = LanguageTag.Dutch,
        });

        series = series.Record(
            new ScaleReading
            {
                Answer = ScaleAnswer.At(2m),
                WhatIsThere =
                [
                    new ScaleFinding
                    {
                        What = "Vorige week heb ik de fiets van de buurvrouw gemaakt.",
                        How = "In twee keer, met koffie ertussen.",
                    },
                ],
                OneStepHigher = new OneStepHigher
                {
                    Position = ScalePosition.Of(2.5m),
                    LooksLike = "Ik kom ook op een gewone dag voor tien uur mijn bed uit.",
                },
            },
            samira);
        clock.MoveTo("2026-03-17T10:00:00+01:00");

        #region scales-below
        series = series.Record(
            new ScaleReading
            {
                Answer = ScaleAnswer.Below(-1m) with { Words = "Onder nul. Doe maar min één." },
                IsLowestSoFar = true,
                Coping = ["Mijn zus belt elke avond even.", "De hond moet eruit, dus ik ook."],
            },
            samira);
        #endregion

        clock.MoveTo("2026-03-31T10:00:00+02:00");

        #region scales-full
        series = series.Record(
            new ScaleReading
            {
                Answer = ScaleAnswer.At(1.5m),
                WhatIsThere =
                [
                    new ScaleFinding
                    {
                        What = "Drie keer met de hond naar het park geweest.",
                        How = "Mijn schoenen ’s avonds al klaargezet.",
                    },
                ],
                EarlierHighest = EarlierHighest.At(6m) with
                {
                    When = "vorig voorjaar",
                    WhatWorked = "Elke dinsdag naar de moestuin, samen met Bram.",
                },
                OneStepHigher = new OneStepHigher
                {
                    Position = ScalePosition.Of(2m),
                    LooksLike = "Eén ochtend ben ik voor tien uur de deur uit.",
                },
                NextStep = new NextStep
                {
                    What = "Bram bellen en vragen of ik dinsdag mee kan.",
                    When = "morgen voor de lunch",
                    On = new DateOnly(2026, 4, 1),
                },
            },
            samira);
        #endregion

        clock.MoveTo("2026-04-21T10:00:00+02:00");
        series = series.Record(
            new ScaleReading
            {
                Answer = ScaleAnswer.At(4.5m) with { Words = "tussen 4 en 5" },
                WhatIsThere =
                [
                    new ScaleFinding { What = "Drie dinsdagen in de moestuin geweest.", How = "Bram haalt me op." },
                    new ScaleFinding { What = "Om negen uur op, ook als er niets hoeft." },
                ],
                OneStepHigher = new OneStepHigher { Position = ScalePosition.Of(5m), LooksLike = "Ook op donderdag heb ik een plan." },
                NextStep = new NextStep { What = "Donderdag bij de fietswerkplaats binnenlopen.", Status = NextStepStatus.Done },
            },
            samira);
        clock.MoveTo("2026-05-19T10:00:00+02:00");
        return series.Record(
            new ScaleReading
            {
                Answer = ScaleAnswer.At(6m),
                WhatIsThere =
                [
                    new ScaleFinding
                    {
                        What = "Twee ochtenden per week in de fietswerkplaats.",
                        How = "Klein begonnen: eerst alleen banden plakken.",
                    },
                ],
                NextStep = new NextStep
                {
                    What = "Vragen of ik er een derde ochtend bij kan doen.",
                    When = "vrijdag",
                    NoticedBy = "Ik sta die week drie keer op zonder wekker.",
                },
            },
            samira);
    }

    private static string Report(LanguageTag language)
    {
        ScaleSeries series = Sessions();

        #region scales-report
        Console.Write(Pages.Of(series, language).ToText());
        #endregion

        return Console.Taken();
    }

    /// <summary>Twelve people of a team on the same scale.</summary>
    private static IReadOnlyList<ScaleSeries> Team()
    {
        SampleClock clock = new("2026-05-19T10:00:00+02:00");
        Scale scale = Scale.Success("handovers", "Handovers", "Whoever takes over can start at once", "Everybody starts from nothing");
        decimal[] positions = [3m, 7m, 4.5m, 8m, 6m, 5m, 7.5m, 4m, 6.5m, 8m, 2.5m, 7m];
        return
        [
            .. positions.Select((position, index) => ScaleSeries
                .Start(scale, Writer.Of($"p{index}", clock))
                .Record(position, Writer.Of($"p{index}", clock))),
        ];
    }
}
