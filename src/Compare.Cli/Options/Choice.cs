namespace Compare.Cli.Options;

/// <summary>Options whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>The word that was typed, in its usual form.</summary>
    /// <param name="where">What the value belongs to, for the message: <c>--fail-on</c>.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="allowed">The words to choose from.</param>
    /// <exception cref="CannotRunException">It is none of them.</exception>
    public static string Of(string where, string typed, IReadOnlyList<string> allowed) =>
        allowed.FirstOrDefault(word => string.Equals(word, typed, StringComparison.OrdinalIgnoreCase))
        ?? throw new CannotRunException($"'{typed}' is no value of {where}{Nearest.Hint(typed, allowed, $"; it takes {List(allowed)}.")}");

    /// <summary>The words as English lists them: <c>a, b or c</c>.</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[^1];
}
