/** Whether a workshop takes place. */
export const workshopStates = ["open", "cancelled"] as const;
export type WorkshopState = (typeof workshopStates)[number];

/** What becomes of who signed up. */
export const seatStates = ["registered", "waiting", "left"] as const;
export type SeatState = (typeof seatStates)[number];

/** Who was there. */
export const attendances = ["came", "missed"] as const;
export type Attendance = (typeof attendances)[number];

/** Places of one workshop at most. */
export const mostPlaces = 200;
/** People who may wait for a place at once: beyond, another date is the honest answer. */
export const mostWaiting = 50;
/** How long a workshop may be, in minutes. */
export const workshopMinutes = [30, 45, 60, 90, 120, 150, 180, 240, 360, 420] as const;

export interface WorkshopFacts {
  readonly state: WorkshopState;
  readonly startsAt: Date;
  readonly places: number;
}

/** Somebody's place, or their place in the waiting list. */
export interface Seat {
  readonly candidateId: string;
  readonly state: SeatState;
  /** The order in which they asked: the lowest waits no longer first. */
  readonly rank: number;
  readonly attendance: Attendance | null;
}
