import type { WorkshopPage } from "@tremplin/api";
import { Button } from "@tremplin/ui";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

/** A young person's own place: to take, to wait for, to give up. */
export function OwnSeat({ page: { workshop, waitingPlace } }: { readonly page: WorkshopPage }) {
  const { t } = usePage();
  const { seat, free } = workshop;
  const isSeated = seat === "registered" || seat === "waiting";
  return (
    <>
      {waitingPlace === null ? null : <p>{t("workshop.waitingPlace", { place: waitingPlace })}</p>}
      <Form attempt={null} prefix="place-">
        <p>
          {isSeated ? (
            <Button type="submit" name="step" value="give-up">
              {t(seat === "waiting" ? "workshop.giveUpWaiting" : "workshop.giveUp")}
            </Button>
          ) : (
            <Button look="strong" type="submit" name="step" value="sign-up">
              {t(free === 0 ? "workshop.signUpWaiting" : "workshop.signUp")}
            </Button>
          )}
        </p>
      </Form>
    </>
  );
}
