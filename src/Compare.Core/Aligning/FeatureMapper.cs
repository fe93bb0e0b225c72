using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Aligning;

/// <summary>Maps each segment of a version into the space that all versions share. What a feature is worth by its rarity is for each pair to say.</summary>
internal sealed class FeatureMapper(FeatureSpace space, AlignmentModel model)
{
    /// <summary>The version as a strand of its segments.</summary>
    public Strand Map(PreparedVersion version)
    {
        var words = new WordFeatures(space, model, version.Language);
        var rows = new List<List<FeatureWeight>>(version.Segments.Count);
        int mark = 0;
        for (int s = 0; s < version.Segments.Count; s++)
        {
            while (mark < version.Document.Marks.Count && version.Document.Marks[mark].Span.Start < version.Segments[s].Span.Start)
            {
                mark++;
            }

            var row = new List<FeatureWeight>();
            Segment segment = version.Segments[s];
            AddTokens(row, version.Document.Text, segment.Tokens, words);
            SignFeatures.AddFrame(row, version.Document.Text, segment.Tokens, space, model);
            ValueFeatures.Add(row, version.Extractions[s], space, model);
            StructureFeatures.Add(row, version, s, mark, space, model);
            rows.Add(row);
        }

        float[] lengths = [.. version.Segments.Select(s => (float)s.Span.Length + 1)];
        return new Strand(FeatureMatrix.Build(rows), lengths);
    }

    private void AddTokens(List<FeatureWeight> row, string text, IReadOnlyList<Token> tokens, WordFeatures words)
    {
        for (int t = 0; t < tokens.Count; t++)
        {
            switch (tokens[t].Kind)
            {
                case TokenKind.Word:
                    words.Add(row, text, tokens[t], t == 0);
                    break;
                case TokenKind.Ideographs:
                    words.AddIdeographs(row, tokens[t]);
                    break;
                case TokenKind.Digits:
                    t = DigitFeatures.Add(row, tokens, t, space, model);
                    break;
                default:
                    SignFeatures.Add(row, tokens[t], space);
                    break;
            }
        }
    }
}
