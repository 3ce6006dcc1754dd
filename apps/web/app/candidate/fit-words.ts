import type { FitObstacle, FitReason } from "@tremplin/core/candidate";
import type { Translate } from "@tremplin/instance/words";
import { contractName } from "../format/contract.ts";
import { longIsoDay } from "../format/day.ts";
import { numberFormat } from "../format/language.ts";

const oneDigit = { maximumFractionDigits: 1 } as const;

/** Why an offer suits, said to the person. */
export function reasonText(reason: FitReason, t: Translate): string {
  if (reason.code === "near" && reason.way !== null) {
    return t(`fit.near.${reason.way}`, { km: numberFormat(oneDigit).format(reason.km) });
  }
  return t(`fit.${reason.code}`, detailsOf(reason, t));
}

/** The same, said of the person to who accompanies them. */
export function otherReasonText(reason: FitReason, t: Translate): string {
  return t(`fit.other.${reason.code}`, detailsOf(reason, t));
}

/** What stands between, said of the person. */
export function obstacleText(obstacle: FitObstacle, t: Translate): string {
  switch (obstacle.code) {
    case "too-far":
      return t("obstacle.too-far", {
        km: numberFormat(oneDigit).format(obstacle.km),
        radiusKm: obstacle.radiusKm,
      });
    case "no-way":
      return t("obstacle.no-way", { km: numberFormat(oneDigit).format(obstacle.km) });
    case "licence":
      return t("obstacle.licence", { licences: obstacle.licences.join(", ") });
    case "not-yet":
      return t("obstacle.not-yet", { day: longIsoDay(obstacle.day) });
    default:
      return t(`obstacle.${obstacle.code}`);
  }
}

function detailsOf(reason: FitReason, t: Translate): Readonly<Record<string, string>> {
  switch (reason.code) {
    case "job":
      return { job: reason.job };
    case "skills":
      return { skills: reason.skills.join(", ") };
    case "near":
      return { km: numberFormat(oneDigit).format(reason.km) };
    case "contract":
      return { contract: contractName(reason.contract, t) };
    case "licence":
      return { licences: reason.licences.join(", ") };
    default:
      return {};
  }
}
