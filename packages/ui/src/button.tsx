import type { ComponentProps } from "react";

/** `strong`: the one thing to do here. `plain`: another thing to do. `quiet`: beside the point. */
export type ButtonLook = "strong" | "plain" | "quiet";

interface Look {
  readonly look?: ButtonLook;
}

/** A button that does something on this page; `type="submit"` must be asked for. */
export function Button({
  look = "plain",
  className = "",
  type = "button",
  ...rest
}: ComponentProps<"button"> & Look) {
  return <button type={type} className={`button button-${look} ${className}`} {...rest} />;
}

/** A link that looks like a button, because it is the next step. */
export function ButtonLink({ look = "plain", className = "", ...rest }: ComponentProps<"a"> & Look) {
  return <a className={`button button-${look} ${className}`} {...rest} />;
}
