using Compare.Core.Extracting.Phrases;

namespace Compare.Core.Extracting.Quantities;

/// <summary>A segment with its numbers found: what the recognizers of quantities, dates, times and durations share.</summary>
internal sealed class NumberText
{
    private readonly WrittenNumber?[] starting;
    private readonly WrittenNumber?[] ending;

    /// <summary>Finds the numbers of <paramref name="text"/>.</summary>
    public NumberText(PhraseText text, NumberReader reader)
    {
        (Text, Notation) = (text, reader.Notation);
        Numbers = reader.ReadAll(text);
        starting = new WrittenNumber?[text.Count + 1];
        ending = new WrittenNumber?[text.Count + 1];
        foreach (WrittenNumber number in Numbers)
        {
            starting[number.Start] = number;
            ending[number.End] = number;
        }

        Quantities = QuantityReader.ReadAll(this, reader.Notation);
    }

    /// <summary>The segment's atoms and phrases.</summary>
    public PhraseText Text { get; }

    /// <summary>How the language writes numbers.</summary>
    public NumberNotation Notation { get; }

    /// <summary>The numbers in order; they do not overlap.</summary>
    public List<WrittenNumber> Numbers { get; }

    /// <summary>The quantities that the numbers make, in order; they do not overlap.</summary>
    public List<FoundQuantity> Quantities { get; }

    /// <summary>The number that begins at an atom, or null.</summary>
    public WrittenNumber? Starting(int at) => at >= 0 && at < starting.Length ? starting[at] : null;

    /// <summary>The number that ends right before an atom, or null.</summary>
    public WrittenNumber? Ending(int at) => at >= 0 && at < ending.Length ? ending[at] : null;
}
