using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Languages;
using Compare.Core.Matching.Names.Sounds;

namespace Compare.Core.Matching.Names.Rows;

/// <summary>The words with capitals of one version in one row, and whether their capitals say anything there.</summary>
internal sealed class CellNames
{
    // Where so many words have capitals it is a headline or a list; capitals say nothing, or too much.
    private const double MostCapitals = 0.6;
    private const int MostWords = 80, ShortestName = 3;

    private readonly Lazy<SoundCell> sounds;

    private CellNames(int version, IReadOnlyList<NameWord> words, CellTraces traces, Lazy<SoundCell> sounds)
    {
        Version = version;
        Words = words;
        Traces = traces;
        this.sounds = sounds;
    }

    /// <summary>The version, by its place in the comparison.</summary>
    public int Version { get; }

    /// <summary>The words in reading order.</summary>
    public IReadOnlyList<NameWord> Words { get; }

    /// <summary>Where names of other versions are looked for, generously.</summary>
    public CellTraces Traces { get; }

    /// <summary>Where they are looked for by their sounds, strictly; made when first asked for.</summary>
    public SoundCell Sounds => sounds.Value;

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
            bool mayBeName = telling && mention.Capitals != Capitals.All && mention.Folded.Length >= ShortestName && !IsContraction(mention.Folded)
                && !language.IsCommon(mention.Folded) && !register.Versions[version].HasInSmallLetters(mention.Folded);
            bool isName = mayBeName && mention.IsFirm;
            var word = new NameWord(mention, [.. language.Places.Uninflected(Romanizer.Romanize(mention.Folded, prepared.Language)).Select(RomanName.Of)], language.EntitiesOf(mention), isName, (mention.Span.Start - start) / length) { IsUnknown = mayBeName && language.IsUnknown(mention.Folded) };
            if (words.Count > 0 && word.Mention.Neighbours.Before.Length > 0 && words[^1].Mention.Folded == word.Mention.Neighbours.Before)
            {
                word.Before = words[^1];
                words[^1].After = word;
            }

            words.Add(word);
        }

        return new CellNames(version, words, new CellTraces(prepared, row.Cells[version], language.Places), new Lazy<SoundCell>(() => new SoundCell(prepared, row.Cells[version], language.Places)));
    }

    // I'm, I've
    private static bool IsContraction(string folded) => folded.IndexOf('\'', StringComparison.Ordinal) is >= 0 and < 2;
}
