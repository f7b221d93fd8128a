using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Progressie.Circles;

namespace Progressie.Tests.Circles;

/// <summary>What a board can make a difference by in a set of operations: their order, who made which, what each builds on, and what it
/// says. Not the names of replicas nor which words those are that a note is given, and the numbers only when they are asked for.</summary>
internal sealed class MergeKey(CircleOperation[] inOrder, bool hasNumbers)
{
    private readonly StringBuilder _text = new();
    private readonly List<ReplicaId> _makers = [];
    private readonly List<string> _texts = [];

    internal void Add(CircleOperation operation)
    {
        if (!_makers.Contains(operation.Id.Replica))
        {
            _makers.Add(operation.Id.Replica);
        }

        _text.Append(CultureInfo.InvariantCulture, $"{operation.Kind} {_makers.IndexOf(operation.Id.Replica)}");
        if (hasNumbers)
        {
            _text.Append(CultureInfo.InvariantCulture, $" {operation.Id.Number}");
        }

        Add('b', operation.Basis);
        Add('n', operation.Subject is { } note ? [note.AddedBy] : []);
        switch (operation)
        {
            case Undone undone: Add('u', [undone.Operation]); break;
            case PhaseEntered entered: Add('s', entered.Seen); _text.Append(entered.Phase); break;
            case NotesLinked link: Add('l', [link.One.AddedBy, link.Other.AddedBy]); break;
            case NoteReworded reworded: Add(reworded.Text); break;
            case NoteCategorised categorised: _text.Append(categorised.Category); break;
            case NoteMoved moved: _text.Append(moved.To); break;
            case NoteAdded added: _text.Append(added.Zone); break;
            case TopicReworded reworded: _text.Append(reworded.Topic); break;
            case PersonJoined joined: _text.Append(joined.Person.Id); break;
            case PersonRenamed renamed: _text.Append(renamed.Person.Id).Append(renamed.Person.Name); break;
            case Erased erased: Add('e', erased.Operations); _text.Append(erased.Person).Append(erased.IsOfStart); break;
            case PersonLeft left: _text.Append(left.Person); break;
            default: break;
        }

        _text.Append(';');
    }

    internal UInt128 ToHash() =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString())));

    /// <summary>Which of the texts: which they are makes no difference, so long as nobody else gives a note one of these.</summary>
    private void Add(string text)
    {
        if (!_texts.Contains(text))
        {
            _texts.Add(text);
        }

        _text.Append(_texts.IndexOf(text));
    }

    /// <summary>Where something stands in the order. What is not there has a name by its maker and what it is next to.</summary>
    private void Add(char what, IReadOnlyList<OperationId> ids)
    {
        foreach (OperationId id in ids)
        {
            int at = Array.FindIndex(inOrder, operation => operation.Id == id);
            _text.Append(what).Append(at >= 0 ? at.ToString(CultureInfo.InvariantCulture) : id.ToString());
        }
    }
}
