using Compare.DataBuilder;

if (args is [var data, var tests, .. var rest] && rest.Length <= 1 && Directory.Exists(Path.Combine(data, "Languages")) && Directory.Exists(tests))
{
    Build.Run(data, tests, packageFolder: rest.FirstOrDefault());
    return 0;
}

Console.Error.WriteLine("usage: Compare.DataBuilder src/Compare.Data tests/Compare.Tests [FOLDER with the packages, else npm and apt-get fetch them]");
return 2;
