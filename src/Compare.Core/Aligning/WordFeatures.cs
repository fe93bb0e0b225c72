using System.Text;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Aligning;

/// <summary>
/// The features of words: the romanised word in three grains (whole, first letters, consonants), so that names and loans meet across scripts and
/// inflections; and what the language's data know it to stand for (a month, a country), which is the same in all languages.
/// </summary>
internal sealed class WordFeatures(FeatureSpace space, AlignmentModel model, Language language)
{
    private const int ShortestWord = 4;
    private const int PrefixLength = 4;
    private const int SkeletonLength = 4;
    private const int ShortestSkeleton = 3;

    // The sections whose values are the same in every language, each with the letter that marks its features.
    private static readonly (FactSection Section, char Kind)[] Concepts =
    [
        (FactSection.Month, 'M'), (FactSection.Weekday, 'W'), (FactSection.Territory, 'T'), (FactSection.Demonym, 'T'), (FactSection.City, 'C'),
        (FactSection.LanguageName, 'L'), (FactSection.Cue, 'U'),
    ];

    private readonly Dictionary<(string Folded, bool Acronym), FeatureWeight[]> known = [];

    /// <summary>Adds the features of a word.</summary>
    public void Add(List<FeatureWeight> row, string text, Token token, bool first)
    {
        bool capitals = token.Folded.Length is >= 2 and < ShortestWord && IsCapitals(token.Span.Of(text), first);
        if (!known.TryGetValue((token.Folded, capitals), out FeatureWeight[]? found))
        {
            found = known[(token.Folded, capitals)] = [.. Read(token.Folded, capitals)];
        }

        row.AddRange(found);
    }

    /// <summary>
    /// Adds the pairs of neighbours in a run of ideographs, kana or Thai: words that Chinese and Japanese share; and of katakana, in which names are
    /// written, the grains.
    /// </summary>
    public void AddIdeographs(List<FeatureWeight> row, Token token)
    {
        string run = token.Folded;
        for (int i = 0; i + 1 < run.Length || i == 0; i++)
        {
            row.Add(new FeatureWeight(space.Id(FeatureKey.Of('s', run.AsSpan(i, Math.Min(2, run.Length - i)))), 1));
        }

        if (token.Script == Script.Katakana)
        {
            AddGrains(row, Romanizer.Romanize(run, language), false);
        }
    }

    private List<FeatureWeight> Read(string folded, bool acronym)
    {
        var features = new List<FeatureWeight>();
        AddGrains(features, Ascii.IsValid(folded) ? folded : Romanizer.Romanize(folded, language), acronym);
        foreach ((FactSection section, char kind) in Concepts)
        {
            foreach (string value in language.Values(section, folded).Distinct())
            {
                Add(features, kind, value, model.ConceptWeight);
            }
        }

        return features;
    }

    private void AddGrains(List<FeatureWeight> features, string roman, bool acronym)
    {
        if (roman.Length >= ShortestWord || acronym)
        {
            Add(features, 's', roman, model.WordWeight);
        }

        if (roman.Length < ShortestWord)
        {
            return;
        }

        Add(features, 'p', roman.AsSpan(0, PrefixLength), model.PrefixWeight);
        string skeleton = Romanizer.ConsonantSkeleton(roman);
        if (skeleton.Length >= ShortestSkeleton)
        {
            Add(features, 'k', skeleton.AsSpan(0, Math.Min(skeleton.Length, SkeletonLength)), model.SkeletonWeight);
        }
    }

    private void Add(List<FeatureWeight> features, char kind, ReadOnlySpan<char> text, double weight)
    {
        if (weight > 0)
        {
            features.Add(new FeatureWeight(space.Id(FeatureKey.Of(kind, text)), (float)weight));
        }
    }

    private static bool IsCapitals(string written, bool first) =>
        written.All(char.IsUpper) || (!first && char.IsUpper(written[0]) && written.Length == ShortestWord - 1);
}
