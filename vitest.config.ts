import { defineConfig } from "vitest/config";

/** One run for every package, so that two cores stay busy and the count is one count. */
export default defineConfig({
  test: {
    // Vitest leaves a core free by itself, which is half of a machine of two.
    maxWorkers: "100%",
    projects: [
      "packages/*",
      "apps/*",
      "tests/bench",
      { test: { name: "scripts", root: "scripts", include: ["**/*.test.ts"], testTimeout: 30_000 } },
    ],
  },
});
