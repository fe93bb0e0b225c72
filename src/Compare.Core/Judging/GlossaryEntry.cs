using Compare.Core.Checking;
using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Judging;

/// <summary>One thing and how it is written in each language: <c>Kyiv</c> in English, <c>Kiew</c> in German.</summary>
public sealed class GlossaryEntry
{
    private readonly Dictionary<string, string[]> forms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An entry.</summary>
    /// <param name="forms">For each language tag the forms that are right in it. A tag without region speaks for its regions.</param>
    public GlossaryEntry(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        foreach ((string tag, IReadOnlyList<string> words) in forms)
        {
            this.forms[tag] = [.. words.Select(Folding.Fold).Where(w => w.Length > 0)];
        }
    }

    /// <summary>Whether a finding about names or words is settled by this entry: every version that it is about writes a form of the entry, and a version that is silent does so elsewhere in the row.</summary>
    internal bool Explains(Comparison comparison, Finding finding) =>
        finding.Check.Family is Family.Names or Family.Claims
        && finding.Evidence.Length > 0
        && finding.Evidence.All(e => Writes(comparison, e.Version, e.Text))
        && finding.Suspects.Where(v => finding.Evidence.All(e => e.Version != v)).All(v => comparison.Grid.Rows[finding.Row].Cells[v].Any(s => Writes(comparison, v, comparison.Versions[v].TextOf(s))));

    private bool Writes(Comparison comparison, int version, string text)
    {
        LanguageTag tag = comparison.Versions[version].Language.Tag;
        if (!forms.TryGetValue(tag.Value, out string[]? own) && !forms.TryGetValue(tag.Primary, out own))
        {
            return false;
        }

        string folded = Folding.Fold(text);
        return Array.Exists(own, form => HoldsWord(folded, form));
    }

    // A form stands on its own where no letter or digit goes on from it; where words are not parted by spaces, any place will do.
    private static bool HoldsWord(string text, string form)
    {
        for (int at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            bool begins = at == 0 || !GoesOn(text[at - 1], form[0]);
            bool ends = at + form.Length == text.Length || !GoesOn(text[at + form.Length], form[^1]);
            if (begins && ends)
            {
                return true;
            }
        }

        return false;
    }

    private static bool GoesOn(char next, char own) =>
        char.IsLetterOrDigit(next) && Scripts.Of(new System.Text.Rune(next)) is not (Script.Han or Script.Hiragana or Script.Katakana or Script.Thai) && char.IsLetterOrDigit(own);
}
