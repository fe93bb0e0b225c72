using System.Collections.Immutable;
using System.Text.Json;
using Compare.Cli.Options;
using Compare.Core.Judging;
using Compare.Formats.Reporting;

namespace Compare.Cli.Baselines;

/// <summary>Findings that were looked at before. Immutable.</summary>
/// <param name="Path">The file as it was named.</param>
/// <param name="Entries">What it holds.</param>
internal sealed record Baseline(string Path, ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>Reads a baseline.</summary>
    /// <param name="full">Where it is.</param>
    /// <param name="shown">How it was named.</param>
    /// <param name="mayBeNew">Whether a file that is not there is an empty baseline.</param>
    /// <exception cref="CannotRunException">It is not there, cannot be read or is no baseline.</exception>
    public static Baseline Read(string full, string shown, bool mayBeNew = false)
    {
        try
        {
            if (!File.Exists(full))
            {
                return mayBeNew ? new Baseline(shown, []) : throw new CannotRunException($"There is no baseline {shown}; make one with 'compare baseline update', or check the path.");
            }

            BaselineFile? file = JsonSerializer.Deserialize(File.ReadAllBytes(full), BaselineJson.Layout.BaselineFile);
            return file is { SchemaVersion: BaselineFile.Current, Entries: not null } && file.Entries.All(IsWhole)
                ? new Baseline(shown, [.. file.Entries])
                : throw new CannotRunException($"{shown} is not a baseline that this version understands; it needs \"schemaVersion\": 1 and entries with a fingerprint, a mark ({Choice.List(BaselineEntry.Marks)}) and a reason.");
        }
        catch (JsonException exception)
        {
            throw new CannotRunException($"The baseline {shown} cannot be understood{(exception.LineNumber is { } line ? $" in line {line + 1}" : string.Empty)}; correct it there.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"The baseline {shown} cannot be read; check the path and its permissions.", exception);
        }
    }

    /// <summary>The findings that it does not hide, and what it came to.</summary>
    /// <param name="findings">All findings of a comparison.</param>
    /// <param name="article">The article of a set; null where there is one article.</param>
    public (ImmutableArray<Finding> New, BaselineOutcome Outcome) Sift(ImmutableArray<Finding> findings, string? article = null)
    {
        var hidden = Entries.Where(e => e.Hides && IsAbout(e, article)).Select(e => e.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var found = findings.Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Finding> left = [.. findings.Where(f => !hidden.Contains(f.Fingerprint))];
        string[] gone = [.. Entries.Where(e => e.Article == article && !found.Contains(e.Fingerprint)).Select(e => e.Fingerprint).Distinct(StringComparer.Ordinal)];
        return (left, new BaselineOutcome(Path, findings.Length - left.Length, gone));
    }

    /// <summary>The baseline with findings added that it does not have, and without those of the article that are gone.</summary>
    /// <param name="findings">All findings of a comparison.</param>
    /// <param name="accepts">Which of them are accepted, where they are new.</param>
    /// <param name="reason">Why.</param>
    /// <param name="article">The article of a set; null where there is one article.</param>
    public Baseline Updated(ImmutableArray<Finding> findings, Func<Finding, bool> accepts, string reason, string? article = null)
    {
        var found = findings.Select(f => f.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var known = Entries.Where(e => e.Hides && IsAbout(e, article)).Select(e => e.Fingerprint).ToHashSet(StringComparer.Ordinal);
        BaselineEntry[] added = [.. findings.Where(f => !known.Contains(f.Fingerprint) && accepts(f)).Select(f => new BaselineEntry(f.Fingerprint, BaselineEntry.Marks[0], reason, f.Check.Name, f.Message, article))];
        IEnumerable<BaselineEntry> kept = Entries.Where(e => e.Article != article || (found.Contains(e.Fingerprint) && !added.Any(a => a.Fingerprint == e.Fingerprint)));
        return this with
        {
            Entries =
            [
                .. kept.Concat(added)
                    .OrderBy(e => e.Article, StringComparer.Ordinal)
                    .ThenBy(e => e.Check, StringComparer.Ordinal)
                    .ThenBy(e => e.Fingerprint, StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>The file's content.</summary>
    public MemoryStream Write()
    {
        var memory = new MemoryStream();
        JsonSerializer.Serialize(memory, new BaselineFile(BaselineFile.Current, Entries), BaselineJson.Layout.BaselineFile);
        memory.WriteByte((byte)'\n');
        return memory;
    }

    private static bool IsAbout(BaselineEntry entry, string? article) => article is null || entry.Article is null || entry.Article == article;

    private static bool IsWhole(BaselineEntry? entry) => entry is { Fingerprint.Length: > 0, Reason: not null } && BaselineEntry.Marks.Contains(entry.Mark, StringComparer.Ordinal);
}
