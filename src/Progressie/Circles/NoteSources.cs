using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Which words the operations on a note have given it so far that a later one can copy: a part that is split off takes the slice
/// it is in, and who takes up again what was planned takes that plan.</summary>
/// <param name="note">The note.</param>
internal sealed class NoteSources(NoteId note)
{
    private readonly Words _slices = new(), _hows = new(), _whens = new(), _helps = new();

    /// <summary>Takes in what is left of an operation on the note. What a part took along counts only for the part itself.</summary>
    internal void Add(CircleOperation operation)
    {
        _slices.Add(operation switch
        {
            NoteAdded added => added.Category,
            NoteCategorised categorised => categorised.Category,
            NoteSplit made when made.Id == note.AddedBy => made.Category,
            _ => null,
        });
        if (operation is NotePlanned { Plan: var plan })
        {
            _hows.Add(plan.How);
            _whens.Add(plan.When);
            _helps.Add(plan.HelpWanted);
        }
    }

    /// <summary>What is left of an operation that came after these: what it copied goes when the words of who wrote that were erased,
    /// unless another wrote the same.</summary>
    /// <returns>The operation itself when nothing of it goes.</returns>
    internal CircleOperation Leave(CircleOperation operation) => operation switch
    {
        NoteSplit split when split.Note == note && _slices.Loses(split.Category) =>
            split with { Category = FreeText.Erase(split.Category) },
        NotePlanned { IsAgain: true, Plan: var plan } planned
            when _hows.Loses(plan.How) || _whens.Loses(plan.When) || _helps.Loses(plan.HelpWanted) => planned with
            {
                Plan = plan with
                {
                    How = _hows.Leave(plan.How),
                    When = _whens.Leave(plan.When),
                    HelpWanted = _helps.Leave(plan.HelpWanted),
                },
            },
        _ => operation,
    };

    private sealed class Words
    {
        private readonly HashSet<string?> _said = new(SameWords.Comparer);
        private bool _isAnyErased;

        internal void Add(string? words)
        {
            if (words is not null)
            {
                _said.Add(words);
                _isAnyErased |= FreeText.IsErased(words);
            }
        }

        internal bool Loses(string? copied) => _isAnyErased && copied is not null && !_said.Contains(copied);

        internal string? Leave(string? copied) => Loses(copied) ? FreeText.Erase(copied) : copied;
    }
}
