using System.Diagnostics;
using System.Security.Cryptography;

namespace Compare.DataBuilder.Packages;

/// <summary>Brings pinned packages: from a folder that holds their tarballs, or by <c>npm pack</c> into a temporary one. Nothing is installed.</summary>
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
    /// <exception cref="InvalidDataException">The tarball is not the one that <c>sources.json</c> pins.</exception>
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

            opened.Add(name, package = new Package(Verified(source, File.ReadAllBytes(path))));
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

    private static byte[] Verified(PackageSource source, byte[] tarball)
    {
        string found = Convert.ToHexStringLower(SHA256.HashData(tarball));
        return found == source.Sha256 ? tarball : throw new InvalidDataException($"{source.FileName}: SHA-256 is {found}, sources.json says {source.Sha256}");
    }

    private void Fetch(PackageSource source)
    {
        var start = new ProcessStartInfo("npm", ["pack", "--silent", $"{source.Name}@{source.Version}"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using Process npm = Process.Start(start) ?? throw new InvalidOperationException("npm does not start");
        npm.StandardOutput.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm pack {source.Name}@{source.Version} ended with {npm.ExitCode}");
        }
    }
}
