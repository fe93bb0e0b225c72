using System.Collections.Immutable;
using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Languages;
using Compare.Core.Matching.Names;
using Compare.Core.Text;

namespace Compare.Core.Matching.Facts;

/// <summary>Lists the names of a group of rows: one fact a name, with every spelling of it in each version and where it stands.</summary>
internal static class NameCollector
{
    // A capital letter alone makes no name: it may open a sentence, or stand on a noun of German.
    private const double Likely = 0.6;

    /// <summary>The facts, in the order in which the names are first used: names that two versions or more write.</summary>
    public static IEnumerable<StatedFact> Collect(MatchContext context, IReadOnlyList<GridRow> rows)
    {
        NameRegister register = NameRegister.Of(context, rows);
        IReadOnlyList<KnownWords> known = [.. context.Versions.Select(v => KnownWords.Of(v.Language))];
        NameUse[] uses = [.. Enumerable.Range(0, context.Versions.Count).SelectMany(v => NameUses.Of(context, register, v))];
        NameProjection[] projections = [.. Enumerable.Range(0, context.Versions.Count).Where(v => NameProjection.Concerns(context.Versions[v])).Select(v => new NameProjection(context, v))];
        IReadOnlyList<IReadOnlyList<NameUse>> words =
        [
            .. NameClusters.Of(register, known, uses).Select(c => IsName(register, known, c) ? [.. c, .. projections.SelectMany(p => p.Find(c))] : c),
        ];
        return NamePhrases.Join(context, words, c => IsName(register, known, c)).Select(name => State(context, name));
    }

    private static bool IsName(NameRegister register, IReadOnlyList<KnownWords> known, IReadOnlyList<NameUse> uses) =>
        uses.Any(u => u.Version != uses[0].Version) && uses.Any(u => u.Likelihood >= Likely) 
        && uses.DistinctBy(u => (u.Version, u.Key)).Where(u => IsOrdinary(register, known, u)).Select(u => u.Version).Distinct().Count() * 2 < uses.Select(u => u.Version).Distinct().Count();

    private static bool IsOrdinary(NameRegister register, IReadOnlyList<KnownWords> known, NameUse use) =>
        register.Versions[use.Version].HasInSmallLetters(use.Key) || (known[use.Version].Contains(use.Key) && !known[use.Version].IsPlace(use.Key));

    private static StatedFact State(MatchContext context, IReadOnlyList<NameUse> uses)
    {
        (int version, string written) = Label(context, uses);
        int row = uses.Min(u => u.Row);
        return new StatedFact(
            FactKind.Name,
            row,
            written,
            uses[0].Folded,
            [.. context.Versions.Select((_, v) => new FactCell(v, true, Forms(context, [.. uses.Where(u => u.Version == v)])))])
        {
            Reading = Reading(written, context.Versions[version]) ?? written,
        };
    }

    // As the first version writes it whose letters most readers of the table can read, else as the first of all does.
    private static (int Version, string Written) Label(MatchContext context, IReadOnlyList<NameUse> uses)
    {
        (int Version, string Written)? first = null;
        foreach (IGrouping<int, NameUse> version in uses.GroupBy(u => u.Version))
        {
            (int Version, string Written) label = (version.Key, MostWritten(context, version));
            if (Reading(label.Written, context.Versions[version.Key]) is null)
            {
                return label;
            }

            first ??= label;
        }

        return first!.Value;
    }

    private static ImmutableArray<StatedForm> Forms(MatchContext context, IReadOnlyList<NameUse> uses) =>
    [
        .. uses.GroupBy(u => Written(context, u), StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.First().Span)
            .Select(g => new StatedForm(g.First().Folded, [.. g.OrderBy(u => u.Span).Select(u => new Quotation(u.Segment, u.Row, u.Span))]) { Reading = Reading(g.Key, context.Versions[g.First().Version]) }),
    ];

    private static string MostWritten(MatchContext context, IEnumerable<NameUse> uses) =>
        uses.GroupBy(u => Written(context, u), StringComparer.Ordinal).OrderByDescending(g => g.Count()).First().Key;

    private static string Written(MatchContext context, NameUse use) => context.Versions[use.Version].TextOf(use.Span);

    private static string? Reading(string written, PreparedVersion version) =>
        written.EnumerateRunes().All(r => Scripts.Of(r) is Script.Latin or Script.Common) ? null : Romanizer.Romanize(written, version.Language) is { Length: > 0 } roman ? roman : null;
}
