import type { Answer, Answers } from '../model/answers.js';
import type { Dataset } from '../model/types.js';

/** Everything that the widgets of a page, or of one `<tfm-data>`, share. Never changed in place: see `change`. */
export interface PageState {
  /** The programmes, dates and the rest: what is bundled, with a hub's feed laid over it. */
  readonly dataset: Dataset;
  /** The id of the hub whose page this is, or `''`. */
  readonly hub: string;
  /** Today in London, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether a feed is on its way, so that what is not known yet may still come. */
  readonly loading: boolean;
  /** What the reader has answered so far. */
  readonly answers: Answers;
  /** The ids of the answered questions, in the order in which they were first answered (from a link: in that of the
   * dataset): the way that Back goes. */
  readonly trail: readonly string[];
  /** The id of a question that the reader went back to; `null` when it is the next one's turn. */
  readonly revisiting: string | null;
  /** What the reader should know about the link that brought the answers, as sentences, until there is another answer. */
  readonly notices: readonly string[];
}

/** What can happen to the state of a page. */
export type PageAction =
  /** The reader answered a question, for the first time or anew. */
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer }
  /** The reader wants to see an answered question again, to look or to change the answer. */
  | { readonly type: 'revisit'; readonly question: string }
  /** The reader leaves the question seen again as it was. */
  | { readonly type: 'resume' }
  /** The reader takes an answer back, or, with no question named, all of them. */
  | { readonly type: 'forget'; readonly question?: string }
  /** A link brought answers, which take the place of all others, and what is to be said about it. */
  | { readonly type: 'restore'; readonly answers: Answers; readonly notices: readonly string[] }
  /** The page brings other data, another hub or another day. */
  | ({ readonly type: 'data' } & Partial<Pick<PageState, 'dataset' | 'hub' | 'today' | 'loading'>>);

/** The state of a page on which nothing has been answered. */
export const initialState = (dataset: Dataset, today: string, hub = ''): PageState => ({
  dataset,
  hub,
  today,
  loading: false,
  answers: {},
  trail: [],
  revisiting: null,
  notices: [],
});

const without = (answers: Answers, question: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

/**
 * The only way from one state to the next.
 *
 * @returns a new state; the same one when nothing changes
 */
export function change(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'answer':
      return {
        ...state,
        answers: { ...state.answers, [action.question]: action.answer },
        trail: state.trail.includes(action.question) ? state.trail : [...state.trail, action.question],
        revisiting: null,
        notices: [],
      };
    case 'revisit':
      return state.trail.includes(action.question) ? { ...state, revisiting: action.question } : state;
    case 'resume':
      return state.revisiting === null ? state : { ...state, revisiting: null };
    case 'forget': {
      const { question } = action;
      if (question === undefined) {
        return state.trail.length || state.notices.length
          ? { ...state, answers: {}, trail: [], revisiting: null, notices: [] }
          : state;
      }
      if (!state.trail.includes(question)) return state;
      return {
        ...state,
        answers: without(state.answers, question),
        trail: state.trail.filter((id) => id !== question),
        revisiting: state.revisiting === question ? null : state.revisiting,
        notices: [],
      };
    }
    case 'restore': {
      const { answers, notices } = action;
      const ids = state.dataset.questions.map(({ id }) => id).filter((id) => Object.hasOwn(answers, id));
      return { ...state, answers, trail: answers === state.answers ? state.trail : ids, revisiting: null, notices };
    }
    case 'data': {
      const { type: _, ...data } = action;
      const same = Object.entries(data).every(([name, value]) => state[name as keyof PageState] === value);
      return same ? state : { ...state, ...data };
    }
  }
}

/** The question that Back leads to from here, or `null` at the first one. */
export function previousQuestion(state: PageState): string | null {
  const at = state.revisiting === null ? state.trail.length : state.trail.indexOf(state.revisiting);
  return state.trail[at - 1] ?? null;
}
