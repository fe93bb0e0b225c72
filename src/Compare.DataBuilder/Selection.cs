using System.Text.Json;

namespace Compare.DataBuilder;

/// <summary>What is taken of the many currencies and units of CLDR; the order decides which meaning of an ambiguous sign comes first.</summary>
/// <param name="Currencies">ISO 4217 codes.</param>
/// <param name="Units">CLDR unit identifiers with their type.</param>
internal sealed record Selection(IReadOnlyList<string> Currencies, IReadOnlyList<string> Units)
{
    /// <summary>Reads the lists that are embedded in the builder.</summary>
    public static Selection Read()
    {
        using Stream stream = typeof(Selection).Assembly.GetManifestResourceStream("selection.json")!;
        return JsonSerializer.Deserialize(stream, BuilderJsonContext.Default.Selection)!;
    }
}
