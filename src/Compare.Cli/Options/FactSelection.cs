using System.Collections.Immutable;
using Compare.Core.Matching.Facts;

namespace Compare.Cli.Options;

/// <summary>Which kinds of facts are shown.</summary>
/// <param name="Kinds">The kinds; empty for all.</param>
internal sealed record FactSelection(ImmutableHashSet<FactKind> Kinds)
{
    private const string Figures = "figures";

    /// <summary>The words of <c>--only</c>: one a kind, and one for the numbers, dates, times and durations together.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<FactKind>().Select(WordFor), Figures];

    /// <summary>Understands words, several of which may be joined by commas.</summary>
    /// <exception cref="CannotRunException">A word is none of them.</exception>
    public static FactSelection Of(IReadOnlyList<string> typed) => new(
    [
        .. typed.SelectMany(t => t.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(word => Choice.Of("--only", word, Words))
            .SelectMany(word => Enum.GetValues<FactKind>().Where(k => word == Figures ? k is not (FactKind.Name or FactKind.Reference) : WordFor(k) == word)),
    ]);

    /// <summary>Whether facts of the kind are shown.</summary>
    public bool Shows(FactKind kind) => Kinds.IsEmpty || Kinds.Contains(kind);

    private static string WordFor(FactKind kind) => kind.ToString().ToLowerInvariant() + "s";
}
