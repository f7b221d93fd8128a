using System.Globalization;
using System.Runtime.CompilerServices;

namespace Progressie.Tests.Support;

/// <summary>Runs the whole suite in the culture that PROGRESSIE_CULTURE names, such as tr-TR; "invariant" for the invariant one.</summary>
public static class CultureUnderTest
{
#pragma warning disable CA2255 // A test assembly is where a module initializer belongs.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("PROGRESSIE_CULTURE") is { Length: > 0 } name)
        {
            CultureInfo culture = name == "invariant" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(name);
            CultureInfo.DefaultThreadCurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentUICulture = culture;
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
        }
    }

    /// <summary>Does something in another culture.</summary>
    internal static void In(string culture, Action test)
    {
        CultureInfo before = CultureInfo.CurrentCulture, shown = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = shown;
        }
    }

    /// <summary>Does something in cultures that write numbers, days and letters in other ways, and in the invariant one.</summary>
    internal static void InEach(Action test)
    {
        foreach (string culture in (string[])["nl-NL", "en-GB", "tr-TR", "ar-SA", ""])
        {
            In(culture, test);
        }
    }
}
