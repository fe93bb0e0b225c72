using System.Text;

namespace Compare.Cli.Running;

/// <summary>A file that is written bit by bit beside its place, and takes it when it is whole.</summary>
internal sealed class PartFile : IDisposable
{
    private readonly string path, beside;
    private bool isWhole;

    /// <summary>Opens the file.</summary>
    /// <exception cref="CannotRunException">It cannot be written.</exception>
    public PartFile(string path)
    {
        this.path = path;
        beside = $"{path}.{Environment.ProcessId}.part";
        try
        {
            Writer = new StreamWriter(new FileStream(beside, FileMode.Create, FileAccess.Write), new UTF8Encoding(false)) { NewLine = "\n" };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} cannot be written ({exception.Message.TrimEnd('.')}); choose another place with --output.", exception);
        }
    }

    /// <summary>Where to write; lines end with LF.</summary>
    public StreamWriter Writer { get; }

    /// <summary>The file is whole and takes its place.</summary>
    public void Finish()
    {
        Writer.Dispose();
        File.Move(beside, path, overwrite: true);
        isWhole = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isWhole)
        {
            Writer.Dispose();
            File.Delete(beside);
        }
    }
}
