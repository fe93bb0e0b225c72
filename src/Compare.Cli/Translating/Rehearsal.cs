using System.Globalization;
using Compare.Cli.Listing;
using Compare.Cli.Options;
using Compare.Translation;

namespace Compare.Cli.Translating;

/// <summary>Prints what translating would take.</summary>
internal static class Rehearsal
{
    /// <summary>A line for each version and language, the sum, and what that would cost.</summary>
    public static void Write(TextWriter output, TranslatorInfo info, TranslationPlan plan, IReadOnlyList<PivotWork> work, IReadOnlyList<TranslationSurvey> survey)
    {
        output.WriteLine($"{info} at {info.Host}, into {plan.Pivot}; recorded in {plan.Cache}");
        output.WriteLine();
        var rows = work.Zip(survey, (w, s) => Row(w.Id, s.Source.Value, s.Texts, s.Recorded, s.Characters, s.Requests)).ToList();
        rows.Add(Row("total", string.Empty, survey.Sum(s => s.Texts), survey.Sum(s => s.Recorded), survey.Sum(s => s.Characters), survey.Sum(s => s.Requests)));
        TextTable.Write(output, ["VERSION", "FROM", "SEGMENTS", "RECORDED", "TO SEND", "CHARACTERS", "REQUESTS"], rows);
        output.WriteLine();
        long characters = survey.Sum(s => s.Characters);
        if (info.Limits.CharactersPerMinute is { } pace)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"At its pace that takes {Math.Max(1, characters / pace)} minutes or more."));
        }

        output.WriteLine(info.Price is not { } price
            ? "What that costs is not known."
            : string.Create(CultureInfo.InvariantCulture, $"An estimate by the list price of {price.AsOf}: {price.Of(characters):0.00} {price.Currency}."));
        output.WriteLine("Nothing was sent.");
    }

    private static string[] Row(string version, string from, int texts, int recorded, long characters, int requests) =>
        [version, from, Number(texts), Number(recorded), Number(texts - recorded), Number(characters), Number(requests)];

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
