namespace Compare.Core.Matching.Consistency;

/// <summary>What words say of totals.</summary>
internal enum SumLabel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A total: total, grand total, 合計.</summary>
    Total,

    /// <summary>A total of the parts right above it: subtotal, 小計.</summary>
    Part,

    /// <summary>A total of something: total votes, votos totales. It is believed only in the last place, for "total cost" may head a column of its own.</summary>
    Something,
}
