using System.Globalization;
using Progressie.Decade;

int years = Option("--years", 10), seed = Option("--seed", 1);
DateTimeOffset start = new(2026, 12, 1, 7, 0, 0, TimeSpan.FromHours(1));
World world = new(seed, start);
Person person = new(world);
Coach coach = new(world);
Team team = new(world);
try
{
    for (int year = 1; year <= years; year++)
    {
        for (DateTime day = start.Date.AddYears(year - 1); day < start.Date.AddYears(year); day = day.AddDays(1))
        {
            world.MoveTo(day, 9);
            person.LiveDay();
            world.MoveTo(day, 14);
            if (day.Day == 1)
            {
                coach.TalkWithNoor();
            }

            if (day.DayOfWeek == DayOfWeek.Monday)
            {
                team.Meet();
            }
            else
            {
                team.Keep();
            }
        }

        world.Report(year);
    }
}
catch (InvalidOperationException lost)
{
    Console.Error.WriteLine(lost.Message);
    return 1;
}

Console.WriteLine(FormattableString.Invariant(
    $"{years} years: nothing was lost, nothing was shown that should not be ({world.Checked} checks)."));
return 0;

int Option(string name, int otherwise)
{
    int at = Array.IndexOf(args, name);
    return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
}
