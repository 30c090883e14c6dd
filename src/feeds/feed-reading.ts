import type { Problem } from '../model/problems.js';
import type { FeedVoice, Hub, Journey, Programme, Workgroup } from '../model/types.js';

/** What was read from a feed: everything in it that is sound, and what is wrong with the rest. */
export interface FeedReading {
  workgroups: Workgroup[];
  programmes: Programme[];
  journeys: Journey[];
  hub: Hub | undefined;
  /** What people say of programmes, where the feed has any of it. */
  voices?: FeedVoice[];
  /** In the order of the file; each `text` is a line for the person who keeps the feed. */
  problems: Problem[];
}
