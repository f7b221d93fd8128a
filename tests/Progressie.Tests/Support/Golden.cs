using Xunit;

namespace Progressie.Tests.Support;

/// <summary>Compares with files under <c>Golden/</c>. APPROVE_GOLDEN=1 writes them instead, except where CI=true.</summary>
public static class Golden
{
    public static string Folder { get; } = Repository.PathOf("tests", "Progressie.Tests", "Golden");

    public static bool IsApproving => Environment.GetEnvironmentVariable("APPROVE_GOLDEN") == "1";

    public static void Check(string name, string actual)
    {
        string path = Path.Combine(Folder, name);
        if (IsApproving)
        {
            Assert.False(
                string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
                "Golden files are approved by people, not by CI.");
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no golden file {name}: run with APPROVE_GOLDEN=1 and look at it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
