import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "@tremplin/database/testing/postgres",
    // Whole servers are started, on machines that may be busy.
    testTimeout: 30_000,
  },
});
