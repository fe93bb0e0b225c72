using System.Text.Json;

namespace Compare.DataBuilder.Packages;

/// <summary>The pinned packages of <c>sources.json</c>.</summary>
internal sealed record Sources(IReadOnlyList<PackageSource> Packages)
{
    /// <summary>Reads the list that is embedded in the builder.</summary>
    public static Sources Read()
    {
        using Stream stream = typeof(Sources).Assembly.GetManifestResourceStream("sources.json")!;
        return JsonSerializer.Deserialize(stream, BuilderJsonContext.Default.Sources)!;
    }

    /// <summary>The package of a name.</summary>
    public PackageSource this[string name] => Packages.Single(p => p.Name == name);
}
