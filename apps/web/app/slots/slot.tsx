import type { SlotName } from "@tremplin/instance/slots";
import { type ReactElement, type ReactNode, Suspense } from "react";
import { usePage } from "../page.ts";
import type { Override, SlotProps, Slots } from "./props.ts";

type Component<Name extends SlotName> = (props: SlotProps<Name>) => ReactNode;

let installed: Partial<Slots> = {};

/** Puts an instance's overrides in place, for all pages that this process makes from then on. */
export function installOverrides(overrides: Partial<Slots>): void {
  installed = overrides;
}

/** Whether an instance fills any of these places: what stands there may then be made from anything of a page. */
export function areFilled(...names: readonly SlotName[]): boolean {
  return names.some((name) => installed[name] !== undefined);
}

/**
 * A place of the pages that an instance may fill. Without an override it is what stands there by itself, called
 * straight: not an element more.
 */
export function slot<Name extends SlotName>(name: Name, Default: Component<Name>): Component<Name> {
  let filled: { readonly by: Slots[Name]; readonly Filled: Component<Name> } | null = null;
  return (props) => {
    const by = installed[name] as Slots[Name] | undefined;
    if (!by) return Default(props);
    if (filled?.by !== by) filled = { by, Filled: fill(name, by as Override<Name>, Default) };
    return <filled.Filled {...props} />;
  };
}

function fill<Name extends SlotName>(
  name: Name,
  { before, after, wrap, replace }: Override<Name>,
  Default: Component<Name>,
): Component<Name> {
  return (props) => {
    const usual = <Made by={() => Default(props)} />;
    return (
      <>
        {before ? guarded(name, "before", () => before(props), null) : null}
        {wrap
          ? guarded(name, "wrap", () => wrap({ ...props, Default }), usual)
          : replace
            ? guarded(name, "replace", () => replace(props), usual)
            : usual}
        {after ? guarded(name, "after", () => after(props), null) : null}
      </>
    );
  };
}

/** A component of its own, so that what it calls has a place to fail in. */
function Made({ by }: { readonly by: () => ReactNode }) {
  return by();
}

/** An owner's part of a page; when it fails, what would have stood there, and a line in the log. */
function guarded(name: SlotName, way: string, make: () => ReactNode, usual: ReactNode): ReactNode {
  const part = <Made by={make} />;
  return (
    <Suspense
      fallback={
        <Failed name={name} way={way} part={part}>
          {usual}
        </Failed>
      }
    >
      {part}
    </Suspense>
  );
}

/** React says nothing of what it left out, so it is made again by itself to learn why. */
function Failed({
  name,
  way,
  part,
  children,
}: {
  readonly name: SlotName;
  readonly way: string;
  readonly part: ReactElement;
  readonly children: ReactNode;
}) {
  const { toMarkup } = usePage();
  try {
    toMarkup(part);
  } catch (error) {
    tell(name, way, error);
  }
  return children;
}

const told = new Set<string>();
/** A fault whose words change each time must not fill the memory. */
const mostTold = 200;

/** Once for each fault: a slot may show on every page. */
function tell(name: SlotName, way: string, error: unknown): void {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const key = `${name} ${way} ${error instanceof Error ? error.message : why}`;
  if (told.has(key)) return;
  if (told.size >= mostTold) told.clear();
  told.add(key);
  console.error(
    `${new Date().toISOString()} overrides: slot ${name} (${way}) failed, shown without it: ${why}`,
  );
}
