using System.Text;
using Compare.Core.Text;
using Compare.Formats.Reading;

namespace Compare.Tests.Formats.Reading;

public sealed class AlignedTableReaderTests
{
    private static AlignedTable Read(string table) => new AlignedTableReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(table)), new ReadingOptions());

    private static string Rows(AlignedTable table) => string.Join(" / ", table.Rows.Select((r, i) =>
        $"{table.Ids[i]} {r.Group}: {string.Join('|', r.Cells.Select((c, v) => c < 0 ? "-" : table.Versions[v].Document.Blocks[c].Span.Of(table.Versions[v].Document.Text)))}"));

    [Theory]
    [InlineData("en\tes\na\tb\n", "en es", "0 0: a|b")]
    [InlineData("en\tes\r\na\tb\r\n\tc\r\n", "en es", "0 0: a|b / 1 0: -|c")]
    [InlineData("id\ten\tid\nk\ta\tb", "en id", "k 0: a|b")]
    [InlineData("id\tdoc\ten\tes\tes\n1\tx\ta\tb\tc\n2\ty\ta\tb\tc\n3\tx\ta", "en es es-2", "1 0: a|b|c / 2 1: a|b|c / 3 0: a|-|-")]
    [InlineData("de\tzh-Hant\n\"a \t 二 \"\n", "de zh-Hant", "0 0: \"a | 二 \"")]
    [InlineData("\uFEFFen\tru\n\u00A0\tб", "en ru", "0 0: -|б")]
    public void A_row_holds_a_cell_of_each_language(string table, string ids, string rows)
    {
        AlignedTable read = Read(table);
        Assert.Equal(ids, string.Join(' ', read.Versions.Select(v => v.Id)));
        Assert.Equal(rows, Rows(read));
        Assert.All(read.Versions, v => Reading.HoldsTogether(v.Document));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("id\ten\n1\ta", "names 1 language beside the key")]
    [InlineData("en\tno tag here\n", "Line 1, column 2")]
    [InlineData("en\tes\na\tb\na\tb\tc", "Line 3, column 3")]
    public void What_is_wrong_is_said_with_its_place(string table, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableDocumentException>(() => Read(table)).Message, StringComparison.Ordinal);

    [Fact]
    public void Offsets_count_in_the_cell_and_lines_in_the_table()
    {
        AlignedTable table = Read("en\tes\none\tuno\ntwo 2\tdos 22\n");
        Block second = table.Versions[1].Document.Blocks[1];
        Assert.Equal(new SourceRange(4, 6, 3, 11), table.Versions[1].Document.Map.Locate(new TextSpan(second.Span.Start + 4, second.Span.End)));
    }
}
