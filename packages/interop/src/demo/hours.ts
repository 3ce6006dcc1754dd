/** A week as an employer tells it. */
export interface Week {
  readonly hours: number;
  readonly schedule: string;
}

interface Weeks {
  readonly full: readonly Week[];
  readonly part: readonly Week[];
  /** How often the job is part time, from 0 to 1. */
  readonly partShare: number;
}

const week = (hours: number, schedule: string): Week => ({ hours, schedule });

/** The weeks of each kind of work; the hours told add up to the weekly hours. */
export const weeks = {
  dawn: {
    full: [
      week(35, "De 4 h à 11 h, cinq jours par semaine, deux jours de repos"),
      week(35, "De 5 h à 12 h, repos le dimanche et le lundi"),
      week(39, "De 4 h à 12 h avec une courte pause, deux jours de repos par semaine"),
    ],
    part: [week(24, "Quatre matinées de 5 h à 11 h, week-end compris")],
    partShare: 0.05,
  },
  shop: {
    full: [
      week(35, "Du mardi au samedi, entre 9 h et 19 h 30, planning connu deux semaines à l'avance"),
      week(35, "Matin ou après-midi en alternance, un samedi sur trois libre"),
      week(35, "Cinq jours par semaine, repos le dimanche et un autre jour"),
      week(39, "Du mardi au vendredi de 9 h à 12 h 30 et de 14 h à 18 h 30, le samedi jusqu'à 17 h 30"),
    ],
    part: [
      week(20, "De 9 h à 13 h, cinq jours par semaine"),
      week(24, "Du mercredi au samedi, six heures par jour"),
      week(28, "Quatre jours de sept heures, samedi compris"),
      week(30, "Cinq jours de six heures, matin ou après-midi"),
    ],
    partShare: 0.4,
  },
  table: {
    full: [
      week(35, "Midi ou soir selon le planning, sans coupure, deux jours de repos d'affilée"),
      week(39, "Midi et soir avec une coupure, deux jours de repos d'affilée"),
      week(39, "Du mardi au samedi, midi et soir, repos le dimanche et le lundi"),
    ],
    part: [
      week(20, "Service du midi seulement, de 10 h 30 à 14 h 30, du lundi au vendredi"),
      week(24, "Le vendredi, le samedi et le dimanche, huit heures par jour"),
      week(25, "Cinq soirs par semaine, de 18 h à 23 h"),
    ],
    partShare: 0.3,
  },
  reception: {
    full: [
      week(35, "Une semaine de 7 h à 14 h, une semaine de 14 h à 21 h, deux jours de repos"),
      week(39, "Cinq jours sur sept, matin ou après-midi selon le planning"),
    ],
    part: [
      week(24, "Trois journées de huit heures, week-end compris"),
      week(28, "Quatre matinées de 7 h à 14 h"),
    ],
    partShare: 0.25,
  },
  workshop: {
    full: [
      week(35, "Du lundi au vendredi, de 8 h à 12 h et de 13 h à 16 h"),
      week(
        39,
        "Du lundi au jeudi de 7 h 30 à 16 h 30, le vendredi jusqu'à 15 h 30, une heure de pause à midi",
      ),
      week(35, "Sur quatre jours et demi, vendredi après-midi libre"),
    ],
    part: [week(28, "Quatre jours par semaine, de 8 h à 12 h et de 13 h à 16 h")],
    partShare: 0.04,
  },
  shifts: {
    full: [
      week(
        35,
        "En deux équipes : une semaine de 5 h à 12 h 30, une semaine de 12 h 30 à 20 h, pause comprise",
      ),
      week(35, "En journée, de 8 h 30 à 16 h 30 avec une heure de pause, du lundi au vendredi"),
      week(35, "De nuit, de 21 h à 4 h 30, du lundi au vendredi, heures majorées"),
      week(35, "En équipe fixe du matin, de 6 h à 13 h 30, pause comprise"),
    ],
    part: [week(24, "Équipe de week-end : samedi et dimanche, douze heures par jour, heures majorées")],
    partShare: 0.06,
  },
  care: {
    full: [
      week(35, "Journées de 7 h 30 ou de 10 h en roulement, un week-end sur deux"),
      week(35, "Journées de douze heures, un week-end sur deux travaillé, planning connu au mois"),
      week(35, "De nuit, de 21 h à 7 h, trois à quatre nuits par semaine"),
    ],
    part: [
      week(28, "À 80 %, en roulement, un week-end sur deux"),
      week(24, "Quatre matinées de six heures, un week-end sur deux"),
    ],
    partShare: 0.25,
  },
  home: {
    full: [
      week(35, "Du lundi au vendredi entre 8 h et 19 h, un week-end sur quatre"),
      week(35, "Par secteur, sept heures par jour, planning construit avec vous"),
    ],
    part: [
      week(20, "Le matin de 8 h à 12 h, du lundi au vendredi"),
      week(24, "Quatre jours par semaine, six heures par jour, un week-end sur quatre"),
      week(28, "Matins et fins d'après-midi, mercredi libre si besoin"),
      week(30, "Du lundi au vendredi, six heures par jour"),
    ],
    partShare: 0.65,
  },
  cleaning: {
    full: [
      week(35, "Du lundi au vendredi, de 6 h à 13 h"),
      week(35, "Du lundi au vendredi, de 8 h à 12 h et de 13 h à 16 h"),
    ],
    part: [
      week(20, "De 5 h 30 à 9 h 30, du lundi au vendredi"),
      week(25, "De 6 h à 9 h et de 17 h à 19 h, du lundi au vendredi"),
      week(20, "De 17 h à 21 h, du lundi au vendredi"),
      week(30, "De 6 h à 12 h, du lundi au vendredi"),
    ],
    partShare: 0.6,
  },
  office: {
    full: [
      week(35, "Du lundi au vendredi, de 9 h à 17 h avec une heure de pause"),
      week(35, "Horaires souples : arrivée entre 8 h et 9 h 30"),
      week(37, "Du lundi au vendredi, avec douze jours de RTT par an"),
      week(39, "Du lundi au vendredi, avec vingt-trois jours de RTT par an"),
    ],
    part: [
      week(28, "Quatre jours par semaine, jour libre à choisir ensemble"),
      week(21, "Trois jours par semaine, de 9 h à 17 h"),
    ],
    partShare: 0.15,
  },
  children: {
    full: [
      week(35, "Du lundi au vendredi, horaires décalés entre 7 h 30 et 18 h 30"),
      week(35, "Une semaine tôt, une semaine tard, jamais le week-end"),
    ],
    part: [
      week(
        20,
        "Lundi, mardi, jeudi et vendredi de 7 h 30 à 8 h 30 et de 16 h 30 à 18 h 30, mercredi toute la journée",
      ),
      week(28, "Quatre jours par semaine, sept heures par jour"),
    ],
    partShare: 0.5,
  },
  outdoor: {
    full: [
      week(35, "Du lundi au vendredi, de 8 h à 12 h et de 13 h à 16 h, plus tôt pendant les fortes chaleurs"),
      week(39, "Du lundi au vendredi, départ du dépôt à 7 h 30"),
      week(35, "De 7 h à 14 h l'été, de 8 h à 16 h l'hiver"),
    ],
    part: [week(24, "Quatre matinées par semaine, de 7 h à 13 h")],
    partShare: 0.06,
  },
  road: {
    full: [
      week(35, "Départ à 6 h, retour en début d'après-midi, du lundi au vendredi"),
      week(39, "Du lundi au vendredi, tournées de jour, retour chaque soir"),
      week(35, "Cinq jours sur six, un samedi sur deux"),
    ],
    part: [
      week(24, "Quatre jours par semaine, de 6 h à 12 h"),
      week(20, "Matin et fin d'après-midi, du lundi au vendredi, pendant les périodes scolaires"),
    ],
    partShare: 0.15,
  },
  guard: {
    full: [
      week(35, "Vacations de douze heures, de jour ou de nuit, planning mensuel"),
      week(35, "De jour, de 8 h à 20 h, trois jours par semaine en moyenne"),
    ],
    part: [week(24, "Deux vacations de douze heures, le week-end")],
    partShare: 0.15,
  },
  mission: {
    full: [week(28, "Du lundi au vendredi, horaires fixés avec votre tuteur ou votre tutrice")],
    part: [week(24, "Quatre jours par semaine, horaires fixés avec votre tuteur ou votre tutrice")],
    partShare: 1,
  },
} satisfies Record<string, Weeks>;

export type HoursKind = keyof typeof weeks;
