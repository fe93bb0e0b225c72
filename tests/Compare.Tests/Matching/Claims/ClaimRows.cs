using Compare.Core.Matching;
using Compare.Core.Matching.Claims;

namespace Compare.Tests.Matching.Claims;

/// <summary>Pairs of sentences whose claims differ, and pairs whose claims are the same in other words: a row or two for each family of cues and language.</summary>
public sealed class ClaimRows
{
    [Theory]
    [InlineData(DifferenceKind.NegationChanged, "en", "The minister did not sign.", "de", "Der Minister unterschrieb.")]
    [InlineData(DifferenceKind.NegationChanged, "en", "The minister signed.", "de", "Der Minister unterschrieb niemals.")]
    public void Reported(DifferenceKind kind, string leftTag, string left, string rightTag, string right) =>
        Assert.Contains(kind, Kinds(leftTag, left, rightTag, right));

    [Theory]
    [InlineData("en", "The minister did not sign.", "de", "Der Minister unterschrieb nicht.")]
    [InlineData("en", "The minister refused to sign.", "de", "Der Minister wollte nicht unterschreiben.")]
    [InlineData("en", "Not only the minister signed.", "de", "Auch andere als der Minister unterschrieben.")]
    public void Not_reported(string leftTag, string left, string rightTag, string right) => Assert.Empty(Kinds(leftTag, left, rightTag, right));

    [Fact]
    public void A_language_without_a_table_takes_no_part() => Assert.Empty(Kinds("en", "The minister did not sign.", "yo", "The minister signed."));

    [Fact]
    public void A_doubtful_row_says_nothing() =>
        Assert.Empty(new ClaimDetector().Detect(Grids.Doubtful(0.3, ["en", "de"], ["The minister did not sign.", "Der Minister unterschrieb."])));

    private static DifferenceKind[] Kinds(string leftTag, string left, string rightTag, string right) =>
        [.. new ClaimDetector().Detect(Grids.Of([leftTag, rightTag], [left, right])).Select(d => d.Kind)];
}
