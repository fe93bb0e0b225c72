using System.Text;
using Compare.DataBuilder.Assets;
using Compare.DataBuilder.Cldr;
using Compare.DataBuilder.Facts;
using Compare.DataBuilder.Lexicons;
using Compare.DataBuilder.Output;
using Compare.DataBuilder.Packages;
using Compare.DataBuilder.Samples;

namespace Compare.DataBuilder;

/// <summary>Builds every generated table of the data folder from the pinned packages.</summary>
internal static class Build
{
    /// <summary>Writes <c>Generated/</c> and the tests' sample anew.</summary>
    /// <param name="dataFolder">The folder of Compare.Data.</param>
    /// <param name="testFolder">The folder of the tests, which get a sample of spelled numbers and one of long translations.</param>
    /// <param name="packageFolder">Where the tarballs are, or null to have npm fetch them.</param>
    public static void Run(string dataFolder, string testFolder, string? packageFolder)
    {
        using var packages = new PackageStore(Sources.Read(), packageFolder);
        string target = Path.Combine(dataFolder, "Generated");
        Directory.CreateDirectory(target);
        var cldr = new CldrData(packages);
        WriteFacts(dataFolder, target, cldr);
        WriteLines(Path.Combine(testFolder, "Extracting/Quantities/Samples/spelled.tsv.gz"), SpelledSample.Lines(Locale.All(dataFolder), cldr));
        WriteLines(Path.Combine(testFolder, "Languages/Samples/declaration.tsv.gz"), DeclarationSample.Lines(packages));
        foreach (IAsset asset in (IEnumerable<IAsset>)[.. Assets(dataFolder), .. LexiconTable.All(Locale.All(dataFolder), packages, cldr)])
        {
            WriteLines(Path.Combine(target, asset.Name + ".gz"), asset.Lines(packages));
        }
    }

    private static void WriteLines(string path, IEnumerable<string> lines) =>
        File.WriteAllBytes(path, Gzip.Compress(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")))));

    private static IEnumerable<IAsset> Assets(string dataFolder) =>
        [new Trigrams(dataFolder), new Romanisation(), new Confusables(), new Thesaurus(), new Vocabulary(), .. WordBreaks.Models.Select(m => new WordBreaks(m))];

    private static void WriteFacts(string dataFolder, string target, CldrData cldr)
    {
        var selection = Selection.Read();
        var units = new Units(selection);
        IFactSource[] sources =
        [
            new Separators(), new CompactScales(units), new SpelledNumbers(), new Months(), new Currencies(selection), units,
            new Territories(), new Cities(), new LanguageNames(),
        ];
        var tables = new Dictionary<string, FactTable>(StringComparer.Ordinal);
        foreach (Locale locale in Locale.All(dataFolder))
        {
            var table = new FactTable();
            foreach (FactRow row in sources.SelectMany(s => s.Rows(locale, cldr)))
            {
                table.Add(row);
            }

            tables.Add(locale.Tag, table);
            byte[] content = table.ToBytes(locale.Parent is null ? null : tables[locale.Parent]);
            File.WriteAllBytes(Path.Combine(target, locale.Tag + ".tsv.gz"), Gzip.Compress(content));
        }
    }
}
