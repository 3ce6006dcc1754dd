/** Outlines on a grid of 24, drawn with a stroke of the text's colour. */
const outlines = {
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm4.8 11.3L20 20",
  place:
    "M12 21c4.5-4.6 6.7-8.2 6.7-11a6.7 6.7 0 0 0-13.4 0c0 2.8 2.2 6.4 6.7 11Zm0-13.6a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2Z",
  aim: "M12 2.5v4m0 11v4m9.5-9.5h-4m-11 0h-4M12 6.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z",
  heart: "M12 20.5C6 16 3.5 12.8 3.5 9.4A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.4c0 3.4-2.5 6.6-8.5 11.1Z",
  bell: "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15l1.5-2Zm4 2.5a2 2 0 0 0 4 0M12 5V3",
  close: "m6 6 12 12M18 6 6 18",
  filters: "M4 7h8m4 0h4M4 17h4m4 0h8M14 4.5v5M10 14.5v5",
  chevron: "m6 9.5 6 6 6-6",
  previous: "m14.5 6-6 6 6 6",
  next: "m9.5 6 6 6-6 6",
  arrow: "M4 12h15m-5.5-5.5L19 12l-5.5 5.5",
  outside: "M8 5H5v14h14v-3M13 5h6v6m0-6-8.5 8.5",
  phone:
    "M7 3.5h3l1.5 4.3-2 1.5a12 12 0 0 0 5.2 5.2l1.5-2 4.3 1.5v3c0 1.6-1.4 2.9-3 2.7C10.6 19 5 13.4 4.3 6.5 4.1 4.9 5.4 3.5 7 3.5Z",
  mail: "M4 6h16v12.5H4V6Zm0 .8 8 6.4 8-6.4",
  share: "M12 15V4m-4 3.6L12 4l4 3.6M6.5 11H5v9h14v-9h-1.5",
  print: "M7 9V4h10v5M7 17H4.5V9h15v8H17m-10-3h10v6H7v-6Z",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm0-5.5v2m0 15v2M2.5 12h2m15 0h2M5.3 5.3l1.4 1.4m10.6 10.6 1.4 1.4m0-13.4-1.4 1.4M6.7 17.3l-1.4 1.4",
  moon: "M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z",
  book: "M12 6.5C10 5 7.5 4.5 4 4.5v13.5c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V4.5c-3.5 0-6 .5-8 2Zm0 0V20",
  languages: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Zm0 0c-5 5-5 12 0 17m0-17c5 5 5 12 0 17M3.5 12h17",
  clock: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Zm0 4.5v4.5l3 2",
  coins: "M9 4.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10Zm5.8 4.8a5 5 0 1 1-4.9 9.4M9 7.5v4",
  paper: "M6 3.5h8l4 4v13H6v-17Zm8 0v4h4M9 12h6m-6 3.5h6",
  list: "M4 6.5h16M4 12h16M4 17.5h16",
  map: "m3.5 6 5.7-2 5.6 2 5.7-2v14l-5.7 2-5.6-2-5.7 2V6Zm5.7-2v14m5.6-12v14",
  check: "m5 12.5 4.5 4.5L19 7.5",
  warning: "M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.2v.3",
  information: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17Zm0 7.5v5.5m0-9v.3",
} as const;

/** Those that point along the line: they turn round where one reads from the right. */
const onward: ReadonlySet<string> = new Set(["previous", "next", "arrow", "outside"]);

export type IconName = keyof typeof outlines;

/** Every drawing there is. */
export const iconNames = Object.keys(outlines) as readonly IconName[];

/** A drawing beside a text that says the same: hidden from assistive technology. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={onward.has(name) ? "icon icon-onward" : "icon"}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      // A page has dozens of them: one element less to make in each.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: from the list above
      dangerouslySetInnerHTML={{ __html: `<path d="${outlines[name]}"></path>` }}
    />
  );
}
