using Compare.Core.Text;

namespace Compare.Formats.Reading;

/// <summary>Gives the cells of one table their places while it is read from its first row to its last.</summary>
/// <param name="table">Which table of the document, from zero.</param>
internal sealed class TableGrid(int table)
{
    // The HTML Standard lets a cell span no more columns, and no more rows.
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    // The first row that a cell above no longer reaches, by column.
    private readonly Dictionary<int, int> taken = [];
    private int row = -1;
    private int column;

    /// <summary>The next row begins.</summary>
    public void BeginRow() => (row, column) = (row + 1, 0);

    /// <summary>The place of the next cell of the row; a cell before any row begins one.</summary>
    /// <param name="columns">How many columns it spans; what is no such number counts as one.</param>
    /// <param name="rows">How many rows it spans.</param>
    public TablePlace Place(int columns = 1, int rows = 1)
    {
        row = Math.Max(row, 0);
        while (taken.GetValueOrDefault(column) > row)
        {
            column++;
        }

        var place = new TablePlace(table, row, column);
        Widen(Math.Clamp(columns, 1, MostColumns), row + Math.Clamp(rows, 1, MostRows));
        return place;
    }

    /// <summary>The last cell spans that many columns more.</summary>
    public void Widen(int columns) => Widen(Math.Clamp(columns, 0, MostColumns), row + 1);

    private void Widen(int columns, int until)
    {
        for (int end = column + columns; column < end; column++)
        {
            if (until > row + 1)
            {
                taken[column] = until;
            }
        }
    }
}
