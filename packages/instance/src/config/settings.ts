import { instanceJsonSchema, type SchemaNode } from "./json-schema.ts";
import type { InstanceConfig } from "./schema.ts";

/** One setting as it holds now. */
export interface Setting {
  /** Where it stands in `instance.json`: `rules.moderation`. */
  readonly key: string;
  /** What it says, in French. */
  readonly said: string;
  /** As JSON would write it; null for nothing. */
  readonly value: string | null;
  /** Nobody set it: it is what holds without. */
  readonly isDefault: boolean;
}

/** A group of settings with what it is about; the first has those that stand alone. */
export interface SettingGroup {
  readonly key: string;
  readonly said: string;
  readonly settings: readonly Setting[];
}

/** All settings of an instance by group, each with what it says and whether somebody set it. */
export function settingGroups(config: InstanceConfig): SettingGroup[] {
  const { properties = {} } = instanceJsonSchema();
  const entries = Object.entries(properties).filter(([key]) => key !== "$schema");
  const groups = entries.filter(([, node]) => membersOf(node) !== null);
  const alone = entries.filter(([, node]) => membersOf(node) === null);
  return [
    {
      key: "",
      said: "",
      settings: alone.map(([key, node]) => settingOf(key, node, valueIn(config, key))),
    },
    ...groups.map(([key, node]) => ({
      key,
      said: node.description ?? "",
      settings: Object.entries(membersOf(node) ?? {}).map(([member, inside]) =>
        settingOf(`${key}.${member}`, inside, valueIn(valueIn(config, key), member)),
      ),
    })),
  ];
}

function settingOf(key: string, node: SchemaNode, value: unknown): Setting {
  const isAbsent = value === undefined || value === null;
  const isDefault = isAbsent || JSON.stringify(value) === JSON.stringify(node.default);
  return { key, said: node.description ?? "", value: isAbsent ? null : shown(value), isDefault };
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 1).replaceAll(/\s+/g, " ");
}

function membersOf(node: SchemaNode): SchemaNode["properties"] | null {
  return node.properties ?? node.anyOf?.find((each) => each.properties)?.properties ?? null;
}

function valueIn(group: unknown, key: string): unknown {
  return typeof group === "object" && group !== null ? (group as Record<string, unknown>)[key] : undefined;
}
