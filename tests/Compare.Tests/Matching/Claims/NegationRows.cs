using Compare.Core.Matching;

namespace Compare.Tests.Matching.Claims;

/// <summary>Negations of each language against English: lost or come in, and the same in other words.</summary>
public sealed class NegationRows
{
    [Theory]
    [InlineData("The minister did not sign the law.", "ar", "وقع الوزير القانون.")]
    [InlineData("The minister signed the law.", "ar", "لم يوقع الوزير القانون.")]
    [InlineData("The minister did not sign the law.", "ko", "장관은 법안에 서명했다.")]
    [InlineData("The minister signed the law.", "ko", "장관은 법안에 서명하지 않았다.")]
    [InlineData("The minister did not sign the law.", "tr", "Bakan yasayı imzaladı.")]
    [InlineData("The minister signed the law.", "tr", "Bakan yasayı imzalamadı.")]
    [InlineData("The minister did not sign the law.", "uk", "Міністр підписав закон.")]
    [InlineData("The minister signed the law.", "uk", "Міністр так і не підписав закон.")]
    public void Reported(string english, string tag, string text) => Assert.Contains(DifferenceKind.NegationChanged, ClaimRows.Kinds("en", english, tag, text));

    [Theory]
    [InlineData("The minister is still in office.", "ar", "لا يزال الوزير في منصبه.")]
    [InlineData("Not only the minister signed.", "ar", "لم يوقع الوزير فقط.")]
    [InlineData("Members as well as the minister signed.", "ko", "장관뿐만 아니라 의원들도 서명했다.")]
    [InlineData("The law is undoubtedly good.", "ko", "그 법은 틀림없이 좋다.")]
    [InlineData("The minister signed the law before leaving.", "tr", "Bakan yasayı gitmeden önce imzaladı.")]
    [InlineData("He asked whether the minister had signed.", "tr", "Bakanın imzalayıp imzalamadığını sordu.")]
    [InlineData("Nobody signed anything.", "uk", "Ніхто нічого не підписав.")]
    [InlineData("He waited until the minister signed.", "uk", "Він чекав, поки міністр не підписав.")]
    public void Not_reported(string english, string tag, string text) => Assert.DoesNotContain(DifferenceKind.NegationChanged, ClaimRows.Kinds("en", english, tag, text));
}
