/** What a company of a size pays for a year. */
export interface Tier {
  readonly label: string;
  /** The largest head count that it is for; null for no limit. */
  readonly upTo: number | null;
  /** In euros, without tax. */
  readonly fee: number;
}

/** The most people whom a company can say that it employs. */
export const mostHeads = 500_000;

/** The tier of a head count: the first that is for as many. The last one has no limit, so there always is one. */
export function tierOf(tiers: readonly Tier[], heads: number): Tier {
  const tier = tiers.find(({ upTo }) => upTo === null || heads <= upTo);
  if (!tier) throw new Error(`no tier for ${heads} heads: the last one must have no limit`);
  return tier;
}

/** The place in the list of the first tier that does not follow the one before; -1 when all do. */
export function tierOutOfOrder(tiers: readonly Pick<Tier, "upTo">[]): number {
  return tiers.findIndex(({ upTo }, at) => {
    const before = at === 0 ? 0 : tiers[at - 1]?.upTo;
    return before === null || (upTo !== null && before !== undefined && upTo <= before);
  });
}

/** Euros as cents. */
export function centsOf(euros: number): number {
  return Math.round(euros * 100);
}

/**
 * Cents as an invoice in a language (BCP 47) writes them: `1 200,00 €`, its thousands apart by a whole space that does
 * not break.
 */
export function euroText(cents: number, language: string): string {
  const euros = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" });
  return euros.format(cents / 100).replaceAll("\u202f", "\u00a0");
}

/** The tax on an amount in cents, at a rate in percent, rounded to the cent (half up). */
export function vatOn(cents: number, rate: number): number {
  return Math.floor((cents * Math.round(rate * 100)) / 10_000 + 0.5);
}
