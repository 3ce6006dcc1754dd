import type { ContractKind } from "@tremplin/core/offer";
import { lines } from "../job.ts";

/** A job of the mountain demo. `season`: how often winter, summer, both seasons, all year, out of ten. */
export interface MountainJob {
  readonly rome: readonly [code: string, label: string];
  readonly titles: readonly string[];
  readonly tasks: readonly string[];
  readonly profile: readonly string[];
  /** Asked for in words that name it; one of them or none. */
  readonly asks?: readonly string[];
  /** Gross pay of a month of 35 hours, in euros; never below the legal minimum of the day. */
  readonly pay: readonly [least: number, most: number];
  readonly season: readonly [winter: number, summer: number, both: number, year: number];
  /** The part of the offers that give housing, meals, a ski pass. */
  readonly gives: readonly [housing: number, meals: number, pass: number];
  readonly schedules: readonly string[];
  /** Contracts of offers that are no season's. */
  readonly lasting?: readonly ContractKind[];
  readonly posts?: number;
}

const table = lines(`
  Service en continu, deux jours de repos d'affilée
  Travail en coupure, deux jours de repos
  Horaires coupés midi et soir, un jour et demi de repos
  Sans coupure, de 7 h à 15 h
`);
const slopes = lines(`
  De 8 h à 17 h, deux jours de repos par roulement
  Journée continue, week-ends travaillés, repos en semaine
  Horaires de l'exploitation, 39 h, heures payées
`);
const office = ["Du lundi au vendredi", "39 h, RTT"];
const night = ["De 17 h à 1 h, ou de 4 h à 9 h selon la neige", "De nuit, quatre nuits par semaine"];

export const mountainJobs = {
  liftAgent: {
    rome: ["N4402", "Exploitation et manœuvre de remontées mécaniques"],
    titles: [
      "Agent / Agente d'exploitation des remontées mécaniques (H/F)",
      "Agent de téléski, débutants acceptés (H/F)",
      "Agent d'accueil au télésiège (H/F)",
    ],
    tasks: lines(`
      accueillir les skieurs à l'embarquement et les aider
      contrôler les titres avec le sourire
      ralentir ou arrêter l'appareil quand il le faut
      déneiger la piste de départ et baliser
      noter les incidents et prévenir le conducteur
    `),
    profile: lines(`
      Vous aimez le dehors, même à moins quinze.
      Aucune expérience n'est exigée : quatre jours de formation avant l'ouverture.
      Vous savez rester calme devant une file d'attente.
    `),
    pay: [1850, 2050],
    season: [7, 1, 2, 0],
    gives: [0.5, 0.3, 0.9],
    schedules: slopes,
    posts: 6,
  },
  liftDriver: {
    rome: ["N4402", "Exploitation et manœuvre de remontées mécaniques"],
    titles: [
      "Conducteur / Conductrice de télésiège (H/F)",
      "Conducteur de téléphérique (H/F)",
      "Conductrice / Conducteur de télécabine",
    ],
    tasks: lines(`
      faire les essais du matin et signer le carnet
      conduire l'appareil et surveiller le vent
      encadrer deux agents en gare
      participer aux exercices d'évacuation
      faire l'entretien courant en fin de journée
    `),
    profile: lines(`
      Une saison comme agent est un bon début.
      Vous prenez des décisions et vous les expliquez.
      Le vertige n'est pas un obstacle, mais il faut le dire.
    `),
    asks: [
      "CQP agent d'exploitation de remontées mécaniques apprécié, ou préparé avec nous.",
      "Habilitation conducteur de télésiège ou formation prise en charge.",
    ],
    pay: [1950, 2300],
    season: [5, 0, 3, 2],
    gives: [0.5, 0.2, 0.9],
    schedules: slopes,
  },
  liftMechanic: {
    rome: ["I1310", "Maintenance mécanique industrielle"],
    titles: [
      "Mécanicien / Mécanicienne de remontées mécaniques (H/F)",
      "Électromécanicien de remontées mécaniques (H/F)",
    ],
    tasks: lines(`
      entretenir pinces, poulies et câbles
      préparer la grande visite d'automne
      dépanner l'hiver, vite et proprement
      monter sur les pylônes, encordé
      tenir à jour les fiches de contrôle
    `),
    profile: lines(`
      Vous avez un bac professionnel de mécanique ou d'électricité.
      Le travail en hauteur vous va.
      Vous aimez comprendre pourquoi une pièce casse.
    `),
    asks: [
      "Habilitation électrique B1V souhaitée.",
      "CQP technicien de maintenance des remontées mécaniques bienvenu.",
      "CACES nacelle R486 apprécié.",
    ],
    pay: [2200, 2900],
    season: [1, 0, 0, 9],
    gives: [0.2, 0.1, 0.9],
    schedules: slopes,
    lasting: ["cdi", "cdi", "apprentissage"],
  },
  groomer: {
    rome: ["A1101", "Conduite d'engins agricoles et forestiers"],
    titles: [
      "Dameur / Dameuse (H/F)",
      "Conducteur d'engins de damage (H/F)",
      "Conductrice / Conducteur de dameuse",
    ],
    tasks: lines(`
      refaire les pistes entre la fermeture et l'aube
      régler la lame et la fraise selon la neige
      travailler au treuil dans les pentes fortes
      préparer le stade et le parc de modules
      faire le plein, graisser et signaler l'usure
    `),
    profile: lines(`
      Vous conduisez déjà un tracteur ou un engin de chantier.
      La nuit ne vous fait pas peur, et la solitude non plus.
      Vous connaissez la neige, ou vous voulez l'apprendre.
    `),
    asks: [
      "CQP conducteur de dameuse, ou expérience de la conduite d'engin de damage.",
      "CACES R482 apprécié.",
    ],
    pay: [2100, 2600],
    season: [9, 0, 1, 0],
    gives: [0.6, 0.2, 0.9],
    schedules: night,
  },
  snowMaker: {
    rome: ["I1309", "Maintenance électrique"],
    titles: ["Nivoculteur / Nivocultrice (H/F)", "Agent de neige de culture (H/F)"],
    tasks: lines(`
      surveiller le froid et l'humidité, et lancer la production
      déplacer et régler les canons
      entretenir pompes, vannes et compresseurs
      économiser l'eau et l'énergie, chiffres à l'appui
    `),
    profile: lines(`
      Vous avez des bases d'hydraulique ou d'électricité.
      Vous skiez assez pour vous déplacer partout.
    `),
    asks: ["Habilitation électrique demandée, ou passée avec nous.", "CQP nivoculteur bienvenu."],
    pay: [2000, 2500],
    season: [6, 0, 2, 2],
    gives: [0.5, 0.1, 0.9],
    schedules: night,
  },
  patroller: {
    rome: ["K1705", "Sécurité civile et secours"],
    titles: [
      "Pisteur-secouriste 1er degré (H/F)",
      "Pisteuse-secouriste / Pisteur-secouriste 2e degré",
      "Pisteur-secouriste artificier (H/F)",
    ],
    tasks: lines(`
      ouvrir et fermer les pistes
      baliser, filer, prévenir
      porter secours et évacuer en traîneau
      participer au déclenchement des avalanches
      renseigner sans faire la leçon
    `),
    profile: lines(`
      Vous skiez par tous les temps et toutes les neiges.
      Vous restez clair à la radio.
      Le secourisme est à jour (PSE2).
    `),
    asks: [
      "Diplôme de pisteur-secouriste 1er degré exigé.",
      "Diplôme de pisteur-secouriste 2e degré exigé.",
      "Pisteur-secouriste 2e degré, artificier apprécié.",
    ],
    pay: [2000, 2500],
    season: [10, 0, 0, 0],
    gives: [0.6, 0.2, 1],
    schedules: slopes,
    posts: 3,
  },
  patrolChief: {
    rome: ["K1705", "Sécurité civile et secours"],
    titles: ["Chef / Cheffe de secteur du service des pistes (H/F)"],
    tasks: lines(`
      organiser le travail de douze pisteurs
      décider des ouvertures avec le directeur
      tenir le plan d'intervention à jour
      former les nouveaux
    `),
    profile: ["Cinq hivers au moins sur les pistes.", "Vous savez dire non à une ouverture."],
    asks: ["Pisteur-secouriste 3e degré."],
    pay: [2600, 3200],
    season: [3, 0, 2, 5],
    gives: [0.4, 0, 1],
    schedules: slopes,
    lasting: ["cdi"],
  },
  ticketSeller: {
    rome: ["D1505", "Personnel de caisse"],
    titles: ["Hôte / Hôtesse de vente de forfaits (H/F)", "Caissier / Caissière forfaits (H/F)"],
    tasks: lines(`
      accueillir et conseiller le bon titre
      encaisser et tenir sa caisse
      répondre en anglais aux questions simples
      aider aux bornes
    `),
    profile: [
      "Vous avez déjà tenu une caisse, ou vous êtes à l'aise avec les chiffres.",
      "L'anglais est utile tous les jours.",
    ],
    pay: [1830, 2000],
    season: [8, 2, 0, 0],
    gives: [0.5, 0.2, 0.8],
    schedules: slopes,
    posts: 4,
  },
  accountant: {
    rome: ["M1203", "Comptabilité"],
    titles: ["Comptable (H/F)", "Gestionnaire de paie (H/F)"],
    tasks: [
      "préparer les paies des saisonniers",
      "suivre les ventes du jour",
      "établir les déclarations",
      "préparer les comptes de la saison",
    ],
    profile: [
      "Un diplôme de comptabilité et deux ans de pratique.",
      "Les pics de décembre et d'avril sont connus d'avance.",
    ],
    pay: [2200, 2800],
    season: [0, 0, 0, 10],
    gives: [0.1, 0, 0.8],
    schedules: office,
    lasting: ["cdi", "cdd"],
  },
  cook: {
    rome: ["G1602", "Personnel de cuisine"],
    titles: ["Cuisinier / Cuisinière (H/F)", "Chef de partie (H/F)", "Second de cuisine (H/F)"],
    tasks: lines(`
      préparer la mise en place du matin
      tenir le chaud pendant le service
      travailler les produits de la vallée
      suivre les températures et les dates
      passer les commandes avec le chef
    `),
    profile: lines(`
      Un CAP de cuisine ou deux saisons derrière un fourneau.
      Vous aimez que ça sorte bien et à l'heure.
      Une brigade de quatre, où l'on se parle correctement.
    `),
    pay: [2000, 2700],
    season: [5, 2, 2, 1],
    gives: [0.85, 0.9, 0.4],
    schedules: table,
  },
  commis: {
    rome: ["G1602", "Personnel de cuisine"],
    titles: ["Commis / Commise de cuisine (H/F)", "Aide de cuisine, débutants acceptés (H/F)"],
    tasks: [
      "éplucher, tailler, peser",
      "dresser les entrées et les desserts",
      "garder le poste propre",
      "ranger les livraisons",
    ],
    profile: ["Aucune expérience n'est demandée.", "Vous apprenez vite et vous posez des questions."],
    pay: [1830, 1950],
    season: [6, 3, 1, 0],
    gives: [0.9, 0.95, 0.4],
    schedules: table,
    lasting: ["apprentissage"],
  },
  waiter: {
    rome: ["G1803", "Service en restauration"],
    titles: ["Serveur / Serveuse (H/F)", "Chef de rang (H/F)", "Serveur en terrasse (H/F)"],
    tasks: [
      "dresser et accueillir",
      "conseiller un plat et un vin",
      "porter en terrasse, au soleil ou dans le vent",
      "encaisser",
      "préparer la salle du soir",
    ],
    profile: [
      "Vous gardez le sourire à quatorze heures trente.",
      "Un peu d'anglais ou d'italien aide beaucoup.",
    ],
    pay: [1850, 2200],
    season: [6, 3, 1, 0],
    gives: [0.85, 0.9, 0.4],
    schedules: table,
    posts: 2,
  },
  barman: {
    rome: ["G1801", "Café, bar brasserie"],
    titles: ["Barman / Barmaid (H/F)", "Limonadier / Limonadière (H/F)"],
    tasks: [
      "préparer les boissons chaudes du matin",
      "servir au comptoir et en terrasse",
      "tenir le stock",
      "animer l'après-ski sans excès",
    ],
    profile: [
      "Vous connaissez les règles de service de l'alcool, et vous les appliquez.",
      "Une saison derrière un bar est un plus.",
    ],
    pay: [1900, 2200],
    season: [7, 3, 0, 0],
    gives: [0.8, 0.9, 0.5],
    schedules: table,
  },
  roomAttendant: {
    rome: ["G1501", "Personnel d'étage"],
    titles: [
      "Femme de chambre / Valet de chambre (H/F)",
      "Employé / Employée d'étage (H/F)",
      "Gouvernant / Gouvernante (H/F)",
    ],
    tasks: [
      "faire les chambres et les lits",
      "entretenir les parties communes",
      "compter et plier le linge",
      "signaler ce qui est cassé",
    ],
    profile: ["Le samedi est le grand jour : on travaille à deux.", "Débutants acceptés, on vous montre."],
    pay: [1830, 1950],
    season: [6, 3, 1, 0],
    gives: [0.8, 0.85, 0.3],
    schedules: ["Sans coupure, de 8 h à 15 h", "Service en continu, deux jours de repos d'affilée"],
    posts: 3,
  },
  receptionist: {
    rome: ["G1703", "Réception en hôtellerie"],
    titles: ["Réceptionniste (H/F)", "Réceptionniste en résidence de tourisme (H/F)"],
    tasks: [
      "accueillir, remettre les clés et les forfaits",
      "répondre au téléphone et aux courriels",
      "régler les petits soucis",
      "tenir la caisse",
    ],
    profile: [
      "Deux langues, dont l'anglais.",
      "Vous connaissez un logiciel de réservation, ou vous l'apprenez en trois jours.",
    ],
    pay: [1850, 2150],
    season: [5, 2, 1, 2],
    gives: [0.7, 0.6, 0.4],
    schedules: ["Matin ou soir, en continu", "Sans coupure, deux jours de repos"],
  },
  nightAuditor: {
    rome: ["G1703", "Réception en hôtellerie"],
    titles: ["Night auditor (H/F)", "Veilleur de nuit (H/F)"],
    tasks: [
      "veiller sur la maison la nuit",
      "arrêter les comptes de la journée",
      "préparer le buffet du petit déjeuner",
    ],
    profile: ["Vous êtes une personne de la nuit, et de confiance."],
    pay: [1900, 2200],
    season: [7, 2, 0, 1],
    gives: [0.9, 0.8, 0.5],
    schedules: ["De 22 h à 7 h, quatre nuits par semaine"],
  },
  dishwasher: {
    rome: ["G1605", "Plonge en restauration"],
    titles: ["Plongeur / Plongeuse (H/F)"],
    tasks: ["laver et ranger la vaisselle", "entretenir la cuisine", "aider aux épluchages"],
    profile: ["Aucune expérience n'est demandée.", "Un bon poste pour une première saison."],
    pay: [1830, 1900],
    season: [6, 4, 0, 0],
    gives: [0.9, 0.95, 0.4],
    schedules: table,
  },
  spa: {
    rome: ["D1208", "Soins esthétiques et corporels"],
    titles: ["Spa praticien / Spa praticienne (H/F)"],
    tasks: [
      "donner les soins et les massages de la carte",
      "tenir le bassin et le sauna",
      "conseiller les produits",
    ],
    profile: ["CAP ou BP d'esthétique.", "Vous savez écouter."],
    pay: [1950, 2300],
    season: [7, 2, 1, 0],
    gives: [0.8, 0.7, 0.5],
    schedules: ["Après-midi et soir, en continu"],
  },
  maintenance: {
    rome: ["I1203", "Maintenance des bâtiments et des locaux"],
    titles: ["Technicien / Technicienne de maintenance en hôtel (H/F)"],
    tasks: [
      "dépanner chauffage, plomberie et électricité",
      "déneiger les accès",
      "suivre les contrôles obligatoires",
    ],
    profile: ["Bricolage solide et permis B."],
    asks: ["Habilitation électrique B1V souhaitée."],
    pay: [2000, 2500],
    season: [2, 0, 3, 5],
    gives: [0.6, 0.5, 0.4],
    schedules: ["Du mardi au samedi, astreintes payées"],
  },
  hutKeeper: {
    rome: ["G1402", "Management d'hôtel-restaurant"],
    titles: ["Gardien / Gardienne de refuge (H/F)", "Gardien adjoint de refuge (H/F)"],
    tasks: [
      "tenir la maison de l'ouverture à la fermeture",
      "accueillir et conseiller les randonneurs",
      "gérer les vivres et l'eau",
      "veiller sur la sécurité et donner l'alerte",
    ],
    profile: ["Vous connaissez la montagne et la vie en groupe.", "Vous savez renoncer, et faire renoncer."],
    asks: ["PSC1 à jour.", "Accompagnateur en moyenne montagne bienvenu."],
    pay: [2000, 2500],
    season: [1, 6, 3, 0],
    gives: [1, 1, 0],
    schedules: ["Présence sur place, récupérée en fin de saison"],
  },
  hutHelp: {
    rome: ["G1605", "Plonge en restauration"],
    titles: ["Aide-gardien / Aide-gardienne de refuge (H/F)", "Employé polyvalent de refuge (H/F)"],
    tasks: [
      "servir le dîner et les petits déjeuners de trois heures",
      "faire le ménage et la vaisselle",
      "porter, monter, ranger",
      "renseigner sur les sentiers",
    ],
    profile: ["Pas besoin d'être alpiniste : il faut aimer les gens et se lever tôt.", "Débutants acceptés."],
    pay: [1830, 1950],
    season: [1, 8, 1, 0],
    gives: [1, 1, 0],
    schedules: ["Présence sur place, deux jours de repos groupés"],
  },
  hutCook: {
    rome: ["G1602", "Personnel de cuisine"],
    titles: ["Cuisinier / Cuisinière de refuge (H/F)"],
    tasks: [
      "cuisiner pour soixante avec peu d'eau",
      "faire le pain deux fois par semaine",
      "composer avec ce qui a été monté",
    ],
    profile: ["Une saison en cuisine, et l'envie d'inventer."],
    pay: [2000, 2300],
    season: [0, 8, 2, 0],
    gives: [1, 1, 0],
    schedules: ["Présence sur place, deux jours de repos groupés"],
  },
  skiInstructor: {
    rome: ["G1204", "Éducation en activités sportives"],
    titles: ["Moniteur / Monitrice de ski alpin (H/F)", "Monitrice / Moniteur de ski nordique"],
    tasks: [
      "donner les cours collectifs du matin",
      "encadrer les sorties des clubs",
      "faire passer les tests de niveau",
    ],
    profile: ["Pédagogue avec les petits comme avec les grands."],
    asks: ["DE moniteur de ski exigé.", "DE ski nordique exigé, ou stagiaire du cursus."],
    pay: [2100, 3000],
    season: [10, 0, 0, 0],
    gives: [0.5, 0, 1],
    schedules: ["De 9 h à 17 h pendant les vacances, à la carte hors vacances"],
    posts: 4,
  },
  leader: {
    rome: ["G1201", "Accompagnement de voyages, d'activités culturelles ou sportives"],
    titles: ["Accompagnateur / Accompagnatrice en moyenne montagne (H/F)"],
    tasks: [
      "préparer et conduire des randonnées à la journée",
      "encadrer les séjours d'enfants",
      "raconter la faune, la flore et les gens d'ici",
    ],
    profile: ["Vous aimez raconter et faire découvrir."],
    asks: ["DE accompagnateur en moyenne montagne exigé."],
    pay: [2000, 2500],
    season: [2, 6, 2, 0],
    gives: [0.5, 0.3, 0.2],
    schedules: ["Selon les sorties, planning connu le dimanche"],
  },
  bikeInstructor: {
    rome: ["G1204", "Éducation en activités sportives"],
    titles: ["Moniteur / Monitrice VTT (H/F)"],
    tasks: [
      "encadrer des groupes de huit",
      "entretenir les vélos de l'école",
      "reconnaître les pistes après l'orage",
    ],
    profile: ["Vous roulez propre et vous le montrez."],
    asks: ["DEJEPS VTT ou BPJEPS activités du cyclisme exigé."],
    pay: [2000, 2400],
    season: [0, 9, 1, 0],
    gives: [0.4, 0.2, 0.2],
    schedules: ["De 9 h à 18 h, deux jours de repos"],
  },
  schoolDesk: {
    rome: ["M1607", "Secrétariat"],
    titles: ["Secrétaire d'école de ski (H/F)"],
    tasks: [
      "inscrire aux cours, au comptoir et au téléphone",
      "composer les groupes du dimanche",
      "encaisser",
    ],
    profile: ["À l'aise avec un tableur, l'anglais et les parents inquiets."],
    pay: [1850, 2050],
    season: [9, 1, 0, 0],
    gives: [0.4, 0.1, 0.9],
    schedules: ["Week-ends travaillés, repos en semaine"],
  },
  skiTechnician: {
    rome: ["D1211", "Vente en articles de sport et loisirs"],
    titles: ["Skiman / Skiwoman (H/F)", "Technicien / Technicienne ski, atelier et location (H/F)"],
    tasks: [
      "conseiller et régler le matériel de location",
      "affûter, farter, réparer",
      "ranger le parc le soir",
      "vendre gants, masques et crème",
    ],
    profile: [
      "Première saison bienvenue : on vous apprend le réglage.",
      "Vous aimez le contact et le bricolage.",
    ],
    asks: ["CQP technicien ski apprécié."],
    pay: [1830, 2100],
    season: [9, 0, 1, 0],
    gives: [0.6, 0.2, 0.7],
    schedules: ["De 8 h 30 à 19 h avec coupure l'après-midi", "Sans coupure, du samedi au jeudi"],
    posts: 2,
  },
  sportSeller: {
    rome: ["D1211", "Vente en articles de sport et loisirs"],
    titles: ["Vendeur / Vendeuse en articles de sport (H/F)", "Responsable de magasin de sport (H/F)"],
    tasks: [
      "conseiller chaussures, vestes et sacs",
      "tenir le rayon et les stocks",
      "encaisser",
      "accueillir les livraisons",
    ],
    profile: ["Vous marchez, grimpez ou skiez : cela s'entend au conseil."],
    pay: [1850, 2400],
    season: [4, 2, 2, 2],
    gives: [0.5, 0.1, 0.5],
    schedules: ["Sans coupure, un dimanche sur deux", "Horaires coupés en haute saison"],
  },
  cycleTechnician: {
    rome: ["I1607", "Réparation de cycles, motocycles et motoculteurs de loisirs"],
    titles: [
      "Technicien / Technicienne cycle (H/F)",
      "Mécanicien cycle et technicien ski, deux saisons (H/F)",
    ],
    tasks: [
      "régler et réparer les vélos de location",
      "mettre à jour les assistances",
      "conseiller les familles",
      "passer aux skis quand la neige arrive",
    ],
    profile: ["Vous savez dévoiler une roue, ou vous voulez apprendre."],
    pay: [1900, 2200],
    season: [0, 5, 4, 1],
    gives: [0.5, 0.1, 0.4],
    schedules: ["De 9 h à 18 h 30, deux jours de repos"],
  },
  baker: {
    rome: ["D1106", "Vente en alimentation"],
    titles: ["Vendeur / Vendeuse en alimentation de montagne (H/F)"],
    tasks: ["servir et encaisser", "préparer les sandwichs des skieurs", "tenir la vitrine"],
    profile: ["Vous vous levez tôt et vous êtes de bonne humeur."],
    pay: [1830, 1950],
    season: [7, 3, 0, 0],
    gives: [0.6, 0.4, 0.3],
    schedules: ["De 6 h 30 à 13 h 30, en continu"],
  },
  ropeWorker: {
    rome: ["F1502", "Montage de structures métalliques"],
    titles: [
      "Cordiste (H/F)",
      "Cordiste, filets et paravalanches (H/F)",
      "Chef / Cheffe d'équipe cordiste (H/F)",
    ],
    tasks: [
      "purger et sécuriser des falaises",
      "poser ancrages, grillages et filets",
      "forer et injecter",
      "préparer les levages par hélicoptère",
    ],
    profile: [
      "Vous avez déjà passé un hiver sur corde, ou vous sortez de formation.",
      "Le camarade d'abord.",
    ],
    asks: ["CQP cordiste exigé.", "CQP cordiste niveau 1, CACES R482 apprécié."],
    pay: [2200, 3000],
    season: [0, 3, 1, 6],
    gives: [0.3, 0.6, 0],
    schedules: ["Du lundi au jeudi, grand déplacement payé", "39 h sur quatre jours et demi"],
    lasting: ["cdi", "cdd", "interim"],
  },
  carpenter: {
    rome: ["F1503", "Réalisation et installation d'ossatures bois"],
    titles: ["Charpentier / Charpentière (H/F)", "Couvreur / Couvreuse en lauze et bardeau (H/F)"],
    tasks: ["tailler et lever des charpentes", "couvrir avant la neige", "restaurer des chalets anciens"],
    profile: ["CAP de charpente ou vraie expérience du bois."],
    pay: [2100, 2800],
    season: [0, 2, 0, 8],
    gives: [0.2, 0.4, 0],
    schedules: office,
    lasting: ["cdi", "cdi", "apprentissage"],
  },
  machineDriver: {
    rome: ["F1302", "Conduite d'engins de terrassement et de carrière"],
    titles: ["Conducteur / Conductrice d'engins de montagne (H/F)", "Conducteur de pelle araignée (H/F)"],
    tasks: [
      "ouvrir des pistes et reprofiler des talus",
      "travailler en pente avec un guide",
      "entretenir l'engin",
    ],
    profile: ["Vous sentez votre machine."],
    asks: ["CACES R482 catégorie B1 exigé.", "CACES R482 et R490 (grue auxiliaire) appréciés."],
    pay: [2200, 2900],
    season: [0, 5, 1, 4],
    gives: [0.3, 0.5, 0],
    schedules: ["39 h sur quatre jours et demi"],
    lasting: ["cdi", "cdd", "interim"],
  },
  siteChief: {
    rome: ["F1202", "Direction de chantier du BTP"],
    titles: ["Chef / Cheffe de chantier travaux en hauteur (H/F)"],
    tasks: [
      "préparer les chantiers et les accès",
      "conduire des équipes de quatre à huit",
      "suivre la sécurité chaque matin",
    ],
    profile: ["Cinq ans de chantier en montagne."],
    asks: ["CQP cordiste apprécié."],
    pay: [2900, 3800],
    season: [0, 0, 0, 10],
    gives: [0.1, 0.4, 0],
    schedules: office,
    lasting: ["cdi"],
  },
  cableEngineer: {
    rome: ["H1206", "Management et ingénierie études, recherche et développement industriel"],
    titles: [
      "Ingénieur / Ingénieure transport par câble (H/F)",
      "Ingénieure / Ingénieur essais remontées mécaniques",
    ],
    tasks: ["calculer lignes et pylônes", "suivre les essais sur site", "rédiger les dossiers de sécurité"],
    profile: [
      "École d'ingénieur ou équivalent, mécanique ou génie civil.",
      "Le terrain vous manque quand vous êtes au bureau.",
    ],
    pay: [3100, 4200],
    season: [0, 0, 0, 10],
    gives: [0, 0, 0.3],
    schedules: office,
    lasting: ["cdi", "cdi", "stage", "professionnalisation"],
  },
  draughtsman: {
    rome: ["H1203", "Conception et dessin produits mécaniques"],
    titles: ["Dessinateur / Dessinatrice projeteur (H/F)"],
    tasks: ["dessiner gares et pylônes en 3D", "sortir les plans d'atelier", "corriger avec les monteurs"],
    profile: ["BTS ou licence de conception mécanique."],
    pay: [2300, 3000],
    season: [0, 0, 0, 10],
    gives: [0, 0, 0.2],
    schedules: office,
    lasting: ["cdi", "apprentissage"],
  },
  snowScientist: {
    rome: ["K2402", "Recherche en sciences de l'univers, de la matière et du vivant"],
    titles: [
      "Chargé / Chargée de recherche en nivologie (H/F)",
      "Développeur / Développeuse capteurs de neige (H/F)",
    ],
    tasks: [
      "exploiter les données des capteurs",
      "mettre au point des modèles du manteau neigeux",
      "monter sur le terrain une fois par semaine",
    ],
    profile: ["Doctorat ou master de physique, et l'envie de le dire simplement."],
    pay: [2600, 3600],
    season: [0, 0, 0, 10],
    gives: [0, 0, 0.4],
    schedules: office,
    lasting: ["cdi", "cdd", "stage"],
  },
  welder: {
    rome: ["H2913", "Soudage manuel"],
    titles: ["Soudeur / Soudeuse de pylônes (H/F)"],
    tasks: ["assembler et souder à l'atelier", "contrôler au gabarit", "partir en montage l'été"],
    profile: ["Licences de soudage à jour, ou préparées avec nous."],
    pay: [2100, 2700],
    season: [0, 0, 0, 10],
    gives: [0, 0.2, 0],
    schedules: office,
    lasting: ["cdi", "interim", "cdi"],
  },
  snowPlough: {
    rome: ["N4101", "Conduite de transport de marchandises sur longue distance"],
    titles: ["Chauffeur / Chauffeuse de déneigement (H/F)", "Agent technique déneigement et voirie (H/F)"],
    tasks: [
      "ouvrir les routes avant six heures",
      "saler et sabler",
      "entretenir la fraise",
      "l'été, refaire la voirie",
    ],
    profile: ["Permis C, et le sommeil léger."],
    asks: ["CACES R482 apprécié.", "Permis C exigé."],
    pay: [1950, 2400],
    season: [5, 0, 3, 2],
    gives: [0.2, 0.1, 0.3],
    schedules: ["Astreintes de nuit payées, roulement à trois"],
  },
  shuttle: {
    rome: ["N4103", "Conduite de transport en commun sur route"],
    titles: ["Conducteur / Conductrice de navette (H/F)"],
    tasks: [
      "conduire la navette des pistes",
      "aider à charger skis et poussettes",
      "chaîner quand il le faut",
    ],
    profile: ["Permis D et carte de qualification à jour."],
    pay: [1950, 2250],
    season: [8, 2, 0, 0],
    gives: [0.6, 0.2, 0.6],
    schedules: ["Journée continue, deux services"],
    posts: 3,
  },
  visitorAdviser: {
    rome: ["G1101", "Accueil touristique"],
    titles: ["Conseiller / Conseillère en séjour (H/F)", "Agent d'accueil de l'espace nordique (H/F)"],
    tasks: ["accueillir et orienter", "tenir à jour les horaires et la météo", "préparer les pots d'accueil"],
    profile: ["BTS tourisme ou bonne connaissance du pays, deux langues."],
    pay: [1850, 2100],
    season: [3, 3, 2, 2],
    gives: [0.3, 0, 0.5],
    schedules: ["Week-ends travaillés, repos en semaine"],
  },
  parkWarden: {
    rome: ["A1204", "Protection du patrimoine naturel"],
    titles: [
      "Garde-moniteur / Garde-monitrice de parc national (H/F)",
      "Animateur / Animatrice nature (H/F)",
    ],
    tasks: [
      "parcourir le secteur et compter",
      "renseigner et, s'il le faut, verbaliser",
      "animer des sorties pour les classes",
      "entretenir sentiers et cabanes",
    ],
    profile: ["Formation de protection de la nature, et de bonnes jambes."],
    asks: ["Accompagnateur en moyenne montagne bienvenu.", "PSC1 à jour."],
    pay: [1900, 2300],
    season: [0, 6, 1, 3],
    gives: [0.5, 0, 0],
    schedules: ["Selon le terrain, parfois de nuit"],
  },
  handyman: {
    rome: ["K2304", "Revalorisation de produits industriels"],
    titles: ["Agent technique polyvalent de montagne (H/F)"],
    tasks: ["préparer les fêtes et les courses", "entretenir bâtiments et fontaines", "déneiger les accès"],
    profile: ["Habile de ses mains, permis B."],
    pay: [1850, 2100],
    season: [2, 1, 2, 5],
    gives: [0.2, 0, 0.3],
    schedules: office,
  },
  nurse: {
    rome: ["J1506", "Soins infirmiers généralistes"],
    titles: ["Infirmier / Infirmière (H/F)", "Aide-soignant / Aide-soignante (H/F)"],
    tasks: ["donner les soins du jour", "tenir le dossier", "accueillir les familles"],
    profile: ["Diplôme d'État."],
    pay: [2200, 2800],
    season: [0, 0, 0, 10],
    gives: [0, 0.1, 0],
    schedules: ["Douze heures, planning connu"],
    lasting: ["cdi", "cdd"],
  },
  townCook: {
    rome: ["G1602", "Personnel de cuisine"],
    titles: ["Cuisinier / Cuisinière en brasserie (H/F)", "Serveur / Serveuse en centre-ville (H/F)"],
    tasks: ["tenir le service du midi", "préparer la carte du jour"],
    profile: ["Une première expérience en salle ou en cuisine."],
    pay: [1900, 2300],
    season: [0, 0, 0, 10],
    gives: [0, 0.6, 0],
    schedules: ["Du lundi au samedi midi"],
    lasting: ["cdi", "cdd"],
  },
  townAccountant: {
    rome: ["M1203", "Comptabilité"],
    titles: ["Collaborateur / Collaboratrice comptable (H/F)"],
    tasks: ["tenir un portefeuille de cinquante dossiers", "établir les bilans"],
    profile: ["DCG ou BTS de comptabilité."],
    pay: [2200, 2700],
    season: [0, 0, 0, 10],
    gives: [0, 0, 0],
    schedules: office,
    lasting: ["cdi"],
  },
  townSeller: {
    rome: ["D1106", "Vente en alimentation"],
    titles: ["Vendeur / Vendeuse en boulangerie (H/F)"],
    tasks: ["servir et encaisser", "tenir la vitrine"],
    profile: ["Débutants acceptés."],
    pay: [1830, 1900],
    season: [0, 0, 0, 10],
    gives: [0, 0.1, 0],
    schedules: ["De 6 h 30 à 13 h 30"],
    lasting: ["cdi", "apprentissage"],
  },
} satisfies Record<string, MountainJob>;

export type MountainJobKey = keyof typeof mountainJobs;
