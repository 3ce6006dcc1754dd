/** Of fewer people than that a share says nothing that lasts. */
const fewestForShare = 5;

/** How many of `all` something is true of, in percent, rounded; null for too few. */
export function shareOf(part: number, all: number): number | null {
  return all < fewestForShare ? null : Math.round((100 * part) / all);
}
