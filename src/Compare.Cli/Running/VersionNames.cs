using Compare.Core.Languages;

namespace Compare.Cli.Running;

/// <summary>Gives each version its name.</summary>
internal static class VersionNames
{
    /// <summary>The name that was given, else the language's tag, with <c>-2</c>, <c>-3</c> added where that is taken. Names given are never changed.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<(string? Name, LanguageTag Language)> versions)
    {
        var list = versions.ToList();
        var taken = list.Where(v => v.Name is not null).Select(v => v.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return list.ConvertAll(v => v.Name ?? Free(v.Language.Value, taken));
    }

    private static string Free(string tag, HashSet<string> taken)
    {
        string name = tag;
        for (int number = 2; !taken.Add(name); number++)
        {
            name = $"{tag}-{number}";
        }

        return name;
    }
}
