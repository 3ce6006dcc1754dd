import { join } from "node:path";

export interface Check {
  /** What it looks at, in French. */
  readonly label: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** How to mend what it finds, when a command can. */
  readonly mend?: string;
}

/** Packages that see another world than Node: none at all, or a browser's. The others are checked in one go. */
const ownTypes = ["core", "ui", "web", "e2e"];

/** Everything that can be said of the code without running it, the longest first. */
export function checksOf(root: string): Check[] {
  const bin = (name: string) => join(root, "node_modules", ".bin", name);
  return [
    {
      label: "Types",
      command: [
        bin("turbo"),
        "run",
        "typecheck",
        ...ownTypes.map((name) => `--filter=@tremplin/${name}`),
        "--continue",
        "--output-logs=errors-only",
        "--log-order=grouped",
      ],
    },
    { label: "Types des programmes", command: [bin("tsc"), "-p", join(root, "tsconfig.programs.json")] },
    { label: "Code inutilisé", command: [bin("knip"), "--no-progress"] },
    {
      label: "Style et pièges",
      command: [bin("biome"), "check", "--error-on-warnings", "--diagnostic-level=warn", "."],
      mend: "pnpm format",
    },
    { label: "Frontières", command: [process.execPath, join(root, "scripts/boundaries.ts")] },
    { label: "Frontières indirectes", command: [bin("turbo"), "boundaries"] },
    { label: "Cohérence des dépendances", command: [bin("sherif"), "--no-install"] },
  ];
}
