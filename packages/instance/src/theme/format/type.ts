/** Types of the Design Tokens format (2025.10) that a theme reads. */
export const tokenTypes = [
  "color",
  "dimension",
  "fontFamily",
  "fontWeight",
  "number",
  "shadow",
  "typography",
] as const;

export type TokenType = (typeof tokenTypes)[number];

/** The format's other types: a file may hold them among its own values, and no part of a theme takes them. */
export const unusedTypes: readonly string[] = [
  "duration",
  "cubicBezier",
  "strokeStyle",
  "border",
  "transition",
  "gradient",
];

/** A colour: its own, or one that has a value in each mode (`{color.surface}`). */
export type ColorValue = { readonly hex: string; readonly alpha: number } | { readonly mode: string };

export interface DimensionValue {
  readonly value: number;
  readonly unit: "px" | "rem";
}

export interface ShadowLayer {
  readonly color: ColorValue;
  readonly offsetX: DimensionValue;
  readonly offsetY: DimensionValue;
  readonly blur: DimensionValue;
  readonly spread: DimensionValue;
  readonly inset: boolean;
}

export interface TypographyValue {
  readonly fontFamily: readonly string[];
  readonly fontSize: DimensionValue;
  readonly fontWeight: number;
  readonly letterSpacing: DimensionValue;
  /** A multiple of the font's size. */
  readonly lineHeight: number;
}

/** What a token says once its references are followed. */
export interface ValueOf {
  readonly color: ColorValue;
  readonly dimension: DimensionValue;
  readonly fontFamily: readonly string[];
  readonly fontWeight: number;
  readonly number: number;
  readonly shadow: readonly ShadowLayer[];
  readonly typography: TypographyValue;
}

/** A token that was read, with its type. */
export type TokenValue = {
  [Type in TokenType]: { readonly type: Type; readonly value: ValueOf[Type] };
}[TokenType];

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
