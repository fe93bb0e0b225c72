namespace Compare.Core.Extracting.Claims;

/// <summary>What a cue stands for, in whatever language. One object a concept: concepts are compared by reference.</summary>
public sealed class Concept
{
    /// <summary>A concept of a family.</summary>
    /// <param name="family">The family.</param>
    /// <param name="name">Its name in the tables, unique in its family.</param>
    /// <param name="role">What it asks of the other versions.</param>
    /// <param name="strength">How sure or how much, from 1; 0 where the family has no scale or the concept no place on it.</param>
    internal Concept(ClaimFamily family, string name, ConceptRole role, int strength)
    {
        Family = family;
        Name = name;
        Role = role;
        Strength = strength;
    }

    /// <summary>The family.</summary>
    public ClaimFamily Family { get; }

    /// <summary>Its name in the tables, unique in its family.</summary>
    public string Name { get; }

    /// <summary>What it asks of the other versions.</summary>
    public ConceptRole Role { get; }

    /// <summary>How sure or how much, from 1; 0 where there is no such scale.</summary>
    public int Strength { get; }

    /// <summary>The concept that says the contrary, or null.</summary>
    public Concept? Opposite { get; internal set; }

    /// <summary>Family and name.</summary>
    public override string ToString() => $"{Family}.{Name}";
}
