using Compare.Core.Languages;
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
        var forms = new WordForms(null);
        Assert.Equal(same, forms.Same(left, right));
        Assert.Equal(same, forms.Same(right, left));
    }

    [Theory]
    [InlineData("approve", "approval", true)]
    [InlineData("study", "studies", true)]
    [InlineData("zorble", "zorbled", true)] // nothing is known of it, so that its letters count
    [InlineData("lease", "leash", false)]
    [InlineData("party", "parity", false)]
    [InlineData("contract", "contrast", false)]
    public void A_thesaurus_tells_strangers_apart(string left, string right, bool same) =>
        Assert.Equal(same, new WordForms(Thesaurus.For(Loaded.Languages.Get("en"))).Same(left, right));
}
