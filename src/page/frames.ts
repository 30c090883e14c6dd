/** What frame and page call each other by: see docs/decisions/frames.md. */
export const FRAME = 'tfm-frame';

/** What a frame tells the page around it. */
export interface FrameReport {
  /** How tall what it shows is, in CSS pixels. */
  readonly height: number;
  /** Where in it the reader was led, from its top; absent when they were not. */
  readonly top?: number;
}

const TALLEST = 20_000;
/** So much of the window is left free above what a reader is led to. */
const AIR = 16;

const isOurs = (frame: unknown, folder: string): frame is HTMLIFrameElement =>
  frame instanceof HTMLIFrameElement && frame.src.startsWith(folder);

/** The origin that a frame of ours speaks with: a sandboxed one has none. */
const originOf = (frame: HTMLIFrameElement, folder: string): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : new URL(folder).origin;

/**
 * Makes each frame on the page as tall as what it shows, for frames that are our own: their address is in our folder, and what
 * is said of them is said by what is in them, from our origin. Everything else that is said to the page is left alone.
 *
 * A frame only speaks to the page that asked it, so each is asked: now, and whenever one has loaded.
 *
 * @param folder the address of the folder that our frames are in
 */
export function fitFrames(folder: string): void {
  const ask = (frame: unknown) => {
    if (!isOurs(frame, folder)) return;
    const origin = originOf(frame, folder);
    frame.contentWindow?.postMessage(FRAME, origin === 'null' ? '*' : origin);
  };
  addEventListener('message', ({ data, source, origin }: MessageEvent<{ [FRAME]?: Partial<FrameReport> } | null>) => {
    const { height = 0, top = -1 } = data?.[FRAME] ?? {};
    if (!(Number.isFinite(height) && height > 0 && height <= TALLEST)) return;
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (!isOurs(frame, folder) || origin !== originOf(frame, folder)) return;
    const tall = Math.ceil(height);
    const fit = (pixels: number) => (frame.style.height = `${pixels}px`);
    fit(tall);
    // a border that the page counts in
    fit(2 * tall - frame.clientHeight);
    // the page moves only where the reader is in the frame already
    if (document.activeElement !== frame || !(Number.isFinite(top) && top >= 0 && top <= height)) return;
    const at = frame.getBoundingClientRect().top + top;
    if (at < 0 || at > innerHeight * 0.8) scrollBy(0, at - AIR);
  });
  document.addEventListener('load', ({ target }) => ask(target), true);
  document.querySelectorAll('iframe').forEach(ask);
}
