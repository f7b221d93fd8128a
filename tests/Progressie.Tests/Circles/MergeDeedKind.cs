namespace Progressie.Tests.Circles;

/// <summary>What somebody can do to a board, as far as it matters to how two of them meet.</summary>
internal enum MergeDeedKind
{
    Add,
    Reword,
    Categorise,
    Plan,
    DropPlan,
    Achieve,
    MoveBeyond,
    MoveOut,
    Split,
    Undo,
    Erase,
    RewordTopic,
    BeginSession,
    Enter,
    Link,
    Join,
    Rename,
    Leave,
    EraseTopic,
    ErasePerson,
}
