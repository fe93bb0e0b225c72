using Compare.Core.Matching;
using Compare.Core.Matching.Numbers;

namespace Compare.Tests.Matching.Numbers;

/// <summary>How much it weighs that one of two versions lacks a figure: 0 is a warning, 1 a note.</summary>
public sealed class OneSidedFigureTests
{
    [Theory]
    [InlineData("en", "The bridge was opened on 29 September 1918.", "cy", "Agorwyd y bont ar 29 Medi 1928.", 0)]
    [InlineData("en", "The bridge was opened on May 30, 2005.", "ml", "30 മെയ് 20015-ന് പാലം തുറന്നു.", 0)]
    [InlineData("en", "She left at the age of 17.", "xh", "Wahamba ena18.", 0)]
    [InlineData("en", "The bridge was opened on 29 September 1918.", "cy", "Agorwyd y bont ym mis Medi.", 1)] // it may stand in words that nobody here reads
    [InlineData("en", "It was opened in 1918 and rebuilt in 1928.", "cy", "Ailadeiladwyd y bont yn 1928.", 1)] // what is near stands in both
    public void In_a_language_without_data_nearly_the_same_digits_are_a_slip(string left, string a, string right, string b, int lowered) =>
        Assert.Equal(lowered, Compare(left, a, right, b).Lowered);

    [Theory]
    [InlineData("ro", "Turul a durat o săptămână.", "en", "The tour took 7 weeks.", 0)]
    [InlineData("ru", "Поездка длилась неделю.", "en", "The tour took 7 weeks.", 0)]
    [InlineData("ro", "Turul a fost lung.", "en", "The tour took 7 weeks.", 1)]
    public void A_bare_unit_of_time_against_several_of_it_is_a_change(string left, string a, string right, string b, int lowered) =>
        Assert.Equal(lowered, Compare(left, a, right, b).Lowered);

    private static Difference Compare(string left, string a, string right, string b) =>
        new NumberDetector().Detect(Grids.Of([left, right], [a, b])).First(d => d.Kind is DifferenceKind.NumberMissing or DifferenceKind.NumberAdded);
}
