using System.Text;
using System.Text.Json;

namespace Compare.Cli.Sets;

/// <summary>The lines of results that an earlier run left, by their articles. Keeps places, not text.</summary>
internal sealed class DoneBefore : IDisposable
{
    private readonly Dictionary<string, (long Start, int Length, DoneLine Line)> lines = new(StringComparer.Ordinal);
    private readonly FileStream? stream;

    /// <summary>Reads what is there. A line that is cut short or not understood is as if it were not there.</summary>
    /// <param name="path">The file; it need not be there.</param>
    /// <param name="settings">The digest that lines must have been made with.</param>
    public DoneBefore(string path, string settings)
    {
        if (!File.Exists(path))
        {
            return;
        }

        stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        long start = 0;
        var line = new MemoryStream();
        byte[] part = new byte[1 << 16];
        for (int read; (read = stream.Read(part)) > 0;)
        {
            int from = 0;
            for (int end; (end = Array.IndexOf(part, (byte)'\n', from, read - from)) >= 0; from = end + 1)
            {
                line.Write(part, from, end + 1 - from);
                Keep(start, line, settings);
                start += line.Length;
                line.SetLength(0);
            }

            line.Write(part, from, read - from);
        }
    }

    /// <summary>The line of an article with its line feed, where there is one and its files are what they were.</summary>
    /// <param name="article">The article.</param>
    /// <param name="digests">The digests of its files now, in order.</param>
    public Outcome? Find(Article article, Func<IEnumerable<(string Path, string Sha256)>> digests)
    {
        if (!lines.TryGetValue(article.Id, out (long Start, int Length, DoneLine Line) found)
            || found.Line is not { Versions: { } versions, Summary: { } summary }
            || !versions.Select(v => (v.Path ?? string.Empty, v.Sha256 ?? string.Empty)).SequenceEqual(digests()))
        {
            return null;
        }

        byte[] bytes = new byte[found.Length];
        stream!.Seek(found.Start, SeekOrigin.Begin);
        stream.ReadExactly(bytes);
        return new Outcome(null, bytes, summary);
    }

    /// <inheritdoc/>
    public void Dispose() => stream?.Dispose();

    private void Keep(long start, MemoryStream line, string settings)
    {
        try
        {
            ReadOnlySpan<byte> json = line.GetBuffer().AsSpan(0, (int)line.Length);
            if (JsonSerializer.Deserialize(json, SetJson.Default.DoneLine) is { Article: { } article } done && done.Settings == settings)
            {
                lines[article] = (start, (int)line.Length, done);
            }
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException)
        {
            // Cut short where the process ended.
        }
    }
}
