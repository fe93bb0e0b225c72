using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Compare.Translation.Caching;

/// <summary>
/// Translations on disk, one file an entry: <c>aa/hash.json</c> under the folder. Files are written beside their place and moved there, so that
/// several runs may share a folder; they hold text of articles, and only their owner may read them. A damaged entry counts as missing, is deleted,
/// and told.
/// </summary>
/// <param name="folder">Where entries are kept; made when the first is written.</param>
/// <param name="time">When an entry was recorded.</param>
/// <param name="warn">Told of entries that were damaged; called from several threads.</param>
public sealed class TranslationCache(string folder, TimeProvider time, Action<string> warn)
{
    // Below this many files threads cost more than they bring.
    private const int FewFiles = 32;

    /// <summary>Where entries are kept.</summary>
    public string Folder => folder;

    /// <summary>Everything that is recorded of a batch, in its order; null where a text is not.</summary>
    internal TranslatedText?[] Find(TranslatorInfo info, TranslationBatch batch)
    {
        var found = new TranslatedText?[batch.Texts.Count];
        if (Directory.Exists(folder))
        {
            Each(found.Length, i => found[i] = Find(PathOf(info, batch, batch.Texts[i])));
        }

        return found;
    }

    /// <summary>Records what was translated.</summary>
    /// <returns>Why something could not be written; null where all was.</returns>
    internal TranslationFailure? Store(TranslatorInfo info, TranslationBatch batch, ImmutableArray<TranslatedText?> texts)
    {
        try
        {
            Each(texts.Length, i =>
            {
                if (texts[i] is { } translated)
                {
                    Store(info, batch, batch.Texts[i], translated);
                }
            });
            return null;
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(e => e is IOException or UnauthorizedAccessException))
        {
            return Unwritten();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unwritten();
        }
    }

    /// <summary>The files of the cache in order of their names; empty where there is no folder.</summary>
    internal IEnumerable<CacheFile> Files() => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateDirectories(folder).Where(IsPart).Order(StringComparer.Ordinal)
            .SelectMany(part => Directory.EnumerateFiles(part, "*.json").Order(StringComparer.Ordinal))
            .Select(path => new CacheFile(path, CacheFile.Read(path)));

    private static bool IsPart(string path) => Path.GetFileName(path) is { Length: 2 } name && name.All(char.IsAsciiHexDigitLower);

    private static void Each(int count, Action<int> work)
    {
        if (count > FewFiles)
        {
            Parallel.For(0, count, work);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            work(i);
        }
    }

    private TranslatedText? Find(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        CacheEntry? entry = CacheFile.Read(path);
        if (entry is null || !entry.IsSound)
        {
            warn($"The cache entry {path} is damaged and was deleted; its text counts as not translated.");
            CacheFile.Remove(path);
            return null;
        }

        return new TranslatedText(entry.Translation) { RequestId = entry.RequestId };
    }

    private void Store(TranslatorInfo info, TranslationBatch batch, string text, TranslatedText translated)
    {
        string canonical = CacheKey.Canonical(text);
        string path = PathOf(info, batch, text);
        var entry = new CacheEntry(
            CacheEntry.CurrentSchema,
            info.Id,
            info.Model,
            batch.Source.Value,
            batch.Target.Value,
            canonical,
            translated.Text,
            translated.RequestId,
            time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            CacheEntry.DigestOf(canonical, translated.Text));
        CacheFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(entry, CacheJson.Default.CacheEntry));
    }

    private string PathOf(TranslatorInfo info, TranslationBatch batch, string text)
    {
        string key = CacheKey.Of(info, batch, CacheKey.Canonical(text));
        return Path.Combine(folder, key[..2], key + ".json");
    }

    private TranslationFailure Unwritten() => new(
        FailureKind.Unavailable,
        $"The translations cannot be recorded in {folder}",
        "make room there, check its permissions, or name another folder with --cache");
}
