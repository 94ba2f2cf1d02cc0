/** A pure function of an object that is worked out once for each: while the object lives, its result is kept. */
export function keptFor<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const kept = new WeakMap<K, V>();
  return (from) => {
    const known = kept.get(from);
    if (known !== undefined) return known;
    const made = make(from);
    kept.set(from, made);
    return made;
  };
}
