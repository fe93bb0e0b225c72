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
                table[(place.Row, place.Column)] = table.ContainsKey((place.Row, place.Column)) ? new SumCell(null, SumLabel.None) : cell;
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

        int[] places = [.. heads.Keys.Where(p => figures.Count > 0 && p >= figures.Min)];
        if (places.Length < 3)
        {
            yield break;
        }

        SumLabel[] labels = Array.ConvertAll(places, p => At(heads[p], p)!.Label);
        bool isHeaded = heads.All(h => h.Key >= places[0] || At(h.Value, h.Key)!.Label != SumLabel.Total);
        List<(int Total, int[] Parts)> sums = isHeaded ? Partition(places, labels) : [];
        foreach (int line in table.Keys.Select(k => across ? k.Row : k.Column).Distinct().Order())
        {
            foreach ((int place, int[] parts) in sums)
            {
                if (At(line, place)?.Figure is { } total && Line(version, across, total, parts, p => At(line, p)) is { } sum)
                {
                    yield return sum;
                }
            }
        }
    }

    // Which places are totals, and of what: a subtotal of what stands between it and the one before, the total of the subtotals and of what belongs to none.
    private static List<(int Total, int[] Parts)> Partition(int[] places, SumLabel[] labels)
    {
        var sums = new List<(int, int[])>();
        var open = new List<int>();
        var whole = new List<int>();
        int total = Array.IndexOf(labels, SumLabel.Total);
        total = total < 0 && labels[^1] == SumLabel.Something ? labels.Length - 1 : total;
        for (int i = 0; i < places.Length; i++)
        {
            if (labels[i] == SumLabel.Part)
            {
                if (open.Count > 1)
                {
                    sums.Add((places[i], [.. open]));
                }

                whole.Add(places[i]);
                open.Clear();
            }
            else if (i != total)
            {
                open.Add(places[i]);
            }
        }

        whole.AddRange(open);
        if (total >= 0 && (total == 0 || total == places.Length - 1) && labels.Count(l => l == SumLabel.Total) <= 1 && whole.Count > 1)
        {
            sums.Add((places[total], [.. whole]));
        }

        return sums;
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
