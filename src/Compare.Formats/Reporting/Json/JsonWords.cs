using System.Text.Json;

namespace Compare.Formats.Reporting.Json;

/// <summary>Names and numbers as JSON results write them.</summary>
internal static class JsonWords
{
    /// <summary>The version of the schema that all results state.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The name of an enumeration's member in kebab case: <c>half-of-day</c>.</summary>
    public static string Kebab<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    /// <summary>A share of one, rounded to three decimals, so that the last bits of arithmetic never reach a result.</summary>
    public static double Share(double value) => Math.Round(Math.Clamp(value, 0, 1), 3);
}
