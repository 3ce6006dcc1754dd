import { posix, win32 } from "node:path";

const COMMANDS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_APPS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** Every place where a machine may keep a Chromium of its own, the likeliest first. */
export function systemCandidates(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(isGiven);
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => win32.join(root, app)));
  }
  const folders = (env.PATH ?? "").split(":").filter(isGiven);
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== "darwin") return onPath;
  const roots = ["/Applications", ...(isGiven(env.HOME) ? [posix.join(env.HOME, "Applications")] : [])];
  const apps = MAC_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  return [...apps, ...onPath];
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}
