using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Progressie.Checklists;
using Progressie.Json.Shapes;
using Progressie.Tests.Derived;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Documents that are written otherwise are not equal, also when only the offset of a moment differs.</summary>
public sealed class EqualityTests
{
    public static TheoryData<string> Kinds { get; } = [.. SampleDocuments.Kinds.Where(static kind => MomentsOf(kind).Any())];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void MomentsOnAnotherOffset_MakeAnotherDocument(string kind)
    {
        int compared = 0;
        foreach ((Sample sample, Place place) in MomentsOf(kind))
        {
            DateTimeOffset moment = DateTimeOffset.Parse(
                Documents.At(JsonNode.Parse(sample.Json)!, place.Pointer).GetValue<string>(), CultureInfo.InvariantCulture);
            if (moment.UtcDateTime.Year is 1 or 9999)
            {
                continue;
            }

            DateTimeOffset moved = moment.ToOffset(moment.Offset == TimeSpan.Zero ? TimeSpan.FromHours(1) : TimeSpan.Zero);
            string text = moved.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
            string other = Documents.Set(sample.Json, place.Pointer, $"\"{text}\"");
            object? one = sample.Read(sample.Json, out _), two = sample.Read(other, out ValidationReport report);
            if (two is null)
            {
                continue;
            }

            Assert.True(one!.Equals(sample.Read(sample.Json, out _)), sample.Name);
            Assert.False(one.Equals(two), $"{sample.Name} at {place.Pointer}: {report}");
            compared++;
        }

        Assert.True(compared > 0, $"No {kind} has a moment that can be told on another offset.");
    }

    /// <summary>What a response or an amendment holds is what its own equality looks at.</summary>
    [Theory]
    [InlineData(typeof(ChecklistResponse), 14)]
    [InlineData(typeof(Amendment), 5)]
    public void EqualityByHand_LooksAtEveryField(Type type, int fields) => Assert.Equal(
        fields,
        type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Count(static field => field.Name != "_room"));

    private static IEnumerable<(Sample Sample, Place Place)> MomentsOf(string kind) =>
        from sample in SampleDocuments.Of(kind)
        from place in Place.Of(sample.Shape.Describe(), JsonNode.Parse(sample.Json)!)
        where place.Info is ScalarInfo { Definition: "moment" }
        group (sample, place) by place.Key into same
        from one in same.Take(2)
        select one;
}
