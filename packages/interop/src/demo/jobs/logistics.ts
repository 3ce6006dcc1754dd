import { type Job, lines } from "../job.ts";

/** Warehouses, deliveries and driving. */
export const logisticsJobs = {
  orderPicker: {
    rome: ["N1103", "Préparateur / Préparatrice de commandes"],
    titles: [
      ["Préparateur", "Préparatrice", "de commandes"],
      ["Préparateur", "Préparatrice", "de commandes en entrepôt"],
      ["Magasinier", "Magasinière"],
      ["Agent logistique", "Agente logistique"],
    ],
    tasks: lines(`
      prélever les articles selon la liste ou les consignes vocales
      contrôler les références et les quantités
      emballer les colis et filmer les palettes
      charger et décharger les camions
      ranger les marchandises reçues
      scanner les produits à chaque étape
      signaler les manques et les produits abîmés
      participer aux inventaires
    `),
    profile: lines(`
      Vous aimez bouger et travailler avec méthode.
      Vous savez lire un bon de commande et compter sans erreur.
      Le respect des règles de sécurité est essentiel.
      Une première expérience en entrepôt aide, mais n'est pas obligatoire.
    `),
    setting: lines(`
      L'entrepôt est chauffé l'hiver et ventilé l'été.
      Une partie des charges est portée, avec des aides à la manutention.
      Chaque nouvelle personne est suivie par un tuteur ou une tutrice.
      Les chaussures de sécurité sont fournies.
    `),
    skills: lines(`
      Préparation de commandes
      Lecture d'un bon de commande
      Utilisation d'un lecteur de codes-barres
      Filmage de palettes
      Gestes et postures
      Inventaire
    `),
    diplomas: ["CAP Opérateur logistique", "Titre professionnel Préparateur de commandes"],
    hours: "shifts",
    pay: [1, 1.1],
    level: "open",
    licence: 0.1,
    also: ["interim", "cdi-interimaire", "interim-insertion", "insertion", "cdd-tremplin"],
  },
  forkliftDriver: {
    rome: ["N1101", "Cariste"],
    titles: [
      ["Cariste", "Cariste"],
      ["Magasinier cariste", "Magasinière cariste"],
      ["Cariste", "Cariste", "CACES 1, 3 et 5"],
    ],
    tasks: lines(`
      déplacer les palettes avec un chariot élévateur
      charger et décharger les camions
      ranger en hauteur et alimenter les lignes
      vérifier l'état du chariot à la prise de poste
      enregistrer les mouvements de stock
      contrôler les livraisons
      respecter les règles de circulation
    `),
    profile: lines(`
      Vous avez les CACES demandés ou vous êtes prêt ou prête à les passer avec nous.
      Vous conduisez avec prudence.
      Vous avez l'habitude des outils informatiques simples.
      Vous travaillez bien en autonomie.
    `),
    setting: lines(`
      Les chariots sont électriques et récents.
      Les quais sont couverts.
      Une prime de productivité et de qualité est versée chaque mois.
      L'équipe fait un point sécurité de dix minutes chaque matin.
    `),
    skills: lines(`
      Conduite de chariot élévateur
      CACES R489
      Chargement et déchargement
      Gestion de stock
      Sécurité en entrepôt
    `),
    diplomas: ["CAP Opérateur logistique", "Titre professionnel Cariste d'entrepôt"],
    hours: "shifts",
    pay: [1.03, 1.18],
    level: "some",
    licence: 0.15,
    also: ["interim", "cdi-interimaire"],
  },
  deliveryDriver: {
    rome: ["N4105", "Chauffeur-livreur / Chauffeuse-livreuse"],
    titles: [
      ["Chauffeur livreur", "Chauffeuse livreuse"],
      ["Livreur", "Livreuse", "de colis"],
      ["Chauffeur livreur", "Chauffeuse livreuse", "en véhicule léger"],
    ],
    tasks: lines(`
      charger le véhicule dans l'ordre de la tournée
      livrer les colis aux particuliers et aux commerces
      faire signer les bons de livraison
      reprendre les retours et les emballages
      prévenir en cas de retard ou d'absence
      nettoyer et contrôler le véhicule
      conduire avec souplesse pour consommer moins
    `),
    profile: lines(`
      Vous avez le permis B et vous conduisez avec prudence.
      Vous savez vous repérer et gérer votre temps.
      Vous aimez être sur la route et rencontrer du monde.
      Vous pouvez porter des colis de quinze kilos.
    `),
    setting: lines(`
      Le véhicule est électrique et équipé d'une caméra de recul.
      La tournée compte entre quarante et soixante points de livraison.
      Vous faites les premières tournées à deux.
      Le dépôt se trouve près de la rocade.
    `),
    skills: lines(`
      Conduite de véhicule léger
      Lecture d'une tournée
      Relation avec les clients
      Chargement
      Ponctualité
    `),
    diplomas: ["Titre professionnel Conducteur livreur sur véhicule utilitaire léger"],
    hours: "road",
    pay: [1, 1.1],
    level: "open",
    licence: 1,
    also: ["interim", "interim-insertion", "insertion", "saisonnier"],
  },
  truckDriver: {
    rome: ["N4101", "Conducteur / Conductrice de poids lourd"],
    titles: [
      ["Conducteur", "Conductrice", "de poids lourd"],
      ["Chauffeur", "Chauffeuse", "poids lourd en transport régional"],
      ["Conducteur routier", "Conductrice routière"],
    ],
    tasks: lines(`
      conduire un porteur ou un ensemble articulé dans la région
      vérifier le chargement et l'arrimage
      livrer les clients et faire signer les documents
      respecter les temps de conduite et de repos
      contrôler l'état du véhicule avant le départ
      remonter les informations à l'exploitation
      utiliser le hayon et le transpalette
    `),
    profile: lines(`
      Vous avez les permis et la carte de qualification à jour.
      Vous conduisez avec calme et anticipation.
      Vous représentez l'entreprise chez les clients.
      Vous souhaitez rentrer chez vous chaque soir.
    `),
    setting: lines(`
      Chaque personne a son camion attitré.
      Le parc a moins de quatre ans.
      L'entreprise paie le renouvellement des formations obligatoires.
      Les tournées restent dans la région.
    `),
    skills: lines(`
      Conduite de poids lourd
      Arrimage
      Réglementation du transport
      Utilisation d'un hayon
      Écoconduite
    `),
    diplomas: ["Titre professionnel Conducteur du transport routier de marchandises sur porteur"],
    hours: "road",
    pay: [1.08, 1.35],
    level: "skilled",
    licence: 0,
    also: ["interim", "cdi-interimaire"],
  },
  busDriver: {
    rome: ["N4103", "Conducteur / Conductrice de bus"],
    titles: [
      ["Conducteur", "Conductrice", "de bus"],
      ["Conducteur", "Conductrice", "de car scolaire"],
      ["Conducteur receveur", "Conductrice receveuse"],
    ],
    tasks: lines(`
      conduire les voyageurs sur les lignes du réseau
      accueillir et renseigner à la montée
      vendre et contrôler les titres de transport
      respecter les horaires et les arrêts
      contrôler le véhicule avant le départ
      veiller à la sécurité des élèves
      signaler les incidents au poste de régulation
    `),
    profile: lines(`
      Le permis D peut être financé par l'entreprise, dans le cadre d'une formation payée.
      Vous aimez conduire et rendre service.
      Vous avez de la patience et de la courtoisie.
      Vous êtes toujours à l'heure.
    `),
    setting: lines(`
      Le réseau compte vingt-deux lignes de bus et de cars.
      La moitié des véhicules roulent au gaz ou à l'électricité.
      Une formation de dix semaines est prévue pour les débutants.
      Le planning est connu un mois à l'avance.
    `),
    skills: lines(`
      Conduite de bus
      Accueil des voyageurs
      Code de la route
      Gestion d'un incident
      Ponctualité
    `),
    diplomas: ["Titre professionnel Conducteur de transport en commun sur route"],
    hours: "road",
    pay: [1.06, 1.25],
    level: "some",
    licence: 1,
    also: ["interim"],
  },
} satisfies Record<string, Job>;
