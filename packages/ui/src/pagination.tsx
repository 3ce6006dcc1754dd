import { Icon } from "./icon.tsx";
import { pagesShown } from "./pages-shown.ts";

interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
  readonly words: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: number) => string;
  };
}

/** Ways to the other pages of a list; nothing when there is only one. Beyond the last page, the previous one is the last. */
export function Pagination({ page, pageCount, hrefOf, words }: PaginationProps) {
  if (pageCount < 2) return null;
  return (
    <nav className="pagination" aria-label={words.label}>
      {page > 1 ? (
        <a className="pagination-step" rel="prev" href={hrefOf(Math.min(page - 1, pageCount))}>
          <Icon name="previous" />
          {words.previous}
        </a>
      ) : null}
      <ol>
        {pagesShown(page, pageCount).map((shown, position) =>
          shown === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no identity but its place
            <li key={`gap-${position}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={shown}>
              <a
                href={hrefOf(shown)}
                aria-label={words.page(shown)}
                aria-current={shown === page ? "page" : undefined}
              >
                {shown}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pageCount ? (
        <a className="pagination-step" rel="next" href={hrefOf(page + 1)}>
          {words.next}
          <Icon name="next" />
        </a>
      ) : null}
    </nav>
  );
}
