using Compare.DataBuilder;

if (args is [var root, .. var rest] && rest.Length <= 1 && Directory.Exists(Path.Combine(root, "Languages")))
{
    Build.Run(root, packageFolder: rest.FirstOrDefault());
    return 0;
}

Console.Error.WriteLine("usage: Compare.DataBuilder src/Compare.Data [FOLDER with the packages, else npm fetches them]");
return 2;
