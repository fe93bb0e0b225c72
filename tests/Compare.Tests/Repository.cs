using System.Reflection;

namespace Compare.Tests;

/// <summary>Where the repository's own files are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Compare.sln</c>.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>A path under the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);
}
