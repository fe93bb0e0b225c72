using System.Globalization;
using System.Text.Json;
using Compare.DataBuilder.Packages;

namespace Compare.DataBuilder.Assets;

/// <summary>The weights of BudouX for one language: <c>feature TAB characters TAB weight</c>.</summary>
internal sealed class WordBreaks(string model) : IAsset
{
    /// <summary>The models there are.</summary>
    public static IReadOnlyList<string> Models { get; } = ["ja", "th", "zh-hans", "zh-hant"];

    /// <inheritdoc/>
    public string Name => $"wordbreaks-{model}.tsv";

    /// <inheritdoc/>
    public IEnumerable<string> Lines(PackageStore packages)
    {
        // The package's file is a program with one JSON object in it.
        string program = packages.Open("budoux").Text($"src/data/models/{model}.ts");
        int first = program.IndexOf("{\"", StringComparison.Ordinal);
        using var weights = JsonDocument.Parse(program[first..(program.LastIndexOf('}') + 1)]);
        return
        [
            .. from feature in weights.RootElement.EnumerateObject()
               from weight in feature.Value.EnumerateObject()
               orderby feature.Name
               where !weight.Name.AsSpan().ContainsAny("\t\n")
               select string.Create(CultureInfo.InvariantCulture, $"{feature.Name}\t{weight.Name}\t{weight.Value.GetInt32()}"),
        ];
    }
}
