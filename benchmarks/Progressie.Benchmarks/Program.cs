using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace Progressie.Benchmarks;

/// <summary>Runs the benchmarks, or with "cold" measures a fresh process.</summary>
public static class Program
{
    private static void Main(string[] args)
    {
        switch (args)
        {
            case ["cold", ..]:
                ColdStart.Measure();
                break;
            case ["cold-child", string what]:
                ColdStart.Child(what);
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(
                    args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
                break;
        }
    }
}
