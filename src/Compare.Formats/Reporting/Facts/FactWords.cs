using System.Globalization;
using Compare.Core.Extracting;
using Compare.Core.Matching.Facts;
using Compare.Formats.Reporting.Quoting;
using Compare.Formats.Reporting.Terminal;

namespace Compare.Formats.Reporting.Facts;

/// <summary>Words facts for people: what a fact is about, what a version says of it.</summary>
internal static class FactWords
{
    /// <summary>What a version that is silent has in a table.</summary>
    public const string Silent = "—";

    /// <summary>What a version without the passage has in a table.</summary>
    public const string NoPassage = "·";

    private const int MostColumns = 60;

    /// <summary>What the fact is about, in English where it is a value: <c>over 2.1 million voters</c>, a name as it is written most.</summary>
    public static string Label(StatedFact fact) => fact.Kind switch
    {
        FactKind.Name => Short(ForeignScript.NeedsReading(fact.Subject!) ? $"{fact.Subject} = {fact.Reading}" : fact.Subject!),
        FactKind.Number when fact.Subject is { } counted && fact.Unit is null or "percent" && !ForeignScript.NeedsReading(counted) => Short($"{fact.Reading} {fact.Subject}"),
        _ => Short(fact.Reading),
    };

    /// <summary>A form in the version's own words; an address that the text hides behind other words as the address.</summary>
    public static string Written(PreparedVersion version, StatedForm form) => Short(Whole(version, form));

    /// <summary>The same, however long; not yet safe to show.</summary>
    public static string Whole(PreparedVersion version, StatedForm form)
    {
        string words = VisibleText.Of(version, form.Quotations[0].Span);
        return string.IsNullOrWhiteSpace(words) ? form.Value : words;
    }

    /// <summary>A form with how often it stands there, and where it is questioned with a reading for those who do not read the script.</summary>
    public static string Form(PreparedVersion version, StatedForm form)
    {
        string written = Written(version, form);
        string times = form.Quotations.Length == 1 ? string.Empty : $" ×{form.Quotations.Length.ToString(CultureInfo.InvariantCulture)}";
        return written + times + Reading(written, form);
    }

    /// <summary>The sign of a standing: held to be wrong, may be wrong, neither.</summary>
    public static string Sign(Standing standing) => standing switch
    {
        Standing.Odd => "> ",
        Standing.Disputed => "? ",
        _ => string.Empty,
    };

    /// <summary>A short line, safe to show.</summary>
    public static string Short(string words)
    {
        string line = SafeText.OneLine(words.Length > 4 * MostColumns ? words[..(4 * MostColumns)] : words).Trim();
        return DisplayWidth.Of(line) <= MostColumns ? line : QuoteWindow.Head(line, MostColumns);
    }

    private static string Reading(string written, StatedForm form) =>
        form.Standing != Standing.Unquestioned && form.Reading is { } reading && ForeignScript.NeedsReading(written) ? " = " + Short(reading) : string.Empty;
}
