using Xunit;

namespace Progressie.Tests.Support;

/// <summary>Compares with files under <c>Golden/</c>. APPROVE_GOLDEN=1 writes them instead, except where CI=true.</summary>
public static class Golden
{
    public static string Folder { get; } = Repository.PathOf("tests", "Progressie.Tests", "Golden");

    public static bool IsApproving => Environment.GetEnvironmentVariable("APPROVE_GOLDEN") == "1";

    public static void Check(string name, string actual) => CheckFile(Path.Combine(Folder, name), actual);

    /// <summary>The same for a file that stands elsewhere, such as a schema or a page.</summary>
    public static void CheckFile(string path, string actual)
    {
        if (IsApproving)
        {
            Assert.False(
                string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase),
                "Golden files are approved by people, not by CI.");
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no file {path}: run with APPROVE_GOLDEN=1 and look at it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
