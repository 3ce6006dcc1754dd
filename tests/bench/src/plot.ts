/** One bar of the plot: a figure, and the target it is held against. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The figure's bound, in the same unit; null when it has none. */
  readonly target: number | null;
}

/** Bars that share a unit and a scale. `better` says which side of the target is the good one. */
export interface BarGroup {
  readonly title: string;
  readonly unit: string;
  readonly better: "lower" | "higher";
  readonly bars: readonly Bar[];
}

const width = 820;
const labelWidth = 300;
const barHeight = 18;
const rowHeight = 26;
const titleHeight = 40;

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Three significant digits: a bench knows no more. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (value >= 1000) return Math.round(value).toLocaleString("en-US");
  return String(Number(value.toPrecision(3)));
}

function drawGroup(group: BarGroup, top: number): string {
  const scale = Math.max(
    ...group.bars.flatMap((bar) => [bar.value, bar.target ?? 0]).filter(Number.isFinite),
    1e-9,
  );
  const room = width - labelWidth - 110;
  const rows = group.bars.map((bar, index) => {
    const y = top + titleHeight + index * rowHeight;
    const length = Number.isFinite(bar.value) ? Math.max(1, (bar.value / scale) * room) : 0;
    const held =
      bar.target === null || (group.better === "lower" ? bar.value <= bar.target : bar.value >= bar.target);
    const mark =
      bar.target === null
        ? ""
        : `<line class="target" x1="${labelWidth + (bar.target / scale) * room}" x2="${labelWidth + (bar.target / scale) * room}" y1="${y - 3}" y2="${y + barHeight + 3}"/>`;
    return [
      `<text class="label" x="${labelWidth - 10}" y="${y + 13}" text-anchor="end">${escapeXml(bar.label)}</text>`,
      `<rect class="${held ? "held" : "missed"}" x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="2"/>`,
      mark,
      `<text class="value" x="${labelWidth + Math.max(length, bar.target === null ? 0 : (bar.target / scale) * room) + 8}" y="${y + 13}">${figure(bar.value)} ${escapeXml(group.unit)}</text>`,
    ].join("");
  });
  return `<text class="title" x="10" y="${top + 24}">${escapeXml(group.title)}</text>${rows.join("")}`;
}

/**
 * Draws groups of bars under each other as one SVG text that reads on a light and on a dark page. A line
 * marks each target; a bar on the wrong side of it is drawn in the other colour.
 */
export function plot(groups: readonly BarGroup[]): string {
  let top = 0;
  const drawn = groups.map((group) => {
    const part = drawGroup(group, top);
    top += titleHeight + group.bars.length * rowHeight + 8;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top + 8}" font-family="system-ui, sans-serif" font-size="13" role="img">
<title>Bench</title>
<style>
.title{font-weight:600;font-size:15px}.title,.label,.value{fill:#1d2a2a}.held{fill:#2f7d6b}.missed{fill:#c2551e}.target{stroke:#1d2a2a;stroke-width:2;stroke-dasharray:3 2}
@media (prefers-color-scheme:dark){.title,.label,.value{fill:#e8eeec}.target{stroke:#e8eeec}.held{fill:#57b39d}.missed{fill:#ef8a55}}
</style>
${drawn.join("\n")}
</svg>
`;
}
