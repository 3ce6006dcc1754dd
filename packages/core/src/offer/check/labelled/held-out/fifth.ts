/** A fifth batch, written without looking at the rules. Before it was mended for: precision 0.96, recall 0.90. */
export const blocked = `
Nous recherchons une personne jeune, entre 20 et 30 ans.
Profil : 30 ans maximum
Pas de candidat de plus de 50 ans
Idéalement âgé(e) de 25 à 35 ans
Jeunes uniquement
Vous êtes jeune, souriante et disponible
Nous souhaitons intégrer un(e) jeune vendeur(se)
AGE MAXIMUM 29 ANS
Seniors non souhaités
Vous avez entre 19 et 24 ans.
Dynamique et jeune d'esprit, 35 ans grand max
T:Animateur commercial H/F, 18-30 ans
Recherche homme robuste
femme sérieuse et ponctuelle recherchée pour ménage
Ce poste est destiné à un homme
Une femme serait appréciée à ce poste
Nous recrutons exclusivement des femmes
Postes à pourvoir : 2 hommes, 1 femme
Homme exigé
T:Secrétaire (femme)
T:Vendeuse en boulangerie uniquement
Nous recherchons un homme pour compléter l'équipe de nuit
Recherche une nounou, pas d'homme
De nationalité française uniquement
Français ou Suisse uniquement
Être de race blanche
Sans accent étranger au téléphone
Italien d'origine pour notre pizzeria
Étrangers non acceptés
Personnes d'origine européenne de préférence
Langue maternelle anglaise obligatoire
Nous ne recrutons pas de gens du voyage
Le candidat devra avoir un nom bien français
Très belle présentation physique
Hôtesse d'accueil, taille 36-38, 1,70 m minimum
Vous avez un physique agréable et soigné
Personne mince exigée
Piercings et tatouages visibles refusés
Sans surcharge pondérale
Photo et mensurations à envoyer
Vous êtes en bonne santé physique et mentale
Aucune maladie chronique
Handicapés s'abstenir
Ce poste ne convient pas à une personne en situation de handicap
Pas de travailleurs handicapés, merci
Ne pas avoir de problème de dos
Non fumeur exigé
Femmes enceintes non acceptées
Ne pas prévoir de grossesse
Célibataire exigé
Vous n'avez pas d'enfant
Libre de toute contrainte familiale
Maman s'abstenir
Couple marié uniquement
Sans enfants de préférence
Pratiquant la religion catholique
Pas de femme voilée
Voile interdit
De préférence chrétien
Musulmans non acceptés
Sans opinion politique marquée
Syndicaliste s'abstenir
Ne pas appartenir à un syndicat
Personnes homosexuelles non acceptées
Vous vivez à Dijon
Résider impérativement à Beaune
Domicile proche du magasin exigé
Pas de candidats de la banlieue
Être originaire de la région
Frais de dossier 30 euros
Caution de 150 € pour le matériel, à régler avant l'embauche
Inscription payante : 25 €
Formation obligatoire payante de 200 €
Versez 50 € pour réserver votre place
Appelez le 08 92 70 12 34
T:Employé libre-service H/F contact@superette.fr
T:Aide-cuisinier H/F tél. 06 00 00 00 00
10 € de l'heure brut
Salaire : 1 700 € brut mensuel, 35 h
Moins que le SMIC au début
Apprenti de 18 ans en 1re année payé 30 % du SMIC
Période d'essai non rémunérée
`;
export const innocent = `
Jeune société familiale de 12 salariés
Une expérience de 30 ans dans la pierre
Ateliers pour seniors dans les villages
Accueil d'un public jeune en centre de loisirs
Âge minimum 18 ans pour la conduite d'engins
Apprentissage : vous avez moins de 30 ans
Moins de 26 ans ou demandeur d'emploi pour le contrat de professionnalisation
Le lycée accueille 300 élèves de 15 à 18 ans.
Vins de 20 à 30 ans de garde
Véhicule de moins de 10 ans
Débutant accepté, tous âges
Junior ou confirmé
Homme ou femme, vous aimez le travail bien fait.
Poste proposé en CDI (homme/femme)
Rayon hommes, rayon femmes et rayon enfants
Foyer pour jeunes filles en difficulté
Coiffure femme : brushing, mèches, couleur
Salle de sport réservée aux femmes : vous accueillez les adhérentes.
Vous préparez les chambres avec une femme de chambre ou un valet.
Le poste convient aux femmes et aux hommes.
T:Hôtesse / Hôte de caisse
T:Sage-femme ou maïeuticien
T:Monteur en sanitaire (H/F)
T:Assistant(e) maternel(le)
T:Réceptionniste de nuit
T:Technicien·ne informatique
T:Pâtissier / pâtissière (35 h)
T:Chauffeur poids lourd (F/H) - régional
T:Serveur ou serveuse - saison d'hiver
T:Agent de propreté F/H
Allemand lu et parlé
L'anglais est un plus, pas une obligation.
Boutique de produits portugais
Cours de cuisine japonaise
Étudiants étrangers bienvenus avec un titre de séjour
Fabrication française certifiée
Peintures blanches et teintes claires
Belle carte de vins et beaux produits
Vous prenez les mesures des clients et retouchez leurs vêtements.
Tenue fournie en toutes tailles
Port d'un pantalon noir et d'une chemise blanche
Barbe et cheveux couverts en zone de production
Hauteur de travail de 1,80 m maximum
Le siège se règle selon votre taille.
Vous servez des repas adaptés aux malades.
Service d'oncologie d'un hôpital public
Poste compatible avec un handicap, locaux accessibles
Référent handicap dans l'entreprise
Vous conduisez le minibus des enfants handicapés.
Espace fumeur à l'extérieur
Visites à la maternité
Vous gardez deux frères de 2 et 6 ans.
Journée des familles une fois par an
Primes de naissance et de mariage
Magasin de robes pour mariées
Travail pour une fondation protestante : agent d'accueil
Fromagerie d'une abbaye
Marché de Noël, foire de Pâques
Vendre des foulards et des écharpes
Le syndicat de copropriété vous emploie.
Vous filmez les débats politiques.
Maison de quartier : accueil des habitants
Vous livrez dans tout le département.
Chantiers autour de Dijon, départ du dépôt
Possibilité de logement pour les personnes venant de loin
Nous habillons les habitants de la région depuis 1920.
L'entreprise avance les frais de déplacement.
Vous établissez les devis et demandez les acomptes aux clients.
Dépôt des chèques à la banque
Permis payé par l'entreprise : 1 200 €
Numéro gratuit : 0 805 12 34 56
12,31 € de l'heure
1 900 € brut, 13e mois
780 € brut par mois, 14 h par semaine
Apprenti de 18 ans en 1re année payé 43 % du SMIC
Période d'essai de deux mois renouvelable
Indemnité kilométrique de 0,40 €
`;
