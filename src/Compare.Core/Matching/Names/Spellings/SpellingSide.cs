namespace Compare.Core.Matching.Names.Spellings;

/// <summary>One spelling of a pair: how it is written most often, and where.</summary>
/// <param name="Folded">The folded form.</param>
/// <param name="Written">The way it is written most often.</param>
/// <param name="Mentions">For each version its mentions in order; none where it does not write the form.</param>
public sealed record SpellingSide(string Folded, string Written, IReadOnlyList<IReadOnlyList<NameMention>> Mentions)
{
    private const int MostQuotations = 60;

    /// <summary>The versions that write the form, ascending.</summary>
    public IReadOnlyList<int> Versions { get; } = [.. Enumerable.Range(0, Mentions.Count).Where(v => Mentions[v].Count > 0)];

    /// <summary>Gathers the mentions of a form in all versions; those with an ending too where the form may be inflected.</summary>
    /// <param name="register">All words.</param>
    /// <param name="known">The endings of each version's language.</param>
    /// <param name="folded">The form.</param>
    /// <param name="withEndings">Whether forms that differ in a short ending belong to it.</param>
    public static SpellingSide Of(NameRegister register, IReadOnlyList<KnownWords> known, string folded, bool withEndings)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(known);
        var byVersion = new IReadOnlyList<NameMention>[register.Versions.Count];
        for (int v = 0; v < byVersion.Length; v++)
        {
            VersionNames names = register.Versions[v];
            KnownWords words = known[v];
            IEnumerable<NameMention> mentions = withEndings ? names.ByForm.Where(f => words.IsFormOf(f.Key, folded)).SelectMany(f => f.Value) : names.Of(folded);
            byVersion[v] = [.. mentions.OrderBy(m => m.Span.Start)];
        }

        string written = byVersion.SelectMany(m => m).Where(m => m.Folded == folded).GroupBy(m => m.Written, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        return new SpellingSide(folded, written, byVersion);
    }

    /// <summary>What a version says for this side, with how often.</summary>
    /// <param name="version">The version; it has mentions.</param>
    /// <param name="deviant">Whether its mentions are the odd ones; null where that is undecided.</param>
    public Stance Stance(int version, bool? deviant)
    {
        IReadOnlyList<NameMention> mentions = Mentions[version];
        string written = mentions.GroupBy(m => m.Written, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
        return new Stance(version, Folded, [.. mentions.Take(MostQuotations).Select(m => m.Quote(deviant))])
        {
            Value = Folded,
            Wording = mentions.Count == 1 ? written : $"{written} ({mentions.Count} times)",
        };
    }
}
