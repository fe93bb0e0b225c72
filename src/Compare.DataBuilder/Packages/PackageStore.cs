using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Compare.DataBuilder.Packages;

/// <summary>Brings pinned packages: from a folder that holds their archives, or by <c>npm pack</c> and <c>apt-get download</c> into a temporary one. Nothing is installed.</summary>
internal sealed class PackageStore : IDisposable
{
    private readonly Sources sources;
    private readonly string folder;
    private readonly bool temporary;
    private readonly Dictionary<string, Package> opened = new(StringComparer.Ordinal);

    /// <summary>A store over <paramref name="given"/>, or over a temporary folder where that is null.</summary>
    public PackageStore(Sources sources, string? given)
    {
        this.sources = sources;
        temporary = given is null;
        folder = given ?? Directory.CreateTempSubdirectory("compare-data-").FullName;
    }

    /// <summary>The files of a package, which is fetched when first asked for.</summary>
    /// <exception cref="InvalidDataException">The archive is not the one that <c>sources.json</c> pins.</exception>
    public Package Open(string name)
    {
        if (!opened.TryGetValue(name, out Package? package))
        {
            PackageSource source = sources[name];
            string path = Path.Combine(folder, source.FileName);
            if (!File.Exists(path))
            {
                Fetch(source);
            }

            using var archive = new MemoryStream(Archive(source, path));
            opened.Add(name, package = new Package(archive));
        }

        return package;
    }

    /// <summary>Removes the temporary folder.</summary>
    public void Dispose()
    {
        if (temporary)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The plain tar archive inside the package's file.
    private byte[] Archive(PackageSource source, string path)
    {
        byte[] file = File.ReadAllBytes(path);
        string found = Convert.ToHexStringLower(SHA256.HashData(file));
        if (found != source.Sha256)
        {
            throw new InvalidDataException($"{source.FileName}: SHA-256 is {found}, sources.json says {source.Sha256}");
        }

        if (source.Debian is not null)
        {
            return Run("dpkg-deb", ["--fsys-tarfile", path]);
        }

        using var gzip = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        using var archive = new MemoryStream();
        gzip.CopyTo(archive);
        return archive.ToArray();
    }

    private void Fetch(PackageSource source) => Run(source.Fetching.Program, source.Fetching.Arguments);

    // What a program writes, run in the packages' folder.
    private byte[] Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        using var written = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(written);
        process.WaitForExit();
        return process.ExitCode == 0
            ? written.ToArray()
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
