import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "@tremplin/database/testing/postgres",
    // A test has a database of its own, and modules keep nothing: reading them anew for each file is what took the time.
    isolate: false,
  },
});
