import { systemCandidates } from "./candidates.ts";
import { type Machine, thisMachine } from "./machine.ts";

/**
 * The path of a Chromium that starts on this machine. In order: the one that CHROME_PATH names, the system's,
 * the one that npm ships (Linux on x64), Debian's package (as root), Playwright's download.
 * @throws with what to do, in French and English, when none can be had: no test is skipped for lack of one.
 */
export async function findChromium(machine: Machine = thisMachine): Promise<string> {
  const { CHROME_PATH } = machine.env;
  if (CHROME_PATH) {
    if (machine.starts(CHROME_PATH)) return CHROME_PATH;
    throw new Error(
      `CHROME_PATH (${CHROME_PATH}) ne démarre pas : corrigez la variable ou retirez-la.\n` +
        "CHROME_PATH does not start: correct the variable or unset it.",
    );
  }
  const system = systemCandidates(machine.platform, machine.env).find((path) => machine.starts(path));
  if (system !== undefined) return system;

  const reasons: string[] = [];
  for (const { name, get } of providers(machine).filter(({ possible }) => possible)) {
    try {
      const path = await get();
      if (machine.starts(path)) return path;
      reasons.push(`${name} : ${path} ne démarre pas / does not start`);
    } catch (error) {
      reasons.push(`${name} : ${error instanceof Error ? error.message : String(error)}`);
    }
    machine.tell(reasons.at(-1) ?? "");
  }
  throw new Error(nothingFound(reasons));
}

interface Provider {
  readonly name: string;
  readonly possible: boolean;
  get(): Promise<string>;
}

function providers(machine: Machine): Provider[] {
  const linux = machine.platform === "linux";
  return [
    {
      name: "@sparticuz/chromium",
      possible: linux && machine.arch === "x64",
      get: () => machine.unpackShipped(),
    },
    {
      name: "apt-get install chromium",
      possible: linux && machine.isRoot && machine.starts("/usr/bin/apt-get"),
      get: () => machine.installPackage(),
    },
    { name: "playwright-core install chromium", possible: true, get: () => machine.download() },
  ];
}

function nothingFound(reasons: readonly string[]): string {
  return [
    "Aucun Chromium pour les tests dans le navigateur. Installez Chrome ou Chromium, ou donnez son chemin :",
    "No Chromium for the browser tests. Install Chrome or Chromium, or give its path:",
    "  CHROME_PATH=/chemin/vers/chrome npm test",
    "",
    "Essais / Tried:",
    ...reasons.map((reason) => `  - ${reason}`),
  ].join("\n");
}
