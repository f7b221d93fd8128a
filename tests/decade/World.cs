using System.Diagnostics;
using System.Globalization;
using System.Text;
using Progressie.Catalog;
using Progressie.Json;

namespace Progressie.Decade;

/// <summary>What time it really is, chance, and the store: what is written, and read back at once.</summary>
internal sealed class World(int seed, DateTimeOffset start)
{
    private readonly Random _random = new(seed);
    private readonly Stopwatch _writing = new(), _reading = new();
    private readonly Dictionary<string, int> _sizes = [];

    internal static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    internal DateTimeOffset Now { get; private set; } = start;

    internal DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Gets what held so far.</summary>
    internal long Checked { get; private set; }

    internal void MoveTo(DateTime day, int hour) => Now = new DateTimeOffset(day.AddHours(hour), Zone.GetUtcOffset(day.AddHours(hour)));

    internal int Pick(int below) => _random.Next(below);

    internal bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>Some 500 characters, as somebody writes them, that can be found again.</summary>
    internal string Words(string mark, int length = 500)
    {
        string[] words =
            ["we", "hebben", "vandaag", "samen", "geoefend", "en", "daarna", "ging", "het", "rustiger", "dan", "vorige", "week"];
        StringBuilder text = new(mark);
        while (text.Length < length)
        {
            text.Append(' ').Append(words[_random.Next(words.Length)]);
        }

        return text.Append('.').ToString();
    }

    internal void Check(bool holds, FormattableString what)
    {
        Checked++;
        if (!holds)
        {
            throw new InvalidOperationException(
                $"On {Now.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}: {FormattableString.Invariant(what)}");
        }
    }

    /// <summary>Puts a document away and gets it back.</summary>
    internal T Keep<T>(string name, T document)
        where T : class
    {
        _writing.Start();
        string json = ProgressieJson.Write(document);
        _writing.Stop();
        _sizes[name] = Encoding.UTF8.GetByteCount(json);
        _reading.Start();
        Validated<T> read = ProgressieJson.Read<T>(json, ProgressieCatalog.BuiltIn);
        _reading.Stop();
        Check(read.IsValid, $"{name} is not read back: {read.Report}");
        Check(read.Value.Equals(document), $"{name} is not what was put away");
        return read.Value;
    }

    /// <summary>Says how large everything is and how long a day took, and begins to count anew.</summary>
    internal void Report(int year)
    {
        string sizes = string.Join(", ", _sizes.OrderBy(static size => size.Key, StringComparer.Ordinal)
            .Select(static size => FormattableString.Invariant($"{size.Key} {size.Value / 1024.0:0} KB")));
        (double written, double read) = (_writing.Elapsed.TotalMilliseconds / 365, _reading.Elapsed.TotalMilliseconds / 365);
        Console.WriteLine(FormattableString.Invariant(
            $"year {year}: {sizes}; written in {written:0.0} ms and read in {read:0.0} ms a day; {Checked} checks"));
        _writing.Reset();
        _reading.Reset();
    }
}
