using Compare.Core.Matching;
using Compare.Core.Matching.Numbers;

namespace Compare.Tests.Matching.Numbers;

/// <summary>How much a changed figure weighs: 0 is an error, 1 a warning, 2 a note.</summary>
public sealed class ChangedFigureTests
{
    [Theory]
    [InlineData("en", "The strike took place in 90 states.", "es", "La huelga tuvo lugar en 60 estados.", 0)]
    [InlineData("en", "The strike took place in nine states.", "es", "La huelga tuvo lugar en seis estados.", 1)] // in words, and both count something
    [InlineData("de", "Fünf Frauen kamen.", "ru", "Пришли три женщины.", 1)]
    public void Numbers_in_words(string left, string a, string right, string b, int lowered) =>
        Assert.Equal(lowered, new NumberDetector().Detect(Grids.Of([left, right], [a, b])).First(d => d.Kind == DifferenceKind.NumberChanged).Lowered);
}
