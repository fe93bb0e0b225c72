using System.Text.Json;

namespace Compare.Tests.Cli;

public sealed class FactsTests
{
    [Theory]
    [InlineData("", "name number date")]
    [InlineData("--only names", "name")]
    [InlineData("--only numbers,dates", "number date")]
    [InlineData("--only figures", "number date")]
    [InlineData("--only Names --only dates", "name date")]
    [InlineData("--only references", "")]
    public void The_kinds_that_are_asked_for_are_listed(string only, string kinds)
    {
        using Workplace place = Place();
        Outcome outcome = place.Run("facts a.en.txt b.es.txt --format json " + only);
        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.Equal(kinds, string.Join(' ', Facts(outcome.Output).Select(f => f.GetProperty("kind").GetString()).Distinct()));
    }

    [Fact]
    public void A_check_adds_the_facts_where_that_is_asked_for()
    {
        using Workplace place = Place();
        Assert.NotEmpty(Facts(place.Run("a.en.txt b.es.txt --format json --with rows,facts").Output));
        Assert.DoesNotContain("\"facts\"", place.Run("a.en.txt b.es.txt --format json --with rows").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_and_lines_are_read_too_and_files_are_written()
    {
        using Workplace place = Place().With("t.tsv", "en\tes\nThere were 12 ships.\tHabía 12 barcos.\n");
        Assert.Contains("12 ships", place.Run("facts --aligned t.tsv").Output, StringComparison.Ordinal);
        Assert.Equal(0, place.Run("facts a.en.txt b.es.txt --segments lines --quiet --output f.csv --output f.html").Exit);
        Assert.StartsWith("kind,row,subject,value,unit,odd,disputed,en,en value,es,es value\n", place.Text("f.csv"), StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", place.Text("f.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts a.en.txt", "'compare facts' needs two versions or more, and one was given; add the file that it is to be compared with.")]
    [InlineData("facts a.en.txt b.es.txt --only nmaes", "'nmaes' is no value of --only; did you mean 'names'?")]
    [InlineData("facts a.en.txt b.es.txt --format sarif", "'sarif' is no value of --format; it takes text, csv, json or html.")]
    public void What_cannot_be_is_refused(string words, string sentence)
    {
        using Workplace place = Place();
        Assert.Equal(sentence, place.Run(words).Refusal);
    }

    private static JsonElement[] Facts(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("facts").EnumerateArray()];

    private static Workplace Place() => new Workplace()
        .With("a.en.txt", "The ferry of Torvald Brenner carried 12 passengers on 9 November 2020.\n\nThe mayor spoke first.\n")
        .With("b.es.txt", "El transbordador de Torvald Brenner llevó 15 pasajeros el 9 de noviembre de 2020.\n\nEl alcalde habló primero.\n");
}
