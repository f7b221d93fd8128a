using System.Collections;
using System.Reflection;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Conversations;
using Progressie.Journal;
using Progressie.Motivation;
using Progressie.Scales;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>The one grammar that docs/grammar.md promises, over the whole public surface of the techniques.</summary>
public sealed class GrammarTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private const string Indexer = "get_Item";

    /// <summary>What people work on, of each technique.</summary>
    private static readonly Type[] Documents =
        [typeof(ChecklistResponse), typeof(Conversation), typeof(ScaleSeries), typeof(CircleBoard), typeof(ProgressJournal)];

    private static readonly MethodInfo[] Methods =
    [
        .. typeof(ProgressTally).Assembly.GetExportedTypes()
            .Where(static type => IsOfATechnique(type) || type == typeof(DefinitionSet<>)
                || type == typeof(Guidance) || type == typeof(Writer))
            .SelectMany(static type => type.GetMethods(Public))
            .Where(static method => method.Name[0] != '<'
                && (!method.IsSpecialName || (method.Name == Indexer && method.GetParameters().Length > 0))),
    ];

    /// <summary>What gives a document back and is no act of somebody at a moment.</summary>
    private static readonly string[] NoActs =
    [
        // The document as it was, or as it is without what no longer shows; and what is the host's own.
        "After", "BeforeAmendment", "Compact", "Archive", "Restore", "WithExtensions",
    ];

    /// <summary>Acts without a writer.</summary>
    private static readonly string[] WithoutWriter =
    [
        // An event says itself whose it is and when it happened.
        "Record",

        // What somebody crosses and writes down before they say it is done has no moment of its own.
        "ChecklistResponse.Mark", "ChecklistResponse.MarkNotSeen", "ChecklistResponse.Note", "ChecklistResponse.RemoveNote",
        "ChecklistResponse.Intend", "ChecklistResponse.WithIntentions", "ChecklistResponse.StopAt",
        "ChecklistResponse.WithDetails",
        "ChecklistResponse.Erase", "ChecklistResponse.EraseIntention", "ChecklistResponse.ErasePerson",
        "ChecklistResponse.EraseReview",
    ];

    /// <summary>Ids that nobody types there.</summary>
    private static readonly string[] NeverText =
    [
        // Made of another id that is at hand.
        "NoteId.Of", "OperationId.Of",

        // Where something comes from; what holds the id gives it.
        "ProgressSource.Of", "CircleNote.ToNextStep", "ChecklistResponse.OpenUnder", "ChecklistResponse.TryOpenUnder", "CircleMessage.Of",
        "CircleMessage.TryOf",

        // For who makes operations without the verbs.
        "CircleBoard.NextId", "CircleBoard.HeadsOn",
    ];

    /// <summary>What takes text or a list and gives something of the library, and needs no way that tries.</summary>
    private static readonly string[] NeverTried =
    [
        // Takes any text: the words are judged where a document or a definition takes them in.
        "LocalizedText.In", "LocalizedText.Of", "LocalizedText.With",

        // Leaves out what is there, and does nothing for any other text.
        "HostExtensions.Without",

        // Definitions that were made already: the set says with TryAdd what does not go together.
        "ChecklistSet.Of", "ConversationModelSet.Of",

        // Between versions of a definition that somebody writes in code; ids that came from elsewhere go in typed.
        "ItemRelation.Same", "ItemRelation.Reworded", "ItemRelation.New", "ItemRelation.Removed",

        // Documents out of a store: which of them are asked for is the program's.
        "ScaleSpread.Of",

        // What a program sets up before anybody types, and what it calls its own files.
        "IProgressieBuilder.AddChecklist", "IProgressieBuilder.AddConversationModel", "IProgressieBuilder.AddLanguage",
        "ValidationReport.Named",
    ];

    [Fact]
    public void Writer_ComesLast_AndInABeginningBeforeWhatIsKnownMore() => AssertNone(
        from method in Methods
        let all = method.GetParameters()
        let writer = Array.FindIndex(all, static parameter => parameter.ParameterType == typeof(Writer))
        where writer >= 0
        where method.Name is "Start" or "TryStart"
            ? all[..writer].Any(IsKnownMore) || !all[(writer + 1)..].All(IsKnownMore)
                || all[^1] is not { Name: "details", IsOptional: true }
            : all[(writer + 1)..].Any(static parameter => !parameter.IsOut)
        select method);

    [Fact]
    public void Acts_HaveAWriter() => AssertNone(
        from act in Acts()
        where !WithoutWriter.Contains(act.Name) && !WithoutWriter.Contains(Name(act))
        where act.GetParameters().All(static parameter => parameter.ParameterType != typeof(Writer))
        select act);

    [Fact]
    public void Acts_HaveATwinThatTries_WithTheSameParameters() => AssertNone(
        from act in Acts()
        where !act.DeclaringType!.GetMethods(Public).Any(other => other.Name == "Try" + act.Name
            && other.ReturnType == typeof(Validated<>).MakeGenericType(act.ReturnType)
            && other.GetParameters().Select(Shape).SequenceEqual(act.GetParameters().Select(Shape)))
        select act);

    [Fact]
    public void WhatTakesTextOrAList_HasATwinThatTries() => AssertNone(
        from type in typeof(ProgressTally).Assembly.GetExportedTypes()
        from method in type.GetMethods(Public)
        where !method.IsSpecialName && method.GetParameters().Any(static parameter => IsTextOrList(parameter.ParameterType))
        where method.IsStatic ? IsOurs(method.ReturnType) : method.ReturnType == type
        where !NeverTried.Contains(Name(method))
        where !type.GetMethods(Public).Any(other => IsTwinOf(other, method))
        select method);

    [Fact]
    public void Ids_CanBeGivenAsText() => AssertNone(
        from method in Methods
        where method.GetParameters().Any(static parameter => IsId(parameter.ParameterType))
        where !NeverText.Contains(Name(method)) && !IsOfAnId(method)
        where method.DeclaringType!.GetMethod(method.Name, Public, [.. method.GetParameters().Select(static parameter =>
            IsId(parameter.ParameterType) ? typeof(string) : parameter.ParameterType)]) is null
        select method);

    [Fact]
    public void WhatIsFoundByIdOrNumber_ThrowsOrIsTriedFor() => AssertNone(
        from method in Methods
        where method.Name == Indexer || (method.Name.StartsWith("Get", StringComparison.Ordinal)
            && method.Name is not ("GetHashCode" or "GetEnumerator"))

        // An answer does not know what was asked: a field that it does not hold is one that was not answered.
        where method.DeclaringType != typeof(Answer)
        let keys = method.GetParameters().Select(static parameter => parameter.ParameterType)
        where !method.DeclaringType!.GetMethods(Public).Any(other =>
            other.Name == (method.Name == Indexer ? "TryGet" : "Try" + method.Name)
            && other.ReturnType == typeof(bool)
            && other.GetParameters().Select(static parameter => parameter.ParameterType)
                .SequenceEqual(keys.Append(method.ReturnType.MakeByRefType())))
        select method);

    [Fact]
    public void WhatMayNotBeThere_IsTriedForAndNotFound() => AssertNone(
        Methods.Where(static method => method.Name.StartsWith("Find", StringComparison.Ordinal)));

    [Fact]
    public void Entries_HaveANumber_AndAreFoundByIt()
    {
        Type[] with = [.. Documents.Where(static document => document.GetProperty("Entries") is not null)];
        Assert.Equal([typeof(Conversation), typeof(ScaleSeries), typeof(ProgressJournal)], with);
        AssertNone(
            from document in with
            let entry = document.GetProperty("Entries")!.PropertyType.GetGenericArguments()[0]
            where entry.GetProperty("Number")?.PropertyType != typeof(int)
                || document.GetMethod("GetEntry", [typeof(int)])?.ReturnType != entry
            select document);
    }

    [Fact]
    public void Guidance_IsAskedForInOneWay() => AssertNone(
        from method in Methods
        where method.ReturnType == typeof(Guidance)

        // Advice is on a situation, which is no document: nothing happened in it, and nobody else reads it.
        where Name(method) != $"{nameof(RoleSituation)}.{nameof(RoleSituation.Advise)}"
        let parameters = method.GetParameters().Skip(method.Name == "GuideFor" ? 1 : 0)
        where method.Name is not ("Guide" or "GuideFor" or "GuideForEveryone")
            || !Documents.Contains(method.DeclaringType)
            || parameters.FirstOrDefault() is not { Name: "now", IsOptional: false } now
            || now.ParameterType != typeof(DateTimeOffset)
            || !parameters.Skip(1).All(static parameter => parameter.IsOptional)
        select method);

    [Fact]
    public void Views_AreOfWhatOthersMaySee()
    {
        Type[] views = [typeof(ConversationSummary), typeof(CircleSnapshot), typeof(JournalView)];
        AssertNone(Methods.Where(method => views.Contains(method.ReturnType) && method.Name is not ("ViewFor" or "ViewForEveryone")));
        Assert.Equal(
            [typeof(Conversation), typeof(CircleBoard), typeof(ProgressJournal)],
            Documents.Where(static document => document.GetMethod("ViewFor", [typeof(ParticipantId)]) is not null));
    }

    [Fact]
    public void Words_AreATextOrTellWhat()
    {
        ILookup<string, Type> with = typeof(ProgressTally).Assembly.GetExportedTypes()
            .SelectMany(static type => type.GetProperties(Public).Where(static property => property.PropertyType == typeof(string)))
            .ToLookup(static property => property.Name, static property => property.DeclaringType!);
        Assert.Equal([typeof(JournalEntry), typeof(NextStep), typeof(ScaleFinding)], with["What"].OrderBy(static type => type.Name));
        Assert.Empty(with["What"].Intersect(with["Text"]));
    }

    [Fact]
    public void Statements_AreGivenByDocuments_AllOrThoseOfOneEntry()
    {
        MethodInfo[] given = [.. Methods.Where(static method => method.Name.StartsWith("ToStatement", StringComparison.Ordinal))];
        AssertNone(given.Where(static method => method.Name != "ToStatements" || !Documents.Contains(method.DeclaringType)));
        AssertNone(given.Select(static method => method.DeclaringType!).Distinct().Where(type =>
            !given.Any(method => method.DeclaringType == type && method.GetParameters().All(static parameter => parameter.IsOptional))
            || (type.GetProperty("Entries") is not null && type.GetMethod("ToStatements", [typeof(int)]) is null)));
    }

    private static IEnumerable<MethodInfo> Acts() => Methods.Where(static method => Documents.Contains(method.DeclaringType)
        && method.ReturnType == method.DeclaringType
        && !NoActs.Contains(method.Name));

    private static bool IsTextOrList(Type type) =>
        type == typeof(ReadOnlySpan<char>) || typeof(IEnumerable).IsAssignableFrom(type);

    /// <summary>A value of the library or a list of them, and no outcome of trying.</summary>
    private static bool IsOurs(Type type) =>
        (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[^1] : type) is var one
        && one.Assembly == typeof(ProgressTally).Assembly
        && one != typeof(ValidationReport)
        && !(one.IsGenericType && one.GetGenericTypeDefinition() == typeof(Validated<>));

    /// <summary>Whether a method tries the same with the same parameters: it reports, or says whether it could.</summary>
    private static bool IsTwinOf(MethodInfo other, MethodInfo method) => other.Name == "Try" + method.Name
        && (other.ReturnType == typeof(bool)
            ? other.GetParameters().Select(static one => one.ParameterType)
                .SequenceEqual(method.GetParameters().Select(static one => one.ParameterType).Append(method.ReturnType.MakeByRefType()))
            : !method.ReturnType.IsValueType
                && other.ReturnType == typeof(Validated<>).MakeGenericType(method.ReturnType)
                && other.GetParameters().Select(Shape).SequenceEqual(method.GetParameters().Select(Shape)));

    private static bool IsOfATechnique(Type type) => type.Namespace is "Progressie.Checklists" or "Progressie.Circles"
        or "Progressie.Conversations" or "Progressie.Journal" or "Progressie.Motivation" or "Progressie.Pairs" or "Progressie.Scales";

    /// <summary>A key that people or programs wrote; a position, a version, a mark or a kind of step is none.</summary>
    private static bool IsId(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is { IsValueType: true } id && id.Name.EndsWith("Id", StringComparison.Ordinal);

    /// <summary>What every id has: parsing, comparing.</summary>
    private static bool IsOfAnId(MethodInfo method) => IsId(method.DeclaringType!) || method.Name == nameof(Equals);

    /// <summary>Who else take part, and what else is known at the beginning.</summary>
    private static bool IsKnownMore(ParameterInfo parameter) => parameter.Name is "with" or "participants" or "details";

    private static (string?, Type, object?) Shape(ParameterInfo parameter) =>
        (parameter.Name, parameter.ParameterType, parameter.HasDefaultValue ? parameter.DefaultValue : "none");

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    /// <summary>Names all that keep no rule, not the first few.</summary>
    private static void AssertNone(IEnumerable<object> offenders)
    {
        string names = string.Join('\n', offenders.Select(static offender => offender is MethodInfo method
            ? $"{Name(method)}({string.Join(", ", method.GetParameters().Select(static one => $"{one.ParameterType.Name} {one.Name}"))})"
            : offender.ToString()));
        Assert.True(names.Length == 0, names);
    }
}
