namespace Compare.Translation.Caching;

/// <summary>What is done to a cache as a whole.</summary>
/// <param name="cache">The cache.</param>
public sealed class CacheMaintenance(TranslationCache cache)
{
    /// <summary>What the cache holds, by engine and pair of languages; damaged entries are left out.</summary>
    public IReadOnlyList<CacheStatistics> Statistics() =>
    [
        .. cache.Files()
            .Where(f => f.Entry is { IsSound: true })
            .GroupBy(f => (f.Entry!.Engine, f.Entry.Model, f.Entry.Source, f.Entry.Target))
            .Select(g => new CacheStatistics(g.Key.Engine, g.Key.Model, g.Key.Source, g.Key.Target, g.Count(), g.Sum(f => (long)f.Entry!.Text.Length), g.Sum(f => new FileInfo(f.Path).Length)))
            .OrderBy(s => s.Engine, StringComparer.Ordinal)
            .ThenBy(s => s.Model, StringComparer.Ordinal)
            .ThenBy(s => s.Source, StringComparer.Ordinal)
            .ThenBy(s => s.Target, StringComparer.Ordinal),
    ];

    /// <summary>Looks at every entry.</summary>
    /// <returns>How many are sound, and the files that are damaged or lie at a place that their content does not name.</returns>
    public (int Sound, IReadOnlyList<string> Damaged) Verify()
    {
        CacheFile[] files = [.. cache.Files()];
        string[] damaged = [.. files.Where(f => f.Entry is not { IsSound: true } entry || !IsInPlace(f.Path, entry)).Select(f => f.Path)];
        return (files.Length - damaged.Length, damaged);
    }

    /// <summary>Deletes what was recorded before a moment, and what is damaged.</summary>
    /// <param name="before">The moment, as ISO 8601 in UTC to the second.</param>
    /// <returns>How many entries were deleted.</returns>
    public int Prune(string before) => Delete(f => f.Entry is not { IsSound: true } entry || string.CompareOrdinal(entry.Recorded, before) < 0);

    /// <summary>Deletes every entry. What else lies in the folder is left alone.</summary>
    /// <returns>How many entries were deleted.</returns>
    public int Clear() => Delete(_ => true);

    private static bool IsInPlace(string path, CacheEntry entry) =>
        Core.Languages.LanguageTag.TryParse(entry.Source, out Core.Languages.LanguageTag source)
        && Core.Languages.LanguageTag.TryParse(entry.Target, out Core.Languages.LanguageTag target)
        && Path.GetFileNameWithoutExtension(path) == CacheKey.Of(new TranslatorInfo(entry.Engine, entry.Model, string.Empty, true, TranslatorLimits.None), new TranslationBatch(source, target, []), entry.Text);

    private int Delete(Func<CacheFile, bool> chosen)
    {
        CacheFile[] files = [.. cache.Files().Where(chosen)];
        foreach (CacheFile file in files)
        {
            File.Delete(file.Path);
            string part = Path.GetDirectoryName(file.Path)!;
            if (!Directory.EnumerateFileSystemEntries(part).Any())
            {
                Directory.Delete(part);
            }
        }

        return files.Length;
    }
}
