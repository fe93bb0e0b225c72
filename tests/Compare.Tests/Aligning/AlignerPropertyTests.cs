using System.Collections.Immutable;
using Compare.Core.Aligning;

namespace Compare.Tests.Aligning;

public sealed class AlignerPropertyTests
{
    [Fact]
    public void Every_segment_stands_in_exactly_one_row()
    {
        for (int seed = 0; seed < 30; seed++)
        {
            (string Language, string[] Lines)[] versions = Random(seed);
            Grid grid = Aligned.Lines(versions);
            for (int v = 0; v < versions.Length; v++)
            {
                IEnumerable<int> used = grid.Rows.SelectMany(r => r.Cells[v]).Order();
                Assert.True(used.SequenceEqual(Enumerable.Range(0, versions[v].Lines.Length)), $"seed {seed}, version {v}");
            }

            Assert.All(grid.Rows, r => Assert.True(r.Probability is >= 0 and <= 1 && r.Cells.Any(c => !c.IsEmpty), $"seed {seed}, row {r.Index}"));
            Assert.All(grid.Rows, r => Assert.All(r.Beads, b => Assert.True(Lies(b, r), $"seed {seed}, row {r.Index}")));
        }
    }

    [Fact]
    public void The_order_of_the_versions_changes_nothing()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            (string Language, string[] Lines)[] versions = Random(seed);
            int[] order = [.. Enumerable.Range(0, versions.Length)];
            new Random(seed).Shuffle(order);
            Grid straight = Aligned.Lines(versions);
            Grid shuffled = Aligned.Lines([.. order.Select(v => versions[v])]);
            string[] back = [.. shuffled.Rows.Select(r => Row(Enumerable.Range(0, order.Length).Select(v => r.Cells[Array.IndexOf(order, v)])))];
            Assert.True(back.SequenceEqual(straight.Rows.Select(r => Row(r.Cells))), $"seed {seed}");
            Assert.True(shuffled.Rows.Select(r => r.Probability).SequenceEqual(straight.Rows.Select(r => r.Probability)), $"seed {seed}");
        }
    }

    [Fact]
    public void A_long_text_keeps_its_rows()
    {
        var random = new Random(7);
        string[] words = [.. Enumerable.Range(0, 3000).Select(_ => new string([.. Enumerable.Range(0, random.Next(4, 10)).Select(_ => (char)('a' + random.Next(26)))]))];
        string[] left = [.. Enumerable.Range(0, 2000).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(5, 25)).Select(_ => words[random.Next(words.Length)])))];
        int[] kept = [.. Enumerable.Range(0, left.Length).Where(i => i is < 700 or > 760)];
        string[] right = [.. kept.Select(i => string.Join(' ', left[i].Split(' ').Select((w, n) => n % 4 == 0 ? w : new string([.. w.Reverse()]))))];
        Grid grid = Aligned.Lines(("en", left), ("fr", right));
        int found = grid.Rows.Count(r => r.Cells[0].Length == 1 && r.Cells[1].Length == 1 && kept[r.Cells[1][0]] == r.Cells[0][0]);
        Assert.InRange(found, kept.Length * 97 / 100, kept.Length);
    }

    private static bool Lies(Bead bead, GridRow row) =>
        bead.LeftSegments.Length > 0 && bead.RightSegments.Length > 0 &&
        bead.LeftSegments.All(row.Cells[bead.Left].Contains) && bead.RightSegments.All(row.Cells[bead.Right].Contains);

    private static string Row(IEnumerable<ImmutableArray<int>> cells) => string.Join(':', cells.Select(c => string.Join(',', c)));

    // Two to twelve versions that lack, join and swap sentences, some of them empty, some of them equal but for that, one language twice.
    private static (string Language, string[] Lines)[] Random(int seed)
    {
        var random = new Random(seed);
        string[] tags = [.. Library.Versions.Keys, "en", "es"];
        random.Shuffle(tags);
        return [.. tags.Take(random.Next(2, 13)).Select(tag =>
        {
            var lines = random.Next(8) == 0 ? [] : Library.Versions[tag].Where(_ => random.Next(5) > 0).ToList();
            if (lines.Count > 2 && random.Next(2) == 0)
            {
                int at = random.Next(lines.Count - 1);
                (lines[at], lines[at + 1]) = random.Next(2) == 0 ? (lines[at + 1], lines[at]) : (lines[at] + " " + lines[at + 1], string.Empty);
            }

            return (tag, lines.ToArray());
        })];
    }
}
