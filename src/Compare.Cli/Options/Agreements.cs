using System.Text.Json;
using Compare.Core.Checking;
using Compare.Core.Judging;
using Compare.Core.Languages;

namespace Compare.Cli.Options;

/// <summary>Understands what a configuration says of differences that are meant to be.</summary>
internal static class Agreements
{
    /// <summary>The values of <c>conversions</c>.</summary>
    private static readonly (string Word, ConversionKind Kind)[] Conversions = [("units", ConversionKind.Units), ("currencies", ConversionKind.Currencies)];

    /// <summary>The severities that a check may have.</summary>
    private static readonly string[] SeverityWords = ["note", "warning", "error"];

    /// <summary>What holds for every comparison.</summary>
    /// <exception cref="CannotRunException">Something in the configuration is not understood.</exception>
    public static Allowances Of(Configuration configuration)
    {
        (string? file, ConfigurationFile content) = configuration;
        if (content is { Glossary: null, Severities: null, Expected: null })
        {
            return Allowances.None;
        }

        return new Allowances
        {
            Glossary = [.. (content.Glossary ?? []).Select((entry, i) => Entry(entry, $"glossary[{i}] of {file}"))],
            Passages = [.. (content.Expected?.Passages ?? []).Select(p => new OwnPassage(Tag(p.Language, $"expected.passages of {file}"), Words(p.Holds, $"expected.passages of {file}")))],
            Conversions = [.. (content.Expected?.Conversions ?? []).Select(word => Conversions.First(c => c.Word == Choice.Of($"expected.conversions of {file}", word, [.. Conversions.Select(k => k.Word)])).Kind)],
            Severities = Severities(content.Severities, file),
        };
    }

    private static Dictionary<string, Severity> Severities(IReadOnlyDictionary<string, string>? written, string? file)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        if (written is null)
        {
            return severities;
        }

        // What is said of a family holds where nothing is said of the check itself.
        foreach ((string word, string value) in written.OrderBy(e => CheckCatalogue.Find(e.Key) is null ? 0 : 1).ThenBy(e => e.Key, StringComparer.Ordinal))
        {
            string valid = CheckSelection.Valid(new Setting("severities", word, file!, $"severities of {file}")).Value;
            var severity = Enum.Parse<Severity>(Choice.Of($"severities of {file}", value, SeverityWords), ignoreCase: true);
            foreach (Check check in CheckCatalogue.All.Where(c => new CheckSelection(valid, string.Empty).Reports(c.Info)))
            {
                severities[check.Info.Name] = severity;
            }
        }

        return severities;
    }

    private static GlossaryEntry Entry(IReadOnlyDictionary<string, JsonElement> entry, string where) =>
        new(entry.Select(e => KeyValuePair.Create(Tag(e.Key, where).Value, Forms(e.Value, where))));

    private static IReadOnlyList<string> Forms(JsonElement value, string where) => value.ValueKind switch
    {
        JsonValueKind.String => [Words(value.GetString(), where)],
        JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) => [.. value.EnumerateArray().Select(v => Words(v.GetString(), where))],
        _ => throw new CannotRunException($"A form in {where} is not text; write \"en\": \"Kyiv\" or \"en\": [\"Kyiv\", \"Kiev\"]."),
    };

    private static string Words(string? words, string where) =>
        !string.IsNullOrWhiteSpace(words) ? words : throw new CannotRunException($"There are no words in {where}; write them, or take the entry out.");

    private static LanguageTag Tag(string? tag, string where) =>
        LanguageTag.TryParse(tag, out LanguageTag parsed) ? parsed : throw new CannotRunException($"'{tag}' in {where} is not a language; write a tag such as en or pt-BR.");
}
