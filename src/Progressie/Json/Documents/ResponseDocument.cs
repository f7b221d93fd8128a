using System.Globalization;
using Progressie.Checklists;
using Progressie.Internal;
using Progressie.Json.Shapes;
using static Progressie.Json.Documents.SharedShapes;
using static Progressie.Json.Shapes.CommonShapes;

namespace Progressie.Json.Documents;

/// <summary>The document of a filled-in checklist, read against the definition it names.</summary>
internal static class ResponseDocument
{
    internal static readonly DefinitionReference<Checklist> Checklist = new(
        "checklist",
        IssueCode.ChecklistUnknown,
        IssueCode.ChecklistVersionUnknown,
        IssueCode.ChecklistChanged,
        static definitions => definitions.Checklists,
        static checklist => checklist.Id,
        static checklist => checklist.Version,
        static checklist => checklist.Hash);

    internal static MarkShape Mark => field ??= new();

    private static readonly MarksShape Marks = new();

    private static readonly NotesShape Notes = new();

    /// <summary>An item of the checklist that the document names.</summary>
    private static readonly CheckedShape<ItemId> Item = new(IdOfItem, static (ref reader, item) =>
    {
        if (reader.Definition is not Checklist checklist || checklist.TryGetIndex(item, out _))
        {
            return true;
        }

        ItemNames.ReportUnknown(ref reader, checklist, item.ToString());
        return false;
    });

    /// <summary>A language that the checklist is in.</summary>
    private static readonly CheckedShape<LanguageTag> ShownLanguage = new(Language, static (ref reader, language) =>
    {
        if (reader.Definition is not Checklist checklist || checklist.IsIn(language))
        {
            return true;
        }

        reader.Report(
            IssueCode.ResponseLanguageUnknown, ("found", language.ToString()),
            ("allowed", IssueTerms.Known(checklist.Languages.Concat(checklist.AddedLanguages))));
        return true;
    });

    internal static UnionShape<IntentionEvent> Review => field ??= new(IssueTerms.Event, "intentionEvent", "event", static u =>
    {
        u.Of<IntentionReviewed>("reviewed", static o =>
        {
            (EventHead head, OptionalValue<ParticipantId> by) = Head(o);
            Field<NextStepStatus> status = o.Required("status", StatusWord, static told => told.Status);
            OptionalField<string> outcome = o.Optional("outcome", Words, static told => told.Outcome);
            return head.On(v => new IntentionReviewed
            {
                At = head.At[v],
                By = by[v],
                Status = status[v],
                Outcome = outcome[v],
            });
        });
        u.Of<ReviewCorrected>("corrected", static o =>
        {
            (EventHead head, OptionalValue<ParticipantId> by) = Head(o);
            Field<int> number = o.Required("number", Ordinal, static told => told.Number);
            Field<NextStepStatus> status = o.Required("status", StatusWord, static told => told.Status);
            OptionalField<string> outcome = o.Optional("outcome", Words, static told => told.Outcome);
            OptionalField<string> reason = o.Optional("reason", Words, static told => told.Reason);
            return head.On(v => new ReviewCorrected
            {
                At = head.At[v],
                By = by[v],
                Number = number[v],
                Status = status[v],
                Outcome = outcome[v],
                Reason = reason[v],
            });
        });
        u.Of<ReviewWithdrawn>("withdrawn", static o =>
        {
            (EventHead head, OptionalValue<ParticipantId> by) = Head(o);
            Field<int> number = o.Required("number", Ordinal, static told => told.Number);
            OptionalField<string> reason = o.Optional("reason", Words, static told => told.Reason);
            return head.On(v => new ReviewWithdrawn
            {
                At = head.At[v],
                By = by[v],
                Number = number[v],
                Reason = reason[v],
            });
        });
    });

    /// <summary>What was told of an intention, judged as every log of events is.</summary>
    private static CheckedShape<IReadOnlyList<IntentionEvent>> Reviews => field ??= new(
        new ListShape<IntentionEvent>(IssueTerms.ArrayOfEvents, Review, isLog: true), CheckReviews);

    /// <summary>What an intention is as a step, by itself, so that a first score does not wait for it.</summary>
    private static readonly ObjectShape<IntentionStep> AsStep = new(static o =>
    {
        Field<int> number = o.Usual("number", Ordinal, static step => step.Number, 1);
        OptionalField<ProgressSource> origin = o.Optional("origin", Source, static step => step.Origin);
        OptionalValue<DayOrMoment> intended = o.Optional("intended", CommonShapes.DayOrMoment, static step => step.Intended);
        OptionalValue<DayOrMoment> agreed = o.Optional("agreed", CommonShapes.DayOrMoment, static step => step.Agreed);
        Field<IReadOnlyList<IntentionEvent>> reviews = o.List("reviews", Reviews, static step => step.Log.Events);
        return v => new IntentionStep
        {
            Number = number[v],
            Origin = origin[v],
            Intended = intended[v],
            Agreed = agreed[v],
            Log = ReviewLog.Of(reviews[v]),
        };
    })
    {
        Definition = "intentionStep",
    };

    internal static readonly ObjectShape<Intention> Intention = new(static o =>
    {
        Field<string> text = o.Required("text", Words, static intention => intention.Text);
        OptionalValue<ItemId> item = o.Optional("item", Item, static intention => intention.Item);
        OptionalValue<DateOnly> on = o.Optional("on", Date, static intention => intention.On);
        OptionalField<IntentionStep> step = o.Optional("step", AsStep, static intention => intention.Step);
        return v =>
        {
            Intention intention = new() { Text = text[v], Item = item[v], On = on[v] };
            return step[v] is { } told ? intention with { Step = told } : intention;
        };
    })
    {
        Definition = "intention",
    };

    internal static readonly ListShape<Intention> Intentions = new(IssueTerms.ArrayOfIntentions, Intention);

    internal static readonly ObjectShape<RemovedIntention> Removed = new(IssueTerms.Object, static o =>
    {
        Field<Intention> intention = o.Required("intention", Intention, static removed => removed.Intention);
        Field<DateTimeOffset> at = o.Required("at", Moment, static removed => removed.At);
        OptionalValue<ParticipantId> by = o.Optional("by", IdOfPerson, static removed => removed.By);
        return v => new RemovedIntention(intention[v], at[v], by[v]);
    })
    {
        Definition = "removedIntention",
    };

    private static readonly ListShape<RemovedIntention> RemovedIntentions = new(IssueTerms.ArrayOfIntentions, Removed);

    internal static readonly ObjectShape<ItemChange> Change = new(static o =>
    {
        Field<ItemId> item = o.Required("item", Item, static change => change.Item);
        OptionalValue<DateTimeOffset> achieved = o.Optional("achieved", Moment, static change => change.Achieved);
        OptionalValue<DateTimeOffset> desired = o.Optional("desired", Moment, static change => change.Desired);
        OptionalValue<DateTimeOffset> achievedNote = o.Optional("achievedNote", Moment, static change => change.AchievedNote);
        OptionalValue<DateTimeOffset> desiredNote = o.Optional("desiredNote", Moment, static change => change.DesiredNote);
        return v => new ItemChange(item[v])
        {
            Achieved = achieved[v],
            Desired = desired[v],
            AchievedNote = achievedNote[v],
            DesiredNote = desiredNote[v],
        };
    })
    {
        Definition = "itemChange",
    };

    /// <summary>When items were changed last, each once, in whatever order they are found.</summary>
    private static readonly CheckedShape<IReadOnlyList<ItemChange>> Changes = new(
        new ListShape<ItemChange>(IssueTerms.ArrayOfItems, Change), CheckChanges);

    /// <summary>What the answers were before a change.</summary>
    private static readonly ObjectShape<ResponseContent> Before = new(IssueTerms.ObjectWithMarksNotesAndIntentions, static o =>
    {
        Func<Values, Checklist, ResponseContent> content = Content(
            o, static before => before, out Field<IReadOnlyList<RemovedIntention>> removed);
        return (ref reader, scoped v) =>
        {
            ResponseContent? before = reader.Definition is Checklist checklist ? content(v, checklist) : null;
            return before is null || !removed.IsIn(v) || CheckRemoved(ref reader, before) ? before : null;
        };
    })
    {
        Definition = "content",
    };

    internal static readonly ObjectShape<Amendment> Amended = new(IssueTerms.ObjectWithAtByReasonAndBefore, static o =>
    {
        OptionalValue<EventId> id = o.Optional("id", IdOfEvent, static amendment => amendment.Id);
        Field<DateTimeOffset> at = o.Required("at", Moment, static amendment => amendment.At);
        OptionalField<Participant> by = o.Optional("by", Person, static amendment => amendment.By);
        OptionalField<string> reason = o.Optional("reason", Words, static amendment => amendment.Reason);
        Field<ResponseContent> before = o.Required("before", Before, static amendment => amendment.Before);
        return v => new Amendment(at[v], by[v], reason[v], before[v]) { Id = id[v] };
    });

    /// <summary>Under which id it was completed, by itself, so that a first score does not wait for it.</summary>
    private static readonly ObjectShape<Completion> Completed = new(IssueTerms.Object, static o =>
    {
        OptionalValue<EventId> id = o.Optional("id", IdOfEvent, static completion => completion.Id);
        Field<IReadOnlyList<EventId>> also = o.List(
            "also", new ListShape<EventId>(IssueTerms.Array, IdOfEvent), static completion => completion.Also);
        return v => new Completion(id[v], (ValueList<EventId>)also[v]);
    });

    /// <summary>The changes that came under an id, each id once.</summary>
    private static readonly CheckedShape<IReadOnlyList<KnownChange>> KnownChanges = new(
        new ListShape<KnownChange>(
            IssueTerms.Array,
            new ObjectShape<KnownChange>(IssueTerms.Object, static o =>
            {
                Field<EventId> id = o.Required("id", IdOfEvent, static change => change.Id);
                Field<DateTimeOffset> at = o.Required("at", Moment, static change => change.At);
                return v => new KnownChange(id[v], at[v]);
            }),
            isLog: true),
        CheckKnownChanges);

    internal static readonly ObjectShape<MigrationOrigin> Migrated = new(static o =>
    {
        Field<DefinitionVersion> version = o.Required("version", CommonShapes.Version, static origin => origin.Version);
        Field<ContentHash> hash = o.Required("hash", Hash, static origin => origin.Hash);
        OptionalValue<ResponseId> response = o.Optional("response", IdOfResponse, static origin => origin.Response);
        return v => new MigrationOrigin(version[v], hash[v], response[v]);
    });

    internal static readonly ObjectShape<UnmatchedItem> Unmatched = new(IssueTerms.ObjectWithVersionItemAndMark, static o =>
    {
        Field<DefinitionVersion> version = o.Required("version", CommonShapes.Version, static item => item.Version);
        Field<ItemId> item = o.Required("item", IdOfItem, static item => item.Item);
        Field<ItemMark> mark = o.Required("mark", Mark, static item => item.Mark);
        OptionalField<string> achieved = o.Optional("achieved", Words, static item => item.AchievedNote);
        OptionalField<string> desired = o.Optional("desired", Words, static item => item.DesiredNote);
        return v => new UnmatchedItem(version[v], item[v], mark[v], achieved[v], desired[v]);
    });

    /// <summary>Items that fit nothing in the checklist, each once.</summary>
    private static readonly CheckedShape<IReadOnlyList<UnmatchedItem>> UnmatchedItems = new(
        new ListShape<UnmatchedItem>(IssueTerms.ArrayOfUnmatchedItems, Unmatched), CheckUnmatched);

    internal static readonly DocumentShape<ChecklistResponse> Response = new(ChecklistResponse.DocumentKind, 1, static o =>
    {
        OptionalValue<ResponseId> id = o.Optional("id", IdOfResponse, static response => response.Id);
        Field<Checklist> checklist = o.First("checklist", Checklist, static response => response.Checklist);
        OptionalField<Participant> respondent = o.Optional("respondent", Person, static response => response.Respondent);
        OptionalValue<LanguageTag> language = o.Optional("language", ShownLanguage, static response => response.Language);
        OptionalValue<DateTimeOffset> startedAt = o.Optional("startedAt", Moment, static response => response.StartedAt);
        OptionalValue<DateTimeOffset> completedAt = o.Optional("completedAt", Moment, static response => response.CompletedAt);
        OptionalField<Completion> completion = o.Optional("completion", Completed, static response => response.Completion);
        OptionalField<IReadOnlyList<KnownChange>> known = o.Optional("changeIds", KnownChanges, static response => response.KnownChanges);
        OptionalValue<ItemId> position = o.Optional("position", Item, static response => response.Position);
        Func<Values, Checklist, ResponseContent> content = Content(
            o, static response => response.Content, out Field<IReadOnlyList<RemovedIntention>> removed);
        Field<IReadOnlyList<Amendment>> amendments = o.List(
            "amendments", new ListShape<Amendment>(IssueTerms.ArrayOfAmendments, Amended), static response => response.Amendments);
        OptionalField<MigrationOrigin> migratedFrom = o.Optional("migratedFrom", Migrated, static response => response.MigratedFrom);
        Field<IReadOnlyList<UnmatchedItem>> unmatched = o.List("unmatched", UnmatchedItems, static response => response.Unmatched);
        Field<HostExtensions> extensions = o.Extensions(static response => response.Extensions);
        return (ref reader, scoped v) =>
        {
            // A moment of completion that is there and wrong was reported, and is not missing.
            if (amendments.IsIn(v) && !completedAt.IsIn(v))
            {
                reader.ReportAt("amendments", IssueCode.AmendedWithoutCompletion);
            }

            CheckMoments(ref reader, startedAt[v], completedAt[v], amendments[v]);
            reader.LeavesOut |= amendments.IsIn(v);
            ChecklistResponse? response = v.IsSound
                ? ChecklistResponse.FromChecked(
                    content(v, checklist[v]),
                    id[v],
                    respondent[v],
                    language[v],
                    startedAt[v],
                    completedAt[v],
                    position[v],
                    (ValueList<Amendment>)amendments[v],
                    migratedFrom[v],
                    (ValueList<UnmatchedItem>)unmatched[v],
                    extensions[v],
                    reader.Limits)
                : null;
            if (removed.IsIn(v) && response is not null && !CheckRemoved(ref reader, response.Content))
            {
                return null;
            }

            if (known[v] is { Count: > 0 } some && response is not null)
            {
                response = response with { KnownChanges = some };
            }

            return completion[v] is { } told && response is not null ? response with { Completion = told } : response;
        };
    },
    judgesAll: true,
    rules: """{ "dependentRequired": { "amendments": ["completedAt"] } }""")
    {
        Reference = "checklist",
    };

    /// <summary>Declares the answers: as they are now, and before each change.</summary>
    private static Func<Values, Checklist, ResponseContent> Content<T>(
        Members<T> o, Func<T, ResponseContent> contentOf, out Field<IReadOnlyList<RemovedIntention>> hasRemoved)
        where T : class
    {
        Field<MarksOf> marks = o.Required("marks", Marks, owner => MarksOf.In(contentOf(owner)));
        OptionalField<ValueList<ItemNote>> notes =
            o.Optional("notes", Notes, owner => contentOf(owner).Notes is { Count: > 0 } some ? some : null);
        Field<IReadOnlyList<Intention>> intentions = o.List("intentions", Intentions, owner => contentOf(owner).Intentions);
        Field<IReadOnlyList<RemovedIntention>> removed =
            o.List("removedIntentions", RemovedIntentions, owner => contentOf(owner).Removed);
        hasRemoved = removed;
        Field<IReadOnlyList<ItemChange>> changes = o.List("changes", Changes, owner => contentOf(owner).Changes);
        return (v, checklist) =>
        {
            ResponseContent content = new(
                checklist,
                marks[v].Marks,
                notes[v] ?? ValueList<ItemNote>.Empty,
                (ValueList<Intention>)intentions[v],
                changes[v] is { Count: > 0 } some ? InOrder(checklist, some) : ValueList<ItemChange>.Empty);
            return removed.IsIn(v) ? content with { Removed = (ValueList<RemovedIntention>)removed[v] } : content;
        };
    }

    /// <summary>Whether no intention is both there and removed, or removed twice.</summary>
    private static bool CheckRemoved(ref DocumentReader reader, ResponseContent content)
    {
        ValueList<RemovedIntention> removed = content.Removed;
        int errors = reader.Issues.ErrorCount;
        HashSet<IntentionKey> met = [.. Checklists.Intention.Numbered(content.Intentions).Select(IntentionKey.Of)];
        for (int i = 0; i < removed.Count; i++)
        {
            if (!met.Add(removed[i].Key))
            {
                reader.Push("removedIntentions");
                reader.Push(i);
                reader.ReportAt("intention", IssueCode.IntentionTwice);
                reader.Pop();
                reader.Pop();
            }
        }

        return reader.Issues.ErrorCount == errors;
    }

    private static (EventHead Head, OptionalValue<ParticipantId> By) Head<T>(Members<T> o)
        where T : IntentionEvent =>
        (EventHead.Of(o), o.Optional("by", IdOfPerson, static told => told.By));

    private static bool CheckKnownChanges(ref DocumentReader reader, IReadOnlyList<KnownChange> changes)
    {
        int errors = reader.Issues.ErrorCount;
        Dictionary<EventId, int> met = [];
        for (int i = 0; i < changes.Count; i++)
        {
            if (!met.TryAdd(changes[i].Id, i + 1))
            {
                reader.Push(i);
                reader.ReportAt(
                    "id",
                    IssueCode.EventIdTaken,
                    ("found", changes[i].Id.ToString()),
                    ("number", met[changes[i].Id].ToString(CultureInfo.InvariantCulture)));
                reader.Pop();
            }
        }

        return reader.Issues.ErrorCount == errors;
    }

    private static bool CheckReviews(ref DocumentReader reader, IReadOnlyList<IntentionEvent> events)
    {
        IssueCollector issues = new();
        ReviewLog.Judge(events, issues);
        bool isSound = !issues.HasErrors;
        ValidationReport report = issues.ToReport(ChecklistResponse.DocumentKind);
        if (report.Issues.Count > 0)
        {
            reader.ReportAll(report);
        }

        return isSound;
    }

    private static ValueList<ItemChange> InOrder(Checklist checklist, IReadOnlyList<ItemChange> changes) =>
        ValueList<ItemChange>.Own([.. changes.OrderBy(change => checklist.IndexOf(change.Item))]);

    private static bool CheckChanges(ref DocumentReader reader, IReadOnlyList<ItemChange> changes)
    {
        int errors = reader.Issues.ErrorCount;
        HashSet<ItemId> met = [];
        for (int i = 0; i < changes.Count; i++)
        {
            if (!met.Add(changes[i].Item))
            {
                reader.Push(i);
                reader.ReportAt("item", IssueCode.ItemTwice, ("found", changes[i].Item.ToString()));
                reader.Pop();
            }
        }

        return reader.Issues.ErrorCount == errors;
    }

    private static void CheckMoments(
        ref DocumentReader reader, DateTimeOffset? startedAt, DateTimeOffset? completedAt, IReadOnlyList<Amendment> amendments)
    {
        reader.Push("completedAt");
        CheckOrder(ref reader, startedAt, completedAt);
        reader.Pop();
        DateTimeOffset? latest = completedAt;
        for (int i = 0; i < amendments.Count; i++)
        {
            reader.Push("amendments");
            reader.Push(i);
            reader.Push("at");
            CheckOrder(ref reader, latest, amendments[i].At);
            reader.Pop();
            reader.Pop();
            reader.Pop();
            latest = amendments[i].At;
        }
    }

    private static void CheckOrder(ref DocumentReader reader, DateTimeOffset? earlier, DateTimeOffset? later)
    {
        if (later is { } now && earlier is { } then && now < then)
        {
            reader.Report(IssueCode.MomentsOutOfOrder, ("found", Moments.Text(now)), ("allowed", Moments.Text(then)));
        }
    }

    private static bool CheckUnmatched(ref DocumentReader reader, IReadOnlyList<UnmatchedItem> items)
    {
        int errors = reader.Issues.ErrorCount;
        HashSet<(DefinitionVersion, ItemId)> met = [];
        for (int i = 0; i < items.Count; i++)
        {
            UnmatchedItem item = items[i];
            reader.Push(i);
            if (reader.Definition is Checklist checklist && item.Version == checklist.Version)
            {
                reader.Report(IssueCode.UnmatchedItemKnown, ("found", item.Item.ToString()), ("version", item.Version.ToString()));
            }

            if (!met.Add((item.Version, item.Item)))
            {
                reader.Report(IssueCode.ItemTwice, ("found", item.Item.ToString()));
            }

            reader.Pop();
        }

        return reader.Issues.ErrorCount == errors;
    }
}
