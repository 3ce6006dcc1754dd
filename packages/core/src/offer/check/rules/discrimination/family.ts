import type { PhraseRule } from "../../phrases.ts";
import { L1132 } from "./shared.ts";

/** Family and marital situation. */
export const family: PhraseRule = {
  rule: "family",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:de preference|idealement|plutot|recherch(?:e|ons)|cherch(?:e|ons)) (?:une? |des )?(?:maman|mere|pere|papa|celibataire|personne sans enfant)s?\\b",
      unless: /aupres|accompagn/,
      proposal: "",
    },
    {
      find: "\\bsans (?:jeunes? )?enfants?(?: (?:a charge|en bas age|a la maison))?\\b",
      unless: /couple|famille|menages? sans|appartement|hotel|espace|zone|accueil de loisirs/,
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\b(?:pas d'|aucun )enfants?(?: (?:a charge|en bas age))?\\b",
      unless: /en danger|accueil|transport/,
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\bcelibataires?\\b",
      unless: /agence|rencontre|soiree|logement|chambre|sejour|voyage/,
      proposal: "",
    },
    {
      find: "\\b(?:sans|libre de toutes?|libre de tout|aucune?) (?:charges?|contraintes?|attaches?|obligations?|engagements?) (?:de famille|familia(?:l|les?|ux)|parenta(?:l|les?|ux)|personnelles?)\\b",
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\bsituation (?:de famille|familiale|matrimoniale|conjugale)(?: stable| exigee| a preciser)?\\b",
      unless:
        /usager|locataire|beneficiaire|dossier|allocataire|client|patient|accompagn|evaluer|enfant|quelle que soit/,
      proposal: "",
    },
    {
      find: "\\b(?:mere|pere|meres|peres|maman|mamans|papa) (?:de famille|celibataires?|isolee?s?|au foyer|uniquement|s'abstenir|de jeunes enfants)\\b",
      unless: /accompagn|accueil|hebergement|aupres|soutien|centre|public/,
      proposal: "",
    },
    {
      find: "\\b(?:mariee?s?|divorcee?s?|veu(?:f|ve)s?|pacsee?s?) (?:uniquement|de preference|exclusivement|souhaitee?s?|exigee?s?|s'abstenir)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:etre |etes |personne |femme |homme |candidate? )(?:mariee?|divorcee?|pacsee?)\\b",
      unless: /conte|robe/,
      proposal: "",
    },
    {
      find: "\\b(?:ideal|parfait|convient|adapte|conviendrait)e? (?:a |pour |aux? )?(?:une? |des |les )?(?:mere|maman|meres|mamans|femme|femmes|pere|papa)\\b(?: (?:au foyer|de famille))?",
      unless: /cadeau|produit|vetement|robe|sac/,
      proposal: "horaires en journée",
    },
    {
      find: "\\bpas de vie de famille\\b|\\bvie de famille (?:incompatible|peu compatible)\\b",
      proposal: "horaires décalés",
    },
    { find: "\\bnom de jeune fille\\b", proposal: "" },
    {
      find: "\\bni (?:mari|conjointe?|compagn(?:e|on)|enfants?|famille)\\b",
      unless: /accueil|gite|hotel|camping|logement/,
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\b(?:n'avez|n'avoir|ne pas avoir|n'ayez|n'ayant|pas)(?: pas| aucune?)?(?: de| d'| aucune?)? ?(?:charges?|contraintes?|attaches?|obligations?|engagements?) (?:de famille|familia(?:l|les?|ux)|parenta(?:l|les?|ux))\\b",
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\b(?:n'avez|n'avoir|ne pas avoir|n'ayez|n'ayant) (?:pas|aucun)(?: d'| de)? ?enfants?(?: (?:a charge|en bas age))?\\b",
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\b(?:precise[rz]|indique[rz]|mentionne[rz]|dites|dire|savoir)(?: \\S+){0,3}? (?:si vous (?:avez (?:des |un )?enfants?|etes (?:mariee?|celibataire|en couple))|(?:le |votre )?nombre d'enfants|votre (?:statut marital|situation maritale|vie de famille))\\b",
      proposal: "",
    },
    {
      find: "\\bvos enfants (?:doivent|sont) (?:\\S+ )?(?:grands|autonomes|eleves|scolarises|gardes)\\b",
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\b(?:mamans?|meres?|peres?|papas?)(?: (?:de famille|au foyer))? (?:bienvenue?s?|acceptee?s?|apprecie[es]*)\\b",
      unless: /accueil|accompagn|creche|maternite|atelier|public/,
      proposal: "horaires en journée",
    },
  ],
};
