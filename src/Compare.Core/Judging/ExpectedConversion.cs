using Compare.Core.Extracting.Quantities;
using Compare.Core.Matching.Numbers;

namespace Compare.Core.Judging;

/// <summary>Tells whether a finding is no more than a conversion that was agreed on: a value that was converted, if roughly. A value that was kept while its unit changed is none.</summary>
internal static class ExpectedConversion
{
    // Whoever rounds more than that states another value.
    private static readonly ExactNumber Roughly = new(3, 20);

    /// <summary>Whether conversions of this kind explain all that the finding shows.</summary>
    public static bool Explains(ConversionKind kind, Finding finding) => kind == ConversionKind.Units
        ? finding.Check.Name == "unit-misconverted" && AllPairs(finding, IsRough)
        : finding.Check.Name == "currency-changed" && AllPairs(finding, (a, b) => a.Value != b.Value);

    private static bool AllPairs(Finding finding, Func<Evidence, Evidence, bool> explained)
    {
        bool any = false;
        foreach (Evidence one in finding.Evidence)
        {
            foreach (Evidence other in finding.Evidence)
            {
                if (one.Unit is not null && other.Unit is not null && one.Unit != other.Unit)
                {
                    any = true;
                    if (!explained(one, other))
                    {
                        return false;
                    }
                }
            }
        }

        return any;
    }

    private static bool IsRough(Evidence one, Evidence other)
    {
        string[] ends = (one.Value ?? string.Empty).Split(".."), others = (other.Value ?? string.Empty).Split("..");
        if (ends.Length != others.Length)
        {
            return false;
        }

        for (int i = 0; i < ends.Length; i++)
        {
            ExactNumber from = ExactNumber.Parse(ends[i]), to = ExactNumber.Parse(others[i]);
            if (!UnitConversion.Between(one.Unit!, other.Unit!).Any(c => (c.Apply(from) - to).Abs() <= to.Abs() * Roughly))
            {
                return false;
            }
        }

        return true;
    }
}
