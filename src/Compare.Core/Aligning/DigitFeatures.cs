using System.Globalization;
using Compare.Core.Text;

namespace Compare.Core.Aligning;

/// <summary>The features of figures as they are written: their digits, whatever separates them.</summary>
internal static class DigitFeatures
{
    private const int MostDigits = 40;

    /// <summary>Adds the figure that begins at a token and gives the index of its last token.</summary>
    public static int Add(List<FeatureWeight> row, IReadOnlyList<Token> tokens, int first, FeatureSpace space, AlignmentModel model)
    {
        Span<char> digits = stackalloc char[MostDigits];
        int length = Append(digits, 0, tokens[first].Folded);
        int last = first;
        while (last + 2 < tokens.Count && length < MostDigits && IsJoined(tokens[last + 1], tokens[last + 2]))
        {
            last += 2;
            length = Append(digits, length, tokens[last].Folded);
        }

        row.Add(new FeatureWeight(space.Id(FeatureKey.Of('n', digits[..length])), (float)model.NumberWeight));
        return last;
    }

    private static bool IsJoined(Token separator, Token next) =>
        next.Kind == TokenKind.Digits && !separator.SpaceBefore && !next.SpaceBefore && separator.Folded is "." or "," or "'" or "٫" or "٬";

    private static int Append(Span<char> digits, int length, string folded)
    {
        for (int i = 0; i < folded.Length && length < digits.Length; i += char.IsSurrogatePair(folded, i) ? 2 : 1)
        {
            digits[length++] = (char)('0' + Math.Max(0, CharUnicodeInfo.GetDecimalDigitValue(folded, i)));
        }

        return length;
    }
}
