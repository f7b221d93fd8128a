namespace Progressie.Circles;

/// <summary>Operations that are found by their ids.</summary>
internal interface IOperations
{
    CircleOperation? Find(OperationId id);
}
