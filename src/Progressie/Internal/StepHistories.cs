namespace Progressie.Internal;

/// <summary>The histories of the steps in one document, each once, in the order in which they were met.</summary>
internal sealed class StepHistories
{
    private readonly Dictionary<StepKey, StepHistory> _histories = [];
    private readonly List<StepHistory> _inOrder = [];

    /// <summary>Those of steps that are there: what was told of one that was taken back makes none.</summary>
    internal IEnumerable<StepHistory> All => _inOrder.Where(static history => history.IsThere);

    /// <summary>Gets the history of a step, which begins when the step is met first.</summary>
    internal StepHistory this[NextStep step]
    {
        get
        {
            StepKey key = StepKey.Of(step);
            if (!_histories.TryGetValue(key, out StepHistory? history))
            {
                _histories.Add(key, history = new StepHistory());
                _inOrder.Add(history);
            }

            return history;
        }
    }

    /// <summary>Knows a step by another form of it too, unless that is a step of its own.</summary>
    internal void Know(NextStep form, StepHistory history) => _histories.TryAdd(StepKey.Of(form), history);
}
