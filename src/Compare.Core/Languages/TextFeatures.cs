using System.Text;
using Compare.Core.Text;

namespace Compare.Core.Languages;

/// <summary>What tells the language of a text: its trigrams of letters, its words, its letters by script. Computed once for all candidates.</summary>
internal sealed class TextFeatures
{
    // More says nothing new.
    private const int LengthLimit = 4000;

    /// <summary>Reads at most the first 4000 characters.</summary>
    public TextFeatures(string text)
    {
        var letters = new StringBuilder(Math.Min(text.Length, LengthLimit) + 2).Append(' ');
        foreach (Rune rune in text.AsSpan(0, Math.Min(text.Length, LengthLimit)).EnumerateRunes())
        {
            Add(letters, rune);
        }

        string plain = letters.Append(' ').ToString();
        var counts = new Dictionary<ulong, int>();
        for (int i = 0; i + 3 <= plain.Length; i++)
        {
            if (plain[i + 1] != ' ')
            {
                ulong key = Pack(plain[i], plain[i + 1], plain[i + 2]);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        Trigrams = new Trigram[counts.Count];
        int next = 0;
        foreach ((ulong key, int count) in counts)
        {
            Trigrams[next++] = new Trigram(key, Text.Scripts.Of((int)(key >> 16) & 0xFFFF), count);
        }

        Words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The different trigrams whose middle is a letter.</summary>
    public Trigram[] Trigrams { get; }

    /// <summary>How many letters of each script there are.</summary>
    public Dictionary<Script, int> Scripts { get; } = [];

    /// <summary>How often each letter beyond ASCII occurs.</summary>
    public Dictionary<char, int> Letters { get; } = [];

    /// <summary>The words in lower case.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How many letters there are.</summary>
    public int Count { get; private set; }

    /// <summary>Three UTF-16 units as one key.</summary>
    public static ulong Pack(char first, char second, char third) => ((ulong)first << 32) | ((ulong)second << 16) | third;

    private void Add(StringBuilder letters, Rune rune)
    {
        Script script = Text.Scripts.Of(rune);
        if (script == Script.Common || rune.Utf16SequenceLength > 1)
        {
            // An apostrophe or mark inside a word stays with it; all else parts words.
            if (rune.Value is '\'' or '’')
            {
                letters.Append('’');
            }
            else if (letters[^1] != ' ')
            {
                letters.Append(' ');
            }

            return;
        }

        char lower = (char)Rune.ToLowerInvariant(rune).Value;
        letters.Append(lower);
        Scripts[script] = Scripts.GetValueOrDefault(script) + 1;
        Count++;
        if (lower > '\u007f')
        {
            Letters[lower] = Letters.GetValueOrDefault(lower) + 1;
        }
    }
}
