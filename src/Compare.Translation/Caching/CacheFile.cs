using System.Text.Json;

namespace Compare.Translation.Caching;

/// <summary>A file of the cache.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Entry">What it holds; null where it cannot be understood.</param>
internal sealed record CacheFile(string Path, CacheEntry? Entry)
{
    /// <summary>Reads an entry; null where the file is gone, may not be read or cannot be understood.</summary>
    public static CacheEntry? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), CacheJson.Default.CacheEntry);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Deletes a file, where that is allowed.</summary>
    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that may only be read keeps its damaged entries; they count as missing.
        }
    }

    /// <summary>Writes beside the place, for the owner alone, then takes the place.</summary>
    public static void Write(string path, byte[] content)
    {
        string part = System.IO.Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(part);
        string beside = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(beside, options))
        {
            stream.Write(content);
        }

        File.Move(beside, path, overwrite: true);
    }
}
