using System.Globalization;
using Progressie.Internal;
using Xunit;

namespace Progressie.Tests.Internal;

public sealed class MomentsTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    [InlineData("2026-11-21")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-10")]
    [InlineData("2026-04-31")]
    [InlineData("2026-04-00")]
    [InlineData("2026-4-01")]
    [InlineData("2026/04/01")]
    [InlineData("2026-04-01 ")]
    [InlineData(" 2026-04-01")]
    [InlineData("2026-04-0x")]
    [InlineData("٢٠٢٦-04-01")]
    [InlineData("+026-04-01")]
    [InlineData("20260401")]
    [InlineData("")]
    public void TryParseDate_Text_IsWhatTheFrameworkMakesOfIt(string text)
    {
        bool isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly expected);
        Assert.Equal(isDate, Moments.TryParseDate(text, out DateOnly day));
        Assert.Equal(expected, day);
    }

    [Fact]
    public void TryParseDate_EveryDayOfManyYears_IsRead()
    {
        for (DateOnly day = new(1999, 12, 1); day.Year < 2029; day = day.AddDays(1))
        {
            Assert.True(Moments.TryParseDate(Moments.Text(day), out DateOnly read));
            Assert.Equal(day, read);
        }
    }
}
