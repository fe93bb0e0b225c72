using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>Places in the files of a comparison as SARIF states them.</summary>
internal sealed class SarifPlaces
{
    private const int MostSnippet = 400;
    private readonly ReportedComparison comparison;
    private readonly SarifArtifactLocation[] files;

    /// <summary>Names the comparison's files to the run.</summary>
    public SarifPlaces(ReportedComparison comparison, SarifFiles run)
    {
        this.comparison = comparison;
        files = [.. comparison.Sources.Select(run.Of)];
    }

    /// <summary>The file of a version.</summary>
    public SarifArtifactLocation File(int version) => files[version];

    /// <summary>Whether lines and columns mean something in the file of a version: a Word file has none.</summary>
    public bool HasLines(int version) => !comparison.Sources[version].Path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>A span of a version in its file; null where that has no lines.</summary>
    public SarifPhysicalLocation Place(int version, TextSpan span) => new(File(version), HasLines(version) ? Region(comparison.Comparison.Versions[version], span, withSnippet: true) : null);

    /// <summary>The lines and columns of a span.</summary>
    public static SarifRegion Region(PreparedVersion version, TextSpan span, bool withSnippet)
    {
        SourceRange start = version.Document.Map.Locate(span);
        // The place after the last unit may be in another line, so it is counted from the last unit itself.
        SourceRange last = span.IsEmpty ? start : version.Document.Map.Locate(new TextSpan(span.End - 1, span.End));
        int endColumn = span.IsEmpty ? start.Column : last.Column + Math.Max(1, last.End - last.Start);
        string words = version.TextOf(span.Length <= MostSnippet ? span : new TextSpan(span.Start, span.Start + MostSnippet));
        return new SarifRegion(start.Line, start.Column, last.Line, endColumn, withSnippet ? new SarifSnippet(words) : null);
    }
}
