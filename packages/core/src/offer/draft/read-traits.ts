import { isQualification } from "../../sector/qualification.ts";
import { isSeason, type Season } from "../../sector/season.ts";
import type { SectorTraits, WorkCondition } from "../../sector/traits.ts";
import { type FieldReader, isOneOf } from "./field-reader.ts";
import type { DraftField } from "./fields.ts";

/** The fields by which an employer says what the work gives. */
const givenBy: readonly (readonly [DraftField, WorkCondition])[] = [
  ["housing", "housing"],
  ["skiPass", "ski-pass"],
  ["meals", "meals"],
];

/** Reads what the form of a sector's board asks beside the rest. */
export function readTraits(reader: FieldReader, families: readonly string[]): SectorTraits {
  const day = reader.choice<"split" | "straight">("daySplit", isOneOf(["split", "straight"]));
  return {
    family: reader.choice("family", isOneOf(families)),
    season: reader.choice<Season>("season", isSeason),
    conditions: [
      ...givenBy.flatMap(([field, condition]) => (reader.isOn(field) ? [condition] : [])),
      ...(day === null ? [] : [day]),
    ],
    qualifications: reader.list("qualifications").filter(isQualification),
  };
}
