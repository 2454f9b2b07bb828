/** A value that is made when first asked for and kept: importing the reader costs no more than reading its files. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
