namespace Compare.Core.Text;

/// <summary>Finds line and column of an offset. A line ends with LF, CRLF or a lone CR.</summary>
public sealed class LineIndex
{
    private readonly List<int> starts = [0];

    /// <summary>Reads the line starts of <paramref name="text"/>, once, in time linear in its length.</summary>
    public LineIndex(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }
    }

    /// <summary>Line and column of <paramref name="offset"/>, both from one; the column counts UTF-16 units.</summary>
    public (int Line, int Column) At(int offset)
    {
        int found = starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }
}
