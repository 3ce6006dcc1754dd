import { type Job, lines } from "../job.ts";

/** Gardens, vineyards, market gardens. */
export const natureJobs = {
  landscaper: {
    rome: ["A1203", "Jardinier / Jardinière paysagiste"],
    titles: [
      ["Jardinier", "Jardinière"],
      ["Jardinier paysagiste", "Jardinière paysagiste"],
      ["Ouvrier", "Ouvrière", "d'espaces verts"],
    ],
    tasks: lines(`
      tondre les pelouses et tailler les haies
      planter les arbres, les arbustes et les fleurs
      désherber à la main ou avec des outils mécaniques
      créer des allées, des terrasses et des massifs
      ramasser et composter les feuilles
      poser l'arrosage et les clôtures
      entretenir le matériel
      conseiller les propriétaires sur leurs plantations
    `),
    profile: lines(`
      Vous aimez la nature et le travail dehors, par tous les temps.
      Vous reconnaissez les plantes courantes ou vous avez envie de les apprendre.
      Vous utilisez les machines avec prudence.
      Vous aimez voir un jardin changer au fil de l'année.
    `),
    setting: lines(`
      Les équipes de deux ou trois partent du dépôt chaque matin.
      Nous n'employons pas de produits chimiques.
      Les clients sont des particuliers, des résidences et des communes.
      Les outils à batterie remplacent peu à peu les outils à essence.
    `),
    skills: lines(`
      Taille
      Tonte
      Plantation
      Maçonnerie paysagère
      Connaissance des végétaux
      Entretien du matériel
    `),
    diplomas: ["CAPa Jardinier paysagiste", "Bac professionnel Aménagements paysagers"],
    hours: "outdoor",
    pay: [1, 1.2],
    level: "open",
    licence: 0.4,
    also: ["saisonnier", "insertion", "interim", "stage", "cdd-tremplin"],
  },
  vineyardWorker: {
    rome: ["A1405", "Ouvrier / Ouvrière viticole"],
    titles: [
      ["Ouvrier", "Ouvrière", "viticole"],
      ["Ouvrier", "Ouvrière", "de la vigne"],
    ],
    tasks: lines(`
      tailler la vigne et tirer les bois
      attacher, ébourgeonner et palisser
      effeuiller avant les vendanges
      couper ou porter le raisin pendant les vendanges
      remplacer les pieds manquants
      aider au cuvage et à l'embouteillage
      entretenir le petit matériel
    `),
    profile: lines(`
      Vous aimez être dehors et travailler de vos mains.
      Le travail penché ne vous fait pas peur.
      Vous apprenez vite les gestes de la taille.
      Vous respectez la vigne et le rythme des saisons.
    `),
    setting: lines(`
      Le domaine cultive douze hectares en agriculture biologique.
      Un casse-croûte est offert chaque matin pendant les vendanges.
      Les parcelles sont accessibles à vélo depuis le village.
      Une formation à la taille est proposée en décembre.
    `),
    skills: lines(`
      Taille de la vigne
      Palissage
      Vendange
      Résistance à l'effort
      Travail en équipe
    `),
    diplomas: [
      "CAPa Métiers de l'agriculture",
      "Bac professionnel Conduite et gestion de l'entreprise vitivinicole",
    ],
    hours: "outdoor",
    pay: [1, 1.12],
    level: "open",
    licence: 0.1,
    also: ["saisonnier", "insertion"],
  },
  marketGardener: {
    rome: ["A1414", "Maraîcher / Maraîchère"],
    titles: [
      ["Ouvrier maraîcher", "Ouvrière maraîchère"],
      ["Maraîcher", "Maraîchère"],
      ["Aide maraîcher", "Aide maraîchère"],
    ],
    tasks: lines(`
      semer, repiquer et planter
      désherber et pailler les cultures
      récolter et laver les légumes
      préparer les paniers et les commandes
      vendre au marché une fois par semaine
      monter les filets et aérer les serres
      arroser et surveiller les maladies
    `),
    profile: lines(`
      Vous aimez le plein air et les légumes de saison.
      Vous tenez un rythme régulier, au soleil comme sous la pluie.
      Vous avez envie d'apprendre l'agriculture biologique.
      Vous travaillez bien en petit groupe.
    `),
    setting: lines(`
      La ferme cultive quarante légumes sur quatre hectares.
      Chacun repart avec un panier de légumes par semaine.
      Un accompagnement vers un emploi durable est proposé.
      Les serres permettent de travailler à l'abri en hiver.
    `),
    skills: lines(`
      Semis et plantation
      Récolte
      Désherbage
      Conditionnement des légumes
      Vente au marché
    `),
    diplomas: ["CAPa Métiers de l'agriculture", "Bac professionnel Conduite de productions horticoles"],
    hours: "outdoor",
    pay: [1, 1.06],
    level: "open",
    licence: 0.05,
    also: ["saisonnier", "insertion", "stage"],
  },
} satisfies Record<string, Job>;
