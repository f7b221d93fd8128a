using Microsoft.Extensions.DependencyInjection.Extensions;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Json;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Builds up the catalog. Lives among the services, so that registering twice adds to what is there.</summary>
internal sealed class ProgressieBuilder(IServiceCollection services) : IProgressieBuilder
{
    public IServiceCollection Services => services;

    internal ProgressieCatalog Catalog { get; private set; } = ProgressieCatalog.BuiltIn;

    public IProgressieBuilder AddChecklist(Checklist checklist)
    {
        Catalog = Catalog.With(checklist);
        return this;
    }

    public IProgressieBuilder AddChecklist(string json) => AddChecklist(ProgressieJson.Read<Checklist>(json, Catalog).Value);

    public IProgressieBuilder AddConversationModel(ConversationModel model)
    {
        Catalog = Catalog.With(model);
        return this;
    }

    public IProgressieBuilder AddConversationModel(string json) =>
        AddConversationModel(ProgressieJson.Read<ConversationModel>(json, Catalog).Value);

    public IProgressieBuilder OverrideText(TextKey key, LocalizedText text)
    {
        Catalog = Catalog.With(Catalog.Texts.Override(key, text));
        return this;
    }

    public IProgressieBuilder AddLanguage(LanguageTag language, IReadOnlyDictionary<string, string> words, out ValidationReport report) =>
        Take(Catalog.Translate(language, words), out report);

    public IProgressieBuilder AddLanguage(
        Checklist checklist, LanguageTag language, IReadOnlyDictionary<string, string> texts, out ValidationReport report) =>
        Take(Catalog.Translate(checklist, language, texts), out report);

    public IProgressieBuilder AddLanguage(
        ConversationModel model, LanguageTag language, IReadOnlyDictionary<string, string> texts, out ValidationReport report) =>
        Take(Catalog.Translate(model, language, texts), out report);

    public IProgressieBuilder UseClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        services.Replace(ServiceDescriptor.Singleton(clock));
        return this;
    }

    public IProgressieBuilder UseLimits(ProgressieLimits limits)
    {
        Catalog = Catalog.With(limits);
        return this;
    }

    public IProgressieBuilder UseAnonymity(AnonymityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        services.Replace(ServiceDescriptor.Singleton(policy));
        return this;
    }

    private ProgressieBuilder Take(Validated<ProgressieCatalog> catalog, out ValidationReport report)
    {
        Catalog = catalog.Value;
        report = catalog.Report;
        return this;
    }
}
