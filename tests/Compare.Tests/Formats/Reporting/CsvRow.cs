using System.Text;

namespace Compare.Tests.Formats.Reporting;

/// <summary>Reads one line of a comma-separated table as RFC 4180 says.</summary>
internal static class CsvRow
{
    public static IReadOnlyList<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[++i]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        Assert.False(quoted);
        return [.. cells, cell.ToString()];
    }
}
