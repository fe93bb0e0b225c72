namespace Compare.Core.Extracting.References;

/// <summary>What a reference is. The contract writes these names in lower case.</summary>
public enum ReferenceKind
{
    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A user's name after an at sign.</summary>
    Handle,

    /// <summary>A tag after a hash sign.</summary>
    Hashtag,

    /// <summary>A digital object identifier.</summary>
    Doi,

    /// <summary>An international standard book number.</summary>
    Isbn,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An Internet Protocol address.</summary>
    Ip,

    /// <summary>A globally unique identifier.</summary>
    Guid,

    /// <summary>Another identifier: product code, key, file name, digits too many to be a number.</summary>
    Code,

    /// <summary>A version of software: 4.12, v2.0.1.</summary>
    Version,
}
