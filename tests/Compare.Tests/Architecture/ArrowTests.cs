using System.Text.RegularExpressions;
using System.Xml.Linq;
using Compare.Cli;
using Compare.Core;
using Compare.Data;
using Compare.Formats.Reporting;
using Compare.Translation;

namespace Compare.Tests.Architecture;

/// <summary>Arrows run downwards only: between the projects, and between the folders of Core.</summary>
public sealed partial class ArrowTests
{
    // In Core each folder may use itself and those before it.
    private static readonly string[] Layers = ["Text", "Languages", "Segmenting", "Extracting", "Aligning", "Matching", "Checking", "Judging"];

    [Theory]
    [InlineData("Compare.Data", "")]
    [InlineData("Compare.Core", "Compare.Data")]
    [InlineData("Compare.Formats", "Compare.Core")]
    [InlineData("Compare.Translation", "Compare.Core")]
    [InlineData("Compare.Cli", "Compare.Formats Compare.Translation")]
    public void A_project_uses_the_one_below_it(string project, string below) =>
        Assert.Equal(below, string.Join(' ', Items(project, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/')))));

    [Theory]
    [InlineData("Compare.Data", "")]
    [InlineData("Compare.Core", "DiffPlex")]
    [InlineData("Compare.Translation", "Azure.Core")]
    [InlineData("Compare.Cli", "Spectre.Console System.CommandLine")]
    public void A_project_uses_only_its_own_packages(string project, string packages) =>
        Assert.Equal(packages, string.Join(' ', Items(project, "PackageReference").Order(StringComparer.Ordinal)));

    [Fact]
    public void Compiled_assemblies_keep_the_arrows()
    {
        Assert.DoesNotContain(References(typeof(LanguageData)), name => name.StartsWith("Compare.", StringComparison.Ordinal));
        Assert.DoesNotContain(References(typeof(Comparer)), name => name is "Compare.Formats" or "compare" or "System.Console" or "System.Net.Http" or "System.Diagnostics.Process");
        Assert.DoesNotContain(References(typeof(Reports)), name => name is "compare" or "System.Console" or "System.Net.Http" or "System.Diagnostics.Process");
        Assert.DoesNotContain(References(typeof(ITranslator)), name => name is "Compare.Formats" or "compare" or "System.Console");
        Assert.DoesNotContain(References(typeof(ExitCode)), name => name is "AngleSharp" or "Markdig" or "DocumentFormat.OpenXml" or "DiffPlex" or "Azure.Core" or "System.Net.Http");
    }

    [Fact]
    public void In_Core_a_folder_uses_only_those_before_it() => Assert.Empty(
        from file in SourceFile.Shipped
        let layer = LayerOf(file)
        where layer is not null
        from line in file.Code
        from Match name in CoreNamespace().Matches(line)
        let used = name.Groups["layer"].Value
        where Array.IndexOf(Layers, used) > Array.IndexOf(Layers, layer)
        select $"{file}: {line.Trim()}");

    [Fact]
    public void Every_folder_of_Core_has_its_place() => Assert.Empty(
        Directory.GetDirectories(Repository.Path("src", "Compare.Core")).Select(d => Path.GetFileName(d)!).Except([.. Layers, "bin", "obj"]));

    [Theory]
    [InlineData("Spectre", "src/Compare.Cli/Console/")]
    [InlineData("AngleSharp", "src/Compare.Formats/Reading/")]
    [InlineData("Markdig", "src/Compare.Formats/Reading/")]
    [InlineData("DocumentFormat.OpenXml", "src/Compare.Formats/")]
    [InlineData("DiffPlex", "src/Compare.Core/")]
    [InlineData("Azure", "src/Compare.Translation/")]
    [InlineData("System.CommandLine", "src/Compare.Cli/")]
    public void A_package_is_known_in_one_place(string package, string folder) => Assert.DoesNotContain(
        SourceFile.Shipped,
        f => !f.Path.StartsWith(folder, StringComparison.Ordinal) && f.Code.Any(l => l.Contains("using " + package, StringComparison.Ordinal)));

    private static string? LayerOf(SourceFile file) => file.Path.Split('/') is ["src", "Compare.Core", var folder, _, ..] ? folder : null;

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Repository.Path("src", project, project + ".csproj")).Descendants(kind).Select(e => e.Attribute("Include")!.Value);

    private static IEnumerable<string> References(Type type) => type.Assembly.GetReferencedAssemblies().Select(a => a.Name!);

    // "using Compare.Core.X", "Compare.Core.X.Type" and the short form "X.Type", but not "System.Text.Rune" or a member "this.Text.Length".
    [GeneratedRegex(@"(?:Compare\.Core\.|(?<![\w.]))(?<layer>Text|Languages|Segmenting|Extracting|Aligning|Matching|Checking|Judging)(?=\.[A-Z]\w*|;)")]
    private static partial Regex CoreNamespace();
}
