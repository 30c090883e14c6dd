/** As there are days from 1970 to 2099: what asks for more answers is no hub's text, and memory is not for ever. */
const MOST = 47_482;

/**
 * Keeps what was worked out under a key; it has to be the same each time, and nothing that anybody changes.
 *
 * @param most how many answers to keep before it begins again with none
 */
export function memory<Value, Key = string>(most = MOST): (key: Key, work: () => Value) => Value {
  const known = new Map<Key, Value>();
  return (key, work) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    if (known.size >= most) known.clear();
    const value = work();
    known.set(key, value);
    return value;
  };
}
