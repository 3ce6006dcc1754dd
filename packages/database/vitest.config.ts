import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "@tremplin/database/testing/postgres",
    // A test has a database of its own, and modules keep nothing: a third of the processor's time went into reading them.
    isolate: false,
  },
});
