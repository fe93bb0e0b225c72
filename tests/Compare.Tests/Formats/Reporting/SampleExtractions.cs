using System.Collections.Immutable;
using Compare.Core.Extracting;
using Compare.Core.Extracting.Names;
using Compare.Core.Extracting.Quantities;
using Compare.Core.Extracting.References;
using Compare.Core.Extracting.Times;
using Compare.Core.Text;

namespace Compare.Tests.Formats.Reporting;

/// <summary>One version with an extraction of every kind, made by hand.</summary>
internal static class SampleExtractions
{
    private const string Line = "More than 2.1 million voters, 10 to 15 km, ٤٥٫٣٪, the 3rd; Monday, 9 November 2020, 7 p.m. CET, for 12 hours, Chelyabinsk, Scytel, https://a.example/x";

    public static PreparedVersion Version { get; } = Make();

    private static PreparedVersion Make()
    {
        PreparedVersion bare = SampleVersion.Of("en", "English", "Latn", Line, "not");
        ImmutableArray<Extraction> found =
        [
            Found(ExtractionKind.Quantity, "More than 2.1 million", new QuantityValue(ExactNumber.Parse("2100000")) { Approximation = Approximation.Over, Counted = "voters" }),
            Found(ExtractionKind.Quantity, "10 to 15 km", new QuantityValue(ExactNumber.Parse("10")) { Upper = ExactNumber.Parse("15"), Unit = "length-kilometer" }),
            Found(ExtractionKind.Quantity, "٤٥٫٣٪", new QuantityValue(ExactNumber.Parse("45.3")) { Unit = "percent" }),
            Found(ExtractionKind.Quantity, "3rd", new QuantityValue(ExactNumber.Parse("3")) { Ordinal = true }),
            Found(ExtractionKind.Date, "Monday, 9 November 2020", new DateValue(2020, 11, 9) { Weekday = 1 }),
            Found(ExtractionKind.Time, "7 p.m. CET", new TimeValue(19, 0) { Zone = "CET" }),
            Found(ExtractionKind.Duration, "12 hours", new DurationValue(ExactNumber.Parse("12"), "duration-hour")),
            Found(ExtractionKind.Name, "Chelyabinsk", new NameValue("chelyabinsk", "Chelyabinsk") { As = NameKind.Place }),
            Found(ExtractionKind.Name, "Scytel", new NameValue("scytel", "Scytel")),
            Found(ExtractionKind.Reference, "https://a.example/x", new ReferenceValue("https://a.example/x", ReferenceKind.Url)),
        ];
        return new PreparedVersion { Id = bare.Id, Language = bare.Language, Document = bare.Document, Segments = bare.Segments, Extractions = [found, []] };
    }

    private static Extraction Found(ExtractionKind kind, string words, Value value) =>
        new(kind, TextSpan.At(Line.IndexOf(words, StringComparison.Ordinal), words.Length), 0, [new Core.Extracting.Reading(value, 1)]);
}
