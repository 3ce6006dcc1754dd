import type { CheckRule } from "../finding.ts";

/** What has to be stopped, by the rule that stops it: one sentence by line, a title after `T:`. */
export const stopped: Readonly<Partial<Record<CheckRule, string>>> = {
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
