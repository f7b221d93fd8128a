namespace Progressie.Json.Shapes;

/// <summary>What a value can hold of people. Every shape says it; there is no default.</summary>
[Flags]
internal enum PersonalData
{
    /// <summary>Nothing of anybody.</summary>
    None = 0,

    /// <summary>Whom it is about or who did it: an id that the host knows a person by.</summary>
    PersonId = 1,

    /// <summary>The name of a person.</summary>
    Name = 2,

    /// <summary>What a person said, wrote, marked or chose.</summary>
    Answer = 4,

    /// <summary>Free text of a person, which may name others.</summary>
    Words = 8,

    /// <summary>A key of the host's for something of a person, such as a response or a journal.</summary>
    Key = 16,

    /// <summary>When a person did something.</summary>
    Moment = 32,

    /// <summary>Whatever the host put there.</summary>
    HostData = 64,
}
