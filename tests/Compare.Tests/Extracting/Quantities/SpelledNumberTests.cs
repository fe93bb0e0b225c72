using System.IO.Compression;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Languages;

namespace Compare.Tests.Extracting.Quantities;

/// <summary>Numbers that the data builder spelled out by each locale's rules, in its genders and cases, are read back.</summary>
public sealed class SpelledNumberTests
{
    private const double Floor = 0.98;
    private const int Thinning = 4;

    [Fact]
    public void NumbersSpelledByRuleAreReadBack()
    {
        var report = new List<string>();
        int every = Environment.GetEnvironmentVariable("SPELLED_ALL") is null ? Thinning : 1;
        foreach (IGrouping<string, string[]> locale in Rows().GroupBy(r => r[0]))
        {
            string[][] rows = [.. locale.Where((_, index) => index % every == 0)];
            string[][] wrong = [.. rows.Where(r => !IsRead(r[0], r[1], r[2]))];
            if (wrong.Length > (1 - Floor) * rows.Length)
            {
                report.Add($"{locale.Key}: {100.0 * (rows.Length - wrong.Length) / rows.Length:0.0} % of {rows.Length}; {string.Join(" | ", wrong.Take(6).Select(r => $"{r[1]} {r[2]} [{Extracted.Values(r[0], r[2])}]"))}");
            }
        }

        Assert.True(report.Count == 0, string.Join('\n', report));
    }

    [Fact]
    public void EveryLocaleWithRulesHasASample()
    {
        HashSet<string> sampled = [.. Rows().Select(r => r[0])];
        Assert.Equal([], LanguageCatalog.Supported.Where(t => !t.Contains('-', StringComparison.Ordinal) && !sampled.Contains(t)));
    }

    private static bool IsRead(string tag, string value, string words)
    {
        var expected = ExactNumber.Parse(value.TrimEnd('.'));
        return Extracted.All(tag, words).Any(e => e.Span.Start == 0 && e.Span.End == words.Length && e.Readings.Any(r => r.Value is QuantityValue read && read.Number == expected));
    }

    private static IEnumerable<string[]> Rows()
    {
        using FileStream file = File.OpenRead(Repository.Path("tests", "Compare.Tests", "Extracting", "Quantities", "Samples", "spelled.tsv.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}
