using Compare.Core.Text;

namespace Compare.Core.Extracting.References;

/// <summary>Searches the ordered spans of a document that hold no words.</summary>
internal static class HiddenSpans
{
    /// <summary>Index of the first span that ends after <paramref name="offset"/>; the count where there is none.</summary>
    public static int FirstAfter(IReadOnlyList<TextSpan> hidden, int offset)
    {
        int low = 0, high = hidden.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = hidden[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
