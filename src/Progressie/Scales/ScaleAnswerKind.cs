namespace Progressie.Scales;

/// <summary>The answers there are, for readers, writers and everything else that has to handle each of them.</summary>
internal enum ScaleAnswerKind
{
    OnScale = 0,
    Below = 1,
    NoBottom = 2,
    Unanswered = 3,
}
