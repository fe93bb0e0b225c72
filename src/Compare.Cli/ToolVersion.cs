using System.Reflection;

namespace Compare.Cli;

/// <summary>The version of this tool, as it was built.</summary>
internal static class ToolVersion
{
    /// <summary>Plain: <c>1.0.0</c>.</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
