using System.Text;

namespace Compare.Core.Languages;

/// <summary>
/// Writes text of any script in small ASCII letters, so that names can be compared across scripts: letters by any-ascii's table (Han by pinyin,
/// kana by Hepburn), or as a language itself romanises them (its facts, section <see cref="FactSection.Romanisation"/>).
/// </summary>
public static class Romanizer
{
    private static readonly Lazy<IReadOnlyList<string[]?>> Blocks = new(Load);

    /// <summary>The romanised text: small ASCII letters and digits; what is neither letter nor digit becomes one space, but not at the ends. The characters of one word stay one word.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">Whose way of romanising goes first; null for the common one.</param>
    public static string Romanize(string text, Language? language = null)
    {
        var written = new StringBuilder(text.Length + 16);
        for (int at = 0; at < text.Length;)
        {
            char lower = char.ToLowerInvariant(text[at]);
            if (lower <= '\u007f')
            {
                AppendAscii(written, lower);
                at++;
            }
            else if (KanaRomanizer.IsKana(lower))
            {
                at = KanaRomanizer.Append(written, text, at);
            }
            else
            {
                at += AppendOther(written, text, at, language);
            }
        }

        return written.ToString().TrimEnd();
    }

    /// <summary>
    /// The consonants of a romanised word, for scripts that write no vowels: vowels, <c>w</c>, <c>y</c>, <c>h</c> and doubling gone, letters that such
    /// scripts do not tell apart made one (b and p and v and f, c and k and q, z and s, g and j).
    /// </summary>
    /// <param name="romanized">What <see cref="Romanize"/> gave; several words keep their spaces.</param>
    public static string ConsonantSkeleton(string romanized)
    {
        var skeleton = new StringBuilder(romanized.Length);
        foreach (char letter in romanized.Replace("x", "ks", StringComparison.Ordinal))
        {
            char merged = letter switch
            {
                'p' or 'v' or 'f' => 'b',
                'c' or 'q' => 'k',
                'z' => 's',
                'j' => 'g',
                _ => letter,
            };
            bool dropped = merged is 'a' or 'e' or 'i' or 'o' or 'u' or 'w' or 'y' or 'h';
            if (!dropped && (skeleton.Length == 0 || skeleton[^1] != merged))
            {
                skeleton.Append(merged);
            }
        }

        return skeleton.ToString();
    }

    /// <summary>How one letter of the basic plane is romanised by the common table; empty where it is not.</summary>
    internal static string Letter(char letter) => Blocks.Value[letter >> 8] is { } entries && (letter & 0xFF) < entries.Length ? entries[letter & 0xFF] : string.Empty;

    private static void AppendAscii(StringBuilder written, char lower)
    {
        if (char.IsAsciiLetterOrDigit(lower))
        {
            written.Append(lower);
        }
        else if (lower != '\'' && written.Length > 0 && written[^1] != ' ')
        {
            written.Append(' ');
        }
    }

    // How many UTF-16 units were taken.
    private static int AppendOther(StringBuilder written, string text, int at, Language? language)
    {
        if (language is not null)
        {
            for (int length = Math.Min(2, text.Length - at); length > 0; length--)
            {
                if (language.Value(FactSection.Romanisation, text.Substring(at, length).ToLowerInvariant()) is { } own)
                {
                    written.Append(own);
                    return length;
                }
            }
        }

        string common = Letter(text[at]);
        if (common.Length > 0)
        {
            written.Append(common);
        }
        else if (char.IsWhiteSpace(text[at]) || char.IsPunctuation(text[at]) && text[at] is not ('’' or 'ʼ' or '·'))
        {
            AppendAscii(written, ' ');
        }

        return 1;
    }

    private static string[]?[] Load()
    {
        var blocks = new string[]?[256];
        foreach (string line in GeneratedTable.Text("Generated/romanisation.tsv.gz")!.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] fields = line.Split('\t');
            blocks[Convert.ToInt32(fields[0], 16)] = fields[1..];
        }

        return blocks;
    }
}
