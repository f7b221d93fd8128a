using Progressie.Conversations;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Conversations;

/// <summary>What somebody keeps to themselves in any conversation is in nothing that is made for others, wherever one looks: in the
/// objects, the document and the page.</summary>
public sealed class ConversationViewLaws
{
    [Fact]
    public void ViewsAndGuides_OfAnyConversation_HoldNoWordThatTheirReaderMayNotSee() => ViewLaw.ForAll(
        Generate.Conversation,
        static (law, generated) =>
        {
            Planted<Conversation> planted = Planted<Conversation>.In(generated);
            Conversation talk = planted.Document;
            foreach (ParticipantId? reader in talk.Participants.Select(static one => (ParticipantId?)one.Person.Id).Prepend(null))
            {
                law.Check(
                    Faces(talk, reader),
                    Closed(talk, reader).SelectMany(number => planted.Below($"/events/{number - 1}")),
                    Open(talk, reader).SelectMany(number => planted.Below($"/events/{number - 1}/answer")));
            }
        });

    private static IEnumerable<string> Faces(Conversation talk, ParticipantId? reader)
    {
        DateTimeOffset now = talk.StartedAt;
        ConversationSummary view = reader is { } one ? talk.ViewFor(one) : talk.ViewForEveryone();
        Guidance guide = reader is { } same ? talk.GuideFor(same, now) : talk.GuideForEveryone(now);
        return ViewLaw.FacesOf(view, ViewLaw.Pages.Of(view, LanguageTag.Dutch)).Concat(ViewLaw.FacesOf(guide));
    }

    /// <summary>The numbers of the events that hold nothing for a reader: what somebody else kept to themselves when they said it, keeps
    /// to themselves now or took back, and notes that were not shared.</summary>
    private static IEnumerable<int> Closed(Conversation talk, ParticipantId? reader)
    {
        for (int number = 1; number <= talk.Events.Count; number++)
        {
            bool isClosed = talk.Events[number - 1] switch
            {
                Said said => said.By != reader
                    && (IsPrivate(talk, number) || IsPrivateAt(talk, number, number) || IsTakenBack(talk, number)),
                Corrected corrected => AuthorOf(talk, corrected.Number) != reader && AuthorOf(talk, corrected.Number) is not null
                    && (IsPrivate(talk, corrected.Number) || IsPrivateAt(talk, corrected.Number, number) || IsTakenBack(talk, number)
                        || IsTakenBack(talk, corrected.Number)),
                Noted noted => noted.By != reader && (!noted.IsShared || IsTakenBack(talk, number)),
                _ => false,
            };
            if (isClosed)
            {
                yield return number;
            }
        }
    }

    /// <summary>The numbers of the events whose answer a reader finds: what stands as it was said, in the open.</summary>
    private static IEnumerable<int> Open(Conversation talk, ParticipantId? reader) =>
        from number in Enumerable.Range(1, talk.Events.Count)
        where talk.Events[number - 1] is Said said && !IsTakenBack(talk, number)
            && (said.By == reader || !IsPrivate(talk, number))
            && !Corrections(talk, number).Any()
        select number;

    private static ParticipantId? AuthorOf(Conversation talk, int number) => (talk.Events[number - 1] as Said)?.By;

    private static bool IsPrivate(Conversation talk, int number) => IsPrivateAt(talk, number, talk.Events.Count);

    /// <summary>Whether what was said stayed with who said it, by what was told up to an event.</summary>
    private static bool IsPrivateAt(Conversation talk, int number, int last)
    {
        Said said = (Said)talk.Events[number - 1];
        bool isPrivate = said.IsPrivate ?? (talk.Model.GetStep(said.Step).Visibility == StepVisibility.Speaker);
        foreach (int correction in Corrections(talk, number).Where(correction => correction <= last))
        {
            isPrivate = ((Corrected)talk.Events[correction - 1]).IsPrivate ?? isPrivate;
        }

        return isPrivate;
    }

    private static IEnumerable<int> Corrections(Conversation talk, int number) =>
        from correction in Enumerable.Range(1, talk.Events.Count)
        where talk.Events[correction - 1] is Corrected corrected && corrected.Number == number && !IsTakenBack(talk, correction)
        select correction;

    /// <summary>Whether an event was withdrawn, and the withdrawal was not.</summary>
    private static bool IsTakenBack(Conversation talk, int number) =>
        Enumerable.Range(1, talk.Events.Count).Any(later =>
            talk.Events[later - 1] is Withdrawn withdrawn && withdrawn.Number == number && !IsTakenBack(talk, later));
}
