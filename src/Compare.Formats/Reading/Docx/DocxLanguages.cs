using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Formats.Reading.Docx;

/// <summary>Counts how much of a document's text is marked as being in which language.</summary>
internal sealed class DocxLanguages
{
    private readonly Dictionary<string, int> lengths = new(StringComparer.OrdinalIgnoreCase);
    private int all;

    /// <summary>Takes text of a run; which of the run's three languages counts is for the script of its first letter to say.</summary>
    public void Count(string text, RunFormat format)
    {
        all += text.Length;
        int letter = text.AsSpan().IndexOfAnyExceptInRange('\0', '@');
        Script script = letter < 0 ? Script.Common : Scripts.Of(text[letter]);
        string? language = Scripts.IsRightToLeft(script) ? format.RightToLeft
            : script is Script.Han or Script.Hiragana or Script.Katakana or Script.Hangul ? format.EastAsian
            : format.Language;
        if (language is not null)
        {
            lengths[language] = lengths.GetValueOrDefault(language) + text.Length;
        }
    }

    /// <summary>
    /// The language of most of the text; else the document's default, unless that is English, which word processors write whatever the text is; else null.
    /// </summary>
    /// <param name="byDefault">The default that the styles state.</param>
    public string? Declared(string? byDefault)
    {
        (string? most, int length) = lengths.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => ((string?)l.Key, l.Value)).FirstOrDefault();
        string? stated = length * 2 > all ? most : byDefault;
        bool isTag = LanguageTag.TryParse(stated, out LanguageTag tag);
        return isTag && (length * 2 > all || tag.Primary != "en") ? tag.Value : null;
    }
}
