using System.Buffers;
using System.Text;
using Progressie.Catalog;
using Progressie.Checklists;
using Progressie.Json;

namespace Progressie.Benchmarks;

/// <summary>What the benchmarks work on: the leadership checklist with all 44 items marked, with and without notes.</summary>
internal static class Material
{
    internal static Checklist Checklist { get; } = ProgressieCatalog.BuiltIn.Checklists[LeadershipChecklist.Id];

    /// <summary>44 marks in every state, who and when, no notes or other text.</summary>
    internal static Writer Leader { get; } = Writer.Of("leader-17", new FixedClock());

    internal static ChecklistResponse Marked { get; } = Mark();

    internal static byte[] MarkedUtf8 { get; } = Encoding.UTF8.GetBytes(ProgressieJson.Write(Marked));

    /// <summary>The same with notes on every crossed box, and three intentions.</summary>
    internal static ChecklistResponse Noted { get; } = Note(Mark());

    internal static byte[] NotedUtf8 { get; } = Encoding.UTF8.GetBytes(ProgressieJson.Write(Noted));

    private static ChecklistResponse Mark()
    {
        ChecklistResponse response = ChecklistResponse.Start(
            Checklist, Leader, new ResponseDetails { Id = ResponseId.Parse("response-17"), Language = LanguageTag.Dutch });

        // A fixed, uneven pattern: branch predictors must not learn it from one document.
        for (int i = 0; i < Checklist.Items.Count; i++)
        {
            int state = (i * 7919) % 13 % 4;
            response = response.Mark(Checklist.Items[i].Id, achieved: state is 1 or 3, desired: state is 2 or 3);
        }

        return response.Complete(Leader);
    }

    private static ChecklistResponse Note(ChecklistResponse response) => response.Amend(
        static open =>
        {
            foreach (ChecklistItem item in open.Checklist.Items)
            {
                if (open[item.Id].IsAchieved)
                {
                    open = open.Note(
                        item.Id, ChecklistColumn.Achieved,
                        "Bij de start van de dag gaat het goed: ik ga erbij zitten en luister één minuut.");
                }
            }

            return open.Intend("Eén wijk kiezen").Intend("De diensten samen verdelen").Intend("Elke vrijdag twee regels");
        },
        null, Writer.Anonymous(new FixedClock()));

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 16, 9, 30, 0, TimeSpan.Zero);
    }
}
