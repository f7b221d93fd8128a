using System.Globalization;
using Progressie.Internal;

namespace Progressie.Checklists;

/// <content>Erasing words for good.</content>
public sealed partial record ChecklistResponse
{
    /// <summary>Erases for good what was written at an item: notes, and intentions that came of it, also as they were before it was
    /// amended. The boxes stay.</summary>
    /// <remarks>Where words stood, there is <see cref="FreeText.Erased"/>. A completed response is erased without an amendment, which would
    /// keep the words. It never becomes too large by that. Copies elsewhere, such as a backup, are the host's.</remarks>
    /// <param name="item">The item, also one that was not matched when the response was opened under another version.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ProgressieDataException">The checklist has no such item; the exception carries the report.</exception>
    public ChecklistResponse Erase(ItemId item) => TryErase(item).Value;

    /// <inheritdoc cref="Erase(ItemId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <see langword="null"/>.</exception>
    public ChecklistResponse Erase(string item) => TryErase(item).Value;

    /// <summary>Erases for good what was written at an item when there is such an item.</summary>
    /// <inheritdoc cref="Erase(ItemId)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Validated<ChecklistResponse> TryErase(ItemId item)
    {
        IssueCollector issues = new();
        bool isThere = UnmatchedList.Any(one => one.Item == item) || AllIntentions.Any(intention => intention.IsFrom(item))
            || Find(item, "/notes", issues) is not null;
        return Outcome(issues, isThere ? Erased(one => one == item, intention => intention.IsFrom(item)) : null);
    }

    /// <inheritdoc cref="TryErase(ItemId)"/>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistResponse> TryErase(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        IssueCollector issues = new();
        return Parse(item, "/notes", issues) is { } id ? TryErase(id) : Outcome(issues, null);
    }

    /// <summary>Erases the words and the day of an intention for good, and the words of what was told of it, also where it stood before the
    /// response was amended.</summary>
    /// <remarks>As <see cref="Erase(ItemId)"/>.</remarks>
    /// <param name="number">Which, counted from 1 in <see cref="Intentions"/>, and on in <see cref="RemovedIntentions"/>.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ProgressieDataException">There is no intention with that number; the exception carries the report.</exception>
    public ChecklistResponse EraseIntention(int number) => TryEraseIntention(number).Value;

    /// <summary>As <see cref="EraseIntention(int)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="EraseIntention(int)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    public Validated<ChecklistResponse> TryEraseIntention(int number)
    {
        IssueCollector issues = new();
        Intention[] all = [.. AllIntentions];
        if (number < 1 || number > all.Length)
        {
            issues.Add(IssueCode.NotErased, "/intentions", ("found", number.ToString(CultureInfo.InvariantCulture)));
            return Outcome(issues, null);
        }

        Intention erased = all[number - 1];
        return Outcome(
            issues,
            Erased(
                static _ => false,
                one => SameWords.AreIn(one.Text, erased.Text)
                    || (one.Item is not null && one.Item == erased.Item && one.Number == erased.Number)));
    }

    /// <summary>Erases for good the words of one thing that was told of an intention, who told it, and the words of all that puts it right
    /// or takes it back. Where the step stood, and when, stays.</summary>
    /// <remarks>As <see cref="Erase(ItemId)"/>. The same sent again under the id of the event changes nothing.</remarks>
    /// <param name="step">The step, as <see cref="Review(NextStep, NextStepStatus, string, Writer)"/> knows it.</param>
    /// <param name="number">The number of its event among <see cref="Intention.ReviewEvents"/>.</param>
    /// <returns>A new response.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    /// <exception cref="ProgressieDataException">The step is none of this response, or no event has that number; the exception carries the
    /// report.</exception>
    public ChecklistResponse EraseReview(NextStep step, int number) => TryEraseReview(step, number).Value;

    /// <summary>As <see cref="EraseReview(NextStep, int)"/>, and reports what cannot be.</summary>
    /// <inheritdoc cref="EraseReview(NextStep, int)" path="/param"/>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    public Validated<ChecklistResponse> TryEraseReview(NextStep step, int number)
    {
        ArgumentNullException.ThrowIfNull(step);
        IssueCollector issues = new();
        int index = IndexOf(step);
        if (index < 0)
        {
            issues.Add(IssueCode.StepNotHere, "/intentions");
            return Outcome(issues, null);
        }

        Intention intention = Intentions[index];
        if (number < 1 || number > intention.ReviewEvents.Count)
        {
            string place = JsonPointer.Append(JsonPointer.Append("/intentions", index) + "/step/reviews", intention.ReviewEvents.Count);
            issues.Add(
                IssueCode.NotErased, place + "/number", ("found", number.ToString(CultureInfo.InvariantCulture)));
            return Outcome(issues, null);
        }

        IntentionEvent erased = intention.ReviewEvents[number - 1];
        return Outcome(issues, Erased(static _ => false, one => IntentionKey.Of(one) != IntentionKey.Of(intention) ? one : one with
        {
            Log = one.Log.Erase(which => one.ReviewEvents[which - 1] == erased),
        }));
    }

    /// <summary>Erases for good all that was written, who filled it in, who told and amended it and why, and the host's own data. The boxes
    /// stay, and so do the scores.</summary>
    /// <remarks>As <see cref="Erase(ItemId)"/>.</remarks>
    /// <returns>A new response.</returns>
    public ChecklistResponse ErasePerson() => TryErasePerson().Value;

    /// <summary>As <see cref="ErasePerson()"/>, and reports what there is no room for.</summary>
    /// <returns>A new response, or none, with everything there is to say.</returns>
    public Validated<ChecklistResponse> TryErasePerson()
    {
        ChecklistResponse erased = Erased(static _ => true, static (Intention _) => true);
        return Outcome(new IssueCollector(), erased with
        {
            Respondent = null,
            Extensions = HostExtensions.Empty,
            AmendmentList = ValueList<Amendment>.Own(
            [
                .. erased.AmendmentList.Select(
                    static one => new Amendment(one.At, by: null, FreeText.Erase(one.Reason), one.Before) { Id = one.Id }),
            ]),
        });
    }

    private IEnumerable<Intention> AllIntentions =>
        Intentions.Concat(RemovedIntentions.Select(static removed => removed.Intention));

    private ChecklistResponse Erased(Func<ItemId, bool> notesOf, Func<Intention, bool> intentions) =>
        Erased(notesOf, one => intentions(one) ? one.Erase() : one);

    private ChecklistResponse Erased(Func<ItemId, bool> notesOf, Func<Intention, Intention> left)
    {
        ResponseContent Leave(ResponseContent content) => content with
        {
            Notes = ValueList<ItemNote>.Own(
            [
                .. content.Notes.Select(note => notesOf(note.Item) ? new ItemNote(note.Item, note.Column, FreeText.Erased) : note),
            ]),
            Intentions = ValueList<Intention>.Own([.. content.Intentions.Select(left)]),
            Removed = RemovedIntention.Left(content.Removed, left),
        };

        return this with
        {
            Content = Leave(Content),
            AmendmentList = ValueList<Amendment>.Own(
                [.. AmendmentList.Select(one => new Amendment(one.At, one.By, one.Reason, Leave(one.Before)) { Id = one.Id })]),
            UnmatchedList = ValueList<UnmatchedItem>.Own(
            [
                .. UnmatchedList.Select(one => notesOf(one.Item)
                    ? new UnmatchedItem(
                        one.Version, one.Item, one.Mark, FreeText.Erase(one.AchievedNote), FreeText.Erase(one.DesiredNote))
                    : one),
            ]),
        };
    }
}
