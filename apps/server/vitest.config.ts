import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "@tremplin/database/testing/postgres",
    // Whole servers are started, on machines that may be busy.
    testTimeout: 30_000,
    // Boards share nothing but modules, which keep nothing: reading them anew for each file took a third of the time.
    isolate: false,
  },
});
