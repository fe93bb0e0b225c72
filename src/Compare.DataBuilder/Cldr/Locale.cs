using System.Text.Json;

namespace Compare.DataBuilder.Cldr;

/// <summary>A locale that gets a table.</summary>
/// <param name="Tag">The tag of its files.</param>
/// <param name="Parent">The tag whose facts hold where it has none, or null.</param>
/// <param name="Script">ISO 15924 code.</param>
internal sealed record Locale(string Tag, string? Parent, string Script)
{
    /// <summary>The locales that have a hand-written file, parents before their children, else in ordinal order.</summary>
    public static IReadOnlyList<Locale> All(string dataFolder)
    {
        var locales = new List<Locale>();
        foreach (string path in Directory.GetFiles(Path.Combine(dataFolder, "Languages"), "*.json"))
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(path));
            locales.Add(new Locale(
                Path.GetFileNameWithoutExtension(path),
                file.RootElement.GetProperty("parent").GetString(),
                file.RootElement.GetProperty("script").GetString()!));
        }

        return [.. locales.OrderBy(l => l.Parent is null ? 0 : 1).ThenBy(l => l.Tag, StringComparer.Ordinal)];
    }
}
