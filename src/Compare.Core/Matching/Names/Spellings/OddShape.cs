using System.Text;
using Compare.Core.Text;

namespace Compare.Core.Matching.Names.Spellings;

/// <summary>Tells by its shape alone that a word is hardly written as meant.</summary>
public static class OddShape
{
    /// <summary>What is odd about a word as written, as a clause without subject ("has a capital I inside small letters"); null where nothing is.</summary>
    public static string? Of(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (ForeignLetter(written) is var (foreign, script, _))
        {
            return $"has the {script} letter {foreign} among letters of another script";
        }

        for (int i = 1; i < written.Length; i++)
        {
            bool beside = char.IsLower(written[i - 1]) || (i + 1 < written.Length && char.IsLower(written[i + 1]));
            if (written[i] is '0' or '1' && char.IsLetter(written[i - 1]) && beside)
            {
                return $"has the digit {written[i]} among letters";
            }

            if (written[i] == 'I' && char.IsLetter(written[i - 1]) && beside)
            {
                return "has a capital I inside small letters";
            }
        }

        return null;
    }

    /// <summary>
    /// The letter of a word that belongs to another script than the rest, where the word with its lookalike is of one script: the letter, its script and
    /// the mended word; null where there is none. An inflection added in the text's own script (SMSом), Greek letters as symbols and parts joined by
    /// hyphens are not meant.
    /// </summary>
    public static (string Letter, Script Script, string Mended)? ForeignLetter(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (IsPlain(written))
        {
            return null;
        }

        foreach (string part in written.Split('-', '‑', '/'))
        {
            if (part.Length < 3 || IsPlain(part))
            {
                continue;
            }

            var counts = part.EnumerateRunes().Where(Rune.IsLetter).GroupBy(Scripts.Of).Where(g => g.Key is Script.Latin or Script.Cyrillic or Script.Greek)
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
            if (counts.Count != 2 || IsInflected(part, counts[0].Key) || Lookalikes.InScript(part, counts[0].Key) is not { } mended)
            {
                continue;
            }

            return (counts[1].First().ToString(), counts[1].Key, written.Replace(part, mended, StringComparison.Ordinal));
        }

        return null;
    }

    private static bool IsPlain(string part)
    {
        foreach (char c in part)
        {
            if (c > '\u036f')
            {
                return false;
            }
        }

        return true;
    }

    // One change of script, with two letters or more on either side: a foreign stem and a native ending. Capitals and then small letters: VIPа.
    private static bool IsInflected(string part, Script main)
    {
        var scripts = part.EnumerateRunes().Where(Rune.IsLetter).Select(Scripts.Of).ToList();
        int changes = Enumerable.Range(1, scripts.Count - 1).Count(i => scripts[i] != scripts[i - 1]);
        int ending = scripts.Count - scripts.LastIndexOf(scripts[0]) - 1;
        bool shouted = scripts[0] == Script.Latin && main == Script.Latin && part.Take(part.Length - ending).All(c => !char.IsLower(c)) && part.Skip(part.Length - ending).All(char.IsLower);
        return changes == 1 && ((ending >= 2 && scripts.Count - ending >= 2) || shouted);
    }
}
