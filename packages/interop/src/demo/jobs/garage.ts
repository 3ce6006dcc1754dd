import { type Job, lines } from "../job.ts";

/** The garage. */
export const garageJobs = {
  mechanic: {
    rome: ["I1604", "Mécanicien / Mécanicienne automobile"],
    titles: [
      ["Mécanicien", "Mécanicienne", "automobile"],
      ["Technicien", "Technicienne", "automobile"],
      ["Mécanicien", "Mécanicienne", "en service rapide"],
    ],
    tasks: lines(`
      effectuer les vidanges, les freins et les pneus
      rechercher les pannes avec la valise de diagnostic
      démonter et remplacer les pièces
      préparer les véhicules au contrôle technique
      entretenir les véhicules électriques et hybrides
      essayer le véhicule après réparation
      expliquer les travaux au client
      ranger et nettoyer l'atelier
    `),
    profile: lines(`
      La mécanique vous passionne et vous aimez comprendre.
      Vous travaillez proprement et rangez vos outils.
      Vous vous tenez au courant des nouvelles technologies.
      Vous savez dire quand un point de sécurité doit être repris.
    `),
    setting: lines(`
      L'atelier compte cinq ponts et un banc de géométrie.
      Une formation aux véhicules électriques est prévue la première année.
      Le vestiaire et la salle de pause ont été refaits.
      Le garage est connu dans le secteur depuis plus de vingt ans.
    `),
    skills: lines(`
      Entretien courant
      Diagnostic électronique
      Freinage
      Véhicules électriques
      Relation avec les clients
    `),
    diplomas: ["CAP Maintenance des véhicules", "Bac professionnel Maintenance des véhicules"],
    hours: "workshop",
    pay: [1.04, 1.4],
    level: "some",
    licence: 0.6,
    also: ["stage", "interim"],
  },
  bodyworker: {
    rome: ["I1606", "Carrossier-peintre / Carrossière-peintre"],
    titles: [
      ["Carrossier", "Carrossière"],
      ["Carrossier peintre", "Carrossière peintre"],
    ],
    tasks: lines(`
      démonter et remonter les éléments de carrosserie
      redresser ou remplacer les tôles
      poncer, mastiquer et préparer les surfaces
      peindre en cabine et raccorder les teintes
      remplacer les vitrages et les optiques
      contrôler l'alignement et l'aspect final
      nettoyer le véhicule avant la livraison
    `),
    profile: lines(`
      Vous êtes patient ou patiente et précis ou précise.
      Vous voyez les défauts que les autres ne voient pas.
      Vous portez les protections contre les poussières et les solvants.
      Vous aimez rendre un véhicule comme neuf.
    `),
    setting: lines(`
      La cabine de peinture utilise des produits à base d'eau.
      Le garage travaille avec plusieurs assurances.
      Vous avez votre servante d'outils.
      L'atelier ferme le samedi.
    `),
    skills: lines(`
      Redressage
      Préparation des surfaces
      Application de peinture
      Colorimétrie
      Remontage
    `),
    diplomas: ["CAP Carrossier automobile", "Bac professionnel Carrossier peintre automobile"],
    hours: "workshop",
    pay: [1.06, 1.4],
    level: "skilled",
    licence: 0.5,
    also: ["stage"],
  },
} satisfies Record<string, Job>;
