namespace Progressie;

/// <summary>How many people must stand behind a published figure before it is shown, so that nobody can be recognised in it.</summary>
/// <remarks>A host may raise the number, and not lower it below <see cref="LowestMinimum"/>. Choose it before the first answer is given and
/// leave it then. Immutable. Source: handbook B.3.</remarks>
public sealed partial record AnonymityPolicy
{
    /// <summary>Gets the policy that holds unless a host says otherwise.</summary>
    public static AnonymityPolicy Default { get; } = new();

    /// <summary>Gets the lowest number a host may choose.</summary>
    /// <value>3.</value>
    public static int LowestMinimum => 3;

    /// <summary>Gets how many people must stand behind every figure that is shown.</summary>
    /// <value>5 unless set; <see cref="LowestMinimum"/> or more.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below <see cref="LowestMinimum"/>.</exception>
    public int MinimumPeople
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, LowestMinimum);
            field = value;
        }
    } = 5;
}
