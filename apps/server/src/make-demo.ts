import { demoProgress } from "./announcement.ts";
import { openServices } from "./services.ts";

const services = await openServices({
  env: process.env,
  onDemoProgress: (made, total) => console.log(demoProgress(made, total)),
});
await services.close();
