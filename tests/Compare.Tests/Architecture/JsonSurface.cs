using System.Text;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Compare.Tests.Architecture;

/// <summary>The fields of the JSON objects that the tool writes and reads, by their names as they stand in the file.</summary>
internal static class JsonSurface
{
    /// <summary>The objects that can be reached from some, each once, in the order of their names.</summary>
    public static string Of(JsonSerializerContext context, params Type[] roots)
    {
        var objects = new SortedDictionary<string, JsonTypeInfo>(StringComparer.Ordinal);
        var left = new Stack<Type>(roots);
        while (left.TryPop(out Type? type))
        {
            if (context.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type) is not { } info)
            {
                continue;
            }

            if (info.Kind == JsonTypeInfoKind.Object && objects.TryAdd(PublicSurface.Name(info.Type), info))
            {
                foreach (JsonPropertyInfo property in info.Properties)
                {
                    left.Push(property.PropertyType);
                }
            }
            else if (info.Kind is JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary)
            {
                left.Push(info.ElementType!);
            }
        }

        var text = new StringBuilder();
        foreach ((string name, JsonTypeInfo info) in objects)
        {
            text.Append(name).Append('\n');
            foreach (JsonPropertyInfo property in info.Properties.Where(p => !p.IsExtensionData))
            {
                text.Append("  ").Append(property.Name).Append(": ").Append(PublicSurface.Name(property.PropertyType)).Append('\n');
            }
        }

        return text.ToString();
    }
}
