import type { PhraseRule } from "../../phrases.ts";
import { L1132, toAll } from "./shared.ts";

/** State of health, pregnancy, disability. */
export const health: PhraseRule = {
  rule: "health",
  level: "blocks",
  article: L1132,
  phrases: [
    { find: "\\bpersonnes? valides? (?:uniquement|exclusivement|seulement|exigee?s?)\\b", proposal: toAll },
    {
      find: "\\bsante (?:irreprochable|parfaite|de fer|exigee|solide|excellente)\\b",
      unless: /client|patient|animal|cheptel/,
      proposal: "avis d'aptitude de la médecine du travail",
    },
    {
      find: "\\b(?:en |etre en |jouir d'une |avoir une )?(?:bonne|parfaite|excellente|tres bonne) sante(?: (?:physique|exigee|obligatoire|generale|mentale))?\\b",
      unless:
        /produits?|promouvoir|alimentation|habitude|cle|garder|garant|patient|resident|animaux|betes|animal|troupeau|veiller|assurance|economique|financiere|entreprise/,
      proposal: "avis d'aptitude de la médecine du travail",
    },
    {
      find: "\\b(?:sans|pas de|aucune?|absence de|ni) (?:probleme?s? (?:de |d')?(?:sante|dos|physiques?|medica(?:l|ux))|mal de dos|maladies?|pathologies?|antecedents? medica(?:l|ux)|restrictions? medicales?|arrets? maladie|contre[- ]indications? medicales?|allergies?)\\b",
      unless: /patient|animaux|menu|client/,
      proposal: "",
    },
    {
      find: "\\b(?:non |non-|pas d'|pas de |sans |aucune? )(?:personnes? )?(?:handicap(?:ee?s?)?|rqth|invalid(?:e|ite)s?)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:handicap(?:es?|ees?)?|rqth|travailleurs? handicapes?) (?:s'abstenir|exclus?|non acceptes?|refuses?)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:non|pas|in)[ -]?(?:accessible|adapte|ouvert|compatible|convient)e?s? (?:pas )?(?:aux |avec |a une |pour les |pour des )(?:personnes? )?(?:handicap|a mobilite reduite|en situation de handicap|un handicap|pmr)(?:ee?s?)?",
      proposal: toAll,
    },
    {
      find: "\\bne (?:convient|correspond) pas (?:aux |a des |a une )(?:personnes? )?(?:handicap|en situation de handicap|a mobilite reduite|fragiles?)(?:ee?s?)?",
      proposal: toAll,
    },
    {
      find: "\\b(?:bon|excellent|parfait|tres bon) etat (?:de sante|physique)(?: (?:exige|indispensable|obligatoire|requis))?\\b",
      unless: /patient|resident|animaux|animal|troupeau|materiel|vehicule|veill/,
      proposal: "avis d'aptitude de la médecine du travail",
    },
    {
      find: "\\b(?:ne (?:prenez|suivez|prendre|suivre)(?: pas| aucun)?|sans|pas de|aucun|ni)(?: de| aucun)? (?:traitements? (?:medica(?:l|ux|menteux)|en cours|lourds?|regulier)|medicaments?)\\b",
      unless: /patient|resident|distribu|prepar|client|animaux|stock|livr/,
      proposal: "",
    },
    {
      find: "\\b(?:jamais|rarement|pas souvent|peu) (?:malades?|en arret maladie|en arret de travail)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:joindre|joignez|fournir|fournissez|envoyer|envoyez|transmettre|transmettez|presenter|remplir|votre)(?: \\S+){0,4}? (?:dossier medical|carnet de sante|questionnaire (?:medical|de sante)|bilan (?:medical|de sante)|tests? de grossesse)\\b",
      unless: /patient|resident|usager|client|enfants?|animaux/,
      proposal: "",
    },
    {
      find: "\\b(?:ne |n')(?:souffr|present|ave|ayant|avoir|pas souffrir|pas presenter|pas avoir)[a-z]* (?:pas |d'|de )?(?:de |d')?(?:aucune? )?(?:maladies?|pathologies?|troubles?|antecedents? medica(?:l|ux)|problemes? (?:de sante|physiques?|medica(?:l|ux)|de dos)|soucis? (?:de sante|physiques?))\\b",
      unless: /patient|resident|animaux/,
      proposal: "",
    },
    {
      find: "\\b(?:certificat|attestation) de non[- ]grossesse\\b|\\btests? de grossesse (?:obligatoire|exige|demande|negatif)\\b",
      proposal: "",
    },
    { find: "\\b(?:non|pas|ne pas etre|sans etre|ni) enceintes?\\b", proposal: "" },
    { find: "\\b(?:femmes? )?enceintes? s'abstenir\\b", proposal: "" },
    {
      find: "\\b(?:pas de|sans|aucun(?:e)?) (?:projets? de |conges? )?(?:grossesse|maternite|enfants? en projet|bebe)\\b",
      unless: /patient|suivi/,
      proposal: "",
    },
    {
      find: "\\bnon[- ]?fumeu(?:r|se)s?\\b",
      unless:
        /chambre|hotel|chez nous|maison|foyer|espace|zone|site\b|environnement|bureau|lieu|campus|gite|batiment|etablissement|logement|appartement|residence|locaux|terrasse|vehicule/,
      proposal: "",
    },
    { find: "\\bfumeu(?:r|se)s? s'abstenir\\b", proposal: "" },
    {
      find: "\\b(?:seropositi|vih|sida)\\w*\\b",
      unless: /prevention|patient|depistage|association|accompagn|public|recherche|laboratoire|information/,
      proposal: "",
    },
  ],
};
