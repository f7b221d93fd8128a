using Progressie.Checklists;
using Xunit;

namespace Progressie.Tests.Support;

public sealed class SupportTests
{
    [Fact]
    public void ForAll_LawThatFails_Throws() =>
        Assert.ThrowsAny<Exception>(() => Props.ForAll(Generate.States(5), static states => Assert.DoesNotContain(ItemState.Both, states)));

    [Fact]
    public void Response_Generated_ReachesEveryStatus()
    {
        HashSet<ResponseStatus> met = [];
        Props.ForAll(Generate.Response(TestChecklists.Small), response => met.Add(response.Status));
        Assert.Equal(3, met.Count);
    }
}
