/** The facts of an offer as search engines read them. */
export type JobPosting = Readonly<Record<string, unknown>>;

/** The JobPosting that a page holds as JSON-LD; null without one. */
export function jobPostingIn(html: string): JobPosting | null {
  const found = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  for (const [, text = ""] of found) {
    const data = JSON.parse(text) as JobPosting;
    if (data["@type"] === "JobPosting") return data;
  }
  return null;
}

/** The value at a path of a posting: `valueAt(posting, "jobLocation", "address", "postalCode")`. */
export function valueAt(posting: JobPosting, ...path: readonly string[]): unknown {
  let value: unknown = posting;
  for (const name of path) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  }
  return value;
}
