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
        var lexicon = new LexiconFeatures(space, model, version.Language);
        var rows = new FeatureRows(version.Segments.Count);
        var row = new List<FeatureWeight>();
        int mark = 0;
        for (int s = 0; s < version.Segments.Count; s++)
        {
            while (mark < version.Document.Marks.Count && version.Document.Marks[mark].Span.Start < version.Segments[s].Span.Start)
            {
                mark++;
            }

            row.Clear();
            Segment segment = version.Segments[s];
            AddTokens(row, version.Document.Text, segment.Tokens, words);
            lexicon.Add(row, version.Document.Text, segment.Tokens);
            SignFeatures.AddFrame(row, version.Document.Text, segment.Tokens, space, model);
            ValueFeatures.Add(row, version.Extractions[s], space, model);
            StructureFeatures.Add(row, version, s, mark, space, model);
            rows.Add(row);
        }

        float[] lengths = [.. version.Segments.Select(s => (float)s.Span.Length + 1)];
        return new Strand(rows.Build(), lengths, Breaks(version));
    }

    // The halves of a sentence belong together more surely than two blocks are apart.
    private const float Torn = -2;

    // Lines that were asked for as segments are no blocks that a writer made.
    private static float[] Breaks(PreparedVersion version)
    {
        var breaks = new float[version.Segments.Count];
        for (int s = 1; s < breaks.Length; s++)
        {
            bool begins = version.Segments[s].Block != version.Segments[s - 1].Block && version.BlockOf(s).Kind != BlockKind.Line;
            breaks[s] = !begins ? 0 : IsTorn(version, s) ? Torn : 1;
        }

        return breaks;
    }

    // A stray blank line inside a sentence: what comes before it does not end, and what follows begins small.
    private static bool IsTorn(PreparedVersion version, int segment)
    {
        string before = version.TextOf(segment - 1), after = version.TextOf(segment);
        return version.BlockOf(segment).Kind == BlockKind.Paragraph && before.Length > 0 && after.Length > 0 && char.IsLower(after[0]) && (char.IsLetterOrDigit(before[^1]) || before[^1] == ',');
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
