using MinimalApi;

await SampleApi.Build(args).RunAsync();
