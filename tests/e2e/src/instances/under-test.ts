import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommuneIndex } from "@tremplin/core/territory";
import { loadInstance } from "@tremplin/instance";
import { readCommunes } from "@tremplin/interop";
import { testedInstances } from "./list.ts";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

const [first] = testedInstances;
const dir = process.env.INSTANCE_UNDER_TEST ?? first?.dir ?? "";

/** Folder of the instance whose boards are tested in this run. */
export const instanceUnderTest = join(root, dir);

/** That instance: its name, words, colours and settings are what its pages are held to. */
export const instance = await loadInstance(instanceUnderTest);

const communes = new CommuneIndex(await readCommunes());
const centre = communes.byInsee(instance.config.town);
if (!centre) throw new Error(`${instance.dir}: no commune ${instance.config.town}`);

/** Its town, and as one writes it in a field. */
export const town = centre;
export const townLabel = `${centre.name} (${centre.department})`;

/** The language in which its pages are when nobody asks for another. */
export const language = instance.config.languages[0] ?? "fr";
