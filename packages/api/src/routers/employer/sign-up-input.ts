import { z } from "zod";
import { personEmail, personName } from "../account/sign-up.ts";
import { companyName, line, optionalLine, phone, typedSiret } from "./input.ts";

/** What is asked of somebody who signs a company up, in the order of the page: problems are told in it. */
export const signUpInput = z.object({
  siret: typedSiret,
  name: companyName,
  activity: optionalLine(120),
  address: line(200),
  place: line(200),
  firstName: personName,
  lastName: personName,
  email: personEmail,
  phone,
});

/** And of somebody whom we know. */
export const companyInput = signUpInput.omit({ firstName: true, lastName: true, email: true });

export type CompanyInput = z.output<typeof companyInput>;
