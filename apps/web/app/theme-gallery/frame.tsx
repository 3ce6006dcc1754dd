import type { SlotName } from "@tremplin/instance/slots";
import type { ReactElement, ReactNode } from "react";
import { usePage } from "../page.ts";
import { withOwnIds } from "./own-ids.ts";

/** A part of the gallery under its name. */
export function Samples({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="samples" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** One thing of the board in a state that has a name. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="sample">
      <p className="sample-name">{name}</p>
      {children}
    </div>
  );
}

const touches = ["rest", "hover", "focus", "active"] as const;
type Touch = (typeof touches)[number];

/**
 * The same at rest, under the mouse, with the focus and while it is pressed, without anybody touching it: the gallery's
 * second style sheet says how that looks. `children` gives it for one state, whose name its ids may end with. `isWide`:
 * one below the other.
 */
export function Touched({
  children,
  isWide = false,
}: {
  readonly children: (state: Touch) => ReactNode;
  readonly isWide?: boolean;
}) {
  const { t } = usePage();
  return (
    <div className={isWide ? "sample-touched sample-wide" : "sample-touched"}>
      {touches.map((state) => (
        <div key={state} className="sample" data-shown={state}>
          <p className="sample-name">{t(`theme.state.${state}`)}</p>
          {children(state)}
        </div>
      ))}
    </div>
  );
}

/**
 * A slot as a page shows it, under its name and that of its state. It is there to be seen alone: its menus, headings and
 * forms are not the gallery's. `className` is that of what stands around it on a page.
 */
export function SlotSample({
  name,
  state,
  touch,
  className = "",
  children,
}: {
  readonly name: SlotName;
  /** Nothing within `Touched`, which says it; it needs `touch` then. */
  readonly state?: string;
  readonly touch?: Touch;
  readonly className?: string;
  readonly children: ReactElement;
}) {
  const { toMarkup } = usePage();
  const suffix = [name, touch ?? state]
    .join("-")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-");
  return (
    <Sample name={state === undefined ? name : `${name} · ${state}`}>
      <div
        className={className}
        inert
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React in the line below
        dangerouslySetInnerHTML={{ __html: withOwnIds(toMarkup(children), suffix) }}
      />
    </Sample>
  );
}
