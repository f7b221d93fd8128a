using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>The values that documents of every kind are made of.</summary>
/// <remarks>Shapes are asked for once, by a declaration. What nearly every document has is made at the first touch of any; the rest when it
/// is asked for.</remarks>
internal static class CommonShapes
{
    /// <summary>A person's own words.</summary>
    internal static readonly TextShape Words = new(PersonalData.Words);

    /// <summary>Words of a definition, in one or more languages.</summary>
    internal static readonly LocalizedShape DefinitionText = new(PersonalData.None);

    internal static readonly LanguageShape Language = new();

    internal static MomentShape Moment => field ??= new();

    internal static DateShape Date => field ??= new();

    internal static DayOrMomentShape DayOrMoment => field ??= new();

    internal static readonly VersionShape Version = new();

    internal static readonly ExtensionsShape Extensions = new();

    /// <summary>A word about a person that is a choice between two.</summary>
    internal static FlagShape YesOrNo => field ??= new(PersonalData.Answer);

    /// <summary>A setting.</summary>
    internal static FlagShape Setting => field ??= new(PersonalData.None);

    internal static NumberShape Ordinal => field ??= new(IssueTerms.WholeNumberFrom1, 1, int.MaxValue, PersonalData.None);

    internal static NumberShape Count => field ??= new(IssueTerms.WholeNumberFrom0, 0, int.MaxValue, PersonalData.None);

    internal static ListShape<string> Texts => field ??= new(IssueTerms.ArrayOfTexts, Words);

    /// <summary>What a person is called.</summary>
    internal static TextShape PersonName => field ??= new(PersonalData.Name);

    internal static IdShape<ParticipantId> IdOfPerson => field ??=
        new(IssueTerms.ParticipantId, IdRules.Token, "token", PersonalData.PersonId);

    internal static readonly ObjectShape<Participant> Person = new(static o =>
    {
        Field<ParticipantId> id = o.Required("id", IdOfPerson, static person => person.Id);
        OptionalField<string> name = o.Optional("name", PersonName, static person => person.Name);
        return v => new Participant { Id = id[v], Name = name[v] };
    })
    {
        Definition = "participant",
    };

    internal static ListShape<ParticipantId> IdsOfPeople =>
        field ??= new(IssueTerms.ArrayOfParticipantIds, IdOfPerson) { Least = 1, AreUnique = true };
}
