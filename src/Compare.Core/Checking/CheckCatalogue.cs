using System.Collections.Immutable;

namespace Compare.Core.Checking;

/// <summary>All checks, in the order of their codes: the explicit list to which a new check is added.</summary>
public static class CheckCatalogue
{
    /// <summary>The checks.</summary>
    public static ImmutableArray<Check> All { get; } = [];

    /// <summary>The check of a code or name, in whatever case, or null.</summary>
    public static Check? Find(string codeOrName) => All.FirstOrDefault(c =>
        string.Equals(c.Info.Code, codeOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(c.Info.Name, codeOrName, StringComparison.OrdinalIgnoreCase));
}
