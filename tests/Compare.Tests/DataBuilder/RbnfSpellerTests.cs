using System.Text.Json;
using Compare.DataBuilder.Rbnf;

namespace Compare.Tests.DataBuilder;

public sealed class RbnfSpellerTests
{
    private const string Rules = """
        { "SpelloutRules": {
          "%fr": [["-x", "moins →→;"], ["0", "zéro;"], ["1", "un;"], ["2", "deux;"], ["3", "trois;"], ["9", "neuf;"], ["10", "dix;"], ["11", "onze;"], ["17", "dix-→→;"],
                  ["20", "vingt[-→→];"], ["60", "soixante[-→→];"], ["71/60", "soixante[-→→];"], ["80/20", "quatre-vingts;"], ["81/20", "quatre-vingt-→→;"],
                  ["100", "cent[ →→];"], ["200", "←← cents[ →→];"], ["1000", "mille[ →→];"], ["1000000", "=#,##0=;"]],
          "%ru": [["0", "ноль;"], ["1", "один;"], ["2", "два;"], ["1000", "←%%f← $(cardinal,one{тысяча}few{тысячи}other{тысяч})$[ →→];"]],
          "%%f": [["0", "=%ru=;"], ["1", "одна;"], ["2", "две;"], ["3", "=%ru=;"]],
          "%or": [["0", "=%fr=ième;"], ["100", "[cent →→|centième];"]],
          "%loop": [["0", "=%loop=;"]]
        } }
        """;

    [Theory]
    [InlineData("%fr", 0, 0, "zéro")]
    [InlineData("%fr", 19, 0, "dix-neuf")]
    [InlineData("%fr", 20, 0, "vingt")]
    [InlineData("%fr", 22, 0, "vingt-deux")]
    [InlineData("%fr", 71, 0, "soixante-onze")]
    [InlineData("%fr", 80, 0, "quatre-vingts")]
    [InlineData("%fr", 99, 0, "quatre-vingt-dix-neuf")]
    [InlineData("%fr", 100, 0, "cent")]
    [InlineData("%fr", 300, 0, "trois cents")]
    [InlineData("%fr", 1002, 0, "mille deux")]
    [InlineData("%fr", 1000000, 0, null)]
    [InlineData("%ru", 1000, 0, "одна тысяча")]
    [InlineData("%ru", 2000, 1, "две тысячи")]
    [InlineData("%ru", 2002, 9, "две тысяч два")]
    [InlineData("%or", 2, 0, "deuxième")]
    [InlineData("%or", 100, 0, "centième")]
    [InlineData("%or", 102, 0, "cent deuxième")]
    [InlineData("%loop", 1, 0, null)]
    [InlineData("%none", 1, 0, null)]
    public void Spells(string set, long number, int branch, string? expected)
    {
        using var rules = JsonDocument.Parse(Rules);
        Assert.Equal(expected, new RbnfSpeller(new RbnfRules(rules.RootElement)).Spell(set, number, branch));
    }
}
