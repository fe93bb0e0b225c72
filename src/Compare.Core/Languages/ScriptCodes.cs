using Compare.Core.Text;

namespace Compare.Core.Languages;

/// <summary>Leads from ISO 15924 script codes to <see cref="Script"/>.</summary>
public static class ScriptCodes
{
    /// <summary>The script of a code such as <c>Cyrl</c>; Japanese counts as Han here. Unknown codes are <see cref="Script.Other"/>.</summary>
    public static Script Parse(string code) => code switch
    {
        "Latn" => Script.Latin,
        "Grek" => Script.Greek,
        "Cyrl" => Script.Cyrillic,
        "Armn" => Script.Armenian,
        "Hebr" => Script.Hebrew,
        "Arab" => Script.Arabic,
        "Deva" => Script.Devanagari,
        "Beng" => Script.Bengali,
        "Taml" => Script.Tamil,
        "Thai" => Script.Thai,
        "Geor" => Script.Georgian,
        "Kore" or "Hang" => Script.Hangul,
        "Jpan" or "Hans" or "Hant" or "Hani" => Script.Han,
        _ => Script.Other,
    };
}
