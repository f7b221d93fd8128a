using Microsoft.AspNetCore.Diagnostics;
using Progressie;

namespace MinimalApi;

#region aspnet-refused
/// <summary>Answers 400 with the report to a body that is refused.</summary>
public sealed class RefusedData : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (ProgressieDataException.Find(exception) is not { } refused)
        {
            return false;
        }

        await Answer(refused.Report).ExecuteAsync(httpContext);
        return true;
    }

    internal static IResult Answer(ValidationReport report) => Results.Problem(
        title: "The data cannot be used.",
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?> { ["report"] = report });
}
#endregion
