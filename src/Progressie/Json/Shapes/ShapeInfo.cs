namespace Progressie.Json.Shapes;

/// <summary>What a shape says of itself, for everything that is derived from it and from nothing else: JSON Schemas, the statement on
/// personal data, the tables of the format page, generators and words for tests.</summary>
/// <param name="Personal">What it can hold of people, members and elements included.</param>
internal abstract record ShapeInfo(PersonalData Personal);
