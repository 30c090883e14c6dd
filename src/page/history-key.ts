/** The one property that we add to the state of an entry in the browser's history, which belongs to the page. */
export const KEY = 'tfm-widgets';
