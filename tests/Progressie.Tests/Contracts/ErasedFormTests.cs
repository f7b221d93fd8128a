using System.Reflection;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Json.Shapes;
using Progressie.Tests.Derived;
using Xunit;
using MemberInfo = Progressie.Json.Shapes.MemberInfo;

namespace Progressie.Tests.Contracts;

/// <summary>How much longer erasing makes a document is counted by names of members and types; these are the ones that documents are
/// declared with.</summary>
public sealed class ErasedFormTests
{
    private const PersonalData WhatIsErased = PersonalData.Words | PersonalData.PersonId | PersonalData.Name;

    /// <summary>The lists of what can be erased one by one, by kind: what is in them says so of itself.</summary>
    private static readonly (Type Document, Place List, ObjectInfo[] Elements)[] Logs =
    [
        .. from shape in DocumentShapes.All
           where shape.IsRead
           from place in Place.All(shape.Describe())
           where place is { Member: not null, Info: ListInfo }
           let elements = ElementsOf((ListInfo)place.Info)
           where elements.Any(static one => one.Members.Any(static member => member.Name == "erased"))
           select (shape.GetType().GetGenericArguments()[0], place, elements),
    ];

    [Fact]
    public void Logs_AreThoseOfTheDocuments()
    {
        ILookup<bool, string> names = Logs.Select(static log => log.List)
            .ToLookup(static list => list.Key == list.Member!.Name, static list => list.Member!.Name);
        Assert.Equal(names[true].Distinct().Order(), ErasedForm.Logs.Order());
        Assert.Equal(names[false].Distinct().Order(), ErasedForm.LogsInside.Order());
    }

    [Fact]
    public void Documents_AndTheEventsTheyGrowBy_AreThoseWithALog()
    {
        // What only travels is made of what was counted where it comes from.
        HashSet<Type> grown = [.. Logs.Select(static log => log.Document).Where(static type => type != typeof(CircleMessage))];

        // What is told of an intention is counted with its response.
        Type[] events = [.. typeof(LogEvent).Assembly.GetTypes().Where(static type => type.BaseType == typeof(LogEvent))];
        grown.UnionWith(events.Where(static type => type != typeof(IntentionEvent)).Append(typeof(CircleOperation)));

        IEnumerable<Type> all = DocumentShapes.All.Select(static shape => shape.GetType().GetGenericArguments()[0]).Concat(events);
        MethodInfo asked = typeof(WrittenForm).GetMethod(nameof(WrittenForm.CanBeErased), BindingFlags.NonPublic | BindingFlags.Static)!;
        Assert.Equal(
            grown.Select(static type => type.Name).Order(),
            all.Append(typeof(CircleOperation)).Where(type => (bool)asked.MakeGenericMethod(type).Invoke(null, [])!)
                .Select(static type => type.Name).Order());
    }

    /// <summary>What is told of members that stay as they are holds for all events, and none is named that is gone.</summary>
    [Fact]
    public void MembersThatAreFixed_HoldNoWordsAndNobody()
    {
        MemberInfo[] members = [.. Logs.SelectMany(static log => log.Elements).SelectMany(static one => one.Members)];
        Assert.Equal(ErasedForm.Fixed.Order(), members.Select(static member => member.Name).Intersect(ErasedForm.Fixed).Order());
        Assert.All(
            members.Where(static member => ErasedForm.Fixed.Contains(member.Name)),
            static member => Assert.Equal(PersonalData.None, member.Value.Personal & WhatIsErased));
    }

    private static ObjectInfo[] ElementsOf(ListInfo list) => list.Element switch
    {
        UnionInfo union => [.. union.Cases.Select(static one => one.Case)],
        ObjectInfo one => [one],
        _ => [],
    };
}
