using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Languages;

namespace Compare.Core.Matching.Names;

/// <summary>The words with capitals of one version in one row, and whether their capitals say anything there.</summary>
internal sealed class CellNames
{
    // Where so many words have capitals it is a headline or a list; capitals say nothing, or too much.
    private const double MostCapitals = 0.6;
    private const int MostWords = 80, ShortestName = 3;

    private CellNames(IReadOnlyList<NameWord> words, CellTraces traces)
    {
        Words = words;
        Traces = traces;
    }

    /// <summary>The words in reading order.</summary>
    public IReadOnlyList<NameWord> Words { get; }

    /// <summary>Where names of other versions are looked for.</summary>
    public CellTraces Traces { get; }

    /// <summary>Reads a cell.</summary>
    public static CellNames Of(NameRegister register, NameLanguage language, int version, GridRow row)
    {
        PreparedVersion prepared = register.Context.Versions[version];
        IReadOnlyList<NameMention> mentions = register.Versions[version].InRow(row.Index);
        var capitals = mentions.Where(m => m.Capitals is Capitals.First or Capitals.Inner or Capitals.All).ToList();
        bool telling = capitals.Count <= MostWords && capitals.Count <= MostCapitals * mentions.Count;
        int start = prepared.Segments[row.Cells[version][0]].Span.Start;
        double length = Math.Max(1, prepared.Segments[row.Cells[version][^1]].Span.End - start);
        var words = new List<NameWord>(capitals.Count);
        foreach (NameMention mention in capitals.Take(MostWords))
        {
            bool isName = telling && mention.IsFirm && mention.Capitals != Capitals.All && mention.Folded.Length >= ShortestName && !IsContraction(mention.Folded)
                && !language.IsCommon(mention.Folded) && !register.Versions[version].HasInSmallLetters(mention.Folded);
            var word = new NameWord(mention, [.. language.Places.Uninflected(Romanizer.Romanize(mention.Folded, prepared.Language)).Select(RomanName.Of)], language.EntitiesOf(mention), isName, (mention.Span.Start - start) / length);
            if (words.Count > 0 && word.Mention.Neighbours.Before.Length > 0 && words[^1].Mention.Folded == word.Mention.Neighbours.Before)
            {
                word.Before = words[^1];
                words[^1].After = word;
            }

            words.Add(word);
        }

        return new CellNames(words, new CellTraces(prepared, row.Cells[version], language.Places));
    }

    // I'm, I've
    private static bool IsContraction(string folded) => folded.IndexOf('\'', StringComparison.Ordinal) is >= 0 and < 2;
}
