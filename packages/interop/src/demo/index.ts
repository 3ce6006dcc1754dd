export { type Demo, type DemoOptions, generateDemo } from "./generate.ts";
export { type DemoPerson, demoPeople } from "./people.ts";
