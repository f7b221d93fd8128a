using FsCheck.Xunit;
using Progressie.Tests.Support;
using Xunit;

namespace Progressie.Tests;

public sealed class WriterTests
{
    private static readonly Writer Noor = Writer.Of("noor", TimeProvider.System);

    [Fact]
    public void TryOf_NoId_IsReported()
    {
        Assert.Equal(
            "writer: PRG1001 error at /by: ‘a b’ is not allowed here: expected 1 to 128 visible ASCII characters without white space.",
            Told.Report(Writer.TryOf("a b", TimeProvider.System).Report));
        Assert.Equal(
            "writer: PRG1001 error at /device: ‘’ is not allowed here: expected 1 to 128 visible ASCII characters without white space.",
            Told.Report(Noor.TryOnDevice(string.Empty).Report));
    }

    [Property(Arbitrary = [typeof(Typed)])]
    public void AnyText_IsReportedOrIsTheWriter(Typed id)
    {
        Validated<Writer> writer = Writer.TryOf(id.Text, TimeProvider.System);
        Outcomes.AssertTwins(writer, () => Writer.Of(id.Text, TimeProvider.System));
        TextLaw.HoldsOfId(writer, ParticipantId.TryParse(id.Text, out _), "/by");
        Validated<Writer> onDevice = Noor.TryOnDevice(id.Text);
        Outcomes.AssertTwins(onDevice, () => Noor.OnDevice(id.Text));
        TextLaw.HoldsOfId(onDevice, ReplicaId.TryParse(id.Text, out _), "/device");
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Equal("by", Assert.Throws<ArgumentNullException>(static () => Writer.TryOf(null!, TimeProvider.System)).ParamName);
        Assert.Equal("clock", Assert.Throws<ArgumentNullException>(static () => Writer.TryOf("a b", null!)).ParamName);
        Assert.Equal("device", Assert.Throws<ArgumentNullException>(static () => Noor.TryOnDevice(null!)).ParamName);
    }
}
