using Microsoft.Extensions.DependencyInjection.Extensions;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Conversations;
using Progressie.Internal;
using Progressie.Json;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Builds up the catalog. Lives among the services, so that registering twice adds to what is there.</summary>
internal sealed class ProgressieBuilder(IServiceCollection services) : IProgressieBuilder
{
    private readonly List<ValidationReport> _reports = [];

    public IServiceCollection Services => services;

    public IReadOnlyList<ValidationReport> Reports => ValueList<ValidationReport>.Own([.. _reports]);

    internal ProgressieCatalog Catalog { get; private set; } = ProgressieCatalog.BuiltIn;

    public IProgressieBuilder AddChecklist(Checklist checklist) => Take(Catalog.TryWith(checklist), out _);

    public IProgressieBuilder AddChecklist(string json) => AddChecklist(Read<Checklist>(json));

    public IProgressieBuilder AddConversationModel(ConversationModel model) => Take(Catalog.TryWith(model), out _);

    public IProgressieBuilder AddConversationModel(string json) => AddConversationModel(Read<ConversationModel>(json));

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

    private T Read<T>(string json)
        where T : class
    {
        Validated<T> read = ProgressieJson.Read<T>(json, Catalog);
        T definition = read.Value;
        Keep(read.Report.Named(definition.ToString()!));
        return definition;
    }

    private ProgressieBuilder Take(Validated<ProgressieCatalog> catalog, out ValidationReport report)
    {
        Catalog = catalog.Value;
        Keep(report = catalog.Report);
        return this;
    }

    private void Keep(ValidationReport report)
    {
        if (report.Issues.Count > 0)
        {
            _reports.Add(report);
        }
    }
}
