using System.Text.Json;
using Progressie.Checklists;
using Progressie.Internal;
using Progressie.Json.Shapes;

namespace Progressie.Json.Documents;

/// <summary>The notes of a response, by item and box.</summary>
internal sealed class NotesShape : ReferenceShape<ValueList<ItemNote>>
{
    private static readonly ObjectShape<ItemNotes> Note = new(IssueTerms.ObjectWithAchievedAndDesired, static o =>
    {
        OptionalField<string> achieved = o.Optional("achieved", CommonShapes.Words, static notes => notes.Achieved);
        OptionalField<string> desired = o.Optional("desired", CommonShapes.Words, static notes => notes.Desired);
        return (ref reader, scoped v) =>
        {
            if (!achieved.IsIn(v) && !desired.IsIn(v))
            {
                reader.Report(IssueCode.MemberMissing, ("found", "achieved"), ("expected", IssueTerms.TextHereOrUnderDesired));
                return null;
            }

            return new ItemNotes(achieved[v], desired[v]);
        };
    })
    {
        Rules = """{ "minProperties": 1 }""",
    };

    internal override string Phrase => IssueTerms.ObjectFromItemIdsToNotes;

    internal override object? ReadReference(ref DocumentReader reader)
    {
        if (!reader.BeginObject(Phrase))
        {
            return null;
        }

        if (reader.Definition is not Checklist checklist)
        {
            reader.Skip();
            return null;
        }

        // By place, so that they come out in the order of the items, whatever the order in which they are found.
        ItemNotes?[] found = new ItemNotes?[checklist.Layout.Items.Length];
        bool[] met = new bool[found.Length];
        int count = 0;
        ItemTexts texts = ItemTexts.Of(checklist);
        int next = 0;
        bool isSound = true;
        ref Utf8JsonReader tokens = ref reader.Tokens();
        while (tokens.Read() && tokens.TokenType == JsonTokenType.PropertyName)
        {
            int index = ItemNames.Find(ref reader, checklist, texts, ref next);
            tokens.Read();
            if (index < 0)
            {
                isSound = false;
                tokens.Skip();
            }
            else if (met[index])
            {
                isSound = false;
                ItemNames.ReportAt(ref reader, checklist, index, IssueCode.ItemTwice);
                tokens.Skip();
            }
            else
            {
                met[index] = true;
                reader.Push(checklist.Layout.Items[index]);
                found[index] = (ItemNotes?)Note.ReadReference(ref reader);
                isSound &= found[index] is not null;
                count += (found[index]?.Achieved is null ? 0 : 1) + (found[index]?.Desired is null ? 0 : 1);
                reader.Pop();
            }
        }

        return isSound ? InOrder(checklist, found, count) : null;
    }

    internal override void Write(Utf8JsonWriter writer, ValueList<ItemNote> value)
    {
        ReadOnlySpan<ItemNote> notes = value.Span;
        writer.WriteStartObject();
        for (int i = 0; i < notes.Length; i++)
        {
            // Notes are in the order of items, so the two boxes of one item follow each other.
            if (i == 0 || notes[i].Item != notes[i - 1].Item)
            {
                writer.WriteStartObject(notes[i].Item.ToString());
            }

            writer.WriteString(ChecklistWords.Columns[notes[i].Column], notes[i].Text);
            if (i == notes.Length - 1 || notes[i].Item != notes[i + 1].Item)
            {
                writer.WriteEndObject();
            }
        }

        writer.WriteEndObject();
    }

    internal override ShapeInfo Describe() => new MapInfo(new ScalarInfo("key", PersonalData.None), Note.Describe());

    private static ValueList<ItemNote> InOrder(Checklist checklist, ItemNotes?[] found, int count)
    {
        ItemNote[] notes = new ItemNote[count];
        int next = 0;
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i]?.Achieved is { } achieved)
            {
                notes[next++] = new ItemNote(ItemId.FromChecked(checklist.Layout.Items[i]), ChecklistColumn.Achieved, achieved);
            }

            if (found[i]?.Desired is { } desired)
            {
                notes[next++] = new ItemNote(ItemId.FromChecked(checklist.Layout.Items[i]), ChecklistColumn.Desired, desired);
            }
        }

        return ValueList<ItemNote>.Own(notes);
    }

    private sealed record ItemNotes(string? Achieved, string? Desired);
}
