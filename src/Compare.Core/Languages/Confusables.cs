using System.Text;
using Compare.Core.Text;

namespace Compare.Core.Languages;

/// <summary>Characters that look alike (Unicode Technical Standard 39, "Unicode Security Mechanisms", section 4; data of Unicode 10, letters, digits and marks).</summary>
public static class Confusables
{
    private static readonly Lazy<Dictionary<int, string>> Prototypes = new(Load);

    /// <summary>
    /// What a text looks like: two texts that look alike have one skeleton (<c>ScytI</c> and <c>Scytl</c>, <c>0</c> and <c>O</c>, Cyrillic and
    /// Latin <c>a</c>). A skeleton is for comparing, not for reading: <c>m</c> is <c>rn</c> in it.
    /// </summary>
    public static string Skeleton(string text)
    {
        var skeleton = new StringBuilder(text.Length + 8);
        foreach (Rune rune in Safe(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Prototypes.Value.TryGetValue(rune.Value, out string? prototype))
            {
                skeleton.Append(prototype);
            }
            else if (Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format)
            {
                skeleton.Append(rune.ToString());
            }
        }

        return skeleton.ToString().Normalize(NormalizationForm.FormD);
    }

    /// <summary>
    /// Whether one word of the text mixes letters of scripts that are not written together. Chinese, Japanese and Korean scripts go together, and
    /// with Latin letters (UTS 39, "highly restrictive"); so <c>Тoyota</c> with a Cyrillic letter is mixed and <c>Tシャツ</c> is not.
    /// </summary>
    public static bool IsMixedScript(string text)
    {
        Script seen = Script.Common;
        foreach (Rune rune in text.EnumerateRunes())
        {
            Script script = Scripts.Of(rune);
            if (script == Script.Common)
            {
                // Marks and apostrophes stay inside a word; spaces, digits and other signs part words.
                seen = Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark || rune.Value is '\'' or '’' or '-' ? seen : Script.Common;
            }
            else if (IsEastAsian(script))
            {
                if (seen is not (Script.Common or Script.Latin))
                {
                    return true;
                }
            }
            else if (seen != Script.Common && seen != script)
            {
                return true;
            }
            else
            {
                seen = script;
            }
        }

        return false;
    }

    private static bool IsEastAsian(Script script) => script is Script.Han or Script.Hiragana or Script.Katakana or Script.Hangul;

    // A lone surrogate cannot be normalised.
    private static string Safe(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) && ++i > 0))
            {
                return string.Concat(text.EnumerateRunes());
            }
        }

        return text;
    }

    private static Dictionary<int, string> Load()
    {
        var prototypes = new Dictionary<int, string>();
        foreach (string line in GeneratedTable.Text("Generated/confusables.tsv.gz")!.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            prototypes[Rune.GetRuneAt(line, 0).Value] = line[(tab + 1)..];
        }

        return prototypes;
    }
}
