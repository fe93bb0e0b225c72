using Compare.Core.Extracting;
using Compare.Core.Extracting.Quantities;

namespace Compare.Core.Matching.Consistency;

/// <summary>
/// Collects the totals of a version's tables: the first or last row or column of figures where a word for total heads it, once. A blank cell or one that is no figure
/// excuses its row or column.
/// </summary>
internal static class TableSums
{
    /// <summary>The totals of all tables, table by table.</summary>
    /// <param name="version">The version.</param>
    /// <param name="index">Its place in the comparison.</param>
    /// <param name="blocks">Its cells and items.</param>
    public static IEnumerable<StatedSum> Of(PreparedVersion version, int index, SortedDictionary<int, (int Segment, int Row)> blocks)
    {
        var tables = new SortedDictionary<int, Dictionary<(int Row, int Column), SumCell>>();
        foreach ((int block, (int segment, int row)) in blocks)
        {
            if (version.Document.Blocks[block].Place is { } place)
            {
                Dictionary<(int, int), SumCell> table = tables.TryGetValue(place.Table, out var known) ? known : tables[place.Table] = [];
                SumCell cell = SumBlocks.Cell(version, segment, row);
                table[(place.Row, place.Column)] = table.ContainsKey((place.Row, place.Column)) ? new SumCell(null, false) : cell;
            }
        }

        return tables.Values.SelectMany(t => Proven(Sums(index, t, across: false)).Concat(Proven(Sums(index, t, across: true))));
    }

    private static List<StatedSum> Proven(IEnumerable<StatedSum> sums)
    {
        List<StatedSum> all = [.. sums];
        return all.Exists(s => s.Proves) ? all.ConvertAll(s => s with { IsProven = true }) : all;
    }

    // A line is what is added, a column or, across, a row; a place is where in the line a cell stands.
    private static IEnumerable<StatedSum> Sums(int version, Dictionary<(int Row, int Column), SumCell> table, bool across)
    {
        SumCell? At(int line, int place) => table.GetValueOrDefault(across ? (line, place) : (place, line));
        var heads = new SortedDictionary<int, int>();
        var figures = new SortedSet<int>();
        foreach (((int row, int column), SumCell cell) in table)
        {
            (int line, int place) = across ? (row, column) : (column, row);
            heads[place] = Math.Min(line, heads.GetValueOrDefault(place, int.MaxValue));
            if (cell.Figure is not null)
            {
                figures.Add(place);
            }
        }

        int[] totals = [.. heads.Where(h => At(h.Value, h.Key)!.IsTotal).Select(h => h.Key)];
        int[] places = [.. heads.Keys.Where(p => figures.Count > 0 && p >= figures.Min)];
        if (totals.Length != 1 || places.Length < 3 || (totals[0] != places[0] && totals[0] != places[^1]))
        {
            yield break;
        }

        int[] parts = [.. places.Where(p => p != totals[0])];
        foreach (int line in table.Keys.Select(k => across ? k.Row : k.Column).Distinct().Order())
        {
            if (At(line, totals[0])?.Figure is { } total && Line(version, across, total, parts, place => At(line, place)) is { } sum)
            {
                yield return sum;
            }
        }
    }

    // What stands first may be a heading, the years for which the figures are.
    private static StatedSum? Line(int version, bool across, SumFigure total, int[] places, Func<int, SumCell?> at)
    {
        var parts = new List<SumFigure>(places.Length);
        foreach (int place in places)
        {
            if (at(place)?.Figure is { } part && part.Quantity.Unit == total.Quantity.Unit)
            {
                parts.Add(part);
            }
            else if (place > 0)
            {
                return null;
            }
        }

        if (parts.Count < 2 || !IsWhole(total))
        {
            return null;
        }

        var sum = new StatedSum(version, across, total, parts);
        return !sum.Adds && places[0] == 0 && parts.Count == places.Length
            ? parts.Count > 2 && new StatedSum(version, across, total, parts[1..]) is { Adds: true } headed ? headed : null
            : sum;
    }

    // A part of each row's own whole is no part of the total: only those that are said to make a hundred are added.
    private static bool IsWhole(SumFigure total) => total.Quantity.Unit is not "percent" || total.Quantity.Number == new ExactNumber(100);
}
