using System.Reflection;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>Whoever asks for what one person may see is refused alike at every door when that is nobody it is shown to.</summary>
public sealed class ReaderTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>One of each that has such a door, in which Noor and Idris may look.</summary>
    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(CircleBoard)] = CircleBoard.Start("kade", "Overdracht", TestJournals.By(), new CircleDetails
        {
            Participants =
            [
                new Participant { Id = ParticipantId.Parse("noor"), Name = "Noor" },
                new Participant { Id = ParticipantId.Parse("idris") },
            ],
        }),
        [typeof(Conversation)] = Conversation.Start(
            CoreModels.Helping, CoreModels.By("noor"),
            [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("idris", "coach")]),
        [typeof(ProgressJournal)] = ProgressJournal.Start(TestJournals.By())
            .Write("Het rooster gemaakt.", TestJournals.By()).Share(1, "idris", TestJournals.By()),
    };

    public static TheoryData<string> Doors => [.. FindDoors().Select(static door => $"{door}")];

    [Fact]
    public void Doors_AreThoseThatAreKnown() => Assert.Equal(
        ["CircleBoard.TryViewFor", "CircleBoard.ViewFor", "Conversation.GuideFor", "Conversation.TryGuideFor", "Conversation.TryViewFor",
            "Conversation.ViewFor", "ProgressJournal.TryViewFor", "ProgressJournal.ViewFor"],
        FindDoors().Select(static door => $"{door.DeclaringType!.Name}.{door.Name}").Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Doors))]
    public void Door_SomebodyItIsNotShownTo_IsRefusedWithOneCodeAndTellsNobody(string name)
    {
        MethodInfo door = FindDoors().Single(one => $"{one}" == name);
        Assert.All((string[])["noor", "idris"], reader => Assert.Null(Refusal(door, reader)));
        ProgressieDataException refused = Refusal(door, "somebody-else")!;
        ValidationIssue issue = Assert.Single(refused.Report.Issues);
        Assert.Equal(("PRG1106", "/reader", "somebody-else"), ($"{issue.Code}", issue.Path, issue.Arguments["found"]));
        Assert.All((string[])["noor", "idris", "Noor"], known =>
            Assert.DoesNotContain(known, refused.Message + issue.Message, StringComparison.OrdinalIgnoreCase));
        if (door.GetParameters()[0].ParameterType == typeof(string))
        {
            Assert.Equal("PRG1001", Assert.Single(Refusal(door, "no id")!.Report.Issues).Code.ToString());
            Assert.Throws<ArgumentNullException>("reader", () => Call(door, null));
        }
        else
        {
            Assert.Throws<ArgumentException>("reader", () => Call(door, default(ParticipantId)));
        }
    }

    /// <summary>What takes a reader, whatever it is called.</summary>
    private static IEnumerable<MethodInfo> FindDoors() =>
        from type in typeof(ProgressTally).Assembly.GetExportedTypes()
        from method in type.GetMethods(Public)
        let first = method.GetParameters().FirstOrDefault()
        where method.GetParameters().Any(static one => one.Name is "reader" or "viewer")
            || (first?.ParameterType == typeof(ParticipantId) && method.Name.EndsWith("For", StringComparison.Ordinal))
        select method;

    private static ProgressieDataException? Refusal(MethodInfo door, string reader)
    {
        try
        {
            object outcome = Call(door, door.GetParameters()[0].ParameterType == typeof(string) ? reader : ParticipantId.Parse(reader));
            if (door.Name.StartsWith("Try", StringComparison.Ordinal))
            {
                _ = outcome.GetType().GetProperty("Value")!.GetMethod!.Invoke(outcome, BindingFlags.DoNotWrapExceptions, null, null, null);
            }

            return null;
        }
        catch (ProgressieDataException refused)
        {
            return refused;
        }
    }

    private static object Call(MethodInfo door, object? reader) => door.Invoke(
        Samples[door.DeclaringType!],
        BindingFlags.DoNotWrapExceptions,
        null,
        [reader, .. door.GetParameters().Skip(1).Select(static _ => (object)DateTimeOffset.UnixEpoch)],
        null)!;
}
