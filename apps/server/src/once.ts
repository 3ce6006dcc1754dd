/**
 * Does a work when it is first asked for, and gives all who ask what came of it. A work that failed is done
 * again for the next who asks: what was missing may be there then.
 */
export function once<Made>(work: () => Promise<Made>): () => Promise<Made> {
  let doing: Promise<Made> | null = null;
  return () => {
    doing ??= work().catch((error: unknown) => {
      doing = null;
      throw error;
    });
    return doing;
  };
}
