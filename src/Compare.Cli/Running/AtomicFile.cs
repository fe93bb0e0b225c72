namespace Compare.Cli.Running;

/// <summary>Writes files so that a reader sees the old one or the new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Writes all of <paramref name="content"/> beside <paramref name="path"/>, then takes its place.</summary>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    public static void Write(string path, MemoryStream content)
    {
        string beside = $"{path}.{Environment.ProcessId}.part";
        try
        {
            if (Directory.Exists(path))
            {
                throw new CannotRunException($"{path} is a folder; name a file in it for --output.");
            }

            // A device or a pipe cannot be replaced, only written to.
            if (File.Exists(path) && (File.GetAttributes(path) & (FileAttributes.Device | FileAttributes.ReparsePoint)) != 0)
            {
                File.WriteAllBytes(path, content.ToArray());
                return;
            }

            File.WriteAllBytes(beside, content.ToArray());
            File.Move(beside, path, overwrite: true);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new CannotRunException($"{path} cannot be written since its folder does not exist; create the folder first.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Remove(beside);
            throw new CannotRunException($"{path} cannot be written ({exception.Message.TrimEnd('.')}); choose another place with --output.", exception);
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell.
        }
    }
}
