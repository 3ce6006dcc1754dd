import type { ReactNode } from "react";
import { usePage } from "../page.ts";

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

/**
 * The same at rest, under the mouse, with the focus and while it is pressed, without anybody touching it: the gallery's
 * second style sheet says how that looks. `children` gives it for one state, whose name its ids may end with.
 */
export function Touched({ children }: { children: (state: string) => ReactNode }) {
  const { t } = usePage();
  return (
    <div className="sample-touched">
      {touches.map((state) => (
        <div key={state} className="sample" data-shown={state}>
          <p className="sample-name">{t(`theme.state.${state}`)}</p>
          {children(state)}
        </div>
      ))}
    </div>
  );
}
