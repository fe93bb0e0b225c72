using Compare.Core.Languages;

namespace Compare.DataBuilder.Facts;

/// <summary>The spelled forms of numbers, folded, each once; computed when first asked for.</summary>
internal sealed class SpelledForms(Func<long, IEnumerable<string>> spell)
{
    private readonly Dictionary<long, IReadOnlyList<string>> known = [];

    /// <summary>The forms of one number.</summary>
    public IReadOnlyList<string> this[long number]
    {
        get
        {
            if (!known.TryGetValue(number, out IReadOnlyList<string>? forms))
            {
                known.Add(number, forms = [.. spell(number).Select(f => FactKeys.Key(FactSection.Cardinal, f)).Distinct(StringComparer.Ordinal)]);
            }

            return forms;
        }
    }
}
