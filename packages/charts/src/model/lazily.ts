/** What is made when it is first asked for, and kept. */
export function lazily<T>(make: () => T): () => T {
  let kept: { readonly made: T } | undefined;
  return () => {
    kept ??= { made: make() };
    return kept.made;
  };
}
