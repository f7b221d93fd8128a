using System.Runtime.CompilerServices;

namespace Progressie;

/// <summary>How much a document may hold: protection against junk and abuse.</summary>
/// <remarks>A document keeps the limits that it was begun or read under. They hold at every door, so that what a verb makes can be written,
/// and what was written can be read. The defaults leave ample room for ten years of use; <c>docs/limits.md</c> has what was measured.
/// Immutable.</remarks>
public sealed partial record ProgressieLimits
{
    internal const int HardMaxTextLength = 20_000;

    /// <summary>How many UTF-16 units a name in a document may have. Every id is shorter; only extensions have names that hosts choose
    /// freely.</summary>
    internal const int HardMaxNameLength = 256;

    /// <summary>Gets the limits that hold unless a host says otherwise.</summary>
    public static ProgressieLimits Default { get; } = new();

    /// <summary>Gets how many bytes a document may have, laid out and with room for the stand-ins of what can be erased. An eighth is kept
    /// for recording what is erased in conversations, scale series, journals and boards.</summary>
    /// <value>8,388,608 unless set; 1,024 or more.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1,024.</exception>
    public int MaxDocumentBytes
    {
        get;
        init => field = Guard(value, 1_024, int.MaxValue);
    } = 8_388_608;

    /// <summary>Gets how deep arrays and objects may lie in each other.</summary>
    /// <value>64 unless set; 64 to 1,000. No document comes near 64 by itself; extensions may.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxDepth
    {
        get;
        init => field = Guard(value, 64, 1_000);
    } = 64;

    /// <summary>Gets how many characters (UTF-16 units) one text may have.</summary>
    /// <value>20,000 unless set; 100 to 20,000, which is also what the models themselves accept.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxTextLength
    {
        get;
        init => field = Guard(value, 100, HardMaxTextLength);
    } = HardMaxTextLength;

    /// <summary>Gets how many elements one list may have, such as the items of a section or the intentions of a response.</summary>
    /// <value>1,000 unless set; 100 to 1,000,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxElements
    {
        get;
        init => field = Guard(value, 100, 1_000_000);
    } = 1_000;

    /// <summary>Gets how many events one conversation, scale series or journal may have, and how many operations one board. An eighth is
    /// kept for erasing.</summary>
    /// <value>25,000 unless set; 100 to 1,000,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int MaxEvents
    {
        get;
        init => field = Guard(value, 100, 1_000_000);
    } = 25_000;

    /// <summary>Gets how many bytes all <c>extensions</c> in a document together may have.</summary>
    /// <value>65,536 unless set; 0 or more.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int MaxExtensionBytes
    {
        get;
        init => field = Guard(value, 0, int.MaxValue);
    } = 65_536;

    /// <summary>Gets how many issues of one document are reported before only their number is.</summary>
    /// <value>100 unless set; 1 or more.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxIssues
    {
        get;
        init => field = Guard(value, 1, int.MaxValue);
    } = 100;

    private static int Guard(int value, int least, int most, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
