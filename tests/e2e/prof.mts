import { mkdtempSync, writeFileSync } from "node:fs";
import { serve, boardProgram } from "./src/support/serve.ts";
import { launchBrowser } from "./src/browser/launch.ts";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
const root = "/work/main";
const dataDir = mkdtempSync("/dev/shm/prof-");
const served = await serve(boardProgram(root, { instanceDir: `${root}/templates/mission-locale`, dataDir }));
const browser = await launchBrowser();
const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 360, height: 740 }, hasTouch: true, reducedMotion: "reduce" });
const page = await context.newPage();
const file = process.env.MIN ? "axe-core/axe.min.js" : "axe-core/axe.js";
const source = await readFile(createRequire(import.meta.resolve("./src/support/axe.ts")).resolve(file), "utf8");
const tags = ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","RGAAv4","best-practice","experimental"];
const cdp = await context.newCDPSession(page);
await cdp.send("Profiler.enable");
await cdp.send("Performance.enable");
const metric = async () => Object.fromEntries((await cdp.send("Performance.getMetrics")).metrics.map((m) => [m.name, m.value]));
const paths = ["/", "/offres", "/offres?q=vente", "/articles", "/a-propos", "/confidentialite"];
for (const path of paths.slice(0, 2)) { await page.goto(served.url + path); }
const times = { goto: 0, bring: 0, run: 0, runs: 0, media: 0 };
await cdp.send("Profiler.setSamplingInterval", { interval: 500 });
if (!process.env.NOPROF) await cdp.send("Profiler.start");
const m0 = await metric();
for (let round = 0; round < 3; round++)
for (const path of paths) {
  let t = performance.now();
  await page.goto(served.url + path);
  times.goto += performance.now() - t; t = performance.now();
  await page.evaluate(source);
  times.bring += performance.now() - t; t = performance.now();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    times.media += performance.now() - t; t = performance.now();
    await page.evaluate(async ({ tags, preload }) => {
      await (window as any).axe.run({ exclude: [".studio-preview"] }, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload });
    }, { tags, preload: colorScheme === "light" });
    times.run += performance.now() - t; times.runs++; t = performance.now();
  }
}
const m1 = await metric();
for (const k of ["TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration", "LayoutCount", "RecalcStyleCount"]) console.log(k, (m1[k]! - m0[k]!).toFixed(3));
console.log(times);
if (!process.env.NOPROF) {
const { profile } = await cdp.send("Profiler.stop");
writeFileSync("/tmp/axe.cpuprofile", JSON.stringify(profile));
const self = new Map<string, number>();
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
profile.samples!.forEach((id, i) => {
  const n = byId.get(id)!; const k = `${n.callFrame.functionName || "(anon)"}:${n.callFrame.lineNumber}`;
  self.set(k, (self.get(k) ?? 0) + profile.timeDeltas![i]!);
});
const total = [...self.values()].reduce((a, b) => a + b, 0);
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 45)) console.log((v / 1000).toFixed(0).padStart(7), ((100 * v) / total).toFixed(1), k);
}
await browser.close();
await served.stop();
