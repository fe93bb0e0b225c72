using Compare.Core;
using Compare.Core.Languages;
using Compare.Core.Segmenting;
using Compare.Core.Text;

namespace Compare.Benchmarks.Alignment;

/// <summary>One text of a pair: lines that are units of the gold beads, each a segment of its own or cut into sentences.</summary>
internal sealed record GoldSide(string Language, IReadOnlyList<string> Lines, Segmentation Segmentation)
{
    /// <summary>The text as a version.</summary>
    public VersionInput Input(string id)
    {
        var blocks = new List<Block>();
        int start = 0;
        foreach (string line in Lines)
        {
            blocks.Add(new Block(Segmentation == Segmentation.Sentences ? BlockKind.Paragraph : BlockKind.Line, TextSpan.At(start, line.Length)));
            start += line.Length + 1;
        }

        return new VersionInput(id, LanguageTag.Parse(Language), Document.Plain(string.Join('\n', Lines) + "\n", blocks));
    }
}
