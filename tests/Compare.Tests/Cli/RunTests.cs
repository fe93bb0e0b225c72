using System.Text;
using System.Text.Json;

namespace Compare.Tests.Cli;

/// <summary>What the commands do with what they can read.</summary>
public sealed class RunTests
{
    private const string English = "The ferry carried 12 passengers on 9 November 2020.\n\nThe mayor spoke first.\n";
    private const string Spanish = "El transbordador llevó 12 pasajeros el 9 de noviembre de 2020.\n\nEl alcalde habló primero.\n";
    private const string SpanishAltered = "El transbordador llevó 15 pasajeros el 9 de noviembre de 2020.\n\nEl alcalde habló primero.\n";

    [Theory]
    [InlineData("a.en.txt a.es.txt", 0)]
    [InlineData("check a.en.txt a.es.txt", 0)]
    [InlineData("a.en.txt b.es.txt", 1)]
    [InlineData("--format json check a.en.txt b.es.txt", 1)]
    [InlineData("a.en.txt b.es.txt --fail-on error", 1)]
    [InlineData("a.en.txt b.es.txt --fail-on never", 0)]
    [InlineData("a.en.txt b.es.txt --ignore numbers", 0)]
    [InlineData("a.en.txt b.es.txt --ignore CMP101", 0)]
    [InlineData("a.en.txt b.es.txt --select Number-Changed", 1)]
    [InlineData("a.en.txt b.es.txt --select names,coverage", 0)]
    [InlineData("a.en.txt b.es.txt --select numbers --ignore cmp101", 0)]
    [InlineData("align a.en.txt b.es.txt", 0)]
    [InlineData("extract a.en.txt", 0)]
    [InlineData("-- a.en.txt a.es.txt", 0)]
    public void The_exit_status_says_what_came_of_it(string words, int exit)
    {
        using Workplace place = Place();
        Outcome outcome = place.Run(words);
        Assert.Equal((exit, string.Empty), (outcome.Exit, outcome.Error));
        Assert.NotEmpty(outcome.Output);
    }

    [Theory]
    [InlineData("a.en.txt a.es.txt", "en es")]
    [InlineData("old:en=a.en.txt a.en.txt a.en.txt", "old en en-2")]
    [InlineData("a.en.txt a.es.txt es=b.es.txt pt-BR=b.es.txt", "en es es-2 pt-BR")]
    [InlineData("es:en=a.en.txt a.es.txt", "es es-2")]
    [InlineData("content/es/x.txt a.en.txt", "es en")]
    [InlineData("en=- a.es.txt", "en es")]
    public void Versions_are_called_by_name_or_language(string words, string names)
    {
        using Workplace place = Place();
        JsonElement result = Parse(place.Run(words + " --format json", input: English).Output);
        Assert.Equal(names, string.Join(' ', result.GetProperty("versions").EnumerateArray().Select(v => v.GetProperty("id").GetString())));
    }

    [Fact]
    public void The_report_names_the_file_and_its_digest()
    {
        using Workplace place = Place();
        JsonElement version = Parse(place.Run("a.en.txt a.es.txt --format json").Output).GetProperty("versions")[0];
        Assert.Equal("a.en.txt", version.GetProperty("path").GetString());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(English))), version.GetProperty("sha256").GetString());
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using Workplace place = Place();
        string[] outputs = [.. Enumerable.Range(0, 5).Select(_ => place.Run("a.en.txt a.es.txt b.es.txt --format json --with rows").Output)];
        Assert.Single(outputs.Distinct(StringComparer.Ordinal));
        Assert.DoesNotContain('\r', outputs[0]);
    }

    [Fact]
    public void Files_are_written_in_the_format_of_their_names_and_the_report_still_goes_to_the_terminal()
    {
        using Workplace place = Place();
        Outcome plain = place.Run("a.en.txt b.es.txt");
        Outcome outcome = place.With("r.json", "old").Run("a.en.txt b.es.txt --output r.json --output r.jsonl");
        Assert.Equal(plain.Output, outcome.Output);
        Assert.Equal(1, Parse(place.Text("r.json")).GetProperty("schemaVersion").GetInt32());
        Assert.Equal("number-changed", Parse(place.Text("r.jsonl").Split('\n')[0]).GetProperty("check").GetString());
        Assert.Empty(Directory.GetFiles(place.Root, "*.part"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_keeps_no_other_from_being_written()
    {
        using Workplace place = Place();
        Outcome plain = place.Run("a.en.txt b.es.txt"), outcome = place.Run("a.en.txt b.es.txt --output r.json --output no/r.html --output a.en.txt/r.md --output r.csv");
        Assert.Equal((2, plain.Output), (outcome.Exit, outcome.Output));
        Assert.Contains("r.html cannot be written since its folder does not exist; create the folder first. ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("r.md cannot be written", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(1, Parse(place.Text("r.json")).GetProperty("schemaVersion").GetInt32());
        Assert.StartsWith("id", place.Text("r.csv").TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(place.Root, "*.part"));
    }

    [Theory]
    [InlineData("--quiet", false)]
    [InlineData("--quiet --output r.json", false)]
    [InlineData("--quiet --format json", true)]
    public void Quiet_prints_only_what_is_asked_for(string option, bool prints)
    {
        using Workplace place = Place();
        Outcome outcome = place.Run("a.en.txt b.es.txt " + option);
        Assert.Equal((1, prints, string.Empty), (outcome.Exit, outcome.Output.Length > 0, outcome.Error));
    }

    [Fact]
    public void Verbose_says_how_each_version_was_understood()
    {
        using Workplace place = Place();
        string error = place.Run("a.en.txt content/es/x.txt --verbose").Error;
        Assert.Contains("a.en.txt is version en: the file's name says its language.", error, StringComparison.Ordinal);
        Assert.Contains("content/es/x.txt is version es: its folder says its language.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_aligned_text_is_checked()
    {
        using Workplace place = Place().With("t.tsv", "id\ten\tes\na\tThere were 12 ships.\tHabía 12 barcos.\nb\tIn 1987.\tEn 1978.\n");
        Outcome outcome = place.Run("check --aligned t.tsv --format jsonl");
        Assert.Equal(1, outcome.Exit);
        Assert.Equal(1, Parse(outcome.Output.Split('\n')[0]).GetProperty("row").GetInt32());
    }

    [Fact]
    public void Lines_are_segments_where_that_is_asked_for()
    {
        using Workplace place = new Workplace().With("a.txt", "One. Two.\n\nThree.\n").With("b.txt", "Uno. Dos.\n\nTres.\n");
        Assert.Equal("[0]:[0]\n[1]:[1]\n[2]:[2]\n", place.Run("align en=a.txt es=b.txt --segments lines --format ladder").Output);
    }

    [Theory]
    [InlineData("a.en.txt b.es.txt --format json", false)]
    [InlineData("a.en.txt b.es.txt --color never", false)]
    [InlineData("a.en.txt b.es.txt --format json --color always", false)]
    public void Machine_formats_and_refusal_hold_no_colour(string words, bool colour)
    {
        using Workplace place = Place();
        Assert.Equal(colour, place.Run(words, onTerminal: true).Output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void The_nearest_configuration_counts_and_the_command_line_counts_more()
    {
        using Workplace place = Place().With("compare.json", "{ \"ignore\": [\"numbers\"], /* for now */ \"format\": \"jsonl\", }");
        Assert.Equal(0, place.Run("a.en.txt b.es.txt").Exit);
        Assert.Equal(1, place.Run("a.en.txt b.es.txt --ignore names").Exit);
        string listed = place.Run("config --color always").Output;
        Assert.Matches("ignore +numbers +/", listed);
        Assert.Matches("failOn +warning +default", listed);
        Assert.Matches("color +always +command line", listed);
    }

    [Fact]
    public void An_environment_without_colour_is_obeyed_and_told()
    {
        using Workplace place = Place();
        var environment = new Dictionary<string, string> { ["NO_COLOR"] = "1" };
        Assert.Matches("color +never +NO_COLOR", place.Run("config", environment: environment).Output);
    }

    [Theory]
    [InlineData("--version", "1.0.0\n")]
    [InlineData("explain number-changed", "# number-changed")]
    [InlineData("explain cmp101", "# number-changed")]
    [InlineData("explain", "CODE ")]
    [InlineData("explain --format json", "[\n")]
    [InlineData("languages", "TAG ")]
    [InlineData("languages --format json", "[\n")]
    [InlineData("config", "SETTING ")]
    [InlineData("config --format json", "[\n")]
    [InlineData("completions bash", "# bash completion")]
    public void Commands_without_versions_print_their_list(string words, string beginning)
    {
        using Workplace place = new();
        Outcome outcome = place.Run(words);
        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.StartsWith(beginning, outcome.Output, StringComparison.Ordinal);
    }

    private static Workplace Place() => new Workplace()
        .With("a.en.txt", English)
        .With("a.es.txt", Spanish)
        .With("b.es.txt", SpanishAltered)
        .With("content/es/x.txt", Spanish);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    [Fact]
    public void What_was_hardly_meant_is_told()
    {
        using Workplace place = new Workplace().With("a.en.txt", "There were 12 ships.\n").With("b.es.txt", string.Empty);
        Assert.Equal("compare: a.en.txt is given twice, and so compared with itself.\n", place.Run("a.en.txt a.en.txt").Error);
        Assert.Equal("compare: b.es.txt holds no text; check that it is the file that was meant.\n", place.Run("a.en.txt b.es.txt").Error);
        Assert.Empty(place.Run("a.en.txt a.en.txt --quiet").Error);
        Assert.Contains("es  Spanish", place.Run("a.en.txt es=-", input: "Había 12 barcos.\n").Output, StringComparison.Ordinal);
        Assert.Contains("1 segment  standard input\n", place.Run("a.en.txt es=-", input: "Había 12 barcos.\n").Output, StringComparison.Ordinal);
    }
}
