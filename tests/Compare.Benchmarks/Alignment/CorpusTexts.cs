using Compare.Core.Segmenting;

namespace Compare.Benchmarks.Alignment;

/// <summary>
/// The articles of the corpus as gold: line n of each version corresponds to line n of every other. Some lines are taken from either side, so that
/// there is something without a counterpart; the sentences are aligned, and the beads counted by their lines.
/// </summary>
internal static class CorpusTexts
{
    private const int LeftGap = 11;
    private const int RightGap = 7;

    /// <summary>English with every other language of every article.</summary>
    public static IEnumerable<GoldText> Read(string corpus)
    {
        foreach (string article in Directory.GetDirectories(corpus).Order(StringComparer.Ordinal))
        {
            string folder = Path.Combine(article, "faithful");
            string[] english = Lines(Path.Combine(folder, "article.en.md"));
            foreach (string path in Directory.GetFiles(folder, "article.*.md").Order(StringComparer.Ordinal))
            {
                string language = Path.GetFileName(path).Split('.')[1];
                if (language != "en")
                {
                    yield return Pair(Path.GetFileName(article) + " en-" + language, english, language, Lines(path));
                }
            }
        }
    }

    private static string[] Lines(string path) => [.. File.ReadAllLines(path).Where(l => l.Length > 0)];

    private static GoldText Pair(string name, string[] english, string language, string[] other)
    {
        var (left, right, gold) = (new List<string>(), new List<string>(), new List<GoldBead>());
        for (int line = 0; line < Math.Min(english.Length, other.Length); line++)
        {
            int[] kept = line % LeftGap == LeftGap - 1 ? [] : [left.Count];
            int[] there = line % RightGap == RightGap - 1 && kept.Length > 0 ? [] : [right.Count];
            left.AddRange(kept.Select(_ => english[line]));
            right.AddRange(there.Select(_ => other[line]));
            gold.Add(new GoldBead(kept, there));
        }

        return new GoldText(name, new GoldSide("en", left, Segmentation.Sentences), new GoldSide(language, right, Segmentation.Sentences), gold);
    }
}
