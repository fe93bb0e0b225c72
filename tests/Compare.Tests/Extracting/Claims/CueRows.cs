using Compare.Core.Extracting.Claims;

namespace Compare.Tests.Extracting.Claims;

/// <summary>The cues of a sentence, language by language: those of one family, in their order, with their words.</summary>
public sealed class CueRows
{
    [Theory]
    [InlineData("ar", "لم يوقع الوزير ولن يستقيل.", "Negation.not لم; Negation.not ولن")]
    [InlineData("ar", "لا يزال الوزير في منصبه ولا شك في ذلك.", "Negation.idle لا يزال; Negation.idle ولا شك")]
    [InlineData("ar", "لم يحضر سوى وزير واحد بدون حراس.", "Negation.only لم يحضر سوى; Negation.without بدون")]
    [InlineData("ar", "حضر اثنان فقط ولم يتكلما قط.", "Negation.only فقط; Negation.not ولم; Negation.nword قط")]
    [InlineData("ar", "معلومات مزعومة ربما تكون صحيحة.", "Hedge.alleged مزعومة; Hedge.possible ربما")]
    [InlineData("ar", "وأضاف الوزير أنه اعترف بالخطأ، وفقا للصحيفة.", "Attribution.said وأضاف; Attribution.admitted اعترف; Attribution.according وفقا")]
    [InlineData("ko", "장관은 서명하지 않았고 이유도 없었다.", "Negation.not 않았고; Negation.not 없었다")]
    [InlineData("ko", "장관뿐만 아니라 의원들도 틀림없이 안다.", "Negation.idle 장관뿐만 아니라; Negation.idle 틀림없이")]
    [InlineData("ko", "아무도 법안을 거부하지 못했다.", "Negation.nword 아무도; Negation.not 거부하지 못했다")]
    [InlineData("ko", "이른바 전문가들은 아마 떠났을 가능성이 있다.", "Hedge.alleged 이른바; Hedge.probable 아마; Hedge.possible 가능성이")]
    [InlineData("ko", "대변인에 따르면 장관은 혐의를 부인했다.", "Attribution.source 대변인에; Attribution.according 따르면; Attribution.denied 부인했다")]
    [InlineData("tr", "Bakan imzalamadı, kimse de sormuyor.", "Negation.not imzalamadı; Negation.nword kimse; Negation.not sormuyor")]
    [InlineData("tr", "Sadece bakan değil, şüphesiz meclis de biliyor.", "Negation.idle Sadece bakan değil; Negation.idle şüphesiz")]
    [InlineData("tr", "Gitmeden önce yasayı imzalayıp imzalamadığını sordu.", "Negation.idle Gitmeden önce; Negation.idle imzalayıp imzalamadığını")]
    [InlineData("tr", "İddiaya göre bakan belki istifa etmiş.", "Hedge.alleged İddiaya göre; Hedge.possible belki; Hedge.mood etmiş")]
    [InlineData("tr", "Bakan hatayı itiraf etti, sözcüye göre belgeyi yalanladı.", "Attribution.admitted itiraf; Attribution.source sözcüye; Attribution.according göre; Attribution.denied yalanladı")]
    [InlineData("uk", "Міністр нічого не підписав і не прийде.", "Negation.nword нічого; Negation.not не; Negation.not не")]
    [InlineData("uk", "Не лише міністр, а й депутати без сумніву чекають.", "Negation.idle Не лише; Negation.without без; Negation.refuse сумніву")]
    [InlineData("uk", "Він не піде, поки парламент не вирішить.", "Negation.not не; Negation.idle поки парламент не")]
    [InlineData("uk", "Він нібито взяв гроші, але, можливо, поверне.", "Hedge.alleged нібито; Hedge.possible можливо")]
    [InlineData("uk", "За словами речника, міністр визнав помилку.", "Attribution.according За словами; Attribution.source речника; Attribution.admitted визнав")]
    public void Cues_are_found(string tag, string text, string expected) =>
        Assert.Equal(expected, ClaimTableTests.Found(tag, text, Enum.Parse<ClaimFamily>(expected[..expected.IndexOf('.', StringComparison.Ordinal)])));
}
