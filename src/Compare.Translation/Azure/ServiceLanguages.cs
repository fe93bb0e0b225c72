using Compare.Core.Languages;

namespace Compare.Translation.Azure;

/// <summary>How the service calls languages: mostly by their primary subtag, with a script or a region where it has several.</summary>
internal static class ServiceLanguages
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zh"] = "zh-Hans",
        ["zh-Hans"] = "zh-Hans",
        ["zh-Hant"] = "zh-Hant",
        ["zh-CN"] = "zh-Hans",
        ["zh-SG"] = "zh-Hans",
        ["zh-TW"] = "zh-Hant",
        ["zh-HK"] = "zh-Hant",
        ["zh-MO"] = "zh-Hant",
        ["yue"] = "yue",
        ["pt-PT"] = "pt-PT",
        ["fr-CA"] = "fr-CA",
        ["no"] = "nb",
        ["nn"] = "nb",
        ["sr"] = "sr-Cyrl",
        ["sr-Latn"] = "sr-Latn",
        ["mn"] = "mn-Cyrl",
        ["iu-Latn"] = "iu-Latn",
        ["tlh-Latn"] = "tlh-Latn",
        ["tl"] = "fil",
        ["iw"] = "he",
        ["in"] = "id",
    };

    /// <summary>The service's name for a language.</summary>
    public static string Of(LanguageTag tag)
    {
        string? script = tag.Script is null ? null : $"{tag.Primary}-{tag.Script}";
        string? region = tag.Region is null ? null : $"{tag.Primary}-{tag.Region}";
        return (script is null ? null : Names.GetValueOrDefault(script))
            ?? (region is null ? null : Names.GetValueOrDefault(region))
            ?? Names.GetValueOrDefault(tag.Primary, tag.Primary);
    }
}
