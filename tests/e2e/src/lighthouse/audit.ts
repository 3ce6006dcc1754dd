import lighthouse from "lighthouse";

/** What Lighthouse has a score for, in the order of its own report. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse found on a page. */
export interface Audited<Asked extends Category = Category> {
  /** Of 100, as its report shows them. */
  readonly scores: Readonly<Record<Asked, number>>;
  /** Every check that costs the page points, with what it found. */
  readonly failed: readonly string[];
}

/**
 * Has Lighthouse look at a page with its settings for a phone: a small screen, and the network and the processor of
 * one worked out from what it saw (1.6 Mbit/s, 150 ms, four times slower).
 * @param port where the browser takes orders, as `withDebuggedBrowser` gives it
 * @throws when the page does not answer 200 or could not be looked at
 */
export async function audit<Asked extends Category>(
  url: string,
  port: number,
  asked: readonly Asked[],
): Promise<Audited<Asked>> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...asked],
    logLevel: "error",
    disableFullPageScreenshot: true,
  });
  if (!result) throw new Error(`Lighthouse has nothing to say of ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scores = {} as Record<Asked, number>;
  const failed: string[] = [];
  for (const name of asked) {
    const category = lhr.categories[name];
    if (typeof category?.score !== "number") throw new Error(`${url}: no score for ${name}.`);
    scores[name] = Math.round(category.score * 100);
    for (const { id, weight } of category.auditRefs) {
      const { score, title, displayValue, details } = lhr.audits[id] ?? {};
      if (weight === 0 || typeof score !== "number" || score >= (name === "performance" ? 0.9 : 1)) continue;
      failed.push(`${id} (${[title, displayValue].filter(Boolean).join(": ")})${whereOf(details)}`);
    }
  }
  return { scores, failed };
}

/** The elements or addresses that a check is about. */
function whereOf(details: unknown): string {
  const items = (details as { items?: readonly Record<string, unknown>[] } | undefined)?.items ?? [];
  const places = items.flatMap((item) => {
    const node = item.node as { snippet?: string } | undefined;
    const place = node?.snippet ?? item.url ?? item.description;
    return typeof place === "string" ? [place] : [];
  });
  return places.length === 0 ? "" : `\n  ${places.join("\n  ")}`;
}
