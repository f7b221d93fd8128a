using Progressie.Catalog;
using Progressie.Conversations;

namespace Progressie.Decade;

/// <summary>Samira talks with Noor once a month. What was agreed goes along to the next conversation until it is done.</summary>
internal sealed class Coach(World world)
{
    private readonly DeviceClock _clock = new(world);
    private readonly List<string> _open = [];
    private Conversation? _last;
    private int _count;

    internal void TalkWithNoor()
    {
        _clock.Drift();
        Writer samira = Writer.Of("samira", _clock), noor = Writer.Of("noor", _clock);
        ConversationDetails details = new() { Id = ConversationId.Parse($"gesprek-{++_count}"), Topic = "Rust op het werk" };
        IReadOnlyList<NextStep> open = _last?.OpenSteps ?? [];
        Conversation talk = Conversation.Start(
            ProgressieCatalog.BuiltIn.Conversations[ConversationForms.SevenSteps],
            samira,
            [ConversationParticipant.Of("noor", "client", "Noor"), ConversationParticipant.Of("samira", "coach", "Samira")],
            open.Count == 0 ? details : details.Carry([open]));
        for (int i = 0; i < talk.Carried.Count; i++)
        {
            if (world.Chance(70))
            {
                Writer again = noor.WithId($"terugblik-{_count}-{i}");
                Conversation next = talk.Review(i + 1, NextStepStatus.Done, "gelukt", again);
                world.Check(next.Review(i + 1, NextStepStatus.Done, "gelukt", again) == next, $"a review, sent again, changed something");
                _open.Remove(talk.Carried[i].What);
                talk = next;
            }
        }

        foreach (ConversationStep step in talk.Model.Steps.Take(6))
        {
            talk = talk.Say(step.Id, null, world.Words($"gezegd-{_count}", 200), noor);
        }

        string hidden = $"voor-mij-{_count}-{world.Pick(1_000_000)}";
        string agreed = $"stap-{_count}";
        talk = talk.Note(hidden, samira).Decide(new NextStep { What = agreed, When = "deze week" }, noor).Close(Usefulness.Yes, noor);
        _open.Add(agreed);
        talk = world.Keep("conversation", talk);

        world.Check(
            talk.OpenSteps.Select(static step => step.What).Order(StringComparer.Ordinal)
                .SequenceEqual(_open.Order(StringComparer.Ordinal)),
            $"open are {talk.OpenSteps.Count} steps instead of {_open.Count}");
        foreach (ConversationSummary view in (ConversationSummary[])[talk.ViewFor("noor"), talk.ViewForEveryone()])
        {
            world.Check(
                !Progressie.Json.ProgressieJson.Write(view).Contains(hidden, StringComparison.Ordinal), $"a note of the coach is shown");
        }

        _ = talk.Guide(world.Now).All.Count;
        _last = talk;
    }
}
