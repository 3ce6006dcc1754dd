// Starts a server as `start.mjs` does, with pages that only tell their address: nothing to build first.
import { serve } from "../serve.ts";
import { addressPage } from "./address-page.ts";

process.exitCode = await serve(process.env, async () => ({
  handle: addressPage,
  looks: {},
  files: new Map(),
}));
