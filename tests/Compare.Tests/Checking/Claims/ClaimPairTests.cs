using System.Text;
using Compare.Core.Checking;

namespace Compare.Tests.Checking.Claims;

/// <summary>
/// The two hundred pairs. They were written before the checks that they test. The tests of the table's form always run; precision and
/// recall are held to their floors from the day on which the catalogue has the checks, and are skipped until then.
/// </summary>
public sealed class ClaimPairTests
{
    private const double PrecisionFloor = 0.85;
    private const double RecallFloor = 0.75;
    private static readonly string[] Families = ["hedge", "attribution", "quantifier", "negation", "modality", "direction"];
    private static readonly string[] Languages = ["en", "de", "fr", "es", "ru", "zh", "ja", "ar"];

    public static TheoryData<string> LanguageRows() => [.. Languages];

    public static TheoryData<string> FamilyRows() => [.. Families];

    [Fact]
    public void There_are_two_hundred_and_each_has_its_own_name()
    {
        Assert.Equal(200, ClaimPair.All.Count);
        Assert.Equal(200, ClaimPair.All.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(200, ClaimPair.All.Select(p => p.SourceText).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void At_least_nine_of_twenty_are_faithful() =>
        Assert.InRange(ClaimPair.All.Count(p => p.IsFaithful), ClaimPair.All.Count * 9 / 20, ClaimPair.All.Count * 3 / 5);

    [Theory]
    [MemberData(nameof(LanguageRows))]
    public void A_language_has_its_share(string language)
    {
        ClaimPair[] rows = [.. ClaimPair.All.Where(p => p.Source == language || p.Target == language)];
        Assert.InRange(rows.Length, 28, 200);
        Assert.All(Families, f => Assert.Contains(rows, p => p.Family == f && !p.IsFaithful));
        Assert.All(Families, f => Assert.Contains(rows, p => p.Family == f && p.IsFaithful));
    }

    [Theory]
    [MemberData(nameof(FamilyRows))]
    public void A_family_has_its_share(string family)
    {
        Assert.InRange(ClaimPair.All.Count(p => p.Family == family && p.IsFaithful), 8, 30);
        Assert.InRange(ClaimPair.All.Count(p => p.Family == family && !p.IsFaithful), 8, 30);
    }

    [Fact]
    public void A_row_says_what_was_lost_or_gained_and_where() => Assert.DoesNotContain(ClaimPair.All, p => !IsWellFormed(p));

    [SkippableFact]
    public void Precision_and_recall_keep_their_floors()
    {
        string[] checks = [.. Families.Select(CheckOf)];
        Skip.IfNot(checks.All(name => CheckCatalogue.All.Any(c => c.Info.Name == name)), "the catalogue does not have all six checks yet");
        int found = 0, reported = 0;
        var failures = new List<string>();
        foreach (ClaimPair pair in ClaimPair.All)
        {
            string findings = Pairs.Findings(pair.Source, pair.SourceText, pair.Target, pair.TargetText, f => checks.Contains(f.Check.Name));
            reported += findings.Length > 0 ? 1 : 0;
            found += findings.Length > 0 && !pair.IsFaithful ? 1 : 0;
            if (findings.Length > 0 == pair.IsFaithful)
            {
                failures.Add($"{pair.Id}: {(pair.IsFaithful ? $"false alarm, {findings}" : $"missed, {pair.Check}")} | {pair.SourceText} | {pair.TargetText}");
            }
        }

        double precision = (double)found / Math.Max(reported, 1), recall = (double)found / ClaimPair.All.Count(p => !p.IsFaithful);
        Assert.True(precision >= PrecisionFloor && recall >= RecallFloor, $"precision {precision:0.000}, recall {recall:0.000}\n{string.Join('\n', failures)}");
    }

    private static bool IsWellFormed(ClaimPair pair) =>
        Families.Contains(pair.Family)
        && (pair.IsFaithful || pair.Check == CheckOf(pair.Family))
        && pair.IsFaithful == (pair.Lost.Length + pair.Gained.Length == 0)
        && pair.Source != pair.Target
        && Languages.Contains(pair.Source)
        && Languages.Contains(pair.Target)
        && pair.SourceText.Contains(pair.Lost, StringComparison.Ordinal)
        && pair.TargetText.Contains(pair.Gained, StringComparison.Ordinal)
        && $"{pair.SourceText}{pair.TargetText}".IsNormalized(NormalizationForm.FormC);

    private static string CheckOf(string family) => $"{family}-changed";
}
