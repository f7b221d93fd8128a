using System.Text.Json;

namespace Progressie.Json;

/// <summary>What <c>System.Text.Json</c> has to know to read documents that refer to a definition.</summary>
/// <remarks>Holds no state; call it while the options are set up, from one thread as the options themselves ask.</remarks>
public static class ProgressieJsonOptions
{
    /// <summary>Tells the definitions that documents may refer to, and the limits that hold for everything of this library that is
    /// read.</summary>
    /// <param name="options">The options, before they are used.</param>
    /// <param name="definitions">The definitions and the limits, such as the catalog. What was told before is replaced.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The options are in use already and can no longer change.</exception>
    public static JsonSerializerOptions AddProgressie(this JsonSerializerOptions options, IDefinitionSource definitions)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(definitions);
        for (int i = options.Converters.Count - 1; i >= 0; i--)
        {
            if (options.Converters[i] is ProgressieJsonConverter)
            {
                options.Converters.RemoveAt(i);
            }
        }

        // Before a converter of the host's for every enumeration, which would write other words.
        options.Converters.Insert(0, new ProgressieJsonConverter(definitions));
        return options;
    }
}
