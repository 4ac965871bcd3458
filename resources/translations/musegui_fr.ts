<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>musegui</name>
    <message>
        <location filename="../../musegui/api.py"/>
        <source>A region has shape {shape}, not {given}.</source>
        <translation>Une région a la forme {shape}, pas {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/api.py"/>
        <source>There is no rule {name!r}; the rules are {rules}.</source>
        <translation>Il n’y a pas de règle {name!r} ; les règles sont {rules}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a whole number from {least} on, not {text!r}</source>
        <translation>un nombre entier à partir de {least}, pas {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a whole number from {least} to {most}, not {text!r}</source>
        <translation>un nombre entier de {least} à {most}, pas {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a second style is written like Hymns=0.3, with a share from 0 to 1, not {text!r}</source>
        <translation>un second style s’écrit comme Hymns=0.3, avec une part de 0 à 1, pas {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>bars are written like 3, 3-4 or 1-2,7, not {text!r}</source>
        <translation>les mesures s’écrivent comme 3, 3-4 ou 1-2,7, pas {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>{problem}; a register is written like alto=G3-C5</source>
        <translation>{problem} ; un registre s’écrit comme alto=G3-C5</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a chord is asked for like 2.3=V7, not {text!r}</source>
        <translation>un accord se demande comme 2.3=V7, pas {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a seed is a whole number from 0 on, not {text!r}</source>
        <translation>une graine est un nombre entier à partir de 0, pas {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>several files</source>
        <translation>plusieurs fichiers</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>With several files, or a folder, OUT is a folder. What is there already is skipped, so that the same command goes on where it was stopped. If a file can't be done, an error says so and the rest goes on.</source>
        <translation>Avec plusieurs fichiers, ou un dossier, OUT est un dossier. Ce qui s’y trouve déjà est sauté, si bien que la même commande reprend là où elle a été arrêtée. Un fichier impossible est signalé, et le reste continue.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>which files to write: {kinds}</source>
        <translation>quels fichiers écrire : {kinds}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>work on so many files at once, each on its share of the processor (1)</source>
        <translation>travailler sur autant de fichiers à la fois, chacun avec sa part du processeur (1)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>a table with a row for each file, in CSV or JSON lines (.jsonl)</source>
        <translation>une table avec une ligne par fichier, en CSV ou en lignes JSON (.jsonl)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>write again what is there already</source>
        <translation>réécrire ce qui est déjà là</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>There is no file or folder {path}.</source>
        <translation>Il n’y a ni fichier ni dossier {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{first} and {second} would both become {path}; do them one after the other, into two folders.</source>
        <translation>{first} et {second} deviendraient tous deux {path} ; traitez-les l’un après l’autre, dans deux dossiers.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Skipped {n} files that {folder} has already.</source>
        <extracomment>one: Skipped {n} file that {folder} has already.</extracomment>
        <translation><numerusform>{n} fichier que {folder} a déjà a été sauté.</numerusform><numerusform>{n} fichiers que {folder} a déjà ont été sautés.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{number} of {count}: {path}</source>
        <translation>{number} sur {count} : {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Several files are written into a folder; name it with -o FOLDER.</source>
        <translation>Plusieurs fichiers s’écrivent dans un dossier ; indiquez-le avec -o FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Several files are written into a folder, but {folder} is a file.</source>
        <translation>Plusieurs fichiers s’écrivent dans un dossier, mais {folder} est un fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Say which kind of files to write with --to, such as --to musicxml.</source>
        <translation>Dites quel format de fichiers écrire avec --to, par exemple --to musicxml.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>The results would mix with what is in {folder}; name another folder.</source>
        <translation>Les résultats se mêleraient à ce qui est dans {folder} ; indiquez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files done, in {seconds:.1f} s.</source>
        <extracomment>one: {n} file done, in {seconds:.1f} s.</extracomment>
        <translation><numerusform>{n} fichier fait, en {seconds:.1f} s.</numerusform><numerusform>{n} fichiers faits, en {seconds:.1f} s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files done, {failed} failed, in {seconds:.1f} s.</source>
        <extracomment>one: {n} file done, {failed} failed, in {seconds:.1f} s.</extracomment>
        <translation><numerusform>{n} fichier fait, {failed} en échec, en {seconds:.1f} s.</numerusform><numerusform>{n} fichiers faits, {failed} en échec, en {seconds:.1f} s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files</source>
        <extracomment>one: {n} file</extracomment>
        <translation><numerusform>{n} fichier</numerusform><numerusform>{n} fichiers</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>interrupted.</source>
        <translation>interrompu.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{path} can't be done: {reason}.</source>
        <translation>{path} n’a pas pu être fait : {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>The report of several files is a table; end {path} in .csv or .jsonl.</source>
        <translation>Le rapport de plusieurs fichiers est une table ; terminez {path} par .csv ou .jsonl.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>Another run writes {path} now; wait for it, or name another file.</source>
        <translation>Une autre exécution écrit en ce moment {path} ; attendez qu’elle finisse ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>{path} can't be written: {reason}.</source>
        <translation>Impossible d’écrire {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>{path} is no report of an earlier run; name another file.</source>
        <translation>{path} n’est pas le rapport d’un passage précédent ; indiquez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_worker.py"/>
        <source>{path} takes more memory than there is.</source>
        <translation>{path} demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>empty beats</source>
        <translation>temps vides</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>pieces of any kind that is read; a folder, with those in it, becomes a table</source>
        <translation>des morceaux de tout format lu ; un dossier, avec ceux qu’il contient, devient une table</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>everything, for programs</source>
        <translation>tout, pour les programmes</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>for spreadsheets: a row for each fault or, of a folder, for each file</source>
        <translation>pour les tableurs : une ligne par faute ou, pour un dossier, par fichier</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>check these alone, or {all!r} (those that are on by default)</source>
        <translation>ne vérifier que celles-ci, ou {all!r} (celles qui sont actives par défaut)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>say why each is a fault, and what cures it</source>
        <translation>dire pourquoi chacune est une faute, et ce qui y remédie</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>write there instead; into a folder a file for each</source>
        <translation>écrire là plutôt ; dans un dossier, un fichier pour chacun</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>points: {costs}</source>
        <translation>points : {costs}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>exit codes: 0 no fault, {faulty} faults, {unreadable} a file could not be read or written</source>
        <translation>codes de sortie : 0 aucune faute, {faulty} des fautes, {unreadable} un fichier n’a pas pu être lu ou écrit</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>rules:</source>
        <translation>règles :</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>only if it is named</source>
        <translation>seulement si elle est nommée</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>did you mean {suggestion!r}?</source>
        <translation>vouliez-vous dire {suggestion!r} ?</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>--help lists them.</source>
        <translation>--help les liste.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>there is no rule {name!r}; {hint}</source>
        <translation>il n’y a pas de règle {name!r} ; {hint}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>no rule is named; --help lists them.</source>
        <translation>aucune règle n’est nommée ; --help les liste.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>no faults</source>
        <translation>0 faute</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} faults</source>
        <extracomment>one: {n} fault</extracomment>
        <translation><numerusform>{n} faute</numerusform><numerusform>{n} fautes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} points</source>
        <extracomment>one: {n} point</extracomment>
        <translation><numerusform>{n} point</numerusform><numerusform>{n} points</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} beats empty</source>
        <extracomment>one: {n} beat empty</extracomment>
        <translation><numerusform>{n} temps vide</numerusform><numerusform>{n} temps vides</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>can't be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/completion.py"/>
        <source>the shell, as in 'musegui completion bash &gt;&gt; ~/.bashrc'; man prints the manual page, in English</source>
        <translation>le shell, comme dans 'musegui completion bash &gt;&gt; ~/.bashrc' ; man affiche le manuel, en anglais</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>how many bars to write, up to {most} ({usual})</source>
        <translation>combien de mesures écrire, jusqu’à {most} ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>what writes them; the guide's page "Continue" explains each ({engine})</source>
        <translation>ce qui les écrit ; la page « Continue » du guide explique chacun ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>have the fill go over all that another engine than its own has written</source>
        <translation>faire repasser le remplissage sur tout ce qu’un autre procédé que le sien a écrit</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>Continued {path} in {time}.</source>
        <translation>{path} continué en {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>the following arguments are required: %s</source>
        <translation>il manque ces arguments : %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>several files are written into a folder; name it with -o FOLDER.</source>
        <translation>plusieurs fichiers s’écrivent dans un dossier ; indiquez-le avec -o FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} écrit.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>a project, or MIDI, MusicXML (also MXL), ABC or Humdrum; - for the standard input. Then OUT: OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, OUT.abc, OUT.krn, or OUT.pdf, OUT.svg, OUT.png to print</source>
        <translation>un projet, ou MIDI, MusicXML (aussi MXL), ABC ou Humdrum ; - pour l’entrée standard. Puis OUT : OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, OUT.abc, OUT.krn, ou OUT.pdf, OUT.svg, OUT.png pour imprimer</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>OUT, where it does not stand last; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>OUT, quand il n’est pas en dernier ; un dossier pour plusieurs fichiers ; - pour la sortie standard, --to disant de quel format</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>mid, musicxml, pdf, or any other ending of OUT</source>
        <translation>mid, musicxml, pdf, ou toute autre terminaison d’OUT</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>which track is which voice: 1=S,2=A,3=TB; several letters split it (found by itself)</source>
        <translation>quelle piste est quelle voix : 1=S,2=A,3=TB ; plusieurs lettres la partagent (trouvé tout seul)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>in OUT.mid alone</source>
        <translation>dans OUT.mid seulement</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>take it out of the menu again</source>
        <translation>l’ôter du menu</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Only Linux desktops have such entries; make a shortcut to musegui instead.</source>
        <translation>Seuls les bureaux Linux ont de telles entrées ; faites plutôt un raccourci vers musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Removed the entry of musegui in {folder}.</source>
        <translation>L’entrée de musegui dans {folder} a été supprimée.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Installed the entry of musegui in {folder}.</source>
        <translation>L’entrée de musegui a été installée dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>engraving</source>
        <translation>gravure</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>sound font</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>MIDI ports</source>
        <translation>ports MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>1/16 network</source>
        <translation>réseau 1/16</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>1/8 network</source>
        <translation>réseau 1/8</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>the same for programs</source>
        <translation>la même chose pour les programmes</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Harmonizing does not work here without: {parts}.</source>
        <translation>L’harmonisation ne fonctionne pas ici sans : {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Harmonizing works here.</source>
        <translation>L’harmonisation fonctionne ici.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>can't be loaded: {reason}</source>
        <translation>ne peut pas être chargé : {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{version} on {device}</source>
        <translation>{version} sur {device}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>restore the file from the repository, or install musegui again</source>
        <translation>restaurez le fichier depuis le dépôt, ou réinstallez musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{millions:.1f} M parameters, {path}</source>
        <translation>{millions:.1f} M de paramètres, {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>no display</source>
        <translation>pas d’écran</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>the window needs a desktop; the command line works without</source>
        <translation>la fenêtre demande un bureau ; la ligne de commande s’en passe</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{reason} (at {displays})</source>
        <translation>{reason} (sur {displays})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version}, but {reason}</source>
        <translation>Qt {version}, mais {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version} on {system}</source>
        <translation>Qt {version} sur {system}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>check the display, and install the system libraries that docs/install.md lists</source>
        <translation>vérifiez l’affichage et installez les bibliothèques système que cite docs/install.md</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version} opens none: {reason}</source>
        <translation>Qt {version} n’en ouvre aucune : {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>install musegui again; notes are played and filled without</source>
        <translation>réinstallez musegui ; on joue et remplit des notes sans cela</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>no page can be drawn: {problem}</source>
        <translation>aucune page ne peut être dessinée : {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a bar was drawn</source>
        <translation>une mesure a été dessinée</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{size:.1f} MB, {path}</source>
        <translation>{size:.1f} Mo, {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{font}; also on this system: {others}</source>
        <translation>{font} ; aussi sur ce système : {others}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>needs FluidSynth and the sound font</source>
        <translation>demande FluidSynth et la SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a device opened through {driver}</source>
        <translation>un périphérique ouvert par {driver}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a MIDI system, no ports yet</source>
        <translation>un système MIDI, pas encore de ports</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--figure draws '--measure gibbs' or '--engines'; ask for one of them.</source>
        <translation>--figure dessine '--measure gibbs' ou '--engines' ; demandez l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--measure {measure} stands alone, for {engines}.</source>
        <translation>--measure {measure} va seul, pour {engines}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--weights are those of one engine; say which by --engines.</source>
        <translation>--weights sont ceux d’un procédé ; dites lequel avec --engines.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--measure {measure} has no use for {option}.</source>
        <translation>--measure {measure} n’a pas l’usage de {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>there is no continuation engine {name!r}; the engines are {engines}, or all</source>
        <translation>il n’y a pas de procédé {name!r} ; les procédés sont {engines}, ou all</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>weights or a style (the shipped ones)</source>
        <translation>poids ou un style (ceux fournis)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>an untrained network instead</source>
        <translation>un réseau non entraîné à la place</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>grid (that of the weights, else 16)</source>
        <translation>grille (celle des poids, sinon 16)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>JSB chorales</source>
        <translation>chorals JSB</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>what music21 holds ({corpus})</source>
        <translation>ce que contient music21 ({corpus})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>give it again for more (masked)</source>
        <translation>à répéter pour d’autres (masked)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>a table of continuation engines, which go on with the openings of the pieces</source>
        <translation>une table des procédés qui continuent les débuts des morceaux</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>with --engines --figure: draw the curve of a training run, too (again for more)</source>
        <translation>avec --engines --figure : dessiner aussi la courbe d’un entraînement (à répéter pour d’autres)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>orderings of the framewise NLL ({orderings})</source>
        <translation>ordres de la NLL framewise ({orderings})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>steps of the network's grid: of the crops that masked measures take side by side, or of each piece's beginning ({crop} for masked, masked-soprano, gibbs and steering, else whole pieces, which 0 says for all)</source>
        <translation>pas de la grille du réseau : des extraits que les mesures masked prennent côte à côte, ou du début de chaque morceau ({crop} pour masked, masked-soprano, gibbs et steering, sinon des morceaux entiers, ce que 0 dit pour tous)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>the first so many (all)</source>
        <translation>les premiers seulement (tous)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>sweeps of the samplers ({sweeps})</source>
        <translation>passes des échantillonneurs ({sweeps})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>another number draws other notes (0)</source>
        <translation>un autre nombre tire d’autres notes (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>cpu, cuda, mps (the best there is)</source>
        <translation>cpu, cuda, mps (le meilleur présent)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>CPU threads</source>
        <translation>fils de CPU</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>where to write the figures</source>
        <translation>où écrire les chiffres</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>where to draw the curves of gibbs, or the engines</source>
        <translation>où dessiner les courbes de gibbs, ou les procédés</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>--count takes chorales by chance: without --chorale, --from and --solution.</source>
        <translation>--count prend des chorals au hasard : sans --chorale, --from ni --solution.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>--task has at most {count} characters.</source>
        <translation>--task a {count} caractères au plus.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>what is given</source>
        <translation>ce qui est donné</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>such as bwv66.6 (one by chance)</source>
        <translation>comme bwv66.6 (un au hasard)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>your own piece</source>
        <translation>votre propre morceau</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>only these bars (all)</source>
        <translation>seulement ces mesures (toutes)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>only this phrase, as fermatas end them, from 1; 0 takes one by chance</source>
        <translation>seulement cette phrase, telle que les points d’orgue les terminent, à partir de 1 ; 0 en prend une au hasard</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>gives the same exercise again</source>
        <translation>redonne le même exercice</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>make so many of different chorales; OUT is then a folder</source>
        <translation>en faire autant à partir de chorals différents ; OUT est alors un dossier</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>what is to be done</source>
        <translation>ce qu’il faut faire</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>write the composer's own there, for you</source>
        <translation>y écrire la solution du compositeur, pour l’enseignant</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>OUT.muse, or a folder</source>
        <translation>OUT.muse, ou un dossier</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>Wrote {path}, of {name}.</source>
        <translation>{path} écrit, de {name}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>{path} can't be made into a folder: {reason}.</source>
        <translation>{path} ne peut pas devenir un dossier : {reason}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>Only {n} chorales are suitable; ask for fewer with --count.</source>
        <extracomment>one: Only {n} chorale is suitable; ask for fewer with --count.</extracomment>
        <translation><numerusform>Seul {n} choral convient ; demandez-en moins avec --count.</numerusform><numerusform>Seuls {n} chorals conviennent ; demandez-en moins avec --count.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>a melody; MusicXML, ABC and others will do too; - for the standard input</source>
        <translation>une mélodie ; MusicXML, ABC et d’autres conviennent aussi ; - pour l’entrée standard</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>which voice the melody is: {voices} (soprano)</source>
        <translation>quelle voix est la mélodie : {voices} (soprano)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>move notes that are off the grid of sixteenths</source>
        <translation>déplacer les notes qui sont hors de la grille des doubles croches</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>who sings or plays it; the melody is brought to the compass there (satb)</source>
        <translation>qui chante ou joue ; la mélodie y est amenée à son ambitus (satb)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>only these voices, of {voices} (all)</source>
        <translation>seulement ces voix, parmi {voices} (toutes)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>only these bars, such as 3-4 (all)</source>
        <translation>seulement ces mesures, comme 3-4 (toutes)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Harmonized {path} in {time}.</source>
        <translation>{path} harmonisé en {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Nobody sings the {voice} in the {ensemble}; name another voice for the melody with --voice.</source>
        <translation>Personne ne chante la voix « {voice} » dans la formation « {ensemble} » ; indiquez une autre voix pour la mélodie avec --voice.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>The melody moved {n} semitones up, for {part}.</source>
        <extracomment>one: The melody moved {n} semitone up, for {part}.</extracomment>
        <translation><numerusform>La mélodie est montée de {n} demi-ton, pour {part}.</numerusform><numerusform>La mélodie est montée de {n} demi-tons, pour {part}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>The melody moved {n} semitones down, for {part}.</source>
        <extracomment>one: The melody moved {n} semitone down, for {part}.</extracomment>
        <translation><numerusform>La mélodie est descendue de {n} demi-ton, pour {part}.</numerusform><numerusform>La mélodie est descendue de {n} demi-tons, pour {part}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Filled {path} in {time}.</source>
        <translation>{path} rempli en {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Over-constrained in bar {bars}: what is fixed there leaves hardly a choice.</source>
        <translation>Trop de contraintes à la mesure {bars} : ce qui est fixé là ne laisse guère de choix.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Unlock notes of {path} in the window (Shift+L), or fill the piece as MIDI or MusicXML, where --voices and --bars say what may change.</source>
        <translation>Déverrouillez des notes de {path} dans la fenêtre (Maj+L), ou remplissez le morceau en MIDI ou MusicXML, où --voices et --bars disent ce qui peut changer.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Say with --voices or --bars what may change in {path}.</source>
        <translation>Indiquez avec --voices ou --bars ce qui peut changer dans {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>{path} is a project; fill its gaps with 'musegui fill'.</source>
        <translation>{path} est un projet ; remplissez ses trous avec 'musegui fill'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>sweep {sweep} of {sweeps}</source>
        <translation>passe {sweep} sur {sweeps}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in its folders</source>
        <translation>morceaux à quatre voix : MIDI, MusicXML, ABC, Humdrum ou projets, aussi dans ses sous-dossiers</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>where to write the style (the folder of styles, where --style finds it by its name)</source>
        <translation>où écrire le style (le dossier des styles, où --style le trouve par son nom)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>what the style is called (as the output or the folder)</source>
        <translation>comment le style s’appelle (comme la sortie ou le dossier)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>how long to learn at most; it ends when the pieces that are held back gain nothing more ({minutes})</source>
        <translation>combien de temps apprendre au plus ; cela finit quand les morceaux mis de côté ne gagnent plus rien ({minutes})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>this many updates instead of minutes</source>
        <translation>autant de mises à jour au lieu de minutes</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>which of the weights are learnt ({usual}); the others make small files</source>
        <translation>lesquels des poids sont appris ({usual}) ; les autres donnent de petits fichiers</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>the licence of the pieces, or whose they are</source>
        <translation>la licence des morceaux, ou de qui ils sont</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>where to list what could not be used, and why</source>
        <translation>où lister ce qui n’a pas pu servir, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>processes that read files (one for each core)</source>
        <translation>processus qui lisent les fichiers (un par cœur)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>the same seed learns the same on the same processor (0)</source>
        <translation>la même graine apprend la même chose sur le même processeur (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>A style's file ends in {suffix}, not as {path!r}.</source>
        <translation>Le fichier d’un style finit par {suffix}, pas comme {path!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>interrupted; the same command goes on from here.</source>
        <translation>interrompu ; la même commande reprend d’ici.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>Not used: {sentence}</source>
        <translation>Non utilisé : {sentence}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>Not used: {count:,} more.</source>
        <translation>Non utilisés : {count:,} autres.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>{minutes:.1f} min left</source>
        <translation>encore {minutes:.1f} min</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>IN says key and meter: leave out --key and --meter.</source>
        <translation>IN dit la tonalité et la mesure : omettez --key et --meter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>Wrote a melody of {n} bars in {time}.</source>
        <extracomment>one: Wrote a melody of {n} bar in {time}.</extracomment>
        <translation><numerusform>Mélodie de {n} mesure écrite en {time}.</numerusform><numerusform>Mélodie de {n} mesures écrite en {time}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a piece whose soprano has the first notes (none: it begins from nothing)</source>
        <translation>un morceau dont le soprano a les premières notes (aucun : elle part de rien)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>how many bars, up to {most} ({usual})</source>
        <translation>combien de mesures, jusqu’à {most} ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>such as D, 'Bb major' or 'F# minor', Gm (C major)</source>
        <translation>comme D, 'Bb major' ou 'F# minor', Gm (C major)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>such as 3/4 (4/4); 6/8 and 2/4 make dances</source>
        <translation>comme 3/4 (4/4) ; 6/8 et 2/4 font des danses</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>what writes it ({engine})</source>
        <translation>ce qui l’écrit ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>what the standard output gets with -o -, as mid</source>
        <translation>ce que reçoit la sortie standard avec -o -, comme mid</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>write the other three voices to it, too</source>
        <translation>y écrire aussi les trois autres voix</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a key such as D, 'Bb major' or 'F# minor', not {text!r}</source>
        <translation>une tonalité comme D, 'Bb major' ou 'F# minor', pas {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a meter of sixteenths such as 3/4 or 6/8, not {text!r}</source>
        <translation>une mesure en doubles croches comme 3/4 ou 6/8, pas {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>A MIDI system is here, but no port to play into: start a program that has one, or connect an instrument.</source>
        <translation>Il y a un système MIDI, mais pas de port où jouer : démarrez un programme qui en a un, ou branchez un instrument.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>the piece and Enter can't both come from the standard input; give --port.</source>
        <translation>le morceau et Entrée ne peuvent pas venir tous deux de l’entrée standard ; indiquez --port.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{problem}; once it is back, play again.</source>
        <translation>{problem} ; quand il sera de retour, jouez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>a piece in up to four voices; or IN.muse</source>
        <translation>un morceau de quatre voix au plus ; ou IN.muse</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>a port that 'musegui ports' lists, or a part of its name; give it four times to play each voice into a port of its own, from soprano to bass</source>
        <translation>un port que liste 'musegui ports', ou une partie de son nom ; à donner quatre fois pour jouer chaque voix dans le sien, du soprano à la basse</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>offer a port {port!r} for other programs to listen to</source>
        <translation>offrir un port {port!r} que d’autres programmes écoutent</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>offer four virtual ports, one for each voice</source>
        <translation>offrir quatre ports virtuels, un par voix</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>send MIDI clock, start, stop, continue and song position too</source>
        <translation>envoyer aussi l’horloge MIDI, départ, arrêt, reprise et position</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>go by the MIDI clock that comes in at this port, or at a port of our own ({port!r}), or by {link!r}</source>
        <translation>suivre l’horloge MIDI qui arrive à ce port, ou à un port à nous ({port!r}), ou {link!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>leave out program changes</source>
        <translation>omettre les changements de programme</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>--per-voice goes with --virtual; give --port four times instead.</source>
        <translation>--per-voice va avec --virtual ; donnez plutôt --port quatre fois.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Give --port once or {voices} times, not {count} times.</source>
        <translation>Donnez --port une fois ou {voices} fois, pas {count} fois.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{link} needs the package LinkPython-extern; install musegui with its extra 'link' (the guide's page "Installing" says how).</source>
        <translation>{link} a besoin du paquet LinkPython-extern ; installez musegui avec son extra 'link' (la page « Installing » du guide dit comment).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Following {name}.</source>
        <translation>Suit {name}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{name} can't be listened to</source>
        <translation>{name} ne peut pas être écouté</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Connect another program to {names}, then press Enter to play.</source>
        <translation>Reliez un autre programme à {names}, puis appuyez sur Entrée pour jouer.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>docs/serve.md says what is asked and answered.</source>
        <translation>docs/serve.md dit ce qui est demandé et répondu.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>where to listen for HTTP; 0 takes a port that is free ({port})</source>
        <translation>où écouter HTTP ; 0 prend un port libre ({port})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>where to listen for OSC (UDP), too; 0 takes a port that is free</source>
        <translation>où écouter aussi OSC (UDP) ; 0 prend un port libre</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>what every request must carry (MUSEGUI_TOKEN, or a random one that is printed)</source>
        <translation>ce que chaque requête doit porter (MUSEGUI_TOKEN, ou un jeton au hasard qui est affiché)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Listening on {address}</source>
        <translation>À l’écoute sur {address}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Token: {token}</source>
        <translation>Jeton : {token}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Port {port} can't be used ({reason}); choose another with {option}, or 0 for any that is free.</source>
        <translation>Le port {port} est inutilisable ({reason}) ; choisissez-en un autre avec {option}, ou 0 pour un port libre.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>practice tracks are made of one piece at a time.</source>
        <translation>les pistes de travail se font d’un morceau à la fois.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>Wrote {path}: {seconds:.1f} s of MIDI.</source>
        <translation>{path} écrit : {seconds:.1f} s de MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>Wrote {path}: {seconds:.1f} s of audio.</source>
        <translation>{path} écrit : {seconds:.1f} s d’audio.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>a piece in up to four voices; or IN.muse; - for the standard input</source>
        <translation>un morceau de quatre voix au plus ; ou IN.muse ; - pour l’entrée standard</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>where to write the audio; .flac, .mp3 and .ogg work, too; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>où écrire l’audio ; .flac, .mp3 et .ogg conviennent aussi ; un dossier pour plusieurs fichiers ; - pour la sortie standard, --to disant de quel format</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>write a practice track for each voice into a folder, and one with all voices</source>
        <translation>écrire dans un dossier une piste de travail par voix, et une avec toutes les voix</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>an SF2 or SF3 sound font (our own)</source>
        <translation>une SoundFont SF2 ou SF3 (la nôtre)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>sample rate, 8000 to 96000 Hz (44100)</source>
        <translation>fréquence d’échantillonnage, 8000 à 96000 Hz (44100)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>a file per voice, OUT-soprano.wav and so on, which together are the mix</source>
        <translation>un fichier par voix, OUT-soprano.wav etc., qui forment ensemble le mixage</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>as loud as the highest peak allows, -1 dB</source>
        <translation>aussi fort que le permet le plus haut pic, -1 dB</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>with a click on each beat</source>
        <translation>avec un clic sur chaque temps</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>rendering, {part:4.0%}</source>
        <translation>rendu, {part:4.0%}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>--name goes with --import; --rename renames what is there.</source>
        <translation>--name va avec --import ; --rename renomme ce qui est là.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>print what is listed or shown as JSON</source>
        <translation>afficher en JSON ce qui est listé ou montré</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>print a style's card: what it is worth, and why</source>
        <translation>afficher la fiche d’un style : ce qu’il vaut, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>copy a style into the folder of styles, so that it is listed; --name gives it another name</source>
        <translation>copier un style dans le dossier des styles, pour qu’il soit listé ; --name lui donne un autre nom</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>copy a style to a file</source>
        <translation>copier un style dans un fichier</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>rename an own style</source>
        <translation>renommer un style à soi</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>delete an own style</source>
        <translation>supprimer un style à soi</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>for --import: what it is to be called</source>
        <translation>pour --import : comment il doit s’appeler</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Imported {name!r} to {path}.</source>
        <translation>{name!r} importé dans {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>It is called {name!r} now.</source>
        <translation>Il s’appelle maintenant {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Deleted {name!r}.</source>
        <translation>{name!r} supprimé.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Left out: {problem}</source>
        <translation>Omis : {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>interrupted; the same command goes on from the last saved state.</source>
        <translation>interrompu ; la même commande reprend du dernier état enregistré.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>interrupted; the same command begins anew, as nothing has been saved yet.</source>
        <translation>interrompu ; la même commande recommence, car rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>The engine {engine} has no use for {option}.</source>
        <translation>Le procédé {engine} n’a pas l’usage de {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>folder of the run</source>
        <translation>dossier de l’entraînement</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>cpu, cuda, mps; the best there is if not given</source>
        <translation>cpu, cuda, mps ; le meilleur présent si rien n’est indiqué</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>CPU threads of each process</source>
        <translation>fils de CPU de chaque processus</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>what is trained ({engine})</source>
        <translation>ce qui est entraîné ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>how long to train, in iterations</source>
        <translation>combien de temps entraîner, en itérations</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>how long to train, in minutes</source>
        <translation>combien de temps entraîner, en minutes</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>for cnn</source>
        <translation>pour cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>grid of the notes, for cnn</source>
        <translation>grille des notes, pour cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>what music21 holds, for cnn</source>
        <translation>ce que contient music21, pour cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>train on the pieces in a folder, in four voices, instead of music21's; for the rnn engines also FILE.json, chorales in quarters</source>
        <translation>entraîner sur les morceaux à quatre voix d’un dossier, au lieu de ceux de music21 ; pour les procédés rnn aussi FILE.json, des chorals en noires</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>crops of pieces in an iteration</source>
        <translation>extraits de morceaux dans une itération</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>length of a crop in steps of the grid</source>
        <translation>longueur d’un extrait en pas de la grille</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>of the optimizer, at its highest</source>
        <translation>de l’optimiseur, à son maximum</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>of the optimizer</source>
        <translation>de l’optimiseur</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>the same seed trains the same on the same processor</source>
        <translation>la même graine entraîne la même chose sur le même processeur</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>start from these weights</source>
        <translation>partir de ces poids</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>This run is finished, at iteration {iteration}; its weights are in {path}. Ask for more iterations or minutes in another folder.</source>
        <translation>Cet entraînement est fini, à l’itération {iteration} ; ses poids sont dans {path}. Demandez plus d’itérations ou de minutes dans un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/debug.py"/>
        <source>logging to {path}.</source>
        <translation>journal dans {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/engine_outputs.py"/>
        <source>{path} is not the curve of a training run.</source>
        <translation>{path} n’est pas la courbe d’un entraînement.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/engine_outputs.py"/>
        <source>{path} has no loss on valid pieces yet; train for longer.</source>
        <translation>{path} n’a pas encore de perte sur les morceaux mis de côté ; entraînez plus longtemps.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/evaluation_outputs.py"/>
        <source>A chart needs a curve of two points or more. Take more sweeps.</source>
        <translation>Un graphique demande une courbe de deux points ou plus. Prenez plus de passes.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>a project, or a piece in up to four voices; - for the standard input</source>
        <translation>un projet, ou un morceau de quatre voix au plus ; - pour l’entrée standard</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>where to write the four voices; OUT.muse makes a project; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>où écrire les quatre voix ; OUT.muse donne un projet ; un dossier pour plusieurs fichiers ; - pour la sortie standard, --to disant de quel format</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>where to write seed, settings, NLL, faults and seconds; of several files a table, .csv or .jsonl</source>
        <translation>où écrire la graine, les réglages, la NLL, les fautes et les secondes ; pour plusieurs fichiers une table, .csv ou .jsonl</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>replace OUT even if another program writes it during the work</source>
        <translation>remplacer OUT même si un autre programme y écrit pendant le travail</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>steering</source>
        <translation>orientation</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>grid of the new notes: sixteenths or eighths ({resolution})</source>
        <translation>grille des nouvelles notes : doubles croches ou croches ({resolution})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>passes over the notes; more take longer and err less ({sweeps})</source>
        <translation>passes sur les notes ; davantage de passes prennent plus de temps et se trompent moins ({sweeps})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>versions, up to {most}, in OUT-1.mid, OUT-2.mid ... ({candidates})</source>
        <translation>versions, jusqu’à {most}, dans OUT-1.mid, OUT-2.mid ... ({candidates})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>make so many for each version, and keep the one with the best part-writing ({best_of})</source>
        <translation>en faire autant pour chaque version, et garder celle dont la conduite des voix est la meilleure ({best_of})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>sets --sweeps and --best-of: {qualities}</source>
        <translation>règle --sweeps et --best-of : {qualities}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>{quality} {sweeps} and {best_of}</source>
        <translation>{quality} {sweeps} et {best_of}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>towards part-writing faults (that of the style, {strictness} for Bach's)</source>
        <translation>envers les fautes de conduite des voix (celle du style, {strictness} pour celui de Bach)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>which style to write in, of those that 'musegui styles' lists, or of a {suffix} file ({style})</source>
        <translation>dans quel style écrire, de ceux que liste 'musegui styles', ou d’un fichier {suffix} ({style})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>mix the style with a second one, whose share is 0 to 1 (a half); takes twice as long</source>
        <translation>mélanger au style un second, dont la part va de 0 à 1 (la moitié) ; prend deux fois plus de temps</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>the same seed gives the same notes on the same kind of processor (a random one)</source>
        <translation>la même graine donne les mêmes notes sur le même type de processeur (une au hasard)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>compute in fp32 also where bf16 is faster, so that a seed gives the same notes on other processors</source>
        <translation>calculer en fp32 même là où bf16 est plus rapide, pour qu’une graine donne les mêmes notes sur d’autres processeurs</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>fill with a network of your own, as 'musegui train' makes it (that of the style); with another --engine, its weights</source>
        <translation>remplir avec son propre réseau, comme le fait 'musegui train' (celui du style) ; avec un autre --engine, ses poids</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>keep what is written for a voice between two pitches, such as alto=G3-C5; give it again for other voices (the compass of the style)</source>
        <translation>garder ce qui est écrit pour une voix entre deux hauteurs, comme alto=G3-C5 ; à répéter pour d’autres voix (l’ambitus du style)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>let standing notes change their pitch only</source>
        <translation>ne changer que la hauteur des notes présentes</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>close a piece in minor on its minor chord; Bach closes on the major one</source>
        <translation>finir un morceau mineur sur son accord mineur ; Bach finit sur l’accord majeur</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>ask for a chord, such as 1=Am, 2.3=V7 or 4.1=Bb/D, until the next one or the end of its bar; give it again for more</source>
        <translation>demander un accord, comme 1=Am, 2.3=V7 ou 4.1=Bb/D, jusqu’au suivant ou jusqu’à la fin de sa mesure ; à répéter pour d’autres</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>{sentence} {lowest} ({low}) to {highest} ({high}); ({neutral})</source>
        <translation>{sentence} {lowest} ({low}) à {highest} ({high}) ; ({neutral})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>--style-mix needs another style than {style!r}, that of --style.</source>
        <translation>--style-mix demande un autre style que {style!r}, celui de --style.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>--weights stand for the style; --style-mix can't be mixed into them.</source>
        <translation>--weights tiennent lieu de style ; --style-mix ne peut pas s’y mélanger.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>There is no beat {beat} in bar {bar} to put a chord on.</source>
        <translation>Il n’y a pas de temps {beat} à la mesure {bar} où mettre un accord.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>One of the candidates would replace {path}; choose another output.</source>
        <translation>Une des versions remplacerait {path} ; choisissez une autre sortie.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>The report would replace {path}; choose another name for it.</source>
        <translation>Le rapport remplacerait {path} ; choisissez-lui un autre nom.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>Wrote {path}: seed {seed}, NLL {nll:.3f}.</source>
        <translation>{path} écrit : graine {seed}, NLL {nll:.3f}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>Not kept, {wish}.</source>
        <translation>Non tenu : {wish}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>write the other three voices to a melody</source>
        <translation>écrire les trois autres voix d’une mélodie</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>fill gaps, or write a part of a piece anew</source>
        <translation>remplir des trous, ou réécrire une partie d’un morceau</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>go on with a piece</source>
        <translation>continuer un morceau</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>write a melody, and harmonize it if you like</source>
        <translation>écrire une mélodie, et au besoin l’harmoniser</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>play a piece into audio files, practice tracks too</source>
        <translation>jouer un morceau dans des fichiers audio, aussi en pistes de travail</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>read a piece of any kind and write it as any other</source>
        <translation>lire un morceau de tout format et l’écrire dans un autre</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list part-writing faults, of a piece or a folder of answers</source>
        <translation>lister les fautes de conduite des voix, d’un morceau ou d’un dossier de devoirs</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>make exercises of chorales or of own pieces</source>
        <translation>faire des exercices à partir de chorals ou de ses propres morceaux</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list the MIDI ports that can be played into</source>
        <translation>lister les ports MIDI dans lesquels on peut jouer</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>play a piece into other programs and instruments</source>
        <translation>jouer un morceau dans d’autres programmes et instruments</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>learn a style from a folder of pieces</source>
        <translation>apprendre un style d’un dossier de morceaux</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list the styles that fills can write in, and keep their files</source>
        <translation>lister les styles dans lesquels on peut remplir, et gérer leurs fichiers</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>train a network on Bach's chorales</source>
        <translation>entraîner un réseau sur les chorals de Bach</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>measure a network on pieces it has not learnt from</source>
        <translation>mesurer un réseau sur des morceaux qu’il n’a pas appris</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>let other programs on this machine have pieces filled</source>
        <translation>laisser d’autres programmes de cette machine faire remplir des morceaux</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>add musegui to the menu of programs (Linux)</source>
        <translation>ajouter musegui au menu des programmes (Linux)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>print completions for a shell, or the manual page</source>
        <translation>afficher les complétions d’un shell, ou le manuel</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>say what works on this machine, and what to do about the rest</source>
        <translation>dire ce qui fonctionne sur cette machine, et que faire pour le reste</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>it can't start: {reason}.</source>
        <translation>il ne peut pas démarrer : {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>what it says can't be written: {reason}.</source>
        <translation>ce qu’il dit ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>It takes too much memory.</source>
        <translation>Cela demande trop de mémoire.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>Something unforeseen went wrong ({name}: {problem}).</source>
        <translation>Quelque chose d’imprévu a échoué ({name} : {problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>Defaults are in parentheses.</source>
        <translation>Les valeurs par défaut sont entre parenthèses.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>it is empty; say what it is to be</source>
        <translation>est vide ; à préciser</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>musegui: compose in four voices with a network trained on Bach chorales. Without a command the window opens.</source>
        <translation>musegui : composer à quatre voix avec un réseau entraîné sur les chorals de Bach. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>commands:
{commands}

'musegui COMMAND --help' tells more.</source>
        <translation>commandes :
{commands}

'musegui COMMAND --help' en dit plus.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>a piece to open</source>
        <translation>un morceau à ouvrir</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>as the first word: keep a log, and say where</source>
        <translation>comme premier mot : tenir un journal, et dire où</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>There is no file {word}.</source>
        <translation>Il n’y a pas de fichier {word}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>the commands are {commands}.</source>
        <translation>les commandes sont {commands}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>There is no command or file {word!r}; {hint}</source>
        <translation>Il n’y a ni commande ni fichier {word!r} ; {hint}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>Results go to files, not to the standard output; name a file.</source>
        <translation>Les résultats vont dans des fichiers, pas sur la sortie standard ; indiquez un fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} est un dossier ; indiquez-y un fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>that is no name for a file</source>
        <translation>ce n’est pas un nom de fichier</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>Another program wrote {path} during the work, so it was left as it is; name another output, or replace it with --force.</source>
        <translation>Un autre programme a écrit {path} pendant le travail, il a donc été laissé tel quel ; indiquez une autre sortie, ou remplacez-le avec --force.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>two staves (closed), four (open), or four with two smaller ones for a rehearsal's pianist (reduction); open in MusicXML, closed on paper</source>
        <translation>deux portées (closed), quatre (open), ou quatre avec deux plus petites pour le pianiste des répétitions (reduction) ; open en MusicXML, closed sur papier</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>printed pages (PDF, SVG, PNG)</source>
        <translation>pages imprimées (PDF, SVG, PNG)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>paper on its side</source>
        <translation>papier en paysage</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>margin left and right, {lowest} to {highest} mm ({usual})</source>
        <translation>marge à gauche et à droite, {lowest} à {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>margin above and below, {lowest} to {highest} mm ({usual})</source>
        <translation>marge en haut et en bas, {lowest} à {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>height of a staff, {lowest} to {highest} mm ({usual})</source>
        <translation>hauteur d’une portée, {lowest} à {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>'system' for one at the beginning of each, 'none', or N for every Nth bar (system)</source>
        <translation>'system' pour un au début de chaque système, 'none', ou N pour chaque N-ième mesure (system)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>none, the number, or also the count of all pages (number)</source>
        <translation>aucun, le numéro, ou aussi le nombre de pages (number)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>name the chords by symbols above or Roman numerals below the staves; an analysis also has cadences and non-chord notes (none)</source>
        <translation>nommer les accords par des symboles au-dessus ou des chiffres romains au-dessous des portées ; analysis montre aussi cadences et notes étrangères (none)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>{option} is for printed pages; name a PDF, SVG or PNG file.</source>
        <translation>{option} vaut pour les pages imprimées ; indiquez un fichier PDF, SVG ou PNG.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>{word!r} is neither 'system', 'none' nor a number</source>
        <translation>{word!r} n’est ni 'system', ni 'none', ni un nombre</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>usage: </source>
        <translation>utilisation : </translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et quitter</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s : erreur : %(message)s
</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>one of the arguments %s is required</source>
        <translation>un des arguments %s est nécessaire</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>not allowed with argument %s</source>
        <translation>n’est pas permis avec l’argument %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>ignored explicit argument %r</source>
        <translation>valeur en trop : %r</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s pourrait être %(matches)s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix impossible : %(value)r (à choisir parmi %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur impossible (%(type)s) : %(value)r</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected one argument</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected at most one argument</source>
        <translation>une valeur au plus</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected at least one argument</source>
        <translation>il manque au moins une valeur</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected %s argument</source>
        <translation>%s valeur est attendue</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected %s arguments</source>
        <translation>%s valeurs sont attendues</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>{text}: {names}</source>
        <translation>{text} : {names}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>play a little unevenly: 0 is exact, 100 the most (0)</source>
        <translation>jouer un peu irrégulièrement : 0 est exact, 100 le plus (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>another number makes --humanize play differently (0)</source>
        <translation>un autre nombre fait jouer --humanize autrement (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>slow down a little where phrases end, and leave a gap before the next</source>
        <translation>ralentir un peu à la fin des phrases, et laisser un silence avant la suivante</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>practice tracks, with --practice</source>
        <translation>pistes de travail, avec --practice</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>of the files (mp3); mid makes MIDI</source>
        <translation>des fichiers (mp3) ; mid fait du MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>which voices get a track (all that have notes and are not muted)</source>
        <translation>quelles voix ont une piste (toutes celles qui ont des notes et ne sont pas muettes)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>how much louder the voice is than all others together, 1 to 24 dB (10)</source>
        <translation>de combien la voix est plus forte que toutes les autres ensemble, 1 à 24 dB (10)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>put the voice there, and the others opposite</source>
        <translation>placer la voix là, et les autres à l’opposé</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>click for so many bars first, 0 to 4 (1); --metronome clicks all the way</source>
        <translation>d’abord autant de mesures de clics, 0 à 4 (1) ; --metronome clique tout du long</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>of the tempo of the piece, 25 to 200 (100)</source>
        <translation>du tempo du morceau, 25 à 200 (100)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>leave out the track with all voices alike</source>
        <translation>omettre la piste où toutes les voix sont égales</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>{option} goes with --practice FOLDER.</source>
        <translation>{option} va avec --practice FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>{option} does not go with --practice; use it with -o.</source>
        <translation>{option} ne va pas avec --practice ; utilisez-le avec -o.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>The {voice} of {path} can't be heard (it has no notes, is muted or has volume 0), so there is no practice track for it.</source>
        <translation>La voix « {voice} » de {path} ne s’entend pas (elle n’a pas de notes, est muette ou de volume 0), il n’y a donc pas de piste de travail pour elle.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>which tune of an ABC file: its number (X:) or else its place (the first)</source>
        <translation>quel air d’un fichier ABC : son numéro (X:) ou bien sa place (le premier)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>play repeats and jumps, or everything once as it is written (unfold)</source>
        <translation>jouer les reprises et les sauts, ou tout une fois comme c’est écrit (unfold)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>end with exit code {code} if anything of the input was moved or left out</source>
        <translation>finir avec le code {code} si quelque chose de l’entrée a été déplacé ou omis</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>{path} has no file of a kind that musegui reads.</source>
        <translation>{path} n’a aucun fichier d’un format que musegui lit.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>skipped, as they are not pieces: {names} and {count} more.</source>
        <translation>ignorés, car ce ne sont pas des morceaux : {names} et {count} autres.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>skipped, as they are not pieces: {names}.</source>
        <translation>ignorés, car ce ne sont pas des morceaux : {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>The token is wrong or missing; {advice}</source>
        <translation>Le jeton est faux ou manque ; {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>There is no {path}, only {known}.</source>
        <translation>Il n’y a pas de {path}, seulement {known}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>{count} requests wait already; ask again when they are answered.</source>
        <translation>{count} requêtes attendent déjà ; redemandez quand elles auront leur réponse.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>That is no JSON ({problem}).</source>
        <translation>Ce n’est pas du JSON ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>A request is a JSON object.</source>
        <translation>Une requête est un objet JSON.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>{count} programs are connected already.</source>
        <translation>{count} programmes sont déjà reliés.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Ask for /, or send {requests} by POST.</source>
        <translation>Demandez / ou envoyez {requests} par POST.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Only {address} is served, not {host}.</source>
        <translation>Seul {address} est servi, pas {host}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>send 'Authorization: Bearer TOKEN' with the one that 'musegui serve' printed.</source>
        <translation>envoyez 'Authorization: Bearer TOKEN' avec celui que 'musegui serve' a affiché.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Say Content-Length.</source>
        <translation>Indiquez Content-Length.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>A request has at most {count} MiB.</source>
        <translation>Une requête a {count} Mio au plus.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>The request did not come whole ({problem}).</source>
        <translation>La requête n’est pas arrivée entière ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>OSC needs the package python-osc; install musegui with its extra 'osc' (the guide's page "Installing" says how).</source>
        <translation>OSC a besoin du paquet python-osc ; installez musegui avec son extra 'osc' (la page « Installing » du guide dit comment).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>That is no OSC message.</source>
        <translation>Ce n’est pas un message OSC.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>the first argument of a message is the one that 'musegui serve' printed.</source>
        <translation>le premier argument d’un message est celui que 'musegui serve' a affiché.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Voices and bars are lists, such as ["alto"] and [3, 4].</source>
        <translation>Les voix et les mesures sont des listes, comme ["alto"] et [3, 4].</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Bars to come are a whole number, not {given}.</source>
        <translation>Les mesures à venir sont un nombre entier, pas {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>What is wanted is one of {answers}, not {given}.</source>
        <translation>On peut demander {answers}, pas {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>The options are an object, such as {"steps": 32, "mode": -1.0}.</source>
        <translation>Les options sont un objet, comme {"steps": 32, "mode": -1.0}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>There is no option {name}; the options are {names}.</source>
        <translation>Il n’y a pas d’option {name} ; les options sont {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>A seed is a whole number from 0 on, not {given}.</source>
        <translation>Une graine est un nombre entier à partir de 0, pas {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>A request has one piece: 'midi' (base64), 'musicxml' or 'notes'.</source>
        <translation>Une requête a un morceau : 'midi' (base64), 'musicxml' ou 'notes'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Notes are [start, length, pitch] in whole sixteenths, such as [[0, 4, 60]].</source>
        <translation>Les notes sont [début, durée, hauteur] en doubles croches entières, comme [[0, 4, 60]].</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>Say which kind of file goes to the standard output with --to, such as --to musicxml.</source>
        <translation>Dites quel format va sur la sortie standard avec --to, par exemple --to musicxml.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>The standard output takes one file, not {count}; name one with -o.</source>
        <translation>La sortie standard prend un fichier, pas {count} ; indiquez-en un avec -o.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>passing note</source>
        <translation>note de passage</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>neighbour note</source>
        <translation>broderie</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>suspension</source>
        <translation>retard</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>anticipation</source>
        <translation>anticipation</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>escape note</source>
        <translation>échappée</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>appoggiatura</source>
        <translation>appoggiature</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>pedal</source>
        <translation>pédale</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice} rests: {n} notes left out.</source>
        <extracomment>one: {voice} rests: {n} note left out.</extracomment>
        <translation><numerusform>{voice} se tait : {n} note omise.</numerusform><numerusform>{voice} se tait : {n} notes omises.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {n} notes outside {lowest}–{highest}, in bar {bars}.</source>
        <extracomment>one: {voice}: {n} note outside {lowest}–{highest}, in bar {bars}.</extracomment>
        <translation><numerusform>{voice} : {n} note hors de {lowest}–{highest}, mesure {bars}.</numerusform><numerusform>{voice} : {n} notes hors de {lowest}–{highest}, mesure {bars}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {notes} notes outside {lowest}–{highest}, in bars {bars}.</source>
        <translation>{voice} : {notes} notes hors de {lowest}–{highest}, mesures {bars}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>key</source>
        <translation>tonalité</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>time signature</source>
        <translation>chiffrage de mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>tempo</source>
        <translation>tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>A note would lie outside the range of MIDI.</source>
        <translation>Une note sortirait de l’étendue du MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>The new key does not lie that far from the old one.</source>
        <translation>La nouvelle tonalité n’est pas à cette distance de l’ancienne.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Rests</source>
        <translation>Se tait</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SATB choir</source>
        <translation>Chœur SATB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SSAA choir</source>
        <translation>Chœur SSAA</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Soprano 1</source>
        <translation>Soprano 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Soprano 2</source>
        <translation>Soprano 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto 1</source>
        <translation>Alto 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto 2</source>
        <translation>Alto 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>TTBB choir</source>
        <translation>Chœur TTBB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Tenor 1</source>
        <translation>Ténor 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Tenor 2</source>
        <translation>Ténor 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Bass 1</source>
        <translation>Basse 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Bass 2</source>
        <translation>Basse 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SAB choir</source>
        <translation>Chœur SAB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SSA choir</source>
        <translation>Chœur SSA</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>String quartet</source>
        <translation>Quatuor à cordes</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 1</source>
        <translation>Violon 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 2</source>
        <translation>Violon 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Viola</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Cello</source>
        <translation>Violoncelle</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Brass quartet</source>
        <translation>Quatuor de cuivres</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 1</source>
        <translation>Trompette 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 2</source>
        <translation>Trompette 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trombone 1</source>
        <translation>Trombone 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trombone 2</source>
        <translation>Trombone 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Organ</source>
        <translation>Orgue</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 1</source>
        <translation>Main droite 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 2</source>
        <translation>Main droite 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Pedal</source>
        <translation>Pédalier</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given {voice}.</source>
        <translation>Écrivez {voices} sur la voix donnée ({voice}).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given {voice}, as its figures ask.</source>
        <translation>Écrivez {voices} sur la voix donnée ({voice}), selon son chiffrage.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given chords.</source>
        <translation>Écrivez {voices} sur les accords donnés.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>The {voice} has no notes that could be given.</source>
        <translation>La voix {voice} n’a pas de notes à donner.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>The piece has no chords that could be given.</source>
        <translation>Le morceau n’a pas d’accords à donner.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>There are no bars {first}-{last}; the piece has bars {lowest} to {highest}.</source>
        <translation>Il n’y a pas de mesures {first}-{last} ; le morceau a les mesures {lowest} à {highest}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>There is no phrase {phrase}; the piece has {phrases}.</source>
        <translation>Il n’y a pas de phrase {phrase} ; le morceau en a {phrases}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/candidates.py"/>
        <source>There is nothing to write: all cells of the new bars are locked.</source>
        <translation>Il n’y a rien à écrire : toutes les cases des nouvelles mesures sont verrouillées.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent</source>
        <translation>récurrent</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers</source>
        <translation>deux couches LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with attention</source>
        <translation>récurrent avec attention</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention between two LSTM layers</source>
        <translation>attention entre deux couches LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention</source>
        <translation>récurrent avec attention résiduelle</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention with a residual connection between two LSTM layers</source>
        <translation>attention avec connexion résiduelle entre deux couches LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention and embedding</source>
        <translation>récurrent avec attention résiduelle et plongement</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>an embedding, and attention with a residual connection between two LSTM layers</source>
        <translation>un plongement, et une attention avec connexion résiduelle entre deux couches LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with embedding</source>
        <translation>récurrent avec plongement</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers behind an embedding</source>
        <translation>deux couches LSTM derrière un plongement</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>convolutions</source>
        <translation>convolutions</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>dilated convolutions</source>
        <translation>convolutions dilatées</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 1</source>
        <translation>attention 1 x 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 1 head</source>
        <translation>attention en 1 pile de 1 tête</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 3</source>
        <translation>attention 1 x 3</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 3 heads</source>
        <translation>attention en 1 pile de 3 têtes</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 3 x 1</source>
        <translation>attention 3 x 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 3 stacks of 1 head</source>
        <translation>attention en 3 piles de 1 tête</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 2 x 2</source>
        <translation>attention 2 x 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 2 stacks of 2 heads</source>
        <translation>attention en 2 piles de 2 têtes</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>The network of the fill</source>
        <translation>Le réseau du remplissage</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Fills the new bars two at a time, with the music before them as context.</source>
        <translation>Remplit les nouvelles mesures deux par deux, avec la musique qui précède comme contexte.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Chord by chord</source>
        <translation>Accord par accord</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws what sounds at each sixteenth, every pitch given those below it and all before.</source>
        <translation>Tire ce qui sonne à chaque double croche, chaque hauteur selon celles du dessous et tout ce qui précède.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Pitch by pitch</source>
        <translation>Note par note</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws each pitch of a sixteenth by itself, given all before: loose and often dissonant.</source>
        <translation>Tire chaque hauteur d’une double croche à part, selon tout ce qui précède : libre et souvent dissonant.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Melody, {network}</source>
        <translation>Mélodie, {network}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes a soprano, and the fill the other voices: {parts}.</source>
        <translation>Écrit un soprano, et le remplissage les autres voix : {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Events, {network}</source>
        <translation>Événements, {network}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes all voices as notes that begin and end: {parts}.</source>
        <translation>Écrit toutes les voix comme des notes qui commencent et finissent : {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Bar by bar</source>
        <translation>Mesure par mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws a bar of sixteen steps at a time from noise and the bar before: rough.</source>
        <translation>Tire à la fois une mesure de seize pas, à partir de bruit et de la mesure précédente : rudimentaire.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Notes and chords (LSTM)</source>
        <translation>Notes et accords (LSTM)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Three recurrent layers write the next chord and its length; its notes lie as near as can be.</source>
        <translation>Trois couches récurrentes écrivent l’accord suivant et sa durée ; ses notes sont aussi proches que possible.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>There is nothing to continue: the piece has no notes. Write a few first, or fill the empty bars.</source>
        <translation>Il n’y a rien à continuer : le morceau n’a pas de notes. Écrivez-en d’abord quelques-unes, ou remplissez les mesures vides.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>1 to {most} bars can be added at once, not {bars}.</source>
        <translation>On peut ajouter 1 à {most} mesures à la fois, pas {bars}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>With {n} more bars the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</source>
        <extracomment>one: With {n} more bar the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</extracomment>
        <translation><numerusform>Avec {n} mesure de plus, le morceau dépasserait {most:,} doubles croches ; demandez-en moins, ou supprimez-en.</numerusform><numerusform>Avec {n} mesures de plus, le morceau dépasserait {most:,} doubles croches ; demandez-en moins, ou supprimez-en.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>draft</source>
        <translation>ébauche</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>best</source>
        <translation>excellent</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>predictable</source>
        <translation>prévisible</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>adventurous</source>
        <translation>audacieux</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Low takes the likeliest notes, much the same each time; high takes more varied ones.</source>
        <translation>Une valeur basse prend les notes les plus probables, presque les mêmes à chaque fois ; une valeur haute en prend de plus variées.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>start fresh</source>
        <translation>repartir à neuf</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>stay close</source>
        <translation>rester proche</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How much of what stands there is kept: nothing for its own sake, or nearly all.</source>
        <translation>Ce qui est conservé de l’existant : rien de particulier, ou presque tout.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Leans towards minor or towards major chords.</source>
        <translation>Penche vers les accords mineurs ou vers les accords majeurs.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>conventional</source>
        <translation>convenu</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>surprising</source>
        <translation>surprenant</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Prefers the notes that one expects, or those that are possible but unexpected.</source>
        <translation>Préfère les notes attendues, ou celles qui sont possibles mais inattendues.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>busy</source>
        <translation>animé</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices hold their notes longer, or move more often.</source>
        <translation>Laisse les voix tenir leurs notes plus longtemps, ou bouger plus souvent.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>smooth</source>
        <translation>conjoint</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>leaping</source>
        <translation>disjoint</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices move by seconds, or leap.</source>
        <translation>Laisse les voix avancer par degrés conjoints, ou sauter.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>loose</source>
        <translation>souple</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How closely chords that are asked for are followed: exact puts them before the rules of part-writing, anything looser puts the rules first.</source>
        <translation>Avec quelle fidélité les accords demandés sont suivis : « exact » les place avant les règles de conduite des voix, tout réglage plus souple place les règles d’abord.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The resolution is 16 or 8, not {resolution}.</source>
        <translation>La résolution est 16 ou 8, pas {resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {option} lies between {lowest:g} and {highest:g}, not {value}.</source>
        <translation>{option} : entre {lowest:g} et {highest:g}, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The number of sweeps lies between 1 and {most}, not {sweeps}.</source>
        <translation>Le nombre de passes est compris entre 1 et {most}, pas {sweeps}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There can be 1 to {most} candidates, not {candidates}.</source>
        <translation>Il peut y avoir 1 à {most} versions, pas {candidates}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>A candidate can be the best of 1 to {most}, not of {best_of}.</source>
        <translation>Une version peut être la meilleure de 1 à {most}, pas de {best_of}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There are registers for {all} voices, not {given}.</source>
        <translation>Il y a des registres pour {all} voix, pas pour {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, is empty: its lowest pitch lies above its highest.</source>
        <translation>Le registre de la voix {voice}, {lowest} à {highest}, est vide : sa note la plus grave est au-dessus de la plus aiguë.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, does not lie within {lowest_pitch} to {highest_pitch}.</source>
        <translation>Le registre de la voix {voice}, {lowest} à {highest}, ne tient pas entre {lowest_pitch} et {highest_pitch}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_time.py"/>
        <source>{seconds:.1f} s on the processor</source>
        <translation>{seconds:.1f} s sur le processeur</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_time.py"/>
        <source>{seconds:.1f} s on the graphics card</source>
        <translation>{seconds:.1f} s sur la carte graphique</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>A melody has 1 to {most} bars, not {bars}.</source>
        <translation>Une mélodie a 1 à {most} mesures, pas {bars}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>Nobody sings the soprano in this ensemble; choose another one.</source>
        <translation>Personne ne chante le soprano dans cette formation ; choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>The piece would be longer than {most:,} sixteenths; ask for less.</source>
        <translation>Le morceau dépasserait {most:,} doubles croches ; demandez-en moins.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>There is nothing to fill: everything there is locked ({voices}).</source>
        <translation>Il n’y a rien à remplir : tout y est verrouillé ({voices}).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Select what may change, and unlock it with Shift+L.</source>
        <translation>Sélectionnez ce qui peut changer et déverrouillez-le avec Maj+L.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies above {highest}, outside the range of a choir; move it by an octave (Shift+Down).</source>
        <translation>Voix {voice} : {note}, à la {place}, dépasse {highest}, hors de l’étendue d’un chœur ; déplacez cette note d’une octave (Maj+Bas).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies below {lowest}, outside the range of a choir; move it by an octave (Shift+Up).</source>
        <translation>Voix {voice} : {note}, à la {place}, est sous {lowest}, hors de l’étendue d’un chœur ; déplacez cette note d’une octave (Maj+Haut).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} down {n} octaves</source>
        <extracomment>one: Move the {voice} down an octave</extracomment>
        <translation><numerusform>Descendre d’une octave : {voice}</numerusform><numerusform>Descendre de {n} octaves : {voice}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} up {n} octaves</source>
        <extracomment>one: Move the {voice} up an octave</extracomment>
        <translation><numerusform>Monter d’une octave : {voice}</numerusform><numerusform>Monter de {n} octaves : {voice}</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range down an octave</source>
        <translation>Descendre d’une octave les notes hors étendue</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range up an octave</source>
        <translation>Monter d’une octave les notes hors étendue</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>There is no bar {bar}; the bars are {first} to {last}.</source>
        <translation>Il n’y a pas de mesure {bar} ; les mesures vont de {first} à {last}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>The {voice} has no notes to harmonize; name another voice.</source>
        <translation>La voix {voice} n’a pas de notes à harmoniser ; indiquez une autre voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/stored_options.py"/>
        <source>{value!r:.40} is no {option}.</source>
        <translation>{value!r:.40} n’est pas une valeur de {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_mix.py"/>
        <source>Bach chorales</source>
        <translation>Chorals de Bach</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_mix.py"/>
        <source>A style's name is a line of 1 to {most} characters, not {name!r:.80}.</source>
        <translation>Un nom de style est une ligne de 1 à {most} caractères, pas {name!r:.80}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>all voices, {bars}</source>
        <translation>toutes les voix, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>different throughout</source>
        <translation>différent d’un bout à l’autre</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>{voices}, throughout</source>
        <translation>{voices}, d’un bout à l’autre</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>{voices}, {bars}</source>
        <translation>{voices}, {bars}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>bars {bars}</source>
        <extracomment>one: bar {bars}</extracomment>
        <translation><numerusform>mesure {bars}</numerusform><numerusform>mesures {bars}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, where {chords} are asked for</source>
        <extracomment>one: , where {chords} is asked for</extracomment>
        <translation><numerusform>, où {chords} est demandé</numerusform><numerusform>, où {chords} sont demandés</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, beside locked notes of the {voices}</source>
        <translation>, à côté de notes verrouillées ({voices})</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, where {chord} is asked for</source>
        <translation>{voice} sur {note}, où {chord} est demandé</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>locked {voice} on {note}, where {chord} is asked for</source>
        <translation>{voice} (verrouillé) sur {note}, où {chord} est demandé</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, outside its register, {lowest} to {highest}</source>
        <translation>{voice} sur {note}, hors de son registre, {lowest} à {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>perfect authentic cadence in {key}</source>
        <translation>cadence parfaite en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>imperfect authentic cadence in {key}</source>
        <translation>cadence imparfaite en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>half cadence in {key}</source>
        <translation>demi-cadence en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>Phrygian half cadence in {key}</source>
        <translation>demi-cadence phrygienne en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>plagal cadence in {key}</source>
        <translation>cadence plagale en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>deceptive cadence in {key}</source>
        <translation>cadence rompue en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>unexplained non-chord note</source>
        <translation>note étrangère inexpliquée</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chord_track.py"/>
        <source>At {place}: {problem}</source>
        <translation>À la {place} : {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>An empty text is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation>Un texte vide n’est pas un accord ; écrivez par exemple C, F#m7, Bb/D, V7 ou ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; the note H is called B here, did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} n’est pas un accord ; la note H s’appelle ici B, vouliez-vous dire {guess!r:.40} ?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: {bass!r:.40} is no bass note, that would be one like /E or /Bb.</source>
        <translation>{text!r:.40} n’est pas un accord : {bass!r:.40} n’est pas une note de basse, comme le serait /E ou /Bb.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation>{text!r:.40} n’est pas un accord ; écrivez par exemple C, F#m7, Bb/D, V7 ou ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: it begins with a small letter, did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} n’est pas un accord : il commence par une minuscule, vouliez-vous dire {guess!r:.40} ?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; write an augmented sixth as a symbol, such as Ab7.</source>
        <translation>{text!r:.40} n’est pas un accord connu ici ; écrivez une sixte augmentée comme un symbole, par exemple Ab7.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here.</source>
        <translation>{text!r:.40} n’est pas un accord connu ici.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} n’est pas un accord connu ici ; vouliez-vous dire {guess!r:.40} ?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no Roman numeral; they run from I to VII, all in upper case for major or all in lower case for minor chords.</source>
        <translation>{text!r:.40} n’est pas un chiffre romain ; ils vont de I à VII, tout en majuscules pour les accords majeurs ou tout en minuscules pour les mineurs.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{figures!r:.40} in {text!r:.40} is no inversion; the figures are 6 and 64, and with a seventh 7, 65, 43 and 42.</source>
        <translation>{figures!r:.40} dans {text!r:.40} n’est pas un renversement ; les chiffres sont 6 et 64, et avec une septième 7, 65, 43 et 42.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} is no figured bass; write numbers from 2 to 9 with #, b, n or +, such as 6, 65, #, b7 or 4 3.</source>
        <translation>{text!r:.40} n’est pas un chiffrage de basse ; écrivez des nombres de 2 à 9 avec #, b, n ou +, par exemple 6, 65, #, b7 ou 4 3.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} has a number twice; write each once.</source>
        <translation>{text!r:.40} contient deux fois un nombre ; écrivez chacun une seule fois.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>At {place}: no bass note stands over {text!r:.40}.</source>
        <translation>À la {place} : aucune note de basse au-dessus de {text!r:.40}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>The text has {bars} bars, but only {left} are left from bar {first} on; insert bars first.</source>
        <translation>Le texte a {bars} mesures, mais il n’en reste que {left} à partir de la mesure {first} ; insérez d’abord des mesures.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar} has {chords} chords, but only {beats} beats.</source>
        <translation>La mesure {bar} a {chords} accords, mais seulement {beats} temps.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar}: {problem}</source>
        <translation>Mesure {bar} : {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>close position, {note_on_top}</source>
        <translation>position serrée, {note_on_top}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>open position, {note_on_top}</source>
        <translation>position large, {note_on_top}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the root on top</source>
        <translation>fondamentale en haut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the ninth on top</source>
        <translation>neuvième en haut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the third on top</source>
        <translation>tierce en haut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fourth on top</source>
        <translation>quarte en haut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fifth on top</source>
        <translation>quinte en haut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the sixth on top</source>
        <translation>sixte en haut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the seventh on top</source>
        <translation>septième en haut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>None</source>
        <comment>key</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} minor</source>
        <translation>{tonic} mineur</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} major</source>
        <translation>{tonic} majeur</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>double bar</source>
        <translation>double barre</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>rehearsal</source>
        <translation>repère</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>repeat</source>
        <translation>reprise</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given soprano</source>
        <translation>soprano donné</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given bass</source>
        <translation>basse donnée</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given figured bass</source>
        <translation>basse chiffrée donnée</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given numerals</source>
        <translation>degrés donnés</translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>Humanize lies between 0 and 1, unlike {humanize}.</source>
        <translation>Humaniser est compris entre 0 et 1, pas {humanize}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>A seed is 0 or more, unlike {seed}.</source>
        <translation>Une graine vaut 0 ou plus, pas {seed}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/pitch.py"/>
        <source>{text!r:.20} is no pitch; write it like C4, F#3 or 60</source>
        <translation>{text!r:.20} n’est pas une hauteur ; écrivez par exemple C4, F#3 ou 60</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A score holds at most {most} sixteenths, not {steps}.</source>
        <translation>Une partition contient au plus {most} doubles croches, pas {steps}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>There is no ensemble {ensemble!r}.</source>
        <translation>Il n’y a pas de formation {ensemble!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A tempo must be above 0 bpm.</source>
        <translation>Un tempo doit être supérieur à 0 bpm.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>Bars of {numerator}/{denominator} are not made of sixteenths.</source>
        <translation>Des mesures à {numerator}/{denominator} ne se divisent pas en doubles croches.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>An upbeat can't last {steps} sixteenths.</source>
        <translation>Une levée ne peut pas durer {steps} doubles croches.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A key has up to 7 sharps or flats, not {signs}.</source>
        <translation>Une armure a au plus 7 dièses ou bémols, pas {signs}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>There are programs for {voice_count} voices.</source>
        <translation>Il y a des programmes pour {voice_count} voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>254 four-voice chorales by Johann Sebastian Bach, as music21's corpus has them</source>
        <translation>254 chorals à quatre voix de Johann Sebastian Bach, tels que les donne le corpus de music21</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>The music is in the public domain; the networks are under the Apache License 2.0.</source>
        <translation>La musique est dans le domaine public ; les réseaux sont sous licence Apache 2.0.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>243 four-part hymns, most of them of the 19th century, as the Open Hymnal Project sets them</source>
        <translation>243 cantiques à quatre voix, la plupart du XIXe siècle, tels que les donne l’Open Hymnal Project</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>Hymns that the Open Hymnal Project marks as public domain.</source>
        <translation>Des cantiques que l’Open Hymnal Project indique comme étant du domaine public.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>{count} pieces of the folder '{folder}'</source>
        <translation>{count} morceaux du dossier « {folder} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/style/style.py"/>
        <source>{n} pieces</source>
        <extracomment>one: {n} piece</extracomment>
        <translation><numerusform>{n} morceau</numerusform><numerusform>{n} morceaux</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>{made_from}; NLL {nll_before:.3f} -&gt; {nll_after:.3f}</source>
        <translation>{made_from} ; NLL {nll_before:.3f} -&gt; {nll_after:.3f}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>parallel fifths</source>
        <translation>quintes parallèles</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>parallel octaves</source>
        <translation>octaves parallèles</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>crossed voices</source>
        <translation>voix croisées</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>wide gaps between voices</source>
        <translation>grands écarts entre voix</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>notes out of compass</source>
        <translation>notes hors ambitus</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>leaps of more than an octave</source>
        <translation>sauts de plus d’une octave</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are allowed unless you choose otherwise</source>
        <translation>les fautes de conduite des voix sont permises, sauf autre choix</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are discouraged unless you choose otherwise</source>
        <translation>les fautes de conduite des voix sont évitées, sauf autre choix</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are forbidden unless you choose otherwise</source>
        <translation>les fautes de conduite des voix sont interdites, sauf autre choix</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>on sixteenths only; asked for eighths, fills write sixteenths</source>
        <translation>en doubles croches seulement ; si l’on demande des croches, les remplissages écrivent des doubles croches</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Beware: {warning}</source>
        <translation>Attention : {warning}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Per 1,000</source>
        <translation>Pour 1 000</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>your pieces</source>
        <translation>vos morceaux</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>fills</source>
        <translation>remplissages</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>It was learnt from {count} piece only: with fewer than {fewest} a style knows its pieces rather than their way of writing.</source>
        <translation>Il est appris de {count} morceau seulement : avec moins de {fewest}, un style connaît ses morceaux plutôt que leur façon d’écrire.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>It was learnt from {count} pieces only: with fewer than {fewest} a style knows its pieces rather than their way of writing.</source>
        <translation>Il est appris de {count} morceaux seulement : avec moins de {fewest}, un style connaît ses morceaux plutôt que leur façon d’écrire.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>The pieces that were held back surprise it as much as before: nothing was learnt that holds for more than the pieces themselves.</source>
        <translation>Les morceaux mis de côté le surprennent autant qu’avant : rien n’a été appris qui vaille au-delà des morceaux eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{share:.0%} of what fills write, four beats at a time, stands in the pieces word for word.</source>
        <translation>{share:.0%} de ce que les remplissages écrivent, quatre temps à la fois, se trouve mot pour mot dans les morceaux.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Made from</source>
        <translation>Fait à partir de</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Part-writing</source>
        <translation>Conduite des voix</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{bpm:.0f} quarter notes a minute</source>
        <translation>{bpm:.0f} noires par minute</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{change:.0%} lower</source>
        <translation>{change:.0%} plus bas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{change:.0%} higher</source>
        <translation>{change:.0%} plus haut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Pieces</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{learnt} learnt, {held_back} held back to check</source>
        <translation>{learnt} appris, {held_back} mis de côté pour vérifier</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>surprise at the pieces held back {before:.3f} before, {after:.3f} after ({change}; nats a note, lower is better)</source>
        <translation>surprise devant les morceaux mis de côté : {before:.3f} avant, {after:.3f} après ({change} ; nats par note, plus c’est bas, mieux c’est)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{share:.1%} of what fills write, four beats at a time, stands in the pieces</source>
        <translation>{share:.1%} de ce qu’écrivent les remplissages, par groupes de quatre temps, figure dans les morceaux</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source> (of Bach's own chorales {share:.1%} stand in others of his)</source>
        <translation> (parmi les chorals de Bach, {share:.1%} figurent dans d’autres des siens)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>The minutes must be a positive number, not {minutes:g}.</source>
        <translation>Les minutes doivent être un nombre positif, pas {minutes:g}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>learning</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>measuring</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: {rate:g} times in 1,000</source>
        <translation>Bach : {rate:g} fois sur 1 000</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: never in 1,000</source>
        <translation>Bach : jamais sur 1 000</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>These notes are your own, so no fix changes them: {notes}. Change one of them by hand as said above, or unlock one of them with Shift+L and fix.</source>
        <extracomment>one: These notes are your own, so no fix changes them: {notes}. Change it by hand as said above, or unlock it with Shift+L and fix.</extracomment>
        <translation><numerusform>Cette note est à vous, aucune correction ne la change donc : {notes}. Modifiez-la à la main comme indiqué ci-dessus, ou déverrouillez-la avec Maj+L et corrigez.</numerusform><numerusform>Ces notes sont à vous, aucune correction ne les change donc : {notes}. Modifiez-en une à la main comme indiqué ci-dessus, ou déverrouillez-en une avec Maj+L et corrigez.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes the rest.</source>
        <extracomment>one: {notes} is locked: a fix changes the rest.</extracomment>
        <translation><numerusform>Note verrouillée : {notes}. Une correction change le reste.</numerusform><numerusform>Notes verrouillées : {notes}. Une correction change le reste.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes what the other voices sing to it.</source>
        <extracomment>one: {notes} is locked: a fix changes what the other voices sing to it.</extracomment>
        <translation><numerusform>Note verrouillée : {notes}. Une correction change ce que les autres voix chantent avec elle.</numerusform><numerusform>Notes verrouillées : {notes}. Une correction change ce que les autres voix chantent avec elles.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s notes</source>
        <translation>les notes de la voix {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s {note}</source>
        <translation>{note} ({voice})</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>crossing</source>
        <translation>croisement</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide spacing</source>
        <translation>grand écart</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>out of compass</source>
        <translation>hors ambitus</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide leap</source>
        <translation>grand saut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>a rest</source>
        <translation>un silence</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note} below the {lower_voice}'s {lower_note}</source>
        <translation>{voice} sur {note}, au-dessous de {lower_note} ({lower_voice})</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{upper_voice} and {lower_voice} {semitones} semitones apart, more than {most}</source>
        <translation>{upper_voice} et {lower_voice} à {semitones} demi-tons l’un de l’autre, plus de {most}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{fault}, {voices}</source>
        <translation>{fault}, {voices}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, below {lowest}</source>
        <translation>{voice} sur {note}, au-dessous de {lowest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, above {highest}</source>
        <translation>{voice} sur {note}, au-dessus de {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones up to {note}</source>
        <translation>{voice} : saut de {semitones} demi-tons vers le haut, à {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones down to {note}</source>
        <translation>{voice} : saut de {semitones} demi-tons vers le bas, à {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>grave</source>
        <translation>grave</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>fault</source>
        <translation>faute</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>counted in Bach's chorales</source>
        <translation>compté dans les chorals de Bach</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one perfect fifth to another. They then sound like one voice and its echo, and the four voices are no longer independent.</source>
        <translation>Deux voix vont dans le même sens d’une quinte juste à une autre. Elles sonnent alors comme une voix et son écho, et les quatre voix ne sont plus indépendantes.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let one of the two voices move the other way, stay, or go to another note of the chord.</source>
        <translation>Menez l’une des deux voix en sens contraire, laissez-la en place ou donnez-lui une autre note de l’accord.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one octave or unison to another. For that moment they are one voice, and the piece has only three.</source>
        <translation>Deux voix vont dans le même sens d’une octave ou d’un unisson à un autre. Pour un instant elles ne font qu’une, et le morceau n’a plus que trois voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double another note of one of the two chords, or let the voices move opposite ways.</source>
        <translation>Doublez une autre note de l’un des deux accords, ou menez les voix en sens contraire.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Soprano and bass go the same way into a perfect fifth or octave, and the soprano leaps. The ear fills in the leap and hears parallels that are hidden in it.</source>
        <translation>Soprano et basse arrivent dans le même sens sur une quinte juste ou une octave, et le soprano saute. L’oreille comble le saut et y entend des parallèles cachées.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the soprano come by step, or the bass from the other side.</source>
        <translation>Amenez le soprano par degré conjoint, ou la basse de l’autre côté.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one octave to another in opposite directions. They still sing the same notes, though farther apart.</source>
        <translation>Deux voix vont d’une octave à une autre en sens contraire. Elles chantent toujours les mêmes notes, seulement plus éloignées.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Give one of the voices another note of the chord.</source>
        <translation>Donnez à l’une des voix une autre note de l’accord.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one perfect fifth to another in opposite directions.</source>
        <translation>Deux voix vont d’une quinte juste à une autre en sens contraire.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing octaves on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation>Deux voix chantent des octaves sur deux temps de suite, dans le même sens ; une note brève entre les deux ne les cache pas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the note on one of the beats, not the one between.</source>
        <translation>Changez la note sur l’un des temps, et non celle d’entre les deux.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing perfect fifths on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation>Deux voix chantent des quintes justes sur deux temps de suite, dans le même sens ; une note brève entre les deux ne les cache pas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A diminished fifth goes on, the same way, into a perfect one. The diminished fifth wants to close to a third; the other way round it does no harm.</source>
        <translation>Une quinte diminuée mène, dans le même sens, à une quinte juste. La quinte diminuée demande à se resserrer en tierce ; l’inverse ne gêne pas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the upper voice of the fifth fall by step and the lower one rise.</source>
        <translation>Faites descendre d’un degré la voix supérieure de la quinte et monter la voix inférieure.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings below the one that should lie under it. The listener takes the higher of the two for the upper voice and loses both lines.</source>
        <translation>Une voix chante au-dessous de celle qui devrait être sous elle. L’auditeur prend la plus haute des deux pour la voix supérieure et perd les deux lignes.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Exchange the two notes, or change the position of the chord.</source>
        <translation>Échangez les deux notes, ou changez la position de l’accord.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice goes beyond the note that its neighbour has just left. The ear connects the two notes, though they belong to different voices.</source>
        <translation>Une voix dépasse la note que sa voisine vient de quitter. L’oreille relie ces deux notes, bien qu’elles appartiennent à des voix différentes.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Keep each voice on its own side of where its neighbour was.</source>
        <translation>Gardez chaque voix de son côté de la note où était sa voisine.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two upper voices are more than an octave apart, or tenor and bass more than two. The sound then falls into two groups.</source>
        <translation>Deux voix supérieures sont à plus d’une octave l’une de l’autre, ou ténor et basse à plus de deux. Le son se sépare alors en deux groupes.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Bring the voices together by another position of the chord.</source>
        <translation>Rapprochez les voix par une autre position de l’accord.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note lies outside the usual compass of its voice. Many singers can't reach it, or can't sing it well.</source>
        <translation>Une note est hors de l’ambitus usuel de sa voix. Beaucoup de chanteurs ne l’atteignent pas, ou la chantent mal.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the position of the chord, or transpose the piece.</source>
        <translation>Changez la position de l’accord, ou transposez le morceau.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by more than an octave, which is hard to sing in tune.</source>
        <translation>Une voix saute de plus d’une octave, ce qui est difficile à chanter juste.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Break the leap with a note between, or change one of its two notes by an octave.</source>
        <translation>Coupez le saut par une note intermédiaire, ou changez l’une de ses deux notes d’octave.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>After a leap of a sixth or more an upper voice goes on in the same direction. A leap asks to be filled in from the other side. Bach does so too where a new phrase begins.</source>
        <translation>Après un saut de sixte ou plus, une voix supérieure continue dans le même sens. Un saut demande à être comblé de l’autre côté. Bach le fait aussi, là où commence une nouvelle phrase.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn back after the leap, by step if possible.</source>
        <translation>Revenez en arrière après le saut, si possible par degré conjoint.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a seventh, an interval that is hard to sing and in this style is left to instruments.</source>
        <translation>Une voix saute d’une septième, intervalle difficile à chanter et que ce style laisse aux instruments.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn the leap into a second the other way, or break it with a note between.</source>
        <translation>Remplacez le saut par une seconde dans l’autre sens, ou coupez-le par une note intermédiaire.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings an augmented second, as from the flat sixth of a minor key to its leading note.</source>
        <translation>Une voix chante une seconde augmentée, comme du sixième degré d’une tonalité mineure à sa sensible.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Come to the leading note from above, or raise the sixth too.</source>
        <translation>Amenez la sensible par le haut, ou haussez aussi le sixième degré.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by an augmented interval. It is hard to hit, and its upper note wants to go on up.</source>
        <translation>Une voix saute d’un intervalle augmenté. Il est difficile à attraper, et sa note supérieure tend à monter encore.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Take its inversion the other way: a diminished fifth for an augmented fourth.</source>
        <translation>Prenez son renversement dans l’autre sens : une quinte diminuée au lieu d’une quarte augmentée.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a diminished interval and does not turn back by step into it.</source>
        <translation>Une voix saute d’un intervalle diminué et n’y revient pas par degré conjoint.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the note after the leap lie a step inside it.</source>
        <translation>Placez la note qui suit le saut un degré à l’intérieur.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Where a dominant goes to its tonic, the leading note does not rise to the tonic. It is a half step below the note that everybody expects. In an inner voice it may fall a third.</source>
        <translation>Là où une dominante va à sa tonique, la sensible ne monte pas à la tonique. Elle est un demi-ton sous la note que chacun attend. Dans une voix intérieure, elle peut descendre d’une tierce.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let it rise by half a step.</source>
        <translation>Faites-la monter d’un demi-ton.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices have the leading note of the dominant. If both rise to the tonic they make octaves; if one does not, it is left hanging.</source>
        <translation>Deux voix ont la sensible de la dominante. Si toutes deux montent à la tonique, elles font des octaves ; sinon, l’une reste en suspens.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the root or the fifth of the chord.</source>
        <translation>Doublez la fondamentale ou la quinte de l’accord.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>The seventh of a chord neither falls by step nor passes on upwards. It is a dissonance, and falling by step is what resolves it.</source>
        <translation>La septième d’un accord ne descend pas par degré conjoint et ne passe pas non plus vers le haut. C’est une dissonance, et c’est en descendant d’un degré qu’elle se résout.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the seventh fall by step in the next chord.</source>
        <translation>Faites descendre la septième d’un degré dans l’accord suivant.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices strike a second or a seventh, and neither of them was there before or came by step and goes on by step.</source>
        <translation>Deux voix attaquent une seconde ou une septième, sans qu’aucune des deux n’ait été préparée, ou amenée et quittée par degrés conjoints.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Prepare one of the two notes, or come to it and leave it by step.</source>
        <translation>Préparez l’une des deux notes, ou amenez-la et quittez-la par degrés conjoints.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note does not belong to the chord and is neither a passing or neighbour note, nor a suspension, an anticipation or an escape note.</source>
        <translation>Une note n’appartient pas à l’accord et n’est ni note de passage ni broderie, ni retard, ni anticipation, ni échappée.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Leave it by step, or sing a note of the chord.</source>
        <translation>Quittez-la par degré conjoint, ou chantez une note de l’accord.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>One voice sings a note, and right after it another voice the same note altered. The two sound out of tune with each other.</source>
        <translation>Une voix chante une note et, juste après, une autre voix la même note altérée. Les deux sonnent faux ensemble.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the altered note come in the voice that had the plain one.</source>
        <translation>Faites entendre la note altérée dans la voix qui avait la note naturelle.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>One voice sings a note, and at the same time another voice the same note altered. The two belong to different chords, and neither is heard.</source>
        <translation>Une voix chante une note et, en même temps, une autre voix la même note altérée. Les deux appartiennent à des accords différents, et l’on n’entend aucun des deux.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Alter the note in both voices or in neither, or sing another note in one of them.</source>
        <translation>Altérez la note dans les deux voix ou dans aucune, ou chantez une autre note dans l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Four voices on a beat sing only one or two different notes, so that the chord lacks its third or more. At the end of a phrase the fifth may be missing, not the third.</source>
        <translation>Sur un temps, quatre voix ne chantent qu’une ou deux notes différentes, si bien qu’il manque à l’accord sa tierce ou davantage. En fin de phrase la quinte peut manquer, pas la tierce.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double one note less often and sing the missing one.</source>
        <translation>Doublez moins une note et chantez celle qui manque.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A six-four chord is sung without its bass doubled. The fourth over the bass is a dissonance; the bass is the note that stays. Bach often does so in passing.</source>
        <translation>Un accord de quarte et sixte est chanté sans doubler sa basse. La quarte sur la basse est une dissonance ; la basse est la note stable. Bach le fait souvent au passage.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the bass note.</source>
        <translation>Doublez la basse.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unequal fifths</source>
        <translation>quintes inégales</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>overlap</source>
        <translation>chevauchement</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>augmented leaps</source>
        <translation>sauts augmentés</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>diminished leaps not turned back</source>
        <translation>sauts diminués non compensés</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>wide leaps not turned back</source>
        <translation>grands sauts non compensés</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>six-four without its bass doubled</source>
        <translation>quarte et sixte sans basse doublée</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unexplained non-chord notes</source>
        <translation>notes étrangères inexpliquées</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>simultaneous cross relations</source>
        <translation>fausses relations simultanées</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves from beat to beat</source>
        <translation>octaves de temps à temps</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths from beat to beat</source>
        <translation>quintes de temps à temps</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves by contrary motion</source>
        <translation>octaves par mouvement contraire</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths by contrary motion</source>
        <translation>quintes par mouvement contraire</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>direct fifths and octaves of the outer voices</source>
        <translation>quintes et octaves directes des voix extrêmes</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved sevenths</source>
        <translation>septièmes non résolues</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>doubled leading notes</source>
        <translation>sensibles doublées</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved leading notes</source>
        <translation>sensibles non résolues</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>augmented seconds</source>
        <translation>secondes augmentées</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>leaps of a seventh</source>
        <translation>sauts de septième</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>incomplete triads</source>
        <translation>accords parfaits incomplets</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>dissonances without preparation or resolution</source>
        <translation>dissonances non préparées ou non résolues</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>cross relations</source>
        <translation>fausses relations</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>changes on odd sixteenths</source>
        <translation>changements sur doubles croches impaires</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>lone sixteenths</source>
        <translation>doubles croches isolées</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>syncopated odd sixteenths</source>
        <translation>doubles croches impaires syncopées</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat}</source>
        <translation>mesure {bar}, temps {beat}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat} step {step}</source>
        <translation>mesure {bar}, temps {beat}, double croche {step}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>There is no bar {bar}; the first is bar {first}.</source>
        <translation>Il n’y a pas de mesure {bar} ; la première est la mesure {first}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar}</source>
        <translation>mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bars {first}–{last}</source>
        <translation>mesures {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/translation.py"/>
        <source>{others} and {last}</source>
        <translation>{others} et {last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/translation.py"/>
        <source>{others} or {last}</source>
        <translation>{others} ou {last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Soprano</source>
        <translation>Soprano</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Tenor</source>
        <translation>Ténor</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Bass</source>
        <translation>Basse</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>There is no voice {name!r}; the voices are soprano, alto, tenor and bass.</source>
        <translation>Il n’y a pas de voix {name!r} ; les voix sont soprano, alto, tenor et bass.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Paint note</source>
        <translation>Dessiner une note</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Erase notes</source>
        <translation>Effacer des notes</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocity {velocity}</source>
        <translation>Vélocité {velocity}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Change velocities</source>
        <translation>Changer des vélocités</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocities as the dynamics say</source>
        <translation>Vélocités selon les nuances</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Dynamic {level}, {place}</source>
        <translation>Nuance {level}, {place}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Crescendo</source>
        <translation>Crescendo</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Diminuendo</source>
        <translation>Diminuendo</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Remove dynamics</source>
        <translation>Retirer des nuances</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose</source>
        <translation>Transposer</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Move notes</source>
        <translation>Déplacer des notes</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose in the scale</source>
        <translation>Transposer dans la gamme</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Change length</source>
        <translation>Changer la durée</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Quantize</source>
        <translation>Quantifier</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Replace with rests</source>
        <translation>Remplacer par des silences</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase generated notes</source>
        <translation>Effacer les notes générées</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Mute {voice}</source>
        <translation>Rendre muet : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unmute {voice}</source>
        <translation>Rétablir le son : {voice}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Insert {n} bars</source>
        <extracomment>one: Insert bar</extracomment>
        <translation><numerusform>Insérer une mesure</numerusform><numerusform>Insérer {n} mesures</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Add {n} bars at the end</source>
        <extracomment>one: Add bar at the end</extracomment>
        <translation><numerusform>Ajouter une mesure à la fin</numerusform><numerusform>Ajouter {n} mesures à la fin</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose by {by} semitones</source>
        <extracomment>one: Transpose by {by} semitone</extracomment>
        <translation><numerusform>Transposer de {by} demi-ton</numerusform><numerusform>Transposer de {by} demi-tons</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose to {key}</source>
        <translation>Transposer vers {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Delete bar</source>
        <translation>Supprimer une mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Toggle phrase end</source>
        <translation>Fin de phrase oui/non</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Figure the bass</source>
        <translation>Chiffrer la basse</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change key, {where}</source>
        <translation>Changer de tonalité, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change time signature, {where}</source>
        <translation>Changer de chiffrage, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change tempo, {where}</source>
        <translation>Changer de tempo, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Ritardando</source>
        <translation>Ritardando</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Accelerando</source>
        <translation>Accelerando</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Set {kind}, {where}</source>
        <translation>Placer : {kind}, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Set rehearsal letter, {where}</source>
        <translation>Lettre de repère, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bar {bar}</source>
        <translation>Reprise de la mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bars {first}–{last}</source>
        <translation>Reprise des mesures {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Remove {kind}, {where}</source>
        <translation>Retirer : {kind}, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Give the words of the {voice}</source>
        <translation>Donner les paroles : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Remove lyrics</source>
        <translation>Retirer des paroles</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Type lyrics, {where}</source>
        <translation>Saisir des paroles, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Paste lyrics</source>
        <translation>Coller des paroles</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>No chord stands at the cursor: set one there, or write its notes first.</source>
        <translation>Il n’y a pas d’accord au curseur : demandez-en un, ou écrivez d’abord ses notes.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>The chord has no voicing that holds with the locked notes and the compasses of the voices.</source>
        <translation>L’accord n’a pas de disposition compatible avec les notes verrouillées et l’ambitus des voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing, bar {bar}</source>
        <translation>Disposition, mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing {number} of {count}: {voicing}.</source>
        <translation>Disposition {number} sur {count} : {voicing}.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sixteenth</source>
        <translation>double croche</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>eighth</source>
        <translation>croche</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>quarter</source>
        <translation>noire</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>half</source>
        <translation>blanche</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>whole</source>
        <translation>ronde</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{where}, after the end</source>
        <translation>{where}, après la fin</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>rest</source>
        <translation>silence</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sings {note}</source>
        <translation>chante {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}, as the dynamics say</source>
        <translation>vélocité {velocity}, selon les nuances</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}</source>
        <translation>vélocité {velocity}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>verse {verse}: {words}</source>
        <translation>couplet {verse} : {words}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>no words</source>
        <translation>sans paroles</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} sixteenths</source>
        <extracomment>one: {n} sixteenth</extracomment>
        <translation><numerusform>{n} double croche</numerusform><numerusform>{n} doubles croches</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>all voices</source>
        <translation>toutes les voix</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voices}, {start} to {stop}</source>
        <translation>{voices}, {start} à {stop}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} notes selected</source>
        <extracomment>one: {n} note selected</extracomment>
        <translation><numerusform>{n} note sélectionnée</numerusform><numerusform>{n} notes sélectionnées</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>Not possible: a note would leave the range of MIDI.</source>
        <translation>Impossible : une note sortirait de l’étendue du MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, above its range ({limit}).</source>
        <translation>{voice} atteint {note} à la mesure {bar}, au-dessus de son ambitus ({limit}).</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, below its range ({limit}).</source>
        <translation>{voice} atteint {note} à la mesure {bar}, au-dessous de son ambitus ({limit}).</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>generated</source>
        <translation>généré</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{owner}, selected</source>
        <translation>{owner}, sélection</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/document.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>As the ensemble</source>
        <translation>Selon la formation</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Choir</source>
        <translation>Chœur</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Strings</source>
        <translation>Cordes</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Church organ</source>
        <translation>Grand orgue</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Record {voice}</source>
        <translation>Enregistrement : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Enter note</source>
        <translation>Saisir une note</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/shelf.py"/>
        <source>{fill} ({index} of {count})</source>
        <translation>{fill} ({index} sur {count})</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/gestures.py"/>
        <source>Copy notes</source>
        <translation>Copier des notes</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>select</source>
        <translation>sélection</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>pencil</source>
        <translation>crayon</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>eraser</source>
        <translation>gomme</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used: {problem}</source>
        <translation>Le réseau est inutilisable : {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The fill could not be finished: {problem}</source>
        <translation>Le remplissage n’a pas pu être terminé : {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used.</source>
        <translation>Le réseau est inutilisable.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/learning/style_learner.py"/>
        <source>Learning ended: {reason}. It can go on from there; at most a minute is lost.</source>
        <translation>L’apprentissage s’est terminé : {reason}. Il peut reprendre de là ; une minute au plus est perdue.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/link.py"/>
        <source>Ableton Link needs the package LinkPython-extern; install musegui with its extra 'link' (the guide's page "Installing" says how): {problem}.</source>
        <translation>Ableton Link a besoin du paquet LinkPython-extern ; installez musegui avec son extra 'link' (la page « Installing » du guide dit comment) : {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The process that sends MIDI has ended unexpectedly</source>
        <translation>Le processus qui envoie le MIDI s’est terminé de façon inattendue</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The MIDI port {name!r} is back</source>
        <translation>Le port MIDI {name!r} est de retour</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>MIDI is back</source>
        <translation>Le MIDI est de retour</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>Two voices share a MIDI channel, so they can't have ports of their own: give each voice a channel that no other has, or use one port.</source>
        <translation>Deux voix partagent un canal MIDI, elles ne peuvent donc pas avoir chacune leur port : donnez à chaque voix un canal à elle, ou utilisez un seul port.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Name one port or one per voice, not {names}.</source>
        <translation>Indiquez un seul port ou un par voix, pas {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Name no port, one or one per voice, not {names}.</source>
        <translation>N’indiquez aucun port, un seul ou un par voix, pas {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Built-in sound</source>
        <translation>Son intégré</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Four ports</source>
        <translation>Quatre ports</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Port “{port}”</source>
        <translation>Port « {port} »</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>{port} + sound</source>
        <translation>{port} + son</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>{wanted!r} means several MIDI ports: say {names}.</source>
        <translation>{wanted!r} désigne plusieurs ports MIDI : dites {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>There is no MIDI port {wanted!r}: the ports are {ports}.</source>
        <translation>Il n’y a pas de port MIDI {wanted!r} : les ports sont {ports}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>There is no MIDI port {wanted!r}: there is none at all; connect one.</source>
        <translation>Il n’y a pas de port MIDI {wanted!r} : il n’y en a aucun ; connectez-en un.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} is not ready yet; try again.</source>
        <translation>Le port MIDI {port!r} n’est pas encore prêt ; réessayez.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} can't be opened ({problem}); if another program holds it, close that, and try again.</source>
        <translation>Impossible d’ouvrir le port MIDI {port!r} ({problem}) ; si un autre logiciel l’occupe, fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} has just gone; connect it, and try again.</source>
        <translation>Le port MIDI {port!r} vient de disparaître ; reconnectez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>{system} opens no virtual MIDI port: {problem}.</source>
        <translation>{system} n’ouvre pas de port MIDI virtuel : {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>This machine has no MIDI system: load the ALSA sequencer ('sudo modprobe snd-seq') or start a JACK server, and try again.</source>
        <translation>Cette machine n’a pas de système MIDI : chargez le séquenceur ALSA ('sudo modprobe snd-seq') ou démarrez un serveur JACK, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows offers no MIDI system; restart the service 'Windows Audio', and try again.</source>
        <translation>Windows ne propose pas de système MIDI ; redémarrez le service « Audio Windows », puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>This machine has no MIDI system, or python-rtmidi was built without support for it; 'musegui doctor' tells more.</source>
        <translation>Cette machine n’a pas de système MIDI, ou python-rtmidi a été compilé sans en tenir compte ; 'musegui doctor' en dit plus.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows has no virtual MIDI ports, but loopMIDI is here: choose {port!r}.</source>
        <translation>Windows n’a pas de ports MIDI virtuels, mais loopMIDI est là : choisissez {port!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows has no virtual MIDI ports: install loopMIDI (free, from tobias-erichsen.de), add a port in it, and choose that port here and in the other program.</source>
        <translation>Windows n’a pas de ports MIDI virtuels : installez loopMIDI (gratuit, sur tobias-erichsen.de), ajoutez-y un port, et choisissez ce port ici et dans l’autre logiciel.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The MIDI port {port!r} has gone</source>
        <translation>Le port MIDI {port!r} a disparu</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The JACK server has ended, and its MIDI ports with it</source>
        <translation>Le serveur JACK s’est arrêté, et ses ports MIDI avec lui</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>Sending MIDI failed ({name}: {problem})</source>
        <translation>L’envoi MIDI a échoué ({name} : {problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>All voices</source>
        <translation>Toutes les voix</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>There is nothing to practise: no voice that was chosen has notes and can be heard.</source>
        <translation>Il n’y a rien à travailler : aucune des voix choisies n’a de notes et ne s’entend.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>The piece is too long to be counted in; choose no bars of count-in.</source>
        <translation>Le morceau est trop long pour un décompte ; choisissez zéro mesure de décompte.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>There is no sound: {reason}.</source>
        <translation>Il n’y a pas de son : {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>FluidSynth is not installed, so there is no sound; install it {advice}.</source>
        <translation>FluidSynth n’est pas installé, il n’y a donc pas de son ; installez-le {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>This FluidSynth is too old, version 2 is needed: {problem}.</source>
        <translation>Ce FluidSynth est trop ancien, il faut la version 2 : {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be read: {reason}.</source>
        <translation>Impossible de lire la SoundFont {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is no SF2 or SF3 file; choose another one.</source>
        <translation>La SoundFont {path} n’est pas un fichier SF2 ou SF3 ; choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is empty; choose another one.</source>
        <translation>La SoundFont {path} est vide ; choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be loaded; it is damaged or not complete</source>
        <translation>Impossible de charger la SoundFont {path} ; elle est endommagée ou incomplète</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>There is nothing to render: no voice that sounds has a note.</source>
        <translation>Il n’y a rien à produire : aucune voix audible n’a de note.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>The sample rate must lie between {lowest} and {highest} Hz, unlike {given}.</source>
        <translation>La fréquence d’échantillonnage doit être comprise entre {lowest} et {highest} Hz, pas {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>This FluidSynth has no audio driver {driver!r}; it has {drivers}.</source>
        <translation>Ce FluidSynth n’a pas de pilote audio {driver!r} ; il a {drivers}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>The audio driver {driver!r} opens no device{reason}.</source>
        <translation>Le pilote audio {driver!r} n’ouvre aucun périphérique{reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>No audio device could be opened, so there is no sound; connect one and try again. Editing, harmonizing and rendering to a file work without.</source>
        <translation>Aucun périphérique audio n’a pu être ouvert, il n’y a donc pas de son ; connectez-en un et réessayez. Écrire, harmoniser et exporter vers un fichier restent possibles.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The name of an audio file ends in {endings}, unlike {name!r}.</source>
        <translation>Le nom d’un fichier audio se termine par {endings}, pas comme {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{kind} has no sample rate of {sample_rate} Hz; choose 44100 or 48000 Hz, or another format.</source>
        <translation>{kind} n’admet pas de fréquence d’échantillonnage de {sample_rate} Hz ; choisissez 44100 ou 48000 Hz, ou un autre format.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The audio is too long for a WAV file, which ends at 4 GB; write {file_name} instead, or at a lower sample rate.</source>
        <translation>L’audio est trop long pour un fichier WAV, limité à 4 Go ; écrivez plutôt {file_name}, ou réduisez la fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{path} can't be written to its end; the disk may be full.</source>
        <translation>Impossible d’écrire {path} jusqu’au bout ; le disque est peut-être plein.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorales are missing; install the package music21 again.</source>
        <translation>Les chorals manquent ; réinstallez le paquet music21.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}; did you mean {guesses}?</source>
        <translation>Il n’y a pas de choral {name!r:.40} ; vouliez-vous dire {guesses} ?</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}, such as bwv66.6.</source>
        <translation>Il n’y a pas de choral {name!r:.40} ; un nom possible est bwv66.6.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorale {chorale} has not four voices; choose another one.</source>
        <translation>Le choral {chorale} n’a pas quatre voix ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/engine_weights.py"/>
        <source>The engine {engine} has not been trained yet: train it by '{command}', and copy RUN/weights.safetensors to {path}.</source>
        <translation>Le procédé {engine} n’a pas encore été entraîné : entraînez-le par '{command}', et copiez RUN/weights.safetensors vers {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in {program}, choose {menu}, and open that file here</source>
        <translation>ouvrez-le dans {program}, choisissez {menu}, et ouvrez ici ce fichier</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an audio file</source>
        <translation>un fichier audio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui reads notes, not sound; open MIDI, MusicXML, ABC or Humdrum</source>
        <translation>musegui lit des notes, pas du son ; ouvrez un fichier MIDI, MusicXML, ABC ou Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a MuseScore file</source>
        <translation>un fichier MuseScore</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Sibelius file</source>
        <translation>un fichier Sibelius</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Finale file</source>
        <translation>un fichier Finale</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Dorico file</source>
        <translation>un fichier Dorico</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Guitar Pro file</source>
        <translation>un fichier Guitar Pro</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Capella file</source>
        <translation>un fichier Capella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an Encore file</source>
        <translation>un fichier Encore</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a NoteWorthy Composer file</source>
        <translation>un fichier NoteWorthy Composer</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a TuxGuitar or PowerTab file</source>
        <translation>un fichier TuxGuitar ou PowerTab</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in TuxGuitar, choose File &gt; Export &gt; MusicXML, and open that file here</source>
        <translation>ouvrez-le dans TuxGuitar, choisissez File &gt; Export &gt; MusicXML, et ouvrez ici ce fichier</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an MEI file</source>
        <translation>un fichier MEI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a LilyPond file</source>
        <translation>un fichier LilyPond</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>put \midi { } into its \score, compile it with LilyPond, and open the MIDI file here</source>
        <translation>mettez \midi { } dans son \score, compilez-le avec LilyPond, et ouvrez ici le fichier MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a PDF file</source>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui can't read printed music; export MusicXML or MIDI from the program that made it</source>
        <translation>musegui ne lit pas la musique imprimée ; exportez du MusicXML ou du MIDI depuis le logiciel d’origine</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>four voices can fill</source>
        <translation>quatre voix</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>There are no notes in {path}.</source>
        <translation>Il n’y a pas de notes dans {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its {patterns} patterns were placed one after another.</source>
        <translation>Ses {patterns} motifs ont été placés l’un après l’autre.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>It counts in seconds, of which each was taken for a beat.</source>
        <translation>Il compte en secondes ; chacune a été prise pour un temps.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its notes sound for {share:.0%} of their lengths; they were given the whole of them.</source>
        <translation>Ses notes sonnent pendant {share:.0%} de leur durée ; elles l’ont reçue en entier.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its tracks can't be decoded.</source>
        <translation>{path} est endommagé : ses pistes ne peuvent pas être décodées.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is not a MIDI file.</source>
        <translation>{path} n’est pas un fichier MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its header is too short.</source>
        <translation>{path} est endommagé : son en-tête est trop court.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it has {there} of its {tracks} tracks.</source>
        <translation>{path} est tronqué : il a {there} de ses {tracks} pistes.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is of MIDI format {format}; save it as format 0 or 1.</source>
        <translation>{path} est au format MIDI {format} ; enregistrez-le au format 0 ou 1.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: a beat has no ticks.</source>
        <translation>{path} est endommagé : un temps y a zéro tic.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends {bytes} bytes early.</source>
        <translation>{path} est tronqué : il finit {bytes} octets trop tôt.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends within its header.</source>
        <translation>{path} est tronqué : il finit dans son en-tête.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/write.py"/>
        <source>{path} can't be written: a MIDI file holds tempos from 3.58 bpm, and there is one of {bpm:g} bpm at {place}.</source>
        <translation>Impossible d’écrire {path} : un fichier MIDI admet des tempos à partir de 3,58 bpm, et il y en a un de {bpm:g} bpm à la {place}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/reader.py"/>
        <source>it has more than {most} voices</source>
        <translation>il a plus de {most} voix</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/score.py"/>
        <source>its order of parts is longer than a piece can be</source>
        <translation>son ordre des parties est plus long qu’un morceau ne peut l’être</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>it has no tune {number}; it has {tunes}</source>
        <translation>il n’a pas d’air {number} ; il en a {tunes}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune is longer than {most} KiB</source>
        <translation>son air dépasse {most} Kio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune has no key (K:)</source>
        <translation>son air n’a pas de tonalité (K:)</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/voice.py"/>
        <source>it has more than {most:,} bars</source>
        <translation>il a plus de {most:,} mesures</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/corpus_scores.py"/>
        <source>Four parts, or parts named Soprano, Alto, Tenor and Bass, are needed; found {names}.</source>
        <translation>Il faut quatre parties, ou des parties nommées Soprano, Alto, Tenor et Bass ; trouvé : {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} comes before its spines begin</source>
        <translation>la ligne {line} précède le début de ses spines</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early: line {line} has {columns} columns where {paths} belong</source>
        <translation>il finit trop tôt : la ligne {line} a {columns} colonnes au lieu de {paths}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} has {columns} columns where {paths} belong</source>
        <translation>la ligne {line} a {columns} colonnes au lieu de {paths}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it has more than {most} spines</source>
        <translation>il a plus de {most} spines</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early</source>
        <translation>il finit trop tôt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The music21 stream can't be written as MusicXML: {problem}.</source>
        <translation>Impossible d’écrire en MusicXML le flux music21 : {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The Python package music21 is missing; install it with 'pip install music21'.</source>
        <translation>Le paquet Python music21 manque ; installez-le avec 'pip install music21'.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/attributes.py"/>
        <source>it has a note without a pitch</source>
        <translation>il a une note sans hauteur</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/attributes.py"/>
        <source>it transposes by more than instruments do</source>
        <translation>il transpose plus que ne le font les instruments</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/columns.py"/>
        <source>The bars of {part} in {own_meter} beside {meter}, from bar {bar} on, last as long as the others.</source>
        <translation>Les mesures à {own_meter} de {part}, à côté de {meter}, à partir de la mesure {bar}, durent autant que les autres.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/columns.py"/>
        <source>a part</source>
        <translation>une partie</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/part.py"/>
        <source>bar {bar} has a note without a length</source>
        <translation>la mesure {bar} a une note sans durée</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/part.py"/>
        <source>its key has {signs} sharps or flats</source>
        <translation>son armure a {signs} dièses ou bémols</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/reader.py"/>
        <source>it takes too much memory</source>
        <translation>il prend trop de mémoire</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/tree.py"/>
        <source>there are no notes in it</source>
        <translation>il ne contient aucune note</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/notation/page_furniture.py"/>
        <source>{n:,} texts are too long for the page and were cut.</source>
        <extracomment>one: {n:,} text is too long for the page and was cut.</extracomment>
        <translation><numerusform>{n:,} texte est trop long pour la page et a été coupé.</numerusform><numerusform>{n:,} textes sont trop longs pour la page et ont été coupés.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>{path} can't be read: {reason}.</source>
        <translation>Impossible de lire {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is not text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is neither MusicXML nor ABC nor Humdrum</source>
        <translation>ce n’est ni du MusicXML, ni de l’ABC, ni du Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is larger than {most} KiB</source>
        <translation>il dépasse {most} Kio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>one of its numbers is too long</source>
        <translation>un de ses nombres est trop long</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive is damaged</source>
        <translation>son archive est endommagée</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive does not say where the score is</source>
        <translation>son archive ne dit pas où est la partition</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is XML, but not MusicXML</source>
        <translation>c’est du XML, mais pas du MusicXML</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it declares entities, which scores don't do</source>
        <translation>il déclare des entités, ce que ne font pas les partitions</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is nested too deeply</source>
        <translation>ses imbrications sont trop profondes</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is damaged at line {line}</source>
        <translation>il est endommagé à la ligne {line}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is in an unknown encoding</source>
        <translation>son encodage est inconnu</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>There is no paper {paper!r:.40}.</source>
        <translation>Il n’y a pas de papier {paper!r:.40}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>A staff is {lowest:g} to {highest:g} mm high.</source>
        <translation>Une portée a de {lowest:g} à {highest:g} mm de hauteur.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>A margin is {least:g} to {most:g} mm wide.</source>
        <translation>Une marge a de {least:g} à {most:g} mm de largeur.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>Bar numbers stand at most {bars} bars apart.</source>
        <translation>Les numéros de mesure sont espacés de {bars} mesures au plus.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>Staves are {printed:.1f} mm high: {asked:.1f} mm do not fit on this page.</source>
        <translation>Les portées ont {printed:.1f} mm de hauteur : {asked:.1f} mm ne tiennent pas sur cette page.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>one of its arrays is missing</source>
        <translation>un de ses tableaux manque</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a confidence lies outside 0 to 1</source>
        <translation>une confiance est hors de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a note has more than two sharps or flats</source>
        <translation>une note a plus de deux dièses ou bémols</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is of an unknown version</source>
        <translation>{name}.npy est d’une version inconnue</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is not of the shape and type that it should be</source>
        <translation>{name}.npy n’a pas la forme ni le type attendus</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy holds something other than true and false</source>
        <translation>{name}.npy contient autre chose que vrai et faux</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is not a musegui project.</source>
        <translation>{path} n’est pas un projet musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} was made by a newer musegui (project format {format}); update musegui to open it.</source>
        <translation>{path} a été fait par un musegui plus récent (format de projet {format}) ; mettez musegui à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is damaged: {reason}{advice}.</source>
        <translation>{path} est endommagé : {reason}{advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>; the save before it is in {path}</source>
        <translation>; l’enregistrement précédent est dans {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>its contents can't be understood</source>
        <translation>son contenu est incompréhensible</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>a project can be</source>
        <translation>un projet</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its title is not a table</source>
        <translation>son titre n’est pas une table</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its exercise is not a table</source>
        <translation>son exercice n’est pas une table</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>{level!r:.40} is no dynamic</source>
        <translation>{level!r:.40} n’est pas une nuance</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not say that it is a musegui project</source>
        <translation>il ne se présente pas comme un projet musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its version can't be told</source>
        <translation>sa version est indéterminable</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>there never was a format 0</source>
        <translation>il n’y a jamais eu de format 0</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not have four voices</source>
        <translation>il n’a pas quatre voix</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its parts make no score ({problem})</source>
        <translation>ses parties ne font pas une partition ({problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>one of its settings is not a table</source>
        <translation>un de ses réglages n’est pas une table</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its origin is not a path</source>
        <translation>son origine n’est pas un chemin</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>its candidates are no list</source>
        <translation>ses versions ne sont pas une liste</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's pitch is none</source>
        <translation>une hauteur d’une version n’en est pas une</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's place is empty</source>
        <translation>l’emplacement d’une version est vide</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>the faults of a candidate are missing</source>
        <translation>les fautes d’une version manquent</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>it holds too much</source>
        <translation>il contient trop de choses</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is packed in a way that is not read</source>
        <translation>{name} est compressé d’une façon qui n’est pas lue</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is too large</source>
        <translation>{name} est trop grand</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is cut short</source>
        <translation>{name} est tronqué</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>no such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>directory not empty</source>
        <translation>dossier non vide</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file too large</source>
        <translation>fichier trop grand</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>no space left on device</source>
        <translation>plus de place sur le périphérique</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>too many levels of symbolic links</source>
        <translation>trop de liens symboliques à la suite</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>address already in use</source>
        <translation>adresse déjà utilisée</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>broken pipe</source>
        <translation>connexion coupée</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>bad file descriptor</source>
        <translation>descripteur de fichier invalide</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} can't be a setting</source>
        <translation>{value!r:.40} ne peut pas être un réglage</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a whole number from {lowest} to {highest}</source>
        <translation>{value!r:.40} n’est pas un nombre entier de {lowest} à {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a number</source>
        <translation>{value!r:.40} n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a tempo</source>
        <translation>{value!r:.40} n’est pas un tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not true or false</source>
        <translation>{value!r:.40} n’est ni vrai ni faux</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a text of up to {longest} characters</source>
        <translation>{value!r:.40} n’est pas un texte d’au plus {longest} caractères</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path!r} can't be the name of a file.</source>
        <translation>{path!r} ne peut pas être un nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is larger than {mebibytes} MiB, more than {limit}.</source>
        <translation>{path} dépasse {mebibytes} Mio, le maximum pour {limit}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a folder.</source>
        <translation>{path} n’est pas un fichier mais un dossier.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a pipe or a device; save what it gives to a file.</source>
        <translation>{path} n’est pas un fichier mais un tube ou un périphérique ; enregistrez ce qu’il fournit dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/encodings.py"/>
        <source>Not all of its texts are in UTF-8; they were read as {encoding}.</source>
        <translation>Tous les textes du fichier ne sont pas en UTF-8 ; ils ont été lus en {encoding}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>musegui projects</source>
        <translation>projets musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF, to print</source>
        <translation>PDF, pour imprimer</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG files</source>
        <translation>Fichiers SVG</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG, a picture that scales</source>
        <translation>SVG, image vectorielle</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG files</source>
        <translation>Fichiers PNG</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG, a picture</source>
        <translation>PNG, image</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML files</source>
        <translation>Fichiers MusicXML</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, for notation programs</source>
        <translation>MusicXML, pour logiciels de notation</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>compressed MusicXML files</source>
        <translation>Fichiers MusicXML compressés</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, compressed</source>
        <translation>MusicXML compressé</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI files</source>
        <translation>Fichiers MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI, for sequencers</source>
        <translation>MIDI, pour séquenceurs</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC files</source>
        <translation>Fichiers ABC</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC, notation as text</source>
        <translation>ABC, notation en texte</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum files</source>
        <translation>Fichiers Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum, for analysis</source>
        <translation>Humdrum, pour l’analyse</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>WAV files</source>
        <translation>Fichiers WAV</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>FLAC files</source>
        <translation>Fichiers FLAC</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MP3 files</source>
        <translation>Fichiers MP3</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Ogg files</source>
        <translation>Fichiers Ogg</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is a project, which has voices instead of tracks.</source>
        <translation>{path} est un projet, qui a des voix et non des pistes.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} can't be written here, only files that end in {endings}; 'musegui {command}' makes {kind} of one.</source>
        <translation>Impossible d’écrire {path} ici, seulement des fichiers en {endings} ; utilisez 'musegui {command}' ({kind}).</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path!r} does not say what kind of file to write; end it in {endings}.</source>
        <translation>{path!r} ne dit pas quel type de fichier écrire ; terminez-le par {endings}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is {foreign}, which musegui can't read: {advice}.</source>
        <translation>{path} est {foreign}, que musegui ne lit pas : {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is of no kind that is read, which are {endings}.</source>
        <translation>{path} n’est d’aucun type lisible, à savoir {endings}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are shorter than in the other parts and filled up with rests: {bars}.</source>
        <extracomment>one: A bar that is shorter than in the other parts and filled up with rests: {bars}.</extracomment>
        <translation><numerusform>Mesure plus courte que dans les autres parties, complétée par des silences : {bars}.</numerusform><numerusform>Mesures plus courtes que dans les autres parties, complétées par des silences : {bars}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are longer than in the other parts and cut: {bars}.</source>
        <extracomment>one: A bar that is longer than in the other parts and cut: {bars}.</extracomment>
        <translation><numerusform>Mesure plus longue que dans les autres parties, coupée : {bars}.</numerusform><numerusform>Mesures plus longues que dans les autres parties, coupées : {bars}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>part {part}</source>
        <translation>partie {part}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats never come to bar {bar}</source>
        <translation>ses reprises n’atteignent jamais la mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its order of sections names {section}, which it doesn't have</source>
        <translation>son ordre des sections nomme {section}, qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats come to more than {most:,} bars</source>
        <translation>ses reprises donnent plus de {most:,} mesures</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>more than {most} of its repeats stand in one another</source>
        <translation>plus de {most} de ses reprises sont imbriquées</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but there is no {mark} on the way</source>
        <translation>la mesure {bar} dit {jump}, mais il n’y a pas de {mark} en chemin</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but no bar has a segno sign</source>
        <translation>la mesure {bar} dit {jump}, mais aucune mesure n’a de segno</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says To Coda, but no bar has a coda sign</source>
        <translation>la mesure {bar} dit To Coda, mais aucune mesure n’a de signe de coda</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has only {things}</source>
        <translation>il ne contient que : {things}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has notes outside the range of MIDI</source>
        <translation>il contient des notes hors de l’étendue du MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>Its repeats were written out.</source>
        <translation>Ses reprises ont été déroulées.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it is longer than a piece can be</source>
        <translation>il est plus long qu’un morceau ne peut l’être</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has a tempo outside 1 to {most:g} bpm</source>
        <translation>il a un tempo hors de 1 à {most:g} bpm</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/dealing.py"/>
        <source>More than {voices} notes sound at once in {path} at {place}; leave {voices} voices.</source>
        <translation>Plus de {voices} notes sonnent à la fois dans {path} à la {place} ; laissez-y {voices} voix.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Took the highest notes as the melody and left out {n:,} notes below them.</source>
        <extracomment>one: Took the highest notes as the melody and left out {n:,} note below them.</extracomment>
        <translation><numerusform>Notes les plus aiguës prises comme mélodie ; {n:,} note en dessous omise.</numerusform><numerusform>Notes les plus aiguës prises comme mélodie ; {n:,} notes en dessous omises.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Moved {n:,} notes to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: Moved {n:,} note to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation><numerusform>{n:,} note calée sur la grille, de {most:.2f} double croche au plus.</numerusform><numerusform>{n:,} notes calées sur la grille, de {most:.2f} double croche au plus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} of {all:,} notes were moved to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: {n:,} of {all:,} notes was moved to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation><numerusform>{n:,} note sur {all:,} a été calée sur la grille, de {most:.2f} double croche au plus.</numerusform><numerusform>{n:,} notes sur {all:,} ont été calées sur la grille, de {most:.2f} double croche au plus.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out below another: of a chord in one voice the highest note is taken.</source>
        <extracomment>one: {n:,} note was left out below another: of a chord in one voice the highest note is taken.</extracomment>
        <translation><numerusform>{n:,} note sous une autre a été omise : d’un accord dans une voix, seule la plus aiguë est prise.</numerusform><numerusform>{n:,} notes sous une autre ont été omises : d’un accord dans une voix, seule la plus aiguë est prise.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out because a longer one of the voice falls on the same sixteenth.</source>
        <extracomment>one: {n:,} note was left out because a longer one of the voice falls on the same sixteenth.</extracomment>
        <translation><numerusform>{n:,} note a été omise, car une plus longue de la même voix tombe sur la même double croche.</numerusform><numerusform>{n:,} notes ont été omises, car une plus longue de la même voix tombe sur la même double croche.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>track {number}</source>
        <translation>piste {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Tracks left out: {tracks}.</source>
        <translation>Pistes omises : {tracks}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Left out: {things}.</source>
        <translation>Omis : {things}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other tunes</source>
        <extracomment>one: {n:,} other tune</extracomment>
        <translation><numerusform>{n:,} autre air</numerusform><numerusform>{n:,} autres airs</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of music after an empty line, which ends a tune</source>
        <extracomment>one: {n:,} line of music after an empty line, which ends a tune</extracomment>
        <translation><numerusform>{n:,} ligne de musique après une ligne vide, qui termine un air</numerusform><numerusform>{n:,} lignes de musique après une ligne vide, qui termine un air</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} voices too many</source>
        <extracomment>one: {n:,} voice too many</extracomment>
        <translation><numerusform>{n:,} voix en trop</numerusform><numerusform>{n:,} voix en trop</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} percussion notes</source>
        <extracomment>one: {n:,} percussion note</extracomment>
        <translation><numerusform>{n:,} note de percussion</numerusform><numerusform>{n:,} notes de percussion</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} cue notes</source>
        <extracomment>one: {n:,} cue note</extracomment>
        <translation><numerusform>{n:,} petite note de réplique</numerusform><numerusform>{n:,} petites notes de réplique</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} grace notes</source>
        <extracomment>one: {n:,} grace note</extracomment>
        <translation><numerusform>{n:,} note d’ornement</numerusform><numerusform>{n:,} notes d’ornement</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} bars of slash notation</source>
        <extracomment>one: {n:,} bar of slash notation</extracomment>
        <translation><numerusform>{n:,} mesure en barres obliques</numerusform><numerusform>{n:,} mesures en barres obliques</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} notes beyond the end of their bars</source>
        <extracomment>one: {n:,} note beyond the end of its bar</extracomment>
        <translation><numerusform>{n:,} note au-delà de la fin de sa mesure</numerusform><numerusform>{n:,} notes au-delà de la fin de leur mesure</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} damaged events</source>
        <extracomment>one: {n:,} damaged event</extracomment>
        <translation><numerusform>{n:,} événement endommagé</numerusform><numerusform>{n:,} événements endommagés</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} syllables without notes of their own</source>
        <extracomment>one: {n:,} syllable without a note of its own</extracomment>
        <translation><numerusform>{n:,} syllabe sans note propre</numerusform><numerusform>{n:,} syllabes sans note propre</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} syllables of verses beyond the twentieth</source>
        <extracomment>one: {n:,} syllable of a verse beyond the twentieth</extracomment>
        <translation><numerusform>{n:,} syllabe d’un couplet après le vingtième</numerusform><numerusform>{n:,} syllabes de couplets après le vingtième</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of words below the music</source>
        <extracomment>one: {n:,} line of words below the music</extracomment>
        <translation><numerusform>{n:,} ligne de paroles sous la musique</numerusform><numerusform>{n:,} lignes de paroles sous la musique</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ends of texts too long to keep</source>
        <extracomment>one: {n:,} end of a text too long to keep</extracomment>
        <translation><numerusform>{n:,} fin de texte trop longue à conserver</numerusform><numerusform>{n:,} fins de texte trop longues à conserver</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other names or notes beside the title</source>
        <extracomment>one: {n:,} other name or note beside the title</extracomment>
        <translation><numerusform>{n:,} autre nom ou remarque à côté du titre</numerusform><numerusform>{n:,} autres noms ou remarques à côté du titre</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} key signatures of no key</source>
        <extracomment>one: {n:,} key signature of no key</extracomment>
        <translation><numerusform>{n:,} armure sans tonalité</numerusform><numerusform>{n:,} armures sans tonalité</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} quarter tones</source>
        <extracomment>one: {n:,} quarter tone</extracomment>
        <translation><numerusform>{n:,} quart de ton</numerusform><numerusform>{n:,} quarts de ton</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} figures of a figured bass</source>
        <extracomment>one: {n:,} figure of a figured bass</extracomment>
        <translation><numerusform>{n:,} chiffre de basse chiffrée</numerusform><numerusform>{n:,} chiffres de basse chiffrée</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} chord symbols</source>
        <extracomment>one: {n:,} chord symbol</extracomment>
        <translation><numerusform>{n:,} symbole d’accord</numerusform><numerusform>{n:,} symboles d’accord</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} unusual dynamics</source>
        <extracomment>one: {n:,} unusual dynamic</extracomment>
        <translation><numerusform>{n:,} nuance inhabituelle</numerusform><numerusform>{n:,} nuances inhabituelles</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ornaments</source>
        <extracomment>one: {n:,} ornament</extracomment>
        <translation><numerusform>{n:,} ornement</numerusform><numerusform>{n:,} ornements</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} articulations</source>
        <extracomment>one: {n:,} articulation</extracomment>
        <translation><numerusform>{n:,} articulation</numerusform><numerusform>{n:,} articulations</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} slurs</source>
        <extracomment>one: {n:,} slur</extracomment>
        <translation><numerusform>{n:,} liaison</numerusform><numerusform>{n:,} liaisons</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} directions in words</source>
        <extracomment>one: {n:,} direction in words</extracomment>
        <translation><numerusform>{n:,} indication textuelle</numerusform><numerusform>{n:,} indications textuelles</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other signs</source>
        <extracomment>one: {n:,} other sign</extracomment>
        <translation><numerusform>{n:,} autre signe</numerusform><numerusform>{n:,} autres signes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pedal marks</source>
        <extracomment>one: {n:,} pedal mark</extracomment>
        <translation><numerusform>{n:,} signe de pédale</numerusform><numerusform>{n:,} signes de pédale</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pitch bends</source>
        <extracomment>one: {n:,} pitch bend</extracomment>
        <translation><numerusform>{n:,} pitch bend</numerusform><numerusform>{n:,} pitch bends</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>percussion notes</source>
        <translation>notes de percussion</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>cue notes</source>
        <translation>petites notes de réplique</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>grace notes</source>
        <translation>notes d’ornement</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>bars of slash notation</source>
        <translation>mesures en barres obliques</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{n:,} notes of the melody in {path} are off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</source>
        <extracomment>one: {n:,} note of the melody in {path} is off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</extracomment>
        <translation><numerusform>{n:,} note de la mélodie de {path} est hors de la grille des doubles croches, la première à la {place} ; quantifiez (--quantize) pour la caler sur la double croche la plus proche.</numerusform><numerusform>{n:,} notes de la mélodie de {path} sont hors de la grille des doubles croches, la première à la {place} ; quantifiez (--quantize) pour les caler sur la double croche la plus proche.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>Two notes of the melody in {path} fall on the same sixteenth at {place}: {note} and {other}; leave one.</source>
        <translation>Deux notes de la mélodie de {path} tombent sur la même double croche à la {place} : {note} et {other} ; n’en laissez qu’une.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>There is nothing but drums in {path}.</source>
        <translation>Il n’y a que des percussions dans {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and {named} tracks are named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation>{path} a plusieurs pistes avec des notes ({names}) et {named} pistes portent le nom de la voix ; nommez {voice!r} la piste de la mélodie ou ne laissez qu’elle.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and no track is named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation>{path} a plusieurs pistes avec des notes ({names}) et aucune ne porte le nom de la voix ; nommez {voice!r} la piste de la mélodie ou ne laissez qu’elle.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has two notes at once at {place} ({note} and {other}); a voice sings one at a time, leave one.</source>
        <translation>La mélodie de {path} a deux notes à la fois à la {place} ({note} et {other}) ; une voix n’en chante qu’une, n’en laissez qu’une.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has {note} at {place}, outside {lowest} to {highest}; {advice}.</source>
        <translation>La mélodie de {path} a {note} à la {place}, hors de {lowest} à {highest} ; {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>it spans {semitones} semitones, more than fit there: narrow it</source>
        <translation>elle s’étend sur {semitones} demi-tons, plus qu’il n’en tient : resserrez-la</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} octaves</source>
        <extracomment>one: transpose it up {n} octave</extracomment>
        <translation><numerusform>transposez-la de {n} octave vers le haut</numerusform><numerusform>transposez-la de {n} octaves vers le haut</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} octaves</source>
        <extracomment>one: transpose it down {n} octave</extracomment>
        <translation><numerusform>transposez-la de {n} octave vers le bas</numerusform><numerusform>transposez-la de {n} octaves vers le bas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} semitones</source>
        <extracomment>one: transpose it up {n} semitone</extracomment>
        <translation><numerusform>transposez-la de {n} demi-ton vers le haut</numerusform><numerusform>transposez-la de {n} demi-tons vers le haut</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} semitones</source>
        <extracomment>one: transpose it down {n} semitone</extracomment>
        <translation><numerusform>transposez-la de {n} demi-ton vers le bas</numerusform><numerusform>transposez-la de {n} demi-tons vers le bas</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>{word!r} does not say which track is which voice; write for instance 1=S,2=A,3=T,4=B, or 1=SATB to split a track.</source>
        <translation>{word!r} ne dit pas quelle piste est quelle voix ; écrivez par exemple 1=S,2=A,3=T,4=B, ou 1=SATB pour répartir une piste.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>There is no track {number} in {path}; it has {tracks}.</source>
        <translation>Il n’y a pas de piste {number} dans {path} ; il a {tracks}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/shared_keys.py"/>
        <source>Key signatures that differ from those of the other parts were left out: {parts}.</source>
        <translation>Les armures différentes de celles des autres parties ont été omises : {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} has a meter of {numerator}/{denominator}, whose bars are not made of sixteenths; change it.</source>
        <translation>{path} a un chiffrage de {numerator}/{denominator}, dont les mesures ne se divisent pas en doubles croches ; changez-le.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} is too long: it has {bars:,} bars, and {fitting:,} fit into a score ({most:,} sixteenths).</source>
        <translation>{path} est trop long : il a {bars:,} mesures, et une partition en contient {fitting:,} ({most:,} doubles croches).</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>There is no voice chosen in {path}.</source>
        <translation>Aucune voix n’est choisie dans {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>The {voice} of {path} would come from tracks that are split differently; choose the same voices for them.</source>
        <translation>La voix {voice} de {path} viendrait de pistes réparties différemment ; choisissez-y les mêmes voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} dorian</source>
        <translation>{tonic} dorien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} phrygian</source>
        <translation>{tonic} phrygien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} lydian</source>
        <translation>{tonic} lydien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} mixolydien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} locrian</source>
        <translation>{tonic} locrien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{n} sharps</source>
        <translation>{n} dièses</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{n} flats</source>
        <translation>{n} bémols</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>Its key signature, {written}, was taken as {key}.</source>
        <translation>L’armure, {written}, a été lue comme {key}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/stopped_learning.py"/>
        <source>{output} is being learnt by another musegui; wait for it, or stop it there.</source>
        <translation>{output} est en cours d’apprentissage dans un autre musegui ; attendez-le, ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a style can be</source>
        <translation>un style</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>one of its numbers is none</source>
        <translation>un de ses nombres n’en est pas un</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is no style of musegui.</source>
        <translation>{path} n’est pas un style de musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} was made by a newer musegui; update musegui to use it.</source>
        <translation>{path} a été fait par un musegui plus récent ; mettez musegui à jour pour l’utiliser.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say that it is a style</source>
        <translation>il ne se présente pas comme un style</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is damaged or no style: {reason}.</source>
        <translation>{path} est endommagé ou n’est pas un style : {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is too long</source>
        <translation>son en-tête est trop long</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is not a table</source>
        <translation>son en-tête n’est pas une table</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it holds too many tensors</source>
        <translation>il contient trop de tenseurs</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} is no tensor of a style</source>
        <translation>{name!r:.40} n’est pas un tenseur de style</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} has no shape</source>
        <translation>{name!r:.40} n’a pas de forme</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its tensors don't fill it</source>
        <translation>ses tenseurs ne le remplissent pas</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it has no network</source>
        <translation>il n’a pas de réseau</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{key!r:.40} is no resolution</source>
        <translation>{key!r:.40} n’est pas une résolution</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say how its network is built</source>
        <translation>il ne dit pas comment son réseau est construit</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a tensor belongs to none of its networks</source>
        <translation>un tenseur n’appartient à aucun de ses réseaux</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its {name} are too many</source>
        <translation>ses {name} sont trop nombreux</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its {name} can't be {given}</source>
        <translation>son {name} ne peut pas être {given}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>Hymns</source>
        <translation>Cantiques</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>{path} has the name of another style, {style!r}.</source>
        <translation>{path} porte le nom d’un autre style, {style!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is not on this computer: import its {suffix} file, or choose another one, such as {style!r}.</source>
        <translation>Le style {name!r} n’est pas sur cet ordinateur : importez son fichier {suffix}, ou choisissez-en un autre, par exemple {style!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>There is already a style {name!r}; choose another name.</source>
        <translation>Il y a déjà un style {name!r} ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui and needs no file.</source>
        <translation>Le style {name!r} fait partie de musegui et n’a pas besoin de fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui; it stays as it is.</source>
        <translation>Le style {name!r} fait partie de musegui ; il reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its card is not a table</source>
        <translation>sa fiche n’est pas une table</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{line!r:.40} can't be printed</source>
        <translation>{line!r:.40} ne peut pas être imprimé</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{value!r:.40} is no list</source>
        <translation>{value!r:.40} n’est pas une liste</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its registers are not four pairs</source>
        <translation>ses registres ne sont pas quatre paires</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its figures are not a table</source>
        <translation>ses chiffres ne sont pas une table</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its rates are not named pairs</source>
        <translation>ses taux ne sont pas des paires nommées</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Short guide</source>
        <translation>Guide rapide</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>About musegui</source>
        <translation>À propos de musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>A program for composing in four voices, with a network trained on Bach's chorales.</source>
        <translation>Un logiciel pour composer à quatre voix, avec un réseau entraîné sur les chorals de Bach.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Apache License 2.0. The built-in sound font is in the public domain (CC0 1.0).</source>
        <translation>Licence Apache 2.0. La SoundFont intégrée est dans le domaine public (CC0 1.0).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>musegui uses {libraries}, under their own licences.</source>
        <translation>musegui utilise {libraries}, sous leurs propres licences.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Change keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Commands and their keys</source>
        <translation>Commandes et raccourcis</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>New key</source>
        <comment>shortcut</comment>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Select a command, then press its new key.</source>
        <translation>Choisissez une commande, puis tapez son nouveau raccourci.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>No key</source>
        <comment>shortcut</comment>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>All defaults</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>{key} no longer belongs to {names}.</source>
        <translation>{key} n’est plus attribué à {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>fortepiano accent</source>
        <translation>accent fortepiano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzando accent</source>
        <translation>accent sforzando</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzato accent</source>
        <translation>accent sforzato</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no note at the cursor: select the notes that are to be louder or softer.</source>
        <translation>Aucune note au curseur : sélectionnez les notes à jouer plus fort ou moins fort.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Where the selection begins, or at the cursor; it governs up to the next dynamic.</source>
        <translation>Au début de la sélection ou au curseur ; valable jusqu’à la nuance suivante.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Dynamic: {level}</source>
        <translation>Nuance : {level}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamic at the cursor …</source>
        <translation>Nuance au curseur …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Choose from a list.</source>
        <translation>Choisir dans une liste.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>loudness mark expression</source>
        <translation>intensité volume signe expression</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Under the selection, or from the cursor to the next dynamic in its bar.</source>
        <translation>Sous la sélection, ou du curseur à la nuance suivante dans sa mesure.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin louder</source>
        <translation>soufflet plus fort</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin decrescendo softer</source>
        <translation>soufflet decrescendo moins fort</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Those in the selection, or at the cursor.</source>
        <translation>Ceux de la sélection, ou au curseur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>delete hairpin</source>
        <translation>supprimer soufflet</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no dynamic and no hairpin in the selection or at the cursor.</source>
        <translation>Ni nuance ni soufflet dans la sélection ou au curseur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamics in all voices</source>
        <translation>Nuances dans toutes les voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Otherwise in the selected voices, or in the chosen one.</source>
        <translation>Sinon dans les voix sélectionnées, ou dans la voix choisie.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 1</source>
        <translation>Vélocité +1</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Of the selected notes, or the note at the cursor.</source>
        <translation>Des notes sélectionnées, ou de la note au curseur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>louder</source>
        <translation>plus fort</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 1</source>
        <translation>Vélocité −1</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>softer quieter</source>
        <translation>moins fort plus doux</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 10</source>
        <translation>Vélocité +10</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 10</source>
        <translation>Vélocité −10</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Take back what was set for the selected notes.</source>
        <translation>Annuler ce qui a été réglé pour les notes sélectionnées.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>reset velocity</source>
        <translation>réinitialiser vélocité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>No velocity has been set for the selected notes, or the note at the cursor.</source>
        <translation>Aucune vélocité n’a été réglée pour les notes sélectionnées ni pour la note au curseur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select notes first.</source>
        <translation>Rien n’est sélectionné : sélectionnez d’abord des notes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select what is to be erased first.</source>
        <translation>Rien n’est sélectionné : sélectionnez d’abord ce qui doit être effacé.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo {edit}</source>
        <translation>Annuler « {edit} »</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo {edit}</source>
        <translation>Rétablir « {edit} »</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Paste at the cursor</source>
        <translation>Coller au curseur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing has been copied yet: copy or cut notes first.</source>
        <translation>Rien n’a encore été copié : copiez ou coupez d’abord des notes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy to just after the selection.</source>
        <translation>Copier juste après la sélection.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Leave a gap to be filled. In a region, generated notes go first, then locked ones.</source>
        <translation>Laisser un trou à remplir. Dans une région, les notes générées sont effacées d’abord, puis les notes verrouillées.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Replace with locked rests</source>
        <translation>Remplacer par des silences verrouillés</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Silence that no fill changes.</source>
        <translation>Un silence qu’aucun remplissage ne modifie.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select the bar at the cursor</source>
        <translation>Sélectionner la mesure au curseur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>In all voices; press again to add the next bar.</source>
        <translation>Dans toutes les voix ; appuyez de nouveau pour ajouter la mesure suivante.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Deselect / cancel</source>
        <translation>Désélectionner / interrompre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Cancel a drag or a fill, or else deselect.</source>
        <translation>Interrompre un glisser ou un remplissage, sinon désélectionner.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Lock / unlock</source>
        <translation>Verrouiller / déverrouiller</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Protect the selected notes from fills, or let fills change them again.</source>
        <translation>Protéger les notes sélectionnées des remplissages, ou les libérer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>New melody …</source>
        <translation>Nouvelle mélodie …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Write a melody into the soprano, from nothing or after its last note.</source>
        <translation>Écrire une mélodie au soprano, à partir de rien ou après sa dernière note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>compose tune generate melody</source>
        <translation>composer air générer mélodie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Continue …</source>
        <translation>Continuer …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Add bars behind the last note, written in the style of what stands before.</source>
        <translation>Ajouter des mesures après la dernière note, dans le style de ce qui précède.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>extend go on generate more bars</source>
        <translation>prolonger continuer générer ajouter mesures</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to continue: write a few notes first.</source>
        <translation>Il n’y a rien à continuer : écrivez d’abord quelques notes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn a style …</source>
        <translation>Apprendre un style …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn how a folder of your own pieces is written; fills can then write so.</source>
        <translation>Apprendre comment vos propres morceaux, réunis dans un dossier, sont écrits ; les remplissages peuvent alors écrire ainsi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>train own pieces composer</source>
        <translation>entraîner propres morceaux compositeur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Style card …</source>
        <translation>Fiche de style …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>What the style of the Fill panel was made from, and what it is worth.</source>
        <translation>De quoi est fait le style du panneau Remplissage, et ce qu’il vaut.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Import a style …</source>
        <translation>Importer un style …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Take a style that somebody else has learnt from its file.</source>
        <translation>Reprendre un style appris par quelqu’un d’autre à partir de son fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>The piece is no exercise: make one in the File menu.</source>
        <translation>Ce morceau n’est pas un exercice : créez-en un dans le menu Fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Everything is written already.</source>
        <translation>Tout est déjà écrit.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Check the answer</source>
        <translation>Vérifier la réponse</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>List the faults with their points; those of the given voice alone don't count.</source>
        <translation>Énumérer les fautes et leurs points ; celles qui ne tiennent qu’à la voix donnée ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>part-writing faults points grade</source>
        <translation>conduite des voix fautes points note correction</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write the next beat that is still empty.</source>
        <translation>Écrire le prochain temps encore vide.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>help next chord</source>
        <translation>aide accord suivant</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint: the name of the chord</source>
        <translation>Indice : le nom de l’accord</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Say which chord the next empty beat may have, and leave it empty.</source>
        <translation>Dire quel accord convient au prochain temps vide, sans rien écrire.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Show one solution</source>
        <translation>Montrer un corrigé</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write all that is still empty; what you wrote stays.</source>
        <translation>Écrire tout ce qui est encore vide ; ce que vous avez écrit reste.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>answer fill</source>
        <translation>réponse solution corrigé remplir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>End the exercise</source>
        <translation>Terminer l’exercice</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Make an ordinary piece of it, in which everything can be changed.</source>
        <translation>En faire un morceau ordinaire, où tout peut être modifié.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New …</source>
        <translation>Nouveau …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Choose key, time signature, bars, tempo and sound; Enter takes the last ones.</source>
        <translation>Choisir tonalité, mesure, longueur, tempo et son ; Entrée reprend les derniers choix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>For another piece.</source>
        <translation>Pour un autre morceau.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New exercise …</source>
        <translation>Nouvel exercice …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Of a Bach chorale: given soprano, bass, figured bass or numerals.</source>
        <translation>Sur un choral de Bach : soprano, basse, basse chiffrée ou degrés donnés.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task student theory homework chorale</source>
        <translation>devoir élève théorie harmonie choral</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open …</source>
        <translation>Ouvrir …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a project, or MIDI, MusicXML, ABC or Humdrum.</source>
        <translation>Ouvrir un projet, ou un fichier MIDI, MusicXML, ABC ou Humdrum.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open in a new window …</source>
        <translation>Ouvrir dans une nouvelle fenêtre …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Import track by track …</source>
        <translation>Importer piste par piste …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a file and choose which track is which voice.</source>
        <translation>Ouvrir un fichier et choisir la voix de chaque piste.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the demo melody</source>
        <translation>Ouvrir la mélodie d’exemple</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The melody that musegui shows at its first start.</source>
        <translation>La mélodie que musegui présente à son premier démarrage.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the last file at the start</source>
        <translation>Ouvrir le dernier fichier au démarrage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Otherwise musegui starts with an empty piece.</source>
        <translation>Sinon, musegui démarre avec un morceau vide.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>settings preferences</source>
        <translation>paramètres préférences réglages</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save everything as a musegui project.</source>
        <translation>Tout enregistrer dans un projet musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as …</source>
        <translation>Enregistrer sous …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save under another name.</source>
        <translation>Enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as exercise …</source>
        <translation>Enregistrer comme exercice …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Write a project that gives one voice or the chords of this piece, for students.</source>
        <translation>Écrire pour des élèves un projet qui donne une voix ou les accords de ce morceau.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task teacher homework</source>
        <translation>devoir professeur travail</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>As PDF, SVG or PNG to print, as MusicXML or MIDI for other programs.</source>
        <translation>En PDF, SVG ou PNG pour imprimer, en MusicXML ou MIDI pour d’autres logiciels.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export audio …</source>
        <translation>Exporter l’audio …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Render to WAV, FLAC, MP3 or Ogg, everything or voice by voice.</source>
        <translation>Produire un WAV, FLAC, MP3 ou Ogg, de l’ensemble ou voix par voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export practice tracks …</source>
        <translation>Exporter des pistes de travail …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>A file for each voice in which it is louder than the others.</source>
        <translation>Pour chaque voix, un fichier où elle domine les autres.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>rehearsal choir singers learning</source>
        <translation>répétition chœur choristes apprendre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Page setup …</source>
        <translation>Mise en page …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Paper, margins, staves, bar numbers and chords of the printed page.</source>
        <translation>Papier, marges, portées, numéros de mesure et accords de la page imprimée.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>layout paper margins staff size reduction</source>
        <translation>mise en page papier marges taille portées réduction</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The engraved score on paper; the page is shown first.</source>
        <translation>La partition gravée sur papier ; la page s’affiche d’abord.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>preview paper</source>
        <translation>aperçu papier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>exit close</source>
        <translation>fermer sortir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>There are no versions yet.</source>
        <translation>Il n’y a pas encore de versions.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Harmonize</source>
        <translation>Harmoniser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill the selection or, without one, everything that is empty.</source>
        <translation>Remplir la sélection ou, à défaut, tout ce qui est vide.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite selection</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the selected notes that are not locked.</source>
        <translation>Réécrire les notes sélectionnées qui ne sont pas verrouillées.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is selected: select notes or bars to rewrite first.</source>
        <translation>Rien n’est sélectionné : sélectionnez d’abord les notes ou les mesures à réécrire.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill empty cells only</source>
        <translation>Ne remplir que le vide</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Existing notes stay as they are.</source>
        <translation>Les notes existantes restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is empty.</source>
        <translation>Rien n’est vide.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all</source>
        <translation>Tout réécrire</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all notes that are not locked.</source>
        <translation>Réécrire toutes les notes non verrouillées.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>After each edit, rewrite the generated notes around it.</source>
        <translation>Après chaque modification, réécrire les notes générées alentour.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the chosen voice</source>
        <translation>Réécrire la voix choisie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all of its notes that are not locked.</source>
        <translation>Réécrire toutes ses notes non verrouillées.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Stop the fill and leave the score as it was.</source>
        <translation>Arrêter le remplissage et laisser la partition telle qu’elle était.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>No fill is running.</source>
        <translation>Aucun remplissage en cours.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Alternatives for this note</source>
        <translation>Autres notes possibles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>The likeliest pitches for the generated note at the cursor, to choose from.</source>
        <translation>Les hauteurs les plus probables pour la note générée au curseur, au choix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Show likely pitches</source>
        <translation>Montrer les hauteurs probables</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>How likely each pitch is for the chosen voice, all along.</source>
        <translation>La probabilité de chaque hauteur pour la voix choisie, tout au long du morceau.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix the next fault</source>
        <translation>Corriger la faute suivante</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite its notes that are not locked; up to four versions are offered.</source>
        <translation>Réécrire ses notes non verrouillées ; jusqu’à quatre versions sont proposées.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>part-writing parallel fifths octaves</source>
        <translation>conduite des voix quintes octaves parallèles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix all faults</source>
        <translation>Corriger toutes les fautes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the notes of all part-writing faults that are not locked.</source>
        <translation>Réécrire les notes non verrouillées de toutes les fautes de conduite des voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rules of part-writing …</source>
        <translation>Règles de conduite des voix …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Choose what is checked; each rule is explained.</source>
        <translation>Choisir ce qui est vérifié ; chaque règle est expliquée.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>settings preferences theory faults</source>
        <translation>paramètres préférences théorie fautes harmonie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Keep only what is locked.</source>
        <translation>Ne garder que ce qui est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Find a command …</source>
        <translation>Trouver une commande …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>search</source>
        <translation>rechercher</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>How to use musegui.</source>
        <translation>Comment utiliser musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help manual documentation tutorial</source>
        <translation>aide manuel documentation mode d’emploi tutoriel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Tour of the window</source>
        <translation>Visite de la fenêtre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Five steps from a melody to a piece.</source>
        <translation>D’une mélodie à un morceau en cinq étapes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>introduction first start help</source>
        <translation>introduction premier démarrage aide</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Keys and gestures</source>
        <translation>Raccourcis et gestes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Change keys …</source>
        <translation>Modifier les raccourcis …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>settings preferences shortcuts</source>
        <translation>paramètres préférences raccourcis clavier touches</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>version licence</source>
        <translation>version licence</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no notes to sing words on.</source>
        <translation>La voix choisie n’a pas de notes pour porter des paroles.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Type lyrics</source>
        <translation>Saisir des paroles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>At the selected note or the cursor: Space, - and _ go on, Shift+Space goes back, Up, Down and Enter change the verse.</source>
        <translation>À la note sélectionnée ou au curseur : Espace, - et _ avancent, Maj+Espace recule, Haut, Bas et Entrée changent de couplet.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words text syllables</source>
        <translation>mots texte syllabes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lyrics …</source>
        <translation>Paroles …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lay a text of one or more verses under the notes of a voice.</source>
        <translation>Placer un texte d’un ou de plusieurs couplets sous les notes d’une voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words paste text verses hyphenate</source>
        <translation>mots coller texte couplets césure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Give the words to the other voices</source>
        <translation>Donner les paroles aux autres voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Those of the chosen voice, where rhythms allow; voices with words on locked notes keep theirs.</source>
        <translation>Celles de la voix choisie, là où le rythme le permet ; les voix dont les paroles portent sur des notes verrouillées gardent les leurs.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>share copy lyrics</source>
        <translation>partager copier paroles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words yet: type or paste some first.</source>
        <translation>La voix choisie n’a pas encore de paroles : saisissez-en ou collez-en d’abord.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>From the selected notes or, without a selection, from the chosen voice.</source>
        <translation>Des notes sélectionnées ou, sans sélection, de la voix choisie.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>delete words</source>
        <translation>supprimer paroles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words.</source>
        <translation>La voix choisie n’a pas de paroles.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert note / stop</source>
        <translation>Insérer une note / arrêter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert a note at the cursor cell, which the arrow keys show and move while nothing is selected; on a note, select it.</source>
        <translation>Insérer une note dans la case du curseur, que les flèches montrent et déplacent tant que rien n’est sélectionné ; sur une note, la sélectionner.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone up</source>
        <translation>Demi-ton plus haut</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone down</source>
        <translation>Demi-ton plus bas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave up</source>
        <translation>Octave plus haut</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave down</source>
        <translation>Octave plus bas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Up within the scale</source>
        <translation>Monter dans la gamme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Down within the scale</source>
        <translation>Descendre dans la gamme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move starts and ends to the snap grid.</source>
        <translation>Caler les débuts et les fins sur la grille.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Set chord at the cursor …</source>
        <translation>Accord au curseur …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Ask for a chord over the beat at the cursor: C, F♯m7, B♭/D, V7, ii65.</source>
        <translation>Demander un accord au temps du curseur : C, F♯m7, B♭/D, V7, ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Chords of a phrase …</source>
        <translation>Accords d’une phrase …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Type numerals or symbols from the bar at the cursor on: I | ii65 V | I.</source>
        <translation>Saisir degrés ou symboles à partir de la mesure au curseur : I | ii65 V | I.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony numerals symbols</source>
        <translation>enchaînement harmonie degrés chiffres symboles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Suggest next chord</source>
        <translation>Suggérer l’accord suivant</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>List the likeliest chords for the beat at the cursor, or after the end.</source>
        <translation>Énumérer les accords les plus probables au temps du curseur, ou après la fin.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony network probabilities</source>
        <translation>enchaînement harmonie réseau probabilités</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Next voicing of the chord</source>
        <translation>Disposition suivante de l’accord</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Lay the chord at the cursor out anew; locked notes stay.</source>
        <translation>Disposer autrement l’accord au curseur ; les notes verrouillées restent.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>inversion spacing close open position cycle</source>
        <translation>renversement position serrée large écartement</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Previous voicing of the chord</source>
        <translation>Disposition précédente de l’accord</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Write under the bass, in the chord lane, which chords stand over it.</source>
        <translation>Inscrire sous la basse, dans la piste d’accords, les accords qu’elle porte.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>figured bass continuo thoroughbass</source>
        <translation>basse chiffrée continuo chiffrage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>The bass is empty: write it first.</source>
        <translation>La basse est vide : écrivez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Phrase end at the cursor</source>
        <translation>Fin de phrase au curseur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Mark the beat at the cursor as the end of a phrase, or take the mark away.</source>
        <translation>Marquer le temps au curseur comme fin de phrase, ou ôter la marque.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece is as long as it can be.</source>
        <translation>Le morceau a atteint sa longueur maximale.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Piece information …</source>
        <translation>Informations sur le morceau …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Title, composer, words by, copyright.</source>
        <translation>Titre, compositeur, auteur des paroles, copyright.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>title author lyricist name</source>
        <translation>titre auteur parolier nom</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ensemble …</source>
        <translation>Formation …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Choirs, quartets, organ: the piece comes to their compasses.</source>
        <translation>Chœurs, quatuors, orgue : le morceau s’adapte à leur étendue.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>ssaa ttbb sab ssa satb strings brass organ choir arrange voices</source>
        <translation>chœur mixte femmes hommes ssaa ttbb sab ssa satb cordes cuivres orgue arranger voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key and time signature …</source>
        <translation>Tonalité et mesure …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key in force at the cursor, time signature from the bar there on, and pickup.</source>
        <translation>Tonalité en vigueur au curseur, chiffrage à partir de sa mesure, et levée.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre upbeat anacrusis</source>
        <translation>chiffrage mesure métrique levée anacrouse</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo …</source>
        <translation>Tempo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the playhead on.</source>
        <translation>À partir de la tête de lecture.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bpm speed</source>
        <translation>bpm vitesse mouvement</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Transpose …</source>
        <translation>Transposer …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece, with its key and the chords you set, or the selection.</source>
        <translation>Le morceau, avec sa tonalité et les accords demandés, ou la sélection.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>semitones octave key</source>
        <translation>demi-tons octave tonalité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key change here …</source>
        <translation>Changement de tonalité ici …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on, and the notes that follow with it if you want.</source>
        <translation>À partir du curseur et, si vous le voulez, avec les notes qui suivent.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>modulation signature</source>
        <translation>modulation armure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Time signature here …</source>
        <translation>Changement de mesure ici …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the bar at the cursor on.</source>
        <translation>À partir de la mesure au curseur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre change</source>
        <translation>chiffrage métrique changement</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo change here …</source>
        <translation>Changement de tempo ici …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on.</source>
        <translation>À partir du curseur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ritardando / accelerando …</source>
        <translation>Ritardando / accelerando …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Slow down or speed up from beat to beat, between two places.</source>
        <translation>Ralentir ou accélérer temps par temps, entre deux endroits.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>rallentando tempo slower faster</source>
        <translation>rallentando ralentir accélérer tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Rehearsal letter</source>
        <translation>Lettre de repère</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The next letter over the bar at the cursor.</source>
        <translation>La lettre suivante au-dessus de la mesure au curseur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>mark section</source>
        <translation>repère section marque</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Double bar</source>
        <translation>Double barre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Before the bar at the cursor, or take it away.</source>
        <translation>Avant la mesure au curseur, ou l’ôter.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>barline</source>
        <translation>barre de mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Repeat mark …</source>
        <translation>Signe de reprise …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Say that the bar at the cursor begins a repeat that is written out.</source>
        <translation>Indiquer que la mesure au curseur commence une reprise écrite en entier.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Text over the staff …</source>
        <translation>Texte sur la portée …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A word at the cursor, such as dolce.</source>
        <translation>Un mot au curseur, par exemple dolce.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>expression direction</source>
        <translation>expression indication</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Remove what is selected on the ruler</source>
        <translation>Retirer ce qui est sélectionné sur la règle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A key, a time signature, a tempo or a sign.</source>
        <translation>Une tonalité, un chiffrage de mesure, un tempo ou un signe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>delete key tempo meter</source>
        <translation>supprimer tonalité tempo mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars …</source>
        <translation>Insérer des mesures …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars, before the one with the cursor.</source>
        <translation>Des mesures vides, avant celle du curseur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>add measures</source>
        <translation>ajouter mesures</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars</source>
        <translation>Insérer des mesures</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to insert:</source>
        <translation>Mesures à insérer :</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end …</source>
        <translation>Ajouter des mesures à la fin …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars after the last one.</source>
        <translation>Des mesures vides après la dernière.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>append measures</source>
        <translation>ajouter mesures fin</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end</source>
        <translation>Ajouter des mesures à la fin</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to add:</source>
        <translation>Mesures à ajouter :</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Delete the bar at the cursor</source>
        <translation>Supprimer la mesure au curseur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>remove measure</source>
        <translation>enlever mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The only bar can't be deleted.</source>
        <translation>L’unique mesure ne peut pas être supprimée.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length …</source>
        <translation>Longueur …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end, or cut the piece off.</source>
        <translation>Ajouter des mesures à la fin, ou couper la fin du morceau.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bars measures append</source>
        <translation>mesures ajouter durée</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars in the piece:</source>
        <translation>Mesures du morceau :</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play / pause</source>
        <translation>Lecture / pause</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Return to where playback began (Enter).</source>
        <translation>Revenir où la lecture a commencé (Entrée).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the start</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Repeat the loop, the selection or everything.</source>
        <translation>Répéter la boucle, la sélection ou tout.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Metronome</source>
        <translation>Métronome</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click on every beat, with an accent on each bar.</source>
        <translation>Un clic à chaque temps, accentué au début de la mesure.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Count in</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click for one bar before playback begins.</source>
        <translation>Un clic pendant une mesure avant la lecture.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Humanize …</source>
        <translation>Humaniser …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play a little unevenly, as people do; the score stays as it is.</source>
        <translation>Jouer un peu irrégulièrement, comme un être humain ; la partition reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>timing velocity swing expression</source>
        <translation>rythme vélocité swing expression</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Breathe where phrases end</source>
        <translation>Respirer aux fins de phrase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Slow down a little at phrase ends, and leave a gap before the next phrase.</source>
        <translation>Ralentir un peu à la fin des phrases et laisser une respiration avant la suivante.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>ritardando ritard fermata cadence expression</source>
        <translation>ritardando ralenti point d’orgue cadence expression</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Record from a MIDI keyboard</source>
        <translation>Enregistrer depuis un clavier MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play into the chosen voice during playback; notes move to the snap grid.</source>
        <translation>Jouer dans la voix choisie pendant la lecture ; les notes se calent sur la grille.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Step entry from a MIDI keyboard</source>
        <translation>Saisie pas à pas au clavier MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Each key inserts a note at the cursor; 3–7 choose its length.</source>
        <translation>Chaque touche insère une note au curseur ; 3–7 choisissent sa durée.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow incoming MIDI clock</source>
        <translation>Suivre l’horloge MIDI reçue</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI …</source>
        <translation>MIDI …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI ports in and out, clock, program changes.</source>
        <translation>Ports MIDI d’entrée et de sortie, horloge, changements de programme.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>settings preferences daw output</source>
        <translation>paramètres préférences réglages daw sortie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>All notes off</source>
        <translation>Couper toutes les notes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Silence every note that still sounds.</source>
        <translation>Faire taire toute note qui sonne encore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow the playhead</source>
        <translation>Suivre la tête de lecture</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Turn pages during playback, until you scroll by hand.</source>
        <translation>Tourner les pages pendant la lecture, jusqu’à ce que vous fassiez défiler à la main.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play notes while editing</source>
        <translation>Jouer les notes à la saisie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound …</source>
        <translation>Son …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound font, audio driver, device and buffer.</source>
        <translation>SoundFont, pilote audio, périphérique et tampon.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>settings preferences soundfont</source>
        <translation>paramètres préférences soundfont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Reconnect the audio device</source>
        <translation>Reconnecter le périphérique audio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>L&amp;yrics</source>
        <translation>&amp;Paroles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Dynamics</source>
        <translation>N&amp;uances</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>Pie&amp;ce</source>
        <translation>&amp;Morceau</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>Fi&amp;ll</source>
        <translation>&amp;Remplissage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>E&amp;xercise</source>
        <translation>E&amp;xercice</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select notes.</source>
        <translation>Glissez pour sélectionner des notes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Click to insert a note, drag to lengthen it, right-click to erase.</source>
        <translation>Cliquez pour insérer une note, glissez pour l’allonger, clic droit pour l’effacer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag over notes to erase.</source>
        <translation>Glissez sur les notes pour les effacer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select time in all voices, or with Shift in the chosen voice.</source>
        <translation>Glissez pour sélectionner un passage dans toutes les voix, ou avec Maj dans la voix choisie.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>For the next note that is inserted.</source>
        <translation>Pour la prochaine note insérée.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Note length: {length}</source>
        <translation>Durée de note : {length}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Mute the chosen voice</source>
        <translation>Rendre muette la voix choisie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Solo the chosen voice</source>
        <translation>Mettre en solo la voix choisie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Use system theme</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Taller rows</source>
        <translation>Lignes plus hautes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Shorter rows</source>
        <translation>Lignes plus basses</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Lyrics lane</source>
        <translation>Piste des paroles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: the words of the chosen voice.</source>
        <translation>Sous le piano roll : les paroles de la voix choisie.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocity and dynamics lane</source>
        <translation>Piste de vélocité et de nuances</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: how loud each note is, and the dynamics.</source>
        <translation>Sous le piano roll : la force de chaque note, et les nuances.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocities on the notes</source>
        <translation>Vélocités sur les notes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>A line on each note: the longer, the louder.</source>
        <translation>Un trait sur chaque note : plus il est long, plus elle est forte.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Roman numerals in the chord lane</source>
        <translation>Chiffres romains dans la piste d’accords</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Name the chords that sound by their degrees, with the keys that are heard.</source>
        <translation>Nommer par leurs degrés les accords qui sonnent, avec les tonalités entendues.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony analysis key</source>
        <translation>harmonie analyse tonalité degrés</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Analysis in the score</source>
        <translation>Analyse dans la partition</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Print numerals, cadences and the kinds of non-chord notes in the engraved score.</source>
        <translation>Imprimer degrés, cadences et types de notes étrangères dans la partition gravée.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony roman cadence passing suspension</source>
        <translation>harmonie degrés cadence passage retard</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Faults on the notes</source>
        <translation>Fautes sur les notes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Ring and join the notes that break a rule of part-writing.</source>
        <translation>Cercler et relier les notes qui enfreignent une règle de conduite des voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Only the chosen voice</source>
        <translation>Seulement la voix choisie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Hide the other voices.</source>
        <translation>Masquer les autres voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>All edits, to go back to any of them.</source>
        <translation>Toutes les modifications, pour revenir à n’importe laquelle.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Bottom panel</source>
        <translation>Panneau inférieur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Versions, part-writing and the score.</source>
        <translation>Versions, conduite des voix et partition.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Language …</source>
        <translation>Langue …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Which language the window speaks from its next start on.</source>
        <translation>La langue de la fenêtre à partir du prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>english deutsch français español italiano translation</source>
        <translation>english deutsch français español italiano traduction</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Click, pencil</source>
        <translation>Clic, crayon</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a note as long as the last</source>
        <translation>insérer une note de même durée que la dernière</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag right, pencil</source>
        <translation>Glisser à droite, crayon</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a longer one</source>
        <translation>en insérer une plus longue</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag a note / its edge</source>
        <translation>Glisser une note / son bord</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move / resize it</source>
        <translation>la déplacer / l’étirer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Right-click, right-drag</source>
        <translation>Clic droit, glisser bouton droit</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+drag beside notes</source>
        <translation>Ctrl+glisser à côté des notes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select with a rectangle</source>
        <translation>sélectionner au rectangle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+click</source>
        <translation>Maj+clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>add to the selection</source>
        <translation>ajouter à la sélection</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag a note</source>
        <translation>Maj+glisser une note</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>drag a copy</source>
        <translation>glisser une copie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt while dragging</source>
        <translation>Alt en glissant</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>no snapping</source>
        <translation>sans magnétisme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Middle-drag</source>
        <translation>Glisser du bouton central</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>pan</source>
        <translation>déplacer la vue</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Wheel, Shift+wheel</source>
        <translation>Molette, Maj+molette</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>scroll pitch, time</source>
        <translation>défiler en hauteur, dans le temps</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+molette, pincer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom time</source>
        <translation>zoomer dans le temps</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt+wheel</source>
        <translation>Alt+molette</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom pitch</source>
        <translation>zoomer en hauteur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: click, drag</source>
        <translation>Règle : clic, glisser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>go there, mark a loop</source>
        <translation>s’y rendre, marquer une boucle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: double-click</source>
        <translation>Règle : double-clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>phrase end</source>
        <translation>fin de phrase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: drag a key, tempo, sign</source>
        <translation>Règle : glisser tonalité, tempo, signe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move it; right-click for more</source>
        <translation>déplacer ; clic droit pour le reste</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Chord lane: double-click</source>
        <translation>Piste d’accords : double-clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>ask for a chord; Tab goes on to the next beat</source>
        <translation>demander un accord ; Tab passe au temps suivant</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Lyrics lane: double-click</source>
        <translation>Piste des paroles : double-clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>type words; Space, - and _ go on</source>
        <translation>saisir des paroles ; Espace, - et _ avancent</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: drag</source>
        <translation>Piste de vélocité : glisser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>set one bar, several, or a line across many</source>
        <translation>régler une barre, plusieurs, ou tracer une ligne</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: right-click</source>
        <translation>Piste de vélocité : clic droit</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>as the dynamics say</source>
        <translation>selon les nuances</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Hover over a lighter note</source>
        <translation>Survoler une note plus claire</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>see alternatives; click one to take it</source>
        <translation>voir d’autres notes ; cliquer pour en prendre une</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Versions: 1–8, ← →, Enter</source>
        <translation>Versions : 1–8, ← →, Entrée</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>choose, flip through, back to the roll</source>
        <translation>choisir, feuilleter, revenir au piano roll</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag, region tool</source>
        <translation>Glisser, outil région</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select time in all voices</source>
        <translation>sélectionner un passage dans toutes les voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>only in the chosen voice</source>
        <translation>seulement dans la voix choisie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>generated notes become gaps;</source>
        <translation>les notes générées deviennent des trous ;</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>again: locked notes, too</source>
        <translation>encore : les notes verrouillées aussi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Something went wrong in the program: {error}.</source>
        <translation>Un problème est survenu dans le programme : {error}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>The window system reports a problem: {text}</source>
        <translation>Le système de fenêtrage signale un problème : {text}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details …</source>
        <translation>Détails …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>there is no display to open a window on; without one, use the command line: musegui harmonize IN.mid -o OUT.mid</source>
        <translation>il n’y a pas d’écran où ouvrir une fenêtre ; sans écran, utilisez la ligne de commande : musegui harmonize IN.mid -o OUT.mid</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>no display answers as QT_QPA_PLATFORM={wanted} wants it; unset that variable</source>
        <translation>aucun écran ne répond comme le demande QT_QPA_PLATFORM={wanted} ; supprimez cette variable</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt has no platform {platform!r}, which QT_QPA_PLATFORM names; unset that variable</source>
        <translation>Qt n’a pas de plateforme {platform!r}, que nomme QT_QPA_PLATFORM ; supprimez cette variable</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt's {plugin} can't be loaded ({problem})</source>
        <translation>Impossible de charger {plugin} de Qt ({problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Autosaving failed: {error}. Save soon (Ctrl+S).</source>
        <translation>L’enregistrement automatique a échoué : {error}. Enregistrez sans tarder (Ctrl+S).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Unsaved work can't be backed up in {folder}: {reason}. Save it soon (Ctrl+S).</source>
        <translation>Le travail non enregistré ne peut pas être sauvegardé dans {folder} : {reason}. Enregistrez-le sans tarder (Ctrl+S).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>an untitled piece</source>
        <translation>un morceau sans titre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>musegui ended before changes to {name} were saved. A backup was made {when}.</source>
        <translation>musegui s’est arrêté avant que les modifications de {name} soient enregistrées. Une copie de secours a été faite {when}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>at {moment:%H:%M}</source>
        <translation>à {moment:%H:%M}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>on {moment:%Y-%m-%d at %H:%M}</source>
        <translation>le {moment:%d/%m/%Y à %H:%M}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag this voice into another program, as a MIDI file.</source>
        <translation>Glissez cette voix dans un autre logiciel, sous forme de fichier MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag the selection, or else everything, into another program as a MIDI file.</source>
        <translation>Glissez la sélection, ou à défaut le tout, dans un autre logiciel sous forme de fichier MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>There are no notes to drag out.</source>
        <translation>Il n’y a pas de notes à glisser.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag out as MIDI</source>
        <translation>Glisser en MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>musegui projects (*.muse)</source>
        <translation>Projets musegui (*.muse)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Save as exercise</source>
        <translation>Enregistrer comme exercice</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>That is the file of this piece; choose another name.</source>
        <translation>C’est le fichier de ce morceau ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Demo melody</source>
        <translation>Mélodie d’exemple</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} (backup)</source>
        <translation>{path} (copie de secours)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} was saved by a newer musegui. Saving it here drops what this version does not know.</source>
        <translation>{path} a été enregistré par un musegui plus récent. L’enregistrer ici supprimera ce que cette version ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>All four voices of {path} have notes. Only the soprano is locked, so that fills can rewrite the others.</source>
        <translation>Les quatre voix de {path} ont des notes. Seul le soprano est verrouillé, pour que les remplissages puissent réécrire les autres.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Lock all voices</source>
        <translation>Verrouiller toutes les voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Saved as {path}.</source>
        <translation>Enregistré : {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Save the changes to “{name}” first?</source>
        <translation>Enregistrer d’abord les modifications de « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>{path} was changed by another window or program since it was opened here. Replace it with what you see in this window?</source>
        <translation>{path} a été modifié par une autre fenêtre ou un autre logiciel depuis son ouverture ici. Le remplacer par ce que vous voyez dans cette fenêtre ?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor, bass</source>
        <translation>Répartir : soprano, alto, ténor, basse</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor</source>
        <translation>Répartir : soprano, alto, ténor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto</source>
        <translation>Répartir : soprano, alto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: tenor, bass</source>
        <translation>Répartir : ténor, basse</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: alto, tenor, bass</source>
        <translation>Répartir : alto, ténor, basse</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import {path}</source>
        <translation>Importer {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Tune</source>
        <translation>Air</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Play repeats and jumps</source>
        <translation>Jouer reprises et renvois</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Track {number}</source>
        <translation>Piste {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a tune of this file.</source>
        <translation>Choisissez un air de ce fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a voice for each track.</source>
        <translation>Choisissez une voix pour chaque piste.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Every note fits as it is.</source>
        <translation>Toutes les notes conviennent telles quelles.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Voice of {track}</source>
        <translation>Voix de {track}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>this track</source>
        <translation>cette piste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{n:,} notes</source>
        <extracomment>one: {n:,} note</extracomment>
        <translation><numerusform>{n:,} note</numerusform><numerusform>{n:,} notes</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, drums</source>
        <translation>{notes}, percussions</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, {lowest} to {highest}</source>
        <translation>{notes}, {lowest} à {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Reading {path} …</source>
        <translation>Lecture de {path} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Open it once through</source>
        <translation>L’ouvrir d’abord en entier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/new_window.py"/>
        <source>Another window could not be opened; start musegui again instead.</source>
        <translation>Impossible d’ouvrir une autre fenêtre ; relancez plutôt musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>Open recent</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Hint for {bars}</source>
        <translation>Indice, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Solve {bars}</source>
        <translation>Corrigé, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} {chord} would go well.</source>
        <translation>À la {place}, {chord} conviendrait bien.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} no chord can be named; ask for the notes instead.</source>
        <translation>À la {place}, aucun accord ne peut être nommé ; demandez plutôt les notes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>What the exercise gives stays as it is. Exercise &gt; End the exercise makes an ordinary piece of it.</source>
        <translation>Ce que l’exercice donne reste tel quel. Exercice &gt; Terminer l’exercice en fait un morceau ordinaire.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Chorale</source>
        <translation>Choral</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Phrase</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>What is to be done; a usual sentence if this stays empty</source>
        <translation>Ce qu’il y a à faire ; une phrase usuelle si ce champ reste vide</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Task</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>all of it</source>
        <translation>en entier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>By chance</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Take another chorale.</source>
        <translation>Prendre un autre choral.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>This piece is no exercise. File &gt; New exercise … makes one of a chorale.</source>
        <translation>Ce morceau n’est pas un exercice. Fichier &gt; Nouvel exercice … en tire un d’un choral.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>Faults of the answer</source>
        <translation>Fautes de la réponse</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>The answer has changed since. Check it again.</source>
        <translation>La réponse a changé depuis. Vérifiez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{faults}, {points} lost.</source>
        <translation>{faults}, {points} en moins.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>No faults.</source>
        <translation>Aucune faute.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{n} beats still empty.</source>
        <extracomment>one: {n} beat still empty.</extracomment>
        <translation><numerusform>{n} temps encore vide.</numerusform><numerusform>{n} temps encore vides.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Muted voices are left out, as in playback.</source>
        <translation>Les voix muettes sont omises, comme à la lecture.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Export audio</source>
        <translation>Exporter l’audio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>As loud as possible (peaks at −1 dB)</source>
        <translation>Aussi fort que possible (crêtes à −1 dB)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Include the metronome</source>
        <translation>Inclure le métronome</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>One file</source>
        <translation>Un seul fichier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>One file per voice</source>
        <translation>Un fichier par voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>{rate:g} kHz</source>
        <translation>{rate:g} kHz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Sample rate</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>{kind} files (*{suffix})</source>
        <translation>Fichiers {kind} (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Replace {files}?</source>
        <translation>Remplacer {files} ?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Rendering {path} …</source>
        <translation>Production de {path} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Two: closed score</source>
        <translation>Deux : partition réduite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Four: one for each voice</source>
        <translation>Quatre : une par voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>As it is played: humanized, breathing at phrase ends</source>
        <translation>Comme à la lecture : humanisé, avec respirations aux fins de phrase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Staves</source>
        <translation>Portées</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>{path} can't be written</source>
        <translation>Impossible d’écrire {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>The score can't be printed</source>
        <translation>Impossible d’imprimer la partition</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>Exported as {path}.</source>
        <translation>Exporté : {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>Exported as {first} to {last}.</source>
        <translation>Exporté : {first} à {last}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Four, with a reduction for rehearsal</source>
        <translation>Quatre, avec réduction pour les répétitions</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Symbols above the staves</source>
        <translation>Symboles au-dessus des portées</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Roman numerals below the staves</source>
        <translation>Chiffres romains sous les portées</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Numerals, cadences and non-chord notes</source>
        <translation>Degrés, cadences et notes étrangères</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>From the second page on</source>
        <translation>À partir de la deuxième page</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>With the count of all pages</source>
        <translation>Avec le nombre total de pages</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Page setup</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>{name} ({width:g} × {height:g} mm)</source>
        <translation>{name} ({width:g} × {height:g} mm)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>On its side</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins left and right</source>
        <translation>Marges gauche et droite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins above and below</source>
        <translation>Marges haut et bas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Height of a staff</source>
        <translation>Hauteur d’une portée</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Each system</source>
        <translation>Chaque système</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Bars from one bar number to the next</source>
        <translation>Mesures d’un numéro au suivant</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source> bars</source>
        <translation> mesures</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Usual page</source>
        <translation>Page par défaut</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Held</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>left and right</source>
        <translation>gauche et droite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>above and below</source>
        <translation>haut et bas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Staff height</source>
        <translation>Taille des portées</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Bar numbers</source>
        <translation>N° de mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Chords</source>
        <translation>Accords</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Page numbers</source>
        <translation>Numéros de page</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>The page can't be shown: {why}.</source>
        <translation>Impossible d’afficher la page : {why}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>The page appears here.</source>
        <translation>La page apparaîtra ici.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>The piece is empty: there is nothing to print.</source>
        <translation>Le morceau est vide : il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>A file for each chosen voice, with that voice louder than all others together. Muted voices are left out.</source>
        <translation>Un fichier par voix choisie, où cette voix est plus forte que toutes les autres ensemble. Les voix muettes sont omises.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Export practice tracks</source>
        <translation>Exporter des pistes de travail</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>And one with all voices as they are</source>
        <translation>Et une avec toutes les voix telles quelles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Clicks on the beats of the piece, too</source>
        <translation>Clics sur les temps du morceau aussi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Where it stands in playback</source>
        <translation>Là où elle est à la lecture</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Left, the others right</source>
        <translation>À gauche, les autres à droite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Right, the others left</source>
        <translation>À droite, les autres à gauche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Than all other voices together</source>
        <translation>Que toutes les autres voix ensemble</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Louder by</source>
        <translation>Plus fort de</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Count-in bars</source>
        <translation>Mesures de décompte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>{voice} has no notes, is muted or turned down to 0.</source>
        <translation>{voice} : aucune note, voix muette ou volume à 0.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Folder for practice tracks</source>
        <translation>Dossier des pistes de travail</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Rendering {n} practice tracks …</source>
        <extracomment>one: Rendering {n} practice track …</extracomment>
        <translation><numerusform>Production de {n} piste de travail …</numerusform><numerusform>Production de {n} pistes de travail …</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Exported {n} practice tracks to {folder}.</source>
        <extracomment>one: Exported {n} practice track to {folder}.</extracomment>
        <translation><numerusform>{n} piste de travail exportée vers {folder}.</numerusform><numerusform>{n} pistes de travail exportées vers {folder}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/render_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/render_dialog.py"/>
        <source>Exported {names}: {seconds:.1f} s of audio.</source>
        <translation>Exporté : {names} ; {seconds:.1f} s d’audio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>{path} can't be written: there is nothing to print.</source>
        <translation>Impossible d’écrire {path} : il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>{path} can't be written: {error}.</source>
        <translation>Impossible d’écrire {path} : {error}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>Nothing was printed: the last page is {page}.</source>
        <translation>Rien n’a été imprimé : la dernière page est la {page}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>Nothing was printed: the piece is empty.</source>
        <translation>Rien n’a été imprimé : le morceau est vide.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>The printer {printer!r} could not be used; see that it is switched on and connected, or choose another.</source>
        <translation>L’imprimante {printer!r} n’a pas pu être utilisée ; vérifiez qu’elle est allumée et connectée, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Harmonize fills what is empty. Locked notes never change.</source>
        <translation>Harmoniser remplit ce qui est vide. Les notes verrouillées ne changent jamais.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Progress of the fill</source>
        <translation>Avancement du remplissage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Starting …</source>
        <translation>Démarrage …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Pass {sweep} of {sweeps}</source>
        <translation>Passe {sweep} sur {sweeps}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Done in {seconds:.1f} s.</source>
        <translation>Terminé en {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Failed.</source>
        <translation>Échec.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Stopped by your edit.</source>
        <translation>Arrêté par votre modification.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Harmonize {bars}</source>
        <translation>Harmoniser, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Nothing is empty. Select what to rewrite, or rewrite all notes that you have not locked.</source>
        <translation>Rien n’est vide. Sélectionnez ce qui est à réécrire, ou réécrivez toutes les notes que vous n’avez pas verrouillées.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill gaps in {bars}</source>
        <translation>Combler les trous, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Rewrite {bars}</source>
        <translation>Réécrire, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Continue with {bars}</source>
        <translation>Continuer, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Melody in {bars}</source>
        <translation>Mélodie, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill {voice} {bars}</source>
        <translation>Remplir {voice}, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>There is no generated note at the cursor.</source>
        <translation>Pas de note générée au curseur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style}</source>
        <translation>Utiliser {style}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style} alone</source>
        <translation>Utiliser {style} seul</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The style {name!r} is not on this computer. Import its file (Edit &gt; Import a style …), or choose another one.</source>
        <translation>Le style {name!r} n’est pas sur cet ordinateur. Importez son fichier (Édition &gt; Importer un style …), ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The notes have changed since.</source>
        <translation>Les notes ont changé depuis.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>The piece can't become longer, so there is no next chord.</source>
        <translation>Le morceau ne peut pas être prolongé, il n’y a donc pas d’accord suivant.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>No chord is likely there.</source>
        <translation>Aucun accord n’y est probable.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord} here</source>
        <translation>Mettre ici l’accord {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Likely chords, {place}</source>
        <translation>Accords probables, {place}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord}, bar {bar}</source>
        <translation>Mettre l’accord {chord}, mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Likelihood</source>
        <translation>Vraisemblance</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>How unlikely the new notes are, after each pass: lower is more typical.</source>
        <translation>À quel point les nouvelles notes sont improbables, après chaque passe : plus c’est bas, plus c’est typique.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Finished: mean NLL {nll:.2f} nats</source>
        <translation>Terminé : NLL moyenne {nll:.2f} nats</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Pass {sweep}: mean NLL {nll:.2f} nats</source>
        <translation>Passe {sweep} : NLL moyenne {nll:.2f} nats</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>A fill draws here how unlikely its notes are, pass by pass (mean NLL in nats).</source>
        <translation>Un remplissage trace ici, passe après passe, l’improbabilité de ses notes (NLL moyenne en nats).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>mean NLL (nats)</source>
        <translation>NLL moyenne (nats)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>pass</source>
        <translation>passe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likely_popup.py"/>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}: it becomes locked</source>
        <translation>Prendre {note} : la note sera verrouillée</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take a rest</source>
        <translation>Prendre un silence</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}</source>
        <translation>Prendre {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>{engine} (not trained)</source>
        <translation>{engine} (non entraîné)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Makes {n} versions, with the settings of the Fill panel.</source>
        <extracomment>one: Makes one version, with the settings of the Fill panel.</extracomment>
        <translation><numerusform>Crée une version, avec les réglages du panneau Remplissage.</numerusform><numerusform>Crée {n} versions, avec les réglages du panneau Remplissage.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>New melody</source>
        <translation>Nouvelle mélodie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Harmonize it</source>
        <translation>L’harmoniser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write the empty bars of the other voices to it, too.</source>
        <translation>Écrire aussi les mesures vides des autres voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Time signature</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano of this piece gets a melody. Its last note is the tonic.</source>
        <translation>Le soprano de ce morceau reçoit une mélodie. Sa dernière note est la tonique.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano gets a melody from bar {bar} on, in the key and time signature of the piece. Its last note is the tonic.</source>
        <translation>Le soprano reçoit une mélodie à partir de la mesure {bar}, dans la tonalité et la mesure du morceau. Sa dernière note est la tonique.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>The same seed, piece and settings give the same notes.</source>
        <translation>La même graine, le même morceau et les mêmes réglages donnent les mêmes notes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>The same seed, score and settings give the same notes.</source>
        <translation>La même graine, la même partition et les mêmes réglages donnent les mêmes notes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Keep</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Use this seed for every fill. Otherwise each fill draws a new one.</source>
        <translation>Utiliser cette graine pour tous les remplissages. Sinon, chacun en tire une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Copy the seed</source>
        <translation>Copier la graine</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Sixteenths</source>
        <translation>Doubles croches</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Eighths</source>
        <translation>Croches</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Discourage faults</source>
        <translation>Peu de fautes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Forbid faults</source>
        <translation>Sans faute</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions made at once, to be compared below.</source>
        <translation>Versions créées d’un coup, à comparer en bas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes over the notes: more are slower and better.</source>
        <translation>Passes sur les notes : plus il y en a, plus c’est lent, et meilleur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Made for each version, of which the one with the best part-writing is kept.</source>
        <translation>Essais pour chaque version ; on garde celui dont la conduite des voix est la meilleure.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Better fills take longer: more passes and, for the best, a choice among four. Live is always a draft.</source>
        <translation>Les meilleurs remplissages prennent plus de temps : plus de passes et, pour l’excellent, un choix entre quatre. En direct, c’est toujours une ébauche.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>As long as the last fill would have taken with these settings.</source>
        <translation>Le temps que le dernier remplissage aurait pris avec ces réglages.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>The shortest notes that a fill writes.</source>
        <translation>Les notes les plus brèves qu’un remplissage écrit.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Parallel fifths and octaves, crossings, wide gaps, leaps and voices out of their register. A fault that locked notes, or chords set to exact, leave no way round stays, and is listed under Part-writing.</source>
        <translation>Quintes et octaves parallèles, croisements, grands écarts, sauts et voix hors de leur registre. Une faute que les notes verrouillées ou les accords réglés sur « exact » rendent inévitable reste, et figure sous Conduite des voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Keep the rhythm</source>
        <translation>Garder le rythme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Existing notes only change their pitch; every onset and rest stays.</source>
        <translation>Les notes existantes ne changent que de hauteur ; attaques et silences restent.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Picardy third</source>
        <translation>Tierce picarde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>A piece in minor closes on a major chord, as Bach's do. Without it the last third is minor.</source>
        <translation>Un morceau en mineur finit sur un accord majeur, comme chez Bach. Sinon, la dernière tierce est mineure.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>About {seconds:.1f} s</source>
        <translation>Environ {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Best of</source>
        <translation>Meilleure de</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Steering</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Choose a preset, or type a name and press Enter to save the settings.</source>
        <translation>Choisissez un préréglage, ou tapez un nom et appuyez sur Entrée pour enregistrer les réglages.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset …</source>
        <translation>Préréglage …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Save the current settings under this name</source>
        <translation>Enregistrer les réglages actuels sous ce nom</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Delete this preset</source>
        <translation>Supprimer ce préréglage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Generated notes of the {voice} stay in this range where possible.</source>
        <translation>Les notes générées de la voix {voice} restent si possible dans ce registre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Lowest note of the {voice}</source>
        <translation>Note la plus grave de la voix {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Highest note of the {voice}</source>
        <translation>Note la plus aiguë de la voix {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{sentence}
Now {value:g}; double-click for {neutral:g}.</source>
        <translation>{sentence}
Actuellement {value:g} ; double-clic : {neutral:g}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Mix with another style</source>
        <translation>Mélanger avec un autre style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>No second style</source>
        <translation>Pas de second style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>How much each of the two styles has a say; a fill between them takes twice as long.</source>
        <translation>La part de chacun des deux styles ; un remplissage entre eux prend deux fois plus de temps.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>The style that fills write in.</source>
        <translation>Le style dans lequel les remplissages écrivent.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Second style</source>
        <translation>Second style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>The style that is mixed into the first one.</source>
        <translation>Le style mélangé au premier.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_menu.py"/>
        <source>{name} (missing)</source>
        <translation>{name} (manquant)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>same notes as {number}</source>
        <translation>mêmes notes que {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, typicality {dots} of 5</source>
        <translation>Version {number}, typicité {dots} sur 5</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Typicality {dots} of 5 (mean NLL {nll:.3f} nats; lower is more typical)</source>
        <translation>Typicité {dots} sur 5 (NLL moyenne {nll:.3f} nats ; plus c’est bas, plus c’est typique)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>{faults} in part-writing</source>
        <translation>{faults} de conduite des voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Differs from version 1: {differences}</source>
        <translation>Diffère de la version 1 : {differences}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>The same notes as version {number}</source>
        <translation>Les mêmes notes que la version {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>being written …</source>
        <translation>en cours …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, being written</source>
        <translation>Version {number}, en cours d’écriture</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>What a fill gives is kept here: up to eight versions, the best first, of the last twelve fills.
Set how many on the panel at the right, then fill.</source>
        <translation>Ce que donne un remplissage est conservé ici : jusqu’à huit versions, la meilleure d’abord, des douze derniers remplissages.
Réglez leur nombre dans le panneau de droite, puis remplissez.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Set the panel to this fill's settings and seed.</source>
        <translation>Régler le panneau comme pour ce remplissage, graine comprise.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Fills</source>
        <translation>Remplissages</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>The last fills, the newest below.</source>
        <translation>Les derniers remplissages, le plus récent en bas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy seed</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy the seed of this fill.</source>
        <translation>Copier la graine de ce remplissage.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Pass {sweep} of {sweeps}, seed {seed}</source>
        <translation>Passe {sweep} sur {sweeps}, graine {seed}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>the best</source>
        <translation>la meilleure</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Seed {seed}, {n} passes</source>
        <extracomment>one: Seed {seed}, {n} pass</extracomment>
        <translation><numerusform>Graine {seed}, {n} passe</numerusform><numerusform>Graine {seed}, {n} passes</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>{facts}, by: {engine}</source>
        <translation>{facts}, par : {engine}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Ask for this continuation again.</source>
        <translation>Redemander cette continuation.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>These versions were made when the piece had another length. Undo to that point, or fill again.</source>
        <translation>Ces versions ont été faites quand le morceau avait une autre longueur. Annulez jusque-là, ou remplissez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>Bar {bar} leaves no choice: all versions have the same notes there, or nothing that is allowed is likely. Unlock a note, ask for another chord, or be less strict.</source>
        <translation>La mesure {bar} ne laisse aucun choix : toutes les versions y ont les mêmes notes, ou rien de ce qui est permis n’est probable. Déverrouillez une note, demandez un autre accord ou soyez moins strict.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>{places}; and {more} more</source>
        <translation>{places} ; et {more} autres</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>Not all that was asked could be kept: {places}.</source>
        <translation>Tout ce qui était demandé n’a pas pu être respecté : {places}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Score</source>
        <translation>Partition</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>musegui plays to MIDI only ({target}), as you chose the last time. The button at the right of the top bar brings the built-in sound back.</source>
        <translation>musegui ne joue que vers le MIDI ({target}), comme vous l’aviez choisi. Le bouton à droite de la barre supérieure rétablit le son intégré.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first, in the menu of the output button.</source>
        <translation>Choisissez d’abord une entrée MIDI, dans le menu du bouton de sortie.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first: musegui follows its clock.</source>
        <translation>Choisissez d’abord une entrée MIDI : musegui suit son horloge.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem} Until then the built-in synthesizer plays.</source>
        <translation>{problem} D’ici là, le synthétiseur intégré joue.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem}; once it is back, musegui plays on there.</source>
        <translation>{problem} ; dès son retour, musegui y jouera de nouveau.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is not connected. musegui listens to it once it is.</source>
        <translation>L’entrée MIDI {port!r} n’est pas connectée. musegui l’écoutera dès qu’elle le sera.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} has gone. musegui listens again once it is back.</source>
        <translation>L’entrée MIDI {port!r} a disparu. musegui l’écoutera de nouveau dès son retour.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is connected.</source>
        <translation>L’entrée MIDI {port!r} est connectée.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>What musegui plays comes back in at {port!r}, so it no longer listens there. Remove that connection in the other program, then choose the input again.</source>
        <translation>Ce que joue musegui revient par {port!r} ; il n’y écoute donc plus. Supprimez cette connexion dans l’autre logiciel, puis choisissez de nouveau l’entrée.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The clock from {source!r} has stopped, and playback with it.</source>
        <translation>L’horloge de {source!r} s’est arrêtée, et la lecture avec elle.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Play into</source>
        <translation>Jouer vers</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Built-in sound too</source>
        <translation>Son intégré aussi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send program changes</source>
        <translation>Envoyer les changements de programme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Choose each voice's instrument in the other program, too.</source>
        <translation>Choisir aussi l’instrument de chaque voix dans l’autre logiciel.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send clock, start, stop and song position</source>
        <translation>Envoyer horloge, départ, arrêt et position</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Listen to</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Follow its clock, start, stop and song position</source>
        <translation>Suivre son horloge, départ, arrêt et position</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port of the {voice}</source>
        <translation>Port de la voix {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port “{port}” for other programs</source>
        <translation>Port « {port} » pour d’autres logiciels</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Four ports for other programs, one per voice</source>
        <translation>Quatre ports pour d’autres logiciels, un par voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>A port for each voice</source>
        <translation>Un port par voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Looking for ports …</source>
        <translation>Recherche de ports …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>{port} (not connected)</source>
        <translation>{port} (non connecté)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source> · in</source>
        <translation> · entrée</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Plays into: {target}.</source>
        <translation>Joue vers : {target}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Listens to {source}.</source>
        <translation>Écoute {source}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Output: {target}</source>
        <translation>Sortie : {target}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Follow its clock</source>
        <translation>Suivre son horloge</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>No port of its own: how to get one …</source>
        <translation>Pas de port propre : comment en obtenir un …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Ensemble</source>
        <translation>Formation</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Arrange for {ensemble}</source>
        <translation>Arranger pour {ensemble}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones up.</source>
        <extracomment>one: All voices move {n} semitone up.</extracomment>
        <translation><numerusform>Toutes les voix montent de {n} demi-ton.</numerusform><numerusform>Toutes les voix montent de {n} demi-tons.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones down.</source>
        <extracomment>one: All voices move {n} semitone down.</extracomment>
        <translation><numerusform>Toutes les voix descendent de {n} demi-ton.</numerusform><numerusform>Toutes les voix descendent de {n} demi-tons.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more up.</source>
        <translation>{voice} : {semitones} demi-tons de plus vers le haut.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more down.</source>
        <translation>{voice} : {semitones} demi-tons de plus vers le bas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>No note moves.</source>
        <translation>Aucune note ne bouge.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Part-writing faults: {before} before, {after} after.</source>
        <translation>Fautes de conduite des voix : {before} avant, {after} après.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Letter or number:</source>
        <translation>Lettre ou numéro :</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Repeat mark</source>
        <translation>Signe de reprise</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>What it says:</source>
        <translation>Ce qu’il dit :</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text over the staff:</source>
        <translation>Texte sur la portée :</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Nothing on the ruler is selected: click a key, tempo or sign there first.</source>
        <translation>Rien n’est sélectionné sur la règle : cliquez-y d’abord sur une tonalité, un tempo ou un signe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>The first {kind} can't be removed, only changed.</source>
        <translation>Au début du morceau, on peut seulement modifier, pas retirer : {kind}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Change {kind} …</source>
        <translation>Modifier : {kind} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Remove {kind}</source>
        <translation>Retirer : {kind}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text …</source>
        <translation>Texte …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key change</source>
        <translation>Changement de tonalité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>New key</source>
        <translation>Nouvelle tonalité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Transpose what follows, up to the next key change</source>
        <translation>Transposer la suite, jusqu’au prochain changement de tonalité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key from {where} on</source>
        <translation>Tonalité à partir de la {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>No key is in force here to transpose from.</source>
        <translation>Aucune tonalité n’est en vigueur ici pour transposer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Only notes of the same mode can be transposed.</source>
        <translation>On ne peut transposer que dans le même mode.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Time signature from {where} on</source>
        <translation>Chiffrage à partir de la {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo change</source>
        <translation>Changement de tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo from {where} on</source>
        <translation>Tempo à partir de la {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Ritardando / Accelerando</source>
        <translation>Ritardando / accelerando</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Then back to the first tempo</source>
        <translation>Puis revenir au premier tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>To the end of</source>
        <translation>Jusqu’à la fin de</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo there</source>
        <translation>Tempo atteint</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly slower.</source>
        <extracomment>one: {n} beat, evenly slower.</extracomment>
        <translation><numerusform>{n} temps, en ralentissant régulièrement.</numerusform><numerusform>{n} temps, en ralentissant régulièrement.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly faster.</source>
        <extracomment>one: {n} beat, evenly faster.</extracomment>
        <translation><numerusform>{n} temps, en accélérant régulièrement.</numerusform><numerusform>{n} temps, en accélérant régulièrement.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>That is the tempo of the beginning.</source>
        <translation>C’est le tempo du début.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>It ends before it begins.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Bar</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Beat</source>
        <translation>Temps</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>bar</source>
        <translation>mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>beat</source>
        <translation>temps</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words are cut at their hyphens, or by the rules of the language. _ holds a syllable for one more note, * leaves a note out, ~ joins two words. Numbers or blank lines part verses.</source>
        <translation>Les mots sont coupés à leurs traits d’union, ou selon les règles de la langue. _ tient une syllabe une note de plus, * saute une note, ~ lie deux mots. Des numéros ou des lignes vides séparent les couplets.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The beginning</source>
        <translation>Le début</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The cursor or selection ({position})</source>
        <translation>Le curseur ou la sélection ({position})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words as they are sung</source>
        <translation>Les paroles telles qu’on les chante</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Hyphenate</source>
        <translation>Césures</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>As sung</source>
        <translation>Chanté</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Without a note: {words}</source>
        <translation>Sans note : {words}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics, {voice}</source>
        <translation>Paroles, {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{written} written; {unplaced} found no note and stay here: add notes, then write again.</source>
        <translation>Écrit : {written} ; reste ici, faute de note : {unplaced}. Ajoutez des notes, puis écrivez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The {voice} has {n} notes</source>
        <extracomment>one: The {voice} has {n} note</extracomment>
        <translation><numerusform>La voix {voice} a {n} note</numerusform><numerusform>La voix {voice} a {n} notes</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}: {syllables} can be written, {unplaced} find no note and stay here.</source>
        <translation>{has} ; à écrire : {syllables} ; restant ici, faute de note : {unplaced}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses, as many as there can be.</source>
        <translation>{has} ; {syllables} en {verses} couplets, le maximum.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses.</source>
        <translation>{has} ; {syllables} en {verses} couplets.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{n} syllables</source>
        <extracomment>one: {n} syllable</extracomment>
        <translation><numerusform>{n} syllabe</numerusform><numerusform>{n} syllabes</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>At the text's own hyphens only</source>
        <translation>Aux traits d’union du texte seulement</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{language} (for Latin, too)</source>
        <translation>{language} (pour le latin aussi)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>New piece</source>
        <translation>Nouveau morceau</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source> beats per minute</source>
        <translation> temps par minute</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Pickup</source>
        <translation>Levée</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Words by</source>
        <translation>Paroles de</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Piece information</source>
        <translation>Informations sur le morceau</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key and time signature</source>
        <translation>Tonalité et mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>from bar {bar} on</source>
        <translation>à partir de la mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key from bar {bar} on</source>
        <translation>Tonalité à partir de la mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Change key or time signature</source>
        <translation>Changer tonalité ou mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Its scale is tinted on the roll, and Alt+Up and Alt+Down follow it.</source>
        <translation>Sa gamme est teintée sur le piano roll, et Alt+Haut et Alt+Bas la suivent.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Beats in a bar</source>
        <translation>Temps par mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Note value of a beat</source>
        <translation>Valeur d’un temps</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>{n} quarters</source>
        <extracomment>one: {n} quarter</extracomment>
        <translation><numerusform>{n} noire</numerusform><numerusform>{n} noires</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 sixteenth</source>
        <translation>1 double croche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 eighth</source>
        <translation>1 croche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>3 sixteenths</source>
        <translation>3 doubles croches</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>nearest</source>
        <translation>au plus près</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The whole piece</source>
        <translation>Tout le morceau</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The selection</source>
        <translation>La sélection</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Semitones</source>
        <translation>Demi-tons</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Octaves</source>
        <translation>Octaves</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>To a key</source>
        <translation>Vers une tonalité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones up.</source>
        <extracomment>one: {n} semitone up.</extracomment>
        <translation><numerusform>{n} demi-ton plus haut.</numerusform><numerusform>{n} demi-tons plus haut.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones down.</source>
        <extracomment>one: {n} semitone down.</extracomment>
        <translation><numerusform>{n} demi-ton plus bas.</numerusform><numerusform>{n} demi-tons plus bas.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Distance, up or down</source>
        <translation>Écart, vers le haut ou le bas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Humanize</source>
        <translation>Humaniser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Amount</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Another variation</source>
        <translation>Autre variante</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Notes are struck a little late and not equally loud, in playback and in exported audio and MIDI. The score stays as it is.</source>
        <translation>Les notes sont attaquées un peu en retard et avec une force inégale, à la lecture comme dans l’audio et le MIDI exportés. La partition reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The sound could not be opened.</source>
        <translation>Impossible d’ouvrir le son.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device had stopped; sound was restarted.</source>
        <translation>Le périphérique audio s’était arrêté ; le son a été relancé.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device has stopped, so there is no sound; editing goes on.</source>
        <translation>Le périphérique audio s’est arrêté, il n’y a donc plus de son ; vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_controller.py"/>
        <source>{error} Another output is used until you choose again.</source>
        <translation>{error} Une autre sortie est utilisée jusqu’à votre prochain choix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound fonts (*.sf2 *.sf3);;All files (*)</source>
        <translation>SoundFonts (*.sf2 *.sf3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Opening the sound</source>
        <translation>Ouverture du son</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Play a chord</source>
        <translation>Jouer un accord</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>The system's default</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>A shorter buffer reacts sooner; a longer one drops out less.</source>
        <translation>Un tampon court réagit plus vite ; un tampon long décroche moins.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound font</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Audio driver</source>
        <translation>Pilote audio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} (built in)</source>
        <translation>{font} (intégrée)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Other file …</source>
        <translation>Autre fichier …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{milliseconds:.0f} ms</source>
        <translation>{milliseconds:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{error} What was chosen before plays on.</source>
        <translation>{error} Le choix précédent continue de jouer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Choose a sound font</source>
        <translation>Choisir une SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Loading {font} …</source>
        <translation>Chargement de {font} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>No audio device is open. Editing, harmonizing and rendering still work.</source>
        <translation>Aucun périphérique audio n’est ouvert. Écrire, harmoniser et exporter restent possibles.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} plays through {driver}.</source>
        <translation>{font} joue par {driver}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>1 bar</source>
        <translation>1 mesure</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Beats a minute, from the playhead on.</source>
        <translation>Temps par minute, à partir de la tête de lecture.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Bar, beat and sixteenth of the playhead.</source>
        <translation>Mesure, temps et double croche de la tête de lecture.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap: starts and lengths are multiples of this. Hold Alt to suspend it.</source>
        <translation>Magnétisme : débuts et durées en sont des multiples. Maintenez Alt pour le suspendre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap</source>
        <translation>Magnétisme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Change tempo</source>
        <translation>Changer le tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>No key</source>
        <translation>Aucune tonalité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Voice oohs</source>
        <translation>Voix « ouh »</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Reed organ</source>
        <translation>Harmonium</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Harpsichord</source>
        <translation>Clavecin</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Flute</source>
        <translation>Flûte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Oboe</source>
        <translation>Hautbois</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Clarinet</source>
        <translation>Clarinette</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Bassoon</source>
        <translation>Basson</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trumpet</source>
        <translation>Trompette</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trombone</source>
        <translation>Trombone</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>French horn</source>
        <translation>Cor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Mute the {voice}</source>
        <translation>Rendre muet : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hear the {voice} alone</source>
        <translation>Solo : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock or unlock all of the {voice}</source>
        <translation>Verrouiller ou déverrouiller en entier : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hide the {voice}</source>
        <translation>Masquer : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Rewrite the {voice}; locked notes stay</source>
        <translation>Réécrire : {voice} ; les notes verrouillées restent</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Instrument of the {voice}</source>
        <translation>Instrument : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Volume of the {voice}</source>
        <translation>Volume : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Show the {voice}</source>
        <translation>Afficher : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Program {number}</source>
        <translation>Programme {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock {voice}</source>
        <translation>Verrouiller : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Unlock {voice}</source>
        <translation>Déverrouiller : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change instrument of {voice}</source>
        <translation>Changer l’instrument : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change volume of {voice}</source>
        <translation>Changer le volume : {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>locked (yours)</source>
        <translation>verrouillé (à vous)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>empty, to be filled</source>
        <translation>vide, à remplir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>The fainter the note, the less sure musegui was of it.</source>
        <translation>Plus la note est pâle, moins musegui en était sûr.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>A gap: nothing has been written here yet.</source>
        <translation>Un trou : rien n’a encore été écrit ici.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/canvas/piano_roll.py"/>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/keyboard_strip.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_editor.py"/>
        <source>Chord</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Double-click a beat to ask for a chord there: C, F♯m7, B♭/D, or V7, ii65, V/V; or for figures of the bass: 6, 65, ♯, 4 3.</source>
        <translation>Double-cliquez sur un temps pour y demander un accord : C, F♯m7, B♭/D, ou V7, ii65, V/V ; ou pour un chiffrage de la basse : 6, 65, ♯, 4 3.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Chord lane</source>
        <translation>Piste d’accords</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Remove chord, bar {bar}</source>
        <translation>Retirer l’accord, mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Set figures {figures}, bar {bar}</source>
        <translation>Mettre le chiffrage {figures}, mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Set chord …</source>
        <translation>Accord …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Remove chord</source>
        <translation>Retirer l’accord</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: set chord {chord}</source>
        <translation>{place} : accord demandé {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: figures {figures}</source>
        <translation>{place} : chiffrage {figures}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: sounding chord {chord}</source>
        <translation>{place} : accord entendu {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Drag a bar to change a note's velocity, or drag across to draw a line; right-click: as the dynamics say. Double-click above the bars for a dynamic.</source>
        <translation>Glissez une barre pour changer la vélocité d’une note, ou en travers pour tracer une ligne ; clic droit : selon les nuances. Double-cliquez au-dessus des barres pour une nuance.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Dynamics lane</source>
        <translation>Piste de nuances</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Move dynamics</source>
        <translation>Déplacer une nuance</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/lyric_editor.py"/>
        <source>Lyrics, verse {verse}</source>
        <translation>Paroles, couplet {verse}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/roll/lanes/lyric_editor.py"/>
        <source>{n} syllables of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps them while you add notes.</source>
        <extracomment>one: {n} syllable of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps it while you add notes.</extracomment>
        <translation><numerusform>{n} syllabe collée n’a pas trouvé de note. Paroles … (Ctrl+Maj+L) la garde pendant que vous ajoutez des notes.</numerusform><numerusform>{n} syllabes collées n’ont pas trouvé de note. Paroles … (Ctrl+Maj+L) les garde pendant que vous ajoutez des notes.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/lyrics_lane.py"/>
        <source>Double-click under a note to type its words; space, - and _ go on to the next note.</source>
        <translation>Double-cliquez sous une note pour saisir ses paroles ; Espace, - et _ passent à la note suivante.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Numerals or symbols, with | between bars: I | ii65 V | I. The chords of a bar share its beats; - holds the chord before.</source>
        <translation>Degrés ou symboles, avec | entre les mesures : I | ii65 V | I. Les accords d’une mesure s’en partagent les temps ; - prolonge l’accord précédent.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Chords of a phrase</source>
        <translation>Accords d’une phrase</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>{n} chords from bar {bar} on.</source>
        <extracomment>one: {n} chord from bar {bar} on.</extracomment>
        <translation><numerusform>{n} accord à partir de la mesure {bar}.</numerusform><numerusform>{n} accords à partir de la mesure {bar}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Set chords from bar {bar}</source>
        <translation>Mettre des accords à partir de la mesure {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/roll_view.py"/>
        <source>Velocity</source>
        <comment>lane</comment>
        <translation>Vélocité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Click to go there, drag to mark a loop, double-click for a phrase end.
Keys, tempos and signs: drag to move, double-click to change, right-click for more.</source>
        <translation>Cliquez pour vous y rendre, glissez pour marquer une boucle, double-cliquez pour une fin de phrase.
Tonalités, tempos et signes : glissez pour déplacer, double-cliquez pour modifier, clic droit pour le reste.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Move {kind}</source>
        <translation>Déplacer : {kind}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>Engraved score</source>
        <translation>Partition gravée</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score can't be engraved: {why}.</source>
        <translation>Impossible de graver la partition : {why}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score appears here.</source>
        <translation>La partition apparaîtra ici.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>There is nothing to engrave yet.</source>
        <translation>Il n’y a encore rien à graver.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>The language changes when musegui is started again.</source>
        <translation>La langue changera au prochain démarrage de musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>Language of the window:</source>
        <translation>Langue de la fenêtre :</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/status_line.py"/>
        <source>Step entry: {entry}</source>
        <translation>Pas à pas : {entry}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Style card</source>
        <translation>Fiche de style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Beware</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Use its sound and tempo</source>
        <translation>Prendre son et tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename …</source>
        <translation>Renommer …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete …</source>
        <translation>Supprimer …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename the style</source>
        <translation>Renommer le style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Its new name:</source>
        <translation>Son nouveau nom :</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Export the style</source>
        <translation>Exporter le style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Styles (*{suffix})</source>
        <translation>Styles (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style {style!r}? Pieces that were filled with it stay as they are; their next fills can use {usual}.</source>
        <translation>Supprimer le style {style!r} ? Les morceaux remplis avec lui restent tels quels ; leurs prochains remplissages pourront utiliser {usual}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style</source>
        <translation>Supprimer le style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Per 1,000 occasions</source>
        <translation>Pour 1 000 occasions</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>How much the pieces that are held back surprise the style (NLL in nats): lower is better.</source>
        <translation>À quel point les morceaux mis de côté surprennent le style (NLL en nats) : plus c’est bas, mieux c’est.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>NLL {nll:.3f} nats, best {best:.3f}</source>
        <translation>NLL {nll:.3f} nats, meilleure {best:.3f}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>musegui learns from pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in folders within the folder. Twenty pieces are a good beginning. You can close this window and go on composing meanwhile.</source>
        <translation>musegui apprend à partir de morceaux à quatre voix : MIDI, MusicXML, ABC, Humdrum ou projets, y compris dans les sous-dossiers. Vingt morceaux sont un bon début. Vous pouvez fermer cette fenêtre et continuer à composer pendant ce temps.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn a style</source>
        <translation>Apprendre un style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learning {style!r} was stopped. It goes on from there.</source>
        <translation>L’apprentissage de {style!r} a été arrêté. Il reprend de là.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>For the card, such as: my own pieces</source>
        <translation>Pour la fiche, par exemple : mes propres morceaux</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>At most so long. It ends earlier where the pieces that are held back gain nothing.</source>
        <translation>La durée maximale. L’apprentissage finit plus tôt si les morceaux mis de côté n’y gagnent plus rien.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What could not be used</source>
        <translation>Ce qui n’a pas pu servir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard …</source>
        <translation>Abandonner …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Forget what was learnt so far; the pieces stay as they are.</source>
        <translation>Oublier ce qui a été appris jusqu’ici ; les morceaux restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Whose they are</source>
        <translation>De qui ils sont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Folder of pieces</source>
        <translation>Dossier de morceaux</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Choose the folder of your pieces first.</source>
        <translation>Choisissez d’abord le dossier de vos morceaux.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Stopped. Learn goes on from here, with the same folder and name.</source>
        <translation>Arrêté. Apprendre reprend d’ici, avec le même dossier et le même nom.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard what was learnt of {name!r} so far? The pieces stay as they are.</source>
        <translation>Abandonner ce qui a été appris de {name!r} jusqu’ici ? Les morceaux restent tels quels.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What was learnt of {name!r} is gone.</source>
        <translation>Ce qui a été appris de {name!r} est supprimé.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{state}; at most {minutes} left.</source>
        <translation>{state} ; encore {minutes} au plus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{n:,} files could not be used:</source>
        <extracomment>one: {n} file could not be used:</extracomment>
        <translation><numerusform>{n} fichier n’a pas pu servir :</numerusform><numerusform>{n:,} fichiers n’ont pas pu servir :</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r}.</source>
        <translation>{name!r} est appris.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r} from {count} pieces.</source>
        <translation>{name!r} est appris de {count} morceaux.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it as much as before.</source>
        <translation>Les morceaux mis de côté le surprennent autant qu’avant.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it {gain:.0%} less than before.</source>
        <translation>Les morceaux mis de côté le surprennent {gain:.0%} moins qu’avant.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} min</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Import a style</source>
        <translation>Importer un style</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Imported the style {name!r}. Fills write in it from now on.</source>
        <translation>Style {name!r} importé. Les remplissages l’utilisent désormais.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Learning the style {name!r} was interrupted; at most a minute of it is lost.</source>
        <translation>L’apprentissage du style {name!r} a été interrompu ; une minute au plus en est perdue.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Sound and tempo of {style}</source>
        <translation>Son et tempo de {style}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>The style {name!r} is learnt.</source>
        <translation>Le style {name!r} est appris.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No part-writing faults.</source>
        <translation>Aucune faute de conduite des voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix {bars}</source>
        <translation>Corriger, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix all in {bars}</source>
        <translation>Tout corriger, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation>Toutes les notes de cette faute sont verrouillées ({where}). Modifiez-en une à la main, ou déverrouillez-en une avec Maj+L et corrigez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). So are those of {more} more faults. Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation>Toutes les notes de cette faute sont verrouillées ({where}). Il en va de même pour {more} autres fautes. Modifiez-en une à la main, ou déverrouillez-en une avec Maj+L et corrigez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found by rewriting those notes alone.</source>
        <translation>Réécrire ces seules notes n’a donné aucune version sans cette faute.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation>Aucune version sans cette faute n’a été trouvée, bien que toutes les voix non verrouillées y aient été réécrites. Déverrouillez une note voisine, ou modifiez-en une à la main.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found by rewriting those notes alone.</source>
        <translation>Réécrire ces seules notes n’a donné aucune version avec moins de fautes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation>Aucune version avec moins de fautes n’a été trouvée, bien que toutes les voix non verrouillées y aient été réécrites. Déverrouillez une note voisine, ou modifiez-en une à la main.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Rewrite the other voices there too</source>
        <translation>Y réécrire aussi les autres voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix this</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of this fault that aren't locked.</source>
        <translation>Réécrire les notes non verrouillées de cette faute.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of all faults listed here.</source>
        <translation>Réécrire les notes de toutes les fautes énumérées ici.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rules …</source>
        <translation>Règles …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Choose what is checked.</source>
        <translation>Choisir ce qui est vérifié.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source> (locked)</source>
        <translation> (verrouillé)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Bach, in 1,000</source>
        <translation>Bach, sur 1 000</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules of part-writing</source>
        <translation>Règles de conduite des voix</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>{step} of {steps}</source>
        <translation>{step} sur {steps}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Paint a melody</source>
        <translation>Dessinez une mélodie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>With the pencil (2), click or drag in the roll. What you paint is yours: no fill changes it. A melody to try things with is there already.</source>
        <translation>Avec le crayon (2), cliquez ou glissez dans le piano roll. Ce que vous dessinez est à vous : aucun remplissage n’y touche. Une mélodie pour essayer est déjà là.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Have the rest written</source>
        <translation>Faites écrire le reste</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Press G. The other voices appear while you watch. Esc cancels, and Ctrl+Z takes all of it back.</source>
        <translation>Appuyez sur G. Les autres voix apparaissent sous vos yeux. Échap interrompt, et Ctrl+Z annule le tout.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Listen</source>
        <translation>Écoutez</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Space plays and stops, also during a fill.</source>
        <translation>Espace lance et arrête la lecture, même pendant un remplissage.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Choose, and change a part</source>
        <translation>Choisissez, changez un passage</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>[ and ] go through the versions. Select a bar (Ctrl+B) and press R: only that is written anew.</source>
        <translation>[ et ] parcourent les versions. Sélectionnez une mesure (Ctrl+B) et appuyez sur R : elle seule est réécrite.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Take it with you</source>
        <translation>Emportez-le</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>This button plays into other programs; Ctrl+E exports scores and MIDI. The Help menu has the guide, and this tour.</source>
        <translation>Ce bouton joue vers d’autres logiciels ; Ctrl+E exporte partitions et MIDI. Le menu Aide contient le guide et cette visite.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>train it by '{command}'</source>
        <translation>entraînez-le par '{command}'</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{path} holds weights of the engine {owner}, not of {engine}.</source>
        <translation>{path} contient des poids du procédé {owner}, pas de {engine}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{problem}; choose another file, or {advice}.</source>
        <translation>{problem} ; choisissez un autre fichier, ou {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{path} holds weights of {engine} that this version can't use; train it by '{command}' again.</source>
        <translation>{path} contient des poids de {engine} que cette version ne peut pas utiliser ; entraînez-le de nouveau par '{command}'.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/cnn.py"/>
        <source>The engine cnn has the weights of the fill and can't take those in {path}; leave them out, or choose the engine that they are for.</source>
        <translation>Le procédé cnn a les poids du remplissage et ne peut pas prendre ceux de {path} ; omettez-les, ou choisissez le procédé auquel ils sont destinés.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} can't be read ({reason}); give another file.</source>
        <translation>Impossible de lire {path} ({reason}) ; indiquez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} has no fold {fold!r} of frames, lists of pitches from {lowest} to {highest} ({problem}); give another file.</source>
        <translation>{path} n’a pas de partie {fold!r} faite de trames, listes de hauteurs de {lowest} à {highest} ({problem}) ; indiquez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{pitch} is no pitch of a piano</source>
        <translation>{pitch} n’est pas une hauteur de piano</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_writer.py"/>
        <source>{weights} was trained on quarter notes and can only be measured; to continue pieces train it by 'musegui train --engine {engine} --out RUN --minutes 30', without --data.</source>
        <translation>{weights} a été entraîné sur des noires et ne peut qu’être mesuré ; pour continuer des morceaux, entraînez-le par 'musegui train --engine {engine} --out RUN --minutes 30', sans --data.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/registry.py"/>
        <source>There is no continuation engine {name!r}; the engines are {engines}.</source>
        <translation>Il n’y a pas de procédé de continuation {name!r} ; les procédés sont {engines}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/engine_table.py"/>
        <source>No piece is long enough to be continued; leave out --data.</source>
        <translation>Aucun morceau n’est assez long pour être continué ; omettez --data.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/evaluation.py"/>
        <source>{path} has no network for 1/{resolution}.</source>
        <translation>{path} n’a pas de réseau pour 1/{resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/evaluation.py"/>
        <source>{path} was trained at 1/{trained}, not at 1/{resolution}.</source>
        <translation>{path} a été entraîné à 1/{trained}, pas à 1/{resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/frame_measures.py"/>
        <source>The weights of {engine} were trained on sixteenths: leave out --data, or give other weights by --weights FILE.</source>
        <translation>Les poids de {engine} ont été entraînés sur des doubles croches : omettez --data, ou donnez d’autres poids avec --weights FILE.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/frame_measures.py"/>
        <source>The weights of {engine} were trained on quarter notes: give those by --data FILE, or give other weights by --weights FILE.</source>
        <translation>Les poids de {engine} ont été entraînés sur des noires : donnez-les avec --data FILE, ou donnez d’autres poids avec --weights FILE.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/measures.py"/>
        <source>There are no marked phrase ends in what is measured of these pieces; leave out --data and --crop.</source>
        <translation>Il n’y a pas de fins de phrase marquées dans ce qui est mesuré de ces morceaux ; omettez --data et --crop.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/similarity/distributions.py"/>
        <source>Distances within a set need three pieces or more.</source>
        <translation>Les distances dans un ensemble demandent trois morceaux ou plus.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/card.py"/>
        <source>checking with the pieces held back</source>
        <translation>vérification avec les morceaux mis de côté</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/card.py"/>
        <source>writing in the style</source>
        <translation>écriture dans le style</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>Make room, and ask for the same again: it goes on from here.</source>
        <translation>Faites de la place et redemandez la même chose : elle reprend d’ici.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{path} can't be written: {reason}.{advice}</source>
        <translation>Impossible d’écrire {path} : {reason}.{advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{done:,} of {total:,} files read</source>
        <translation>{done:,} fichiers lus sur {total:,}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}</source>
        <translation>itération {iteration}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}, NLL of the pieces held back {nll:.4f}</source>
        <translation>itération {iteration}, NLL des morceaux mis de côté {nll:.4f}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>There are no weights at {path}.</source>
        <translation>Il n’y a pas de poids dans {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>no format</source>
        <translation>aucun format</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} holds {found}, this version reads {format}: use the weights that came with this version.</source>
        <translation>{path} contient {found}, cette version lit {format} : utilisez les poids fournis avec cette version.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} is damaged or no weights file ({problem}).</source>
        <translation>{path} est endommagé ou n’est pas un fichier de poids ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/device.py"/>
        <source>The device {name!r} can't be used on this machine.</source>
        <translation>Le périphérique {name!r} est inutilisable sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/device.py"/>
        <source>unknown processor</source>
        <translation>processeur inconnu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/model/network/device.py"/>
        <source>cpu ({name}, {n} threads, {precision})</source>
        <extracomment>one: cpu ({name}, {n} thread, {precision})</extracomment>
        <translation><numerusform>CPU ({name}, {n} fil, {precision})</numerusform><numerusform>CPU ({name}, {n} fils, {precision})</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/inference.py"/>
        <source>{path} holds no weights this version can use ({problem}).</source>
        <translation>{path} ne contient pas de poids utilisables par cette version ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>{path} holds no network this version can use ({problem}).</source>
        <translation>{path} ne contient pas de réseau utilisable par cette version ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>This style builds on a network of another version of musegui; learn it again.</source>
        <translation>Ce style s’appuie sur un réseau d’une autre version de musegui ; apprenez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>its tensors are not those of its network</source>
        <translation>ses tenseurs ne sont pas ceux de son réseau</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is no network for eighths here: the fill wrote sixteenths.</source>
        <translation>Il n’y a pas de réseau pour les croches ici : le remplissage a écrit des doubles croches.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is no network for sixteenths here: the fill wrote eighths.</source>
        <translation>Il n’y a pas de réseau pour les doubles croches ici : le remplissage a écrit des croches.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>These two styles can't be mixed: they write on different grids.</source>
        <translation>Ces deux styles ne peuvent pas être mélangés : ils écrivent sur des grilles différentes.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out: the candidates were made {most} at a time.</source>
        <translation>Mémoire insuffisante : les versions ont été faites par {most} à la fois.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out on the graphics card: the fill runs on the processor instead.</source>
        <translation>La carte graphique manque de mémoire : le remplissage se fait sur le processeur.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is not enough memory for this fill; close other programs, or fill fewer bars at a time.</source>
        <translation>Il n’y a pas assez de mémoire pour ce remplissage ; fermez d’autres programmes, ou remplissez moins de mesures à la fois.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to weigh: these steps lie outside the score.</source>
        <translation>Il n’y a rien à évaluer : ces pas sont hors de la partition.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: the score is empty; add a bar first.</source>
        <translation>Il n’y a rien à remplir : la partition est vide ; ajoutez d’abord une mesure.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: nothing is selected.</source>
        <translation>Il n’y a rien à remplir : rien n’est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: no note lies wholly in the region, and the rhythm is to be kept.</source>
        <translation>Il n’y a rien à remplir : aucune note n’est entièrement dans la région, et le rythme doit être gardé.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/likely_chords.py"/>
        <source>All voices are locked at this beat: unlock one to have chords suggested.</source>
        <translation>Toutes les voix sont verrouillées sur ce temps : déverrouillez-en une pour que des accords soient proposés.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/window.py"/>
        <source>The {voice}'s {note} at {place} lies outside {lowest} to {highest}, the compass of four-part writing here; transpose the music first.</source>
        <translation>Voix {voice} : {note}, à la {place}, est hors de {lowest} à {highest}, l’étendue de l’écriture à quatre voix ici ; transposez d’abord la musique.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>There is no fold {fold!r}; the folds are {folds}.</source>
        <translation>Il n’y a pas de partie {fold!r} ; les parties sont {folds}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{path} has no fold {fold!r} of SATB pitches ({problem}).</source>
        <translation>{path} n’a pas de partie {fold!r} de hauteurs SATB ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{name} has not four whole numbers per step</source>
        <translation>{name} n’a pas quatre nombres entiers par pas</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{name} has a pitch that is not from {lowest} to {highest}</source>
        <translation>{name} a une hauteur qui n’est pas comprise entre {lowest} et {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/corpora.py"/>
        <source>Palestrina's masses are missing; install the package music21 again.</source>
        <translation>Les messes de Palestrina manquent ; réinstallez le paquet music21.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is not a folder; name the folder of your pieces.</source>
        <translation>{folder} n’est pas un dossier ; indiquez le dossier de vos morceaux.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>There is no folder {folder}; name the folder of your pieces.</source>
        <translation>Il n’y a pas de dossier {folder} ; indiquez le dossier de vos morceaux.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} can't be read; check your rights to it.</source>
        <translation>Impossible de lire {folder} ; vérifiez vos droits d’accès.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is empty; put pieces in four voices into it.</source>
        <translation>{folder} est vide ; mettez-y des morceaux à quatre voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is the same piece as {same}.</source>
        <translation>{path} est le même morceau que {same}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has only one piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation>{folder} n’a qu’un morceau dont apprendre ; il faut au moins {least} morceaux à quatre voix, et vingt sont un bon début.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has no piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation>{folder} n’a aucun morceau dont apprendre ; il faut au moins {least} morceaux à quatre voix, et vingt sont un bon début.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/melodies.py"/>
        <source>The collections of tunes are missing; install the package music21 again.</source>
        <translation>Les recueils d’airs manquent ; réinstallez le paquet music21.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} has no notes for {voices}; four voices are needed.</source>
        <translation>{path} n’a pas de notes pour {voices} ; il faut quatre voix.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} is shorter than two bars.</source>
        <translation>{path} est plus court que deux mesures.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} goes beyond C2 to B5, which is all that the network hears.</source>
        <translation>{path} sort de C2 à B5, tout ce que le réseau entend.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/reader.py"/>
        <source>{path} can't be used ({problem}).</source>
        <translation>{path} est inutilisable ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/task.py"/>
        <source>The value of {option} must be a positive number, not {value}.</source>
        <translation>La valeur de {option} doit être un nombre positif, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>Say how long to train: either iterations or minutes.</source>
        <translation>Dites combien de temps entraîner : en itérations ou en minutes.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>The gradients of iteration {iteration} are not finite; the last state in {folder} is sound. Start again with a lower learning rate.</source>
        <translation>Les gradients de l’itération {iteration} ne sont pas finis ; le dernier état dans {folder} est sain. Recommencez avec un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} can't be the folder of a run: {reason}.</source>
        <translation>{folder} ne peut pas être le dossier d’un apprentissage : {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} holds a run with other options; choose another folder, or delete {file_name} in it to start anew.</source>
        <translation>{folder} contient un apprentissage avec d’autres options ; choisissez un autre dossier, ou supprimez-y {file_name} pour recommencer.</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/child.py"/>
        <source>something unforeseen went wrong ({name}: {problem})</source>
        <translation>un imprévu s’est produit ({name} : {problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/helper.py"/>
        <source>it was given up</source>
        <translation>c’est abandonné</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/launch.py"/>
        <source>The system starts no further process for musegui ({problem}); close other programs and try again.</source>
        <translation>Le système ne démarre plus de processus pour musegui ({problem}) ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it takes too long</source>
        <translation>cela prend trop de temps</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>what it answers can't be understood</source>
        <translation>sa réponse est incompréhensible</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it no longer answers</source>
        <translation>il ne répond plus</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process ended with exit code {code}</source>
        <translation>son processus s’est terminé avec le code {code}</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>signal {signal}</source>
        <translation>signal {signal}</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was killed from outside ({name}), as systems do when memory runs out</source>
        <translation>son processus a été tué de l’extérieur ({name}), ce que font les systèmes quand la mémoire manque</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was ended from outside ({name})</source>
        <translation>son processus a été arrêté de l’extérieur ({name})</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process crashed ({name})</source>
        <translation>son processus a planté ({name})</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>with {commands}</source>
        <translation>avec {commands}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install the package that holds it</source>
        <translation>la bibliothèque système {library} manque ; installez le paquet qui la contient</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install it {advice}</source>
        <translation>la bibliothèque système {library} manque ; installez-la {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system libraries {libraries} are missing; install them {advice}</source>
        <translation>les bibliothèques système {libraries} manquent ; installez-les {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the Python package {package} is missing; install musegui again</source>
        <translation>le paquet Python {package} manque ; réinstallez musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>a part of it can't be loaded ({problem}); install it again</source>
        <translation>une partie ne peut pas être chargée ({problem}) ; réinstallez-la</translation>
    </message>
</context>
</TS>
