using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.References;

/// <summary>
/// Reads telephone numbers. Conservative, for a figure taken for a telephone number is no longer compared: without a word for telephone before it,
/// a number needs an international prefix, an area code in brackets, or the grouping of a national number with a leading zero.
/// </summary>
internal sealed class PhoneReader(Language language)
{
    private const int FewestDigits = 6, MostDigits = 17, LongestNumber = 32;

    // Words for telephone as they begin.
    private readonly string[] cues = [.. language.Facts(FactSection.PhoneCue).Select(f => f.Key)];

    /// <summary>Adds the telephone numbers of a segment that lie in no reference found since <paramref name="first"/>.</summary>
    public void Read(string text, Segment segment, List<Extraction> found, int first)
    {
        int taken = found.Count, next = first;
        bool cued = false;
        for (int at = segment.Span.Start; at < segment.Span.End;)
        {
            while (next < taken && found[next].Span.End <= at)
            {
                next++;
            }

            if (next < taken && found[next].Span.Contains(at) && found[next].Value is ReferenceValue { As: not ReferenceKind.Version })
            {
                at = found[next].Span.End;
                continue;
            }

            if (!char.IsAsciiDigit(text[at]) && text[at] is not ('+' or '('))
            {
                cued = char.IsLetter(text[at]) && IsCue(text, at, segment.Span) ? true : cued;
                at++;
                continue;
            }

            var number = PhoneShape.Scan(text, at, Math.Min(segment.Span.End, at + LongestNumber), segment.Span);
            bool phone = number.Digits is >= FewestDigits and <= MostDigits && (number.IsInternational || number.IsGroupedNationally || (cued && number.IsPlausible));
            if (phone)
            {
                var span = new TextSpan(at, number.End);
                found.Add(new Extraction(ExtractionKind.Reference, span, segment.Index, [new Reading(new ReferenceValue(span.Of(text), ReferenceKind.Phone), 0.9)]));
            }

            at = phone ? number.End : Math.Max(at + 1, Ascii.While(text, at, segment.Span.End, char.IsAsciiDigit));
        }
    }

    private bool IsCue(string text, int at, TextSpan limits)
    {
        if (at > limits.Start && char.IsLetter(text[at - 1]) && Scripts.IsSpaced(Scripts.Of(text[at])))
        {
            return false;
        }

        foreach (string cue in cues)
        {
            if (at + cue.Length <= limits.End && string.Compare(text, at, cue, 0, cue.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
