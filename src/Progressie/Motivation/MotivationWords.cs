using Progressie.Internal;

namespace Progressie.Motivation;

/// <summary>The words of the format for roles and what they follow from.</summary>
internal static class MotivationWords
{
    internal static readonly Vocabulary<ProgressRole> Roles = new()
    {
        [ProgressRole.Helping] = "helping",
        [ProgressRole.Directing] = "directing",
        [ProgressRole.Training] = "training",
        [ProgressRole.Instructing] = "instructing",
    };

    internal static readonly Vocabulary<ProgressOrigin> Origins = new()
    {
        [ProgressOrigin.Person] = "person",
        [ProgressOrigin.Outside] = "outside",
    };

    internal static readonly Vocabulary<Initiative> Initiatives = new()
    {
        [Initiative.NotSaid] = "not-said",
        [Initiative.Mine] = "mine",
        [Initiative.Theirs] = "theirs",
    };

    internal static readonly Vocabulary<WorkingRelation> Relations = new()
    {
        [WorkingRelation.NotSaid] = "not-said",
        [WorkingRelation.Manager] = "manager",
        [WorkingRelation.Coach] = "coach",
        [WorkingRelation.Teacher] = "teacher",
        [WorkingRelation.Peer] = "peer",
    };

    internal static readonly Vocabulary<InvisibilityMaker> InvisibilityMakers = new()
    {
        [InvisibilityMaker.NegativityBias] = "negativity-bias",
        [InvisibilityMaker.Habituation] = "habituation",
        [InvisibilityMaker.RaisingTheBar] = "raising-the-bar",
        [InvisibilityMaker.HigherLevelDemands] = "higher-level-demands",
    };
}
