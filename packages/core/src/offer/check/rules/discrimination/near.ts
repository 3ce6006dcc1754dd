import type { CheckRule, Finding } from "../../finding.ts";
import { isOpenToAll, performing } from "../../phrases.ts";
import { reword } from "../../reword.ts";
import type { FieldText } from "../../texts.ts";
import { L1132 } from "./shared.ts";

/** What says that people are chosen or set aside by what stands near. */
const sorting =
  /s'abstenir|ne pou[a-z]+ (?:pas |plus )?(?:accueillir|accepter|prendre|recruter|embaucher|convenir|retenir)|ferme aux?\b|n'ont pas leur place|n'a pas sa place|bann[ie]|proscri|malvenu|pas les bienvenu|hors de question|abstenez|inutile de (?:postuler|se presenter|candidater|venir)|ne (?:pas|peu[a-z]+ pas|pouvez pas|postulez pas|doi[a-z]+ pas|devez pas|faut pas|conviendr[a-z]+ pas)|ne (?:seront|sera|sont) (?:pas|ni|jamais|aucun)|n'est pas (?:pour|fait|possible|accepte|autorise|tolere|compatible|souhait)|(?:non|pas) (?:acceptee?|admise?|toleree?|autorisee?|retenue?|souhaitee?|desiree?|prioritaire|prise)s?|passe[rz]? (?:votre|ton) chemin|refus|exclu[est]|rejet|ecarte|interdit|incompatible|inapte|elimin|toler|redhibitoire|uniquement|exclusivement|seulement|\bseule?s?\b|exige|impose|requise?|imperati|indispensable|de preference|prefer|privilegi|favoris|priorit|souhait|reserve|il faut|faut (?:etre|que)|(?:doi(?:t|vent)|devez|devra|devrez) (?:etre|avoir)|convien|n'embauch|ne recrut|ne pren|ne voul|ne cherch|merci de ne pas|ne veut|on veut|je veux|mieux a|plus adapte|ideal(?:e|ement)?\b|plutot/;
/** What only sets aside: for criteria that may be favoured. */
const excluding =
  /s'abstenir|ne pou[a-z]+ (?:pas |plus )?(?:accueillir|accepter|prendre|recruter|embaucher|convenir|retenir)|interdit(?:e|s|es)? aux?\b|ferme aux?\b|n'ont pas leur place|n'a pas sa place|bann[ie]|proscri|malvenu|pas les bienvenu|hors de question|\bsans\b|\bpas d[e']|n'a(?:vez|voir) (?:pas|aucun)|abstenez|inutile de|ne (?:pas|peu[a-z]+ pas|pouvez pas|postulez pas|devez pas|faut pas|doi[a-z]+ pas)|ne (?:seront|sera|sont) (?:pas|ni|jamais|aucun)|n'est pas (?:pour|fait|possible|accepte|autorise|tolere|compatible)|(?:non|pas) (?:accept|admis|toler|autoris|reten|souhait|desir)|passe[rz]? (?:votre|ton) chemin|refus|exclu[est]|rejet|ecarte|incompatible|inapte|elimin|toler|redhibitoire|n'embauch|ne recrut|ne pren|ne voul|aucune? .*(?:accept|toler|admis)/;

interface Criterion {
  readonly rule: CheckRule;
  readonly article: string;
  readonly words: RegExp;
  readonly sorting: RegExp;
  /** What in the sentence says that it is about others, things or rights. */
  readonly unless: RegExp;
}

/** Whom the work is done for, or with. */
const others =
  /accompagn|aupres|encadr|anim(?:er|ation|ez|ateur)|patient|resident|eleves?\b|usager|beneficiaire|soign|surveill|hebergement|foyer|associati|accueil d|aide (?:a|aux) |victimes?|prevention|consultation|dossiers? de|visites? guid|vetement|pret-a-porter|rayon|collection|mode\b|chauss|coiff|coupe|cosmetique|parfum|toilettes|vestiaire|internat|conges?\b|remplac|egalite|mixite|encourag|bienvenu|acceptee?s? comme|logement|locataire/;
const withOthers = (more: string) => new RegExp(`${others.source}|${more}`);

const criteria: readonly Criterion[] = [
  {
    rule: "sex",
    article: "Code du travail, article L1142-1",
    words:
      /\b(?:hommes?|femmes?|messieurs|mesdames|garcons?|filles?|presence (?:masculine|feminine)|sexe (?:masculin|feminin)|masculine?s?|feminine?s?)\b/g,
    sorting,
    unless: withOthers(
      "hommes?\\s*(?:\\/|et|ou|,|-)\\s*(?:\\S+ )?femmes?|femmes?\\s*(?:\\/|et|ou|,|-)\\s*(?:\\S+ )?hommes?|filles? (?:et|ou) (?:\\S+ )?garcons?|garcons? (?:et|ou) (?:\\S+ )?filles?|h\\s*\\/\\s*f|femmes? de (?:chambre|menage)|sage|enceintes?|hommes? (?:de l'art|mort)|lingerie|bijou|sport|equipe|match|soins|gamme|produits?|grammatical|le masculin|genre masculin|garde d|ecole",
    ),
  },
  {
    rule: "origin",
    article: L1132,
    words:
      /\b(?:etrang(?:ers|eres)|immigree?s?|africaine?s?|maghrebine?s?|algerien(?:ne)?s|marocaine?s|tunisien(?:ne)?s|arabes|noirs|noires|blancs|blanches|roumains|bulgares|gitans?|roms|gens du voyage|(?:patronyme|nom de famille|prenom)s? (?:a consonance )?(?:francaise?|europeen)s?|langue maternelle|native speaker|race|ethnie|couleur de peau|peau (?:noire|claire|foncee|blanche|mate)|type (?:europeen|africain|asiatique|nord-africain|maghrebin)|typee?s? [a-z]+|hors ue|non[- ]europeen(?:ne)?s?|double nationalite|naturalisee?s?|culture (?:francaise|europeenne)|preference nationale|sans[- ]papiers|origine (?:etrangere|[a-z]{3,}(?:aise|oise|onne|enne|aine|ande|ique|bine|gnole|ienne))|accent (?:etranger|du sud|regional|africain|prononce)|nationalite (?:francaise|europeenne))\b/g,
    sorting,
    unless: withOthers(
      "ecole|vaches?|bovin|chiens?|chats?|elevage|cheva|linge|pain|vins?\\b|murs?|fromage|fruits|cuisine|produits?|raisins?|viandes?|cafes?|bois|fond|cheque|touriste|clients etrangers|langues?\\s+etrangeres|etudiant|demandeurs|habilitation|defense|fonctionnaire|fonction publique|statut|police|armee|gendarmerie|douane|marches|pays|n'a pas d'importance|titre de sejour|autorisation de travail",
    ),
  },
  {
    rule: "looks",
    article: L1132,
    words:
      /\b(?:tatou(?:ages?|ee?s?)|piercings?|surpoids|obes(?:e|ite)s?|corpulence|corpulente?s?|carrure|silhouette|beaute|taille (?:fine|mannequin)|physique (?:agreable|avantageux|ingrat|attrayant)|apparence physique|cheveux (?:longs|colores|crepus)|dreadlocks|barbes?|barbus?|look|cheveux (?:teints|roux|blonds)|visage (?:agreable|harmonieux|avenant)|dentition|gabarit|allure (?:sportive|jeune|elegante)|bien bati|maquillage|talons(?: hauts)?|jupe|decollete)\b/g,
    sorting: new RegExp(`${sorting.source}|obligatoire|important`),
    unless: withOthers(
      "institut|salon|produits?|vetements?|masque|ffp|appareil respiratoire|hygiene|charlotte|attaches|autorises|acceptes et|maquill|centre|ecole|nutrition|traitement de|web|graphi|magasin",
    ),
  },
  {
    rule: "health",
    article: L1132,
    words:
      /\b(?:enceintes?|grossesse|handicap(?:ee?s?|s)?|rqth|traitement medical|maladies? (?:chroniques?|graves?|mentales?)|problemes? (?:de|du) (?:sante|dos|coeur)|probleme medical|pathologies?|arrets? maladie|depressi(?:f|ve|on)s?|allergiques?|asthmatiques?|epilep[a-z]+|diabet[a-z]+|soucis? de sante|non[- ]grossesse|(?:projets?|desir|envie) (?:de |d')(?:enfants?|bebe|maternite|grossesse)|sourde?s?|malentendante?s?|aveugles?|malvoyante?s?|begues?)\b/g,
    sorting: excluding,
    unless: withOthers(
      "hopital|clinique|menu|plats?|recettes?|repas|cuisin|medecin|n'est pas un frein|accessible|ouvert|amenage|obligation d'emploi|referent|mission handicap|quel|rampe|produits?|exposition|discrimin",
    ),
  },
  {
    rule: "family",
    article: L1132,
    words:
      /\b(?:celibataires?|mariee?s?|divorcee?s?|(?:un )?mari|conjointe?|epou(?:x|se)|vie de famille|(?:jeunes )?(?:meres?|mamans?|peres?|papas?)(?: de (?:famille|jeunes enfants))?|parents? (?:solos?|isoles?|celibataires?)|jeunes parents|avoir (?:des|un) enfants?|enfants a charge|enfants en bas age|vie de couple|parents de jeunes enfants|sans famille|personne seule|stabilite (?:familiale|conjugale)|grands?[- ]meres?|mamies?)\b/g,
    sorting: new RegExp(`${sorting.source}|\\bni (?:mari|conjoint|enfant|famille)|sans vie de famille`),
    unless: withOthers(
      "mariage|mairie|(?<!in)compatible avec|respect|equilibre|concili|maternite|robe|voyage|soiree|camping|gite|hotel|carte|maison|langue|soci|creche|garde|fete|cadeau|reduction|mutuelle|droit|notaire|couples?",
    ),
  },
  {
    rule: "religion",
    article: L1132,
    words:
      /\b(?:musulmane?s?|juifs?|juives?|chretien(?:ne)?s?|catholiques?|voilee?s?|foulards?|hijab|kippa|niqab|ramadan|signes? (?:religieux|d'appartenance religieuse)|croyante?s?|athees?|pratique religieuse|priere)\b/g,
    sorting: new RegExp(`${sorting.source}|pendant le travail`),
    unless: withOthers(
      "ecole|etablissement|college|lycee|eglise|cimetiere|paroisse|patrimoine|histoire|rayon|produits?|buffet|fetes?|soie|laine|vente|mode|service public|fonction publique|neutralite|laicite|rite|cuisine|traiteur|boucherie halal certifiee",
    ),
  },
  {
    rule: "opinion",
    article: L1132,
    words:
      /\b(?:syndique[es]*|syndicalistes?|(?:au|du|d'un) syndicat|greve|grevistes?|(?:engagee?s?|militante?s?|actif|active)s? (?:politiquement|syndicalement|en politique)|politisee?s?|(?:engagement|opinion|activite|appartenance|orientation|idee)s? (?:politique|syndicale?)s?|militante?s?|cgt|cfdt|gilets? jaunes?|zadistes?|gauchistes?|communistes?|anarchistes?|(?:couleur|bord|etiquette|conviction)s? politiques?|lanceurs? d'alerte|revendicati(?:f|ve|on)s?)\b/g,
    sorting: new RegExp(
      `${excluding.source}|doi(?:t|vent) (?:etre|correspondre)|compatibles?|conformes?|exige|souhait`,
    ),
    unless: withOthers(
      "dialogue|negoci|relations?|secretaire d|journal|media|redacti|etude|sondage|enquete|droit|syndicat (?:mixte|de copropriete|des eaux|intercommunal)|copropriete",
    ),
  },
  {
    rule: "orientation",
    article: L1132,
    words:
      /\b(?:homosexuel(?:le)?s?|homos?|gays?|lesbiennes?|trans(?:genres?|sexuel(?:le)?s?)?|lgbt[a-z+]*|heterosexuel(?:le)?s?|heteros?|orientation sexuelle|identite de genre|effemine[es]*|travestis?|non[- ]binaires?|queers?)\b/g,
    sorting,
    unless: withOthers("centre|public|accueil|festival|friendly|discrimin|quelle que|respect|inclu"),
  },
  {
    rule: "residence",
    article: L1132,
    words:
      /\b(?:(?:candidate?s?|personnes?|ceux|celles|gens|profils?|postulante?s?)(?: \S+)? qui (?:habitent|resident|vivent|logent|demeurent)|(?:personnes?|candidate?s?|gens|jeunes) (?:habitant|residant|vivant|domiciliee?s?|(?:issue?s? |venant )?(?:de la|de|des|du|d'une?) (?:banlieue|cites?|quartiers?|zup|campagne|\d{2,5}))|(?:venant|issue?s?) (?:de la|de|des|du)[^.;]{0,30} (?:banlieue|cites?|quartiers?|zup)|(?:habitation|domicile|residence|lieu de vie) (?:a|sur|en|dans|au) [a-z'-]+|code postal|sdf|sans[- ]abri|sans domicile fixe|(?:votre )?(?:domicile|lieu d'habitation|residence|adresse) (?:a moins|a proximite|proche|dans un rayon|a \d+))\b/g,
    sorting: new RegExp(`${sorting.source}|obligatoire|\\bpas d[e']`),
    unless: withOthers(
      "emplois? francs?|quartiers? prioritaires?|clauses?|livr|clientele|interven|tournee|logement|etudiante|senior|services? a|astreinte",
    ),
  },
  {
    rule: "economic",
    article: L1132,
    words:
      /\b(?:(?:beneficiaires? du |au )?rsa|chomeurs?|demandeurs d'emploi|allocataires?|cas sociaux|assistes?|surendettee?s?|interdits? bancaires?|sans ressources)\b/g,
    sorting: excluding,
    unless:
      /accompagn|aupres|aide|insertion|clauses?|conseill|eligible|contrats? aide|emplois? francs?|inscrit|reserve|priorit|bienvenu/,
  },
];

/** Signs between a word and what sorts by it, at most, in one sentence. */
const reach = 70;
const openPost = "poste ouvert à toutes et à tous";

/**
 * Sentences that sort people by a criterion in words that no frame foresees: a word of the criterion, and
 * near it one that excludes, demands or prefers. The whole sentence is the passage: it has to be said anew.
 */
export function checkNear(text: FieldText): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, article, words, sorting: sorts, unless } of criteria) {
    let done = -1;
    for (const match of text.plain.matchAll(words)) {
      if (match.index < done) continue;
      const { before, after } = text.around(match);
      const near = `${before.slice(-reach)}\u0000${after.slice(0, reach)}`;
      if (!sorts.test(near)) continue;
      const sentence = before + match[0] + after;
      if (unless.test(sentence) || performing.test(sentence) || isOpenToAll(sentence, match[0])) continue;
      done = match.index + match[0].length + after.length;
      const { at, proposal } = reword(text, match, rule, openPost, false);
      findings.push(text.finding(at, { rule, level: "blocks", article, proposal }));
    }
  }
  return findings;
}
