import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface SheetProps {
  readonly id: string;
  readonly title: string;
  readonly closeLabel: string;
  /** What the sheet shows; left out when a script brings it in. */
  readonly children?: ReactNode;
  /** What stays in sight at the bottom: the way out, with what it gives. */
  readonly footer: ReactNode;
  /** Stands open in the page, to be looked at. */
  readonly isShown?: boolean;
}

/**
 * A modal dialog that covers a small screen. A script opens it with `showModal()`; the browser keeps the
 * focus inside, closes it with Escape and gives the focus back. Elements with `data-close` close it.
 */
export function Sheet({ id, title, closeLabel, children, footer, isShown = false }: SheetProps) {
  return (
    <dialog id={id} className="sheet" open={isShown} aria-labelledby={`${id}-title`}>
      <div className="sheet-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button
          type="button"
          className="button button-quiet button-icon"
          data-close=""
          aria-label={closeLabel}
        >
          <Icon name="close" size={24} />
        </button>
      </div>
      <div className="sheet-body">{children}</div>
      <div className="sheet-foot">{footer}</div>
    </dialog>
  );
}
