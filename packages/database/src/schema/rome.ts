/** A job of the ROME, as its import told it. */
export interface RomeJobTable {
  /** `D1102` */
  code: string;
  label: string;
}

/** A title by which people name a job. */
export interface RomeTitleTable {
  /** Its number in the ROME (OGR). */
  id: string;
  romeCode: string;
  label: string;
  /** Without accents, case and signs: what titles are looked for in. */
  folded: string;
}
