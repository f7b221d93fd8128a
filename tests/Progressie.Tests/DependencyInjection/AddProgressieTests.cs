using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;
using Progressie.Rendering;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.DependencyInjection;

public sealed class AddProgressieTests
{
    private static readonly TextKey Total = TextKey.Parse("score.total");

    [Fact]
    public void AddProgressie_InAGenericHost_GivesEverything()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        Assert.Same(builder.Services, builder.Services.AddProgressie());
        using IHost host = builder.Build();
        ProgressieCatalog catalog = host.Services.GetRequiredService<ProgressieCatalog>();
        Assert.Same(ProgressieCatalog.BuiltIn, catalog);
        Assert.Same(catalog, host.Services.GetRequiredService<IDefinitionSource>());
        Assert.Same(catalog.Texts, host.Services.GetRequiredService<ProgressieTexts>());
        Assert.Same(catalog.Limits, host.Services.GetRequiredService<ProgressieLimits>());
        Assert.Same(AnonymityPolicy.Default, host.Services.GetRequiredService<AnonymityPolicy>());
        Assert.Same(TimeProvider.System, host.Services.GetRequiredService<TimeProvider>());
        Assert.Same(host.Services.GetRequiredService<ProgressiePages>(), host.Services.GetRequiredService<ProgressiePages>());
    }

    [Fact]
    public void AddProgressie_Scopes_ShareTheSingletons()
    {
        using ServiceProvider services = new ServiceCollection().AddProgressie().BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using IServiceScope first = services.CreateScope(), second = services.CreateScope();
        foreach (Type type in (Type[])[
            typeof(ProgressieCatalog), typeof(IDefinitionSource), typeof(ProgressieTexts), typeof(ProgressieLimits),
            typeof(ProgressiePages), typeof(TimeProvider)])
        {
            Assert.Same(first.ServiceProvider.GetRequiredService(type), second.ServiceProvider.GetRequiredService(type));
        }
    }

    [Fact]
    public void AddProgressie_EverythingThereAlready_IsKept()
    {
        ManualClock clock = new(DateTimeOffset.UnixEpoch);
        ProgressiePages pages = new(ProgressieTexts.BuiltIn);
        ProgressieCatalog own = ProgressieCatalog.BuiltIn.With(TestChecklists.Small);
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock).AddSingleton(pages).AddSingleton(own).AddProgressie().BuildServiceProvider();
        Assert.Same(clock, services.GetRequiredService<TimeProvider>());
        Assert.Same(pages, services.GetRequiredService<ProgressiePages>());
        Assert.Same(own, services.GetRequiredService<ProgressieCatalog>());
        Assert.Same(own, services.GetRequiredService<IDefinitionSource>());
    }

    [Fact]
    public void AddProgressie_Configured_DoesWhatWasSaid()
    {
        ManualClock clock = new(DateTimeOffset.UnixEpoch);
        ProgressieLimits limits = new() { MaxIssues = 7 };
        AnonymityPolicy policy = new() { MinimumPeople = 8 };
        using ServiceProvider services = new ServiceCollection()
            .AddProgressie(progressie => Assert.Same(progressie, progressie
                .AddChecklist(TestChecklists.Small)
                .AddChecklist(ProgressieJson.Write(TestChecklists.Small2))
                .OverrideText(Total, LocalizedText.Of("Samen", "All"))
                .UseClock(clock)
                .UseLimits(limits)
                .UseAnonymity(policy)))
            .BuildServiceProvider();
        ProgressieCatalog catalog = services.GetRequiredService<ProgressieCatalog>();
        Assert.Equal([1, 2], catalog.Checklists.VersionsOf(TestChecklists.Small.Id).Select(static version => version.Number));
        Assert.Equal("Samen", services.GetRequiredService<ProgressieTexts>().Show(Total, LanguageTag.Dutch).Text);
        Assert.Same(limits, services.GetRequiredService<ProgressieLimits>());
        Assert.Same(policy, services.GetRequiredService<AnonymityPolicy>());
        Assert.Same(clock, Assert.Single(services.GetServices<TimeProvider>()));
        Assert.Contains(
            "Samen",
            services
                .GetRequiredService<ProgressiePages>()
                .Of(TestChecklists.Begin(TestChecklists.Small).Score(), LanguageTag.Dutch)
                .ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AddConversationModel_AsAModelOrAsText_IsInTheCatalog()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddProgressie(static progressie => progressie
                .AddConversationModel(TestModels.Free)
                .AddConversationModel(ProgressieJson.Write(TestModels.Fixed)))
            .BuildServiceProvider();
        ProgressieCatalog catalog = services.GetRequiredService<ProgressieCatalog>();
        Assert.Same(TestModels.Free, catalog.Conversations[TestModels.Free.Id]);
        Assert.Equal(TestModels.Fixed, catalog.Conversations[TestModels.Fixed.Id]);
        Assert.Contains("'talk' version 2, 'round' version 1", catalog.Conversations.ToString(), StringComparison.Ordinal);
        Assert.Throws<ProgressieDataException>(static () =>
            new ServiceCollection().AddProgressie(static progressie => progressie.AddConversationModel("{}")));
    }

    [Fact]
    public void AddProgressie_Twice_AddsToWhatIsThere()
    {
        ServiceCollection services = new();
        services.AddProgressie(static progressie =>
            progressie.AddChecklist(TestChecklists.Small).OverrideText(Total, LocalizedText.Of("Samen", "All")));
        int count = services.Count;
        services.AddProgressie(static progressie => progressie.AddChecklist(TestChecklists.Small2));
        services.AddProgressie();
        Assert.Equal(count, services.Count);
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(2, provider.GetRequiredService<ProgressieCatalog>().Checklists.VersionsOf(TestChecklists.Small.Id).Count);
        Assert.Equal("Samen", provider.GetRequiredService<ProgressieTexts>().Show(Total, LanguageTag.Dutch).Text);
    }

    [Fact]
    public void AddProgressie_TwoHosts_DoNotShareWhatTheyAdded()
    {
        using ServiceProvider first = new ServiceCollection()
            .AddProgressie(static progressie => progressie.AddChecklist(TestChecklists.Small))
            .BuildServiceProvider();
        using ServiceProvider second = new ServiceCollection().AddProgressie().BuildServiceProvider();
        Assert.Equal(2, first.GetRequiredService<ProgressieCatalog>().Checklists.Ids.Count);
        Assert.Single(second.GetRequiredService<ProgressieCatalog>().Checklists.Ids);
    }

    [Fact]
    public void UseClock_OwnClockThereAlready_ReplacesIt()
    {
        ManualClock clock = new(DateTimeOffset.UnixEpoch);
        using ServiceProvider services = new ServiceCollection().AddSingleton(TimeProvider.System)
            .AddProgressie(progressie => progressie.UseClock(clock)).BuildServiceProvider();
        Assert.Same(clock, services.GetRequiredService<TimeProvider>());
    }

    [Fact]
    public void AddProgressie_SomethingWrong_ThrowsAtTheCall()
    {
        ServiceCollection services = new();
        Assert.Equal(
            "checklist: PRG9001 error at the document: The document is empty: expected a JSON object.",
            Assert.Throws<ProgressieDataException>(() =>
                services.AddProgressie(static progressie => progressie.AddChecklist(string.Empty))).Message);
        Checklist other = Checklist.Create(TestChecklists.SmallDraft with { Title = LocalizedText.Of("Anders", "Other") });
        Assert.Equal(
            IssueCode.DefinitionTwice,
            Assert.Throws<ProgressieDataException>(
                () => services.AddProgressie(progressie =>
                    progressie.AddChecklist(TestChecklists.Small).AddChecklist(other))).Report.Issues[0].Code);
        Assert.Equal(
            "'score.total' has no place '{x}': it has none. (Parameter 'text')",
            Assert.Throws<ArgumentException>(
                () => services.AddProgressie(static progressie => progressie.OverrideText(Total, LocalizedText.Of("{x}", "y")))).Message);
        Assert.Throws<ArgumentNullException>("clock", () => services.AddProgressie(static progressie => progressie.UseClock(null!)));
        Assert.Throws<ArgumentNullException>("policy", () => services.AddProgressie(static progressie => progressie.UseAnonymity(null!)));
        Assert.Throws<ArgumentNullException>("limits", () => services.AddProgressie(static progressie => progressie.UseLimits(null!)));
        Assert.Throws<ArgumentNullException>("checklist", () =>
            services.AddProgressie(static progressie => progressie.AddChecklist((Checklist)null!)));
        Assert.Throws<ArgumentNullException>("json", () =>
            services.AddProgressie(static progressie => progressie.AddChecklist((string)null!)));
        Assert.Throws<ArgumentNullException>("text", () =>
            services.AddProgressie(static progressie => progressie.OverrideText(Total, null!)));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddProgressie(null!));
        Assert.Throws<ArgumentNullException>("services", static () => ((IServiceCollection)null!).AddProgressie());
    }

    [Fact]
    public void Reports_HoldWhatThereIsToSayOfWhatWasAdded()
    {
        string json = ProgressieJson.Write(Checklist.Create(TestChecklists.Small.ToDraft() with
        {
            Version = DefinitionVersion.FromNumber(2),
            Credit = LocalizedText.Of(" door ons ", "by us"),
        }));
        new ServiceCollection().AddProgressie(progressie =>
        {
            Assert.Empty(progressie.AddChecklist(TestChecklists.Small).Reports);
            progressie.AddChecklist(json).AddChecklist(TestChecklists.OfSize(3, 3));
            Assert.Equal(
                [
                    ("checklist 'small' version 2", IssueCode.TextPadded, "/credit/nl"),
                    ("checklist 'small' version 2", IssueCode.RelationsMissing, "/relations"),
                ],
                progressie.Reports.SelectMany(static report =>
                    report.Issues.Select(issue => (report.Document, issue.Code, issue.Path))));
        });
    }

    [Fact]
    public void AddChecklist_AfterUseLimits_IsReadWithinThem()
    {
        ServiceCollection services = new();
        string json = ProgressieJson.Write(TestChecklists.OfSize(120, 9));
        Assert.Throws<ProgressieDataException>(() =>
            services.AddProgressie(progressie => progressie.UseLimits(new ProgressieLimits { MaxElements = 100 }).AddChecklist(json)));
        services.AddProgressie(progressie => progressie.UseLimits(ProgressieLimits.Default).AddChecklist(json));
    }

    [Fact]
    public void Builder_Services_AreThoseOfTheHost()
    {
        ServiceCollection services = new();
        services.AddProgressie(progressie => Assert.Same(services, progressie.Services));
    }
}
