using System.Reflection;
using System.Runtime.Loader;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace Progressie.Tests.Cost;

/// <summary>A copy of the library, and of these tests, that counts what it does: one for every method that begins and for every turn of a
/// loop. So work is a number that is the same on every machine and under every load.</summary>
/// <remarks>System.Linq and the collections that are not part of the core library are counted too. What the core library goes through by
/// itself (a list, an array, a text) is not, where it allocates nothing.</remarks>
internal sealed class CountedLibrary : AssemblyLoadContext
{
    private const string CounterType = "Progressie.Counted";
    private const string CounterField = "Count";

    private static readonly string[] Framework = ["System.Linq", "System.Collections", "System.Collections.Immutable"];

    private static readonly Lazy<Assembly> Tests =
        new(static () => new CountedLibrary().LoadFromAssemblyPath(typeof(CountedLibrary).Assembly.Location));

    private readonly Dictionary<string, Assembly> _loaded = new(StringComparer.Ordinal);

    private CountedLibrary()
        : base("counted")
    {
    }

    /// <summary>Calls a static method of the copy of a type of these tests. Arguments and what is given back are texts, since other types
    /// are not the same types there.</summary>
    internal static string Call(Type type, string method, params object[] arguments)
    {
        return (string)Tests.Value.GetType(type.FullName!, throwOnError: true)!
            .GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .Invoke(null, arguments)!;
    }

    /// <summary>What reads the number, in the copy; <see langword="null"/> where nothing is counted.</summary>
    internal static Func<long>? Counter { get; } =
        typeof(ProgressieLimits).Assembly.GetType(CounterType)?.GetMethod("get_" + CounterField)!.CreateDelegate<Func<long>>();

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string name = assemblyName.Name!;
        if (name != "Progressie" && !Framework.Contains(name))
        {
            return null;
        }

        if (!_loaded.TryGetValue(name, out Assembly? assembly))
        {
            string path = name == "Progressie"
                ? typeof(ProgressieLimits).Assembly.Location
                : Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll");
            _loaded[name] = assembly = Counting(path, isOwner: name == "Progressie");
        }

        return assembly;
    }

    private Assembly Counting(string path, bool isOwner)
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(path);
        // Those of the framework are compiled beforehand, for one sort of machine; a copy is compiled when it runs.
        (module.Attributes, module.Architecture) = (ModuleAttributes.ILOnly, TargetArchitecture.I386);
        FieldReference field = isOwner ? AddCounter(module) : CounterOf(module);
        MethodDefinition[] methods =
            [.. module.GetTypes().Where(static type => type.FullName != CounterType).SelectMany(static type => type.Methods)];
        foreach (MethodDefinition method in methods.Where(static method => method.HasBody))
        {
            Count(method.Body, field);
        }

        MemoryStream image = new();
        module.Write(image);
        image.Position = 0;
        return LoadFromStream(image);
    }

    private static FieldDefinition AddCounter(ModuleDefinition module)
    {
        TypeDefinition type = new(
            "Progressie", CounterType.Split('.')[1],
            Mono.Cecil.TypeAttributes.Public | Mono.Cecil.TypeAttributes.Abstract | Mono.Cecil.TypeAttributes.Sealed,
            module.TypeSystem.Object);
        FieldDefinition field = new(
            CounterField, Mono.Cecil.FieldAttributes.Public | Mono.Cecil.FieldAttributes.Static, module.TypeSystem.Int64);
        MethodDefinition read = new(
            "get_" + CounterField, Mono.Cecil.MethodAttributes.Public | Mono.Cecil.MethodAttributes.Static, module.TypeSystem.Int64);
        read.Body.Instructions.Add(Instruction.Create(OpCodes.Ldsfld, field));
        read.Body.Instructions.Add(Instruction.Create(OpCodes.Ret));
        type.Fields.Add(field);
        type.Methods.Add(read);
        module.Types.Add(type);
        return field;
    }

    private static FieldReference CounterOf(ModuleDefinition module)
    {
        AssemblyNameReference library = new("Progressie", new Version(0, 0));
        module.AssemblyReferences.Add(library);
        TypeReference type = new("Progressie", CounterType.Split('.')[1], module, library);
        return new FieldReference(CounterField, module.TypeSystem.Int64, type);
    }

    private static void Count(Mono.Cecil.Cil.MethodBody body, FieldReference field)
    {
        body.SimplifyMacros();
        Dictionary<Instruction, int> places = body.Instructions
            .Select(static (one, index) => (one, index))
            .ToDictionary(static pair => pair.one, static pair => pair.index);
        HashSet<Instruction> counted = [body.Instructions[0]];
        foreach ((Instruction one, int place) in places)
        {
            Instruction[] targets = one.Operand switch
            {
                Instruction target => [target],
                Instruction[] many => many,
                _ => [],
            };
            counted.UnionWith(targets.Where(target => places[target] <= place));
        }

        ILProcessor il = body.GetILProcessor();
        foreach (Instruction one in counted)
        {
            // The instruction itself moves on and leaves nothing in its place, so that whatever jumps there counts.
            Instruction moved = Instruction.Create(OpCodes.Nop);
            (moved.OpCode, moved.Operand) = (one.OpCode, one.Operand);
            (one.OpCode, one.Operand) = (OpCodes.Nop, null);
            Instruction[] count =
            [
                Instruction.Create(OpCodes.Ldsfld, field), Instruction.Create(OpCodes.Ldc_I4_1), Instruction.Create(OpCodes.Conv_I8),
                Instruction.Create(OpCodes.Add), Instruction.Create(OpCodes.Stsfld, field), moved,
            ];
            Instruction last = one;
            foreach (Instruction next in count)
            {
                il.InsertAfter(last, next);
                last = next;
            }
        }

        body.OptimizeMacros();
    }
}
