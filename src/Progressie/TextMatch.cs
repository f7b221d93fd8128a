namespace Progressie;

/// <summary>Tells how the language of a shown text relates to the language that was asked for.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum TextMatch
{
    /// <summary>The text is in the language that was asked for.</summary>
    Exact = 0,

    /// <summary>The text is in a wider form of that language: <c>nl</c> where <c>nl-BE</c> was asked for.</summary>
    Parent = 1,

    /// <summary>The text is in another language: the source language of its definition. Show it marked, with its own <c>lang</c>.</summary>
    Source = 2,

    /// <summary>The text is in another form of that language, for want of the form itself or a wider one: <c>nl-BE</c> where <c>nl</c> was
    /// asked for.</summary>
    OtherForm = 3,
}
