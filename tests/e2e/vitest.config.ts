import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "src/browser/setup.ts",
    include: ["src/**/*.{test,e2e}.ts"],
    // A browser and a server for each: more at once would only make them wait for one another.
    maxWorkers: 2,
    // These say that something hangs, not how fast it is: a machine may be ten times slower than another.
    testTimeout: 240_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
