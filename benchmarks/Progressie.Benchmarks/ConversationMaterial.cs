using System.Text;
using Progressie.Catalog;
using Progressie.Conversations;
using Progressie.Json;

namespace Progressie.Benchmarks;

/// <summary>Helping conversations of a given number of entries, all seven steps over and over, with answers of a few fields.</summary>
internal static class ConversationMaterial
{
    private static readonly string[] Steps =
        ["usefulness-start", "progress-need", "desired-situation", "platform", "earlier-success", "next-step", "usefulness-end"];

    private static readonly Answer OwnSuccess = Answer
        .Of("situation", "Vorige week bij de overdracht van de avonddienst.")
        .And("own-actions", "Ik schreef het bord om kwart voor drie al vol, en liep er samen met Kim langs.");

    internal static TimeProvider Clock { get; } = new SecondClock();

    internal static Conversation OfEntries(int count)
    {
        Conversation conversation = Conversation.Start(
            ProgressieCatalog.BuiltIn.Conversations[ConversationForms.SevenSteps],
            Writer.Anonymous(Clock),
            [ConversationParticipant.Of("noor", "client"), ConversationParticipant.Of("coach-4", "coach")]);
        for (int i = 0; i < count; i++)
        {
            conversation = SayOne(conversation, i);
        }

        return conversation;
    }

    internal static Conversation SayOne(Conversation conversation, int number)
    {
        string step = Steps[number % Steps.Length];
        return step == "earlier-success"
            ? conversation.Say(step, "Wanneer lukte het al eens?", OwnSuccess, Writer.Of("noor", Clock))
            : conversation.Say(
                step, "Hoe ziet dat eruit?", "Dan weet iedereen aan het begin van de dienst wat er speelt.", Writer.Of("noor", Clock));
    }

    internal static byte[] ToUtf8(Conversation conversation) => Encoding.UTF8.GetBytes(ProgressieJson.Write(conversation));

    /// <summary>Every moment a second later than the one before, so that nothing is out of order.</summary>
    private sealed class SecondClock : TimeProvider
    {
        private long _seconds;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() =>
            new DateTimeOffset(2026, 11, 19, 9, 0, 0, TimeSpan.Zero).AddSeconds(Interlocked.Increment(ref _seconds));
    }
}
