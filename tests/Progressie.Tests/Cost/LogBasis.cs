namespace Progressie.Tests.Cost;

/// <summary>What an operation that is made builds on.</summary>
internal enum LogBasis
{
    /// <summary>What the one that it is made after builds on.</summary>
    AsItIs,

    /// <summary>The one before it.</summary>
    Before,

    /// <summary>Nothing.</summary>
    None,
}
