using Compare.Core.Languages;
using Compare.Core.Text;

namespace Compare.Core.Extracting.References;

/// <summary>
/// Finds what is compared to the letter: addresses, handles, hashtags, identifiers, telephone numbers, versions. Reads each run of visible
/// characters once, from left to right; what begins nowhere is skipped as a whole, so that the time is linear in the length of the segment.
/// </summary>
public sealed class ReferenceRecognizer : IRecognizer
{
    /// <summary>Most units that one reference may have; longer ones are no address that a reader could follow.</summary>
    public const int MostUnits = 2048;

    private readonly CodeReader codes;
    private readonly PhoneReader phones;

    /// <summary>A recognizer for <paramref name="language"/>, whose currencies and units tell <c>EUR25</c> and <c>km2</c> from codes.</summary>
    public ReferenceRecognizer(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        codes = new CodeReader(language);
        phones = new PhoneReader(language);
    }

    /// <inheritdoc/>
    public void Recognize(Document document, Segment segment, List<Extraction> found)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(found);
        int first = found.Count;
        foreach (TextSpan visible in VisibleRuns(document, segment))
        {
            for (int at = visible.Start; at < visible.End;)
            {
                at = Read(document.Text, at, visible, segment, found);
            }
        }

        phones.Read(document.Text, segment, found, first);
    }

    // The stretches of the segment that no hidden span covers, divided at white space.
    private static IEnumerable<TextSpan> VisibleRuns(Document document, Segment segment)
    {
        int start = -1;
        int hidden = HiddenSpans.FirstAfter(document.Hidden, segment.Span.Start);
        for (int at = segment.Span.Start; at < segment.Span.End; at++)
        {
            while (hidden < document.Hidden.Count && document.Hidden[hidden].End <= at)
            {
                hidden++;
            }

            bool visible = !char.IsWhiteSpace(document.Text[at]) && !(hidden < document.Hidden.Count && document.Hidden[hidden].Contains(at));
            if (visible && start < 0)
            {
                start = at;
            }
            else if (!visible && start >= 0)
            {
                yield return new TextSpan(start, at);
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return new TextSpan(start, segment.Span.End);
        }
    }

    private int Read(string text, int at, TextSpan run, Segment segment, List<Extraction> found)
    {
        if (Match(text, at, run) is var (end, kind) && end > at)
        {
            if (end - at <= MostUnits)
            {
                var span = new TextSpan(at, end);
                found.Add(new Extraction(ExtractionKind.Reference, span, segment.Index, [new Reading(new ReferenceValue(span.Of(text), kind), 1)]));
            }

            return end;
        }

        int next = at + 1;
        if (Ascii.IsRun(text[at]))
        {
            while (next < run.End && Ascii.IsRun(text[next]))
            {
                next++;
            }
        }

        return next;
    }

    private (int End, ReferenceKind Kind) Match(string text, int at, TextSpan run)
    {
        char c = text[at];
        int end;
        if (c == '@')
        {
            return (TagReader.Handle(text, at, run.End), ReferenceKind.Handle);
        }

        if (c is '#' or '＃')
        {
            return (TagReader.Hashtag(text, at, run), ReferenceKind.Hashtag);
        }

        if ((end = IdentifierReader.Guid(text, at, run)) > at)
        {
            return (end, ReferenceKind.Guid);
        }

        if ((end = NetworkReader.Ip(text, at, run.End)) > at)
        {
            return (end, ReferenceKind.Ip);
        }

        if (!char.IsAsciiLetterOrDigit(c))
        {
            return (at, default);
        }

        if ((end = AddressReader.Email(text, at, run.End)) > at)
        {
            return (end, ReferenceKind.Email);
        }

        if ((end = IdentifierReader.Doi(text, at, run.End)) > at)
        {
            return (end, ReferenceKind.Doi);
        }

        if ((end = IdentifierReader.Isbn(text, at, run.End)) > at)
        {
            return (end, ReferenceKind.Isbn);
        }

        if ((end = CodeReader.FileName(text, at, run.End)) > at)
        {
            return (end, ReferenceKind.Code);
        }

        if ((end = AddressReader.Url(text, at, run.End)) > at)
        {
            return (end, ReferenceKind.Url);
        }

        if ((end = VersionReader.Read(text, at, run.End)) > at)
        {
            return (end, ReferenceKind.Version);
        }

        return (codes.Code(text, at, run.End), ReferenceKind.Code);
    }
}
