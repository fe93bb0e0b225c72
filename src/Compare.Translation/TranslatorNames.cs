using System.Globalization;
using Azure;
using Azure.Core;
using Compare.Translation.Azure;
using Compare.Translation.Chat;
using Compare.Translation.Commands;
using Compare.Translation.Http;
using Compare.Translation.LibreTranslate;

namespace Compare.Translation;

/// <summary>Finds a translator by its name; addresses and keys come from the environment, never from the name.</summary>
/// <param name="environment">Reads an environment variable.</param>
/// <param name="directory">The folder in which commands are started, and relative paths begin.</param>
public sealed class TranslatorNames(Func<string, string?> environment, string directory)
{
    private const string Known = "azure, azure:CATEGORY, azure@2026-06-06, libretranslate, openai:MODEL or command:PROGRAM ARGUMENTS";

    /// <summary>The translator of a name.</summary>
    /// <exception cref="TranslatorSetupException">There is none of that name, or its address cannot be used.</exception>
    public TranslatorSetup Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        string engine = (colon < 0 ? name : name[..colon]).Trim();
        string rest = colon < 0 ? string.Empty : name[(colon + 1)..].Trim();
        return engine.ToLowerInvariant() switch
        {
            "azure" or "azure@3.0" => Azure(ServiceDialect.Version3, rest),
            "azure@2026-06-06" => Azure(ServiceDialect.Version2026, rest),
            "libretranslate" when rest.Length == 0 => Libre(),
            "openai" when rest.Length > 0 => Chat(rest),
            "openai" => throw new TranslatorSetupException("--translator openai names no model; write openai:MODEL, for one openai:llama3.1."),
            "command" when rest.Length > 0 => new TranslatorSetup(CommandTranslator.Describe(rest), () => new CommandTranslator(rest, directory)),
            _ => throw new TranslatorSetupException($"There is no translator '{engine}'; it may be {Known}."),
        };
    }

    private TranslatorSetup Azure(ServiceDialect dialect, string category)
    {
        Uri endpoint = Value("TEXT_TRANSLATION_ENDPOINT") is { } typed ? ServiceEndpoint.Read(typed, "TEXT_TRANSLATION_ENDPOINT") : ServiceEndpoint.Global;
        var options = new TextTranslationClientOptions(dialect, category.Length == 0 ? TextTranslationClientOptions.General : category);
        TranslatorInfo info = AzureTranslator.Describe(options, endpoint, Pace());
        return new TranslatorSetup(info, () => new AzureTranslator(Client(endpoint, options), info));
    }

    private TextTranslationClient Client(Uri endpoint, TextTranslationClientOptions options)
    {
        string region = Value("TEXT_TRANSLATION_REGION") ?? "global";
        if ((Value("TEXT_TRANSLATION_API_KEY") ?? KeyOfFile()) is { } key)
        {
            return new TextTranslationClient(new AzureKeyCredential(key), endpoint, region, options);
        }

        string token = Value("TEXT_TRANSLATION_TOKEN")
            ?? throw new TranslatorSetupException("Azure Translator needs a key: set TEXT_TRANSLATION_API_KEY (and TEXT_TRANSLATION_REGION, such as westeurope), or TEXT_TRANSLATION_API_KEY_FILE to a file that holds it; it is never given on the command line.");
        TokenCredential credential = DelegatedTokenCredential.Create((_, _) => new AccessToken(token, DateTimeOffset.MaxValue));
        return new TextTranslationClient(credential, endpoint, Value("TEXT_TRANSLATION_RESOURCE_ID"), region, options);
    }

    // A free resource takes some 33,000 characters a minute, a paid one twenty times as many: who knows which it is can have the pace kept.
    private int? Pace() => Value("TEXT_TRANSLATION_CHARACTERS_PER_MINUTE") is not { } typed ? null
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int pace) && pace > 0 ? pace
        : throw new TranslatorSetupException("TEXT_TRANSLATION_CHARACTERS_PER_MINUTE is no number of characters; write digits, such as 33000.");

    private string? KeyOfFile()
    {
        if (Value("TEXT_TRANSLATION_API_KEY_FILE") is not { } path)
        {
            return null;
        }

        try
        {
            string key = File.ReadAllText(Path.GetFullPath(path, directory)).Trim();
            return key.Length > 0 ? key : throw new TranslatorSetupException("The file that TEXT_TRANSLATION_API_KEY_FILE names is empty; it has to hold the key and nothing else.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new TranslatorSetupException("The file that TEXT_TRANSLATION_API_KEY_FILE names cannot be read; check the path and its permissions.");
        }
    }

    private TranslatorSetup Libre()
    {
        Uri endpoint = HttpAddress.Read(Value("LIBRETRANSLATE_URL") ?? "http://127.0.0.1:5000", "LIBRETRANSLATE_URL");
        return new TranslatorSetup(LibreTranslator.Describe(endpoint), () => new LibreTranslator(endpoint, Value("LIBRETRANSLATE_API_KEY")));
    }

    private TranslatorSetup Chat(string model)
    {
        Uri endpoint = HttpAddress.Read(Value("OPENAI_BASE_URL") ?? "http://127.0.0.1:11434/v1", "OPENAI_BASE_URL");
        return new TranslatorSetup(ChatTranslator.Describe(endpoint, model), () => new ChatTranslator(endpoint, model, Value("OPENAI_API_KEY")));
    }

    private string? Value(string name) => environment(name) is { } value && value.Trim().Length > 0 ? value.Trim() : null;
}
