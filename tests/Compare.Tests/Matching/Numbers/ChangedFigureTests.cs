using Compare.Core.Matching;
using Compare.Core.Matching.Numbers;

namespace Compare.Tests.Matching.Numbers;

public sealed class ChangedFigureTests
{
    [Fact]
    public void A_figure_is_held_against_the_value_in_its_own_unit()
    {
        MatchContext context = Grids.Of(
            ["en", "el", "de", "zh"],
            ["It was 104 °F (40 °C) in the shade.", "Ήταν 44 βαθμοί Κελσίου υπό σκιά.", "Es waren 40 °C im Schatten.", "阴凉处40摄氏度。"]);
        Difference difference = Assert.Single(new NumberDetector().Detect(context), d => d.Stances.Length > 1);
        Assert.Equal(DifferenceKind.NumberChanged, difference.Kind);
        Assert.Equal("40 °C", difference.Stances[0].Wording);
        Assert.Equal("44 / 40 = 1.1", Assert.Single(difference.Derivation));
        Assert.StartsWith("40 ", difference.ExpectedText[1], StringComparison.Ordinal);
    }
}
