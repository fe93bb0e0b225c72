using System.Text;
using Compare.Core.Extracting;
using Compare.Core.Text;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>Files and places in them as SARIF states them.</summary>
internal sealed class SarifPlaces(ReportedComparison comparison)
{
    private const int MostSnippet = 400;
    private readonly List<SourceFile> files = [.. comparison.Sources.DistinctBy(s => s.Path)];

    /// <summary>The files that were read, each once.</summary>
    public IReadOnlyList<SarifArtifact> Artifacts =>
        [.. files.Select((f, i) => new SarifArtifact(new SarifArtifactLocation(Uri(f.Path), i), ["analysisTarget"], new SortedDictionary<string, string>(StringComparer.Ordinal) { ["sha-256"] = f.Sha256 }))];

    /// <summary>The file of a version.</summary>
    public SarifArtifactLocation File(int version)
    {
        int index = files.FindIndex(f => f.Path == comparison.Sources[version].Path);
        return new SarifArtifactLocation(Uri(files[index].Path), index);
    }

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

    // RFC 3986: each part of the path is escaped, so that nothing in a file's name is taken for a scheme, a query or a fragment.
    private static string Uri(string path)
    {
        var uri = new StringBuilder();
        string slashed = path.Replace('\\', '/');
        if (slashed.Length > 2 && char.IsAsciiLetter(slashed[0]) && slashed[1] == ':' && slashed[2] == '/')
        {
            uri.Append("file:///").Append(slashed[..2]);
            slashed = slashed[2..];
        }
        else if (slashed.StartsWith('/'))
        {
            uri.Append("file://");
        }

        return uri.AppendJoin('/', slashed.Split('/').Select(System.Uri.EscapeDataString)).ToString();
    }
}
