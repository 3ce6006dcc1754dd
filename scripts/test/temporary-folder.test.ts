import { readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { makeTemporaryFolder } from "./temporary-folder.ts";

test("each run of tests has an empty folder of its own, which any user may enter", () => {
  const [one, other] = [makeTemporaryFolder(), makeTemporaryFolder()];
  try {
    expect(one).not.toBe(other);
    expect(["/dev/shm", tmpdir()]).toContain(dirname(one));
    expect(readdirSync(one)).toEqual([]);
    expect(statSync(one).mode & 0o777).toBe(0o755);
  } finally {
    for (const folder of [one, other]) rmSync(folder, { recursive: true });
  }
});
