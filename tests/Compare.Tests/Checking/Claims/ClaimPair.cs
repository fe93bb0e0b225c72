namespace Compare.Tests.Checking.Claims;

/// <summary>One row of <c>ClaimPairs.tsv</c>: a sentence or two and their translation, which says the same or does not.</summary>
/// <param name="Id">Its name: the language that stands beside English, or <c>other</c>, and a running number.</param>
/// <param name="Family">What the row is about: hedge, attribution, quantifier, negation, modality or direction.</param>
/// <param name="Check">The check that ought to report it; empty where the translation is faithful.</param>
/// <param name="Source">The language of the original.</param>
/// <param name="Target">The language of the translation.</param>
/// <param name="Lost">Words of the original that the translation has nothing for; empty where it lost nothing.</param>
/// <param name="Gained">Words of the translation that the original has nothing for; empty where it gained nothing.</param>
/// <param name="SourceText">The original.</param>
/// <param name="TargetText">The translation.</param>
public sealed record ClaimPair(
    string Id, string Family, string Check, string Source, string Target, string Lost, string Gained, string SourceText, string TargetText)
{
    /// <summary>All rows, in the order of the file.</summary>
    public static IReadOnlyList<ClaimPair> All { get; } = [.. File
        .ReadLines(Repository.Path("tests", "Compare.Tests", "Checking", "Claims", "ClaimPairs.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Select(c => new ClaimPair(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]))];

    /// <summary>Whether the translation says what the original says.</summary>
    public bool IsFaithful => Check.Length == 0;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
