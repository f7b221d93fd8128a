using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Computes the content hash: everything a model says, in a fixed order, without the host's extensions.</summary>
internal static class ConversationModelHasher
{
    // Part of every hash: a change in what is hashed, or in which order, must show.
    private const string Layout = "progressie-conversation-model-1";

    internal static ContentHash Hash(ConversationModelDraft content)
    {
        using ContentHasher hasher = new();
        hasher.AddHead(Layout, content.Id, content.Version, content.SourceLanguage, content.Languages);
        hasher.Add(content.Title);
        hasher.AddOptional(content.Introduction);
        hasher.AddOptional(content.Credit);
        hasher.Add(content.Role is { } role ? (int)role : -1);
        hasher.Add((int)content.Order);
        hasher.Add(content.Parties.Count);
        foreach (ConversationParty party in content.Parties)
        {
            hasher.Add(party.Id.ToString());
            hasher.Add(party.Title);
            hasher.Add(party.Least);
            hasher.Add(party.Most ?? -1);
        }

        hasher.Add(content.Lead?.ToString() ?? string.Empty);
        hasher.Add(content.Parameters.Count);
        foreach (ModelParameter parameter in content.Parameters)
        {
            hasher.Add(parameter.Id.ToString());
            hasher.Add(parameter.Title);
            hasher.Add(parameter.Default);
        }

        AddSteps(hasher, content.Steps);
        AddSteps(hasher, content.Asides);
        return hasher.Finish();
    }

    private static void AddSteps(ContentHasher hasher, IReadOnlyList<ConversationStep> steps)
    {
        hasher.Add(steps.Count);
        foreach (ConversationStep step in steps)
        {
            hasher.Add(step.Id.ToString());
            hasher.Add(step.Kind.ToString());
            hasher.Add(step.Moment is { } moment ? (int)moment : -1);
            hasher.Add(step.Title);
            hasher.Add(step.Aim);
            hasher.Add(step.AskedBy?.ToString() ?? string.Empty);
            hasher.Add(step.SpokenBy.Count);
            foreach (PartyId party in step.SpokenBy)
            {
                hasher.Add(party.ToString());
            }

            hasher.Add(step.After.Count);
            foreach (StepId before in step.After)
            {
                hasher.Add(before.ToString());
            }

            hasher.Add((int)step.Turns);
            hasher.Add(step.Minutes ?? -1);
            hasher.Add((int)step.Visibility);
            AddTexts(hasher, step.Questions);
            AddTexts(hasher, step.FollowUps);
            AddTexts(hasher, step.Pitfalls);
            AddFields(hasher, step.Answer);
        }
    }

    private static void AddFields(ContentHasher hasher, IReadOnlyList<AnswerField> fields)
    {
        hasher.Add(fields.Count);
        foreach (AnswerField field in fields)
        {
            hasher.Add(field.Id.ToString());
            hasher.Add(field.Title);
            hasher.Add((int)field.Holds);
            hasher.Add((int)field.Kind);
            hasher.Add(field.Options.Count);
            foreach (AnswerOption option in field.Options)
            {
                hasher.Add(option.Id.ToString());
                hasher.Add(option.Text);
            }
        }
    }

    private static void AddTexts(ContentHasher hasher, IReadOnlyList<LocalizedText> texts)
    {
        hasher.Add(texts.Count);
        foreach (LocalizedText text in texts)
        {
            hasher.Add(text);
        }
    }
}
