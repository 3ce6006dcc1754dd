import { expect, test } from "vitest";
import { instance } from "./instances/under-test.ts";
import { audit } from "./lighthouse/audit.ts";
import { withDebuggedBrowser } from "./lighthouse/debugged-browser.ts";
import { pagesOf } from "./lighthouse/pages.ts";
import { useBoardAsItIs } from "./support/use-board.ts";

const shared = useBoardAsItIs();
/** Those that do not depend on how fast the machine is; `pnpm lighthouse` measures the other. */
const steady = ["accessibility", "best-practices", "seo"] as const;

test("Lighthouse takes off no point for accessibility, good practices and being found", async () => {
  const pages = await pagesOf(instance, shared.board.url);
  expect(pages.length).toBeGreaterThanOrEqual(4);
  await withDebuggedBrowser(async (port) => {
    for (const { name, path } of pages) {
      const { scores, failed } = await audit(shared.board.url + path, port, steady);
      expect(failed, `${name}, ${path}`).toEqual([]);
      expect(scores, `${name}, ${path}`).toEqual({ accessibility: 100, "best-practices": 100, seo: 100 });
    }
  });
});
