import { slotNames, slots } from "./registry.ts";

const states = { safe: "stable", unstable: "instable" } as const;

/** The page on slots, `docs/theme/emplacements.md`: in French, for who makes a site their own. */
export function slotReference(): string {
  const rows = slotNames.map((name) => {
    const { said, status, shownAt } = slots[name];
    return `| [\`${name}\`](#${name.toLowerCase()}) | ${states[status]} | ${place(shownAt)} | ${said} |`;
  });
  const entries = slotNames.flatMap((name) => {
    const { status, source, props } = slots[name];
    const given = Object.entries(props).map(([prop, meaning]) => `| \`${prop}\` | ${meaning} |`);
    return [
      `### ${name}`,
      "",
      `${status === "safe" ? "Stable" : "**Instable**"}. D'origine : \`apps/web/app/${source}\`.`,
      "",
      "| reçoit | ce que c'est |",
      "| --- | --- |",
      ...given,
      "",
    ];
  });
  return `${guide}
## Les emplacements

| nom | état | où | ce qui s'y trouve |
| --- | --- | --- | --- |
${rows.join("\n")}

## Ce que chacun reçoit

Les types exacts sont dans \`SlotProps<"OfferCard">\` : un éditeur les montre.

${entries.join("\n")}`;
}

function place(shownAt: string): string {
  return shownAt.startsWith("/") ? `\`${shownAt}\`` : shownAt;
}

const guide = `# Emplacements

<!-- Fait par « pnpm -C packages/instance generate » : ne pas modifier à la main. -->

Le dernier recours. Couleurs, formes, mots, pages et réglages se changent sans code ([le thème](README.md), \`wording/\`,
\`content/\`, \`instance.json\`). Quand rien de cela ne suffit, un **emplacement** reçoit un composant à vous, écrit en
TypeScript dans le dossier \`overrides/\` de votre instance. Le reste du produit n'est pas touché : les mises à jour
se fusionnent toujours.

## Commencer

\`\`\`sh
npm run tremplin -- eject --list        # tous les emplacements
npm run tremplin -- eject OfferCard     # écrit overrides/OfferCard.tsx et overrides/index.ts
\`\`\`

\`\`\`tsx
import { useBoard, type WrapProps } from "@tremplin/web/slots";

export function OfferCard({ Default, ...props }: WrapProps<"OfferCard">) {
  const { language } = useBoard();
  return (
    <>
      <Default {...props} />
      {props.offer.posts > 3 ? <p className="text-sm">{language === "en" ? "Several posts" : "Plusieurs postes"}</p> : null}
    </>
  );
}
\`\`\`

\`overrides/index.ts\` dit ce qui va où :

\`\`\`ts
import type { Slots } from "@tremplin/web/slots";
import { OfferCard } from "./OfferCard.tsx";
import { Partners } from "./Partners.tsx";

export default {
  OfferCard: { wrap: OfferCard },
  SiteFooter: { before: Partners },
} satisfies Partial<Slots>;
\`\`\`

## Quatre façons, de la plus sûre à la moins sûre

1. \`before\`, \`after\` : ajouter quelque chose avant ou après. Le composant reçoit ce que reçoit l'emplacement.
2. \`wrap\` : entourer, ou montrer selon le cas. Le composant reçoit aussi \`Default\`, ce qui se trouve là d'origine, qui
   prend les mêmes propriétés.
3. \`replace\` : mettre autre chose à la place. \`eject --replace\` copie le composant d'origine ; la copie importe des
   pièces internes (\`@tremplin/web/slots/parts\`), qui peuvent changer à chaque version.

\`before\`, \`after\` et l'un des deux autres vont ensemble.

## Ce qu'un composant peut utiliser

- Ce que reçoit l'emplacement, et \`useBoard()\` : nom, devise, contact et territoire du site, langue de lecture, mots du
  produit (\`t\`), jour, fonctionnalités. Rien sur qui lit : une page et une offre sont gardées et servies à d'autres.
- \`@tremplin/ui\` : boutons, étiquettes, encadrés, icônes, champs.
- \`react\`, et les autres fichiers de \`overrides/\`. Rien d'autre : ni les pages, ni la base, ni une bibliothèque.
- Les classes de Tailwind (\`grid\`, \`mt-4\`, \`bg-brand-soft\`, \`text-muted\`…) et les variables du thème
  ([jetons](jetons.md)). \`overrides/style.css\`, s'il existe, est ajouté à toutes les pages. L'attribut \`style\` est
  refusé par la politique de sécurité du site : écrivez une classe.

Les composants sont rendus par le serveur : aucun JavaScript n'est envoyé, donc ni \`onClick\` ni \`useState\` n'agissent.
Un lien ou un formulaire, oui. Vérifiez chaque page à 360 et 1280 pixels, en clair et en sombre, et dans chaque langue
du site : ce que vous écrivez n'est pas traduit tout seul.

## Construire

- \`pnpm dev\` : chaque enregistrement se voit aussitôt.
- \`npm start\` : le code est construit au démarrage s'il a changé, ou si le produit a changé (deux secondes). Le résultat
  est gardé dans \`apps/web/node_modules/.cache/overrides\`. Une instance sans \`overrides/\` ne construit rien.
- Sur un serveur sans les outils de construction, ou dont les fichiers ne s'écrivent pas : construisez d'avance avec
  \`npm run tremplin -- eject --build\`, puis copiez tout le dossier du projet.
- \`npm run tremplin -- doctor\` vérifie les noms, les imports et les types ; \`pnpm check\` aussi.

## Quand quelque chose ne va pas

- **Un emplacement mal nommé, ou disparu** : le site ne démarre pas ; le fichier, la ligne et le nom le plus proche
  sont donnés (règle T042). La compilation le refuse aussi, grâce à \`satisfies\`.
- **Une erreur en marche** dans \`before\` ou \`after\` : rien ne s'affiche là. Dans \`wrap\` ou \`replace\` : ce qui se trouve
  là d'origine s'affiche. La page n'en souffre pas ; le journal du serveur donne le nom de l'emplacement et l'erreur,
  une fois. Une erreur à la lecture du fichier lui-même (hors d'un composant) empêche le démarrage, et le dit.
- **À la mise à jour** : un emplacement renommé est suivi tout seul. Un emplacement **stable** ne change ce qu'il reçoit
  qu'avec une note de version ; un **instable** peut changer à chaque version (conseil T045).
`;
