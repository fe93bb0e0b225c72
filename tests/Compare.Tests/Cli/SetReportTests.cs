using System.Text.Json;

namespace Compare.Tests.Cli;

/// <summary>A set as one log, one comment, one baseline.</summary>
public sealed class SetReportTests
{
    private static readonly string[] Set = ["--set", "content/{lang}/**/*.md"];

    [Fact]
    public void One_log_holds_the_results_of_all_articles_with_files_that_are_relative()
    {
        using Workplace place = SetTests.Place(7).With("content/es/news/0.md", [0x50, 0x4B, 3, 4, 0, 0, 0, 0]);
        Assert.Equal(2, place.Run([.. Set, "--output", "all.sarif", "--quiet"]).Exit);
        JsonElement log = JsonDocument.Parse(place.Text("all.sarif")).RootElement, run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()], files = [.. run.GetProperty("artifacts").EnumerateArray()];
        Assert.Equal(["content/{lang}/news/1.md", "content/{lang}/news/6.md"], results.Select(r => r.GetProperty("properties").GetProperty("article").GetString()));
        Assert.All(results, r =>
        {
            JsonElement file = r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
            Assert.Equal(r.GetProperty("properties").GetProperty("article").GetString()!.Replace("{lang}", "de", StringComparison.Ordinal), file.GetProperty("uri").GetString());
            Assert.Equal(file.GetProperty("uri").GetString(), files[file.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString());
            Assert.Equal(r.GetProperty("ruleId").GetString(), run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        });
        Assert.Equal(18, files.Length);
        JsonElement invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.StartsWith("content/{lang}/news/0.md: content/es/news/0.md", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_of_a_set_without_findings_is_whole_too()
    {
        using Workplace place = SetTests.Place(1);
        JsonElement run = JsonDocument.Parse(place.Run([.. Set, "--format", "sarif"]).Output).RootElement.GetProperty("runs")[0];
        Assert.Equal((0, 3, true), (run.GetProperty("results").GetArrayLength(), run.GetProperty("artifacts").GetArrayLength(), run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean()));
    }

    [Fact]
    public void One_comment_has_a_table_for_each_article_with_findings()
    {
        using Workplace place = SetTests.Place(7).With("content/en/broken.md", [0x50, 0x4B, 3, 4, 0]).With("content/de/broken.md", "Text.\n");
        string comment = place.Run([.. Set, "--format", "markdown"]).Output;
        Assert.StartsWith("<!-- compare: report -->\n### compare: 2 errors in 2 of 8 articles\n\n1 article could not be compared:\n\n- content/\\{lang\\}/broken.md: content/en/broken.md", comment, StringComparison.Ordinal);
        Assert.Contains("\n#### content/\\{lang\\}/news/1.md\n\n| severity | place | finding |\n| --- | --- | --- |\n| error | de:3 | de says 151 where en and es say 127", comment, StringComparison.Ordinal);
        Assert.Contains("de should say: 127 (number-changed) |\n", comment, StringComparison.Ordinal);
        Assert.StartsWith("<!-- compare: report -->\n### compare: nothing differs in 1 article\n", SetTests.Place(1).Run([.. Set, "--format", "markdown"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("markdown")]
    public void The_same_bytes_at_any_number_of_jobs(string format)
    {
        using Workplace place = SetTests.Place(9);
        Assert.Single(new[] { "1", "5" }.Select(jobs => place.Run([.. Set, "--format", format, "--jobs", jobs]).Output).Distinct(StringComparer.Ordinal));
        Assert.Contains($"from which no {format} can be made", place.Run([.. Set, "--resume", "r.jsonl", "--output", "x." + (format == "markdown" ? "md" : format)]).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_of_a_set_is_made_shown_and_kept()
    {
        using Workplace place = SetTests.Place(7);
        string[] update = ["baseline", "update", .. Set, "--baseline", "b.json"];
        Assert.Equal("2 new findings need a reason to be accepted; add --reason 'why', or fix the text.", place.Run(update).Refusal);
        Assert.Equal((0, "compare: 2 accepted, 0 gone, 2 in b.json.\n"), Told(place.Run([.. update, "--reason", "looked at"])));
        Assert.Equal(0, place.Run([.. Set, "--baseline", "b.json"]).Exit);
        Outcome shown = place.Run("baseline show --baseline b.json");
        Assert.Matches("^FINGERPRINT +MARK +CHECK +ARTICLE +REASON\n[0-9a-f]{16} +accepted +number-changed +content/{lang}/news/1.md +looked at\n", shown.Output);
        string before = place.Text("b.json");
        Assert.Equal((0, "compare: 0 accepted, 0 gone, 2 in b.json.\n"), Told(place.Run(update)));
        Assert.Equal(before, place.Text("b.json"));

        // What is mended is gone; an article that cannot be read keeps its entries.
        place.With("content/de/news/1.md", place.Text("content/de/news/1.md").Replace("151", "127", StringComparison.Ordinal)).With("content/en/news/6.md", [0x50, 0x4B, 3, 4, 0]);
        Outcome after = place.Run(update);
        Assert.Equal((2, true), (after.Exit, after.Error.EndsWith("compare: 0 accepted, 1 gone, 1 in b.json.\n", StringComparison.Ordinal)));

        static (int, string) Told(Outcome outcome) => (outcome.Exit, outcome.Error);
    }

    [Fact]
    public void A_finding_of_a_set_can_be_accepted_alone()
    {
        using Workplace place = SetTests.Place(7);
        string print = JsonDocument.Parse(place.Run([.. Set, "--format", "jsonl"]).Output.Split('\n')[6]).RootElement.GetProperty("findings")[0].GetProperty("fingerprint").GetString()!;
        string[] update = ["baseline", "update", .. Set, "--baseline", "b.json", "--reason", "r", "--only"];
        Assert.Equal("No finding has the fingerprint 'abc' of --only; 'compare check --format jsonl' shows them.", place.Run([.. update, print + ",abc"]).Refusal);
        Assert.Equal(0, place.Run([.. update, print]).Exit);
        Assert.Equal("content/{lang}/news/6.md", Assert.Single(JsonDocument.Parse(place.Text("b.json")).RootElement.GetProperty("entries").EnumerateArray()).GetProperty("article").GetString());
    }
}
