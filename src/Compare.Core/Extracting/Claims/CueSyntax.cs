using Compare.Core.Text;

namespace Compare.Core.Extracting.Claims;

/// <summary>
/// Reads a cue as tables write it: words parted by spaces, <c>/</c> between forms of one word, <c>*</c> for letters left open, <c>…</c> for a gap, a leading
/// <c>!</c> where something must answer it. In scripts without
/// spaces each character is a word, and <c>/</c> stands between characters of which one must stand: <c>没/沒有</c>.
/// </summary>
internal static class CueSyntax
{
    /// <summary>The pattern of a cue. <paramref name="prefixes"/> are what may be written together with any of its words (Arabic و, and).</summary>
    public static CuePattern Parse(Concept? concept, string cue, IReadOnlyList<string> prefixes)
    {
        var words = new List<CueForm[]?>();
        bool insists = cue.StartsWith('!');
        foreach (string part in cue.TrimStart('!').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "…")
            {
                words.Add(null);
            }
            else if (!Scripts.IsSpaced(Scripts.Of(part[0])))
            {
                AddCharacters(part, words);
            }
            else
            {
                words.Add(Forms(part, prefixes));
            }
        }

        return new CuePattern(concept, [.. words], insists);
    }

    private static CueForm[] Forms(string part, IReadOnlyList<string> prefixes)
    {
        var forms = new List<CueForm>();
        foreach (string written in part.Split('/'))
        {
            CueForm form = CueForm.Parse(written);
            forms.Add(form);
            for (int i = 0; i < prefixes.Count && !form.OpenStart; i++)
            {
                string prefix = CueWords.Key(prefixes[i]);
                forms.Add(form with { Text = prefix + form.Text, Prefixed = prefix.Length });
            }
        }

        return [.. forms];
    }

    // A slash parts what may stand in place of the character before it: 没/沒有 is 没有 or 沒有.
    private static void AddCharacters(string part, List<CueForm[]?> words)
    {
        for (int at = 0; at < part.Length; at++)
        {
            List<CueForm> forms = [Character(part[at])];
            while (at + 2 < part.Length && part[at + 1] == '/')
            {
                at += 2;
                forms.Add(Character(part[at]));
            }

            words.Add([.. forms]);
        }
    }

    private static CueForm Character(char character) => new(character.ToString(), false, false, string.Empty);
}
