using System.Globalization;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Translation;

namespace Compare.Cli.Translating;

/// <summary>Prints what translating would take.</summary>
internal static class Rehearsal
{
    /// <summary>A line for each piece of work, the sum, and what that would cost.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="info">The translator.</param>
    /// <param name="plan">How it would be asked.</param>
    /// <param name="what">What a piece of work is: a version, an article.</param>
    /// <param name="work">The work.</param>
    public static void Write(TextWriter output, TranslatorInfo info, TranslationPlan plan, string what, IReadOnlyList<RehearsedWork> work)
    {
        output.WriteLine($"{info} at {info.Host}, into {plan.Pivot}; recorded in {plan.Cache}");
        output.WriteLine();
        long characters = work.Sum(w => w.Characters);
        var rows = work.Append(new RehearsedWork("total", string.Empty, work.Sum(w => w.Texts), work.Sum(w => w.Recorded), characters, work.Sum(w => w.Requests))).Select(Row).ToList();
        TextTable.Write(output, [what, "FROM", "SEGMENTS", "RECORDED", "TO SEND", "CHARACTERS", "REQUESTS"], rows);
        output.WriteLine();
        if (info.Limits.CharactersPerMinute is { } pace)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"At its pace that takes {Math.Max(1, characters / pace)} minutes or more."));
        }

        output.WriteLine(info.Price is not { } price
            ? "What that costs is not known."
            : string.Create(CultureInfo.InvariantCulture, $"An estimate by the list price of {price.AsOf}: {price.Of(characters):0.00} {price.Currency}."));
        output.WriteLine("Nothing was sent.");
    }

    private static string[] Row(RehearsedWork work) =>
        [work.Name, work.From, Number(work.Texts), Number(work.Recorded), Number(work.Texts - work.Recorded), Number(work.Characters), Number(work.Requests)];

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
