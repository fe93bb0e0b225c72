namespace Compare.DataBuilder.Packages;

/// <summary>A pinned npm package.</summary>
/// <param name="Name">Its name in the registry.</param>
/// <param name="Version">Its exact version.</param>
/// <param name="Sha256">SHA-256 of its tarball, lower-case hexadecimal.</param>
internal sealed record PackageSource(string Name, string Version, string Sha256)
{
    /// <summary>The file name that <c>npm pack</c> gives the tarball.</summary>
    public string FileName => $"{Name}-{Version}.tgz";
}
