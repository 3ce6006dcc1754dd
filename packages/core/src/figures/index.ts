export { figurePeriods } from "./period.ts";
export { shareOf } from "./share.ts";
