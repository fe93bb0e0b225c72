using System.CommandLine;
using Compare.Cli.Options;

namespace Compare.Cli.Commands;

/// <summary>What the commands that read versions share.</summary>
internal static class VersionSymbols
{
    /// <summary>Versions, as many as are typed; how many a command needs is for its plan to say.</summary>
    public static Argument<string[]> Versions() =>
        new("VERSION") { Description = "[[NAME:]LANG=]PATH of a text, Markdown, HTML or DOCX file; - is standard input", Arity = ArgumentArity.ZeroOrMore };

    /// <summary>A table in place of versions.</summary>
    public static Option<string?> Aligned() =>
        new("--aligned") { HelpName = "TABLE", Description = "Read text that is aligned already: a table (TSV), TMX, XLIFF or PO" };

    /// <summary>How text is divided.</summary>
    public static Option<string?> Segments() =>
        Words.From("--segments", "UNIT", "Divide into sentences (usual), or take lines as they are", Settings.SegmentsValues);
}
