namespace Compare.Cli.Sets;

/// <summary>
/// The results of a run that can be gone on with. They are written to <c>FILE.part</c>, a line an article, and take the place of <c>FILE</c> when all is done, so that a
/// reader of <c>FILE</c> never sees a part. What an earlier run left is in <c>FILE.done</c> while this one runs.
/// </summary>
internal sealed class Journal : IDisposable
{
    private readonly string path;
    private readonly FileStream part;
    private readonly DoneBefore before;

    /// <summary>Opens the journal and gathers what earlier runs left.</summary>
    /// <exception cref="CannotRunException">A file cannot be written.</exception>
    public Journal(string path, string settings)
    {
        this.path = path;
        try
        {
            Gather();
            before = new DoneBefore(Done, settings);
            part = new FileStream(Part, FileMode.Create, FileAccess.Write, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} cannot be written ({exception.Message.TrimEnd('.')}); choose another place with --resume.", exception);
        }
    }

    private string Part => path + ".part";

    private string Done => path + ".done";

    /// <summary>The line of an article that was done before and whose files are what they were; null where the article is to be done.</summary>
    public Outcome? Find(Article article, Func<IEnumerable<(string Path, string Sha256)>> digests) => before.Find(article, digests);

    /// <summary>Adds a line; once this returns the end of the process cannot undo it.</summary>
    /// <exception cref="CannotRunException">It cannot be written.</exception>
    public void Add(ReadOnlySpan<byte> line)
    {
        try
        {
            part.Write(line);
            part.Flush();
        }
        catch (IOException exception)
        {
            throw new CannotRunException($"{path} cannot be written on ({exception.Message.TrimEnd('.')}); make room and run this again, which goes on from there.", exception);
        }
    }

    /// <summary>All is done: the results take their place.</summary>
    public void Finish()
    {
        part.Dispose();
        before.Dispose();
        File.Move(Part, path, overwrite: true);
        File.Delete(Done);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        part.Dispose();
        before.Dispose();
    }

    // Lines only ever get more: those of the last whole results, then those of runs that were cut short. A line that was cut is ended, so that the next begins anew.
    private void Gather()
    {
        if (!File.Exists(Done) && File.Exists(path))
        {
            File.Copy(path, Done + ".new", overwrite: true);
            File.Move(Done + ".new", Done);
        }

        if (!File.Exists(Part))
        {
            return;
        }

        using var done = new FileStream(Done, FileMode.Append, FileAccess.Write);
        done.WriteByte((byte)'\n');
        using FileStream left = File.OpenRead(Part);
        left.CopyTo(done);
        done.WriteByte((byte)'\n');
    }
}
