using Compare.Core.Text;

namespace Compare.Core.Languages;

/// <summary>Brings what is written into the form in which facts are keyed.</summary>
public static class FactKeys
{
    /// <summary>
    /// The key of <paramref name="written"/> in <paramref name="section"/>. Sections whose keys are names of settings (identity, notation, date
    /// notation), letters (romanisation) or compared with the text as it stands (telephone cues) keep them; in all others the key is folded, its white space single, and a point after a last letter (<c>Mio.</c>, <c>Mr.</c>)
    /// dropped, so that the point is optional in text.
    /// </summary>
    public static string Key(FactSection section, string written)
    {
        if (section is FactSection.Identity or FactSection.Notation or FactSection.DateNotation or FactSection.Romanisation or FactSection.PhoneCue)
        {
            return written;
        }

        string key = Folding.Fold(written);
        if (key.AsSpan().ContainsAny('\t', '\n', '\r') || key.Contains("  ", StringComparison.Ordinal) || key.StartsWith(' ') || key.EndsWith(' '))
        {
            key = string.Join(' ', key.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        bool abbreviated = key.Length > 1 && key[^1] == '.' && char.IsLetter(key[^2]) && section != FactSection.OrdinalMark;
        return abbreviated ? key[..^1] : key;
    }
}
