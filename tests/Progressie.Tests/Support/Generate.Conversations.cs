using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Progressie.Conversations;
using Progressie.Motivation;

namespace Progressie.Tests.Support;

/// <content>Conversations and preparations.</content>
public static partial class Generate
{
    /// <summary>Any conversation under any of the models: a random walk over events, of which those that cannot be are left out.
    /// Shrinks to fewer events and details.</summary>
    public static Arbitrary<Conversation> Conversation => ConversationUnder([.. TestModels.All]);

    public static Arbitrary<DirectingPreparation> Preparation => Arb.From(
        from words in Text.ArrayOf(8)
        from has in Gen.Choose(0, 511)
        select DirectingPreparation.Create(new DirectingPreparationDraft
        {
            By = Has(has, 0) ? ParticipantId.Parse("p/1~2") : null,
            Language = Has(has, 1) ? LanguageTag.Parse("nl-BE") : null,
            Irritation = Has(has, 2) ? words[0] : null,
            Expectation = Has(has, 3) ? words[1] : null,
            Reason = Has(has, 4) ? words[2] : null,
            FixedPoints = Has(has, 5) ? words[..3] : [],
            FreePoints = Has(has, 6) ? words[5..] : [],
            HasToComeUp = Has(has, 7) ? words[3] : null,
            ClearAfterwards = Has(has, 8) ? words[4] : null,
            Extensions = has % 5 == 0 ? HostExtensions.Empty.With("host \"<é>\"", "[ 1.50 ]") : HostExtensions.Empty,
        }));

    public static Arbitrary<Conversation> ConversationUnder(params ConversationModel[] models) => Arb.From(
        from model in Gen.Elements(models)
        from beginning in AnyDeed
        from deeds in Gen.Choose(0, 60).SelectMany(static count => AnyDeed.ArrayOf(count))
        select Play(model, beginning, deeds),
        ShrinkConversation);

    private static Gen<Deed> AnyDeed =>
        from kind in Gen.Frequency(
            (12, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)), (3, Gen.Constant(3)), (1, Gen.Constant(4)),
            (7, Gen.Choose(5, 10)), (4, Gen.Choose(12, 14)), (3, Gen.Choose(15, 16)))
        from number in Gen.Choose(0, 1_000_000)
        from other in Gen.Choose(0, 1_000_000)
        from bits in Gen.Choose(0, 1_000_000)
        from words in Text.ArrayOf(3)
        from moment in Moment
        select new Deed((ConversationEventKind)kind, number, other, bits, words, moment);

    private static bool Has(int bits, int bit) => (bits & (1 << bit)) != 0;

    /// <summary>Where something came from, more or less in full.</summary>
    private static ProgressSource SourceOf(int number, int bits, string element) => (number % 3) switch
    {
        0 =>
            ProgressSource.Of(DefinitionId.Parse("seven-steps"), DefinitionVersion.FromNumber((number % 5) + 1)) with
            {
                Series = Has(bits, 3) ? SeriesId.Parse("s&1") : null,
            },
        1 => ProgressSource.Of(BoardId.Parse("b'1")),
        _ => ProgressSource.Of(JournalId.Parse("j#1")),
    } with
    {
        Response = Has(bits, 0) ? ResponseId.Parse("r<1>") : null,
        Conversation = Has(bits, 1) ? ConversationId.Parse("c\"1") : null,
        Element = Has(bits, 2) ? element : null,
    };

    private static Conversation Play(ConversationModel model, Deed beginning, Deed[] deeds)
    {
        ManualClock clock = new(beginning.Moment);
        Conversation conversation = Begin(model, beginning, clock);
        foreach (Deed deed in deeds)
        {
            // The clock of another place may be on another offset; time still goes forward.
            DateTimeOffset at = clock.GetUtcNow().AddTicks(deed.Bits).ToOffset(deed.Moment.Offset);
            if (conversation.TryRecord(Told(deed.ToEvent(conversation, at), deed.Bits)).TryGetValue(out Conversation? next))
            {
                conversation = next;
                clock.Advance(TimeSpan.FromSeconds(deed.Bits % 90));
            }
        }

        return conversation;
    }

    private static Conversation Begin(ConversationModel model, Deed deed, ManualClock clock)
    {
        List<ConversationParticipant> participants = [];
        foreach (ConversationParty party in model.Parties)
        {
            int count = Math.Min(party.Most ?? 3, Math.Max(party.Least, participants.Count == 0 ? 1 : 0) + (deed.Number % 3));
            for (int i = 0; i < count; i++)
            {
                participants.Add(
                    ConversationParticipant.Of(
                        $"{party.Id}/{i}~<\"+>", party.Id.ToString(), (deed.Other + i) % 2 == 0 ? null : deed.Words[i % 3]));
            }
        }

        RoleSituation? situation = Has(deed.Bits, 0) ? deed.ToSituation() : null;
        ConversationDetails details = new()
        {
            Id = Has(deed.Bits, 1) ? ConversationId.Parse("c-<\"+1>") : null,
            Topic = Has(deed.Bits, 2) ? deed.Words[0] : null,
            Language = Has(deed.Bits, 3) ? LanguageTag.Parse("nl-BE") : null,
            Situation = situation,
            Role = Has(deed.Bits, 4) ? (ProgressRole)(deed.Other % 4) : null,
            Parameters = Has(deed.Bits, 5)
                ?
                [
                    .. model.Parameters.Select(
                        parameter => new ParameterValue
                        {
                            Parameter = parameter.Id,
                            Text = LocalizedText.Of(deed.Words[1], deed.Words[2]),
                        }),
                ]
                : [],
            Carried = [.. Enumerable.Range(0, deed.Other % 4).Select(i => (deed with { Bits = deed.Bits >> i }).ToNextStep(participants))],
            Extensions = Has(deed.Bits, 6)
                ? HostExtensions.Empty.With("één & <twee>", "{ \"a\": [1, \"\\u00e9\"] }")
                : HostExtensions.Empty,
        };
        return Progressie.Conversations.Conversation.TryStart(
            model, Writer.Anonymous(clock), participants, details).TryGetValue(out Conversation? conversation)
            ? conversation
            : Progressie.Conversations.Conversation.Start(model, Writer.Anonymous(clock), participants, details with { Situation = null });
    }

    private static IEnumerable<Conversation> ShrinkConversation(Conversation conversation)
    {
        foreach (Conversation fewer in ShrinkEvents(
            conversation.Events, conversation.After, static (fewer, later) => fewer.TryRecord(later)))
        {
            yield return fewer;
        }

        if (conversation.Events.Count == 0)
        {
            yield return Progressie.Conversations.Conversation.Start(
                conversation.Model, Writer.Anonymous(new ManualClock(conversation.StartedAt)), conversation.Participants);
        }
    }

    private sealed record Deed(ConversationEventKind Kind, int Number, int Other, int Bits, string[] Words, DateTimeOffset Moment)
    {
        internal ConversationEvent ToEvent(Conversation conversation, DateTimeOffset at)
        {
            ConversationModel model = conversation.Model;
            ConversationStep step = model.All[Number % model.All.Count];
            ParticipantId by = conversation.Participants[Other % conversation.Participants.Count].Person.Id;
            int entry = (Number % Math.Max(1, conversation.Events.Count)) + 1;
            string? reason = Has(Bits, 0) ? Words[0] : null;
            switch (Kind)
            {
                case ConversationEventKind.Said:
                    return new Said
                    {
                        At = at,
                        By = by,
                        Step = step.Id,
                        Question = reason,
                        Answer = ToAnswer(step),
                        Signal = (AnswerSignal)(Bits % 3),
                        IsPrivate = Flag(Bits),
                    };
                case ConversationEventKind.Passed:
                    return new Passed { At = at, By = by, Step = step.Id };
                case ConversationEventKind.StepClosed:
                    return new StepClosed { At = at, By = conversation.LedBy, Step = step.Id };
                case ConversationEventKind.Corrected:
                    ConversationStep said = entry <= conversation.Events.Count && conversation.Events[entry - 1] is Said earlier
                        ? model.GetStep(earlier.Step)
                        : step;
                    return new Corrected
                    {
                        At = at,
                        By = by,
                        Number = entry,
                        Reason = reason,
                        Question = Words[1],
                        Answer = ToAnswer(said),
                        Signal = (AnswerSignal)(Bits % 3),
                        IsPrivate = Flag(Other),
                    };
                case ConversationEventKind.Withdrawn:
                    return new Withdrawn { At = at, By = by, Number = entry, Reason = reason };
                case ConversationEventKind.RoleSwitched:
                    return new RoleSwitched
                    {
                        At = at,
                        By = by,
                        To = (ProgressRole)(Number % 4),
                        Reason = reason,
                        Situation = Has(Bits, 1) ? ToSituation() : null,
                    };
                case ConversationEventKind.Decided:
                    return new Decided { At = at, By = by, Step = ToNextStep(conversation) };
                case ConversationEventKind.DecisionCorrected:
                    return new DecisionCorrected
                    {
                        At = at,
                        By = by,
                        Number = AnyOf<Decided>(conversation) ?? entry,
                        Step = ToNextStep(conversation),
                        Reason = reason,
                    };
                case ConversationEventKind.OutcomeCorrected:
                    return new OutcomeCorrected
                    {
                        At = at,
                        By = by,
                        Number = AnyOf<Reviewed>(conversation) ?? entry,
                        Status = (NextStepStatus)(Other % 3),
                        Outcome = Words[1],
                        Reason = reason,
                    };
                case ConversationEventKind.Reviewed:
                    return new Reviewed
                    {
                        At = at,
                        By = by,
                        CarriedStep = Bits % 3 == 0 ? null : (Number % 3) + 1,
                        AgreedStep = Bits % 3 == 0 ? AnyOf<Decided>(conversation) ?? entry : null,
                        Status = (NextStepStatus)(Other % 3),
                        Outcome = reason,
                    };
                case ConversationEventKind.Noted:
                    return new Noted { At = at, By = by, Text = Words[2], IsShared = Has(Bits, 0) };
                case ConversationEventKind.Joined:
                    ConversationParty party = model.Parties[Number % model.Parties.Count];
                    return new Joined
                    {
                        At = at,
                        By = by,
                        Participant = ConversationParticipant.Of($"{party.Id}/{Bits % 4}~<\"+>", party.Id.ToString(), reason),
                    };
                case ConversationEventKind.Renamed:
                    return new Renamed { At = at, By = by, Person = new Participant { Id = SomebodyIn(conversation), Name = reason } };
                case ConversationEventKind.Left:
                    return new Left { At = at, By = by, Person = SomebodyIn(conversation) };
                case ConversationEventKind.Closed when Number % 4 == 0:
                    return new Closed { At = at, By = by };
                default:
                    return new Reopened { At = at, By = by };
            }
        }

        private int? AnyOf<T>(Conversation conversation) =>
            conversation.Events.Select(static (one, index) => (one, Number: index + 1)).Where(static pair => pair.one is T)
                .Select(static pair => (int?)pair.Number).ToArray() is { Length: > 0 } numbers
                ? numbers[Number % numbers.Length]
                : null;

        /// <summary>A new step, or one that was brought along or agreed on, to agree on again.</summary>
        private NextStep ToNextStep(Conversation conversation) =>
            conversation.Steps is { Count: > 0 } steps && Number % 3 == 0
                ? steps[Other % steps.Count] with { How = Words[1], On = DateOnly.FromDateTime(Moment.DateTime) }
                : ToNextStep(conversation.Participants);

        /// <summary>Somebody who takes part, and not always the one whose doing it is.</summary>
        private ParticipantId SomebodyIn(Conversation conversation) =>
            conversation.Participants[Number % conversation.Participants.Count].Person.Id;

        internal RoleSituation ToSituation() => new()
        {
            GoalFrom = Has(Bits, 7) ? (ProgressOrigin)(Other % 2) : null,
            IdeasFrom = Has(Bits, 8) ? (ProgressOrigin)(Number % 2) : null,
            Initiative = (Initiative)(Bits % 3),
            Relation = (WorkingRelation)(Other % 5),
            HasMandate = Flag(Number),
            HasFixedProcedure = Flag(Bits),
            HasPermission = Flag(Other),
        };

        internal NextStep ToNextStep(IReadOnlyList<ConversationParticipant> participants) => new()
        {
            What = Words[0],
            How = Has(Bits, 9) ? Words[1] : null,
            When = Has(Bits, 10) ? Words[2] : null,
            On = Has(Bits, 11) ? DateOnly.FromDateTime(Moment.DateTime) : null,
            Owner = Has(Bits, 12) ? participants[Number % participants.Count].Person : null,
            Partners = Has(Bits, 12) && Has(Bits, 13) ? [.. participants.Select(static one => one.Person)] : [],
            HelpWanted = Has(Bits, 10) && Has(Bits, 13) ? Words[0] : null,
            NoticedBy = Has(Bits, 13) ? Words[1] : null,
            Agreed = Has(Bits, 9) ? DayOrMoment.Of(Moment) : null,
            Reviewed = Has(Bits, 11) ? DayOrMoment.Of(DateOnly.FromDateTime(Moment.DateTime)) : null,
            Origin = Has(Bits, 14) ? SourceOf(Number, Bits >> 15, Words[2]) : null,
            Status = (NextStepStatus)(Other % 3),
        };

        private static bool? Flag(int bits) => (bits % 3) switch
        {
            0 => null,
            1 => true,
            _ => false,
        };

        private Answer ToAnswer(ConversationStep step)
        {
            Answer answer = Answer.None;
            for (int i = 0; i < step.Answer.Count; i++)
            {
                AnswerField field = step.Answer[(i + Number) % step.Answer.Count];
                if (Has(Bits, i))
                {
                    answer = answer.And(field.Id, field.Kind switch
                    {
                        AnswerKind.Text => Words[i % 3],
                        AnswerKind.Choice => field.Options[Other % field.Options.Count].Id.ToString(),
                        _ => DateOnly.FromDateTime(Moment.DateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    });
                }
            }

            return answer;
        }
    }
}
