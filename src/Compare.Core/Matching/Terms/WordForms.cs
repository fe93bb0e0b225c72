namespace Compare.Core.Matching.Terms;

/// <summary>Tells forms of one word from words that merely begin alike, without knowing the language.</summary>
internal static class WordForms
{
    private const int LeastShared = 3;
    private const int LongestEnding = 3;

    /// <summary>Whether two folded words may be forms of one: they begin alike, and what is left of each is no longer than an ending, and not than what they share.</summary>
    public static bool Same(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return true;
        }

        int shared = left.AsSpan().CommonPrefixLength(right);
        int ending = Math.Max(left.Length, right.Length) - shared;
        return shared >= LeastShared && ending <= LongestEnding && ending <= shared;
    }
}
