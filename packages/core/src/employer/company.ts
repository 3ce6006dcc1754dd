/** A company as the public sees it and as offers refer to it. */
export interface Company {
  /** UUIDv7. */
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly siret: string | null;
  readonly nafCode: string | null;
  /** Activity in words: "Boulangerie et pâtisserie". */
  readonly activity: string | null;
  readonly description: string | null;
  readonly website: string | null;
  /** Head count as told: "10 à 19 salariés". */
  readonly headcount: string | null;
  readonly insee: string | null;
  readonly placeLabel: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
