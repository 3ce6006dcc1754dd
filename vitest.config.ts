import { defineConfig } from "vitest/config";

/** One run for every package, so that two cores stay busy and the count is one count. */
export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "apps/*",
      "tests/bench",
      {
        test: {
          name: "scripts",
          root: "scripts",
          include: ["**/*.test.ts"],
          testTimeout: 30_000,
          isolate: false,
        },
      },
    ],
  },
});
