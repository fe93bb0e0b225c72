using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Compare.Benchmarks.Starting;

/// <summary>A program that does nothing: what any .NET program takes to start.</summary>
internal static class EmptyProgram
{
    /// <summary>Writes it into a folder.</summary>
    /// <returns>The path of its assembly, which <c>dotnet</c> runs.</returns>
    public static string Write(string folder)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("empty"), typeof(object).Assembly);
        TypeBuilder type = assembly.DefineDynamicModule("empty").DefineType("Program", TypeAttributes.Class | TypeAttributes.Abstract | TypeAttributes.Sealed);
        MethodBuilder main = type.DefineMethod("Main", MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
        main.GetILGenerator().Emit(OpCodes.Ret);
        type.CreateType();
        MetadataBuilder metadata = assembly.GenerateMetadata(out BlobBuilder code, out BlobBuilder data);
        var file = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.ExecutableImage), new MetadataRootBuilder(metadata), code, data, entryPoint: MetadataTokens.MethodDefinitionHandle(1)).Serialize(file);
        string path = Path.Combine(folder, "empty.dll");
        File.WriteAllBytes(path, file.ToArray());
        File.WriteAllText(Path.Combine(folder, "empty.runtimeconfig.json"), """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""");
        return path;
    }
}
