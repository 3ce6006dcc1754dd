/**
 * What both engines need alike of a value before it is stored: arrays and objects become JSON text,
 * and the NUL character, which PostgreSQL cannot hold and no text needs, is left out. Dates, bytes
 * and the rest pass.
 */
export function encode(value: unknown): unknown {
  if (typeof value === "string") return withoutNul(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date || value instanceof Uint8Array) return value;
  const json = JSON.stringify(value);
  return json.includes("\\u0000") ? JSON.stringify(value, cleanMember) : json;
}

function withoutNul(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}

function cleanMember(_key: string, member: unknown): unknown {
  return typeof member === "string" ? withoutNul(member) : member;
}
