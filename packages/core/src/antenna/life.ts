import { accept, type Result, refuse } from "../shared/index.ts";
import { type AntennaLife, antennaState } from "./antenna.ts";

export type AntennaStep = "open" | "close";
export type AntennaLifeRefusal = "antenna-state" | "antenna-nowhere";

/** Opens or closes an antenna. A closed one may be opened again; one without territory is only a place. */
export function antennaStep(
  antenna: AntennaLife,
  step: AntennaStep,
  now: Date,
): Result<Pick<AntennaLife, "openedAt" | "closedAt">, AntennaLifeRefusal> {
  const state = antennaState(antenna);
  if (state === "office") return refuse("antenna-nowhere", { field: "area" });
  if (step === "close") {
    return state === "open" ? accept({ openedAt: antenna.openedAt, closedAt: now }) : refuse("antenna-state");
  }
  return state === "open" ? refuse("antenna-state") : accept({ openedAt: now, closedAt: null });
}
