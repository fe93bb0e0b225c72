using System.Security.Cryptography;
using System.Text.Json;

namespace Compare.Cli.Options;

/// <summary>The configuration in force: what the nearest <c>compare.json</c> says.</summary>
/// <param name="Path">The file, or null where there is none.</param>
/// <param name="Content">What it says.</param>
internal sealed record Configuration(string? Path, ConfigurationFile Content)
{
    /// <summary>What the file is called.</summary>
    public const string FileName = "compare.json";

    /// <summary>The keys that it may have.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["languages", "select", "ignore", "severities", "glossary", "expected", "baseline", "failOn", "format", "segments"];

    /// <summary>The folder that paths inside it start from.</summary>
    public string Folder { get; private init; } = string.Empty;

    /// <summary>The digest of its bytes; empty where there is none.</summary>
    public string Digest { get; private init; } = string.Empty;

    /// <summary>Reads the file that was named, else the nearest one from <paramref name="directory"/> upwards, else none.</summary>
    /// <exception cref="CannotRunException">It cannot be read, or says what is not known.</exception>
    public static Configuration Find(string? named, string directory)
    {
        if (named is not null)
        {
            return Read(System.IO.Path.GetFullPath(named, directory), named);
        }

        for (string? folder = directory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            string path = System.IO.Path.Combine(folder, FileName);
            if (File.Exists(path))
            {
                return Read(path, path);
            }
        }

        return new Configuration(null, new ConfigurationFile());
    }

    private static Configuration Read(string path, string shown)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            ConfigurationFile content = JsonSerializer.Deserialize(bytes, ConfigurationJson.Default.ConfigurationFile)
                ?? throw new CannotRunException($"The configuration {shown} is null; it has to be an object such as {{ \"failOn\": \"error\" }}.");
            if (content.Unknown is { Count: > 0 })
            {
                string key = content.Unknown.Keys.Order(StringComparer.Ordinal).First();
                throw new CannotRunException($"The configuration {shown} has a key '{key}' that is not known{Nearest.Hint(key, Keys, $"; it may have {Choice.List(Keys)}.")}");
            }

            return new Configuration(shown, content) { Folder = System.IO.Path.GetDirectoryName(path) ?? path, Digest = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        }
        catch (JsonException exception)
        {
            string where = exception.LineNumber is { } line ? $" in line {line + 1}" : string.Empty;
            string key = exception.Path is { Length: > 2 } at ? $" at '{at[2..]}'" : string.Empty;
            throw new CannotRunException($"The configuration {shown} cannot be understood{where}{key}; correct it there, or name another with --config.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The configuration {shown} cannot be read; check the path and its permissions.", exception);
        }
    }
}
