import { encode } from "uqr";

/** The address of a page as a QR code, for what is printed. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  // Readers take any mask; trying all eight for the prettiest takes ten times as long.
  const { data, size } = encode(address, { ecc: "M", border: 2, maskPattern: 3 });
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={darkRuns(data)} />
    </svg>
  );
}

/** The dark squares as a path of horizontal strokes: one command for each run of a row. */
export function darkRuns(rows: readonly (readonly boolean[])[]): string {
  let path = "";
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  }
  return path;
}
