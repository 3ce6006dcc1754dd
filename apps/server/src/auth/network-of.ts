import { isIPv6 } from "node:net";

/**
 * The network that an address stands for when attempts are counted. One line of IPv6 has a /64 of its own,
 * 18 billion billion addresses: counted one by one they would count nothing.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail = ""] = plain.split("::", 2);
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const [first, last] = [groups(head), groups(tail)];
  const left = plain.includes("::")
    ? Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0")
    : [];
  const whole = [...first, ...left, ...last].slice(0, 4);
  return `${whole.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
