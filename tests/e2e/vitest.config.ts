import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "src/browser/setup.ts",
    include: ["src/**/*.{test,e2e}.ts"],
    // A browser and a server for each: more at once would only make them wait for one another.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 90_000,
  },
});
