/** A French commune, or an arrondissement of Paris, Lyon or Marseille. */
export interface Commune {
  /** INSEE code: `21231`, `2A004`, `97411`, `75111`. */
  readonly insee: string;
  readonly name: string;
  readonly postcodes: readonly string[];
  /** `21`, `2A`, `974`. */
  readonly department: string;
  /** INSEE region code: `27`. */
  readonly region: string;
  /** Degrees, WGS 84; null only where nothing near is known. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** True when the centre was estimated from the neighbours. */
  readonly estimated: boolean;
  readonly population: number;
  /** INSEE code of Paris, Lyon or Marseille for an arrondissement; null otherwise. */
  readonly parent: string | null;
}
