import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

const DEMO_TEMPLATE = "mission-locale";

/** Several instances and no `INSTANCE_DIR`: only the operator can say which. */
export class AmbiguousInstanceError extends Error {
  readonly choices: readonly string[];

  constructor(choices: readonly string[]) {
    const list = choices.join(", ");
    super(
      `Plusieurs instances (${list}) : dites laquelle avec INSTANCE_DIR=instances/${choices[0]}. / ` +
        `Several instances (${list}): say which one with INSTANCE_DIR=instances/${choices[0]}.`,
    );
    this.name = "AmbiguousInstanceError";
    this.choices = choices;
  }
}

/**
 * Folder of the instance to serve: `INSTANCE_DIR` (from `root` when relative), else the only folder under
 * `instances/`, else the mission locale template.
 */
export function findInstanceDir(root: string, env: Environment): string {
  if (env.INSTANCE_DIR) return resolve(root, env.INSTANCE_DIR);
  const slugs = instanceSlugs(root);
  if (slugs.length > 1) throw new AmbiguousInstanceError(slugs);
  return slugs[0] ? join(root, "instances", slugs[0]) : templateDir(root, DEMO_TEMPLATE);
}

/**
 * Folder of the database and the uploaded files: `TREMPLIN_DATA_DIR`, else `data/` in the instance, or
 * `.tremplin/` at the root when a template is served, so that a template stays as it was shipped.
 */
export function findDataDir(root: string, instanceDir: string, env: Environment): string {
  if (env.TREMPLIN_DATA_DIR) return resolve(root, env.TREMPLIN_DATA_DIR);
  const isTemplate = resolve(instanceDir, "..") === join(root, "templates");
  return isTemplate ? join(root, ".tremplin") : join(instanceDir, "data");
}

/** Folder of a template, whether or not there is one of that name. */
export function templateDir(root: string, template: string): string {
  return join(root, "templates", template);
}

/** Names of the folders under `instances/` that hold an instance. */
export function instanceSlugs(root: string): string[] {
  return foldersWithInstance(join(root, "instances"));
}

/** Names of the templates that an instance can start from. */
export function templateNames(root: string): string[] {
  return foldersWithInstance(join(root, "templates"));
}

function foldersWithInstance(parent: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => !name.startsWith(".") && existsSync(join(parent, name, "instance.json")))
    .sort();
}
