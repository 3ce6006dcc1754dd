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
      find: "\\b(?:vos mensurations|mensurations (?:a (?:indiquer|envoyer|joindre|fournir)|exigees|souhaitees|ideales|a preciser)|taille mannequin|taille (?:3[4-8](?: ?(?:\\/|ou|a|-) ?[34]\\d)?|xs|s ou m)(?: (?:exigee|obligatoire|uniquement|imperative))?|poids ideal|silhouette (?:elancee|fine|mince|sportive)|(?:mince|svelte|elancee)s?\\b)",
      unless:
        /couch|lame|epaisseur|tranche|couture|defile|vetement|tenue|blouse|fourni|rayon|retouche|mesures/,
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
      find: "\\b(?:pas de|sans|ni|aucun|absence de) (?:tatouages?|piercings?|barbe|dreadlocks|tresses|cheveux (?:longs|colores|teints)|locks)\\b",
      proposal: "",
    },
    { find: "\\b(?:non tatouee?s?|tatoue[es]* s'abstenir)\\b", proposal: "" },
    {
      find: "\\b(?:mesurer|mesurez|mesurant|taille)(?: d')?(?: (?:minimum|minimale|mini|maximum|maximale|au moins|plus d'|plus de|moins d'|moins de|requise|souhaitee|exigee|superieure a|inferieure a|entre))* ?:? ?(?:1 ?(?:m|,|\\.|metre) ?\\d\\d?(?: ?m(?:etres?)?)?|1[4-9]\\d ?cm|un metre [a-z-]+|1 metre \\d\\d)",
      unless: /haies?|arbres?|plantes?|meubles?|panneaux?|colis|poissons?|client|enfants?|vigne|siege|table/,
      proposal: "",
    },
    {
      find: "\\b(?:vous (?:pesez|faites) (?:moins|plus) de|poids (?:maximum|maximal|inferieur a|de moins de)|peser moins de) ?:? ?\\d{2,3} ?kg",
      unless: /colis|charges?|palettes?|vehicule|bagages?|sacs?|animaux|veaux?|porcs?|machine|remorque|ptac/,
      proposal: "",
    },
    {
      find: "\\b1 ?m ?[4-9]\\d ?(?:minimum|mini|au moins|exigee?s?|maximum)\\b|\\b1[,.][4-9]\\d ?m(?:etres?)? ?(?:minimum|mini|au moins|exigee?s?)\\b|\\b(?:minimum|mini|au moins) 1 ?[m,.] ?[4-9]\\d ?m?\\b",
      unless:
        /haies?|arbres?|meubles?|panneaux?|colis|hauteur|plafond|tables?|profondeur|largeur|longueur|enfants?/,
      proposal: "",
    },
    {
      find: "\\bphysique (?:de (?:reve|mannequin|star|sportif)|irreprochable|impeccable|parfait|gracieux|harmonieux|attirant|charmant)\\b|\\bvisage (?:agreable|harmonieux|avenant|d'ange|attirant)\\b",
      proposal: "sens de l'accueil",
    },
    {
      find: "(?<=\\b(?:vous etes|etre|soyez|candidate?|personne|quelqu'un de|hotesse|serveuse|vendeuse) )(?:tres |plutot )?(?:beau|belle|jolie?|mignon(?:ne)?|seduisante?|elegante et belle|grande? et mince|mince|svelte|blonde?|brune?|sexy|charismatique et beau)\\b",
      unless: /equipe|maison|region/,
      proposal: "",
    },
    {
      find: "\\b(?:cheveux|yeux) (?:blonds?|bruns?|roux|clairs?|bleus?|longs?|courts?|naturels)(?: (?:exiges?|obligatoires?|souhaites?|de preference|uniquement|apprecies?))",
      proposal: "",
    },
    {
      find: "\\b(?:obeses?|grosses? personnes?|surpoids|surcharge ponderale|exces de poids)\\b",
      unless: /patient|nutrition|diet|prise en charge|prevention/,
      proposal: "",
    },
  ],
};
