namespace Compare.Cli.Running;

/// <summary>Gives each version its name.</summary>
internal static class VersionNames
{
    /// <summary>The name that was given, else the language's tag, with <c>-2</c>, <c>-3</c> added where that is taken. Names given are never changed.</summary>
    /// <param name="given">For each version the name that was given, or null.</param>
    /// <param name="tags">For each version the tag of its language.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string?> given, IReadOnlyList<string> tags)
    {
        var taken = given.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] names = new string[tags.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = given[i] ?? Free(tags[i], taken);
        }

        return names;
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
