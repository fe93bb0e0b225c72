using System.IO.Compression;
using System.Text.Json;
using Compare.Core.Segmenting;

namespace Compare.Benchmarks.Alignment;

/// <summary>
/// Reads a folder of gold alignments: files <c>*.jsonl</c> or <c>*.jsonl.gz</c>, one pair of texts a line with the members <c>dataset</c>, <c>doc</c>
/// (what stands before a slash names the pair of languages), <c>src_lang</c>, <c>tgt_lang</c>, <c>src</c>, <c>tgt</c> (lines) and <c>gold</c> (a ladder).
/// </summary>
internal static class GoldFolder
{
    /// <summary>The pairs of texts, by file.</summary>
    public static IEnumerable<GoldText> Read(string folder)
    {
        foreach (string path in Directory.GetFiles(folder, "*.jsonl*").Order(StringComparer.Ordinal))
        {
            using Stream file = File.OpenRead(path);
            using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using var reader = new StreamReader(plain);
            while (reader.ReadLine() is { } line)
            {
                using var text = JsonDocument.Parse(line);
                yield return Read(text.RootElement);
            }
        }
    }

    private static GoldText Read(JsonElement text)
    {
        string document = text.GetProperty("doc").GetString()!;
        int slash = document.IndexOf('/', StringComparison.Ordinal);
        string pair = slash < 0 ? text.GetProperty("dataset").GetString()! : document[..slash];
        return new GoldText(pair, Side(text, "src"), Side(text, "tgt"), [.. Strings(text, "gold").Select(GoldBead.Parse)]);
    }

    private static GoldSide Side(JsonElement text, string side) => new(text.GetProperty(side + "_lang").GetString()!, [.. Strings(text, side)], Segmentation.Blocks);

    private static IEnumerable<string> Strings(JsonElement text, string member) => text.GetProperty(member).EnumerateArray().Select(e => e.GetString()!);
}
