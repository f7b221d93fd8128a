namespace Progressie.Tests.Cost;

/// <summary>How a log goes on with many of one kind.</summary>
internal sealed record LogWay(string Name)
{
    internal LogBasis Basis { get; init; }

    /// <summary>Whether something is begun for each, which it is about.</summary>
    internal bool OpensEach { get; init; }

    /// <summary>Whether nobody's name is with what is begun.</summary>
    internal bool IsUnnamed { get; init; }

    /// <summary>Whether each is about the one before it.</summary>
    internal bool IsAboutBefore { get; init; }

    /// <summary>Whether all are about what was begun first.</summary>
    internal bool IsAboutFirst { get; init; }

    /// <summary>Whether there is nothing else in the log but what begins it.</summary>
    internal bool IsAlone { get; init; }
}
