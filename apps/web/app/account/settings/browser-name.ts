const shown: Readonly<Record<string, string>> = {
  Edg: "Edge",
  OPR: "Opera",
  SamsungBrowser: "Samsung Internet",
};

/** A browser by its usual name, and what it runs on; null for one that does not say. */
export function browserName(userAgent: string): string | null {
  // Most call themselves Chrome and Safari too: the rarer name is the true one.
  const browser = /(Edg|OPR|SamsungBrowser)\//.exec(userAgent) ?? /(Firefox|Chrome|Safari)\//.exec(userAgent);
  // Android calls itself Linux as well, before its own name.
  const system = /Android|iPhone|iPad/.exec(userAgent) ?? /Windows|Mac OS|Linux/.exec(userAgent);
  const name = browser?.[1];
  return name ? [shown[name] ?? name, system?.[0]].filter(Boolean).join(", ") : null;
}
