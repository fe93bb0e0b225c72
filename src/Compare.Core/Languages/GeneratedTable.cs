using System.IO.Compression;
using Compare.Data;

namespace Compare.Core.Languages;

/// <summary>
/// Reads a generated table <c>Generated/&lt;tag&gt;.tsv.gz</c>: lines <c>section TAB key TAB value</c>, ordered by section and key (ordinal), keys
/// folded when the table was built.
/// </summary>
internal static class GeneratedTable
{
    /// <summary>Adds the facts of a language's table, if it has one.</summary>
    /// <exception cref="InvalidDataException">A line has no two tabs, or a section nobody knows.</exception>
    public static void Read(string tag, FactCollector facts)
    {
        string name = $"Generated/{tag}.tsv.gz";
        if (Text(name) is not { } text)
        {
            return;
        }

        ReadOnlySpan<char> rest = text;
        ReadOnlySpan<char> sectionName = default;
        FactSection section = default;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> line = rest[..(end < 0 ? rest.Length : end)];
            rest = rest[Math.Min(line.Length + 1, rest.Length)..];
            int first = line.IndexOf('\t');
            int last = line.LastIndexOf('\t');
            if (first <= 0 || first == last)
            {
                throw new InvalidDataException($"{name}: '{line}' is not three fields.");
            }

            if (!line[..first].SequenceEqual(sectionName))
            {
                sectionName = line[..first];
                section = LanguageFileReader.Section(name, sectionName.ToString());
            }

            facts.AddFolded(section, line[(first + 1)..last].ToString(), line[(last + 1)..].ToString());
        }
    }

    /// <summary>The text of a compressed data file (UTF-8), or null where there is no such file.</summary>
    public static string? Text(string name)
    {
        using Stream? stream = LanguageData.Open(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
