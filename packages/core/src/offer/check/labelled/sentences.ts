import type { CheckRule } from "../finding.ts";

/** A sentence of an offer, or its title, and the rule that has to stop it; null for what is innocent. */
export interface Labelled {
  readonly text: string;
  readonly isTitle: boolean;
  readonly rule: CheckRule | null;
}

/**
 * Sentences written for the purpose, as employers write them: a good half are innocent, many of them close
 * to what is not. One by line, a title after `T:`.
 */
const stopped: Readonly<Partial<Record<CheckRule, string>>> = {
  age: `
Nous recherchons une personne de moins de 30 ans.
Âge maximum : 35 ans.
Vous avez entre 18 et 25 ans.
Profil recherché : 20-30 ans, motivé.
Vous êtes âgé de 20 à 30 ans.
Candidat né après 1995 souhaité.
Limite d'âge : 40 ans.
Nous cherchons une jeune vendeuse souriante.
Jeune et dynamique, vous aimez le contact.
Poste réservé aux jeunes.
Plus de 50 ans s'abstenir.
Idéalement dans la trentaine.
Pas plus de 45 ans.
Seniors s'abstenir.
Recherche personne plutôt jeune pour le service en terrasse.
25 ans maximum.
Vous avez moins de 26 ans et le sens du commerce.
Nous souhaitons une personne âgée de moins de 40 ans.
Age ideal : 25 a 35 ans.
CANDIDAT AGE DE 18 A 30 ANS
Vous avez au maximum 28 ans.
Jeune homme ou jeune femme motivé(e) pour la plonge.
30 ans minimum, une certaine maturité.
Profil junior de 22-28 ans.
Nous voulons un jeune serveur pour l'été.
Pas de retraités.
Personne de 50 ans et plus, 55 ans maximum.
Uniquement des jeunes.
Recrutons jeune commercial pour rejoindre l'agence.
Vous êtes né entre 1990 et 2000.
Plus jeune que 30 ans.
Le candidat aura la quarantaine.
`,
  sex: `
Nous recherchons une femme pour l'accueil.
Homme de préférence.
Cherche homme pour travaux de manutention.
Poste réservé aux femmes.
Idéalement un homme, les charges sont lourdes.
Vendeuse recherchée pour notre boutique.
Ambiance entre filles garantie.
Femme uniquement.
Pas de femmes sur ce chantier.
Candidats masculins uniquement.
Nous préférons une femme pour ce poste.
Recherchons jeune fille sérieuse pour la garde du magasin.
Profil féminin souhaité.
Poste ouvert uniquement aux hommes.
De préférence une dame pour l'entretien des bureaux.
Nous cherchons un garçon costaud pour le dépôt.
Personnel féminin exigé.
De sexe masculin.
Hommes seulement, travail de nuit.
Il nous faut une fille souriante au bar.
Serveuse uniquement.
Une femme de confiance pour tenir la caisse.
Travail adapté aux femmes.
Recrute monsieur sérieux pour gardiennage.
Embauchons homme polyvalent.
Pas d'hommes dans l'équipe de ménage.
Femme souhaitée pour le rayon lingerie.
Plutôt une femme, pour équilibrer l'équipe.
`,
  origin: `
Nationalité française exigée.
Être de nationalité française.
Français de souche uniquement.
Langue maternelle française obligatoire.
Anglais langue maternelle.
Personne de type européen.
Profil BBR.
Étrangers s'abstenir.
Sans accent.
Vous êtes d'origine maghrébine, c'est un plus.
Européen uniquement.
Pas d'étrangers.
Français natif exigé.
Vous parlez français sans accent étranger.
De nationalité européenne uniquement.
Candidat d'origine asiatique pour notre restaurant.
Hôtesse blanche.
Pas de gens du voyage.
Natif anglophone demandé.
Personnes d'origine française.
`,
  looks: `
Bonne présentation exigée.
Physique agréable.
Belle apparence.
Excellente présentation demandée.
Hôtesse jolie et souriante.
Taille mannequin.
Pas de tatouage visible.
Sans piercing ni tatouages.
Silhouette élancée.
Présentation impeccable.
Taille minimum 1m70.
Une jolie silhouette pour nos salons.
Pas de barbe.
Très bonne présentation, goût du contact.
Apparence physique soignée exigée.
Vous êtes charmante et aimez le public.
Bonne présentation indispensable pour l'accueil.
`,
  health: `
Être en bonne santé.
Parfaite santé exigée.
Sans problème de dos.
Personnes handicapées s'abstenir.
Non handicapé.
Poste non accessible aux personnes handicapées.
Ne pas être enceinte.
Non-fumeur exigé.
Pas de maladie chronique ni antécédents médicaux.
Femmes enceintes s'abstenir.
Pas de projet de grossesse.
RQTH s'abstenir.
Sans restriction médicale.
Ne convient pas aux personnes en situation de handicap.
Fumeurs s'abstenir.
Excellente santé physique.
Sans problèmes de santé.
Vous jouissez d'une bonne santé générale.
Aucune contre-indication médicale, sans allergies.
`,
  family: `
Sans enfant de préférence.
Célibataire souhaité.
Sans charge de famille.
Libre de toute contrainte familiale.
Situation familiale stable.
Poste idéal pour une mère de famille.
Pas d'enfants en bas âge.
Mariés de préférence.
Sans attaches familiales, vous bougez facilement.
Indiquez votre situation matrimoniale.
Convient à une maman.
Mères de famille s'abstenir.
Libre de tout engagement familial.
Vous êtes marié.
Sans contraintes personnelles.
Candidate célibataire sans enfants.
`,
  religion: `
Non voilée.
Catholique pratiquant souhaité.
Pas de voile ni de signes religieux.
De confession musulmane.
Candidat catholique.
Partager nos valeurs chrétiennes.
Sans foulard.
Musulmans s'abstenir.
Le port du voile est interdit.
Être croyant.
Personne de religion juive.
Vous partagez notre foi.
Voile interdit au comptoir.
Chrétien convaincu.
`,
  opinion: `
Non syndiqué.
Pas de syndicalistes.
Sans appartenance syndicale.
Vous êtes apolitique.
Syndiqués s'abstenir.
Sans engagement politique.
Opinions politiques modérées.
Pas de grévistes.
Candidat de gauche.
Sans activité syndicale ni mandat politique.
Ni syndicat ni politique : pas de militants.
Partager nos idées politiques.
`,
  orientation: `
Homosexuels s'abstenir.
Hétérosexuel uniquement.
Pas de gays.
Précisez votre orientation sexuelle.
Personne hétérosexuelle.
Pas d'homosexuels dans l'équipe.
Transgenres s'abstenir.
`,
  residence: `
Habiter Dijon obligatoirement.
Résider à moins de 10 km.
Vous habitez... candidat habitant le quartier.
Être domicilié à Dijon.
Personnes du village uniquement.
Originaire de la région.
Résidant à Beaune ou alentours.
Habitant à proximité immédiate.
Lieu de résidence proche exigé.
Candidatures locales uniquement.
Vous êtes originaire de Bourgogne.
Il faut habiter sur place.
Résider impérativement dans le secteur.
Domicilié à moins de 20 minutes du magasin.
Candidat local uniquement.
Pas de candidats de banlieue.
Habitant obligatoirement la commune.
Gens du quartier seulement.
`,
  money: `
Frais de dossier : 50 euros.
Versez 80 € pour valider votre inscription.
Caution de 100 € à verser avant l'embauche.
Achat obligatoire d'un kit de démarrage.
Payer 30 euros de frais pour recevoir votre contrat.
Envoyez un mandat cash.
Paiement par Western Union.
Frais de formation à votre charge.
Vous recevrez des colis à votre domicile.
Recharge PCS demandée.
Apport financier requis de 2 000 €.
Formation payante avant la prise de poste.
Frais d'inscription 25 €.
Acheter le kit de produits pour commencer.
Coupons Transcash acceptés.
Investissement personnel de départ.
Transférer l'argent depuis votre compte personnel.
Droit d'inscription de 40 euros.
`,
  "premium-phone": `
Appelez le 0 899 12 34 56.
Renseignements au 08 92 68 00 11.
Postulez au 0897650123.
Numéro surtaxé : appelez maintenant.
Tél. : 08.99.70.12.34 pour un entretien.
Rappelez au +33 8 92 11 22 33.
Appel à 0,80 € par minute.
`,
  "title-gender": `
T:Vendeuse
T:Assistante commerciale
T:Serveuse en restauration
T:Infirmière
T:Caissière
T:Hôtesse d'accueil
T:Femme de chambre
T:Coiffeuse
T:Conseillère de vente
T:Employée de ménage
`,
  "contact-in-title": `
T:Vendeur (H/F) contact@boulange.fr
T:Cuisinier H/F www.resto-dijon.fr
T:Plombier H/F 06 12 34 56 78
T:Serveur H/F https://jobs.exemple.com
T:Livreur H/F - postulez sur livraison.fr
`,
};

const innocent = `
Poste ouvert aux hommes et aux femmes.
Nous recherchons un homme ou une femme motivé(e).
Jeune entreprise en pleine croissance.
Rejoignez une équipe jeune et dynamique.
Vous travaillerez auprès d'une clientèle âgée.
Permis B exigé.
Agent de sécurité (H/F).
Titulaire d'un BTS de moins de 3 ans.
Expérience de 2 ans minimum.
Vous accompagnez des personnes âgées à domicile.
Vous accompagnez des personnes handicapées dans leurs repas.
Poste ouvert aux personnes en situation de handicap.
Nous recrutons sans distinction d'origine, d'âge ou de sexe.
À compétences égales, nous étudions toutes les candidatures, quels que soient l'âge, le sexe ou l'origine.
Aucune condition d'âge.
Pas de limite d'âge : seule la motivation compte.
Profil junior accepté.
Débutants et seniors bienvenus.
Vous encadrez un groupe d'enfants de 6 à 11 ans.
Animation auprès d'adolescents de 12 à 17 ans.
Accueil d'enfants de moins de 3 ans.
Public de 16 à 25 ans à accompagner.
Accueillir les jeunes de 16 à 25 ans de la mission locale.
L'entreprise existe depuis plus de 30 ans.
Plus de 25 ans d'expérience dans le bâtiment.
Une maison familiale de plus de 40 ans d'existence.
Vente de vêtements pour femmes.
Rayon prêt-à-porter homme.
Coiffure hommes, femmes et enfants.
Vous coupez les cheveux des hommes et des femmes.
École maternelle du centre.
Auxiliaire de puériculture en crèche.
Aide à la toilette et aux gestes du quotidien.
Cuisine asiatique et spécialités thaïes.
Boucherie halal, découpe et vente.
Restaurant de cuisine d'origine italienne.
Produits d'origine française.
Viandes d'origine française exclusivement.
Fromages originaires de Bourgogne.
Établissement catholique d'enseignement sous contrat.
Surveillant dans un collège privé catholique.
Syndic de copropriété, gestion d'immeubles.
Logement sur place possible.
Possibilité d'habiter sur place, logement fourni.
Vous vous déplacez chez les clients dans un rayon de 20 km.
Interventions au domicile des patients.
Vous intervenez à domicile auprès de personnes résidant à Dijon.
Connaissance de la ville de Dijon appréciée.
Poste basé à Dijon, accessible en tram.
Vous veillez à la bonne santé des animaux.
Vous suivez la santé du troupeau.
Promouvoir la santé auprès des jeunes.
Mutuelle santé prise en charge à 60 %.
Entreprise en bonne santé financière.
Chambres non-fumeurs à préparer.
Espace non-fumeur.
Garde d'enfants à domicile après l'école.
Vous gardez deux enfants de 3 et 6 ans.
Accompagner les mères isolées dans leurs démarches.
Centre d'hébergement pour mères avec enfants.
Foyer pour femmes victimes de violences.
Accompagnement de femmes enceintes.
Prévention du VIH auprès du public.
Association laïque d'éducation populaire.
Pose de voile d'ombrage et de stores.
Couture de voiles et de foulards.
Enseignement de la voile aux enfants.
Présentation des produits en rayon.
Présentation soignée des assiettes.
Bonne présentation des vitrines et des rayons.
Vous présentez les comptes chaque mois.
Jolie boutique au cœur du village.
Une charmante maison d'hôtes.
Hôtel de charme au pied des pistes.
Anglais courant souhaité.
Vous parlez bien français.
Maîtrise du français à l'écrit.
Une deuxième langue est un plus.
Cours de français langue étrangère.
Formation assurée par l'entreprise.
Frais de formation pris en charge par l'entreprise.
Frais de déplacement remboursés.
Aucuns frais de dossier.
Indemnité de transport de 50 %.
Prime de 100 € pour les mois d'été.
Vous encaissez les clients et tenez la caisse.
Encaisser les paiements en espèces.
Gérer les commandes auprès des fournisseurs.
Vente de kits de bricolage.
Tickets restaurant et 13e mois.
Appelez le 03 80 12 34 56.
Envoyez votre CV à l'accueil.
Contactez-nous au 06 12 34 56 78.
Lecture de la carte Vitale des patients.
Enregistrement des numéros de sécurité sociale des assurés.
Prise de rendez-vous avec les patients.
Travail en équipe, y compris le week-end.
Horaires : de 6 h à 13 h, du mardi au samedi.
35 heures par semaine.
Vous aimez le contact avec les gens.
Nous vous formons au métier.
Débutant accepté.
Contrat de 6 mois renouvelable.
CDI à pourvoir dès que possible.
Vous préparez les commandes et chargez les camions.
Port de charges jusqu'à 20 kg.
Travail debout, station prolongée.
Vous êtes ponctuel et sérieux.
Vous savez travailler seul et en équipe.
Mise en rayon, encaissement, conseil aux clients.
Le magasin est ouvert le dimanche matin.
Poste à temps partiel, 24 heures.
Apprentissage : jeunes de 16 à 29 ans.
Contrat d'apprentissage ouvert aux moins de 30 ans.
Service civique : de 16 à 25 ans.
Contrat aidé réservé aux demandeurs d'emploi de moins de 26 ans.
Le poste s'adresse à toutes et tous.
Homme / Femme.
Femme de chambre ou valet de chambre.
Homme toutes mains : le poste est ouvert à tous.
Ménage dans les bureaux.
Équipe féminine de handball : entraîneur ou entraîneuse.
Football féminin : encadrement des entraînements.
Vous soignez les chevaux et entretenez les boxes.
Vous travaillez avec des jeunes en insertion.
Nous sommes une entreprise adaptée.
Entreprise engagée pour l'égalité entre les femmes et les hommes.
Notre charte de la diversité lutte contre toute discrimination.
Musée d'origine médiévale.
Vous connaissez les vins d'origine contrôlée.
Transport scolaire d'enfants en situation de handicap.
Vous aidez un homme de 82 ans à faire sa toilette.
Aide à domicile chez une dame de 75 ans.
Auxiliaire de vie pour un couple de retraités.
Résidence pour personnes âgées.
Vous accueillez les habitants du quartier.
Médiation avec les habitants de la commune.
Animateur en centre social de quartier.
Agent d'accueil à la mairie du village.
Le candidat devra fournir une attestation d'honorabilité pour l'accueil de mineurs.
Casier judiciaire vierge exigé pour le travail auprès d'enfants.
Vous bénéficiez d'une mutuelle familiale.
Entreprise familiale depuis trois générations.
Ambiance familiale.
Horaires compatibles avec l'école.
Vacances scolaires libres.
Vous participez aux réunions de famille des résidents.
Organiser les obsèques de confession musulmane ou catholique.
Dialogue social et relations avec les syndicats.
Chargé des relations avec les élus et les associations politiques locales.
Assistant parlementaire, rédaction de notes politiques.
Bras de gauche du convoyeur.
Vous conduisez à droite de la ligne.
Poids lourds, permis C.
Camion de 19 tonnes.
18 heures par semaine.
De 8 h à 12 h et de 14 h à 18 h.
Entre 20 et 25 heures par semaine.
De 20 à 30 couverts par service.
Entre 25 et 30 clients par jour.
Moins de 30 minutes de trajet en bus.
Une équipe de 30 personnes.
Rémunération : 12,50 € de l'heure.
Le salaire est fixé par la convention collective.
Vous avez le goût du travail bien fait.
Bac ou expérience équivalente.
CAP cuisine apprécié.
Diplôme d'État d'aide-soignant.
BTS obtenu il y a moins de 5 ans.
Permis depuis plus de 2 ans.
Vous utilisez un logiciel de caisse.
Management d'une équipe de trois personnes.
Marketing et communication.
Week-ends travaillés un sur deux.
Barman ou barmaid.
Start-up installée à la Toison d'Or.
T:Vendeur / Vendeuse en boulangerie
T:Serveur (H/F)
T:Agent de sécurité (H/F)
T:Aide-soignant(e)
T:Comptable
T:Secrétaire médicale (H/F)
T:Employé·e polyvalent·e
T:Fleuriste
T:Boulanger ou boulangère
T:Chef de rang H/F
T:Auxiliaire de vie
T:Conducteur(trice) de travaux
T:Infirmier - Infirmière
T:Technicien F/H de maintenance
T:Animateur/animatrice périscolaire
T:Réceptionniste
T:Apprenti(e) coiffeur(se)
T:Femme de chambre / Valet de chambre
T:Hôte ou hôtesse de caisse
T:Éducateur (trice) spécialisé (e)
T:Mécanicien poids lourds (h/f/x)
T:Garde d'enfants
`;

function linesOf(text: string, rule: CheckRule | null): Labelled[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ text: line.replace(/^T:/, ""), isTitle: line.startsWith("T:"), rule }));
}

/** Every labelled sentence. */
export const labelled: readonly Labelled[] = [
  ...Object.entries(stopped).flatMap(([rule, text]) => linesOf(text, rule as CheckRule)),
  ...linesOf(innocent, null),
];
