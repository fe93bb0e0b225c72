using Compare.Core.Text;

namespace Compare.Core.Extracting;

/// <summary>Finds one kind of thing in a segment. Made for one language; stateless after that, and never throws on text.</summary>
public interface IRecognizer
{
    /// <summary>Adds what it finds in <paramref name="segment"/> to <paramref name="found"/>; spans may overlap, the arbiter settles that.</summary>
    void Recognize(Document document, Segment segment, List<Extraction> found);
}
