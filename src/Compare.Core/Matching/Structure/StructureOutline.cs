using System.Collections.Immutable;
using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Core.Matching.Structure;

/// <summary>What the blocks of one version are to its reader, in words. Levels of headings count from the highest that the version uses.</summary>
internal sealed class StructureOutline
{
    /// <summary>What everything is where nothing else is said.</summary>
    public const string Plain = "a paragraph";

    private readonly PreparedVersion version;
    private readonly List<int> headings = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal) { Plain };

    /// <summary>Looks through the blocks of a version.</summary>
    public StructureOutline(PreparedVersion version)
    {
        this.version = version;
        foreach (Block block in version.Document.Blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                if (!headings.Contains(block.Level))
                {
                    headings.Add(block.Level);
                }

                GuessesHeadings |= block.IsGuessed;
            }
        }

        foreach (Block block in version.Document.Blocks)
        {
            known.Add(RoleOf(block));
        }

        foreach (Mark mark in version.Document.Marks)
        {
            KnowsNotes |= mark.Kind == MarkKind.Footnote;
        }
    }

    /// <summary>Whether the version has footnotes anywhere.</summary>
    public bool KnowsNotes { get; }

    /// <summary>Whether headings of the version were told from their looks: such a one cannot be held against what another format says.</summary>
    public bool GuessesHeadings { get; }

    /// <summary>Whether the role is that of a heading.</summary>
    public static bool IsHeading(string role) => role.StartsWith("a heading", StringComparison.Ordinal);

    /// <summary>Whether the version has such a thing anywhere; of headings, whether it has any.</summary>
    public bool Knows(string role) => known.Contains(role) || (headings.Count > 0 && IsHeading(role));

    /// <summary>What the block of a segment is.</summary>
    public string RoleOf(int segment) => RoleOf(version.BlockOf(segment));

    /// <summary>Whether a footnote is referred to in the segments or right behind them.</summary>
    public bool HasNote(ImmutableArray<int> segments)
    {
        foreach (int segment in segments)
        {
            foreach (Mark mark in Marks.In(version.Document, new TextSpan(version.Segments[segment].Span.Start, Next(segment))))
            {
                if (mark.Kind == MarkKind.Footnote)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A reference to a note stands behind the full stop, where the sentence has ended and with it the words of its block.
    private int Next(int segment) => segment + 1 < version.Segments.Count ? version.Segments[segment + 1].Span.Start : version.Document.Text.Length;

    private string RoleOf(Block block) => block.Kind switch
    {
        BlockKind.Heading => "a heading of level " + headings.FindAll(level => level <= block.Level).Count.ToString(CultureInfo.InvariantCulture),
        BlockKind.ListItem => "a point of a list",
        BlockKind.TableCell => "a cell of a table",
        BlockKind.Quotation => "a quotation set apart",
        BlockKind.Code => "a block of code",
        _ => Plain,
    };
}
