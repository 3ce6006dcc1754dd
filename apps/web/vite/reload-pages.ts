import type { Plugin } from "vite";

/**
 * While developing, has the browser load the page again when what made it changes. Pages are not hydrated:
 * their components are known to the server alone, and Vite would tell the browser nothing.
 */
export function reloadPages(): Plugin {
  return {
    name: "reload-pages",
    apply: "serve",
    applyToEnvironment: (environment) => environment.name === "ssr",
    hotUpdate({ modules, server }) {
      if (modules.length > 0) server.environments.client.hot.send({ type: "full-reload" });
    },
  };
}
