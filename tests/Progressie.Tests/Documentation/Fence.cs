namespace Progressie.Tests.Documentation;

/// <summary>A block of code on a page: where, in which language, what, and what the comment right before it says.</summary>
public sealed record Fence(string Place, string Language, string Text, string Directive, string Argument);
