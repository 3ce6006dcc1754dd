import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take minutes, the longest first. */
const longest = [
  "/themes-accessibility.e2e.ts",
  "/upgrade.e2e.ts",
  "/features/features.e2e.ts",
  "/themes-network.e2e.ts",
  "/theme.e2e.ts",
  "/application-story.e2e.ts",
  "/forms-lose-nothing.e2e.ts",
  "/administration.e2e.ts",
  "/lighthouse.e2e.ts",
];

/** Begins with what takes longest: begun last, it would leave the other worker without anything to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((name) => moduleId.endsWith(name));
  return at === -1 ? longest.length : at;
}
