import type { Season } from "@tremplin/core/sector";
import { at } from "../french.ts";
import { lines } from "../job.ts";
import type { Random } from "../random.ts";

export function openingsOf(company: string, commune: string): readonly string[] {
  const where = at(commune);
  return [
    `${company} recrute ${where}.`,
    `Rejoignez l'équipe : ${company} cherche du renfort ${where}.`,
    `Nous recrutons ${where}.`,
    `${company} prépare la suite et agrandit son équipe ${where}.`,
    `Et si vous passiez les prochains mois ${where} ?`,
  ];
}

export const taskHeads = lines(`
  Vos missions :
  Ce que vous ferez :
  Une journée, c'est :
  Concrètement :
`);
export const profileHeads = lines(`
  Vous :
  Votre profil :
  Ce que nous cherchons :
`);
export const housedPhrases = lines(`
  Poste logé en studio individuel.
  Logement fourni, à dix minutes à pied.
  Chambre individuelle proposée, charges comprises.
  Possibilité de logement partagé, 120 euros par mois.
  Logement de fonction disponible pour la saison.
`);
export const unhoused = lines(`
  Poste non logé.
  Poste non logé ; la mairie tient une liste de chambres chez l'habitant.
  Pas de logement sur place : une navette monte de la vallée matin et soir.
`);
export const mealPhrases = lines(`
  Repas fournis les jours de travail.
  Vous êtes nourri midi et soir.
  Le repas du midi est pris en charge.
`);
export const passPhrases = lines(`
  Forfait de ski saison offert.
  Forfait saison pris en charge.
  Le forfait de ski est compris.
`);
export const closings = lines(`
  Une candidature simple suffit : dites-nous ce que vous savez faire et quand vous êtes libre.
  Nous répondons à tout le monde sous une semaine.
  Le premier échange se fait par téléphone, à l'heure qui vous arrange.
  Venez nous voir si vous êtes dans le coin, ou écrivez-nous en trois lignes.
`);

/** When the work is, in words. */
export function seasonText(season: Season, startsOn: string | null, random: Random): string {
  switch (season) {
    case "winter":
      return random.pick([
        "Saison d'hiver, de mi-décembre à mi-avril.",
        "Contrat pour la saison d'hiver, renouvelable l'an prochain.",
        "Le contrat suit les dates d'ouverture, jusqu'aux derniers jours d'avril.",
      ]);
    case "summer":
      return random.pick([
        "Saison d'été, de mi-juin à fin septembre.",
        "Contrat pour la saison d'été.",
        "De juin à septembre.",
      ]);
    case "both":
      return random.pick([
        "Deux saisons, hiver et été, avec une pause au printemps et à l'automne.",
        "Poste bi-saison : on se retrouve de décembre à avril et de juin à septembre.",
      ]);
    case "all-year":
      return startsOn === null ? random.pick(["Poste à l'année.", "Emploi permanent, à l'année.", ""]) : "";
  }
}
