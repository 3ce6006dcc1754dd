declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat?: "sfnt" | "woff" | "woff2";
    /** One value of each axis to keep. */
    readonly variationAxes?: Readonly<Record<string, number>>;
  }
  /** Keeps of a font the letters of a text. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
