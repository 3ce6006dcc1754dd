export { type AlertRhythm, alertHour, alertRhythms, nextTime } from "./next-time.ts";
