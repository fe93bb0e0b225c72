using Compare.Cli.Console;
using Compare.Cli.Options;
using Compare.Core;
using Compare.Core.Segmenting;
using Compare.Core.Text;
using Compare.Formats.Reading;

namespace Compare.Cli.Running;

/// <summary>Reads the versions of a plan: bytes, document, language, name. Errors are those of the first version that has one.</summary>
internal sealed class SourceReader(SourcePlan plan, Notices notices, Terminal terminal)
{
    private readonly ReadingOptions options = new() { LinesAreBlocks = plan.Segmentation == Segmentation.Blocks };
    private readonly LanguageChoice languages = new(plan.Languages, plan.Directory);

    /// <summary>Reads everything.</summary>
    /// <exception cref="CannotRunException">Something cannot be read, or its language cannot be told.</exception>
    public ReadVersions Read() => plan.Table is null ? ReadEach() : ReadTable(plan.Table);

    private ReadVersions ReadTable(string path)
    {
        FileContent file = FileContent.Read(path, plan.Directory, options, terminal);
        try
        {
            using var stream = new MemoryStream(file.Bytes, writable: false);
            ReadOnlySpan<byte> head = file.Bytes.AsSpan(0, Math.Min(file.Bytes.Length, AlignedReaders.HeadLength));
            AlignedTable table = AlignedReaders.For(path, head).Read(stream, options);
            return new ReadVersions(table.Versions, table.Rows, [.. table.Versions.Select(_ => file.Source)]);
        }
        catch (UnreadableDocumentException exception)
        {
            throw new CannotRunException($"{file.Shown}: {exception.Message}", exception);
        }
    }

    private ReadVersions ReadEach()
    {
        var files = plan.Versions.Select(v => FileContent.Of(v, plan.Directory, options, terminal)).ToList();
        var documents = new Document[files.Count];
        var chosen = new ChosenLanguage[files.Count];
        var failures = new CannotRunException?[files.Count];
        ForkJoin.Run(files.Count, i =>
        {
            try
            {
                documents[i] = Parse(files[i]);
                chosen[i] = languages.Of(plan.Versions[i], documents[i]);
            }
            catch (CannotRunException exception)
            {
                failures[i] = exception;
            }
        });

        if (Array.Find(failures, f => f is not null) is { } first)
        {
            throw first;
        }

        IReadOnlyList<string> names = VersionNames.Of([.. plan.Versions.Select(v => v.Name)], Array.ConvertAll(chosen, c => c.Tag.Value));
        var inputs = new VersionInput[files.Count];
        for (int i = 0; i < files.Count; i++)
        {
            notices.Warn(IsEmpty(documents[i]) ? $"{files[i].Shown} holds no text; check that it is the file that was meant." : null);
            notices.Warn(Array.FindIndex([.. plan.Versions], v => v.Path == plan.Versions[i].Path) < i ? $"{files[i].Shown} is given twice, and so compared with itself." : null);
            notices.Tell($"{files[i].Shown} is version {names[i]}: {chosen[i].Reason}.");
            notices.Warn(chosen[i].Warning);
            inputs[i] = new VersionInput(names[i], chosen[i].Tag, documents[i]);
        }

        return new ReadVersions(
            inputs,
            default,
            [.. files.Select(f => f.Source)]);
    }

    private static bool IsEmpty(Document document) => document.Blocks.All(b => b.Span.IsEmpty);

    private Document Parse(FileContent file)
    {
        try
        {
            using var stream = new MemoryStream(file.Bytes, writable: false);
            string name = file.Path == VersionArgument.StandardInput ? string.Empty : file.Path;
            return DocumentReaders.For(name, file.Bytes.AsSpan(0, Math.Min(file.Bytes.Length, DocumentReaders.HeadLength))).Read(stream, options);
        }
        catch (UnreadableDocumentException exception)
        {
            throw new CannotRunException($"{file.Shown}: {exception.Message}", exception);
        }
    }
}
