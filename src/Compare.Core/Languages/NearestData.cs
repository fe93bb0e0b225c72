namespace Compare.Core.Languages;

/// <summary>
/// Finds the data that serve a tag best: the tag itself, what stands for it (old codes, macrolanguages, close kin), its region's kin
/// (<c>es-MX</c>: <c>es-419</c>), then the tag with subtags taken off its end (RFC 4647, section 3.4).
/// </summary>
internal static class NearestData
{
    // A primary subtag and the one whose data serve it: retired codes, three-letter codes of two-letter ones, and languages so close that data are shared.
    private static readonly Dictionary<string, string> Primaries = new(StringComparer.Ordinal)
    {
        ["iw"] = "he", ["in"] = "id", ["mo"] = "ro", ["no"] = "nb", ["nn"] = "nb", ["sh"] = "hr", ["hbs"] = "hr", ["bs"] = "hr", ["cnr"] = "sr-Latn",
        ["cmn"] = "zh", ["wuu"] = "zh", ["yue"] = "zh-Hant", ["lzh"] = "zh-Hant", ["prs"] = "fa", ["pes"] = "fa", ["arb"] = "ar", ["zsm"] = "ms", ["gsw"] = "de-CH",
        ["swh"] = "sw", ["ekk"] = "et", ["lvs"] = "lv", ["als"] = "sq", ["azj"] = "az",
        ["eng"] = "en", ["fra"] = "fr", ["fre"] = "fr", ["spa"] = "es", ["deu"] = "de", ["ger"] = "de", ["ita"] = "it", ["por"] = "pt", ["rus"] = "ru",
        ["nld"] = "nl", ["dut"] = "nl", ["pol"] = "pl", ["swe"] = "sv", ["dan"] = "da", ["nob"] = "nb", ["nor"] = "nb", ["nno"] = "nb", ["fin"] = "fi",
        ["ces"] = "cs", ["cze"] = "cs", ["slk"] = "sk", ["slo"] = "sk", ["hun"] = "hu", ["ron"] = "ro", ["rum"] = "ro", ["bul"] = "bg", ["ell"] = "el",
        ["gre"] = "el", ["tur"] = "tr", ["ara"] = "ar", ["heb"] = "he", ["fas"] = "fa", ["per"] = "fa", ["hin"] = "hi", ["ben"] = "bn", ["urd"] = "ur",
        ["tam"] = "ta", ["tha"] = "th", ["vie"] = "vi", ["ind"] = "id", ["msa"] = "ms", ["may"] = "ms", ["jpn"] = "ja", ["kor"] = "ko", ["zho"] = "zh",
        ["chi"] = "zh", ["ukr"] = "uk", ["hrv"] = "hr", ["srp"] = "sr", ["slv"] = "sl", ["lit"] = "lt", ["lav"] = "lv", ["est"] = "et", ["cat"] = "ca",
        ["isl"] = "is", ["ice"] = "is", ["sqi"] = "sq", ["alb"] = "sq", ["mkd"] = "mk", ["mac"] = "mk", ["kat"] = "ka", ["geo"] = "ka", ["hye"] = "hy",
        ["arm"] = "hy", ["aze"] = "az", ["kaz"] = "kk", ["swa"] = "sw", ["afr"] = "af", ["gle"] = "ga", ["mlt"] = "mt",
    };

    // A language, its regions, and the data that serve them (CLDR parentLocales, reduced to the data there are).
    private static readonly (string Primary, string Regions, string Data)[] Regional =
    [
        ("es", "419 AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE", "es-419"),
        ("en", "150 AG AU BB BE BS BW BZ CH CY DE DK FI FJ GD GH GI GY HK IE IL JM KE LC MT MU MW MY NA NG NL NZ PG RW SE SG SI SZ TT TZ UG VC ZA ZM ZW 001 UK", "en-GB"),
        ("en", "BD BT LK MV NP PK", "en-IN"),
        ("pt", "AO CH CV GQ GW LU MO MZ ST TL", "pt-PT"),
        ("de", "LI", "de-CH"),
        ("zh", "TW HK MO", "zh-Hant"),
        ("sr", "ME", "sr-Latn"),
    ];

    /// <summary>The member of <paramref name="known"/> that serves <paramref name="tag"/>, or null where none does.</summary>
    public static string? Find(LanguageTag tag, IReadOnlyList<string> known)
    {
        string primary = tag.Primary;
        string value = tag.Value;
        if (Primaries.TryGetValue(primary, out string? standIn))
        {
            value = standIn + value[primary.Length..];
            primary = standIn;
        }

        if (Known(value, known) is { } exact)
        {
            return exact;
        }

        if (tag.Script is { } script)
        {
            value = primary + "-" + script;
            return Known(value, known) ?? Known(primary, known);
        }

        (string Primary, string Regions, string Data) kin = Array.Find(Regional, r => r.Primary == primary && tag.Region is { } region && r.Regions.Split(' ').Contains(region));
        return (kin.Data is { } data ? Known(data, known) : null) ?? Truncated(value, known);
    }

    private static string? Truncated(string value, IReadOnlyList<string> known)
    {
        for (int hyphen = value.LastIndexOf('-'); hyphen > 0; hyphen = value.LastIndexOf('-'))
        {
            value = value[..hyphen];
            if (Known(value, known) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Known(string value, IReadOnlyList<string> known) =>
        known.FirstOrDefault(t => string.Equals(t, value, StringComparison.OrdinalIgnoreCase));
}
