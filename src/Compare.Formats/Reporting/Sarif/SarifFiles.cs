using System.Text;

namespace Compare.Formats.Reporting.Sarif;

/// <summary>The files of a run, each once, in the order in which they are first named.</summary>
internal sealed class SarifFiles
{
    private readonly List<SourceFile> files = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>The files so far.</summary>
    public IEnumerable<SarifArtifact> Artifacts =>
        files.Select((f, i) => new SarifArtifact(new SarifArtifactLocation(Uri(f.Path), i), ["analysisTarget"], new SortedDictionary<string, string>(StringComparer.Ordinal) { ["sha-256"] = f.Sha256 }));

    /// <summary>Where a file is, with its place among the others; it takes one where it has none.</summary>
    public SarifArtifactLocation Of(SourceFile file)
    {
        if (!places.TryGetValue(file.Path, out int index))
        {
            places.Add(file.Path, index = files.Count);
            files.Add(file);
        }

        return new SarifArtifactLocation(Uri(file.Path), index);
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
