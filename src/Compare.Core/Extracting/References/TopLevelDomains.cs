using System.Collections.Frozen;

namespace Compare.Core.Extracting.References;

/// <summary>
/// The top-level domains that make a bare word with a point a web address: those of countries (ISO 3166 and the few exceptions) and the generic
/// ones in wide use (IANA root zone). With a scheme or <c>www.</c> the host need not be asked.
/// </summary>
internal static class TopLevelDomains
{
    private const string Countries =
        "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz " +
        "de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp " +
        "ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om " +
        "pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz " +
        "ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

    private const string Generic =
        "com org net edu gov mil int info biz name pro aero asia cat coop jobs mobi museum post tel travel academy agency app art audio aws bank bar berlin best bio blog brussels build " +
        "cafe camp care center chat church city click cloud club codes coffee community company computer country day dev digital direct earth education email energy events expert express " +
        "family fans farm finance fit foundation fun fund gallery games global gmbh gov green group guide health help history host hotel house institute international law legal life link " +
        "live london love market marketing media microsoft moscow movie network news ngo nyc one online page paris party photo pictures place plus press pub radio report rocks run sale " +
        "school science security services shop site social software solutions space sport store stream studio style support swiss systems team tech technology tips today tools top tours " +
        "town training tube university vision vote voting wiki win work works world xyz zone";

    private static readonly FrozenSet<string> Known = $"{Countries} {Generic}".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="label"/>, in lower case, is one of them.</summary>
    public static bool IsKnown(string label) => Known.Contains(label);
}
