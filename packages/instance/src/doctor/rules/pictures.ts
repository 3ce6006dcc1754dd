import { imageInfo } from "../../assets/image.ts";
import { aboutFile, type Complaint, type Rule } from "../rule.ts";

const heavy = 150_000;

/** A picture of every page that is heavier than a whole page should be. */
export const heavyPicture: Rule = {
  number: 31,
  code: "heavy-picture",
  level: "advice",
  title: { fr: "Des images légères", en: "Light pictures" },
  why: "Le logo est chargé par chaque visiteur, souvent sur un forfait mobile limité.",
  check({ files }) {
    return [...files].flatMap(([file, bytes]): Complaint[] => {
      if (!/^theme\/.*\.(svg|png|webp|jpe?g)$/.test(file) || bytes.byteLength <= heavy) return [];
      const kilobytes = Math.round(bytes.byteLength / 1000);
      return [
        aboutFile(
          file,
          { fr: `cette image pèse ${kilobytes} ko`, en: `this picture weighs ${kilobytes} kB` },
          {
            fr: "Visez moins de 150 ko : un SVG, ou une image deux fois plus grande que l'affichage, pas plus.",
            en: "Aim at less than 150 kB: an SVG, or a picture twice as large as it shows, no more.",
          },
        ),
      ];
    });
  },
};

/** A favicon that browsers would squeeze. */
export const squareIcon: Rule = {
  number: 32,
  code: "square-icon",
  level: "warning",
  title: { fr: "Une icône carrée", en: "A square icon" },
  why: "Les navigateurs et les téléphones écrasent ou rognent une icône qui n'est pas carrée.",
  check({ files }) {
    const found = [...files].find(([file]) => /^theme\/favicon\.(svg|png|webp|jpe?g)$/.test(file));
    const info = found ? imageInfo(found[1]) : null;
    if (!found || !info) return [];
    const isSquare = Math.abs(info.width - info.height) <= info.height * 0.02;
    const isSmall = info.contentType !== "image/svg+xml" && info.width < 48;
    if (isSquare && !isSmall) return [];
    return [
      aboutFile(
        found[0],
        {
          fr: `l'icône fait ${info.width} × ${info.height} pixels`,
          en: `the icon is ${info.width} × ${info.height} pixels`,
        },
        {
          fr: "Donnez un SVG carré, ou une image carrée d'au moins 48 pixels de côté.",
          en: "Give a square SVG, or a square picture of at least 48 pixels.",
        },
      ),
    ];
  },
};
