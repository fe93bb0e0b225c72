using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Core;
using Compare.Formats.Annotating.Docx;
using Compare.Formats.Annotating.Xliff;
using Compare.Formats.Reading;
using Compare.Formats.Reading.Bilingual;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Writes files that were read, with the findings added at the spot: Word documents with comments, XLIFF with notes.</summary>
internal static class AnnotatedFiles
{
    /// <summary>The formats that are the input itself: of files only.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["docx", "xliff"];

    /// <summary>Writes a file in one of <see cref="Formats"/>.</summary>
    /// <exception cref="CannotRunException">Nothing that was read is in the format, or a file cannot be written.</exception>
    public static void Write(FileOutput file, Comparison comparison, IReadOnlyList<SourceFile> sources, CheckPlan plan, Terminal terminal)
    {
        if (file.Format == "docx")
        {
            WriteDocuments(file.Path, comparison, sources, plan, terminal);
        }
        else
        {
            WriteUnits(file.Path, comparison, plan, terminal);
        }
    }

    // One document; where several versions are Word documents one each, with the version's name before the ending.
    private static void WriteDocuments(string path, Comparison comparison, IReadOnlyList<SourceFile> sources, CheckPlan plan, Terminal terminal)
    {
        int[] versions = [.. Enumerable.Range(0, sources.Count).Where(v => sources[v].Path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))];
        if (versions.Length == 0)
        {
            throw new CannotRunException($"{path} would hold comments, but no version is a Word document; name a file that ends in .html, for one.");
        }

        var options = new ReadingOptions();
        foreach (int v in versions)
        {
            FileContent file = FileContent.Read(sources[v].Path, plan.Source.Directory, options, terminal);
            using MemoryStream annotated = DocxAnnotator.Annotate(file.Bytes, DocxNotes.Of(comparison, v), options);
            string place = versions.Length == 1 ? path : Path.ChangeExtension(path, comparison.Versions[v].Id + Path.GetExtension(path));
            AtomicFile.Write(place, annotated);
        }
    }

    private static void WriteUnits(string path, Comparison comparison, CheckPlan plan, Terminal terminal)
    {
        if (plan.Source.Table is not { } table || table == VersionArgument.StandardInput)
        {
            throw new CannotRunException($"{path} would hold notes, but no XLIFF file was read; give one with --aligned, or name a file that ends in .html, for one.");
        }

        var options = new ReadingOptions();
        FileContent file = FileContent.Read(table, plan.Source.Directory, options, terminal);
        if (AlignedReaders.For(table, file.Bytes.AsSpan(0, Math.Min(file.Bytes.Length, AlignedReaders.HeadLength))) is not XliffReader)
        {
            throw new CannotRunException($"{path} would hold notes, but {table} is no XLIFF file; name a file that ends in .html, for one.");
        }

        using MemoryStream annotated = XliffAnnotator.Annotate(file.Bytes, XliffNotes.Of(comparison), options);
        AtomicFile.Write(path, annotated);
    }
}
