using Compare.Core;
using Compare.Core.Judging;
using Compare.Formats.Reporting.Quoting;

namespace Compare.Formats.Annotating;

/// <summary>Words a finding as a note that stands alone: what differs, what ought to stand there, why, and the check.</summary>
internal static class NoteText
{
    /// <summary>The note.</summary>
    /// <param name="comparison">Whose finding it is.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="version">The version that advice is given for; null for all.</param>
    public static string Of(Comparison comparison, Finding finding, int? version = null)
    {
        string advice = string.Concat(finding.Expected.Where(e => version is null || e.Version == version).Select(e => $" {Told(comparison, finding, e, version is null)}."));
        string proof = finding.Derivation.IsEmpty ? string.Empty : $" {string.Join("; ", finding.Derivation)}.";
        return $"{finding.Message}.{advice}{proof} ({FindingGroup.Word(finding.Severity, 1)}, {finding.Check.Name})";
    }

    // In a note on one version it goes without saying which version is meant.
    private static string Told(Comparison comparison, Finding finding, Expectation expected, bool withVersion)
    {
        Advice advice = Advice.Of(finding, expected);
        string verb = advice.Verb.TrimStart();
        return withVersion ? $"{comparison.Versions[expected.Version].Id} {verb}{advice.Words}" : $"{char.ToUpperInvariant(verb[0])}{verb[1..]}{advice.Words}";
    }
}
