using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Progressie.Tests.Support;

/// <summary>
/// Runs a law over generated data. PROGRESSIE_CASES sets how often; PROGRESSIE_SEED replays the three numbers that a failure prints
/// ("Replay directly at failing step with (seed,gamma,size)").
/// </summary>
public static class Props
{
    public static void ForAll<T>(Arbitrary<T> arbitrary, Action<T> law, int cases = 200) =>
        Check.One(Configure(cases), Prop.ForAll(arbitrary, law));

    /// <summary>Looks at what a generator makes, at the same in every run: whether it reaches everything is no law, and nothing that may
    /// depend on the day.</summary>
    public static void LookAt<T>(Arbitrary<T> arbitrary, Action<T> look, int cases = 200) => Check.One(
        Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(cases).WithReplay(20261201, 11), Prop.ForAll(arbitrary, look));

    private static Config Configure(int cases)
    {
        Config config = Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(
            int.TryParse(Environment.GetEnvironmentVariable("PROGRESSIE_CASES"), CultureInfo.InvariantCulture, out int set) ? set : cases);
        return Environment.GetEnvironmentVariable("PROGRESSIE_SEED")?.Split(',') is [string seed, string gamma, string size]
            ? config.WithReplay(
                ulong.Parse(seed, CultureInfo.InvariantCulture),
                ulong.Parse(gamma, CultureInfo.InvariantCulture),
                int.Parse(size, CultureInfo.InvariantCulture)).WithMaxTest(1)
            : config;
    }
}
