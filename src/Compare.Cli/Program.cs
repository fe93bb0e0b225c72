using Compare.Cli;
using Compare.Cli.Console;

Interruption.ExitWith(ExitCode.Interrupted);
using Terminal terminal = Terminal.OfProcess();
return Application.Run(args, terminal);
