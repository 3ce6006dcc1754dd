import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** More, for who asks for it; opens without a script. */
export function Disclosure({
  summary,
  children,
  className = "",
  ...rest
}: ComponentProps<"details"> & { readonly summary: ReactNode }) {
  return (
    <details className={`disclosure ${className}`} {...rest}>
      <summary>
        {summary}
        <Icon name="chevron" />
      </summary>
      {children}
    </details>
  );
}
