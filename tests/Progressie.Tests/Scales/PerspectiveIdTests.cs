using Progressie.Scales;
using Xunit;

namespace Progressie.Tests.Scales;

public sealed class PerspectiveIdTests
{
    [Fact]
    public void Own_IsCalledOwn() => Assert.Equal("own", PerspectiveId.Own.ToString());
}
