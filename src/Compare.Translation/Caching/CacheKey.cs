using System.Security.Cryptography;
using System.Text;

namespace Compare.Translation.Caching;

/// <summary>
/// Names an entry by its content: the SHA-256 of the form of the key, the engine and all that its output depends on, the two languages, and the text
/// in normalisation form C without white space at either end. Address, key and region have no part in it, so that a recorded run serves everybody.
/// </summary>
internal static class CacheKey
{
    // Raised whenever what the key is made of changes.
    private const string Form = "compare-pivot-1";
    private const char Separator = '\u001f';

    /// <summary>The text as it is looked up, sent and recorded.</summary>
    public static string Canonical(string text)
    {
        string trimmed = text.Trim();
        try
        {
            return trimmed.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair cannot be normalised, nor does it need to be.
            return trimmed;
        }
    }

    /// <summary>The key, as 64 hexadecimal digits.</summary>
    public static string Of(TranslatorInfo info, TranslationBatch batch, string canonical)
    {
        string content = string.Join(
            Separator,
            Form,
            info.Id,
            info.Model,
            batch.Source.Value.ToLowerInvariant(),
            batch.Target.Value.ToLowerInvariant(),
            "plain",
            canonical);
        return Digest(content);
    }

    /// <summary>The SHA-256 of a text's UTF-8 form, as 64 hexadecimal digits.</summary>
    public static string Digest(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
