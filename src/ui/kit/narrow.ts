/** Narrows a tagged union for `<Match when={…}>`; undefined where the value is another variant. */
export function as<T extends { readonly kind: string }, K extends T["kind"]>(
  value: T,
  kind: K,
): Extract<T, { kind: K }> | undefined {
  return value.kind === kind ? (value as Extract<T, { kind: K }>) : undefined; // the comparison proves it
}
