import type { SlotName, slots } from "@tremplin/instance/slots";
import { expectTypeOf, test } from "vitest";
import type { SlotProps } from "./props.ts";

/** Props that the registry does not speak of, and those that it speaks of and that are not given. */
type Untold = {
  [Name in SlotName]:
    | Exclude<keyof SlotProps<Name>, keyof (typeof slots)[Name]["props"]>
    | Exclude<keyof (typeof slots)[Name]["props"], keyof SlotProps<Name>>;
}[SlotName];

test("the documentation says all props, and no other; the compiler holds it", () => {
  expectTypeOf<Untold>().toBeNever();
});
