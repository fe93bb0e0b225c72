using System.CommandLine;
using System.CommandLine.Completions;

namespace Compare.Cli.Completing;

/// <summary>An option as a shell offers it.</summary>
/// <param name="Name">With its dashes.</param>
/// <param name="Description">One line.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="Values">The values to offer; where there are none, files.</param>
internal sealed record CompletedOption(string Name, string Description, bool TakesValue, IReadOnlyList<string> Values)
{
    /// <summary>What stands for the value in the help.</summary>
    public string Shown { get; private init; } = "VALUE";

    /// <summary>The option as it is declared.</summary>
    public static CompletedOption Of(Option option)
    {
        bool takesValue = option.ValueType != typeof(bool) && option.Arity.MaximumNumberOfValues > 0 && option.Action is null;
        return new CompletedOption(option.Name, option.Description ?? string.Empty, takesValue, takesValue ? Offered(option) : []) { Shown = option.HelpName ?? "VALUE" };
    }

    /// <summary>The words that a symbol offers, each once, in its order.</summary>
    public static IReadOnlyList<string> Offered(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(c => c.Label).Distinct(StringComparer.Ordinal)];
}
