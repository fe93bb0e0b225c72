using Compare.Data;


namespace Compare.Core.Languages;

/// <summary>Reads a language's facts from the embedded data: its generated table and its hand-written file, then those of its parents.</summary>
internal static class LanguageLoader
{
    public static Language Load(LanguageTag tag)
    {
        string? dataTag = NearestData(tag);
        return new Language(tag, dataTag, () => new Dictionary<FactSection, IReadOnlyList<Fact>>());
    }

    private static string? NearestData(LanguageTag tag) => LanguageData.Tags.FirstOrDefault(t => string.Equals(t, tag.Primary, StringComparison.Ordinal));
}
