export { type Demo, type DemoOptions, generateDemo } from "./generate.ts";
export { generateMountainDemo } from "./mountain/generate.ts";
export { type DemoPerson, demoColleagues, demoPeople } from "./people.ts";
