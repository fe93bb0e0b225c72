using System.Text.Json;
using Compare.Cli.Options;
using NJsonSchema;

namespace Compare.Tests.Cli;

/// <summary>What a project agrees on once stands in its compare.json.</summary>
public sealed class ConfigurationTests
{
    private const string Whole = """
        {
          "$schema": "compare.schema.json",
          "languages": { "raw/*.txt": "de", "raw/english*": "en" },
          "select": ["numbers", "names", "coverage"],
          "ignore": ["CMP104"],
          "severities": { "numbers": "warning", "number-changed": "error" },
          "glossary": [ { "en": "Kyiv", "de": ["Kiew", "Kyjiw"] } ],
          "expected": { "conversions": ["currencies"], "passages": [ { "language": "en", "holds": "Editor's note" } ] },
          "baseline": "accepted.json",
          "failOn": "error",
          "format": "text",
          "segments": "sentences",
        }
        """;

    [Fact]
    public void The_languages_of_files_follow_patterns_and_the_longest_counts()
    {
        using Workplace place = new Workplace().With("compare.json", Whole).With("accepted.json", "{ \"schemaVersion\": 1, \"entries\": [] }")
            .With("raw/english-1.txt", "12 ships.\n").With("raw/1.txt", "12 Schiffe.\n");
        JsonElement versions = JsonDocument.Parse(place.Run("raw/english-1.txt raw/1.txt --format json").Output).RootElement.GetProperty("versions");
        Assert.Equal("en de", string.Join(' ', versions.EnumerateArray().Select(v => v.GetProperty("language").GetString())));
        Assert.Contains("raw/1.txt is version de: the configuration says the language of raw/*.txt.", place.Run("raw/english-1.txt raw/1.txt --verbose").Error, StringComparison.Ordinal);
        Assert.Contains("is version fr: its language was given.", place.Run("raw/english-1.txt fr=raw/1.txt --verbose").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Config_shows_what_holds_and_why()
    {
        using Workplace place = new Workplace().With("compare.json", Whole);
        string shown = place.Run("config").Output;
        Assert.Matches("baseline +accepted.json +/", shown);
        Assert.Matches("languages raw/english\\* +en +/", shown);
        Assert.Matches("severities numbers +warning +/", shown);
        Assert.Matches("glossary 1 +en: Kyiv, de: .*Kiew", shown);
        Assert.Matches("expected passages +en: Editor's note +/", shown);
        Assert.Matches("color +auto +default", shown);
    }

    [Fact]
    public void Severities_are_the_projects_own()
    {
        using Workplace place = new Workplace().With("a.en.txt", "There were 120 ships.\n").With("a.de.txt", "Es waren 150 Schiffe.\n");
        Assert.Equal(1, place.Run("a.en.txt a.de.txt --fail-on error").Exit);
        place.With("compare.json", "{ \"severities\": { \"numbers\": \"warning\" } }");
        Assert.Equal(0, place.Run("a.en.txt a.de.txt --fail-on error").Exit);
        place.With("compare.json", "{ \"severities\": { \"numbers\": \"note\", \"number-changed\": \"error\" } }");
        Assert.Equal(1, place.Run("a.en.txt a.de.txt --fail-on error").Exit);
    }

    [Fact]
    public void A_baseline_is_found_from_the_folder_of_the_configuration()
    {
        using Workplace place = new Workplace().With("compare.json", "{ \"baseline\": \"press/accepted.json\" }").With("press/x", "")
            .With("a.en.txt", "There were 120 ships.\n").With("a.de.txt", "Es waren 150 Schiffe.\n");
        Assert.Equal(0, place.Run("baseline update a.en.txt a.de.txt --reason old").Exit);
        Assert.Equal(0, place.Run("a.en.txt a.de.txt").Exit);
        Assert.True(File.Exists(Path.Combine(place.Root, "press", "accepted.json")));
    }

    [Theory]
    [InlineData("{ \"languages\": { \"*\": \"english!\" } }", "'english!' in languages of")]
    [InlineData("{ \"severities\": { \"number-changd\": \"note\" } }", "'number-changd' is no check, code or family for severities of")]
    [InlineData("{ \"severities\": { \"numbers\": \"fatal\" } }", "'fatal' is no value of severities of")]
    [InlineData("{ \"glossary\": [ { \"en\": 1 } ] }", "A form in glossary[0] of")]
    [InlineData("{ \"glossary\": [ { \"en\": \" \" } ] }", "There are no words in glossary[0] of")]
    [InlineData("{ \"glossary\": [ { \"x y\": \"a\" } ] }", "'x y' in glossary[0] of")]
    [InlineData("{ \"expected\": { \"conversions\": [\"unit\"] } }", "'unit' is no value of expected.conversions of")]
    [InlineData("{ \"expected\": { \"passages\": [ { \"language\": \"en\" } ] } }", "There are no words in expected.passages of")]
    [InlineData("{ \"expected\": { \"pasages\": [] } }", "The configuration")]
    [InlineData("{ \"baselin\": \"x\" }", "The configuration")]
    public void What_is_not_understood_is_refused(string content, string beginning)
    {
        using Workplace place = new Workplace().With("compare.json", content).With("a.en.txt", "One.\n").With("a.de.txt", "Eins.\n");
        Assert.StartsWith(beginning, place.Run("a.en.txt a.de.txt").Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_says_what_the_file_may_hold()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(File.ReadAllText(Repository.Path("src", "Compare.Cli", "Options", "compare.schema.json")));
        Assert.Equal(Configuration.Keys.Append("$schema").Order(StringComparer.Ordinal), schema.Properties.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(schema.Validate(Whole.Replace("\"sentences\",", "\"sentences\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate("{ \"failOn\": \"fatal\" }"));
        Assert.NotEmpty(schema.Validate("{ \"glossary\": [ { \"en\": 1 } ] }"));
        Assert.NotEmpty(schema.Validate("{ \"expected\": { \"passages\": [ { \"language\": \"en\" } ] } }"));
    }
}
