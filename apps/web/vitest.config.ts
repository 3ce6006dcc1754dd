import { defineConfig } from "vitest/config";

/** Apart from vite.config.ts: the React Router plugin opens a server of its own, which a unit test does not need. */
export default defineConfig({
  test: {
    include: ["app/**/*.test.{ts,tsx}", "vite/**/*.test.ts"],
    // Pure functions leave nothing behind: reading every module anew for each file is what took the time.
    isolate: false,
  },
});
