import type { ContactWay } from "../offer.ts";
import { parseEmail, parsePhone, parseUrl } from "../reading/contact.ts";
import { type FieldReader, isOneOf } from "./field-reader.ts";

/** How one answers the offer; null after a refusal. */
export function readContact(reader: FieldReader): ContactWay | null {
  const kind = reader.choice<ContactWay["kind"]>(
    "contactKind",
    isOneOf(["app", "link", "email", "phone", "visit"]),
    true,
  );
  const instructions = reader.text("instructions");
  if (kind === null) return null;
  if (kind === "app") return { kind, value: null, instructions };
  const typed = reader.text("contactValue", true);
  if (typed === null) return null;
  const parse = { link: parseUrl, email: parseEmail, phone: parsePhone, visit: (text: string) => text }[kind];
  const value = parse(typed);
  if (!value) {
    reader.refuse("contactValue", kind === "link" ? "web" : kind === "email" ? "email" : "phone");
    return null;
  }
  return { kind, value, instructions };
}
