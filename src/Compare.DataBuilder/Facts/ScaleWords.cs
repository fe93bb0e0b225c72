using System.Globalization;
using Compare.Core.Languages;

namespace Compare.DataBuilder.Facts;

/// <summary>
/// Finds the words of powers of ten in spelled numbers: what is left of "five million" once "five" is taken away. A power that swallows its
/// count (Arabic "two thousand" is one word) is a cardinal of its own.
/// </summary>
internal static class ScaleWords
{
    private static readonly int[] Counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 20];

    public static IEnumerable<FactRow> Rows(SpelledForms cardinals, IReadOnlyList<int> exponents) => exponents.SelectMany(e => Rows(cardinals, e));

    private static IEnumerable<FactRow> Rows(SpelledForms cardinals, int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        string value = exponent.ToString(CultureInfo.InvariantCulture);
        var glued = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (int count in exponent == 2 ? Counts.Where(c => c < 10) : Counts)
        {
            foreach (string spelled in cardinals[count * power])
            {
                string? number = cardinals[count].Where(c => spelled.StartsWith(c, StringComparison.Ordinal)).MaxBy(c => c.Length);
                string rest = number is null ? spelled : spelled[number.Length..];
                if (number is null || rest.Length == 0)
                {
                    if (count == 1 || (count < 10 && !spelled.Contains(' ', StringComparison.Ordinal)))
                    {
                        yield return count == 1
                            ? new FactRow(FactSection.Scale, spelled, value)
                            : new FactRow(FactSection.Cardinal, spelled, (count * power).ToString(CultureInfo.InvariantCulture));
                    }
                }
                else if (rest[0] is ' ' or '-')
                {
                    yield return new FactRow(FactSection.Scale, rest[1..], value);
                }
                else if (rest.Contains(' ', StringComparison.Ordinal))
                {
                    // The number has an ending that it has nowhere else (Hebrew construct state): the word stands after the space.
                    yield return new FactRow(FactSection.Scale, rest[(rest.IndexOf(' ', StringComparison.Ordinal) + 1)..], value);
                }
                else
                {
                    glued[rest] = glued.GetValueOrDefault(rest) + 1;
                }
            }
        }

        // A glued remainder that recurs is a word; one that does not is the tail of an irregular form.
        foreach ((string word, int times) in glued.Where(g => g.Value >= 3).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return new FactRow(FactSection.Scale, word, value);
        }
    }
}
