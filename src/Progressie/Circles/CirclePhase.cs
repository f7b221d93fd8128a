namespace Progressie.Circles;

/// <summary>A part of a session around a board.</summary>
/// <remarks>Which phases a board knows follows from its form; see <see cref="CircleBoard.Phases"/>. Going back is fine. Source: handbook
/// 6.1, 6.3 and 7.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ProgressieJsonConverter))]
public enum CirclePhase
{
    /// <summary>Each of the two prepares apart, and sees only their own new notes until the two compare.</summary>
    Prepare = 0,

    /// <summary>Look at what came of the plans of last time.</summary>
    Review = 1,

    /// <summary>Choose one topic, and say why it matters.</summary>
    ChooseTopic = 2,

    /// <summary>Write down what is achieved already, however small. In a team: in silence, each for themselves.</summary>
    FillInner = 3,

    /// <summary>Show the notes of the inner circle to everybody.</summary>
    RevealInner = 4,

    /// <summary>Write down what is still wanted or needed. In a team: in silence, each for themselves.</summary>
    FillOuter = 5,

    /// <summary>Show the notes of the outer circle to everybody.</summary>
    RevealOuter = 6,

    /// <summary>Choose a note and plan it: how and when. In a team: in pairs.</summary>
    PlanMove = 7,

    /// <summary>Compare the two inner circles.</summary>
    CompareInner = 8,

    /// <summary>Compare the two outer circles.</summary>
    CompareOuter = 9,

    /// <summary>Agree how to go on.</summary>
    Agree = 10,
}
