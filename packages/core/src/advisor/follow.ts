/** Programmes in which a mission locale accompanies somebody; others are told in words. */
export const programmes = ["cej", "pacea", "ami", "other"] as const;
export type Programme = (typeof programmes)[number];

/** Levels of diploma (French framework of 2019): 2 is none, 3 is CAP, 4 the baccalauréat … */
export const diplomaLevels = ["none", "3", "4", "5", "6-or-more"] as const;
export type DiplomaLevel = (typeof diplomaLevels)[number];

/** Why a follow-up ends. */
export const exitReasons = [
  "cdi",
  "long-cdd",
  "short-contract",
  "training",
  "alternance",
  "civic-service",
  "business",
  "age-limit",
  "moved",
  "left",
  "other",
] as const;
export type ExitReason = (typeof exitReasons)[number];

/** What only staff see: what funders ask for. */
export interface Indicators {
  readonly programme: Programme | null;
  /** ISO days. */
  readonly programmeFrom: string | null;
  readonly programmeTo: string | null;
  readonly isQpv: boolean;
  readonly isRqth: boolean;
  readonly isZrr: boolean;
  readonly diplomaLevel: DiplomaLevel | null;
}

/** Who accompanies a young person. */
export interface Follow {
  readonly candidateId: string;
  /** Null while nobody does: the young person signed up alone. */
  readonly advisorId: string | null;
  readonly antennaId: string | null;
  readonly since: Date;
  readonly archivedAt: Date | null;
}

/** An advisor who stands in for another, both days included. */
export interface AbsenceCover {
  readonly advisorId: string;
  readonly coveredBy: string;
  readonly fromDay: string;
  readonly toDay: string;
}

/**
 * Whether an advisor may open the file of a young person: who accompanies them, and who stands in for
 * that advisor on the day. Nobody else, whatever their antenna: a file is not a directory.
 */
export function mayOpenFile(
  advisorId: string,
  follow: Pick<Follow, "advisorId"> | null,
  covers: readonly AbsenceCover[],
  day: string,
): boolean {
  if (follow?.advisorId === null || follow === null) return false;
  if (follow.advisorId === advisorId) return true;
  return covers.some(
    (cover) =>
      cover.advisorId === follow.advisorId &&
      cover.coveredBy === advisorId &&
      cover.fromDay <= day &&
      day <= cover.toDay,
  );
}
