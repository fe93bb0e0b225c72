using Compare.Cli.Options;
using Compare.Core.Checking;

namespace Compare.Cli.Listing;

/// <summary>A check as the catalogue lists it.</summary>
internal sealed record CheckEntry(string Code, string Check, string Family, string Severity, string Category, string Summary)
{
    /// <summary>The entry of a check.</summary>
    public static CheckEntry Of(CheckInfo info) => new(
        info.Code,
        info.Name,
        CheckSelection.WordFor(info.Family),
        info.Severity.ToString().ToLowerInvariant(),
        "mqm:" + info.Category,
        info.Summary);
}
