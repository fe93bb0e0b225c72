using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Compare.Cli.Options;

/// <summary>A part of a set. Which part an article is in follows from its id alone, so adding articles moves no other.</summary>
/// <param name="Index">Which part, from one.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Shard(int Index, int Count)
{
    private const int Most = 1_000_000;

    /// <summary>The whole set.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Understands <c>I/N</c>.</summary>
    /// <exception cref="CannotRunException">It is not that.</exception>
    public static Shard Parse(string typed) =>
        typed.Split('/') is [var i, var n]
        && int.TryParse(i, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
        && int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        && index >= 1 && index <= count && count <= Most
            ? new Shard(index, count)
            : throw new CannotRunException($"'{typed}' is no value of --shard; it takes I/N, such as 1/4 for the first of four parts.");

    /// <summary>Whether an article is in this part.</summary>
    public bool Holds(string article) =>
        Count == 1 || BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(article))) % (uint)Count == (uint)(Index - 1);
}
