using Compare.Core.Languages;

namespace Compare.Core.Matching.Names;

/// <summary>The names that a language's data have for places, peoples and languages, both ways: what a word names, and how the language calls that.</summary>
internal sealed class PlaceNames
{
    private static readonly FactSection[] Sections = [FactSection.Territory, FactSection.City, FactSection.Demonym, FactSection.LanguageName];

    private const int ShortestStem = 3, ShortestChanged = 2;

    private readonly Language language;
    private readonly Dictionary<string, List<RomanName>> byEntity = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> byIdentifier;
    private readonly Dictionary<string, List<string>> written = new(StringComparer.Ordinal);
    private readonly HashSet<string> parts;
    private readonly string[] endings;
    private readonly Fact[] changes;

    /// <summary>The names of <paramref name="language"/>.</summary>
    public PlaceNames(Language language)
    {
        this.language = language;
        foreach (FactSection section in Sections)
        {
            foreach (Fact fact in language.Facts(section))
            {
                Add(Entity(section, fact.Value), fact.Key);
            }
        }

        foreach (Fact city in language.Facts(FactSection.City))
        {
            Add(Entity(FactSection.City, city.Value), city.Value[(city.Value.LastIndexOf('/') + 1)..].Replace('_', ' '));
        }

        byIdentifier = language.Facts(FactSection.City).Select(f => f.Value).Distinct(StringComparer.Ordinal)
            .ToLookup(v => Text.Folding.Fold(v[(v.LastIndexOf('/') + 1)..].Replace('_', ' ')), v => Entity(FactSection.City, v), StringComparer.Ordinal);
        foreach (FactSection section in (FactSection[])[FactSection.Territory, FactSection.City])
        {
            foreach (Fact fact in language.Facts(section))
            {
                string entity = Entity(section, fact.Value);
                (written.TryGetValue(entity, out List<string>? names) ? names : written[entity] = []).Add(fact.Key);
            }
        }

        parts = language.Facts(FactSection.Territory).Concat(language.Facts(FactSection.City)).Select(f => f.Key)
            .Concat(language.Facts(FactSection.City).Select(f => Text.Folding.Fold(f.Value[(f.Value.LastIndexOf('/') + 1)..].Replace('_', ' '))))
            .Where(n => n.Contains(' ', StringComparison.Ordinal))
            .SelectMany(n => n.Split(' '))
            .ToHashSet(StringComparer.Ordinal);
        changes = [.. language.Facts(FactSection.NameSuffix).Where(f => f.Value.Length > 0).Select(f => new Fact(Romanizer.Romanize(f.Key, language), Romanizer.Romanize(f.Value, language)))];
        endings = [.. language.Facts(FactSection.NameSuffix).Select(f => Romanizer.Romanize(f.Key, language)).Where(e => e.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What a folded word or group of words names; empty where the data do not know it.</summary>
    public IEnumerable<string> EntitiesOf(string folded) => Sections.SelectMany(s => language.Values(s, folded).Select(v => Entity(s, v)));

    /// <summary>The city whose identifier (a time zone: Europe/Vienna) has the folded word, which is what English and many others call it.</summary>
    public IEnumerable<string> EntitiesByIdentifier(string folded) => byIdentifier[folded];

    /// <summary>Whether the folded word is one of several in the name of a place: York, Korea.</summary>
    public bool IsPartOfName(string folded) => parts.Contains(folded);

    /// <summary>The words that a romanised word may be a case of by a change of its stem, which the language's endings tell: Halosen of Halonen. Without the word itself.</summary>
    public IEnumerable<string> BaseForms(string roman)
    {
        foreach (Fact change in changes)
        {
            (string ending, string replaced) = (change.Key, change.Value);
            if (roman.Length - ending.Length >= ShortestChanged && roman.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return string.Concat(roman.AsSpan(0, roman.Length - ending.Length), replaced);
            }
        }
    }

    /// <summary>A romanised word, and what is left of it without an ending by which the language inflects names.</summary>
    public IEnumerable<string> Uninflected(string roman) => endings
        .Where(e => roman.Length - e.Length >= ShortestStem && roman.EndsWith(e, StringComparison.Ordinal))
        .Select(e => roman[..^e.Length])
        .Prepend(roman)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The names by which the language calls an entity, folded; empty where the entity goes by an abbreviation too (US, EU), which says that it has names of all kinds.</summary>
    public IReadOnlyList<string> WrittenNames(string entity) => written.TryGetValue(entity, out List<string>? names) && names.TrueForAll(n => n.Length > ShortestStem || !System.Text.Ascii.IsValid(n)) ? names : [];

    /// <summary>The words by which the language calls an entity.</summary>
    public IReadOnlyList<RomanName> Names(string entity) => byEntity.TryGetValue(entity, out List<RomanName>? names) ? names : [];

    /// <summary>Whether the entity is a country, a region or a city, and no language.</summary>
    public static bool IsPlace(string entity) => entity.StartsWith(nameof(FactSection.Territory), StringComparison.Ordinal) || entity.StartsWith(nameof(FactSection.City), StringComparison.Ordinal);

    private void Add(string entity, string name)
    {
        foreach (string word in Romanizer.Romanize(name, language).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length <= 2)
            {
                continue;
            }

            if (!byEntity.TryGetValue(entity, out List<RomanName>? names))
            {
                byEntity.Add(entity, names = []);
            }

            if (!names.Exists(n => n.Letters == word))
            {
                names.Add(RomanName.Of(word));
            }
        }
    }

    // A people goes by its country; a language has codes of its own.
    private static string Entity(FactSection section, string value) => section switch
    {
        FactSection.City => nameof(FactSection.City),
        FactSection.LanguageName => nameof(FactSection.LanguageName),
        _ => nameof(FactSection.Territory),
    } + " " + value;
}
