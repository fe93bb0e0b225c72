using Compare.Core.Extracting;

namespace Compare.Formats.Reporting.Html;

/// <summary>The direction of a version's text as the attribute <c>dir</c> states it.</summary>
internal static class HtmlDirection
{
    public static string Of(PreparedVersion version) => version.Language.IsRightToLeft ? "rtl" : "ltr";
}
