import { Notice } from "@tremplin/ui";
import type { ComponentProps } from "react";
import type { Attempt } from "../forms/attempt.ts";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";
import { SlotLinks } from "./slot-list.tsx";

interface SlotNoticesProps {
  readonly attempt: Attempt | null;
  /** The slot that was asked for is still free. */
  readonly isChosen: boolean;
  readonly nearest: ComponentProps<typeof SlotLinks>["slots"];
}

/** What became of a slot that somebody asked for and can't have any more, and the nearest free ones. */
export function SlotNotices({ attempt, isChosen, nearest }: SlotNoticesProps) {
  const { t, url } = usePage();
  return (
    <>
      {attempt && !isChosen ? <Form attempt={attempt} /> : null}
      {!attempt && !isChosen && url.searchParams.has("creneau") ? (
        <Notice>
          <p>{t("appointment.gone")}</p>
        </Notice>
      ) : null}
      {nearest.length === 0 ? null : (
        <section aria-labelledby="proches">
          <h2 id="proches">{t("appointment.nearest")}</h2>
          <SlotLinks slots={nearest} withDay />
        </section>
      )}
    </>
  );
}
