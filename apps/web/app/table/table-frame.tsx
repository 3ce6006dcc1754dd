import type { ReactNode } from "react";

/** A wide table scrolls in its own frame, which the keyboard must reach to do so. `caption` names both. */
export function TableFrame({
  caption,
  children,
}: {
  readonly caption: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a frame, not a chapter
    <div
      className="table-frame"
      role="region"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
    >
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
