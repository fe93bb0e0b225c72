namespace Compare.DataBuilder.Packages;

/// <summary>A pinned package.</summary>
/// <param name="Name">Its name in the registry.</param>
/// <param name="Version">Its exact version.</param>
/// <param name="Sha256">SHA-256 of its archive, lower-case hexadecimal.</param>
/// <param name="Debian">The architecture, where it is a Debian package; null for one of npm.</param>
internal sealed record PackageSource(string Name, string Version, string Sha256, string? Debian = null)
{
    /// <summary>The file name that <c>npm pack</c> or <c>apt-get download</c> gives the archive.</summary>
    public string FileName => Debian is null
        ? $"{Name.TrimStart('@').Replace('/', '-')}-{Version}.tgz"
        : $"{Name}_{Version}_{Debian}.deb";

    /// <summary>The command that brings the archive into the working folder.</summary>
    public (string Program, string[] Arguments) Fetching => Debian is null
        ? ("npm", ["pack", "--silent", $"{Name}@{Version}"])
        : ("apt-get", ["download", "--quiet=2", $"{Name}={Version}"]);
}
