using System.Collections.Frozen;

namespace Compare.Formats.Reading.Html;

/// <summary>What the elements of HTML do to text, by the HTML Standard (sections 4, 13.1.2 and 15.3).</summary>
internal static class ElementNames
{
    /// <summary>Elements without content or end tag.</summary>
    public static readonly FrozenSet<string> Void = Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    /// <summary>Elements that begin and end a line of their own; text before, in and after them never makes one sentence.</summary>
    public static readonly FrozenSet<string> Block = Set(
        "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form " +
        "frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav noframes ol optgroup option p plaintext pre search " +
        "section select summary table tbody td tfoot th thead title tr ul xmp");

    /// <summary>Elements whose content is not words of the article.</summary>
    public static readonly FrozenSet<string> Silent = Set(
        "audio button canvas datalist embed head iframe input math meter noembed noframes noscript object optgroup option progress rp rt script select style svg template textarea title video");

    /// <summary>Elements that surround an article and are no part of it.</summary>
    public static readonly FrozenSet<string> Around = Set("nav aside footer dialog menu");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
