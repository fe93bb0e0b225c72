using System.CommandLine;
using Compare.Cli.Options;

namespace Compare.Cli.Commands;

/// <summary>The options of many articles.</summary>
internal sealed class SetSymbols
{
    private readonly Option<string?> set = new("--set") { HelpName = "PATTERN", Description = "Compare many articles: {lang} stands for the language in their paths, * and ** for the rest" };
    private readonly Option<string?> manifest = new("--manifest") { HelpName = "FILE", Description = "Compare many articles: a line each, versions parted by tabs, or a JSON object" };
    private readonly Option<string?> shard = new("--shard") { HelpName = "I/N", Description = "Do the I-th of N parts of the set" };
    private readonly Option<string?> jobs = new("--jobs") { HelpName = "N", Description = "Compare so many articles at once (usual: one a core)" };
    private readonly Option<string?> resume = new("--resume") { HelpName = "FILE", Description = "Write results of a set to FILE (jsonl), and go on where a run was cut short" };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [.. Choosing, resume];

    /// <summary>Those that say which articles there are, and how they are divided.</summary>
    public IEnumerable<Option> Choosing => [set, manifest, shard, jobs];

    /// <summary>What was typed.</summary>
    public SetOptions Bind(ParseResult parsed) => new(parsed.GetValue(set), parsed.GetValue(manifest), parsed.GetValue(shard), parsed.GetValue(jobs), parsed.GetValue(resume));
}
