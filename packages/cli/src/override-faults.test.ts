import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine } from "@tremplin/instance";
import { expect, test, vi } from "vitest";
import { overrideFaults } from "./override-faults.ts";
import { projectRoot } from "./project.ts";

// The compiler reads the whole public face.
vi.setConfig({ testTimeout: 120_000 });

test("the doctor tells of a slot, a prop and a part that are not there, with file and line", async () => {
  const dir = await mkdtemp(join(tmpdir(), "overrides-"));
  try {
    await cp(join(projectRoot, "templates/mission-locale"), dir, { recursive: true });
    await mkdir(join(dir, "overrides"));
    const write = (name: string, lines: readonly string[]) =>
      writeFile(join(dir, "overrides", name), `${lines.join("\n")}\n`);
    await write("index.ts", [
      'import type { Slots } from "@tremplin/web/slots";',
      'import { OfferCard } from "./OfferCard.tsx";',
      "export default {",
      "  OfferRow: { wrap: OfferCard },",
      "} satisfies Partial<Slots>;",
    ]);
    await write("OfferCard.tsx", [
      'import { useBoard, type WrapProps } from "@tremplin/web/slots";',
      'import { noSuchPart } from "@tremplin/web/slots/parts";',
      'export function OfferCard({ Default, ...props }: WrapProps<"OfferCard">) {',
      "  const { nothing } = useBoard();",
      "  return <><Default {...props} />{props.offer.salary}{noSuchPart}{nothing}</>;",
      "}",
    ]);
    const checked = await examine(dir, { checkOverrides: (folder) => overrideFaults(projectRoot, folder) });
    const found = checked.findings
      .filter(({ code }) => code === "override-types")
      .map(({ file, line, message }) => ({ file, line, said: message.en }));
    expect(found).toContainEqual({
      file: "overrides/index.ts",
      line: 4,
      said: expect.stringContaining("'OfferRow' does not exist"),
    });
    expect(found).toContainEqual({
      file: "overrides/OfferCard.tsx",
      line: 2,
      said: expect.stringContaining("noSuchPart"),
    });
    expect(found).toContainEqual({
      file: "overrides/OfferCard.tsx",
      line: 4,
      said: expect.stringContaining("nothing"),
    });
    expect(found).toContainEqual({
      file: "overrides/OfferCard.tsx",
      line: 5,
      said: expect.stringContaining("salary"),
    });
    expect(found).toHaveLength(4);
    expect(checked.findings).toContainEqual(
      expect.objectContaining({ code: "override", key: "OfferRow", line: 4 }),
    );
  } finally {
    await rm(dir, { recursive: true });
  }
});

test("an instance without overrides is not compiled", async () => {
  expect(await overrideFaults(projectRoot, join(projectRoot, "templates/mission-locale"))).toEqual([]);
});
