using System.Text.Json;
using Compare.Core.Checking;
using Compare.Formats.Reporting;

namespace Compare.Tests.Formats.Reporting;

/// <summary>What the specification of SARIF 2.1.0 asks of a log; numbers in names are its sections.</summary>
public sealed class SarifReportTests
{
    private static readonly JsonElement Log = Write(SampleComparison.Reported);

    private static JsonElement Run => Log.GetProperty("runs")[0];

    private static IEnumerable<JsonElement> Results => Run.GetProperty("results").EnumerateArray();

    [Fact]
    public void The_log_names_its_version_and_schema_3_13()
    {
        Assert.Equal("2.1.0", Log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-2.1.0.json", Log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, Log.GetProperty("runs").GetArrayLength());
        Assert.Equal("utf16CodeUnits", Run.GetProperty("columnKind").GetString());
    }

    [Fact]
    public void Each_check_is_a_rule_with_its_page_as_help_3_49()
    {
        JsonElement[] rules = [.. Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        Assert.Empty(CheckCatalogue.All.Select(c => c.Info.Code).Except(rules.Select(r => r.GetProperty("id").GetString()!)));
        Assert.Equal(rules.Length, rules.Select(r => r.GetProperty("id").GetString()).Distinct().Count());
        JsonElement changed = rules.Single(r => r.GetProperty("id").GetString() == "CMP101");
        Assert.Equal("number-changed", changed.GetProperty("name").GetString());
        Assert.Equal(CheckPages.Read("number-changed"), changed.GetProperty("help").GetProperty("markdown").GetString());
        Assert.Equal("error", changed.GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Fact]
    public void Rules_lead_to_the_categories_of_the_taxonomy_3_53()
    {
        JsonElement taxa = Run.GetProperty("taxonomies")[0].GetProperty("taxa");
        Assert.Equal("MQM", Run.GetProperty("taxonomies")[0].GetProperty("name").GetString());
        Assert.All(Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(), rule =>
        {
            JsonElement target = rule.GetProperty("relationships")[0].GetProperty("target");
            Assert.Equal(target.GetProperty("id").GetString(), taxa[target.GetProperty("index").GetInt32()].GetProperty("id").GetString());
            Assert.Equal("MQM", target.GetProperty("toolComponent").GetProperty("name").GetString());
        });
    }

    [Fact]
    public void Each_result_has_a_rule_a_level_a_message_and_a_fingerprint_3_27()
    {
        JsonElement rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(SampleComparison.Reported.Comparison.Findings.Length, Results.Count());
        Assert.All(Results, r =>
        {
            Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(r.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.NotEmpty(r.GetProperty("message").GetProperty("text").GetString()!);
            Assert.NotEmpty(r.GetProperty("partialFingerprints").GetProperty("compare/v1").GetString()!);
            Assert.InRange(r.GetProperty("rank").GetDouble(), 0, 100);
        });
    }

    [Fact]
    public void Places_are_in_files_of_the_run_and_hold_the_words_3_29()
    {
        JsonElement artifacts = Run.GetProperty("artifacts");
        JsonElement magnitude = Results.First();
        JsonElement place = magnitude.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement file = place.GetProperty("artifactLocation");
        Assert.Equal("article.fr.md", file.GetProperty("uri").GetString());
        Assert.Equal("article.fr.md", artifacts[file.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString());
        JsonElement region = place.GetProperty("region");
        Assert.Equal((2, 9, 2, 33), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
        Assert.Equal("210 millions d’électeurs", region.GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal(["article.en.md", "article.ar.md", "article.ja.md"], magnitude.GetProperty("relatedLocations").EnumerateArray().Select(l => l.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
        Assert.Equal([1, 2, 3], magnitude.GetProperty("relatedLocations").EnumerateArray().Select(l => l.GetProperty("id").GetInt32()));
    }

    [Fact]
    public void What_a_version_ought_to_say_is_a_fix_3_55()
    {
        JsonElement change = Results.First().GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("article.fr.md", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement replacement = change.GetProperty("replacements")[0];
        Assert.Equal("2,1 millions", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal(2, replacement.GetProperty("deletedRegion").GetProperty("startLine").GetInt32());
        Assert.DoesNotContain(Results, r => r.GetProperty("ruleId").GetString() == "CMP121" && r.TryGetProperty("fixes", out _));
    }

    [Theory]
    [InlineData("content/es/a.md", "content/es/a.md")]
    [InlineData("content\\es\\a b.md", "content/es/a%20b.md")]
    [InlineData("/srv/ä#1?.md", "file:///srv/%C3%A4%231%3F.md")]
    [InlineData("C:\\x\\y.md", "file:///C:/x/y.md")]
    [InlineData("a:b.md", "a%3Ab.md")]
    public void A_path_becomes_a_reference_3_4(string path, string uri)
    {
        ReportedComparison comparison = SampleComparison.Reported with { Sources = [.. SampleComparison.Reported.Sources.Select((s, i) => i == 0 ? s with { Path = path } : s)] };
        Assert.Equal(uri, Write(comparison).GetProperty("runs")[0].GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_file_without_lines_is_named_without_a_region()
    {
        ReportedComparison comparison = SampleComparison.Reported with { Sources = [.. SampleComparison.Reported.Sources.Select(s => s with { Path = s.Path + ".docx" })] };
        JsonElement result = Write(comparison).GetProperty("runs")[0].GetProperty("results")[0];
        Assert.False(result.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));
        Assert.False(result.TryGetProperty("fixes", out _));
    }

    private static JsonElement Write(ReportedComparison comparison)
    {
        using var output = new StringWriter();
        Reports.Comparison("sarif")!.Write(comparison, output, new ReportOptions());
        using JsonDocument document = JsonDocument.Parse(output.ToString());
        return document.RootElement.Clone();
    }
}
