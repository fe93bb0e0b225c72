namespace Compare.Tests.Architecture;

/// <summary>Whoever knows the name of a type knows its file, and can read it at a sitting.</summary>
public sealed class TypePerFileTests
{
    private static readonly string[] SaysNothing = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Service", "Processor", "Common", "Misc"];

    [Fact]
    public void A_file_declares_one_type_and_is_named_for_it() => Assert.Empty(
        SourceFile.Shipped.Concat(SourceFile.Tests)
            .Where(f => f.Stem != "Program" && (f.Types.Count != 1 || f.Types[0] != f.Stem))
            .Select(f => $"{f} declares {string.Join(", ", f.Types)}"));

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(SourceFile.Shipped.Concat(SourceFile.Tests).Where(f => f.Lines.Count > 300).Select(f => $"{f} has {f.Lines.Count} lines"));

    [Fact]
    public void Half_of_the_files_have_less_than_80_lines() =>
        Assert.InRange(SourceFile.Shipped.Select(f => f.Lines.Count).Order().ElementAt(SourceFile.Shipped.Count / 2), 1, 79);

    [Fact]
    public void Names_say_what_a_type_is() => Assert.Empty(
        SourceFile.Shipped.Concat(SourceFile.Tests).Where(f => SaysNothing.Any(end => f.Stem.EndsWith(end, StringComparison.Ordinal))).Select(f => f.Path));

    [Fact]
    public void The_program_itself_is_short() =>
        Assert.InRange(SourceFile.Shipped.Single(f => f.Path == "src/Compare.Cli/Program.cs").Lines.Count, 1, 15);
}
