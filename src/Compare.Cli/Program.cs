using Compare.Cli;
using Compare.Cli.Console;
using Compare.Cli.Running;

StartupProfile.Play(args);
using var interruption = Interruption.ExitWith(ExitCode.Interrupted);
using Terminal terminal = Terminal.OfProcess();
return Application.Run(args, terminal);
