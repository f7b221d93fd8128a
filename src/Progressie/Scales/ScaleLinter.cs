using Progressie.Internal;

namespace Progressie.Scales;

/// <summary>Says what is wrong, or probably not meant, in a scale, with a code and a JSON Pointer for each.</summary>
/// <remarks>Runs whenever a scale is made, from code or from JSON, so an invalid one cannot exist. About the words it only gives hints: it
/// looks for words, in Dutch and English, and people judge. Pure; safe to call from any thread. Source: handbook 4.1 and 4.3.</remarks>
public static class ScaleLinter
{
    private static readonly string[] DutchPerfection =
        [
            "perfect", "perfecte", "ideaal", "ideale", "optimaal", "optimale", "volmaakt", "volmaakte", "foutloos", "foutloze", "altijd",
            "nooit",
        ];

    private static readonly string[] EnglishPerfection =
    [
        "perfect", "perfectly", "ideal", "ideally", "optimal", "flawless", "faultless", "always", "never",
    ];

    private static readonly string[] DutchWorst =
        ["slechtste", "allerslechtste", "ergste", "allerergste", "slechtst", "ergst", "dieptepunt"];

    private static readonly string[] EnglishWorst = ["worst", "rock bottom", "lowest point"];

    /// <summary>Looks at a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>Everything there is to say about it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static ValidationReport Lint(ScaleDraft draft) => Lint(draft, ProgressieLimits.Default);

    /// <summary>Looks at a draft, and at the text that its id was taken from when that may be none.</summary>
    internal static ValidationReport Lint(ScaleDraft draft, ProgressieLimits limits, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        IssueCollector issues = new(limits.MaxIssues);
        if (id is not null && draft.Id.IsDefault)
        {
            issues.AddIdentifier("/id", id, IdRules.Slug.Description);
        }
        else
        {
            new DefinitionLint(issues, source: default, languages: []).Identity(draft.Id, draft.Version);
        }

        int errors = issues.ErrorCount;
        draft.Check(new TextCheck(issues, string.Empty));
        if (issues.ErrorCount == errors)
        {
            Anchors(draft, issues);
        }

        GoodEnough(draft, issues);
        Perspectives(draft.OtherPerspectives, issues);
        return issues.ToReport(Scale.DocumentKind);
    }

    private static void Anchors(ScaleDraft draft, IssueCollector issues)
    {
        if (SameWords.AreIn(draft.Ten, draft.Zero))
        {
            issues.Add(IssueCode.AnchorsSame, "/zero");
        }

        Hint(
            IssueCode.TenSoundsPerfect, "/ten", draft.Ten, WholeWords.InLanguage(draft.Language, DutchPerfection, EnglishPerfection),
            issues);
        Hint(IssueCode.ZeroSoundsWorst, "/zero", draft.Zero, WholeWords.InLanguage(draft.Language, DutchWorst, EnglishWorst), issues);
    }

    private static void Hint(IssueCode code, string path, string text, string[][] languages, IssueCollector issues)
    {
        // Said once, also when it is looked for in two languages.
        if (languages.Select(words => WholeWords.Find(text, words)).FirstOrDefault(static found => found is not null) is { } found)
        {
            issues.Add(code, path, ("found", found));
        }
    }

    private static void GoodEnough(ScaleDraft draft, IssueCollector issues)
    {
        if (draft.GoodEnough is not { } position)
        {
            return;
        }

        int step = Scale.StepTenths(draft.Grain);
        if (position == ScalePosition.Zero)
        {
            issues.Add(IssueCode.GoodEnoughAtZero, "/goodEnough");
        }
        else if (position.Tenths % step != 0)
        {
            issues.Add(IssueCode.PositionOffGrain, "/goodEnough", ("found", position.ToString()), ("allowed", TenthsOf.Text(step)));
        }
    }

    private static void Perspectives(IReadOnlyList<ScalePerspective> others, IssueCollector issues)
    {
        HashSet<PerspectiveId> known = [];
        for (int i = 0; i < others.Count; i++)
        {
            string path = FormattableString.Invariant($"/otherPerspectives/{i}/id");
            if (others[i].Id == PerspectiveId.Own)
            {
                issues.Add(IssueCode.PerspectiveOwnTaken, path);
            }
            else if (!known.Add(others[i].Id))
            {
                issues.Add(IssueCode.PerspectiveTwice, path, ("found", others[i].Id.ToString()));
            }
        }
    }
}
