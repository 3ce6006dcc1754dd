export {
  type AntennaAccent,
  type AntennaLife,
  type AntennaState,
  antennaAccents,
  antennaPath,
  antennaState,
} from "./antenna.ts";
export {
  type AntennaAround,
  type AntennaPlace,
  type AntennaRefusal,
  placeAntenna,
  takesHost,
  tidyHost,
} from "./check.ts";
export { type AntennaLifeRefusal, type AntennaStep, antennaStep } from "./life.ts";
