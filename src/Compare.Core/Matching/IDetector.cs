namespace Compare.Core.Matching;

/// <summary>Finds differences of one nature. Stateless; never throws on text. The list of detectors is in <see cref="Matcher"/>.</summary>
public interface IDetector
{
    /// <summary>The differences, in no particular order. Several detectors may find one cause: precedence is for the judge.</summary>
    IEnumerable<Difference> Detect(MatchContext context);
}
