/** The last batch, written without looking at the rules. Before it was mended for: precision 1.00, recall 0.95. */
export const blocked = `
Vous avez au plus 32 ans.
Cherchons vendeuse jeune et jolie
Candidats de 18 à 35 ans uniquement
Personne d'une trentaine d'années
L'âge idéal se situe entre 25 et 30 ans
Jeune retraité bienvenu pour ce petit boulot
T:Hôtesse d'accueil 20/30 ans
Femme ou jeune fille pour garde d'enfants
Exclusivement réservé aux hommes
Une candidate souriante pour notre institut (pas d'homme)
Homme fort demandé
T:Agent d'entretien (homme)
Nous recrutons une femme de 30 à 45 ans
De sexe féminin exclusivement
Français de souche uniquement, merci
De nationalité européenne
Natif anglais exigé
Type caucasien
Pas d'Arabes ni de Noirs
Sans accent maghrébin
Taille 1,75 m minimum
Femme mince, taille 38 maximum
Très bonne apparence physique
Pas de tatouage ni de piercing
Bonne santé obligatoire
Sans handicap
Personne enceinte s'abstenir
Aucun antécédent médical
Poste non adapté aux travailleurs handicapés
Sans attache familiale
Célibataires uniquement
Vous n'avez pas d'enfants en bas âge
Situation de famille à préciser
Pas de projet de bébé
Catholique pratiquant souhaité
Port du voile refusé
Pas de musulman
Non syndiqué de préférence
Militants syndicaux s'abstenir
Hétérosexuel exigé
Habiter à Dijon
Vous résidez à Chenôve ou Marsannay
Résider à moins de 5 km du site
Pas de candidats de banlieue
25 € de frais d'inscription
Formation payante obligatoire avant embauche
Envoyez un mandat de 60 euros
Dépôt de garantie de 100 € exigé
Tél. 08 99 55 44 33
T:Caissier H/F emploi@magasin.fr
T:Serveur H/F http://www.bistrot.fr
Salaire horaire : 10,85 €
1 550 € brut par mois, temps plein
SMIC moins 15 %
Stage d'essai de trois jours non payé
Apprenti 17 ans, première année, 24 % du SMIC
`;
export const innocent = `
Jeune entreprise du numérique
Le cabinet a fêté ses 25 ans.
Accompagner des seniors à domicile
Garderie du soir pour les 3-6 ans
BTS de moins de 3 ans accepté
Permis B et véhicule personnel exigés
18 ans révolus : vente d'alcool au comptoir
Alternance de 16 à 29 ans
Réservé aux moins de 30 ans : contrat d'apprentissage
Expérience de 2 ans, junior accepté
T:Agent de sécurité (H/F)
T:Vendeur/Vendeuse
T:Plongeur (H/F)
T:Femme de chambre / Valet (H/F)
T:Secrétaire comptable
T:Technicien(ne) de surface
T:Pizzaiolo H/F
T:Mécanicien auto H/F - 35 h
Rayon textile homme
Accueil d'un public féminin
Entretien des vestiaires hommes et femmes
Le poste s'adresse aux femmes et aux hommes.
Mode féminine et accessoires
Bilingue espagnol
Épicerie italienne
Permis de travail valable en France
Vous vendez du pain blanc et du pain complet.
Belle présentation des vitrines
Tatoueur confirmé : salon de tatouage
Mesurer les pièces au millimètre
Aide-soignant auprès de personnes handicapées
Poste accessible aux travailleurs handicapés
Congé maternité à remplacer
Mutuelle familiale
Crèche familiale de vingt places
Entreprise de robes de mariée
Collège privé catholique
Vente de voilages et de rideaux
Secrétaire d'un syndicat de producteurs (H/F)
Employeur : syndicat intercommunal
Élus et habitants de la commune : vous les accueillez.
Poste situé en banlieue de Dijon
Résidence autonomie pour personnes âgées
Visites à domicile
Logement de fonction
Frais professionnels remboursés
Vous préparez les chèques et les virements.
Formation gratuite avant l'embauche, financée par la Région
12,31 € brut par heure
1 867,02 € brut par mois
14 € de l'heure, primes de 100 € par mois
Apprenti 17 ans, première année, 27 % du SMIC
Bons d'achat de 100 € à Noël
Conditions de travail de nuit
Interdit aux mineurs par la loi
Travail physique en extérieur
`;
