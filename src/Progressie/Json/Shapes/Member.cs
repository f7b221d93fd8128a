using System.Text;

namespace Progressie.Json.Shapes;

/// <summary>A member of an object as reading needs it, whatever the type of the object and of the value.</summary>
/// <remarks>Everything that is the same for all types stands here and in other classes without type arguments: code of a generic class is
/// compiled anew for each value type that it is used with, which the first document of a process would wait for.</remarks>
internal abstract class Member(string name, Shape shape, bool isRequired)
{
    // Fields, because reading looks at them for every member of every object.
    internal readonly string Name = name;
    internal readonly byte[] Utf8Name = Encoding.ASCII.GetBytes(name);
    internal readonly Shape Shape = shape;
    internal readonly bool IsRequired = isRequired;
}
