import type { PhraseRule } from "../../phrases.ts";
import { L1132 } from "./shared.ts";

/** Physical appearance. */
export const looks: PhraseRule = {
  rule: "looks",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:beau|bel|belle|joli|jolie) (?:physique|homme|femme|garcon|fille|visage|corps)\\b",
      proposal: "sens de l'accueil",
    },
    {
      find: "\\b(?:physique|apparence) (?:avenante?|plaisante?|irreprochable|jeune)\\b|\\bphysiquement (?:avenante?|attirante?|belle|beau)\\b",
      proposal: "sens de l'accueil",
    },
    {
      find: "\\bcheveux (?:courts|longs|lisses|clairs|blonds) (?:exiges?|obligatoires?|interdits?|uniquement|souhaites?)",
      proposal: "",
    },
    {
      find: "\\b(?:tres |excellente |parfaite )?(?:bonne|belle|excellente|parfaite|impeccable|jolie) presentation\\b",
      unless:
        /presentation (?:des?\b|du\b|d'un|orale|powerpoint|graphique|produits?|assiette|plats?|rayons?|vitrines?|linge)/,
      proposal: "tenue de travail soignée",
    },
    {
      find: "\\bpresentation (?:impeccable|irreprochable|agreable|exigee|parfaite)\\b",
      unless: /(?:des?|du|d'un) (?:produits?|rayons?|vitrines?|plats?|assiettes?)/,
      proposal: "tenue de travail soignée",
    },
    {
      find: "\\bphysique (?:agreable|avantageux|attractif|attrayant|seduisant|soigne|de mannequin)\\b",
      proposal: "sens de l'accueil",
    },
    {
      find: "\\b(?:belle|bonne|jolie|agreable) (?:apparence|allure|silhouette|plastique)\\b",
      proposal: "sens de l'accueil",
    },
    {
      find: "\\b(?:apparence|aspect|aspect exterieur) (?:physique|agreable|soignee?|irreprochable|exterieure?)\\b",
      unless: /batiment|facade|vehicule|produit|jardin|magasin|local|locaux|pelouse/,
      proposal: "tenue de travail soignée",
    },
    {
      find: "\\b(?:mensurations|taille mannequin|taille 3[4-8]|poids (?:maximum|ideal|inferieur)|silhouette (?:elancee|fine|mince|sportive)|(?:mince|svelte|elancee)\\b)",
      unless: /couch|lame|epaisseur|tranche|couture|defile|vetement/,
      proposal: "",
    },
    {
      find: "\\b(?:taille|mesurer?) (?:minimum|minimale|au moins|plus de) ?:? ?1 ?[m,.] ?[4-9]\\d?",
      proposal: "",
    },
    {
      find: "\\b(?:jolie|charmante|seduisante|sexy|ravissante|mignonne|coquette)s?\\b",
      unless:
        /maison|boutique|village|ville|region|chambre|hotel|commune|station|equipe|table|vitrine|villa|propriete|ferme/,
      proposal: "souriante",
    },
    {
      find: "\\b(?:pas de|sans|ni|aucun|absence de) (?:tatouages?|piercings?|barbe|dreadlocks|tresses|cheveux longs|locks)\\b",
      proposal: "",
    },
    { find: "\\b(?:non tatouee?s?|tatoue[es]* s'abstenir)\\b", proposal: "" },
    {
      find: "\\b(?:obeses?|grosses? personnes?|surpoids)\\b",
      unless: /patient|nutrition|diet|prise en charge|prevention/,
      proposal: "",
    },
  ],
};
