import { defineConfig } from "vitest/config";
import { testedInstances } from "./src/instances/list.ts";
import { LongestFirst } from "./src/instances/longest-first.ts";
import { filesFor } from "./src/instances/plan.ts";

export default defineConfig({
  test: {
    // A browser and a server for each: more at once would only make them wait for one another.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: testedInstances.map((instance) => ({
      test: {
        name: instance.name,
        env: { INSTANCE_UNDER_TEST: instance.dir },
        globalSetup: "src/browser/setup.ts",
        include: filesFor(instance).map((file) => `src/${file}`),
        // A worker keeps its browser and what it has read of the product from one file to the next.
        isolate: false,
        // Of the tests of one file that run side by side, which start servers.
        maxConcurrency: 2,
        // These say that something hangs, not how fast it is: a machine may be ten times slower than another.
        testTimeout: 240_000,
        hookTimeout: 180_000,
        expect: { poll: { timeout: 30_000 } },
      },
    })),
  },
});
