namespace Progressie.Json.Shapes;

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What its value is.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
/// <param name="Default">As JSON, what it is when it is left out; <see langword="null"/> when it is just not there.</param>
/// <param name="Expected">What messages call its value.</param>
internal sealed record MemberInfo(string Name, ShapeInfo Value, bool IsRequired, string? Default, string Expected);
