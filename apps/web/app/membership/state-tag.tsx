import type { MemberState } from "@tremplin/core/membership";
import { Tag } from "@tremplin/ui";
import { usePage } from "../page.ts";

/** Where a membership stands, in a word. */
export function StateTag({ state }: { readonly state: MemberState }) {
  const { t } = usePage();
  return <Tag>{t(`memberState.${state}`)}</Tag>;
}
