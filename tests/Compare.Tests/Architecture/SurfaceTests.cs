using System.Reflection;
using System.Text;
using Compare.Cli;
using Compare.Cli.Baselines;
using Compare.Cli.Commands;
using Compare.Cli.Completing;
using Compare.Cli.Console;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Cli.Sets;
using Compare.Cli.Translating;
using Compare.Core;
using Compare.Data;
using Compare.Formats.Reporting;
using Compare.Formats.Reporting.Json;
using Compare.Formats.Reporting.Sarif;
using Compare.Translation;

namespace Compare.Tests.Architecture;

/// <summary>What others build on stands in files, so that a change of it is seen and meant: UPDATE_GOLDEN=1 writes them anew, and the rewrite is read.</summary>
public sealed class SurfaceTests
{
    public static TheoryData<string> Assemblies => ["Compare.Core", "Compare.Data", "Compare.Formats", "Compare.Translation"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_types_and_members(string name)
    {
        Assembly[] assemblies = [typeof(Comparer).Assembly, typeof(LanguageData).Assembly, typeof(Reports).Assembly, typeof(ITranslator).Assembly];
        Matches(name + ".txt", PublicSurface.Of(assemblies.Single(a => a.GetName().Name == name)));
    }

    [Fact]
    public void Fields_of_json() => Matches("json.txt", string.Concat(
        "# results\n",
        JsonSurface.Of(ReportJsonContext.Indented, typeof(JsonComparison), typeof(JsonFinding), typeof(JsonArticle), typeof(JsonAlignment), typeof(JsonExtractions), typeof(JsonFacts)),
        "\n# sarif\n",
        JsonSurface.Of(SarifJsonContext.Indented, typeof(SarifLog)),
        "\n# compare.json\n",
        JsonSurface.Of(ConfigurationJson.Default, typeof(ConfigurationFile)),
        "\n# baselines\n",
        JsonSurface.Of(BaselineJson.Layout, typeof(BaselineFile)),
        "\n# manifests\n",
        JsonSurface.Of(SetJson.Default, typeof(ManifestEntry)),
        "\n# lists\n",
        JsonSurface.Of(ListingJson.Default, typeof(IReadOnlyList<BaselineEntry>), typeof(IReadOnlyList<CacheListing>), typeof(IReadOnlyList<CheckEntry>), typeof(IReadOnlyList<LanguageEntry>), typeof(IReadOnlyList<Setting>))));

    [Fact]
    public void Commands_options_and_exit_codes()
    {
        using var terminal = new Terminal { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, Directory = Repository.Root };
        var text = new StringBuilder();
        foreach (CompletedCommand command in CompletedCommand.Of(CompareCommand.Build([], terminal)))
        {
            text.Append("compare ").Append(command.Name).Append(command.Words.Count is > 0 and < 12 ? " " + string.Join('|', command.Words) : string.Empty).Append(command.TakesFiles ? " FILES" : string.Empty).Append('\n');
            foreach (CompletedOption option in command.Options)
            {
                text.Append("  ").Append(option.Name).Append(option.TakesValue ? " VALUE" : string.Empty).Append(option.Values.Count is > 0 and < 12 ? ": " + string.Join('|', option.Values) : string.Empty).Append('\n');
            }
        }

        text.Append("exit codes\n");
        foreach (FieldInfo code in typeof(ExitCode).GetFields())
        {
            text.Append("  ").Append(code.GetRawConstantValue()).Append(' ').Append(code.Name).Append('\n');
        }

        Matches("commands.txt", text.ToString());
    }

    private static void Matches(string name, string actual) => Golden.Matches("Architecture/Surface", name, actual);
}
