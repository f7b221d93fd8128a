using System.Buffers;
using Progressie;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;

namespace Snippets;

/// <summary>docs/reference/json-format.md.</summary>
public static class JsonFormat
{
    private static readonly Checklist Handover = ProgressieJson.Read<Checklist>(SampleData.Read("handover-checklist.v1.json")).Value;

    public static ProgressieCatalog Catalog { get; } = ProgressieCatalog.BuiltIn.With(Handover);

    public static string Response() => ProgressieJson.Write(Filled(), JsonLayout.Indented);

    public static string Score() => ProgressieJson.Write(Filled().Score(), JsonLayout.Indented);

    public static string Analysis() => ProgressieJson.Write(Filled().Analyse(), JsonLayout.Indented);

    public static string Comparison()
    {
        SampleClock clock = new("2026-09-01T22:05:00+02:00");
        ChecklistResponse later = ChecklistResponse.Start(Handover, Writer.Of("p-204", clock))
            .Mark("A-1", achieved: true)
            .Mark("A-2", achieved: true)
            .Mark("A-3", desired: true)
            .Mark("B-1", achieved: true)
            .Complete(Writer.Of("p-204", clock));
        return ProgressieJson.Write(later.CompareWith(Filled()), JsonLayout.Indented);
    }

    public static string Report()
    {
        string wrong = ProgressieJson.Write(Filled()).Replace("\"both\"", "null", StringComparison.Ordinal);

        #region json-report
        Validated<ChecklistResponse> read = ProgressieJson.Read<ChecklistResponse>(wrong, Catalog);
        string report = ProgressieJson.Write(read.Report, JsonLayout.Indented);
        #endregion

        return report;
    }

    public static string Kind()
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(Response());

        #region json-kind
        Validated<DocumentInfo> info = ProgressieJson.ReadInfo(utf8);

        Console.WriteLine(info.IsValid ? $"{info.Value.Kind}, schema {info.Value.Schema}" : info.Report.ToString());
        #endregion

        return Console.Taken();
    }

    #region json-stream
    public static async Task<Validated<ChecklistResponse>> ReadUploadAsync(
        Stream upload, ProgressieCatalog catalog, CancellationToken cancellationToken) =>
        await ProgressieJson.ReadAsync<ChecklistResponse>(upload, catalog, cancellationToken);
    #endregion

    public static string Buffer()
    {
        ChecklistResponse response = Filled();

        #region json-buffer
        ArrayBufferWriter<byte> output = new();
        ProgressieJson.Write(response, output);

        Validated<ChecklistResponse> read = ProgressieJson.Read<ChecklistResponse>(output.WrittenSpan, Catalog);
        Console.WriteLine(read.Value == response);
        #endregion

        return Console.Taken();
    }

    public static string Limits()
    {
        string json = Response();

        #region json-limits
        ProgressieCatalog strict = Catalog.With(new ProgressieLimits { MaxDocumentBytes = 1_024, MaxExtensionBytes = 0 });

        Console.WriteLine(ProgressieJson.Read<ChecklistResponse>(json + new string(' ', 1_024), strict).Report);
        #endregion

        return Console.Taken();
    }

    public static string Extensions()
    {
        ChecklistResponse response = Filled();

        #region json-extensions
        ChecklistResponse tagged = response.WithExtensions(response.Extensions.With("acme.session", """{"room":"4.12"}"""));

        ChecklistResponse back = ProgressieJson.Read<ChecklistResponse>(ProgressieJson.Write(tagged), Catalog).Value;
        if (back.Extensions.TryGet("acme.session", out string? value))
        {
            Console.WriteLine(value);
        }
        #endregion

        return Console.Taken();
    }

    private static ChecklistResponse Filled()
    {
        SampleClock clock = new("2026-06-01T22:05:00+02:00");
        Writer nurse = Writer.Of("p-204", clock);
        ResponseDetails details = new()
        {
            Id = ResponseId.Parse("handover-7"),
            Language = LanguageTag.Dutch,
        };
        ChecklistResponse response = ChecklistResponse.Start(Handover, nurse, details)
            .Mark("A-1", achieved: true)
            .Mark("A-2", desired: true)
            .Mark("A-3")
            .Mark("B-1", achieved: true, desired: true)
            .Note("A-2", ChecklistColumn.Desired, "Eerst opschrijven, dan pas omkleden.")
            .Intend(new Intention { Text = "Morgen het bord gebruiken.", Item = ItemId.Parse("A-2"), On = new DateOnly(2026, 6, 2) });
        clock.MoveTo("2026-06-01T22:11:00+02:00");
        return response.Complete(nurse);
    }
}
