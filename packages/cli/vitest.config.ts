import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A test has a folder of its own, and modules keep nothing: reading them anew for each file is what took the time.
    isolate: false,
  },
});
