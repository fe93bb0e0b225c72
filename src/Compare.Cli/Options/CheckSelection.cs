using Compare.Core.Checking;

namespace Compare.Cli.Options;

/// <summary>Which checks are reported.</summary>
/// <param name="Select">Codes, names and families, joined by commas; empty for all checks.</param>
/// <param name="Ignore">The same, of what is left out.</param>
internal sealed record CheckSelection(string Select, string Ignore)
{
    /// <summary>Every word that may stand for checks: families, names, codes.</summary>
    public static IEnumerable<string> Words =>
        Enum.GetValues<Family>().Select(WordFor).Concat(CheckCatalogue.All.Select(c => c.Info.Name)).Concat(CheckCatalogue.All.Select(c => c.Info.Code));

    /// <summary>The setting with its words joined by single commas.</summary>
    /// <exception cref="CannotRunException">A word stands for no check.</exception>
    public static Setting Valid(Setting setting)
    {
        string[] words = Split(setting.Value);
        string? unknown = Array.Find(words, word => !Words.Contains(word, StringComparer.OrdinalIgnoreCase));
        return unknown is null
            ? setting with { Value = string.Join(',', words) }
            : throw new CannotRunException($"'{unknown}' is no check, code or family for {setting.Where}{Nearest.Hint(unknown, Words, "; 'compare explain' lists them all.")}");
    }

    /// <summary>Whether findings of the check are reported.</summary>
    public bool Reports(CheckInfo check) =>
        (Select.Length == 0 || Split(Select).Any(word => Means(word, check))) && !Split(Ignore).Any(word => Means(word, check));

    /// <summary>The word for a family on the command line: <c>numbers</c>.</summary>
    public static string WordFor(Family family) => family.ToString().ToLowerInvariant();

    private static string[] Split(string words) => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Means(string word, CheckInfo check) =>
        string.Equals(word, check.Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(word, check.Code, StringComparison.OrdinalIgnoreCase)
        || string.Equals(word, WordFor(check.Family), StringComparison.OrdinalIgnoreCase);
}
