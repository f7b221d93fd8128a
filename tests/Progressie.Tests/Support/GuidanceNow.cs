using Progressie.Conversations;
using Progressie.Scales;

namespace Progressie.Tests.Support;

/// <summary>Guidance at a moment that makes no difference to the test.</summary>
internal static class GuidanceNow
{
    /// <summary>Right after the latest that happened.</summary>
    internal static Guidance GuideNow(this Conversation talk) =>
        talk.Guide(talk.Events.Count == 0 ? talk.StartedAt : talk.Events.Max(static happened => happened.At));

    /// <summary>On a scale a moment makes a difference for a step that is far away only.</summary>
    internal static Guidance GuideNow(this Scale scale, ScaleReading? soFar = null, ScaleSequence form = ScaleSequence.Full) =>
        ScaleSeries.Start(scale, Writer.Anonymous(new ManualClock(DateTimeOffset.UnixEpoch))).Guide(DateTimeOffset.UnixEpoch, soFar, form);
}
