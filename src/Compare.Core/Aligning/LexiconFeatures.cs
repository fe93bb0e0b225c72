using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Aligning;

/// <summary>The features of what words mean: their English stems by the language's lexicon, each by its weight, so that words meet that share no letter.</summary>
internal sealed class LexiconFeatures(FeatureSpace space, AlignmentModel model, Language language)
{
    private readonly Lexicon? lexicon = Lexicon.For(language);
    private readonly StemReader reader = new(language);
    private readonly Dictionary<string, FeatureWeight[]> known = new(StringComparer.Ordinal);
    private readonly List<string> stems = [];
    private readonly List<EnglishStem> meanings = [];

    /// <summary>Adds the features of a segment.</summary>
    public void Add(List<FeatureWeight> row, string text, IReadOnlyList<Token> tokens)
    {
        if (lexicon is null)
        {
            return;
        }

        stems.Clear();
        reader.Read(text, tokens, stems);
        foreach (string stem in stems)
        {
            if (!known.TryGetValue(stem, out FeatureWeight[]? found))
            {
                known.Add(stem, found = Read(lexicon, stem));
            }

            row.AddRange(found);
        }
    }

    private FeatureWeight[] Read(Lexicon table, string stem)
    {
        meanings.Clear();
        table.Find(stem, meanings);
        var features = new FeatureWeight[meanings.Count];
        for (int m = 0; m < features.Length; m++)
        {
            features[m] = new FeatureWeight(space.Id(FeatureKey.Of('x', meanings[m].Stem)), (float)(model.LexiconWeight * meanings[m].Weight));
        }

        return features;
    }
}
