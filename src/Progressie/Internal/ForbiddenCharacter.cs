using System.Globalization;

namespace Progressie.Internal;

/// <summary>A character that no document can carry, and where it stands in a text.</summary>
internal sealed record ForbiddenCharacter(string What, char Character, int Position)
{
    internal string CodePoint => ((int)Character).ToString("X4", CultureInfo.InvariantCulture);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{IssueTerms.English(What)} U+{CodePoint} at position {Position}");
}
