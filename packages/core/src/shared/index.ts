export {
  type Clock,
  isPublicId,
  type NewId,
  publicIdLength,
  publicIdOf,
  timeOfId,
  uuidv7,
} from "./identifier.ts";
export { dayInWords, momentInWords, zoneInWords } from "./moment-in-words.ts";
export { accept, type Refusal, type Result, refuse } from "./refusal.ts";
export { type Role, roles } from "./role.ts";
export {
  clockTime,
  endOfDay,
  isoWithOffset,
  offsetMinutes,
  startOfDay,
  timeZoneOf,
  wallClock,
} from "./zoned-time.ts";
