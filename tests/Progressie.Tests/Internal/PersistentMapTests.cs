using FsCheck.Fluent;
using Progressie.Internal;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Internal;

public sealed class PersistentMapTests
{
    /// <summary>Sets in whichever earlier map the dice say, by itself or through a builder, and compares every map there ever was with a
    /// dictionary.</summary>
    [Fact]
    public void Set_AnyInterleaving_IsThatOfADictionary() => Props.ForAll(
        (from length in Gen.Choose(0, 120)
         from spread in Gen.Elements(1, 5, 1_000)
         from steps in (
             from map
                 in Gen.Choose(0, 1_000)
             from key
                     in Gen.Choose(0, 150)
             from value in Gen.Choose(0, 9)
             from many in Gen.Choose(0, 5)
             select (
                 map, key, value, many)).ArrayOf(length)
         select (spread, steps)).ToArbitrary(),
        static walk =>
        {
            List<(PersistentMap<Key, string> Map, Dictionary<int, string> Plain)> all = [(PersistentMap<Key, string>.Empty, [])];
            foreach ((int which, int key, int value, int many) in walk.steps)
            {
                (PersistentMap<Key, string> map, Dictionary<int, string> before) = all[which % 2 == 0 ? ^1 : which % all.Count];
                Dictionary<int, string> plain = new(before);
                if (many == 0)
                {
                    plain[key] = $"{value}";
                    all.Add((map.Set(new Key(key, walk.spread), $"{value}"), plain));
                    continue;
                }

                PersistentMap<Key, string>.Builder builder = map.ToBuilder();
                for (int i = 0; i < many; i++)
                {
                    plain[key + i] = $"{value}";
                    builder.Set(new Key(key + i, walk.spread), $"{value}");
                    Assert.Equal($"{value}", builder.Find(new Key(key + i, walk.spread)));
                }

                all.Add((builder.ToMap(), new Dictionary<int, string>(plain)));

                // What the builder takes afterwards is nothing to the map it gave.
                builder.Set(new Key(key, walk.spread), "later");
            }

            foreach ((PersistentMap<Key, string> map, Dictionary<int, string> plain) in all)
            {
                Assert.Equal(plain.Count, map.Count);
                Assert.Equal(
                    plain.OrderBy(static entry => entry.Key).Select(static entry => (entry.Key, entry.Value)),
                    map.Select(static entry => (entry.Key.Number, entry.Value)).OrderBy(static entry => entry.Number));
                Assert.All(Enumerable.Range(0, 160), key =>
                    Assert.Equal(plain.GetValueOrDefault(key), map.Find(new Key(key, walk.spread))));
            }
        },
        cases: 300);

    /// <summary>A key whose hash says as little as the spread allows.</summary>
    private readonly record struct Key(int Number, int Spread)
    {
        public override int GetHashCode() => unchecked((Number % Spread) * -0x10000001);
    }
}
