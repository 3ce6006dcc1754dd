import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  // A dozen routes: their list costs less than asking for it.
  routeDiscovery: { mode: "initial" },
} satisfies Config;
