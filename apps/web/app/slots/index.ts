/** The public face of slots: all that an instance's overrides need, beside `@tremplin/ui`. */
export type { SlotName } from "@tremplin/instance/slots";
export { type Board, useBoard } from "./board.ts";
export type { MenuEntry, MenuLink, Override, SlotProps, Slots, WrapProps } from "./props.ts";
