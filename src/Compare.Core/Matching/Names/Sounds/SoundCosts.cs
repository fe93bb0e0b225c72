using System.Globalization;

namespace Compare.Core.Matching.Names.Sounds;

/// <summary>What it costs to take one sound of <see cref="SoundLetters"/> for another, to drop one, or to hear one more: 0 to 1, after how languages render foreign names.</summary>
internal sealed class SoundCosts
{
    private const int Size = 128;
    private const float Consonant = 0.7f, Glide = 0.25f, Vowel = 0.2f;

    // Two sounds and what it costs to take one for the other; what is not listed costs 1.
    private const string Kin =
        "ae .2 ai .2 ao .2 au .2 ei .1 eo .2 eu .2 io .2 iu .2 ou .1 ay .2 ey .15 iy .05 oy .2 uy .2 aw .5 ew .5 iw .5 ow .2 uw .1 ij .15 jy .1 uv .3 "
        + "bp .25 bv .25 fp .25 fv .1 vw .1 bw .4 fh .4 dt .25 tT .1 dT .3 sT .3 zT .3 fT .4 sz .15 sS .25 zS .3 sC .35 cs .2 cz .25 cC .2 cT .4 ct .4 ck .35 tC .4 dJ .4 zJ .2 SC .2 SJ .25 "
        + "CJ .25 Jz .1 jJ .2 gJ .3 Cg .4 Sg .45 ST .35 gj .35 hj .4 jC .5 gk .25 kC .35 kH .2 hH .05 gH .3 gh .4 hk .45 CH .3 lr .35 mn .35 hr .6 ln .7 dn .8 bm .7 Jy .35 gy .5 Gg .2 Js .35 lw .5 jS .4 jz .5 cJ .35";

    private readonly float[] taken = new float[Size * Size];
    private readonly float[] dropped = new float[Size];
    private readonly float[] heard = new float[Size];

    private SoundCosts(float vowelDropped, float vowelHeard, float liquidDropped)
    {
        Array.Fill(taken, 1f);
        Array.Fill(dropped, Consonant);
        Array.Fill(heard, Consonant);
        for (int c = 0; c < Size; c++)
        {
            taken[(c * Size) + c] = 0;
        }

        foreach (char c in "aeiouy")
        {
            dropped[c] = vowelDropped;
            heard[c] = vowelHeard;
        }

        dropped['h'] = dropped['w'] = dropped['y'] = heard['h'] = heard['w'] = Glide;
        dropped['j'] = heard['j'] = 0.4f;
        dropped['r'] = liquidDropped;
        string[] kin = Kin.Split(' ');
        for (int k = 0; k < kin.Length; k += 2)
        {
            taken[(kin[k][0] * Size) + kin[k][1]] = taken[(kin[k][1] * Size) + kin[k][0]] = float.Parse(kin[k + 1], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>For scripts that write vowels.</summary>
    public static SoundCosts Common { get; } = new(Vowel, Vowel, Consonant);

    /// <summary>For scripts that leave vowels out: Arabic, Hebrew.</summary>
    public static SoundCosts Abjad { get; } = new(0.05f, 0.15f, Consonant);

    /// <summary>For scripts that write syllables, so that every consonant has a vowel after it: kana, Han, Hangul.</summary>
    public static SoundCosts Syllabic { get; } = new(Vowel, 0.08f, 0.3f);

    /// <summary>The cost of dropping all of a word: what other costs are measured by.</summary>
    public static float Weight(string sounds)
    {
        float weight = 0;
        foreach (char c in sounds)
        {
            weight += Common.Dropped(c);
        }

        return weight;
    }

    /// <summary>The cost of dropping a sound of the name.</summary>
    public float Dropped(char sound) => dropped[sound & (Size - 1)];

    /// <summary>The cost of a sound that the name does not have.</summary>
    public float Heard(char sound) => heard[sound & (Size - 1)];

    /// <summary>The cost of one sound in the place of another.</summary>
    public float Taken(char name, char text) => taken[((name & (Size - 1)) * Size) + (text & (Size - 1))];
}
