using System.CommandLine;
using Compare.Cli.Options;

namespace Compare.Cli.Commands;

/// <summary>The options about translators, of the commands that may ask one.</summary>
internal sealed class TranslationSymbols
{
    private readonly Option<string?> translator = new("--translator") { HelpName = "NAME", Description = "Ask a translator for hints: azure, libretranslate, openai:MODEL, command:LINE" };
    private readonly Option<string?> pivot = new("--pivot") { HelpName = "LANG", Description = "Translate versions into LANG (usual: en)" };
    private readonly Option<bool> required = new("--translator-required") { Description = "Fail where it cannot be asked; usual is to go on" };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Say what would be sent, and send nothing" };
    private readonly Option<string?> most = new("--max-characters") { HelpName = "N", Description = "Send nothing where more than N would go" };
    private readonly Option<string?> cache = Cache();
    private readonly Option<bool> offline = new("--offline") { Description = "Use recorded translations only" };
    private readonly Option<bool> yes = new("--yes") { Description = "Send without asking" };

    public TranslationSymbols()
    {
        translator.CompletionSources.Add("azure", "libretranslate", "openai:", "command:");
    }

    /// <summary>The options, in the order of the help.</summary>
    public IReadOnlyList<Option> All => [translator, pivot, required, dryRun, most, cache, offline, yes];

    /// <summary>The folder of recorded translations.</summary>
    public static Option<string?> Cache() => new("--cache") { HelpName = "DIR", Description = "Where translations are recorded" };

    /// <summary>What was typed.</summary>
    public TranslationOptions Bind(ParseResult parsed) => new(
        parsed.GetValue(translator),
        parsed.GetValue(pivot),
        parsed.GetValue(required),
        parsed.GetValue(dryRun),
        parsed.GetValue(most),
        parsed.GetValue(cache),
        parsed.GetValue(offline),
        parsed.GetValue(yes));
}
