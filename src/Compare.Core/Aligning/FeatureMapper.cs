using System.Globalization;
using System.Text;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Aligning;

/// <summary>Maps each segment of a version into the space that all versions share.</summary>
internal sealed class FeatureMapper(FeatureSpace space, AlignmentModel model)
{
    /// <summary>The version as a strand of its segments.</summary>
    public Strand Map(PreparedVersion version)
    {
        var rows = new List<List<FeatureWeight>>(version.Segments.Count);
        var words = new Dictionary<string, FeatureWeight[]>(StringComparer.Ordinal);
        foreach (Segment segment in version.Segments)
        {
            rows.Add(Map(version, segment, words));
        }

        float[] lengths = [.. version.Segments.Select(s => (float)s.Span.Length + 1)];
        return new Strand(FeatureMatrix.Build(rows), lengths, []);
    }

    private List<FeatureWeight> Map(PreparedVersion version, Segment segment, Dictionary<string, FeatureWeight[]> words)
    {
        var row = new List<FeatureWeight>();
        string text = version.Document.Text;
        for (int t = 0; t < segment.Tokens.Count; t++)
        {
            Token token = segment.Tokens[t];
            switch (token.Kind)
            {
                case TokenKind.Word:
                    AddWord(row, token, text, words);
                    break;
                case TokenKind.Digits:
                    t = AddNumber(row, segment.Tokens, t, text);
                    break;
                case TokenKind.Ideographs:
                    AddIdeographs(row, token);
                    break;
                default:
                    AddSign(row, token);
                    break;
            }
        }

        return row;
    }

    private void Add(List<FeatureWeight> row, char kind, ReadOnlySpan<char> text, double weight) =>
        row.Add(new FeatureWeight(space.Id(FeatureKey.Of(kind, text)), (float)weight));

    private void AddWord(List<FeatureWeight> row, Token token, string text, Dictionary<string, FeatureWeight[]> words)
    {
        if (!words.TryGetValue(token.Folded, out FeatureWeight[]? found))
        {
            var grains = new List<FeatureWeight>();
            string roman = Roman(token.Folded);
            if (roman.Length >= 4)
            {
                if (roman.All(char.IsAscii))
                {
                Add(grains, 's', roman, model.WordWeight);
                Add(grains, 'p', roman.AsSpan(0, 4), model.PrefixWeight);
                string skeleton = new([.. roman.Where(c => !"aeiouyw".Contains(c, StringComparison.Ordinal)).Take(4)]);
                if (skeleton.Length >= 3)
                {
                    Add(grains, 'k', skeleton, model.SkeletonWeight);
                }
                }
            }
            else if (roman.Length >= 2 && token.Span.Of(text).All(char.IsAsciiLetterUpper))
            {
                Add(grains, 's', roman, model.WordWeight);
            }

            found = words[token.Folded] = [.. grains];
        }

        row.AddRange(found);
    }

    private int AddNumber(List<FeatureWeight> row, IReadOnlyList<Token> tokens, int first, string text)
    {
        var digits = new StringBuilder();
        int last = first;
        AppendDigits(digits, tokens[first].Folded);
        while (last + 2 < tokens.Count && tokens[last + 2].Kind == TokenKind.Digits && !tokens[last + 1].SpaceBefore && !tokens[last + 2].SpaceBefore &&
            tokens[last + 1].Folded is "." or "," or "'" or "٫" or "٬" && digits.Length < 40)
        {
            last += 2;
            AppendDigits(digits, tokens[last].Folded);
        }

        Add(row, 'n', digits.ToString(), model.NumberWeight);
        return last;
    }

    private static void AppendDigits(StringBuilder digits, string folded)
    {
        for (int i = 0; i < folded.Length; i += char.IsSurrogatePair(folded, i) ? 2 : 1)
        {
            int value = CharUnicodeInfo.GetDecimalDigitValue(folded, i);
            digits.Append((char)('0' + Math.Max(0, value)));
        }
    }

    private void AddIdeographs(List<FeatureWeight> row, Token token)
    {
        string run = token.Folded;
        for (int i = 0; i + 1 < run.Length || i == 0; i++)
        {
            Add(row, 's', run.AsSpan(i, Math.Min(2, run.Length - i)), 1);
        }
    }

    private void AddSign(List<FeatureWeight> row, Token token)
    {
        char sign = token.Folded.Length > 0 ? token.Folded[0] : ' ';
        char? shared = sign switch
        {
            '?' or '？' or '؟' => '?',
            '!' or '！' => '!',
            '%' or '٪' => '%',
            '€' or '$' or '£' => sign,
            ':' or '：' => ':',
            ';' or '；' or '؛' => ';',
            '(' or '（' => '(',
            _ => null,
        };
        if (shared is { } known)
        {
            Add(row, 'q', [known], 1);
        }
    }

    private static string Roman(string folded) => folded;
}
