import { cleanTitle } from "../../reading/title.ts";
import type { Finding } from "../finding.ts";
import { plain } from "../plain.ts";
import { FieldText } from "../texts.ts";

/** H/F in its spellings, or a third letter for whoever is neither: "(h/f/x)", "M/F", "F-H". */
const mark =
  /\b(?:h\s*[/\-.|]?\s*f|f\s*[/\-.|]?\s*h|m\s*[/|]\s*f|f\s*[/|]\s*m|hommes?\s*[/,et-]+\s*femmes?|femmes?\s*[/,et-]+\s*hommes?|tous genres)\b/;
/** Both forms: "Vendeur / Vendeuse", "Vendeur(se)", "Vendeur·se", "Employé(e)", "Vendeur ou vendeuse". */
const bothForms =
  /[a-z](?:\(|\/|·|•|\.|-)\s?(?:ne|e|se|euse|rice|trice|iere|ere|ienne|te|ve|sse|resse|lle)s?\)?(?![a-z])|\b([a-z]{3})[a-z]*\s*(?:\/|ou|et|,|\||-)\s*(?:un |une )?\1[a-z]*/;

/** Words that are the same for all, or name no person. */
const neutral =
  /^(?:(?:un |une )?(?:jeune )?(?:[a-z-]*(?:iste|logue|aire|graphe|thecaire|nome|crate|able|naute)s?|aide|guide|concierge|garde|interprete|pilote|juge|architecte|medecin|cadre|membre|bibliothecaire|comptable|secretaire|interimaire|stagiaire|manoeuvre|capitaine|chef|cheffe|maitre|psychologue|kine|prof|extra|mannequin|nurse|steward|barista|hote|reception|service|poste|offre|stage|apprentissage|alternance|mission|contrat|saison|job|equipe|personnel|cdi|cdd|auxiliaire|as|ide|aes|ash|atsem|aesh|dessinateurs?-?trices?|manager|leader|technico|support|runner|plonge|cuisine|menage|vente|animation|livraison|accueil|entretien|nettoyage|preparation|manutention|maintenance|logistique|gestion|assistance|commis|mousse|gens|personne)s?)\b/;

const feminine =
  /^(?:une |jeune )?[a-z'-]*(?:euse|trice|iere|ienne|esse|eresse|ante|ente|ée|vendeuse|assistante|hotesse|infirmiere|conseillere|serveuse|caissiere|nounou|bonne|lingere|couturiere|femme de (?:chambre|menage)|femme|dame|fille|employee|chargee|agente|gouvernante|puericultrice|sage-femme|maman)s?\b/;
const masculine =
  /^(?:un |jeune )?(?:[a-z'-]*(?:eur|ier|ien|ateur|teur|on|ant|ent|er|if|el|al|et|in|is|ot|aud|é)s?|agent|employe|ouvrier|charge|homme|garcon|adjoint|apprenti|delegue|prepose|maçon|macon|artisan|mecano|barman|chauffeur|livreur|responsable)\b/;

/** Signs of a title that is looked at as one: no form takes a longer one, and it would cost time. */
const longest = 300;

/** A title is open to all (Code du travail L1142-1). A feminine form alone says whom one wants; a masculine one may only be a habit. */
export function checkTitle(title: string): Finding[] {
  if (title.length > longest) return [];
  const text = new FieldText("title", title);
  return [...genderOf(title), ...contactsIn(text), ...shoutingIn(text, title)];
}

/** A word for all with a form for women only: "Secrétaire médicale", "Comptable confirmée". */
const feminineOfNeutral =
  /^(?:[a-z-]*(?:iste|logue|aire|able|graphe)|aide|guide|pilote|architecte|cadre|interprete|responsable|chef)s? (?:[a-z]+(?:ale|elle|ive|euse|trice|ienne|gnante)|financiere|immobiliere|hoteliere|infirmiere|menagere|saisonniere|experimentee|confirmee|qualifiee|diplomee|specialisee|motivee|polyvalente|debutante|adjointe)s?\b/;

function genderOf(title: string): Finding[] {
  const found = plain(title.normalize("NFC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")).trim();
  if (found.length < 3 || mark.test(found) || bothForms.test(found)) return [];
  const hasFeminineForm = feminineOfNeutral.test(found);
  if (neutral.test(found) && !hasFeminineForm) return [];
  // "Femme de chambre / Valet de chambre": another word for the other form.
  const [first = "", second] = found.split(/\s*\/\s*|\s+ou\s+/);
  if (second && feminine.test(first) !== feminine.test(second)) return [];
  const isFeminine = hasFeminineForm || feminine.test(found);
  if (!isFeminine && !masculine.test(found)) return [];
  const level = isFeminine ? "blocks" : "warns";
  return [
    {
      rule: "title-gender",
      level,
      field: "title",
      start: 0,
      end: title.length,
      passage: title,
      article: "Code du travail, article L1142-1",
      proposal: `${title.trim()} (H/F)`,
    },
  ];
}

const contacts = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /\b(?:https?:\/\/|www\.)\S+/g,
  /[\w.+-]+ ?(?:\(at\)|\[at\]|\(a\)|\barobase\b) ?[\w-]+(?: ?\. ?[a-z]{2,})*/g,
  /\b(?!(?:asp|vb|ado)\.net)[\w-]{3,}\.(?:fr|com|net|org|eu|info|biz|shop|pro|be|ch)\b(?:\/\S*)?/g,
  /(?<!\d)(?:\+33|0)\s?[1-9](?:[ .-]?\d\d){4}(?!\d)/g,
];

/** "tél.", "écrire à", "CV à": what announces a contact goes with it. */
function withAnnouncement(plainText: string, match: RegExpExecArray): { index: number; 0: string } {
  const before = plainText.slice(0, match.index);
  const announcement =
    /(?:[\s,:–-]*\b(?:(?:tel(?:ephone)?|mail|courriel|contact|site)\.?|(?:ecrire|ecrivez|envoyez (?:votre )?cv|cv|postulez|postuler|candidature|repondre|infos?)(?: (?:a|au|sur|via))?)\s*:?\s*)$/.exec(
      before,
    )?.[0] ?? "";
  const lead = announcement.trimStart();
  const index = match.index - lead.length;
  return { index, 0: plainText.slice(index, match.index + match[0].length) };
}

function contactsIn(text: FieldText): Finding[] {
  const seen: Finding[] = [];
  for (const pattern of contacts) {
    for (const match of text.plain.matchAll(pattern)) {
      if (seen.some(({ start, end }) => match.index < end && match.index + match[0].length > start)) continue;
      seen.push(
        text.finding(withAnnouncement(text.plain, match), {
          rule: "contact-in-title",
          level: "blocks",
          article: null,
          proposal: "",
        }),
      );
    }
  }
  return seen;
}

function shoutingIn({ text }: FieldText, title: string): Finding[] {
  const calm = cleanTitle(title);
  const isLoud = /!/.test(title) || calm.toLowerCase() === title.trim().toLowerCase();
  if (calm === title.trim() || !isLoud || calm.length < 3) return [];
  const proposal = calm.replaceAll("!", "").trim();
  return [
    {
      rule: "title-shouting",
      level: "advises",
      field: "title",
      start: 0,
      end: text.length,
      passage: text,
      article: null,
      proposal,
    },
  ];
}
