using System.Formats.Tar;
using System.Text;

namespace Compare.DataBuilder.Packages;

/// <summary>The files of a package, read into memory; paths are those inside its <c>package/</c> folder, or below the root for one of Debian.</summary>
internal sealed class Package
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Reads a tar archive that is not compressed.</summary>
    public Package(Stream archive)
    {
        using var tar = new TarReader(archive);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } data)
            {
                using var content = new MemoryStream();
                data.CopyTo(content);
                files[entry.Name[(entry.Name.IndexOf('/', StringComparison.Ordinal) + 1)..]] = content.ToArray();
            }
        }
    }

    /// <summary>The paths of its files, ordered (ordinal).</summary>
    public IEnumerable<string> Paths => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether there is such a file.</summary>
    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>The content of a file.</summary>
    /// <exception cref="InvalidDataException">There is no such file.</exception>
    public byte[] Bytes(string path) => files.TryGetValue(path, out byte[]? content) ? content : throw new InvalidDataException($"the package has no file {path}");

    /// <summary>The content of a file as text.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));
}
