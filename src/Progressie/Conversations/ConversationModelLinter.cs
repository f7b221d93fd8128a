using System.Globalization;
using Progressie.Internal;

namespace Progressie.Conversations;

/// <summary>Says what is wrong, or probably not meant, in a conversation model, with a code and a JSON Pointer for each.</summary>
/// <remarks>Runs whenever a model is made, from code or from JSON, so an invalid one cannot exist. Pure; safe to call from any
/// thread.</remarks>
public static class ConversationModelLinter
{
    internal const int MaxMinutes = 480;

    /// <summary>Looks at a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>Everything there is to say about it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static ValidationReport Lint(ConversationModelDraft draft) => Lint(draft, ProgressieLimits.Default);

    internal static ValidationReport Lint(ConversationModelDraft draft, ProgressieLimits limits)
    {
        ArgumentNullException.ThrowIfNull(draft);
        IssueCollector issues = new(limits.MaxIssues);
        DefinitionLint lint = new(issues, draft.SourceLanguage, draft.Languages);
        lint.Identity(draft.Id, draft.Version);
        lint.Languages();
        Run run = new(issues, lint, draft);
        run.Text(draft.Title, "/title");
        run.Text(draft.Introduction, "/introduction");
        run.Text(draft.Credit, "/credit");
        run.Parties();
        run.Parameters();
        int count = draft.Steps.Count + draft.Asides.Count;
        if (count > ConversationModel.MaxSteps)
        {
            // Nothing more about so many steps: what is made to be too much would also take too long to look through.
            issues.Add(IssueCode.TooManySteps, "/steps", ("found", Number(count)), ("allowed", Number(ConversationModel.MaxSteps)));
        }
        else
        {
            run.Steps();
            run.UnusedParameters();
        }

        return issues.ToReport(ConversationModel.DocumentKind);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Run(IssueCollector issues, DefinitionLint lint, ConversationModelDraft draft)
    {
        private readonly HashSet<PartyId> _parties = [];
        private readonly HashSet<TextKey> _parameters = [];
        private readonly HashSet<string> _usedParameters = [];

        // Said again and again in a document that is made to be wrong, so put together once. Parties are known when steps are looked at.
        private readonly HashSet<string> _parameterNames = [.. draft.Parameters.Select(static parameter => parameter.Id.ToString())];
        private readonly FilledIn _filledIn = new(draft.Parameters, []);
        private string? _knownParameters;
        private string? _knownParties;
        private string? _knownSteps;

        internal void Text(LocalizedText? text, string path)
        {
            lint.Text(text, path);
            if (text is null)
            {
                return;
            }

            _filledIn.Add(text);
            foreach ((LanguageTag language, string words) in text.Entries)
            {
                string? pointer = null;
                foreach (string place in Template.Places(words))
                {
                    _usedParameters.Add(place);
                    if (!_parameterNames.Contains(place))
                    {
                        issues.Add(
                            IssueCode.ParameterOfTextUnknown,
                            pointer ??= JsonPointer.Append(path, language.ToString()),
                            ("found", TextRules.Excerpt(place)),
                            ("allowed", _knownParameters ??= IssueTerms.Known(draft.Parameters.Select(static parameter => parameter.Id))));
                    }
                }
            }
        }

        internal void Parties()
        {
            if (draft.Parties.Count == 0)
            {
                issues.Add(IssueCode.PartiesMissing, "/parties");
            }

            for (int i = 0; i < draft.Parties.Count; i++)
            {
                ConversationParty party = draft.Parties[i];
                string path = $"/parties/{i}";
                if (!_parties.Add(party.Id))
                {
                    issues.Add(IssueCode.PartyTwice, path + "/id", ("found", party.Id.ToString()));
                }

                Text(party.Title, path + "/title");
                if (party.Least < 0 || party.Most is < 1 || party.Most < party.Least)
                {
                    issues.Add(
                        IssueCode.PartySizeImpossible,
                        path,
                        ("least", Number(party.Least)),
                        ("most", party.Most is { } most ? Number(most) : "-"));
                }
            }

            if (draft.Lead is { } lead)
            {
                Party(lead, "/lead");
            }
            else if (draft.Order == StepOrder.Fixed)
            {
                issues.Add(IssueCode.LeadMissing, "/lead", ("allowed", IssueTerms.Known(_parties)));
            }
        }

        internal void Parameters()
        {
            for (int i = 0; i < draft.Parameters.Count; i++)
            {
                ModelParameter parameter = draft.Parameters[i];
                string path = $"/parameters/{i}";
                if (!_parameters.Add(parameter.Id))
                {
                    issues.Add(IssueCode.ParameterTwice, path + "/id", ("found", parameter.Id.ToString()));
                }

                lint.Text(parameter.Title, path + "/title");
                lint.Text(parameter.Default, path + "/default");
            }
        }

        internal void UnusedParameters()
        {
            FilledIn.Check(_filledIn.Characters, issues);
            for (int i = 0; i < draft.Parameters.Count; i++)
            {
                if (!_usedParameters.Contains(draft.Parameters[i].Id.ToString()))
                {
                    issues.Add(IssueCode.ParameterUnused, $"/parameters/{i}/id", ("found", draft.Parameters[i].Id.ToString()));
                }
            }
        }

        internal void Steps()
        {
            if (draft.Steps.Count == 0)
            {
                issues.Add(IssueCode.StepsMissing, "/steps");
            }

            Dictionary<StepId, int> known = [];
            for (int i = 0; i < draft.Steps.Count; i++)
            {
                Step(draft.Steps[i], $"/steps/{i}", known, i);
            }

            for (int i = 0; i < draft.Asides.Count; i++)
            {
                Step(draft.Asides[i], $"/asides/{i}", known, draft.Steps.Count + i);
                if (draft.Asides[i].After.Count > 0)
                {
                    issues.Add(IssueCode.AsideInOrder, $"/asides/{i}/after", ("found", draft.Asides[i].Id.ToString()));
                }
            }

            if (draft.Order != StepOrder.Free && draft.Asides.Count > 0)
            {
                issues.Add(IssueCode.AsidesInFixedOrder, "/asides", ("found", ConversationWords.Orders[draft.Order]));
            }

            if (References(known))
            {
                Cycles(known);
            }
        }

        private static bool HoldsUsefulnessOptions(AnswerField field) =>
            field.Kind == AnswerKind.Choice
            && field.Options.Select(static option => option.Id.ToString()).SequenceEqual(ConversationWords.Usefulnesses.Utf8.All);

        private void Party(PartyId party, string path)
        {
            if (!_parties.Contains(party))
            {
                issues.Add(
                    IssueCode.PartyUnknown,
                    path,
                    ("found", party.ToString()),
                    ("allowed", _knownParties ??= IssueTerms.Known(_parties)));
            }
        }

        private void Step(ConversationStep step, string path, Dictionary<StepId, int> known, int index)
        {
            string name = step.Id.ToString();
            if (!known.TryAdd(step.Id, index))
            {
                issues.Add(IssueCode.StepTwice, path + "/id", ("found", name));
            }

            Text(step.Title, path + "/title");
            Text(step.Aim, path + "/aim");
            if (step.AskedBy is { } asker)
            {
                Party(asker, path + "/askedBy");
            }

            if (step.SpokenBy.Count == 0)
            {
                issues.Add(IssueCode.SpeakersMissing, path + "/spokenBy", ("step", name));
            }

            for (int i = 0; i < step.SpokenBy.Count; i++)
            {
                Party(step.SpokenBy[i], $"{path}/spokenBy/{i}");
            }

            bool isUsefulness = step.Kind == StepKind.Usefulness;
            if (isUsefulness != step.Moment is not null)
            {
                issues.Add(
                    isUsefulness ? IssueCode.UsefulnessMomentMissing : IssueCode.UsefulnessMomentNotHere,
                    path + "/moment",
                    ("step", name),
                    ("kind", step.Kind.ToString()));
            }

            if (step.Turns == TurnTaking.Rounds && draft.Order != StepOrder.Fixed)
            {
                issues.Add(IssueCode.RoundsNeedFixedOrder, path + "/turns", ("found", ConversationWords.Orders[draft.Order]));
            }

            if (step.Minutes is < 1 or > MaxMinutes)
            {
                issues.Add(
                    IssueCode.MinutesOutOfRange, path + "/minutes", ("found", Number(step.Minutes.Value)), ("most", Number(MaxMinutes)));
            }

            if (step.Questions.Count == 0)
            {
                issues.Add(IssueCode.QuestionsMissing, path + "/questions", ("step", name));
            }

            Texts(step.Questions, path + "/questions");
            Texts(step.FollowUps, path + "/followUps");
            Texts(step.Pitfalls, path + "/pitfalls");
            Fields(step, path);
        }

        private void Texts(IReadOnlyList<LocalizedText> texts, string path)
        {
            for (int i = 0; i < texts.Count; i++)
            {
                Text(texts[i], $"{path}/{i}");
            }
        }

        private void Fields(ConversationStep step, string stepPath)
        {
            if (step.Answer.Count == 0)
            {
                issues.Add(IssueCode.AnswerFieldsMissing, stepPath + "/answer", ("step", step.Id.ToString()));
            }

            HashSet<FieldId> known = [];
            for (int i = 0; i < step.Answer.Count; i++)
            {
                AnswerField field = step.Answer[i];
                string path = $"{stepPath}/answer/{i}";
                if (!known.Add(field.Id))
                {
                    issues.Add(IssueCode.AnswerFieldTwice, path + "/id", ("found", field.Id.ToString()), ("step", step.Id.ToString()));
                }

                Text(field.Title, path + "/title");
                Options(field, path);
            }
        }

        private void Options(AnswerField field, string path)
        {
            bool isChoice = field.Kind == AnswerKind.Choice;
            if (isChoice ? field.Options.Count < 2 : field.Options.Count > 0)
            {
                issues.Add(
                    isChoice ? IssueCode.AnswerOptionsMissing : IssueCode.AnswerOptionsNotHere,
                    path + "/options",
                    ("field", field.Id.ToString()),
                    ("kind", ConversationWords.AnswerKinds[field.Kind]));
            }

            HashSet<OptionId> known = [];
            for (int i = 0; i < field.Options.Count; i++)
            {
                if (!known.Add(field.Options[i].Id))
                {
                    issues.Add(
                        IssueCode.AnswerOptionTwice, $"{path}/options/{i}/id", ("found", field.Options[i].Id.ToString()),
                        ("field", field.Id.ToString()));
                }

                Text(field.Options[i].Text, $"{path}/options/{i}/text");
            }

            if (field.Holds == AnswerMeaning.Usefulness && !HoldsUsefulnessOptions(field))
            {
                issues.Add(
                    IssueCode.UsefulnessOptionsWrong, path + "/options",
                    ("allowed", string.Join(", ", ConversationWords.Usefulnesses.Utf8.All)));
            }
        }

        private bool References(Dictionary<StepId, int> known)
        {
            bool sound = true;
            for (int i = 0; i < draft.Steps.Count; i++)
            {
                IReadOnlyList<StepId> after = draft.Steps[i].After;
                for (int a = 0; a < after.Count; a++)
                {
                    // An aside is in the model and not in its order.
                    if (!known.TryGetValue(after[a], out int index) || index >= draft.Steps.Count)
                    {
                        sound = false;
                        issues.Add(
                            IssueCode.StepReferenceUnknown,
                            $"/steps/{i}/after/{a}",
                            ("found", after[a].ToString()),
                            ("allowed", _knownSteps ??= IssueTerms.Known(draft.Steps.Select(static step => step.Id))));
                    }
                }
            }

            return sound && known.Count == draft.Steps.Count + draft.Asides.Count;
        }

        /// <summary>Looks for steps that would each have to come before the other: what is left when every step that can come has
        /// come.</summary>
        private void Cycles(Dictionary<StepId, int> known)
        {
            int[][] before = [.. draft.Steps.Select((step, index) => step.After.Count > 0 ? step.After.Select(id => known[id]).ToArray()
                : draft.Order != StepOrder.Free && index > 0 ? [index - 1]
                : [])];
            HashSet<int> come = [];
            while (true)
            {
                bool isMoving = true;
                while (isMoving)
                {
                    isMoving = false;
                    for (int i = 0; i < before.Length; i++)
                    {
                        isMoving |= !come.Contains(i) && before[i].All(come.Contains) && come.Add(i);
                    }
                }

                int waiting = Enumerable.Range(0, before.Length).FirstOrDefault(step => !come.Contains(step), -1);
                if (waiting < 0)
                {
                    return;
                }

                // As if it were put right, to see what else waits for itself.
                come.UnionWith(Cycle(before, come, waiting));
            }
        }

        private List<int> Cycle(int[][] before, HashSet<int> come, int start)
        {
            // Every step that is left waits for one that is left, so going back long enough ends up in the circle.
            int step = start;
            for (int i = 0; i < before.Length; i++)
            {
                step = before[step].First(waited => !come.Contains(waited));
            }

            List<int> circle = [step];
            for (int next = before[step].First(waited => !come.Contains(waited));
                next != step;
                next = before[next].First(waited => !come.Contains(waited)))
            {
                circle.Add(next);
            }

            circle.Add(step);
            circle.Reverse();
            issues.Add(
                IssueCode.StepOrderCircular,
                $"/steps/{circle.Min()}/after",
                ("found", IssueTerms.Known(circle.Select(index => draft.Steps[index].Id))));
            return circle;
        }
    }
}
