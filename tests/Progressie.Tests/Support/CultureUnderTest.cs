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
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
