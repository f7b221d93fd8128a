namespace Progressie.Tests.Contracts;

/// <summary>A text that may be an id of a type.</summary>
public sealed record NearlyId(IdCase Kind, string Text);
