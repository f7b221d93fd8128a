namespace Progressie.Checklists;

/// <summary>Under which id somebody said that they were done.</summary>
internal sealed record Completion(EventId Id);
