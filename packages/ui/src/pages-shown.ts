/**
 * The page numbers to show: the first, the last, the current one with its neighbours; null is a gap. A gap
 * of one page is that page.
 */
export function pagesShown(page: number, pageCount: number): readonly (number | null)[] {
  const shown: (number | null)[] = [];
  let last = 0;
  for (let each = 1; each <= pageCount; each = each === 1 ? Math.max(2, page - 1) : each + 1) {
    if (each > page + 1 && each < pageCount) each = pageCount;
    if (each - last === 2) shown.push(each - 1);
    else if (each - last > 2) shown.push(null);
    shown.push(each);
    last = each;
  }
  return shown;
}
