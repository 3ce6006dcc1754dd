import type { CheckRule } from "../../finding.ts";

/** Sentences, and titles after "T:", that may not be published. Written before the rules were read. */
export const blocked: Readonly<Partial<Record<CheckRule, string>>> = {
  age: `
Nous recherchons une personne de 25 à 35 ans pour renforcer l'équipe.
Âge maximum : 40 ans
AGE MAXI 40 ANS
Pas plus de 45 ans.
Candidat agé de moins de 30 ans de préférence
age entre 20 et 30 ans souhaité
Vous avez entre 18 et 28 ans et vous aimez la vente.
PROFIL JEUNE EXIGÉ
Vous êtes jeune et dynamique, rejoignez-nous !
Idéalement trentenaire, vous avez le sens du commerce.
La trentaine, vous savez travailler seul(e).
Retraités s'abstenir.
Plus de 50 ans s'abstenir.
Poste réservé aux moins de 35 ans.
Vous êtes né après 1990.
Né(e) à partir de 1995, vous maîtrisez les réseaux sociaux.
Séniors s'abstenir
Âge : 20-30 ans
Limite d’âge : 35 ans
Candidatures acceptées jusqu'à 40 ans.
Nous voulons quelqu'un de jeune pour ce poste.
profil plutot jeune, avec de l'énergie
35 ans max
Profil : max. 30 ans, permis B.
Candidats ayant moins de trente ans uniquement
Personne entre vingt et trente ans
Vous n'avez pas encore 30 ans et vous voulez apprendre.
Cherche serveur ou serveuse 18/25 ans
T:Vendeur H/F 20-30 ans
Jeune, dynamique et motivé(e), vous aimez le contact.
Personne jeune souhaitée pour rejoindre l'atelier
Âge compris entre 21 et 29 ans
Avoir entre 18 et 30 ans.
Etre agé(e) de 30 ans au plus
De préférence moins de 40 ans.
Vous êtes un jeune motivé, prêt à s'investir ?
On cherche des jeunes motivés pour la saison
Nous recherchons un(e) jeune collaborateur(trice) pour notre agence.
Les personnes de plus de 45 ans ne seront pas retenues.
Vous avez 30 ans maximum.
Nous ne prenons pas de personnes trop âgées.
`,
  sex: `
Poste réservé aux hommes
Hommes uniquement
Femme de préférence.
Idéalement une femme pour l'accueil de nos clients.
Nous cherchons une jeune femme souriante pour le bar.
cherche homme fort pour manutention
Serveuse uniquement
Profil exclusivement féminin.
Candidature masculine souhaitée
Profil féminin apprécié.
Poste physique, donc pour un homme.
Cherche monsieur sérieux pour gardiennage de propriété
Cherche dame sérieuse pour le ménage, 4 h par semaine
Un garçon costaud pour le déménagement
Recherche fille dynamique pour le bar
T:Hôtesse d'accueil (femme uniquement)
Poste ouvert exclusivement aux personnes de sexe féminin.
de sexe masculin de préférence
Mesdames uniquement
L'équipe étant féminine, nous souhaitons recruter une femme.
Pas de femmes sur ce chantier
Femmes s'abstenir
Recherchons hommes pour les vendanges, début le 5 septembre
Recherche secrétaire femme pour cabinet d'avocats
T:Manutentionnaire homme
Nous privilégions les candidatures masculines.
RECHERCHE FEMME DE CONFIANCE POUR REPASSAGE
Vous êtes un homme rigoureux et ponctuel.
Sexe : féminin
Ce métier ne convient pas aux femmes.
Nous préférons les femmes pour ce poste.
De préférence un homme, car le travail est physique
Poste à pourvoir par une femme
`,
  origin: `
Français de souche exigé
Nationalité française exigée.
Serveur de type européen
Profil BBR
Vous parlez français sans accent.
Personne sans accent étranger pour le standard
Français langue maternelle.
Anglais langue maternelle exigé
Vous êtes de langue maternelle allemande.
de race blanche uniquement
Étrangers s'abstenir
Pas d'étrangers svp
Les personnes d'origine maghrébine ne seront pas retenues.
Personne d'origine africaine souhaitée pour le salon de coiffure
Ressortissants européens uniquement.
Citoyens français seulement
Nom à consonance française de préférence
Pas de gens du voyage.
Vous êtes d'origine française.
Vous êtes né en France.
Serveuse de type asiatique pour restaurant japonais
Passeport français obligatoire
Peau claire exigée
Pas de Roumains ni de Bulgares
Nous recherchons un Portugais pour notre chantier.
Les candidats noirs ou arabes ne conviennent pas à notre clientèle.
`,
  looks: `
Physique avantageux exigé
Physique agréable indispensable pour l'accueil
Belle apparence exigée.
Taille minimum 1,70 m
Vous mesurez au moins 1m75.
Taille mannequin exigée pour la boutique
Vous êtes mince et souriante.
Pas de personnes en surpoids
Poids inférieur à 70 kg
Silhouette élancée appréciée
Jolie et souriante, vous accueillez nos clients.
Taille 36/38 exigée
Personnes rondes s'abstenir
Joli visage et beau sourire exigés
Vous avez un physique de rêve.
Candidates blondes de préférence
Vous êtes beau et charismatique
Vous avez une apparence physique irréprochable.
Mesurer plus d'un mètre quatre-vingts
`,
  health: `
Bonne santé exigée.
Vous êtes en parfaite santé.
Excellent état de santé indispensable
Pas de problème de dos
Sans antécédents médicaux
Personnes handicapées s'abstenir
Poste non ouvert aux personnes en situation de handicap.
Travailleurs handicapés non acceptés
RQTH s'abstenir
Personne valide uniquement
Vous ne prenez aucun traitement médical.
Personnes souvent malades s'abstenir
Vous n'êtes jamais malade
Ce poste n'est pas adapté aux handicapés
Pas de dépressifs
Candidat sans handicap
Être en bonne santé et non fumeur
Joignez votre dossier médical à la candidature.
Nous ne recrutons pas de personnes ayant des problèmes de santé.
`,
  family: `
Célibataire de préférence
Vous êtes célibataire et sans enfant.
Sans enfants à charge
pas d'enfants en bas âge
Sans contraintes familiales
Libre de toute attache familiale.
Maman au foyer bienvenue
Idéal mère de famille
Femme enceinte s'abstenir
Pas de grossesse prévue dans les deux ans
Sans projet de maternité
Situation familiale stable exigée
Père de famille de préférence
Divorcés s'abstenir
Nous recherchons une personne mariée.
Indiquez votre situation de famille dans votre lettre.
Vous n'avez pas de charge de famille.
Merci de préciser si vous avez des enfants.
Pas de jeunes mamans
`,
  religion: `
Pas de voile.
Femmes voilées s'abstenir
Le voile n'est pas accepté dans notre magasin
Vous êtes chrétien pratiquant.
De confession catholique
Musulmans s'abstenir
Musulman pratiquant de préférence pour boucherie halal
Vous ne faites pas le ramadan.
Foulard non accepté
Personne non croyante souhaitée
Candidat de religion juive uniquement
Pas de barbe religieuse ni de foulard
`,
  opinion: `
Non syndiqué
Pas de syndicalistes
Syndiqués s'abstenir
Vous n'appartenez à aucun syndicat.
Sans engagement syndical ni politique
Adhérents CGT s'abstenir
Pas de militants politiques
Vous partagez nos opinions politiques
Vous n'avez aucun mandat électif.
Vous n'êtes ni syndiqué ni délégué du personnel.
`,
  orientation: `
Homosexuels s'abstenir
Vous êtes hétérosexuel.
Pas de gays ni de lesbiennes
Personnes transgenres s'abstenir
Orientation sexuelle à préciser dans la candidature
`,
  residence: `
Vous résidez à Dijon impérativement.
Résidant à Dijon
Habiter Dijon obligatoirement
Habiter à proximité du lieu de travail est exigé.
Vous habitez à moins de 10 km du magasin.
Domicilié dans le 21 uniquement
Candidats du 93 s'abstenir
Habitants de banlieue s'abstenir
Priorité aux habitants de la commune
Être domicilié(e) à Chenôve
Personnes des quartiers s'abstenir
Vous devez habiter Beaune ou les environs.
Seules les candidatures de personnes habitant la Côte-d'Or seront étudiées.
`,
  money: `
Frais de dossier : 50 € à régler avant l'entretien.
Formation obligatoire de 300 € à votre charge avant l'embauche.
Une caution de 100 euros vous sera demandée pour valider votre candidature.
Achat du kit de démarrage : 99 €
Envoyez 30 euros par mandat pour recevoir votre dossier
Virement de 20 € pour réserver votre poste
Paiement par Western Union avant le premier jour
Merci d'acheter une recharge Transcash et d'envoyer le code
Droits d'inscription de 45€ demandés aux candidats
Investissement de départ de 500 € à prévoir
Réglez 15 € par PayPal pour que votre CV soit étudié.
Vous recevrez un chèque à encaisser puis vous nous renverrez la différence.
Payez en ligne sur http://emploi-rapide.example/paiement pour accéder à l'offre.
Une participation financière est demandée au candidat
Vous devez acheter votre matériel de démonstration (250 €) auprès de la société
Envoyez un coupon PCS pour valider l'inscription
Les frais de visa et d'assurance sont à verser avant le départ.
Dépôt de garantie remboursable de 80 € demandé au candidat
`,
  "premium-phone": `
Appelez le 08 99 12 34 56 (3 € par appel).
Pour postuler : 0899 123 456
Contactez-nous au 0 892 68 00 00
Envoyez JOB au 71717 (3 € par SMS)
Tél. 08.97.65.43.21, appel surtaxé
Composez le +33 8 99 12 34 56
`,
  "contact-in-title": `
T:Vendeur H/F contact@boulangerie-martin.fr
T:Serveur H/F www.resto-dijon.fr
T:Cuisinier H/F - postulez sur https://emploi.example.fr/offre
T:Plombier H/F 06 12 34 56 78
T:Commis de cuisine H/F jobs(at)hotel-ours.fr
T:Aide-soignant H/F recrutement-ehpad.com
T:Magasinier H/F tel 0380123456
`,
  "pay-low": `
Salaire : 9 € brut de l'heure
Rémunération : 10,50€/h brut
Taux horaire 11,88 € brut
1 400 € brut par mois pour 35 h par semaine
1500 euros brut mensuel, temps plein
Rémunération : SMIC -10 %
80 % du SMIC, CDI temps plein
Payé en dessous du SMIC pendant les trois premiers mois
Salaire annuel brut : 18 000 € pour un temps plein
18 k€ brut annuel, 35h
Vous gagnez 1 000 € net par mois pour 39 h.
Trois jours d'essai non rémunérés
La première semaine d'essai n'est pas payée.
Payé 50 € la journée de 8 h
Rémunération uniquement aux pourboires
Apprenti 18-20 ans, 1re année : 35 % du SMIC
Apprentissage : 400 € par mois
Mission non rémunérée pendant la période d'essai
salaire 8 euros/heure net
`,
};
