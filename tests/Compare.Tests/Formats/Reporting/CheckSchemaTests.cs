using Compare.Core;
using Compare.Core.Text;
using Compare.Formats.Reporting;
using NJsonSchema;

namespace Compare.Tests.Formats.Reporting;

/// <summary>The published schema says what the json of a check is, no more and no less.</summary>
public sealed class CheckSchemaTests
{
    private static readonly string Schema = File.ReadAllText(Repository.Path("src", "Compare.Formats", "Reporting", "Json", "check.schema.json"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_written_fits(bool whole)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schema);
        Assert.Empty(schema.Validate(Write(SampleComparison.Reported, whole)));
        Assert.Empty(schema.Validate(Write(SampleComparison.Clean, whole)));
        Assert.Empty(schema.Validate(Write(Compared(), whole)));
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"fatal\"")]
    [InlineData("\"role\": \"other\"", "\"part\": \"other\"")]
    [InlineData("\"line\": 2", "\"line\": 0")]
    [InlineData("\"confidence\": 0.9,", "\"confidence\": 1.9,")]
    [InlineData("\"suspects\":", "\"suspect\":")]
    [InlineData("\"summary\":", "\"further\": 1, \"summary\":")]
    public async Task What_is_not_so_does_not_fit(string written, string instead)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Schema);
        string result = Write(SampleComparison.Reported, false);
        Assert.Contains(written, result, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(result.Replace(written, instead, StringComparison.Ordinal)));
    }

    private static ReportedComparison Compared()
    {
        Comparer comparer = Loaded.Comparer;
        VersionInput Input(string tag, string text) => new(tag, Core.Languages.LanguageTag.Parse(tag), Document.Plain(text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length), 0)]));
        Prepared prepared = comparer.Prepare([Input("en", "Davor Milenk sold 128 boats on 9 November."), Input("de", "Davor Milenk verkaufte am 9. November 182 Boote.")]);
        string digest = new('0', 64);
        return new ReportedComparison(comparer.Compare(prepared), [new SourceFile("a", digest), new SourceFile("b", digest)], "1.0.0");
    }

    private static string Write(ReportedComparison comparison, bool whole)
    {
        using var output = new StringWriter();
        Reports.Comparison("json")!.Write(comparison, output, new ReportOptions(WithRows: whole, WithFacts: whole));
        return output.ToString();
    }
}
