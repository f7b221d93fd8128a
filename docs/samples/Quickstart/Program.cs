using System.Text;
using Quickstart;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using Stream input = Console.OpenStandardInput();
return QuickstartApp.Run(args, input, Console.Out, Console.Error);
