using Compare.Data;

namespace Compare.Core.Languages;

/// <summary>Reads a language's facts from the embedded data: its hand-written file and its generated table, then those of its parents, then the signs that all languages share.</summary>
internal static class LanguageLoader
{
    private const string Signs = "Shared/signs.json";

    public static Language Load(LanguageTag tag)
    {
        string? dataTag = NearestData.Find(tag, LanguageData.Tags);
        return new Language(tag, dataTag, () => LoadFacts(dataTag));
    }

    private static IReadOnlyList<IReadOnlyList<Fact>> LoadFacts(string? dataTag)
    {
        var facts = new FactCollector();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? tag = dataTag; tag is not null && seen.Add(tag);)
        {
            string name = $"Languages/{tag}.json";
            using Stream file = LanguageData.Open(name) ?? throw new InvalidDataException($"{name}: named as a parent, but not there.");
            string? parent = LanguageFileReader.Read(name, file, facts);
            GeneratedTable.Read(tag, facts);
            tag = parent;
        }

        using Stream signs = LanguageData.Open(Signs) ?? throw new InvalidDataException($"{Signs}: it is not there.");
        LanguageFileReader.ReadShared(Signs, signs, facts);
        return facts.ToSections();
    }
}
