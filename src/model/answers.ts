/**
 * The reader's answers, by question. A single question has one option's id, a multiple one a list of them. `'unknown'` is
 * the reader's own "I don't know"; a question that is not here was not answered yet.
 */
export type Answers = Readonly<Record<string, Answer>>;

/** One answer: an option, several options (never none), or "I don't know". */
export type Answer = string | readonly string[];

/** The answer that leaves a question open and says that it need not be asked again. */
export const UNKNOWN = 'unknown';
