using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Xunit;

namespace Progressie.Tests.Support;

public sealed class SupportTests
{
    [Fact]
    public void ForAll_LawThatFails_Throws() =>
        Assert.ThrowsAny<Exception>(() => Props.ForAll(Generate.States(5), static states => Assert.DoesNotContain(ItemState.Both, states)));

    [Fact]
    public void Response_Generated_ReachesEveryStatus()
    {
        HashSet<ResponseStatus> met = [];
        Props.LookAt(Generate.Response(TestChecklists.Small), response => met.Add(response.Status));
        Assert.Equal(3, met.Count);
    }

    [Fact]
    public void Conversation_Generated_ReachesEveryKindOfEventInEveryOrder()
    {
        HashSet<(StepOrder, ConversationEventKind)> met = [];
        Props.LookAt(
            Generate.Conversation,
            conversation => met.UnionWith(conversation.Events.Select(happened => (conversation.Model.Order, happened.Kind))),
            cases: 400);
        Assert.Equal(
            Enum.GetValues<StepOrder>().SelectMany(static order => Enum.GetValues<ConversationEventKind>().Select(kind => (order, kind)))
                .Where(static pair => pair switch
                {
                    (StepOrder.Free, ConversationEventKind.Passed) => false,
                    (not StepOrder.Fixed, ConversationEventKind.StepClosed) => false,

                    // A verb makes it, and no event that is recorded; the laws of erasing do.
                    (_, ConversationEventKind.Erased) => false,
                    _ => true,
                }),
            met.Order());
    }

    [Fact]
    public void ForAll_LawAboutConversationsThatFails_ShrinksToOneEvent()
    {
        int least = int.MaxValue;
        Assert.ThrowsAny<Exception>(() => Props.ForAll(Generate.ConversationUnder(TestModels.Free), conversation =>
        {
            // Somebody who joined has to join first.
            if (conversation.Events.Any(happened => happened is Said said && said.By == conversation.LedBy))
            {
                least = Math.Min(least, conversation.Events.Count);
                Assert.Fail("Somebody said something.");
            }
        }));
        Assert.Equal(1, least);
    }

    [Fact]
    public void Board_Generated_ReachesEveryKindOfOperationAndConflict()
    {
        HashSet<CircleOperationKind> operations = [];
        HashSet<CircleConflictKind> conflicts = [];
        HashSet<CircleForm> waiting = [];
        Props.LookAt(
            Generate.Board,
            board =>
            {
                operations.UnionWith(board.Operations.Select(static operation => operation.Kind));
                conflicts.UnionWith(board.Conflicts.Select(static conflict => conflict.Kind));
                if (board.Waiting.Count > 0)
                {
                    waiting.Add(board.Form);
                }
            },
            cases: 3_000);
        // The scripts of the laws of merging erase.
        Assert.Equal(
            Enum.GetValues<CircleOperationKind>().Except([CircleOperationKind.Erased]),
            operations.Except([CircleOperationKind.Erased]).Order());
        // Rare here; the scripts of the laws of merging meet it.
        Assert.Equal(
            Enum.GetValues<CircleConflictKind>().Except([CircleConflictKind.AchievementStays]),
            conflicts.Except([CircleConflictKind.AchievementStays]).Order());
        Assert.Equal(Enum.GetValues<CircleForm>(), waiting.Order());
    }

    [Fact]
    public void ForAll_LawAboutBoardsThatFails_ShrinksToOneOperation()
    {
        int least = int.MaxValue;
        Assert.ThrowsAny<Exception>(() => Props.ForAll(Generate.Replicas, replicas =>
        {
            if (replicas.Any(static board => board.Notes.Count > 0))
            {
                least = Math.Min(
                    least,
                    replicas.SelectMany(static board => board.Operations).Select(static operation => operation.Id).Distinct().Count());
                Assert.Fail("Somebody put a note on the board.");
            }
        }));
        Assert.Equal(1, least);
    }
}
