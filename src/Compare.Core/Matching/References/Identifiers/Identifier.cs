using Compare.Core.Extracting.References;

namespace Compare.Core.Matching.References.Identifiers;

/// <summary>Something that identifies a thing by its letters and digits, as one version writes it: an e-mail address, a version, a product code, a key.</summary>
public sealed class Identifier
{
    // The digits at the end by which a telephone number is known with and without the codes before them.
    private const int SubscriberDigits = 7;

    /// <summary>An identifier that stands in a version.</summary>
    /// <param name="kind">What it is; a word of letters and digits that is no registered form is a <see cref="ReferenceKind.Code"/>.</param>
    /// <param name="text">The words as they stand.</param>
    /// <param name="quotation">Where they stand.</param>
    public Identifier(ReferenceKind kind, string text, Quotation quotation)
    {
        ArgumentNullException.ThrowIfNull(text);
        Kind = kind;
        Text = text;
        Quotation = quotation;
        Key = KeyOf(kind, text);
        Stem = StemOf(kind, Key);
    }

    /// <summary>What it is.</summary>
    public ReferenceKind Kind { get; }

    /// <summary>The words as they stand.</summary>
    public string Text { get; }

    /// <summary>Where they stand.</summary>
    public Quotation Quotation { get; }

    /// <summary>What is compared: case, signs between the parts, and zeros that end a version left aside.</summary>
    public string Key { get; }

    /// <summary>What two identifiers of one series share: the letters of a code, the local part of an address; empty where all are of one series.</summary>
    public string Stem { get; }

    /// <summary>Whether its kind has a registered form, so that a translation keeps it as it is.</summary>
    public bool IsRegistered => Kind is ReferenceKind.Email or ReferenceKind.Doi or ReferenceKind.Isbn or ReferenceKind.Ip or ReferenceKind.Guid;

    /// <summary>Whether both identify the same thing.</summary>
    public bool IsSame(Identifier other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Key == other.Key && Kind == other.Kind;
    }

    /// <summary>Whether both are of one kind and one series, so that one may stand in the other's place: RC1 and RC2, two keys, two versions.</summary>
    public bool IsAkin(Identifier other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Kind == other.Kind && (Kind is not ReferenceKind.Code || Stem == other.Stem);
    }

    /// <summary>The letters and digits of a text in upper case, ASCII alone.</summary>
    internal static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                plain.Append(char.ToUpperInvariant(c));
            }
        }

        return plain.ToString();
    }

    /// <summary>The digits of a text, ASCII alone.</summary>
    internal static string Digits(string text)
    {
        var digits = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
            }
        }

        return digits.ToString();
    }

    private static string KeyOf(ReferenceKind kind, string text)
    {
        switch (kind)
        {
            case ReferenceKind.Phone:
                string digits = Digits(text);
                return digits.Length > SubscriberDigits ? digits[^SubscriberDigits..] : digits;
            case ReferenceKind.Version:
                string version = Numbered(text);
                while (version.EndsWith(".0", StringComparison.Ordinal))
                {
                    version = version[..^2];
                }

                return version;
            case ReferenceKind.Email or ReferenceKind.Handle or ReferenceKind.Doi or ReferenceKind.Ip:
                return text.ToUpperInvariant();
            default:
                return Plain(text);
        }
    }

    // "v6.0.1-cd" is 6.0.1: what is joined to it may be a word of the language.
    private static string Numbered(string text)
    {
        int start = text.AsSpan().IndexOfAnyInRange('0', '9'), end = start;
        while (end >= 0 && end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        return start < 0 ? text : text[start..end];
    }

    private static string StemOf(ReferenceKind kind, string key)
    {
        if (kind is not ReferenceKind.Code)
        {
            return string.Empty;
        }

        if (key.StartsWith("0X", StringComparison.Ordinal))
        {
            return "0X";
        }

        var letters = new System.Text.StringBuilder(key.Length);
        foreach (char c in key)
        {
            if (!char.IsAsciiDigit(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }
}
