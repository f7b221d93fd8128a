using Microsoft.Extensions.DependencyInjection.Extensions;
using Progressie;
using Progressie.Catalog;
using Progressie.Json;
using Progressie.Rendering;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Progressie in a host.</summary>
/// <remarks>Everything registered is immutable and safe to share between threads; registering itself is not, as with any service.</remarks>
public static class ProgressieServiceCollectionExtensions
{
    /// <summary>Registers the catalog (also as <see cref="IDefinitionSource"/>), the texts, the limits, the renderers of plain text and
    /// diagrams, and, unless there is one already, the anonymity policy and the machine's clock. All are singletons.</summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>The services, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddProgressie(this IServiceCollection services) => services.AddProgressie(static _ => { });

    /// <summary>Registers the same as <see cref="AddProgressie(IServiceCollection)"/>, configured. Called again, it adds to what is
    /// there.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Adds checklists and conversation models, replaces words, sets clock, limits and policy.</param>
    /// <returns>The services, for chaining.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddProgressie(this IServiceCollection services, Action<IProgressieBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.FirstOrDefault(
            static service => service.ServiceType == typeof(ProgressieBuilder))?.ImplementationInstance is not ProgressieBuilder builder)
        {
            builder = new ProgressieBuilder(services);
            services.AddSingleton(builder);
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(AnonymityPolicy.Default);
        services.TryAddSingleton(static provider => provider.GetRequiredService<ProgressieBuilder>().Catalog);
        services.TryAddSingleton<IDefinitionSource>(static provider => provider.GetRequiredService<ProgressieCatalog>());
        services.TryAddSingleton(static provider => provider.GetRequiredService<ProgressieCatalog>().Texts);
        services.TryAddSingleton(static provider => provider.GetRequiredService<ProgressieCatalog>().Limits);
        services.TryAddSingleton(static provider => new ProgressiePages(provider.GetRequiredService<ProgressieTexts>()));
        services.TryAddSingleton(static provider => new MermaidRenderer(provider.GetRequiredService<ProgressieTexts>()));
        configure(builder);
        return services;
    }
}
