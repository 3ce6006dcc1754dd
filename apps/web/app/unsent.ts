/** What a loader hands to its page and to nobody else. */
export interface Unsent<Data> {
  readonly unsent: Data;
}

/**
 * Keeps a loader's data out of what React Router encodes for hydration. Public pages are not hydrated, and
 * encoding costs a fifth of the time of a page.
 */
export function unsent<Data>(data: Data): Unsent<Data> {
  return Object.defineProperty({}, "unsent", { value: data }) as Unsent<Data>;
}
