using System.Text.Json;

namespace Compare.Tests.Cli;

/// <summary>What was looked at once is not shown again.</summary>
public sealed class BaselineTests
{
    private const string Update = "baseline update a.en.txt a.de.txt --baseline b.json --reason looked-at";

    [Fact]
    public void What_is_accepted_is_hidden_with_its_reason_kept()
    {
        using Workplace place = Place();
        Assert.Equal(1, place.Run("a.en.txt a.de.txt").Exit);
        Outcome update = place.Run(Update);
        Assert.Equal((0, string.Empty, "compare: 2 accepted, 0 gone, 2 in b.json.\n"), (update.Exit, update.Output, update.Error));
        Outcome check = place.Run("a.en.txt a.de.txt --baseline b.json");
        Assert.Equal(0, check.Exit);
        Assert.Contains("2 findings accepted before are not shown (b.json).", check.Output, StringComparison.Ordinal);
        Assert.All(Entries(place), e => Assert.Equal(("accepted", "looked-at"), (e.GetProperty("mark").GetString(), e.GetProperty("reason").GetString())));
        Assert.Contains("looked-at", place.Run("baseline show --baseline b.json").Output, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(place.Run("baseline show --baseline b.json --format json").Output).RootElement.GetArrayLength());
    }

    [Fact]
    public void What_is_new_is_shown_and_what_is_gone_is_told()
    {
        using Workplace place = Place();
        place.Run(Update);
        place.With("a.de.txt", "Die Fähre beförderte 12 Passagiere.\n\nDie Fahrt kostete 350 Euro.\n\nSie dauerte 70 Minuten.\n");
        JsonElement result = JsonDocument.Parse(place.Run("a.en.txt a.de.txt --baseline b.json --format json").Output).RootElement;
        Assert.Contains("70", Assert.Single(result.GetProperty("findings").EnumerateArray()).GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (result.GetProperty("baseline").GetProperty("accepted").GetInt32(), result.GetProperty("baseline").GetProperty("gone").GetArrayLength()));
        Assert.Contains("1 entry of the baseline is gone", place.Run("a.en.txt a.de.txt --baseline b.json").Output, StringComparison.Ordinal);
        Assert.Equal("compare: 1 accepted, 1 gone, 2 in b.json.\n", place.Run("baseline update a.en.txt a.de.txt --baseline b.json --reason later").Error);
        Assert.Equal(["later", "looked-at"], Entries(place).Select(e => e.GetProperty("reason").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_what_is_named_is_accepted()
    {
        using Workplace place = Place();
        string print = JsonDocument.Parse(place.Run("a.en.txt a.de.txt --format jsonl").Output.Split('\n')[0]).RootElement.GetProperty("fingerprint").GetString()!;
        place.Run($"{Update} --only {print}");
        Assert.Equal(print, Assert.Single(Entries(place)).GetProperty("fingerprint").GetString());
        Assert.Equal(1, place.Run("a.en.txt a.de.txt --baseline b.json").Exit);
    }

    [Fact]
    public void A_finding_that_is_marked_as_fixed_shows_while_it_is_there()
    {
        using Workplace place = Place();
        place.Run(Update);
        place.With("b.json", place.Text("b.json").Replace("\"accepted\"", "\"fixed\"", StringComparison.Ordinal));
        Assert.Equal(1, place.Run("a.en.txt a.de.txt --baseline b.json").Exit);
    }

    [Fact]
    public void An_update_without_news_changes_no_byte()
    {
        using Workplace place = Place();
        place.Run(Update);
        string before = place.Text("b.json");
        Assert.Equal(0, place.Run("baseline update a.en.txt a.de.txt --baseline b.json").Exit);
        Assert.Equal(before, place.Text("b.json"));
        Assert.DoesNotContain('\r', before);
    }

    [Theory]
    [InlineData("baseline", "'compare baseline' needs to know what to do; it knows update or show.")]
    [InlineData("baseline updat --baseline b.json", "'updat' is no value of 'compare baseline'; did you mean 'update'?")]
    [InlineData("baseline show", "There is no baseline to work on; name it with --baseline FILE, or as \"baseline\" in compare.json.")]
    [InlineData("baseline show --baseline no.json", "There is no baseline no.json; make one with 'compare baseline update', or check the path.")]
    [InlineData("a.en.txt a.de.txt --baseline no.json", "There is no baseline no.json; make one with 'compare baseline update', or check the path.")]
    [InlineData("a.en.txt a.de.txt --baseline broken.json", "The baseline broken.json cannot be understood in line 1; correct it there.")]
    [InlineData("baseline update a.en.txt a.de.txt --baseline b.json", "2 new findings need a reason to be accepted; add --reason 'why', or fix the text.")]
    [InlineData("baseline update a.en.txt a.de.txt --baseline b.json --reason x --only 123", "No finding has the fingerprint '123' of --only; 'compare check --format json' shows them.")]
    public void What_cannot_be_is_refused(string words, string sentence)
    {
        using Workplace place = Place().With("broken.json", "{ nothing");
        Assert.Equal(sentence, place.Run(words).Refusal);
    }

    [Theory]
    [InlineData("{ \"schemaVersion\": 2, \"entries\": [] }")]
    [InlineData("{ \"schemaVersion\": 1, \"entries\": [ { \"fingerprint\": \"a\", \"mark\": \"maybe\", \"reason\": \"\" } ] }")]
    [InlineData("{ \"schemaVersion\": 1, \"entries\": [ { \"mark\": \"accepted\", \"reason\": \"\" } ] }")]
    [InlineData("{ \"schemaVersion\": 1, \"entries\": [ null ] }")]
    [InlineData("{ \"schemaVersion\": 1 }")]
    public void A_file_that_is_no_baseline_is_refused(string content)
    {
        using Workplace place = Place().With("b.json", content);
        Assert.StartsWith("b.json is not a baseline", place.Run("a.en.txt a.de.txt --baseline b.json").Refusal, StringComparison.Ordinal);
    }

    private static Workplace Place() => new Workplace()
        .With("a.en.txt", "The ferry carried 12 passengers.\n\nThe trip cost 340 euros.\n\nIt took 50 minutes.\n")
        .With("a.de.txt", "Die Fähre beförderte 15 Passagiere.\n\nDie Fahrt kostete 350 Euro.\n\nSie dauerte 50 Minuten.\n");

    private static JsonElement[] Entries(Workplace place) => [.. JsonDocument.Parse(place.Text("b.json")).RootElement.GetProperty("entries").EnumerateArray()];
}
