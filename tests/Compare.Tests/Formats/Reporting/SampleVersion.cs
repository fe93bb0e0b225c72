using System.Collections.Immutable;
using Compare.Core.Extracting;
using Compare.Core.Judging;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Tests.Formats.Reporting;

/// <summary>Versions made by hand, one segment a line, so that what reports show does not hang on segmenting or on language data.</summary>
internal static class SampleVersion
{
    public static PreparedVersion Of(string id, string name, string script, params string[] lines)
    {
        string text = string.Join('\n', lines);
        var blocks = new List<Block>();
        var segments = new List<Segment>();
        int start = 0;
        foreach (string line in lines)
        {
            TextSpan span = TextSpan.At(start, line.Length);
            segments.Add(new Segment(segments.Count, blocks.Count, span, []));
            blocks.Add(new Block(blocks.Count == 0 ? BlockKind.Heading : BlockKind.Paragraph, span, blocks.Count == 0 ? 1 : 0));
            start += line.Length + 1;
        }

        return new PreparedVersion
        {
            Id = id,
            Language = Language(id, name, script),
            Document = Document.Plain(text, blocks),
            Segments = segments,
            Extractions = [.. segments.Select(_ => ImmutableArray<Extraction>.Empty)],
        };
    }

    /// <summary>Evidence that quotes the first occurrence of <paramref name="quote"/> in a segment.</summary>
    public static Evidence Evidence(IReadOnlyList<PreparedVersion> versions, int version, EvidenceRole role, int row, int segment, string quote, string? value = null, string? reading = null)
    {
        TextSpan whole = versions[version].Segments[segment].Span;
        int at = versions[version].Document.Text.IndexOf(quote, whole.Start, StringComparison.Ordinal);
        Assert.InRange(at, whole.Start, whole.End - quote.Length);
        return new Evidence(version, role, row, segment, TextSpan.At(at, quote.Length), quote, value, null, reading);
    }

    private static Language Language(string id, string name, string script) => new(
        LanguageTag.Parse(id),
        id,
        () => [.. Enum.GetValues<FactSection>().Select(section => section == FactSection.Identity ? (Fact[])[new Fact("name", name), new Fact("script", script)] : [])]);
}
