using System.Buffers;

namespace Compare.Formats.Reading.Encodings;

/// <summary>
/// The letters beyond ASCII of the languages that are written in Windows-1252 and ISO 8859-1. Text of another code page that is read by these
/// tables (Polish, Czech, Hungarian, Turkish ...) shows letters that no single one of the languages has.
/// </summary>
internal static class WesternAlphabets
{
    /// <summary>One set a group of languages: Danish and Norwegian, German, Swedish with Finnish and Estonian, and so on.</summary>
    public static readonly SearchValues<char>[] All =
    [
        Letters("àâæçéèêëîïôœùûüÿ"),   // French, Albanian
        Letters("äöüßéàè"),            // German
        Letters("áéíóúüñçïà"),         // Spanish, Galician, Basque
        Letters("áâãàçéêíóôõúü"),      // Portuguese
        Letters("àèéìíîòóùú"),         // Italian
        Letters("àçèéíïòóúü"),         // Catalan, Occitan
        Letters("áàâéèêëíïóôöúûüñ"),   // Dutch, Afrikaans
        Letters("æøåéèêòôüöä"),        // Danish, Norwegian
        Letters("åäöéüšž"),            // Swedish, Finnish
        Letters("äöõüšž"),             // Estonian
        Letters("áðéíóúýþæö"),         // Icelandic, Faroese
        Letters("áàéèíìóòúù"),         // Irish, Gaelic
    ];

    private static SearchValues<char> Letters(string small) => SearchValues.Create(small + small.ToUpperInvariant());
}
