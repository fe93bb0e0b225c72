using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Core;
using Compare.Formats.Annotating.Docx;
using Compare.Formats.Reading;
using Compare.Formats.Reporting;

namespace Compare.Cli.Running;

/// <summary>Writes the Word documents among the versions with the findings as comments.</summary>
internal static class WordFiles
{
    /// <summary>Writes one file; where several versions are Word documents one each, with the version's name before the ending.</summary>
    /// <exception cref="CannotRunException">No version is one, or a file cannot be written.</exception>
    public static void Write(string path, Comparison comparison, IReadOnlyList<SourceFile> sources, CheckPlan plan, Terminal terminal)
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
}
