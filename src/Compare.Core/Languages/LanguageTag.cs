namespace Compare.Core.Languages;

/// <summary>
/// A BCP 47 language tag, kept as it was given. Subtags are compared without regard to case (RFC 5646, section 2.1.1).
/// </summary>
public readonly record struct LanguageTag
{
    private LanguageTag(string value)
    {
        Value = value;
    }

    /// <summary>The tag as given, underscores turned into hyphens.</summary>
    public string Value { get; }

    /// <summary>The primary language subtag in lower case: <c>zh</c> of <c>zh-Hant-TW</c>.</summary>
    public string Primary => Value.Split('-')[0].ToLowerInvariant();

    /// <summary>The script subtag with its usual capital, or null: <c>Hant</c> of <c>zh-hant-tw</c>.</summary>
    public string? Script
    {
        get
        {
            string? script = Array.Find(Value.Split('-')[1..], s => s.Length == 4 && char.IsAsciiLetter(s[0]));
            return script is null ? null : char.ToUpperInvariant(script[0]) + script[1..].ToLowerInvariant();
        }
    }

    /// <summary>The region subtag in capitals, or null: <c>TW</c> of <c>zh-Hant-TW</c>.</summary>
    public string? Region => Array.Find(Value.Split('-')[1..], s => (s.Length == 2 && char.IsAsciiLetter(s[0])) || (s.Length == 3 && char.IsAsciiDigit(s[0])))?.ToUpperInvariant();

    /// <summary>Reads a tag: a primary subtag of two to eight letters, then subtags of one to eight letters or digits, joined by hyphens or underscores.</summary>
    /// <param name="text">What was typed or declared.</param>
    /// <param name="tag">The tag where the text is well formed; else the default.</param>
    /// <returns>Whether the text is well formed. Nothing is said of whether such a language exists.</returns>
    public static bool TryParse(string? text, out LanguageTag tag)
    {
        tag = default;
        if (string.IsNullOrEmpty(text) || text.Length > 60)
        {
            return false;
        }

        string value = text.Replace('_', '-');
        string[] subtags = value.Split('-');
        if (subtags[0].Length is < 2 or > 8 || !subtags[0].All(char.IsAsciiLetter) ||
            subtags[1..].Any(s => s.Length is < 1 or > 8 || !s.All(char.IsAsciiLetterOrDigit)))
        {
            return false;
        }

        tag = new LanguageTag(value);
        return true;
    }

    /// <summary>Reads a tag that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static LanguageTag Parse(string text) =>
        TryParse(text, out LanguageTag tag) ? tag : throw new FormatException($"'{text}' is not a BCP 47 language tag.");

    /// <summary>Whether both tags name the same subtags, in whatever case.</summary>
    public bool Equals(LanguageTag other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? string.Empty);

    /// <summary>The tag as given.</summary>
    public override string ToString() => Value;
}
