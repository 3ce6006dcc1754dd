import { defineConfig } from "vitest/config";

/** Apart from vite.config.ts: the React Router plugin opens a server of its own, which a unit test does not need. */
export default defineConfig({
  test: { include: ["app/**/*.test.{ts,tsx}", "vite/**/*.test.ts"] },
});
