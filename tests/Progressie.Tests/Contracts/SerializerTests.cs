using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Circles;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Json.Documents;
using Progressie.Motivation;
using Progressie.Pairs;
using Progressie.Tests.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Contracts;

/// <summary>System.Text.Json loses nothing: every public type writes what <see cref="ProgressieJson"/> writes and reads it back, or is only
/// written, or throws at once. Which of the three each is, is found out and not listed.</summary>
public sealed class SerializerTests
{
    private static readonly TestDefinitions Definitions = new() { Checklists = GoldenDocumentTests.Catalog.Checklists };

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddProgressie(Definitions);

    private static readonly Type[] Surface =
    [
        .. typeof(ProgressTally).Assembly.GetExportedTypes()
            .Where(static type => !(type.IsAbstract && type.IsSealed) && !typeof(JsonConverter).IsAssignableFrom(type)),
    ];

    private static readonly Dictionary<Type, List<object>> Samples = Gather();

    // What stands in no document: it is shown, or belongs to results that come as lists.
    private static readonly Type[] InNoDocument =
    [
        typeof(IntentionReview), typeof(InvisibilityMakerCard), typeof(PairGroup), typeof(ResurfacedEntry), typeof(TextInLanguage),
        typeof(ThenAndNow), typeof(WorkingStrategy),
    ];

    public static TheoryData<Type> Types => [.. Surface];

    [Fact]
    public void Types_All_CarryTheConverter() => Assert.Empty(Surface
        .Where(static type =>
            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType != typeof(ProgressieJsonConverter))
        .Select(static type => type.Name));

    [Fact]
    public void Types_OfEachSort_AreThere()
    {
        // The names are for who reads this: what is new shows up in one of them.
        Dictionary<Sort, int> counts = Surface.GroupBy(static type => SortOf(type))
            .ToDictionary(static sort => sort.Key, static sort => sort.Count());
        Assert.Equal(Surface.Length, counts.Values.Sum());
        Assert.All(Enum.GetValues<Sort>(), sort => Assert.True(counts[sort] >= 30, $"{sort}: {counts[sort]}"));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_OfTheSurface_RoundTripsOrIsWrittenOrSaysWhatToCall(Type type)
    {
        if (SortOf(type) == Sort.Refused)
        {
            Type closed = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Checklist)) : type;
            NotSupportedException refused = Assert.Throws<NotSupportedException>(() => Options.GetTypeInfo(closed));
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", closed, Options));
            AssertSaysWhatToCall(type, refused.Message);
            return;
        }

        Assert.True(Samples.TryGetValue(type, out List<object>? samples), $"There is no sample of {type}.");
        Assert.All(samples, sample =>
        {
            string json = JsonSerializer.Serialize(sample, type, Options);
            if (DocumentShapes.Find(type) is not null)
            {
                Assert.Equal(AnyJson.Write(sample), json);
            }

            Assert.Equal(json, JsonSerializer.Serialize(sample, type));
            if (SortOf(type) == Sort.RoundTrips)
            {
                object? read = JsonSerializer.Deserialize(json, type, Options);
                Assert.Equal(sample, read);
                Assert.Equal(json, JsonSerializer.Serialize(read, type, Options));
            }
            else
            {
                NotSupportedException refused =
                    Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type, Options));
                AssertSaysWhatToCall(type, refused.Message);
            }
        });
    }

    [Fact]
    public void Parts_All_StandInADocumentAsTheyAreWritten()
    {
        string all = string.Concat(Documents().Select(static document => AnyJson.Write(document)));
        Type[] apart =
        [
            .. Samples.Keys.Where(static type => SortOf(type) != Sort.Refused && DocumentShapes.Find(type) is null && !type.IsValueType)
                .Where(type => !Samples[type].Exists(sample =>
                    all.Contains(JsonSerializer.Serialize(sample, type, Options), StringComparison.Ordinal)))
                .OrderBy(static type => type.Name, StringComparer.Ordinal),
        ];
        Assert.Equal(InNoDocument.OrderBy(static type => type.Name, StringComparer.Ordinal), apart);
    }

    [Fact]
    public void Members_OfAnEnumeration_AllRoundTripAlsoAsKeys() => Assert.All(
        Surface.Where(static type => type.IsEnum && SortOf(type) != Sort.Refused),
        static type =>
        {
            string[] words = [.. Enum.GetValues(type).Cast<object>().Select(member =>
            {
                string json = JsonSerializer.Serialize(member, type);
                Assert.Equal(member, JsonSerializer.Deserialize(json, type));
                AssertKey(type, member, json.Trim('"'));
                return json;
            })];
            Assert.All(words, static word => Assert.Matches("^\"[a-z]+(-[a-z]+)*\"$", word));
            Assert.Equal(words.Length, words.Distinct(StringComparer.Ordinal).Count());
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("1", type));
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("\"Zzz\"", type));
            ArgumentOutOfRangeException refused =
                Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize(Enum.ToObject(type, 99), type));
            Assert.StartsWith($"There is {type.Name} 99: expected ", refused.Message, StringComparison.Ordinal);
            Assert.All(words, word => Assert.Contains(word, refused.Message, StringComparison.Ordinal));
        });

    [Fact]
    public void Members_ThatAnEnumerationHasNot_AreRefusedWhereTheyAreSet() => Assert.Empty(
        from type in Surface
        where !type.IsAbstract && !type.IsGenericTypeDefinition && !type.IsEnum && typeof(Delegate) != type.BaseType
        from property in type.GetProperties()
        let member = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        where member.IsEnum && property.SetMethod is { IsPublic: true }
        let made = RuntimeHelpers.GetUninitializedObject(type)
        where Record.Exception(() => property.SetValue(made, Enum.ToObject(member, 99)))?.InnerException is not ArgumentOutOfRangeException
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Member_ThatADocumentHasNoWordFor_IsToldByItsPlace()
    {
        NoteMoved moved = new()
        {
            Id = OperationId.Parse("2@phone"),
            At = DateTimeOffset.UnixEpoch,
            Note = NoteId.Parse("1@phone"),
            To = CircleZone.Inner,
        };
        CircleMessage message = CircleMessage.Of(BoardId.Parse("a"), [moved]);
        const string Told = "There is CircleZone Inner at 'to': expected \"outer\" or \"beyond\" (a note enters the inner circle by"
            + " note-achieved).";
        Assert.All(
            (Action[])[() => JsonSerializer.Serialize(moved), () => JsonSerializer.Serialize(message), () => ProgressieJson.Write(message)],
            write => Assert.StartsWith(Told, Assert.Throws<ArgumentOutOfRangeException>(write).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_All_RoundTripAlsoAsKeysAndRefuseDefault()
    {
        Type[] ids = [.. Surface.Where(static type => type.GetInterfaces()
            .Any(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ISpanParsable<>)))];
        Assert.True(ids.Length >= 25, $"{ids.Length} types of ids");
        Assert.All(ids, static type =>
        {
            object id = Samples[type][0];
            string json = JsonSerializer.Serialize(id, type);
            Assert.Equal(id, JsonSerializer.Deserialize(json, type));
            AssertKey(type, id, id.ToString()!);
            InvalidOperationException refused =
                Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(Activator.CreateInstance(type), type));
            AssertSaysWhatToCall(type, refused.Message);
            JsonException wrong = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("\" no id é\"", type));
            Assert.NotEmpty(ProgressieDataException.Find(wrong)!.Report.Issues);
            Assert.DoesNotContain("é", wrong.Message, StringComparison.Ordinal);
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize("null", type));
            Assert.Null(JsonSerializer.Deserialize("null", typeof(Nullable<>).MakeGenericType(type)));
        });
    }

    /// <summary>Finds out by asking. A type that is neither written nor refused would come out as written, and fail there.</summary>
    private static Sort SortOf(Type type)
    {
        try
        {
            _ = JsonSerializer.Deserialize("\"?\"", type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Checklist)) : type, Options);
            return Sort.RoundTrips;
        }
        catch (JsonException)
        {
            return Sort.RoundTrips;
        }
        catch (NotSupportedException refused)
        {
            return refused.Message.Contains("is only written", StringComparison.Ordinal) ? Sort.Written : Sort.Refused;
        }
    }

    private static void AssertKey(Type type, object key, string name) => typeof(SerializerTests)
        .GetMethod(nameof(AssertKeyOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [key, name]);

    private static void AssertKeyOf<T>(T key, string name)
        where T : struct
    {
        string json = JsonSerializer.Serialize(new Dictionary<T, int> { [key] = 1 });
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(name, Assert.Single(document.RootElement.EnumerateObject()).Name);
        Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<T, int>>(json)![key]);
        JsonException wrong =
            Assert.ThrowsAny<JsonException>(static () => JsonSerializer.Deserialize<Dictionary<T, int>>("""{" no key é":1}"""));
        Assert.NotNull(ProgressieDataException.Find(wrong));
    }

    /// <summary>The message has to name a type or a member of this library that exists, other than the type itself.</summary>
    private static void AssertSaysWhatToCall(Type type, string message)
    {
        string own = type.Name.Split('`')[0];
        HashSet<string> known =
        [
            .. typeof(ProgressTally).Assembly.GetExportedTypes().SelectMany(static one =>
                one.GetMembers().Select(static member => member.Name).Append(one.Name.Split('`')[0])),
        ];
        known.ExceptWith(typeof(object).GetMembers().Select(static member => member.Name));
        known.Remove(own);
        string[] named = [.. message.Split([' ', '.', ',', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsUpper(word[0]) && (known.Contains(word) || known.Contains(word.TrimEnd('s'))))];
        Assert.True(named.Length > 0, $"{type.Name}: '{message}' names nothing to call.");
    }

    private static IEnumerable<object> Documents()
    {
        Dictionary<string, Type> kinds = Surface.Where(static type => DocumentShapes.Find(type) is { IsRead: true })
            .ToDictionary(static type => DocumentShapes.Find(type)!.Kind);
        foreach (string path in Directory.GetFiles(Golden.Folder, "*.json"))
        {
            byte[] utf8 = File.ReadAllBytes(path);
            if (ProgressieJson.ReadInfo(utf8).TryGetValue(out DocumentInfo? info))
            {
                yield return AnyJson.Read(utf8, kinds[info.Kind], Definitions);
            }
        }

        foreach (object result in TestResults.Written.Values.Concat(Results()))
        {
            yield return result;
        }
    }

    private static IEnumerable<object> Results()
    {
        ChecklistResponse response = ((ChecklistMigration)TestResults.Written["result-migration.json"]).Response;
        ChecklistResponse later = response
            .Mark(response.Checklist.Items[0].Id, achieved: true)
            .Mark(response.Checklist.Items[1].Id, achieved: false);
        yield return later.Score();
        yield return later.Analyse();
        yield return later.CompareWith(response);
        yield return TestJournals.Noor.ViewFor("noor");
        yield return TestJournals.Noor.ViewFor("samira");
        yield return ((CircleMerge)TestResults.Written["result-circle-merge.json"]).Board.ViewForEveryone();
        yield return ProgressieJson.Read<ChecklistResponse>("{}", Definitions).Report;
    }

    /// <summary>Some values of every type that can be reached.</summary>
    private static Dictionary<Type, List<object>> Gather()
    {
        Dictionary<Type, List<object>> samples = [];
        HashSet<object> met = [];
        foreach (object document in Documents())
        {
            Walk(document, samples, met);
        }

        Walk(TestJournals.Noor, samples, met);
        Walk(TestJournals.Noor.Resurface(new DateOnly(2026, 11, 3), 50), samples, met);
        Walk(InvisibilityMakers.All, samples, met);
        Walk(PairGroup.Of("noor", "ravi"), samples, met);
        Walk(ProgressieTexts.BuiltIn.Show(TextKey.Parse("score.total"), LanguageTag.Parse("fr")), samples, met);
        Walk(ProgressieJson.ReadInfo(File.ReadAllBytes(Path.Combine(Golden.Folder, "conversation-minimal.json"))).Value, samples, met);
        foreach (Type type in Surface.Where(static type => type.IsEnum))
        {
            samples[type] = [.. Enum.GetValues(type).Cast<object>()];
        }

        return samples;
    }

    private static void Walk(object value, Dictionary<Type, List<object>> samples, HashSet<object> met)
    {
        if (value is string || !met.Add(value))
        {
            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type.Assembly == typeof(ProgressTally).Assembly)
            {
                (samples.TryGetValue(type, out List<object>? some) ? some : samples[type] = []).Add(value);
            }
        }

        if (value is IEnumerable many)
        {
            foreach (object one in many)
            {
                Walk(one, samples, met);
            }
        }
        else if (value.GetType().Assembly == typeof(ProgressTally).Assembly && !value.GetType().IsEnum)
        {
            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length == 0 && Get(property, value) is { } inner)
                {
                    Walk(inner, samples, met);
                }
            }
        }
    }

    // An id is default where a result has none, and then has no parts.
    private static object? Get(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value) is { } got
                && !(got.GetType().IsValueType && got.Equals(Activator.CreateInstance(got.GetType())))
                ? got
                : null;
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private enum Sort
    {
        RoundTrips,
        Written,
        Refused,
    }
}
