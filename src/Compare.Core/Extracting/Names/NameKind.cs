namespace Compare.Core.Extracting.Names;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A country, region, city or other place.</summary>
    Place,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, institution, party or team.</summary>
    Organisation,
}
