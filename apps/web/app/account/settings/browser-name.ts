const shown: Readonly<Record<string, string>> = {
  Edg: "Edge",
  OPR: "Opera",
  SamsungBrowser: "Samsung Internet",
};

/** A browser by its usual name, and what it runs on; null for one that does not say. */
export function browserName(userAgent: string): string | null {
  // Most call themselves Chrome and Safari too: the rarer name is the true one.
  const browser = /(Edg|OPR|SamsungBrowser)\//.exec(userAgent) ?? /(Firefox|Chrome|Safari)\//.exec(userAgent);
  const system = /(Android|iPhone|iPad|Windows|Mac OS|Linux)/.exec(userAgent)?.[1];
  const name = browser?.[1];
  return name ? [shown[name] ?? name, system].filter(Boolean).join(", ") : null;
}
