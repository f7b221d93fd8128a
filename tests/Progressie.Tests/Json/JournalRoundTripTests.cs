using System.Buffers;
using System.Text;
using Progressie.Journal;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

/// <summary>Journals that are written read back equal, and write again as the same bytes.</summary>
public sealed class JournalRoundTripTests
{
    private static readonly JsonLayout[] Layouts = [JsonLayout.Compact, JsonLayout.Indented];

    [Fact]
    public void WriteAndRead_AnyJournal_IsTheSameAndWritesTheSameBytes() => Props.ForAll(
        Generate.Journal,
        static journal =>
        {
            foreach (JsonLayout layout in Layouts)
            {
                string json = ProgressieJson.Write(journal, layout);
                Validated<ProgressJournal> read = ProgressieJson.Read<ProgressJournal>(json);
                Assert.Empty(read.Report.Issues);
                Assert.Equal(journal, read.Value);
                Assert.Equal(journal.GetHashCode(), read.Value.GetHashCode());
                Assert.Equal(journal.Entries, read.Value.Entries);
                Assert.Equal(json, ProgressieJson.Write(read.Value, layout));
                Assert.Equal(
                    ProgressieJson.Write(journal.ViewFor("noor"), layout), ProgressieJson.Write(read.Value.ViewFor("noor"), layout));
            }
        },
        cases: 400);

    [Fact]
    public void Read_AnyJournal_CanBeGoneOnWith() => Props.ForAll(
        Generate.Journal,
        static journal =>
        {
            ProgressJournal read = ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(journal)).Value;
            JournalEvent[] next =
            [
                new EntryWithdrawn { At = DateTimeOffset.MaxValue, Number = 1 },
                new EntryShared { At = DateTimeOffset.MaxValue, Number = 2, With = [ParticipantId.Parse("lise")] },
                new EntryUnshared { At = DateTimeOffset.MaxValue, Number = 1, With = [ParticipantId.Parse("samira")] },
            ];
            Assert.All(
                next, happened => Assert.Equal(journal.TryRecord(happened).Report.ToString(), read.TryRecord(happened).Report.ToString()));
        },
        cases: 100);

    [Fact]
    public void WriteAndRead_AnyJournalInEveryCulture_GivesTheSameBytes() => Props.ForAll(
        Generate.Journal,
        static journal =>
        {
            string json = ProgressieJson.Write(journal);
            CultureUnderTest.InEach(() =>
            {
                Assert.Equal(json, ProgressieJson.Write(journal));
                Assert.Equal(journal, ProgressieJson.Read<ProgressJournal>(json).Value);
            });
        },
        cases: 30);

    [Fact]
    public void Write_ToABuffer_GivesTheSame()
    {
        foreach (JsonLayout layout in Layouts)
        {
            ArrayBufferWriter<byte> output = new();
            ProgressieJson.Write(TestJournals.Noor, output, layout);
            Assert.Equal(ProgressieJson.Write(TestJournals.Noor, layout), Encoding.UTF8.GetString(output.WrittenSpan));
            output.ResetWrittenCount();
            ProgressieJson.Write(TestJournals.Noor.ViewFor("samira"), output, layout);
            Assert.Equal(ProgressieJson.Write(TestJournals.Noor.ViewFor("samira"), layout), Encoding.UTF8.GetString(output.WrittenSpan));
        }
    }

    [Fact]
    public void Write_Null_Throws()
    {
        ArrayBufferWriter<byte> output = new();
        Assert.Throws<ArgumentNullException>("document", static () => ProgressieJson.Write((ProgressJournal)null!));
        Assert.Throws<ArgumentNullException>("document", () => ProgressieJson.Write((ProgressJournal)null!, output));
        Assert.Throws<ArgumentNullException>("output", static () => ProgressieJson.Write(TestJournals.Noor, null!));
        Assert.Throws<ArgumentNullException>("document", static () => ProgressieJson.Write((JournalView)null!));
        Assert.Throws<ArgumentNullException>("document", () => ProgressieJson.Write((JournalView)null!, output));
        Assert.Throws<ArgumentNullException>("output", static () => ProgressieJson.Write(TestJournals.Noor.ViewFor("samira"), null!));
    }

    [Fact]
    public void Write_View_IsNoJournal() => Assert.Equal(
        "PRG9008 error at /document: The document is of the kind \"journal-view\": expected \"progress-journal\".",
        Documents.Lines(ProgressieJson.Read<ProgressJournal>(ProgressieJson.Write(TestJournals.Noor.ViewFor("noor"))).Report));
}
