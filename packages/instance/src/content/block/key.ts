import { parseRomeCode } from "@tremplin/core/offer";
import type { Bilingual } from "../../problem.ts";
import { frenchTypography } from "../../wording/typography.ts";
import { isSafeLink } from "../link.ts";
import type { ContentPicture } from "../picture.ts";
import { proposeName } from "./fault.ts";
import { type VideoSource, videoSource } from "./video-source.ts";

/** What the value of a key may be looked up in. */
export interface KeyContext {
  readonly pictures: ReadonlyMap<string, ContentPicture>;
  /** Written on the site, by who has no folder to put a picture into. */
  readonly isOnSite?: boolean;
  /** Fills `{{name}}`. */
  readonly fill: (text: string) => string;
  /** Hosts that the settings allow videos of. */
  readonly videoHosts: readonly string[];
}

export interface Wrong {
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

/** A line `name: value` that a block takes. */
export interface Key<Value> {
  readonly isRequired: boolean;
  /** In French, for the reference and for who got it wrong. */
  readonly description: string;
  readonly example: string;
  read(text: string, context: KeyContext): { readonly value: Value } | { readonly wrong: Wrong };
}

export type Keys = Readonly<Record<string, Key<unknown>>>;

/** The values that keys give: null for one that may be left out. */
export type ValuesOf<Set extends Keys> = {
  readonly [Name in keyof Set]: Set[Name] extends Key<infer Value> ? Value : never;
};

/** The same key, which may be left out. */
export function optional<Value>(key: Key<Value>): Key<Value | null> {
  return { ...key, isRequired: false };
}

function key<Value>(description: string, example: string, read: Key<Value>["read"]): Key<Value> {
  return { isRequired: true, description, example, read };
}

function wrong(fr: string, en: string, example: string): { wrong: Wrong } {
  return {
    wrong: { message: { fr, en }, mend: { fr: `Exemple : ${example}`, en: `Example: ${example}` } },
  };
}

/** A short text. */
export function words(description: string, example: string, most = 120): Key<string> {
  return key(description, example, (text, { fill }) => {
    const value = frenchTypography(fill(text));
    if (value.length <= most) return { value };
    return wrong(
      `${value.length} signes, au plus ${most}`,
      `${value.length} characters, at most ${most}`,
      example,
    );
  });
}

/** An address that leads somewhere. */
export function link(description: string, example: string): Key<string> {
  return key(description, example, (text, { fill }) => {
    const value = fill(text);
    if (isSafeLink(value) && !/\s/.test(value)) return { value };
    return wrong(`« ${value} » n'est pas une adresse`, `"${value}" is not an address`, example);
  });
}

/** A file of `content/images/`. */
export function picture(description: string, example: string): Key<ContentPicture> {
  return key(description, example, (text, context) => findPicture(text, context));
}

const intoFolder: Bilingual = {
  fr: "Déposez-la dans content/images/ et écrivez images/ suivi de son nom.",
  en: "Put it into content/images/ and write images/ and its name.",
};

const ontoSite: Bilingual = {
  fr: "Une image s'ajoute dans Administration → Pages → Images, qui donne son adresse.",
  en: "Pictures are added in Administration → Pages → Images, which gives their address.",
};

/** Finds the picture that a page names, however it says the way to it: `images/a.jpg`, `../images/a.jpg`. */
export function findPicture(
  typed: string,
  { pictures, isOnSite }: Pick<KeyContext, "pictures" | "isOnSite">,
): { value: ContentPicture } | { wrong: Wrong } {
  const path = typed.trim().replace(/^(?:\.{0,2}\/)*(?:content\/)?/, "");
  const value = pictures.get(path) ?? pictures.get(`images/${path}`);
  if (value) return { value };
  const known = [...pictures.keys()];
  const message = { fr: `il n'y a pas d'image « ${typed} »`, en: `there is no picture "${typed}"` };
  if (known.length === 0) return { wrong: { message, mend: isOnSite ? ontoSite : intoFolder } };
  const near = proposeName(path.startsWith("images/") ? path : `images/${path}`, known);
  const mend = isOnSite ? { fr: `${near.fr} ${ontoSite.fr}`, en: `${near.en} ${ontoSite.en}` } : near;
  return { wrong: { message, mend } };
}

/** A whole number. */
export function wholeNumber(
  description: string,
  example: string,
  [least, most]: readonly [number, number],
): Key<number> {
  return key(description, example, (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return { value };
    return wrong(
      `« ${text} » : il faut un nombre de ${least} à ${most}`,
      `"${text}": a number from ${least} to ${most}`,
      example,
    );
  });
}

/** Several of known names, between commas. */
export function choices<Name extends string>(
  description: string,
  example: string,
  names: readonly Name[],
): Key<readonly Name[]> {
  return key(description, example, (text) => {
    const typed = listOf(text);
    const unknown = typed.find((each) => !(names as readonly string[]).includes(plainName(each)));
    if (unknown !== undefined) {
      const message = { fr: `« ${unknown} » n'est pas possible`, en: `"${unknown}" is not possible` };
      return { wrong: { message, mend: proposeName(plainName(unknown), names) } };
    }
    return { value: [...new Set(typed.map((each) => plainName(each) as Name))] };
  });
}

/** As many as the head of a page may name. */
const mostRomeCodes = 20;

/** ROME codes, between commas. */
export function romeCodes(description: string, example: string): Key<readonly string[]> {
  return key(description, example, (text) => {
    const typed = listOf(text);
    const codes = typed.map(parseRomeCode);
    const at = codes.indexOf(null);
    if (at >= 0) {
      const shown = typed[at] ?? "";
      return wrong(`« ${shown} » n'est pas un code ROME`, `"${shown}" is no ROME code`, example);
    }
    const known = [...new Set(codes.filter((code) => code !== null))];
    if (known.length <= mostRomeCodes) return { value: known };
    return wrong(
      `${known.length} codes ROME, au plus ${mostRomeCodes}`,
      `${known.length} ROME codes, at most ${mostRomeCodes}`,
      example,
    );
  });
}

/** An INSEE code. */
export function inseeCode(description: string, example: string): Key<string> {
  return key(description, example, (text) =>
    /^(?:\d{2}|2A|2B)\d{3}$/.test(text)
      ? { value: text }
      : wrong(`« ${text} » n'est pas un code INSEE de commune`, `"${text}" is no INSEE code`, example),
  );
}

/** The address of a video, on a host that the settings allow. */
export function video(description: string, example: string): Key<VideoSource> {
  return key(description, example, (text, { videoHosts }) => {
    const value = videoSource(text);
    if (!value) return wrong(`« ${text} » n'est pas l'adresse d'une vidéo`, `"${text}" is no video`, example);
    if (videoHosts.includes(value.host)) return { value };
    return {
      wrong: {
        message: {
          fr: `les réglages n'autorisent pas les vidéos de ${value.host}`,
          en: `the settings do not allow videos of ${value.host}`,
        },
        mend: {
          fr: `Dans instance.json, ajoutez "${value.host}" à "videos.hosts".`,
          en: `In instance.json, add "${value.host}" to "videos.hosts".`,
        },
      },
    };
  });
}

function listOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** A name without capitals nor accents, as names are compared. */
export function plainName(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();
}
