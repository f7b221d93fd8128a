using FsCheck;
using FsCheck.Fluent;
using Progressie.Checklists;

namespace Progressie.Tests.Support;

/// <summary>Generators with shrinkers for the things laws are about.</summary>
public static partial class Generate
{
    /// <summary>Texts that people could write, the awkward ones among them.</summary>
    public static Gen<string> Text { get; } = Gen.Elements(
        "één stap", "foto's & meer", "<b>vet</b>", "\"aanhaling\" \\ schuin", "regel 1\nregel 2", "Windows\r\nregel", "tab\there",
        "İstanbul ıI", "emoji 😀 en 👩🏽‍🔧", "RTL \u05E9\u05DC\u05D5\u05DD", "zero\u200Bwidth", "a", new string('x', 300), "\uFEFFbom",
        "/~0~1");

    public static Gen<ItemState> State { get; } = Gen.Elements(
        ItemState.NotSeen, ItemState.Neither, ItemState.Achieved, ItemState.Desired, ItemState.Both);

    public static Gen<DateTimeOffset> Moment { get; } =
        from minutes in Gen.Choose(0, 5_000_000)
        from ticks in Gen.Elements(0, 1, 1_234_567)
        from offset in Gen.Elements(-720, -210, 0, 60, 120, 345, 840)
        select new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromMinutes(offset)).AddMinutes(minutes).AddTicks(ticks);

    /// <summary>The states of all items of a checklist. Shrinks towards nothing seen.</summary>
    public static Arbitrary<ItemState[]> States(int count) => Arb.From(State.ArrayOf(count), static states => ShrinkStates(states));

    /// <summary>Any response to a checklist, reached by the verbs that a host uses. Shrinks to fewer amendments, marks, notes and
    /// intentions.</summary>
    public static Arbitrary<ChecklistResponse> Response(Checklist checklist) =>
        Arb.From(Script(checklist).Select(script => Play(checklist, script)), ShrinkResponse);

    /// <summary>A response with exactly these states.</summary>
    public static ChecklistResponse WithStates(Checklist checklist, IReadOnlyList<ItemState> states)
    {
        ChecklistResponse response = TestChecklists.Begin(checklist);
        for (int i = 0; i < states.Count; i++)
        {
            ItemMark mark = ItemMark.FromState(states[i]);
            if (mark.IsSeen)
            {
                response = response.Mark(checklist.Items[i].Id, mark.IsAchieved, mark.IsDesired);
            }
        }

        return response;
    }

    /// <summary>The first half of what happened, then all of it without one event and what cannot be without that.</summary>
    private static IEnumerable<TDocument> ShrinkEvents<TDocument, TEvent>(
        IReadOnlyList<TEvent> events, Func<int, TDocument> after, Func<TDocument, TEvent, Validated<TDocument>> record)
        where TDocument : class
    {
        if (events.Count > 1)
        {
            yield return after(events.Count / 2);
        }

        for (int i = events.Count - 1; i >= 0; i--)
        {
            yield return events.Skip(i + 1).Aggregate(
                after(i), (fewer, later) => record(fewer, later).TryGetValue(out TDocument? next) ? next : fewer);
        }
    }

    private static IEnumerable<ItemState[]> ShrinkStates(ItemState[] states)
    {
        for (int i = 0; i < states.Length; i++)
        {
            if (states[i] != ItemState.NotSeen)
            {
                ItemState[] fewer = [.. states];
                fewer[i] = ItemState.NotSeen;
                yield return fewer;
            }
        }
    }

    private static Gen<Verb[]> Script(Checklist checklist) =>
        from length in Gen.Choose(0, 40)
        from verbs in AnyVerb(checklist).ArrayOf(length)
        select verbs;

    private static Gen<Verb> AnyVerb(Checklist checklist) =>
        from kind in Gen.Choose(0, 9)
        from item in Gen.Choose(0, checklist.Items.Count - 1)
        from state in State
        from text in Text
        from moment in Moment
        select new Verb(kind, checklist.Items[item].Id, ItemMark.FromState(state), text, moment);

    private static IEnumerable<ChecklistResponse> ShrinkResponse(ChecklistResponse response)
    {
        for (int i = 0; i < response.Amendments.Count; i++)
        {
            yield return response.BeforeAmendment(i);
        }

        if (!response.Extensions.IsEmpty)
        {
            yield return response.WithExtensions(HostExtensions.Empty);
        }

        if (response.Status != ResponseStatus.InProgress)
        {
            yield break;
        }

        foreach (ChecklistItem item in response.Checklist.Items)
        {
            if (response[item.Id].IsSeen)
            {
                yield return response.MarkNotSeen(item.Id);
            }
        }

        foreach (ItemNote note in response.Notes)
        {
            yield return response.RemoveNote(note.Item, note.Column);
        }

        if (response.Intentions.Count > 0)
        {
            yield return response.WithIntentions([.. response.Intentions.Skip(1)]);
        }
    }

    private static ChecklistResponse Play(Checklist checklist, Verb[] script)
    {
        ManualClock clock = new(script.Length > 0 ? script[0].Moment : DateTimeOffset.UnixEpoch);
        ResponseDetails details = script.Length % 2 == 0
            ? new ResponseDetails()
            : new ResponseDetails
            {
                Id = ResponseId.Parse("r-<\"+1>"),
                Language = LanguageTag.Parse("nl-BE"),
                Respondent = new Participant { Id = ParticipantId.Parse("p/1~2"), Name = script.Length % 3 == 0 ? null : "Noor" },
            };
        ChecklistResponse response = ChecklistResponse.Start(checklist, Writer.Anonymous(clock), details);
        foreach (Verb verb in script)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            response = response.Status == ResponseStatus.InProgress
                ? verb.Apply(response, clock)
                : response.Amend(
                    open => verb.Apply(open, clock), verb.Text,
                    details.Respondent is { } by ? Writer.Of(by.Id, clock) : Writer.Anonymous(clock));
        }

        return response;
    }

    private sealed record Verb(int Kind, ItemId Item, ItemMark Mark, string Text, DateTimeOffset Moment)
    {
        internal ChecklistResponse Apply(ChecklistResponse response, TimeProvider clock) => Kind switch
        {
            0 => response.MarkNotSeen(Item),
            1 => response.Note(Item, ChecklistColumn.Achieved, Text),
            2 => response.Note(Item, ChecklistColumn.Desired, Text),
            3 => response.RemoveNote(Item, ChecklistColumn.Achieved),
            4 => Told(
                response.Intend(
                    new Intention
                    {
                        Text = Text,
                        Item = Mark.IsSeen ? Item : null,
                        On = DateOnly.FromDateTime(Moment.DateTime),
                        Agreed = Mark.IsAchieved ? DayOrMoment.Of(Moment) : null,
                    }),
                clock),
            5 => response.StopAt(Item),
            6 => response.WithExtensions(response.Extensions.With("host." + Item, "{ \"a\": [1, \"\\u00e9\"] }")),
            7 when response.CompletedAt is null && Text.Length < 10 => response.Complete(Writer.Anonymous(clock)),
            8 when response.CompletedAt is null => response.Change(static open => open.WithIntentions([]), Writer.Of("teller", clock)),
            _ => response.Mark(Item, Mark.IsAchieved, Mark.IsDesired),
        };

        /// <summary>The response after something was told of its last intention, put right, or taken back, as it may be.</summary>
        private ChecklistResponse Told(ChecklistResponse response, TimeProvider clock)
        {
            Writer writer = Writer.Of("teller", clock);
            writer = Mark.IsDesired ? writer.On(DateOnly.FromDateTime(Moment.DateTime)) : writer;
            NextStep step = response.Intentions[^1].ToNextStep(response);
            NextStepStatus status = (NextStepStatus)(Text.Length % 3);
            return (Text.Length % 5) switch
            {
                0 => response,
                1 => response.Review(step, status, Text, writer).CorrectReview(step, 1, NextStepStatus.Open, null, Text, writer),
                2 => response.Review(step, status, null, writer).WithdrawReview(step, 1, Text, writer),
                _ => response.Review(step, status, Mark.IsAchieved ? Text : null, writer),
            };
        }
    }
}
