namespace Compare.Cli.Running;

/// <summary>Writes files so that a reader sees the old one or the new one, never a part.</summary>
internal static class AtomicFile
{
    /// <summary>Whether the path is that of a device, or of a pipe of a shell: these are written to, never replaced.</summary>
    public static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>Writes all of <paramref name="content"/> beside <paramref name="path"/>, then takes its place; through a link, its target's place.</summary>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    public static void Write(string path, MemoryStream content)
    {
        string? beside = null;
        try
        {
            if (Directory.Exists(path))
            {
                throw new CannotRunException($"{path} is a folder; name a file in it for --output.");
            }

            string place = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
            if (IsDevice(path) || IsDevice(place))
            {
                WriteThrough(path, content);
                return;
            }

            beside = $"{place}.{Environment.ProcessId}.part";
            WriteBeside(beside, place, content);
            File.Move(beside, place, overwrite: true);
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

    private static void WriteThrough(string path, MemoryStream content)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        content.WriteTo(stream);
    }

    // Whoever may read the old file may read the new one.
    private static void WriteBeside(string beside, string place, MemoryStream content)
    {
        using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
        {
            content.WriteTo(stream);
        }

        if (!OperatingSystem.IsWindows() && File.Exists(place))
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(place));
        }
    }

    private static void Remove(string? path)
    {
        try
        {
            if (path is not null)
            {
                File.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell.
        }
    }
}
