/**
 * The page numbers to show: the first, the last, the current one with its neighbours; null is a gap. A gap
 * of one page is that page.
 */
export function pagesShown(page: number, pageCount: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((each) => each >= 1 && each <= pageCount);
  const shown: (number | null)[] = [];
  let last = 0;
  for (const each of [...new Set(wanted)].sort((a, b) => a - b)) {
    if (each - last === 2) shown.push(each - 1);
    else if (each - last > 2) shown.push(null);
    shown.push(each);
    last = each;
  }
  return shown;
}
