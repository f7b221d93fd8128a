using Progressie.Internal;
using Progressie.Json.Documents;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Derived;

/// <summary>The names that a log may show are the members that the shapes have, and the languages of the library itself.
/// APPROVE_GOLDEN=1 writes them.</summary>
public sealed class MemberNamesTests
{
    [Fact]
    public void Names_AreThoseOfTheShapes()
    {
        IEnumerable<string> names = DocumentShapes.All
            .SelectMany(static shape => Place.All(shape.Describe()))
            .Select(static place => place.Member?.Name)
            .OfType<string>()
            .Concat(BuiltInTexts.Languages.Select(static language => language.ToString()))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        string text = string.Concat(
            names.GroupBy(static name => name[0]).Select(static letter => string.Join(' ', letter) + "\n"));
        Golden.CheckFile(Repository.PathOf("src", "Progressie", "Json", "Documents", "members.txt"), text);
        Assert.All(names, static name => Assert.True(MemberNames.Contains(name), name));
    }
}
