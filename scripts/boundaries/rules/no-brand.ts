import type { Problem } from "../problem.ts";
import type { Workspace } from "../workspace.ts";

const WHY =
  "Le site est en marque blanche : un nom n'apparaît dans apps/ et packages/ que par l'instance (instance.name, ou le terme {name} des textes).";

/** No board's name is written in the program: it comes from the instance. */
export function noBrand({ packages, brands }: Workspace): Problem[] {
  return packages
    .filter(({ folder }) => !folder.startsWith("tests/"))
    .flatMap(({ files }) =>
      files.flatMap(({ path, text }) =>
        text.split("\n").flatMap((line, index) =>
          brands
            .filter((brand) => line.toLowerCase().includes(brand.toLowerCase()))
            .map((brand) => ({
              where: `${path}:${index + 1}`,
              what: `Le nom « ${brand} » est écrit en dur.`,
              why: WHY,
            })),
        ),
      ),
    );
}
