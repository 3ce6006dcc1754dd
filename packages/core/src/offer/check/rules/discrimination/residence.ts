import type { PhraseRule } from "../../phrases.ts";
import { L1132 } from "./shared.ts";

/** "Lieu de résidence" is one of the criteria of L1132-1; that one can come is what counts. */
export const residence: PhraseRule = {
  rule: "residence",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:habitante?s?|residents?) (?:de |du |des |d')(?:la |l'|le )?[a-z'-]+(?: [a-z'-]+){0,2}? (?:uniquement|prioritaires?|de preference|seulement|exclusivement|s'abstenir|privilegies?|en priorite)",
      unless: /service|aide |accueil|livr|aupres|public|emplois? francs?|quartiers prioritaires/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "(?:^|(?<=[.!?;\\n•:-] ?))(?:habiter|resider|vivre) [a-z'-]+(?: (?:ou|et) [^.;\\n]{1,40})?",
      unless: /logement|loge |venez|chez nous|une experience|l'aventure/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "\\b(?:priorite|preference|reservee?s?|uniquement|exclusivement)(?: (?:donnee|est|sera|aux?|a|pour|des?|les|candidate?s?|jeunes)){0,4} (?!(?:francais|anglais|chinois|alternant)\\b)[a-z]{3,}(?:nais|tois|lois|yonnais|bourgeois|ngeois|nnais|isiens?|siens|liens|ciens|rains|pains|mains|tains|cains|cois)\\b",
      unless:
        /vins?|produits?|clients?|magasins?|musiciens|techniciens|mecaniciens|electriciens|opticiens|pharmaciens|informaticiens|gardiens|chirurgiens|historiens|praticiens|riverains|anciens|terrains|francais/,
      proposal: "ouvert à toutes et à tous",
    },
    {
      find: "\\bvous (?:residez|demeurez|logez|vivez|etes domiciliee?)(?: obligatoirement| imperativement| deja| idealement)? (?:a |au |aux |dans |sur |en |pres |proche |a proximite )(?:\\S+ ){0,2}?\\S+",
      unless: /si vous|meme si|logement|loge |ou que|chez |parents|quartiers? prioritaires?|emplois? francs?/,
      proposal: "vous pouvez vous rendre sur place",
    },
    {
      find: "\\b(?:devez|doit|doivent|devra|devrez|faut|imperatif d'|obligatoire d'|indispensable d'|souhaitable d')(?: \\S+)? ?(?:habiter|resider|vivre|loger|demeurer)(?: \\S+){1,3}",
      unless: /astreinte|logement fourni|loge /,
      proposal: "devez pouvoir vous rendre sur place",
    },
    {
      find: "\\b(?:domiciliation bancaire|comptes? (?:bancaires?|en banque))(?: \\S+){0,4}? (?:francaise?s?|en france|exigee?s?|obligatoires?|a la (?:banque|poste))(?: exigee?s?| obligatoires?)?",
      unless: /client|fournisseur|tenue de|gestion|ouvertur|rapproch|fiducia/,
      proposal: "",
    },
    {
      find: "\\b(?:vous )?habitez (?:obligatoirement |deja |idealement )?(?:a |au |aux |dans |sur |en |pres |\\S+)(?: ?\\S+)?",
      unless: /si vous|meme si|logement|loge|ou que/,
      proposal: "vous pouvez vous rendre sur place",
    },
    {
      find: "\\b(?:habiter|resider|vivre|loger) (?:\\S+ ){1,3}(?:obligatoire(?:ment)?|imperati(?:f|vement)|exige|indispensable)",
      unless: /logement fourni|possibilite/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "\\b(?:habiter|resider|vivre|demeurer|etre domiciliee?s?|loger)(?: obligatoirement| imperativement| idealement| deja| si possible)? (?:a |au |aux |dans |sur |en |pres |proche |a proximite |la |le |les |l'|obligatoirement |imperativement |non loin |moins )(?:\\S+ ){0,2}?\\S+",
      unless:
        /permettant|permettent|aide[rz]? |accompagn|pour (?:mieux|continuer)|personnes? agees?|possibilite|loge[es]* |logement|public|locataires?|devenir|envie de vivre|venez vivre|domicile/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "\\b(?:habitant|residant|domiciliee?s?|demeurant|vivant)(?: obligatoirement| imperativement| deja)? (?:a |au |aux |dans |sur |en |pres |proche |a proximite |la |le |les |l'|obligatoirement |imperativement )(?:\\S+ ){0,2}?\\S+",
      unless:
        /clients?|patients?|personnes? agees?|public|usagers?|familles?|jeunes? residant|beneficiaires?|chez |l'habitant|aupres|eleves?/,
      proposal: "pouvant se rendre sur place",
    },
    {
      find: "\\b(?:originaires?|natif|native|natifs)(?: obligatoirement)? (?:de |du |des |d')(?:la |l'|les )?(?:\\S+)",
      unless: /produits?|plante|viande|fromage|vin|espece|recette|race|chien/,
      proposal: "connaissance du secteur",
    },
    {
      find: "\\b(?:personnes?|candidate?s?|profils?|gens) (?:du (?:quartier|village|coin|departement|secteur|pays|cru|bassin)|de la (?:commune|region|ville|vallee)|des environs|loca(?:l|le|ux|les))(?: uniquement| exclusivement| seulement)?",
      unless: /aupres|accompagn|aide|accueil|public|ag[ée]es/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "\\b(?:lieu de )?(?:residence|domicile)(?: \\S+){0,2} (?:a moins de|a proximite|proche|dans un rayon|exigee?|imposee?|imperati(?:f|ve)|obligatoire|sur place obligatoire)(?: \\d+ ?(?:km|kilometres|minutes|min|mn))?",
      unless: /interventions?|aide a domicile|au domicile|a domicile|du domicile des/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "\\b(?:pas de|sauf|hors|a l'exclusion des?) (?:candidate?s?|personnes?|habitants?|gens) (?:de la |du |des |de )(?:banlieue|cite|quartiers?|zup|zus|93|qpv)\\S*",
      proposal: "",
    },
    {
      find: "\\b(?:candidatures?|profils?|candidate?s?) loca(?:les|l|ux|le) (?:uniquement|exclusivement|seulement|de preference|privilegiee?s?)\\b",
      proposal: "pouvoir se rendre sur place",
    },
  ],
};
