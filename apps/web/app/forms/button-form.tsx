import type { ComponentProps } from "react";
import { SendKey } from "./send-key.tsx";

/** A form of buttons, with nothing to type: it does what its buttons say, and need not be shown again. */
export function ButtonForm({ children, ...rest }: ComponentProps<"form">) {
  return (
    <form method="post" {...rest}>
      <SendKey />
      {children}
    </form>
  );
}
