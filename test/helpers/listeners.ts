/** Who listens to something, from when it is watched: one entry for each listener that is there, added once or twice. */
export interface Listeners {
  /** How many there are now. */
  count: () => number;
  /** What they listen to, such as `window popstate`. */
  names: () => string[];
  /** Stops watching. */
  end: () => void;
}

/** Watches what is added to some targets and taken off them again. */
export function listenersOn(...targets: readonly EventTarget[]): Listeners {
  const there = new Map<EventTarget, Map<string, Set<unknown>>>();
  const restore = targets.map((target) => {
    const { addEventListener, removeEventListener } = target;
    const kept = new Map<string, Set<unknown>>();
    there.set(target, kept);
    const key = (type: string, options: unknown) =>
      `${type}${(typeof options === 'object' ? (options as EventListenerOptions | null)?.capture : options) ? ' capture' : ''}`;
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions | boolean) => {
      const name = key(type, options);
      kept.set(name, (kept.get(name) ?? new Set()).add(listener));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: EventListenerOptions | boolean) => {
      kept.get(key(type, options))?.delete(listener);
      removeEventListener.call(target, type, listener, options);
    };
    return () => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    };
  });
  const names = () =>
    [...there].flatMap(([target, kept]) =>
      [...kept].flatMap(([type, listeners]) => [...listeners].map(() => `${target.constructor.name} ${type}`)),
    );
  return { names, count: () => names().length, end: () => restore.forEach((each) => each()) };
}
