using System.Security.Cryptography;
using System.Text;

namespace Compare.Formats.Reporting.Html;

/// <summary>A style sheet or script of the page, and its digest as a content security policy states it.</summary>
/// <param name="Content">The content, lines ending with LF.</param>
/// <param name="Source">The source expression: <c>'sha256-...'</c> (Content Security Policy Level 3, section 2.3.1).</param>
internal sealed record PageAsset(string Content, string Source)
{
    /// <summary>Reads an asset that is embedded in this assembly.</summary>
    public static PageAsset Load(string name)
    {
        using Stream stream = typeof(PageAsset).Assembly.GetManifestResourceStream("Reporting/" + name)
            ?? throw new InvalidOperationException($"The asset '{name}' is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string content = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new PageAsset(content, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'");
    }
}
