using System.IO.Compression;
using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;

namespace Compare.Benchmarks.Lexicons;

/// <summary>
/// How much a lexicon knows: the thirty articles of the Universal Declaration of Human Rights in a language are each looked for among the thirty
/// in English, in no order, by the English stems of their words alone (cosine of the roots of their counts by inverse frequency, less the mean of the
/// English article). Chance finds one.
/// </summary>
internal sealed class DeclarationRetrieval
{
    private readonly LanguageCatalog languages = new();
    private readonly Dictionary<string, List<string>> articles = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, double>> english;

    /// <summary>Reads the sample: lines <c>locale TAB article TAB text</c>, compressed.</summary>
    public DeclarationRetrieval(Stream sample)
    {
        using var reader = new StreamReader(new GZipStream(sample, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            if (!articles.TryGetValue(fields[0], out List<string>? texts))
            {
                articles.Add(fields[0], texts = []);
            }

            texts.Add(fields[2]);
        }

        english = Vectors("en");
    }

    /// <summary>The languages of the sample, English aside.</summary>
    public IEnumerable<string> Languages => articles.Keys.Where(l => l != "en").Order(StringComparer.Ordinal);

    /// <summary>How many of a language's articles find their English.</summary>
    public int Found(string tag)
    {
        List<Dictionary<string, double>> own = Vectors(tag);
        double[][] likeness = [.. own.Select(a => english.Select(e => a.Sum(w => w.Value * e.GetValueOrDefault(w.Key))).ToArray())];
        double[] usual = [.. Enumerable.Range(0, english.Count).Select(e => likeness.Average(row => row[e]))];
        return Enumerable.Range(0, own.Count).Count(a =>
        {
            double right = likeness[a][a] - usual[a];
            return Enumerable.Range(0, english.Count).All(e => e == a || likeness[a][e] - usual[e] < right);
        });
    }

    // For each article its English stems, weighted and brought to length one.
    private List<Dictionary<string, double>> Vectors(string tag)
    {
        Language language = languages.Get(tag);
        (var tokenizer, var reader, Lexicon? lexicon) = (new Tokenizer(language), new StemReader(language), Lexicon.For(language));
        List<Dictionary<string, double>> counts = articles[tag].ConvertAll(text =>
        {
            (var stems, var meanings) = (new List<string>(), new List<EnglishStem>());
            var span = TextSpan.At(0, text.Length);
            reader.Read(text, tokenizer.Tokenize(Document.Plain(text + "\n", [new Block(BlockKind.Line, span)]), span), stems);
            stems.ForEach(s => lexicon?.Find(s, meanings));
            return meanings.GroupBy(m => m.Stem, StringComparer.Ordinal).ToDictionary(m => m.Key, m => m.Sum(e => e.Weight), StringComparer.Ordinal);
        });
        Dictionary<string, int> frequencies = counts.SelectMany(c => c.Keys).CountBy(s => s).ToDictionary(StringComparer.Ordinal);
        return counts.ConvertAll(c => Normalized(c, frequencies));
    }

    private static Dictionary<string, double> Normalized(Dictionary<string, double> counts, Dictionary<string, int> frequencies)
    {
        double Weight(KeyValuePair<string, double> c) => Math.Sqrt(c.Value) * Math.Log(1 + (30.0 / frequencies[c.Key]));
        double length = Math.Sqrt(counts.Sum(c => Weight(c) * Weight(c)));
        return counts.ToDictionary(c => c.Key, c => Weight(c) / Math.Max(length, 1e-9), StringComparer.Ordinal);
    }
}
