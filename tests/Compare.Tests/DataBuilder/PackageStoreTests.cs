using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Compare.DataBuilder.Packages;

namespace Compare.Tests.DataBuilder;

public sealed class PackageStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Opens_a_package_whose_hash_is_pinned()
    {
        byte[] tarball = Tarball();
        using PackageStore store = Store(tarball, Convert.ToHexStringLower(SHA256.HashData(tarball)));
        Assert.Equal("text", store.Open("x").Text("data/file.txt"));
        Assert.False(store.Open("x").Has("package/data/file.txt"));
        Assert.Throws<InvalidDataException>(() => store.Open("x").Bytes("none"));
    }

    [Fact]
    public void Refuses_a_package_that_is_another()
    {
        using PackageStore store = Store(Tarball(), new string('0', 64));
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => store.Open("x"));
        Assert.StartsWith("x-1.0.0.tgz: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_source_is_pinned_and_noticed()
    {
        string notices = File.ReadAllText(Repository.Path("THIRD-PARTY-NOTICES"));
        Assert.All(Sources.Read().Packages, p =>
        {
            Assert.Matches(p.Debian is null ? "^[0-9]+\\.[0-9]+\\.[0-9]+$" : "^[0-9][0-9.~a-z+-]+$", p.Version);
            Assert.Matches("^[0-9a-f]{64}$", p.Sha256);
            Assert.Contains(p.Name, notices, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData("any", "1.0.0", null, "any-1.0.0.tgz", "npm pack --silent any@1.0.0")]
    [InlineData("@some/any", "1.0.0", null, "some-any-1.0.0.tgz", "npm pack --silent @some/any@1.0.0")]
    [InlineData("any", "1.0-1~deb12u1", "all", "any_1.0-1~deb12u1_all.deb", "apt-get download --quiet=2 any=1.0-1~deb12u1")]
    public void A_package_is_fetched_by_its_registry(string name, string version, string? debian, string file, string command)
    {
        var source = new PackageSource(name, version, string.Empty, debian);
        Assert.Equal(file, source.FileName);
        Assert.Equal(command, $"{source.Fetching.Program} {string.Join(' ', source.Fetching.Arguments)}");
    }

    private static byte[] Tarball()
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(new GZipStream(bytes, CompressionLevel.Fastest)))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "package/data/file.txt") { DataStream = new MemoryStream("text"u8.ToArray()) });
        }

        return bytes.ToArray();
    }

    private PackageStore Store(byte[] tarball, string sha256)
    {
        File.WriteAllBytes(Path.Combine(folder, "x-1.0.0.tgz"), tarball);
        return new PackageStore(new Sources([new PackageSource("x", "1.0.0", sha256)]), folder);
    }
}
