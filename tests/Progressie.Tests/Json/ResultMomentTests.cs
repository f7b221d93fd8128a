using Progressie.Checklists;
using Progressie.Json;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests.Json;

public sealed class ResultMomentTests
{
    [Fact]
    public void Write_ComparisonOfCompletedResponses_WritesMomentsAsResponsesDo()
    {
        ChecklistResponse response = ChecklistResponse.Start(TestChecklists.Leadership).Complete(ManualClock.At("2026-06-01T22:11:00+02:00"));

        string json = ProgressieJson.Write(ChecklistComparison.Between(response, response));

        Assert.Contains("\"completedAt\":\"2026-06-01T22:11:00+02:00\"", json, StringComparison.Ordinal);
    }
}
