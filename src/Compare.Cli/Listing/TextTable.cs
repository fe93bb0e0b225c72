namespace Compare.Cli.Listing;

/// <summary>Columns of plain text.</summary>
internal static class TextTable
{
    /// <summary>Writes rows under a heading; each column is as wide as its widest cell, the last one as it is. Cells are Latin text: a letter is a column.</summary>
    public static void Write(TextWriter output, string[] heading, IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. heading.Select((title, c) => rows.Select(r => r[c].Length).Append(title.Length).Max())];
        foreach (string[] row in rows.Prepend(heading))
        {
            output.WriteLine(string.Join("  ", row.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd());
        }
    }
}
