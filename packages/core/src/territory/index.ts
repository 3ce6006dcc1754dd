export {
  type AreaKind,
  type Areas,
  areaKinds,
  covers,
  type GroupMembers,
  isNowhere,
  noAreas,
  type Territory,
  territoryOf,
  unknownAreas,
} from "./areas.ts";
export type { Commune } from "./commune.ts";
export { CommuneIndex, type ResolvedPlace, type SuggestOptions } from "./commune-index.ts";
export { type Department, departmentOf, departments, regions } from "./department.ts";
export { distanceKm, type Point } from "./distance.ts";
export { isInFrance } from "./france.ts";
export { type CommuneCentre, withOfficialCentres } from "./official-centres.ts";
export { placeWords } from "./place-words.ts";
export { codesOfTown } from "./town.ts";
