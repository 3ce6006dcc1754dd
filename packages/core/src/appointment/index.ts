export {
  type AppointmentState,
  appointmentStates,
  type ChangeReason,
  changeReasons,
  type MeetingWay,
  maxWords,
  meetingWays,
  overlaps,
  type Period,
  periodOf,
} from "./appointment.ts";
export {
  type BookingFacts,
  type BookingRefusal,
  bookableTime,
  bookSlot,
  mostBooked,
  nearestTold,
} from "./book.ts";
export {
  type AppointmentCommand,
  type AppointmentStep,
  appointmentStepsOf,
  appointmentTransitions,
} from "./lifecycle.ts";
export {
  appointmentMinutes,
  bufferMinutes,
  type Closing,
  checkClosing,
  checkOpening,
  horizonDays,
  noticeHours,
  type Opening,
  usualRules,
  weekdayOf,
} from "./opening.ts";
export { publicHolidays } from "./public-holidays.ts";
export { freeSlots, nearestSlots, type Slot } from "./slots.ts";
export { type AppointmentChange, type AppointmentLife, appointmentTransition } from "./transition.ts";
