using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Compare.Data;

namespace Compare.Core.Languages;

/// <summary>
/// What stems of a language mean, as English stems with weights: a soft sign that two texts say the same, learned from short texts of programs and
/// maps, never evidence that a word is wrong. English means itself. The table <c>Generated/lexicon-&lt;tag&gt;.tsv.gz</c> holds lines
/// <c>stem TAB english weight TAB english weight ...</c>, the weight one digit written onto the word, ordered by the stem's UTF-8; it is searched in
/// place, so that a language costs a decompression. Immutable.
/// </summary>
public sealed class Lexicon
{
    private const string English = "en";
    private const int LongestStem = 64;

    private static readonly ConcurrentDictionary<string, Lexicon?> Loaded = new(StringComparer.Ordinal);

    // Null: every stem means itself.
    private readonly byte[]? table;
    private readonly Lazy<LexiconReach> reach;

    private Lexicon(byte[]? table)
    {
        this.table = table;
        reach = new Lazy<LexiconReach>(() => new LexiconReach(this.table));
    }

    /// <summary>Whether every stem means itself: the lexicon of the language into which all others lead.</summary>
    public bool MeansItself => table is null;

    /// <summary>The lexicon of the data that serve a language, or of the language that they are a variant of; null where there is none.</summary>
    public static Lexicon? For(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.DataTag is { } tag ? Load(tag) ?? Load(tag.Split('-')[0]) : null;
    }

    /// <summary>Adds the English stems that a stem may mean to <paramref name="meanings"/>, likeliest first; none where it is not known.</summary>
    /// <param name="stem">A stem as <see cref="StemReader"/> gives it.</param>
    /// <param name="meanings">Where they are added.</param>
    public void Find(string stem, List<EnglishStem> meanings)
    {
        if (table is null)
        {
            meanings.Add(new EnglishStem(stem, 1));
        }
        else if (stem.Length <= LongestStem)
        {
            Span<byte> key = stackalloc byte[(LongestStem * 3) + 1];
            int length = Encoding.UTF8.GetBytes(stem, key);
            key[length] = (byte)'\t';
            Read(Line(key[..(length + 1)]), meanings);
        }
    }

    /// <summary>The greatest weight with which a word of the language may mean an English stem: 0 where none does, 1 for English.</summary>
    public double Reach(string stem) => table is null ? 1 : reach.Value.Of(stem);

    // What stands after the key in its line; empty where no line begins with the key.
    private ReadOnlySpan<byte> Line(ReadOnlySpan<byte> key)
    {
        ReadOnlySpan<byte> lines = table;
        int low = 0, high = lines.Length;
        while (low < high)
        {
            int start = lines[..((low + high) / 2)].LastIndexOf((byte)'\n') + 1;
            int end = start + lines[start..].IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = lines[start..end];
            if (line.StartsWith(key))
            {
                return line[key.Length..];
            }

            (low, high) = line.SequenceCompareTo(key) < 0 ? (end + 1, high) : (low, start);
        }

        return [];
    }

    private static void Read(ReadOnlySpan<byte> line, List<EnglishStem> meanings)
    {
        while (!line.IsEmpty)
        {
            int end = line.IndexOf((byte)'\t');
            ReadOnlySpan<byte> field = end < 0 ? line : line[..end];
            line = line[(end < 0 ? line.Length : end + 1)..];
            meanings.Add(new EnglishStem(Encoding.UTF8.GetString(field[..^1]), (field[^1] - '0') / 10.0));
        }
    }

    private static Lexicon? Load(string tag) => Loaded.GetOrAdd(tag, static t =>
    {
        if (t == English)
        {
            return new Lexicon(null);
        }

        using Stream? stream = LanguageData.Open(string.Create(CultureInfo.InvariantCulture, $"Generated/lexicon-{t}.tsv.gz"));
        if (stream is null)
        {
            return null;
        }

        using var text = new MemoryStream();
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        gzip.CopyTo(text);
        return new Lexicon(text.ToArray());
    });
}
