import { configFile } from "../config/read.ts";
import type { InstanceConfig } from "../config/schema.ts";
import type { ContentPage } from "../instance.ts";
import type { Problem } from "../problem.ts";
import { mendAbsent } from "./absent-address.ts";
import { proposeName } from "./block/fault.ts";
import { placeOf, siteAddresses } from "./site-addresses.ts";

/** Entries of the menu and the footer that lead to a place of this site where nothing is. */
export function checkMenus(
  config: InstanceConfig,
  content: ReadonlyMap<string, ContentPage>,
  lineOf: (path: readonly (string | number)[]) => number | null,
): Problem[] {
  const known = siteAddresses(config, content);
  const check = (group: "menu" | "footer") =>
    (config[group] ?? []).flatMap(({ href }, at): Problem[] => {
      const place = placeOf(href);
      if (place === null || place === "" || known.includes(place)) return [];
      return [
        {
          code: "setting",
          file: configFile,
          key: `${group}.${at}.href`,
          line: lineOf([group, at, "href"]),
          message: { fr: `"${href}" ne mène à rien`, en: `"${href}" leads nowhere` },
          mend:
            mendAbsent(place, config) ??
            proposeName(
              `/${place}`,
              known.map((each) => `/${each}`),
            ),
        },
      ];
    });
  return [...check("menu"), ...check("footer")];
}
