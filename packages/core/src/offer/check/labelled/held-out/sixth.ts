/** A sixth batch, written without looking at the rules. Before it was mended for: precision 0.94, recall 0.84. */
export const blocked = `
Nous cherchons quelqu'un entre 30 et 45 ans.
Âge limite 38 ans
Moins de 28 ans de préférence, poste en magasin
Vous aurez idéalement la trentaine
Les jeunes retraités sont privilégiés
Nous ciblons des profils jeunes
Recherche collaboratrice de 25-30 ans
Jeune personne dynamique demandée
Pas de seniors dans notre équipe de vente
Vous êtes étudiant de moins de 25 ans
Pour ce poste, nous cherchons plutôt une fille
Réservé aux messieurs
Les candidatures féminines seront privilégiées
Employée de maison, femme exclusivement
T:Veilleur de nuit homme uniquement
Recrutons femmes de 20 à 40 ans pour la mise sous pli
Vous êtes une dame discrète et soigneuse
Ambiance masculine, poste non adapté à une femme
Recherche jeune homme pour aider aux foins
Préférence pour un candidat homme
Nationalité : française
Candidats d'Europe de l'Ouest uniquement
Personne noire s'abstenir
Ressortissants hors UE s'abstenir
De langue maternelle espagnole
Sans accent régional
Vous êtes blanche et souriante
Origine bretonne souhaitée pour notre crêperie
Belle présentation et physique agréable
Vous mesurez 1m80 minimum
Hôtesse jolie et élégante
Pas de personne obèse
Barbe interdite
Candidat sans tatouage
Physique de sportif exigé
Santé parfaite indispensable
Sans problèmes médicaux
Pas de handicap moteur
Les personnes reconnues handicapées ne peuvent pas tenir ce poste
Vous n'êtes pas enceinte
Joindre un certificat médical de bonne santé
Pas de personne dépressive
Sans mari ni enfants à charge
Personne libre de toute obligation familiale
Femme célibataire souhaitée
Maman solo s'abstenir
Ni enfants ni animaux
Votre situation de famille doit vous laisser libre le soir
Ne pas porter le voile
Candidat baptisé
Bouddhistes et musulmans s'abstenir
Pas de pratique religieuse
Membre d'un syndicat s'abstenir
Pas d'engagement politique
Personne homosexuelle s'abstenir
Être domicilié à Longvic
Vous habitez à proximité immédiate de l'atelier
Personnes vivant en cité s'abstenir
Habitants de Dijon prioritaires
Bénéficiaires du RSA s'abstenir
Chômeurs longue durée s'abstenir
Droit d'entrée de 200 € à payer
Vous payez votre formation (350 €) au démarrage
Merci de faire un virement de 40 € pour l'ouverture du dossier
Caution de 80 € exigée
Le candidat achète son stock de départ, 300 €
Appel surtaxé au 0891 67 89 10
T:Boulanger H/F tel 03 80 11 22 33
T:Ouvrier H/F recrutement@usine.fr
Taux horaire : 11,65 €
1 450 € bruts mensuels, 35 heures
19 200 € par an à temps plein
Apprentie de 20 ans, 2e année : 40 % du SMIC
Salaire égal à 85 % du SMIC
Deux jours de test non payés
Heures supplémentaires non payées
Paiement au noir possible
`;
export const innocent = `
Notre maison a plus de 35 ans.
Vous formez des adultes de 25 à 60 ans.
Véhicules de 15 à 30 ans à restaurer
Apprentis de 16 à 29 ans bienvenus
Alternance : moins de 30 ans, selon la loi
Travail de nuit : 18 ans minimum
La vente d'alcool impose d'être majeur.
Conseiller senior ou débutant
Nous aidons les jeunes à trouver un logement.
Le jeune public vient le mercredi.
Une jeune pousse de l'agroalimentaire
Accueil de loisirs 3-17 ans
Aide à la toilette de personnes âgées
BTS, licence ou 3 ans d'expérience
La garantie dure 10 ans.
Vous portez les courses de nos aînés.
Poste ouvert aux hommes et aux femmes
Femmes et hommes, rejoignez-nous !
Vous vendez des montres pour homme et pour femme.
Une maison d'accueil pour femmes isolées recherche un veilleur (H/F).
Conseillère ou conseiller de vente en lingerie
L'équipe féminine joue en nationale 2.
Vous coupez les cheveux des hommes et taillez les barbes.
T:Homme ou femme de ménage
T:Couturier(ère)
T:Barman / Barmaid
T:Infirmier (H/F)
T:Aide-soignant·e
T:Assistant commercial F/H
T:Plombier-chauffagiste ou plombière-chauffagiste
T:Manutentionnaire
T:Hôte de caisse / Hôtesse de caisse
T:Data analyst (H/F) - analyste de données
T:Soudeur TIG H/F
Anglais professionnel exigé
Maîtrise du français nécessaire pour lire les consignes
Vous parlez une langue étrangère : c'est un atout.
Spécialités portugaises et espagnoles
Fromages d'origine protégée
Habilitation défense : nationalité française requise par la loi
Accompagnement de personnes réfugiées
Le titre de séjour doit autoriser à travailler.
Vous maquillez et coiffez les mariées.
Présentation des plats soignée
Uniforme fourni, taille à préciser à l'embauche
Vous taillez les arbres jusqu'à 1,80 m.
Un physique de rêve ? Nous vendons des appareils de sport pour tous.
Station debout prolongée
Vous respectez les règles de santé et de sécurité.
Travail en EHPAD auprès de malades d'Alzheimer
Poste ouvert aux travailleurs en situation de handicap
Vous remplacez une collègue en congé maternité.
Vous soignez des animaux malades.
Zone non-fumeur
Visite d'information et de prévention par la médecine du travail
Baby-sitting de deux enfants
Horaires de journée, compatibles avec la garde d'enfants
Le centre accueille des parents et des bébés.
Tables de mariage, arts de la table
Carterie : faire-part de naissance, de mariage et de baptême
Emploi dans un lycée privé protestant
Rayon produits halal et casher
Animation d'un stage de voile
Chargé des relations avec les syndicats (H/F)
Une association politique et citoyenne recrute un secrétaire (H/F).
Le poste est à Beaune, à dix minutes de la gare.
Aide aux habitants pour leurs démarches en ligne
Vous conduisez le bus scolaire des villages.
Prime de mobilité pour qui vient de loin
Gestion locative de logements étudiants
Insertion : contrat réservé aux demandeurs d'emploi de longue durée
Vous accompagnez les bénéficiaires du RSA.
Remboursement de vos frais de repas
Vous faites payer les entrées du musée, 8 €.
Vous gérez les cautions du matériel loué.
CACES payé par l'employeur
Appelez-nous au 06 12 34 56 78.
12,90 € brut / heure
1 150 € brut par mois pour 20 h hebdomadaires
Apprentie de 20 ans, 2e année : 51 % du SMIC
Essai de deux semaines, payé
Prime de 50 € par mois
`;
