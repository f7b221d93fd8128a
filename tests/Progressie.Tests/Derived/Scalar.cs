namespace Progressie.Tests.Derived;

/// <summary>What is known of a value with a definition of its own in schemas, such as a moment.</summary>
/// <param name="Schema">Its JSON Schema, without a description.</param>
/// <param name="Form">What the format page says of its form.</param>
/// <param name="Sound">Some that are sound, as JSON.</param>
/// <param name="Wrong">Some that are wrong though of the right type, as JSON, with the code that the reader reports.</param>
internal sealed record Scalar(string Schema, string Form, string[] Sound, params (string Json, string Code)[] Wrong);
