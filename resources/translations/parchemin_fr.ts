<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Arrangements</name>
    <message>
        <source>assigning %1 to %2</source>
        <comment>mentor, candidate</comment>
        <translation>affecter %1 à %2</translation>
    </message>
    <message>
        <source>ending the mentoring of %2 by %1</source>
        <comment>mentor, candidate</comment>
        <translation>fin d&apos;accompagnement&#xa0;: %2, suivi par %1</translation>
    </message>
    <message numerus="yes">
        <source>importing %n candidate(s)</source>
        <translation>
            <numerusform>importer %n candidat</numerusform>
            <numerusform>importer %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>the panel of %1</source>
        <comment>jury session</comment>
        <translation>la composition du jury&#xa0;%1</translation>
    </message>
    <message>
        <source>moving the defence of %1</source>
        <translation>le déplacement de la soutenance de&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>assigning %1 to %n candidate(s)</source>
        <comment>mentor</comment>
        <translation>
            <numerusform>affecter %1 à %n candidat</numerusform>
            <numerusform>affecter %1 à %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer of %1 taken back</source>
        <translation>reprendre la réponse de %1</translation>
    </message>
    <message>
        <source>%1 is present</source>
        <translation>présence de %1</translation>
    </message>
    <message>
        <source>%1 is absent; the blocks acquired stay acquired</source>
        <translation>absence de %1&#xa0;; les blocs acquis le restent</translation>
    </message>
    <message>
        <source>%1 is absent</source>
        <translation>absence de %1</translation>
    </message>
    <message>
        <source>%1 is excused; the blocks acquired stay acquired</source>
        <translation>absence excusée de %1&#xa0;; les blocs acquis le restent</translation>
    </message>
    <message>
        <source>%1 is excused</source>
        <translation>absence excusée de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of delay from %1 on</source>
        <translation>
            <numerusform>%n minute de retard à partir de %1</numerusform>
            <numerusform>%n minutes de retard à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the availability of %1</source>
        <comment>jury member</comment>
        <translation>disponibilités de %1</translation>
    </message>
    <message>
        <source>the accommodation for %1</source>
        <comment>candidate</comment>
        <translation>aménagement pour %1</translation>
    </message>
</context>
<context>
    <name>Attestations</name>
    <message>
        <source>%1 to %2</source>
        <comment>blocks</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of document, its blocks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a document can be issued</comment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Somebody else&apos;s act</source>
        <translation>Acte d&apos;un autre</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a document cannot be issued yet</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Possible</source>
        <comment>a document that nobody is owed yet</comment>
        <translation>Possible</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>The file holds no time.</source>
        <translation>Le fichier ne contient aucun créneau.</translation>
    </message>
    <message>
        <source>The file is no calendar (.ics).</source>
        <translation>Le fichier n&apos;est pas un agenda (.ics).</translation>
    </message>
    <message>
        <source>The first line must name the columns %1.</source>
        <translation>La première ligne doit nommer les colonnes %1.</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 31/12/2021.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date. Écrivez-la sous la forme 31/12/2021.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 9:30.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure. Écrivez-la sous la forme 9:30.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>The calendar says that it is cancelled.</source>
        <translation>L&apos;agenda le dit annulé.</translation>
    </message>
    <message>
        <source>It is over already.</source>
        <translation>C&apos;est déjà passé.</translation>
    </message>
    <message>
        <source>It overlaps another time of the file: they become one.</source>
        <translation>Il chevauche un autre créneau du fichier&#xa0;: ils n&apos;en font plus qu&apos;un.</translation>
    </message>
    <message>
        <source>It lies too far ahead.</source>
        <translation>C&apos;est trop loin dans l&apos;avenir.</translation>
    </message>
    <message>
        <source>Import availabilities</source>
        <translation>Importer des disponibilités</translation>
    </message>
    <message>
        <source>Calendars and tables (*.ics *.csv *.txt)</source>
        <translation>Agendas et tableaux (*.ics *.csv *.txt)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BirthPlaces</name>
    <message>
        <source>%1, until %2</source>
        <comment>where a commune that vanished lay, the year</comment>
        <translation>%1, jusqu&apos;en&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>BlockDisplayState</name>
    <message>
        <source>Not deposited</source>
        <translation>Non déposé</translation>
    </message>
    <message>
        <source>block %1 not deposited</source>
        <translation>bloc %1 non déposé</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>block %1 deposited</source>
        <translation>bloc %1 déposé</translation>
    </message>
    <message>
        <source>In evaluation</source>
        <translation>En évaluation</translation>
    </message>
    <message>
        <source>block %1 in evaluation</source>
        <translation>bloc %1 en évaluation</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Sous condition</translation>
    </message>
    <message>
        <source>block %1 passed on condition</source>
        <translation>bloc %1 admis sous condition</translation>
    </message>
    <message>
        <source>To rework</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>block %1 to rework</source>
        <translation>bloc %1 à reprendre</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>block %1 rejected</source>
        <translation>bloc %1 rejeté</translation>
    </message>
    <message>
        <source>To validate</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>block %1 to validate</source>
        <translation>bloc %1 à valider</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>block %1 validated</source>
        <translation>bloc %1 validé</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the blocks of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>since today</source>
        <translation>depuis aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <comment>how long a block has waited</comment>
        <translation>
            <numerusform>depuis %n jour</numerusform>
            <numerusform>depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Defence on %1</source>
        <translation>Soutenance le %1</translation>
    </message>
    <message>
        <source>Last block missing</source>
        <translation>Dernier bloc manquant</translation>
    </message>
    <message>
        <source>Block %1</source>
        <comment>the number of a block</comment>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>%1, block %2, dossier %3</source>
        <comment>name, number of the block, of the dossier</comment>
        <translation>%1, bloc %2, dossier %3</translation>
    </message>
    <message>
        <source>Suspended: suspicion of fraud</source>
        <translation>Suspendu&#xa0;: suspicion de fraude</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Validated on</source>
        <comment>a heading</comment>
        <translation>Validé le</translation>
    </message>
    <message>
        <source>Validated by</source>
        <comment>a heading</comment>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <comment>a heading</comment>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <comment>a heading</comment>
        <translation>En attente depuis le</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>Ce qui l&apos;attend</translation>
    </message>
</context>
<context>
    <name>Candidacy</name>
    <message>
        <source>File received, to be examined</source>
        <translation>Dossier reçu, à examiner</translation>
    </message>
    <message>
        <source>File incomplete</source>
        <translation>Dossier incomplet</translation>
    </message>
    <message>
        <source>File complete, to be decided</source>
        <translation>Dossier complet, à décider</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Accepted tacitly</source>
        <translation>Accepté tacitement</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manque&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>The whole title</source>
        <translation>Le titre entier</translation>
    </message>
    <message>
        <source>Blocks %1</source>
        <translation>Blocs&#xa0;%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No file received yet</source>
        <translation>Aucun dossier reçu</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Complet le</translation>
    </message>
    <message>
        <source>Silence accepts on</source>
        <translation>Acceptation tacite le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Civil year</source>
        <translation>Année civile</translation>
    </message>
    <message>
        <source>Sworn commitment</source>
        <translation>Déclaration sur l&apos;honneur</translation>
    </message>
    <message>
        <source>enclosed</source>
        <translation>jointe</translation>
    </message>
    <message>
        <source>not enclosed</source>
        <translation>non jointe</translation>
    </message>
    <message>
        <source>Reasons of the refusal</source>
        <translation>Motifs du refus</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>%1, received on %2</source>
        <comment>version, day</comment>
        <translation>%1, reçue le&#xa0;%2</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloc&#xa0;%1</translation>
    </message>
    <message>
        <source>every block</source>
        <translation>tous les blocs</translation>
    </message>
    <message>
        <source>known to the lead and the disability officer</source>
        <translation>connu du responsable et du référent handicap</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>extra time in per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie d&apos;accès</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Voie d&apos;accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Recherche&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
</context>
<context>
    <name>CertificateSigning</name>
    <message>
        <source>Sign the minutes %1</source>
        <translation>Signer le procès-verbal %1</translation>
    </message>
    <message>
        <source>%1: the passphrase is the one of this file. The signature is dated, added to the file of the minutes, kept in the journal, and cannot be withdrawn.</source>
        <translation>%1&#xa0;: la phrase de passe est celle de ce fichier. La signature est datée, ajoutée au fichier du procès-verbal, gardée au journal, et ne se retire pas.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signer</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Identity, contact and accommodations</source>
        <translation>Identité, coordonnées et aménagements</translation>
    </message>
    <message>
        <source>Candidacy, admissibility and mentors</source>
        <translation>Candidature, recevabilité et mentors</translation>
    </message>
    <message>
        <source>Projects and evaluations</source>
        <translation>Projets et évaluations</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Jury and decisions</source>
        <translation>Jury et décisions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“%1” is not a step; the steps are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une étape&#xa0;; les étapes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Dossier %1: %2.</source>
        <translation>Dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Evidence dossier recorded for %1.</source>
        <translation>Dossier de preuve enregistré pour %1.</translation>
    </message>
    <message>
        <source>Record a step of a VAE admissibility.</source>
        <translation>Enregistrer une étape d&apos;une recevabilité VAE.</translation>
    </message>
    <message>
        <source>The dossier number.</source>
        <translation>Le numéro de dossier.</translation>
    </message>
    <message>
        <source>The day; today otherwise.</source>
        <translation>Le jour&#xa0;; sinon aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Why it is refused.</source>
        <translation>Pourquoi elle est refusée.</translation>
    </message>
    <message>
        <source>The sworn commitment was given.</source>
        <translation>La déclaration sur l&apos;honneur a été remise.</translation>
    </message>
    <message>
        <source>Record a VAE evidence dossier with its files.</source>
        <translation>Enregistrer un dossier de preuve VAE avec ses fichiers.</translation>
    </message>
    <message>
        <source>The files.</source>
        <translation>Les fichiers.</translation>
    </message>
    <message>
        <source>A piece that is missing; repeatable.</source>
        <translation>Une pièce manquante&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Block %1 validated under the number %2.</source>
        <translation>Bloc %1 validé sous le numéro %2.</translation>
    </message>
    <message>
        <source>Ready to be validated.</source>
        <translation>Prêt à valider.</translation>
    </message>
    <message>
        <source>Validation %1 of block %2 cancelled.</source>
        <translation>Validation %1 du bloc %2 annulée.</translation>
    </message>
    <message>
        <source>The number of the block.</source>
        <translation>Le numéro du bloc.</translation>
    </message>
    <message>
        <source>Validate a proposed block, acquired for life.</source>
        <translation>Valider un bloc proposé, acquis à vie.</translation>
    </message>
    <message>
        <source>Only list what stands in the way.</source>
        <translation>Lister seulement ce qui s&apos;y oppose.</translation>
    </message>
    <message>
        <source>Grant a block by equivalence or prior proof.</source>
        <translation>Accorder un bloc par équivalence ou preuve antérieure.</translation>
    </message>
    <message>
        <source>EQUIVALENCE or PRIOR_PROOF.</source>
        <translation>EQUIVALENCE ou PRIOR_PROOF.</translation>
    </message>
    <message>
        <source>The legal note.</source>
        <translation>La note juridique.</translation>
    </message>
    <message>
        <source>Cancel the validation of a block, with a second person.</source>
        <translation>Annuler la validation d&apos;un bloc, avec une seconde personne.</translation>
    </message>
    <message>
        <source>The second person.</source>
        <translation>La seconde personne.</translation>
    </message>
    <message>
        <source>CLERICAL_ERROR, FRAUD, ANNULLED_SOURCE or COURT.</source>
        <translation>CLERICAL_ERROR, FRAUD, ANNULLED_SOURCE ou COURT.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>Take back today&apos;s own mistake, while nothing rests on it.</source>
        <translation>Reprendre sa propre erreur du jour, tant que rien ne repose dessus.</translation>
    </message>
    <message>
        <source>Dossier %1 opened for person %2.</source>
        <translation>Dossier %1 ouvert pour la personne %2.</translation>
    </message>
    <message>
        <source>Person %1 corrected.</source>
        <translation>Personne %1 corrigée.</translation>
    </message>
    <message>
        <source>INITIAL, APPRENTICESHIP, CONTINUING_ED, PROFESSIONALISATION or VAE.</source>
        <translation>INITIAL, APPRENTICESHIP, CONTINUING_ED, PROFESSIONALISATION ou VAE.</translation>
    </message>
    <message>
        <source>Day of entry.</source>
        <translation>Jour d&apos;entrée.</translation>
    </message>
    <message>
        <source>Only these blocks; the whole title otherwise.</source>
        <translation>Ces blocs seulement&#xa0;; sinon le titre entier.</translation>
    </message>
    <message>
        <source>Dossier number; the next free one otherwise.</source>
        <translation>Numéro de dossier&#xa0;; sinon le prochain libre.</translation>
    </message>
    <message>
        <source>The organisation that sends the candidate.</source>
        <translation>L&apos;organisation qui envoie le candidat.</translation>
    </message>
    <message>
        <source>Why it is recorded all the same after the registration ended.</source>
        <translation>Pourquoi l&apos;inscrire malgré la fin de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>A person the store knows, instead of an identity.</source>
        <translation>Une personne déjà connue de la base, au lieu d&apos;une identité.</translation>
    </message>
    <message>
        <source>Register a person and open a candidacy.</source>
        <translation>Inscrire une personne et ouvrir une candidature.</translation>
    </message>
    <message>
        <source>Correct a person&apos;s identity or contact.</source>
        <translation>Corriger l&apos;identité ou les coordonnées d&apos;une personne.</translation>
    </message>
    <message>
        <source>Close a candidacy that was given up.</source>
        <translation>Clore une candidature abandonnée.</translation>
    </message>
    <message>
        <source>Close a candidacy that lapsed.</source>
        <translation>Clore une candidature caduque.</translation>
    </message>
    <message>
        <source>Take a candidacy up again after a jury or a lapse.</source>
        <translation>Reprendre une candidature après un jury ou une caducité.</translation>
    </message>
    <message>
        <source>Widen a candidacy from some blocks to the whole title.</source>
        <translation>Étendre une candidature de quelques blocs au titre entier.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Personne n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Find candidates by the start of their names or dossier number.</source>
        <translation>Trouver des candidats par le début de leurs noms ou du numéro de dossier.</translation>
    </message>
    <message>
        <source>What to look for; everybody without it.</source>
        <translation>Ce qu&apos;on cherche&#xa0;; sans cela, tout le monde.</translation>
    </message>
    <message>
        <source>Only this access route.</source>
        <translation>Cette voie d&apos;accès seulement.</translation>
    </message>
    <message>
        <source>Only this state.</source>
        <translation>Cet état seulement.</translation>
    </message>
    <message>
        <source>At most so many; 50 otherwise.</source>
        <translation>Tant au plus&#xa0;; sinon 50.</translation>
    </message>
    <message>
        <source>Show a dossier: blocks, what is missing, documents.</source>
        <translation>Montrer un dossier&#xa0;: blocs, ce qui manque, documents.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>--lang takes fr or en, not “%1”.</source>
        <translation>--lang vaut fr ou en, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--now takes an instant such as 2021-06-21T10:00.</source>
        <translation>--now prend un instant comme 2021-06-21T10:00.</translation>
    </message>
    <message>
        <source>--now cannot be used here: %1.</source>
        <translation>--now ne peut pas servir ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The option --user is missing: nobody is pedagogical lead.</source>
        <translation>Il manque l&apos;option --user&#xa0;: personne n&apos;est responsable pédagogique.</translation>
    </message>
    <message>
        <source>--user: nobody has the login “%1”.</source>
        <translation>--user&#xa0;: personne n&apos;a l&apos;identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The verb is missing.</source>
        <translation>Il manque le verbe.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Il n&apos;y a pas de verbe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The decision can be recorded.</source>
        <translation>La décision peut être enregistrée.</translation>
    </message>
    <message>
        <source>Dossier %1 rectified: %2. Corrective minutes are to be signed.</source>
        <translation>Dossier %1 rectifié&#xa0;: %2. Un procès-verbal rectificatif est à signer.</translation>
    </message>
    <message>
        <source>FULL, PARTIAL, REFUSED or DEFERRED.</source>
        <translation>FULL, PARTIAL, REFUSED ou DEFERRED.</translation>
    </message>
    <message>
        <source>VAE: what the jury says of one block; repeatable.</source>
        <translation>VAE&#xa0;: ce que le jury dit d&apos;un bloc&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Why, unless the title is granted.</source>
        <translation>Pourquoi, sauf si le titre est accordé.</translation>
    </message>
    <message>
        <source>What the jury recommends.</source>
        <translation>Ce que le jury préconise.</translation>
    </message>
    <message>
        <source>The votes; 3-0 otherwise.</source>
        <translation>Les voix&#xa0;; sinon 3-0.</translation>
    </message>
    <message>
        <source>The chair&apos;s casting vote was used.</source>
        <translation>La voix prépondérante du président a servi.</translation>
    </message>
    <message>
        <source>In this session; the latest otherwise.</source>
        <translation>Dans cette session&#xa0;; sinon la dernière.</translation>
    </message>
    <message>
        <source>Record the jury&apos;s decision on a candidate who was heard.</source>
        <translation>Enregistrer la décision du jury sur un candidat entendu.</translation>
    </message>
    <message>
        <source>Replace a published decision, with a second person.</source>
        <translation>Remplacer une décision publiée, avec une seconde personne.</translation>
    </message>
    <message>
        <source>Either a dossier number or --session is needed.</source>
        <translation>Il faut un numéro de dossier ou --session.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>No document.</source>
        <translation>Aucun document.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 écrit dans %2.</translation>
    </message>
    <message>
        <source>%1 revoked.</source>
        <translation>%1 révoqué.</translation>
    </message>
    <message>
        <source>The document&apos;s number.</source>
        <translation>Le numéro du document.</translation>
    </message>
    <message>
        <source>List the documents of a person or a session.</source>
        <translation>Lister les documents d&apos;une personne ou d&apos;une session.</translation>
    </message>
    <message>
        <source>The session&apos;s code.</source>
        <translation>Le code de la session.</translation>
    </message>
    <message>
        <source>Show what is recorded of a document.</source>
        <translation>Montrer ce qui est enregistré d&apos;un document.</translation>
    </message>
    <message>
        <source>Write a document&apos;s stored bytes to a file.</source>
        <translation>Écrire dans un fichier les octets conservés d&apos;un document.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Le fichier.</translation>
    </message>
    <message>
        <source>Revoke a document, with a second person.</source>
        <translation>Révoquer un document, avec une seconde personne.</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>personne %1</translation>
    </message>
    <message>
        <source>Born %1, %2</source>
        <translation>Naissance le %1, %2</translation>
    </message>
    <message>
        <source>Route: %1, entered %2</source>
        <translation>Voie&#xa0;: %1, entrée le %2</translation>
    </message>
    <message>
        <source>State: %1, since %2</source>
        <translation>État&#xa0;: %1, depuis le %2</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Bloc %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Evaluated %1 by %2: %3</source>
        <translation>Évalué le %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Ready for the jury:</source>
        <translation>Prêt pour le jury&#xa0;:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Between the candidate and the title:</source>
        <translation>Entre le candidat et le titre&#xa0;:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Parchment deliverable:</source>
        <translation>Parchemin délivrable&#xa0;:</translation>
    </message>
    <message>
        <source>Documents:</source>
        <translation>Documents&#xa0;:</translation>
    </message>
    <message>
        <source>Draft saved; nobody else sees it.</source>
        <translation>Brouillon enregistré&#xa0;; personne d&apos;autre ne le voit.</translation>
    </message>
    <message>
        <source>Block %1: %2.</source>
        <translation>Bloc %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Lock the evaluation of the latest submission for a block.</source>
        <translation>Verrouiller l&apos;évaluation du dernier dépôt d&apos;un bloc.</translation>
    </message>
    <message>
        <source>Rates every competency: ACQUIRED, PARTIAL, NOT_ACQUIRED, NOT_ASSESSED.</source>
        <translation>Note toutes les compétences&#xa0;: ACQUIRED, PARTIAL, NOT_ACQUIRED, NOT_ASSESSED.</translation>
    </message>
    <message>
        <source>Rates one competency, with a comment; repeatable.</source>
        <translation>Note une compétence, avec un commentaire&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>VALIDATED, CONDITIONAL, TO_REWORK or REJECTED_FRAUD.</source>
        <translation>VALIDATED, CONDITIONAL, TO_REWORK ou REJECTED_FRAUD.</translation>
    </message>
    <message>
        <source>The comment for the candidate.</source>
        <translation>Le commentaire pour le candidat.</translation>
    </message>
    <message>
        <source>Correct the locked evaluation by this one, for this reason.</source>
        <translation>Corriger par celle-ci l&apos;évaluation verrouillée, pour ce motif.</translation>
    </message>
    <message>
        <source>Only save what was typed, without locking it.</source>
        <translation>Enregistrer seulement la saisie, sans verrouiller.</translation>
    </message>
    <message>
        <source>Name at birth.</source>
        <translation>Nom de naissance.</translation>
    </message>
    <message>
        <source>Name in use, when it differs.</source>
        <translation>Nom d&apos;usage, s&apos;il diffère.</translation>
    </message>
    <message>
        <source>First names, separated by commas.</source>
        <translation>Prénoms, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Date of birth.</source>
        <translation>Date de naissance.</translation>
    </message>
    <message>
        <source>Place of birth.</source>
        <translation>Lieu de naissance.</translation>
    </message>
    <message>
        <source>INSEE code of the place of birth.</source>
        <translation>Code INSEE du lieu de naissance.</translation>
    </message>
    <message>
        <source>Postal code of the place of birth.</source>
        <translation>Code postal du lieu de naissance.</translation>
    </message>
    <message>
        <source>Country of birth, such as FR.</source>
        <translation>Pays de naissance, comme FR.</translation>
    </message>
    <message>
        <source>Sex.</source>
        <translation>Sexe.</translation>
    </message>
    <message>
        <source>Electronic address.</source>
        <translation>Adresse électronique.</translation>
    </message>
    <message>
        <source>Telephone number.</source>
        <translation>Numéro de téléphone.</translation>
    </message>
    <message>
        <source>Postal address.</source>
        <translation>Adresse postale.</translation>
    </message>
    <message>
        <source>Somebody else has this name and birth date.</source>
        <translation>Quelqu&apos;un d&apos;autre a ces nom et date de naissance.</translation>
    </message>
    <message>
        <source>New persons: %1. Persons already known: %2. New candidacies: %3.</source>
        <translation>Nouvelles personnes&#xa0;: %1. Personnes déjà connues&#xa0;: %2. Nouvelles candidatures&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Imported as batch %1.</source>
        <translation>Importé comme lot %1.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a batch.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de lot.</translation>
    </message>
    <message>
        <source>Batch %1 taken back.</source>
        <translation>Lot %1 repris.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris le</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Import candidates from a school&apos;s CSV file, as one batch.</source>
        <translation>Importer les candidats du fichier CSV d&apos;une école, en un lot.</translation>
    </message>
    <message>
        <source>List every problem and write nothing.</source>
        <translation>Lister tous les problèmes sans rien écrire.</translation>
    </message>
    <message>
        <source>Take an imported batch back.</source>
        <translation>Reprendre un lot importé.</translation>
    </message>
    <message>
        <source>The number of the batch.</source>
        <translation>Le numéro du lot.</translation>
    </message>
    <message>
        <source>List the imported batches.</source>
        <translation>Lister les lots importés.</translation>
    </message>
    <message>
        <source>--%1 does not take the value “%2”.</source>
        <translation>--%1 n&apos;accepte pas la valeur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Il manque l&apos;option --%1.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a block.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de bloc.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2021-06-21, not “%2”.</source>
        <translation>--%1 prend un jour comme 2021-06-21, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 9:30, not “%2”.</source>
        <translation>--%1 prend une heure comme 9:30, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 issued under the number %2.</source>
        <translation>%1&#xa0;: document délivré sous le numéro %2.</translation>
    </message>
    <message>
        <source>The document can be issued.</source>
        <translation>Le document peut être délivré.</translation>
    </message>
    <message>
        <source>Issue the parchment.</source>
        <translation>Délivrer le parchemin.</translation>
    </message>
    <message>
        <source>Issue an attestation of blocks.</source>
        <translation>Délivrer une attestation de blocs.</translation>
    </message>
    <message>
        <source>The blocks.</source>
        <translation>Les blocs.</translation>
    </message>
    <message>
        <source>Issue a duplicate of a document.</source>
        <translation>Délivrer le duplicata d&apos;un document.</translation>
    </message>
    <message>
        <source>Issue a corrected document that supersedes one.</source>
        <translation>Délivrer un document corrigé qui en remplace un autre.</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>événement %1</translation>
    </message>
    <message>
        <source>The journal is intact.</source>
        <translation>Le journal est intact.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>No event.</source>
        <translation>Aucun événement.</translation>
    </message>
    <message>
        <source>List the events, latest first.</source>
        <translation>Lister les événements, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Only one person&apos;s timeline.</source>
        <translation>L&apos;historique d&apos;une seule personne.</translation>
    </message>
    <message>
        <source>Person %1 is a jury member.</source>
        <translation>La personne %1 est jurée.</translation>
    </message>
    <message>
        <source>%1 signed the charter on %2.</source>
        <translation>%1 a signé la charte le %2.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>pedagogical lead</source>
        <translation>responsable pédagogique</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professionnel</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No jury member.</source>
        <translation>Aucun juré.</translation>
    </message>
    <message>
        <source>A person&apos;s number, dossier number or login.</source>
        <translation>Le numéro d&apos;une personne, d&apos;un dossier, ou un identifiant.</translation>
    </message>
    <message>
        <source>List the jury members.</source>
        <translation>Lister les jurés.</translation>
    </message>
    <message>
        <source>Make a person a jury member.</source>
        <translation>Faire d&apos;une personne un juré.</translation>
    </message>
    <message>
        <source>PEDAGOGICAL_LEAD or PROFESSIONAL; professional otherwise.</source>
        <translation>PEDAGOGICAL_LEAD ou PROFESSIONAL&#xa0;; sinon professionnel.</translation>
    </message>
    <message>
        <source>Where the juror works.</source>
        <translation>Où travaille le juré.</translation>
    </message>
    <message>
        <source>External to the certifier.</source>
        <translation>Extérieur au certificateur.</translation>
    </message>
    <message>
        <source>Years in the trade.</source>
        <translation>Années dans le métier.</translation>
    </message>
    <message>
        <source>When the juror left the trade.</source>
        <translation>Quand le juré a quitté le métier.</translation>
    </message>
    <message>
        <source>Habilitated from.</source>
        <translation>Habilité à partir du.</translation>
    </message>
    <message>
        <source>Habilitated until.</source>
        <translation>Habilité jusqu&apos;au.</translation>
    </message>
    <message>
        <source>When the charter was signed.</source>
        <translation>Quand la charte a été signée.</translation>
    </message>
    <message>
        <source>Record that a jury member signed the charter.</source>
        <translation>Enregistrer qu&apos;un juré a signé la charte.</translation>
    </message>
    <message>
        <source>Person %1 is a mentor.</source>
        <translation>La personne %1 est mentor.</translation>
    </message>
    <message>
        <source>%1 accompanies dossier %2.</source>
        <translation>%1 accompagne le dossier %2.</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>No mentor.</source>
        <translation>Aucun mentor.</translation>
    </message>
    <message>
        <source>List the mentors.</source>
        <translation>Lister les mentors.</translation>
    </message>
    <message>
        <source>Make a person a mentor.</source>
        <translation>Faire d&apos;une personne un mentor.</translation>
    </message>
    <message>
        <source>A validating mentor.</source>
        <translation>Un mentor validateur.</translation>
    </message>
    <message>
        <source>What the mentor knows.</source>
        <translation>Ce que connaît le mentor.</translation>
    </message>
    <message>
        <source>Active from; today otherwise.</source>
        <translation>Actif à partir du&#xa0;; sinon aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Assign a mentor to a candidacy.</source>
        <translation>Affecter un mentor à une candidature.</translation>
    </message>
    <message>
        <source>The mentor&apos;s person number or login.</source>
        <translation>Le numéro de personne du mentor, ou son identifiant.</translation>
    </message>
    <message>
        <source>One block; all otherwise.</source>
        <translation>Un bloc&#xa0;; sinon tous.</translation>
    </message>
    <message>
        <source>Minutes %1 drawn up.</source>
        <translation>Procès-verbal %1 établi.</translation>
    </message>
    <message>
        <source>Nobody is named: --member or --all.</source>
        <translation>Personne n&apos;est nommé&#xa0;: --member ou --all.</translation>
    </message>
    <message>
        <source>Freeze the minutes of a session.</source>
        <translation>Figer le procès-verbal d&apos;une session.</translation>
    </message>
    <message>
        <source>Record signatures under the minutes.</source>
        <translation>Enregistrer les signatures d&apos;un procès-verbal.</translation>
    </message>
    <message>
        <source>A member who signs; repeatable.</source>
        <translation>Un membre qui signe&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Every member present who has not signed.</source>
        <translation>Tous les membres présents qui n&apos;ont pas signé.</translation>
    </message>
    <message>
        <source>They signed on paper.</source>
        <translation>Ils ont signé sur papier.</translation>
    </message>
    <message>
        <source>Publish the results and issue the notices.</source>
        <translation>Publier les résultats et délivrer les notifications.</translation>
    </message>
    <message>
        <source>Person %1 registered.</source>
        <translation>Personne %1 inscrite.</translation>
    </message>
    <message>
        <source>Organisation %1 added.</source>
        <translation>Organisation %1 ajoutée.</translation>
    </message>
    <message>
        <source>Employment recorded.</source>
        <translation>Emploi enregistré.</translation>
    </message>
    <message>
        <source>Accommodation recorded.</source>
        <translation>Aménagement enregistré.</translation>
    </message>
    <message>
        <source>Signatory added.</source>
        <translation>Signataire ajouté.</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>Premier jour.</translation>
    </message>
    <message>
        <source>Last day, when it is known.</source>
        <translation>Dernier jour, s&apos;il est connu.</translation>
    </message>
    <message>
        <source>Register a person: a mentor or juror to be.</source>
        <translation>Inscrire une personne&#xa0;: futur mentor ou juré.</translation>
    </message>
    <message>
        <source>Add an organisation.</source>
        <translation>Ajouter une organisation.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>Its SIRET number.</source>
        <translation>Son numéro SIRET.</translation>
    </message>
    <message>
        <source>What it is: a company, a school.</source>
        <translation>Ce qu&apos;elle est&#xa0;: une entreprise, une école.</translation>
    </message>
    <message>
        <source>Record for whom a person works or worked.</source>
        <translation>Enregistrer pour qui une personne travaille ou a travaillé.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name.</source>
        <translation>Le nom de l&apos;organisation.</translation>
    </message>
    <message>
        <source>Grant an arrangement of the tests; no medical data.</source>
        <translation>Accorder un aménagement des épreuves&#xa0;; aucune donnée médicale.</translation>
    </message>
    <message>
        <source>The arrangement; repeatable.</source>
        <translation>L&apos;aménagement&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Extra time, such as 33.</source>
        <translation>Temps supplémentaire en pour cent, comme 33.</translation>
    </message>
    <message>
        <source>Add who signs the documents.</source>
        <translation>Ajouter le signataire des documents.</translation>
    </message>
    <message>
        <source>The name printed.</source>
        <translation>Le nom imprimé.</translation>
    </message>
    <message>
        <source>In what capacity, such as Président.</source>
        <translation>En quelle qualité, comme Président.</translation>
    </message>
    <message>
        <source>Block %1 — %2 (%3)</source>
        <translation>Bloc %1 — %2 (%3)</translation>
    </message>
    <message>
        <source>Evaluated by a validating mentor.</source>
        <translation>Évalué par un mentor validateur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>%1 members, %2 of them professionals</source>
        <translation>%1 membres, dont %2 professionnels</translation>
    </message>
    <message>
        <source>Level: %1 (1969), %2 (European framework)</source>
        <translation>Niveau&#xa0;: %1 (1969), %2 (cadre européen)</translation>
    </message>
    <message>
        <source>Registered from %1 until %2</source>
        <translation>Enregistrée du %1 au %2</translation>
    </message>
    <message>
        <source>%1 blocks, %2 competencies, %3 activities, %4 capacities</source>
        <translation>%1 blocs, %2 compétences, %3 activités, %4 capacités</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>No user.</source>
        <translation>Aucun utilisateur.</translation>
    </message>
    <message>
        <source>User %1 added.</source>
        <translation>Utilisateur %1 ajouté.</translation>
    </message>
    <message>
        <source>Show the reference sheet.</source>
        <translation>Montrer la fiche.</translation>
    </message>
    <message>
        <source>List who may sit at the desk.</source>
        <translation>Lister qui peut s&apos;asseoir au bureau.</translation>
    </message>
    <message>
        <source>Add a user.</source>
        <translation>Ajouter un utilisateur.</translation>
    </message>
    <message>
        <source>The login.</source>
        <translation>L&apos;identifiant.</translation>
    </message>
    <message>
        <source>The name shown.</source>
        <translation>Le nom affiché.</translation>
    </message>
    <message>
        <source>A role such as LEAD or VALIDATING_MENTOR; repeatable.</source>
        <translation>Un rôle comme LEAD ou VALIDATING_MENTOR&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>The person, when the store knows the user.</source>
        <translation>La personne, si la base connaît l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Refused; nothing was changed. The reasons:</source>
        <translation>Refusé&#xa0;; rien n&apos;a été changé. Les raisons&#xa0;:</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>avertissement&#xa0;: </translation>
    </message>
    <message>
        <source>Session %1: %2.</source>
        <translation>Session %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody is named: --member, --candidate or --all-present.</source>
        <translation>Personne n&apos;est nommé&#xa0;: --member, --candidate ou --all-present.</translation>
    </message>
    <message>
        <source>Open the session; its composition is fixed.</source>
        <translation>Ouvrir la session&#xa0;; sa composition est figée.</translation>
    </message>
    <message>
        <source>Record who is present.</source>
        <translation>Enregistrer qui est présent.</translation>
    </message>
    <message>
        <source>A member: PRESENT, ABSENT or EXCUSED; repeatable.</source>
        <translation>Un membre&#xa0;: PRESENT, ABSENT ou EXCUSED&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>A candidate, likewise; repeatable.</source>
        <translation>Un candidat, de même&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Everybody who is still expected is present.</source>
        <translation>Tous ceux qui sont encore attendus sont présents.</translation>
    </message>
    <message>
        <source>Record that a candidate was heard.</source>
        <translation>Enregistrer qu&apos;un candidat a été entendu.</translation>
    </message>
    <message>
        <source>Postpone a session, or one defence of it.</source>
        <translation>Reporter une session, ou l&apos;une de ses soutenances.</translation>
    </message>
    <message>
        <source>The dossier number of one defence.</source>
        <translation>Le numéro de dossier d&apos;une soutenance.</translation>
    </message>
    <message>
        <source>Cancel a session.</source>
        <translation>Annuler une session.</translation>
    </message>
    <message>
        <source>Report an incident.</source>
        <translation>Signaler un incident.</translation>
    </message>
    <message>
        <source>What kind.</source>
        <translation>De quelle sorte.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Ce qui s&apos;est passé.</translation>
    </message>
    <message>
        <source>The candidate whose defence it concerns.</source>
        <translation>Le candidat dont la soutenance est concernée.</translation>
    </message>
    <message>
        <source>End the deliberations.</source>
        <translation>Clore les délibérations.</translation>
    </message>
    <message>
        <source>Nobody is named: --lead, --professional, --substitute.</source>
        <translation>Personne n&apos;est nommé&#xa0;: --lead, --professional, --substitute.</translation>
    </message>
    <message>
        <source>%1 does not sit for dossier %2.</source>
        <translation>%1 ne siège pas pour le dossier %2.</translation>
    </message>
    <message>
        <source>Dossier %1 defends at %2.</source>
        <translation>Dossier %1&#xa0;: soutenance à %2.</translation>
    </message>
    <message>
        <source>List the jury sessions.</source>
        <translation>Lister les sessions de jury.</translation>
    </message>
    <message>
        <source>Show a session: composition, defences, decisions, minutes.</source>
        <translation>Montrer une session&#xa0;: composition, soutenances, décisions, procès-verbaux.</translation>
    </message>
    <message>
        <source>Create a jury session.</source>
        <translation>Créer une session de jury.</translation>
    </message>
    <message>
        <source>The day.</source>
        <translation>Le jour.</translation>
    </message>
    <message>
        <source>When it starts.</source>
        <translation>L&apos;heure de début.</translation>
    </message>
    <message>
        <source>The place, or the video link.</source>
        <translation>Le lieu, ou le lien vidéo.</translation>
    </message>
    <message>
        <source>ON_SITE, REMOTE or MIXED; on site otherwise.</source>
        <translation>ON_SITE, REMOTE ou MIXED&#xa0;; sinon sur place.</translation>
    </message>
    <message>
        <source>Its code; made from the day otherwise.</source>
        <translation>Son code&#xa0;; sinon tiré du jour.</translation>
    </message>
    <message>
        <source>Name the members of a session; replaces those named before.</source>
        <translation>Nommer les membres d&apos;une session&#xa0;; remplace les précédents.</translation>
    </message>
    <message>
        <source>The pedagogical lead.</source>
        <translation>Le responsable pédagogique.</translation>
    </message>
    <message>
        <source>A professional; repeatable.</source>
        <translation>Un professionnel&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>A substitute; repeatable.</source>
        <translation>Un suppléant&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Which of them chairs.</source>
        <translation>Qui préside.</translation>
    </message>
    <message>
        <source>Constitute the jury lawfully.</source>
        <translation>Constituer le jury dans les règles.</translation>
    </message>
    <message>
        <source>Record the ties that the records show.</source>
        <translation>Enregistrer les liens que montrent les dossiers.</translation>
    </message>
    <message>
        <source>Record that a member does not sit for a candidate.</source>
        <translation>Enregistrer qu&apos;un membre ne siège pas pour un candidat.</translation>
    </message>
    <message>
        <source>The member&apos;s person number or login.</source>
        <translation>Le numéro de personne du membre, ou son identifiant.</translation>
    </message>
    <message>
        <source>The candidate&apos;s dossier number.</source>
        <translation>Le numéro de dossier du candidat.</translation>
    </message>
    <message>
        <source>PERSONAL, PROFESSIONAL, SAME_EMPLOYER, MENTORED, EVALUATED or TRAINER.</source>
        <translation>PERSONAL, PROFESSIONAL, SAME_EMPLOYER, MENTORED, EVALUATED ou TRAINER.</translation>
    </message>
    <message>
        <source>What the tie is.</source>
        <translation>Quel est le lien.</translation>
    </message>
    <message>
        <source>Give a candidacy a defence in a session.</source>
        <translation>Donner à une candidature une soutenance dans une session.</translation>
    </message>
    <message>
        <source>When it starts, on the session&apos;s day.</source>
        <translation>L&apos;heure de début, le jour de la session.</translation>
    </message>
    <message>
        <source>Convene the members and candidates.</source>
        <translation>Convoquer les membres et les candidats.</translation>
    </message>
    <message>
        <source>A dossier whose candidate agreed in writing to a short notice; repeatable.</source>
        <translation>Un dossier dont le candidat accepte par écrit une convocation tardive&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>suppléant</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>Nobody is seated.</source>
        <translation>Personne ne siège.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>No defence is scheduled.</source>
        <translation>Aucune soutenance n&apos;est planifiée.</translation>
    </message>
    <message>
        <source>, published</source>
        <translation>, publié</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>No session.</source>
        <translation>Aucune session.</translation>
    </message>
    <message>
        <source>A demonstration store brings its users: --demo goes without --user and --name.</source>
        <translation>Une base de démonstration apporte ses utilisateurs&#xa0;: --demo va sans --user ni --name.</translation>
    </message>
    <message>
        <source>Demonstration store created in %1.</source>
        <translation>Base de démonstration créée dans %1.</translation>
    </message>
    <message>
        <source>Store created in %1; %2 is pedagogical lead and administrator.</source>
        <translation>Base créée dans %1&#xa0;; %2 est responsable pédagogique et administrateur.</translation>
    </message>
    <message>
        <source>Backup written to %1 and verified.</source>
        <translation>Sauvegarde écrite dans %1 et vérifiée.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Create a store in the folder that --store names.</source>
        <translation>Créer une base dans le dossier que nomme --store.</translation>
    </message>
    <message>
        <source>Fill it with the invented cohort.</source>
        <translation>La remplir avec la promotion inventée.</translation>
    </message>
    <message>
        <source>The name of the first user, whose login --user gives.</source>
        <translation>Le nom du premier utilisateur, dont --user donne l&apos;identifiant.</translation>
    </message>
    <message>
        <source>Write a verified copy of the store to a new folder.</source>
        <translation>Écrire dans un nouveau dossier une copie vérifiée de la base.</translation>
    </message>
    <message>
        <source>The new folder.</source>
        <translation>Le nouveau dossier.</translation>
    </message>
    <message>
        <source>Play the whole main line on the shipped cohort.</source>
        <translation>Jouer tout le parcours principal sur la promotion fournie.</translation>
    </message>
    <message>
        <source>Where the store and the PDFs go.</source>
        <translation>Où vont la base et les PDF.</translation>
    </message>
    <message>
        <source>Block %1, attempt %2: %3.</source>
        <translation>Bloc %1, tentative %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>One of --confirmed and --dismissed is needed.</source>
        <translation>Il faut --confirmed ou --dismissed.</translation>
    </message>
    <message>
        <source>Hand in a project for a block.</source>
        <translation>Déposer un projet pour un bloc.</translation>
    </message>
    <message>
        <source>Group work: flagged.</source>
        <translation>Travail de groupe&#xa0;: signalé.</translation>
    </message>
    <message>
        <source>The candidate&apos;s statement of originality.</source>
        <translation>La déclaration d&apos;originalité du candidat.</translation>
    </message>
    <message>
        <source>Add what a conditional pass asked for.</source>
        <translation>Ajouter ce que demandait une validation conditionnelle.</translation>
    </message>
    <message>
        <source>Withdraw a submission before its evaluation.</source>
        <translation>Retirer un dépôt avant son évaluation.</translation>
    </message>
    <message>
        <source>Send a conditional pass back whose time ran out.</source>
        <translation>Renvoyer une validation conditionnelle échue.</translation>
    </message>
    <message>
        <source>Open a fraud case: the submission is frozen.</source>
        <translation>Ouvrir un cas de fraude&#xa0;: le dépôt est suspendu.</translation>
    </message>
    <message>
        <source>PLAGIARISM, IMPERSONATION, FORGED_EVIDENCE, UNDECLARED_ASSISTANCE or OTHER.</source>
        <translation>PLAGIARISM, IMPERSONATION, FORGED_EVIDENCE, UNDECLARED_ASSISTANCE ou OTHER.</translation>
    </message>
    <message>
        <source>What makes one suspect it.</source>
        <translation>Ce qui le fait soupçonner.</translation>
    </message>
    <message>
        <source>Close a fraud case after the hearing.</source>
        <translation>Clore un cas de fraude après l&apos;entretien.</translation>
    </message>
    <message>
        <source>What the hearing said.</source>
        <translation>Ce qu&apos;a dit l&apos;entretien.</translation>
    </message>
    <message>
        <source>The fraud is confirmed.</source>
        <translation>La fraude est confirmée.</translation>
    </message>
    <message>
        <source>There was no fraud.</source>
        <translation>Il n&apos;y a pas eu de fraude.</translation>
    </message>
    <message>
        <source>The store&apos;s folder; else the one that PARCHEMIN_STORE names.</source>
        <translation>Le dossier de la base&#xa0;; sinon celui que nomme PARCHEMIN_STORE.</translation>
    </message>
    <message>
        <source>Who acts; else the first pedagogical lead.</source>
        <translation>Qui agit&#xa0;; sinon le premier responsable pédagogique.</translation>
    </message>
    <message>
        <source>The language of the answers; French otherwise.</source>
        <translation>La langue des réponses&#xa0;; sinon le français.</translation>
    </message>
    <message>
        <source>Demonstration stores only: act at this instant, such as 2021-06-21T10:00.</source>
        <translation>Bases de démonstration seulement&#xa0;: agir à cet instant, comme 2021-06-21T10:00.</translation>
    </message>
    <message>
        <source>Answer in JSON, where the verb reads.</source>
        <translation>Répondre en JSON, là où le verbe lit.</translation>
    </message>
    <message>
        <source>Show help and do nothing.</source>
        <translation>Afficher l&apos;aide et ne rien faire.</translation>
    </message>
    <message>
        <source>Show the program&apos;s version and do nothing.</source>
        <translation>Afficher la version du programme et ne rien faire.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Options de tous les verbes&#xa0;:</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbes&#xa0;:</translation>
    </message>
    <message>
        <source>“parchemin-cli VERB --help” explains one verb. REF is a dossier number. Exit status: 0 done, 1 refused with reasons, 2 usage, 3 failure.</source>
        <translation>«&#xa0;parchemin-cli VERBE --help&#xa0;» explique un verbe. REF est un numéro de dossier. Code de sortie&#xa0;: 0 fait, 1 refusé avec les raisons, 2 usage, 3 échec.</translation>
    </message>
    <message>
        <source>“parchemin-cli --help” lists the verbs.</source>
        <translation>«&#xa0;parchemin-cli --help&#xa0;» liste les verbes.</translation>
    </message>
    <message numerus="yes">
        <source>Attempt %1, handed in %2, %n file(s): %3</source>
        <translation>
            <numerusform>Tentative %1, déposée le %2, %n fichier&#xa0;: %3</numerusform>
            <numerusform>Tentative %1, déposée le %2, %n fichiers&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n ligne lue.</numerusform>
            <numerusform>%n lignes lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s),</source>
        <comment>of an import</comment>
        <translation>
            <numerusform>%n erreur,</numerusform>
            <numerusform>%n erreurs,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <comment>of an import</comment>
        <translation>
            <numerusform>%n avertissement.</numerusform>
            <numerusform>%n avertissements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) had errors; those rows were left out.</source>
        <translation>
            <numerusform>%n ligne ou cellule avait une erreur&#x202f;; la ligne a été laissée de côté.</numerusform>
            <numerusform>%n lignes ou cellules avaient des erreurs&#x202f;; ces lignes ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): the store was changed or damaged outside the program.</source>
        <translation>
            <numerusform>%n anomalie&#xa0;: la base a été modifiée ou endommagée hors du programme.</numerusform>
            <numerusform>%n anomalies&#xa0;: la base a été modifiée ou endommagée hors du programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new conflict(s) of interest recorded.</source>
        <translation>
            <numerusform>%n nouveau conflit d&apos;intérêts enregistré.</numerusform>
            <numerusform>%n nouveaux conflits d&apos;intérêts enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minutes %1, drawn up %2, %n signature(s)</source>
        <translation>
            <numerusform>Procès-verbal %1, établi le %2, %n signature</numerusform>
            <numerusform>Procès-verbal %1, établi le %2, %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the journal.</source>
        <translation>
            <numerusform>%n événement dans le journal.</numerusform>
            <numerusform>%n événements dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>[yes]</source>
        <translation>[oui]</translation>
    </message>
    <message>
        <source>[NO]</source>
        <translation>[NON]</translation>
    </message>
    <message>
        <source>[unknown]</source>
        <translation>[non vérifié]</translation>
    </message>
    <message>
        <source>[none]</source>
        <translation>[absent]</translation>
    </message>
    <message>
        <source>Verify a document, a credential or the text of its code; 0 when authentic.</source>
        <translation>Vérifier un document, une attestation numérique ou le texte de son code&#xa0;; 0 quand c&apos;est authentique.</translation>
    </message>
    <message>
        <source>A PDF or .jwt file, or the text of a code.</source>
        <translation>Un fichier PDF ou .jwt, ou le texte d&apos;un code.</translation>
    </message>
    <message>
        <source>What a scanner read on the paper.</source>
        <translation>Ce qu&apos;un lecteur a lu sur le papier.</translation>
    </message>
    <message>
        <source>A key to trust; may be repeated.</source>
        <translation>Une clé de confiance&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>The certifier&apos;s exported public keys.</source>
        <translation>Les clés publiques exportées du certificateur.</translation>
    </message>
    <message>
        <source>This build has no CBC: bounds are weaker, few plans are proven optimal.</source>
        <translation>Ce programme est construit sans CBC&#xa0;: les bornes sont plus faibles, peu de plans sont prouvés optimaux.</translation>
    </message>
    <message>
        <source>This build has no CaDiCaL: reasons are not proven the smallest set.</source>
        <translation>Ce programme est construit sans CaDiCaL&#xa0;: rien ne prouve que les raisons données forment le plus petit ensemble.</translation>
    </message>
    <message>
        <source>In the former plan, but not in the problem any more: %1</source>
        <translation>Dans l’ancien plan, mais plus dans le problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cost %1, %2.</source>
        <translation>Coût %1, %2.</translation>
    </message>
    <message>
        <source>Plan juries: reads a problem, writes a plan, both in JSON.</source>
        <translation>Planifier les jurys&#xa0;: lit un problème, écrit un plan, tous deux en JSON.</translation>
    </message>
    <message>
        <source>The file of the problem.</source>
        <translation>Le fichier du problème.</translation>
    </message>
    <message>
        <source>How many moves to try; 2000000 otherwise.</source>
        <translation>Combien de mouvements essayer&#x202f;; sinon 2000000.</translation>
    </message>
    <message>
        <source>The same number gives the same plan; 1 otherwise.</source>
        <translation>Le même nombre donne le même plan&#x202f;; sinon 1.</translation>
    </message>
    <message>
        <source>A plan to change as little as possible.</source>
        <translation>Un plan à changer le moins possible.</translation>
    </message>
    <message>
        <source>Issue the attestation that precedes the parchment.</source>
        <translation>Délivrer l&apos;attestation de réussite, qui précède le parchemin.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>issuing key</source>
        <translation>clé d&apos;attestation</translation>
    </message>
    <message>
        <source>No key: documents are issued without proof.</source>
        <translation>Aucune clé&#xa0;: les documents sont délivrés sans preuve.</translation>
    </message>
    <message>
        <source>Passphrase for the new key:</source>
        <translation>Phrase de passe de la nouvelle clé&#xa0;:</translation>
    </message>
    <message>
        <source>Issuing key created, in force from %1. Its fingerprint: %2</source>
        <translation>Clé d&apos;attestation créée, en vigueur à partir du %1. Son empreinte&#xa0;: %2</translation>
    </message>
    <message>
        <source>Certificate of %1 recorded. Its fingerprint: %2</source>
        <translation>Certificat de %1 enregistré. Son empreinte&#xa0;: %2</translation>
    </message>
    <message>
        <source>Public keys written to %1.</source>
        <translation>Clés publiques écrites dans %1.</translation>
    </message>
    <message>
        <source>List the keys that sign documents, by their fingerprints.</source>
        <translation>Lister les clés qui signent les documents, par leur empreinte.</translation>
    </message>
    <message>
        <source>Make an issuing key; the one in use ends the day before.</source>
        <translation>Créer une clé d&apos;attestation&#xa0;; celle en vigueur prend fin la veille.</translation>
    </message>
    <message>
        <source>Its first day.</source>
        <translation>Son premier jour.</translation>
    </message>
    <message>
        <source>Holds its passphrase; else PARCHEMIN_KEY_PASSPHRASE.</source>
        <translation>Contient sa phrase de passe&#xa0;; sinon PARCHEMIN_KEY_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Record the certificate with which files are signed.</source>
        <translation>Enregistrer le certificat qui signe les fichiers.</translation>
    </message>
    <message>
        <source>Write the public keys and their fingerprints to a file.</source>
        <translation>Écrire les clés publiques et leurs empreintes dans un fichier.</translation>
    </message>
    <message>
        <source>A certificate signs for one member, on screen.</source>
        <translation>Un certificat signe pour un seul membre, à l&apos;écran.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Issue the letters to the jury and those convened.</source>
        <translation>Délivrer les lettres au jury et aux candidats convoqués.</translation>
    </message>
    <message>
        <source>Issue the sheet that everybody signs on the day.</source>
        <translation>Délivrer la feuille que tous signent le jour même.</translation>
    </message>
    <message>
        <source>Issue the passport of a person&apos;s blocks.</source>
        <translation>Délivrer le passeport de blocs d&apos;une personne.</translation>
    </message>
    <message>
        <source>Issue the supplement to the certificate.</source>
        <translation>Délivrer le supplément au certificat.</translation>
    </message>
    <message>
        <source>In English.</source>
        <translation>En anglais.</translation>
    </message>
    <message>
        <source>Write what the jury reads of a dossier to a file.</source>
        <translation>Écrire dans un fichier ce que le jury lit d&apos;un dossier.</translation>
    </message>
    <message>
        <source>Write the register of a period, this year&apos;s by default, to a file.</source>
        <translation>Écrire dans un fichier le registre d&apos;une période, par défaut l&apos;année en cours.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Le premier jour.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>Passphrase of the issuing key:</source>
        <translation>Phrase de passe de la clé d&apos;attestation&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of the PKCS#12 file:</source>
        <translation>Phrase de passe du fichier PKCS#12&#xa0;:</translation>
    </message>
    <message>
        <source>Sign the file by this PKCS#12.</source>
        <translation>Signer le fichier par ce PKCS#12.</translation>
    </message>
    <message>
        <source>Holds its passphrase; else PARCHEMIN_PKCS12_PASSPHRASE.</source>
        <translation>Contient sa phrase de passe&#xa0;; sinon PARCHEMIN_PKCS12_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Attach a credential and print a code, signed by the issuing key.</source>
        <translation>Joindre une attestation numérique et imprimer un code, signés par la clé d&apos;attestation.</translation>
    </message>
    <message>
        <source>Holds the key&apos;s passphrase; else PARCHEMIN_KEY_PASSPHRASE.</source>
        <translation>Contient la phrase de passe de la clé&#xa0;; sinon PARCHEMIN_KEY_PASSPHRASE.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Il n&apos;y a pas d&apos;option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Nothing was imported: no row of the file can be.</source>
        <translation>Rien n&apos;a été importé&#xa0;: aucune ligne du fichier ne peut l&apos;être.</translation>
    </message>
    <message>
        <source>Events: %1. Rows: %2. Files: %3.</source>
        <translation>Événements&#xa0;: %1. Lignes&#xa0;: %2. Fichiers&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Verify the journal, every row and every file; names what does not hold.</source>
        <translation>Vérifier le journal, chaque ligne et chaque fichier&#xa0;; nomme ce qui ne tient pas.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Roles of %1 changed.</source>
        <translation>Rôles de %1 modifiés.</translation>
    </message>
    <message>
        <source>Account %1 closed.</source>
        <translation>Compte %1 fermé.</translation>
    </message>
    <message>
        <source>Account %1 opened again.</source>
        <translation>Compte %1 rouvert.</translation>
    </message>
    <message>
        <source>Those whose account is closed too.</source>
        <translation>Ceux dont le compte est fermé aussi.</translation>
    </message>
    <message>
        <source>Give a user other roles than before.</source>
        <translation>Donner à un utilisateur d&apos;autres rôles qu&apos;avant.</translation>
    </message>
    <message>
        <source>Close an account; its acts stay in the journal.</source>
        <translation>Fermer un compte&#xa0;; ses actes restent au journal.</translation>
    </message>
    <message>
        <source>Open an account again.</source>
        <translation>Rouvrir un compte.</translation>
    </message>
    <message>
        <source>Duplicate %1 of %2</source>
        <translation>Duplicata %1 de %2</translation>
    </message>
    <message>
        <source>Supersedes %1</source>
        <translation>Remplace %1</translation>
    </message>
    <message>
        <source>Superseded by %1</source>
        <translation>Remplacé par %1</translation>
    </message>
    <message>
        <source>professional</source>
        <comment>a woman</comment>
        <translation>professionnelle</translation>
    </message>
    <message>
        <source>substitute</source>
        <comment>a woman</comment>
        <translation>suppléante</translation>
    </message>
    <message>
        <source>Account %1 tied to person %2.</source>
        <translation>Compte %1 rattaché à la personne %2.</translation>
    </message>
    <message>
        <source>Account %1 tied to nobody.</source>
        <translation>Compte %1 rattaché à personne.</translation>
    </message>
    <message>
        <source>Tie an account to the person whose acts it records.</source>
        <translation>Rattacher un compte à la personne dont il enregistre les actes.</translation>
    </message>
    <message>
        <source>Why; needed where another person was tied.</source>
        <translation>Pourquoi ; nécessaire si une autre personne était rattachée.</translation>
    </message>
    <message>
        <source>Take back a wrong tie: the account stands for nobody.</source>
        <translation>Retirer un rattachement fait par erreur : le compte ne désigne plus personne.</translation>
    </message>
    <message>
        <source>, published, then withdrawn on %1</source>
        <comment>a moment</comment>
        <translation>, publié, puis retiré le %1</translation>
    </message>
</context>
<context>
    <name>Convocations</name>
    <message>
        <source>Jury %1</source>
        <translation>Jury&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Defence of %1</source>
        <translation>Soutenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Jury %1, candidacy %2, %3</source>
        <translation>Jury&#xa0;%1, candidature&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Soutenance</translation>
    </message>
    <message>
        <source>Parchemin: jury %1</source>
        <translation>Parchemin&#xa0;: jury&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>%1: %2</source>
        <comment>what ends, whom it concerns</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Parchemin: deadlines</source>
        <translation>Parchemin&#xa0;: échéances</translation>
    </message>
    <message>
        <source>Tacit acceptance of the admissibility</source>
        <translation>Acceptation tacite de la recevabilité</translation>
    </message>
    <message>
        <source>End of the conditional pass, block %1</source>
        <translation>Fin de la validation conditionnelle, bloc %1</translation>
    </message>
    <message>
        <source>Decision on the completed project, block %1</source>
        <translation>Décision sur le projet complété, bloc %1</translation>
    </message>
    <message>
        <source>Last day to convene the session</source>
        <translation>Dernier jour pour convoquer la session</translation>
    </message>
    <message>
        <source>End of validity of the admissibility</source>
        <translation>Fin de validité de la recevabilité</translation>
    </message>
    <message>
        <source>End of the registration of the certification</source>
        <translation>Fin de l&apos;enregistrement de la certification</translation>
    </message>
    <message>
        <source>Report of the title to the Caisse des Dépôts</source>
        <translation>Accrochage du titre auprès de la Caisse des Dépôts</translation>
    </message>
    <message>
        <source>Notification of the decisions</source>
        <translation>Notification des décisions</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>dépassé de %n heure</numerusform>
            <numerusform>dépassé de %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>dépassé de %n jour</numerusform>
            <numerusform>dépassé de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Certification</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a rule, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Without a decision by then, silence is acceptance of the admissibility</source>
        <translation>Sans décision d’ici là, le silence vaut acceptation de la recevabilité</translation>
    </message>
    <message>
        <source>Without the missing files by then, the project goes back to rework</source>
        <translation>Sans les pièces manquantes d’ici là, le projet est à reprendre</translation>
    </message>
    <message>
        <source>Once the missing files have come, the mentor decides within the time of the rules</source>
        <translation>Les pièces manquantes reçues, le mentor décide dans le délai du règlement</translation>
    </message>
    <message>
        <source>Jury and candidates are convened with the notice that the rules give them</source>
        <translation>Jury et candidats sont convoqués avec le préavis du règlement</translation>
    </message>
    <message>
        <source>The candidate goes before the jury while the admissibility is valid</source>
        <translation>Le candidat passe devant le jury tant que sa recevabilité est valide</translation>
    </message>
    <message>
        <source>Nobody enters the path after the end of registration</source>
        <translation>Nul n’entre dans le parcours après la fin de l’enregistrement</translation>
    </message>
    <message>
        <source>The Caisse des Dépôts is told of every title within the time of the rules</source>
        <translation>Chaque titre est déclaré à la Caisse des Dépôts dans le délai du règlement</translation>
    </message>
    <message>
        <source>The candidate is told of the decision within the time of the rules</source>
        <translation>La décision est notifiée au candidat dans le délai du règlement</translation>
    </message>
</context>
<context>
    <name>Deliberation</name>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Composition of the jury</source>
        <translation>Composition du jury</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Conflits d’intérêts</translation>
    </message>
    <message>
        <source>Notice given to the candidates</source>
        <translation>Délai de convocation des candidats</translation>
    </message>
    <message>
        <source>Roll call of the members</source>
        <translation>Appel des membres</translation>
    </message>
    <message>
        <source>A decision for every candidate</source>
        <translation>Une décision pour chaque candidat</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>Minutes frozen</source>
        <translation>Procès-verbal figé</translation>
    </message>
    <message>
        <source>Signatures of the members present</source>
        <translation>Signatures des membres présents</translation>
    </message>
    <message>
        <source>Signatory of the notices</source>
        <translation>Signataire des notifications</translation>
    </message>
    <message>
        <source>pedagogical lead</source>
        <translation>responsable pédagogique</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professionnel</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>suppléant</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>préside</translation>
    </message>
    <message>
        <source>professional</source>
        <comment>a woman</comment>
        <translation>professionnelle</translation>
    </message>
    <message>
        <source>substitute</source>
        <comment>a woman</comment>
        <translation>suppléante</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Give the birth name.</source>
        <translation>Indiquez le nom de naissance.</translation>
    </message>
    <message>
        <source>The birth lies in the future.</source>
        <translation>La naissance est dans le futur.</translation>
    </message>
    <message>
        <source>Give the country by its two letters, such as FR.</source>
        <translation>Indiquez le pays par ses deux lettres, comme FR.</translation>
    </message>
    <message>
        <source>A text has more than %1 characters. Shorten it.</source>
        <translation>Un texte dépasse %1 caractères. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A text holds an invisible control character. Type it again.</source>
        <translation>Un texte contient un caractère de contrôle invisible. Ressaisissez-le.</translation>
    </message>
    <message>
        <source>A dossier number has 1 to 40 visible characters.</source>
        <translation>Un numéro de dossier a de 1 à 40 caractères visibles.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Indiquez le jour.</translation>
    </message>
    <message>
        <source>Whoever aims at the whole title names no block.</source>
        <translation>Qui vise le titre entier ne nomme aucun bloc.</translation>
    </message>
    <message>
        <source>Name the blocks that the candidacy aims at.</source>
        <translation>Nommez les blocs que vise la candidature.</translation>
    </message>
    <message>
        <source>The sheet has no such block.</source>
        <translation>La fiche n&apos;a pas ce bloc.</translation>
    </message>
    <message>
        <source>The sheet has no block %1.</source>
        <translation>La fiche n&apos;a pas de bloc %1.</translation>
    </message>
    <message>
        <source>This candidacy does not aim at block %1.</source>
        <translation>Cette candidature ne vise pas le bloc %1.</translation>
    </message>
    <message>
        <source>This person was merged into another one.</source>
        <translation>Cette personne a été fusionnée avec une autre.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself.</source>
        <translation>Une fiche ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>One of the two records was merged before.</source>
        <translation>L&apos;une des deux fiches a déjà été fusionnée.</translation>
    </message>
    <message>
        <source>A complete dossier has no missing piece.</source>
        <translation>Un dossier complet n&apos;a pas de pièce manquante.</translation>
    </message>
    <message>
        <source>No dossier has this number.</source>
        <translation>Aucun dossier ne porte ce numéro.</translation>
    </message>
    <message>
        <source>No person has this number.</source>
        <translation>Aucune personne ne porte ce numéro.</translation>
    </message>
    <message>
        <source>Nobody has this number, dossier number or login.</source>
        <translation>Personne n&apos;a ce numéro, ce numéro de dossier ou cet identifiant.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>Le fichier dépasse %1 octets.</translation>
    </message>
    <message>
        <source>This is a link; give the file itself.</source>
        <translation>C&apos;est un lien&#xa0;; donnez le fichier lui-même.</translation>
    </message>
    <message>
        <source>This is a folder or a device; give a file.</source>
        <translation>C&apos;est un dossier ou un périphérique&#xa0;; donnez un fichier.</translation>
    </message>
    <message>
        <source>There is no such file, or it is a folder or a device.</source>
        <translation>Ce fichier n&apos;existe pas, ou c&apos;est un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>The file&apos;s name is empty.</source>
        <translation>Le nom du fichier est vide.</translation>
    </message>
    <message>
        <source>The file&apos;s name has more than %1 characters.</source>
        <translation>Le nom du fichier dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The file&apos;s name holds a path.</source>
        <translation>Le nom du fichier contient un chemin.</translation>
    </message>
    <message>
        <source>The file&apos;s name holds an invisible control character.</source>
        <translation>Le nom du fichier contient un caractère de contrôle invisible.</translation>
    </message>
    <message>
        <source>The file&apos;s name holds an invisible mark that reorders its letters.</source>
        <translation>Le nom du fichier contient une marque invisible qui en change l&apos;ordre des lettres.</translation>
    </message>
    <message>
        <source>The file&apos;s name holds a character that some systems forbid.</source>
        <translation>Le nom du fichier contient un caractère que certains systèmes interdisent.</translation>
    </message>
    <message>
        <source>The file&apos;s name begins or ends with a space, or ends with a dot.</source>
        <translation>Le nom du fichier commence ou finit par une espace, ou finit par un point.</translation>
    </message>
    <message>
        <source>The file&apos;s name is that of a device.</source>
        <translation>Le nom du fichier est celui d&apos;un périphérique.</translation>
    </message>
    <message>
        <source>The store has no such file.</source>
        <translation>La base n&apos;a pas ce fichier.</translation>
    </message>
    <message>
        <source>The stored file is gone from the store&apos;s folder.</source>
        <translation>Le fichier conservé a disparu du dossier de la base.</translation>
    </message>
    <message>
        <source>The stored file is not the one that was handed in.</source>
        <translation>Le fichier conservé n&apos;est plus celui qui a été déposé.</translation>
    </message>
    <message>
        <source>No row of the file can be imported.</source>
        <translation>Aucune ligne du fichier ne peut être importée.</translation>
    </message>
    <message>
        <source>Nothing was handed in for this block.</source>
        <translation>Rien n&apos;a été déposé pour ce bloc.</translation>
    </message>
    <message>
        <source>A competency is unknown or rated twice.</source>
        <translation>Une compétence est inconnue ou appréciée deux fois.</translation>
    </message>
    <message>
        <source>Choose the outcome of the evaluation.</source>
        <translation>Choisissez l&apos;issue de l&apos;évaluation.</translation>
    </message>
    <message>
        <source>Only its author changes a draft.</source>
        <translation>Seul son auteur modifie un brouillon.</translation>
    </message>
    <message>
        <source>A correction is of the same submission.</source>
        <translation>Une correction porte sur le même dépôt.</translation>
    </message>
    <message>
        <source>This submission has no evaluation yet.</source>
        <translation>Ce dépôt n&apos;a pas encore d&apos;évaluation.</translation>
    </message>
    <message>
        <source>No suspicion of fraud is open on this submission.</source>
        <translation>Aucune suspicion de fraude n&apos;est ouverte sur ce dépôt.</translation>
    </message>
    <message>
        <source>A block is recognised by equivalence or by prior proof.</source>
        <translation>Un bloc se reconnaît par équivalence ou par preuve antérieure.</translation>
    </message>
    <message>
        <source>Block %1 is named twice.</source>
        <translation>Le bloc %1 est nommé deux fois.</translation>
    </message>
    <message>
        <source>A user needs a login and a name.</source>
        <translation>Un utilisateur a besoin d&apos;un identifiant et d&apos;un nom.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>This SIRET number is not one: its check digits do not fit.</source>
        <translation>Ce numéro SIRET n&apos;en est pas un&#xa0;: sa clé ne convient pas.</translation>
    </message>
    <message>
        <source>An employment cannot end before it begins.</source>
        <translation>Un emploi ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>A validity cannot end before it begins.</source>
        <translation>Une validité ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>Extra time is between 0 and 200 %.</source>
        <translation>La majoration de temps est comprise entre 0 et 200 %.</translation>
    </message>
    <message>
        <source>Name the arrangement, or grant extra time.</source>
        <translation>Nommez l&apos;aménagement, ou accordez une majoration de temps.</translation>
    </message>
    <message>
        <source>An accommodation cannot end before it begins.</source>
        <translation>Un aménagement ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>No organisation has this name.</source>
        <translation>Aucune organisation ne porte ce nom.</translation>
    </message>
    <message>
        <source>No user has this login.</source>
        <translation>Aucun utilisateur n&apos;a cet identifiant.</translation>
    </message>
    <message>
        <source>This person is not a mentor.</source>
        <translation>Cette personne n&apos;est pas mentor.</translation>
    </message>
    <message>
        <source>This person is not a jury member.</source>
        <translation>Cette personne n&apos;est pas jurée.</translation>
    </message>
    <message>
        <source>This mentor accompanies that already.</source>
        <translation>Ce mentor accompagne déjà cela.</translation>
    </message>
    <message>
        <source>Give the day of the session.</source>
        <translation>Indiquez le jour de la session.</translation>
    </message>
    <message>
        <source>Give the time of the session.</source>
        <translation>Indiquez l&apos;heure de la session.</translation>
    </message>
    <message>
        <source>Give the place of the session, or its link.</source>
        <translation>Indiquez le lieu de la session, ou son lien.</translation>
    </message>
    <message>
        <source>Give the time of the defence.</source>
        <translation>Indiquez l&apos;heure de la soutenance.</translation>
    </message>
    <message>
        <source>A delay is between 1 and 240 minutes.</source>
        <translation>Un retard est compris entre 1 et 240 minutes.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>No more session can be created on that day.</source>
        <translation>Aucune autre session ne peut être créée ce jour-là.</translation>
    </message>
    <message>
        <source>One member presides, who is no substitute.</source>
        <translation>Un seul membre préside, et ce n&apos;est pas un suppléant.</translation>
    </message>
    <message>
        <source>An agreement to a late convocation names a candidate of the session.</source>
        <translation>Un accord pour une convocation tardive nomme un candidat de la session.</translation>
    </message>
    <message>
        <source>A member is present, absent or excused.</source>
        <translation>Un membre est présent, absent ou excusé.</translation>
    </message>
    <message>
        <source>A candidate is present, absent or excused.</source>
        <translation>Un candidat est présent, absent ou excusé.</translation>
    </message>
    <message>
        <source>This member has no seat in the session.</source>
        <translation>Ce membre n&apos;a pas de siège dans la session.</translation>
    </message>
    <message>
        <source>An incident needs a category and a description.</source>
        <translation>Un incident a besoin d&apos;une catégorie et d&apos;une description.</translation>
    </message>
    <message>
        <source>This defence is of another session.</source>
        <translation>Cette soutenance est d&apos;une autre session.</translation>
    </message>
    <message>
        <source>No session has this code.</source>
        <translation>Aucune session ne porte ce code.</translation>
    </message>
    <message>
        <source>No defence is scheduled for this dossier.</source>
        <translation>Aucune soutenance n&apos;est prévue pour ce dossier.</translation>
    </message>
    <message>
        <source>Nothing was decided for this dossier.</source>
        <translation>Rien n&apos;a été décidé pour ce dossier.</translation>
    </message>
    <message>
        <source>The session has no minutes yet.</source>
        <translation>La session n&apos;a pas encore de procès-verbal.</translation>
    </message>
    <message>
        <source>A certificate signs for one member only.</source>
        <translation>Un certificat ne signe que pour un membre.</translation>
    </message>
    <message>
        <source>Somebody named is not convened to this session.</source>
        <translation>Une personne nommée n&apos;est pas convoquée à cette session.</translation>
    </message>
    <message>
        <source>Name somebody.</source>
        <translation>Nommez quelqu&apos;un.</translation>
    </message>
    <message>
        <source>An answer comes after the sending, and not ahead.</source>
        <translation>Une réponse vient après l&apos;envoi, et non d&apos;avance.</translation>
    </message>
    <message>
        <source>No document has this number.</source>
        <translation>Aucun document ne porte ce numéro.</translation>
    </message>
    <message>
        <source>A duplicate is made of the original.</source>
        <translation>Un duplicata se fait de l&apos;original.</translation>
    </message>
    <message>
        <source>A correction is made of the original.</source>
        <translation>Une correction se fait de l&apos;original.</translation>
    </message>
    <message>
        <source>Only parchments and block attestations have duplicates.</source>
        <translation>Seuls les parchemins et les attestations de blocs ont des duplicatas.</translation>
    </message>
    <message>
        <source>Only parchments and attestations are corrected.</source>
        <translation>Seuls les parchemins et les attestations se corrigent.</translation>
    </message>
    <message>
        <source>A period ends after it begins.</source>
        <translation>Une période finit après avoir commencé.</translation>
    </message>
    <message>
        <source>The new key must begin after the one in use.</source>
        <translation>La nouvelle clé doit commencer après celle en vigueur.</translation>
    </message>
    <message>
        <source>The store has no issuing key in force today: create one.</source>
        <translation>La base n&apos;a pas de clé d&apos;attestation en vigueur aujourd&apos;hui&#xa0;: créez-en une.</translation>
    </message>
    <message>
        <source>The passphrase is missing: name a file with --%1 or set %2.</source>
        <translation>Il manque la phrase de passe&#xa0;: nommez un fichier par --%1 ou renseignez %2.</translation>
    </message>
    <message>
        <source>This is not a file of exported keys.</source>
        <translation>Ce n&apos;est pas un fichier de clés exportées.</translation>
    </message>
    <message>
        <source>There is no such parameter.</source>
        <translation>Ce paramètre n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The value does not fit this parameter.</source>
        <translation>La valeur ne convient pas à ce paramètre.</translation>
    </message>
    <message>
        <source>This parameter has a value from that day already.</source>
        <translation>Ce paramètre a déjà une valeur à partir de ce jour.</translation>
    </message>
    <message>
        <source>only the clock of a demonstration store can be set</source>
        <translation>seule l&apos;horloge d&apos;une base de démonstration se règle</translation>
    </message>
    <message>
        <source>the store&apos;s last event is later</source>
        <translation>le dernier événement de la base est plus récent</translation>
    </message>
    <message>
        <source>There is no store in this folder.</source>
        <translation>Il n&apos;y a pas de base dans ce dossier.</translation>
    </message>
    <message>
        <source>This folder is not empty: choose another one.</source>
        <translation>Ce dossier n&apos;est pas vide&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nommez un dossier.</translation>
    </message>
    <message>
        <source>A file has this name already: choose another one.</source>
        <translation>Un fichier porte déjà ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give the first user a name.</source>
        <translation>Donnez un nom au premier utilisateur.</translation>
    </message>
    <message>
        <source>This folder exists already: a backup makes its own.</source>
        <translation>Ce dossier existe déjà&#xa0;: une sauvegarde crée le sien.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Its file is not a database.</source>
        <translation>Son fichier n&apos;est pas une base de données.</translation>
    </message>
    <message>
        <source>Another program made this database.</source>
        <translation>Un autre programme a créé cette base de données.</translation>
    </message>
    <message>
        <source>Its file is cut off.</source>
        <translation>Son fichier est tronqué.</translation>
    </message>
    <message>
        <source>Its schema is number %1; this program knows up to %2.</source>
        <translation>Son schéma est le numéro %1&#xa0;; ce programme connaît jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>un autre programme la tient</translation>
    </message>
    <message>
        <source>on %1, process %2, since %3</source>
        <translation>sur %1, processus %2, depuis %3</translation>
    </message>
    <message>
        <source>This record does not exist. Check the name or the number.</source>
        <translation>Cet enregistrement n&apos;existe pas. Vérifiez le nom ou le numéro.</translation>
    </message>
    <message>
        <source>A time cannot end before it begins, nor lie outside the days that were asked.</source>
        <translation>Un créneau ne peut ni finir avant de commencer, ni sortir des jours demandés.</translation>
    </message>
    <message>
        <source>Give a time.</source>
        <translation>Indiquez un créneau.</translation>
    </message>
    <message>
        <source>Choose whom to ask.</source>
        <translation>Choisissez à qui demander.</translation>
    </message>
    <message>
        <source>The first day lies in the past.</source>
        <translation>Le premier jour est passé.</translation>
    </message>
    <message>
        <source>The last day cannot come before the first.</source>
        <translation>Le dernier jour ne peut pas précéder le premier.</translation>
    </message>
    <message>
        <source>This member has answered already.</source>
        <translation>Ce membre a déjà répondu.</translation>
    </message>
    <message>
        <source>This folder is no backup.</source>
        <translation>Ce dossier n&apos;est pas une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no such mentor.</source>
        <translation>Ce mentor n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no mentor number %1.</source>
        <translation>Il n&apos;y a pas de mentor numéro %1.</translation>
    </message>
    <message>
        <source>There is no such jury member.</source>
        <translation>Ce juré n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such organisation.</source>
        <translation>Cette organisation n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such signatory.</source>
        <translation>Ce signataire n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Documents of this kind certify nothing.</source>
        <translation>Les documents de cette nature ne certifient rien.</translation>
    </message>
    <message>
        <source>Only parchments and block attestations are issued by request.</source>
        <translation>Seuls les parchemins et les attestations de blocs se délivrent sur demande.</translation>
    </message>
    <message>
        <source>A draft belongs to a person: change user.</source>
        <translation>Un brouillon est celui d&apos;une personne&#xa0;: changez d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Only its author changes a note.</source>
        <translation>Seul son auteur modifie une note.</translation>
    </message>
    <message>
        <source>Only the member who gives it records an opinion.</source>
        <translation>Seul le membre qui le donne enregistre un avis.</translation>
    </message>
    <message>
        <source>The minutes have no document.</source>
        <translation>Le procès-verbal n&apos;a pas de document.</translation>
    </message>
    <message>
        <source>This plan does not belong to its problem.</source>
        <translation>Ce plan n&apos;est pas celui de son problème.</translation>
    </message>
    <message>
        <source>This plan hears nobody.</source>
        <translation>Ce plan n&apos;entend personne.</translation>
    </message>
    <message>
        <source>A slot is too short or too long.</source>
        <translation>Un créneau est trop court ou trop long.</translation>
    </message>
    <message>
        <source>Give a half-day.</source>
        <translation>Indiquez une demi-journée.</translation>
    </message>
    <message>
        <source>Give a room.</source>
        <translation>Indiquez une salle.</translation>
    </message>
    <message>
        <source>A half-day needs a day and a time.</source>
        <translation>Une demi-journée a besoin d&apos;un jour et d&apos;une heure.</translation>
    </message>
    <message>
        <source>A half-day has no slot, or too many.</source>
        <translation>Une demi-journée n&apos;a pas de créneau, ou en a trop.</translation>
    </message>
    <message>
        <source>A half-day lasts beyond midnight.</source>
        <translation>Une demi-journée dépasse minuit.</translation>
    </message>
    <message>
        <source>A half-day lies in the past.</source>
        <translation>Une demi-journée est passée.</translation>
    </message>
    <message>
        <source>Two half-days overlap.</source>
        <translation>Deux demi-journées se chevauchent.</translation>
    </message>
    <message>
        <source>A room has no name, or its name is there twice.</source>
        <translation>Une salle n&apos;a pas de nom, ou le sien est donné deux fois.</translation>
    </message>
    <message>
        <source>There is no reference sheet %1.</source>
        <translation>Il n&apos;y a pas de fiche %1.</translation>
    </message>
    <message>
        <source>The store has another version by now: read the file again.</source>
        <translation>La base a désormais une autre version&#xa0;: relisez le fichier.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Donnez un nom au filtre.</translation>
    </message>
    <message>
        <source>A defence does not begin on a multiple of five minutes.</source>
        <translation>Une soutenance ne commence pas à un multiple de cinq minutes.</translation>
    </message>
    <message>
        <source>A withdrawal begins today or later.</source>
        <translation>Un désistement commence aujourd&apos;hui ou plus tard.</translation>
    </message>
    <message>
        <source>A withdrawal cannot end before it begins.</source>
        <translation>Un désistement ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>Give the reason of the withdrawal.</source>
        <translation>Indiquez le motif du désistement.</translation>
    </message>
    <message>
        <source>The sessions have changed since: look again.</source>
        <translation>Les sessions ont changé depuis&#xa0;: regardez de nouveau.</translation>
    </message>
    <message>
        <source>A user has this login already.</source>
        <translation>Un utilisateur a déjà cet identifiant.</translation>
    </message>
    <message>
        <source>This person is a mentor already.</source>
        <translation>Cette personne est déjà mentor.</translation>
    </message>
    <message>
        <source>This person is a jury member already.</source>
        <translation>Cette personne est déjà jurée.</translation>
    </message>
    <message>
        <source>An organisation has this name already.</source>
        <translation>Une organisation porte déjà ce nom.</translation>
    </message>
    <message>
        <source>A dossier has this number already.</source>
        <translation>Un dossier porte déjà ce numéro.</translation>
    </message>
    <message>
        <source>A session has this code already.</source>
        <translation>Une session porte déjà ce code.</translation>
    </message>
    <message>
        <source>This dossier has an admissibility file already.</source>
        <translation>Ce dossier a déjà une demande de recevabilité.</translation>
    </message>
    <message>
        <source>This is a backup: restore it to work in it.</source>
        <translation>C&apos;est une sauvegarde&#xa0;: restaurez-la pour y travailler.</translation>
    </message>
    <message>
        <source>This store is no demonstration: it is not removed.</source>
        <translation>Cette base n&apos;est pas une démonstration&#xa0;: elle n&apos;est pas supprimée.</translation>
    </message>
    <message>
        <source>An older version of the program wrote this store (schema %1). Open it once in the window, or by a command that writes, to bring it up to date.</source>
        <translation>Une version plus ancienne du programme a écrit cette base (schéma %1). Ouvrez-la une fois dans la fenêtre, ou par une commande qui écrit, pour la mettre à jour.</translation>
    </message>
    <message>
        <source>An account needs at least one role.</source>
        <translation>Un compte demande au moins un rôle.</translation>
    </message>
    <message>
        <source>This account is closed already.</source>
        <translation>Ce compte est déjà fermé.</translation>
    </message>
    <message>
        <source>This account is open already.</source>
        <translation>Ce compte est déjà ouvert.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Cet utilisateur n&apos;existe pas.</translation>
    </message>
    <message>
        <source>No backup holds the file.</source>
        <translation>Aucune sauvegarde ne contient ce fichier.</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes.</source>
        <translation>Le fichier a plus de %1 octets.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Ceci manque.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Ceci est vide.</translation>
    </message>
    <message>
        <source>An object in braces is expected here.</source>
        <translation>Un objet entre accolades est attendu ici.</translation>
    </message>
    <message>
        <source>An array in brackets is expected here.</source>
        <translation>Une liste entre crochets est attendue ici.</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <translation>Un texte entre guillemets droits est attendu ici.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Un nombre est attendu ici.</translation>
    </message>
    <message>
        <source>&quot;true&quot; or &quot;false&quot; is expected here.</source>
        <translation>«&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;» est attendu ici.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Un nombre entier de %1 à %2 est attendu ici.</translation>
    </message>
    <message>
        <source>This program reads version 1 of the format.</source>
        <translation>Ce programme lit la version 1 du format.</translation>
    </message>
    <message>
        <source>A local time such as 2021-06-21T09:00 is expected here.</source>
        <translation>Une heure locale telle que 2021-06-21T09:00 est attendue ici.</translation>
    </message>
    <message>
        <source>&quot;lead&quot; or &quot;professional&quot; is expected here.</source>
        <translation>«&#xa0;lead&#xa0;» ou «&#xa0;professional&#xa0;» est attendu ici.</translation>
    </message>
    <message>
        <source>Exactly %1 persons are expected here.</source>
        <translation>Exactement %1 personnes sont attendues ici.</translation>
    </message>
    <message>
        <source>There is a member here that the format does not know: &quot;%1&quot;.</source>
        <translation>Il y a ici un membre que le format ne connaît pas&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This text has more than %1 characters.</source>
        <translation>Ce texte a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>There are %1 items here; %2 are the most.</source>
        <translation>Il y a ici %1 éléments&#xa0;; %2 au plus sont admis.</translation>
    </message>
    <message>
        <source>There are more than %1 items here.</source>
        <translation>Il y a ici plus de %1 éléments.</translation>
    </message>
    <message>
        <source>No half-day is named &quot;%1&quot;.</source>
        <translation>Aucune demi-journée ne se nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No juror is named &quot;%1&quot;.</source>
        <translation>Aucun membre du jury ne se nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No candidate is named &quot;%1&quot;.</source>
        <translation>Aucun candidat ne se nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This half-day is named twice.</source>
        <translation>Cette demi-journée est citée deux fois.</translation>
    </message>
    <message>
        <source>This juror is named twice.</source>
        <translation>Ce membre du jury est cité deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named a second time.</source>
        <translation>«&#xa0;%1&#xa0;» est cité une seconde fois.</translation>
    </message>
    <message>
        <source>Slot %1 is named twice.</source>
        <translation>Le créneau %1 est cité deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice.</source>
        <translation>«&#xa0;%1&#xa0;» est employé deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is pinned twice.</source>
        <translation>«&#xa0;%1&#xa0;» est fixé deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 slots, from 0 to %3: there is no slot %4.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 créneaux, de 0 à %3&#xa0;: il n&apos;y a pas de créneau %4.</translation>
    </message>
    <message>
        <source>Slot %1 of &quot;%2&quot; is not among those in which the candidate can come.</source>
        <translation>Le créneau %1 de «&#xa0;%2&#xa0;» n&apos;est pas de ceux où le candidat peut venir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot begin in slot %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas commencer au créneau %2.</translation>
    </message>
    <message>
        <source>This is no valid JSON: an object has no end.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: un objet n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>This is no valid JSON: a colon is missing after a name.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: un deux-points manque après un nom.</translation>
    </message>
    <message>
        <source>This is no valid JSON: an array has no end.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: un tableau n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>This is no valid JSON: a comma is missing.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: une virgule manque.</translation>
    </message>
    <message>
        <source>This is no valid JSON: a value is missing or malformed.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: une valeur manque ou est mal formée.</translation>
    </message>
    <message>
        <source>This is no valid JSON: the text ends within a number.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: le fichier s&apos;arrête au milieu d&apos;un nombre.</translation>
    </message>
    <message>
        <source>This is no valid JSON: a number is malformed, or a text has no quotation marks.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: un nombre est mal formé, ou un texte n&apos;a pas de guillemets.</translation>
    </message>
    <message>
        <source>This is no valid JSON: a backslash is not followed by what it may be.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: une barre oblique inverse n&apos;est pas suivie de ce qu&apos;il faut.</translation>
    </message>
    <message>
        <source>This is no valid JSON: a text is not UTF-8.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: un texte n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>This is no valid JSON: a text has no end.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: un texte n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>This is no valid JSON: a value or a member is missing.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: une valeur ou un membre manque.</translation>
    </message>
    <message>
        <source>This is no valid JSON: too many things lie one in another.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: trop d&apos;éléments sont emboîtés.</translation>
    </message>
    <message>
        <source>This is no valid JSON: it is too large.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: il est trop grand.</translation>
    </message>
    <message>
        <source>This is no valid JSON: something follows behind the end.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: quelque chose suit la fin.</translation>
    </message>
    <message>
        <source>This is no valid JSON: it has a fault.</source>
        <translation>Ce n&apos;est pas du JSON valide&#xa0;: il a un défaut.</translation>
    </message>
    <message>
        <source>The check code is that of another number: one sign is wrong.</source>
        <translation>Le code de contrôle est celui d&apos;un autre numéro&#xa0;: un signe est faux.</translation>
    </message>
    <message>
        <source>This account is tied to this person already.</source>
        <translation>Ce compte est déjà rattaché à cette personne.</translation>
    </message>
    <message>
        <source>This account is tied to nobody already.</source>
        <translation>Ce compte n&apos;est déjà rattaché à personne.</translation>
    </message>
    <message>
        <source>These times were changed again meanwhile.</source>
        <translation>Ces créneaux ont été modifiés à nouveau entre-temps.</translation>
    </message>
    <message>
        <source>Say on which day they were sent.</source>
        <translation>Indiquez quel jour elles ont été envoyées.</translation>
    </message>
    <message>
        <source>What was sent was sent today or before, not ahead.</source>
        <translation>Un envoi a eu lieu aujourd’hui ou avant, pas dans l’avenir.</translation>
    </message>
    <message>
        <source>On that day the jury was not constituted yet, or what the letter says not decided: give a later day.</source>
        <translation>Ce jour-là, le jury n’était pas encore constitué, ou ce que dit la lettre pas encore décidé&#xa0;: indiquez un jour plus récent.</translation>
    </message>
    <message>
        <source>This mentoring has ended already.</source>
        <translation>Cet accompagnement est déjà terminé.</translation>
    </message>
    <message>
        <source>The charter cannot have been signed after today.</source>
        <translation>La charte ne peut pas avoir été signée après aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>There is no validation to take back.</source>
        <translation>Il n’y a pas de validation à annuler.</translation>
    </message>
    <message>
        <source>The block has no such competency.</source>
        <translation>Le bloc n’a pas cette compétence.</translation>
    </message>
    <message>
        <source>This equivalence is taken back already.</source>
        <translation>Cette équivalence est déjà retirée.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Validating mentor</source>
        <translation>Mentor validateur</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>External</source>
        <comment>jury member</comment>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>jury member</comment>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Habilitation</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurés</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a mentor</comment>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Not habilitated</source>
        <translation>Non habilité</translation>
    </message>
    <message>
        <source>Habilitated from %1</source>
        <translation>Habilité à partir du %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <comment>a habilitation</comment>
        <translation>Expirée le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a habilitation</comment>
        <translation>Jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Habilitated</source>
        <translation>Habilité</translation>
    </message>
    <message>
        <source>Not signed</source>
        <comment>the charter</comment>
        <translation>Non signée</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <comment>the charter</comment>
        <translation>Signée le %1</translation>
    </message>
    <message>
        <source>In function</source>
        <translation>En fonction</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>days</comment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a day</comment>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Pedagogical lead</source>
        <translation>Responsable pédagogique</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Employers: a candidate of the same employer is a conflict of interest</source>
        <translation>Employeurs&#xa0;: un candidat du même employeur est un conflit d&apos;intérêts</translation>
    </message>
    <message>
        <source>Submissions to evaluate</source>
        <translation>Dépôts à évaluer</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) today; Return opens the dossier</source>
        <translation>
            <numerusform>%n candidat aujourd&apos;hui&#xa0;; Entrée ouvre le dossier</numerusform>
            <numerusform>%n candidats aujourd&apos;hui&#xa0;; Entrée ouvre le dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>all</source>
        <comment>blocks</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>Sessions ahead</source>
        <translation>Sessions à venir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Signed</source>
        <comment>the charter</comment>
        <translation>Signée</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an account</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an account</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>an account</comment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>a woman</comment>
        <translation>Professionnelle</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>a jury member</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Tied to nobody</source>
        <comment>an account</comment>
        <translation>Rattaché à personne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>the person of an account</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a habilitation</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>a habilitation</comment>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Dates</source>
        <comment>of a habilitation</comment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Candidates a day</source>
        <translation>Candidats par jour</translation>
    </message>
    <message>
        <source>Times ahead</source>
        <translation>Créneaux à venir</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
</context>
<context>
    <name>DocumentBatch</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>non édité</translation>
    </message>
    <message>
        <source>issued, without a copy</source>
        <translation>édité, sans copie</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>édité</translation>
    </message>
    <message>
        <source>Documents issued on %1</source>
        <comment>name of the log; the argument is a day and an hour</comment>
        <translation>Documents édités le %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not tried.</source>
        <translation>
            <numerusform>%n document n&apos;a pas été traité.</numerusform>
            <numerusform>%n documents n&apos;ont pas été traités.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>%1 · %2</source>
        <comment>evaluator, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Acquired</source>
        <comment>a competency, with its block</comment>
        <translation>Acquise</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>evaluator and day, outcome</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>v%1 · %2</source>
        <comment>attempt, day</comment>
        <translation>v%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of document, its blocks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Acquired for life · %1</source>
        <translation>Acquis à vie · %1</translation>
    </message>
    <message>
        <source>No project deposited</source>
        <translation>Aucun projet déposé</translation>
    </message>
    <message>
        <source>Deposited on %1</source>
        <translation>Déposé le %1</translation>
    </message>
    <message>
        <source>Additions under review</source>
        <translation>Compléments en cours d&apos;examen</translation>
    </message>
    <message>
        <source>Additions due on %1</source>
        <translation>Compléments attendus le %1</translation>
    </message>
    <message>
        <source>Attempt %1 expected</source>
        <translation>Tentative %1 attendue</translation>
    </message>
    <message>
        <source>Rejected for fraud</source>
        <translation>Rejeté pour fraude</translation>
    </message>
    <message>
        <source>Grid complete · %1</source>
        <translation>Grille complète · %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a town, in English</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>a woman</comment>
        <translation>née le %1</translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>a man</comment>
        <translation>né le %1</translation>
    </message>
    <message>
        <source>born on %1</source>
        <comment>a person</comment>
        <translation>né·e le %1</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>no mentor</comment>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) acquired of %1</source>
        <translation>
            <numerusform>%n bloc acquis sur %1</numerusform>
            <numerusform>%n blocs acquis sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Project deposited (v%1, %2)</source>
        <translation>Projet déposé (v%1, %2)</translation>
    </message>
    <message>
        <source>%1, mentor entitled to validate</source>
        <translation>%1, mentor habilité validateur</translation>
    </message>
    <message>
        <source>%1, entitled to evaluate</source>
        <translation>%1, habilité à évaluer</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 competencies acquired</source>
        <translation>
            <numerusform>%n compétence sur %1 acquise</numerusform>
            <numerusform>%n compétences sur %1 acquises</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1: acquired for life</source>
        <translation>Bloc %1&#xa0;: acquis à vie</translation>
    </message>
    <message>
        <source>Validated on %1 by %2, number %3</source>
        <translation>Validé le %1 par %2, n°&#xa0;%3</translation>
    </message>
    <message>
        <source>Title: obtained</source>
        <translation>Titre&#xa0;: obtenu</translation>
    </message>
    <message>
        <source>Granted by the jury of %1</source>
        <translation>Accordé par le jury du %1</translation>
    </message>
    <message>
        <source>Parchment issued</source>
        <translation>Parchemin délivré</translation>
    </message>
    <message>
        <source>The parchment can be issued</source>
        <translation>Le parchemin peut être délivré</translation>
    </message>
    <message>
        <source>Parchment: not yet deliverable</source>
        <translation>Parchemin&#xa0;: pas encore délivrable</translation>
    </message>
    <message>
        <source>Block %1: ready to validate</source>
        <translation>Bloc %1&#xa0;: prêt à valider</translation>
    </message>
    <message>
        <source>Block %1: not ready yet</source>
        <translation>Bloc %1&#xa0;: pas encore prêt</translation>
    </message>
    <message>
        <source>No suspicion of fraud</source>
        <translation>Aucune suspicion de fraude</translation>
    </message>
    <message>
        <source>Title: not yet deliverable</source>
        <translation>Titre&#xa0;: pas encore délivrable</translation>
    </message>
    <message>
        <source>dd/MM</source>
        <comment>day and month</comment>
        <translation>dd/MM</translation>
    </message>
    <message>
        <source>Enters on</source>
        <translation>Entrée prévue le</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entrée le</translation>
    </message>
    <message>
        <source>Blocks %1: by this route the jury awards them</source>
        <translation>Blocs %1 : par cette voie, le jury les accorde</translation>
    </message>
    <message>
        <source>By partial equivalence: %1</source>
        <translation>Par équivalence partielle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Accommodation granted</source>
        <translation>Aménagement accordé</translation>
    </message>
    <message>
        <source>Admissibility accepted</source>
        <translation>Recevabilité accordée</translation>
    </message>
    <message>
        <source>Admissibility file complete</source>
        <translation>Dossier de recevabilité complet</translation>
    </message>
    <message>
        <source>Admissibility file incomplete</source>
        <translation>Dossier de recevabilité incomplet</translation>
    </message>
    <message>
        <source>Admissibility file received</source>
        <translation>Dossier de recevabilité reçu</translation>
    </message>
    <message>
        <source>Admissibility refused</source>
        <translation>Recevabilité refusée</translation>
    </message>
    <message>
        <source>Admissibility accepted tacitly</source>
        <translation>Recevabilité tacite</translation>
    </message>
    <message>
        <source>Block recognised</source>
        <translation>Bloc reconnu</translation>
    </message>
    <message>
        <source>Block validated</source>
        <translation>Bloc validé</translation>
    </message>
    <message>
        <source>All targeted blocks acquired</source>
        <translation>Tous les blocs visés sont acquis</translation>
    </message>
    <message>
        <source>Candidacy lapsed</source>
        <translation>Candidature caduque</translation>
    </message>
    <message>
        <source>Candidacy registered</source>
        <translation>Candidature enregistrée</translation>
    </message>
    <message>
        <source>Candidacy reopened</source>
        <translation>Candidature rouverte</translation>
    </message>
    <message>
        <source>Candidacy resumed</source>
        <translation>Candidature reprise</translation>
    </message>
    <message>
        <source>Candidacy widened to the whole title</source>
        <translation>Candidature étendue au titre entier</translation>
    </message>
    <message>
        <source>Candidacy withdrawn</source>
        <translation>Candidature abandonnée</translation>
    </message>
    <message>
        <source>Charter signed</source>
        <translation>Charte signée</translation>
    </message>
    <message>
        <source>Conflict of interest declared</source>
        <translation>Lien d&apos;intérêts déclaré</translation>
    </message>
    <message>
        <source>Conflict of interest found</source>
        <translation>Lien d&apos;intérêts détecté</translation>
    </message>
    <message>
        <source>Conflict of interest lifted</source>
        <translation>Lien d&apos;intérêts levé</translation>
    </message>
    <message>
        <source>Decision rectified</source>
        <translation>Décision rectifiée</translation>
    </message>
    <message>
        <source>Decision of the jury</source>
        <translation>Décision du jury</translation>
    </message>
    <message>
        <source>Candidate heard by the jury</source>
        <translation>Candidat entendu par le jury</translation>
    </message>
    <message>
        <source>Defence postponed</source>
        <translation>Soutenance reportée</translation>
    </message>
    <message>
        <source>Presence of the candidate recorded</source>
        <translation>Présence du candidat enregistrée</translation>
    </message>
    <message>
        <source>Defence scheduled</source>
        <translation>Soutenance planifiée</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Document délivré</translation>
    </message>
    <message>
        <source>Document revoked</source>
        <translation>Document révoqué</translation>
    </message>
    <message>
        <source>Document superseded</source>
        <translation>Document remplacé</translation>
    </message>
    <message>
        <source>Evidence dossier received</source>
        <translation>Dossier de preuve reçu</translation>
    </message>
    <message>
        <source>Employment recorded</source>
        <translation>Emploi enregistré</translation>
    </message>
    <message>
        <source>Evaluation corrected</source>
        <translation>Évaluation corrigée</translation>
    </message>
    <message>
        <source>Project evaluated</source>
        <translation>Projet évalué</translation>
    </message>
    <message>
        <source>Suspicion of fraud closed</source>
        <translation>Suspicion de fraude close</translation>
    </message>
    <message>
        <source>Suspicion of fraud opened</source>
        <translation>Suspicion de fraude ouverte</translation>
    </message>
    <message>
        <source>Candidates imported</source>
        <translation>Candidats importés</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import annulé</translation>
    </message>
    <message>
        <source>Incident reported</source>
        <translation>Incident signalé</translation>
    </message>
    <message>
        <source>Jury member registered</source>
        <translation>Juré enregistré</translation>
    </message>
    <message>
        <source>Presence of a member recorded</source>
        <translation>Présence d&apos;un membre enregistrée</translation>
    </message>
    <message>
        <source>Mentor assigned</source>
        <translation>Mentor affecté</translation>
    </message>
    <message>
        <source>Mentoring ended</source>
        <translation>Fin d&apos;accompagnement</translation>
    </message>
    <message>
        <source>Mentor&apos;s qualification changed</source>
        <translation>Habilitation du mentor modifiée</translation>
    </message>
    <message>
        <source>Mentor registered</source>
        <translation>Mentor enregistré</translation>
    </message>
    <message>
        <source>Minutes drawn up</source>
        <translation>Procès-verbal établi</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>Procès-verbal signé</translation>
    </message>
    <message>
        <source>Minutes unpublished</source>
        <translation>Procès-verbal dépublié</translation>
    </message>
    <message>
        <source>Organisation added</source>
        <translation>Organisation ajoutée</translation>
    </message>
    <message>
        <source>Identity or contact corrected</source>
        <translation>Identité ou coordonnées corrigées</translation>
    </message>
    <message>
        <source>Person registered</source>
        <translation>Personne enregistrée</translation>
    </message>
    <message>
        <source>Sheet, policy and jury rules loaded</source>
        <translation>Fiche, règlement et règles de jury chargés</translation>
    </message>
    <message>
        <source>Jury session cancelled</source>
        <translation>Session de jury annulée</translation>
    </message>
    <message>
        <source>Jury constituted</source>
        <translation>Jury constitué</translation>
    </message>
    <message>
        <source>Jury session convened</source>
        <translation>Session de jury convoquée</translation>
    </message>
    <message>
        <source>Jury session created</source>
        <translation>Session de jury créée</translation>
    </message>
    <message>
        <source>Deliberations closed</source>
        <translation>Délibérations closes</translation>
    </message>
    <message>
        <source>Jury session opened</source>
        <translation>Session de jury ouverte</translation>
    </message>
    <message>
        <source>Jury session postponed</source>
        <translation>Session de jury reportée</translation>
    </message>
    <message>
        <source>Results published</source>
        <translation>Résultats publiés</translation>
    </message>
    <message>
        <source>Seats of the jury changed</source>
        <translation>Sièges du jury modifiés</translation>
    </message>
    <message>
        <source>Signatory added</source>
        <translation>Signataire ajouté</translation>
    </message>
    <message>
        <source>Store created</source>
        <translation>Base créée</translation>
    </message>
    <message>
        <source>Store brought up to date</source>
        <translation>Base mise à jour</translation>
    </message>
    <message>
        <source>Project handed in</source>
        <translation>Projet déposé</translation>
    </message>
    <message>
        <source>Files added</source>
        <translation>Fichiers ajoutés</translation>
    </message>
    <message>
        <source>Conditional pass run out</source>
        <translation>Validation conditionnelle échue</translation>
    </message>
    <message>
        <source>Submission withdrawn</source>
        <translation>Dépôt retiré</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Utilisateur ajouté</translation>
    </message>
    <message>
        <source>Validation cancelled</source>
        <translation>Validation annulée</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloc %1</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Disponibilités modifiées</translation>
    </message>
    <message>
        <source>Employment ended</source>
        <translation>Fin d&apos;emploi enregistrée</translation>
    </message>
    <message>
        <source>Jury member corrected</source>
        <translation>Fiche de juré modifiée</translation>
    </message>
    <message>
        <source>Mentor corrected</source>
        <translation>Fiche de mentor modifiée</translation>
    </message>
    <message>
        <source>Organisation corrected</source>
        <translation>Organisme modifié</translation>
    </message>
    <message>
        <source>Validity of a signatory ended</source>
        <translation>Fin de validité d&apos;un signataire</translation>
    </message>
    <message>
        <source>Another record of the person merged into this one</source>
        <translation>Une autre fiche de la personne fusionnée dans celle-ci</translation>
    </message>
    <message>
        <source>Policy value added</source>
        <translation>Valeur ajoutée au règlement</translation>
    </message>
    <message>
        <source>Reference sheet loaded</source>
        <translation>Fiche chargée</translation>
    </message>
    <message>
        <source>Convocation answered</source>
        <translation>Convocation confirmée</translation>
    </message>
    <message>
        <source>Convocation sent</source>
        <translation>Convocation envoyée</translation>
    </message>
    <message>
        <source>Defence moved</source>
        <translation>Soutenance déplacée</translation>
    </message>
    <message>
        <source>Individual opinion sealed</source>
        <translation>Avis individuel scellé</translation>
    </message>
    <message>
        <source>Individual opinions revealed</source>
        <translation>Avis individuels révélés</translation>
    </message>
    <message>
        <source>Jury session delayed</source>
        <translation>Session de jury retardée</translation>
    </message>
    <message>
        <source>Dossiers sent to the jury</source>
        <translation>Dossiers envoyés au jury</translation>
    </message>
    <message>
        <source>Plan of juries applied</source>
        <translation>Plan des jurys appliqué</translation>
    </message>
    <message>
        <source>Jury member withdrew</source>
        <translation>Désistement d’un membre du jury</translation>
    </message>
    <message>
        <source>Issuing key created</source>
        <translation>Clé d&apos;attestation créée</translation>
    </message>
    <message>
        <source>Issuing key replaced</source>
        <translation>Clé d&apos;attestation remplacée</translation>
    </message>
    <message>
        <source>Signing certificate recorded</source>
        <translation>Certificat de signature enregistré</translation>
    </message>
    <message>
        <source>Defence interrupted</source>
        <translation>Soutenance interrompue</translation>
    </message>
    <message>
        <source>Defence resumed</source>
        <translation>Soutenance reprise</translation>
    </message>
    <message>
        <source>Jury session moved</source>
        <translation>Session de jury déplacée</translation>
    </message>
    <message>
        <source>Question about availability answered</source>
        <translation>Réponse sur les disponibilités</translation>
    </message>
    <message>
        <source>Availability asked for</source>
        <translation>Disponibilités demandées</translation>
    </message>
    <message>
        <source>Convocation declined</source>
        <translation>Convocation déclinée</translation>
    </message>
    <message>
        <source>Deposited files taken back from a backup</source>
        <translation>Fichiers déposés repris dans une sauvegarde</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Compte fermé</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>Compte rouvert</translation>
    </message>
    <message>
        <source>Roles of an account changed</source>
        <translation>Rôles d&apos;un compte modifiés</translation>
    </message>
    <message>
        <source>Account tied to a person</source>
        <translation>Compte rattaché à une personne</translation>
    </message>
    <message>
        <source>Account no longer tied to this person</source>
        <translation>Compte détaché de cette personne</translation>
    </message>
    <message>
        <source>Delay of a jury session taken back</source>
        <translation>Retard d’une session de jury repris</translation>
    </message>
    <message>
        <source>Short notice agreed to in writing</source>
        <translation>Délai court accepté par écrit</translation>
    </message>
    <message>
        <source>Clock of the demonstration moved on</source>
        <translation>Horloge de la démonstration avancée</translation>
    </message>
    <message>
        <source>Accommodation withdrawn</source>
        <translation>Aménagement retiré</translation>
    </message>
    <message>
        <source>Told that it is called off</source>
        <translation>Annulation ou report annoncé</translation>
    </message>
    <message>
        <source>Answer about availability taken back</source>
        <translation>Réponse sur les disponibilités reprise</translation>
    </message>
    <message>
        <source>Mentor&apos;s assignment taken back</source>
        <translation>Affectation du mentor reprise</translation>
    </message>
    <message>
        <source>Partial equivalence recorded</source>
        <translation>Équivalence partielle enregistrée</translation>
    </message>
    <message>
        <source>Partial equivalence taken back</source>
        <translation>Équivalence partielle retirée</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Dossier number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Civility</source>
        <comment>Mr or Mrs</comment>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Usual name</source>
        <comment>the name a person uses in place of the birth name</comment>
        <translation>Nom d&apos;usage</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Second first name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Third first name</source>
        <translation>Troisième prénom</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Commune de naissance</translation>
    </message>
    <message>
        <source>INSEE code of the place of birth</source>
        <translation>Code INSEE de la commune de naissance</translation>
    </message>
    <message>
        <source>Postal code of the place of birth</source>
        <translation>Code postal de la commune de naissance</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Access route</source>
        <translation>Voie d&apos;accès</translation>
    </message>
    <message>
        <source>Date of enrolment</source>
        <translation>Date d&apos;inscription</translation>
    </message>
    <message>
        <source>CPF file number</source>
        <translation>Numéro de dossier CPF</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <comment>an encoding of text files</comment>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>between the columns of a file</comment>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>File refused</source>
        <translation>Fichier refusé</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Ligne écartée</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Enter the birth name: at most 200 characters.</source>
        <translation>Saisissez le nom de naissance&#xa0;: 200 caractères au plus.</translation>
    </message>
    <message>
        <source>At most 200 characters, on one line.</source>
        <translation>200 caractères au plus, sur une ligne.</translation>
    </message>
    <message>
        <source>At most 200 characters; commas separate the first names.</source>
        <translation>200 caractères au plus&#xa0;; des virgules séparent les prénoms.</translation>
    </message>
    <message>
        <source>The birth cannot lie in the future.</source>
        <translation>La naissance ne peut pas être dans le futur.</translation>
    </message>
    <message>
        <source>Choose the country from the list.</source>
        <translation>Choisissez le pays dans la liste.</translation>
    </message>
    <message>
        <source>At most 1000 characters.</source>
        <translation>1000 caractères au plus.</translation>
    </message>
    <message>
        <source>This person was merged into another one.</source>
        <translation>Cette personne a été fusionnée dans une autre.</translation>
    </message>
    <message>
        <source>Choose another record than this one, not merged before, of somebody who is neither mentor, juror nor user.</source>
        <translation>Choisissez une autre fiche que celle-ci, non fusionnée, d&apos;une personne qui n&apos;est ni mentor, ni juré, ni utilisateur.</translation>
    </message>
    <message>
        <source>Enter the day of entry.</source>
        <translation>Saisissez le jour d&apos;entrée.</translation>
    </message>
    <message>
        <source>Choose one block at least.</source>
        <translation>Choisissez au moins un bloc.</translation>
    </message>
    <message>
        <source>At most 40 visible characters.</source>
        <translation>40 caractères visibles au plus.</translation>
    </message>
    <message>
        <source>Enter the day of receipt.</source>
        <translation>Saisissez le jour de réception.</translation>
    </message>
    <message>
        <source>Enter the day from which the file is complete.</source>
        <translation>Saisissez le jour à partir duquel le dossier est complet.</translation>
    </message>
    <message>
        <source>Enter the day of the decision.</source>
        <translation>Saisissez le jour de la décision.</translation>
    </message>
    <message>
        <source>Name the missing pieces, or say that the dossier is complete; not both.</source>
        <translation>Nommez les pièces manquantes, ou dites que le dossier est complet&#xa0;; pas les deux.</translation>
    </message>
    <message>
        <source>Extra time is between 0 and 200 %.</source>
        <translation>Le temps majoré est compris entre 0 et 200&#xa0;%.</translation>
    </message>
    <message>
        <source>Name the arrangement, or grant extra time.</source>
        <translation>Nommez l&apos;aménagement, ou accordez un temps majoré.</translation>
    </message>
    <message>
        <source>The end cannot come before the beginning.</source>
        <translation>La fin ne peut pas précéder le début.</translation>
    </message>
    <message>
        <source>The answer comes after the sending, and not ahead.</source>
        <translation>La réponse vient après l’envoi, et pas plus tard qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>Not ahead, and not before what it says was decided.</source>
        <translation>Ni dans l’avenir, ni avant que ce qu’elle annonce soit décidé.</translation>
    </message>
    <message>
        <source>This is no e-mail address, as name@example.fr is.</source>
        <translation>Ce n&apos;est pas une adresse électronique, du type nom@exemple.fr.</translation>
    </message>
    <message>
        <source>This is no phone number: ten digits, or + and the code of the country.</source>
        <translation>Ce n&apos;est pas un numéro de téléphone&#xa0;: dix chiffres, ou + et l&apos;indicatif du pays.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Export the document</source>
        <translation>Exporter le document</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the files</source>
        <translation>Choisir les fichiers</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Choose a list of candidates</source>
        <translation>Choisir une liste de candidats</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Folder of the documents</source>
        <translation>Dossier des documents</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose what to verify</source>
        <translation>Choisir ce qu&apos;il faut vérifier</translation>
    </message>
    <message>
        <source>Documents and credentials (*.pdf *.jwt *.txt);;All files (*)</source>
        <translation>Documents et attestations numériques (*.pdf *.jwt *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the keys that the certifier published</source>
        <translation>Choisir les clés publiées par le certificateur</translation>
    </message>
    <message>
        <source>Exported keys (*.json);;All files (*)</source>
        <translation>Clés exportées (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the certifier&apos;s certificate</source>
        <translation>Choisir le certificat du certificateur</translation>
    </message>
    <message>
        <source>PKCS#12 files (*.p12 *.pfx);;All files (*)</source>
        <translation>Fichiers PKCS#12 (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the public keys</source>
        <translation>Exporter les clés publiques</translation>
    </message>
    <message>
        <source>Exported keys (*.json)</source>
        <translation>Clés exportées (*.json)</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Exporter vers un agenda</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux (*.xlsx *.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FileIntake</name>
    <message>
        <source>Copying the files into the store…</source>
        <translation>Copie des fichiers dans la base…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file is empty. Export it again.</source>
        <translation>Le fichier est vide. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file has {size} MB; {limit} MB are read at most. Split it.</source>
        <translation>Le fichier fait {size} Mo&#xa0;; la limite est de {limit} Mo. Découpez-le.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the sheet as CSV and choose that file.</source>
        <translation>Ce n&apos;est pas un fichier texte. Enregistrez la feuille en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Byte {byte} is no character. Export the file as “CSV UTF-8”.</source>
        <translation>L&apos;octet {byte} n&apos;est pas un caractère. Exportez le fichier en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>No separator between the headings. Export with semicolons.</source>
        <translation>Aucun séparateur entre les en-têtes. Exportez avec des points-virgules.</translation>
    </message>
    <message>
        <source>A quote opens here and nothing closes it. The file may be cut off.</source>
        <translation>Un guillemet s&apos;ouvre ici et rien ne le referme. Le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>A cell has more than {limit} characters. A quote may be missing.</source>
        <translation>Une cellule dépasse {limit} caractères. Il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>{found} cells under {expected} headings. Put texts with separators in quotes.</source>
        <translation>{found} cellules pour {expected} en-têtes. Mettez entre guillemets les textes qui contiennent le séparateur.</translation>
    </message>
    <message>
        <source>Columns missing: {headings}. Add them.</source>
        <translation>Colonnes manquantes&#xa0;: {headings}. Ajoutez-les.</translation>
    </message>
    <message>
        <source>This column means the same as column {first}, “{other}”. Remove one.</source>
        <translation>Cette colonne dit la même chose que la colonne {first}, «&#xa0;{other}&#xa0;». Retirez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>There are headings and nothing below.</source>
        <translation>Il y a des en-têtes et rien en dessous.</translation>
    </message>
    <message>
        <source>This column is not known and not read.</source>
        <translation>Cette colonne n&apos;est pas connue et n&apos;est pas lue.</translation>
    </message>
    <message>
        <source>No column “{heading}”, which official documents need.</source>
        <translation>Il manque la colonne «&#xa0;{heading}&#xa0;», nécessaire aux documents officiels.</translation>
    </message>
    <message>
        <source>Same dossier number as line {line}. Remove one of the two.</source>
        <translation>Même numéro de dossier qu&apos;à la ligne {line}. Retirez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Same person as line {line}. Remove one of the two.</source>
        <translation>Même personne qu&apos;à la ligne {line}. Retirez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Same name and birth date as line {line}. Twins? Check them.</source>
        <translation>Mêmes nom et date de naissance qu&apos;à la ligne {line}. Des jumeaux&#xa0;? Vérifiez.</translation>
    </message>
    <message>
        <source>“{heading}” is empty. Fill it in.</source>
        <translation>«&#xa0;{heading}&#xa0;» est vide. Complétez.</translation>
    </message>
    <message>
        <source>Text between a closing quote and the separator. Correct the quotes.</source>
        <translation>Texte entre un guillemet fermant et le séparateur. Corrigez les guillemets.</translation>
    </message>
    <message>
        <source>An invisible character, {character}. Type the text again.</source>
        <translation>Un caractère invisible, {character}. Ressaisissez le texte.</translation>
    </message>
    <message>
        <source>The accents are garbled. Export the file again as “CSV UTF-8”.</source>
        <translation>Les accents sont abîmés. Exportez de nouveau le fichier en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>More than {limit} characters. Shorten it.</source>
        <translation>Plus de {limit} caractères. Raccourcissez.</translation>
    </message>
    <message>
        <source>It begins like a formula; it is taken as plain text. Check it.</source>
        <translation>Cela commence comme une formule&#xa0;; c&apos;est pris comme du texte simple. Vérifiez.</translation>
    </message>
    <message>
        <source>Not a date. Write it as 07/02/1998.</source>
        <translation>Ce n&apos;est pas une date. Écrivez-la comme 07/02/1998.</translation>
    </message>
    <message>
        <source>This day does not exist. Write day, month, year.</source>
        <translation>Ce jour n&apos;existe pas. Écrivez jour, mois, année.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Écrivez l&apos;année sur quatre chiffres.</translation>
    </message>
    <message>
        <source>The date must lie between {earliest} and {latest}.</source>
        <translation>La date doit être comprise entre le {earliest} et le {latest}.</translation>
    </message>
    <message>
        <source>Entered on {entered}, born on {birth}. Correct one.</source>
        <translation>Entrée le {entered}, naissance le {birth}. Corrigez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>{age} years old at entry. Check the dates.</source>
        <translation>{age} ans à l&apos;entrée. Vérifiez les dates.</translation>
    </message>
    <message>
        <source>No access route of this name. Use those of the sheet.</source>
        <translation>Aucune voie d&apos;accès de ce nom. Utilisez celles de la fiche.</translation>
    </message>
    <message>
        <source>Neither “M.” nor “Mme”; left empty.</source>
        <translation>Ni «&#xa0;M.&#xa0;» ni «&#xa0;Mme&#xa0;»&#xa0;; laissé vide.</translation>
    </message>
    <message>
        <source>Neither M nor F; left unknown.</source>
        <translation>Ni M ni F&#xa0;; laissé inconnu.</translation>
    </message>
    <message>
        <source>{civility} and {sex} contradict each other. Check them.</source>
        <translation>{civility} et {sex} se contredisent. Vérifiez.</translation>
    </message>
    <message>
        <source>No country of this name. Write its French name.</source>
        <translation>Aucun pays de ce nom. Écrivez son nom français.</translation>
    </message>
    <message>
        <source>This country was divided. Write one of {countries}.</source>
        <translation>Ce pays a été divisé. Écrivez l&apos;un de ceux-ci&#xa0;: {countries}.</translation>
    </message>
    <message>
        <source>No commune has the code {insee}; left empty.</source>
        <translation>Aucune commune n&apos;a le code {insee}&#xa0;; laissé vide.</translation>
    </message>
    <message>
        <source>{insee} is {expected}, the row says {place}. Check them.</source>
        <translation>{insee} est {expected}, la ligne dit {place}. Vérifiez.</translation>
    </message>
    <message>
        <source>{insee} lies in {expected}, the row says {country}. Check them.</source>
        <translation>{insee} se trouve en {expected}, la ligne dit {country}. Vérifiez.</translation>
    </message>
    <message>
        <source>Not a postal code; left empty.</source>
        <translation>Ce n&apos;est pas un code postal&#xa0;; laissé vide.</translation>
    </message>
    <message>
        <source>Not a telephone number; left empty.</source>
        <translation>Ce n&apos;est pas un numéro de téléphone&#xa0;; laissé vide.</translation>
    </message>
    <message>
        <source>Not an e-mail address; left empty.</source>
        <translation>Ce n&apos;est pas une adresse électronique&#xa0;; laissé vide.</translation>
    </message>
    <message>
        <source>This access route is not open. Choose another.</source>
        <translation>Cette voie d&apos;accès n&apos;est pas ouverte. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Entered outside the registration period: register by hand, with a reason.</source>
        <translation>Entrée hors de la période d&apos;enregistrement&#xa0;: à inscrire à la main, avec un motif.</translation>
    </message>
    <message>
        <source>This dossier number exists in the store. Give another.</source>
        <translation>Ce numéro de dossier existe déjà dans la base. Donnez-en un autre.</translation>
    </message>
    <message>
        <source>This person already has an open candidacy. Remove the row.</source>
        <translation>Cette personne a déjà une candidature ouverte. Retirez la ligne.</translation>
    </message>
    <message>
        <source>This person already has an admissibility file this year.</source>
        <translation>Cette personne a déjà un dossier de recevabilité cette année.</translation>
    </message>
    <message>
        <source>Several known persons fit. Register this one by hand.</source>
        <translation>Plusieurs personnes connues correspondent. Inscrivez celle-ci à la main.</translation>
    </message>
    <message>
        <source>This person is known: the candidacy is added to that record.</source>
        <translation>Cette personne est connue&#xa0;: la candidature est ajoutée à son dossier.</translation>
    </message>
    <message>
        <source>Somebody of the same name and birth date is known. Check them.</source>
        <translation>Quelqu&apos;un de mêmes nom et date de naissance est connu. Vérifiez.</translation>
    </message>
    <message>
        <source>Line %1, column %2 (%3): </source>
        <translation>Ligne %1, colonne %2 (%3)&#xa0;: </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1&#xa0;: </translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Ligne %1, colonne %2&#xa0;: </translation>
    </message>
    <message>
        <source>Several communes have this name: {communes}. None is chosen: give the INSEE code or the postal code, or complete the person afterwards.</source>
        <translation>Plusieurs communes portent ce nom&#xa0;: {communes}. Aucune n&apos;est retenue et le code reste vide&#xa0;: donnez le code INSEE ou le code postal, ou complétez la fiche ensuite.</translation>
    </message>
    <message>
        <source>{count} more {count:problem is|problems are} not listed.</source>
        <translation>{count} {count:autre problème n&apos;est pas listé|autres problèmes ne sont pas listés}.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>dossier %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloc %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
</context>
<context>
    <name>JournalEntities</name>
    <message>
        <source>Accommodation</source>
        <translation>Aménagement</translation>
    </message>
    <message>
        <source>Admissibility</source>
        <translation>Recevabilité</translation>
    </message>
    <message>
        <source>Validation of a block</source>
        <translation>Validation d&apos;un bloc</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflit d&apos;intérêts</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Soutenance</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Evidence dossier</source>
        <translation>Dossier de preuve</translation>
    </message>
    <message>
        <source>Suspicion of fraud</source>
        <translation>Suspicion de fraude</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Decision of the jury</source>
        <translation>Décision du jury</translation>
    </message>
    <message>
        <source>Jury member</source>
        <translation>Membre du jury</translation>
    </message>
    <message>
        <source>Jury session</source>
        <translation>Session de jury</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Publication of minutes</source>
        <translation>Publication d&apos;un procès-verbal</translation>
    </message>
    <message>
        <source>Signature of minutes</source>
        <translation>Signature d&apos;un procès-verbal</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Document officiel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Policy parameter</source>
        <translation>Paramètre du règlement</translation>
    </message>
    <message>
        <source>Reference sheet</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Seat in a jury</source>
        <translation>Siège dans un jury</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Issuing key</source>
        <translation>Clé d&apos;attestation</translation>
    </message>
    <message>
        <source>Signing certificate</source>
        <translation>Certificat de signature</translation>
    </message>
    <message>
        <source>Partial equivalence</source>
        <translation>Équivalence partielle</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro de fiche</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>JournalFields</name>
    <message>
        <source>Admissibility</source>
        <translation>Recevabilité</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birth place (INSEE code)</source>
        <translation>Lieu de naissance (code INSEE)</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Birth place (postal code)</source>
        <translation>Lieu de naissance (code postal)</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Civil year</source>
        <translation>Année civile</translation>
    </message>
    <message>
        <source>Reason of closing</source>
        <translation>Motif de clôture</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Complet le</translation>
    </message>
    <message>
        <source>Additions due</source>
        <translation>Compléments attendus</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entrée le</translation>
    </message>
    <message>
        <source>Evaluation (record)</source>
        <translation>Évaluation (fiche)</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>Extra minutes</source>
        <translation>Minutes supplémentaires</translation>
    </message>
    <message>
        <source>Extra time (%)</source>
        <translation>Temps majoré (%)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Gap analysis</source>
        <translation>Analyse des écarts</translation>
    </message>
    <message>
        <source>Entitled from</source>
        <translation>Habilité du</translation>
    </message>
    <message>
        <source>Entitled until</source>
        <translation>Habilité jusqu&apos;au</translation>
    </message>
    <message>
        <source>Short notice accepted</source>
        <translation>Délai court accepté</translation>
    </message>
    <message>
        <source>Hearing note</source>
        <translation>Note d&apos;audition</translation>
    </message>
    <message>
        <source>Incident (record)</source>
        <translation>Incident (fiche)</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Natures</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Legal note</source>
        <translation>Note juridique</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Levé le</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Minutes (record)</source>
        <translation>Procès-verbal (fiche)</translation>
    </message>
    <message>
        <source>Missing pieces</source>
        <translation>Pièces manquantes</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New dossiers</source>
        <translation>Nouveaux dossiers</translation>
    </message>
    <message>
        <source>New persons</source>
        <translation>Nouvelles personnes</translation>
    </message>
    <message>
        <source>Reason of the late entry</source>
        <translation>Motif de l&apos;entrée tardive</translation>
    </message>
    <message>
        <source>Number of the document or dossier</source>
        <translation>Numéro du document ou du dossier</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Préconisations</translation>
    </message>
    <message>
        <source>Replaces (record)</source>
        <translation>Remplace (fiche)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Access route</source>
        <translation>Voie d&apos;accès</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Reference sheet</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>Dans cet état depuis</translation>
    </message>
    <message>
        <source>Sworn commitment</source>
        <translation>Attestation sur l&apos;honneur</translation>
    </message>
    <message>
        <source>Targeted blocks</source>
        <translation>Blocs visés</translation>
    </message>
    <message>
        <source>Ties found</source>
        <translation>Liens trouvés</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Usage name</source>
        <translation>Nom d&apos;usage</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Validé le</translation>
    </message>
    <message>
        <source>Validating mentor</source>
        <translation>Mentor validateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Defences</source>
        <translation>Soutenances</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Aménagements</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse du</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Voie d’envoi</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>Convoqué le</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>Fichier (SHA-256)</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Presides</source>
        <translation>Préside</translation>
    </message>
    <message>
        <source>Record that stays</source>
        <translation>Fiche conservée</translation>
    </message>
    <message>
        <source>Known persons</source>
        <translation>Personnes connues</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Record merged into it</source>
        <translation>Fiche fusionnée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Contents (SHA-256)</source>
        <translation>Contenu (SHA-256)</translation>
    </message>
    <message>
        <source>PDF file (SHA-256)</source>
        <translation>Fichier PDF (SHA-256)</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Appréciations</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellés</translation>
    </message>
    <message>
        <source>Version of the sheet</source>
        <translation>Version de la fiche</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Contents of the minutes (SHA-256)</source>
        <translation>Contenu du procès-verbal (SHA-256)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Birth date of the other record</source>
        <translation>Naissance de l&apos;autre fiche</translation>
    </message>
    <message>
        <source>Name of the other record</source>
        <translation>Nom de l&apos;autre fiche</translation>
    </message>
    <message>
        <source>Ties with jurors</source>
        <translation>Liens avec des jurés</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>Hour of the demonstration</source>
        <translation>Heure de la démonstration</translation>
    </message>
    <message>
        <source>Papers seen</source>
        <translation>Pièces vues</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Dépôts</translation>
    </message>
    <message>
        <source>Validations of blocks</source>
        <translation>Validations de blocs</translation>
    </message>
    <message>
        <source>Jury member</source>
        <translation>Membre du jury</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Soutenance</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Partial equivalences</source>
        <translation>Équivalences partielles</translation>
    </message>
    <message>
        <source>Acquired through</source>
        <translation>Acquis par</translation>
    </message>
</context>
<context>
    <name>Juries</name>
    <message>
        <source>%1: %2</source>
        <comment>what was found, who is meant</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) exactly</source>
        <translation>
            <numerusform>%n membre exactement</numerusform>
            <numerusform>%n membres exactement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) at least</source>
        <translation>
            <numerusform>%n membre au moins</numerusform>
            <numerusform>%n membres au moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pedagogical lead(s)</source>
        <translation>
            <numerusform>%n responsable pédagogique</numerusform>
            <numerusform>%n responsables pédagogiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s) at least</source>
        <translation>
            <numerusform>%n professionnel au moins</numerusform>
            <numerusform>%n professionnels au moins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of professionals at least</source>
        <translation>%1&#xa0;% de professionnels au moins</translation>
    </message>
    <message>
        <source>%1 % of external members at least</source>
        <translation>%1&#xa0;% de membres extérieurs au moins</translation>
    </message>
    <message>
        <source>Nobody tied to the candidate sits</source>
        <translation>Aucun membre lié au candidat ne siège</translation>
    </message>
    <message>
        <source>Nobody sits twice</source>
        <translation>Personne ne siège deux fois</translation>
    </message>
    <message>
        <source>A member presides</source>
        <translation>Un membre préside</translation>
    </message>
    <message>
        <source>Every professional is habilitated on the day</source>
        <translation>Chaque professionnel est habilité le jour venu</translation>
    </message>
    <message>
        <source>Every professional has signed the charter</source>
        <translation>Chaque professionnel a signé la charte</translation>
    </message>
    <message>
        <source>A substitute is at hand</source>
        <translation>Un suppléant est prévu</translation>
    </message>
    <message>
        <source>Women and men sit (indicator)</source>
        <translation>Des femmes et des hommes siègent (indicateur)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>presides</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 of %2 are women</source>
        <translation>femmes&#xa0;: %1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Nobody is tied to a candidate of the session.</source>
        <translation>Aucun lien avec un candidat de la session.</translation>
    </message>
    <message>
        <source>%1 cannot sit for %2, and no substitute is left.</source>
        <translation>%1 ne peut siéger pour&#xa0;%2, et il ne reste pas de suppléant.</translation>
    </message>
    <message>
        <source>%1 cannot sit for %2: a substitute does.</source>
        <translation>%1 ne peut siéger pour&#xa0;%2&#xa0;: un suppléant siège.</translation>
    </message>
    <message>
        <source>Everybody has said to be available.</source>
        <translation>Tous se sont dits disponibles.</translation>
    </message>
    <message>
        <source>Availability not known: %1.</source>
        <translation>Disponibilité inconnue&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>This panel has not sat together for a year.</source>
        <translation>Ce jury n’a pas siégé ensemble depuis un an.</translation>
    </message>
    <message numerus="yes">
        <source>This panel has sat together %n time(s) for a year.</source>
        <translation>
            <numerusform>Ce jury a siégé ensemble&#xa0;%n fois en un an.</numerusform>
            <numerusform>Ce jury a siégé ensemble&#xa0;%n fois en un an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Light load: %n session(s) at most for a year.</source>
        <translation>
            <numerusform>Charge légère&#xa0;:&#xa0;%n session au plus en un an.</numerusform>
            <numerusform>Charge légère&#xa0;:&#xa0;%n sessions au plus en un an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sat more than others: up to %n session(s) for a year.</source>
        <translation>
            <numerusform>%1 a siégé plus que les autres&#xa0;: jusqu’à&#xa0;%n session en un an.</numerusform>
            <numerusform>%1 a siégé plus que les autres&#xa0;: jusqu’à&#xa0;%n sessions en un an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Women and men sit (indicator).</source>
        <translation>Des femmes et des hommes siègent (indicateur).</translation>
    </message>
    <message>
        <source>Only women sit (indicator: it changes no rank).</source>
        <translation>Seules des femmes siègent (indicateur&#xa0;: il ne change aucun rang).</translation>
    </message>
    <message>
        <source>Only men sit (indicator: it changes no rank).</source>
        <translation>Seuls des hommes siègent (indicateur&#xa0;: il ne change aucun rang).</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 à la place de&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 does not sit, nobody in place</source>
        <translation>%1 ne siège pas, personne à sa place</translation>
    </message>
    <message>
        <source>Every rule holds</source>
        <translation>Toutes les règles sont respectées</translation>
    </message>
    <message>
        <source>Constitute the jury</source>
        <translation>Constituer le jury</translation>
    </message>
    <message>
        <source>Schedule candidates</source>
        <translation>Programmer des candidats</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Ready for the day</source>
        <translation>Prête pour le jour venu</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Hear the candidates</source>
        <translation>Entendre les candidats</translation>
    </message>
    <message>
        <source>Deliberate</source>
        <translation>Délibérer</translation>
    </message>
    <message>
        <source>Draw up the minutes</source>
        <translation>Dresser le procès-verbal</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>Signer le procès-verbal</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>Publier les résultats</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Plus rien à faire</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>availability</comment>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Taken elsewhere</source>
        <translation>Pris ailleurs</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>condition</comment>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>condition</comment>
        <translation>Non respectée</translation>
    </message>
    <message>
        <source>Lead, chair</source>
        <translation>Responsable, préside</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Professional, chair</source>
        <translation>Professionnel, préside</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>En main propre</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>what comes next, last day</comment>
        <translation>%1, au plus tard le&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what comes next, what keeps it</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 + %2 min</source>
        <comment>minutes, extra time</comment>
        <translation>%1 +&#xa0;%2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Professional, chair</source>
        <comment>a woman</comment>
        <translation>Professionnelle, préside</translation>
    </message>
    <message>
        <source>Professional</source>
        <comment>a woman</comment>
        <translation>Professionnelle</translation>
    </message>
    <message>
        <source>Substitute</source>
        <comment>a woman</comment>
        <translation>Suppléante</translation>
    </message>
    <message>
        <source>Send the convocations</source>
        <translation>Envoyer les convocations</translation>
    </message>
    <message>
        <source>Tell those convened that it is called off</source>
        <translation>Prévenir les personnes convoquées</translation>
    </message>
</context>
<context>
    <name>JuryActions</name>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Nouvelle session…</translation>
    </message>
    <message>
        <source>Com&amp;pose the panel…</source>
        <translation>Com&amp;poser le jury…</translation>
    </message>
    <message>
        <source>&amp;Constitute the jury…</source>
        <translation>&amp;Constituer le jury…</translation>
    </message>
    <message>
        <source>&amp;Recuse a member…</source>
        <translation>&amp;Récuser un membre…</translation>
    </message>
    <message>
        <source>Find &amp;ties in the records</source>
        <translation>C&amp;hercher les liens dans les dossiers</translation>
    </message>
    <message>
        <source>A&amp;vailability…</source>
        <translation>Disponi&amp;bilités…</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>Pro&amp;grammer…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Dép&amp;lacer…</translation>
    </message>
    <message>
        <source>De&amp;lay…</source>
        <translation>Reta&amp;rder…</translation>
    </message>
    <message>
        <source>P&amp;ostpone the defence…</source>
        <translation>Rep&amp;orter la soutenance…</translation>
    </message>
    <message>
        <source>&amp;Convene…</source>
        <translation>&amp;Convoquer…</translation>
    </message>
    <message>
        <source>Record as &amp;sent…</source>
        <translation>Noter l’&amp;envoi…</translation>
    </message>
    <message>
        <source>Record the &amp;answer…</source>
        <translation>Noter la &amp;réponse…</translation>
    </message>
    <message>
        <source>&amp;Dossiers sent to the jury</source>
        <translation>&amp;Dossiers envoyés au jury</translation>
    </message>
    <message>
        <source>Export the ca&amp;lendar…</source>
        <translation>Exporter le ca&amp;lendrier…</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>&amp;Ouvrir la session</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présent</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Absent</translation>
    </message>
    <message>
        <source>&amp;Excused</source>
        <translation>&amp;Excusé</translation>
    </message>
    <message>
        <source>&amp;Heard</source>
        <translation>Ente&amp;ndu</translation>
    </message>
    <message>
        <source>Report an &amp;incident…</source>
        <translation>Signaler un &amp;incident…</translation>
    </message>
    <message>
        <source>&amp;Deliberate</source>
        <translation>&amp;Délibérer</translation>
    </message>
    <message>
        <source>Postpone the &amp;session…</source>
        <translation>Reporter la &amp;session…</translation>
    </message>
    <message>
        <source>Cance&amp;l the session…</source>
        <translation>Annu&amp;ler la session…</translation>
    </message>
    <message>
        <source>&amp;Find a ready candidate</source>
        <translation>C&amp;hercher un candidat prêt</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>No session is chosen in the list.</source>
        <translation>Aucune session n’est choisie dans la liste.</translation>
    </message>
    <message>
        <source>The session opens on its day.</source>
        <translation>La session s’ouvre le jour venu.</translation>
    </message>
    <message>
        <source>No member is chosen in the panel.</source>
        <translation>Aucun membre n’est choisi dans le jury.</translation>
    </message>
    <message>
        <source>No candidate is chosen among those who are ready.</source>
        <translation>Aucun candidat n’est choisi parmi ceux qui sont prêts.</translation>
    </message>
    <message>
        <source>No defence is chosen in the timetable.</source>
        <translation>Aucune soutenance n’est choisie dans le déroulé.</translation>
    </message>
    <message>
        <source>No candidate is scheduled who could be convened.</source>
        <translation>Aucun candidat programmé n’est à convoquer.</translation>
    </message>
    <message>
        <source>No convocation is due.</source>
        <translation>Aucune convocation n’est à envoyer.</translation>
    </message>
    <message>
        <source>Convene first: nobody is to be written to yet.</source>
        <translation>Convoquez d’abord&#xa0;: il n’y a encore personne à qui écrire.</translation>
    </message>
    <message>
        <source>No convocation without an answer is chosen.</source>
        <translation>Aucune convocation sans réponse n’est choisie.</translation>
    </message>
    <message>
        <source>The session has not been opened yet.</source>
        <translation>La session n’a pas encore été ouverte.</translation>
    </message>
    <message>
        <source>It is candidates who are heard.</source>
        <translation>Ce sont les candidats que le jury entend.</translation>
    </message>
    <message>
        <source>Issue the convocation le&amp;tters</source>
        <translation>Délivrer les le&amp;ttres de convocation</translation>
    </message>
    <message>
        <source>Issue the attendance s&amp;heet</source>
        <translation>Délivrer la &amp;feuille d&apos;émargement</translation>
    </message>
    <message>
        <source>Issue the &amp;juror&apos;s certificate</source>
        <translation>Délivrer l&apos;attestation du &amp;juré</translation>
    </message>
    <message>
        <source>Change the da&amp;y or place…</source>
        <translation>Changer la da&amp;te ou le lieu…</translation>
    </message>
    <message>
        <source>Li&amp;ft a tie…</source>
        <translation>Le&amp;ver un lien…</translation>
    </message>
    <message>
        <source>A juror &amp;withdraws…</source>
        <translation>Désist&amp;ement d’un juré…</translation>
    </message>
    <message>
        <source>&amp;Interrupt…</source>
        <translation>&amp;Interrompre…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repren&amp;dre</translation>
    </message>
    <message>
        <source>Wait until the work under way has ended.</source>
        <translation>Attendez la fin du travail en cours.</translation>
    </message>
    <message>
        <source>No member is tied to the candidate who is chosen.</source>
        <translation>Aucun membre n’a de lien enregistré avec le candidat choisi.</translation>
    </message>
    <message>
        <source>As&amp;k for availabilities…</source>
        <translation>Dem&amp;ander les disponibilités…</translation>
    </message>
    <message>
        <source>Find ties</source>
        <translation>Chercher les liens</translation>
    </message>
    <message>
        <source>Issue the letters</source>
        <translation>Délivrer les lettres</translation>
    </message>
    <message>
        <source>Everybody has been convened already.</source>
        <translation>Tout le monde est déjà convoqué.</translation>
    </message>
    <message>
        <source>The session is called off, and nobody is left to be told.</source>
        <translation>La session n’a plus lieu, et il ne reste personne à prévenir.</translation>
    </message>
    <message>
        <source>Nobody is chosen in the roll call.</source>
        <translation>Personne n&apos;est choisi dans l&apos;appel.</translation>
    </message>
    <message>
        <source>The roll is called on the day, in the list of those expected.</source>
        <translation>L&apos;appel se fait le jour venu, dans la liste des personnes attendues.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>No key</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>Keys locked</source>
        <translation>Clés verrouillées</translation>
    </message>
    <message>
        <source>Keys unlocked</source>
        <translation>Clés déverrouillées</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a key</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a key</comment>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <comment>state of a key</comment>
        <translation>Déverrouillée</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a certificate</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a certificate</comment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <comment>state of a certificate</comment>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Parchments and attestations are signed, carry their credential and its printed code.</source>
        <translation>Les parchemins et les attestations sont signés, et portent leur attestation numérique et son code imprimé.</translation>
    </message>
    <message>
        <source>Parchments and attestations carry their credential and its printed code; the files themselves are not signed.</source>
        <translation>Les parchemins et les attestations portent leur attestation numérique et son code imprimé&#xa0;; les fichiers eux-mêmes ne sont pas signés.</translation>
    </message>
    <message>
        <source>The files are signed; they carry no credential and no printed code.</source>
        <translation>Les fichiers sont signés&#xa0;; ils ne portent ni attestation numérique ni code imprimé.</translation>
    </message>
    <message>
        <source>No key is unlocked: documents are issued without proof, and say so.</source>
        <translation>Aucune clé n&apos;est déverrouillée&#xa0;: les documents sont délivrés sans preuve, et le disent.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This file holds no readable key. Choose the .p12 or .pfx file that your certification authority gave you.</source>
        <translation>Ce fichier ne contient pas de clé lisible. Choisissez le fichier .p12 ou .pfx remis par votre autorité de certification.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key. Check it and type it again.</source>
        <translation>La phrase de passe n&apos;ouvre pas cette clé. Vérifiez-la et saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The passphrase is too short to protect a key. Choose one of twelve characters at least.</source>
        <translation>La phrase de passe est trop courte pour protéger une clé. Choisissez-en une d&apos;au moins douze caractères.</translation>
    </message>
    <message>
        <source>This file is encrypted in a way that is no longer accepted (RC2). Export the certificate again with AES.</source>
        <translation>Ce fichier est chiffré d&apos;une manière qui n&apos;est plus acceptée (RC2). Exportez à nouveau le certificat avec un chiffrement AES.</translation>
    </message>
    <message>
        <source>This file holds a certificate, but not the key to sign with. Export it again with its private key.</source>
        <translation>Ce fichier contient un certificat, mais pas la clé pour signer. Exportez-le à nouveau avec sa clé privée.</translation>
    </message>
    <message>
        <source>This file holds a key, but not the certificate that belongs to it. Export the certificate again with its private key.</source>
        <translation>Ce fichier contient une clé, mais pas le certificat qui va avec elle. Exportez à nouveau le certificat avec sa clé privée.</translation>
    </message>
    <message>
        <source>This key is neither P-256 nor RSA of 2048 bits or more. Ask for a certificate of one of these kinds.</source>
        <translation>Cette clé n&apos;est ni une clé P-256 ni une clé RSA d&apos;au moins 2048 bits. Demandez un certificat de l&apos;une de ces sortes.</translation>
    </message>
    <message>
        <source>This certificate is not made to sign documents. Ask for one for signatures or seals.</source>
        <translation>Ce certificat n&apos;est pas fait pour signer des documents. Demandez un certificat de signature ou de cachet.</translation>
    </message>
    <message>
        <source>This certificate is not valid yet on the day of signing. Wait for its first day, or choose another.</source>
        <translation>Ce certificat n&apos;est pas encore valable à la date de signature. Attendez le début de sa validité ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This certificate ended before the day of signing. Renew it, or choose another.</source>
        <translation>Ce certificat a expiré avant la date de signature. Renouvelez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The cryptographic library could not do this. Start the program again and try once more.</source>
        <translation>La bibliothèque de chiffrement n&apos;a pas pu faire ce calcul. Redémarrez le programme et recommencez.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 › %2</source>
        <comment>a submenu, an act in it</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>restore recover copy</source>
        <translation>restaurer restauration recuperer copie</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>colours night</source>
        <translation>couleurs nuit contraste</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>zoom font larger</source>
        <translation>zoom police agrandir grossir</translation>
    </message>
    <message>
        <source>size of the display</source>
        <translation>zoom de l&apos;affichage</translation>
    </message>
    <message>
        <source>help manual</source>
        <translation>aide manuel guide</translation>
    </message>
    <message>
        <source>keyboard shortcuts; about</source>
        <translation>raccourcis clavier; a propos</translation>
    </message>
    <message>
        <source>duplicate twice</source>
        <translation>doublon homonyme fiche</translation>
    </message>
    <message>
        <source>merge; candidates</source>
        <translation>fusionner; candidats</translation>
    </message>
    <message>
        <source>vae</source>
        <translation>vae livret</translation>
    </message>
    <message>
        <source>admissibility; candidates</source>
        <translation>recevabilite; dossier de preuve; candidats</translation>
    </message>
    <message>
        <source>cdc reminder</source>
        <translation>cdc accrochage rappel</translation>
    </message>
    <message>
        <source>deadlines; dashboard</source>
        <translation>echeances; tableau de bord</translation>
    </message>
    <message>
        <source>fraud plagiarism grade correct</source>
        <translation>fraude plagiat noter corriger evaluation</translation>
    </message>
    <message>
        <source>to evaluate</source>
        <translation>depots a evaluer</translation>
    </message>
    <message>
        <source>minutes decision signature</source>
        <translation>pv proces-verbal decision signature</translation>
    </message>
    <message>
        <source>deliberations</source>
        <translation>deliberations</translation>
    </message>
    <message>
        <source>calendar agenda slot</source>
        <translation>calendrier agenda creneau</translation>
    </message>
    <message>
        <source>planning; juries</source>
        <translation>planification; jurys; exporter les echeances</translation>
    </message>
    <message>
        <source>convocation defence attendance</source>
        <translation>convocation soutenance emargement appel</translation>
    </message>
    <message>
        <source>juries; planning</source>
        <translation>jurys; planification</translation>
    </message>
    <message>
        <source>parchment diploma certificate duplicate</source>
        <translation>parchemin diplome certificat duplicata</translation>
    </message>
    <message>
        <source>attestations</source>
        <translation>attestations</translation>
    </message>
    <message>
        <source>account rights school employer availability</source>
        <translation>compte droits ecole organisme employeur disponibilite utilisateur</translation>
    </message>
    <message>
        <source>mentors and jurors</source>
        <translation>mentors et jures</translation>
    </message>
    <message>
        <source>rules parameter policy rncp</source>
        <translation>regles parametre reglement rncp fiche</translation>
    </message>
    <message>
        <source>reference sheet</source>
        <translation>referentiel</translation>
    </message>
    <message>
        <source>import csv</source>
        <translation>import csv</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>echanges</translation>
    </message>
    <message>
        <source>history audit trace</source>
        <translation>historique audit trace</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>english translation</source>
        <translation>anglais traduction</translation>
    </message>
    <message>
        <source>language english; language</source>
        <translation>langue english; langue</translation>
    </message>
    <message>
        <source>french</source>
        <translation>francais</translation>
    </message>
    <message>
        <source>language francais; language</source>
        <translation>langue francais; langue</translation>
    </message>
    <message>
        <source>Not possible now: nothing on this page that it could apply to is chosen.</source>
        <translation>Impossible pour le moment&#xa0;: rien n&apos;est choisi sur cette page à quoi l&apos;appliquer.</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>&amp;Propose a plan</source>
        <translation>&amp;Proposer un plan</translation>
    </message>
    <message>
        <source>&amp;Frame of the plan…</source>
        <translation>&amp;Cadre du plan…</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>&amp;Apply the plan…</source>
        <translation>&amp;Appliquer le plan…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>&amp;Discard the plan</source>
        <translation>&amp;Rejeter le plan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>&amp;Move the candidate</source>
        <translation>&amp;Déplacer le candidat</translation>
    </message>
    <message>
        <source>&amp;Hear the candidate here</source>
        <translation>&amp;Entendre le candidat ici</translation>
    </message>
    <message>
        <source>P&amp;in or free the candidate</source>
        <translation>&amp;Fixer ou libérer le candidat</translation>
    </message>
    <message>
        <source>&amp;Leave the candidate out</source>
        <translation>&amp;Laisser le candidat sans place</translation>
    </message>
    <message>
        <source>There is no plan to apply: propose one first.</source>
        <translation>Il n’y a pas de plan à appliquer&#xa0;: faites-en d’abord proposer un.</translation>
    </message>
    <message>
        <source>Shows what will be written, then writes it</source>
        <translation>Montre ce qui sera écrit, puis l’écrit</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>R&amp;edo: %1</source>
        <translation>Réta&amp;blir&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>R&amp;edo the move</source>
        <translation>Réta&amp;blir le déplacement</translation>
    </message>
    <message>
        <source>A juror &amp;withdraws…</source>
        <translation>Dé&amp;sistement d’un juré…</translation>
    </message>
    <message>
        <source>Wait until the work under way has ended.</source>
        <translation>Attendez la fin du travail en cours.</translation>
    </message>
    <message>
        <source>Plan of the &amp;day</source>
        <translation>Plan du &amp;jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Plan of the &amp;week</source>
        <translation>Plan de la &amp;semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Plan as a &amp;list</source>
        <translation>Plan en l&amp;iste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Earlier days</source>
        <translation>Jours p&amp;récédents</translation>
    </message>
    <message>
        <source>La&amp;ter days</source>
        <translation>Jours sui&amp;vants</translation>
    </message>
    <message>
        <source>Export the plan as a ca&amp;lendar…</source>
        <translation>Exporter le plan en ca&amp;lendrier…</translation>
    </message>
    <message>
        <source>There is no plan to export: propose one first.</source>
        <translation>Il n’y a pas de plan à exporter&#xa0;: faites-en d’abord proposer un.</translation>
    </message>
    <message>
        <source>&amp;Find a candidate to be planned</source>
        <translation>Trou&amp;ver un candidat à planifier</translation>
    </message>
    <message>
        <source>Open the sess&amp;ion</source>
        <translation>Ouvrir la sess&amp;ion</translation>
    </message>
    <message>
        <source>No session that is written is chosen on the board.</source>
        <translation>Aucune session programmée n’est choisie sur le plan.</translation>
    </message>
    <message>
        <source>There is no plan yet: propose one first.</source>
        <translation>Il n&apos;y a pas encore de plan&#x202f;: faites-en d&apos;abord proposer un.</translation>
    </message>
    <message>
        <source>No candidate is chosen, neither on the board nor among those without a place.</source>
        <translation>Aucun candidat n&apos;est choisi, ni sur le planning ni parmi ceux qui n&apos;ont pas de place.</translation>
    </message>
    <message>
        <source>Nobody is on the move: choose a candidate and move him or her first.</source>
        <translation>Aucun candidat n&apos;est en cours de déplacement&#x202f;: choisissez-en d&apos;abord un et déplacez-le.</translation>
    </message>
    <message>
        <source>No candidate who has a place in the plan is chosen.</source>
        <translation>Aucun candidat qui a une place dans le plan n&apos;est choisi.</translation>
    </message>
</context>
<context>
    <name>PlanCalendar</name>
    <message>
        <source>Proposed: defence of %1</source>
        <translation>Soutenance proposée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; jury: %2</source>
        <comment>route, names</comment>
        <translation>%1&#x202f;; jury&#xa0;: %2</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Soutenance</translation>
    </message>
    <message>
        <source>Proposed: jury, %1</source>
        <translation>Proposé&#xa0;: jury, %1</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Parchemin: proposed juries</source>
        <translation>Parchemin&#xa0;: jurys proposés</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plan of the juries (proposal)</source>
        <translation>Plan des jurys (proposition)</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Jury sessions that are written</source>
        <translation>Sessions de jury programmées</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>en</source>
        <comment>The code of this language, for its dates</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 has given no slot that is long enough.</source>
        <translation>%1 n’a donné aucun créneau assez long.</translation>
    </message>
    <message>
        <source>%1 can only come on: %2.</source>
        <translation>%1 ne peut venir que&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No pedagogical lead who may sit for %1 is free on %2.</source>
        <translation>Aucun responsable pédagogique pouvant siéger pour %1 n’est libre %2.</translation>
    </message>
    <message>
        <source>The only pedagogical leads free on %1 are: %2.</source>
        <translation>Seuls responsables pédagogiques libres %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No pair of professionals who may sit for %1 is free on %2.</source>
        <translation>Aucun binôme de professionnels pouvant siéger pour %1 n’est libre %2.</translation>
    </message>
    <message>
        <source>The only professionals free on %1 are: %2.</source>
        <translation>Seuls professionnels libres %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No room is free on %1.</source>
        <translation>Aucune salle n’est libre %1.</translation>
    </message>
    <message numerus="yes">
        <source>There is only room for %n session(s) on %1.</source>
        <translation>
            <numerusform>Il n’y a de place que pour %n session %1.</numerusform>
            <numerusform>Il n’y a de place que pour %n sessions %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in the morning</source>
        <translation>%1 au matin</translation>
    </message>
    <message>
        <source>%1, in the afternoon</source>
        <translation>%1 après-midi</translation>
    </message>
    <message>
        <source>%1 may not sit for %2: there is a tie between them.</source>
        <translation>%1 ne peut pas siéger pour %2&#xa0;: un lien d’intérêts les unit.</translation>
    </message>
    <message>
        <source>%1 accepts no more half-days.</source>
        <translation>%1 n’accepte pas davantage de demi-journées.</translation>
    </message>
    <message>
        <source>The place of %1 is fixed.</source>
        <translation>Passage épinglé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The candidates who have a place must keep one.</source>
        <translation>Les candidats qui ont un créneau doivent en garder un.</translation>
    </message>
    <message>
        <source>It would do if one more external professional came on %1.</source>
        <translation>Il suffirait d’un professionnel extérieur de plus %1.</translation>
    </message>
    <message>
        <source>It would do if one more pedagogical lead came on %1.</source>
        <translation>Il suffirait d’un responsable pédagogique de plus %1.</translation>
    </message>
    <message>
        <source>It would do to have one more room or video link on %1.</source>
        <translation>Il suffirait d’une salle ou d’une visioconférence de plus %1.</translation>
    </message>
    <message>
        <source>It would do if %1 came on %2.</source>
        <translation>Il suffirait d&apos;un changement&#xa0;: %1 peut venir %2.</translation>
    </message>
    <message>
        <source>It would do if %1 accepted more half-days.</source>
        <translation>Il suffirait d&apos;un changement&#xa0;: %1 accepte davantage de demi-journées.</translation>
    </message>
    <message>
        <source>It would do to release the fixed place of %1.</source>
        <translation>Il suffirait de libérer le passage épinglé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No single change would be enough.</source>
        <translation>Aucun changement ne suffirait à lui seul.</translation>
    </message>
    <message>
        <source>A plan that hears everybody exists: let the search run for longer.</source>
        <translation>Un plan qui entend tout le monde existe&#xa0;: laissez la recherche durer plus longtemps.</translation>
    </message>
    <message>
        <source>It is not proven that these are all the reasons.</source>
        <translation>Rien ne prouve que ce soient là toutes les raisons.</translation>
    </message>
    <message>
        <source>proven optimal</source>
        <translation>prouvé optimal</translation>
    </message>
    <message>
        <source>at most %1 % above the optimum</source>
        <translation>à %1 % de l’optimum au plus</translation>
    </message>
    <message numerus="yes">
        <source>All %n slot(s) are taken: another half-day or another room is needed.</source>
        <translation>
            <numerusform>Le seul créneau est pris : il faut une demi-journée ou une salle de plus.</numerusform>
            <numerusform>Les %n créneaux sont tous pris : il faut une demi-journée ou une salle de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningFrameForm</name>
    <message>
        <source>&amp;Mornings from</source>
        <translation>&amp;Matinées à partir de</translation>
    </message>
    <message>
        <source>&amp;Afternoons from</source>
        <translation>&amp;Après-midis à partir de</translation>
    </message>
    <message>
        <source>Slots in the m&amp;orning (0: none)</source>
        <translation>Créneaux le ma&amp;tin (0&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>Slots in the a&amp;fternoon (0: none)</source>
        <translation>Créneaux l’après-mi&amp;di (0&#xa0;: aucun)</translation>
    </message>
    <message>
        <source>Frame of the plan</source>
        <translation>Cadre du plan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Juries may sit on every working day of the span, in each room. Nothing is written: the frame only says where to plan.</source>
        <translation>Les jurys peuvent siéger chaque jour ouvré de la période, dans chaque salle. Rien n’est écrit&#xa0;: le cadre dit seulement où planifier.</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>D&amp;ernier jour</translation>
    </message>
    <message>
        <source>Mi&amp;nutes of a slot</source>
        <translation>Mi&amp;nutes par créneau</translation>
    </message>
    <message>
        <source>&amp;Rooms or video links, one a line</source>
        <translation>&amp;Salles ou liens de visio, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Count jurors who have said nothing about these days as free</source>
        <translation>&amp;Compter comme libres les jurés qui n’ont rien indiqué pour ces jours</translation>
    </message>
    <message>
        <source>Room A</source>
        <translation>Salle A</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Hours to complete a conditional pass</source>
        <translation>Heures pour compléter une validation conditionnelle</translation>
    </message>
    <message>
        <source>Hours to decide after the additions</source>
        <translation>Heures pour décider après les compléments</translation>
    </message>
    <message>
        <source>Largest share lacking that is minor</source>
        <translation>Part manquante encore mineure, au plus</translation>
    </message>
    <message>
        <source>Days of notice before a jury</source>
        <translation>Jours de convocation avant un jury</translation>
    </message>
    <message>
        <source>Days before the jury to send the dossiers</source>
        <translation>Jours avant le jury pour l&apos;envoi des dossiers</translation>
    </message>
    <message>
        <source>Days to notify a decision</source>
        <translation>Jours pour notifier une décision</translation>
    </message>
    <message>
        <source>Days to appeal</source>
        <translation>Jours de recours</translation>
    </message>
    <message>
        <source>Months until tacit admissibility</source>
        <translation>Mois avant la recevabilité tacite</translation>
    </message>
    <message>
        <source>Months an admissibility is valid</source>
        <translation>Mois de validité d&apos;une recevabilité</translation>
    </message>
    <message>
        <source>Months until a VAE jury</source>
        <translation>Mois avant un jury de VAE</translation>
    </message>
    <message>
        <source>Months to declare a certification</source>
        <translation>Mois pour déclarer une certification</translation>
    </message>
    <message>
        <source>Minutes of a defence of projects</source>
        <translation>Minutes d&apos;une soutenance de projets</translation>
    </message>
    <message>
        <source>Minutes of a VAE defence</source>
        <translation>Minutes d&apos;une soutenance de VAE</translation>
    </message>
    <message>
        <source>Extra time, in percent</source>
        <translation>Temps majoré, en pour cent</translation>
    </message>
    <message>
        <source>Minutes between two defences</source>
        <translation>Minutes entre deux soutenances</translation>
    </message>
    <message>
        <source>Evaluator other than the mentor</source>
        <translation>Évaluateur autre que le mentor</translation>
    </message>
    <message>
        <source>Who grants the blocks of a VAE</source>
        <translation>Qui accorde les blocs d&apos;une VAE</translation>
    </message>
    <message>
        <source>Panel always complete</source>
        <translation>Jury toujours complet</translation>
    </message>
    <message>
        <source>Smallest share of members from outside</source>
        <translation>Part de membres extérieurs, au moins</translation>
    </message>
    <message>
        <source>Years in the trade asked of a professional</source>
        <translation>Années de métier demandées à un professionnel</translation>
    </message>
    <message>
        <source>Years since leaving the trade, at most</source>
        <translation>Années depuis la fin du métier, au plus</translation>
    </message>
    <message>
        <source>Months of the insertion surveys</source>
        <translation>Mois des enquêtes d&apos;insertion</translation>
    </message>
    <message>
        <source>Attempts at a block</source>
        <translation>Tentatives par bloc</translation>
    </message>
    <message>
        <source>What the jury does with acquired blocks</source>
        <translation>Ce que le jury fait des blocs acquis</translation>
    </message>
    <message>
        <source>Town of issue</source>
        <translation>Ville de délivrance</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the jury</source>
        <translation>le jury</translation>
    </message>
    <message>
        <source>the pedagogical lead</source>
        <translation>le responsable pédagogique</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>takes note</source>
        <translation>prend acte</translation>
    </message>
    <message>
        <source>ratifies</source>
        <translation>ratifie</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non exigé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the admissibility</source>
        <translation>
            <numerusform>%n mois après la recevabilité</numerusform>
            <numerusform>%n mois après la recevabilité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after the dossier</source>
        <translation>
            <numerusform>%n mois après le dépôt du dossier</numerusform>
            <numerusform>%n mois après le dépôt du dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{nom} does not have the right to {droit}.</source>
        <translation>{nom} n&apos;a pas ce droit&#xa0;: {droit}.</translation>
    </message>
    <message>
        <source>A second, entitled person must approve this act.</source>
        <translation>Une seconde personne habilitée doit approuver cet acte.</translation>
    </message>
    <message>
        <source>This act needs a written reason.</source>
        <translation>Cet acte demande un motif écrit.</translation>
    </message>
    <message>
        <source>This act is not possible in the state “{etat}”.</source>
        <translation>Cet acte n&apos;est pas possible dans l&apos;état «&#xa0;{etat}&#xa0;».</translation>
    </message>
    <message>
        <source>The dates contradict each other: {date}, where {limite} sets the limit.</source>
        <translation>Les dates se contredisent&#xa0;: {date}, alors que la limite est {limite}.</translation>
    </message>
    <message>
        <source>Candidacies use this sheet: load the change as a new version.</source>
        <translation>Des candidatures utilisent cette fiche&#xa0;: chargez le changement comme nouvelle version.</translation>
    </message>
    <message>
        <source>The route “{voie}” is not open for this certification.</source>
        <translation>La voie «&#xa0;{voie}&#xa0;» n&apos;est pas ouverte pour cette certification.</translation>
    </message>
    <message>
        <source>Entered on {date}, outside the registration period.</source>
        <translation>Entrée le {date}, hors de la période d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>This person already has an open candidacy.</source>
        <translation>Cette personne a déjà une candidature ouverte.</translation>
    </message>
    <message>
        <source>One admissibility file a civil year: there is one already.</source>
        <translation>Un seul dossier de recevabilité par année civile&#xa0;: il en existe déjà un.</translation>
    </message>
    <message>
        <source>Somebody with the same birth name and birth date is known.</source>
        <translation>Une personne de mêmes nom et date de naissance est déjà connue.</translation>
    </message>
    <message>
        <source>No submission for block {n}</source>
        <translation>Aucun dépôt pour le bloc {n}</translation>
    </message>
    <message>
        <source>No file was handed in.</source>
        <translation>Aucun fichier n&apos;a été déposé.</translation>
    </message>
    <message>
        <source>Competencies not acquired: {liste}</source>
        <translation>Reste à acquérir&#xa0;: {liste}</translation>
    </message>
    <message>
        <source>A conditional pass needs a majority acquired and a minor shortfall.</source>
        <translation>Une validation conditionnelle demande une majorité de compétences acquises et un manque mineur.</translation>
    </message>
    <message>
        <source>Block {n}: conditional pass under way, due {date}</source>
        <translation>Validation conditionnelle en cours, échéance {date}</translation>
    </message>
    <message>
        <source>Name what has to be reworked: a competency or a comment.</source>
        <translation>Nommez ce qui est à reprendre&#xa0;: une compétence ou un commentaire.</translation>
    </message>
    <message>
        <source>A locked evaluation is never edited: correct it by another one.</source>
        <translation>Une évaluation verrouillée ne se modifie jamais&#xa0;: corrigez-la par une autre.</translation>
    </message>
    <message>
        <source>{mentor} also accompanied this project.</source>
        <translation>{mentor} a aussi accompagné ce projet.</translation>
    </message>
    <message>
        <source>{mentor} accompanied this project: somebody else must evaluate it.</source>
        <translation>{mentor} a accompagné ce projet&#xa0;: quelqu&apos;un d&apos;autre doit l&apos;évaluer.</translation>
    </message>
    <message>
        <source>A suspicion of fraud needs its evidence and the note of a hearing.</source>
        <translation>Une suspicion de fraude demande ses preuves et le compte rendu d&apos;un entretien.</translation>
    </message>
    <message>
        <source>{mentor} is not entitled to evaluate block {n}.</source>
        <translation>{mentor} n&apos;est pas mentor validateur pour le bloc {n}</translation>
    </message>
    <message>
        <source>{mentor} is not assigned to this candidate.</source>
        <translation>{mentor} n&apos;accompagne pas ce candidat.</translation>
    </message>
    <message>
        <source>Block {n} proposed, waiting for the lead to validate it</source>
        <translation>Bloc {n} proposé, en attente de validation par le responsable</translation>
    </message>
    <message>
        <source>Block {n}: on this route the jury grants the blocks.</source>
        <translation>Bloc {n}&#xa0;: par cette voie, c&apos;est le jury qui accorde les blocs.</translation>
    </message>
    <message>
        <source>Block {n} is already acquired, for life.</source>
        <translation>Le bloc {n} est déjà acquis, à vie.</translation>
    </message>
    <message>
        <source>There is no validation in force to cancel.</source>
        <translation>Il n&apos;y a pas de validation en vigueur à annuler.</translation>
    </message>
    <message>
        <source>Blocks not validated: {liste}</source>
        <translation>Blocs non validés&#xa0;: {liste}</translation>
    </message>
    <message>
        <source>Admissibility: {motif} {date}</source>
        <translation>Recevabilité {motif} {date}</translation>
    </message>
    <message>
        <source>Evidence dossier incomplete: {liste}</source>
        <translation>Pièces manquantes&#xa0;: {liste}</translation>
    </message>
    <message>
        <source>Entered on {date}, outside the registration period: no title.</source>
        <translation>Entrée le {date}, hors de la période d&apos;enregistrement</translation>
    </message>
    <message>
        <source>The file is frozen by a suspicion of fraud.</source>
        <translation>Dossier suspendu pour suspicion de fraude</translation>
    </message>
    <message>
        <source>Defence before the jury to be scheduled</source>
        <translation>Soutenance devant le jury à planifier</translation>
    </message>
    <message>
        <source>{x} of {total} members</source>
        <translation>{x}/{total} membres</translation>
    </message>
    <message>
        <source>{membre} sits twice on the same panel.</source>
        <translation>{membre} siège deux fois dans le même jury.</translation>
    </message>
    <message>
        <source>{x} of {n} members are external, {min} % required: replace {noms}</source>
        <translation>{x}/{n} membres extérieurs, {min}&#xa0;% requis&#xa0;: remplacer {noms}</translation>
    </message>
    <message>
        <source>{x} of {n} members are professionals, {min} required</source>
        <translation>{x}/{n} membres professionnels, {min} requis</translation>
    </message>
    <message>
        <source>{membre} is not habilitated on {date}.</source>
        <translation>{membre} n&apos;a pas d&apos;habilitation au {date}.</translation>
    </message>
    <message>
        <source>Charter not signed: {noms}</source>
        <translation>Charte non signée&#xa0;: {noms}</translation>
    </message>
    <message>
        <source>{membre} – {candidat}: {nature} ({lien})</source>
        <translation>{membre} – {candidat}&#xa0;: {nature} ({lien})</translation>
    </message>
    <message>
        <source>No substitute of the same quality can replace {membre}.</source>
        <translation>Aucun suppléant de même qualité ne peut remplacer {membre}.</translation>
    </message>
    <message>
        <source>Balance of the panel: {femmes} women, {hommes} men.</source>
        <translation>Équilibre du jury, femmes et hommes&#xa0;: {femmes} et {hommes}.</translation>
    </message>
    <message>
        <source>The composition is fixed since the session opened.</source>
        <translation>La composition est figée depuis l&apos;ouverture de la session.</translation>
    </message>
    <message>
        <source>{personne} is already taken at {heure}.</source>
        <translation>{personne} a déjà un jury à {heure}.</translation>
    </message>
    <message>
        <source>{personne} is not available at that time.</source>
        <translation>{personne} n&apos;est pas disponible à cette heure.</translation>
    </message>
    <message>
        <source>The candidate has not been heard yet (state “{etat}”).</source>
        <translation>Le candidat n&apos;a pas encore été entendu (état «&#xa0;{etat}&#xa0;»).</translation>
    </message>
    <message>
        <source>No decision before the defence of {date}.</source>
        <translation>Pas de décision avant la soutenance du {date}.</translation>
    </message>
    <message>
        <source>The title needs every block: {liste} missing.</source>
        <translation>Le titre demande tous les blocs&#xa0;: {liste} manque(nt).</translation>
    </message>
    <message>
        <source>Name the blocks granted and, for block {n}, what is missing.</source>
        <translation>Nommez les blocs accordés et, pour le bloc {n}, ce qui manque.</translation>
    </message>
    <message>
        <source>On this route the jury decides on the title only.</source>
        <translation>Par cette voie, le jury ne décide que du titre.</translation>
    </message>
    <message>
        <source>This decision needs a motive and recommendations.</source>
        <translation>Cette décision demande un motif et des préconisations.</translation>
    </message>
    <message>
        <source>The votes do not fit the panel or the outcome.</source>
        <translation>Les votes ne correspondent ni au jury ni à l&apos;issue.</translation>
    </message>
    <message>
        <source>No decision recorded yet: {candidats}</source>
        <translation>Décision non saisie&#xa0;: {candidats}</translation>
    </message>
    <message>
        <source>Signatures missing: {noms}</source>
        <translation>Il manque la signature de&#xa0;: {noms}</translation>
    </message>
    <message>
        <source>{membre} was not present and does not sign.</source>
        <translation>{membre} n&apos;était pas présent et ne signe pas.</translation>
    </message>
    <message>
        <source>Identity incomplete: {champs}</source>
        <translation>Identité incomplète&#xa0;: {champs}</translation>
    </message>
    <message>
        <source>No signatory in function on {date}</source>
        <translation>Aucun signataire habilité au {date}</translation>
    </message>
    <message>
        <source>No decision of the jury grants the title.</source>
        <translation>Aucune décision du jury n&apos;accorde le titre.</translation>
    </message>
    <message>
        <source>Parchments could be issued until {date}.</source>
        <translation>Les parchemins pouvaient être délivrés jusqu&apos;au {date}.</translation>
    </message>
    <message>
        <source>This document has been issued already and is valid.</source>
        <translation>Ce document a déjà été délivré et il est valable.</translation>
    </message>
    <message>
        <source>The document would lack a mandatory mention or carry a forbidden one.</source>
        <translation>Il manquerait au document une mention obligatoire, ou il en porterait une interdite.</translation>
    </message>
    <message>
        <source>Something already rests on this: it can only be rectified.</source>
        <translation>Quelque chose repose déjà sur cet acte&#xa0;: il ne peut plus qu&apos;être rectifié.</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>déposer</translation>
    </message>
    <message>
        <source>open the grid</source>
        <translation>ouvrir la grille</translation>
    </message>
    <message>
        <source>see the feedback</source>
        <translation>voir le retour du mentor</translation>
    </message>
    <message>
        <source>add the files</source>
        <translation>ajouter les livrables</translation>
    </message>
    <message>
        <source>reassign</source>
        <translation>réaffecter</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>go to the block</source>
        <translation>aller au bloc</translation>
    </message>
    <message>
        <source>open the admissibility</source>
        <translation>ouvrir la recevabilité</translation>
    </message>
    <message>
        <source>complete the dossier</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>open the candidacy</source>
        <translation>ouvrir la candidature</translation>
    </message>
    <message>
        <source>examine</source>
        <translation>instruire</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planifier</translation>
    </message>
    <message>
        <source>complete the panel</source>
        <translation>compléter le jury</translation>
    </message>
    <message>
        <source>replace the member</source>
        <translation>remplacer le membre</translation>
    </message>
    <message>
        <source>reschedule</source>
        <translation>replanifier</translation>
    </message>
    <message>
        <source>record the candidate&apos;s agreement</source>
        <translation>accord du candidat</translation>
    </message>
    <message>
        <source>have it signed</source>
        <translation>faire signer</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>deliberate</source>
        <translation>délibérer</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compléter</translation>
    </message>
    <message>
        <source>name a signatory</source>
        <translation>paramétrer</translation>
    </message>
    <message>
        <source>change user</source>
        <translation>changer d&apos;utilisateur</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>donner un motif</translation>
    </message>
    <message>
        <source>A value is not as it must be. Correct it and try again.</source>
        <translation>Une valeur n&apos;est pas comme il faut. Corrigez-la et recommencez.</translation>
    </message>
    <message>
        <source>This record does not exist. Check the name or the number.</source>
        <translation>Cet enregistrement n&apos;existe pas. Vérifiez le nom ou le numéro.</translation>
    </message>
    <message>
        <source>Something of this name or number exists already.</source>
        <translation>Il existe déjà quelque chose de ce nom ou de ce numéro.</translation>
    </message>
    <message>
        <source>This is not possible yet.</source>
        <translation>Ce n&apos;est pas encore possible.</translation>
    </message>
    <message>
        <source>The store cannot be opened or written. Check the folder and the disk, then try again.</source>
        <translation>La base ne peut être ni ouverte ni écrite. Vérifiez le dossier et le disque, puis recommencez.</translation>
    </message>
    <message>
        <source>Somebody else is writing in this store. Close the program there, or wait.</source>
        <translation>Quelqu&apos;un d&apos;autre écrit dans cette base. Fermez le programme là-bas, ou attendez.</translation>
    </message>
    <message>
        <source>The store cannot be written here. Ask for the right to write in its folder.</source>
        <translation>La base ne peut pas être écrite ici. Demandez le droit d&apos;écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Le disque est plein. Rien n&apos;a été changé&#xa0;; libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store. Install that version.</source>
        <translation>Une version plus récente du programme a écrit cette base. Installez cette version.</translation>
    </message>
    <message>
        <source>This is not a store of Parchemin. It was left as it is.</source>
        <translation>Ce n&apos;est pas une base de Parchemin. Elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>The store is damaged. Verify the journal, then restore the last backup.</source>
        <translation>La base est endommagée. Vérifiez le journal, puis restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The disk did not say whether the act was saved. Open the store again and look before you repeat it.</source>
        <translation>Le disque n&apos;a pas dit si l&apos;acte est enregistré. Rouvrez la base et regardez avant de le refaire.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its name and your right to read it.</source>
        <translation>Le fichier ne peut pas être lu. Vérifiez son nom et votre droit de le lire.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and the free space.</source>
        <translation>Le fichier ne peut pas être écrit. Vérifiez le dossier et la place libre.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>An event was altered: it no longer follows from the one before.</source>
        <translation>Un événement a été modifié&#xa0;: il ne découle plus du précédent.</translation>
    </message>
    <message>
        <source>An event was removed.</source>
        <translation>Un événement a été retiré.</translation>
    </message>
    <message>
        <source>The text of an event was altered.</source>
        <translation>Le texte d&apos;un événement a été modifié.</translation>
    </message>
    <message>
        <source>A record was altered behind the program&apos;s back.</source>
        <translation>Un enregistrement a été modifié à l&apos;insu du programme.</translation>
    </message>
    <message>
        <source>A record was removed behind the program&apos;s back.</source>
        <translation>Un enregistrement a été retiré à l&apos;insu du programme.</translation>
    </message>
    <message>
        <source>A record was added behind the program&apos;s back.</source>
        <translation>Un enregistrement a été ajouté à l&apos;insu du programme.</translation>
    </message>
    <message>
        <source>The stored bytes of a document were altered.</source>
        <translation>Les octets conservés d&apos;un document ont été modifiés.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>Le fichier de la base est endommagé.</translation>
    </message>
    <message>
        <source>Event %1.</source>
        <translation>Événement %1.</translation>
    </message>
    <message>
        <source>The unlocked issuing key is not in force on {date}: lock it, then unlock the one that is.</source>
        <translation>La clé d&apos;attestation déverrouillée n&apos;est pas en vigueur le {date}&#xa0;: verrouillez-la, puis déverrouillez celle qui l&apos;est.</translation>
    </message>
    <message>
        <source>The keys were locked or replaced since the batch began: unlock them again, then issue the documents that are left.</source>
        <translation>Les clés ont été verrouillées ou remplacées depuis le début du lot&#xa0;: déverrouillez-les, puis délivrez les documents restants.</translation>
    </message>
    <message>
        <source>No evidence dossier received</source>
        <translation>Aucun dossier de preuve reçu</translation>
    </message>
    <message>
        <source>Admissible on {date}, outside the registration period: no title.</source>
        <translation>Recevable le {date}, hors de la période d&apos;enregistrement&#xa0;: pas de titre.</translation>
    </message>
    <message>
        <source>No admissibility accepted during the registration period: no title.</source>
        <translation>Aucune recevabilité acceptée pendant la période d&apos;enregistrement&#xa0;: pas de titre.</translation>
    </message>
    <message>
        <source>Pedagogical leads: {x} of {total}</source>
        <translation>Responsables pédagogiques&#xa0;: {x} sur {total}</translation>
    </message>
    <message>
        <source>Professionals: {x} of {total}</source>
        <translation>Professionnels&#xa0;: {x} sur {total}</translation>
    </message>
    <message>
        <source>Nobody presides: say who.</source>
        <translation>Personne ne préside&#xa0;: désignez qui.</translation>
    </message>
    <message>
        <source>{x} of {total} members called; present or absent: {noms}?</source>
        <translation>{x} membre(s) sur {total} à l&apos;appel&#xa0;; présents ou absents&#xa0;: {noms}&#xa0;?</translation>
    </message>
    <message>
        <source>The jury has decided already: it can only be rectified.</source>
        <translation>Le jury a déjà décidé&#xa0;: cela ne peut qu&apos;être rectifié.</translation>
    </message>
    <message>
        <source>No casting vote here: it needs a tie and a rule that gives it.</source>
        <translation>Pas de voix prépondérante ici&#xa0;: il faut un partage des voix et une règle qui la donne.</translation>
    </message>
    <message>
        <source>A tie decides nothing.</source>
        <translation>Un partage des voix ne décide rien.</translation>
    </message>
    <message>
        <source>The majority is against this decision.</source>
        <translation>La majorité est contre cette décision.</translation>
    </message>
    <message>
        <source>The structure of the database was altered.</source>
        <translation>La structure de la base de données a été modifiée.</translation>
    </message>
    <message>
        <source>Table: %1.</source>
        <translation>Table&#xa0;: %1.</translation>
    </message>
    <message>
        <source>record %1 of %2.</source>
        <translation>enregistrement %1 de %2.</translation>
    </message>
    <message>
        <source>A deposited file was altered: take it again from a backup.</source>
        <translation>Un fichier déposé a été altéré&#xa0;: reprenez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>A deposited file is missing or cannot be read: take it again from a backup.</source>
        <translation>Un fichier déposé manque ou ne peut être lu&#xa0;: reprenez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Table: %1, object: %2.</source>
        <translation>Table&#xa0;: %1, objet&#xa0;: %2.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The signing certificate is valid from {debut} to {fin} only, and nothing can be signed with it on {date}.</source>
        <translation>Le certificat de signature n&apos;est valable que du {debut} au {fin}&#xa0;: rien ne peut être signé avec lui le {date}.</translation>
    </message>
    <message>
        <source>Only blocks are aimed at here, not the title: no final defence.</source>
        <translation>Seuls des blocs sont visés ici, pas le titre&#xa0;: il n’y a pas de soutenance finale.</translation>
    </message>
    <message>
        <source>Opinion not complete: give a level for each block ({liste}).</source>
        <translation>Avis incomplet&#xa0;: donnez un niveau à chaque bloc ({liste}).</translation>
    </message>
    <message>
        <source>Opinion not complete: say which decision you propose.</source>
        <translation>Avis incomplet&#xa0;: dites quelle décision vous proposez.</translation>
    </message>
    <message>
        <source>Opinion not complete: give a level for each block ({liste}) and say which decision you propose.</source>
        <translation>Avis incomplet&#xa0;: donnez un niveau à chaque bloc ({liste}) et dites quelle décision vous proposez.</translation>
    </message>
    <message>
        <source>The whole title is aimed at already.</source>
        <translation>Le titre entier est déjà visé.</translation>
    </message>
    <message>
        <source>The account of {nom} is tied to no person, so it neither evaluates, nor sits on a jury, nor signs: tie it to its person (Mentors and jurors, Accounts).</source>
        <translation>Le compte de {nom} n&apos;est rattaché à personne : il ne peut ni évaluer, ni siéger, ni signer. Rattachez-le à sa personne (Mentors et jurés, Comptes).</translation>
    </message>
    <message>
        <source>Under the account of {nom}, evaluations, opinions or signatures were given in the name of its person, and stay that person&apos;s: close this account, then open another one.</source>
        <translation>Sous le compte de {nom}, des évaluations, des avis ou des signatures ont été donnés au nom de sa personne, et restent les siens : fermez ce compte, puis ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>The open account “{compte}” of {nom} is tied to this person already: one person, one account.</source>
        <translation>Le compte ouvert « {compte} » de {nom} est déjà rattaché à cette personne : une personne, un compte.</translation>
    </message>
    <message>
        <source>tie it to a person</source>
        <translation>le rattacher à une personne</translation>
    </message>
    <message>
        <source>The two records do not say the same of the person: papers must show that they are one.</source>
        <translation>Les deux fiches ne disent pas la même chose de la personne&#xa0;: des pièces doivent montrer que c&apos;est la même.</translation>
    </message>
    <message>
        <source>The defence is scheduled: the jury has yet to decide.</source>
        <translation>Soutenance prévue&#xa0;: le jury n&apos;a pas encore décidé.</translation>
    </message>
    <message>
        <source>The candidate was heard: the jury has yet to decide.</source>
        <translation>Soutenance tenue&#xa0;: le jury n&apos;a pas encore décidé.</translation>
    </message>
    <message>
        <source>Block {n}: {k} {k:competency|competencies} not rated: {liste}</source>
        <translation>Bloc {n}, reste à évaluer ({k})&#xa0;: {liste}</translation>
    </message>
    <message>
        <source>{candidat} VAE jury due by {date} ({mois} {mois:month|months} {motif})</source>
        <translation>{candidat} jury de VAE attendu au plus tard le {date} ({mois} mois {motif})</translation>
    </message>
    <message>
        <source>Notice of {j} {j:day|days}, {min} required</source>
        <translation>Convocation à {j} {j:jour|jours} (&lt; {min})</translation>
    </message>
    <message>
        <source>Taken up again are candidacies that a jury closed without the title, and those that lapsed. After a withdrawal, open a new candidacy of the same person: the blocks acquired stay.</source>
        <translation>Seules se reprennent une candidature que le jury a close sans le titre et une candidature caduque. Après un abandon, ouvrez une nouvelle candidature de la même personne&#xa0;: les blocs acquis le restent.</translation>
    </message>
    <message>
        <source>{x} {x:vote|votes} for a panel of {total}: everyone votes.</source>
        <translation>{x} voix pour un jury de {total}&#xa0;: tous votent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a candidate, what keeps her</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>{nom} reads the dossiers of the candidates whom he or she accompanies, and no others.</source>
        <translation>{nom} lit les dossiers des candidats qui lui sont confiés, et nul autre.</translation>
    </message>
    <message>
        <source>This member has signed these minutes already.</source>
        <translation>Ce membre a déjà signé ce procès-verbal.</translation>
    </message>
    <message>
        <source>The candidate is awaited on {limite}: nobody is absent before.</source>
        <translation>Le candidat est attendu le {limite}&#xa0;: nul n&apos;est absent avant.</translation>
    </message>
    <message>
        <source>Every competency is acquired: write in the comment what has to be added in time.</source>
        <translation>Toutes les compétences sont acquises&#xa0;: écrivez dans le commentaire ce qui doit être ajouté dans le délai.</translation>
    </message>
    <message>
        <source>Too early: {date}; not before {limite}.</source>
        <translation>Trop tôt&#xa0;: {date}&#xa0;; pas avant {limite}.</translation>
    </message>
    <message>
        <source>Block {n}: nothing is rated yet (0 of {k}).</source>
        <translation>Bloc {n}&#xa0;: rien n’est encore évalué (0 compétence sur {k}).</translation>
    </message>
    <message>
        <source>Rejected for fraud: only a new project can be evaluated.</source>
        <translation>Rejeté pour fraude&#xa0;: seul un nouveau projet peut être évalué.</translation>
    </message>
    <message>
        <source>Already held by a partial equivalence: {liste}</source>
        <translation>Déjà acquis par une équivalence partielle&#xa0;: {liste}</translation>
    </message>
    <message>
        <source>%1, block %2: %3</source>
        <comment>a candidate, what keeps it</comment>
        <translation>%1, bloc %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A partial equivalence names one competency at least and, counted with those recorded before it, not all: all of them are block {n} itself, which an equivalence grants.</source>
        <translation>Une équivalence partielle nomme au moins une compétence et, comptée avec celles déjà enregistrées, pas toutes&#xa0;: toutes ensemble, c’est le bloc {n} lui-même, qu’une équivalence accorde.</translation>
    </message>
    <message>
        <source>A file is received while a VAE candidacy waits for its admissibility. Once that has expired, “Admissibility…” in the Dossier menu begins the new request.</source>
        <translation>Un dossier est reçu tant qu’une candidature VAE attend sa recevabilité. Une fois celle-ci expirée, «&#xa0;Recevabilité…&#xa0;», dans le menu Dossier, commence la nouvelle demande.</translation>
    </message>
    <message>
        <source>An admissibility is asked for anew by VAE alone. For another route, close this candidacy and open one of its own.</source>
        <translation>Une nouvelle demande de recevabilité ne vaut qu’en VAE. Pour une autre voie, mettez fin à cette candidature et ouvrez-en une autre.</translation>
    </message>
    <message>
        <source>A new request takes the place of a candidacy that goes on, before the jury has heard the candidate.</source>
        <translation>Une nouvelle demande remplace une candidature en cours, avant que le jury ait entendu le candidat.</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>What comes next, what keeps it</source>
        <translation>Prochaine étape, ce qui la retient</translation>
    </message>
    <message>
        <source>Jury sessions</source>
        <translation>Sessions de jury</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>not specified</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>nomenclature, code, label</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Sheet RNCP %1, version %2</source>
        <translation>Fiche RNCP %1, version %2</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>Organisme certificateur</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Level of 1969</source>
        <translation>Niveau de 1969</translation>
    </message>
    <message>
        <source>European level</source>
        <translation>Niveau européen</translation>
    </message>
    <message>
        <source>National level</source>
        <translation>Niveau national</translation>
    </message>
    <message>
        <source>NSF</source>
        <translation>NSF</translation>
    </message>
    <message>
        <source>Formacode</source>
        <translation>Formacode</translation>
    </message>
    <message>
        <source>ROME</source>
        <translation>ROME</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Date de l&apos;acte</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Prend effet le</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Enregistré jusqu&apos;au</translation>
    </message>
    <message>
        <source>Last day of issue</source>
        <translation>Date limite de délivrance</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Sheet before it</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Sheet after it</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Activities (%1)</source>
        <translation>Activités (%1)</translation>
    </message>
    <message>
        <source>Attested capacities (%1)</source>
        <translation>Capacités attestées (%1)</translation>
    </message>
    <message>
        <source>Sectors and jobs</source>
        <translation>Secteurs et emplois</translation>
    </message>
    <message>
        <source>Holders a year</source>
        <translation>Titulaires par an</translation>
    </message>
    <message>
        <source>Blocks (%1) and competencies (%2)</source>
        <translation>Blocs (%1) et compétences (%2)</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Bloc %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Validating mentor</source>
        <translation>Mentor validateur</translation>
    </message>
    <message>
        <source>required</source>
        <translation>exigé</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>non exigé</translation>
    </message>
    <message>
        <source>Access routes and jury</source>
        <translation>Voies d&apos;accès et jury</translation>
    </message>
    <message>
        <source>Validity of the blocks</source>
        <translation>Validité des blocs</translation>
    </message>
    <message>
        <source>Place of certification</source>
        <translation>Lieu de certification</translation>
    </message>
    <message>
        <source>Place of preparation</source>
        <translation>Lieu de préparation</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Dans la fiche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>%1 members, of whom %2 pedagogical lead and %3 professionals</source>
        <translation>%1 membres, dont %2 responsable pédagogique et %3 professionnels</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a fact, before its value</comment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SheetFaults</name>
    <message>
        <source>Nothing stands here.</source>
        <translation>Il n&apos;y a rien ici.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C&apos;est vide.</translation>
    </message>
    <message>
        <source>The program knows no such field.</source>
        <translation>Le programme ne connaît pas ce champ.</translation>
    </message>
    <message>
        <source>The program knows no such code.</source>
        <translation>Le programme ne connaît pas ce code.</translation>
    </message>
    <message>
        <source>It stands there twice.</source>
        <translation>Il y figure deux fois.</translation>
    </message>
    <message>
        <source>It begins or ends with a space.</source>
        <translation>Il commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>It holds a control character.</source>
        <translation>Il contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n&apos;existe pas.</translation>
    </message>
    <message>
        <source>It is not a number from 0 to 1.</source>
        <translation>Ce n&apos;est pas un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>It is before the date of the act.</source>
        <translation>C&apos;est avant la date de l&apos;acte.</translation>
    </message>
    <message>
        <source>It is before the day of effect.</source>
        <translation>C&apos;est avant la prise d&apos;effet.</translation>
    </message>
    <message>
        <source>It is before the end of the registration.</source>
        <translation>C&apos;est avant la fin de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>It is less than the members it asks for.</source>
        <translation>C&apos;est moins que les membres demandés.</translation>
    </message>
    <message>
        <source>The route is closed: nothing may stand here.</source>
        <translation>La voie est fermée&#xa0;: rien ne peut figurer ici.</translation>
    </message>
    <message>
        <source>The store holds exactly this content already.</source>
        <translation>La base contient déjà exactement ce contenu.</translation>
    </message>
    <message>
        <source>It is not a whole number from %1 to %2.</source>
        <translation>Ce n&apos;est pas un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>It has %1 characters; %2 is the most.</source>
        <translation>Il a %1 caractères&#xa0;; le maximum est %2.</translation>
    </message>
    <message>
        <source>It does not have the form it must have (%1).</source>
        <translation>Sa forme n&apos;est pas celle attendue (%1).</translation>
    </message>
    <message>
        <source>It is not the number of its place, %1.</source>
        <translation>Ce n&apos;est pas le numéro de sa place, %1.</translation>
    </message>
    <message>
        <source>It is %1; the next version is %2.</source>
        <translation>C&apos;est %1&#xa0;; la version suivante est %2.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n entry(ies), where the registered sheet has %2.</source>
        <translation>
            <numerusform>Il y a %n entrée, alors que la fiche enregistrée en a %2.</numerusform>
            <numerusform>Il y a %n entrées, alors que la fiche enregistrée en a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies) of this store follow another certification, and every list of work follows the sheet in force. Create a new store for this one.</source>
        <translation>
            <numerusform>%n candidature de cette base suit une autre certification, et toutes les listes de travail suivent la fiche en vigueur. Créez une nouvelle base pour celle-ci.</numerusform>
            <numerusform>%n candidatures de cette base suivent une autre certification, et toutes les listes de travail suivent la fiche en vigueur. Créez une nouvelle base pour celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group of fields, {…}, is expected here.</source>
        <translation>Un groupe de champs, {…}, est attendu ici.</translation>
    </message>
    <message>
        <source>A list, […], is expected here.</source>
        <translation>Une liste, […], est attendue ici.</translation>
    </message>
    <message>
        <source>A text between quotation marks is expected here.</source>
        <translation>Un texte entre guillemets est attendu ici.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Un nombre est attendu ici.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>%1 is expected here.</source>
        <translation>%1 est attendu ici.</translation>
    </message>
</context>
<context>
    <name>SheetPlaces</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>Organisme certificateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Capacity of the signatory</source>
        <translation>Qualité du signataire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Level of 1969</source>
        <translation>Niveau de 1969</translation>
    </message>
    <message>
        <source>European level</source>
        <translation>Niveau européen</translation>
    </message>
    <message>
        <source>National level</source>
        <translation>Niveau national</translation>
    </message>
    <message>
        <source>NSF codes</source>
        <translation>Codes NSF</translation>
    </message>
    <message>
        <source>Formacodes</source>
        <translation>Formacodes</translation>
    </message>
    <message>
        <source>ROME codes</source>
        <translation>Codes ROME</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Prend effet le</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Enregistré jusqu&apos;au</translation>
    </message>
    <message>
        <source>Last day of issue</source>
        <translation>Date limite de délivrance</translation>
    </message>
    <message>
        <source>Final defence required</source>
        <translation>Soutenance finale exigée</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Capacities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Holders a year</source>
        <translation>Titulaires par an</translation>
    </message>
    <message>
        <source>How the title is obtained</source>
        <translation>Comment le titre s&apos;obtient</translation>
    </message>
    <message>
        <source>Validity of the blocks</source>
        <translation>Validité des blocs</translation>
    </message>
    <message>
        <source>Place of certification</source>
        <translation>Lieu de certification</translation>
    </message>
    <message>
        <source>Place of preparation</source>
        <translation>Lieu de préparation</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Access routes</source>
        <translation>Voies d&apos;accès</translation>
    </message>
    <message>
        <source>Sheet before it</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Sheet after it</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>SHA-256 of the source</source>
        <translation>SHA-256 de la source</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Validating mentor required</source>
        <translation>Mentor validateur exigé</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Pedagogical leads</source>
        <translation>Responsables pédagogiques</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionnels</translation>
    </message>
    <message>
        <source>What is defended</source>
        <translation>Objet de la soutenance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloc %1</translation>
    </message>
    <message>
        <source>competency %1</source>
        <translation>compétence %1</translation>
    </message>
    <message>
        <source>activity %1</source>
        <translation>activité %1</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>capacité %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>voie %1</translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>emploi %1</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Tout le fichier</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The store to open.</source>
        <translation>La base à ouvrir.</translation>
    </message>
    <message>
        <source>Inventing the candidates…</source>
        <translation>Invention des candidats…</translation>
    </message>
    <message>
        <source>Somebody else is writing in this store (%1): it is shown for reading only. Close the program there, then open the store again.</source>
        <translation>Quelqu&apos;un d&apos;autre écrit dans cette base (%1)&#xa0;: elle s&apos;ouvre en lecture seule. Fermez le programme là-bas, puis rouvrez la base.</translation>
    </message>
    <message>
        <source>This is a backup, made on %1.</source>
        <translation>Ceci est une sauvegarde, faite le %1.</translation>
    </message>
    <message>
        <source>What is done in a backup would not be in the store, and the backup would be none any more. Restore it, or look at it without writing.</source>
        <translation>Ce qui serait fait dans une sauvegarde ne serait pas dans la base, et la sauvegarde n&apos;en serait plus une. Restaurez-la, ou regardez-la sans écrire.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Only &amp;look at it</source>
        <translation>Seulement la r&amp;egarder</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Backing the store up…</source>
        <translation>Sauvegarde de la base…</translation>
    </message>
    <message>
        <source>The store is closed, but no backup was made of it. %1</source>
        <translation>La base est fermée, mais sa sauvegarde n&apos;a pas été faite. %1</translation>
    </message>
    <message>
        <source>The session opened on %1 (%2, process %3) ended without closing the store. Every act that was confirmed is there.</source>
        <translation>La session ouverte le %1 (%2, processus %3) s&apos;est arrêtée sans fermer la base. Tous les actes confirmés y sont.</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s) that had been begun were kept as drafts.</source>
        <translation>
            <numerusform>%n évaluation commencée a été gardée en brouillon.</numerusform>
            <numerusform>%n évaluations commencées ont été gardées en brouillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a backup of %1: it is shown for reading only. Restore it to work in it.</source>
        <translation>Ceci est une sauvegarde du %1&#xa0;: elle est ouverte en lecture seule. Restaurez-la pour y travailler.</translation>
    </message>
    <message>
        <source>The backup was restored. The store as it was before is kept in %1.</source>
        <translation>La sauvegarde est restaurée. La base telle qu&apos;elle était avant est gardée dans %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>today</source>
        <comment>handed in today; as short as can be</comment>
        <translation>auj.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>handed in yesterday</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>reste %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>reste %1&#xa0;h</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day and a time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Conditional pass: to be completed until %1 (%2 left).</source>
        <translation>Validation conditionnelle&#xa0;: à compléter avant le %1 (reste %2).</translation>
    </message>
    <message>
        <source>Conditional pass: the time ended on %1 (%2 ago) with nothing added.</source>
        <translation>Validation conditionnelle&#xa0;: le délai a pris fin le %1 (il y a %2), rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>First submission · %1</source>
        <comment>day</comment>
        <translation>1er dépôt · %1</translation>
    </message>
    <message>
        <source>Submission no. %1 · %2</source>
        <comment>attempt, day</comment>
        <translation>%1e dépôt · %2</translation>
    </message>
    <message>
        <source>Still %1 to rate and %2 to rework before the project can pass.</source>
        <comment>two counts</comment>
        <translation>Encore %1 à évaluer et %2 à reprendre avant de valider.</translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>that many competencies to rework</comment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still %n competency(ies) to rate before the project can pass.</source>
        <translation>
            <numerusform>Encore %n compétence à évaluer avant de valider.</numerusform>
            <numerusform>Encore %n compétences à évaluer avant de valider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) not acquired: the project cannot pass.</source>
        <translation>
            <numerusform>%n compétence n’est pas acquise&#xa0;: le projet ne peut pas être validé.</numerusform>
            <numerusform>%n compétences ne sont pas acquises&#xa0;: le projet ne peut pas être validé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>outcome, day, evaluator</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <comment>as short as can be</comment>
        <translation>
            <numerusform>il y a %n&#xa0;j</numerusform>
            <numerusform>il y a %n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed on %1 after a conditional pass: decide until %2 (%3 left).</source>
        <translation>Complété le %1 après une validation conditionnelle&#xa0;: à décider avant le %2 (reste %3).</translation>
    </message>
    <message>
        <source>Completed on %1 after a conditional pass: the decision was due on %2 (%3 ago).</source>
        <translation>Complété le %1 après une validation conditionnelle&#xa0;: la décision était attendue le %2 (il y a %3).</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Record the tacit acceptance: {who}</source>
        <translation>Constater l&apos;acceptation tacite&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n tacit acceptance(s) to record</source>
        <translation>
            <numerusform>%n acceptation tacite à constater</numerusform>
            <numerusform>%n acceptations tacites à constater</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Constater</translation>
    </message>
    <message>
        <source>Send block {block} back to rework: {who}</source>
        <translation>Renvoyer le bloc {block} à retravailler&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n conditional pass(es) that ran out</source>
        <translation>
            <numerusform>%n validation conditionnelle échue</numerusform>
            <numerusform>%n validations conditionnelles échues</numerusform>
        </translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Obtain the missing files of block {block}: {who}</source>
        <translation>Obtenir les pièces manquantes du bloc {block}&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n conditional pass(es) about to run out</source>
        <translation>
            <numerusform>%n validation conditionnelle sur le point d&apos;échoir</numerusform>
            <numerusform>%n validations conditionnelles sur le point d&apos;échoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Decide on the completed block {block}: {who}</source>
        <translation>Statuer sur le bloc {block} complété&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n completed project(s) to decide on</source>
        <translation>
            <numerusform>%n projet complété à réévaluer</numerusform>
            <numerusform>%n projets complétés à réévaluer</numerusform>
        </translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Decide on the admissibility: {who}</source>
        <translation>Statuer sur la recevabilité&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n admissibility file(s) to decide on</source>
        <translation>
            <numerusform>%n recevabilité à décider</numerusform>
            <numerusform>%n recevabilités à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Statuer</translation>
    </message>
    <message>
        <source>Close the deliberation of {day}</source>
        <translation>Clore la délibération du {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Draw up the minutes of {day}</source>
        <translation>Établir le procès-verbal du {day}</translation>
    </message>
    <message>
        <source>Draw up</source>
        <translation>Établir</translation>
    </message>
    <message>
        <source>Have the minutes of {day} signed</source>
        <translation>Faire signer le procès-verbal du {day}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Publish the results of {day}</source>
        <translation>Publier les résultats du {day}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Open the jury session of {day}</source>
        <translation>Ouvrir la session de jury du {day}</translation>
    </message>
    <message>
        <source>Convene the jury session of {day}</source>
        <translation>Convoquer la session de jury du {day}</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convoquer</translation>
    </message>
    <message>
        <source>Constitute the jury of {day}</source>
        <translation>Constituer le jury du {day}</translation>
    </message>
    <message>
        <source>Constitute</source>
        <translation>Constituer</translation>
    </message>
    <message>
        <source>Validate block {block}: {who}</source>
        <translation>Valider le bloc {block}&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) to validate</source>
        <translation>
            <numerusform>%n bloc à valider</numerusform>
            <numerusform>%n blocs à valider</numerusform>
        </translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Evaluate block {block}: {who}</source>
        <translation>Évaluer le bloc {block}&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) to evaluate</source>
        <translation>
            <numerusform>%n dépôt à évaluer</numerusform>
            <numerusform>%n dépôts à évaluer</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule the defence: {who}</source>
        <translation>Planifier la soutenance&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) ready for the jury without a slot</source>
        <translation>
            <numerusform>%n candidat prêt sans créneau de soutenance</numerusform>
            <numerusform>%n candidats prêts sans créneau de soutenance</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Complete the admissibility file: {who}</source>
        <translation>Compléter le dossier de recevabilité&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n admissibility file(s) to complete</source>
        <translation>
            <numerusform>%n dossier de recevabilité à compléter</numerusform>
            <numerusform>%n dossiers de recevabilité à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Issue the parchment: {who}</source>
        <translation>Délivrer le parchemin&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n parchment(s) to issue</source>
        <translation>
            <numerusform>%n parchemin à délivrer</numerusform>
            <numerusform>%n parchemins à délivrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Éditer</translation>
    </message>
    <message>
        <source>Issue a block attestation: {who}</source>
        <translation>Éditer une attestation de bloc&#xa0;: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) missing</source>
        <translation>
            <numerusform>%n décision manquante</numerusform>
            <numerusform>%n décisions manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing</source>
        <translation>
            <numerusform>%n signature manquante</numerusform>
            <numerusform>%n signatures manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) will be issued</source>
        <translation>
            <numerusform>%n notification sera éditée</numerusform>
            <numerusform>%n notifications seront éditées</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>en attente depuis %n jour</numerusform>
            <numerusform>en attente depuis %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest waiting for %n day(s)</source>
        <translation>
            <numerusform>le plus ancien attend depuis %n jour</numerusform>
            <numerusform>le plus ancien attend depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, time</comment>
        <translation>jusqu&apos;au %1, %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>à faire aujourd&apos;hui</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>au plus tard le %1</translation>
    </message>
    <message>
        <source>holds up the defence of %1</source>
        <translation>bloque sa soutenance du %1</translation>
    </message>
    <message>
        <source>to be done by: %1</source>
        <translation>par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message numerus="yes">
        <source>late by %n hour(s)</source>
        <translation>
            <numerusform>en retard de %n heure</numerusform>
            <numerusform>en retard de %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>en retard de %n jour</numerusform>
            <numerusform>en retard de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Have signed</source>
        <translation>Faire signer</translation>
    </message>
    <message>
        <source>Send the convocations of {day}</source>
        <translation>Envoyer les convocations du {day}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Tell those convened that the jury of {day} is called off</source>
        <translation>Prévenir les convoqués&#xa0;: le jury du {day} n’a plus lieu</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Prévenir</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not told yet</source>
        <translation>
            <numerusform>%n personne pas encore prévenue</numerusform>
            <numerusform>%n personnes pas encore prévenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) owed an attestation of blocks</source>
        <translation>
            <numerusform>%n candidat à qui une attestation de blocs est due</numerusform>
            <numerusform>%n candidats à qui une attestation de blocs est due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>%1, %2</source>
        <comment>half-day, room</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>day, time, room</comment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 sits instead of %3.</source>
        <translation>%1&#xa0;: %2 remplace %3.</translation>
    </message>
    <message>
        <source>%1 loses the place of %2 and is to be planned again.</source>
        <translation>%1 perd sa place du %2 et reste à planifier.</translation>
    </message>
    <message>
        <source>%1 is heard on %2.</source>
        <translation>%1 passe le %2.</translation>
    </message>
    <message>
        <source>%1 is heard on %2 instead of %3.</source>
        <translation>%1 passe le %2, au lieu du %3.</translation>
    </message>
    <message>
        <source>%1: no jury sits any more.</source>
        <translation>%1&#xa0;: plus aucun jury ne siège.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without candidate or panel will want another member.</source>
        <translation>
            <numerusform>%n session sans candidat ou sans jury complet attendra un autre membre.</numerusform>
            <numerusform>%n sessions sans candidat ou sans jury complet attendront un autre membre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat changes and nobody moves.</source>
        <translation>Aucun siège ne change et personne ne se déplace.</translation>
    </message>
    <message>
        <source>The session %1 has begun: note the absence on its day, where a substitute takes the seat.</source>
        <translation>La session %1 a commencé&#xa0;: notez l’absence dans «&#xa0;Le jour&#xa0;»&#xa0;; un suppléant y prend le siège.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Apprenticeship</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Continuing training</source>
        <translation>Formation continue</translation>
    </message>
    <message>
        <source>Professionalisation contract</source>
        <translation>Contrat de professionnalisation</translation>
    </message>
    <message>
        <source>Individual application</source>
        <translation>Candidature individuelle</translation>
    </message>
    <message>
        <source>Validation of experience (VAE)</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Admissibility under review</source>
        <translation>Recevabilité à l&apos;examen</translation>
    </message>
    <message>
        <source>Not admissible</source>
        <translation>Non recevable</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En parcours</translation>
    </message>
    <message>
        <source>Defence scheduled</source>
        <translation>Soutenance planifiée</translation>
    </message>
    <message>
        <source>Heard by the jury</source>
        <translation>Entendu par le jury</translation>
    </message>
    <message>
        <source>Title obtained</source>
        <translation>Titre obtenu</translation>
    </message>
    <message>
        <source>Partially validated</source>
        <translation>Validation partielle</translation>
    </message>
    <message>
        <source>Not validated</source>
        <translation>Non validé</translation>
    </message>
    <message>
        <source>Blocks completed</source>
        <translation>Blocs complets</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caduque</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Non déposé</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Being evaluated</source>
        <translation>En évaluation</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Sous condition</translation>
    </message>
    <message>
        <source>To rework</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>To validate</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Rejected for fraud</source>
        <translation>Rejeté pour fraude</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquise</translation>
    </message>
    <message>
        <source>Partly acquired</source>
        <translation>Partiellement acquise</translation>
    </message>
    <message>
        <source>Not acquired</source>
        <translation>Non acquise</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Title granted</source>
        <translation>Titre accordé</translation>
    </message>
    <message>
        <source>Partial validation</source>
        <translation>Validation partielle</translation>
    </message>
    <message>
        <source>Title refused</source>
        <translation>Titre refusé</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajournement</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Jury constituted</source>
        <translation>Jury constitué</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Deliberated</source>
        <translation>Délibérée</translation>
    </message>
    <message>
        <source>Minutes to sign</source>
        <translation>Procès-verbal à signer</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>Procès-verbal signé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence notée</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Soutenance tenue</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décision prise</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Décision notifiée</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Absence excusée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Présence attendue</translation>
    </message>
    <message>
        <source>Personal tie</source>
        <translation>Lien personnel</translation>
    </message>
    <message>
        <source>Professional tie</source>
        <translation>Lien professionnel</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Même employeur</translation>
    </message>
    <message>
        <source>Mentored the candidate</source>
        <translation>A accompagné le candidat</translation>
    </message>
    <message>
        <source>Evaluated the candidate</source>
        <translation>A évalué le candidat</translation>
    </message>
    <message>
        <source>Trained the candidate</source>
        <translation>A formé le candidat</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>Parchemin</translation>
    </message>
    <message>
        <source>Success attestation</source>
        <translation>Attestation de réussite</translation>
    </message>
    <message>
        <source>Block attestation</source>
        <translation>Attestation de blocs</translation>
    </message>
    <message>
        <source>Decision notice</source>
        <translation>Notification de décision</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>Convocation</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille d&apos;émargement</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Juror&apos;s certificate</source>
        <translation>Certificat de juré</translation>
    </message>
    <message>
        <source>Certificate supplement</source>
        <translation>Supplément au certificat</translation>
    </message>
    <message>
        <source>Block passport</source>
        <translation>Passeport de blocs</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Pedagogical lead</source>
        <translation>Responsable pédagogique</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Validating mentor</source>
        <translation>Mentor validateur</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Jury member</source>
        <translation>Juré</translation>
    </message>
    <message>
        <source>Chair of the jury</source>
        <translation>Président du jury</translation>
    </message>
    <message>
        <source>Disability officer</source>
        <translation>Référent handicap</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>non décidée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>expired on</source>
        <translation>expirée le</translation>
    </message>
    <message>
        <source>birth name</source>
        <translation>nom de naissance</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>birth place</source>
        <translation>lieu de naissance</translation>
    </message>
    <message>
        <source>birth country</source>
        <translation>pays de naissance</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>gérer les utilisateurs</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>changer le règlement</translation>
    </message>
    <message>
        <source>load reference sheets</source>
        <translation>charger des fiches</translation>
    </message>
    <message>
        <source>back up the store</source>
        <translation>sauvegarder la base</translation>
    </message>
    <message>
        <source>read the records</source>
        <translation>lire les dossiers</translation>
    </message>
    <message>
        <source>write persons and candidacies</source>
        <translation>écrire personnes et candidatures</translation>
    </message>
    <message>
        <source>prepare an admissibility</source>
        <translation>préparer une recevabilité</translation>
    </message>
    <message>
        <source>decide on an admissibility</source>
        <translation>décider d&apos;une recevabilité</translation>
    </message>
    <message>
        <source>assign mentors</source>
        <translation>affecter des mentors</translation>
    </message>
    <message>
        <source>hand in projects</source>
        <translation>déposer des projets</translation>
    </message>
    <message>
        <source>evaluate projects</source>
        <translation>évaluer des projets</translation>
    </message>
    <message>
        <source>validate blocks</source>
        <translation>valider des blocs</translation>
    </message>
    <message>
        <source>cancel validations</source>
        <translation>annuler des validations</translation>
    </message>
    <message>
        <source>approve a rectification</source>
        <translation>approuver une rectification</translation>
    </message>
    <message>
        <source>prepare jury sessions</source>
        <translation>préparer des sessions de jury</translation>
    </message>
    <message>
        <source>constitute a jury</source>
        <translation>constituer un jury</translation>
    </message>
    <message>
        <source>declare a conflict of interest</source>
        <translation>déclarer un lien d&apos;intérêts</translation>
    </message>
    <message>
        <source>grant accommodations</source>
        <translation>accorder des aménagements</translation>
    </message>
    <message>
        <source>record presence</source>
        <translation>enregistrer les présences</translation>
    </message>
    <message>
        <source>deliberate</source>
        <translation>délibérer</translation>
    </message>
    <message>
        <source>record a decision of the jury</source>
        <translation>saisir une décision du jury</translation>
    </message>
    <message>
        <source>draw up minutes</source>
        <translation>établir des procès-verbaux</translation>
    </message>
    <message>
        <source>sign minutes</source>
        <translation>signer des procès-verbaux</translation>
    </message>
    <message>
        <source>publish results</source>
        <translation>publier des résultats</translation>
    </message>
    <message>
        <source>rectify</source>
        <translation>rectifier</translation>
    </message>
    <message>
        <source>issue attestations</source>
        <translation>délivrer des attestations</translation>
    </message>
    <message>
        <source>issue parchments</source>
        <translation>délivrer des parchemins</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>lire le journal</translation>
    </message>
    <message>
        <source>Project evaluated by a mentor</source>
        <translation>Projet évalué par un mentor</translation>
    </message>
    <message>
        <source>Granted by the jury</source>
        <translation>Accordé par le jury</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>Équivalence</translation>
    </message>
    <message>
        <source>Prior proof</source>
        <translation>Preuve antérieure</translation>
    </message>
    <message>
        <source>Clerical error</source>
        <translation>Erreur matérielle</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Annulled source</source>
        <translation>Source annulée</translation>
    </message>
    <message>
        <source>Decision of a court</source>
        <translation>Décision de justice</translation>
    </message>
    <message>
        <source>Opinion not complete</source>
        <translation>Avis incomplet</translation>
    </message>
    <message>
        <source>Opinion sealed</source>
        <translation>Avis scellé</translation>
    </message>
    <message>
        <source>Opinions revealed</source>
        <translation>Avis révélés</translation>
    </message>
    <message>
        <source>open this candidate&apos;s dossier: she or he does not sit for this candidate</source>
        <translation>ouvrir le dossier de ce candidat (elle ou il ne siège pas pour ce candidat)</translation>
    </message>
    <message>
        <source>manage the keys that sign documents</source>
        <translation>gérer les clés qui signent les documents</translation>
    </message>
    <message>
        <source>after the admissibility</source>
        <translation>après la recevabilité</translation>
    </message>
    <message>
        <source>after the dossier was received</source>
        <translation>après le dépôt du dossier</translation>
    </message>
    <message>
        <source>Project passed</source>
        <translation>Projet validé</translation>
    </message>
    <message>
        <source>close the account under which she or he sits at the desk</source>
        <translation>fermer le compte sous lequel elle ou il se trouve au poste</translation>
    </message>
    <message>
        <source>leave the store without anybody who manages users: give somebody else the role first</source>
        <translation>laisser la base sans personne qui gère les utilisateurs&#xa0;: donnez d&apos;abord ce rôle à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>change a closed account: it is opened again first</source>
        <translation>modifier un compte fermé&#xa0;: il se rouvre d&apos;abord</translation>
    </message>
    <message>
        <source>File received</source>
        <translation>Dossier reçu</translation>
    </message>
    <message>
        <source>File incomplete</source>
        <translation>Dossier incomplet</translation>
    </message>
    <message>
        <source>File complete</source>
        <translation>Dossier complet</translation>
    </message>
    <message>
        <source>Admissible</source>
        <translation>Recevable</translation>
    </message>
    <message>
        <source>Accepted tacitly</source>
        <translation>Accepté tacitement</translation>
    </message>
    <message>
        <source>Replaced by a rectified decision</source>
        <translation>Remplacée par une décision rectificative</translation>
    </message>
    <message>
        <source>Replaced by corrected minutes</source>
        <translation>Remplacé par un PV rectificatif</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>give and seal an opinion: she or he does not sit for this candidate</source>
        <translation>donner et sceller un avis (elle ou il ne siège pas pour ce candidat)</translation>
    </message>
    <message>
        <source>Candidacy withdrawn</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>The whole title</source>
        <translation>Le titre entier</translation>
    </message>
    <message>
        <source>Some blocks only</source>
        <translation>Certains blocs seulement</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Centre de formation</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>Certificateur</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>On site and by video</source>
        <translation>Sur place et à distance</translation>
    </message>
    <message>
        <source>First minutes</source>
        <translation>Premier procès-verbal</translation>
    </message>
    <message>
        <source>Corrective minutes</source>
        <translation>Procès-verbal rectificatif</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>À l&apos;écran</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>En main propre</translation>
    </message>
    <message>
        <source>Plagiarism</source>
        <translation>Plagiat</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Usurpation d’identité</translation>
    </message>
    <message>
        <source>Forged evidence</source>
        <translation>Preuve falsifiée</translation>
    </message>
    <message>
        <source>Undeclared assistance</source>
        <translation>Aide non déclarée</translation>
    </message>
    <message>
        <source>Another kind of fraud</source>
        <translation>Autre fraude</translation>
    </message>
    <message>
        <source>Late arrival</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Technical trouble</source>
        <translation>Incident technique</translation>
    </message>
    <message>
        <source>Change in the composition</source>
        <translation>Changement de composition</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Another incident</source>
        <translation>Autre incident</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd&apos;hui</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Ce qui prend fin</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>parchemin::ClockMenu</name>
    <message>
        <source>The demonstration goes on at the new hour.</source>
        <translation>La démonstration continue à la nouvelle heure.</translation>
    </message>
    <message>
        <source>Move the demonstration&apos;s &amp;clock on…</source>
        <translation>Avancer l&apos;&amp;horloge de la démonstration…</translation>
    </message>
    <message>
        <source>Move the clock on to that hour…</source>
        <translation>Avancer l&apos;horloge jusque-là…</translation>
    </message>
</context>
<context>
    <name>parchemin::StoreMenu</name>
    <message>
        <source>%1 — not there any more</source>
        <translation>%1 — introuvable</translation>
    </message>
    <message>
        <source>The backup failed. %1</source>
        <translation>La sauvegarde a échoué. %1</translation>
    </message>
    <message>
        <source>The backup was made and verified: %1.</source>
        <translation>La sauvegarde est faite et vérifiée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Bases &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Sauve&amp;gardes…</translation>
    </message>
    <message>
        <source>The store is only read</source>
        <translation>La base est ouverte en lecture seule</translation>
    </message>
    <message>
        <source>Remove the demonstration?</source>
        <translation>Supprimer la démonstration&#xa0;?</translation>
    </message>
    <message>
        <source>Its invented candidates, whatever was tried on them and its backups go for good: %1. Your own stores stay as they are, and a new demonstration can be made at any time.</source>
        <translation>Ses candidats inventés, ce qui a été essayé sur eux et ses sauvegardes disparaissent définitivement&#xa0;: %1. Vos propres bases restent telles quelles, et une nouvelle démonstration peut être créée à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Remo&amp;ve the demonstration…</source>
        <translation>Supprimer la &amp;démonstration…</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <comment>name of a store, its folder</comment>
        <translation>Ouvrir %1 (%2)</translation>
    </message>
    <message>
        <source>That folder holds no store any more.</source>
        <translation>Ce dossier ne contient plus de base.</translation>
    </message>
</context>
<context>
    <name>parchemin::WindowSession</name>
    <message>
        <source>Change &amp;user…</source>
        <translation>Changer d&apos;&amp;utilisateur…</translation>
    </message>
    <message>
        <source>&amp;Open another store…</source>
        <translation>&amp;Ouvrir une autre base…</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>RNCP %1 · level %2</source>
        <comment>code and European level of the certification</comment>
        <translation>RNCP %1 · niveau %2</translation>
    </message>
    <message>
        <source>Verify a &amp;document…</source>
        <translation>Vérifier un &amp;document…</translation>
    </message>
    <message>
        <source>&amp;Keys that prove documents…</source>
        <translation>Clés &amp;qui prouvent les documents…</translation>
    </message>
    <message>
        <source>Demonstration data — the clock stands at %1, %2</source>
        <comment>day, time</comment>
        <translation>Données de démonstration — l&apos;horloge est arrêtée au %1, %2</translation>
    </message>
    <message>
        <source>Typed and not saved: %1. Open the form again to take it up.</source>
        <translation>Saisi et non enregistré&#xa0;: %1. Rouvrez le formulaire pour reprendre la saisie.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::AccountForm</name>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Nobody of the directory</source>
        <translation>Personne de l&apos;annuaire</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Name shown</source>
        <translation>&amp;Nom affiché</translation>
    </message>
    <message>
        <source>Write the name that the journal will show.</source>
        <translation>Écrivez le nom que le journal montrera.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>Choose at least one role: it gives the rights.</source>
        <translation>Choisissez au moins un rôle&#xa0;: il donne les droits.</translation>
    </message>
    <message>
        <source>Write a login: a second person confirms an act by it.</source>
        <translation>Écrivez un identifiant&#xa0;: c&apos;est par lui qu&apos;une seconde personne confirme un acte.</translation>
    </message>
    <message>
        <source>Somebody has this login already.</source>
        <translation>Cet identifiant est déjà pris.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::AccountReasonForm</name>
    <message>
        <source>Write the reason: it stays in the journal.</source>
        <translation>Écrivez le motif&#xa0;: il reste au journal.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ActivityCard</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>day, what happened, who did it</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::AdmissibilityForm</name>
    <message>
        <source>Record the receipt of the file</source>
        <translation>Enregistrer la réception du dossier</translation>
    </message>
    <message>
        <source>The file is complete</source>
        <translation>Le dossier est complet</translation>
    </message>
    <message>
        <source>The file is incomplete</source>
        <translation>Le dossier est incomplet</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Record the tacit acceptance</source>
        <translation>Constater l&apos;acceptation tacite</translation>
    </message>
    <message>
        <source>Admissibility of %1</source>
        <translation>Recevabilité de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What &amp;happens</source>
        <translation>&amp;Ce qui se passe</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>The &amp;sworn commitment to one file a civil year is enclosed</source>
        <translation>La &amp;déclaration sur l&apos;honneur d&apos;un seul dossier par année civile est jointe</translation>
    </message>
    <message>
        <source>Enter the day as %1.</source>
        <translation>Saisissez le jour sous la forme&#xa0;%1.</translation>
    </message>
    <message>
        <source>The file is counted for the civil year %1.</source>
        <translation>Le dossier compte pour l&apos;année civile&#xa0;%1.</translation>
    </message>
    <message>
        <source>The clock of the tacit acceptance starts: without a decision, the file is accepted on %1.</source>
        <translation>Le délai de l&apos;acceptation tacite commence&#xa0;: sans décision, le dossier est accepté le&#xa0;%1.</translation>
    </message>
    <message>
        <source>The clock of the tacit acceptance stops until the file is complete.</source>
        <translation>Le délai de l&apos;acceptation tacite s&apos;arrête jusqu&apos;à ce que le dossier soit complet.</translation>
    </message>
    <message>
        <source>The candidacy is under way from that day.</source>
        <translation>La candidature est en cours à partir de ce jour.</translation>
    </message>
    <message>
        <source>The candidacy ends; the reasons are notified to the candidate.</source>
        <translation>La candidature prend fin&#xa0;; les motifs sont notifiés au candidat.</translation>
    </message>
    <message>
        <source>Silence accepts the file on %1; the acceptance is dated that day.</source>
        <translation>Le silence vaut acceptation le&#xa0;%1&#xa0;; l&apos;acceptation est datée de ce jour.</translation>
    </message>
    <message numerus="yes">
        <source>Silence accepts a complete file after %n month(s).</source>
        <translation>
            <numerusform>Le silence vaut acceptation d&apos;un dossier complet au bout de&#xa0;%n mois.</numerusform>
            <numerusform>Le silence vaut acceptation d&apos;un dossier complet au bout de&#xa0;%n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons of the re&amp;fusal, as they will be notified</source>
        <translation>&amp;Motifs du refus, tels qu&apos;ils seront notifiés</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::AnnulmentDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>It stays in the register and in the journal.</source>
        <translation>Il reste dans le registre et dans le journal.</translation>
    </message>
    <message>
        <source>Write the reason: the act needs one.</source>
        <translation>Écrivez le motif&#xa0;: l&apos;acte en demande un.</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Choisissez la personne</translation>
    </message>
    <message>
        <source>&amp;Second person who approves</source>
        <translation>&amp;Seconde personne qui approuve</translation>
    </message>
    <message>
        <source>Choose who approves: this act takes two persons.</source>
        <translation>Choisissez qui approuve&#xa0;: cet acte se fait à deux.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ApprovedReason</name>
    <message>
        <source>Write why: the reason is part of the act.</source>
        <translation>Écrivez pourquoi&#xa0;: le motif fait partie de l’acte.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::AvailabilityDialog</name>
    <message>
        <source>Availability of %1</source>
        <translation>Disponibilités&#xa0;: %1</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>&amp;As the week before</source>
        <translation>Comme la semaine d&apos;&amp;avant</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Week of %1 to %2</source>
        <comment>days</comment>
        <translation>Semaine du %1 au %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were added.</source>
        <translation>
            <numerusform>%n créneau ajouté.</numerusform>
            <numerusform>%n créneaux ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of %1 can be kept:</source>
        <translation>Rien de %1 ne peut être retenu&#xa0;:</translation>
    </message>
    <message>
        <source>Every line can be read. They are added to what is known already.</source>
        <translation>Chaque ligne est lisible. Ils s&apos;ajoutent à ce qui est déjà connu.</translation>
    </message>
    <message>
        <source>They are added to what is known already. What needs a look:</source>
        <translation>Ils s&apos;ajoutent à ce qui est déjà connu. À vérifier&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Add %n time(s) from %1?</source>
        <translation>
            <numerusform>Ajouter %n créneau de %1&#xa0;?</numerusform>
            <numerusform>Ajouter %n créneaux de %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Arrows move, Shift with them chooses several half hours, Space marks them; Alt with left or right changes the week. Each week is kept when you leave it.</source>
        <translation>Les flèches déplacent, Maj avec elles choisit plusieurs demi-heures, Espace les coche&#xa0;; Alt avec gauche ou droite change de semaine. Chaque semaine est enregistrée quand vous la quittez.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BackupChoiceDialog</name>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choisissez le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the day to go back to. What a backup holds is checked and shown before anything is written.</source>
        <translation>Choisissez le jour auquel revenir. Le contenu de la sauvegarde est contrôlé et montré avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Look at it and &amp;restore…</source>
        <translation>Voir et &amp;restaurer…</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose the one in which they lie: beside the store, with “.backups” at the end of its name, unless you chose another.</source>
        <translation>Il n&apos;y a pas de sauvegarde dans ce dossier. Choisissez celui où elles se trouvent&#xa0;: à côté de la base, avec «&#xa0;.backups&#xa0;» à la fin de son nom, sauf si vous en avez choisi un autre.</translation>
    </message>
    <message>
        <source>There is no backup to restore</source>
        <translation>Il n&apos;y a pas de sauvegarde à restaurer</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BackupStatus</name>
    <message>
        <source>Backups lie in %1</source>
        <translation>Les sauvegardes sont dans %1</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>La dernière sauvegarde a échoué</translation>
    </message>
    <message>
        <source>Automatic backup: %1</source>
        <comment>time, or day and time</comment>
        <translation>Sauvegarde automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <comment>time, or day and time</comment>
        <translation>Sauvegarde&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A backup is made when the store is closed and once a day while it is open, if something changed. Each is verified; keep the folder on another disk.</source>
        <translation>Une sauvegarde est faite à la fermeture de la base et une fois par jour tant qu&apos;elle est ouverte, si quelque chose a changé. Chacune est vérifiée&#xa0;; gardez ce dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde. Faites-en une maintenant.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>Keep of the last &amp;days:</source>
        <translation>Garder des derniers &amp;jours&#xa0;:</translation>
    </message>
    <message>
        <source>of the last &amp;weeks:</source>
        <translation>des dernières &amp;semaines&#xa0;:</translation>
    </message>
    <message>
        <source>of the last &amp;months:</source>
        <translation>des derniers m&amp;ois&#xa0;:</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>Tête du journal</translation>
    </message>
    <message>
        <source>There is no backup to restore</source>
        <translation>Il n&apos;y a pas de sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Une sauvegarde est en cours</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>La dernière sauvegarde a échoué. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s).</source>
        <translation>
            <numerusform>%n sauvegarde.</numerusform>
            <numerusform>%n sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <comment>a backup</comment>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>a backup</comment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>How</source>
        <comment>a backup was made</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Restore from &amp;elsewhere…</source>
        <translation>Restaurer d&apos;&amp;ailleurs…</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BatchDialog</name>
    <message>
        <source>Write a &amp;copy of each document and one log</source>
        <translation>Écrire une &amp;copie de chaque document et un journal</translation>
    </message>
    <message>
        <source>Issue documents</source>
        <translation>Éditer des documents</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Noms des fichiers</translation>
    </message>
    <message>
        <source>Possible fields: %1</source>
        <translation>Champs possibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no field {%1}. Possible fields: %2</source>
        <translation>Il n&apos;y a pas de champ {%1}. Champs possibles&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n document(s)</source>
        <translation>
            <numerusform>Éd&amp;iter %n document</numerusform>
            <numerusform>Éd&amp;iter %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message numerus="yes">
        <source>%n parchment(s)</source>
        <translation>
            <numerusform>%n parchemin</numerusform>
            <numerusform>%n parchemins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block attestation(s)</source>
        <translation>
            <numerusform>%n attestation de blocs</numerusform>
            <numerusform>%n attestations de blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be issued, dated %2. Each receives its final number, without gap, and its bytes are kept as they are for ever; a mistake is corrected by another document. What the rules refuse is left out and listed with its reason. You may stop at any moment: what is issued stays.</source>
        <translation>À éditer, en date du %2&#xa0;: %1. Chaque document reçoit son numéro définitif, sans lacune, et ses octets sont conservés tels quels pour toujours&#xa0;; une erreur se corrige par un autre document. Ce que les règles refusent est laissé de côté, avec son motif. Vous pouvez arrêter à tout moment&#xa0;: ce qui est édité le reste.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <comment>a file name</comment>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BatchLogDialog</name>
    <message>
        <source>Issued</source>
        <translation>Édité</translation>
    </message>
    <message>
        <source>Issued, no copy</source>
        <translation>Édité, sans copie</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Non édité</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non traité</translation>
    </message>
    <message>
        <source>Log of the batch</source>
        <translation>Journal de l&apos;édition</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File or reason</source>
        <translation>Fichier ou motif</translation>
    </message>
    <message>
        <source>The log is kept in %1.</source>
        <translation>Le journal est conservé dans %1.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BatchRunner</name>
    <message numerus="yes">
        <source>Issuing %n document(s)</source>
        <translation>
            <numerusform>Édition de %n document</numerusform>
            <numerusform>Édition de %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued.</source>
        <translation>
            <numerusform>%n document édité.</numerusform>
            <numerusform>%n documents édités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be completed: the reasons stand below.</source>
        <translation>
            <numerusform>%n n&apos;a pas abouti&#xa0;: le motif est ci-dessous.</numerusform>
            <numerusform>%n n&apos;ont pas abouti&#xa0;: les motifs sont ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the last %n: they can be issued later.</source>
        <translation>
            <numerusform>Vous avez arrêté avant le dernier&#xa0;: il pourra être édité plus tard.</numerusform>
            <numerusform>Vous avez arrêté avant les %n derniers&#xa0;: ils pourront être édités plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, why the document was not issued</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show the &amp;log of the batch</source>
        <translation>Afficher le &amp;journal de l&apos;édition</translation>
    </message>
    <message>
        <source>What could not be issued</source>
        <translation>Ce qui n&apos;a pas pu être édité</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockActs</name>
    <message>
        <source>%1 %2.</source>
        <comment>what will be acquired, by how many persons</comment>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) will be acquired for life</source>
        <translation>
            <numerusform>%n bloc sera acquis à vie</numerusform>
            <numerusform>%n blocs seront acquis à vie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n person(s)</source>
        <comment>acquired</comment>
        <translation>
            <numerusform>par %n personne</numerusform>
            <numerusform>par %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Validate %n block(s)</source>
        <translation>
            <numerusform>Valider %n bloc</numerusform>
            <numerusform>Valider %n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>an act</comment>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>Each act is dated %1, carries the name of %2 and freezes the ratings. A mistake is cancelled by another act, which a second person approves.</source>
        <translation>Chaque acte est daté du %1, porte le nom de %2 et fige les appréciations. Une erreur s&apos;annule par un autre acte, qu&apos;une seconde personne approuve.</translation>
    </message>
    <message>
        <source>block %1 of %2</source>
        <comment>number of a block, name of a person</comment>
        <translation>bloc %1, %2</translation>
    </message>
    <message>
        <source>Block %1 is acquired for life by %2.</source>
        <translation>Le bloc %1 est acquis à vie par %2.</translation>
    </message>
    <message>
        <source>The validation of block %1 of %2 is cancelled, approved by %3.</source>
        <translation>%2&#xa0;: la validation du bloc %1 est annulée&#xa0;; approuvé par %3.</translation>
    </message>
    <message>
        <source>Block %1 of %2 will be acquired for life.</source>
        <comment>number of a block, name of a person</comment>
        <translation>%2&#xa0;: le bloc %1 sera acquis à vie.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <comment>validated together</comment>
        <translation>
            <numerusform>lot de %n bloc</numerusform>
            <numerusform>lot de %n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>The partial equivalence is recorded: the next evaluation of block %1 of %2 begins with it.</source>
        <translation>%2&#xa0;: l’équivalence partielle est enregistrée&#x202f;; la prochaine évaluation du bloc %1 commence avec elle.</translation>
    </message>
    <message>
        <source>Take back a partial equivalence</source>
        <translation>Retirer une équivalence partielle</translation>
    </message>
    <message>
        <source>Evaluations of block %1 of %2 begin without it from then on; those that are signed, or under way, stay as they are.</source>
        <translation>%2&#xa0;: les évaluations du bloc %1 commencent désormais sans elle&#x202f;; celles qui sont signées, ou en cours, restent telles quelles.</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the journal:</source>
        <translation>&amp;Motif, conservé au journal&#xa0;:</translation>
    </message>
    <message>
        <source>Write why: the reason is part of the act.</source>
        <translation>Écrivez pourquoi&#xa0;: le motif fait partie de l’acte.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Retirer l’équivalence</translation>
    </message>
    <message>
        <source>&amp;Equivalence:</source>
        <translation>&amp;Équivalence&#xa0;:</translation>
    </message>
    <message>
        <source>The partial equivalence of block %1 is taken back.</source>
        <translation>L’équivalence partielle du bloc %1 est retirée.</translation>
    </message>
    <message numerus="yes">
        <source>%n validation(s) are cancelled together, approved by %1.</source>
        <translation>
            <numerusform>%n validation est annulée&#x202f;; approuvé par %1.</numerusform>
            <numerusform>%n validations sont annulées ensemble&#x202f;; approuvé par %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockAttestationDialog</name>
    <message>
        <source>Block attestation</source>
        <translation>Attestation de blocs</translation>
    </message>
    <message>
        <source>The attestation for %1 names these blocks. Once issued it keeps its number and its content for ever.</source>
        <translation>%1&#xa0;: l&apos;attestation porte sur ces blocs. Une fois délivrée, elle garde à jamais son numéro et son contenu.</translation>
    </message>
    <message>
        <source>Block &amp;%1: %2</source>
        <translation>Bloc &amp;%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose one block at least.</source>
        <translation>Choisissez au moins un bloc.</translation>
    </message>
    <message>
        <source>&amp;Issue the attestation</source>
        <translation>&amp;Délivrer l&apos;attestation</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockCard</name>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>block number, state, name of the block</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockDetail</name>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Attempt %1, handed in on %2</source>
        <translation>Tentative %1, déposée le %2</translation>
    </message>
    <message>
        <source>Group work: the person&apos;s own part counts.</source>
        <translation>Travail de groupe&#xa0;: seule compte la part de la personne.</translation>
    </message>
    <message>
        <source>Originality: %1</source>
        <translation>Originalité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was handed in for this block.</source>
        <translation>Rien n&apos;a été déposé pour ce bloc.</translation>
    </message>
    <message>
        <source>%1 wrote: “%2”</source>
        <comment>evaluator, comment</comment>
        <translation>%1 a écrit&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>of a validation</comment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · block %2</source>
        <comment>name of a person, number of a block</comment>
        <translation>%1 · bloc %2</translation>
    </message>
    <message>
        <source>%1
Dossier %2 · %3</source>
        <comment>title of the block, number of the dossier, access route</comment>
        <translation>%1
Dossier %2 · %3</translation>
    </message>
    <message>
        <source>Grid of block %1</source>
        <translation>Grille du bloc %1</translation>
    </message>
    <message>
        <source>Grid locked by %1 on %2</source>
        <translation>Grille verrouillée par %1 le %2</translation>
    </message>
    <message>
        <source>No grid has been locked yet</source>
        <translation>Aucune grille n&apos;est encore verrouillée</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>of a competency</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>Le dépôt</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Acquired without a grid: %1</source>
        <comment>how</comment>
        <translation>Acquis sans grille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Partial equivalence: %1</source>
        <translation>Équivalence partielle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockLegend</name>
    <message>
        <source>%1  %2</source>
        <comment>the letter of a state, its word</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockMatrixModel</name>
    <message>
        <source>Being read</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate, the state of a block</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1
Block %2: %3
%4</source>
        <comment>candidate, number and title of the block, its state</comment>
        <translation>%1
Bloc %2&#xa0;: %3
%4</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie d’accès</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockQueuePanel</name>
    <message>
        <source>Sort by &amp;urgency</source>
        <translation>Trier par &amp;urgence</translation>
    </message>
    <message>
        <source>Sort by &amp;name</source>
        <translation>Trier par &amp;nom</translation>
    </message>
    <message>
        <source>Sort by &amp;block</source>
        <translation>Trier par &amp;bloc</translation>
    </message>
    <message>
        <source>Sort by &amp;evaluator</source>
        <translation>Trier par é&amp;valuateur</translation>
    </message>
    <message>
        <source>Nothing to validate. A block appears here as soon as a mentor has found every competency acquired.</source>
        <translation>Rien à valider. Un bloc apparaît ici dès qu&apos;un mentor a jugé toutes ses compétences acquises.</translation>
    </message>
    <message>
        <source>No project is under way: nothing is missing anywhere.</source>
        <translation>Aucun projet n&apos;est en cours&#xa0;: il ne manque rien nulle part.</translation>
    </message>
    <message>
        <source>No block has been validated yet.</source>
        <translation>Aucun bloc n&apos;a encore été validé.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>blocks in the list, blocks checked</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of blocks</source>
        <translation>Listes de blocs</translation>
    </message>
    <message>
        <source>To validate (%1)</source>
        <translation>À valider (%1)</translation>
    </message>
    <message>
        <source>To validate</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Validated</source>
        <comment>the blocks already validated</comment>
        <translation>Validés</translation>
    </message>
    <message>
        <source>Name, dossier number…</source>
        <translation>Nom, n° de dossier…</translation>
    </message>
    <message>
        <source>Sort and filter the blocks</source>
        <translation>Trier et filtrer les blocs</translation>
    </message>
    <message>
        <source>Only block &amp;%1</source>
        <translation>Seulement le bloc &amp;%1</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>No block matches this search.</source>
        <translation>Aucun bloc ne correspond à cette recherche.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n block(s); the others are being read</source>
        <translation>
            <numerusform>Le premier bloc&#x202f;; les autres sont en cours de lecture</numerusform>
            <numerusform>Les %n premiers blocs&#x202f;; les autres sont en cours de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Recherche&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Blocks to validate</source>
        <translation>Blocs à valider</translation>
    </message>
    <message>
        <source>Blocks that cannot be validated yet</source>
        <translation>Blocs qui ne peuvent pas encore être validés</translation>
    </message>
    <message>
        <source>Blocks validated</source>
        <translation>Blocs validés</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockTabs</name>
    <message>
        <source>Competencies (%1/%2)</source>
        <comment>acquired, in all</comment>
        <translation>Compétences (%1/%2)</translation>
    </message>
    <message>
        <source>Submissions (%1)</source>
        <translation>Dépôts (%1)</translation>
    </message>
    <message>
        <source>Journal of the block</source>
        <translation>Journal du bloc</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documents (%1)</translation>
    </message>
    <message>
        <source>Competencies of block %1</source>
        <translation>Compétences du bloc %1</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Submissions for block %1</source>
        <translation>Dépôts du bloc %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Files and feedback</source>
        <translation>Fichiers et avis</translation>
    </message>
    <message>
        <source>Journal of block %1</source>
        <translation>Journal du bloc %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Block %1 and the documents</source>
        <translation>Bloc %1 et documents</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>of the block</comment>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockVerdicts</name>
    <message>
        <source>Block %1 — %2</source>
        <comment>number, title</comment>
        <translation>Bloc %1 — %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and label of a competency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>non accordé</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>competencies of a block</comment>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a competency</comment>
        <translation>manquante</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block, what is said of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Block granted, or competencies missing under it</source>
        <translation>Bloc accordé, ou compétences manquantes en dessous</translation>
    </message>
    <message>
        <source>The jury says</source>
        <translation>Le jury dit</translation>
    </message>
    <message>
        <source>Blocks: check those that are granted; under the others, what is missing</source>
        <translation>Blocs&#xa0;: cochez ceux qui sont accordés&#x202f;; sous les autres, ce qui manque</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlockerList</name>
    <message>
        <source>Met</source>
        <comment>a condition is fulfilled</comment>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a condition is not fulfilled</comment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>nothing can be said yet</comment>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BlocksPage</name>
    <message>
        <source>Blocks to validate</source>
        <translation>Blocs à valider</translation>
    </message>
    <message>
        <source>Cancel this validation, with a second person</source>
        <translation>Annuler cette validation, avec une seconde personne</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: validation of %1…</source>
        <translation>&amp;Annuler&#xa0;: validation du %1…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Validate %n block(s)</source>
        <translation>
            <numerusform>&amp;Valider %n bloc</numerusform>
            <numerusform>&amp;Valider %n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Validate block %1</source>
        <translation>&amp;Valider le bloc %1</translation>
    </message>
    <message>
        <source>Acquired for life</source>
        <translation>Acquis à vie</translation>
    </message>
    <message>
        <source>Not yet possible:</source>
        <translation>Pas encore possible&#xa0;:</translation>
    </message>
    <message>
        <source>Block %1 cannot be validated yet:</source>
        <translation>Le bloc %1 ne peut pas encore être validé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Why not?</source>
        <translation>&amp;Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Grant a block…</source>
        <translation>&amp;Accorder un bloc…</translation>
    </message>
    <message>
        <source>Grant a block</source>
        <translation>Accorder un bloc</translation>
    </message>
    <message>
        <source>&amp;Cancel the validation…</source>
        <translation>A&amp;nnuler la validation…</translation>
    </message>
    <message>
        <source>Cancel the validation</source>
        <translation>Annuler la validation</translation>
    </message>
    <message>
        <source>Check &amp;all blocks</source>
        <translation>C&amp;ocher tous les blocs</translation>
    </message>
    <message>
        <source>&amp;Open the dossier</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Find a block</source>
        <translation>Rechercher un &amp;bloc</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualiser</translation>
    </message>
    <message>
        <source>Choose a block in the list to see its grid.</source>
        <translation>Choisissez un bloc dans la liste pour voir sa grille.</translation>
    </message>
    <message>
        <source>Validating blocks</source>
        <translation>Validation des blocs</translation>
    </message>
    <message>
        <source>&amp;Validate</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>Choose a block in the list</source>
        <translation>Choisissez un bloc dans la liste</translation>
    </message>
    <message>
        <source>By equivalence, whole or partial, or prior proof, with its legal note</source>
        <translation>Par équivalence, entière ou partielle, ou preuve antérieure, avec sa note juridique</translation>
    </message>
    <message>
        <source>Take back a partial equivalence of this block, with a reason</source>
        <translation>Retirer une équivalence partielle de ce bloc, avec un motif</translation>
    </message>
    <message>
        <source>&amp;Take back an equivalence…</source>
        <translation>Reti&amp;rer une équivalence…</translation>
    </message>
    <message>
        <source>Take back an equivalence</source>
        <translation>Retirer une équivalence</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BulkDialog</name>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>For &amp;which blocks</source>
        <translation>Pour &amp;quels blocs</translation>
    </message>
    <message>
        <source>Several candidates at once</source>
        <translation>Plusieurs candidats à la fois</translation>
    </message>
    <message>
        <source>Validate every block that waits for it</source>
        <translation>Valider tous les blocs qui l&apos;attendent</translation>
    </message>
    <message>
        <source>Assign a mentor</source>
        <translation>Affecter un mentor</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen candidate(s)</source>
        <translation>
            <numerusform>Le&#xa0;%n candidat choisi</numerusform>
            <numerusform>Les&#xa0;%n candidats choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s) of the list</source>
        <translation>
            <numerusform>Le seul candidat de la liste (%n)</numerusform>
            <numerusform>Les&#xa0;%n candidats de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est résulté</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Tous les blocs</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Bloc&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Assign to %n candidate(s)</source>
        <translation>
            <numerusform>Affec&amp;ter à&#xa0;%n candidat</numerusform>
            <numerusform>Affec&amp;ter à&#xa0;%n candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Validate for %n candidate(s)</source>
        <translation>
            <numerusform>&amp;Valider pour&#xa0;%n candidat</numerusform>
            <numerusform>&amp;Valider pour&#xa0;%n candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are accompanied from today; each is an act of its own.</source>
        <translation>
            <numerusform>%n candidat est accompagné à partir d&apos;aujourd&apos;hui&#xa0;; c&apos;est un acte distinct.</numerusform>
            <numerusform>%n candidats sont accompagnés à partir d&apos;aujourd&apos;hui&#xa0;; chacun est un acte distinct.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting the blocks that wait…</source>
        <translation>Décompte des blocs en attente…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Under way. What is done stays done if you cancel.</source>
        <translation>En cours. Ce qui est fait le reste si vous annulez.</translation>
    </message>
    <message>
        <source>Done for %1, not done for %2.</source>
        <comment>two numbers</comment>
        <translation>Fait pour&#xa0;%1, pas fait pour&#xa0;%2.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Ce qui a été fait, ou pourquoi pas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Ac&amp;t</source>
        <translation>A&amp;cte</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) will be acquired for life, each by an act of its own that carries your name. A mistake is cancelled by another act, which a second person approves.</source>
        <translation>
            <numerusform>%n bloc sera acquis à vie, par un acte à votre nom. Une erreur s&apos;annule par un autre acte, qu&apos;une seconde personne approuve.</numerusform>
            <numerusform>%n blocs seront acquis à vie, chacun par un acte distinct à votre nom. Une erreur s&apos;annule par un autre acte, qu&apos;une seconde personne approuve.</numerusform>
        </translation>
    </message>
    <message>
        <source>No block of theirs waits for validation: there is nothing to do here. In VAE the jury awards the blocks.</source>
        <translation>Aucun bloc n&apos;attend de validation : il n&apos;y a rien à faire ici. En VAE, c&apos;est le jury qui accorde les blocs.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>There was nothing to do for %n candidate(s).</source>
        <translation>
            <numerusform>Il n’y avait rien à faire pour %n candidat.</numerusform>
            <numerusform>Il n’y avait rien à faire pour %n candidats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::BulkWork</name>
    <message>
        <source>block %1: %2</source>
        <comment>number, reason</comment>
        <translation>bloc&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>No block waits for validation.</source>
        <translation>Aucun bloc n&apos;attend de validation.</translation>
    </message>
    <message>
        <source>Acquired for life: block %1</source>
        <translation>Acquis à vie&#xa0;: bloc&#xa0;%1</translation>
    </message>
    <message>
        <source>Mentor assigned</source>
        <translation>Mentor affecté</translation>
    </message>
    <message>
        <source>This mentor accompanies the candidate already.</source>
        <translation>Ce mentor accompagne déjà le candidat.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CancellationDialog</name>
    <message>
        <source>Block %1 “%2” of %3, validated on %4 by %5 under number %6.</source>
        <translation>Bloc %1 «&#xa0;%2&#xa0;», %3, validé le %4 par %5 sous le numéro %6.</translation>
    </message>
    <message>
        <source>The block is no longer acquired; the validation stays in the journal as cancelled.</source>
        <translation>Le bloc n&apos;est plus acquis&#xa0;; la validation reste au journal comme annulée.</translation>
    </message>
    <message>
        <source>%1 %2 is revoked.</source>
        <comment>kind of document, its number</comment>
        <translation>%1 %2&#xa0;: révocation.</translation>
    </message>
    <message>
        <source>No document rests on it.</source>
        <translation>Aucun document ne repose dessus.</translation>
    </message>
    <message>
        <source>The candidacy, completed by this block, is in progress again.</source>
        <translation>La candidature, complétée par ce bloc, redevient en cours.</translation>
    </message>
    <message>
        <source>Undo the validation</source>
        <translation>Annuler la validation</translation>
    </message>
    <message>
        <source>Cancel a validation</source>
        <translation>Annuler une validation</translation>
    </message>
    <message>
        <source>&amp;Kind of cancellation:</source>
        <translation>&amp;Nature de l&apos;annulation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the journal:</source>
        <translation>&amp;Motif, conservé au journal&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Undo the validation</source>
        <translation>&amp;Annuler la validation</translation>
    </message>
    <message>
        <source>&amp;Cancel the validation</source>
        <translation>&amp;Annuler la validation</translation>
    </message>
    <message numerus="yes">
        <source>All or none: %n block(s) are no longer acquired; the validations stay in the journal as cancelled.</source>
        <translation>
            <numerusform>%n bloc n’est plus acquis&#x202f;; la validation reste au journal comme annulée.</numerusform>
            <numerusform>Tous ou aucun&#xa0;: %n blocs ne sont plus acquis&#x202f;; les validations restent au journal comme annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document rests on them.</source>
        <translation>Aucun document ne repose dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies), completed by these blocks, go on again.</source>
        <translation>
            <numerusform>%n candidature, achevée par ces blocs, est de nouveau en cours.</numerusform>
            <numerusform>%n candidatures, achevées par ces blocs, sont de nouveau en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n validation(s)</source>
        <translation>
            <numerusform>Annuler %n validation</numerusform>
            <numerusform>Annuler %n validations</numerusform>
        </translation>
    </message>
    <message>
        <source>Validations that are undone</source>
        <translation>Validations annulées</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n validation(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>&amp;Annuler %n validation</numerusform>
            <numerusform>&amp;Annuler %n validations</numerusform>
        </translation>
    </message>
    <message>
        <source>Ke&amp;ep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Ke&amp;ep them</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidacyActs</name>
    <message>
        <source>The admissibility of %1 is recorded.</source>
        <translation>La recevabilité de&#xa0;%1 est enregistrée.</translation>
    </message>
    <message>
        <source>The evidence dossier of %1 is recorded.</source>
        <translation>Le dossier de preuve de&#xa0;%1 est enregistré.</translation>
    </message>
    <message>
        <source>Widen the candidacy of %1 to the whole title?</source>
        <translation>Étendre la candidature de&#xa0;%1 au titre entier&#xa0;?</translation>
    </message>
    <message>
        <source>All blocks are aimed at from now on; those acquired stay acquired.</source>
        <translation>Tous les blocs sont désormais visés&#xa0;; ceux qui sont acquis le restent.</translation>
    </message>
    <message>
        <source>&amp;Widen the candidacy</source>
        <translation>&amp;Étendre la candidature</translation>
    </message>
    <message>
        <source>%1 now aims at the whole title.</source>
        <translation>%1 vise désormais le titre entier.</translation>
    </message>
    <message>
        <source>Withdrawal of %1</source>
        <translation>Abandon de&#xa0;%1</translation>
    </message>
    <message>
        <source>The candidacy ends and a planned defence is freed. The blocks acquired stay acquired for life.</source>
        <translation>La candidature prend fin et une soutenance prévue est libérée. Les blocs acquis le restent à vie.</translation>
    </message>
    <message>
        <source>&amp;Record the withdrawal</source>
        <translation>&amp;Enregistrer l&apos;abandon</translation>
    </message>
    <message>
        <source>The withdrawal of %1 is recorded.</source>
        <translation>L&apos;abandon de&#xa0;%1 est enregistré.</translation>
    </message>
    <message>
        <source>Take the candidacy of %1 up again?</source>
        <translation>Reprendre la candidature de&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>The candidacy is under way again from today.</source>
        <translation>La candidature est de nouveau en cours à partir d&apos;aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>The candidacy of %1 is under way again.</source>
        <translation>La candidature de&#xa0;%1 est de nouveau en cours.</translation>
    </message>
    <message>
        <source>Lapse of the candidacy of %1</source>
        <translation>Caducité de la candidature de&#xa0;%1</translation>
    </message>
    <message>
        <source>The candidacy ends for want of activity, after warnings. The candidate may contest it; the blocks acquired stay acquired for life.</source>
        <translation>La candidature prend fin faute d&apos;activité, après avertissements. Le candidat peut le contester&#xa0;; les blocs acquis le restent à vie.</translation>
    </message>
    <message>
        <source>&amp;Record the lapse</source>
        <translation>&amp;Prononcer la caducité</translation>
    </message>
    <message>
        <source>The candidacy of %1 has lapsed.</source>
        <translation>La candidature de&#xa0;%1 est caduque.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidacyForm</name>
    <message>
        <source>New candidacy of %1</source>
        <translation>Nouvelle candidature de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Open the candidacy</source>
        <translation>&amp;Ouvrir la candidature</translation>
    </message>
    <message>
        <source>Access &amp;route</source>
        <translation>&amp;Voie d&apos;accès</translation>
    </message>
    <message>
        <source>Day of &amp;entry</source>
        <translation>Jour d&apos;&amp;entrée</translation>
    </message>
    <message>
        <source>Dossier &amp;number</source>
        <translation>&amp;Numéro de dossier</translation>
    </message>
    <message>
        <source>What the candidate &amp;aims at</source>
        <translation>Ce que vi&amp;se le candidat</translation>
    </message>
    <message>
        <source>Empty: the next free one</source>
        <translation>Vide&#xa0;: le prochain libre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Why the person enters without a claim to the title (the lead decides)</source>
        <translation>&amp;Pourquoi la personne entre sans droit au titre (le responsable décide)</translation>
    </message>
    <message>
        <source>The whole title</source>
        <translation>Le titre entier</translation>
    </message>
    <message>
        <source>Some blocks only</source>
        <translation>Certains blocs seulement</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Block &amp;%1: %2</source>
        <translation>Bloc &amp;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Enter the day of entry as %1.</source>
        <translation>Saisissez le jour d&apos;entrée sous la forme&#xa0;%1.</translation>
    </message>
    <message>
        <source>Choose one block at least.</source>
        <translation>Choisissez au moins un bloc.</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganisme</translation>
    </message>
    <message>
        <source>The registration ended on %1: an entry by that day keeps the right to the title.</source>
        <translation>L&apos;enregistrement a pris fin le %1 : une entrée jusqu&apos;à ce jour garde le droit au titre.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidacyPanel</name>
    <message>
        <source>Candidacy %1</source>
        <translation>Candidature&#xa0;%1</translation>
    </message>
    <message>
        <source>Access route</source>
        <translation>Voie d&apos;accès</translation>
    </message>
    <message>
        <source>Aims at</source>
        <translation>Vise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, day</comment>
        <translation>%1 depuis le&#xa0;%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Entry without a claim</source>
        <translation>Entrée sans droit au titre</translation>
    </message>
    <message>
        <source>Admissibility</source>
        <translation>Recevabilité</translation>
    </message>
    <message>
        <source>Evidence dossier</source>
        <translation>Dossier de preuve</translation>
    </message>
    <message>
        <source>Versions of the evidence dossier</source>
        <translation>Versions du dossier de preuve</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Files and missing pieces</source>
        <translation>Fichiers et pièces manquantes</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Mentors of the candidate</source>
        <translation>Mentors du candidat</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Aménagements</translation>
    </message>
    <message>
        <source>Accommodations of the candidate</source>
        <translation>Aménagements du candidat</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Aménagement</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Temps majoré</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Name in use</source>
        <translation>Nom d&apos;usage</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Born at</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Candidacies of the person</source>
        <translation>Candidatures de la personne</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>No evidence dossier was received yet.</source>
        <translation>Aucun dossier de preuve n&apos;a encore été reçu.</translation>
    </message>
    <message>
        <source>No mentor accompanies this candidate.</source>
        <translation>Aucun mentor n&apos;accompagne ce candidat.</translation>
    </message>
    <message>
        <source>No accommodation was granted.</source>
        <translation>Aucun aménagement n&apos;a été accordé.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidateChooser</name>
    <message>
        <source>Name, dossier number…</source>
        <translation>Nom, n° de dossier…</translation>
    </message>
    <message>
        <source>Candidates found</source>
        <translation>Candidats trouvés</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidateFilterBar</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name, dossier number…</source>
        <translation>Nom, n° de dossier…</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>+ filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restreindre la liste</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidateListModel</name>
    <message>
        <source>Dossier %1
%2</source>
        <comment>number, the state of the blocks</comment>
        <translation>Dossier %1
%2</translation>
    </message>
    <message>
        <source>%1, %2, dossier %3. %4</source>
        <comment>name, route, number, the state of the blocks</comment>
        <translation>%1, %2, dossier %3. %4</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidateListPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No candidate matches this search.</source>
        <translation>Aucun candidat ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Candidates and blocks</source>
        <translation>Candidats et blocs</translation>
    </message>
    <message>
        <source>No candidate is entrusted to you. Those whom the pedagogical lead entrusts to you appear here.</source>
        <translation>Aucun candidat ne vous est confié. Ceux que la responsable pédagogique vous confie apparaissent ici.</translation>
    </message>
    <message>
        <source>There is no candidate in this store yet. Enrol the first one; a school&apos;s list, in Excel or CSV, brings them all at once.</source>
        <translation>Cette base ne contient encore aucun candidat. Inscrivez le premier&#xa0;; la liste d’une école, en Excel ou en CSV, les apporte tous en une fois.</translation>
    </message>
    <message>
        <source>Clear the search and the filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>No candidate matches the search and the filters set above.</source>
        <translation>Aucun candidat ne correspond à la recherche et aux filtres posés ci-dessus.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidatePanel</name>
    <message>
        <source>Sitting: %1</source>
        <translation>Siègent&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 sits as substitute</source>
        <translation>%1 siège en suppléance</translation>
    </message>
    <message>
        <source>%1 · dossier %2 · %3</source>
        <comment>access route, number, times</comment>
        <translation>%1 · dossier %2 · %3</translation>
    </message>
    <message>
        <source>Decided on %1, in place of an earlier decision: %2</source>
        <comment>day, reason</comment>
        <translation>Décidé le %1, à la place d’une décision antérieure&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decided on %1. A decision taken is not changed: a rectification with its reason is added.</source>
        <translation>Décidé le %1. Une décision prise ne se modifie plus&#xa0;: une rectification motivée s’y ajoute.</translation>
    </message>
    <message>
        <source>Nothing stands against this decision.</source>
        <translation>Rien ne s&apos;oppose à cette décision.</translation>
    </message>
    <message>
        <source>Motive, recommendations and votes</source>
        <translation>Motif, préconisations et voix</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1: this defence ended without a decision. Acquired blocks stay acquired, and the candidate may be scheduled again.</source>
        <comment>state of a defence: absent, excused, postponed</comment>
        <translation>%1&#xa0;: cette soutenance a pris fin sans décision. Les blocs acquis le restent et le candidat peut être reprogrammé.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidatePicker</name>
    <message>
        <source>Name or dossier number</source>
        <translation>Nom ou numéro de dossier</translation>
    </message>
    <message>
        <source>Candidate to look for</source>
        <translation>Candidat recherché</translation>
    </message>
    <message>
        <source>Candidates found</source>
        <translation>Candidats trouvés</translation>
    </message>
    <message>
        <source>%1 · dossier %2</source>
        <comment>name, number</comment>
        <translation>%1 · dossier %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CandidatesPage</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>&amp;Validate block %1</source>
        <translation>&amp;Valider le bloc %1</translation>
    </message>
    <message>
        <source>Block %1 will be acquired for life</source>
        <translation>Le bloc %1 sera acquis à vie</translation>
    </message>
    <message>
        <source>&amp;Block attestation…</source>
        <translation>Attestation de &amp;blocs…</translation>
    </message>
    <message>
        <source>Block attestation</source>
        <translation>Attestation de blocs</translation>
    </message>
    <message>
        <source>Issue the &amp;parchment…</source>
        <translation>Délivrer le &amp;parchemin…</translation>
    </message>
    <message>
        <source>Issue the parchment</source>
        <translation>Délivrer le parchemin</translation>
    </message>
    <message>
        <source>&amp;Export the document…</source>
        <translation>&amp;Exporter le document…</translation>
    </message>
    <message>
        <source>En&amp;large the preview</source>
        <translation>A&amp;grandir l&apos;aperçu</translation>
    </message>
    <message>
        <source>&amp;Find a candidate</source>
        <translation>&amp;Chercher un candidat</translation>
    </message>
    <message>
        <source>&amp;Import candidates…</source>
        <translation>&amp;Importer des candidats…</translation>
    </message>
    <message>
        <source>&amp;Documents of the candidate</source>
        <translation>&amp;Documents du candidat</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Choose a candidate in the list to see the dossier.</source>
        <translation>Choisissez un candidat dans la liste pour voir son dossier.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of document, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Several candidates at &amp;once…</source>
        <translation>Plusieurs candidats à &amp;la fois…</translation>
    </message>
    <message>
        <source>Dossier on a past &amp;day…</source>
        <translation>Dossier à une date pa&amp;ssée…</translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation>Aucun dossier n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Candidates by bl&amp;ocks</source>
        <translation>Candidats par bl&amp;ocs</translation>
    </message>
    <message>
        <source>All candidates with the state of each of their blocks</source>
        <translation>Tous les candidats, avec l’état de chacun de leurs blocs</translation>
    </message>
    <message>
        <source>Issue the attestation of &amp;success</source>
        <translation>Délivrer l&apos;attestation de &amp;réussite</translation>
    </message>
    <message>
        <source>Issue the block passpor&amp;t</source>
        <translation>Délivrer le passepor&amp;t de blocs</translation>
    </message>
    <message>
        <source>The list is empty: there is nobody to act on.</source>
        <translation>La liste est vide&#xa0;: il n&apos;y a personne sur qui agir.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ChartCard</name>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of the card, what the button does</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ChecksPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>subject of a check, what was found</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: later</source>
        <comment>subject of a check</comment>
        <translation>%1&#xa0;: plus tard</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <comment>subject of a check</comment>
        <translation>%1&#xa0;: en règle</translation>
    </message>
    <message>
        <source>What would annul: before the session opens</source>
        <translation>Ce qui ferait annuler&#xa0;: avant l’ouverture de la session</translation>
    </message>
    <message>
        <source>What would annul: before the minutes are signed and published</source>
        <translation>Ce qui ferait annuler&#xa0;: avant la signature et la publication du procès-verbal</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ClockForm</name>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The next defence</source>
        <translation>La prochaine soutenance</translation>
    </message>
    <message>
        <source>One hour later</source>
        <translation>Une heure plus tard</translation>
    </message>
    <message>
        <source>The next working day</source>
        <translation>Le prochain jour ouvré</translation>
    </message>
    <message>
        <source>A fortnight later</source>
        <translation>Quinze jours plus tard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is waited for, its hour</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Move the demonstration&apos;s clock on</source>
        <translation>Avancer l&apos;horloge de la démonstration</translation>
    </message>
    <message>
        <source>&amp;Move the clock on</source>
        <translation>&amp;Avancer l&apos;horloge</translation>
    </message>
    <message>
        <source>It stands at %1. Whatever is done afterwards bears the new hour. The clock does not go back; the journal keeps that it was moved. A store of your own follows the clock of the computer.</source>
        <translation>Elle est arrêtée au %1. Tout ce qui sera fait ensuite portera la nouvelle heure. L&apos;horloge ne recule pas&#x202f;; le journal garde la trace de son avance. Une base à vous suit l&apos;horloge de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Enter the day as %1.</source>
        <translation>Saisissez le jour sous la forme %1.</translation>
    </message>
    <message>
        <source>The clock is there or past it.</source>
        <translation>L&apos;horloge a déjà atteint cette heure.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CohortMenu</name>
    <message>
        <source>Entered in %1</source>
        <translation>Promotion %1</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Tous les candidats</translation>
    </message>
    <message>
        <source>Year of entry</source>
        <translation>Année d&apos;entrée</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ColumnStep</name>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <comment>what a column holds</comment>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Still missing: %1. Choose the column that holds it.</source>
        <translation>Il manque encore&#xa0;: %1. Choisissez la colonne qui le contient.</translation>
    </message>
    <message>
        <source>Chosen twice: %1. Keep one of the columns.</source>
        <translation>Choisi deux fois&#xa0;: %1. Gardez une seule des colonnes.</translation>
    </message>
    <message>
        <source>These columns were chosen for the same headings before.</source>
        <translation>Ces colonnes ont été choisies auparavant pour les mêmes en-têtes.</translation>
    </message>
    <message>
        <source>Every required column was found.</source>
        <translation>Toutes les colonnes obligatoires ont été trouvées.</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>The first ro&amp;ws</source>
        <translation>Les premières &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Propose again</source>
        <translation>&amp;Proposer à nouveau</translation>
    </message>
    <message>
        <source>Chooses again by the headings alone</source>
        <translation>Choisit à nouveau d&apos;après les seuls en-têtes</translation>
    </message>
    <message>
        <source>%1 · encoding: %2 · separator: %3 · %4</source>
        <comment>file name, encoding, separator, columns</comment>
        <translation>%1 · codage&#xa0;: %2 · séparateur&#xa0;: %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>%1 · workbook, first sheet · %2</source>
        <comment>file name, columns</comment>
        <translation>%1 · classeur, première feuille · %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CommandPalette</name>
    <message>
        <source>Search the candidates for “%1”</source>
        <translation>Chercher «&#xa0;%1&#xa0;» parmi les candidats</translation>
    </message>
    <message>
        <source>Acts, pages and people</source>
        <translation>Actions, pages et personnes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>dossier, route</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Juror</source>
        <translation>Juré</translation>
    </message>
    <message>
        <source>No act has that name</source>
        <translation>Aucune action ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CommentEdit</name>
    <message>
        <source>Earlier comments</source>
        <translation>Commentaires antérieurs</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CompetencyRow</name>
    <message>
        <source>Competency %1, %2</source>
        <comment>number, label</comment>
        <translation>Compétence %1, %2</translation>
    </message>
    <message>
        <source>Competency %1</source>
        <translation>Compétence %1</translation>
    </message>
    <message>
        <source>Comment on competency %1</source>
        <translation>Commentaire de la compétence %1</translation>
    </message>
    <message>
        <source>Show this page</source>
        <translation>Afficher cette page</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the proof %1</source>
        <translation>Retirer la preuve %1</translation>
    </message>
    <message>
        <source>Comment for the candidate · Ctrl+Space: earlier ones</source>
        <translation>Commentaire au candidat · Ctrl+Espace : les précédents</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>competency, that it is acquired elsewhere</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::CompositionPanel</name>
    <message>
        <source>external</source>
        <comment>jury member</comment>
        <translation>extérieur</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>jury member</comment>
        <translation>interne</translation>
    </message>
    <message>
        <source>Certification rules</source>
        <translation>Règlement de certification</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>What the rules of the day ask</source>
        <translation>Ce que demandent les règles du jour</translation>
    </message>
    <message>
        <source>Panel of each defence after recusals</source>
        <translation>Jury de chaque soutenance après récusations</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>Membres du jury</translation>
    </message>
    <message>
        <source>Conditions of the composition</source>
        <translation>Conditions de composition</translation>
    </message>
    <message>
        <source>Panel of each defence</source>
        <translation>Jury de chaque soutenance</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Condition and its rule</source>
        <translation>Condition et règle</translation>
    </message>
    <message>
        <source>Who sits, and why</source>
        <translation>Qui siège, et pourquoi</translation>
    </message>
    <message>
        <source>Nobody sits yet: “Compose the panel…” ranks the panels that may.</source>
        <translation>Personne ne siège encore&#xa0;: «&#xa0;Composer le jury…&#xa0;» classe les jurys possibles.</translation>
    </message>
    <message>
        <source>No candidate is scheduled yet: choose who is ready in the timetable.</source>
        <translation>Aucun candidat n&apos;est programmé&#xa0;: choisissez-en un de prêt dans le déroulé.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ConvocationPanel</name>
    <message>
        <source>To convene</source>
        <translation>À convoquer</translation>
    </message>
    <message>
        <source>To send again</source>
        <translation>À renvoyer</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Pas encore due</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Sent, no answer</source>
        <translation>Envoyée, sans réponse</translation>
    </message>
    <message>
        <source>short notice agreed</source>
        <translation>délai court accepté</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>Dossiers to the jury</source>
        <translation>Dossiers au jury</translation>
    </message>
    <message>
        <source>Who is convened</source>
        <translation>Personnes convoquées</translation>
    </message>
    <message>
        <source>Last day to convene without the candidate&apos;s written agreement: %1.</source>
        <translation>Dernier jour pour convoquer sans l’accord écrit du candidat&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Sent on %1; they were due by %2.</source>
        <translation>Envoyés le&#xa0;%1&#xa0;; date limite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The jury receives the candidates&apos; dossiers by %1.</source>
        <translation>Le jury reçoit les dossiers des candidats au plus tard le&#xa0;%1.</translation>
    </message>
    <message>
        <source>Candidate, %1</source>
        <translation>Candidat,&#xa0;%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>Convoqué le</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Session called off</source>
        <translation>Session annulée ou reportée</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Envoi non noté</translation>
    </message>
    <message>
        <source>Candidate, %1</source>
        <comment>a woman</comment>
        <translation>Candidate, %1</translation>
    </message>
    <message>
        <source>After %1 the notice is short: each candidate not told yet must agree in writing.</source>
        <translation>Passé le&#xa0;%1, le délai est court&#xa0;: chaque candidat pas encore prévenu doit donner son accord par écrit.</translation>
    </message>
    <message>
        <source>Nobody to convene yet: compose the panel, then schedule candidates.</source>
        <translation>Personne à convoquer&#xa0;: composez le jury, puis programmez des candidats.</translation>
    </message>
    <message>
        <source>To be told: called off</source>
        <translation>À prévenir&#xa0;: n’a plus lieu</translation>
    </message>
    <message>
        <source>Told: called off</source>
        <translation>Prévenu&#xa0;: n’a plus lieu</translation>
    </message>
    <message>
        <source>The session is called off, and some of those who were convened do not know it yet: issue the letters, send them with the calendar entry, then record it.</source>
        <translation>La session n’a plus lieu et des personnes convoquées ne le savent pas encore&#xa0;: émettez les lettres, envoyez-les avec l’agenda, puis notez-le.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::Criteria</name>
    <message>
        <source>Year of entry</source>
        <translation>Année d&apos;entrée</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>State of a block</source>
        <translation>État d&apos;un bloc</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>Rien à choisir pour l&apos;instant</translation>
    </message>
    <message>
        <source>Block &amp;%1</source>
        <translation>Bloc &amp;%1</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Entered in %1</source>
        <translation>Entrée en&#xa0;%1</translation>
    </message>
    <message>
        <source>Mentor: %1</source>
        <translation>Mentor&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Bloc&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>To do today (%1)</source>
        <translation>À faire aujourd&apos;hui (%1)</translation>
    </message>
    <message>
        <source>Deadlines (%1)</source>
        <translation>Échéances (%1)</translation>
    </message>
    <message>
        <source>deadlines.ics</source>
        <translation>echeances.ics</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) written to %1</source>
        <translation>
            <numerusform>%n échéance écrite dans %1</numerusform>
            <numerusform>%n échéances écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose candidacies the figures speak of</source>
        <translation>De quelles candidatures parlent les chiffres</translation>
    </message>
    <message>
        <source>&amp;Export the deadlines to a calendar…</source>
        <translation>Exporter les échéances &amp;vers un agenda…</translation>
    </message>
    <message>
        <source>To d&amp;o today</source>
        <translation>À fai&amp;re aujourd&apos;hui</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>Éc&amp;héances</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Work and deadlines</source>
        <translation>Travail et échéances</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>To the candidates</source>
        <translation>Vers les candidats</translation>
    </message>
    <message>
        <source>The registration of sheet RNCP %1 ended on %2: whoever entered training, or was found admissible to a VAE, by then keeps the right to the title. For another certification, load its sheet.</source>
        <translation>L&apos;enregistrement de la fiche RNCP %1 a pris fin le %2 : qui est entré en formation, ou a été déclaré recevable en VAE, jusqu&apos;à ce jour garde son droit au titre. Pour une autre certification, chargez sa fiche.</translation>
    </message>
    <message>
        <source>Load another sheet</source>
        <translation>Charger une autre fiche</translation>
    </message>
    <message>
        <source>No deadline lies ahead.</source>
        <translation>Aucune échéance à venir.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <comment>how a day is typed, day first</comment>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>mm/dd/yyyy</source>
        <comment>how a day is typed, month first</comment>
        <translation>mm/jj/aaaa</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DateInput</name>
    <message>
        <source>dd/mm/yyyy</source>
        <comment>how to type a day</comment>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DayPanel</name>
    <message>
        <source>The session</source>
        <translation>La session</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Incidents and what follows</source>
        <translation>Incidents et suite</translation>
    </message>
    <message>
        <source>Members and candidates of the day</source>
        <translation>Membres et candidats du jour</translation>
    </message>
    <message>
        <source>Incidents of the session</source>
        <translation>Incidents de la session</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>a woman</comment>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Nobody to call yet: compose the panel, then schedule candidates.</source>
        <translation>Personne à appeler&#xa0;: composez le jury, puis programmez des candidats.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <comment>a woman</comment>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Awaited</source>
        <comment>a man</comment>
        <translation>Attendu</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DeadlineList</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>No deadline in the coming months.</source>
        <translation>Aucune échéance dans les mois à venir.</translation>
    </message>
    <message>
        <source>What ends, and for whom</source>
        <translation>Ce qui échoit, et pour qui</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DecisionForm</name>
    <message>
        <source>&amp;Motive and observations (optional)</source>
        <translation>&amp;Motif et observations (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Motive, by competency</source>
        <translation>&amp;Motif, par compétence</translation>
    </message>
    <message>
        <source>Recomme&amp;ndations (optional)</source>
        <translation>Préco&amp;nisations (facultatif)</translation>
    </message>
    <message>
        <source>Recomme&amp;ndations</source>
        <translation>Préco&amp;nisations</translation>
    </message>
    <message>
        <source>Title &amp;granted</source>
        <translation>&amp;Titre accordé</translation>
    </message>
    <message>
        <source>&amp;Partial validation</source>
        <translation>Validation &amp;partielle</translation>
    </message>
    <message>
        <source>Defe&amp;rred</source>
        <translation>Ajou&amp;rnement</translation>
    </message>
    <message>
        <source>Ref&amp;used</source>
        <translation>Ref&amp;us</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>Voi&amp;x contre</translation>
    </message>
    <message>
        <source>The chair&apos;s casting vote was used</source>
        <translation>La voix prépondérante a été utilisée</translation>
    </message>
    <message>
        <source>V&amp;otes for the decision</source>
        <translation>&amp;Voix pour la décision</translation>
    </message>
    <message>
        <source>Votes for the decision</source>
        <translation>Voix pour la décision</translation>
    </message>
    <message>
        <source>Votes against the decision</source>
        <translation>Voix contre la décision</translation>
    </message>
    <message>
        <source>No casting vote: no rule that applies gives the chair one.</source>
        <translation>Pas de voix prépondérante&#xa0;: aucune règle applicable n&apos;en donne à la présidence.</translation>
    </message>
    <message numerus="yes">
        <source>No casting vote: the votes of %n member(s) cannot tie.</source>
        <translation>
            <numerusform>Pas de voix prépondérante&#xa0;: la voix de %n membre ne fait pas d&apos;égalité.</numerusform>
            <numerusform>Pas de voix prépondérante&#xa0;: les voix de %n membres ne peuvent être à égalité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chair&apos;s casting vote counts only when the votes of the %n member(s) tie.</source>
        <translation>
            <numerusform>La voix de la présidence n&apos;est prépondérante qu&apos;en cas d&apos;égalité.</numerusform>
            <numerusform>La voix de la présidence n&apos;est prépondérante que si les voix des %n membres sont à égalité.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DeliberationActions</name>
    <message>
        <source>&amp;Open the session</source>
        <translation>&amp;Ouvrir la session</translation>
    </message>
    <message>
        <source>&amp;Close the deliberations</source>
        <translation>&amp;Clore les délibérations</translation>
    </message>
    <message>
        <source>Draw up the &amp;minutes</source>
        <translation>Établir le procès-verbal (&amp;PV)</translation>
    </message>
    <message>
        <source>&amp;Sign the minutes</source>
        <translation>&amp;Signer le procès-verbal</translation>
    </message>
    <message>
        <source>Signed on pape&amp;r</source>
        <translation>Signé su&amp;r papier</translation>
    </message>
    <message>
        <source>&amp;Publish the results</source>
        <translation>Publier les résu&amp;ltats</translation>
    </message>
    <message>
        <source>Record the &amp;decision</source>
        <translation>Enregistrer la &amp;décision</translation>
    </message>
    <message>
        <source>Rectif&amp;y…</source>
        <translation>Rectifi&amp;er…</translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Seal my op&amp;inion</source>
        <translation>Sceller mon a&amp;vis</translation>
    </message>
    <message>
        <source>Re&amp;veal the opinions…</source>
        <translation>Révéler les av&amp;is…</translation>
    </message>
    <message>
        <source>Reveal the opinions</source>
        <translation>Révéler les avis</translation>
    </message>
    <message>
        <source>Candidate presen&amp;t</source>
        <translation>Candidat présen&amp;t</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>the candidate</comment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Candidate &amp;absent</source>
        <translation>Candidat &amp;absent</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>the candidate</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Candidate &amp;excused</source>
        <translation>Candidat e&amp;xcusé</translation>
    </message>
    <message>
        <source>Excused</source>
        <comment>the candidate</comment>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Candidate &amp;heard</source>
        <translation>Candidat entend&amp;u</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>the candidate</comment>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>Candidat suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Open the dossier</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Sign &amp;by certificate…</source>
        <translation>Signer par certi&amp;ficat…</translation>
    </message>
    <message>
        <source>Sign by certificate</source>
        <translation>Signer par certificat</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DeliberationActs</name>
    <message>
        <source>Blocks acquired for life with this decision: %1.</source>
        <translation>Blocs acquis à vie par cette décision&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Blocks already acquired stay acquired.</source>
        <translation>Les blocs déjà acquis le restent.</translation>
    </message>
    <message>
        <source>Votes: %1 in favour, %2 against.</source>
        <translation>Voix&#xa0;: %1 pour, %2 contre.</translation>
    </message>
    <message>
        <source>A decision taken is not changed: once published, a rectification is added to it.</source>
        <translation>Une décision prise ne se modifie plus&#xa0;: une fois publiée, une rectification s’y ajoute.</translation>
    </message>
    <message>
        <source>Open the session %1?</source>
        <translation>Ouvrir la session %1&#x202f;?</translation>
    </message>
    <message>
        <source>The composition of the jury is fixed from here on; a later change is an incident with its reason. A substitute who is not there counts as absent.</source>
        <translation>La composition du jury est désormais fixée&#x202f;; un changement ultérieur est un incident motivé. Un suppléant qui n’est pas là compte comme absent.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>The session %1 is open.</source>
        <translation>La session %1 est ouverte.</translation>
    </message>
    <message>
        <source>Close the deliberations of %1?</source>
        <translation>Clore les délibérations de %1&#x202f;?</translation>
    </message>
    <message>
        <source>No decision of this session is taken after that. The minutes are drawn up next.</source>
        <translation>Aucune décision de cette session n’est prise ensuite. Le procès-verbal est établi après.</translation>
    </message>
    <message>
        <source>Close the deliberations</source>
        <translation>Clore les délibérations</translation>
    </message>
    <message>
        <source>The deliberations of %1 are closed.</source>
        <translation>Les délibérations de %1 sont closes.</translation>
    </message>
    <message>
        <source>Draw up the minutes of %1?</source>
        <translation>Établir le procès-verbal de %1&#x202f;?</translation>
    </message>
    <message>
        <source>They get their number and are frozen with the checks of every rule set; they are not edited after that.</source>
        <translation>Il reçoit son numéro et est figé avec les contrôles de chaque jeu de règles&#x202f;; il ne se modifie plus ensuite.</translation>
    </message>
    <message>
        <source>Draw up the minutes</source>
        <translation>Dresser le procès-verbal</translation>
    </message>
    <message>
        <source>The minutes are drawn up: they are to be signed.</source>
        <translation>Le procès-verbal est établi&#xa0;: il reste à le signer.</translation>
    </message>
    <message>
        <source>Sign the minutes %1?</source>
        <translation>Signer le procès-verbal %1&#x202f;?</translation>
    </message>
    <message>
        <source>Record the signature of %1 on paper?</source>
        <translation>Enregistrer la signature sur papier&#xa0;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>The signature is dated, kept in the journal and cannot be withdrawn.</source>
        <translation>La signature est datée, conservée au journal et ne se retire pas.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Record the signature</source>
        <translation>Enregistrer la signature</translation>
    </message>
    <message>
        <source>%1 has signed the minutes %2.</source>
        <translation>%1 a signé le procès-verbal %2.</translation>
    </message>
    <message>
        <source>Publish the results of %1?</source>
        <translation>Publier les résultats de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Every candidate&apos;s notice of decision is issued. From here on a decision is only rectified, with a reason, a second person and corrective minutes.</source>
        <translation>La notification de chaque candidat est émise. Ensuite une décision ne peut qu’être rectifiée, avec un motif, une deuxième personne et un procès-verbal rectificatif.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>The results of %1 are published and the notices issued.</source>
        <translation>Les résultats de %1 sont publiés et les notifications émises.</translation>
    </message>
    <message>
        <source>Presence recorded.</source>
        <translation>Présence enregistrée.</translation>
    </message>
    <message>
        <source>A presence that was recorded is corrected by another one, not taken back.</source>
        <translation>Une présence enregistrée se corrige par une autre, elle ne se retire pas.</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>candidate, absent or excused</comment>
        <translation>%1&#xa0;: %2&#x202f;?</translation>
    </message>
    <message>
        <source>The defence ends without a decision and without any loss: the candidate may be scheduled again.</source>
        <translation>La soutenance se termine sans décision et sans aucune perte&#xa0;: le candidat peut être replanifié.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>candidate, presence</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was heard; the panel is fixed.</source>
        <translation>Audition de %1 notée&#x202f;; la formation du jury est fixée.</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>candidate, outcome</comment>
        <translation>%1&#xa0;: %2&#x202f;?</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>candidate, outcome</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The decision on %1 is rectified: the corrective minutes are to be signed.</source>
        <translation>La décision sur %1 est rectifiée&#xa0;: le procès-verbal rectificatif est à signer.</translation>
    </message>
    <message>
        <source>Seal your opinion?</source>
        <translation>Sceller votre avis&#x202f;?</translation>
    </message>
    <message>
        <source>It is not changed after that. The others see it once every member who sits has sealed his; it never goes into the minutes.</source>
        <translation>Il ne se modifie plus ensuite. Les autres le voient quand chaque membre qui siège a scellé le sien&#x202f;; il n’entre jamais au procès-verbal.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Your opinion is sealed.</source>
        <translation>Votre avis est scellé.</translation>
    </message>
    <message>
        <source>Reveal the opinions on %1</source>
        <translation>Révéler les avis sur %1</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Somebody who sits has not sealed an opinion yet, and gives none after that.</source>
        <translation>Un membre qui siège n’a pas encore scellé d’avis, et n’en donne plus ensuite.</translation>
    </message>
    <message>
        <source>Reason, kept in the jou&amp;rnal</source>
        <translation>Motif, conservé au jou&amp;rnal</translation>
    </message>
    <message>
        <source>The opinions on %1 are open.</source>
        <translation>Les avis sur %1 sont ouverts.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DeliberationPage</name>
    <message>
        <source>Deliberations</source>
        <translation>Délibérations</translation>
    </message>
    <message>
        <source>Deliberation of %1</source>
        <translation>Délibération du %1</translation>
    </message>
    <message>
        <source>Deliberation of %1 — %2</source>
        <comment>day, place</comment>
        <translation>Délibération du %1 — %2</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Contrôles (%1)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Before everybody has sealed, with a reason</source>
        <translation>Avant que tous aient scellé, avec un motif</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Parts of the deliberation</source>
        <translation>Parties de la délibération</translation>
    </message>
    <message>
        <source>There is no session yet: compose a jury and convene it first.</source>
        <translation>Il n’y a pas encore de session&#xa0;: composez d’abord un jury et convoquez-le.</translation>
    </message>
    <message>
        <source>There is no session to act on.</source>
        <translation>Il n’y a pas de session sur laquelle agir.</translation>
    </message>
    <message>
        <source>For the member chosen in the table of signatures</source>
        <translation>Pour le membre choisi dans le tableau des signatures</translation>
    </message>
    <message>
        <source>With a reason and a second person; corrective minutes follow</source>
        <translation>Avec un motif et une deuxième personne&#x202f;; un procès-verbal rectificatif suit</translation>
    </message>
    <message>
        <source>Every block rated, and the decision you propose</source>
        <translation>Chaque bloc apprécié, et la décision que vous proposez</translation>
    </message>
    <message>
        <source>Choose first what the jury decides.</source>
        <translation>Choisissez d’abord ce que le jury décide.</translation>
    </message>
    <message>
        <source>The minutes %1 are signed.</source>
        <translation>Le procès-verbal %1 est signé.</translation>
    </message>
    <message>
        <source>The session is still being read.</source>
        <translation>La session est en cours de lecture.</translation>
    </message>
    <message>
        <source>You sit on no jury yet: the sessions where you sit appear here.</source>
        <translation>Vous ne siégez encore dans aucun jury : les sessions où vous siégez apparaissent ici.</translation>
    </message>
    <message>
        <source>To the juries</source>
        <translation>Vers les jurys</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DepositActs</name>
    <message>
        <source>The copying was given up; nothing is handed in.</source>
        <translation>La copie a été abandonnée&#xa0;; rien n’est déposé.</translation>
    </message>
    <message>
        <source>The project for block %1 is handed in.</source>
        <translation>Le projet du bloc %1 est déposé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added; the project is under review.</source>
        <translation>
            <numerusform>%n fichier ajouté&#xa0;; le projet est en réexamen.</numerusform>
            <numerusform>%n fichiers ajoutés&#xa0;; le projet est en réexamen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DepositDialog</name>
    <message>
        <source>The work was done by a &amp;group</source>
        <translation>Travail réalisé en &amp;groupe</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>Nouveau dépôt</translation>
    </message>
    <message>
        <source>C&amp;andidate</source>
        <translation>C&amp;andidat</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloc</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>As the candidate wrote it: what is his own work, what comes from others</source>
        <translation>Telle que le candidat l’a écrite&#xa0;: ce qui est son travail, ce qui vient d’autrui</translation>
    </message>
    <message>
        <source>&amp;Originality statement</source>
        <translation>Déclaration d’&amp;originalité</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>&amp;Déposer</translation>
    </message>
    <message>
        <source>%1 · dossier %2</source>
        <comment>name, number</comment>
        <translation>%1 · dossier %2</translation>
    </message>
    <message>
        <source>Block %1 · %2</source>
        <comment>number, title</comment>
        <translation>Bloc %1 · %2</translation>
    </message>
    <message>
        <source>Take the files off that cannot be handed in, or mend them.</source>
        <translation>Retirez ou corrigez les fichiers qui ne peuvent pas être déposés.</translation>
    </message>
    <message>
        <source>Choose the candidate.</source>
        <translation>Choisissez le candidat.</translation>
    </message>
    <message>
        <source>Choose the block.</source>
        <translation>Choisissez le bloc.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DeskMenu</name>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>person, roles</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DifferenceDialog</name>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Écrire</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DirectoryActs</name>
    <message>
        <source>The jury member was added to the directory.</source>
        <translation>Le juré a été ajouté à l&apos;annuaire.</translation>
    </message>
    <message>
        <source>%1 was added to the directory.</source>
        <translation>%1 a été ajouté à l&apos;annuaire.</translation>
    </message>
    <message>
        <source>%1 may sign from now on.</source>
        <translation>%1 peut désormais signer.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1&#xa0;: fiche modifiée.</translation>
    </message>
    <message>
        <source>The employer of %1 was recorded: conflicts of interest are found by it.</source>
        <translation>%1&#xa0;: l&apos;employeur est enregistré et sert à repérer les conflits d&apos;intérêts.</translation>
    </message>
    <message>
        <source>End the validity of %1?</source>
        <translation>Mettre fin à la validité de %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 signs no document issued after %2. Documents issued before keep the signature.</source>
        <translation>%1 ne signe plus aucun document édité après le %2. Les documents déjà édités gardent sa signature.</translation>
    </message>
    <message>
        <source>&amp;End the validity</source>
        <translation>&amp;Mettre fin</translation>
    </message>
    <message>
        <source>The validity of %1 ends on %2.</source>
        <translation>La validité de %1 prend fin le %2.</translation>
    </message>
    <message>
        <source>Does %1 no longer work for %2?</source>
        <translation>%1 ne travaille plus pour %2&#xa0;?</translation>
    </message>
    <message>
        <source>The employment ends on %1 and stays in the records.</source>
        <translation>L&apos;emploi prend fin le %1 et reste dans les archives.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Mettre fin</translation>
    </message>
    <message>
        <source>The employment ends on %1.</source>
        <translation>L&apos;emploi prend fin le %1.</translation>
    </message>
    <message>
        <source>The mentor was added to the directory. To evaluate, he needs an account: the last tab.</source>
        <translation>Le mentor a été ajouté à l&apos;annuaire. Pour évaluer, il lui faut un compte&#xa0;: c&apos;est le dernier onglet.</translation>
    </message>
    <message>
        <source>%1 may sit at the desk from now on: change the user to let her or him.</source>
        <translation>%1 peut désormais se mettre au poste&#xa0;: changez d&apos;utilisateur (Ctrl+U).</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) to evaluate</source>
        <translation>
            <numerusform>%n dépôt à évaluer</numerusform>
            <numerusform>%n dépôts à évaluer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jury session(s) ahead</source>
        <translation>
            <numerusform>%n session de jury à venir</numerusform>
            <numerusform>%n sessions de jury à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Still expected of her or him: %1. Hand it over first.</source>
        <translation>Reste à sa charge&#xa0;: %1. Confiez-le d&apos;abord à quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>The roles of %1 were changed: they count from now on.</source>
        <translation>%1&#xa0;: les rôles sont modifiés et valent dès maintenant.</translation>
    </message>
    <message>
        <source>Close the account of %1</source>
        <translation>Fermer un compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>From now on %1 neither sits at the desk nor approves an act. Acts done before stay under that name; the account can be opened again.</source>
        <translation>Désormais %1 ne se met plus au poste et n&apos;approuve plus d&apos;acte. Les actes déjà faits restent à ce nom&#xa0;; le compte peut être rouvert.</translation>
    </message>
    <message>
        <source>&amp;Close the account</source>
        <translation>&amp;Fermer le compte</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>Compte fermé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open the account of %1 again</source>
        <translation>Rouvrir un compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 may sit at the desk again, in the roles of before.</source>
        <translation>%1 peut de nouveau se mettre au poste, avec ses rôles d&apos;avant.</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>The account of %1 is open again.</source>
        <translation>Compte rouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account of %1 is tied to %2 from now on. A wrong tie can be changed until something is evaluated, given or signed by it.</source>
        <translation>Le compte de %1 est désormais rattaché à %2. Une erreur se corrige tant que rien n&apos;a été évalué, donné ou signé par ce compte.</translation>
    </message>
    <message>
        <source>The account of %1 is tied to nobody.</source>
        <translation>Le compte de %1 n&apos;est plus rattaché à personne.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DirectoryForm</name>
    <message>
        <source>This is no day. Write it as 31/12/2021.</source>
        <translation>Ce n&apos;est pas une date. Écrivez-la sous la forme 31/12/2021.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DirectoryList</name>
    <message>
        <source>Search: “%1”</source>
        <translation>Recherche&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mentors (%1)</source>
        <translation>Mentors (%1)</translation>
    </message>
    <message>
        <source>Jurors (%1)</source>
        <translation>Jurés (%1)</translation>
    </message>
    <message>
        <source>Organisations (%1)</source>
        <translation>Organismes (%1)</translation>
    </message>
    <message>
        <source>Signatories (%1)</source>
        <translation>Signataires (%1)</translation>
    </message>
    <message>
        <source>Accounts (%1)</source>
        <translation>Comptes (%1)</translation>
    </message>
    <message>
        <source>Parts of the directory</source>
        <translation>Parties de l&apos;annuaire</translation>
    </message>
    <message>
        <source>Name, organisation, domain…</source>
        <translation>Nom, organisme, domaine…</translation>
    </message>
    <message>
        <source>Nobody is here yet. Add the first one.</source>
        <translation>Il n&apos;y a encore personne ici. Ajoutez le premier.</translation>
    </message>
    <message>
        <source>Nobody in this list is found by that text.</source>
        <translation>Personne de cette liste ne répond à ce texte.</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Jurors</source>
        <translation>Jurés</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DirectoryPage</name>
    <message>
        <source>Mentors and jurors</source>
        <translation>Mentors et jurés</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&amp;New mentor…</source>
        <translation>&amp;Nouveau mentor…</translation>
    </message>
    <message>
        <source>&amp;New jury member…</source>
        <translation>&amp;Nouveau juré…</translation>
    </message>
    <message>
        <source>&amp;New organisation…</source>
        <translation>&amp;Nouvel organisme…</translation>
    </message>
    <message>
        <source>&amp;New signatory…</source>
        <translation>&amp;Nouveau signataire…</translation>
    </message>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Nouveau compte…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>En&amp;d the validity…</source>
        <translation>Mettre &amp;fin à la validité…</translation>
    </message>
    <message>
        <source>A&amp;vailability…</source>
        <translation>Di&amp;sponibilités…</translation>
    </message>
    <message>
        <source>&amp;Find in the directory</source>
        <translation>Rechercher dans l&apos;ann&amp;uaire</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>Facts about the entry chosen in the list</source>
        <translation>Informations sur la ligne choisie dans la liste</translation>
    </message>
    <message>
        <source>What belongs to the entry chosen in the list</source>
        <translation>Ce qui se rattache à la ligne choisie dans la liste</translation>
    </message>
    <message>
        <source>&amp;Change the roles…</source>
        <translation>&amp;Modifier les rôles…</translation>
    </message>
    <message>
        <source>Close the accoun&amp;t…</source>
        <translation>Fermer le comp&amp;te…</translation>
    </message>
    <message>
        <source>Open i&amp;t again…</source>
        <translation>Rouvrir le comp&amp;te…</translation>
    </message>
    <message>
        <source>Correct the &amp;person…</source>
        <translation>Corriger la &amp;personne…</translation>
    </message>
    <message>
        <source>Tie to a &amp;person…</source>
        <translation>Rattacher à une &amp;personne…</translation>
    </message>
    <message>
        <source>E&amp;mployer…</source>
        <translation>&amp;Employeur…</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DocumentActs</name>
    <message>
        <source>Make a duplicate of %1?</source>
        <translation>Établir un duplicata de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The duplicate says the same as the original of %1, bears the mention DUPLICATA, the day and its own number, and stands in the register. It cannot be undone.</source>
        <translation>Le duplicata dit la même chose que l&apos;original de %1, porte la mention DUPLICATA, la date et son propre numéro, et figure au registre. Il ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>&amp;Make the duplicate</source>
        <translation>É&amp;tablir le duplicata</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Corriger %1</translation>
    </message>
    <message>
        <source>A new %1 is issued for %2 with the data of today and a new number; %3 and its duplicates cease to stand. The old bytes are kept.</source>
        <translation>Un nouveau document (%1) est édité pour %2 avec les données d&apos;aujourd&apos;hui et un nouveau numéro&#xa0;; %3 et ses duplicatas cessent de valoir. Les anciens octets sont conservés.</translation>
    </message>
    <message>
        <source>&amp;Issue the corrected document</source>
        <translation>Éd&amp;iter le document corrigé</translation>
    </message>
    <message>
        <source>Nobody else may approve a revocation: another user needs that right first.</source>
        <translation>Personne d&apos;autre ne peut approuver une révocation&#xa0;: il faut d&apos;abord donner ce droit à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>%1 of %2 ceases to stand, with its duplicates. It stays in the register with the reason; its number is never given again.</source>
        <translation>%1 de %2 cesse de valoir, avec ses duplicatas. Il reste au registre avec le motif&#xa0;; son numéro n&apos;est jamais redonné.</translation>
    </message>
    <message>
        <source>%1 was revoked.</source>
        <translation>%1 a été révoqué.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 a été écrit dans %2.</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 a été envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>%1 could not be printed. Look at the printer and try again.</source>
        <translation>%1 n&apos;a pas pu être imprimé. Vérifiez l&apos;imprimante et réessayez.</translation>
    </message>
    <message>
        <source>%1 %2 was issued.</source>
        <comment>kind of document, its number</comment>
        <translation>%1 %2&#xa0;: document édité.</translation>
    </message>
    <message>
        <source>Re&amp;voke the document</source>
        <translation>&amp;Révoquer le document</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DocumentExport</name>
    <message numerus="yes">
        <source>Writing %n document(s)</source>
        <translation>
            <numerusform>Écriture de %n document</numerusform>
            <numerusform>Écriture de %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were written to %1.</source>
        <translation>
            <numerusform>%n document a été écrit dans %1.</numerusform>
            <numerusform>%n documents ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stopped before the last %n.</source>
        <translation>
            <numerusform>Vous avez arrêté avant le dernier (%n).</numerusform>
            <numerusform>Vous avez arrêté avant les %n derniers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every document could be written:</source>
        <translation>Tous n&apos;ont pas pu être écrits&#xa0;:</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DocumentPreview</name>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DocumentsPage</name>
    <message>
        <source>The preview</source>
        <translation>L&apos;aperçu</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>%1 of %2, not issued yet</source>
        <comment>document, person</comment>
        <translation>Aperçu avant édition : %1, %2</translation>
    </message>
    <message>
        <source>%1 %2, as it was issued</source>
        <comment>kind of document, its number</comment>
        <translation>%1 %2, tel qu&apos;édité</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n document(s)…</source>
        <translation>
            <numerusform>É&amp;diter %n document…</numerusform>
            <numerusform>É&amp;diter %n documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Éditer %n document</numerusform>
            <numerusform>Éditer %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>To be issued (%1)</source>
        <translation>À éditer (%1)</translation>
    </message>
    <message>
        <source>Issued (%1)</source>
        <translation>Édités (%1)</translation>
    </message>
    <message>
        <source>Annulled (%1)</source>
        <translation>Annulés (%1)</translation>
    </message>
    <message>
        <source>No document is checked. Space checks the line of the keyboard, Ctrl+Shift+A all of them.</source>
        <translation>Aucun document n&apos;est coché. Espace coche la ligne du clavier, Ctrl+Maj+A les coche toutes.</translation>
    </message>
    <message>
        <source>The documents cannot be issued yet:</source>
        <translation>Les documents ne peuvent pas encore être édités&#xa0;:</translation>
    </message>
    <message>
        <source>Name or number…</source>
        <translation>Nom ou numéro…</translation>
    </message>
    <message>
        <source>Lists of documents</source>
        <translation>Listes de documents</translation>
    </message>
    <message>
        <source>&amp;Why not?</source>
        <translation>&amp;Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Check or uncheck &amp;all</source>
        <translation>Tout &amp;cocher ou décocher</translation>
    </message>
    <message>
        <source>Re&amp;gister of numbers…</source>
        <translation>Registre des &amp;numéros…</translation>
    </message>
    <message>
        <source>Register of numbers</source>
        <translation>Registre des numéros</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>D&amp;uplicata…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Export the document…</source>
        <translation>&amp;Exporter le document…</translation>
    </message>
    <message>
        <source>En&amp;large the preview</source>
        <translation>A&amp;grandir l&apos;aperçu</translation>
    </message>
    <message>
        <source>Open the d&amp;ossier</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Find a document</source>
        <translation>Rechercher un d&amp;ocument</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>%1 %2 was issued.</source>
        <comment>kind of document, its number</comment>
        <translation>%1 %2&#xa0;: document délivré.</translation>
    </message>
    <message>
        <source>Register %1</source>
        <comment>name of a file; a year</comment>
        <translation>Registre %1</translation>
    </message>
    <message>
        <source>The register was written to %1.</source>
        <translation>Le registre a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Issue the &amp;supplement to the certificate</source>
        <translation>Délivrer le &amp;supplément au certificat</translation>
    </message>
    <message>
        <source>Issue the supplement in En&amp;glish</source>
        <translation>Dé&amp;livrer le supplément en anglais</translation>
    </message>
    <message>
        <source>Export the register of the &amp;year…</source>
        <translation>Exporter le registre de l&apos;&amp;année…</translation>
    </message>
    <message>
        <source>%1 %2 says the same and still stands.</source>
        <comment>kind of document, its number</comment>
        <translation>%1 %2 dit la même chose et reste valable.</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>Recherche&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose a document among those that are issued and not annulled.</source>
        <translation>Choisissez un document parmi ceux qui sont édités et non annulés.</translation>
    </message>
    <message>
        <source>Choose an issued document: a preview is none yet.</source>
        <translation>Choisissez un document édité&#xa0;: un aperçu n&apos;en est pas encore un.</translation>
    </message>
    <message>
        <source>Only documents to be issued are ticked.</source>
        <translation>Seuls les documents à éditer se cochent.</translation>
    </message>
    <message>
        <source>No document is chosen in the list.</source>
        <translation>Aucun document n&apos;est choisi dans la liste.</translation>
    </message>
    <message>
        <source>Documents are being issued: wait, or cancel it.</source>
        <translation>Des documents sont en cours d&apos;édition&#xa0;: attendez, ou annulez.</translation>
    </message>
    <message>
        <source>There is no document to issue.</source>
        <translation>Il n&apos;y a aucun document à éditer.</translation>
    </message>
    <message>
        <source>Documents to be issued</source>
        <translation>Documents à éditer</translation>
    </message>
    <message>
        <source>Documents issued</source>
        <translation>Documents édités</translation>
    </message>
    <message>
        <source>Documents superseded or revoked</source>
        <translation>Documents remplacés ou révoqués</translation>
    </message>
    <message>
        <source>Documents are being written: wait, or cancel it.</source>
        <translation>Des documents sont en cours d&apos;écriture&#xa0;: attendez, ou annulez.</translation>
    </message>
    <message>
        <source>The documents to be issued are in the first list.</source>
        <translation>Les documents à éditer sont dans la première liste.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DocumentsPanel</name>
    <message>
        <source>No document has been issued yet. The attestation of the acquired blocks is issued by “Block attestation”, the parchment after the jury&apos;s decision.</source>
        <translation>Aucun document n&apos;a encore été délivré. «&#xa0;Attestation de blocs&#xa0;» atteste les blocs acquis&#xa0;; le parchemin vient après la décision du jury.</translation>
    </message>
    <message>
        <source>Documents issued</source>
        <translation>Documents délivrés</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DossierActs</name>
    <message>
        <source>Validate block %1 for %2?</source>
        <translation>Valider le bloc %1 pour %2&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” will be acquired for life. The act is dated %2, carries the name of %3 and stays in the journal; the ratings are frozen with it. It cannot be undone: a mistake is cancelled by another act, which a second person approves.</source>
        <translation>«&#xa0;%1&#xa0;» sera acquis à vie. L&apos;acte est daté du %2, porte le nom de %3 et reste au journal&#xa0;; les appréciations sont figées avec lui. Il ne se défait pas&#xa0;: une erreur s&apos;annule par un autre acte, approuvé par une seconde personne.</translation>
    </message>
    <message>
        <source>&amp;Validate block %1</source>
        <translation>&amp;Valider le bloc %1</translation>
    </message>
    <message>
        <source>Block %1 is acquired for life by %2.</source>
        <translation>Le bloc %1 est acquis à vie par %2.</translation>
    </message>
    <message>
        <source>No attestation can be issued yet:</source>
        <translation>Aucune attestation ne peut encore être délivrée&#xa0;:</translation>
    </message>
    <message>
        <source>The parchment cannot be issued yet:</source>
        <translation>Le parchemin ne peut pas encore être délivré&#xa0;:</translation>
    </message>
    <message>
        <source>Issue the parchment of %1?</source>
        <translation>Délivrer un parchemin à %1&#xa0;?</translation>
    </message>
    <message>
        <source>It receives its final number, is dated %1 and signed for the certifier. Its bytes are kept as they are for ever; a mistake is corrected by another document.</source>
        <translation>Il reçoit son numéro définitif, daté du %1 et signé pour le certificateur. Ses octets sont conservés tels quels, à jamais&#xa0;; une erreur se corrige par un autre document.</translation>
    </message>
    <message>
        <source>&amp;Issue the parchment</source>
        <translation>&amp;Délivrer le parchemin</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>%1 est enregistré dans %2.</translation>
    </message>
    <message>
        <source>%1 %2 was issued.</source>
        <comment>kind of document, its number</comment>
        <translation>%1 %2&#xa0;: délivré.</translation>
    </message>
    <message>
        <source>The attestation of success cannot be issued:</source>
        <translation>L&apos;attestation de réussite ne peut pas être délivrée&#xa0;:</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DossierList</name>
    <message>
        <source>Recused</source>
        <translation>Déporté</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>Étudié</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, hour and access route, how far it is read</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>My sess&amp;ion</source>
        <translation>Ma sess&amp;ion</translation>
    </message>
    <message>
        <source>Dossiers of my session</source>
        <translation>Dossiers de ma session</translation>
    </message>
    <message>
        <source>My session</source>
        <translation>Ma session</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DossierMenu</name>
    <message>
        <source>&amp;New candidate…</source>
        <translation>&amp;Nouveau candidat…</translation>
    </message>
    <message>
        <source>New &amp;candidacy of this person…</source>
        <translation>Nouvelle &amp;candidature de cette personne…</translation>
    </message>
    <message>
        <source>A&amp;dmissibility…</source>
        <translation>&amp;Recevabilité…</translation>
    </message>
    <message>
        <source>&amp;Evidence dossier…</source>
        <translation>Dossier de &amp;preuve…</translation>
    </message>
    <message>
        <source>Assign a &amp;mentor…</source>
        <translation>Affecter un &amp;mentor…</translation>
    </message>
    <message>
        <source>End a men&amp;toring…</source>
        <translation>Mettre &amp;fin à un accompagnement…</translation>
    </message>
    <message>
        <source>&amp;Accommodation…</source>
        <translation>Aména&amp;gement…</translation>
    </message>
    <message>
        <source>Aim at the w&amp;hole title…</source>
        <translation>Viser le &amp;titre entier…</translation>
    </message>
    <message>
        <source>Take &amp;up again…</source>
        <translation>Repren&amp;dre…</translation>
    </message>
    <message>
        <source>What i&amp;f…</source>
        <translation>&amp;Et si…</translation>
    </message>
    <message>
        <source>Not possible now:</source>
        <translation>Impossible pour l&apos;instant&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is not possible now:</source>
        <translation>«&#xa0;%1&#xa0;» est impossible pour l&apos;instant&#xa0;:</translation>
    </message>
    <message>
        <source>No mentor accompanies this candidate.</source>
        <translation>Aucun mentor n&apos;accompagne ce candidat.</translation>
    </message>
    <message>
        <source>Identit&amp;y and contact…</source>
        <translation>Identité et c&amp;oordonnées…</translation>
    </message>
    <message>
        <source>Record a withdrawa&amp;l…</source>
        <translation>Enregistrer un a&amp;bandon…</translation>
    </message>
    <message>
        <source>Record a lap&amp;se…</source>
        <translation>Prononcer la cad&amp;ucité…</translation>
    </message>
    <message>
        <source>Mer&amp;ge another record into this one…</source>
        <translation>Fusionner une autre fic&amp;he dans celle-ci…</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::DossierView</name>
    <message>
        <source>Parts of the dossier</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::EarlierPane</name>
    <message>
        <source>No. %1 · %2</source>
        <comment>attempt, outcome and evaluator of an evaluation</comment>
        <translation>N°&#xa0;%1 · %2</translation>
    </message>
    <message>
        <source>Corrected because: %1</source>
        <translation>Corrigée parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation>Évaluations antérieures</translation>
    </message>
    <message>
        <source>Competencies of the earlier evaluation</source>
        <translation>Compétences de l’évaluation antérieure</translation>
    </message>
    <message>
        <source>Close the earlier evaluations</source>
        <translation>Fermer les évaluations antérieures</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::EmploymentForm</name>
    <message>
        <source>Employer of %1</source>
        <translation>Employeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>Add the organisation to the directory first.</source>
        <translation>Ajoutez d&apos;abord l&apos;organisme à l&apos;annuaire.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Écrivez le premier jour.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::EvaluationActs</name>
    <message>
        <source>“%1” for block %2 of %3?</source>
        <comment>outcome, block, candidate</comment>
        <translation>«&#xa0;%1&#xa0;» pour le bloc %2, %3&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Sign the evaluation</source>
        <translation>&amp;Signer l’évaluation</translation>
    </message>
    <message>
        <source>Block %1 of %2: evaluation signed, “%3”.</source>
        <translation>%2, bloc %1&#xa0;: évaluation signée, «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the evaluation</source>
        <translation>Corriger l’évaluation</translation>
    </message>
    <message>
        <source>The evaluation “%1” stays in the file, superseded by this one: “%2”.</source>
        <translation>L’évaluation «&#xa0;%1&#xa0;» reste au dossier, remplacée par celle-ci&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Reason for the correction</source>
        <translation>&amp;Motif de la correction</translation>
    </message>
    <message>
        <source>A correction needs its reason: the candidate and the jury read it.</source>
        <translation>Une correction demande son motif&#xa0;: le candidat et le jury le lisent.</translation>
    </message>
    <message>
        <source>&amp;Sign the correction</source>
        <translation>&amp;Signer la correction</translation>
    </message>
    <message>
        <source>The evaluation of %1 is corrected: “%2”.</source>
        <translation>%1&#xa0;: évaluation corrigée, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Suspect a fraud</source>
        <translation>Signaler une suspicion de fraude</translation>
    </message>
    <message>
        <source>The submission of %1 is suspended at once: nobody evaluates it and no jury is scheduled until the candidate was heard and the lead has concluded. The suspicion stays in the journal.</source>
        <translation>%1&#xa0;: le dépôt est suspendu aussitôt, personne ne l’évalue et aucun jury n’est planifié tant que le candidat n’a pas été entendu et que le responsable n’a pas conclu. La suspicion reste au journal.</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Éléments de preuve</translation>
    </message>
    <message>
        <source>A suspicion needs its evidence: what was found, and where.</source>
        <translation>Une suspicion demande ses éléments&#xa0;: ce qui a été trouvé, et où.</translation>
    </message>
    <message>
        <source>&amp;Suspend the submission</source>
        <translation>&amp;Suspendre le dépôt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>The submission of %1 is suspended.</source>
        <translation>Dépôt suspendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Conclude the suspicion of fraud</source>
        <translation>Conclure la suspicion de fraude</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of fraud, evidence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lifted, the submission is evaluated as before. Confirmed, it is rejected for fraud and stays suspended for ever.</source>
        <translation>Levée, le dépôt s’évalue comme avant. Confirmée, il est rejeté pour fraude et reste suspendu définitivement.</translation>
    </message>
    <message>
        <source>&amp;Note of the hearing</source>
        <translation>Compte rendu de l’&amp;audition</translation>
    </message>
    <message>
        <source>The candidate must be heard first: what was said, and when.</source>
        <translation>Le candidat doit d’abord être entendu&#xa0;: ce qui a été dit, et quand.</translation>
    </message>
    <message>
        <source>&amp;Conclude</source>
        <translation>&amp;Conclure</translation>
    </message>
    <message>
        <source>&amp;Conclusion</source>
        <translation>C&amp;onclusion</translation>
    </message>
    <message>
        <source>Lifted: no fraud</source>
        <translation>Levée&#xa0;: pas de fraude</translation>
    </message>
    <message>
        <source>Confirmed: fraud</source>
        <translation>Confirmée&#xa0;: fraude</translation>
    </message>
    <message>
        <source>The fraud is confirmed; the submission is rejected.</source>
        <translation>La fraude est confirmée&#xa0;; le dépôt est rejeté.</translation>
    </message>
    <message>
        <source>The suspicion is lifted; the evaluation can go on.</source>
        <translation>La suspicion est levée&#xa0;; l’évaluation peut reprendre.</translation>
    </message>
    <message>
        <source>Send the project of %1 back?</source>
        <translation>Renvoyer le projet à %1&#xa0;?</translation>
    </message>
    <message>
        <source>The time of the conditional pass is over and nothing was added. The project becomes “to rework”: the candidate hands in submission no. %1.</source>
        <translation>Le délai de la validation conditionnelle est passé et rien n’a été ajouté. Le projet passe «&#xa0;à reprendre&#xa0;»&#xa0;: le candidat fera son dépôt n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>&amp;Send back</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>The project of %1 is sent back.</source>
        <translation>Projet renvoyé à %1.</translation>
    </message>
    <message>
        <source>Withdraw the submission</source>
        <translation>Retirer le dépôt</translation>
    </message>
    <message>
        <source>The submission of %1 will not be evaluated; it stays in the dossier as withdrawn. This is possible until an evaluation begins.</source>
        <translation>%1&#xa0;: le dépôt ne sera pas évalué et reste au dossier comme retiré. C’est possible jusqu’au début d’une évaluation.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>A withdrawal needs its reason.</source>
        <translation>Un retrait demande son motif.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The submission of %1 is withdrawn.</source>
        <translation>Dépôt retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The project passes; block %1 then waits for the validation by the pedagogical lead.</source>
        <translation>Le projet est validé&#xa0;; le bloc %1 attend ensuite la validation du responsable pédagogique.</translation>
    </message>
    <message>
        <source>The project is sent back with your comments; the candidate hands in submission no. %1.</source>
        <translation>Le projet est renvoyé avec vos commentaires&#xa0;; le candidat fera son dépôt n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>The project is rejected for fraud.</source>
        <translation>Le projet est rejeté pour fraude.</translation>
    </message>
    <message>
        <source>The act is dated %1, carries the name of %2 and stays in the journal. It is never edited: a mistake is corrected by another act with its reason.</source>
        <translation>L’acte est daté du %1, porte le nom de %2 et reste au journal. Il n’est jamais modifié&#xa0;: une erreur se corrige par un autre acte, avec son motif.</translation>
    </message>
    <message numerus="yes">
        <source>The candidate has %n hour(s) to add what is missing, until %1. You then decide; if nothing is added the project is sent back.</source>
        <translation>
            <numerusform>Le candidat a %n&#xa0;heure pour ajouter ce qui manque, jusqu’au %1. Vous décidez ensuite&#xa0;; si rien n’est ajouté, le projet est renvoyé.</numerusform>
            <numerusform>Le candidat a %n&#xa0;heures pour ajouter ce qui manque, jusqu’au %1. Vous décidez ensuite&#xa0;; si rien n’est ajouté, le projet est renvoyé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::EvaluationPanel</name>
    <message>
        <source>Competencies</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Avancement de l’évaluation</translation>
    </message>
    <message>
        <source>Block %1 — %2</source>
        <comment>number, title</comment>
        <translation>Bloc %1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) rated of %1</source>
        <translation>
            <numerusform>%n compétence évaluée sur %1</numerusform>
            <numerusform>%n compétences évaluées sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::EventDetail</name>
    <message>
        <source>—</source>
        <comment>nothing stood in a field</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>value before, value after</comment>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>%1 at %2, by %3 (%4)</source>
        <comment>day, time, who acted, role</comment>
        <translation>%1 à %2, par %3 (%4)</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <comment>kind of record, its number</comment>
        <translation>%1, fiche %2</translation>
    </message>
    <message>
        <source>Concerns %1</source>
        <comment>name of a person</comment>
        <translation>Concerne %1</translation>
    </message>
    <message>
        <source>What the act changed</source>
        <translation>Ce que l&apos;acte a changé</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>The journal keeps no field of this act: its rows are sealed by their digest.</source>
        <translation>Le journal ne garde aucun champ de cet acte&#xa0;: ses lignes sont scellées par leur empreinte.</translation>
    </message>
    <message>
        <source>Event %1 · hash %2</source>
        <translation>Événement %1 · empreinte %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>the value of a field</comment>
        <translation>avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::EvidenceForm</name>
    <message>
        <source>Evidence dossier of %1</source>
        <translation>Dossier de preuve de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Record version %1</source>
        <translation>&amp;Enregistrer la version&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>The dossier is &amp;complete</source>
        <translation>Le dossier est &amp;complet</translation>
    </message>
    <message>
        <source>&amp;Missing pieces, one a line</source>
        <translation>&amp;Pièces manquantes, une par ligne</translation>
    </message>
    <message>
        <source>Enter the day as %1.</source>
        <translation>Saisissez le jour sous la forme&#xa0;%1.</translation>
    </message>
    <message>
        <source>Name what is missing, or say that it is complete.</source>
        <translation>Nommez ce qui manque, ou dites que le dossier est complet.</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>&amp;Reçu le</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ExchangesPage</name>
    <message numerus="yes">
        <source>&amp;Import %n candidate(s)</source>
        <translation>
            <numerusform>&amp;Importer %n candidat</numerusform>
            <numerusform>&amp;Importer %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes them as one batch that can be taken back</source>
        <translation>Les écrit en un seul lot, qui peut être repris</translation>
    </message>
    <message>
        <source>No row can be imported: correct the file first</source>
        <translation>Aucune ligne ne peut être importée&#xa0;: corrigez d&apos;abord le fichier</translation>
    </message>
    <message>
        <source>This import was taken back already</source>
        <translation>Cet import a déjà été repris</translation>
    </message>
    <message>
        <source>Removes the candidacies and the persons it added</source>
        <translation>Retire les candidatures et les personnes qu&apos;il avait ajoutées</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <comment>file name, reason</comment>
        <translation>%1 ne peut pas être lu. %2</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>Contrôle de %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Import de %1…</translation>
    </message>
    <message>
        <source>Take the import of %1 back?</source>
        <translation>Reprendre l&apos;import de %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies) and the persons that came with them are removed, as if the file had never been imported. The journal keeps both acts. To have them again, import the file again.</source>
        <translation>
            <numerusform>%n candidature et la personne venue avec elle sont retirées, comme si le fichier n&apos;avait jamais été importé. Le journal garde les deux actes. Pour les retrouver, importez à nouveau le fichier.</numerusform>
            <numerusform>%n candidatures et les personnes venues avec elles sont retirées, comme si le fichier n&apos;avait jamais été importé. Le journal garde les deux actes. Pour les retrouver, importez à nouveau le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Reprise de l&apos;import…</translation>
    </message>
    <message>
        <source>The import was taken back: everything is as it was before.</source>
        <translation>L&apos;import est repris&#xa0;: tout est comme avant.</translation>
    </message>
    <message>
        <source>problems of %1</source>
        <comment>file name</comment>
        <translation>problèmes de %1</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La liste est écrite dans %1.</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Import &amp;candidates…</source>
        <translation>Importer des &amp;candidats…</translation>
    </message>
    <message>
        <source>Check the &amp;file</source>
        <translation>Contrôler le &amp;fichier</translation>
    </message>
    <message>
        <source>Reads every row and lists every problem; nothing is written</source>
        <translation>Lit chaque ligne et liste chaque problème&#xa0;; rien n&apos;est écrit</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>Re&amp;prendre…</translation>
    </message>
    <message>
        <source>Take the import bac&amp;k</source>
        <translation>&amp;Reprendre l&apos;import</translation>
    </message>
    <message>
        <source>&amp;Show the candidates</source>
        <translation>&amp;Voir les candidats</translation>
    </message>
    <message>
        <source>Wait for what is under way, or cancel it.</source>
        <translation>Attendez la fin de ce qui est en cours, ou annulez-le.</translation>
    </message>
    <message>
        <source>There is no problem to list.</source>
        <translation>Il n&apos;y a aucun problème à lister.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::FigureButton</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>what is counted, the figure, more about it</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::FigureRow</name>
    <message>
        <source>nothing waits</source>
        <translation>rien en attente</translation>
    </message>
    <message>
        <source>all since today</source>
        <translation>tous d&apos;aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>oldest: %n day(s)</source>
        <translation>
            <numerusform>plus ancien&#xa0;: %n jour</numerusform>
            <numerusform>plus ancien&#xa0;: %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed by their mentors</source>
        <translation>proposés par les mentors</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) up a defence</source>
        <translation>
            <numerusform>%n bloque une soutenance</numerusform>
            <numerusform>%n bloquent une soutenance</numerusform>
        </translation>
    </message>
    <message>
        <source>over 12 months</source>
        <translation>sur 12 mois</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>échu</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
        </translation>
    </message>
    <message>
        <source>Active candidates</source>
        <translation>Candidats actifs</translation>
    </message>
    <message numerus="yes">
        <source>+%n this quarter</source>
        <translation>
            <numerusform>+%n ce trimestre</numerusform>
            <numerusform>+%n ce trimestre</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects to evaluate</source>
        <translation>Dépôts à évaluer</translation>
    </message>
    <message>
        <source>Blocks to validate</source>
        <translation>Blocs à valider</translation>
    </message>
    <message>
        <source>Titles issued</source>
        <translation>Titres délivrés</translation>
    </message>
    <message>
        <source>End of registration</source>
        <translation>Fin d&apos;enregistrement</translation>
    </message>
    <message>
        <source>success %1 % over 12 months</source>
        <translation>réussite %1&#xa0;% sur 12 mois</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>the registration ended</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>The registration of the certification ended on %1. Whoever entered by then may still finish; a later entry needs a reason and gives no title.</source>
        <translation>L&apos;enregistrement de la certification a pris fin le %1. Qui est entré jusqu&apos;à ce jour peut encore terminer ; une entrée plus tardive demande un motif et ne donne pas le titre.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::FileList</name>
    <message>
        <source>This is no file. Hand a folder in as an archive.</source>
        <translation>Ce n’est pas un fichier. Déposez un dossier sous forme d’archive.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file has %1; at most %2 can be handed in.</source>
        <translation>Ce fichier fait %1&#xa0;; le maximum est de %2.</translation>
    </message>
    <message>
        <source>Drop files here, paste them, or choose them.</source>
        <translation>Glissez des fichiers ici, collez-les ou choisissez-les.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Take the file off</source>
        <translation>&amp;Retirer le fichier</translation>
    </message>
    <message>
        <source>Files to hand in</source>
        <translation>Fichiers à déposer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, size of a file</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::FileListField</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>Déposez des fichiers ici, ou ajoutez-les.</translation>
    </message>
    <message>
        <source>A&amp;dd files…</source>
        <translation>A&amp;jouter des fichiers…</translation>
    </message>
    <message>
        <source>Take ou&amp;t</source>
        <translation>Re&amp;tirer</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::FileViewer</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, size of a file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No file.</source>
        <translation>Aucun fichier.</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source> / %1</source>
        <comment>after the number of the page: how many there are</comment>
        <translation> / %1</translation>
    </message>
    <message>
        <source>No program of this desktop opens “%1”.</source>
        <translation>Aucun programme de ce poste n’ouvre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ajuster à la large&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Find in the file</source>
        <translation>Rec&amp;hercher dans le fichier</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translation>&amp;Fichier suivant</translation>
    </message>
    <message>
        <source>Open a &amp;copy in its program</source>
        <translation>&amp;Ouvrir une copie dans son programme</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Files handed in</source>
        <translation>Fichiers déposés</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Text to find, then Return</source>
        <translation>Texte à chercher, puis Entrée</translation>
    </message>
    <message>
        <source>Text to find in the file</source>
        <translation>Texte à chercher dans le fichier</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Aucun fichier n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>This file is not shown at a size of its own.</source>
        <translation>La taille de ce fichier ne se règle pas ici.</translation>
    </message>
    <message>
        <source>This file has no text that could be searched here.</source>
        <translation>Ce fichier n&apos;a pas de texte où chercher ici.</translation>
    </message>
    <message>
        <source>This file does not scroll.</source>
        <translation>Ce fichier ne défile pas.</translation>
    </message>
    <message>
        <source>There is no other file.</source>
        <translation>Il n&apos;y a pas d&apos;autre fichier.</translation>
    </message>
    <message>
        <source>Scroll the file down</source>
        <translation>Descendre dans le fichier</translation>
    </message>
    <message>
        <source>Scroll the file up</source>
        <translation>Remonter dans le fichier</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::FormDialog</name>
    <message>
        <source>This is no day: type it as %1.</source>
        <translation>Ce n&apos;est pas un jour&#xa0;: saisissez-le sous la forme&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::FounderForm</name>
    <message>
        <source>Who founds this store?</source>
        <translation>Qui fonde cette base ?</translation>
    </message>
    <message>
        <source>&amp;Found the store</source>
        <translation>&amp;Fonder la base</translation>
    </message>
    <message>
        <source>Fi&amp;rst name</source>
        <translation>P&amp;rénom</translation>
    </message>
    <message>
        <source>Birth &amp;name</source>
        <translation>&amp;Nom de naissance</translation>
    </message>
    <message>
        <source>I sit on &amp;juries and evaluate, as pedagogical lead</source>
        <translation>Je siège aux &amp;jurys et j&apos;évalue, comme responsable pédagogique</translation>
    </message>
    <message>
        <source>The first account is yours: pedagogical lead and administrator. What you evaluate, validate and sign is recorded under this name.</source>
        <translation>Le premier compte est le vôtre : responsable pédagogique et administrateur. Ce que vous évaluez, validez et signez est enregistré sous ce nom.</translation>
    </message>
    <message>
        <source>Enter your first name.</source>
        <translation>Indiquez votre prénom.</translation>
    </message>
    <message>
        <source>Enter your birth name.</source>
        <translation>Indiquez votre nom de naissance.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::HistoryPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Ne montrer que</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What the act changed</source>
        <translation>Ce que l&apos;acte a changé</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Aucun motif n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::HomeStep</name>
    <message>
        <source>Let the file go to look at it.</source>
        <translation>Lâchez le fichier pour le regarder.</translation>
    </message>
    <message>
        <source>Drop a school&apos;s list of candidates here, or choose it.</source>
        <translation>Déposez ici la liste de candidats d&apos;une école, ou choisissez-la.</translation>
    </message>
    <message>
        <source>Imports done</source>
        <translation>Imports effectués</translation>
    </message>
    <message>
        <source>Nothing was imported yet. Choose a file to begin.</source>
        <translation>Rien n&apos;a encore été importé. Choisissez un fichier pour commencer.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>a batch of rows</comment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation>Repris le %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx), of which the first sheet is read, or a CSV file. You see its first rows, say what its columns hold and read every problem before anything is written; a finished import can be taken back.</source>
        <translation>Un classeur Excel (.xlsx), dont la première feuille est lue, ou un fichier CSV. Vous voyez ses premières lignes, dites ce que contiennent ses colonnes et lisez chaque problème avant que rien ne soit écrit ; un import terminé peut être repris.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::HomonymPanel</name>
    <message>
        <source>dossier %1: %2, %3</source>
        <comment>number, route, state</comment>
        <translation>dossier&#xa0;%1&#xa0;:&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>no dossier yet</source>
        <translation>pas encore de dossier</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>La même personne&#xa0;?</translation>
    </message>
    <message>
        <source>%1, born on %2, %3</source>
        <comment>name, day, place of birth</comment>
        <translation>%1, naissance le&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>lieu inconnu</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>C&apos;est cette personne</translation>
    </message>
    <message>
        <source>No, this is somebod&amp;y else of the same name and birth date</source>
        <translation>Non, c&apos;est &amp;quelqu&apos;un d&apos;autre de même nom et de même date de naissance</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::IdentityCard</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Access route</source>
        <translation>Voie d&apos;accès</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ImagePane</name>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Width</source>
        <comment>the picture fills the width</comment>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>“%1” is too large a picture to be shown here: %2 × %3 pixels.</source>
        <translation>« %1 » est une image trop grande pour être montrée ici : %2 × %3 pixels.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or is no picture of its kind: it cannot be shown here.</source>
        <translation>« %1 » est abîmé, ou n&apos;est pas une image de ce format : il ne peut pas être montré ici.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::IssuableModel</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The path goes on: an attestation is issued for whom asks for it.</source>
        <translation>Le parcours continue&#xa0;: une attestation est éditée pour qui la demande.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::IssuablePanel</name>
    <message>
        <source>Why not yet?</source>
        <translation>Pourquoi pas encore&#xa0;?</translation>
    </message>
    <message>
        <source>Documents to be issued</source>
        <translation>Documents à éditer</translation>
    </message>
    <message>
        <source>Nobody of that name has a document to be issued.</source>
        <translation>Personne de ce nom n&apos;a de document à éditer.</translation>
    </message>
    <message>
        <source>Nothing to issue. Attestations appear here as soon as a block is acquired, parchments once the jury&apos;s award is published.</source>
        <translation>Rien à éditer. Les attestations apparaissent ici dès qu&apos;un bloc est acquis, les parchemins une fois la décision du jury publiée.</translation>
    </message>
    <message>
        <source>What keeps it</source>
        <translation>Ce qui le retient</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::IssuedModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Édité le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duplicate of %1.</source>
        <translation>Duplicata de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) were made of it.</source>
        <translation>
            <numerusform>%n duplicata en a été établi.</numerusform>
            <numerusform>%n duplicatas en ont été établis.</numerusform>
        </translation>
    </message>
    <message>
        <source>It supersedes %1.</source>
        <translation>Il remplace %1.</translation>
    </message>
    <message>
        <source>Superseded by %1 on %2: %3</source>
        <comment>number, day, reason</comment>
        <translation>Remplacé par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Revoked on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Révoqué le %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::IssuedPanel</name>
    <message>
        <source>Documents issued</source>
        <translation>Documents édités</translation>
    </message>
    <message>
        <source>Documents superseded or revoked</source>
        <translation>Documents remplacés ou révoqués</translation>
    </message>
    <message>
        <source>No document bears that number or that name.</source>
        <translation>Aucun document ne porte ce numéro ni ce nom.</translation>
    </message>
    <message>
        <source>No document has been issued yet.</source>
        <translation>Aucun document n&apos;a encore été édité.</translation>
    </message>
    <message>
        <source>No document was superseded or revoked.</source>
        <translation>Aucun document n&apos;a été remplacé ni révoqué.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JournalFilterBar</name>
    <message>
        <source>Every person</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Only %1; choose another person</source>
        <translation>Seulement %1&#xa0;; choisir une autre personne</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Choisir une personne</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>Tous les actes</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>who acted</comment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Who acted</source>
        <translation>Qui a agi</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Nature de la fiche</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show the whole journal</source>
        <translation>Afficher tout le journal</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JournalModel</name>
    <message>
        <source>No.</source>
        <comment>number of an event</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who acted</comment>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JournalPage</name>
    <message>
        <source>No event matches this filter.</source>
        <translation>Aucun événement ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>journal %1.csv</source>
        <comment>a file name; a day</comment>
        <translation>journal %1.csv</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n événement a été écrit dans %1.</numerusform>
            <numerusform>%n événements ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>See the &amp;dossier on that day</source>
        <translation>Voir le &amp;dossier à cette date</translation>
    </message>
    <message>
        <source>&amp;Find a person&apos;s events</source>
        <translation>Rechercher les &amp;événements d&apos;une personne</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualiser</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>&amp;Check the whole journal</source>
        <translation>&amp;Contrôler tout le journal</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>Export du journal</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken back from a backup.</source>
        <translation>
            <numerusform>%n fichier repris dans une sauvegarde.</numerusform>
            <numerusform>%n fichiers repris dans une sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the %n other(s): ask the candidate to hand the same file in again.</source>
        <translation>
            <numerusform>Aucune sauvegarde ne contient l&apos;autre&#xa0;: demandez au candidat de redéposer le même fichier.</numerusform>
            <numerusform>Aucune sauvegarde ne contient les %n autres&#xa0;: demandez aux candidats de redéposer les mêmes fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the files back from a &amp;backup</source>
        <translation>Reprendre les fichiers dans une &amp;sauvegarde</translation>
    </message>
    <message>
        <source>Wait until the work under way has ended, or cancel it.</source>
        <translation>Attendez la fin du travail en cours, ou annulez-le.</translation>
    </message>
    <message>
        <source>This event concerns no candidate&apos;s dossier.</source>
        <translation>Cet événement ne concerne le dossier d&apos;aucun candidat.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JuriesPage</name>
    <message>
        <source>Juries</source>
        <translation>Jurys</translation>
    </message>
    <message>
        <source>Jury %1</source>
        <translation>Jury&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>jury session: code, when, where, what is next</comment>
        <translation>%1 ·&#xa0;%2 ·&#xa0;%3 ·&#xa0;%4</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocations</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>Parties de la session</translation>
    </message>
    <message>
        <source>Jury sessions</source>
        <translation>Sessions de jury</translation>
    </message>
    <message>
        <source>No jury session yet. Create the first one, then constitute its jury and schedule the candidates who are ready.</source>
        <translation>Aucune session de jury. Créez la première, puis constituez son jury et programmez les candidats prêts.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JurorDeskPage</name>
    <message>
        <source>A copy was written to %1.</source>
        <translation>Une copie a été écrite dans %1.</translation>
    </message>
    <message>
        <source>This piece has no file “%1”.</source>
        <translation>Cette pièce n’a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>My jury dossiers</source>
        <translation>Dossiers à lire</translation>
    </message>
    <message>
        <source>Dossier of %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>You sit in no session whose dossiers are open: they appear here once a jury with you is constituted, and until its results are published.</source>
        <translation>Vous ne siégez dans aucune session dont les dossiers sont ouverts&#xa0;: ils apparaissent ici dès qu’un jury où vous siégez est constitué, et jusqu’à la publication de ses résultats.</translation>
    </message>
    <message>
        <source>No candidate is scheduled in this session yet.</source>
        <translation>Aucun candidat n’est encore planifié dans cette session.</translation>
    </message>
    <message>
        <source>Recuse yourself for %1</source>
        <translation>Vous déporter pour %1</translation>
    </message>
    <message>
        <source>Recuse myself</source>
        <translation>Me déporter</translation>
    </message>
    <message>
        <source>You do not sit for this candidate: a substitute takes your place, or the defence is postponed. The dossier closes to you at once.</source>
        <translation>Vous ne siégez pas pour ce candidat&#xa0;: un suppléant prend votre place, ou la soutenance est reportée. Le dossier se ferme aussitôt pour vous.</translation>
    </message>
    <message>
        <source>&amp;Kind of tie</source>
        <translation>Nature du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;What ties you to the candidate</source>
        <translation>Ce &amp;qui vous lie au candidat</translation>
    </message>
    <message>
        <source>You are recused; the pedagogical lead sees it in the session.</source>
        <translation>Vous êtes déporté&#x202f;; le responsable pédagogique le voit dans la session.</translation>
    </message>
    <message>
        <source>This is the last dossier of the session.</source>
        <translation>C’est le dernier dossier de la session.</translation>
    </message>
    <message>
        <source>This is the first dossier of the session.</source>
        <translation>C’est le premier dossier de la session.</translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
    <message>
        <source>Read it a&amp;gain</source>
        <translation>Le re&amp;lire</translation>
    </message>
    <message>
        <source>Dossier &amp;studied</source>
        <translation>Dossier é&amp;tudié</translation>
    </message>
    <message>
        <source>Recuse &amp;myself…</source>
        <translation>&amp;Me déporter…</translation>
    </message>
    <message>
        <source>Pre&amp;vious dossier</source>
        <translation>Dossier pré&amp;cédent</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>&amp;Next dossier</source>
        <translation>Dossier &amp;suivant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Pieces of the dossier</source>
        <translation>&amp;Pièces du dossier</translation>
    </message>
    <message>
        <source>My &amp;questions</source>
        <translation>Mes &amp;questions</translation>
    </message>
    <message>
        <source>My n&amp;otes</source>
        <translation>Mes &amp;notes</translation>
    </message>
    <message>
        <source>Opinion: &amp;favourable</source>
        <translation>Avis&#xa0;: &amp;favorable</translation>
    </message>
    <message>
        <source>Opinion: rese&amp;rved</source>
        <translation>Avis&#xa0;: réser&amp;vé</translation>
    </message>
    <message>
        <source>Opinion: &amp;unfavourable</source>
        <translation>Avis&#xa0;: &amp;défavorable</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Summar&amp;y as PDF…</source>
        <translation>S&amp;ynthèse en PDF…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>J next dossier · P pieces · F next file · Q questions · N notes · S summary · 1 2 3 opinion</source>
        <translation>J dossier suivant · P pièces · F fichier suivant · Q questions · N notes · S synthèse · 1 2 3 avis</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <comment>name of a file; a candidate</comment>
        <translation>Synthèse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The summary was written to %1.</source>
        <translation>La synthèse a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The candidate was heard: tell the pedagogical lead what ties you to him or her.</source>
        <translation>Le candidat a été entendu&#xa0;: dites au responsable pédagogique ce qui vous lie à cette personne.</translation>
    </message>
    <message>
        <source>You do not sit for this candidate: the dossier is closed to you. The lead sees who takes your place.</source>
        <translation>Vous ne siégez pas pour ce candidat : son dossier vous est fermé. Le responsable pédagogique voit qui vous remplace.</translation>
    </message>
    <message>
        <source>There is no dossier to study.</source>
        <translation>Il n&apos;y a aucun dossier à étudier.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JurorDossierView</name>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentor: %1</source>
        <translation>Mentor&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n block(s) acquired</source>
        <comment>access route, times</comment>
        <translation>
            <numerusform>%1 · %2 · %n bloc acquis</numerusform>
            <numerusform>%1 · %2 · %n blocs acquis</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence dossier, version %1 — %2</source>
        <comment>number, files</comment>
        <translation>Dossier de preuve, version %1 — %2</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>nothing was handed in</source>
        <translation>rien n’a été déposé</translation>
    </message>
    <message>
        <source>Block %1 — %2</source>
        <comment>number, files</comment>
        <translation>Bloc %1 — %2</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a block</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Competencies: choose a block</source>
        <translation>Compétences&#xa0;: choisissez un bloc</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>of a competency</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évaluée</translation>
    </message>
    <message>
        <source>Competencies of block %1, rated by %2 on %3 (Return opens the proof)</source>
        <translation>Compétences du bloc %1, évaluées par %2 le %3 (Entrée ouvre la preuve)</translation>
    </message>
    <message>
        <source>Competencies of block %1, not rated by a mentor</source>
        <translation>Compétences du bloc %1, non évaluées par un mentor</translation>
    </message>
    <message>
        <source>Pieces of the dossier</source>
        <translation>Pièces du dossier</translation>
    </message>
    <message>
        <source>Competencies with the mentor&apos;s levels</source>
        <translation>Compétences avec les niveaux du mentor</translation>
    </message>
    <message>
        <source>My questions for the defence</source>
        <translation>Mes questions pour la soutenance</translation>
    </message>
    <message>
        <source>My notes (nobody else reads them)</source>
        <translation>Mes notes (personne d’autre ne les lit)</translation>
    </message>
    <message>
        <source>My opinion before the defence (confidential)</source>
        <translation>Mon avis avant soutenance (confidentiel)</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>opinion, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JuryCard</name>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Nobody sits in this session yet.</source>
        <translation>Personne ne siège encore dans cette session.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a member, what she or he is in the jury</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Presence of %1</source>
        <translation>Présence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Present: %1, %2</source>
        <comment>leads, professionals</comment>
        <translation>Présents&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n responsable</numerusform>
            <numerusform>%n responsables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n professional(s)</source>
        <translation>
            <numerusform>%n professionnel</numerusform>
            <numerusform>%n professionnels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::JuryMemberForm</name>
    <message>
        <source>Change the jury member</source>
        <translation>Modifier le juré</translation>
    </message>
    <message>
        <source>New jury member</source>
        <translation>Nouveau juré</translation>
    </message>
    <message>
        <source>&amp;External to the certifier</source>
        <translation>E&amp;xtérieur au certificateur</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Birth &amp;name</source>
        <translation>&amp;Nom de naissance</translation>
    </message>
    <message>
        <source>Write the birth name.</source>
        <translation>Écrivez le nom de naissance.</translation>
    </message>
    <message>
        <source>Write the first name.</source>
        <translation>Écrivez le prénom.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>organisation</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;Habilitated from</source>
        <translation>&amp;Habilité du</translation>
    </message>
    <message>
        <source>Habilitated &amp;to</source>
        <translation>Habilité &amp;au</translation>
    </message>
    <message>
        <source>Write the first day of the habilitation too.</source>
        <translation>Écrivez aussi le premier jour de l&apos;habilitation.</translation>
    </message>
    <message>
        <source>&amp;Charter signed on</source>
        <translation>&amp;Charte signée le</translation>
    </message>
    <message>
        <source>Candidates a &amp;day at most</source>
        <translation>Candidats par &amp;jour au plus</translation>
    </message>
    <message>
        <source>Fi&amp;rst name</source>
        <translation>P&amp;rénom</translation>
    </message>
    <message>
        <source>The charter cannot have been signed after today.</source>
        <translation>La charte ne peut pas avoir été signée après aujourd&apos;hui.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::KeptEntry</name>
    <message>
        <source>This form was left without saving.</source>
        <translation>Vous aviez quitté ce formulaire sans enregistrer.</translation>
    </message>
    <message>
        <source>Take up what was typed</source>
        <translation>Reprendre ce qui était tapé</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’écarter</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::KeysDialog</name>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keys that prove documents</source>
        <translation>Clés qui prouvent les documents</translation>
    </message>
    <message>
        <source>Everything is locked.</source>
        <translation>Tout est verrouillé.</translation>
    </message>
    <message>
        <source>The issuing key signs the credential attached to a document and the code printed on it; the certificate signs the file. Both are unlocked for this session only, and no passphrase is kept.</source>
        <translation>La clé d&apos;attestation signe l&apos;attestation numérique jointe au document et le code qui y est imprimé&#xa0;; le certificat signe le fichier. L&apos;une et l&apos;autre ne sont déverrouillés que pour cette session, et aucune phrase de passe n&apos;est conservée.</translation>
    </message>
    <message>
        <source>A valid signature proves that nothing changed; the known key proves who signed. It is not a qualified electronic seal.</source>
        <translation>Une signature valable prouve que rien n&apos;a changé&#xa0;; la clé connue prouve qui a signé. Ce n&apos;est pas un cachet électronique qualifié.</translation>
    </message>
    <message>
        <source>&amp;Lock everything</source>
        <translation>&amp;Tout verrouiller</translation>
    </message>
    <message>
        <source>Issuing key</source>
        <translation>Clé d&apos;attestation</translation>
    </message>
    <message>
        <source>&amp;Export the public keys…</source>
        <translation>&amp;Exporter les clés publiques…</translation>
    </message>
    <message>
        <source>Signing certificate (PKCS#12)</source>
        <translation>Certificat de signature (PKCS#12)</translation>
    </message>
    <message>
        <source>Unlock the &amp;certificate…</source>
        <translation>Déverrouiller le &amp;certificat…</translation>
    </message>
    <message>
        <source>In force from %1 to %2.</source>
        <translation>En vigueur du %1 au %2.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>En vigueur depuis le %1.</translation>
    </message>
    <message>
        <source>No issuing key is in force today. Make one: it is generated here and kept under your passphrase.</source>
        <translation>Aucune clé d&apos;attestation n&apos;est en vigueur aujourd&apos;hui. Créez-en une&#xa0;: elle est fabriquée ici et gardée sous votre phrase de passe.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>&amp;Remplacer la clé…</translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation>C&amp;réer une clé…</translation>
    </message>
    <message>
        <source>&amp;Unlock the key…</source>
        <translation>&amp;Déverrouiller la clé…</translation>
    </message>
    <message>
        <source>%1, valid from %2 to %3.</source>
        <translation>%1, valable du %2 au %3.</translation>
    </message>
    <message>
        <source>It is not valid today: no document can be signed with it.</source>
        <translation>Il n&apos;est pas valable aujourd&apos;hui&#xa0;: aucun document ne peut être signé avec lui.</translation>
    </message>
    <message>
        <source>No file chosen. Without a certificate the files carry no signature of their own.</source>
        <translation>Aucun fichier choisi. Sans certificat, les fichiers ne portent pas de signature.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Choisir le &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>The new key signs from %1; the one in use signs until the day before, and what it signed stays proven. The passphrase cannot be recovered.</source>
        <translation>La nouvelle clé signe à partir du %1&#xa0;; celle en vigueur signe jusqu&apos;à la veille, et ce qu&apos;elle a signé reste prouvé. La phrase de passe ne se retrouve pas.</translation>
    </message>
    <message>
        <source>The key is generated on this machine and signs from %1. The passphrase protects it and cannot be recovered: whoever loses it replaces the key.</source>
        <translation>La clé est fabriquée sur cette machine et signe à partir du %1. La phrase de passe la protège et ne se retrouve pas&#xa0;: qui la perd remplace la clé.</translation>
    </message>
    <message>
        <source>New issuing key</source>
        <translation>Nouvelle clé d&apos;attestation</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Créer la clé</translation>
    </message>
    <message>
        <source>The key signs from %1. Publish its fingerprint where your documents are verified.</source>
        <translation>La clé signe à partir du %1. Publiez son empreinte là où vos documents sont vérifiés.</translation>
    </message>
    <message>
        <source>Unlock the issuing key</source>
        <translation>Déverrouiller la clé d&apos;attestation</translation>
    </message>
    <message>
        <source>It stays unlocked until you lock it, change user or close the window.</source>
        <translation>Elle reste déverrouillée jusqu&apos;à ce que vous la verrouilliez, changiez d&apos;utilisateur ou fermiez la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>The issuing key is unlocked.</source>
        <translation>La clé d&apos;attestation est déverrouillée.</translation>
    </message>
    <message>
        <source>Unlock the certificate</source>
        <translation>Déverrouiller le certificat</translation>
    </message>
    <message>
        <source>%1: the passphrase is the one of this file.</source>
        <translation>%1&#xa0;: la phrase de passe est celle de ce fichier.</translation>
    </message>
    <message>
        <source>The certificate is unlocked.</source>
        <translation>Le certificat est déverrouillé.</translation>
    </message>
    <message>
        <source>Public keys</source>
        <comment>name of a file</comment>
        <translation>Clés publiques</translation>
    </message>
    <message>
        <source>Public keys and fingerprints written to %1.</source>
        <translation>Clés publiques et empreintes écrites dans %1.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::LeftOutPanel</name>
    <message>
        <source>A place is free.</source>
        <translation>Une place est libre.</translation>
    </message>
    <message>
        <source>To be planned (%1)</source>
        <translation>À planifier (%1)</translation>
    </message>
    <message>
        <source>Candidates left out</source>
        <translation>Candidats sans place</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Chercher un candidat</translation>
    </message>
    <message>
        <source>No whole jury is free for this candidate.</source>
        <translation>Aucun jury complet n’est libre pour ce candidat.</translation>
    </message>
    <message>
        <source>Every place where a jury could hear this candidate is taken.</source>
        <translation>Toutes les places où un jury pourrait l’entendre sont prises.</translation>
    </message>
    <message>
        <source>%1
The other places are taken.</source>
        <comment>why not here</comment>
        <translation>%1
Les autres places sont prises.</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <comment>day and time</comment>
        <translation>Passage épinglé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No whole jury is free for this candidate. %1</source>
        <comment>who sits elsewhere</comment>
        <translation>Aucun jury complet n’est libre pour ce candidat. %1</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::LevelButtons</name>
    <message>
        <source>%1: %2</source>
        <comment>competency, level</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2 or %3)</source>
        <comment>level, its keys</comment>
        <translation>%1 (%2 ou %3)</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ListOutput</name>
    <message>
        <source>The list is being written…</source>
        <translation>La liste est en cours d&apos;écriture…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is being laid out…</source>
        <translation>La liste est en cours de mise en page…</translation>
    </message>
    <message>
        <source>Taken from Parchemin on %1 by %2</source>
        <translation>Extrait de Parchemin le %1 par %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ListPreview</name>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>L&apos;imprimante ne répond pas. Rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Impression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were sent to the printer.</source>
        <translation>
            <numerusform>%n page a été envoyée à l&apos;imprimante.</numerusform>
            <numerusform>%n pages ont été envoyées à l&apos;imprimante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing was cancelled after %n page(s).</source>
        <translation>
            <numerusform>L&apos;impression a été annulée après %n page.</numerusform>
            <numerusform>L&apos;impression a été annulée après %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La liste a été écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Jury</source>
        <translation>&amp;Jury</translation>
    </message>
    <message>
        <source>Do&amp;cuments</source>
        <translation>Do&amp;cuments</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search or run a command</source>
        <translation>&amp;Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Parchemin</source>
        <translation>À &amp;propos de Parchemin</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As on the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>This page shows no list.</source>
        <translation>Cette page ne montre pas de liste.</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>&amp;Exporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Imprimer la liste…</translation>
    </message>
    <message>
        <source>What is not &amp;possible, and why</source>
        <translation>Po&amp;urquoi une action est impossible</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Columns of the table…</source>
        <translation>&amp;Colonnes du tableau…</translation>
    </message>
    <message>
        <source>&amp;Restore the layout</source>
        <translation>Rétablir la &amp;disposition</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>Quoi de &amp;neuf</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>O&amp;nglet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Size of the display</source>
        <translation>&amp;Zoom de l&apos;affichage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the display</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>This screen is too small for it: the window needs %1 × %2 points, and it would have %3 × %4.</source>
        <translation>Cet écran est trop petit pour cela : la fenêtre demande %1 × %2 points et il en resterait %3 × %4.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::MainWindow</name>
    <message>
        <source>%1 — Parchemin</source>
        <comment>page title</comment>
        <translation>%1 — Parchemin</translation>
    </message>
    <message>
        <source>About Parchemin</source>
        <translation>À propos de Parchemin</translation>
    </message>
    <message>
        <source>Parchemin %1 runs the certification RNCP 31187, from enrolment to parchment. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Parchemin %1 conduit la certification RNCP 31187, de l&apos;inscription au parchemin. C&apos;est un logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>This page has no table whose columns could be chosen.</source>
        <translation>Cette page n&apos;a pas de tableau dont on puisse choisir les colonnes.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>This page has no tabs.</source>
        <translation>Cette page n&apos;a pas d&apos;onglets.</translation>
    </message>
    <message>
        <source>&amp;Start again now</source>
        <translation>&amp;Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Everything will be drawn at %1 % once Parchemin starts again.</source>
        <translation>Tout sera affiché à %1&#xa0;% au prochain démarrage de Parchemin.</translation>
    </message>
    <message>
        <source>A juror reads the dossiers of his own sessions: that page is not among what he reads.</source>
        <translation>Un juré lit les dossiers de ses propres sessions&#xa0;: cette page n’en fait pas partie.</translation>
    </message>
    <message>
        <source>A mentor reads of his own candidates: that page is not among what he reads.</source>
        <translation>Un mentor lit ce qui concerne ses propres candidats&#xa0;: cette page n’en fait pas partie.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::MentorForm</name>
    <message>
        <source>Change the mentor</source>
        <translation>Modifier le mentor</translation>
    </message>
    <message>
        <source>New mentor</source>
        <translation>Nouveau mentor</translation>
    </message>
    <message>
        <source>&amp;Validating mentor: may propose blocks for validation</source>
        <translation>Mentor &amp;validateur&#xa0;: peut proposer des blocs à la validation</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>Birth &amp;name</source>
        <translation>&amp;Nom de naissance</translation>
    </message>
    <message>
        <source>Write the birth name.</source>
        <translation>Écrivez le nom de naissance.</translation>
    </message>
    <message>
        <source>Write the first name.</source>
        <translation>Écrivez le prénom.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domaines</translation>
    </message>
    <message>
        <source>Active &amp;from</source>
        <translation>En activité d&amp;u</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Écrivez le premier jour.</translation>
    </message>
    <message>
        <source>Active &amp;to</source>
        <translation>En activité &amp;au</translation>
    </message>
    <message>
        <source>Fi&amp;rst name</source>
        <translation>P&amp;rénom</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::MergeForm</name>
    <message>
        <source>– dossiers %1</source>
        <translation>– dossiers&#xa0;%1</translation>
    </message>
    <message>
        <source>– blocks acquired for life: %1</source>
        <translation>– blocs acquis à vie&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>– %n document(s) issued, which stay as they are</source>
        <translation>
            <numerusform>–&#xa0;%n document délivré, qui reste tel quel</numerusform>
            <numerusform>–&#xa0;%n documents délivrés, qui restent tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge another record into %1</source>
        <translation>Fusionner une autre fiche dans celle de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Merge the records</source>
        <translation>&amp;Fusionner les fiches</translation>
    </message>
    <message>
        <source>Name or dossier number of the other record</source>
        <translation>Nom ou numéro de dossier de l&apos;autre fiche</translation>
    </message>
    <message>
        <source>&amp;Other record of the same person</source>
        <translation>&amp;Autre fiche de la même personne</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Choose the other record from the list.</source>
        <translation>Choisissez l&apos;autre fiche dans la liste.</translation>
    </message>
    <message>
        <source>These records cannot be merged:</source>
        <translation>Ces fiches ne peuvent pas être fusionnées&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>– %n project(s) handed in, whose attempts are numbered anew by their day</source>
        <translation>
            <numerusform>–&#xa0;%n projet déposé, dont la tentative est renumérotée selon sa date</numerusform>
            <numerusform>–&#xa0;%n projets déposés, dont les tentatives sont renumérotées selon leur date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n employment(s)</source>
        <translation>
            <numerusform>–&#xa0;%n emploi</numerusform>
            <numerusform>–&#xa0;%n emplois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n accommodation(s)</source>
        <translation>
            <numerusform>–&#xa0;%n aménagement</numerusform>
            <numerusform>–&#xa0;%n aménagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n tie(s) with jurors</source>
        <translation>
            <numerusform>–&#xa0;%n lien avec un juré</numerusform>
            <numerusform>–&#xa0;%n liens avec des jurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– %n convocation(s)</source>
        <translation>
            <numerusform>–&#xa0;%n convocation</numerusform>
            <numerusform>–&#xa0;%n convocations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing hangs on the record of %1.</source>
        <comment>name, birth</comment>
        <translation>Rien ne dépend de la fiche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>From the record of %1 would follow:</source>
        <comment>name, birth</comment>
        <translation>De la fiche «&#xa0;%1&#xa0;» suivraient&#xa0;:</translation>
    </message>
    <message>
        <source>This is for good: no act takes a merge back. The identity of this record stays as it is. The other one leaves the lists, keeps its identity and points here; the journal records what changed hands.</source>
        <translation>C&apos;est définitif&#xa0;: aucun acte ne défait une fusion. L&apos;identité de cette fiche reste telle quelle. L&apos;autre quitte les listes, garde son identité et renvoie ici ; le journal inscrit ce qui a changé de main.</translation>
    </message>
    <message>
        <source>– birth name: %1 here, %2 there</source>
        <translation>– nom de naissance&#xa0;: %1 ici, %2 là</translation>
    </message>
    <message>
        <source>– first name: %1 here, %2 there</source>
        <translation>– prénom&#xa0;: %1 ici, %2 là</translation>
    </message>
    <message>
        <source>– born on %1 here, on %2 there</source>
        <translation>– naissance le %1 ici, le %2 là</translation>
    </message>
    <message>
        <source>– born in %1 here, in %2 there</source>
        <translation>– lieu de naissance&#xa0;: %1 ici, %2 là</translation>
    </message>
    <message>
        <source>These two records do not say the same:</source>
        <translation>Ces deux fiches ne disent pas la même chose&#xa0;:</translation>
    </message>
    <message>
        <source>I have seen papers: &amp;both records are of one person</source>
        <translation>J&apos;ai vu des pièces&#xa0;: ces &amp;deux fiches sont d&apos;une seule personne</translation>
    </message>
    <message>
        <source>Check with papers that both are one person, and tick it here.</source>
        <translation>Vérifiez sur pièces qu&apos;il s&apos;agit d&apos;une seule personne, puis cochez cette case.</translation>
    </message>
    <message numerus="yes">
        <source>– %n partial equivalence(s)</source>
        <translation>
            <numerusform>–&#xa0;%n équivalence partielle</numerusform>
            <numerusform>–&#xa0;%n équivalences partielles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::MinutesPanel</name>
    <message>
        <source>%1 · minutes</source>
        <comment>number</comment>
        <translation>%1 · procès-verbal</translation>
    </message>
    <message>
        <source>%1 · corrective minutes</source>
        <comment>number</comment>
        <translation>%1 · procès-verbal rectificatif</translation>
    </message>
    <message>
        <source>Frozen on %1; seal of the content: %2…</source>
        <comment>day, beginning of a hash</comment>
        <translation>Figé le %1&#x202f;; empreinte du contenu&#xa0;: %2…</translation>
    </message>
    <message>
        <source>Reason of the correction: %1</source>
        <translation>Motif de la rectification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Published, then withdrawn on %1</source>
        <translation>Publié, puis retiré le %1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>Publié le %1</translation>
    </message>
    <message>
        <source>The notices are due by %1.</source>
        <translation>Les notifications sont dues au plus tard le %1.</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a member, what she or he is in the jury</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Minutes of the session</source>
        <translation>Procès-verbaux de la session</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>The minutes are drawn up once the deliberations are closed; they are then frozen.</source>
        <translation>Le procès-verbal s’établit une fois les délibérations closes&#x202f;; il est alors figé.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::NavigationBar</name>
    <message>
        <source>%1, %2</source>
        <comment>person, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Change the user: Ctrl+U</source>
        <translation>Changer d&apos;utilisateur : Ctrl+U</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::NavigationModel</name>
    <message>
        <source>School</source>
        <comment>caption over a group of pages</comment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, how many things wait there</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::NewsDialog</name>
    <message>
        <source>What&apos;s new</source>
        <translation>Quoi de neuf</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::OpinionCard</name>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Revealed on %1: %2</source>
        <comment>day, reason</comment>
        <translation>Révélés le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All members have sealed their opinion: they are open, together.</source>
        <translation>Tous les membres ont scellé leur avis&#xa0;: ils sont ouverts, ensemble.</translation>
    </message>
    <message>
        <source>Sealed: %1 of %2. Each opinion stays hidden until all are sealed; none goes into the minutes.</source>
        <translation>Scellés&#xa0;: %1 sur %2. Chaque avis reste caché jusqu’à ce que tous soient scellés&#x202f;; aucun n’entre au procès-verbal.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>number, title of a block</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Décision proposée</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>member, what she or he wrote</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>My level for block %1</source>
        <translation>Mon niveau pour le bloc %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The decision I propose</source>
        <translation>La décision que je propose</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Non scellé</translation>
    </message>
    <message>
        <source>Individual opinions</source>
        <translation>Avis individuels</translation>
    </message>
    <message>
        <source>M&amp;y comment, seen by the jury alone</source>
        <translation>Mon commentaire, vu du &amp;seul jury</translation>
    </message>
    <message numerus="yes">
        <source>The jury decided when %n of %1 opinions were sealed: they stay hidden.</source>
        <translation>
            <numerusform>Le jury a décidé alors que %n avis sur %1 était scellé&#xa0;: les avis restent cachés.</numerusform>
            <numerusform>Le jury a décidé alors que %n avis sur %1 étaient scellés&#xa0;: ils restent cachés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::OrganisationForm</name>
    <message>
        <source>Change the organisation</source>
        <translation>Modifier l&apos;organisme</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvel organisme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Écrivez le nom.</translation>
    </message>
    <message>
        <source>These are not the fourteen digits of a SIRET: a digit is wrong or missing.</source>
        <translation>Ce ne sont pas les quatorze chiffres d&apos;un SIRET&#xa0;: un chiffre est faux ou manque.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Na&amp;ture</translation>
    </message>
    <message>
        <source>SI&amp;RET</source>
        <translation>&amp;SIRET</translation>
    </message>
    <message>
        <source>Decides on conflicts of interest: whoever comes through a training centre or the certifier is not its employee.</source>
        <translation>Compte pour les conflits d&apos;intérêts : qui vient par un centre de formation ou par le certificateur n&apos;en est pas le salarié.</translation>
    </message>
    <message>
        <source>Choose the kind, or write your own.</source>
        <translation>Choisissez la nature, ou écrivez la vôtre.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::OutcomePanel</name>
    <message>
        <source>&amp;Opinion for the candidate</source>
        <translation>A&amp;vis général au candidat</translation>
    </message>
    <message>
        <source>What is good, what to improve…</source>
        <translation>Ce qui est réussi, ce qui est à améliorer…</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::OutsidePane</name>
    <message>
        <source>“%1” opens in its own program. A copy is made for it; what was handed in stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» s’ouvre dans son propre programme. Une copie est faite pour lui&#xa0;; le dépôt reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is not opened from here: a file of this kind (%2) could run. Save a copy to examine it with care.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’ouvre pas d’ici&#xa0;: un fichier de ce type (%2) pourrait s’exécuter. Enregistrez une copie pour l’examiner avec prudence.</translation>
    </message>
    <message>
        <source>Its own program may still open it. A copy is made for that; what was handed in stays as it is.</source>
        <translation>Son propre programme peut encore l&apos;ouvrir. Une copie est faite pour lui ; le dépôt reste tel quel.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PageHeader</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PaletteModel</name>
    <message>
        <source>%1, not possible now</source>
        <comment>an act</comment>
        <translation>%1, impossible pour le moment</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an act or a person, its shortcut or dossier</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PanelDialog</name>
    <message>
        <source>Panels for %1</source>
        <translation>Jurys possibles pour&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Seat this panel</source>
        <translation>Retenir ce &amp;jury</translation>
    </message>
    <message>
        <source>&amp;Choose by hand…</source>
        <translation>&amp;Choisir à la main…</translation>
    </message>
    <message>
        <source>Panels that every rule allows, the best first</source>
        <translation>Jurys que toutes les règles permettent, le meilleur d’abord</translation>
    </message>
    <message>
        <source>Panels that could sit</source>
        <translation>Jurys possibles</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Panel, chair first</source>
        <translation>Jury, présidence d’abord</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Suppléants</translation>
    </message>
    <message>
        <source>No panel can be made:</source>
        <translation>Aucun jury n’est possible&#xa0;:</translation>
    </message>
    <message>
        <source>Why this panel stands there:</source>
        <translation>Pourquoi ce rang&#xa0;:</translation>
    </message>
    <message>
        <source>Rotation over twelve months (indicator)</source>
        <translation>Rotation sur douze mois (indicateur)</translation>
    </message>
    <message>
        <source>How often each member sat over twelve months</source>
        <translation>Sessions de chaque membre sur douze mois</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Defences</source>
        <translation>Soutenances</translation>
    </message>
    <message>
        <source>Seats held: %1 by women, %2 by men.</source>
        <translation>Sièges tenus&#xa0;:&#xa0;%1 par des femmes,&#xa0;%2 par des hommes.</translation>
    </message>
    <message numerus="yes">
        <source>%1: together %n time(s).</source>
        <translation>
            <numerusform>%1&#xa0;: ensemble&#xa0;%n fois.</numerusform>
            <numerusform>%1&#xa0;: ensemble&#xa0;%n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ParameterDialog</name>
    <message>
        <source>New value of the certification rules</source>
        <translation>Nouvelle valeur du règlement de certification</translation>
    </message>
    <message>
        <source>The text or decision that sets it</source>
        <translation>Le texte ou la décision qui la fixe</translation>
    </message>
    <message>
        <source>&amp;Parameter:</source>
        <translation>&amp;Paramètre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>À partir &amp;du&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source&#xa0;:</translation>
    </message>
    <message>
        <source>The values before stay in the table: what was done under them keeps being judged by them.</source>
        <translation>Les valeurs précédentes restent dans le tableau&#xa0;: ce qui a été fait sous elles reste jugé par elles.</translation>
    </message>
    <message>
        <source>&amp;Add the value</source>
        <translation>A&amp;jouter la valeur</translation>
    </message>
    <message>
        <source>Today: %1 (written %2), since %3</source>
        <comment>value in words, as it is typed, day</comment>
        <translation>Aujourd&apos;hui&#xa0;: %1 (s&apos;écrit %2), depuis le %3</translation>
    </message>
    <message>
        <source>Write the source: no rule without one.</source>
        <translation>Écrivez la source&#xa0;: pas de règle sans source.</translation>
    </message>
    <message>
        <source>“%1” does not fit this parameter.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à ce paramètre.</translation>
    </message>
    <message>
        <source>This parameter has a value from that day already.</source>
        <translation>Ce paramètre a déjà une valeur à partir de ce jour.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PassageActs</name>
    <message>
        <source>Defence of %1</source>
        <translation>Soutenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Programmer</translation>
    </message>
    <message>
        <source>In the session %1, %2. The time lasts as long as the route asks, with the candidate&apos;s extra time.</source>
        <translation>Dans la session&#xa0;%1,&#xa0;%2. La durée est celle de la voie d’accès, avec le temps supplémentaire du candidat.</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Début à</translation>
    </message>
    <message>
        <source>%1 is scheduled at %2.</source>
        <translation>%1 passe à&#xa0;%2.</translation>
    </message>
    <message>
        <source>Move the defence of %1</source>
        <translation>Déplacer la soutenance de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Dé&amp;placer</translation>
    </message>
    <message>
        <source>The candidate is convened: the convocation must be sent again.</source>
        <translation>Le candidat est convoqué&#xa0;: la convocation devra être renvoyée.</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>Elle dure&#xa0;%1.</translation>
    </message>
    <message>
        <source>Delay from %1 on</source>
        <translation>Retard à partir de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Shift the day</source>
        <translation>Décaler la &amp;suite</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Later &amp;by</source>
        <translation>Plus tard &amp;de</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the journal</source>
        <translation>&amp;Motif, gardé au journal</translation>
    </message>
    <message numerus="yes">
        <source>%n defence(s) begin later; pauses absorb the rest.</source>
        <translation>
            <numerusform>%n soutenance commence plus tard&#xa0;; les pauses absorbent le reste.</numerusform>
            <numerusform>%n soutenances commencent plus tard&#xa0;; les pauses absorbent le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postpone the defence of %1</source>
        <translation>Reporter la soutenance de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>&amp;Reporter</translation>
    </message>
    <message>
        <source>The candidate leaves this session, loses no block and can be scheduled again.</source>
        <translation>Le candidat quitte cette session, ne perd aucun bloc et peut être reprogrammé.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>The defence of %1 is postponed.</source>
        <translation>La soutenance de&#xa0;%1 est reportée.</translation>
    </message>
    <message>
        <source>%1 was heard; the panel of this defence is fixed.</source>
        <translation>Audition de %1 notée&#xa0;; le jury de cette soutenance est fixé.</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Signaler un incident</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Signaler</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>&amp;Concerns</source>
        <translation>&amp;Concerne</translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation>Toute la session</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Ce qui s’est &amp;passé</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Dites ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The incident was reported: the minutes will mention it.</source>
        <translation>L’incident est signalé&#xa0;: le procès-verbal le mentionnera.</translation>
    </message>
    <message>
        <source>Interrupt the defence of %1</source>
        <translation>Interrompre une soutenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Interrupt</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>The incident goes into the minutes. The defence is resumed as soon as it can be, or postponed; the candidate loses no block.</source>
        <translation>L’incident figurera au procès-verbal. La soutenance reprend dès que possible, ou elle est reportée&#xa0;; le candidat ne perd aucun bloc.</translation>
    </message>
    <message>
        <source>The defence of %1 is interrupted: resume it, or postpone it.</source>
        <translation>Soutenance interrompue&#xa0;: %1. Reprenez-la, ou reportez-la.</translation>
    </message>
    <message>
        <source>The defence of %1 goes on.</source>
        <translation>Soutenance reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last one ends at %1.</source>
        <translation>La dernière finit à %1.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PassphraseDialog</name>
    <message>
        <source>One moment: deriving the key…</source>
        <translation>Un instant&#xa0;: calcul de la clé…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase de passe.</translation>
    </message>
    <message>
        <source>&amp;The same once more</source>
        <translation>La &amp;même encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Twelve characters at least; a few words are easier to keep in mind.</source>
        <translation>Douze caractères au moins&#xa0;; quelques mots se retiennent mieux.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PastDossierDialog</name>
    <message>
        <source>on %1 by %2, number %3</source>
        <comment>a block was validated</comment>
        <translation>le %1 par %2, numéro %3</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Bloc %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, motive</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Dossier on a past day</source>
        <translation>Dossier à une date passée</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Decisions of the jury</source>
        <translation>Décisions du jury</translation>
    </message>
    <message>
        <source>Events until then</source>
        <translation>Événements jusque-là</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Jour&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>State on the evening of %1, pieced together from the dated acts and the journal. To be read only: nothing can be done here.</source>
        <translation>État au soir du %1, reconstitué à partir des actes datés et du journal. En lecture seule&#xa0;: rien ne peut être fait ici.</translation>
    </message>
    <message>
        <source>%1 · dossier %2 · %3</source>
        <comment>name, number, state</comment>
        <translation>%1 · dossier %2 · %3</translation>
    </message>
    <message>
        <source>%1 · dossier %2 · not registered yet on that day</source>
        <comment>name, number</comment>
        <translation>%1 · dossier %2 · pas encore inscrit à cette date</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Validated</source>
        <comment>when a block was</comment>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Délivré le</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>État alors</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who acted</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>This is no day: type it as %1.</source>
        <translation>Ce n&apos;est pas un jour&#xa0;: saisissez-le sous la forme&#xa0;%1.</translation>
    </message>
    <message>
        <source>partial equivalence: %1</source>
        <translation>équivalence partielle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PdfPane</name>
    <message>
        <source>Width</source>
        <comment>the page fills the width</comment>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a match of a search</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Pages du fichier</translation>
    </message>
    <message>
        <source>“%1” is protected by a password: its pages cannot be shown here.</source>
        <translation>« %1 » est protégé par un mot de passe : ses pages ne peuvent pas être montrées ici.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or is no PDF: its pages cannot be shown here.</source>
        <translation>« %1 » est abîmé, ou n&apos;est pas un PDF : ses pages ne peuvent pas être montrées ici.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PersonActs</name>
    <message>
        <source>born on %1, record %2</source>
        <translation>naissance le&#xa0;%1, fiche&#xa0;%2</translation>
    </message>
    <message>
        <source>born on %1, dossier %2</source>
        <translation>naissance le&#xa0;%1, dossier&#xa0;%2</translation>
    </message>
    <message>
        <source>Identity and contact of %1 are saved.</source>
        <translation>L&apos;identité et les coordonnées de&#xa0;%1 sont enregistrées.</translation>
    </message>
    <message>
        <source>%1 is known, without a new candidacy. “New candidate” with the same name and birth date finds the person again.</source>
        <translation>%1 est enregistré, sans nouvelle candidature. «&#xa0;Nouveau candidat&#xa0;» avec les mêmes nom et date de naissance retrouve la personne.</translation>
    </message>
    <message>
        <source>The candidacy of %1 is open.</source>
        <translation>La candidature de&#xa0;%1 est ouverte.</translation>
    </message>
    <message>
        <source>The other record is merged into the one of %1.</source>
        <translation>L&apos;autre fiche est fusionnée dans celle de&#xa0;%1.</translation>
    </message>
    <message>
        <source>New request of %1</source>
        <translation>Nouvelle demande de %1</translation>
    </message>
    <message>
        <source>The admissibility held until %1. A new request is a candidacy of its own: the present one ends, and the blocks acquired stay.</source>
        <translation>La recevabilité valait jusqu’au %1. Une nouvelle demande est une candidature à part entière&#xa0;: celle en cours prend fin, et les blocs acquis restent.</translation>
    </message>
    <message>
        <source>Admissibility expired after %1: new request</source>
        <comment>why a candidacy ended</comment>
        <translation>Recevabilité expirée après le %1&#xa0;: nouvelle demande</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PersonDialog</name>
    <message>
        <source>Journal of one person</source>
        <translation>Journal d&apos;une personne</translation>
    </message>
    <message>
        <source>&amp;Only this person</source>
        <translation>&amp;Seulement cette personne</translation>
    </message>
    <message>
        <source>&amp;Every person</source>
        <translation>&amp;Toutes les personnes</translation>
    </message>
    <message>
        <source>Whose journal</source>
        <translation>De qui le journal</translation>
    </message>
    <message>
        <source>&amp;Candidates</source>
        <translation>&amp;Candidats</translation>
    </message>
    <message>
        <source>&amp;Mentors and jurors</source>
        <translation>&amp;Mentors et jurés</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PersonForm</name>
    <message>
        <source>New candidate: the person</source>
        <translation>Nouveau candidat&#xa0;: la personne</translation>
    </message>
    <message>
        <source>&amp;Save the person</source>
        <translation>&amp;Enregistrer la personne</translation>
    </message>
    <message>
        <source>Identity and contact of %1</source>
        <translation>Identité et coordonnées de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Save the changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Documents already issued stay as they are; a new name is carried by a document that supersedes the old one.</source>
        <translation>Les documents déjà délivrés restent tels quels&#xa0;; un nouveau nom est porté par un document qui remplace l&apos;ancien.</translation>
    </message>
    <message>
        <source>&amp;Reason of the correction</source>
        <translation>&amp;Motif de la correction</translation>
    </message>
    <message>
        <source>&amp;Birth name</source>
        <translation>&amp;Nom de naissance</translation>
    </message>
    <message>
        <source>Name in &amp;use, if another</source>
        <translation>Nom d&apos;&amp;usage, s&apos;il diffère</translation>
    </message>
    <message>
        <source>&amp;First names, separated by commas</source>
        <translation>P&amp;rénoms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Se&amp;x, as the civil register has it</source>
        <translation>Se&amp;xe, selon l&apos;état civil</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Birth &amp;date</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>&amp;Country of birth</source>
        <translation>&amp;Pays de naissance</translation>
    </message>
    <message>
        <source>&amp;Place of birth</source>
        <translation>&amp;Lieu de naissance</translation>
    </message>
    <message>
        <source>The first letters, then a choice in the list</source>
        <translation>Les premières lettres, puis un choix dans la liste</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Courriel</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>This is no day: type it as %1.</source>
        <translation>Ce n&apos;est pas un jour&#xa0;: saisissez-le sous la forme&#xa0;%1.</translation>
    </message>
    <message>
        <source>Choose the country from the list.</source>
        <translation>Choisissez le pays dans la liste.</translation>
    </message>
    <message>
        <source>Choose the commune from the list: its code distinguishes it from others of the same name.</source>
        <translation>Choisissez la commune dans la liste&#xa0;: son code la distingue d&apos;autres du même nom.</translation>
    </message>
    <message>
        <source>The town, as the papers write it</source>
        <translation>La ville, telle que l&apos;écrivent les pièces</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PlanBoardModel</name>
    <message>
        <source>No jury can sit here at that time.</source>
        <translation>Aucun jury ne peut siéger ici à cette heure.</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>not possible: %1</source>
        <translation>impossible&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tardif</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>passage épinglé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>from when, who sits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>nobody is heard</source>
        <translation>personne n’est entendu</translation>
    </message>
    <message>
        <source>written: session %1</source>
        <translation>programmé&#xa0;: session %1</translation>
    </message>
    <message>
        <source>A defence that is written keeps its session: to hear the candidate in another one, take it out of this one among the juries, then plan it anew.</source>
        <translation>Une soutenance programmée reste dans sa session&#xa0;: pour une autre session, retirez-la d’abord de celle-ci (page Jurys), puis replanifiez-la.</translation>
    </message>
    <message>
        <source>no jury yet</source>
        <translation>jury pas encore composé</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PlanBoardView</name>
    <message>
        <source>A defence is possible here.</source>
        <translation>Une soutenance est possible ici.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PlanEditor</name>
    <message>
        <source>move of %1</source>
        <translation>déplacement de&#xa0;%1</translation>
    </message>
    <message>
        <source>pin of %1</source>
        <translation>fixation de&#xa0;%1</translation>
    </message>
    <message>
        <source>leaving out of %1</source>
        <translation>retrait de&#xa0;%1</translation>
    </message>
    <message>
        <source>this candidate does not wait for a jury any more.</source>
        <translation>cette candidature n’attend plus de jury.</translation>
    </message>
    <message>
        <source>the frame has no such slot any more.</source>
        <translation>le cadre n’a plus ce créneau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who is pinned where, why that cannot be kept</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PlanJurors</name>
    <message>
        <source>Jurors</source>
        <translation>Jurés</translation>
    </message>
    <message>
        <source>Jurors and their load</source>
        <translation>Jurés et leur charge</translation>
    </message>
    <message>
        <source>%1 of %2 half-days</source>
        <comment>load, times free</comment>
        <translation>demi-journées&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PlanProposer</name>
    <message>
        <source>Searching for a plan</source>
        <translation>Recherche d’un plan</translation>
    </message>
    <message>
        <source>Best cost %1, no plan under %2: at most %3 % above the optimum.</source>
        <translation>Meilleur coût&#xa0;%1, aucun plan sous&#xa0;%2&#xa0;: à&#xa0;%3&#xa0;% de l’optimum au plus.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PlanSummary</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Proposed plan</source>
        <translation>Proposition de planning</translation>
    </message>
    <message>
        <source>Defences placed</source>
        <translation>Soutenances placées</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Juror days</source>
        <translation>Journées de juré</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Temps morts</translation>
    </message>
    <message>
        <source>Mixed panels</source>
        <translation>Jurys mixtes</translation>
    </message>
    <message>
        <source>Half-days a juror</source>
        <translation>Demi-journées par juré</translation>
    </message>
    <message>
        <source>This program was built without CBC: the bound is rougher and small plans are not proven optimal.</source>
        <translation>Ce programme a été construit sans CBC&#xa0;: la borne est moins fine et les petits plans ne sont pas prouvés optimaux.</translation>
    </message>
    <message>
        <source>This program was built without CaDiCaL: the reasons for a missing place are those seen at once, without proof.</source>
        <translation>Ce programme a été construit sans CaDiCaL&#xa0;: les raisons d’une place manquante sont celles qui se voient d’emblée, sans preuve.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PlanViews</name>
    <message>
        <source>All defences</source>
        <translation>Toutes les soutenances</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardif</translation>
    </message>
    <message>
        <source>There is nothing on the board yet.</source>
        <translation>Il n&apos;y a encore rien sur le planning.</translation>
    </message>
    <message>
        <source>The list shows the defences of all days.</source>
        <translation>La liste montre les soutenances de tous les jours.</translation>
    </message>
    <message>
        <source>There is no earlier day on the board.</source>
        <translation>Il n&apos;y a pas de jour antérieur sur le planning.</translation>
    </message>
    <message>
        <source>There is no later day on the board.</source>
        <translation>Il n&apos;y a pas de jour ultérieur sur le planning.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PlanningPage</name>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Moving %1: choose a place.</source>
        <translation>Déplacement de&#xa0;%1&#xa0;: choisissez une place.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be created, with their juries constituted.</source>
        <translation>
            <numerusform>%n session sera créée, son jury constitué.</numerusform>
            <numerusform>%n sessions seront créées, leurs jurys constitués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defence(s) will be scheduled.</source>
        <translation>
            <numerusform>%n soutenance sera planifiée.</numerusform>
            <numerusform>%n soutenances seront planifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) will stay without a place.</source>
        <translation>
            <numerusform>%n candidat restera sans place.</numerusform>
            <numerusform>%n candidats resteront sans place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply this plan?</source>
        <translation>Appliquer ce plan&#x202f;?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Writing the plan</source>
        <translation>Écriture du plan</translation>
    </message>
    <message>
        <source>Plan of the juries</source>
        <translation>Plan des jurys</translation>
    </message>
    <message>
        <source>No plan yet. Choose the half-days and rooms in the frame, then have a plan proposed: nothing is written before you apply it.</source>
        <translation>Pas encore de plan. Choisissez les demi-journées et les salles dans le cadre, puis faites proposer un plan&#xa0;: rien n’est écrit avant que vous l’appliquiez.</translation>
    </message>
    <message>
        <source>Proposed juries</source>
        <translation>Jurys proposés</translation>
    </message>
    <message>
        <source>The plan was exported: %1</source>
        <translation>Le plan est exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>No juror has said to be free on these half-days: enter their times among the jurors, or count the silent ones as free in the frame.</source>
        <translation>Aucun juré ne s’est dit libre sur ces demi-journées&#xa0;: saisissez leurs disponibilités (Mentors et jurés), ou comptez comme libres, dans le cadre, ceux qui n’ont rien dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned place(s) cannot be kept. Free and go on?</source>
        <translation>
            <numerusform>%n passage épinglé ne peut plus être tenu. Le libérer et continuer&#xa0;?</numerusform>
            <numerusform>%n passages épinglés ne peuvent plus être tenus. Les libérer et continuer&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Free and propose</source>
        <translation>Libérer et proposer</translation>
    </message>
    <message>
        <source>Pinned places that no plan can keep together: %1. Choose the candidate among those to be planned to know why, and free the pin.</source>
        <translation>Passages épinglés qu’aucun plan ne peut tenir ensemble&#xa0;: %1. Choisissez la personne parmi celles à planifier pour savoir pourquoi, et libérez son passage.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned: convene the candidates and juries.</source>
        <translation>
            <numerusform>%n session planifiée&#xa0;: il reste à la convoquer.</numerusform>
            <numerusform>%n sessions planifiées&#xa0;: il reste à les convoquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is to be planned: no candidate is ready for a jury, or each of them has a place already.</source>
        <translation>Personne à planifier&#xa0;: aucun candidat n’est prêt pour un jury, ou chacun a déjà sa place.</translation>
    </message>
    <message>
        <source>There is no juror to seat: enter the members of the jury among the mentors and jurors.</source>
        <translation>Aucun juré n’est inscrit&#xa0;: saisissez les membres du jury dans «&#xa0;Mentors et jurés&#xa0;».</translation>
    </message>
    <message>
        <source>This defence is written already: apply the proposal or discard it before you move what it rests on.</source>
        <translation>Cette soutenance est déjà programmée et la proposition s’appuie sur elle&#xa0;: appliquez la proposition ou rejetez-la avant de la déplacer.</translation>
    </message>
    <message>
        <source>The candidate is convened: the convocation must be sent again.</source>
        <translation>Le candidat est convoqué&#xa0;: la convocation est à renvoyer.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::PreviewPane</name>
    <message>
        <source>%1 / %2</source>
        <comment>page, of so many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the preview</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit the page into the window</source>
        <translation>Ajuster la page à la fenêtre</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ProblemModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Le fichier dit</translation>
    </message>
    <message>
        <source>What is wrong, what to do</source>
        <translation>Ce qui ne va pas, que faire</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ProgressCard</name>
    <message>
        <source>acquired</source>
        <translation>acquis</translation>
    </message>
    <message>
        <source>to validate</source>
        <translation>à valider</translation>
    </message>
    <message>
        <source>being evaluated</source>
        <translation>en évaluation</translation>
    </message>
    <message>
        <source>to rework</source>
        <translation>à retravailler</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>non déposé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Block %1 · %2</source>
        <comment>number, percentage acquired</comment>
        <translation>Bloc %1 · %2</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count, percentage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Progress per block</source>
        <translation>Progression par bloc</translation>
    </message>
    <message>
        <source>share acquired</source>
        <translation>part acquise</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ProgressStrip</name>
    <message>
        <source>%1 / %2</source>
        <comment>done, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>the share that is done</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RecognitionDialog</name>
    <message>
        <source>C&amp;andidate:</source>
        <translation>&amp;Candidat&#xa0;:</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Bloc %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Block:</source>
        <translation>&amp;Bloc&#xa0;:</translation>
    </message>
    <message>
        <source>G&amp;round:</source>
        <translation>&amp;Fondement&#xa0;:</translation>
    </message>
    <message>
        <source>The text, certificate or decision that the block rests on</source>
        <translation>Le texte, le certificat ou la décision sur quoi repose le bloc</translation>
    </message>
    <message>
        <source>&amp;Legal note, kept with the block:</source>
        <translation>&amp;Note juridique, conservée avec le bloc&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Grant the block</source>
        <translation>&amp;Accorder le bloc</translation>
    </message>
    <message>
        <source>Choose the candidate first.</source>
        <translation>Choisissez d&apos;abord le candidat.</translation>
    </message>
    <message>
        <source>Block %1 will be acquired for life by %2. The act carries the legal note and stays in the journal.</source>
        <translation>Le bloc %1 sera acquis à vie par %2. L&apos;acte porte la note juridique et reste au journal.</translation>
    </message>
    <message>
        <source>Choose a candidate.</source>
        <translation>Choisissez un candidat.</translation>
    </message>
    <message>
        <source>%1 has acquired this block already.</source>
        <translation>%1 a déjà acquis ce bloc.</translation>
    </message>
    <message>
        <source>Write what the block rests on: the legal note is part of the act.</source>
        <translation>Écrivez sur quoi repose le bloc&#xa0;: la note juridique fait partie de l&apos;acte.</translation>
    </message>
    <message>
        <source>Recognise what was acquired elsewhere</source>
        <translation>Reconnaître ce qui est acquis ailleurs</translation>
    </message>
    <message>
        <source>Partial equivalence: some competencies of the block</source>
        <translation>Équivalence partielle&#xa0;: quelques compétences du bloc</translation>
    </message>
    <message>
        <source>Co&amp;mpetencies acquired elsewhere:</source>
        <translation>C&amp;ompétences acquises ailleurs&#xa0;:</translation>
    </message>
    <message>
        <source>The other certification, and its block where it has some</source>
        <translation>L’autre certification, et son bloc si elle en a</translation>
    </message>
    <message>
        <source>Acquired &amp;through:</source>
        <translation>Acquises &amp;par&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is granted: whoever begins to evaluate block %1 of %2 finds %n competency(ies) rated acquired, with the legal note, and may rate otherwise.</source>
        <translation>
            <numerusform>Rien n’est accordé&#xa0;: qui commence à évaluer le bloc %1 de %2 trouve %n compétence notée acquise, avec la note juridique, et peut noter autrement.</numerusform>
            <numerusform>Rien n’est accordé&#xa0;: qui commence à évaluer le bloc %1 de %2 trouve %n compétences notées acquises, avec la note juridique, et peut noter autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rec&amp;ord the equivalence</source>
        <translation>&amp;Enregistrer l’équivalence</translation>
    </message>
    <message>
        <source>Write through which certification or block they were acquired.</source>
        <translation>Écrivez par quelle certification ou quel bloc elles sont acquises.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RectificationDialog</name>
    <message>
        <source>Rectify the decision on %1</source>
        <translation>Rectifier la décision sur %1</translation>
    </message>
    <message>
        <source>– Minutes %1 are withdrawn from publication and stay in the register.
– The documents that rest on the decision are revoked; blocks are granted or taken back accordingly.
– Corrective minutes are drawn up, to be signed by every member present and published again.</source>
        <translation>– Le procès-verbal %1 est retiré de la publication et reste au registre.
– Les documents qui reposent sur la décision sont révoqués&#x202f;; les blocs sont accordés ou repris en conséquence.
– Un procès-verbal rectificatif est établi, à signer par chaque membre présent et à publier de nouveau.</translation>
    </message>
    <message>
        <source>Reason, kept in the &amp;journal and in the corrective minutes:</source>
        <translation>Motif, conservé au &amp;journal et au procès-verbal rectificatif&#xa0;:</translation>
    </message>
    <message>
        <source>Rectify the decision</source>
        <translation>Rectifier la décision</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Garder la décision</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ReferenceSheetPage</name>
    <message>
        <source>Load another sheet</source>
        <translation>Charger une autre fiche</translation>
    </message>
    <message>
        <source>Reference sheets (*.json)</source>
        <translation>Fiches (*.json)</translation>
    </message>
    <message>
        <source>Reference sheet</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>A file is checked first; nothing is loaded before you accept it</source>
        <translation>Le fichier est d&apos;abord contrôlé&#xa0;; rien n&apos;est chargé avant votre accord</translation>
    </message>
    <message>
        <source>A new dated value; those before it stay</source>
        <translation>Une nouvelle valeur datée&#xa0;; les précédentes restent</translation>
    </message>
    <message>
        <source>Version %1 of sheet RNCP %2 is loaded.</source>
        <translation>La version %1 de la fiche RNCP %2 est chargée.</translation>
    </message>
    <message>
        <source>The value holds from %1 on.</source>
        <translation>La valeur est valable à partir du %1.</translation>
    </message>
    <message>
        <source>&amp;Load another sheet…</source>
        <translation>&amp;Charger une autre fiche…</translation>
    </message>
    <message>
        <source>&amp;Add a value…</source>
        <translation>A&amp;jouter une valeur…</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>&amp;Search the sheet</source>
        <translation>Chercher dans la &amp;fiche</translation>
    </message>
    <message>
        <source>Search &amp;further</source>
        <translation>Chercher plus &amp;loin</translation>
    </message>
    <message>
        <source>Reference sheet and rules</source>
        <translation>Référentiel et règles</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Save the sheet as a file</source>
        <translation>Enregistrer la fiche dans un fichier</translation>
    </message>
    <message>
        <source>Sheet RNCP %1 is written to %2. Change it there, then load it: it is checked before anything is accepted.</source>
        <translation>La fiche RNCP %1 est écrite dans %2. Modifiez-la, puis chargez-la : elle est contrôlée avant que rien ne soit accepté.</translation>
    </message>
    <message>
        <source>Save the s&amp;heet as a file…</source>
        <translation>Enregistrer la fic&amp;he dans un fichier…</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::Refusal</name>
    <message>
        <source>Not yet possible:</source>
        <translation>Pas encore possible&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is not possible yet:</source>
        <comment>the words of an act</comment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas encore possible&#xa0;:</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RegisterDialog</name>
    <message>
        <source>Without gap</source>
        <translation>Sans lacune</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing</source>
        <translation>
            <numerusform>%n numéro manquant</numerusform>
            <numerusform>%n numéros manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of numbers</source>
        <translation>Registre des numéros</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Séries de numéros</translation>
    </message>
    <message>
        <source>Numbers of the series</source>
        <translation>Numéros de la série</translation>
    </message>
    <message>
        <source>&amp;Export the register…</source>
        <translation>&amp;Exporter le registre…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Édité</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>No document has been issued yet.</source>
        <translation>Aucun document n&apos;a encore été édité.</translation>
    </message>
    <message>
        <source>Every series is complete: no number is missing, none was given twice.</source>
        <translation>Chaque série est complète&#xa0;: aucun numéro ne manque, aucun n&apos;a été donné deux fois.</translation>
    </message>
    <message>
        <source>Numbers are missing, so documents were removed behind the program&apos;s back: %1. Verify the journal.</source>
        <translation>Des numéros manquent, des documents ont donc été retirés à l&apos;insu du programme&#xa0;: %1. Vérifiez le journal.</translation>
    </message>
    <message>
        <source>Register %1 %2</source>
        <comment>of documents: kind, year</comment>
        <translation>Registre %1 %2</translation>
    </message>
    <message>
        <source>The register was written to %1.</source>
        <translation>Le registre a été écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RegisterModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Édité le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::Reminders</name>
    <message>
        <source>Jury %1 tomorrow at %2</source>
        <translation>Jury %1 demain à %2</translation>
    </message>
    <message>
        <source>Jury %1 tomorrow at %2, %3</source>
        <comment>code, hour, place</comment>
        <translation>Jury %1 demain à %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with missing pieces</source>
        <translation>
            <numerusform>%n dossier avec des pièces manquantes</numerusform>
            <numerusform>%n dossiers avec des pièces manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Parchemin</source>
        <translation>Parchemin</translation>
    </message>
    <message>
        <source>Re&amp;minders beside the window</source>
        <translation>Rappels &amp;hors de la fenêtre</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s juries and missing pieces, once a day</source>
        <translation>Les jurys du lendemain et les pièces manquantes, une fois par jour</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ReportStep</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be imported as it is. Nothing was written.</source>
        <translation>%1 ne peut pas être importé tel quel. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 was checked, nothing was written yet: %2.</source>
        <comment>file name, rows read</comment>
        <translation>%1 a été contrôlé, rien n&apos;est encore écrit&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <translation>&amp;Tout (%1)</translation>
    </message>
    <message>
        <source>&amp;Errors (%1)</source>
        <translation>&amp;Erreurs (%1)</translation>
    </message>
    <message>
        <source>Warnin&amp;gs (%1)</source>
        <translation>A&amp;vertissements (%1)</translation>
    </message>
    <message>
        <source>&amp;Information (%1)</source>
        <translation>&amp;Informations (%1)</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problèmes du fichier</translation>
    </message>
    <message>
        <source>No problem of this kind: nothing to correct.</source>
        <translation>Aucun problème de cette sorte&#xa0;: rien à corriger.</translation>
    </message>
    <message>
        <source>Problems of %1</source>
        <comment>file name</comment>
        <translation>Problèmes de %1</translation>
    </message>
    <message numerus="yes">
        <source>new person(s)</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>nouvelle personne</numerusform>
            <numerusform>nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) already known</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>personne déjà connue</numerusform>
            <numerusform>personnes déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new candidacy(ies)</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>nouvelle candidature</numerusform>
            <numerusform>nouvelles candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out</source>
        <comment>under their number</comment>
        <translation>
            <numerusform>ligne écartée</numerusform>
            <numerusform>lignes écartées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RequestsDialog</name>
    <message>
        <source>Not asked</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>%1, for %2 to %3</source>
        <comment>asked on a day, for two days</comment>
        <translation>Le %1, du %2 au %3</translation>
    </message>
    <message>
        <source>Availability asked for</source>
        <translation>Disponibilités demandées</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demande par</translation>
    </message>
    <message>
        <source>Jury members and what they were asked</source>
        <translation>Membres du jury et ce qui leur a été demandé</translation>
    </message>
    <message>
        <source>Times that a member gives for these days answer by themselves. Write to the members, then note here that they were asked.</source>
        <translation>Les heures qu’un membre donne pour ces jours valent réponse. Écrivez aux membres, puis notez ici que vous les avez interrogés.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>&amp;Until, included</source>
        <translation>&amp;Au, inclus</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation>Demande &amp;par</translation>
    </message>
    <message>
        <source>&amp;Note that all without an answer were asked</source>
        <translation>&amp;Noter la demande à tous ceux qui n’ont pas répondu</translation>
    </message>
    <message>
        <source>Note that &amp;this member was asked</source>
        <translation>Noter la demande à ce &amp;membre</translation>
    </message>
    <message>
        <source>This member &amp;cannot come</source>
        <translation>Ce membre ne peut pas &amp;venir</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The member has no question to answer.</source>
        <translation>Ce membre n’a pas de demande en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) noted as asked.</source>
        <translation>
            <numerusform>%n membre noté comme interrogé.</numerusform>
            <numerusform>%n membres notés comme interrogés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give days ahead, the first one before the last one.</source>
        <translation>Donnez des jours à venir, le premier avant le dernier.</translation>
    </message>
    <message>
        <source>Everybody has answered for these days.</source>
        <translation>Tous ont répondu pour ces jours.</translation>
    </message>
    <message>
        <source>%1 cannot come: noted.</source>
        <translation>%1 ne peut pas venir&#xa0;: noté.</translation>
    </message>
    <message>
        <source>Times given</source>
        <translation>Heures données</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Ne peut pas venir</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>asked on a day, for a day</comment>
        <translation>Le %1, pour le %2</translation>
    </message>
    <message>
        <source>&amp;Times of this member…</source>
        <translation>&amp;Heures de ce membre…</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is being checked…</source>
        <translation>La sauvegarde est en cours de vérification…</translation>
    </message>
    <message>
        <source>In a &amp;new folder; the present store stays as it is</source>
        <translation>Dans un &amp;nouveau dossier&#xa0;; la base actuelle reste telle quelle</translation>
    </message>
    <message>
        <source>In the &amp;place of %1, which is kept beside it</source>
        <translation>À la &amp;place de %1, qui est gardée à côté</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>This folder is no backup of Parchemin. Choose a folder that holds a file backup.json.</source>
        <translation>Ce dossier n&apos;est pas une sauvegarde de Parchemin. Choisissez un dossier qui contient un fichier backup.json.</translation>
    </message>
    <message>
        <source>This backup cannot be restored. %1 Choose an earlier one.</source>
        <translation>Cette sauvegarde ne peut pas être restaurée. %1 Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>Made on %1, whole and verified.</source>
        <translation>Faite le %1, complète et vérifiée.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>candidacies, events, drafts</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies)</source>
        <translation>
            <numerusform>%n candidature</numerusform>
            <numerusform>%n candidatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in the journal</source>
        <translation>
            <numerusform>%n événement au journal</numerusform>
            <numerusform>%n événements au journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s) begun</source>
        <translation>
            <numerusform>%n évaluation commencée</numerusform>
            <numerusform>%n évaluations commencées</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the journal: %1…, on %2</source>
        <comment>hash, instant</comment>
        <translation>Tête du journal&#xa0;: %1…, le %2</translation>
    </message>
    <message>
        <source>The present store cannot be read.</source>
        <translation>La base actuelle ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This is a backup of another store than the present one.</source>
        <translation>C&apos;est la sauvegarde d&apos;une autre base que l&apos;actuelle.</translation>
    </message>
    <message>
        <source>The present store and the backup have gone different ways: what was done in the present store since then is not in the backup.</source>
        <translation>La base actuelle et la sauvegarde ont divergé&#xa0;: ce qui a été fait depuis dans la base actuelle n&apos;est pas dans la sauvegarde.</translation>
    </message>
    <message>
        <source>The present store holds nothing that the backup does not hold.</source>
        <translation>La base actuelle ne contient rien que la sauvegarde ne contienne.</translation>
    </message>
    <message numerus="yes">
        <source>Not in the backup: the %n last act(s) of the present store, until %1.</source>
        <translation>
            <numerusform>Absent de la sauvegarde&#xa0;: le dernier acte de la base actuelle, du %1.</numerusform>
            <numerusform>Absents de la sauvegarde&#xa0;: les %n derniers actes de la base actuelle, jusqu&apos;au %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies) came since then.</source>
        <translation>
            <numerusform>%n candidature est arrivée depuis.</numerusform>
            <numerusform>%n candidatures sont arrivées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new folder</source>
        <translation>Le nouveau dossier</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ResultCard</name>
    <message>
        <source>Acquired</source>
        <comment>a block, for life</comment>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>an act</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) validated</source>
        <translation>
            <numerusform>%n bloc validé</numerusform>
            <numerusform>%n blocs validés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>blocks</comment>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <comment>blocks</comment>
        <translation>
            <numerusform>%n non commencé</numerusform>
            <numerusform>%n non commencés</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Fermer les résultats</translation>
    </message>
    <message>
        <source>Results, block by block</source>
        <translation>Résultats, bloc par bloc</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ResultStep</name>
    <message numerus="yes">
        <source>%n candidacy(ies) imported</source>
        <translation>
            <numerusform>%n candidature importée</numerusform>
            <numerusform>%n candidatures importées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>file name, new persons, known persons</comment>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already known</source>
        <translation>
            <numerusform>%n personne déjà connue</numerusform>
            <numerusform>%n personnes déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: correct them in the file and import it again; the rows imported now will be recognised.</source>
        <translation>
            <numerusform>%n ligne a été écartée&#xa0;: corrigez-la dans le fichier et importez-le à nouveau&#xa0;; les lignes importées maintenant seront reconnues.</numerusform>
            <numerusform>%n lignes ont été écartées&#xa0;: corrigez-les dans le fichier et importez-le à nouveau&#xa0;; les lignes importées maintenant seront reconnues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole import can be taken back as long as nothing rests on it.</source>
        <translation>L&apos;import entier peut être repris tant que rien ne repose sur lui.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RolesForm</name>
    <message>
        <source>Roles of %1</source>
        <translation>Rôles&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>Choose at least one role, or close the account.</source>
        <translation>Choisissez au moins un rôle, ou fermez le compte.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::RuleTables</name>
    <message>
        <source>Past</source>
        <comment>a rule</comment>
        <translation>Passé</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>a rule</comment>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>a rule</comment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>RNCP %1, version %2</source>
        <translation>RNCP %1, version %2</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>a sheet</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a sheet</comment>
        <translation>Antérieure</translation>
    </message>
    <message>
        <source>registered until %1</source>
        <translation>enregistrée jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Every route</source>
        <translation>Toutes les voies</translation>
    </message>
    <message numerus="yes">
        <source>exactly %n member(s)</source>
        <translation>
            <numerusform>exactement %n membre</numerusform>
            <numerusform>exactement %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n member(s)</source>
        <translation>
            <numerusform>au moins %n membre</numerusform>
            <numerusform>au moins %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pedagogical lead(s)</source>
        <translation>
            <numerusform>%n responsable pédagogique</numerusform>
            <numerusform>%n responsables pédagogiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n professional(s)</source>
        <translation>
            <numerusform>au moins %n professionnel</numerusform>
            <numerusform>au moins %n professionnels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of professionals</source>
        <translation>%1&#xa0;% de professionnels</translation>
    </message>
    <message>
        <source>%1 % from outside</source>
        <translation>%1&#xa0;% d&apos;extérieurs</translation>
    </message>
    <message>
        <source>nobody in conflict of interest</source>
        <translation>personne en conflit d&apos;intérêts</translation>
    </message>
    <message>
        <source>nobody in conflict of interest deliberates</source>
        <translation>aucune personne en conflit d&apos;intérêts ne délibère</translation>
    </message>
    <message>
        <source>the chair has the casting vote</source>
        <translation>voix prépondérante du président</translation>
    </message>
    <message>
        <source>%1: %2.
%3</source>
        <comment>routes, demands, source</comment>
        <translation>%1&#xa0;: %2.
%3</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>What it asks, and its source</source>
        <translation>Ce qu&apos;elle demande, et sa source</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Rules for juries</source>
        <translation>Règles de jury</translation>
    </message>
    <message>
        <source>Certification rules</source>
        <translation>Règlement de certification</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>blocks, competencies</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SavedFilters</name>
    <message>
        <source>Save the filter &amp;as…</source>
        <translation>Enregistrer le &amp;filtre sous…</translation>
    </message>
    <message>
        <source>&amp;Save the changes of “%1”</source>
        <translation>&amp;Enregistrer les changements de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Put “%1” back</source>
        <translation>Ré&amp;tablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Renommer le filtre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>&amp;Nom du filtre</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Donnez un nom au filtre.</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>Mes filtres</translation>
    </message>
    <message>
        <source>%1 · modified *</source>
        <comment>a saved filter that was changed</comment>
        <translation>%1 · modifié *</translation>
    </message>
    <message>
        <source>Saved filter: %1</source>
        <translation>Filtre enregistré&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Apply, save, rename or delete a filter of your own</source>
        <translation>Appliquer, enregistrer, renommer ou supprimer un de vos filtres</translation>
    </message>
    <message>
        <source>The list is not narrowed: there is nothing to save.</source>
        <translation>La liste n&apos;est pas filtrée&#xa0;: il n&apos;y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Another of your filters has this name.</source>
        <translation>Un autre de vos filtres porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SeatForm</name>
    <message>
        <source>tied to %1</source>
        <translation>lié à&#xa0;%1</translation>
    </message>
    <message>
        <source>Panel of %1</source>
        <translation>Jury de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>&amp;Retenir</translation>
    </message>
    <message>
        <source>Pedagogical &amp;lead</source>
        <translation>Responsable pé&amp;dagogique</translation>
    </message>
    <message>
        <source>&amp;First professional</source>
        <translation>&amp;Premier professionnel</translation>
    </message>
    <message>
        <source>Second &amp;professional</source>
        <translation>&amp;Second professionnel</translation>
    </message>
    <message>
        <source>First s&amp;ubstitute</source>
        <translation>Premier s&amp;uppléant</translation>
    </message>
    <message>
        <source>Second su&amp;bstitute</source>
        <translation>Second supp&amp;léant</translation>
    </message>
    <message>
        <source>Cha&amp;ir</source>
        <translation>Prés&amp;idence</translation>
    </message>
    <message>
        <source>The pedagogical lead</source>
        <translation>Le responsable pédagogique</translation>
    </message>
    <message>
        <source>The first professional</source>
        <translation>Le premier professionnel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>in a seat of the panel</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>This member holds another seat already.</source>
        <translation>Ce membre occupe déjà un autre siège.</translation>
    </message>
    <message>
        <source>charter not signed</source>
        <translation>charte non signée</translation>
    </message>
    <message>
        <source>not habilitated on the day</source>
        <translation>sans habilitation ce jour-là</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>availability not known</source>
        <translation>disponibilité non connue</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>taken elsewhere</source>
        <translation>déjà pris ailleurs</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SecondPersonField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a user, roles</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Second person, who approves:</source>
        <translation>&amp;Seconde personne, qui approuve&#xa0;:</translation>
    </message>
    <message>
        <source>Nobody else may approve: another lead, a chair or a signatory needs an account.</source>
        <translation>Personne d&apos;autre ne peut approuver&#xa0;: un autre responsable, un président de jury ou un signataire doit avoir un compte.</translation>
    </message>
    <message>
        <source>%1 confirms at the desk by typing her or his own login.</source>
        <translation>%1 confirme au poste en tapant son propre identifiant.</translation>
    </message>
    <message>
        <source>This is not the login of %1.</source>
        <translation>%1 a un autre identifiant.</translation>
    </message>
    <message>
        <source>&amp;Login, typed by %1 to confirm:</source>
        <translation>&amp;Identifiant, tapé par %1 pour confirmer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SessionActs</name>
    <message>
        <source>Convene for %1</source>
        <translation>Convoquer pour&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Convene</source>
        <translation>&amp;Convoquer</translation>
    </message>
    <message>
        <source>%1 agreed in writing to the short notice</source>
        <translation>%1 a accepté par écrit le délai court</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) and the jury are convened for %1. The notice is long enough.</source>
        <translation>
            <numerusform>%n candidat et le jury sont convoqués pour le&#xa0;%1. Le délai est suffisant.</numerusform>
            <numerusform>%n candidats et le jury sont convoqués pour le&#xa0;%1. Le délai est suffisant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) and the jury are convened for %1. The notice is short: it needs the written agreement of each candidate.</source>
        <translation>
            <numerusform>%n candidat et le jury sont convoqués pour le&#xa0;%1. Le délai est court&#xa0;: il faut l’accord écrit de chaque candidat.</numerusform>
            <numerusform>%n candidats et le jury sont convoqués pour le&#xa0;%1. Le délai est court&#xa0;: il faut l’accord écrit de chaque candidat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session %1 is convened: send the convocations, then record it.</source>
        <translation>La session&#xa0;%1 est convoquée&#xa0;: envoyez les convocations, puis notez-le.</translation>
    </message>
    <message>
        <source>Convocations sent</source>
        <translation>Convocations envoyées</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;Sent by</source>
        <translation>&amp;Envoi par</translation>
    </message>
    <message numerus="yes">
        <source>%n convocation(s) recorded as sent.</source>
        <translation>
            <numerusform>%n convocation notée comme envoyée.</numerusform>
            <numerusform>%n convocations notées comme envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de&#xa0;%1</translation>
    </message>
    <message>
        <source>Answered &amp;on</source>
        <translation>Réponse &amp;le</translation>
    </message>
    <message>
        <source>Enter the day as %1.</source>
        <translation>Saisissez le jour sous la forme&#xa0;%1.</translation>
    </message>
    <message>
        <source>The answer of %1 was recorded.</source>
        <translation>La réponse de&#xa0;%1 est notée.</translation>
    </message>
    <message>
        <source>The jury has the dossiers since today.</source>
        <translation>Le jury a les dossiers depuis aujourd’hui.</translation>
    </message>
    <message>
        <source>The calendar of %1 was written: a calendar that holds an earlier one takes the changes over.</source>
        <translation>Le calendrier de&#xa0;%1 est écrit&#xa0;: un agenda qui en contient une version antérieure reprend les changements.</translation>
    </message>
    <message>
        <source>New jury session</source>
        <translation>Nouvelle session de jury</translation>
    </message>
    <message>
        <source>&amp;Create the session</source>
        <translation>&amp;Créer la session</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>&amp;Début à</translation>
    </message>
    <message>
        <source>&amp;Place, or video link</source>
        <translation>&amp;Lieu, ou lien de visioconférence</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalité</translation>
    </message>
    <message>
        <source>C&amp;ode, made from the day when empty</source>
        <translation>C&amp;ode, tiré du jour s’il est vide</translation>
    </message>
    <message>
        <source>That day is past.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>Say where the jury meets.</source>
        <translation>Dites où le jury se réunit.</translation>
    </message>
    <message>
        <source>The session was created: constitute its jury, then schedule candidates.</source>
        <translation>La session est créée&#xa0;: constituez son jury, puis programmez des candidats.</translation>
    </message>
    <message>
        <source>Constitute the jury of %1?</source>
        <translation>Constituer le jury de&#xa0;%1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 sit on %2. The composition stays open to changes until the session opens; each change asks for it to be constituted again.</source>
        <translation>%1 siègent le&#xa0;%2. La composition reste modifiable jusqu’à l’ouverture&#xa0;; chaque changement demande de constituer le jury à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Constitute</source>
        <translation>&amp;Constituer</translation>
    </message>
    <message>
        <source>The jury of %1 is constituted.</source>
        <translation>Le jury de&#xa0;%1 est constitué.</translation>
    </message>
    <message>
        <source>Recuse a jury member</source>
        <translation>Récuser un membre du jury</translation>
    </message>
    <message>
        <source>&amp;Record the tie</source>
        <translation>&amp;Noter le lien</translation>
    </message>
    <message>
        <source>The member does not sit for that candidate; a substitute of the same quality takes the seat, or the defence is postponed.</source>
        <translation>Le membre ne siège pas pour ce candidat&#xa0;; un suppléant de même qualité prend sa place, sinon la soutenance est reportée.</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>&amp;Candidate</source>
        <translation>&amp;Candidat</translation>
    </message>
    <message>
        <source>&amp;Nature of the tie</source>
        <translation>Nat&amp;ure du lien</translation>
    </message>
    <message>
        <source>What it &amp;rests on</source>
        <translation>Ce qui le &amp;fonde</translation>
    </message>
    <message>
        <source>No candidate is scheduled in this session.</source>
        <translation>Aucun candidat n’est programmé dans cette session.</translation>
    </message>
    <message>
        <source>%1 does not sit for %2.</source>
        <translation>%1 ne siège pas pour&#xa0;%2.</translation>
    </message>
    <message>
        <source>The records show no tie that was not recorded.</source>
        <translation>Les dossiers ne montrent aucun lien qui ne soit noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) found in the records and kept.</source>
        <translation>
            <numerusform>%n lien trouvé dans les dossiers et noté.</numerusform>
            <numerusform>%n liens trouvés dans les dossiers et notés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the session %1</source>
        <translation>Annuler la session&#xa0;%1</translation>
    </message>
    <message>
        <source>Postpone the session %1</source>
        <translation>Reporter la session&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Cancel the session</source>
        <translation>&amp;Annuler la session</translation>
    </message>
    <message>
        <source>&amp;Postpone the session</source>
        <translation>&amp;Reporter la session</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>The session %1 is cancelled.</source>
        <translation>La session&#xa0;%1 est annulée.</translation>
    </message>
    <message>
        <source>The session %1 is postponed.</source>
        <translation>La session&#xa0;%1 est reportée.</translation>
    </message>
    <message>
        <source>The session %1 is open: its composition is fixed.</source>
        <translation>La session&#xa0;%1 est ouverte&#xa0;: sa composition est fixée.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued: they are among the issued documents. Send them, then record it.</source>
        <translation>
            <numerusform>%n lettre délivrée, rangée parmi les documents édités. Envoyez-la, puis enregistrez l&apos;envoi.</numerusform>
            <numerusform>%n lettres délivrées, rangées parmi les documents édités. Envoyez-les, puis enregistrez l&apos;envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 issued: it is among the issued documents.</source>
        <comment>kind of document, its number</comment>
        <translation>%1 %2&#xa0;: document délivré, rangé parmi les documents édités.</translation>
    </message>
    <message>
        <source>Day and place of %1</source>
        <translation>Date et lieu de %1</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Chan&amp;ger</translation>
    </message>
    <message>
        <source>The defences keep their places in the day. Everybody is convened: the convocations must be sent again, and calendars replace the entry.</source>
        <translation>Les soutenances gardent leur place dans la journée. Tout le monde est convoqué&#xa0;: les convocations seront à renvoyer, et les agendas remplaceront l’événement.</translation>
    </message>
    <message>
        <source>The defences keep their places in the day.</source>
        <translation>Les soutenances gardent leur place dans la journée.</translation>
    </message>
    <message>
        <source>The session %1 is moved: send the convocations again.</source>
        <translation>La session %1 est déplacée&#xa0;: renvoyez les convocations.</translation>
    </message>
    <message>
        <source>The session %1 is moved.</source>
        <translation>La session %1 est déplacée.</translation>
    </message>
    <message>
        <source>Lift a tie with %1</source>
        <translation>Lever un lien avec %1</translation>
    </message>
    <message>
        <source>&amp;Lift the tie</source>
        <translation>&amp;Lever le lien</translation>
    </message>
    <message>
        <source>The member may sit for the candidate again. The tie stays in the history with the reason for which it was lifted.</source>
        <translation>Le membre pourra de nouveau siéger pour ce candidat. Le lien reste dans l’historique, avec le motif de sa levée.</translation>
    </message>
    <message>
        <source>&amp;Tie</source>
        <translation>L&amp;ien</translation>
    </message>
    <message>
        <source>The tie with %1 is lifted.</source>
        <translation>Le lien avec %1 est levé.</translation>
    </message>
    <message>
        <source>Reaso&amp;n of the change</source>
        <translation>Moti&amp;f du changement</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <comment>the session</comment>
        <translation>&amp;La garder</translation>
    </message>
    <message>
        <source>Today at the latest.</source>
        <translation>Aujourd’hui au plus tard.</translation>
    </message>
    <message>
        <source>Not before %1: what is announced was decided on that day.</source>
        <translation>Pas avant le %1&#xa0;: ce qui est annoncé a été décidé ce jour-là.</translation>
    </message>
    <message>
        <source>Convened &amp;on</source>
        <translation>Convoqués &amp;le</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were convened were told that the session is called off.</source>
        <translation>
            <numerusform>%n personne convoquée a été prévenue que la session n’a plus lieu.</numerusform>
            <numerusform>%n personnes convoquées ont été prévenues que la session n’a plus lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n convocation(s) were sent, to the jury and the candidates whose convocation was due.</source>
        <translation>
            <numerusform>%n convocation a été envoyée, au jury et aux candidats dont la convocation était due.</numerusform>
            <numerusform>%n convocations ont été envoyées, au jury et aux candidats dont la convocation était due.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation>Envoyées &amp;le</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) recorded as told.</source>
        <translation>
            <numerusform>%n personne notée comme prévenue.</numerusform>
            <numerusform>%n personnes notées comme prévenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are free again and lose no block. Those who were convened must be told: letters and a calendar that takes the session off wait among the convocations.</source>
        <translation>
            <numerusform>%n candidat redevient libre et ne perd aucun bloc. Les personnes convoquées sont à prévenir&#xa0;: lettres et agenda d’annulation attendent sous Convocations.</numerusform>
            <numerusform>%n candidats redeviennent libres et ne perdent aucun bloc. Les personnes convoquées sont à prévenir&#xa0;: lettres et agenda d’annulation attendent sous Convocations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were convened and must be told: see the convocations.</source>
        <translation>
            <numerusform>%n personne était convoquée et doit être prévenue&#xa0;: voyez Convocations.</numerusform>
            <numerusform>%n personnes étaient convoquées et doivent être prévenues&#xa0;: voyez Convocations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SessionPanel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>hour and name, access route, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n décidé</numerusform>
            <numerusform>%n décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>Sess&amp;ion</translation>
    </message>
    <message>
        <source>Candidates of the session</source>
        <translation>Candidats de la session</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SheetReportDialog</name>
    <message numerus="yes">
        <source>%n fault(s). The sheet cannot be loaded like this; correct the file and check it again.</source>
        <translation>
            <numerusform>%n défaut. La fiche ne peut pas être chargée ainsi&#xa0;; corrigez le fichier et contrôlez-le à nouveau.</numerusform>
            <numerusform>%n défauts. La fiche ne peut pas être chargée ainsi&#xa0;; corrigez le fichier et contrôlez-le à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet RNCP %1 is new to this store. Once accepted, new candidacies follow it; those under way keep theirs.</source>
        <translation>La fiche RNCP %1 est nouvelle dans cette base. Une fois acceptée, les nouvelles candidatures la suivent&#xa0;; celles en cours gardent la leur.</translation>
    </message>
    <message>
        <source>Version %1 differs from version %2 at these places. Once accepted, new candidacies follow it; those under way keep theirs. A version is never removed.</source>
        <translation>La version %1 diffère de la version %2 à ces endroits. Une fois acceptée, les nouvelles candidatures la suivent&#xa0;; celles en cours gardent la leur. Une version n&apos;est jamais retirée.</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>before, after</comment>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>Check of a reference sheet</source>
        <translation>Contrôle d&apos;une fiche</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>&amp;Accept version %1</source>
        <translation>&amp;Accepter la version %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Certifier</source>
        <translation>Certificateur</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n competency(ies))</source>
        <comment>title of a block</comment>
        <translation>
            <numerusform>%1 (%n compétence)</numerusform>
            <numerusform>%1 (%n compétences)</numerusform>
        </translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SheetView</name>
    <message>
        <source>“%1” stands nowhere in the sheet.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure nulle part dans la fiche.</translation>
    </message>
    <message>
        <source>Search the sheet</source>
        <translation>Chercher dans la fiche</translation>
    </message>
    <message>
        <source>Reference sheet</source>
        <translation>Référentiel</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Search an action or its keys</source>
        <translation>Chercher une action ou ses touches</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SignatoryForm</name>
    <message>
        <source>New signatory</source>
        <translation>Nouveau signataire</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Écrivez le nom.</translation>
    </message>
    <message>
        <source>&amp;Capacity, as documents print it</source>
        <translation>&amp;Qualité, telle que les documents l&apos;impriment</translation>
    </message>
    <message>
        <source>Write the capacity, such as Président.</source>
        <translation>Écrivez la qualité, par exemple Président.</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Valable d&amp;u</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Écrivez le premier jour.</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>Valable &amp;au</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::StaffChooser</name>
    <message>
        <source>juror</source>
        <translation>juré</translation>
    </message>
    <message>
        <source>mentor, juror</source>
        <translation>mentor, juré</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>Name of a mentor or a juror…</source>
        <translation>Nom d&apos;un mentor ou d&apos;un juré…</translation>
    </message>
    <message>
        <source>Mentors and jurors found</source>
        <translation>Mentors et jurés trouvés</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name; mentor, juror</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::StartDialog</name>
    <message>
        <source>A folder that holds parchemin.db.</source>
        <translation>Un dossier qui contient parchemin.db.</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>The new folder</source>
        <translation>Le nouveau dossier</translation>
    </message>
    <message>
        <source>Look around in a &amp;demonstration</source>
        <translation>Visiter une &amp;démonstration</translation>
    </message>
    <message>
        <source>More than a hundred invented candidates, in every state.</source>
        <translation>Plus de cent candidats inventés, dans tous les états.</translation>
    </message>
    <message>
        <source>Create a &amp;new store</source>
        <translation>Créer une &amp;nouvelle base</translation>
    </message>
    <message>
        <source>&amp;Open a store</source>
        <translation>&amp;Ouvrir une base</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>&amp;Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>You see what it holds before anything is written.</source>
        <translation>Vous voyez ce qu&apos;elle contient avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouvertes auparavant</translation>
    </message>
    <message>
        <source>Parchemin runs the certification RNCP 31187 from enrolment to parchment and keeps everything in one folder of yours, the store.</source>
        <translation>Parchemin conduit la certification RNCP 31187 de l&apos;inscription au parchemin et garde tout dans un dossier qui vous appartient, la base.</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>ouverte le %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>name of a store, when it was opened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — not there any more</source>
        <comment>name of a store</comment>
        <translation>%1 — introuvable</translation>
    </message>
    <message>
        <source>A new, empty folder, for a school&apos;s own candidates. You only tell your name.</source>
        <translation>Un nouveau dossier, vide, pour les candidats d&apos;une école. On ne vous demande que votre nom.</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choisissez le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>&amp;Name of the folder:</source>
        <translation>&amp;Nom du dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::StoreStatus</name>
    <message>
        <source>The journal does not hold. %1 Restore a backup or ask for an inquiry; “parchemin-cli journal verify” lists everything.</source>
        <translation>Le journal ne tient pas. %1 Restaurez une sauvegarde ou demandez une enquête&#xa0;; «&#xa0;parchemin-cli journal verify&#xa0;» en donne la liste complète.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>candidates, complete ones</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <comment>candidates who have every block</comment>
        <translation>
            <numerusform>%n complet</numerusform>
            <numerusform>%n complets</numerusform>
        </translation>
    </message>
    <message>
        <source>verifying the journal…</source>
        <translation>vérification du journal…</translation>
    </message>
    <message numerus="yes">
        <source>journal verified, %n event(s)</source>
        <translation>
            <numerusform>journal vérifié, %n événement</numerusform>
            <numerusform>journal vérifié, %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>the journal does not hold</source>
        <translation>le journal ne tient pas</translation>
    </message>
    <message>
        <source>Deposited files do not hold. %1 The Journal, verified as a whole, says whose they are.</source>
        <translation>Des fichiers déposés ne sont plus les bons. %1 Le Journal, contrôlé en entier, dit à qui ils sont.</translation>
    </message>
    <message>
        <source>deposited files do not hold</source>
        <translation>fichiers déposés altérés</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n since</source>
        <comment>after the verified ones</comment>
        <translation>
            <numerusform>%1, %n depuis</numerusform>
            <numerusform>%1, %n depuis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SubmissionActions</name>
    <message>
        <source>&amp;New submission…</source>
        <translation>&amp;Nouveau dépôt…</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>Nouveau dépôt</translation>
    </message>
    <message>
        <source>&amp;Previous to evaluate</source>
        <translation>&amp;Précédent à évaluer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt to evaluate</source>
        <translation>&amp;Suivant à évaluer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Competency: %1</source>
        <comment>level</comment>
        <translation>Compétence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Competency a&amp;bove</source>
        <translation>Compétence &amp;précédente</translation>
    </message>
    <message>
        <source>Competency belo&amp;w</source>
        <translation>Compétence s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Comment on the competency</source>
        <translation>&amp;Commenter la compétence</translation>
    </message>
    <message>
        <source>&amp;Insert the page in view as proof</source>
        <translation>&amp;Insérer la page affichée comme preuve</translation>
    </message>
    <message>
        <source>&amp;Sign the evaluation…</source>
        <translation>Si&amp;gner l’évaluation…</translation>
    </message>
    <message>
        <source>Pro&amp;ject passed…</source>
        <translation>Projet &amp;validé…</translation>
    </message>
    <message>
        <source>Project passed</source>
        <translation>Projet validé</translation>
    </message>
    <message>
        <source>&amp;Conditional pass…</source>
        <translation>Validation &amp;conditionnelle…</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Sous condition</translation>
    </message>
    <message>
        <source>To re&amp;work…</source>
        <translation>À &amp;reprendre…</translation>
    </message>
    <message>
        <source>To rework</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>C&amp;orrect the evaluation…</source>
        <translation>C&amp;orriger l’évaluation…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Give the correction &amp;up</source>
        <translation>Abandonner la correc&amp;tion</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Earlier &amp;evaluations beside</source>
        <translation>É&amp;valuations antérieures à côté</translation>
    </message>
    <message>
        <source>Earlier evaluations</source>
        <translation>Évaluations antérieures</translation>
    </message>
    <message>
        <source>&amp;Begin with this grid</source>
        <translation>Partir de cette gr&amp;ille</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Send &amp;back: the time is over…</source>
        <translation>R&amp;envoyer&#xa0;: le délai est passé…</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>With&amp;draw the submission…</source>
        <translation>Ret&amp;irer le dépôt…</translation>
    </message>
    <message>
        <source>Suspect a &amp;fraud…</source>
        <translation>Signaler une suspicion de &amp;fraude…</translation>
    </message>
    <message>
        <source>Conc&amp;lude the suspicion of fraud…</source>
        <translation>Conc&amp;lure la suspicion de fraude…</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <source>Open th&amp;e dossier</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>One&apos;s ea&amp;rlier comments</source>
        <translation>M&amp;es commentaires antérieurs</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SubmissionQueueModel</name>
    <message>
        <source>Block %1 · %2</source>
        <comment>number, title</comment>
        <translation>Bloc %1 · %2</translation>
    </message>
    <message>
        <source>%1, block %2, submission no. %3, %4: %5</source>
        <comment>name, block, attempt, state, age</comment>
        <translation>%1, bloc %2, dépôt n°&#xa0;%3, %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>Somebody else evaluates it.</source>
        <translation>Une autre personne l’évalue.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SubmissionQueuePanel</name>
    <message>
        <source>All that I may read</source>
        <translation>Tous ceux que je peux lire</translation>
    </message>
    <message>
        <source>Mine to evaluate</source>
        <translation>À évaluer par moi</translation>
    </message>
    <message>
        <source>Conditional, running</source>
        <translation>Conditionnels en cours</translation>
    </message>
    <message>
        <source>Conditional, overdue</source>
        <translation>Conditionnels dépassés</translation>
    </message>
    <message>
        <source>Which submissions</source>
        <translation>Quels dépôts</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Dépôts</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) waiting</source>
        <translation>
            <numerusform>%n dépôt en attente</numerusform>
            <numerusform>%n dépôts en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message>
        <source>Nothing waits for an evaluation.</source>
        <translation>Aucun dépôt n’attend d’évaluation.</translation>
    </message>
    <message>
        <source>Nothing waits for you. “All” shows what others evaluate.</source>
        <translation>Rien ne vous attend. «&#xa0;Tous&#xa0;» montre ce que d’autres évaluent.</translation>
    </message>
    <message>
        <source>No conditional pass is running.</source>
        <translation>Aucune validation conditionnelle n’est en cours.</translation>
    </message>
    <message>
        <source>No conditional pass is overdue.</source>
        <translation>Aucune validation conditionnelle n’est dépassée.</translation>
    </message>
    <message>
        <source>Submissions to evaluate</source>
        <translation>Dépôts à évaluer</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Déposé le</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SubmissionsPage</name>
    <message>
        <source>This submission has no file “%1”.</source>
        <translation>Ce dépôt n’a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>proof removed</source>
        <translation>preuve retirée</translation>
    </message>
    <message>
        <source>A copy was written to %1.</source>
        <translation>Une copie a été écrite dans %1.</translation>
    </message>
    <message>
        <source>Evaluate a submission</source>
        <translation>Évaluer un dépôt</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what is undone</comment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Declared as group work: only the candidate&apos;s own part counts.</source>
        <translation>Déclaré comme travail de groupe&#xa0;: seule compte la part propre du candidat.</translation>
    </message>
    <message>
        <source>You are correcting the evaluation “%1”. It holds until you sign the correction.</source>
        <translation>Vous corrigez l’évaluation «&#xa0;%1&#xa0;». Elle vaut jusqu’à la signature de la correction.</translation>
    </message>
    <message>
        <source>Signed evaluation: %1.</source>
        <translation>Évaluation signée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You cannot evaluate this submission:</source>
        <translation>Vous ne pouvez pas évaluer ce dépôt&#xa0;:</translation>
    </message>
    <message>
        <source>Suspended: %1 is suspected. %2</source>
        <comment>kind of fraud, evidence</comment>
        <translation>Suspendu pour suspicion&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Rejected: the fraud was confirmed.</source>
        <translation>Rejeté&#xa0;: la fraude est confirmée.</translation>
    </message>
    <message>
        <source>Draft taken up again · only you see it</source>
        <translation>Brouillon repris · vous seul le voyez</translation>
    </message>
    <message>
        <source>Draft · only you see it</source>
        <translation>Brouillon · vous seul le voyez</translation>
    </message>
    <message>
        <source>Saving the draft…</source>
        <translation>Enregistrement du brouillon…</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>Draft not saved: %1</source>
        <translation>Brouillon non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>competency %1, %2</source>
        <comment>number, what was done</comment>
        <translation>compétence %1, %2</translation>
    </message>
    <message>
        <source>proof added</source>
        <translation>preuve ajoutée</translation>
    </message>
    <message>
        <source>earlier grid taken over</source>
        <translation>grille antérieure reprise</translation>
    </message>
    <message>
        <source>Choose a submission in the queue to evaluate it, or hand one in.</source>
        <translation>Choisissez un dépôt dans la file pour l’évaluer, ou faites un nouveau dépôt.</translation>
    </message>
    <message>
        <source>Leave this draft without saving it?</source>
        <translation>Quitter ce brouillon sans l’enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed since it was last saved would be lost.</source>
        <translation>Ce qui a été saisi depuis le dernier enregistrement serait perdu.</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>To evaluate</source>
        <translation>Dépôts à évaluer</translation>
    </message>
    <message>
        <source>You have no earlier comment yet: those that you sign with an evaluation will be offered here.</source>
        <translation>Vous n&apos;avez pas encore de commentaire antérieur : ceux que vous signez avec une évaluation seront proposés ici.</translation>
    </message>
    <message>
        <source>No submission is open.</source>
        <translation>Aucun dépôt n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>This evaluation is signed.</source>
        <translation>Cette évaluation est signée.</translation>
    </message>
    <message>
        <source>Nothing was evaluated of this block before.</source>
        <translation>Rien n&apos;a encore été évalué pour ce bloc auparavant.</translation>
    </message>
    <message>
        <source>No earlier evaluation is shown.</source>
        <translation>Aucune évaluation antérieure n&apos;est affichée.</translation>
    </message>
    <message>
        <source>A acquired · P partly · R to rework · N not assessed · ↑ ↓ competency · C comment · G page as proof · J next · PgUp PgDn file · Ctrl Z undo</source>
        <translation>A acquise · P partielle · R à reprendre · N non évaluée · ↑ ↓ compétence · C commentaire · G page en preuve · J suivant · Pg↑ Pg↓ fichier · Ctrl Z annuler</translation>
    </message>
    <message>
        <source>↑ ↓ competency · PgUp PgDn file · J next</source>
        <translation>↑ ↓ compétence · Pg↑ Pg↓ fichier · J suivant</translation>
    </message>
    <message>
        <source>Nothing else waits for an evaluation.</source>
        <translation>Rien d&apos;autre n&apos;attend d&apos;évaluation.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::SupportActs</name>
    <message>
        <source>%1, entitled to validate</source>
        <translation>%1, habilité à valider</translation>
    </message>
    <message>
        <source>%1, block %2</source>
        <translation>%1, bloc&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, every block</source>
        <translation>%1, tous les blocs</translation>
    </message>
    <message>
        <source>Mentor of %1</source>
        <translation>Mentor de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Assign the mentor</source>
        <translation>&amp;Affecter le mentor</translation>
    </message>
    <message>
        <source>The mentor accompanies the candidate from today. Whoever accompanied somebody does not sit on the jury that hears him.</source>
        <translation>Le mentor accompagne le candidat à partir d&apos;aujourd&apos;hui. Qui a accompagné quelqu&apos;un ne siège pas au jury qui l&apos;entend.</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>For &amp;which blocks</source>
        <translation>Pour &amp;quels blocs</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Tous les blocs</translation>
    </message>
    <message>
        <source>Block %1: %2</source>
        <translation>Bloc&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>No mentor is active today: enter one in the directory.</source>
        <translation>Aucun mentor n&apos;est en activité aujourd&apos;hui&#xa0;: enregistrez-en un dans l&apos;annuaire.</translation>
    </message>
    <message>
        <source>End of the mentoring of %1</source>
        <translation>Fin de l&apos;accompagnement de&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;End the mentoring</source>
        <translation>&amp;Mettre fin à l&apos;accompagnement</translation>
    </message>
    <message>
        <source>The mentoring ends today; what was evaluated stays as it is.</source>
        <translation>L&apos;accompagnement prend fin aujourd&apos;hui&#xa0;; ce qui a été évalué reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Mentoring</source>
        <translation>&amp;Accompagnement</translation>
    </message>
    <message>
        <source>Accommodation for %1</source>
        <translation>Aménagement pour&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Grant the accommodation</source>
        <translation>&amp;Accorder l&apos;aménagement</translation>
    </message>
    <message>
        <source>Name the arrangement only: nothing medical, neither illness nor certificate. The jury learns of the extra time alone.</source>
        <translation>Nommez seulement l&apos;aménagement&#xa0;: rien de médical, ni maladie ni certificat. Le jury ne connaît que le temps majoré.</translation>
    </message>
    <message>
        <source>&amp;Arrangements, separated by commas</source>
        <translation>Aménage&amp;ments, séparés par des virgules</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a figure</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Extra time</source>
        <translation>&amp;Temps majoré</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À &amp;partir du</translation>
    </message>
    <message>
        <source>&amp;Until, if it ends</source>
        <translation>&amp;Jusqu&apos;au, s&apos;il prend fin</translation>
    </message>
    <message>
        <source>Enter the day as %1.</source>
        <translation>Saisissez le jour sous la forme&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::TaskLine</name>
    <message>
        <source>%1: %2</source>
        <comment>word of the act, what it is done on</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::TaskList</name>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Nothing to do today. What comes up appears here by itself; the deadlines ahead are on the next tab.</source>
        <translation>Rien à faire aujourd&apos;hui. Ce qui survient apparaît ici de soi-même&#xa0;; les échéances à venir sont dans l&apos;onglet suivant.</translation>
    </message>
    <message>
        <source>This store is new. All begins with a candidate: enrol the first one, or import a school&apos;s list.</source>
        <translation>Cette base est neuve. Tout commence par un candidat&#xa0;: inscrivez le premier, ou importez la liste d&apos;une école.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::TextPane</name>
    <message>
        <source>Text of %1</source>
        <translation>Texte de %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Only the beginning is shown, %1 of %2. Open a copy to read the rest.</source>
        <translation>Seul le début est montré, %1 sur %2. Ouvrez une copie pour lire la suite.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::TieAccountAction</name>
    <message>
        <source>Tie this account to a &amp;person…</source>
        <translation>Rattacher ce compte à une &amp;personne…</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::TieForm</name>
    <message>
        <source>Person of the account of %1</source>
        <translation>Personne du compte de %1</translation>
    </message>
    <message>
        <source>What this account evaluates, the opinions that it gives on a jury and the minutes that it signs count as this person&apos;s. Who is not listed is first added as mentor or juror.</source>
        <translation>Ce que ce compte évalue, les avis qu&apos;il donne dans un jury et les procès-verbaux qu&apos;il signe sont ceux de cette personne. Qui n&apos;est pas dans la liste s&apos;ajoute d&apos;abord parmi les mentors ou les jurés.</translation>
    </message>
    <message>
        <source>Nobody: the tie was wrong</source>
        <translation>Personne : le rattachement était une erreur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a person</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>What was typed and not handed in yet, drafts and private notes, stays %1&apos;s.</source>
        <translation>Ce qui a été saisi sans être remis, brouillons et notes privées, reste à %1.</translation>
    </message>
    <message>
        <source>&amp;Correct the tie</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>&amp;Tie</source>
        <translation>&amp;Rattacher</translation>
    </message>
    <message>
        <source>The directory lists nobody yet: close this form, then add the person as mentor or juror.</source>
        <translation>L&apos;annuaire ne contient encore personne : fermez ce formulaire, puis ajoutez la personne parmi les mentors ou les jurés.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Choisissez la personne.</translation>
    </message>
    <message>
        <source>The account is tied to this person already: choose another one.</source>
        <translation>Le compte est déjà rattaché à cette personne : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Another name than the account&apos;s, %1: is it the same person?</source>
        <translation>Ce n&apos;est pas le nom du compte, %1 : est-ce bien la même personne ?</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::TimetablePanel</name>
    <message numerus="yes">
        <source>Pause of %n minute(s)</source>
        <translation>
            <numerusform>Pause de&#xa0;%n minute</numerusform>
            <numerusform>Pause de&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for a jury (%1)</source>
        <translation>Prêts pour un jury (%1)</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Name of a candidate…</source>
        <translation>Nom d’un candidat…</translation>
    </message>
    <message>
        <source>Candidates ready for a jury</source>
        <translation>Candidats prêts pour un jury</translation>
    </message>
    <message>
        <source>Timetable of the session</source>
        <translation>Déroulé de la session</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie d’accès</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Jury</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Prêt depuis</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown: type a name to find the others.</source>
        <translation>Les %1 premiers sur %2 sont affichés&#xa0;: saisissez un nom pour trouver les autres.</translation>
    </message>
    <message>
        <source>No candidate is scheduled yet: choose one who is ready, then “Schedule…”.</source>
        <translation>Aucun candidat n&apos;est programmé&#xa0;: choisissez-en un de prêt, puis «&#xa0;Programmer…&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody waits for a jury: who has all the blocks and no defence yet comes here.</source>
        <translation>Personne n&apos;attend de jury&#xa0;: ici viennent ceux qui ont tous leurs blocs et pas encore de soutenance.</translation>
    </message>
    <message>
        <source>Nobody who is ready has this name.</source>
        <translation>Aucun candidat prêt ne porte ce nom.</translation>
    </message>
    <message>
        <source>Ready for a jury</source>
        <translation>Prêts pour un jury</translation>
    </message>
    <message>
        <source>This session takes no candidate any more: who is ready is offered to one that has not begun.</source>
        <translation>Cette session n’accueille plus de candidat&#xa0;: ceux qui sont prêts sont proposés à une session qui n’a pas commencé.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::TitlesCard</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>Titles issued per month</source>
        <translation>Titres délivrés par mois</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::UndoCommands</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This could not be undone: %1.</source>
        <translation>Impossible d&apos;annuler&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Made again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This could not be made again: %1.</source>
        <translation>Impossible de rétablir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ré&amp;tablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was undone that could be made again.</source>
        <translation>Il n&apos;y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Undoing: %1…</source>
        <translation>Annulation en cours&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Making again: %1…</source>
        <translation>Rétablissement en cours&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Stopped: %1 is not wholly undone; undo it again to go on.</source>
        <translation>Arrêté&#xa0;: l&apos;annulation n&apos;est pas complète (%1)&#xa0;; annulez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Stopped: %1 is not wholly made again; redo it to go on.</source>
        <translation>Arrêté&#xa0;: le rétablissement n&apos;est pas complet (%1)&#xa0;; rétablissez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Wait for what is under way, or cancel it.</source>
        <translation>Attendez la fin de ce qui est en cours, ou annulez-le.</translation>
    </message>
    <message>
        <source>Nothing was arranged that could be undone. What a form recorded is corrected in that form; an official act is followed by another act.</source>
        <translation>Rien à annuler ici. Ce qu&apos;un formulaire a enregistré se corrige dans ce formulaire&#xa0;; un acte officiel est suivi d&apos;un autre acte.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::VerificationCard</name>
    <message>
        <source>%1, record %2</source>
        <comment>kind of record, its number</comment>
        <translation>%1, fiche %2</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>The whole store</source>
        <translation>Toute la base</translation>
    </message>
    <message>
        <source>Close the verdict</source>
        <translation>Fermer le verdict</translation>
    </message>
    <message>
        <source>Faults of the journal</source>
        <translation>Défauts du journal</translation>
    </message>
    <message>
        <source>The journal holds</source>
        <translation>Le journal est intègre</translation>
    </message>
    <message>
        <source>The journal does not hold</source>
        <translation>Le journal n&apos;est pas intègre</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. Something was changed behind the program&apos;s back: restore a backup or ask for an inquiry.</source>
        <translation>
            <numerusform>%n défaut trouvé. Quelque chose a été modifié à l&apos;insu du programme&#xa0;: restaurez une sauvegarde ou demandez une enquête.</numerusform>
            <numerusform>%n défauts trouvés. Quelque chose a été modifié à l&apos;insu du programme&#xa0;: restaurez une sauvegarde ou demandez une enquête.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>Ce qui ne tient pas</translation>
    </message>
    <message>
        <source>%1 · block %2</source>
        <comment>file and candidate</comment>
        <translation>%1 · bloc %2</translation>
    </message>
    <message>
        <source>%1 · dossier %2</source>
        <comment>file and candidate</comment>
        <translation>%1 · dossier %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Events: %1, each of which follows from the one before it. Rows: %2, each of which stands as its last act left it. Deposited files: %3, each of which is the one that was deposited.</source>
        <translation>Événements&#xa0;: %1, chacun découle du précédent. Lignes&#xa0;: %2, chacune est telle que son dernier acte l&apos;a laissée. Fichiers déposés&#xa0;: %3, chacun est celui qui a été déposé.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::VerifyDialog</name>
    <message>
        <source>Yes</source>
        <comment>a check passed</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a check failed</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a check could not be made</comment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>None</source>
        <comment>nothing to check</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>The file is too large to be a document.</source>
        <translation>Ce fichier est trop grand pour être un document.</translation>
    </message>
    <message>
        <source>Verify a document</source>
        <translation>Vérifier un document</translation>
    </message>
    <message>
        <source>Drop a PDF or a credential here, choose it, or paste the text of the code on the paper.</source>
        <translation>Déposez ici un PDF ou une attestation numérique, choisissez-le, ou collez le texte du code imprimé sur le papier.</translation>
    </message>
    <message>
        <source>The text that a scanner reads on the paper</source>
        <translation>Le texte qu&apos;un lecteur lit sur le papier</translation>
    </message>
    <message>
        <source>Text of the &amp;code</source>
        <translation>Texte du &amp;code</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Verify the text</source>
        <translation>&amp;Vérifier le texte</translation>
    </message>
    <message>
        <source>Known &amp;keys…</source>
        <translation>Clé&amp;s connues…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>The known keys cannot be read: %1</source>
        <translation>Les clés connues ne peuvent être lues&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) known, from %1</source>
        <translation>
            <numerusform>%n clé connue, de %1</numerusform>
            <numerusform>%n clés connues, de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the text of the code first.</source>
        <translation>Collez d&apos;abord le texte du code.</translation>
    </message>
    <message>
        <source>The code on the paper</source>
        <translation>Le code imprimé</translation>
    </message>
    <message>
        <source>This is neither a PDF, nor a credential, nor the text of a code.</source>
        <translation>Ce n&apos;est ni un PDF, ni une attestation numérique, ni le texte d&apos;un code.</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>heading: how a check ended</comment>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>The keys of this store are known. To tell whose signature another one is, choose the keys that its certifier exported.</source>
        <translation>Les clés de cette base sont connues. Pour savoir de qui est une autre signature, choisissez les clés exportées par son certificateur.</translation>
    </message>
    <message>
        <source>Drop one file at a time: each is verified by itself.</source>
        <translation>Déposez un fichier à la fois : chacun est vérifié pour lui-même.</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::WeekModel</name>
    <message>
        <source>%1, %2 to %3: %4</source>
        <comment>day, from, to, whether somebody can come</comment>
        <translation>%1, de %2 à %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::WhatIfDialog</name>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc&#xa0;%1</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Soutenance</translation>
    </message>
    <message>
        <source>Missing for the title</source>
        <translation>Manque pour le titre</translation>
    </message>
    <message>
        <source>Block attestation</source>
        <translation>Attestation de blocs</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>Parchemin</translation>
    </message>
    <message>
        <source>What if… – %1</source>
        <translation>Et si… –&#xa0;%1</translation>
    </message>
    <message>
        <source>Suppose something and see what would follow. Nothing is saved.</source>
        <translation>Supposez quelque chose et voyez ce qui s&apos;ensuivrait. Rien n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>What would differ</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Block &amp;%1 acquired: %2</source>
        <translation>Bloc &amp;%1 acquis&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>This block is acquired already.</source>
        <translation>Ce bloc est déjà acquis.</translation>
    </message>
    <message>
        <source>&amp;Defence before the jury</source>
        <translation>&amp;Soutenance devant le jury</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Pas tenue</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <comment>outcome</comment>
        <translation>Tenue&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing is supposed yet.</source>
        <translation>Rien n&apos;est encore supposé.</translation>
    </message>
    <message>
        <source>Nothing would differ.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would differ:</source>
        <translation>
            <numerusform>%n chose changerait&#xa0;:</numerusform>
            <numerusform>%n choses changeraient&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::WhyPanel</name>
    <message>
        <source>Open the jurors</source>
        <translation>Ouvrir les jurés</translation>
    </message>
    <message>
        <source>Add a room to the frame…</source>
        <translation>Ajouter une salle au cadre…</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Free the place and propose again</source>
        <translation>Libérer la place et reproposer</translation>
    </message>
    <message>
        <source>Looking for the reasons…</source>
        <translation>Recherche des raisons…</translation>
    </message>
    <message>
        <source>A place is free on %1 at %2, %3.</source>
        <translation>Une place est libre le %1 à %2, %3.</translation>
    </message>
    <message>
        <source>Hear the candidate at that time</source>
        <translation>Entendre le candidat à ce moment</translation>
    </message>
    <message>
        <source>Search for longer</source>
        <translation>Chercher plus longtemps</translation>
    </message>
    <message>
        <source>Change the frame…</source>
        <translation>Modifier le cadre…</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::WithdrawalActs</name>
    <message>
        <source>Looking for the plan that changes least</source>
        <translation>Recherche du plan qui change le moins</translation>
    </message>
    <message>
        <source>A juror withdraws</source>
        <translation>Désistement d’un juré</translation>
    </message>
    <message>
        <source>Look for replacements</source>
        <translation>Chercher des remplaçants</translation>
    </message>
    <message>
        <source>The plan that changes least is looked for and shown; nothing is written before you accept it.</source>
        <translation>Le plan qui change le moins est cherché puis montré&#x202f;; rien n’est écrit avant que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>&amp;Juror</source>
        <translation>&amp;Juré</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until, included</source>
        <translation>&amp;Au, inclus</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Give today or a day ahead.</source>
        <translation>Indiquez aujourd’hui ou un jour à venir.</translation>
    </message>
    <message>
        <source>Give the last day on which the juror does not come.</source>
        <translation>Indiquez le dernier jour où le juré ne vient pas.</translation>
    </message>
    <message>
        <source>Say why: the journal keeps it.</source>
        <translation>Dites pourquoi&#xa0;: le journal le garde.</translation>
    </message>
    <message>
        <source>Nobody moves, and only the seats of the juror change: no plan changes less.</source>
        <translation>Personne ne se déplace et seuls les sièges du juré changent&#xa0;: aucun plan ne change moins.</translation>
    </message>
    <message>
        <source>The juror cannot be replaced everywhere: candidates move, as few as were found.</source>
        <translation>Le juré ne peut pas être remplacé partout&#xa0;: des candidats se déplacent, aussi peu que possible.</translation>
    </message>
    <message>
        <source>What the withdrawal changes</source>
        <translation>Ce que le désistement change</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The withdrawal was written.</source>
        <translation>Le désistement est écrit.</translation>
    </message>
    <message>
        <source>The sessions have changed meanwhile: look for replacements again.</source>
        <translation>Les sessions ont changé entre-temps&#xa0;: cherchez à nouveau des remplaçants.</translation>
    </message>
    <message>
        <source>Writing the withdrawal</source>
        <translation>Écriture du désistement</translation>
    </message>
</context>
<context>
    <name>parchemin::ui::WrittenSummary</name>
    <message>
        <source>Written sessions</source>
        <translation>Sessions programmées</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ahead</source>
        <translation>
            <numerusform>%n session à venir</numerusform>
            <numerusform>%n sessions à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defence(s)</source>
        <translation>
            <numerusform>%n soutenance</numerusform>
            <numerusform>%n soutenances</numerusform>
        </translation>
    </message>
    <message>
        <source>They are those of the juries page. Drag a defence to another time of its session, or take it with Space and put it down with Return. Nothing is proposed: a proposal stands beside them, and is written only when you apply it.</source>
        <translation>Ce sont celles de la page Jurys. Glissez une soutenance vers une autre heure de sa session, ou prenez-la avec Espace et posez-la avec Entrée. Aucune proposition en cours&#xa0;: elle s’affichera à côté, et ne sera écrite que si vous l’appliquez.</translation>
    </message>
    <message>
        <source>Ready since %1</source>
        <translation>Prêt depuis le %1</translation>
    </message>
    <message>
        <source>Ready without a place (%1)</source>
        <translation>Prêts, sans créneau (%1)</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Trouver un candidat</translation>
    </message>
    <message>
        <source>Candidates ready for the jury without a place</source>
        <translation>Candidats prêts pour le jury, sans créneau</translation>
    </message>
</context>
</TS>
