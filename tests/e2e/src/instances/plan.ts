import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestedInstance, testedInstances } from "./list.ts";

const source = join(import.meta.dirname, "..");
const root = join(source, "../../..");

/** Files and folders that no instance changes the outcome of, with what they are about; they run for the first one. */
export const once: Readonly<Record<string, string>> = {
  "browser/": "how a browser is found and started",
  "features/": "features on and off, on boards of their own",
  "instances/plan.test.ts": "this plan",
  "caching.e2e.ts": "what is sent again, by headers alone",
  "faults.e2e.ts": "what happens when the machine fails",
  "forms-lose-nothing.e2e.ts": "how a form is sent again, by the one script that all forms share",
  "instance.e2e.ts": "an instance of its own, newly made",
  "upgrade.e2e.ts": "forks of their own",
  "slots.e2e.ts": "instances of its own, with every slot filled",
  "languages.e2e.ts": "languages that an instance offers beside its own, as the first one does",
  "theme-reload.e2e.ts": "the development server, which reads any instance's theme alike",
  "themes-accessibility.e2e.ts": "the finished themes, each worn by every page",
  "theme.e2e.ts": "the gallery, which shows all themes on samples of its own",
};

interface FeatureTests {
  /** Is it on in an instance that does not speak of it? */
  readonly byDefault: boolean;
  /** Files about it; where it is off, `features-off.e2e.ts` runs in their place. */
  readonly files: readonly string[];
}

/** The features that files of their own are about. */
export const byFeature: Readonly<Record<string, FeatureTests>> = {
  map: { byDefault: true, files: ["map.e2e.ts", "tile-map.e2e.ts"] },
  cvLibrary: { byDefault: false, files: ["cv-library-story.e2e.ts"] },
  sector: { byDefault: false, files: ["themes-network.e2e.ts"] },
  advisors: {
    byDefault: true,
    files: [
      "advisor-follow.e2e.ts",
      "advisor-invitation.e2e.ts",
      "advisor.e2e.ts",
      "application-story.e2e.ts",
      "appointment-story.e2e.ts",
      "conversation-live.e2e.ts",
      "conversation-story.e2e.ts",
      "drafts.e2e.ts",
      "forms.e2e.ts",
      "notification-story.e2e.ts",
      "offers-for-young-people.e2e.ts",
      "passkey.e2e.ts",
      "space-pages.e2e.ts",
    ],
  },
};

/** Is this feature on in this instance, as its settings say it? */
export function hasFeature({ dir }: TestedInstance, feature: string): boolean {
  const { features = {} } = JSON.parse(readFileSync(join(root, dir, "instance.json"), "utf8"));
  return features[feature] ?? byFeature[feature]?.byDefault ?? false;
}

/** Does this file run for the first instance alone? */
export function runsOnce(file: string): boolean {
  return Object.keys(once).some((name) => (name.endsWith("/") ? file.startsWith(name) : file === name));
}

/** Every test file, by its path from `src`. */
export function allFiles(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /\.(test|e2e)\.ts$/.test(file)).toSorted();
}

/** The files that do not run for an instance because it has not what they are about, by feature. */
export function absentFiles(instance: TestedInstance): ReadonlyMap<string, readonly string[]> {
  const off = Object.entries(byFeature).filter(([feature]) => !hasFeature(instance, feature));
  return new Map(off.map(([feature, { files }]) => [feature, files]));
}

/** The test files that run for an instance. */
export function filesFor(instance: TestedInstance): string[] {
  const isFirst = instance.name === testedInstances[0]?.name;
  const absent = [...absentFiles(instance).values()].flat();
  return allFiles().filter((file) => (isFirst || !runsOnce(file)) && !absent.includes(file));
}
