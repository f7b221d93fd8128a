using Progressie.Internal;

namespace Progressie.Json.Shapes;

/// <summary>The values that documents of every kind are made of.</summary>
/// <remarks>Properties that make their shape when they are first asked for would cost at every use; fields in the order in which they need
/// each other are made at the first touch of any, so only what nearly every document has stands here.</remarks>
internal static class CommonShapes
{
    /// <summary>A person's own words.</summary>
    internal static readonly TextShape Words = new(PersonalData.Words);

    /// <summary>Words of a definition, in one or more languages.</summary>
    internal static readonly LocalizedShape DefinitionText = new(PersonalData.None);

    internal static readonly LanguageShape Language = new();

    internal static readonly MomentShape Moment = new();

    internal static readonly DateShape Date = new();

    internal static readonly VersionShape Version = new();

    internal static readonly ExtensionsShape Extensions = new();

    /// <summary>A word about a person that is a choice between two.</summary>
    internal static readonly FlagShape YesOrNo = new(PersonalData.Answer);

    /// <summary>A setting.</summary>
    internal static readonly FlagShape Setting = new(PersonalData.None);

    internal static readonly NumberShape Ordinal = new(IssueTerms.WholeNumberFrom1, 1, int.MaxValue, PersonalData.None);

    internal static readonly NumberShape Count = new(IssueTerms.WholeNumberFrom0, 0, int.MaxValue, PersonalData.None);

    internal static readonly ListShape<string> Texts = new(IssueTerms.ArrayOfTexts, Words);

    /// <summary>What a person is called.</summary>
    internal static readonly TextShape PersonName = new(PersonalData.Name);

    internal static readonly IdShape<ParticipantId> IdOfPerson =
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

    internal static readonly ListShape<ParticipantId> IdsOfPeople =
        new(IssueTerms.ArrayOfParticipantIds, IdOfPerson) { Least = 1, AreUnique = true };
}
