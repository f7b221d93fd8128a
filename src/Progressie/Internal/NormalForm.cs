using System.Globalization;
using System.Reflection;
using System.Text;

namespace Progressie.Internal;

/// <summary>Takes letters apart into what they are made of, in the one order that Unicode gives (normal form D), so that é is é however
/// it was typed.</summary>
/// <remarks>The framework's own does nothing in invariant mode, and elsewhere goes by the data of the machine; what is the same has to be
/// the same everywhere, or two copies of a board would not agree. So the data is here.</remarks>
internal static class NormalForm
{
    private const int HangulFirst = 0xAC00, HangulLast = 0xD7A3, LeadFirst = 0x1100, VowelFirst = 0x1161, TailBefore = 0x11A7;

    private const int Vowels = 21, Tails = 28;

    private static readonly Dictionary<int, Rune[]> Parts = [];

    private static readonly Dictionary<int, byte> Classes = [];

    // Initialised by hand, since both come out of one file.
    static NormalForm()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Progressie.Internal.normal-form.txt")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            foreach (string entry in line.StartsWith('#') ? [] : line.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(entry);
            }
        }
    }

    /// <summary>Adds what a code point is made of.</summary>
    internal static void Decompose(Rune rune, List<Rune> to)
    {
        if (rune.IsAscii)
        {
            to.Add(rune);
        }
        else if (rune.Value is >= HangulFirst and <= HangulLast)
        {
            (int lead, int rest) = Math.DivRem(rune.Value - HangulFirst, Vowels * Tails);
            to.Add(new Rune(LeadFirst + lead));
            to.Add(new Rune(VowelFirst + (rest / Tails)));
            if (rest % Tails != 0)
            {
                to.Add(new Rune(TailBefore + (rest % Tails)));
            }
        }
        else if (Parts.TryGetValue(rune.Value, out Rune[]? parts))
        {
            to.AddRange(parts);
        }
        else
        {
            to.Add(rune);
        }
    }

    /// <summary>Puts the marks behind each letter in their order; those of one class stay as they are.</summary>
    internal static void Order(List<Rune> runes)
    {
        for (int begin = 0; begin < runes.Count; begin++)
        {
            int end = begin;
            bool isOrdered = true;
            for (byte before = 0, now; end < runes.Count && (now = ClassOf(runes[end])) != 0; end++, before = now)
            {
                isOrdered &= before <= now;
            }

            if (!isOrdered)
            {
                // A sort that keeps what is equal, and is quick however many marks there are.
                Rune[] ordered = [.. runes.GetRange(begin, end - begin).OrderBy(ClassOf)];
                runes.RemoveRange(begin, end - begin);
                runes.InsertRange(begin, ordered);
            }

            begin = end;
        }
    }

    private static byte ClassOf(Rune rune) => !rune.IsAscii && Classes.TryGetValue(rune.Value, out byte known) ? known : (byte)0;

    private static void Add(string entry)
    {
        string[] words = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int first = Code(words[0]);
        if (words[1] == "=")
        {
            Parts.Add(first, Array.ConvertAll(words[2..], static word => new Rune(Code(word))));
            return;
        }

        for (int code = first; code <= Code(words[1]); code++)
        {
            Classes.Add(code, byte.Parse(words[3], CultureInfo.InvariantCulture));
        }
    }

    private static int Code(string word) => int.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
