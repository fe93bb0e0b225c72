using Compare.Core.Judging;

namespace Compare.Formats.Reporting.Quoting;

/// <summary>What a version ought to say, as a report puts it: its own words where they are known, else what they have to mean.</summary>
/// <param name="Words">The words.</param>
/// <param name="InLanguage">Whether they are in the version's language; else they are English or a normalised value.</param>
internal sealed record Advice(string Words, bool InLanguage)
{
    /// <summary>The advice of an expectation; a value alone is put as a version that has it reads.</summary>
    public static Advice Of(Finding finding, Expectation expected)
    {
        if (expected.Text is not null)
        {
            return new Advice(SafeText.OneLine(expected.Text).Trim(), true);
        }

        string? reading = expected.Reading ?? finding.Evidence.FirstOrDefault(e => e.Value == expected.Value && e.Reading is not null)?.Reading;
        return new Advice(SafeText.OneLine(reading ?? expected.Value ?? string.Empty).Trim(), false);
    }

    /// <summary>What stands between the version's name and the words.</summary>
    public string Verb => InLanguage ? " should say: " : " should mean: ";
}
