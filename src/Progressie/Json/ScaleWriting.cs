using System.Text.Json;
using Progressie.Internal;
using Progressie.Scales;

namespace Progressie.Json;

/// <summary>Writes scales and scale series. What is as it is by default is left out.</summary>
internal static class ScaleWriting
{
    internal static void Write(Utf8JsonWriter writer, Scale scale)
    {
        writer.WriteStartObject();
        writer.WriteString("document", Scale.DocumentKind);
        writer.WriteNumber("schema", ScaleDefinitionReading.NewestSchema);
        WriteContent(writer, scale);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, ScaleSeries series)
    {
        writer.WriteStartObject();
        writer.WriteString("document", ScaleSeries.DocumentKind);
        writer.WriteNumber("schema", ScaleSeriesReading.NewestSchema);
        DocumentWriting.WriteOptional(writer, "id", series.Id?.ToString());
        WriteScale(writer, series.First);
        DocumentWriting.WriteParticipant(writer, "owner", series.Owner);
        DocumentWriting.WriteOptional(writer, "language", series.Language?.ToString());
        WriteEvents(writer, series.EventList);
        DocumentWriting.WriteExtensions(writer, series.Extensions);
        writer.WriteEndObject();
    }

    private static void WriteScale(Utf8JsonWriter writer, Scale scale)
    {
        writer.WriteStartObject("scale");
        WriteContent(writer, scale);
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, Scale scale)
    {
        writer.WriteString("id", scale.Id.ToString());
        writer.WriteNumber("version", scale.Version.Number);
        writer.WriteString("kind", ScaleWords.Kinds[(int)scale.Kind]);
        writer.WriteString("topic", scale.Topic);
        DocumentWriting.WriteOptional(writer, "timeFrame", scale.TimeFrame);
        writer.WriteString("ten", scale.Ten);
        writer.WriteString("zero", scale.Zero);
        DocumentWriting.WriteOptional(writer, "grain", scale.Grain == ScaleGrain.Half ? null : ScaleWords.Grains[(int)scale.Grain]);
        WritePosition(writer, "goodEnough", scale.GoodEnough);
        if (scale.Perspectives.Count > 1)
        {
            writer.WriteStartArray("otherPerspectives");
            foreach (ScalePerspective perspective in scale.Perspectives.Skip(1))
            {
                writer.WriteStartObject();
                writer.WriteString("id", perspective.Id.ToString());
                DocumentWriting.WriteOptional(writer, "words", perspective.Words);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        DocumentWriting.WriteOptional(writer, "language", scale.Language?.ToString());
        DocumentWriting.WriteExtensions(writer, scale.Extensions);
    }

    private static void WriteEvents(Utf8JsonWriter writer, AppendList<ScaleEvent> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("events");
        foreach (ScaleEvent happened in events)
        {
            writer.WriteStartObject();
            writer.WriteString("event", ScaleWords.Events[(int)happened.Kind]);
            writer.WriteString("at", happened.At);
            DocumentWriting.WriteOptional(writer, "by", happened.By?.ToString());
            WriteEventContent(writer, happened);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEventContent(Utf8JsonWriter writer, ScaleEvent happened)
    {
        switch (happened)
        {
            case ReadingRecorded recorded:
                writer.WriteNumber("version", recorded.Version!.Value.Number);
                WriteReading(writer, recorded.Reading);
                break;
            case ReadingCorrected corrected:
                writer.WriteNumber("number", corrected.Number);
                writer.WriteNumber("version", corrected.Version!.Value.Number);
                DocumentWriting.WriteOptional(writer, "reason", corrected.Reason);
                WriteReading(writer, corrected.Reading);
                break;
            case ReadingWithdrawn withdrawn:
                writer.WriteNumber("number", withdrawn.Number);
                DocumentWriting.WriteOptional(writer, "reason", withdrawn.Reason);
                break;
            case ScaleRevised revised:
                WriteScale(writer, revised.Scale);
                break;
        }
    }

    private static void WriteReading(Utf8JsonWriter writer, ScaleReading reading)
    {
        writer.WriteStartObject("reading");
        DocumentWriting.WriteOptional(writer, "perspective", reading.Perspective == PerspectiveId.Own ? null : reading.Perspective.ToString());
        WriteAnswer(writer, reading.Answer);
        DocumentWriting.WriteOptional(writer, "lowestSoFar", reading.IsLowestSoFar ? true : null);
        WriteFindings(writer, reading.WhatIsThere);
        WriteEarlier(writer, reading.EarlierHighest);
        WriteHigher(writer, reading.OneStepHigher);
        WriteTexts(writer, "coping", reading.Coping);
        WriteTexts(writer, "keeps", reading.Keeps);
        if (reading.NextStep is { } step)
        {
            writer.WriteStartObject("nextStep");
            SharedWriting.WriteNextStep(writer, step);
            writer.WriteEndObject();
        }

        DocumentWriting.WriteOptional(writer, "conversation", reading.Conversation?.ToString());
        writer.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter writer, ScaleAnswer answer)
    {
        writer.WriteStartObject("answer");
        writer.WriteString("answer", ScaleWords.Answers[(int)answer.Kind]);
        WritePosition(writer, "position", (answer as OnScale)?.Position);
        if (answer is BelowScale { Number: { } number })
        {
            writer.WriteNumber("number", number);
        }

        DocumentWriting.WriteOptional(writer, "words", answer.Words);
        writer.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter writer, IReadOnlyList<ScaleFinding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("whatIsThere");
        foreach (ScaleFinding finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("what", finding.What);
            DocumentWriting.WriteOptional(writer, "how", finding.How);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEarlier(Utf8JsonWriter writer, EarlierHighest? earlier)
    {
        if (earlier is null)
        {
            return;
        }

        writer.WriteStartObject("earlierHighest");
        writer.WriteString("answer", ScaleWords.Earlier[earlier.Highest is null ? ScaleWords.NeverHigher : 0]);
        WritePosition(writer, "position", earlier.Highest);
        if (earlier is EarlierPosition position)
        {
            DocumentWriting.WriteOptional(writer, "when", position.When);
            DocumentWriting.WriteOptional(writer, "whatWorked", position.WhatWorked);
        }

        writer.WriteEndObject();
    }

    private static void WriteHigher(Utf8JsonWriter writer, OneStepHigher? higher)
    {
        if (higher is null)
        {
            return;
        }

        writer.WriteStartObject("oneStepHigher");
        WritePosition(writer, "position", higher.Position);
        writer.WriteString("looksLike", higher.LooksLike);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
        {
            DocumentWriting.WriteStrings(writer, name, texts);
        }
    }

    private static void WritePosition(Utf8JsonWriter writer, string name, ScalePosition? position)
    {
        if (position is { } at)
        {
            writer.WriteNumber(name, at.Value);
        }
    }
}
