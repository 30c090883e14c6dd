/** The tags of the widgets, as a page writes them. */
export const TAGS = [
  'eligibility-checker',
  'programme-card',
  'tfm-data',
  'tfm-hub',
  'tfm-impact',
  'tfm-journey',
  'tfm-programmes',
  'workgroup-dates',
] as const;

/** The tag of a widget. */
export type Tag = (typeof TAGS)[number];
