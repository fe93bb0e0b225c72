using System.Text;
using Compare.Core.Languages;
using Compare.DataBuilder.Facts;
using Compare.DataBuilder.Output;

namespace Compare.Tests.DataBuilder;

public sealed class OutputTests
{
    [Fact]
    public void The_same_content_gives_the_same_bytes_without_time_or_system()
    {
        byte[] once = Gzip.Compress("a\tb\tc\n"u8.ToArray());
        Assert.Equal(once, Gzip.Compress("a\tb\tc\n"u8.ToArray()));
        Assert.Equal(new byte[] { 0, 0, 0, 0 }, once[4..8]);
        Assert.Equal(255, once[9]);
    }

    [Fact]
    public void Lines_are_folded_ordered_and_each_once_and_meanings_keep_their_order()
    {
        FactTable table = Table(("Mio.", "6"), ("K", "3"), ("k", "3"), ("B", "12"), ("B", "9"), ("two\nlines", "1"));
        Assert.Equal("scale\tb\t12\nscale\tb\t9\nscale\tk\t3\nscale\tmio\t6\nscale\ttwo lines\t1\n", Encoding.UTF8.GetString(table.ToBytes(null)));
    }

    [Fact]
    public void A_child_leaves_out_what_its_parent_says()
    {
        FactTable parent = Table(("mil", "3"), ("bilhão", "9"));
        Assert.Equal("scale\tbilhao\t12\n", Encoding.UTF8.GetString(Table(("mil", "3"), ("bilhão", "12")).ToBytes(parent)));
    }

    private static FactTable Table(params (string Written, string Value)[] facts)
    {
        var table = new FactTable();
        foreach ((string written, string value) in facts)
        {
            table.Add(new FactRow(FactSection.Scale, written, value));
        }

        return table;
    }
}
