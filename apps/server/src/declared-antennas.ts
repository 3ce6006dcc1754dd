import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { communeGroups, pictureKey, preparePicture } from "@tremplin/api";
import { placeAntenna } from "@tremplin/core/antenna";
import type { StoredPicture } from "@tremplin/core/employer";
import { type Antenna, antennas, inTransaction, saveAntennaPage } from "@tremplin/database";
import { type DeclaredAntenna, takenAddresses } from "@tremplin/instance";
import { hasFeature } from "@tremplin/instance/features";
import type { Services } from "./services.ts";
import { StartError } from "./start-error.ts";

type Target = Pick<Services, "database" | "instance" | "communes" | "files" | "now"> & {
  readonly newId: () => string;
  /** The board's own host name; null when it is not set. */
  readonly mainHost: string | null;
};

/**
 * Brings the antennas that the instance declares to what stands there, and makes those that are new. One that is
 * declared no longer stays as it is, and is changed in the administration again. Throws on one that cannot be.
 */
export async function declareAntennas(target: Target): Promise<void> {
  const { database, instance } = target;
  const declared = hasFeature(instance.config, "antennas") ? instance.config.antennas : [];
  const known = await antennas(database.db);
  const isIdle = declared.length === 0 && !known.some(({ isDeclared }) => isDeclared);
  if (isIdle) return;
  const pictures = new Map<string, StoredPicture | null>();
  for (const antenna of declared) pictures.set(antenna.slug, await pictureOf(target, antenna));
  const groups = await communeGroups();
  await inTransaction(database, async (handle) => {
    const before = await antennas(handle.db);
    for (const antenna of declared) {
      const {
        slug,
        name,
        host = null,
        regions,
        departments,
        groups: named,
        communes,
        accent,
        intro,
      } = antenna;
      const areas = { regions, departments, groups: named, communes };
      const own = before.find((each) => each.slug === slug);
      const placed = placeAntenna(
        { slug, host, areas },
        {
          taken: takenAddresses(instance.content.keys()),
          others: before.filter((each) => each.slug !== slug),
          // A host name waits for the public address: until then the antenna has its path.
          mainHost: target.mainHost ?? "",
          membersOf: (code) => groups.get(code)?.communes ?? null,
          isCommune: (code) => target.communes.byInsee(code) !== null,
        },
      );
      if (!placed.ok) throw impossible(slug, placed.refusal.code);
      const { members: _, ...kept } = own ?? { members: 0, ...fresh(target) };
      const wanted: Antenna = {
        ...kept,
        slug,
        name,
        host,
        areas,
        territory: placed.value,
        accent: accent ?? null,
        intro,
        picture: pictures.get(slug) ?? null,
        isDeclared: true,
        openedAt: kept.openedAt ?? target.now(),
      };
      if (JSON.stringify(wanted) !== JSON.stringify(kept)) await saveAntennaPage(handle, wanted);
    }
    const named = new Set(declared.map(({ slug }) => slug));
    for (const { members: _, ...antenna } of before) {
      if (antenna.isDeclared && !named.has(antenna.slug)) {
        await saveAntennaPage(handle, { ...antenna, isDeclared: false });
      }
    }
  });
}

async function pictureOf(
  { instance, files }: Target,
  { slug, picture: file }: DeclaredAntenna,
): Promise<StoredPicture | null> {
  if (file === undefined) return null;
  const bytes = await readFile(join(instance.dir, file)).catch(() => null);
  if (bytes === null)
    throw new StartError(`${instance.dir}\n\nL'image ${file} de l'antenne « ${slug} » est absente.`);
  const prepared = await preparePicture(bytes, { use: "photo", owner: slug });
  if (!prepared.ok) {
    throw new StartError(
      `${instance.dir}\n\nL'image ${file} de l'antenne « ${slug} » ne peut pas être montrée.`,
    );
  }
  const { bytes: kept, ...picture } = prepared.value;
  await files.put(pictureKey(picture.file), kept);
  return picture;
}

function fresh({ newId, now }: Target): Antenna {
  return {
    id: newId(),
    slug: "",
    name: "",
    insee: null,
    address: null,
    createdAt: now(),
    areas: null,
    territory: null,
    host: null,
    accent: null,
    picture: null,
    intro: "",
    isDeclared: true,
    openedAt: null,
    closedAt: null,
  };
}

/** What `tremplin doctor` tells with its mend. */
function impossible(slug: string, code: string): StartError {
  return new StartError(
    `L'antenne « ${slug} » de instance.json ne peut pas être ouverte (${code}). « tremplin doctor » dit pourquoi.`,
  );
}
