using System.Text;

namespace Compare.Cli.Running;

/// <summary>
/// A file that is written bit by bit beside its place, as <c>FILE.part</c>, and takes it when it is whole. What a run that was ended leaves of it the next run takes over;
/// two runs at once are refused.
/// </summary>
internal sealed class PartFile : IDisposable
{
    private readonly string path;
    private readonly string? beside;

    /// <summary>Opens the file.</summary>
    /// <exception cref="CannotRunException">It cannot be written.</exception>
    public PartFile(string path)
    {
        this.path = path;
        beside = AtomicFile.IsDevice(path) ? null : path + ".part";
        try
        {
            var stream = new FileStream(beside ?? path, beside is null ? FileMode.Open : FileMode.Create, FileAccess.Write, beside is null ? FileShare.ReadWrite : FileShare.None);
            Writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Cannot(exception);
        }
    }

    /// <summary>Where to write; lines end with LF.</summary>
    public StreamWriter Writer { get; }

    /// <summary>The file is whole and takes its place.</summary>
    /// <exception cref="IOException">It cannot.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not.</exception>
    public void Finish()
    {
        Writer.Dispose();
        if (beside is not null)
        {
            File.Move(beside, path, overwrite: true);
        }
    }

    /// <summary>Why the file cannot be written, as a sentence.</summary>
    public CannotRunException Cannot(Exception exception) => new($"{path} cannot be written ({exception.Message.TrimEnd('.')}); choose another place with --output.", exception);

    /// <summary>What is not whole is taken away.</summary>
    public void Dispose()
    {
        try
        {
            Writer.Dispose();
        }
        catch (IOException)
        {
            // There was no room for the last of it either.
        }

        if (beside is not null)
        {
            File.Delete(beside);
        }
    }
}
