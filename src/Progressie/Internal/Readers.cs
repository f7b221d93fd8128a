namespace Progressie.Internal;

/// <summary>Lets those look who may: one rule for all that shows one person what they may see.</summary>
internal static class Readers
{
    /// <summary>Gives what a reader may see, or says that nothing is shown to them. Who else may see it stays unsaid.</summary>
    internal static Validated<TView> TryShow<TView>(string document, ParticipantId reader, bool mayRead, Func<ParticipantId, TView> show)
        where TView : class
    {
        IssueCollector issues = new();
        if (!Check(reader).IsDefault && !mayRead)
        {
            issues.Add(IssueCode.ReaderUnknown, "/reader", ("found", reader.ToString()));
        }

        return new Validated<TView>(issues.HasErrors ? null : show(reader), issues.ToReport(document));
    }

    /// <summary>As with an id, for one that came from a form or a URL.</summary>
    internal static Validated<TView> TryShow<TView>(string document, string reader, Func<ParticipantId, Validated<TView>> tryShow)
        where TView : class
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (ParticipantId.TryParse(reader, out ParticipantId id))
        {
            return tryShow(id);
        }

        IssueCollector issues = new();
        issues.AddIdentifier("/reader", reader, IdRules.Token.Description);
        return new Validated<TView>(null, issues.ToReport(document));
    }

    internal static ParticipantId Check(ParticipantId reader) =>
        reader.IsDefault ? throw new ArgumentException("The id is default, which is no id.", nameof(reader)) : reader;
}
