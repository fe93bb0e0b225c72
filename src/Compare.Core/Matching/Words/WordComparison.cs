using DiffPlex;
using DiffPlex.Model;

namespace Compare.Core.Matching.Words;

/// <summary>Compares two texts of one language word by word (Myers 1986, by DiffPlex). The only place that knows the package.</summary>
public static class WordComparison
{
    // DiffPlex compares strings that it cuts itself. No folded word holds this character.
    private const char Separator = '\u001F';

    // Longer texts are not compared word by word: the algorithm is quadratic where little is common.
    private const int MostUnits = 20_000;

    /// <summary>The places that differ, in order. None where a side is too long to compare.</summary>
    public static IReadOnlyList<WordChange> Compare(IReadOnlyList<WordUnit> left, IReadOnlyList<WordUnit> right) =>
        Compare([.. left.Select(u => u.Key)], [.. right.Select(u => u.Key)]);

    /// <summary>The places that differ, in order, of words that are given folded. None where a side is too long to compare.</summary>
    public static IReadOnlyList<WordChange> Compare(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (Math.Max(left.Count, right.Count) > MostUnits)
        {
            return [];
        }

        DiffResult result = new Differ().CreateCustomDiffs(
            Join(left), Join(right), ignoreWhiteSpace: false, ignoreCase: false, text => text.Length == 0 ? [] : text.Split(Separator));
        return [.. result.DiffBlocks.Select(b => new WordChange(b.DeleteStartA, b.DeleteStartA + b.DeleteCountA, b.InsertStartB, b.InsertStartB + b.InsertCountB))];
    }

    private static string Join(IReadOnlyList<string> words) => string.Join(Separator, words);
}
