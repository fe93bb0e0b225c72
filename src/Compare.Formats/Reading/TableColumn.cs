using System.Text;
using Compare.Core;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Formats.Reading;

/// <summary>One version of an aligned table while the table is read. Its text is the column's cells, one a line.</summary>
/// <param name="id">How the version is called.</param>
/// <param name="language">Its language.</param>
internal sealed class TableColumn(string id, LanguageTag language)
{
    private readonly StringBuilder written = new();
    private readonly List<Block> blocks = [];
    private readonly List<(int Start, int Line, int Column)> cells = [];

    /// <summary>Takes one cell.</summary>
    /// <param name="table">The text of the table.</param>
    /// <param name="cell">The cell in it.</param>
    /// <param name="line">The cell's line, from one.</param>
    /// <param name="lineStart">Where the line starts in the table.</param>
    /// <returns>The index of the cell's block, or -1 where the cell holds nothing but white space.</returns>
    public int Add(string table, TextSpan cell, int line, int lineStart)
    {
        if (table.AsSpan(cell.Start, cell.Length).IsWhiteSpace())
        {
            return -1;
        }

        cells.Add((written.Length, line, cell.Start - lineStart + 1));
        blocks.Add(new Block(BlockKind.Line, TextSpan.At(written.Length, cell.Length)));
        written.Append(table, cell.Start, cell.Length).Append('\n');
        return blocks.Count - 1;
    }

    /// <summary>Takes the text of one cell, which begins a line or whose column nobody asks for. A line break in it becomes a space.</summary>
    /// <returns>The index of its block, or -1 where it is nothing but white space.</returns>
    public int Add(string cell, int line)
    {
        string flat = cell.ReplaceLineEndings(" ").Replace('\t', ' ');
        return Add(flat, new TextSpan(0, flat.Length), line, 0);
    }

    /// <summary>The finished version.</summary>
    public VersionInput ToVersion() =>
        new(id, language, new Document { Text = written.ToString(), Blocks = blocks, Map = new CellSourceMap(cells), DeclaredLanguage = language.Value });
}
