import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { globalSetup: "@tremplin/database/testing/postgres" },
});
