using System.Globalization;
using Compare.Cli.Console;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Cli.Running;
using Compare.Formats.Reporting;
using Compare.Translation.Caching;

namespace Compare.Cli.Translating;

/// <summary>Looks after recorded translations.</summary>
internal static class CacheRunner
{
    private const int MostDays = 36_500;

    /// <summary>Does what was typed.</summary>
    /// <returns>1 where <c>verify</c> finds damaged entries, else 0.</returns>
    /// <exception cref="CannotRunException">It cannot be done.</exception>
    public static int Run(CacheOptions typed, Terminal terminal)
    {
        if (typed.Action is null)
        {
            throw new CannotRunException($"'compare cache' needs to know what to do; it knows {Choice.List(Commands.CacheCommand.Actions)}.");
        }

        string action = Choice.Of("'compare cache'", typed.Action, Commands.CacheCommand.Actions);
        if (typed.OlderThan is not null && action != "prune")
        {
            throw new CannotRunException($"--older-than belongs to 'compare cache prune'; leave it out for '{action}'.");
        }

        string folder = CacheFolder.Of(typed.Cache, terminal);
        var maintenance = new CacheMaintenance(new TranslationCache(folder, TimeProvider.System, terminal.Say));
        try
        {
            return action switch
            {
                "stats" => Stats(typed, maintenance, folder, terminal),
                "verify" => Verify(typed, maintenance, folder, terminal),
                "prune" => Tell(typed, maintenance.Prune(Moment(typed.OlderThan)), "pruned from", folder, terminal),
                _ => Tell(typed, maintenance.Clear(), "cleared from", folder, terminal),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The translations in {folder} cannot be read or deleted; check its permissions.", exception);
        }
    }

    private static int Stats(CacheOptions typed, CacheMaintenance maintenance, string folder, Terminal terminal)
    {
        IReadOnlyList<CacheListing> entries = [.. maintenance.Statistics().Select(s => new CacheListing(s.Engine, s.Model, s.Source, s.Target, s.Entries, s.Characters, s.Bytes))];
        ResultWriter.Write(ListingPlan.Of(typed.Shared, terminal), new ReportOptions(), (format, output, _) =>
        {
            if (format == "json")
            {
                ListingJson.Write(output, entries, ListingJson.Default.IReadOnlyListCacheListing);
                return;
            }

            TextTable.Write(output, ["ENGINE", "FROM", "TO", "ENTRIES", "CHARACTERS", "BYTES", "MODEL"], [.. entries.Select(e => new[] { e.Engine, e.Source, e.Target, Number(e.Entries), Number(e.Characters), Number(e.Bytes), e.Model })]);
            output.WriteLine();
            output.WriteLine(entries.Count == 0 ? $"Nothing is recorded in {folder}." : $"{Number(entries.Sum(e => (long)e.Entries))} translations are recorded in {folder}.");
        }, terminal);
        return ExitCode.Clean;
    }

    private static int Verify(CacheOptions typed, CacheMaintenance maintenance, string folder, Terminal terminal)
    {
        (int sound, IReadOnlyList<string> damaged) = maintenance.Verify();
        foreach (string path in damaged)
        {
            terminal.Output.WriteLine(path);
        }

        if (!typed.Shared.Quiet)
        {
            terminal.Say($"{Number(sound)} sound, {Number(damaged.Count)} damaged in {folder}{(damaged.Count > 0 ? "; 'compare cache prune' deletes those" : string.Empty)}.");
        }

        return damaged.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static int Tell(CacheOptions typed, int deleted, string done, string folder, Terminal terminal)
    {
        if (!typed.Shared.Quiet)
        {
            terminal.Say($"{Number(deleted)} translations {done} {folder}.");
        }

        return ExitCode.Clean;
    }

    // Without an age only damaged entries go.
    private static string Moment(string? olderThan) => olderThan is null ? string.Empty
        : int.TryParse(olderThan.TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days <= MostDays
            ? TimeProvider.System.GetUtcNow().AddDays(-days).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : throw new CannotRunException($"'{olderThan}' of --older-than is no number of days; write --older-than 90, for one.");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
