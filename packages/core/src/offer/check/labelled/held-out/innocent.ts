/** What holds words of the other lists and is right: neither stopped nor warned of. "T:" starts a title. */
export const innocent = `
Jeune entreprise en pleine croissance, nous ouvrons un deuxième atelier.
Vous servez une clientèle âgée et fidèle.
Titulaire d'un BTS de moins de 3 ans, vous débutez.
Permis B obligatoire.
Permis B depuis plus de 2 ans
Vous aidez les personnes âgées dans les gestes de tous les jours.
Vous accompagnez des jeunes de 16 à 25 ans vers l'emploi.
Vous animez un groupe d'enfants de 6 à 12 ans.
Notre entreprise fête ses 30 ans cette année.
Plus de 20 ans d'expérience dans le métier
Magasin ouvert depuis moins de 5 ans
Avoir 18 ans minimum (vente d'alcool).
Être majeur : le poste demande de conduire un véhicule de l'entreprise.
Poste interdit aux mineurs en raison du travail de nuit.
Âge minimum légal : 21 ans pour conduire un autocar.
Contrat d'apprentissage de 16 à 29 ans
Alternance ouverte aux moins de 30 ans
Contrat de professionnalisation pour les jeunes de 16 à 25 ans révolus
Service civique : de 16 à 25 ans, jusqu'à 30 ans en situation de handicap
Volontariat international en entreprise (VIE), de 18 à 28 ans
Parcours emploi compétences réservé aux moins de 26 ans
Policier adjoint : avoir entre 18 et 30 ans
Développeur senior ou junior, peu importe.
Poste de comptable junior dans un cabinet de dix personnes
Jeune diplômé accepté
Jeunes diplômés et débutants bienvenus
Aucune limite d'âge pour postuler.
Tous les âges sont les bienvenus.
Whisky de 12 ans d'âge, rhum vieux : vous conseillez nos clients.
Chaudières garanties 10 ans, moins de 5 ans d'ancienneté
T:Éducateur de jeunes enfants (H/F)
Vous programmez des spectacles pour le jeune public.
Vous repiquez les jeunes plants de tomates.
Vous suivez les signataires du contrat d'engagement jeune.
Nous remplaçons un collègue qui part à la retraite.
Cumul emploi-retraite possible
Maison de retraite de 60 lits
T:Animateur en résidence seniors H/F
Vous gérez le rayon enfants 0-3 ans.
Garde de deux enfants de 3 et 5 ans, mercredi toute la journée
Contrat de 3 à 5 ans renouvelable
Poste ouvert à toutes et tous, sans condition d'âge
Enseigner aux élèves de 11 à 15 ans
Le parc compte des machines de moins de 10 ans.
Une formation jeune public BAFA est un plus
Les apprentis de moins de 18 ans ne travaillent pas la nuit.
Vous avez au moins 18 ans.
Poste à pourvoir en homme/femme
Le poste est ouvert aux femmes comme aux hommes.
Nous cherchons un homme ou une femme passionné par la mécanique.
Vendeur au rayon femme
Vous mettez en rayon les vêtements homme.
Foyer d'accueil : public féminin accueilli
Centre d'hébergement pour femmes victimes de violences
Coiffeur hommes et femmes
Coupe homme, barbe et soins du visage pour hommes
Prêt-à-porter féminin haut de gamme
Entraîneur de l'équipe féminine de handball
T:Femme de chambre / valet de chambre
T:Valet ou femme de chambre (H/F)
T:Sage-femme (H/F)
T:Homme toutes mains (H/F)
Les candidatures de femmes sont encouragées dans ce métier peu féminisé.
Notre index de l'égalité entre les femmes et les hommes est de 92/100.
Vestiaires femmes et vestiaires hommes sur place
Garde d'une petite fille de 4 ans
Aller chercher un garçon de 8 ans à l'école
Chaussures pour dames
Nettoyage des toilettes dames et messieurs
Association Femmes solidaires de Dijon
Le masculin est employé pour ne pas alourdir le texte.
Ligne de cosmétiques pour hommes
Dispositif homme mort et protection du travailleur isolé
Comédienne pour jouer le rôle de Juliette au théâtre
Mannequin femme pour défilé, taille 38
Tous nos postes sont ouverts à toutes et à tous, sans distinction d'âge, de sexe, d'origine, de religion ni de handicap.
Nous étudions toutes les candidatures, quels que soient l'âge, le sexe, l'origine, l'apparence physique ou la situation de famille.
Merci de ne pas joindre de photo ni d'indiquer votre âge.
Bilingue anglais souhaité
Anglais courant et allemand apprécié
Restaurant italien de 60 couverts
Cuisine asiatique ou française
Vous accueillez une clientèle étrangère en saison.
Bonne maîtrise du français à l'oral et à l'écrit
Français lu, écrit, parlé
Cours de français langue étrangère pour adultes
Nationalité française obligatoire (habilitation secret défense)
Titre de séjour en cours de validité ou nationalité d'un pays de l'Union européenne
Produits d'origine française et locale
Lessive du linge blanc et de couleur
Soins pour peaux claires et sensibles
Adaptateurs électriques de type européen
Élevage de vaches de race charolaise
L'accent est mis sur la qualité
Saisir les noms sans accent dans le logiciel
Votre langue maternelle n'a pas d'importance.
T:Agent d'école maternelle H/F
T:Assistante maternelle / assistant maternel
Protection maternelle et infantile du département
Application mobile native pour iOS
Vous animez l'aire d'accueil des gens du voyage.
Vous accompagnez des demandeurs d'asile et des réfugiés étrangers.
Une équipe de douze nationalités
Entreprise française depuis 1950
Boulangerie : pain blanc, pain noir, viennoiseries
Accueil d'étudiants étrangers
Présentation soignée des assiettes
Tenue de travail fournie, de la taille S à XXL
Tenue correcte exigée par le règlement
Taille de la vigne en hiver
Taille des haies à plus de 2 mètres
T:Tailleur de pierre H/F
Port de charges de 25 kg
Vous pesez les colis : poids inférieur à 30 kg.
Prendre les mensurations des clients pour les retouches
Une belle entreprise dans un joli cadre
Cheveux attachés et charlotte obligatoires pour l'hygiène
Salon de tatouage et piercing
Bières blondes, brunes et ambrées
Vous prenez des photos des plats pour notre site.
T:Photographe (H/F)
Institut de beauté
Mutuelle santé prise en charge à 60 %
Maison de santé pluridisciplinaire
Poste accessible aux personnes handicapées
RQTH bienvenue
Entreprise adaptée : postes réservés aux travailleurs handicapés
ESAT de 80 travailleurs recrute un moniteur d'atelier (H/F).
À compétences égales, priorité aux bénéficiaires de l'obligation d'emploi
Accompagner des adultes en situation de handicap
Enfants malades hospitalisés : vous leur proposez des jeux.
Visite médicale d'embauche prévue
Vaccinations obligatoires pour travailler à l'hôpital
Travail debout et port de charges
Classement des dossiers médicaux des patients
Aucun dossier médical n'est demandé.
Suivi de grossesse et préparation à la naissance
Accompagnement de malvoyants
Site non fumeur
Locaux non-fumeurs
Prévention des maladies professionnelles
Fauteuils et matériel pour personnes à mobilité réduite
Entreprise familiale depuis trois générations
Remplacement d'un congé de maternité
Horaires compatibles avec une vie de famille
Organisation de mariages et de fêtes de famille
Soirées pour célibataires au camping
Accompagner des familles monoparentales
Droit de la famille
Réparation de cartes mères
Filiale d'une société mère suisse
Aide aux familles avec enfants à charge
Gîtes pour couples sans enfants
Vous aidez les mamans à la sortie de la maternité.
École catholique sous contrat
T:Boucher halal H/F
Restauration du patrimoine religieux
Secours catholique de Côte-d'Or
Pose de voiles d'ombrage
T:Moniteur de voile H/F
Chocolats de Pâques et bûches de Noël
Croix-Rouge française
Rayon promotionnel ramadan
Respecter les principes de laïcité et de neutralité du service public
Vous confectionnez des rideaux et des voilages.
Cours d'histoire des religions
T:Assistant de syndic de copropriété H/F
Syndicat mixte de gestion des déchets
Le syndicat des eaux recrute.
Dialogue avec les organisations syndicales
Politique salariale avantageuse
Vous travaillez avec les élus de la commune.
Enquêtes d'opinion par téléphone
Vous avez une grande force de conviction.
T:Assistant parlementaire H/F
Centre LGBT : accueil et écoute
Poste basé à Dijon
Logement fourni sur place
T:Aide à domicile à Dijon (H/F)
Résidence étudiante de 120 logements
Vous intervenez au domicile des clients, dans un rayon de 20 km.
Emploi franc : aide à l'embauche pour les habitants des quartiers prioritaires
Vous animez la vie du quartier avec ses habitants.
Permis B et véhicule obligatoires
Véhicule indispensable, zone mal desservie
Télétravail deux jours par semaine
Travail à domicile possible
Bus de banlieue, ligne 12
Mobilité sur toute la Bourgogne
Clientèle habitant en zone rurale
Candidats de toutes les régions bienvenus, logement possible
Casier judiciaire vierge obligatoire (travail auprès d'enfants, article L133-6 du code de l'action sociale)
Carte professionnelle CNAPS exigée
T:Agent de sécurité (H/F)
Conditions de travail de nuit, prime de 15 %
Travail physique, à l'extérieur
Travaux en hauteur avec harnais
Frais de déplacement remboursés
Frais de repas pris en charge
Aucun frais de dossier ni de formation
Formation payée par l'employeur
Vous encaissez les cautions des locations de vélos.
Vous montez les dossiers de crédit et calculez les frais de dossier des clients.
Encaissement par carte, chèque et PayPal
Vous percevez les droits d'inscription des adhérents.
Numéro vert gratuit : 0 800 12 34 56
Contactez-nous au 03 80 12 34 56.
Permis cariste financé par l'entreprise
Chèques vacances et tickets restaurant
Vous établissez les virements aux fournisseurs.
Kit de premiers secours et matériel fournis
France Travail, tél. 3949
T:Développeur .NET H/F
T:Développeur Node.js (H/F)
T:Conducteur SPL 44 T H/F
T:Technicien SAV 24h/24 7j/7 H/F
T:Vendeur·se en boulangerie
T:Serveur.euse
T:Serveur(se) en brasserie
T:Agent(e) d'entretien
T:Employé·e polyvalent·e
T:Cuisinier ou cuisinière
T:Chef / Cheffe de rang
T:Comptable
T:Aide à domicile
T:Responsable de magasin
T:Personnel de restauration pour la saison
T:Hôte / hôtesse de caisse
T:Boulanger F/H
T:Caissier-ère
T:Technicien (f/h/x)
T:Pilote de ligne de production
T:Équipier polyvalent h/f - 20 h
T:Electricien (h-f)
Travail le week-end, planning connu un mois avant
Parking gratuit et salle de fitness
Store manager (responsable de magasin) : vous dirigez une équipe de cinq personnes.
Vous préparez les commandes du drive.
Coach sportif, vous encadrez des cours collectifs.
12,50 € brut de l'heure
Salaire : 1 900 € brut par mois, 35 h
1 100 € brut par mois pour 20 h par semaine
2 000 à 2 300 € brut mensuel sur 13 mois
SMIC + 10 %
SMIC horaire, soit 12,31 € brut
Prime de panier de 9 € par jour
Indemnité de transport de 10 € par jour
Ticket restaurant de 9 €
Prime de fin d'année de 300 €
Gratification de stage de 4,50 € de l'heure
Service civique indemnisé 620 € net par mois
Apprenti de 16-17 ans, 1re année : 27 % du SMIC
Apprenti de 18 à 20 ans : 43 % du SMIC la première année
Panier moyen de 10 € et chiffre d'affaires de 1 200 € par jour
Heures supplémentaires payées 25 % de plus
26 000 € brut par an
Une remise de 10 % sur les achats du personnel
Vente de menus à 11 € le midi
Période d'essai de deux mois, rémunérée
`;
