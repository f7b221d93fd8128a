namespace Progressie.Conversations;

/// <summary>Something that was recorded in a step, as far as order and turns go by it.</summary>
/// <param name="Event">The number of the event.</param>
/// <param name="Person">The place of who spoke or passed; -1 for who closed the step.</param>
/// <param name="Kind">Whether they spoke, passed or closed the step.</param>
/// <param name="Round">The round it was in.</param>
/// <param name="At">When it was.</param>
internal readonly record struct StepTurn(int Event, int Person, ConversationEventKind Kind, int Round, DateTimeOffset At);
