using System.Globalization;
using System.Xml;
using Compare.Core.Text;

namespace Compare.Formats.Reading.Docx;

/// <summary>The tables of a Word document while it is read, and the place of the cell that its reader is in. A cell that reaches in from above has an empty one below it.</summary>
internal sealed class DocxTables
{
    private readonly Stack<(TableGrid Grid, TablePlace? Around)> open = new();
    private int count;

    /// <summary>The place of the innermost cell, or null outside all.</summary>
    public TablePlace? Place { get; private set; }

    /// <summary>The element begins that the reader is at: a table, a row or a cell; others change nothing.</summary>
    public void Begin(string name)
    {
        if (name == "tbl")
        {
            open.Push((new TableGrid(count++), Place));
            Place = null;
        }
        else if (name == "tr" && open.TryPeek(out var table))
        {
            table.Grid.BeginRow();
        }
        else if (name == "tc")
        {
            Place = open.TryPeek(out var around) ? around.Grid.Place() : null;
        }
    }

    /// <summary>The element ends.</summary>
    public void End(string name)
    {
        if (name == "tbl" && open.TryPop(out var table))
        {
            Place = table.Around;
        }
        else if (name == "tc")
        {
            Place = null;
        }
    }

    /// <summary>Reads the element <c>w:tcPr</c> that the reader is at, for the columns that the cell spans; afterwards the reader is at its end.</summary>
    public void ReadProperties(XmlReader reader)
    {
        using XmlReader properties = reader.ReadSubtree();
        while (properties.Read())
        {
            if (properties.NodeType == XmlNodeType.Element && properties.LocalName == "gridSpan" && open.TryPeek(out var table) &&
                int.TryParse(WordXml.Value(properties), NumberStyles.None, CultureInfo.InvariantCulture, out int columns))
            {
                table.Grid.Widen(columns - 1);
            }
        }
    }
}
