using Compare.Core.Extracting;
using Compare.Core.Languages;

namespace Compare.Formats.Reporting.Html;

/// <summary>The direction of a version's text as the attribute <c>dir</c> states it.</summary>
internal static class HtmlDirection
{
    public static string Of(PreparedVersion version) => Of(version.Language);

    /// <summary>The direction of a segment, which may stand in another language than its version; null where it does not.</summary>
    public static string? OfForeign(PreparedVersion version, int segment) => version.Foreign.TryGetValue(segment, out Language? foreign) ? Of(foreign) : null;

    private static string Of(Language language) => language.IsRightToLeft ? "rtl" : "ltr";
}
