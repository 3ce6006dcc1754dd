import { type Job, lines } from "../job.ts";

/** Restaurants and cafés. */
export const restaurantJobs = {
  cook: {
    rome: ["G1602", "Cuisinier / Cuisinière"],
    titles: [
      ["Cuisinier", "Cuisinière"],
      ["Chef de partie", "Cheffe de partie"],
      ["Cuisinier", "Cuisinière", "en restauration collective"],
    ],
    tasks: lines(`
      préparer les entrées, les plats et les desserts du jour
      dresser les assiettes et les envoyer à temps
      éplucher, tailler et cuire les produits frais
      recevoir et contrôler les livraisons
      suivre les fiches de recettes et ajuster l'assaisonnement
      limiter le gaspillage et suivre les stocks
      nettoyer la cuisine et relever les températures
      participer à l'écriture de la carte
    `),
    profile: lines(`
      Vous aimez travailler des produits frais et goûter ce que vous préparez.
      Vous tenez le rythme pendant le service.
      Vous avez l'esprit d'équipe et le sens de l'organisation.
      Vous connaissez les règles d'hygiène en cuisine ou souhaitez les apprendre.
    `),
    setting: lines(`
      La cuisine est ouverte sur la salle et bien équipée.
      La carte est courte, faite maison, et change toutes les trois semaines.
      Nous servons une soixantaine de couverts par service.
      Le repas est pris ensemble avant chaque service.
    `),
    skills: lines(`
      Techniques de cuisson
      Préparations froides
      Dressage
      Règles d'hygiène alimentaire
      Gestion des stocks
      Organisation du poste
    `),
    diplomas: ["CAP Cuisine", "Bac professionnel Cuisine"],
    hours: "table",
    pay: [1.05, 1.4],
    level: "some",
    licence: 0,
    also: ["saisonnier", "interim", "stage"],
  },
  kitchenHelp: {
    rome: ["G1602", "Commis / Commise de cuisine"],
    titles: [
      ["Commis", "Commise", "de cuisine"],
      ["Aide de cuisine", "Aide de cuisine"],
      ["Cuisinier débutant", "Cuisinière débutante"],
    ],
    tasks: lines(`
      laver et éplucher les légumes
      préparer les ingrédients avant le service
      réaliser des entrées et des desserts simples
      aider au dressage des assiettes
      ranger les livraisons en respectant les dates
      nettoyer les plans de travail et le sol
      passer la vaisselle en machine quand il le faut
    `),
    profile: lines(`
      Vous aimez la cuisine et vous voulez apprendre un métier.
      Vous savez suivre une consigne et poser des questions.
      L'énergie et la bonne humeur comptent plus que le diplôme.
      Vous supportez la chaleur et le travail debout.
    `),
    setting: lines(`
      Le chef ou la cheffe vous montre les gestes dès le premier jour.
      L'équipe compte cinq personnes en cuisine.
      Les tenues sont fournies et lavées par la maison.
      Vous pouvez évoluer vers un poste de cuisine complet en un an.
    `),
    skills: lines(`
      Épluchage et taille des légumes
      Préparations simples
      Règles d'hygiène alimentaire
      Nettoyage du matériel
      Rapidité
    `),
    diplomas: ["CAP Cuisine", "CAP Production et service en restaurations"],
    hours: "table",
    pay: [1, 1.05],
    level: "open",
    licence: 0,
    also: ["saisonnier", "interim", "insertion", "stage"],
  },
  waiter: {
    rome: ["G1803", "Serveur / Serveuse de restaurant"],
    titles: [
      ["Serveur", "Serveuse"],
      ["Chef de rang", "Cheffe de rang"],
      ["Serveur", "Serveuse", "en brasserie"],
      ["Barman", "Barmaid"],
    ],
    tasks: lines(`
      accueillir et installer les clients
      présenter la carte et prendre les commandes
      servir les plats et les boissons au plateau
      conseiller un accord ou un plat du jour
      encaisser et rendre la monnaie
      dresser et débarrasser les tables
      préparer les boissons chaudes et les cocktails simples
      ranger et nettoyer la salle
    `),
    profile: lines(`
      Vous avez le sourire et une bonne mémoire.
      Vous gardez votre calme quand toutes les tables arrivent en même temps.
      Quelques mots d'anglais seraient utiles.
      Vous aimez le travail d'équipe et l'animation d'une salle.
    `),
    setting: lines(`
      La salle compte quarante couverts et une terrasse aux beaux jours.
      Les pourboires sont partagés entre la salle et la cuisine.
      Vous avez deux jours de repos qui se suivent.
      Les commandes se prennent sur une tablette facile à utiliser.
    `),
    skills: lines(`
      Service au plateau
      Prise de commande
      Encaissement
      Accueil des clients
      Mise en place
      Anglais de base
    `),
    diplomas: ["CAP Commercialisation et services en hôtel-café-restaurant", "BP Arts du service"],
    hours: "table",
    pay: [1, 1.2],
    level: "open",
    licence: 0,
    also: ["saisonnier", "interim", "stage"],
  },
  dishwasher: {
    rome: ["G1605", "Plongeur / Plongeuse en restauration"],
    titles: [
      ["Plongeur", "Plongeuse"],
      ["Plongeur", "Plongeuse", "en restauration"],
      ["Agent polyvalent", "Agente polyvalente", "de plonge et d'entretien"],
    ],
    tasks: lines(`
      laver la vaisselle et la batterie de cuisine
      trier les déchets et sortir les poubelles
      ranger la vaisselle propre à sa place
      nettoyer les sols et les plans de travail
      aider à l'épluchage des légumes
      contrôler les produits d'entretien
    `),
    profile: lines(`
      Aucun diplôme n'est demandé : nous vous formons sur place.
      Vous êtes à l'heure et vous travaillez proprement.
      Vous aimez quand tout est bien rangé.
      Vous supportez la chaleur et le travail debout.
    `),
    setting: lines(`
      La plonge est équipée d'une machine à capot récente.
      Le repas est offert à chaque service.
      Vous travaillez tout près de l'équipe de cuisine, qui compte sur vous.
    `),
    skills: lines(`
      Utilisation d'une machine à laver la vaisselle
      Règles d'hygiène
      Tri des déchets
      Rapidité
    `),
    diplomas: [],
    hours: "table",
    pay: [1, 1.03],
    level: "open",
    licence: 0,
    also: ["saisonnier", "interim", "insertion"],
  },
  fastFood: {
    rome: ["G1603", "Employé / Employée de restauration rapide"],
    titles: [
      ["Équipier polyvalent", "Équipière polyvalente", "de restauration rapide"],
      ["Employé", "Employée", "de restauration"],
      ["Employé polyvalent", "Employée polyvalente", "de cafétéria"],
    ],
    tasks: lines(`
      prendre les commandes au comptoir
      préparer les sandwichs, les salades et les boissons
      assembler les plateaux et les commandes à emporter
      encaisser
      nettoyer les tables et la cuisine
      respecter les recettes et les températures
      réapprovisionner les bacs et les frigos
    `),
    profile: lines(`
      Vous aimez quand ça bouge.
      C'est peut-être votre premier emploi : c'était le cas pour beaucoup d'entre nous.
      Vous savez travailler vite et proprement.
      Vous cherchez des horaires compatibles avec des études ou une autre activité.
    `),
    setting: lines(`
      Le planning est donné trois semaines à l'avance.
      La formation se fait en cinq jours, poste par poste.
      Beaucoup de responsables ont commencé au comptoir.
      Le restaurant est desservi par le bus en soirée.
    `),
    skills: lines(`
      Accueil des clients
      Préparation de commandes
      Encaissement
      Règles d'hygiène alimentaire
      Travail en équipe
    `),
    diplomas: ["CAP Production et service en restaurations"],
    hours: "table",
    pay: [1, 1.02],
    level: "open",
    licence: 0,
    also: ["saisonnier", "stage"],
  },
} satisfies Record<string, Job>;
