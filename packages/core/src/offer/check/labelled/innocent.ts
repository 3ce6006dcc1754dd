/** What no rule may stop, much of it close to what one does: one sentence by line, a title after `T:`. */
export const innocent = `
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
