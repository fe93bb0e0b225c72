using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Compare.Translation.Commands;

/// <summary>
/// A program as an engine: texts on its standard input, translations on its standard output, a blank line between two. Where it does not give back as many as it was given, it is
/// asked again with half of them, down to one. In the command, <c>{source}</c> and <c>{target}</c> stand for the languages.
/// </summary>
public sealed class CommandTranslator : ITranslator
{
    private const int LongestComplaint = 200;
    private static readonly TranslatorLimits Limits = new(MostTexts: 1_000, MostCharactersOfText: int.MaxValue, MostCharacters: 200_000);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly IReadOnlyList<string> words;
    private readonly string directory;

    /// <summary>A program as an engine.</summary>
    /// <param name="line">The command line, divided as a shell divides it; no shell is started.</param>
    /// <param name="directory">The folder in which it is started.</param>
    /// <exception cref="TranslatorSetupException">The line holds no command.</exception>
    public CommandTranslator(string line, string directory)
    {
        words = CommandWords.Split(line);
        this.directory = directory;
        Info = Describe(line);
    }

    /// <inheritdoc/>
    public TranslatorInfo Info { get; }

    /// <summary>What a command is as an engine: its whole line is its model.</summary>
    public static TranslatorInfo Describe(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new TranslatorInfo("command", line.Trim(), "this machine", true, Limits);
    }

    /// <inheritdoc/>
    public async Task<TranslationResult> TranslateAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.Texts.Count == 0)
        {
            return new TranslationResult([], null);
        }

        (string output, TranslationFailure? failure) = await RunAsync(batch, cancellation).ConfigureAwait(false);
        if (failure is not null)
        {
            return TranslationResult.Failed(batch.Texts.Count, failure);
        }

        string[] texts = Divide(output);
        if (texts.Length == batch.Texts.Count)
        {
            return new TranslationResult([.. texts.Select(t => new TranslatedText(t))], null);
        }

        return batch.Texts.Count == 1
            ? new TranslationResult([new TranslatedText(string.Join(' ', texts))], null)
            : await HalvesAsync(batch, cancellation).ConfigureAwait(false);
    }

    private async Task<TranslationResult> HalvesAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        int half = batch.Texts.Count / 2;
        TranslationResult first = await TranslateAsync(batch.Part(0, half), cancellation).ConfigureAwait(false);
        TranslationResult second = first.Failure is null
            ? await TranslateAsync(batch.Part(half, batch.Texts.Count - half), cancellation).ConfigureAwait(false)
            : TranslationResult.Failed(batch.Texts.Count - half, first.Failure);
        ImmutableArray<TranslatedText?> texts = [.. first.Texts, .. second.Texts];
        return new TranslationResult(texts, second.Failure ?? first.Failure);
    }

    private async Task<(string Output, TranslationFailure? Failure)> RunAsync(TranslationBatch batch, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = Start(batch) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return (string.Empty, new TranslationFailure(FailureKind.Unavailable, $"The program {words[0]} cannot be started", "install it, or give its path in --translator command:..."));
        }

        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
            Task<string> complaint = process.StandardError.ReadToEndAsync(cancellation);
            await FeedAsync(process, batch.Texts, cancellation).ConfigureAwait(false);
            await Task.WhenAll(output, complaint, process.WaitForExitAsync(cancellation)).ConfigureAwait(false);
            return process.ExitCode == 0
                ? (await output.ConfigureAwait(false), null)
                : (string.Empty, Failed(batch, process.ExitCode, await complaint.ConfigureAwait(false)));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private ProcessStartInfo Start(TranslationBatch batch) => new(Filled(words[0], batch), words.Skip(1).Select(w => Filled(w, batch)))
    {
        WorkingDirectory = directory,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = Utf8,
        StandardOutputEncoding = Utf8,
        StandardErrorEncoding = Utf8,
    };

    private static async Task FeedAsync(Process process, IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.WriteAsync(string.Join("\n\n", texts.Select(OnOneLine)).AsMemory(), cancellation).ConfigureAwait(false);
            await process.StandardInput.WriteAsync("\n".AsMemory(), cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A program that does not read on has its reason, and says it by its exit status.
        }
    }

    private static string Filled(string word, TranslationBatch batch) => word
        .Replace("{source}", batch.Source.Value, StringComparison.Ordinal)
        .Replace("{target}", batch.Target.Value, StringComparison.Ordinal);

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] Divide(string output)
    {
        var texts = new List<string>();
        var text = new List<string>();
        foreach (string line in output.Split('\n').Append(string.Empty))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                text.Add(line.Trim());
            }
            else if (text.Count > 0)
            {
                texts.Add(string.Join(' ', text));
                text.Clear();
            }
        }

        return [.. texts];
    }

    private TranslationFailure Failed(TranslationBatch batch, int status, string complaint)
    {
        string first = complaint.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0) ?? "it does not say why";
        string shown = first.Length <= LongestComplaint ? first : first[..LongestComplaint];
        return new TranslationFailure(
            FailureKind.UnsupportedPair,
            $"The command {words[0]} failed on {batch.Source} to {batch.Target} with status {status} ({shown})",
            "run it by hand to see why; that version is compared without translations");
    }
}
