using System.Globalization;
using Progressie.Internal;

namespace Progressie.Circles;

/// <summary>Where an operation stands, or would stand, in its document. It becomes text only when there is something to tell.</summary>
/// <param name="Index">The place in the list, from 0.</param>
internal readonly record struct OperationPath(int Index)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"/operations/{Index}");

    /// <summary>Judges the texts of the operation at that place.</summary>
    internal TextCheck Texts(IssueCollector issues) => new(issues, "/operations", Index);

    internal string To(string member) => ToString() + member;
}
