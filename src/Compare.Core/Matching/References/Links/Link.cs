using Compare.Core.Aligning;
using Compare.Core.Extracting;
using Compare.Core.Extracting.References;
using Compare.Core.Text;

namespace Compare.Core.Matching.References.Links;

/// <summary>A link of one version: its address and where it stands.</summary>
/// <param name="Target">The address as written.</param>
/// <param name="Address">The address taken apart.</param>
/// <param name="Quotation">The address in the text where it stands there, else the words that are linked.</param>
public sealed record Link(string Target, LinkAddress Address, Quotation Quotation)
{
    // Signs between the words of a link and its address in the notations that show it.
    private const int LongestJoint = 4;

    /// <summary>The links and pictures of a version in a row, in order, and the web addresses that are not linked. Places in the page itself are no links.</summary>
    public static IEnumerable<Link> In(PreparedVersion version, GridRow row, int index, IReadOnlySet<string> languages)
    {
        foreach (int segment in row.Cells[index])
        {
            List<Mark> marks = [.. Marks.In(version.Document, version.Segments[segment].Span).Where(m => m.Kind is MarkKind.Link or MarkKind.Image && IsAddress(m.Target))];
            foreach (Mark mark in marks)
            {
                yield return new Link(mark.Target!, LinkAddress.Parse(mark.Target!, languages), new Quotation(segment, row.Index, Place(version.Document, mark)));
            }

            foreach (Extraction found in version.Extractions[segment])
            {
                if (found.Value is ReferenceValue { As: ReferenceKind.Url } url && !marks.Exists(m => m.Span.Overlaps(found.Span)))
                {
                    // Without a scheme running text begins with the host, where the address of a link would begin with a path.
                    string address = url.Exact.Contains("://", StringComparison.Ordinal) ? url.Exact : "//" + url.Exact;
                    yield return new Link(url.Exact, LinkAddress.Parse(address, languages), new Quotation(segment, row.Index, found.Span));
                }
            }
        }
    }

    private static bool IsAddress(string? target) => !string.IsNullOrWhiteSpace(target) && target[0] is not ('#' or '{');

    private static TextSpan Place(Document document, Mark mark)
    {
        string target = mark.Target!;
        int reach = Math.Min(document.Text.Length, mark.Span.End + LongestJoint + target.Length) - mark.Span.End;
        int at = reach > 0 ? document.Text.IndexOf(target, mark.Span.End, reach, StringComparison.Ordinal) : -1;
        return at < 0 ? mark.Span : TextSpan.At(at, target.Length);
    }
}
