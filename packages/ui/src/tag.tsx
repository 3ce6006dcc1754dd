import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** A short fact set apart: a kind, a state. */
export function Tag({
  children,
  look = "plain",
}: {
  readonly children: ReactNode;
  readonly look?: "plain" | "strong";
}) {
  return <span className={look === "strong" ? "tag tag-strong" : "tag"}>{children}</span>;
}

/** A choice that is in force; following the link takes it away. `label` says so in full. */
export function RemovableTag({
  children,
  href,
  label,
}: {
  readonly children: ReactNode;
  readonly href: string;
  readonly label: string;
}) {
  return (
    <a className="tag tag-removable" href={href} aria-label={label}>
      {children}
      <Icon name="close" size={16} />
    </a>
  );
}
