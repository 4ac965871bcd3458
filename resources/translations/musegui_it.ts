<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>musegui</name>
    <message>
        <location filename="../../musegui/api.py"/>
        <source>A region has shape {shape}, not {given}.</source>
        <translation>Una regione ha la forma {shape}, non {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/api.py"/>
        <source>There is no rule {name!r}; the rules are {rules}.</source>
        <translation>Non c’è nessuna regola {name!r}; le regole sono {rules}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a whole number from {least} on, not {text!r}</source>
        <translation>un numero intero da {least} in su, non {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a whole number from {least} to {most}, not {text!r}</source>
        <translation>un numero intero da {least} a {most}, non {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a second style is written like Hymns=0.3, with a share from 0 to 1, not {text!r}</source>
        <translation>un secondo stile si scrive come Hymns=0.3, con una quota da 0 a 1, non {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>bars are written like 3, 3-4 or 1-2,7, not {text!r}</source>
        <translation>le battute si scrivono come 3, 3-4 o 1-2,7, non {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>{problem}; a register is written like alto=G3-C5</source>
        <translation>{problem}; un registro si scrive come alto=G3-C5</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a chord is asked for like 2.3=V7, not {text!r}</source>
        <translation>un accordo si chiede come 2.3=V7, non {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a seed is a whole number from 0 on, not {text!r}</source>
        <translation>un seme è un numero intero da 0 in su, non {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>several files</source>
        <translation>più file</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>With several files, or a folder, OUT is a folder. What is there already is skipped, so that the same command goes on where it was stopped. If a file can't be done, an error says so and the rest goes on.</source>
        <translation>Con più file, o una cartella, OUT è una cartella. Ciò che c’è già si salta, così che lo stesso comando continua da dove era stato fermato. Se un file non si può fare, è segnalato e il resto continua.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>which files to write: {kinds}</source>
        <translation>quali file scrivere: {kinds}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>work on so many files at once, each on its share of the processor (1)</source>
        <translation>lavorare su tanti file alla volta, ciascuno con la sua parte del processore (1)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>a table with a row for each file, in CSV or JSON lines (.jsonl)</source>
        <translation>una tabella con una riga per file, in CSV o righe JSON (.jsonl)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>write again what is there already</source>
        <translation>scrivere di nuovo ciò che c’è già</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>There is no file {path}.</source>
        <translation>Il file {path} non esiste.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>There is no file or folder {path}.</source>
        <translation>Non c’è nessun file né cartella {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{first} and {second} would both become {path}; do them one after the other, into two folders.</source>
        <translation>{first} e {second} diventerebbero entrambi {path}; falli uno dopo l’altro, in due cartelle.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Skipped {n} files that {folder} has already.</source>
        <extracomment>one: Skipped {n} file that {folder} has already.</extracomment>
        <translation><numerusform>Saltato {n} file che {folder} ha già.</numerusform><numerusform>Saltati {n} file che {folder} ha già.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{number} of {count}: {path}</source>
        <translation>{number} di {count}: {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Several files are written into a folder; name it with -o FOLDER.</source>
        <translation>Più file si scrivono in una cartella; indicala con -o FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Several files are written into a folder, but {folder} is a file.</source>
        <translation>Più file si scrivono in una cartella, ma {folder} è un file.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Say which kind of files to write with --to, such as --to musicxml.</source>
        <translation>Di’ quale tipo di file scrivere con --to, come --to musicxml.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>The results would mix with what is in {folder}; name another folder.</source>
        <translation>I risultati si mescolerebbero con ciò che è in {folder}; indica un’altra cartella.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files done, in {seconds:.1f} s.</source>
        <extracomment>one: {n} file done, in {seconds:.1f} s.</extracomment>
        <translation><numerusform>{n} file fatto, in {seconds:.1f} s.</numerusform><numerusform>{n} file fatti, in {seconds:.1f} s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files done, {failed} failed, in {seconds:.1f} s.</source>
        <extracomment>one: {n} file done, {failed} failed, in {seconds:.1f} s.</extracomment>
        <translation><numerusform>{n} file fatto, {failed} con errori, in {seconds:.1f} s.</numerusform><numerusform>{n} file fatti, {failed} con errori, in {seconds:.1f} s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files</source>
        <extracomment>one: {n} file</extracomment>
        <translation><numerusform>{n} file</numerusform><numerusform>{n} file</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>interrupted.</source>
        <translation>interrotto.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{path} can't be done: {reason}.</source>
        <translation>{path} non si può fare: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>The report of several files is a table; end {path} in .csv or .jsonl.</source>
        <translation>Il rapporto di più file è una tabella; termina {path} in .csv o .jsonl.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>Another run writes {path} now; wait for it, or name another file.</source>
        <translation>Un’altra esecuzione sta scrivendo {path}; aspetta che finisca o indica un altro file.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>{path} can't be written: {reason}.</source>
        <translation>{path} non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>{path} is no report of an earlier run; name another file.</source>
        <translation>{path} non è il rapporto di un’esecuzione precedente; indica un altro file.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_worker.py"/>
        <source>{path} takes more memory than there is.</source>
        <translation>{path} richiede più memoria di quella che c’è.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>points</source>
        <translation>punti</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>empty beats</source>
        <translation>movimenti vuoti</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>pieces of any kind that is read; a folder, with those in it, becomes a table</source>
        <translation>brani di qualsiasi tipo che si legge; una cartella, con quelli che contiene, diventa una tabella</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>everything, for programs</source>
        <translation>tutto, per i programmi</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>for spreadsheets: a row for each fault or, of a folder, for each file</source>
        <translation>per i fogli di calcolo: una riga per errore o, di una cartella, per file</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>check these alone, or {all!r} (those that are on by default)</source>
        <translation>controllare solo queste, o {all!r} (quelle attive da sole)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>say why each is a fault, and what cures it</source>
        <translation>dire perché ciascuno è un errore, e che cosa lo rimedia</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>write there instead; into a folder a file for each</source>
        <translation>scrivere là; in una cartella un file per ciascuno</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>points: {costs}</source>
        <translation>punti: {costs}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>exit codes: 0 no fault, {faulty} faults, {unreadable} a file could not be read or written</source>
        <translation>codici di uscita: 0 nessun errore, {faulty} errori, {unreadable} un file non si è potuto leggere o scrivere</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>rules:</source>
        <translation>regole:</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>only if it is named</source>
        <translation>solo se nominata</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>did you mean {suggestion!r}?</source>
        <translation>forse {suggestion!r}?</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>--help lists them.</source>
        <translation>--help le elenca.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>there is no rule {name!r}; {hint}</source>
        <translation>non c’è nessuna regola {name!r}; {hint}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>no rule is named; --help lists them.</source>
        <translation>nessuna regola è nominata; --help le elenca.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>no faults</source>
        <translation>0 errori</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} faults</source>
        <extracomment>one: {n} fault</extracomment>
        <translation><numerusform>{n} errore</numerusform><numerusform>{n} errori</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} points</source>
        <extracomment>one: {n} point</extracomment>
        <translation><numerusform>{n} punto</numerusform><numerusform>{n} punti</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} beats empty</source>
        <extracomment>one: {n} beat empty</extracomment>
        <translation><numerusform>{n} movimento vuoto</numerusform><numerusform>{n} movimenti vuoti</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>can't be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/completion.py"/>
        <source>the shell, as in 'musegui completion bash &gt;&gt; ~/.bashrc'; man prints the manual page, in English</source>
        <translation>la shell, come in 'musegui completion bash &gt;&gt; ~/.bashrc'; man mostra il manuale, in inglese</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>how many bars to write, up to {most} ({usual})</source>
        <translation>quante battute scrivere, fino a {most} ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>what writes them; the guide's page "Continue" explains each ({engine})</source>
        <translation>che cosa le scrive; la pagina «Continue» della guida spiega ciascuno ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>have the fill go over all that another engine than its own has written</source>
        <translation>far ripassare dal riempimento tutto ciò che ha scritto un altro procedimento</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>Continued {path} in {time}.</source>
        <translation>{path} continuato in {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>the following arguments are required: %s</source>
        <translation>mancano questi argomenti: %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>several files are written into a folder; name it with -o FOLDER.</source>
        <translation>più file si scrivono in una cartella; indicala con -o FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} scritto.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>a project, or MIDI, MusicXML (also MXL), ABC or Humdrum; - for the standard input. Then OUT: OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, OUT.abc, OUT.krn, or OUT.pdf, OUT.svg, OUT.png to print</source>
        <translation>un progetto, o MIDI, MusicXML (anche MXL), ABC o Humdrum; - per lo standard input. Poi OUT: OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, OUT.abc, OUT.krn, o OUT.pdf, OUT.svg, OUT.png per stampare</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>OUT, where it does not stand last; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>OUT, se non sta in fondo; una cartella per più file; - per lo standard output, e --to dice di che tipo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>mid, musicxml, pdf, or any other ending of OUT</source>
        <translation>mid, musicxml, pdf, o qualsiasi altra estensione di OUT</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>which track is which voice: 1=S,2=A,3=TB; several letters split it (found by itself)</source>
        <translation>quale traccia è quale voce: 1=S,2=A,3=TB; più lettere la dividono (trovato da sé)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>in OUT.mid alone</source>
        <translation>solo in OUT.mid</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>take it out of the menu again</source>
        <translation>toglierlo dal menu</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Only Linux desktops have such entries; make a shortcut to musegui instead.</source>
        <translation>Solo i desktop Linux hanno tali voci; fai invece un collegamento a musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Removed the entry of musegui in {folder}.</source>
        <translation>Tolta la voce di musegui in {folder}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Installed the entry of musegui in {folder}.</source>
        <translation>Installata la voce di musegui in {folder}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>window</source>
        <translation>finestra</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>engraving</source>
        <translation>composizione delle note</translation>
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
        <translation>porte MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>1/16 network</source>
        <translation>rete 1/16</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>1/8 network</source>
        <translation>rete 1/8</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>the same for programs</source>
        <translation>lo stesso per i programmi</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Harmonizing does not work here without: {parts}.</source>
        <translation>Armonizzare qui non funziona senza: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Harmonizing works here.</source>
        <translation>Armonizzare qui funziona.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>can't be loaded: {reason}</source>
        <translation>non si può caricare: {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{version} on {device}</source>
        <translation>{version} su {device}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>restore the file from the repository, or install musegui again</source>
        <translation>ripristina il file dal repository, o reinstalla musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{millions:.1f} M parameters, {path}</source>
        <translation>{millions:.1f} M di parametri, {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>no display</source>
        <translation>nessuno schermo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>the window needs a desktop; the command line works without</source>
        <translation>la finestra vuole un desktop; la riga di comando ne fa a meno</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{reason} (at {displays})</source>
        <translation>{reason} (su {displays})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version}, but {reason}</source>
        <translation>Qt {version}, ma {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version} on {system}</source>
        <translation>Qt {version} su {system}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>check the display, and install the system libraries that docs/install.md lists</source>
        <translation>controlla lo schermo e installa le librerie di sistema elencate in docs/install.md</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version} opens none: {reason}</source>
        <translation>Qt {version} non ne apre nessuna: {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>install musegui again; notes are played and filled without</source>
        <translation>installa di nuovo musegui; le note si suonano e riempiono anche senza</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>no page can be drawn: {problem}</source>
        <translation>nessuna pagina si può disegnare: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a bar was drawn</source>
        <translation>una battuta è stata disegnata</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{size:.1f} MB, {path}</source>
        <translation>{size:.1f} MB, {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{font}; also on this system: {others}</source>
        <translation>{font}; anche su questo sistema: {others}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>needs FluidSynth and the sound font</source>
        <translation>vuole FluidSynth e il SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a device opened through {driver}</source>
        <translation>un dispositivo aperto con {driver}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a MIDI system, no ports yet</source>
        <translation>un sistema MIDI, ancora senza porte</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--figure draws '--measure gibbs' or '--engines'; ask for one of them.</source>
        <translation>--figure disegna '--measure gibbs' o '--engines'; chiedi uno di questi.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--measure {measure} stands alone, for {engines}.</source>
        <translation>--measure {measure} sta da solo, per {engines}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--weights are those of one engine; say which by --engines.</source>
        <translation>--weights sono quelli di un procedimento; di’ quale con --engines.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--measure {measure} has no use for {option}.</source>
        <translation>--measure {measure} non usa {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>there is no continuation engine {name!r}; the engines are {engines}, or all</source>
        <translation>non c’è nessun procedimento {name!r}; i procedimenti sono {engines}, o all</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>weights or a style (the shipped ones)</source>
        <translation>pesi o uno stile (quelli forniti)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>an untrained network instead</source>
        <translation>invece una rete non addestrata</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>grid (that of the weights, else 16)</source>
        <translation>griglia (quella dei pesi, altrimenti 16)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>JSB chorales</source>
        <translation>corali JSB</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>what music21 holds ({corpus})</source>
        <translation>ciò che contiene music21 ({corpus})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>give it again for more (masked)</source>
        <translation>ripeterlo per altri (masked)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>a table of continuation engines, which go on with the openings of the pieces</source>
        <translation>una tabella dei procedimenti che continuano gli inizi dei brani</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>with --engines --figure: draw the curve of a training run, too (again for more)</source>
        <translation>con --engines --figure: disegnare anche la curva di un addestramento (ripeterlo per altre)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>orderings of the framewise NLL ({orderings})</source>
        <translation>ordini della NLL framewise ({orderings})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>steps of the network's grid: of the crops that masked measures take side by side, or of each piece's beginning ({crop} for masked, masked-soprano, gibbs and steering, else whole pieces, which 0 says for all)</source>
        <translation>passi della griglia della rete: dei ritagli che le misure masked prendono insieme, o dell’inizio di ogni brano ({crop} per masked, masked-soprano, gibbs e steering, altrimenti brani interi, ciò che 0 dice per tutti)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>the first so many (all)</source>
        <translation>solo i primi (tutti)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>sweeps of the samplers ({sweeps})</source>
        <translation>passate dei campionatori ({sweeps})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>another number draws other notes (0)</source>
        <translation>un altro numero estrae altre note (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>cpu, cuda, mps (the best there is)</source>
        <translation>cpu, cuda, mps (il migliore che c’è)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>CPU threads</source>
        <translation>thread di CPU</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>where to write the figures</source>
        <translation>dove scrivere le cifre</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>where to draw the curves of gibbs, or the engines</source>
        <translation>dove disegnare le curve di gibbs, o i procedimenti</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>--count takes chorales by chance: without --chorale, --from and --solution.</source>
        <translation>--count prende corali a caso: senza --chorale, --from e --solution.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>--task has at most {count} characters.</source>
        <translation>--task ha al più {count} caratteri.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>what is given</source>
        <translation>ciò che è dato</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>such as bwv66.6 (one by chance)</source>
        <translation>come bwv66.6 (uno a caso)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>your own piece</source>
        <translation>un brano proprio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>only these bars (all)</source>
        <translation>solo queste battute (tutte)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>only this phrase, as fermatas end them, from 1; 0 takes one by chance</source>
        <translation>solo questa frase, come le finiscono le corone, da 1; 0 ne prende una a caso</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>gives the same exercise again</source>
        <translation>dà di nuovo lo stesso esercizio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>make so many of different chorales; OUT is then a folder</source>
        <translation>farne tanti da corali diversi; OUT è allora una cartella</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>what is to be done</source>
        <translation>ciò che c’è da fare</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>write the composer's own there, for you</source>
        <translation>scrivervi la soluzione del compositore, per chi insegna</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>OUT.muse, or a folder</source>
        <translation>OUT.muse, o una cartella</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>Wrote {path}, of {name}.</source>
        <translation>{path} scritto, da {name}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>{path} can't be made into a folder: {reason}.</source>
        <translation>{path} non si può fare cartella: {reason}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>Only {n} chorales are suitable; ask for fewer with --count.</source>
        <extracomment>one: Only {n} chorale is suitable; ask for fewer with --count.</extracomment>
        <translation><numerusform>È adatto solo {n} corale; chiedine meno con --count.</numerusform><numerusform>Sono adatti solo {n} corali; chiedine meno con --count.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>a melody; MusicXML, ABC and others will do too; - for the standard input</source>
        <translation>una melodia; vanno bene anche MusicXML, ABC e altri; - per lo standard input</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>which voice the melody is: {voices} (soprano)</source>
        <translation>quale voce è la melodia: {voices} (soprano)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>move notes that are off the grid of sixteenths</source>
        <translation>spostare le note fuori dalla griglia dei sedicesimi</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>who sings or plays it; the melody is brought to the compass there (satb)</source>
        <translation>chi canta o suona; la melodia vi è portata nella sua estensione (satb)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>only these voices, of {voices} (all)</source>
        <translation>solo queste voci, tra {voices} (tutte)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>only these bars, such as 3-4 (all)</source>
        <translation>solo queste battute, come 3-4 (tutte)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Harmonized {path} in {time}.</source>
        <translation>{path} armonizzato in {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Nobody sings the {voice} in the {ensemble}; name another voice for the melody with --voice.</source>
        <translation>Nessuno canta la voce «{voice}» nell’organico «{ensemble}»; indica un’altra voce per la melodia con --voice.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>The melody moved {n} semitones up, for {part}.</source>
        <extracomment>one: The melody moved {n} semitone up, for {part}.</extracomment>
        <translation><numerusform>La melodia è salita di {n} semitono, per {part}.</numerusform><numerusform>La melodia è salita di {n} semitoni, per {part}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>The melody moved {n} semitones down, for {part}.</source>
        <extracomment>one: The melody moved {n} semitone down, for {part}.</extracomment>
        <translation><numerusform>La melodia è scesa di {n} semitono, per {part}.</numerusform><numerusform>La melodia è scesa di {n} semitoni, per {part}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Filled {path} in {time}.</source>
        <translation>{path} riempito in {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Over-constrained in bar {bars}: what is fixed there leaves hardly a choice.</source>
        <translation>Troppe condizioni nella battuta {bars}: ciò che vi è fissato lascia poca scelta.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Unlock notes of {path} in the window (Shift+L), or fill the piece as MIDI or MusicXML, where --voices and --bars say what may change.</source>
        <translation>Sblocca note di {path} nella finestra (Maiusc+L), oppure riempi il brano come MIDI o MusicXML, dove --voices e --bars dicono che cosa può cambiare.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Say with --voices or --bars what may change in {path}.</source>
        <translation>Indica con --voices o --bars che cosa può cambiare in {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>{path} is a project; fill its gaps with 'musegui fill'.</source>
        <translation>{path} è un progetto; riempi i suoi vuoti con 'musegui fill'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>sweep {sweep} of {sweeps}</source>
        <translation>passata {sweep} di {sweeps}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in its folders</source>
        <translation>brani a quattro voci: MIDI, MusicXML, ABC, Humdrum o progetti, anche nelle sue sottocartelle</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>where to write the style (the folder of styles, where --style finds it by its name)</source>
        <translation>dove scrivere lo stile (la cartella degli stili, dove --style lo trova per nome)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>what the style is called (as the output or the folder)</source>
        <translation>come si chiama lo stile (come l’uscita o la cartella)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>how long to learn at most; it ends when the pieces that are held back gain nothing more ({minutes})</source>
        <translation>quanto apprendere al più; finisce quando i brani tenuti da parte non guadagnano più nulla ({minutes})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>this many updates instead of minutes</source>
        <translation>tanti aggiornamenti invece di minuti</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>which of the weights are learnt ({usual}); the others make small files</source>
        <translation>quali dei pesi si apprendono ({usual}); gli altri fanno file piccoli</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>the licence of the pieces, or whose they are</source>
        <translation>la licenza dei brani, o di chi sono</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>where to list what could not be used, and why</source>
        <translation>dove elencare ciò che non si è potuto usare, e perché</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>processes that read files (one for each core)</source>
        <translation>processi che leggono file (uno per core)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>the same seed learns the same on the same processor (0)</source>
        <translation>lo stesso seme apprende lo stesso sullo stesso processore (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>A style's file ends in {suffix}, not as {path!r}.</source>
        <translation>Il file di uno stile finisce in {suffix}, non come {path!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>interrupted; the same command goes on from here.</source>
        <translation>interrotto; lo stesso comando continua da qui.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>Not used: {sentence}</source>
        <translation>Non usato: {sentence}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>Not used: {count:,} more.</source>
        <translation>Non usati: altri {count:,}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>{minutes:.1f} min left</source>
        <translation>ancora {minutes:.1f} min</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>IN says key and meter: leave out --key and --meter.</source>
        <translation>IN dice tonalità e metro: tralascia --key e --meter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>Wrote a melody of {n} bars in {time}.</source>
        <extracomment>one: Wrote a melody of {n} bar in {time}.</extracomment>
        <translation><numerusform>Melodia di {n} battuta scritta in {time}.</numerusform><numerusform>Melodia di {n} battute scritta in {time}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a piece whose soprano has the first notes (none: it begins from nothing)</source>
        <translation>un brano il cui soprano ha le prime note (nessuno: comincia dal nulla)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>how many bars, up to {most} ({usual})</source>
        <translation>quante battute, fino a {most} ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>such as D, 'Bb major' or 'F# minor', Gm (C major)</source>
        <translation>come D, 'Bb major' o 'F# minor', Gm (C major)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>such as 3/4 (4/4); 6/8 and 2/4 make dances</source>
        <translation>come 3/4 (4/4); 6/8 e 2/4 fanno danze</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>what writes it ({engine})</source>
        <translation>che cosa la scrive ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>what the standard output gets with -o -, as mid</source>
        <translation>ciò che riceve lo standard output con -o -, come mid</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>write the other three voices to it, too</source>
        <translation>scrivervi anche le altre tre voci</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a key such as D, 'Bb major' or 'F# minor', not {text!r}</source>
        <translation>una tonalità come D, 'Bb major' o 'F# minor', non {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a meter of sixteenths such as 3/4 or 6/8, not {text!r}</source>
        <translation>un metro in sedicesimi come 3/4 o 6/8, non {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>A MIDI system is here, but no port to play into: start a program that has one, or connect an instrument.</source>
        <translation>C’è un sistema MIDI, ma nessuna porta in cui suonare: avvia un programma che ne abbia una, o collega uno strumento.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>the piece and Enter can't both come from the standard input; give --port.</source>
        <translation>il brano e Invio non possono venire entrambi dallo standard input; indica --port.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{problem}; once it is back, play again.</source>
        <translation>{problem}; quando ritorna, suona di nuovo.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>a piece in up to four voices; or IN.muse</source>
        <translation>un brano fino a quattro voci; o IN.muse</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>a port that 'musegui ports' lists, or a part of its name; give it four times to play each voice into a port of its own, from soprano to bass</source>
        <translation>una porta che 'musegui ports' elenca, o una parte del suo nome; data quattro volte suona ogni voce nella sua, dal soprano al basso</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>offer a port {port!r} for other programs to listen to</source>
        <translation>offrire una porta {port!r} che altri programmi ascoltino</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>offer four virtual ports, one for each voice</source>
        <translation>offrire quattro porte virtuali, una per voce</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>send MIDI clock, start, stop, continue and song position too</source>
        <translation>inviare anche clock MIDI, avvio, arresto, ripresa e posizione</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>go by the MIDI clock that comes in at this port, or at a port of our own ({port!r}), or by {link!r}</source>
        <translation>seguire il clock MIDI che arriva a questa porta, o a una nostra ({port!r}), o a {link!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>leave out program changes</source>
        <translation>tralasciare i cambi di programma</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>--per-voice goes with --virtual; give --port four times instead.</source>
        <translation>--per-voice va con --virtual; dai invece --port quattro volte.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Give --port once or {voices} times, not {count} times.</source>
        <translation>Dai --port una volta o {voices} volte, non {count} volte.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{link} needs the package LinkPython-extern; install musegui with its extra 'link' (the guide's page "Installing" says how).</source>
        <translation>{link} richiede il pacchetto LinkPython-extern; installa musegui con il suo extra 'link' (la pagina «Installing» della guida dice come).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Following {name}.</source>
        <translation>Segue {name}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{name} can't be listened to</source>
        <translation>{name} non si può ascoltare</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Connect another program to {names}, then press Enter to play.</source>
        <translation>Collega un altro programma a {names}, poi premi Invio per suonare.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>docs/serve.md says what is asked and answered.</source>
        <translation>docs/serve.md dice che cosa si chiede e si risponde.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>where to listen for HTTP; 0 takes a port that is free ({port})</source>
        <translation>dove ascoltare HTTP; 0 prende una porta libera ({port})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>where to listen for OSC (UDP), too; 0 takes a port that is free</source>
        <translation>dove ascoltare anche OSC (UDP); 0 prende una porta libera</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>what every request must carry (MUSEGUI_TOKEN, or a random one that is printed)</source>
        <translation>ciò che ogni richiesta deve portare (MUSEGUI_TOKEN, o uno a caso che viene mostrato)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Listening on {address}</source>
        <translation>In ascolto su {address}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Token: {token}</source>
        <translation>Token: {token}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Port {port} can't be used ({reason}); choose another with {option}, or 0 for any that is free.</source>
        <translation>La porta {port} non si può usare ({reason}); scegline un’altra con {option}, o 0 per una libera.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>practice tracks are made of one piece at a time.</source>
        <translation>le tracce di studio si fanno di un brano alla volta.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>Wrote {path}: {seconds:.1f} s of MIDI.</source>
        <translation>{path} scritto: {seconds:.1f} s di MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>Wrote {path}: {seconds:.1f} s of audio.</source>
        <translation>{path} scritto: {seconds:.1f} s di audio.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>a piece in up to four voices; or IN.muse; - for the standard input</source>
        <translation>un brano fino a quattro voci; o IN.muse; - per lo standard input</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>where to write the audio; .flac, .mp3 and .ogg work, too; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>dove scrivere l’audio; vanno bene anche .flac, .mp3 e .ogg; una cartella per più file; - per lo standard output, e --to dice di che tipo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>write a practice track for each voice into a folder, and one with all voices</source>
        <translation>scrivere in una cartella una traccia di studio per voce, e una con tutte le voci</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>an SF2 or SF3 sound font (our own)</source>
        <translation>un SoundFont SF2 o SF3 (il nostro)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>sample rate, 8000 to 96000 Hz (44100)</source>
        <translation>frequenza di campionamento, da 8000 a 96000 Hz (44100)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>a file per voice, OUT-soprano.wav and so on, which together are the mix</source>
        <translation>un file per voce, OUT-soprano.wav ecc., che insieme sono il missaggio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>as loud as the highest peak allows, -1 dB</source>
        <translation>tanto forte quanto permette il picco più alto, -1 dB</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>with a click on each beat</source>
        <translation>con un clic su ogni movimento</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>rendering, {part:4.0%}</source>
        <translation>rendering, {part:4.0%}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>--name goes with --import; --rename renames what is there.</source>
        <translation>--name va con --import; --rename rinomina ciò che c’è.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>print what is listed or shown as JSON</source>
        <translation>mostrare come JSON ciò che si elenca o si mostra</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>print a style's card: what it is worth, and why</source>
        <translation>mostrare la scheda di uno stile: quanto vale, e perché</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>copy a style into the folder of styles, so that it is listed; --name gives it another name</source>
        <translation>copiare uno stile nella cartella degli stili, perché sia elencato; --name gli dà un altro nome</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>copy a style to a file</source>
        <translation>copiare uno stile in un file</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>rename an own style</source>
        <translation>rinominare uno stile proprio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>delete an own style</source>
        <translation>eliminare uno stile proprio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>for --import: what it is to be called</source>
        <translation>per --import: come si deve chiamare</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Imported {name!r} to {path}.</source>
        <translation>Importato {name!r} in {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>It is called {name!r} now.</source>
        <translation>Ora si chiama {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Deleted {name!r}.</source>
        <translation>Eliminato {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Left out: {problem}</source>
        <translation>Tralasciato: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>interrupted; the same command goes on from the last saved state.</source>
        <translation>interrotto; lo stesso comando continua dall’ultimo stato salvato.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>interrupted; the same command begins anew, as nothing has been saved yet.</source>
        <translation>interrotto; lo stesso comando ricomincia, perché nulla è stato ancora salvato.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>The engine {engine} has no use for {option}.</source>
        <translation>Il procedimento {engine} non usa {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>folder of the run</source>
        <translation>cartella dell’esecuzione</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>cpu, cuda, mps; the best there is if not given</source>
        <translation>cpu, cuda, mps; il migliore che c’è se non indicato</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>CPU threads of each process</source>
        <translation>thread di CPU di ogni processo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>what is trained ({engine})</source>
        <translation>che cosa si addestra ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>how long to train, in iterations</source>
        <translation>quanto addestrare, in iterazioni</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>how long to train, in minutes</source>
        <translation>quanto addestrare, in minuti</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>for cnn</source>
        <translation>per cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>grid of the notes, for cnn</source>
        <translation>griglia delle note, per cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>what music21 holds, for cnn</source>
        <translation>ciò che contiene music21, per cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>train on the pieces in a folder, in four voices, instead of music21's; for the rnn engines also FILE.json, chorales in quarters</source>
        <translation>addestrare sui brani a quattro voci di una cartella, invece di quelli di music21; per i procedimenti rnn anche FILE.json, corali in semiminime</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>crops of pieces in an iteration</source>
        <translation>ritagli di brani in un’iterazione</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>length of a crop in steps of the grid</source>
        <translation>lunghezza di un ritaglio in passi della griglia</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>of the optimizer, at its highest</source>
        <translation>dell’ottimizzatore, al suo massimo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>of the optimizer</source>
        <translation>dell’ottimizzatore</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>the same seed trains the same on the same processor</source>
        <translation>lo stesso seme addestra lo stesso sullo stesso processore</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>start from these weights</source>
        <translation>partire da questi pesi</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>This run is finished, at iteration {iteration}; its weights are in {path}. Ask for more iterations or minutes in another folder.</source>
        <translation>Questa esecuzione è finita, all’iterazione {iteration}; i suoi pesi sono in {path}. Chiedi più iterazioni o minuti in un’altra cartella.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/debug.py"/>
        <source>logging to {path}.</source>
        <translation>registro in {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/engine_outputs.py"/>
        <source>{path} is not the curve of a training run.</source>
        <translation>{path} non è la curva di un addestramento.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/engine_outputs.py"/>
        <source>{path} has no loss on valid pieces yet; train for longer.</source>
        <translation>{path} non ha ancora una perdita sui brani tenuti da parte; addestra più a lungo.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/evaluation_outputs.py"/>
        <source>A chart needs a curve of two points or more. Take more sweeps.</source>
        <translation>Un grafico vuole una curva di due punti o più. Prendi più passate.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>a project, or a piece in up to four voices; - for the standard input</source>
        <translation>un progetto, o un brano fino a quattro voci; - per lo standard input</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>where to write the four voices; OUT.muse makes a project; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>dove scrivere le quattro voci; OUT.muse fa un progetto; una cartella per più file; - per lo standard output, e --to dice di che tipo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>where to write seed, settings, NLL, faults and seconds; of several files a table, .csv or .jsonl</source>
        <translation>dove scrivere seme, impostazioni, NLL, errori e secondi; di più file una tabella, .csv o .jsonl</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>replace OUT even if another program writes it during the work</source>
        <translation>sostituire OUT anche se un altro programma lo scrive durante il lavoro</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>steering</source>
        <translation>guida</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>grid of the new notes: sixteenths or eighths ({resolution})</source>
        <translation>griglia delle note nuove: sedicesimi o ottavi ({resolution})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>passes over the notes; more take longer and err less ({sweeps})</source>
        <translation>passate sulle note; di più durano di più e sbagliano meno ({sweeps})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>versions, up to {most}, in OUT-1.mid, OUT-2.mid ... ({candidates})</source>
        <translation>versioni, fino a {most}, in OUT-1.mid, OUT-2.mid ... ({candidates})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>make so many for each version, and keep the one with the best part-writing ({best_of})</source>
        <translation>farne altrettante per ogni versione, e tenere quella con la migliore condotta delle parti ({best_of})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>sets --sweeps and --best-of: {qualities}</source>
        <translation>imposta --sweeps e --best-of: {qualities}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>{quality} {sweeps} and {best_of}</source>
        <translation>{quality} {sweeps} e {best_of}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>towards part-writing faults (that of the style, {strictness} for Bach's)</source>
        <translation>verso gli errori di condotta delle parti (quello dello stile, {strictness} per quello di Bach)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>which style to write in, of those that 'musegui styles' lists, or of a {suffix} file ({style})</source>
        <translation>in quale stile scrivere, tra quelli che elenca 'musegui styles', o di un file {suffix} ({style})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>mix the style with a second one, whose share is 0 to 1 (a half); takes twice as long</source>
        <translation>mescolare allo stile un secondo, la cui quota va da 0 a 1 (la metà); richiede il doppio del tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>the same seed gives the same notes on the same kind of processor (a random one)</source>
        <translation>lo stesso seme dà le stesse note sullo stesso tipo di processore (uno a caso)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>compute in fp32 also where bf16 is faster, so that a seed gives the same notes on other processors</source>
        <translation>calcolare in fp32 anche dove bf16 è più veloce, perché un seme dia le stesse note su altri processori</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>fill with a network of your own, as 'musegui train' makes it (that of the style); with another --engine, its weights</source>
        <translation>riempire con una rete propria, come la fa 'musegui train' (quella dello stile); con un altro --engine, i suoi pesi</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>keep what is written for a voice between two pitches, such as alto=G3-C5; give it again for other voices (the compass of the style)</source>
        <translation>tenere ciò che si scrive per una voce tra due altezze, come alto=G3-C5; ripeterlo per altre voci (l’estensione dello stile)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>let standing notes change their pitch only</source>
        <translation>cambiare solo l’altezza delle note presenti</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>close a piece in minor on its minor chord; Bach closes on the major one</source>
        <translation>chiudere un brano in minore sul suo accordo minore; Bach chiude su quello maggiore</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>ask for a chord, such as 1=Am, 2.3=V7 or 4.1=Bb/D, until the next one or the end of its bar; give it again for more</source>
        <translation>chiedere un accordo, come 1=Am, 2.3=V7 o 4.1=Bb/D, fino al successivo o alla fine della sua battuta; ripeterlo per altri</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>{sentence} {lowest} ({low}) to {highest} ({high}); ({neutral})</source>
        <translation>{sentence} da {lowest} ({low}) a {highest} ({high}); ({neutral})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>--style-mix needs another style than {style!r}, that of --style.</source>
        <translation>--style-mix vuole un altro stile che {style!r}, quello di --style.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>--weights stand for the style; --style-mix can't be mixed into them.</source>
        <translation>--weights stanno al posto dello stile; --style-mix non si può mescolare a essi.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>There is no beat {beat} in bar {bar} to put a chord on.</source>
        <translation>Non c’è nessun movimento {beat} nella battuta {bar} su cui mettere un accordo.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>One of the candidates would replace {path}; choose another output.</source>
        <translation>Una delle versioni sostituirebbe {path}; scegli un’altra uscita.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>The report would replace {path}; choose another name for it.</source>
        <translation>Il rapporto sostituirebbe {path}; scegli per esso un altro nome.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>Wrote {path}: seed {seed}, NLL {nll:.3f}.</source>
        <translation>{path} scritto: seme {seed}, NLL {nll:.3f}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>Not kept, {wish}.</source>
        <translation>Non rispettato: {wish}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>write the other three voices to a melody</source>
        <translation>scrivere le altre tre voci di una melodia</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>fill gaps, or write a part of a piece anew</source>
        <translation>riempire i vuoti, o riscrivere una parte di un brano</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>go on with a piece</source>
        <translation>continuare un brano</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>write a melody, and harmonize it if you like</source>
        <translation>scrivere una melodia, e se si vuole armonizzarla</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>play a piece into audio files, practice tracks too</source>
        <translation>suonare un brano in file audio, anche come tracce di studio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>read a piece of any kind and write it as any other</source>
        <translation>leggere un brano di qualsiasi tipo e scriverlo in un altro</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list part-writing faults, of a piece or a folder of answers</source>
        <translation>elencare gli errori di condotta delle parti, di un brano o di una cartella di risposte</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>make exercises of chorales or of own pieces</source>
        <translation>fare esercizi da corali o da brani propri</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list the MIDI ports that can be played into</source>
        <translation>elencare le porte MIDI in cui si può suonare</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>play a piece into other programs and instruments</source>
        <translation>suonare un brano in altri programmi e strumenti</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>learn a style from a folder of pieces</source>
        <translation>apprendere uno stile da una cartella di brani</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list the styles that fills can write in, and keep their files</source>
        <translation>elencare gli stili in cui si può riempire, e gestirne i file</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>train a network on Bach's chorales</source>
        <translation>addestrare una rete sui corali di Bach</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>measure a network on pieces it has not learnt from</source>
        <translation>misurare una rete su brani che non ha appreso</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>let other programs on this machine have pieces filled</source>
        <translation>far riempire brani ad altri programmi di questa macchina</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>add musegui to the menu of programs (Linux)</source>
        <translation>aggiungere musegui al menu dei programmi (Linux)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>print completions for a shell, or the manual page</source>
        <translation>mostrare i completamenti di una shell, o il manuale</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>say what works on this machine, and what to do about the rest</source>
        <translation>dire che cosa funziona su questa macchina, e che fare per il resto</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>it can't start: {reason}.</source>
        <translation>non può partire: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>what it says can't be written: {reason}.</source>
        <translation>ciò che dice non si può scrivere: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>It takes too much memory.</source>
        <translation>Richiede troppa memoria.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>Something unforeseen went wrong ({name}: {problem}).</source>
        <translation>Qualcosa di imprevisto è andato storto ({name}: {problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>Defaults are in parentheses.</source>
        <translation>I valori predefiniti sono tra parentesi.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>it is empty; say what it is to be</source>
        <translation>è vuoto; va indicato</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>musegui: compose in four voices with a network trained on Bach chorales. Without a command the window opens.</source>
        <translation>musegui: comporre a quattro voci con una rete addestrata sui corali di Bach. Senza comando si apre la finestra.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>commands:
{commands}

'musegui COMMAND --help' tells more.</source>
        <translation>comandi:
{commands}

'musegui COMMAND --help' dice di più.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>a piece to open</source>
        <translation>un brano da aprire</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>as the first word: keep a log, and say where</source>
        <translation>come prima parola: tenere un registro, e dire dove</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>show the version</source>
        <translation>mostrare la versione</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>There is no file {word}.</source>
        <translation>Non c’è nessun file {word}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>the commands are {commands}.</source>
        <translation>i comandi sono {commands}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>There is no command or file {word!r}; {hint}</source>
        <translation>Non c’è nessun comando o file {word!r}; {hint}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>Results go to files, not to the standard output; name a file.</source>
        <translation>I risultati vanno in file, non sullo standard output; indica un file.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} è una cartella; indica un file al suo interno.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>that is no name for a file</source>
        <translation>non è un nome di file</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>Another program wrote {path} during the work, so it was left as it is; name another output, or replace it with --force.</source>
        <translation>Un altro programma ha scritto {path} durante il lavoro, perciò è rimasto com’è; indica un’altra uscita, o sostituiscilo con --force.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>two staves (closed), four (open), or four with two smaller ones for a rehearsal's pianist (reduction); open in MusicXML, closed on paper</source>
        <translation>due righi (closed), quattro (open), o quattro con due più piccoli per il pianista delle prove (reduction); open in MusicXML, closed su carta</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>printed pages (PDF, SVG, PNG)</source>
        <translation>pagine stampate (PDF, SVG, PNG)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>paper on its side</source>
        <translation>carta orizzontale</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>margin left and right, {lowest} to {highest} mm ({usual})</source>
        <translation>margine sinistro e destro, da {lowest} a {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>margin above and below, {lowest} to {highest} mm ({usual})</source>
        <translation>margine superiore e inferiore, da {lowest} a {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>height of a staff, {lowest} to {highest} mm ({usual})</source>
        <translation>altezza di un rigo, da {lowest} a {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>'system' for one at the beginning of each, 'none', or N for every Nth bar (system)</source>
        <translation>'system' per uno all’inizio di ogni sistema, 'none', o N per ogni N battute (system)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>none, the number, or also the count of all pages (number)</source>
        <translation>nessuno, il numero, o anche il totale delle pagine (number)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>name the chords by symbols above or Roman numerals below the staves; an analysis also has cadences and non-chord notes (none)</source>
        <translation>nominare gli accordi con sigle sopra o gradi sotto i righi; analysis ha anche cadenze e note estranee (none)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>{option} is for printed pages; name a PDF, SVG or PNG file.</source>
        <translation>{option} vale per pagine stampate; indica un file PDF, SVG o PNG.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>{word!r} is neither 'system', 'none' nor a number</source>
        <translation>{word!r} non è né 'system', né 'none', né un numero</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>positional arguments</source>
        <translation>argomenti</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>options</source>
        <translation>opzioni</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>show this help message and exit</source>
        <translation>mostrare questo aiuto e uscire</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: errore: %(message)s
</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argomento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>argomenti sconosciuti: %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>one of the arguments %s is required</source>
        <translation>serve uno degli argomenti %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>not allowed with argument %s</source>
        <translation>non permesso con l’argomento %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>ignored explicit argument %r</source>
        <translation>valore di troppo: %r</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opzione ambigua: %(option)s potrebbe essere %(matches)s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>scelta non valida: %(value)r (da scegliere tra %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valore non valido (%(type)s): %(value)r</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected one argument</source>
        <translation>manca un valore</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected at most one argument</source>
        <translation>al più un valore</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected at least one argument</source>
        <translation>manca almeno un valore</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected %s argument</source>
        <translation>serve %s valore</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected %s arguments</source>
        <translation>servono %s valori</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>{text}: {names}</source>
        <translation>{text}: {names}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>play a little unevenly: 0 is exact, 100 the most (0)</source>
        <translation>suonare un po’ irregolare: 0 è esatto, 100 il massimo (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>another number makes --humanize play differently (0)</source>
        <translation>un altro numero fa suonare --humanize in altro modo (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>slow down a little where phrases end, and leave a gap before the next</source>
        <translation>rallentare un poco alla fine delle frasi, e lasciare un vuoto prima della successiva</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>practice tracks, with --practice</source>
        <translation>tracce di studio, con --practice</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>of the files (mp3); mid makes MIDI</source>
        <translation>dei file (mp3); mid fa MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>which voices get a track (all that have notes and are not muted)</source>
        <translation>quali voci hanno una traccia (tutte quelle che hanno note e non sono mute)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>how much louder the voice is than all others together, 1 to 24 dB (10)</source>
        <translation>quanto più forte è la voce di tutte le altre insieme, da 1 a 24 dB (10)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>put the voice there, and the others opposite</source>
        <translation>mettere la voce là, e le altre di fronte</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>click for so many bars first, 0 to 4 (1); --metronome clicks all the way</source>
        <translation>prima tante battute di clic, da 0 a 4 (1); --metronome fa clic per tutto il tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>of the tempo of the piece, 25 to 200 (100)</source>
        <translation>del tempo del brano, da 25 a 200 (100)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>leave out the track with all voices alike</source>
        <translation>tralasciare la traccia con tutte le voci uguali</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>{option} goes with --practice FOLDER.</source>
        <translation>{option} va con --practice FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>{option} does not go with --practice; use it with -o.</source>
        <translation>{option} non va con --practice; usala con -o.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>The {voice} of {path} can't be heard (it has no notes, is muted or has volume 0), so there is no practice track for it.</source>
        <translation>La voce «{voice}» di {path} non si sente (non ha note, è muta o ha volume 0), perciò non c’è una traccia di studio per essa.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>which tune of an ABC file: its number (X:) or else its place (the first)</source>
        <translation>quale melodia di un file ABC: il suo numero (X:) o altrimenti il suo posto (la prima)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>play repeats and jumps, or everything once as it is written (unfold)</source>
        <translation>suonare ritornelli e salti, o tutto una volta com’è scritto (unfold)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>end with exit code {code} if anything of the input was moved or left out</source>
        <translation>finire con il codice {code} se qualcosa dell’ingresso è stato spostato o tralasciato</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>{path} has no file of a kind that musegui reads.</source>
        <translation>{path} non ha nessun file di un tipo che musegui legga.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>skipped, as they are not pieces: {names} and {count} more.</source>
        <translation>saltati, perché non sono brani: {names} e altri {count}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>skipped, as they are not pieces: {names}.</source>
        <translation>saltati, perché non sono brani: {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>The token is wrong or missing; {advice}</source>
        <translation>Il token è sbagliato o manca; {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>There is no {path}, only {known}.</source>
        <translation>Non c’è {path}, solo {known}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>{count} requests wait already; ask again when they are answered.</source>
        <translation>{count} richieste aspettano già; chiedi di nuovo quando hanno avuto risposta.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>That is no JSON ({problem}).</source>
        <translation>Non è JSON ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>A request is a JSON object.</source>
        <translation>Una richiesta è un oggetto JSON.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>{count} programs are connected already.</source>
        <translation>{count} programmi sono già collegati.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Ask for /, or send {requests} by POST.</source>
        <translation>Chiedi / oppure invia {requests} con POST.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Only {address} is served, not {host}.</source>
        <translation>È servito solo {address}, non {host}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>send 'Authorization: Bearer TOKEN' with the one that 'musegui serve' printed.</source>
        <translation>invia 'Authorization: Bearer TOKEN' con quello che 'musegui serve' ha mostrato.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Say Content-Length.</source>
        <translation>Indica Content-Length.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>A request has at most {count} MiB.</source>
        <translation>Una richiesta ha al più {count} MiB.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>The request did not come whole ({problem}).</source>
        <translation>La richiesta non è arrivata intera ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>OSC needs the package python-osc; install musegui with its extra 'osc' (the guide's page "Installing" says how).</source>
        <translation>OSC richiede il pacchetto python-osc; installa musegui con il suo extra 'osc' (la pagina «Installing» della guida dice come).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>That is no OSC message.</source>
        <translation>Non è un messaggio OSC.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>the first argument of a message is the one that 'musegui serve' printed.</source>
        <translation>il primo argomento di un messaggio è quello che 'musegui serve' ha mostrato.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Voices and bars are lists, such as ["alto"] and [3, 4].</source>
        <translation>Voci e battute sono liste, come ["alto"] e [3, 4].</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Bars to come are a whole number, not {given}.</source>
        <translation>Le battute richieste sono un numero intero, non {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>What is wanted is one of {answers}, not {given}.</source>
        <translation>Si può chiedere {answers}, non {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>The options are an object, such as {"steps": 32, "mode": -1.0}.</source>
        <translation>Le opzioni sono un oggetto, come {"steps": 32, "mode": -1.0}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>There is no option {name}; the options are {names}.</source>
        <translation>Non c’è nessuna opzione {name}; le opzioni sono {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>A seed is a whole number from 0 on, not {given}.</source>
        <translation>Un seme è un numero intero da 0 in su, non {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>A request has one piece: 'midi' (base64), 'musicxml' or 'notes'.</source>
        <translation>Una richiesta ha un brano: 'midi' (base64), 'musicxml' o 'notes'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Notes are [start, length, pitch] in whole sixteenths, such as [[0, 4, 60]].</source>
        <translation>Le note sono [inizio, durata, altezza] in sedicesimi interi, come [[0, 4, 60]].</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>Say which kind of file goes to the standard output with --to, such as --to musicxml.</source>
        <translation>Di’ quale tipo di file va sullo standard output con --to, come --to musicxml.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>The standard output takes one file, not {count}; name one with -o.</source>
        <translation>Lo standard output prende un file, non {count}; indicane uno con -o.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>standard input</source>
        <translation>standard input</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>standard output</source>
        <translation>standard output</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>passing note</source>
        <translation>nota di passaggio</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>neighbour note</source>
        <translation>nota di volta</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>suspension</source>
        <translation>ritardo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>anticipation</source>
        <translation>anticipazione</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>escape note</source>
        <translation>nota sfuggita</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>appoggiatura</source>
        <translation>appoggiatura</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>pedal</source>
        <translation>pedale</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice} rests: {n} notes left out.</source>
        <extracomment>one: {voice} rests: {n} note left out.</extracomment>
        <translation><numerusform>{voice} tace: {n} nota esclusa.</numerusform><numerusform>{voice} tace: {n} note escluse.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {n} notes outside {lowest}–{highest}, in bar {bars}.</source>
        <extracomment>one: {voice}: {n} note outside {lowest}–{highest}, in bar {bars}.</extracomment>
        <translation><numerusform>{voice}: {n} nota fuori da {lowest}–{highest}, nella battuta {bars}.</numerusform><numerusform>{voice}: {n} note fuori da {lowest}–{highest}, nella battuta {bars}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {notes} notes outside {lowest}–{highest}, in bars {bars}.</source>
        <translation>{voice}: {notes} note fuori da {lowest}–{highest}, nelle battute {bars}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>key</source>
        <translation>tonalità</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>time signature</source>
        <translation>indicazione di tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>tempo</source>
        <translation>tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>A note would lie outside the range of MIDI.</source>
        <translation>Una nota uscirebbe dall’estensione MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>The new key does not lie that far from the old one.</source>
        <translation>La nuova tonalità non dista tanto dalla vecchia.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Rests</source>
        <translation>Tace</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SATB choir</source>
        <translation>Coro SATB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SSAA choir</source>
        <translation>Coro SSAA</translation>
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
        <translation>Contralto 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto 2</source>
        <translation>Contralto 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>TTBB choir</source>
        <translation>Coro TTBB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Tenor 1</source>
        <translation>Tenore 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Tenor 2</source>
        <translation>Tenore 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Bass 1</source>
        <translation>Basso 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Bass 2</source>
        <translation>Basso 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SAB choir</source>
        <translation>Coro SAB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Men</source>
        <translation>Uomini</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SSA choir</source>
        <translation>Coro SSA</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto</source>
        <translation>Contralto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>String quartet</source>
        <translation>Quartetto d’archi</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 1</source>
        <translation>Violino 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 2</source>
        <translation>Violino 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Viola</source>
        <translation>Viola</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Cello</source>
        <translation>Violoncello</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Brass quartet</source>
        <translation>Quartetto di ottoni</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 1</source>
        <translation>Tromba 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 2</source>
        <translation>Tromba 2</translation>
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
        <translation>Organo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 1</source>
        <translation>Mano destra 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 2</source>
        <translation>Mano destra 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Left hand</source>
        <translation>Mano sinistra</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Pedal</source>
        <translation>Pedale</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given {voice}.</source>
        <translation>Scrivi {voices} sulla voce data ({voice}).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given {voice}, as its figures ask.</source>
        <translation>Scrivi {voices} sulla voce data ({voice}), come chiedono le sue cifre.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given chords.</source>
        <translation>Scrivi {voices} sugli accordi dati.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>The {voice} has no notes that could be given.</source>
        <translation>{voice}: nessuna nota che si possa dare.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>The piece has no chords that could be given.</source>
        <translation>Il brano non ha accordi che si possano dare.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>There are no bars {first}-{last}; the piece has bars {lowest} to {highest}.</source>
        <translation>Le battute {first}-{last} non esistono; il brano va dalla battuta {lowest} alla {highest}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>There is no phrase {phrase}; the piece has {phrases}.</source>
        <translation>La frase {phrase} non esiste; il brano ne ha {phrases}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/candidates.py"/>
        <source>There is nothing to write: all cells of the new bars are locked.</source>
        <translation>Non c’è nulla da scrivere: tutte le celle delle nuove battute sono bloccate.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent</source>
        <translation>ricorrente</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers</source>
        <translation>due strati LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with attention</source>
        <translation>ricorrente con attenzione</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention between two LSTM layers</source>
        <translation>attenzione fra due strati LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention</source>
        <translation>ricorrente con attenzione residua</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention with a residual connection between two LSTM layers</source>
        <translation>attenzione con connessione residua fra due strati LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention and embedding</source>
        <translation>ricorrente con attenzione residua ed embedding</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>an embedding, and attention with a residual connection between two LSTM layers</source>
        <translation>un embedding, e attenzione con connessione residua fra due strati LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with embedding</source>
        <translation>ricorrente con embedding</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers behind an embedding</source>
        <translation>due strati LSTM dopo un embedding</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>convolutions</source>
        <translation>convoluzioni</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>dilated convolutions</source>
        <translation>convoluzioni dilatate</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 1</source>
        <translation>attenzione 1 x 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 1 head</source>
        <translation>attenzione in 1 blocco con 1 testa</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 3</source>
        <translation>attenzione 1 x 3</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 3 heads</source>
        <translation>attenzione in 1 blocco con 3 teste</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 3 x 1</source>
        <translation>attenzione 3 x 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 3 stacks of 1 head</source>
        <translation>attenzione in 3 blocchi con 1 testa</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 2 x 2</source>
        <translation>attenzione 2 x 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 2 stacks of 2 heads</source>
        <translation>attenzione in 2 blocchi con 2 teste</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>The network of the fill</source>
        <translation>La rete del riempimento</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Fills the new bars two at a time, with the music before them as context.</source>
        <translation>Riempie le nuove battute due alla volta, con la musica precedente come contesto.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Chord by chord</source>
        <translation>Accordo per accordo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws what sounds at each sixteenth, every pitch given those below it and all before.</source>
        <translation>Estrae ciò che suona a ogni sedicesimo, ogni altezza date quelle sotto e tutto il precedente.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Pitch by pitch</source>
        <translation>Altezza per altezza</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws each pitch of a sixteenth by itself, given all before: loose and often dissonant.</source>
        <translation>Estrae ogni altezza di un sedicesimo per conto suo, dato tutto il precedente: libero e spesso dissonante.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Melody, {network}</source>
        <translation>Melodia, {network}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes a soprano, and the fill the other voices: {parts}.</source>
        <translation>Scrive un soprano, e il riempimento le altre voci: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Events, {network}</source>
        <translation>Eventi, {network}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes all voices as notes that begin and end: {parts}.</source>
        <translation>Scrive tutte le voci come note che iniziano e finiscono: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Bar by bar</source>
        <translation>Battuta per battuta</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws a bar of sixteen steps at a time from noise and the bar before: rough.</source>
        <translation>Estrae una battuta di sedici passi alla volta dal rumore e dalla battuta prima: grezzo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Notes and chords (LSTM)</source>
        <translation>Note e accordi (LSTM)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Three recurrent layers write the next chord and its length; its notes lie as near as can be.</source>
        <translation>Tre strati ricorrenti scrivono il prossimo accordo e la sua durata; le note stanno più vicine possibile.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>There is nothing to continue: the piece has no notes. Write a few first, or fill the empty bars.</source>
        <translation>Non c’è nulla da continuare: il brano non ha note. Scrivine prima qualcuna, o riempi le battute vuote.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>1 to {most} bars can be added at once, not {bars}.</source>
        <translation>Si possono aggiungere da 1 a {most} battute alla volta, non {bars}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>With {n} more bars the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</source>
        <extracomment>one: With {n} more bar the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</extracomment>
        <translation><numerusform>Con {n} battuta in più il brano supererebbe {most:,} sedicesimi; eliminane qualcuna.</numerusform><numerusform>Con {n} battute in più il brano supererebbe {most:,} sedicesimi; chiedine meno, o eliminane qualcuna.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>good</source>
        <translation>buona</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>best</source>
        <translation>ottima</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>predictable</source>
        <translation>prevedibile</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>adventurous</source>
        <translation>audace</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Low takes the likeliest notes, much the same each time; high takes more varied ones.</source>
        <translation>Basso prende le note più probabili, simili ogni volta; alto note più varie.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>start fresh</source>
        <translation>da capo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>stay close</source>
        <translation>simile</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How much of what stands there is kept: nothing for its own sake, or nearly all.</source>
        <translation>Quanto si tiene di ciò che c’è: nulla di per sé, o quasi tutto.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>minor</source>
        <translation>minore</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>major</source>
        <translation>maggiore</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Leans towards minor or towards major chords.</source>
        <translation>Tende ad accordi minori o maggiori.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>conventional</source>
        <translation>consueto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>surprising</source>
        <translation>sorprendente</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Prefers the notes that one expects, or those that are possible but unexpected.</source>
        <translation>Preferisce le note che ci si aspetta, o quelle possibili ma inattese.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>calm</source>
        <translation>calmo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>busy</source>
        <translation>mosso</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices hold their notes longer, or move more often.</source>
        <translation>Fa tenere più a lungo le note alle voci, o le fa muovere più spesso.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>smooth</source>
        <translation>per gradi</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>leaping</source>
        <translation>per salti</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices move by seconds, or leap.</source>
        <translation>Fa muovere le voci per seconde, o per salti.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>loose</source>
        <translation>libero</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>exact</source>
        <translation>esatto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How closely chords that are asked for are followed: exact puts them before the rules of part-writing, anything looser puts the rules first.</source>
        <translation>Quanto fedelmente si seguono gli accordi chiesti: «esatto» li mette prima delle regole di condotta, altrimenti vengono prima le regole.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The resolution is 16 or 8, not {resolution}.</source>
        <translation>La risoluzione è 16 o 8, non {resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {option} lies between {lowest:g} and {highest:g}, not {value}.</source>
        <translation>{option} va da {lowest:g} a {highest:g}, non {value}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The number of sweeps lies between 1 and {most}, not {sweeps}.</source>
        <translation>Il numero di passate va da 1 a {most}, non {sweeps}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There can be 1 to {most} candidates, not {candidates}.</source>
        <translation>Le versioni possono essere da 1 a {most}, non {candidates}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>A candidate can be the best of 1 to {most}, not of {best_of}.</source>
        <translation>Una versione può essere la migliore di 1–{most}, non di {best_of}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There are registers for {all} voices, not {given}.</source>
        <translation>I registri sono per {all} voci, non {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, is empty: its lowest pitch lies above its highest.</source>
        <translation>{voice}: il registro da {lowest} a {highest} è vuoto, la nota più grave sta sopra la più acuta.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, does not lie within {lowest_pitch} to {highest_pitch}.</source>
        <translation>{voice}: il registro da {lowest} a {highest} non sta fra {lowest_pitch} e {highest_pitch}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_time.py"/>
        <source>{seconds:.1f} s on the processor</source>
        <translation>{seconds:.1f} s sul processore</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_time.py"/>
        <source>{seconds:.1f} s on the graphics card</source>
        <translation>{seconds:.1f} s sulla scheda grafica</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>A melody has 1 to {most} bars, not {bars}.</source>
        <translation>Una melodia ha da 1 a {most} battute, non {bars}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>Nobody sings the soprano in this ensemble; choose another one.</source>
        <translation>In questo organico nessuno canta il soprano; scegline un altro.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>The piece would be longer than {most:,} sixteenths; ask for less.</source>
        <translation>Il brano supererebbe {most:,} sedicesimi; chiedi di meno.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>There is nothing to fill: everything there is locked ({voices}).</source>
        <translation>Non c’è nulla da riempire: lì è tutto bloccato ({voices}).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Select what may change, and unlock it with Shift+L.</source>
        <translation>Seleziona ciò che può cambiare e sbloccalo con Maiusc+L.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies above {highest}, outside the range of a choir; move it by an octave (Shift+Down).</source>
        <translation>{voice}: {note} in {place} sta sopra {highest}, fuori dall’estensione di un coro; spostala di un’ottava (Maiusc+Giù).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies below {lowest}, outside the range of a choir; move it by an octave (Shift+Up).</source>
        <translation>{voice}: {note} in {place} sta sotto {lowest}, fuori dall’estensione di un coro; spostala di un’ottava (Maiusc+Su).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} down {n} octaves</source>
        <extracomment>one: Move the {voice} down an octave</extracomment>
        <translation><numerusform>{voice} giù di un’ottava</numerusform><numerusform>{voice} giù di {n} ottave</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} up {n} octaves</source>
        <extracomment>one: Move the {voice} up an octave</extracomment>
        <translation><numerusform>{voice} su di un’ottava</numerusform><numerusform>{voice} su di {n} ottave</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range down an octave</source>
        <translation>Note fuori estensione giù di un’ottava</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range up an octave</source>
        <translation>Note fuori estensione su di un’ottava</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>There is no bar {bar}; the bars are {first} to {last}.</source>
        <translation>La battuta {bar} non esiste; vanno da {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>The {voice} has no notes to harmonize; name another voice.</source>
        <translation>{voice}: nessuna nota da armonizzare; indica un’altra voce.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/stored_options.py"/>
        <source>{value!r:.40} is no {option}.</source>
        <translation>{value!r:.40} non è un valore per {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_mix.py"/>
        <source>Bach chorales</source>
        <translation>Corali di Bach</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_mix.py"/>
        <source>A style's name is a line of 1 to {most} characters, not {name!r:.80}.</source>
        <translation>Il nome di uno stile è una riga da 1 a {most} caratteri, non {name!r:.80}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>all voices, {bars}</source>
        <translation>tutte le voci, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>different throughout</source>
        <translation>diversa dappertutto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>{voices}, throughout</source>
        <translation>{voices}, dappertutto</translation>
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
        <translation><numerusform>battuta {bars}</numerusform><numerusform>battute {bars}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, where {chords} are asked for</source>
        <extracomment>one: , where {chords} is asked for</extracomment>
        <translation><numerusform>, dove è chiesto {chords}</numerusform><numerusform>, dove sono chiesti {chords}</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, beside locked notes of the {voices}</source>
        <translation>, accanto a note bloccate di {voices}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, where {chord} is asked for</source>
        <translation>{voice} su {note}, dove è chiesto {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>locked {voice} on {note}, where {chord} is asked for</source>
        <translation>{voice} bloccato su {note}, dove è chiesto {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, outside its register, {lowest} to {highest}</source>
        <translation>{voice} su {note}, fuori dal registro da {lowest} a {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>perfect authentic cadence in {key}</source>
        <translation>cadenza perfetta in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>imperfect authentic cadence in {key}</source>
        <translation>cadenza imperfetta in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>half cadence in {key}</source>
        <translation>semicadenza in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>Phrygian half cadence in {key}</source>
        <translation>semicadenza frigia in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>plagal cadence in {key}</source>
        <translation>cadenza plagale in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>deceptive cadence in {key}</source>
        <translation>cadenza d’inganno in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>unexplained non-chord note</source>
        <translation>nota estranea non spiegata</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chord_track.py"/>
        <source>At {place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>An empty text is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation>Un testo vuoto non è un accordo; scrivilo come C, F#m7, Bb/D, V7 o ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; the note H is called B here, did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} non è un accordo; la nota H qui si chiama B, intendevi {guess!r:.40}?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: {bass!r:.40} is no bass note, that would be one like /E or /Bb.</source>
        <translation>{text!r:.40} non è un accordo: {bass!r:.40} non è una nota di basso, che sarebbe come /E o /Bb.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation>{text!r:.40} non è un accordo; scrivilo come C, F#m7, Bb/D, V7 o ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: it begins with a small letter, did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} non è un accordo: comincia con una minuscola, intendevi {guess!r:.40}?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; write an augmented sixth as a symbol, such as Ab7.</source>
        <translation>{text!r:.40} non è un accordo conosciuto qui; scrivi una sesta eccedente come sigla, ad esempio Ab7.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here.</source>
        <translation>{text!r:.40} non è un accordo conosciuto qui.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} non è un accordo conosciuto qui; intendevi {guess!r:.40}?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no Roman numeral; they run from I to VII, all in upper case for major or all in lower case for minor chords.</source>
        <translation>{text!r:.40} non è un grado; vanno da I a VII, tutto maiuscolo per accordi maggiori o tutto minuscolo per i minori.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{figures!r:.40} in {text!r:.40} is no inversion; the figures are 6 and 64, and with a seventh 7, 65, 43 and 42.</source>
        <translation>{figures!r:.40} in {text!r:.40} non è un rivolto; le cifre sono 6 e 64, e con la settima 7, 65, 43 e 42.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} is no figured bass; write numbers from 2 to 9 with #, b, n or +, such as 6, 65, #, b7 or 4 3.</source>
        <translation>{text!r:.40} non è un basso cifrato; scrivi numeri da 2 a 9 con #, b, n o +, come 6, 65, #, b7 o 4 3.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} has a number twice; write each once.</source>
        <translation>{text!r:.40} ha un numero due volte; scrivili una volta sola.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>At {place}: no bass note stands over {text!r:.40}.</source>
        <translation>{place}: sopra {text!r:.40} non c’è una nota di basso.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>The text has {bars} bars, but only {left} are left from bar {first} on; insert bars first.</source>
        <translation>Il testo ha {bars} battute, ma dalla battuta {first} ne restano solo {left}; inserisci prima delle battute.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar} has {chords} chords, but only {beats} beats.</source>
        <translation>La battuta {bar} ha {chords} accordi ma solo {beats} movimenti.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar}: {problem}</source>
        <translation>Battuta {bar}: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>close position, {note_on_top}</source>
        <translation>posizione stretta, {note_on_top}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>open position, {note_on_top}</source>
        <translation>posizione lata, {note_on_top}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the root on top</source>
        <translation>fondamentale in alto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the ninth on top</source>
        <translation>nona in alto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the third on top</source>
        <translation>terza in alto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fourth on top</source>
        <translation>quarta in alto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fifth on top</source>
        <translation>quinta in alto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the sixth on top</source>
        <translation>sesta in alto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the seventh on top</source>
        <translation>settima in alto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>None</source>
        <comment>key</comment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} minor</source>
        <translation>{tonic} minore</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} major</source>
        <translation>{tonic} maggiore</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>double bar</source>
        <translation>doppia stanghetta</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>rehearsal</source>
        <translation>lettera di prova</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>repeat</source>
        <translation>ritornello</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given soprano</source>
        <translation>soprano dato</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given bass</source>
        <translation>basso dato</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given figured bass</source>
        <translation>basso cifrato dato</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given numerals</source>
        <translation>gradi dati</translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>Humanize lies between 0 and 1, unlike {humanize}.</source>
        <translation>Umanizza va da 0 a 1, non {humanize}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>A seed is 0 or more, unlike {seed}.</source>
        <translation>Un seme è 0 o più, non {seed}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/pitch.py"/>
        <source>{text!r:.20} is no pitch; write it like C4, F#3 or 60</source>
        <translation>{text!r:.20} non è un’altezza; scrivila come C4, F#3 o 60</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A score holds at most {most} sixteenths, not {steps}.</source>
        <translation>Un brano contiene al massimo {most} sedicesimi, non {steps}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>There is no ensemble {ensemble!r}.</source>
        <translation>L’organico {ensemble!r} non esiste.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A tempo must be above 0 bpm.</source>
        <translation>Un tempo dev’essere sopra 0 bpm.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>Bars of {numerator}/{denominator} are not made of sixteenths.</source>
        <translation>Le battute in {numerator}/{denominator} non sono fatte di sedicesimi.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>An upbeat can't last {steps} sixteenths.</source>
        <translation>Un’anacrusi non può durare {steps} sedicesimi.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A key has up to 7 sharps or flats, not {signs}.</source>
        <translation>Una tonalità ha fino a 7 diesis o bemolli, non {signs}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>There are programs for {voice_count} voices.</source>
        <translation>Ci sono programmi per {voice_count} voci.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>254 four-voice chorales by Johann Sebastian Bach, as music21's corpus has them</source>
        <translation>254 corali a quattro voci di Johann Sebastian Bach, come nel corpus di music21</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>The music is in the public domain; the networks are under the Apache License 2.0.</source>
        <translation>La musica è di pubblico dominio; le reti sono sotto licenza Apache 2.0.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>243 four-part hymns, most of them of the 19th century, as the Open Hymnal Project sets them</source>
        <translation>243 inni a quattro voci, la maggior parte del XIX secolo, come li presenta l’Open Hymnal Project</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>Hymns that the Open Hymnal Project marks as public domain.</source>
        <translation>Inni che l’Open Hymnal Project indica come di pubblico dominio.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>{count} pieces of the folder '{folder}'</source>
        <translation>{count} brani della cartella «{folder}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/style/style.py"/>
        <source>{n} pieces</source>
        <extracomment>one: {n} piece</extracomment>
        <translation><numerusform>{n} brano</numerusform><numerusform>{n} brani</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>{made_from}; NLL {nll_before:.3f} -&gt; {nll_after:.3f}</source>
        <translation>{made_from}; NLL {nll_before:.3f} -&gt; {nll_after:.3f}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>parallel fifths</source>
        <translation>quinte parallele</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>parallel octaves</source>
        <translation>ottave parallele</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>crossed voices</source>
        <translation>incroci di voci</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>wide gaps between voices</source>
        <translation>distanze ampie fra le voci</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>notes out of compass</source>
        <translation>note fuori estensione</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>leaps of more than an octave</source>
        <translation>salti oltre l’ottava</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are allowed unless you choose otherwise</source>
        <translation>gli errori di condotta sono permessi, salvo altra scelta</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are discouraged unless you choose otherwise</source>
        <translation>gli errori di condotta sono scoraggiati, salvo altra scelta</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are forbidden unless you choose otherwise</source>
        <translation>gli errori di condotta sono vietati, salvo altra scelta</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>on sixteenths only; asked for eighths, fills write sixteenths</source>
        <translation>solo a sedicesimi; anche chiedendo ottavi, i riempimenti scrivono sedicesimi</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Beware: {warning}</source>
        <translation>Attenzione: {warning}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Per 1,000</source>
        <translation>Ogni 1.000</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>your pieces</source>
        <translation>i tuoi brani</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>fills</source>
        <translation>riempimenti</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>It was learnt from {count} piece only: with fewer than {fewest} a style knows its pieces rather than their way of writing.</source>
        <translation>È appreso da un solo brano ({count}): con meno di {fewest} uno stile conosce i suoi brani più che il loro modo di scrivere.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>It was learnt from {count} pieces only: with fewer than {fewest} a style knows its pieces rather than their way of writing.</source>
        <translation>È appreso da soli {count} brani: con meno di {fewest} uno stile conosce i suoi brani più che il loro modo di scrivere.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>The pieces that were held back surprise it as much as before: nothing was learnt that holds for more than the pieces themselves.</source>
        <translation>I brani tenuti da parte lo sorprendono quanto prima: non si è appreso nulla che valga oltre i brani stessi.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{share:.0%} of what fills write, four beats at a time, stands in the pieces word for word.</source>
        <translation>Il {share:.0%} di ciò che i riempimenti scrivono, quattro movimenti alla volta, sta nei brani parola per parola.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Made from</source>
        <translation>Fatto da</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Part-writing</source>
        <translation>Condotta delle parti</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Registers</source>
        <translation>Registri</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{bpm:.0f} quarter notes a minute</source>
        <translation>{bpm:.0f} quarti al minuto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Made with</source>
        <translation>Fatto con</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{change:.0%} lower</source>
        <translation>{change:.0%} in meno</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{change:.0%} higher</source>
        <translation>{change:.0%} in più</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Pieces</source>
        <translation>Brani</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{learnt} learnt, {held_back} held back to check</source>
        <translation>{learnt} appresi, {held_back} tenuti da parte per verifica</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>surprise at the pieces held back {before:.3f} before, {after:.3f} after ({change}; nats a note, lower is better)</source>
        <translation>sorpresa sui brani tenuti da parte {before:.3f} prima, {after:.3f} dopo ({change}; nat per nota, meno è meglio)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{share:.1%} of what fills write, four beats at a time, stands in the pieces</source>
        <translation>{share:.1%} di ciò che i riempimenti scrivono, quattro movimenti alla volta, sta nei brani</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source> (of Bach's own chorales {share:.1%} stand in others of his)</source>
        <translation> (dei corali di Bach il {share:.1%} sta in altri suoi)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>The minutes must be a positive number, not {minutes:g}.</source>
        <translation>I minuti devono essere un numero positivo, non {minutes:g}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>reading</source>
        <translation>lettura</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>learning</source>
        <translation>apprendimento</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>measuring</source>
        <translation>valutazione</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: {rate:g} times in 1,000</source>
        <translation>Bach: {rate:g} volte ogni 1.000</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: never in 1,000</source>
        <translation>Bach: mai ogni 1.000</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>These notes are your own, so no fix changes them: {notes}. Change one of them by hand as said above, or unlock one of them with Shift+L and fix.</source>
        <extracomment>one: These notes are your own, so no fix changes them: {notes}. Change it by hand as said above, or unlock it with Shift+L and fix.</extracomment>
        <translation><numerusform>Questa nota è tua, quindi nessuna correzione la cambia: {notes}. Cambiala a mano come detto sopra, o sbloccala con Maiusc+L e correggi.</numerusform><numerusform>Queste note sono tue, quindi nessuna correzione le cambia: {notes}. Cambiane una a mano come detto sopra, o sbloccane una con Maiusc+L e correggi.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes the rest.</source>
        <extracomment>one: {notes} is locked: a fix changes the rest.</extracomment>
        <translation><numerusform>{notes} è bloccata: la correzione cambia il resto.</numerusform><numerusform>{notes} sono bloccate: la correzione cambia il resto.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes what the other voices sing to it.</source>
        <extracomment>one: {notes} is locked: a fix changes what the other voices sing to it.</extracomment>
        <translation><numerusform>{notes} è bloccata: la correzione cambia ciò che cantano le altre voci.</numerusform><numerusform>{notes} sono bloccate: la correzione cambia ciò che cantano le altre voci.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s notes</source>
        <translation>le note di {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s {note}</source>
        <translation>{note} ({voice})</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>crossing</source>
        <translation>incrocio</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide spacing</source>
        <translation>distanza ampia</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>out of compass</source>
        <translation>fuori estensione</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide leap</source>
        <translation>salto ampio</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>a rest</source>
        <translation>una pausa</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note} below the {lower_voice}'s {lower_note}</source>
        <translation>{voice} su {note} sotto {lower_voice} su {lower_note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{upper_voice} and {lower_voice} {semitones} semitones apart, more than {most}</source>
        <translation>{upper_voice} e {lower_voice} a {semitones} semitoni, più di {most}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{fault}, {voices}</source>
        <translation>{fault}, {voices}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, below {lowest}</source>
        <translation>{voice} su {note}, sotto {lowest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, above {highest}</source>
        <translation>{voice} su {note}, sopra {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones up to {note}</source>
        <translation>{voice} salta {semitones} semitoni in su a {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones down to {note}</source>
        <translation>{voice} salta {semitones} semitoni in giù a {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>grave</source>
        <translation>grave</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>fault</source>
        <translation>errore</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>style</source>
        <translation>stile</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>counted in Bach's chorales</source>
        <translation>contato nei corali di Bach</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one perfect fifth to another. They then sound like one voice and its echo, and the four voices are no longer independent.</source>
        <translation>Due voci vanno nella stessa direzione da una quinta giusta a un’altra. Suonano allora come una voce e la sua eco, e le quattro voci non sono più indipendenti.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let one of the two voices move the other way, stay, or go to another note of the chord.</source>
        <translation>Fai andare una delle due voci nell’altra direzione, falla restare o portala a un’altra nota dell’accordo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one octave or unison to another. For that moment they are one voice, and the piece has only three.</source>
        <translation>Due voci vanno nella stessa direzione da un’ottava o unisono a un altro. In quel momento sono una voce sola, e il brano ne ha solo tre.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double another note of one of the two chords, or let the voices move opposite ways.</source>
        <translation>Raddoppia un’altra nota di uno dei due accordi, o muovi le voci per moto contrario.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Soprano and bass go the same way into a perfect fifth or octave, and the soprano leaps. The ear fills in the leap and hears parallels that are hidden in it.</source>
        <translation>Soprano e basso vanno nella stessa direzione su una quinta giusta o un’ottava, e il soprano salta. L’orecchio riempie il salto e sente parallele nascoste.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the soprano come by step, or the bass from the other side.</source>
        <translation>Fai arrivare il soprano per grado, o il basso dall’altra parte.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one octave to another in opposite directions. They still sing the same notes, though farther apart.</source>
        <translation>Due voci vanno da un’ottava a un’altra per moto contrario. Cantano ancora le stesse note, solo più lontane.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Give one of the voices another note of the chord.</source>
        <translation>Dai a una delle voci un’altra nota dell’accordo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one perfect fifth to another in opposite directions.</source>
        <translation>Due voci vanno da una quinta giusta a un’altra per moto contrario.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing octaves on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation>Due voci cantano ottave su due movimenti di seguito, nella stessa direzione; una nota breve in mezzo non lo nasconde.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the note on one of the beats, not the one between.</source>
        <translation>Cambia la nota su uno dei movimenti, non quella in mezzo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing perfect fifths on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation>Due voci cantano quinte giuste su due movimenti di seguito, nella stessa direzione; una nota breve in mezzo non lo nasconde.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A diminished fifth goes on, the same way, into a perfect one. The diminished fifth wants to close to a third; the other way round it does no harm.</source>
        <translation>Una quinta diminuita prosegue, nella stessa direzione, in una giusta. La diminuita vuole chiudersi su una terza; al contrario non fa danno.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the upper voice of the fifth fall by step and the lower one rise.</source>
        <translation>Fai scendere per grado la voce superiore della quinta e salire l’inferiore.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings below the one that should lie under it. The listener takes the higher of the two for the upper voice and loses both lines.</source>
        <translation>Una voce canta sotto quella che dovrebbe starle sotto. Chi ascolta prende la più alta per la voce superiore e perde entrambe le linee.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Exchange the two notes, or change the position of the chord.</source>
        <translation>Scambia le due note, o cambia la disposizione dell’accordo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice goes beyond the note that its neighbour has just left. The ear connects the two notes, though they belong to different voices.</source>
        <translation>Una voce supera la nota che la vicina ha appena lasciato. L’orecchio collega le due note, benché appartengano a voci diverse.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Keep each voice on its own side of where its neighbour was.</source>
        <translation>Tieni ogni voce dalla sua parte rispetto a dov’era la vicina.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two upper voices are more than an octave apart, or tenor and bass more than two. The sound then falls into two groups.</source>
        <translation>Due voci superiori distano più di un’ottava, o tenore e basso più di due. Il suono si divide allora in due gruppi.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Bring the voices together by another position of the chord.</source>
        <translation>Avvicina le voci con un’altra disposizione dell’accordo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note lies outside the usual compass of its voice. Many singers can't reach it, or can't sing it well.</source>
        <translation>Una nota è fuori dall’estensione consueta della voce. Molti cantori non ci arrivano, o non la cantano bene.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the position of the chord, or transpose the piece.</source>
        <translation>Cambia la disposizione dell’accordo, o trasponi il brano.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by more than an octave, which is hard to sing in tune.</source>
        <translation>Una voce salta più di un’ottava, difficile da intonare.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Break the leap with a note between, or change one of its two notes by an octave.</source>
        <translation>Spezza il salto con una nota in mezzo, o sposta di un’ottava una delle due note.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>After a leap of a sixth or more an upper voice goes on in the same direction. A leap asks to be filled in from the other side. Bach does so too where a new phrase begins.</source>
        <translation>Dopo un salto di sesta o più una voce superiore prosegue nella stessa direzione. Un salto chiede di essere riempito dall’altra parte. Anche Bach lo fa dove comincia una nuova frase.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn back after the leap, by step if possible.</source>
        <translation>Torna indietro dopo il salto, se possibile per grado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a seventh, an interval that is hard to sing and in this style is left to instruments.</source>
        <translation>Una voce salta di settima, intervallo difficile da cantare e in questo stile lasciato agli strumenti.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn the leap into a second the other way, or break it with a note between.</source>
        <translation>Cambia il salto in una seconda nell’altra direzione, o spezzalo con una nota in mezzo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings an augmented second, as from the flat sixth of a minor key to its leading note.</source>
        <translation>Una voce canta una seconda eccedente, come dal sesto grado di una tonalità minore alla sensibile.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Come to the leading note from above, or raise the sixth too.</source>
        <translation>Arriva alla sensibile dall’alto, o alza anche il sesto grado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by an augmented interval. It is hard to hit, and its upper note wants to go on up.</source>
        <translation>Una voce salta un intervallo eccedente. È difficile da intonare, e la nota superiore vuole salire ancora.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Take its inversion the other way: a diminished fifth for an augmented fourth.</source>
        <translation>Prendi il suo rivolto nell’altra direzione: una quinta diminuita per una quarta eccedente.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a diminished interval and does not turn back by step into it.</source>
        <translation>Una voce salta un intervallo diminuito e non torna per grado al suo interno.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the note after the leap lie a step inside it.</source>
        <translation>Metti la nota dopo il salto un grado all’interno.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Where a dominant goes to its tonic, the leading note does not rise to the tonic. It is a half step below the note that everybody expects. In an inner voice it may fall a third.</source>
        <translation>Dove una dominante va alla tonica, la sensibile non sale alla tonica. Sta un semitono sotto la nota che tutti aspettano. In una voce interna può scendere di terza.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let it rise by half a step.</source>
        <translation>Falla salire di un semitono.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices have the leading note of the dominant. If both rise to the tonic they make octaves; if one does not, it is left hanging.</source>
        <translation>Due voci hanno la sensibile della dominante. Se entrambe salgono alla tonica fanno ottave; se una non sale, resta sospesa.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the root or the fifth of the chord.</source>
        <translation>Raddoppia la fondamentale o la quinta dell’accordo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>The seventh of a chord neither falls by step nor passes on upwards. It is a dissonance, and falling by step is what resolves it.</source>
        <translation>La settima di un accordo non scende per grado né passa verso l’alto. È una dissonanza, e si risolve scendendo per grado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the seventh fall by step in the next chord.</source>
        <translation>Fai scendere la settima per grado nell’accordo seguente.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices strike a second or a seventh, and neither of them was there before or came by step and goes on by step.</source>
        <translation>Due voci attaccano una seconda o una settima, e nessuna era già lì o è arrivata per grado e prosegue per grado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Prepare one of the two notes, or come to it and leave it by step.</source>
        <translation>Prepara una delle due note, o arrivaci e lasciala per grado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note does not belong to the chord and is neither a passing or neighbour note, nor a suspension, an anticipation or an escape note.</source>
        <translation>Una nota non appartiene all’accordo e non è nota di passaggio o di volta, né ritardo, anticipazione o nota sfuggita.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Leave it by step, or sing a note of the chord.</source>
        <translation>Lasciala per grado, o canta una nota dell’accordo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>One voice sings a note, and right after it another voice the same note altered. The two sound out of tune with each other.</source>
        <translation>Una voce canta una nota e subito dopo un’altra la stessa nota alterata. Le due suonano stonate fra loro.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the altered note come in the voice that had the plain one.</source>
        <translation>Metti la nota alterata nella voce che aveva quella naturale.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>One voice sings a note, and at the same time another voice the same note altered. The two belong to different chords, and neither is heard.</source>
        <translation>Una voce canta una nota e nello stesso momento un’altra la stessa nota alterata. Le due appartengono ad accordi diversi, e nessuno dei due si sente.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Alter the note in both voices or in neither, or sing another note in one of them.</source>
        <translation>Altera la nota in entrambe le voci o in nessuna, oppure canta un’altra nota in una di esse.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Four voices on a beat sing only one or two different notes, so that the chord lacks its third or more. At the end of a phrase the fifth may be missing, not the third.</source>
        <translation>Quattro voci su un movimento cantano solo una o due note diverse, così all’accordo manca la terza o altro. A fine frase può mancare la quinta, non la terza.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double one note less often and sing the missing one.</source>
        <translation>Raddoppia meno una nota e canta quella mancante.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A six-four chord is sung without its bass doubled. The fourth over the bass is a dissonance; the bass is the note that stays. Bach often does so in passing.</source>
        <translation>Un accordo di quarta e sesta senza basso raddoppiato. La quarta sul basso è una dissonanza; il basso è la nota che resta. Bach lo fa spesso di passaggio.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the bass note.</source>
        <translation>Raddoppia il basso.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unequal fifths</source>
        <translation>quinte disuguali</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>overlap</source>
        <translation>accavallamento</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>augmented leaps</source>
        <translation>salti eccedenti</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>diminished leaps not turned back</source>
        <translation>salti diminuiti senza ritorno</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>wide leaps not turned back</source>
        <translation>salti ampi senza ritorno</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>six-four without its bass doubled</source>
        <translation>quarta e sesta senza basso raddoppiato</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unexplained non-chord notes</source>
        <translation>note estranee non spiegate</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>simultaneous cross relations</source>
        <translation>false relazioni simultanee</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves from beat to beat</source>
        <translation>ottave da movimento a movimento</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths from beat to beat</source>
        <translation>quinte da movimento a movimento</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves by contrary motion</source>
        <translation>ottave per moto contrario</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths by contrary motion</source>
        <translation>quinte per moto contrario</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>direct fifths and octaves of the outer voices</source>
        <translation>quinte e ottave nascoste delle voci estreme</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved sevenths</source>
        <translation>settime non risolte</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>doubled leading notes</source>
        <translation>sensibili raddoppiate</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved leading notes</source>
        <translation>sensibili non risolte</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>augmented seconds</source>
        <translation>seconde eccedenti</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>leaps of a seventh</source>
        <translation>salti di settima</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>incomplete triads</source>
        <translation>triadi incomplete</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>dissonances without preparation or resolution</source>
        <translation>dissonanze senza preparazione o risoluzione</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>cross relations</source>
        <translation>false relazioni</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>changes on odd sixteenths</source>
        <translation>cambi su sedicesimi dispari</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>lone sixteenths</source>
        <translation>sedicesimi isolati</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>syncopated odd sixteenths</source>
        <translation>sedicesimi dispari sincopati</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat}</source>
        <translation>battuta {bar} movimento {beat}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat} step {step}</source>
        <translation>battuta {bar} movimento {beat} sedicesimo {step}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>There is no bar {bar}; the first is bar {first}.</source>
        <translation>La battuta {bar} non esiste; la prima è la {first}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar}</source>
        <translation>battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bars {first}–{last}</source>
        <translation>battute {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/translation.py"/>
        <source>{others} and {last}</source>
        <translation>{others} e {last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/translation.py"/>
        <source>{others} or {last}</source>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Soprano</source>
        <translation>Soprano</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Tenor</source>
        <translation>Tenore</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Bass</source>
        <translation>Basso</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>There is no voice {name!r}; the voices are soprano, alto, tenor and bass.</source>
        <translation>La voce {name!r} non esiste; le voci sono soprano, alto, tenor e bass.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Paint note</source>
        <translation>Disegna nota</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Erase notes</source>
        <translation>Cancella note</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocity {velocity}</source>
        <translation>Velocity {velocity}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Change velocities</source>
        <translation>Cambia velocity</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocities as the dynamics say</source>
        <translation>Velocity come dicono le dinamiche</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Dynamic {level}, {place}</source>
        <translation>Dinamica {level}, {place}</translation>
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
        <translation>Togli dinamiche</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose</source>
        <translation>Trasponi</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Move notes</source>
        <translation>Sposta note</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose in the scale</source>
        <translation>Trasponi nella scala</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Change length</source>
        <translation>Cambia durata</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Quantize</source>
        <translation>Quantizza</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Replace with rests</source>
        <translation>Sostituisci con pause</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase generated notes</source>
        <translation>Cancella le note generate</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Mute {voice}</source>
        <translation>Silenzia {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unmute {voice}</source>
        <translation>Riattiva {voice}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Insert {n} bars</source>
        <extracomment>one: Insert bar</extracomment>
        <translation><numerusform>Inserisci battuta</numerusform><numerusform>Inserisci {n} battute</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Add {n} bars at the end</source>
        <extracomment>one: Add bar at the end</extracomment>
        <translation><numerusform>Aggiungi battuta alla fine</numerusform><numerusform>Aggiungi {n} battute alla fine</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose by {by} semitones</source>
        <extracomment>one: Transpose by {by} semitone</extracomment>
        <translation><numerusform>Trasponi di {by} semitono</numerusform><numerusform>Trasponi di {by} semitoni</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose to {key}</source>
        <translation>Trasponi in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Delete bar</source>
        <translation>Elimina battuta</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Toggle phrase end</source>
        <translation>Metti o togli fine di frase</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Figure the bass</source>
        <translation>Cifra il basso</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change key, {where}</source>
        <translation>Cambia tonalità, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change time signature, {where}</source>
        <translation>Cambia indicazione di tempo, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change tempo, {where}</source>
        <translation>Cambia tempo, {where}</translation>
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
        <translation>Imposta {kind}, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Set rehearsal letter, {where}</source>
        <translation>Imposta lettera di prova, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat</source>
        <translation>Ritornello</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bar {bar}</source>
        <translation>Ritornello della battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bars {first}–{last}</source>
        <translation>Ritornello delle battute {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Remove {kind}, {where}</source>
        <translation>Togli {kind}, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Give the words of the {voice}</source>
        <translation>Dai il testo della voce: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Remove lyrics</source>
        <translation>Togli il testo</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Type lyrics, {where}</source>
        <translation>Scrivi testo, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Paste lyrics</source>
        <translation>Incolla testo</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>No chord stands at the cursor: set one there, or write its notes first.</source>
        <translation>Al cursore non c’è un accordo: impostane uno, o scrivi prima le sue note.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>The chord has no voicing that holds with the locked notes and the compasses of the voices.</source>
        <translation>Nessuna disposizione dell’accordo va d’accordo con le note bloccate e le estensioni delle voci.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing, bar {bar}</source>
        <translation>Disposizione, battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing {number} of {count}: {voicing}.</source>
        <translation>Disposizione {number} di {count}: {voicing}.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sixteenth</source>
        <translation>sedicesimo</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>eighth</source>
        <translation>ottavo</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>quarter</source>
        <translation>quarto</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>half</source>
        <translation>metà</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>whole</source>
        <translation>intero</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{where}, after the end</source>
        <translation>{where}, dopo la fine</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>rest</source>
        <translation>pausa</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sings {note}</source>
        <translation>canta {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}, as the dynamics say</source>
        <translation>velocity {velocity}, come dicono le dinamiche</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}</source>
        <translation>velocity {velocity}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>verse {verse}: {words}</source>
        <translation>strofa {verse}: {words}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>no words</source>
        <translation>senza testo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} sixteenths</source>
        <extracomment>one: {n} sixteenth</extracomment>
        <translation><numerusform>{n} sedicesimo</numerusform><numerusform>{n} sedicesimi</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>all voices</source>
        <translation>tutte le voci</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voices}, {start} to {stop}</source>
        <translation>{voices}, da {start} a {stop}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} notes selected</source>
        <extracomment>one: {n} note selected</extracomment>
        <translation><numerusform>{n} nota selezionata</numerusform><numerusform>{n} note selezionate</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>Not possible: a note would leave the range of MIDI.</source>
        <translation>Impossibile: una nota uscirebbe dall’estensione MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, above its range ({limit}).</source>
        <translation>{voice} arriva a {note} nella battuta {bar}, sopra la sua estensione ({limit}).</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, below its range ({limit}).</source>
        <translation>{voice} arriva a {note} nella battuta {bar}, sotto la sua estensione ({limit}).</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>locked</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>generated</source>
        <translation>generata</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{owner}, selected</source>
        <translation>{owner}, selezionata</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/document.py"/>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>As the ensemble</source>
        <translation>Come l’organico</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Choir</source>
        <translation>Coro</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Strings</source>
        <translation>Archi</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Church organ</source>
        <translation>Organo da chiesa</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Piano</source>
        <translation>Pianoforte</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Record {voice}</source>
        <translation>Registra {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Enter note</source>
        <translation>Inserisci nota</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/shelf.py"/>
        <source>{fill} ({index} of {count})</source>
        <translation>{fill} ({index} di {count})</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/gestures.py"/>
        <source>Copy notes</source>
        <translation>Copia note</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>select</source>
        <translation>selezione</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>pencil</source>
        <translation>matita</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>eraser</source>
        <translation>gomma</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>region</source>
        <translation>regione</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used: {problem}</source>
        <translation>La rete non si può usare: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The fill could not be finished: {problem}</source>
        <translation>Il riempimento non si è potuto finire: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used.</source>
        <translation>La rete non si può usare.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/learning/style_learner.py"/>
        <source>Learning ended: {reason}. It can go on from there; at most a minute is lost.</source>
        <translation>L’apprendimento è finito: {reason}. Può riprendere da lì; si perde al massimo un minuto.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/link.py"/>
        <source>Ableton Link needs the package LinkPython-extern; install musegui with its extra 'link' (the guide's page "Installing" says how): {problem}.</source>
        <translation>Ableton Link richiede il pacchetto LinkPython-extern; installa musegui con il suo extra 'link' (la pagina «Installing» della guida dice come): {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The process that sends MIDI has ended unexpectedly</source>
        <translation>Il processo che invia MIDI è terminato inaspettatamente</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The MIDI port {name!r} is back</source>
        <translation>La porta MIDI {name!r} è tornata</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>MIDI is back</source>
        <translation>Il MIDI è tornato</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>Two voices share a MIDI channel, so they can't have ports of their own: give each voice a channel that no other has, or use one port.</source>
        <translation>Due voci condividono un canale MIDI, quindi non possono avere porte proprie: dai a ogni voce un canale tutto suo, o usa una sola porta.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Name one port or one per voice, not {names}.</source>
        <translation>Indica una porta o una per voce, non {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Name no port, one or one per voice, not {names}.</source>
        <translation>Indica nessuna porta, una, o una per voce, non {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Built-in sound</source>
        <translation>Suono incluso</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Four ports</source>
        <translation>Quattro porte</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Port “{port}”</source>
        <translation>Porta «{port}»</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>{port} + sound</source>
        <translation>{port} + suono</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>{wanted!r} means several MIDI ports: say {names}.</source>
        <translation>{wanted!r} indica più porte MIDI: scrivi {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>There is no MIDI port {wanted!r}: the ports are {ports}.</source>
        <translation>La porta MIDI {wanted!r} non esiste: ci sono {ports}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>There is no MIDI port {wanted!r}: there is none at all; connect one.</source>
        <translation>La porta MIDI {wanted!r} non esiste, né altre; collegane una.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} is not ready yet; try again.</source>
        <translation>La porta MIDI {port!r} non è ancora pronta; riprova.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} can't be opened ({problem}); if another program holds it, close that, and try again.</source>
        <translation>La porta MIDI {port!r} non si può aprire ({problem}); se la tiene un altro programma, chiudilo e riprova.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} has just gone; connect it, and try again.</source>
        <translation>La porta MIDI {port!r} è appena sparita; collegala e riprova.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>{system} opens no virtual MIDI port: {problem}.</source>
        <translation>{system} non apre porte MIDI virtuali: {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>This machine has no MIDI system: load the ALSA sequencer ('sudo modprobe snd-seq') or start a JACK server, and try again.</source>
        <translation>Questo computer non ha un sistema MIDI: carica il sequencer ALSA ('sudo modprobe snd-seq') o avvia un server JACK, e riprova.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows offers no MIDI system; restart the service 'Windows Audio', and try again.</source>
        <translation>Windows non offre un sistema MIDI; riavvia il servizio 'Windows Audio' e riprova.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>This machine has no MIDI system, or python-rtmidi was built without support for it; 'musegui doctor' tells more.</source>
        <translation>Questo computer non ha un sistema MIDI, o python-rtmidi è stato compilato senza; 'musegui doctor' dice di più.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows has no virtual MIDI ports, but loopMIDI is here: choose {port!r}.</source>
        <translation>Windows non ha porte MIDI virtuali, ma c’è loopMIDI: scegli {port!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows has no virtual MIDI ports: install loopMIDI (free, from tobias-erichsen.de), add a port in it, and choose that port here and in the other program.</source>
        <translation>Windows non ha porte MIDI virtuali: installa loopMIDI (gratuito, da tobias-erichsen.de), aggiungi lì una porta, e scegli quella qui e nell’altro programma.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The MIDI port {port!r} has gone</source>
        <translation>La porta MIDI {port!r} è sparita</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The JACK server has ended, and its MIDI ports with it</source>
        <translation>Il server JACK è terminato, e con lui le sue porte MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>Sending MIDI failed ({name}: {problem})</source>
        <translation>Invio MIDI non riuscito ({name}: {problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>All voices</source>
        <translation>Tutte le voci</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>There is nothing to practise: no voice that was chosen has notes and can be heard.</source>
        <translation>Non c’è nulla da studiare: nessuna voce scelta ha note e si sente.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>The piece is too long to be counted in; choose no bars of count-in.</source>
        <translation>Il brano è troppo lungo per una battuta d’avvio; sceglila a zero.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>There is no sound: {reason}.</source>
        <translation>Nessun suono: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>FluidSynth is not installed, so there is no sound; install it {advice}.</source>
        <translation>FluidSynth non è installato, quindi non c’è suono; installalo {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>This FluidSynth is too old, version 2 is needed: {problem}.</source>
        <translation>Questo FluidSynth è troppo vecchio, serve la versione 2: {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be read: {reason}.</source>
        <translation>Il SoundFont {path} non si può leggere: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is no SF2 or SF3 file; choose another one.</source>
        <translation>Il SoundFont {path} non è un file SF2 o SF3; scegline un altro.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is empty; choose another one.</source>
        <translation>Il SoundFont {path} è vuoto; scegline un altro.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be loaded; it is damaged or not complete</source>
        <translation>Il SoundFont {path} non si può caricare; è danneggiato o incompleto</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>There is nothing to render: no voice that sounds has a note.</source>
        <translation>Non c’è nulla da creare: nessuna voce che suona ha note.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>The sample rate must lie between {lowest} and {highest} Hz, unlike {given}.</source>
        <translation>La frequenza deve stare fra {lowest} e {highest} Hz, non {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>This FluidSynth has no audio driver {driver!r}; it has {drivers}.</source>
        <translation>Questo FluidSynth non ha il driver audio {driver!r}; ha {drivers}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>The audio driver {driver!r} opens no device{reason}.</source>
        <translation>Il driver audio {driver!r} non apre dispositivi{reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>No audio device could be opened, so there is no sound; connect one and try again. Editing, harmonizing and rendering to a file work without.</source>
        <translation>Non si è potuto aprire un dispositivo audio, quindi non c’è suono; collegane uno e riprova. Scrivere, armonizzare ed esportare funzionano senza.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The name of an audio file ends in {endings}, unlike {name!r}.</source>
        <translation>Il nome di un file audio finisce in {endings}, non {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{kind} has no sample rate of {sample_rate} Hz; choose 44100 or 48000 Hz, or another format.</source>
        <translation>{kind} non ha la frequenza di {sample_rate} Hz; scegli 44100 o 48000 Hz, o un altro formato.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The audio is too long for a WAV file, which ends at 4 GB; write {file_name} instead, or at a lower sample rate.</source>
        <translation>L’audio è troppo lungo per un file WAV, che arriva a 4 GB; scrivi invece {file_name}, o a una frequenza minore.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{path} can't be written to its end; the disk may be full.</source>
        <translation>{path} non si può scrivere fino in fondo; forse il disco è pieno.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorales are missing; install the package music21 again.</source>
        <translation>I corali mancano; reinstalla il pacchetto music21.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}; did you mean {guesses}?</source>
        <translation>Il corale {name!r:.40} non esiste; intendevi {guesses}?</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}, such as bwv66.6.</source>
        <translation>Il corale {name!r:.40} non esiste; un nome è ad esempio bwv66.6.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorale {chorale} has not four voices; choose another one.</source>
        <translation>Il corale {chorale} non ha quattro voci; scegline un altro.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/engine_weights.py"/>
        <source>The engine {engine} has not been trained yet: train it by '{command}', and copy RUN/weights.safetensors to {path}.</source>
        <translation>{engine} non è ancora addestrato: addestralo con '{command}' e copia RUN/weights.safetensors in {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in {program}, choose {menu}, and open that file here</source>
        <translation>aprilo in {program}, scegli {menu}, e apri qui quel file</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an audio file</source>
        <translation>un file audio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui reads notes, not sound; open MIDI, MusicXML, ABC or Humdrum</source>
        <translation>musegui legge note, non suono; apri MIDI, MusicXML, ABC o Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a MuseScore file</source>
        <translation>un file MuseScore</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Sibelius file</source>
        <translation>un file Sibelius</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Finale file</source>
        <translation>un file Finale</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Dorico file</source>
        <translation>un file Dorico</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Guitar Pro file</source>
        <translation>un file Guitar Pro</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Capella file</source>
        <translation>un file Capella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an Encore file</source>
        <translation>un file Encore</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a NoteWorthy Composer file</source>
        <translation>un file NoteWorthy Composer</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a TuxGuitar or PowerTab file</source>
        <translation>un file TuxGuitar o PowerTab</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in TuxGuitar, choose File &gt; Export &gt; MusicXML, and open that file here</source>
        <translation>aprilo in TuxGuitar, scegli File &gt; Export &gt; MusicXML, e apri qui quel file</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an MEI file</source>
        <translation>un file MEI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a LilyPond file</source>
        <translation>un file LilyPond</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>put \midi { } into its \score, compile it with LilyPond, and open the MIDI file here</source>
        <translation>metti \midi { } nel suo \score, compilalo con LilyPond, e apri qui il file MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a PDF file</source>
        <translation>un file PDF</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui can't read printed music; export MusicXML or MIDI from the program that made it</source>
        <translation>musegui non legge musica stampata; esporta MusicXML o MIDI dal programma che l’ha creata</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>four voices can fill</source>
        <translation>quattro voci possano riempire</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>There are no notes in {path}.</source>
        <translation>In {path} non ci sono note.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its {patterns} patterns were placed one after another.</source>
        <translation>I suoi {patterns} pattern sono stati messi uno dopo l’altro.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>It counts in seconds, of which each was taken for a beat.</source>
        <translation>Conta in secondi; ognuno è stato preso per un movimento.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its notes sound for {share:.0%} of their lengths; they were given the whole of them.</source>
        <translation>Le sue note suonano per il {share:.0%} della durata; sono state portate all’intera.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its tracks can't be decoded.</source>
        <translation>{path} è danneggiato: le tracce non si possono decodificare.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is not a MIDI file.</source>
        <translation>{path} non è un file MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its header is too short.</source>
        <translation>{path} è danneggiato: l’intestazione è troppo corta.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it has {there} of its {tracks} tracks.</source>
        <translation>{path} è troncato: ha {there} delle sue {tracks} tracce.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is of MIDI format {format}; save it as format 0 or 1.</source>
        <translation>{path} è in formato MIDI {format}; salvalo in formato 0 o 1.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: a beat has no ticks.</source>
        <translation>{path} è danneggiato: un movimento non ha tick.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends {bytes} bytes early.</source>
        <translation>{path} è troncato: mancano {bytes} byte.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends within its header.</source>
        <translation>{path} è troncato: finisce nell’intestazione.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/write.py"/>
        <source>{path} can't be written: a MIDI file holds tempos from 3.58 bpm, and there is one of {bpm:g} bpm at {place}.</source>
        <translation>{path} non si può scrivere: un file MIDI tiene tempi da 3,58 bpm, e a {place} ce n’è uno di {bpm:g} bpm.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/reader.py"/>
        <source>it has more than {most} voices</source>
        <translation>ha più di {most} voci</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/score.py"/>
        <source>its order of parts is longer than a piece can be</source>
        <translation>l’ordine delle parti è più lungo di quanto possa essere un brano</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>it has no tune {number}; it has {tunes}</source>
        <translation>non ha la melodia {number}; ha {tunes}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune is longer than {most} KiB</source>
        <translation>la melodia supera {most} KiB</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune has no key (K:)</source>
        <translation>la melodia non ha tonalità (K:)</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/voice.py"/>
        <source>it has more than {most:,} bars</source>
        <translation>ha più di {most:,} battute</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/corpus_scores.py"/>
        <source>Four parts, or parts named Soprano, Alto, Tenor and Bass, are needed; found {names}.</source>
        <translation>Servono quattro parti, o parti chiamate Soprano, Alto, Tenor e Bass; trovate {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} comes before its spines begin</source>
        <translation>la riga {line} viene prima dell’inizio delle spine</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early: line {line} has {columns} columns where {paths} belong</source>
        <translation>finisce presto: la riga {line} ha {columns} colonne invece di {paths}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} has {columns} columns where {paths} belong</source>
        <translation>la riga {line} ha {columns} colonne invece di {paths}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it has more than {most} spines</source>
        <translation>ha più di {most} spine</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early</source>
        <translation>finisce troppo presto</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The music21 stream can't be written as MusicXML: {problem}.</source>
        <translation>Lo stream di music21 non si può scrivere come MusicXML: {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The Python package music21 is missing; install it with 'pip install music21'.</source>
        <translation>Manca il pacchetto Python music21; installalo con 'pip install music21'.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/attributes.py"/>
        <source>it has a note without a pitch</source>
        <translation>ha una nota senza altezza</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/attributes.py"/>
        <source>it transposes by more than instruments do</source>
        <translation>traspone più di quanto facciano gli strumenti</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/columns.py"/>
        <source>The bars of {part} in {own_meter} beside {meter}, from bar {bar} on, last as long as the others.</source>
        <translation>Le battute di {part} in {own_meter} accanto a {meter}, dalla battuta {bar}, durano come le altre.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/columns.py"/>
        <source>a part</source>
        <translation>una parte</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/part.py"/>
        <source>bar {bar} has a note without a length</source>
        <translation>la battuta {bar} ha una nota senza durata</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/part.py"/>
        <source>its key has {signs} sharps or flats</source>
        <translation>la sua tonalità ha {signs} diesis o bemolli</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/reader.py"/>
        <source>it takes too much memory</source>
        <translation>richiede troppa memoria</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/tree.py"/>
        <source>there are no notes in it</source>
        <translation>non contiene note</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/notation/page_furniture.py"/>
        <source>{n:,} texts are too long for the page and were cut.</source>
        <extracomment>one: {n:,} text is too long for the page and was cut.</extracomment>
        <translation><numerusform>{n:,} testo è troppo lungo per la pagina ed è stato tagliato.</numerusform><numerusform>{n:,} testi sono troppo lunghi per la pagina e sono stati tagliati.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>{path} can't be read: {reason}.</source>
        <translation>{path} non si può leggere: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is not text</source>
        <translation>non è testo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is neither MusicXML nor ABC nor Humdrum</source>
        <translation>non è MusicXML, né ABC, né Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is larger than {most} KiB</source>
        <translation>supera {most} KiB</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>one of its numbers is too long</source>
        <translation>uno dei numeri è troppo lungo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive is damaged</source>
        <translation>l’archivio è danneggiato</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive does not say where the score is</source>
        <translation>l’archivio non dice dov’è la partitura</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is XML, but not MusicXML</source>
        <translation>è XML, ma non MusicXML</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it declares entities, which scores don't do</source>
        <translation>dichiara entità, cosa che le partiture non fanno</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is nested too deeply</source>
        <translation>è annidato troppo in profondità</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is damaged at line {line}</source>
        <translation>è danneggiato alla riga {line}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is in an unknown encoding</source>
        <translation>ha una codifica sconosciuta</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>There is no paper {paper!r:.40}.</source>
        <translation>La carta {paper!r:.40} non esiste.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>A staff is {lowest:g} to {highest:g} mm high.</source>
        <translation>Un rigo è alto da {lowest:g} a {highest:g} mm.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>A margin is {least:g} to {most:g} mm wide.</source>
        <translation>Un margine è largo da {least:g} a {most:g} mm.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>Bar numbers stand at most {bars} bars apart.</source>
        <translation>I numeri di battuta distano al massimo {bars} battute.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>Staves are {printed:.1f} mm high: {asked:.1f} mm do not fit on this page.</source>
        <translation>I righi sono alti {printed:.1f} mm: {asked:.1f} mm non stanno in questa pagina.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>one of its arrays is missing</source>
        <translation>manca uno dei suoi array</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a confidence lies outside 0 to 1</source>
        <translation>una sicurezza non sta fra 0 e 1</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a note has more than two sharps or flats</source>
        <translation>una nota ha più di due diesis o bemolli</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is of an unknown version</source>
        <translation>{name}.npy è di versione sconosciuta</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is not of the shape and type that it should be</source>
        <translation>{name}.npy non ha la forma e il tipo dovuti</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy holds something other than true and false</source>
        <translation>{name}.npy contiene altro che vero e falso</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is not a musegui project.</source>
        <translation>{path} non è un progetto di musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} was made by a newer musegui (project format {format}); update musegui to open it.</source>
        <translation>{path} è di un musegui più recente (formato {format}); aggiorna musegui per aprirlo.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is damaged: {reason}{advice}.</source>
        <translation>{path} è danneggiato: {reason}{advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>; the save before it is in {path}</source>
        <translation>; il salvataggio precedente è in {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>its contents can't be understood</source>
        <translation>il contenuto non è comprensibile</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>a project can be</source>
        <translation>un progetto possa essere</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its title is not a table</source>
        <translation>il titolo non è una tabella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its exercise is not a table</source>
        <translation>l’esercizio non è una tabella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>{level!r:.40} is no dynamic</source>
        <translation>{level!r:.40} non è una dinamica</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not say that it is a musegui project</source>
        <translation>non dice di essere un progetto di musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its version can't be told</source>
        <translation>la versione non si riconosce</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>there never was a format 0</source>
        <translation>il formato 0 non è mai esistito</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not have four voices</source>
        <translation>non ha quattro voci</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its parts make no score ({problem})</source>
        <translation>le sue parti non fanno una partitura ({problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>one of its settings is not a table</source>
        <translation>una delle impostazioni non è una tabella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its origin is not a path</source>
        <translation>l’origine non è un percorso</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>its candidates are no list</source>
        <translation>le versioni non sono un elenco</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's pitch is none</source>
        <translation>un’altezza di una versione non è tale</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's place is empty</source>
        <translation>il posto di una versione è vuoto</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>the faults of a candidate are missing</source>
        <translation>mancano gli errori di una versione</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>it holds too much</source>
        <translation>contiene troppo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is missing</source>
        <translation>{name} manca</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is packed in a way that is not read</source>
        <translation>{name} è compresso in un modo non leggibile</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is too large</source>
        <translation>{name} è troppo grande</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is cut short</source>
        <translation>{name} è troncato</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>operation not permitted</source>
        <translation>operazione non permessa</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>no such file or directory</source>
        <translation>file o cartella inesistente</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file exists</source>
        <translation>il file esiste già</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>not a directory</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>is a directory</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>directory not empty</source>
        <translation>la cartella non è vuota</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file name too long</source>
        <translation>nome di file troppo lungo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file too large</source>
        <translation>file troppo grande</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>no space left on device</source>
        <translation>spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>disk quota exceeded</source>
        <translation>quota del disco superata</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>read-only file system</source>
        <translation>file system in sola lettura</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>input/output error</source>
        <translation>errore di ingresso/uscita</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>too many open files</source>
        <translation>troppi file aperti</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>too many levels of symbolic links</source>
        <translation>troppi collegamenti simbolici in fila</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>address already in use</source>
        <translation>indirizzo già in uso</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>connection refused</source>
        <translation>connessione rifiutata</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>broken pipe</source>
        <translation>connessione interrotta</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>bad file descriptor</source>
        <translation>descrittore di file non valido</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>there is no such folder</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is not a regular file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is write-protected</source>
        <translation>è protetto da scrittura</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} can't be a setting</source>
        <translation>{value!r:.40} non può essere un’impostazione</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a whole number from {lowest} to {highest}</source>
        <translation>{value!r:.40} non è un numero intero da {lowest} a {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a number</source>
        <translation>{value!r:.40} non è un numero</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a tempo</source>
        <translation>{value!r:.40} non è un tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not true or false</source>
        <translation>{value!r:.40} non è vero o falso</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a text of up to {longest} characters</source>
        <translation>{value!r:.40} non è un testo di al massimo {longest} caratteri</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path!r} can't be the name of a file.</source>
        <translation>{path!r} non può essere il nome di un file.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is empty.</source>
        <translation>{path} è vuoto.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is larger than {mebibytes} MiB, more than {limit}.</source>
        <translation>{path} supera {mebibytes} MiB, più di quanto {limit}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a folder.</source>
        <translation>{path} non è un file ma una cartella.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a pipe or a device; save what it gives to a file.</source>
        <translation>{path} non è un file ma una pipe o un dispositivo; salvane il contenuto in un file.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/encodings.py"/>
        <source>Not all of its texts are in UTF-8; they were read as {encoding}.</source>
        <translation>Non tutti i testi del file sono in UTF-8; sono stati letti come {encoding}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>musegui projects</source>
        <translation>progetti musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF files</source>
        <translation>file PDF</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF, to print</source>
        <translation>PDF, da stampare</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG files</source>
        <translation>file SVG</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG, a picture that scales</source>
        <translation>SVG, un’immagine scalabile</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG files</source>
        <translation>file PNG</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG, a picture</source>
        <translation>PNG, un’immagine</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML files</source>
        <translation>file MusicXML</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, for notation programs</source>
        <translation>MusicXML, per programmi di notazione</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>compressed MusicXML files</source>
        <translation>file MusicXML compressi</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, compressed</source>
        <translation>MusicXML, compresso</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI files</source>
        <translation>file MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI, for sequencers</source>
        <translation>MIDI, per sequencer</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC files</source>
        <translation>file ABC</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC, notation as text</source>
        <translation>ABC, notazione come testo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum files</source>
        <translation>file Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum, for analysis</source>
        <translation>Humdrum, per analisi</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>WAV files</source>
        <translation>file WAV</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>FLAC files</source>
        <translation>file FLAC</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MP3 files</source>
        <translation>file MP3</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Ogg files</source>
        <translation>file Ogg</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is a project, which has voices instead of tracks.</source>
        <translation>{path} è un progetto, che ha voci invece di tracce.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} can't be written here, only files that end in {endings}; 'musegui {command}' makes {kind} of one.</source>
        <translation>{path} qui non si può scrivere, solo file che finiscono in {endings}; 'musegui {command}' ne ricava {kind}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path!r} does not say what kind of file to write; end it in {endings}.</source>
        <translation>{path!r} non dice che tipo di file scrivere; fallo finire in {endings}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is {foreign}, which musegui can't read: {advice}.</source>
        <translation>{path} è {foreign}, che musegui non legge: {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is of no kind that is read, which are {endings}.</source>
        <translation>{path} non è di un tipo leggibile; si leggono {endings}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are shorter than in the other parts and filled up with rests: {bars}.</source>
        <extracomment>one: A bar that is shorter than in the other parts and filled up with rests: {bars}.</extracomment>
        <translation><numerusform>Una battuta più corta che nelle altre parti, completata con pause: {bars}.</numerusform><numerusform>Battute più corte che nelle altre parti, completate con pause: {bars}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are longer than in the other parts and cut: {bars}.</source>
        <extracomment>one: A bar that is longer than in the other parts and cut: {bars}.</extracomment>
        <translation><numerusform>Una battuta più lunga che nelle altre parti, tagliata: {bars}.</numerusform><numerusform>Battute più lunghe che nelle altre parti, tagliate: {bars}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>part {part}</source>
        <translation>parte {part}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats never come to bar {bar}</source>
        <translation>i suoi ritornelli non arrivano mai alla battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its order of sections names {section}, which it doesn't have</source>
        <translation>l’ordine delle sezioni nomina {section}, che non c’è</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats come to more than {most:,} bars</source>
        <translation>i suoi ritornelli superano {most:,} battute</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>more than {most} of its repeats stand in one another</source>
        <translation>più di {most} ritornelli stanno uno dentro l’altro</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but there is no {mark} on the way</source>
        <translation>la battuta {bar} dice {jump}, ma lungo la via non c’è {mark}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but no bar has a segno sign</source>
        <translation>la battuta {bar} dice {jump}, ma nessuna battuta ha un segno</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says To Coda, but no bar has a coda sign</source>
        <translation>la battuta {bar} dice To Coda, ma nessuna battuta ha una coda</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has only {things}</source>
        <translation>ha solo {things}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has notes outside the range of MIDI</source>
        <translation>ha note fuori dall’estensione MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>Its repeats were written out.</source>
        <translation>I ritornelli sono stati scritti per esteso.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it is longer than a piece can be</source>
        <translation>è più lungo di quanto possa essere un brano</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has a tempo outside 1 to {most:g} bpm</source>
        <translation>ha un tempo fuori da 1–{most:g} bpm</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/dealing.py"/>
        <source>More than {voices} notes sound at once in {path} at {place}; leave {voices} voices.</source>
        <translation>In {path}, a {place}, suonano insieme più di {voices} note; lascia {voices} voci.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Took the highest notes as the melody and left out {n:,} notes below them.</source>
        <extracomment>one: Took the highest notes as the melody and left out {n:,} note below them.</extracomment>
        <translation><numerusform>Prese le note più alte come melodia; esclusa {n:,} nota sotto di esse.</numerusform><numerusform>Prese le note più alte come melodia; escluse {n:,} note sotto di esse.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Moved {n:,} notes to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: Moved {n:,} note to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation><numerusform>Spostata {n:,} nota sulla griglia, fino a {most:.2f} di sedicesimo.</numerusform><numerusform>Spostate {n:,} note sulla griglia, fino a {most:.2f} di sedicesimo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} of {all:,} notes were moved to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: {n:,} of {all:,} notes was moved to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation><numerusform>{n:,} nota su {all:,} spostata sulla griglia, fino a {most:.2f} di sedicesimo.</numerusform><numerusform>{n:,} note su {all:,} spostate sulla griglia, fino a {most:.2f} di sedicesimo.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out below another: of a chord in one voice the highest note is taken.</source>
        <extracomment>one: {n:,} note was left out below another: of a chord in one voice the highest note is taken.</extracomment>
        <translation><numerusform>Esclusa {n:,} nota sotto un’altra: di un accordo in una voce si prende la nota più alta.</numerusform><numerusform>Escluse {n:,} note sotto un’altra: di un accordo in una voce si prende la nota più alta.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out because a longer one of the voice falls on the same sixteenth.</source>
        <extracomment>one: {n:,} note was left out because a longer one of the voice falls on the same sixteenth.</extracomment>
        <translation><numerusform>Esclusa {n:,} nota perché una più lunga della voce cade sullo stesso sedicesimo.</numerusform><numerusform>Escluse {n:,} note perché una più lunga della voce cade sullo stesso sedicesimo.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>track {number}</source>
        <translation>traccia {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Tracks left out: {tracks}.</source>
        <translation>Tracce escluse: {tracks}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Left out: {things}.</source>
        <translation>Esclusi: {things}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other tunes</source>
        <extracomment>one: {n:,} other tune</extracomment>
        <translation><numerusform>{n:,} altra melodia</numerusform><numerusform>{n:,} altre melodie</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of music after an empty line, which ends a tune</source>
        <extracomment>one: {n:,} line of music after an empty line, which ends a tune</extracomment>
        <translation><numerusform>{n:,} riga di musica dopo una riga vuota, che chiude una melodia</numerusform><numerusform>{n:,} righe di musica dopo una riga vuota, che chiude una melodia</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} voices too many</source>
        <extracomment>one: {n:,} voice too many</extracomment>
        <translation><numerusform>{n:,} voce di troppo</numerusform><numerusform>{n:,} voci di troppo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} percussion notes</source>
        <extracomment>one: {n:,} percussion note</extracomment>
        <translation><numerusform>{n:,} nota di percussione</numerusform><numerusform>{n:,} note di percussione</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} cue notes</source>
        <extracomment>one: {n:,} cue note</extracomment>
        <translation><numerusform>{n:,} nota guida</numerusform><numerusform>{n:,} note guida</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} grace notes</source>
        <extracomment>one: {n:,} grace note</extracomment>
        <translation><numerusform>{n:,} nota di abbellimento</numerusform><numerusform>{n:,} note di abbellimento</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} bars of slash notation</source>
        <extracomment>one: {n:,} bar of slash notation</extracomment>
        <translation><numerusform>{n:,} battuta con barre oblique</numerusform><numerusform>{n:,} battute con barre oblique</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} notes beyond the end of their bars</source>
        <extracomment>one: {n:,} note beyond the end of its bar</extracomment>
        <translation><numerusform>{n:,} nota oltre la fine della battuta</numerusform><numerusform>{n:,} note oltre la fine della battuta</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} damaged events</source>
        <extracomment>one: {n:,} damaged event</extracomment>
        <translation><numerusform>{n:,} evento danneggiato</numerusform><numerusform>{n:,} eventi danneggiati</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} syllables without notes of their own</source>
        <extracomment>one: {n:,} syllable without a note of its own</extracomment>
        <translation><numerusform>{n:,} sillaba senza nota propria</numerusform><numerusform>{n:,} sillabe senza note proprie</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} syllables of verses beyond the twentieth</source>
        <extracomment>one: {n:,} syllable of a verse beyond the twentieth</extracomment>
        <translation><numerusform>{n:,} sillaba di una strofa dopo la ventesima</numerusform><numerusform>{n:,} sillabe di strofe dopo la ventesima</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of words below the music</source>
        <extracomment>one: {n:,} line of words below the music</extracomment>
        <translation><numerusform>{n:,} riga di testo sotto la musica</numerusform><numerusform>{n:,} righe di testo sotto la musica</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ends of texts too long to keep</source>
        <extracomment>one: {n:,} end of a text too long to keep</extracomment>
        <translation><numerusform>{n:,} fine di testo troppo lungo</numerusform><numerusform>{n:,} fini di testi troppo lunghi</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other names or notes beside the title</source>
        <extracomment>one: {n:,} other name or note beside the title</extracomment>
        <translation><numerusform>{n:,} altra indicazione accanto al titolo</numerusform><numerusform>{n:,} altre indicazioni accanto al titolo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} key signatures of no key</source>
        <extracomment>one: {n:,} key signature of no key</extracomment>
        <translation><numerusform>{n:,} armatura senza tonalità</numerusform><numerusform>{n:,} armature senza tonalità</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} quarter tones</source>
        <extracomment>one: {n:,} quarter tone</extracomment>
        <translation><numerusform>{n:,} quarto di tono</numerusform><numerusform>{n:,} quarti di tono</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} figures of a figured bass</source>
        <extracomment>one: {n:,} figure of a figured bass</extracomment>
        <translation><numerusform>{n:,} cifra di basso cifrato</numerusform><numerusform>{n:,} cifre di basso cifrato</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} chord symbols</source>
        <extracomment>one: {n:,} chord symbol</extracomment>
        <translation><numerusform>{n:,} sigla d’accordo</numerusform><numerusform>{n:,} sigle d’accordo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} unusual dynamics</source>
        <extracomment>one: {n:,} unusual dynamic</extracomment>
        <translation><numerusform>{n:,} dinamica insolita</numerusform><numerusform>{n:,} dinamiche insolite</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ornaments</source>
        <extracomment>one: {n:,} ornament</extracomment>
        <translation><numerusform>{n:,} abbellimento</numerusform><numerusform>{n:,} abbellimenti</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} articulations</source>
        <extracomment>one: {n:,} articulation</extracomment>
        <translation><numerusform>{n:,} articolazione</numerusform><numerusform>{n:,} articolazioni</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} slurs</source>
        <extracomment>one: {n:,} slur</extracomment>
        <translation><numerusform>{n:,} legatura</numerusform><numerusform>{n:,} legature</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} directions in words</source>
        <extracomment>one: {n:,} direction in words</extracomment>
        <translation><numerusform>{n:,} indicazione a parole</numerusform><numerusform>{n:,} indicazioni a parole</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other signs</source>
        <extracomment>one: {n:,} other sign</extracomment>
        <translation><numerusform>{n:,} altro segno</numerusform><numerusform>{n:,} altri segni</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pedal marks</source>
        <extracomment>one: {n:,} pedal mark</extracomment>
        <translation><numerusform>{n:,} segno di pedale</numerusform><numerusform>{n:,} segni di pedale</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pitch bends</source>
        <extracomment>one: {n:,} pitch bend</extracomment>
        <translation><numerusform>{n:,} pitch bend</numerusform><numerusform>{n:,} pitch bend</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>percussion notes</source>
        <translation>note di percussione</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>cue notes</source>
        <translation>note guida</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>grace notes</source>
        <translation>note di abbellimento</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>bars of slash notation</source>
        <translation>battute con barre oblique</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{n:,} notes of the melody in {path} are off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</source>
        <extracomment>one: {n:,} note of the melody in {path} is off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</extracomment>
        <translation><numerusform>{n:,} nota della melodia in {path} è fuori dalla griglia dei sedicesimi, a {place}; quantizza (--quantize) per portarla al sedicesimo più vicino.</numerusform><numerusform>{n:,} note della melodia in {path} sono fuori dalla griglia dei sedicesimi, la prima a {place}; quantizza (--quantize) per portarle al sedicesimo più vicino.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>Two notes of the melody in {path} fall on the same sixteenth at {place}: {note} and {other}; leave one.</source>
        <translation>Due note della melodia in {path} cadono sullo stesso sedicesimo a {place}: {note} e {other}; lasciane una.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>There is nothing but drums in {path}.</source>
        <translation>In {path} ci sono solo percussioni.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and {named} tracks are named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation>{path} ha più tracce con note ({names}) e {named} si chiamano come la voce; chiama {voice!r} la traccia della melodia o lascia solo quella.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and no track is named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation>{path} ha più tracce con note ({names}) e nessuna si chiama come la voce; chiama {voice!r} la traccia della melodia o lascia solo quella.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has two notes at once at {place} ({note} and {other}); a voice sings one at a time, leave one.</source>
        <translation>La melodia in {path} ha due note insieme a {place} ({note} e {other}); una voce ne canta una alla volta, lasciane una.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has {note} at {place}, outside {lowest} to {highest}; {advice}.</source>
        <translation>La melodia in {path} ha {note} a {place}, fuori da {lowest}–{highest}; {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>it spans {semitones} semitones, more than fit there: narrow it</source>
        <translation>abbraccia {semitones} semitoni, più di quanti ce ne stanno: restringila</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} octaves</source>
        <extracomment>one: transpose it up {n} octave</extracomment>
        <translation><numerusform>trasponila su di {n} ottava</numerusform><numerusform>trasponila su di {n} ottave</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} octaves</source>
        <extracomment>one: transpose it down {n} octave</extracomment>
        <translation><numerusform>trasponila giù di {n} ottava</numerusform><numerusform>trasponila giù di {n} ottave</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} semitones</source>
        <extracomment>one: transpose it up {n} semitone</extracomment>
        <translation><numerusform>trasponila su di {n} semitono</numerusform><numerusform>trasponila su di {n} semitoni</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} semitones</source>
        <extracomment>one: transpose it down {n} semitone</extracomment>
        <translation><numerusform>trasponila giù di {n} semitono</numerusform><numerusform>trasponila giù di {n} semitoni</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>{word!r} does not say which track is which voice; write for instance 1=S,2=A,3=T,4=B, or 1=SATB to split a track.</source>
        <translation>{word!r} non dice quale traccia è quale voce; scrivi ad esempio 1=S,2=A,3=T,4=B, o 1=SATB per dividere una traccia.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>There is no track {number} in {path}; it has {tracks}.</source>
        <translation>La traccia {number} non c’è in {path}; ci sono {tracks}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>without a name</source>
        <translation>senza nome</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/shared_keys.py"/>
        <source>Key signatures that differ from those of the other parts were left out: {parts}.</source>
        <translation>Le armature di chiave diverse da quelle delle altre parti sono state tralasciate: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} has a meter of {numerator}/{denominator}, whose bars are not made of sixteenths; change it.</source>
        <translation>{path} è in {numerator}/{denominator}, le cui battute non sono fatte di sedicesimi; cambialo.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} is too long: it has {bars:,} bars, and {fitting:,} fit into a score ({most:,} sixteenths).</source>
        <translation>{path} è troppo lungo: ha {bars:,} battute, e in un brano ne stanno {fitting:,} ({most:,} sedicesimi).</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>There is no voice chosen in {path}.</source>
        <translation>In {path} non è scelta nessuna voce.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>The {voice} of {path} would come from tracks that are split differently; choose the same voices for them.</source>
        <translation>{voice} in {path} verrebbe da tracce divise in modo diverso; scegli per loro le stesse voci.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} dorian</source>
        <translation>{tonic} dorico</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} phrygian</source>
        <translation>{tonic} frigio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} lydian</source>
        <translation>{tonic} lidio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} misolidio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} locrian</source>
        <translation>{tonic} locrio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{n} sharps</source>
        <translation>{n} diesis</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{n} flats</source>
        <translation>{n} bemolli</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>Its key signature, {written}, was taken as {key}.</source>
        <translation>L’armatura, {written}, è stata letta come {key}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/stopped_learning.py"/>
        <source>{output} is being learnt by another musegui; wait for it, or stop it there.</source>
        <translation>{output} è in apprendimento in un altro musegui; aspetta, o fermalo lì.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a style can be</source>
        <translation>uno stile possa essere</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>one of its numbers is none</source>
        <translation>uno dei numeri non è tale</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is no style of musegui.</source>
        <translation>{path} non è uno stile di musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} was made by a newer musegui; update musegui to use it.</source>
        <translation>{path} è di un musegui più recente; aggiorna musegui per usarlo.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say that it is a style</source>
        <translation>non dice di essere uno stile</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is damaged or no style: {reason}.</source>
        <translation>{path} è danneggiato o non è uno stile: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is too long</source>
        <translation>l’intestazione è troppo lunga</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is not a table</source>
        <translation>l’intestazione non è una tabella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it holds too many tensors</source>
        <translation>contiene troppi tensori</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} is no tensor of a style</source>
        <translation>{name!r:.40} non è un tensore di uno stile</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} has no shape</source>
        <translation>{name!r:.40} non ha forma</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its tensors don't fill it</source>
        <translation>i tensori non lo riempiono</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it has no network</source>
        <translation>non ha una rete</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{key!r:.40} is no resolution</source>
        <translation>{key!r:.40} non è una risoluzione</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say how its network is built</source>
        <translation>non dice com’è fatta la rete</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a tensor belongs to none of its networks</source>
        <translation>un tensore non appartiene a nessuna delle reti</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its {name} are too many</source>
        <translation>ci sono troppe voci in {name}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its {name} can't be {given}</source>
        <translation>{name} non può essere {given}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>Hymns</source>
        <translation>Inni</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>{path} has the name of another style, {style!r}.</source>
        <translation>{path} ha il nome di un altro stile, {style!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is not on this computer: import its {suffix} file, or choose another one, such as {style!r}.</source>
        <translation>Lo stile {name!r} non è su questo computer: importa il suo file {suffix}, o scegline un altro, come {style!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>There is already a style {name!r}; choose another name.</source>
        <translation>Lo stile {name!r} esiste già; scegli un altro nome.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui and needs no file.</source>
        <translation>Lo stile {name!r} fa parte di musegui e non ha bisogno di un file.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui; it stays as it is.</source>
        <translation>Lo stile {name!r} fa parte di musegui; resta com’è.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its card is not a table</source>
        <translation>la scheda non è una tabella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{line!r:.40} can't be printed</source>
        <translation>{line!r:.40} non si può stampare</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{value!r:.40} is no list</source>
        <translation>{value!r:.40} non è un elenco</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its registers are not four pairs</source>
        <translation>i registri non sono quattro coppie</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its figures are not a table</source>
        <translation>le cifre non sono una tabella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its rates are not named pairs</source>
        <translation>le frequenze non sono coppie con nome</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Short guide</source>
        <translation>Breve guida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>About musegui</source>
        <translation>Informazioni su musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>A program for composing in four voices, with a network trained on Bach's chorales.</source>
        <translation>Un programma per comporre a quattro voci, con una rete addestrata sui corali di Bach.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Apache License 2.0. The built-in sound font is in the public domain (CC0 1.0).</source>
        <translation>Licenza Apache 2.0. Il SoundFont incluso è di pubblico dominio (CC0 1.0).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>musegui uses {libraries}, under their own licences.</source>
        <translation>musegui usa {libraries}, ciascuna con la propria licenza.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Find a command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Scrivi che cosa vuoi fare</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Change keys</source>
        <translation>Cambia tasti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Commands and their keys</source>
        <translation>Comandi e relativi tasti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>New key</source>
        <comment>shortcut</comment>
        <translation>Nuovo tasto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Select a command, then press its new key.</source>
        <translation>Seleziona un comando, poi premi il nuovo tasto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>No key</source>
        <comment>shortcut</comment>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>All defaults</source>
        <translation>Tutti predefiniti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>{key} no longer belongs to {names}.</source>
        <translation>{key} non appartiene più a {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>fortepiano accent</source>
        <translation>fortepiano accento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzando accent</source>
        <translation>sforzando accento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzato accent</source>
        <translation>sforzato accento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no note at the cursor: select the notes that are to be louder or softer.</source>
        <translation>Nessuna nota al cursore: seleziona le note da rendere più forti o più piano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Where the selection begins, or at the cursor; it governs up to the next dynamic.</source>
        <translation>All’inizio della selezione o al cursore; vale fino alla dinamica successiva.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Dynamic: {level}</source>
        <translation>Dinamica: {level}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamic at the cursor …</source>
        <translation>Imposta dinamica al cursore …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Choose from a list.</source>
        <translation>Scegli da un elenco.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>loudness mark expression</source>
        <translation>intensità segno espressione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Under the selection, or from the cursor to the next dynamic in its bar.</source>
        <translation>Sotto la selezione, o dal cursore alla dinamica successiva nella battuta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin louder</source>
        <translation>forcella più forte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin decrescendo softer</source>
        <translation>forcella decrescendo più piano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Those in the selection, or at the cursor.</source>
        <translation>Quelle nella selezione o al cursore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>delete hairpin</source>
        <translation>elimina forcella</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no dynamic and no hairpin in the selection or at the cursor.</source>
        <translation>Nessuna dinamica né forcella nella selezione o al cursore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamics in all voices</source>
        <translation>Dinamiche in tutte le voci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Otherwise in the selected voices, or in the chosen one.</source>
        <translation>Altrimenti nelle voci selezionate o in quella scelta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 1</source>
        <translation>Velocity + 1</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Of the selected notes, or the note at the cursor.</source>
        <translation>Delle note selezionate o della nota al cursore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>louder</source>
        <translation>più forte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 1</source>
        <translation>Velocity − 1</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>softer quieter</source>
        <translation>più piano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 10</source>
        <translation>Velocity + 10</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 10</source>
        <translation>Velocity − 10</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Take back what was set for the selected notes.</source>
        <translation>Annulla quanto impostato per le note selezionate.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>reset velocity</source>
        <translation>reimposta velocity</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>No velocity has been set for the selected notes, or the note at the cursor.</source>
        <translation>Nessuna velocity impostata per le note selezionate o per la nota al cursore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select notes first.</source>
        <translation>Nessuna selezione: seleziona prima delle note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select what is to be erased first.</source>
        <translation>Nessuna selezione: seleziona prima che cosa cancellare.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo {edit}</source>
        <translation>Annulla: {edit}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo {edit}</source>
        <translation>Ripeti: {edit}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to redo.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Paste at the cursor</source>
        <translation>Incolla al cursore</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing has been copied yet: copy or cut notes first.</source>
        <translation>Non è stato ancora copiato nulla: prima copia o taglia delle note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy to just after the selection.</source>
        <translation>Copia subito dopo la selezione.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Leave a gap to be filled. In a region, generated notes go first, then locked ones.</source>
        <translation>Lascia un vuoto da riempire. In una regione vanno via prima le note generate, poi quelle bloccate.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Replace with locked rests</source>
        <translation>Sostituisci con pause bloccate</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Silence that no fill changes.</source>
        <translation>Silenzio che nessun riempimento cambia.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select the bar at the cursor</source>
        <translation>Seleziona la battuta al cursore</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>In all voices; press again to add the next bar.</source>
        <translation>In tutte le voci; premi ancora per aggiungere la battuta seguente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Deselect / cancel</source>
        <translation>Deseleziona / interrompi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Cancel a drag or a fill, or else deselect.</source>
        <translation>Interrompe un trascinamento o un riempimento, altrimenti deseleziona.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Lock / unlock</source>
        <translation>Blocca / sblocca</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Protect the selected notes from fills, or let fills change them again.</source>
        <translation>Protegge le note selezionate dai riempimenti, o le rende di nuovo modificabili.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>New melody …</source>
        <translation>Nuova melodia …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Write a melody into the soprano, from nothing or after its last note.</source>
        <translation>Scrive una melodia nel soprano, da zero o dopo la sua ultima nota.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>compose tune generate melody</source>
        <translation>componi tema genera melodia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Continue …</source>
        <translation>Continua …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Add bars behind the last note, written in the style of what stands before.</source>
        <translation>Aggiunge battute dopo l’ultima nota, nello stile di ciò che precede.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>extend go on generate more bars</source>
        <translation>estendi prosegui genera altre battute</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to continue: write a few notes first.</source>
        <translation>Non c’è nulla da continuare: scrivi prima qualche nota.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn a style …</source>
        <translation>Apprendi uno stile …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn how a folder of your own pieces is written; fills can then write so.</source>
        <translation>Apprende come sono scritti i brani di una tua cartella; i riempimenti potranno scrivere così.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>train own pieces composer</source>
        <translation>addestra brani propri compositore</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Style card …</source>
        <translation>Scheda dello stile …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>What the style of the Fill panel was made from, and what it is worth.</source>
        <translation>Da che cosa è fatto lo stile del pannello Riempimento, e quanto vale.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Import a style …</source>
        <translation>Importa uno stile …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Take a style that somebody else has learnt from its file.</source>
        <translation>Prende dal suo file uno stile appreso da altri.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>The piece is no exercise: make one in the File menu.</source>
        <translation>Il brano non è un esercizio: creane uno dal menu File.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Everything is written already.</source>
        <translation>È già scritto tutto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Check the answer</source>
        <translation>Controlla la soluzione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>List the faults with their points; those of the given voice alone don't count.</source>
        <translation>Elenca gli errori con i loro punti; quelli della sola voce data non contano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>part-writing faults points grade</source>
        <translation>condotta delle parti errori punti voto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write the next beat that is still empty.</source>
        <translation>Scrive il prossimo movimento ancora vuoto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>help next chord</source>
        <translation>aiuto prossimo accordo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint: the name of the chord</source>
        <translation>Suggerimento: il nome dell’accordo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Say which chord the next empty beat may have, and leave it empty.</source>
        <translation>Dice quale accordo può stare sul prossimo movimento vuoto, e lo lascia vuoto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Show one solution</source>
        <translation>Mostra una soluzione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write all that is still empty; what you wrote stays.</source>
        <translation>Scrive tutto ciò che è ancora vuoto; quanto hai scritto resta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>answer fill</source>
        <translation>soluzione riempi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>End the exercise</source>
        <translation>Termina l’esercizio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Make an ordinary piece of it, in which everything can be changed.</source>
        <translation>Ne fa un brano normale, in cui si può cambiare tutto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New …</source>
        <translation>Nuovo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Choose key, time signature, bars, tempo and sound; Enter takes the last ones.</source>
        <translation>Scegli tonalità, indicazione di tempo, battute, tempo e suono; Invio riprende gli ultimi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New window</source>
        <translation>Nuova finestra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>For another piece.</source>
        <translation>Per un altro brano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New exercise …</source>
        <translation>Nuovo esercizio …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Of a Bach chorale: given soprano, bass, figured bass or numerals.</source>
        <translation>Da un corale di Bach: dati soprano, basso, basso cifrato o gradi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task student theory homework chorale</source>
        <translation>compito studente teoria corale</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open …</source>
        <translation>Apri …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a project, or MIDI, MusicXML, ABC or Humdrum.</source>
        <translation>Apre un progetto, oppure MIDI, MusicXML, ABC o Humdrum.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open in a new window …</source>
        <translation>Apri in una nuova finestra …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Import track by track …</source>
        <translation>Importa traccia per traccia …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a file and choose which track is which voice.</source>
        <translation>Apre un file e fa scegliere quale traccia è quale voce.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the demo melody</source>
        <translation>Apri la melodia di esempio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The melody that musegui shows at its first start.</source>
        <translation>La melodia che musegui mostra al primo avvio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the last file at the start</source>
        <translation>Apri l’ultimo file all’avvio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Otherwise musegui starts with an empty piece.</source>
        <translation>Altrimenti musegui parte con un brano vuoto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>settings preferences</source>
        <translation>impostazioni preferenze</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save everything as a musegui project.</source>
        <translation>Salva tutto come progetto di musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as …</source>
        <translation>Salva con nome …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save under another name.</source>
        <translation>Salva con un altro nome.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as exercise …</source>
        <translation>Salva come esercizio …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Write a project that gives one voice or the chords of this piece, for students.</source>
        <translation>Scrive per gli studenti un progetto che dà una voce o gli accordi di questo brano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task teacher homework</source>
        <translation>compito insegnante</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export …</source>
        <translation>Esporta …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>As PDF, SVG or PNG to print, as MusicXML or MIDI for other programs.</source>
        <translation>Come PDF, SVG o PNG da stampare, come MusicXML o MIDI per altri programmi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export audio …</source>
        <translation>Esporta audio …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Render to WAV, FLAC, MP3 or Ogg, everything or voice by voice.</source>
        <translation>In WAV, FLAC, MP3 o Ogg, tutto o voce per voce.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export practice tracks …</source>
        <translation>Esporta tracce di studio …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>A file for each voice in which it is louder than the others.</source>
        <translation>Un file per ogni voce, in cui suona più forte delle altre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>rehearsal choir singers learning</source>
        <translation>prova coro cantori studio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Page setup …</source>
        <translation>Imposta pagina …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Paper, margins, staves, bar numbers and chords of the printed page.</source>
        <translation>Carta, margini, righi, numeri di battuta e accordi della pagina stampata.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>layout paper margins staff size reduction</source>
        <translation>layout carta margini dimensione rigo riduzione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Print …</source>
        <translation>Stampa …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The engraved score on paper; the page is shown first.</source>
        <translation>La partitura su carta; prima viene mostrata la pagina.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>preview paper</source>
        <translation>anteprima carta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>exit close</source>
        <translation>chiudere uscire</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>There are no versions yet.</source>
        <translation>Non ci sono ancora versioni.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Harmonize</source>
        <translation>Armonizza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill the selection or, without one, everything that is empty.</source>
        <translation>Riempie la selezione o, se manca, tutto ciò che è vuoto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite selection</source>
        <translation>Riscrivi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the selected notes that are not locked.</source>
        <translation>Riscrive le note selezionate che non sono bloccate.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is selected: select notes or bars to rewrite first.</source>
        <translation>Nessuna selezione: seleziona prima le note o le battute da riscrivere.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill empty cells only</source>
        <translation>Riempi solo i vuoti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Existing notes stay as they are.</source>
        <translation>Le note esistenti restano come sono.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is empty.</source>
        <translation>Non c’è nulla di vuoto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all</source>
        <translation>Riscrivi tutto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all notes that are not locked.</source>
        <translation>Riscrive tutte le note non bloccate.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Live</source>
        <translation>Dal vivo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>After each edit, rewrite the generated notes around it.</source>
        <translation>Dopo ogni modifica riscrive le note generate lì intorno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the chosen voice</source>
        <translation>Riscrivi la voce scelta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all of its notes that are not locked.</source>
        <translation>Riscrive tutte le sue note non bloccate.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Stop the fill and leave the score as it was.</source>
        <translation>Ferma il riempimento e lascia il brano com’era.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>No fill is running.</source>
        <translation>Nessun riempimento in corso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Alternatives for this note</source>
        <translation>Alternative per questa nota</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>The likeliest pitches for the generated note at the cursor, to choose from.</source>
        <translation>Le altezze più probabili per la nota generata al cursore, tra cui scegliere.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Show likely pitches</source>
        <translation>Mostra altezze probabili</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>How likely each pitch is for the chosen voice, all along.</source>
        <translation>Quanto è probabile ogni altezza per la voce scelta, lungo tutto il brano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Next version</source>
        <translation>Versione successiva</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix the next fault</source>
        <translation>Correggi il prossimo errore</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite its notes that are not locked; up to four versions are offered.</source>
        <translation>Riscrive le sue note non bloccate; propone fino a quattro versioni.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>part-writing parallel fifths octaves</source>
        <translation>condotta delle parti quinte ottave parallele</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix all faults</source>
        <translation>Correggi tutti gli errori</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the notes of all part-writing faults that are not locked.</source>
        <translation>Riscrive le note non bloccate di tutti gli errori di condotta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rules of part-writing …</source>
        <translation>Regole di condotta delle parti …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Choose what is checked; each rule is explained.</source>
        <translation>Scegli che cosa controllare; ogni regola è spiegata.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>settings preferences theory faults</source>
        <translation>impostazioni preferenze teoria errori</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Keep only what is locked.</source>
        <translation>Tiene solo ciò che è bloccato.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Find a command …</source>
        <translation>Trova un comando …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>search</source>
        <translation>cerca</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>How to use musegui.</source>
        <translation>Come si usa musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help manual documentation tutorial</source>
        <translation>aiuto manuale documentazione tutorial</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Tour of the window</source>
        <translation>Giro della finestra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Five steps from a melody to a piece.</source>
        <translation>Cinque passi da una melodia a un brano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>introduction first start help</source>
        <translation>introduzione primo avvio aiuto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Keys and gestures</source>
        <translation>Tasti e gesti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help</source>
        <translation>aiuto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Change keys …</source>
        <translation>Cambia tasti …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>settings preferences shortcuts</source>
        <translation>impostazioni preferenze scorciatoie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>version licence</source>
        <translation>versione licenza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no notes to sing words on.</source>
        <translation>La voce scelta non ha note su cui cantare un testo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Type lyrics</source>
        <translation>Scrivi il testo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>At the selected note or the cursor: Space, - and _ go on, Shift+Space goes back, Up, Down and Enter change the verse.</source>
        <translation>Alla nota selezionata o al cursore: Spazio, - e _ vanno avanti, Maiusc+Spazio torna indietro, Su, Giù e Invio cambiano strofa.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words text syllables</source>
        <translation>parole testo sillabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lyrics …</source>
        <translation>Testo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lay a text of one or more verses under the notes of a voice.</source>
        <translation>Dispone un testo di una o più strofe sotto le note di una voce.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words paste text verses hyphenate</source>
        <translation>parole incolla testo strofe sillabazione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Give the words to the other voices</source>
        <translation>Dai il testo alle altre voci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Those of the chosen voice, where rhythms allow; voices with words on locked notes keep theirs.</source>
        <translation>Quello della voce scelta, dove il ritmo lo permette; le voci con testo su note bloccate tengono il proprio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>share copy lyrics</source>
        <translation>condividi copia testo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words yet: type or paste some first.</source>
        <translation>La voce scelta non ha ancora un testo: prima scrivilo o incollalo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>From the selected notes or, without a selection, from the chosen voice.</source>
        <translation>Dalle note selezionate o, senza selezione, dalla voce scelta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>delete words</source>
        <translation>elimina parole</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words.</source>
        <translation>La voce scelta non ha testo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert note / stop</source>
        <translation>Inserisci nota / ferma</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert a note at the cursor cell, which the arrow keys show and move while nothing is selected; on a note, select it.</source>
        <translation>Inserisce una nota nella cella del cursore, che i tasti freccia mostrano e muovono quando nulla è selezionato; su una nota, la seleziona.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone up</source>
        <translation>Semitono in su</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone down</source>
        <translation>Semitono in giù</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave up</source>
        <translation>Ottava in su</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave down</source>
        <translation>Ottava in giù</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Up within the scale</source>
        <translation>In su nella scala</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Down within the scale</source>
        <translation>In giù nella scala</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move earlier</source>
        <translation>Sposta prima</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move later</source>
        <translation>Sposta dopo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Shorter</source>
        <translation>Più corta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Longer</source>
        <translation>Più lunga</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move starts and ends to the snap grid.</source>
        <translation>Porta inizi e fini sulla griglia.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Set chord at the cursor …</source>
        <translation>Imposta accordo al cursore …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Ask for a chord over the beat at the cursor: C, F♯m7, B♭/D, V7, ii65.</source>
        <translation>Chiede un accordo sul movimento al cursore: C, F♯m7, B♭/D, V7, ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Chords of a phrase …</source>
        <translation>Accordi di una frase …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Type numerals or symbols from the bar at the cursor on: I | ii65 V | I.</source>
        <translation>Scrivi gradi o sigle a partire dalla battuta al cursore: I | ii65 V | I.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony numerals symbols</source>
        <translation>progressione armonia gradi sigle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Suggest next chord</source>
        <translation>Suggerisci il prossimo accordo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>List the likeliest chords for the beat at the cursor, or after the end.</source>
        <translation>Elenca gli accordi più probabili per il movimento al cursore, o dopo la fine.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony network probabilities</source>
        <translation>progressione armonia rete probabilità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Next voicing of the chord</source>
        <translation>Disposizione successiva dell’accordo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Lay the chord at the cursor out anew; locked notes stay.</source>
        <translation>Ridispone l’accordo al cursore; le note bloccate restano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>inversion spacing close open position cycle</source>
        <translation>rivolto spaziatura stretta lata posizione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Previous voicing of the chord</source>
        <translation>Disposizione precedente dell’accordo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Write under the bass, in the chord lane, which chords stand over it.</source>
        <translation>Scrive sotto il basso, nella corsia degli accordi, quali accordi lo sovrastano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>figured bass continuo thoroughbass</source>
        <translation>basso cifrato basso continuo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>The bass is empty: write it first.</source>
        <translation>Il basso è vuoto: scrivilo prima.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Phrase end at the cursor</source>
        <translation>Fine di frase al cursore</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Mark the beat at the cursor as the end of a phrase, or take the mark away.</source>
        <translation>Segna il movimento al cursore come fine di frase, o toglie il segno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece is as long as it can be.</source>
        <translation>Il brano non può essere più lungo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Piece information …</source>
        <translation>Informazioni sul brano …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Title, composer, words by, copyright.</source>
        <translation>Titolo, compositore, autore del testo, copyright.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>title author lyricist name</source>
        <translation>titolo autore paroliere nome</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ensemble …</source>
        <translation>Organico …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Choirs, quartets, organ: the piece comes to their compasses.</source>
        <translation>Cori, quartetti, organo: il brano viene portato nelle loro estensioni.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>ssaa ttbb sab ssa satb strings brass organ choir arrange voices</source>
        <translation>ssaa ttbb sab ssa satb archi ottoni organo coro arrangia voci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key and time signature …</source>
        <translation>Tonalità e metro …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key in force at the cursor, time signature from the bar there on, and pickup.</source>
        <translation>Tonalità al cursore, indicazione di tempo da quella battuta in poi, e anacrusi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre upbeat anacrusis</source>
        <translation>metro levare anacrusi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo …</source>
        <translation>Tempo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the playhead on.</source>
        <translation>Dalla posizione di ascolto in poi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bpm speed</source>
        <translation>bpm velocità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Transpose …</source>
        <translation>Trasponi …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece, with its key and the chords you set, or the selection.</source>
        <translation>Il brano, con la tonalità e gli accordi impostati, o la selezione.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>semitones octave key</source>
        <translation>semitoni ottava tonalità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key change here …</source>
        <translation>Cambio di tonalità qui …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on, and the notes that follow with it if you want.</source>
        <translation>Dal cursore in poi, anche con le note che seguono se vuoi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>modulation signature</source>
        <translation>modulazione armatura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Time signature here …</source>
        <translation>Indicazione di tempo qui …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the bar at the cursor on.</source>
        <translation>Dalla battuta al cursore in poi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre change</source>
        <translation>metro cambio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo change here …</source>
        <translation>Cambio di tempo qui …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on.</source>
        <translation>Dal cursore in poi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ritardando / accelerando …</source>
        <translation>Ritardando / accelerando …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Slow down or speed up from beat to beat, between two places.</source>
        <translation>Rallenta o accelera di movimento in movimento, tra due punti.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>rallentando tempo slower faster</source>
        <translation>rallentando tempo più lento più veloce</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Rehearsal letter</source>
        <translation>Lettera di prova</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The next letter over the bar at the cursor.</source>
        <translation>La lettera successiva sopra la battuta al cursore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>mark section</source>
        <translation>segno sezione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Double bar</source>
        <translation>Doppia stanghetta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Before the bar at the cursor, or take it away.</source>
        <translation>Prima della battuta al cursore, o la toglie.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>barline</source>
        <translation>stanghetta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Repeat mark …</source>
        <translation>Segno di ritornello …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Say that the bar at the cursor begins a repeat that is written out.</source>
        <translation>Dice che con la battuta al cursore comincia un ritornello scritto per esteso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Text over the staff …</source>
        <translation>Testo sopra il rigo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A word at the cursor, such as dolce.</source>
        <translation>Una parola al cursore, come dolce.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>expression direction</source>
        <translation>espressione indicazione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Remove what is selected on the ruler</source>
        <translation>Togli ciò che è selezionato sul righello</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A key, a time signature, a tempo or a sign.</source>
        <translation>Una tonalità, un’indicazione di tempo, un tempo o un segno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>delete key tempo meter</source>
        <translation>elimina tonalità tempo metro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars …</source>
        <translation>Inserisci battute …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars, before the one with the cursor.</source>
        <translation>Battute vuote, prima di quella con il cursore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>add measures</source>
        <translation>aggiungi battute</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars</source>
        <translation>Inserisci battute</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to insert:</source>
        <translation>Battute da inserire:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end …</source>
        <translation>Aggiungi battute alla fine …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars after the last one.</source>
        <translation>Battute vuote dopo l’ultima.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>append measures</source>
        <translation>accoda battute</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end</source>
        <translation>Aggiungi battute alla fine</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to add:</source>
        <translation>Battute da aggiungere:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Delete the bar at the cursor</source>
        <translation>Elimina la battuta al cursore</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>remove measure</source>
        <translation>togli battuta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The only bar can't be deleted.</source>
        <translation>L’unica battuta non si può eliminare.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length …</source>
        <translation>Lunghezza …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end, or cut the piece off.</source>
        <translation>Aggiunge battute alla fine, o accorcia il brano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bars measures append</source>
        <translation>battute accoda</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars in the piece:</source>
        <translation>Battute nel brano:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play / pause</source>
        <translation>Suona / pausa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Return to where playback began (Enter).</source>
        <translation>Torna dove è iniziato l’ascolto (Invio).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the start</source>
        <translation>Vai all’inizio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the end</source>
        <translation>Vai alla fine</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Loop</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Repeat the loop, the selection or everything.</source>
        <translation>Ripete il ciclo, la selezione o tutto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Metronome</source>
        <translation>Metronomo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click on every beat, with an accent on each bar.</source>
        <translation>Un clic su ogni movimento, accentato a ogni battuta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Count in</source>
        <translation>Battuta d’avvio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click for one bar before playback begins.</source>
        <translation>Una battuta di clic prima dell’ascolto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Humanize …</source>
        <translation>Umanizza …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play a little unevenly, as people do; the score stays as it is.</source>
        <translation>Suona un po’ irregolare, come fanno le persone; la partitura resta com’è.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>timing velocity swing expression</source>
        <translation>tempo velocity swing espressione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Breathe where phrases end</source>
        <translation>Respira alle fini di frase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Slow down a little at phrase ends, and leave a gap before the next phrase.</source>
        <translation>Rallenta un poco a fine frase e lascia un respiro prima della successiva.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>ritardando ritard fermata cadence expression</source>
        <translation>ritardando corona cadenza espressione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Record from a MIDI keyboard</source>
        <translation>Registra da tastiera MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play into the chosen voice during playback; notes move to the snap grid.</source>
        <translation>Suona nella voce scelta durante l’ascolto; le note vanno sulla griglia.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Step entry from a MIDI keyboard</source>
        <translation>Inserimento a passi da tastiera MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Each key inserts a note at the cursor; 3–7 choose its length.</source>
        <translation>Ogni tasto inserisce una nota al cursore; 3–7 ne scelgono la durata.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow incoming MIDI clock</source>
        <translation>Segui il clock MIDI in arrivo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI …</source>
        <translation>MIDI …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI ports in and out, clock, program changes.</source>
        <translation>Porte MIDI in entrata e uscita, clock, cambi di programma.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>settings preferences daw output</source>
        <translation>impostazioni preferenze daw uscita</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>All notes off</source>
        <translation>Spegni tutte le note</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Silence every note that still sounds.</source>
        <translation>Fa tacere ogni nota che suona ancora.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow the playhead</source>
        <translation>Segui l’ascolto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Turn pages during playback, until you scroll by hand.</source>
        <translation>Volta pagina durante l’ascolto, finché non si scorre a mano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play notes while editing</source>
        <translation>Suona le note durante le modifiche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound …</source>
        <translation>Suono …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound font, audio driver, device and buffer.</source>
        <translation>SoundFont, driver audio, dispositivo e buffer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>settings preferences soundfont</source>
        <translation>impostazioni preferenze soundfont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Reconnect the audio device</source>
        <translation>Ricollega il dispositivo audio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Notes</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>L&amp;yrics</source>
        <translation>&amp;Testo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Dynamics</source>
        <translation>&amp;Dinamiche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>Pie&amp;ce</source>
        <translation>&amp;Brano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>Fi&amp;ll</source>
        <translation>&amp;Riempi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>E&amp;xercise</source>
        <translation>&amp;Esercizio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Play</source>
        <translation>Asc&amp;olta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select notes.</source>
        <translation>Trascina per selezionare note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Click to insert a note, drag to lengthen it, right-click to erase.</source>
        <translation>Clic inserisce una nota, trascinare la allunga, clic destro cancella.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag over notes to erase.</source>
        <translation>Trascina sulle note per cancellarle.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select time in all voices, or with Shift in the chosen voice.</source>
        <translation>Trascina per selezionare tempo in tutte le voci, o con Maiusc nella voce scelta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>For the next note that is inserted.</source>
        <translation>Per la prossima nota inserita.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Note length: {length}</source>
        <translation>Durata della nota: {length}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Mute the chosen voice</source>
        <translation>Silenzia la voce scelta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Solo the chosen voice</source>
        <translation>Voce scelta da sola</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Use system theme</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Light theme</source>
        <translation>Tema chiaro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Dark theme</source>
        <translation>Tema scuro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Taller rows</source>
        <translation>Righe più alte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Shorter rows</source>
        <translation>Righe più basse</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Lyrics lane</source>
        <translation>Corsia del testo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: the words of the chosen voice.</source>
        <translation>Sotto il piano roll: il testo della voce scelta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocity and dynamics lane</source>
        <translation>Corsia velocity e dinamiche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: how loud each note is, and the dynamics.</source>
        <translation>Sotto il piano roll: quanto è forte ogni nota, e le dinamiche.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocities on the notes</source>
        <translation>Velocity sulle note</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>A line on each note: the longer, the louder.</source>
        <translation>Una linea su ogni nota: più lunga, più forte.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Roman numerals in the chord lane</source>
        <translation>Gradi nella corsia degli accordi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Name the chords that sound by their degrees, with the keys that are heard.</source>
        <translation>Indica gli accordi che suonano per gradi, con le tonalità che si sentono.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony analysis key</source>
        <translation>armonia analisi tonalità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Analysis in the score</source>
        <translation>Analisi in partitura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Print numerals, cadences and the kinds of non-chord notes in the engraved score.</source>
        <translation>Stampa in partitura gradi, cadenze e tipi di note estranee.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony roman cadence passing suspension</source>
        <translation>armonia gradi cadenza passaggio ritardo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Faults on the notes</source>
        <translation>Errori sulle note</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Ring and join the notes that break a rule of part-writing.</source>
        <translation>Cerchia e unisce le note che violano una regola di condotta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Only the chosen voice</source>
        <translation>Solo la voce scelta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Hide the other voices.</source>
        <translation>Nasconde le altre voci.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>All edits, to go back to any of them.</source>
        <translation>Tutte le modifiche, per tornare a una qualsiasi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Bottom panel</source>
        <translation>Pannello inferiore</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Versions, part-writing and the score.</source>
        <translation>Versioni, condotta delle parti e partitura.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Language …</source>
        <translation>Lingua …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Which language the window speaks from its next start on.</source>
        <translation>In quale lingua parla la finestra dal prossimo avvio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>english deutsch français español italiano translation</source>
        <translation>english deutsch français español italiano traduzione language</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Mouse</source>
        <translation>Mouse</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Click, pencil</source>
        <translation>Clic, matita</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a note as long as the last</source>
        <translation>inserisce una nota lunga come l’ultima</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag right, pencil</source>
        <translation>Trascina a destra, matita</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a longer one</source>
        <translation>ne inserisce una più lunga</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag a note / its edge</source>
        <translation>Trascina una nota / il suo bordo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move / resize it</source>
        <translation>spostala / cambia durata</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Right-click, right-drag</source>
        <translation>Clic destro, trascina destro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>erase</source>
        <translation>cancella</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+drag beside notes</source>
        <translation>Ctrl+trascina accanto alle note</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select with a rectangle</source>
        <translation>seleziona con un rettangolo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+click</source>
        <translation>Maiusc+clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>add to the selection</source>
        <translation>aggiungi alla selezione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag a note</source>
        <translation>Maiusc+trascina una nota</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>drag a copy</source>
        <translation>trascina una copia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt while dragging</source>
        <translation>Alt mentre trascini</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>no snapping</source>
        <translation>senza griglia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Middle-drag</source>
        <translation>Trascina col tasto centrale</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>pan</source>
        <translation>sposta la vista</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Wheel, Shift+wheel</source>
        <translation>Rotella, Maiusc+rotella</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>scroll pitch, time</source>
        <translation>scorri altezze, tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+rotella, due dita</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom time</source>
        <translation>zoom del tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt+wheel</source>
        <translation>Alt+rotella</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom pitch</source>
        <translation>zoom delle altezze</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: click, drag</source>
        <translation>Righello: clic, trascina</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>go there, mark a loop</source>
        <translation>vai lì, segna un ciclo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: double-click</source>
        <translation>Righello: doppio clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>phrase end</source>
        <translation>fine di frase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: drag a key, tempo, sign</source>
        <translation>Righello: trascina tonalità, tempo, segno</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move it; right-click for more</source>
        <translation>spostalo; clic destro per altro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Chord lane: double-click</source>
        <translation>Corsia accordi: doppio clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>ask for a chord; Tab goes on to the next beat</source>
        <translation>chiedi un accordo; Tab passa al movimento dopo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Lyrics lane: double-click</source>
        <translation>Corsia del testo: doppio clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>type words; Space, - and _ go on</source>
        <translation>scrivi il testo; Spazio, - e _ vanno avanti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: drag</source>
        <translation>Corsia velocity: trascina</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>set one bar, several, or a line across many</source>
        <translation>imposta una barra, più barre o una linea</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: right-click</source>
        <translation>Corsia velocity: clic destro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>as the dynamics say</source>
        <translation>come dicono le dinamiche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Hover over a lighter note</source>
        <translation>Fermati su una nota più chiara</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>see alternatives; click one to take it</source>
        <translation>vedi le alternative; clic per prenderne una</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Versions: 1–8, ← →, Enter</source>
        <translation>Versioni: 1–8, ← →, Invio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>choose, flip through, back to the roll</source>
        <translation>scegli, sfoglia, torna al piano roll</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Regions</source>
        <translation>Regioni</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag, region tool</source>
        <translation>Trascina, strumento regione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select time in all voices</source>
        <translation>seleziona tempo in tutte le voci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag</source>
        <translation>Maiusc+trascina</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>only in the chosen voice</source>
        <translation>solo nella voce scelta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>generated notes become gaps;</source>
        <translation>le note generate diventano vuoti;</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>again: locked notes, too</source>
        <translation>di nuovo: anche le note bloccate</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Something went wrong in the program: {error}.</source>
        <translation>Qualcosa è andato storto nel programma: {error}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>The window system reports a problem: {text}</source>
        <translation>Il sistema grafico segnala un problema: {text}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details …</source>
        <translation>Dettagli …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>there is no display to open a window on; without one, use the command line: musegui harmonize IN.mid -o OUT.mid</source>
        <translation>non c’è uno schermo su cui aprire una finestra; senza, usa la riga di comando: musegui harmonize IN.mid -o OUT.mid</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>no display answers as QT_QPA_PLATFORM={wanted} wants it; unset that variable</source>
        <translation>nessuno schermo risponde come vuole QT_QPA_PLATFORM={wanted}; togli quella variabile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt has no platform {platform!r}, which QT_QPA_PLATFORM names; unset that variable</source>
        <translation>Qt non ha la piattaforma {platform!r} indicata da QT_QPA_PLATFORM; togli quella variabile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt's {plugin} can't be loaded ({problem})</source>
        <translation>{plugin} di Qt non si può caricare ({problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Autosaving failed: {error}. Save soon (Ctrl+S).</source>
        <translation>Salvataggio automatico non riuscito: {error}. Salva presto (Ctrl+S).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Unsaved work can't be backed up in {folder}: {reason}. Save it soon (Ctrl+S).</source>
        <translation>Il lavoro non salvato non si può copiare in {folder}: {reason}. Salva presto (Ctrl+S).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>an untitled piece</source>
        <translation>un brano senza titolo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>musegui ended before changes to {name} were saved. A backup was made {when}.</source>
        <translation>musegui si è chiuso prima che le modifiche a {name} fossero salvate. Una copia è stata fatta {when}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Recover</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>at {moment:%H:%M}</source>
        <translation>alle {moment:%H:%M}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>on {moment:%Y-%m-%d at %H:%M}</source>
        <translation>il {moment:%d/%m/%Y alle %H:%M}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag this voice into another program, as a MIDI file.</source>
        <translation>Trascina questa voce in un altro programma, come file MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag the selection, or else everything, into another program as a MIDI file.</source>
        <translation>Trascina la selezione, o altrimenti tutto, in un altro programma come file MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>There are no notes to drag out.</source>
        <translation>Non ci sono note da trascinare fuori.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag out as MIDI</source>
        <translation>Trascina fuori come MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>musegui projects (*.muse)</source>
        <translation>Progetti musegui (*.muse)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Save as exercise</source>
        <translation>Salva come esercizio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>That is the file of this piece; choose another name.</source>
        <translation>È il file di questo brano; scegli un altro nome.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Demo melody</source>
        <translation>Melodia di esempio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} (backup)</source>
        <translation>{path} (copia)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} was saved by a newer musegui. Saving it here drops what this version does not know.</source>
        <translation>{path} è stato salvato da un musegui più recente. Salvandolo qui si perde ciò che questa versione non conosce.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>All four voices of {path} have notes. Only the soprano is locked, so that fills can rewrite the others.</source>
        <translation>Tutte e quattro le voci di {path} hanno note. Solo il soprano è bloccato, così i riempimenti possono riscrivere le altre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Lock all voices</source>
        <translation>Blocca tutte le voci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Open {title}</source>
        <translation>Apri {title}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Saved as {path}.</source>
        <translation>Salvato come {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Save the changes to “{name}” first?</source>
        <translation>Salvare prima le modifiche a «{name}»?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>{path} was changed by another window or program since it was opened here. Replace it with what you see in this window?</source>
        <translation>{path} è stato modificato da un’altra finestra o programma da quando è aperto qui. Sostituirlo con ciò che si vede in questa finestra?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Music</source>
        <translation>Musica</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor, bass</source>
        <translation>Dividi: soprano, contralto, tenore, basso</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor</source>
        <translation>Dividi: soprano, contralto, tenore</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto</source>
        <translation>Dividi: soprano, contralto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: tenor, bass</source>
        <translation>Dividi: tenore, basso</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: alto, tenor, bass</source>
        <translation>Dividi: contralto, tenore, basso</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import {path}</source>
        <translation>Importa {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Tune</source>
        <translation>Melodia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Play repeats and jumps</source>
        <translation>Esegui ritornelli e salti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Track {number}</source>
        <translation>Traccia {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a tune of this file.</source>
        <translation>Scegli una melodia di questo file.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a voice for each track.</source>
        <translation>Scegli una voce per ogni traccia.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Every note fits as it is.</source>
        <translation>Ogni nota va bene com’è.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Voice of {track}</source>
        <translation>Voce di {track}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>this track</source>
        <translation>questa traccia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{n:,} notes</source>
        <extracomment>one: {n:,} note</extracomment>
        <translation><numerusform>{n:,} nota</numerusform><numerusform>{n:,} note</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, drums</source>
        <translation>{notes}, percussioni</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, {lowest} to {highest}</source>
        <translation>{notes}, da {lowest} a {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Reading {path} …</source>
        <translation>Lettura di {path} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Open it once through</source>
        <translation>Apri senza ritornelli</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/new_window.py"/>
        <source>Another window could not be opened; start musegui again instead.</source>
        <translation>Non è stato possibile aprire un’altra finestra; avvia musegui di nuovo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>Open recent</source>
        <translation>Apri recenti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>No recent files</source>
        <translation>Nessun file recente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>New exercise</source>
        <translation>Nuovo esercizio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Hint for {bars}</source>
        <translation>Suggerimento: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Solve {bars}</source>
        <translation>Risolvi {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} {chord} would go well.</source>
        <translation>{place}: {chord} andrebbe bene.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} no chord can be named; ask for the notes instead.</source>
        <translation>{place}: non si può nominare un accordo; chiedi invece le note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>What the exercise gives stays as it is. Exercise &gt; End the exercise makes an ordinary piece of it.</source>
        <translation>Ciò che l’esercizio dà resta com’è. Esercizio &gt; Termina l’esercizio ne fa un brano normale.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Chorale</source>
        <translation>Corale</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>What is to be done; a usual sentence if this stays empty</source>
        <translation>Che cosa si deve fare; se è vuoto, una frase consueta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Task</source>
        <translation>Compito</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>all of it</source>
        <translation>tutto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>By chance</source>
        <translation>A caso</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Take another chorale.</source>
        <translation>Prendi un altro corale.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>This piece is no exercise. File &gt; New exercise … makes one of a chorale.</source>
        <translation>Questo brano non è un esercizio. File &gt; Nuovo esercizio … ne ricava uno da un corale.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>Faults of the answer</source>
        <translation>Errori della soluzione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>The answer has changed since. Check it again.</source>
        <translation>La soluzione è cambiata. Controllala di nuovo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{faults}, {points} lost.</source>
        <translation>{faults}, {points} in meno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>No faults.</source>
        <translation>Nessun errore.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{n} beats still empty.</source>
        <extracomment>one: {n} beat still empty.</extracomment>
        <translation><numerusform>{n} movimento ancora vuoto.</numerusform><numerusform>{n} movimenti ancora vuoti.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Muted voices are left out, as in playback.</source>
        <translation>Le voci mute sono escluse, come nell’ascolto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Export audio</source>
        <translation>Esporta audio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>As loud as possible (peaks at −1 dB)</source>
        <translation>Più forte possibile (picchi a −1 dB)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Include the metronome</source>
        <translation>Con il metronomo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>One file</source>
        <translation>Un file</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>One file per voice</source>
        <translation>Un file per voce</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>{rate:g} kHz</source>
        <translation>{rate:g} kHz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Sample rate</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>{kind} files (*{suffix})</source>
        <translation>File {kind} (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Replace {files}?</source>
        <translation>Sostituire {files}?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Rendering {path} …</source>
        <translation>Creazione di {path} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Two: closed score</source>
        <translation>Due: partitura ridotta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Four: one for each voice</source>
        <translation>Quattro: uno per voce</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>As it is played: humanized, breathing at phrase ends</source>
        <translation>Come viene suonato: umanizzato, con respiri a fine frase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Choose …</source>
        <translation>Scegli …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Staves</source>
        <translation>Righi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} esiste già. Sostituirlo?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>{path} can't be written</source>
        <translation>{path} non si può scrivere</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>The score can't be printed</source>
        <translation>La partitura non si può stampare</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>Exported as {path}.</source>
        <translation>Esportato come {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>Exported as {first} to {last}.</source>
        <translation>Esportato da {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Four, with a reduction for rehearsal</source>
        <translation>Quattro, con riduzione per le prove</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Symbols above the staves</source>
        <translation>Sigle sopra i righi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Roman numerals below the staves</source>
        <translation>Gradi sotto i righi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Numerals, cadences and non-chord notes</source>
        <translation>Gradi, cadenze e note estranee</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>From the second page on</source>
        <translation>Dalla seconda pagina</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>With the count of all pages</source>
        <translation>Con il totale delle pagine</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Page setup</source>
        <translation>Imposta pagina</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>{name} ({width:g} × {height:g} mm)</source>
        <translation>{name} ({width:g} × {height:g} mm)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Upright</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>On its side</source>
        <translation>Orizzontale</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins left and right</source>
        <translation>Margini a sinistra e a destra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins above and below</source>
        <translation>Margini sopra e sotto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Height of a staff</source>
        <translation>Altezza di un rigo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Each system</source>
        <translation>Ogni sistema</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Every</source>
        <translation>Ogni</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Bars from one bar number to the next</source>
        <translation>Battute da un numero di battuta al successivo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source> bars</source>
        <translation> battute</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Usual page</source>
        <translation>Pagina consueta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Held</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins</source>
        <translation>Margini</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>left and right</source>
        <translation>sinistra e destra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>above and below</source>
        <translation>sopra e sotto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Staff height</source>
        <translation>Altezza rigo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Bar numbers</source>
        <translation>Numeri di battuta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Chords</source>
        <translation>Accordi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Page numbers</source>
        <translation>Numeri di pagina</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>The page can't be shown: {why}.</source>
        <translation>La pagina non si può mostrare: {why}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>The page appears here.</source>
        <translation>Qui appare la pagina.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>The piece is empty: there is nothing to print.</source>
        <translation>Il brano è vuoto: non c’è nulla da stampare.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} di {pages}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Preview of the page</source>
        <translation>Anteprima della pagina</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>A file for each chosen voice, with that voice louder than all others together. Muted voices are left out.</source>
        <translation>Un file per ogni voce scelta, con quella voce più forte di tutte le altre insieme. Le voci mute sono escluse.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Export practice tracks</source>
        <translation>Esporta tracce di studio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>And one with all voices as they are</source>
        <translation>E una con tutte le voci come sono</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Clicks on the beats of the piece, too</source>
        <translation>Clic anche sui movimenti del brano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Where it stands in playback</source>
        <translation>Dov’è nell’ascolto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Left, the others right</source>
        <translation>A sinistra, le altre a destra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Right, the others left</source>
        <translation>A destra, le altre a sinistra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Than all other voices together</source>
        <translation>Di tutte le altre voci insieme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Voices</source>
        <translation>Voci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Louder by</source>
        <translation>Più forte di</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Side</source>
        <translation>Lato</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Count-in bars</source>
        <translation>Battute d’avvio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>{voice} has no notes, is muted or turned down to 0.</source>
        <translation>{voice}: senza note, muta o a volume 0.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Folder for practice tracks</source>
        <translation>Cartella per le tracce di studio</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Rendering {n} practice tracks …</source>
        <extracomment>one: Rendering {n} practice track …</extracomment>
        <translation><numerusform>Creazione di {n} traccia di studio …</numerusform><numerusform>Creazione di {n} tracce di studio …</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Exported {n} practice tracks to {folder}.</source>
        <extracomment>one: Exported {n} practice track to {folder}.</extracomment>
        <translation><numerusform>Esportata {n} traccia di studio in {folder}.</numerusform><numerusform>Esportate {n} tracce di studio in {folder}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/render_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Interrotto; non è stato scritto nulla.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/render_dialog.py"/>
        <source>Exported {names}: {seconds:.1f} s of audio.</source>
        <translation>Esportato {names}: {seconds:.1f} s di audio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>{path} can't be written: there is nothing to print.</source>
        <translation>{path} non si può scrivere: non c’è nulla da stampare.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>{path} can't be written: {error}.</source>
        <translation>{path} non si può scrivere: {error}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>Nothing was printed: the last page is {page}.</source>
        <translation>Non è stato stampato nulla: l’ultima pagina è {page}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>Nothing was printed: the piece is empty.</source>
        <translation>Non è stato stampato nulla: il brano è vuoto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>The printer {printer!r} could not be used; see that it is switched on and connected, or choose another.</source>
        <translation>La stampante {printer!r} non è utilizzabile; controlla che sia accesa e collegata, o scegline un’altra.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Harmonize fills what is empty. Locked notes never change.</source>
        <translation>Armonizza riempie ciò che è vuoto. Le note bloccate non cambiano mai.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Progress of the fill</source>
        <translation>Avanzamento del riempimento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Starting …</source>
        <translation>Avvio …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Pass {sweep} of {sweeps}</source>
        <translation>Passata {sweep} di {sweeps}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Done in {seconds:.1f} s.</source>
        <translation>Fatto in {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Failed.</source>
        <translation>Non riuscito.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Stopped by your edit.</source>
        <translation>Fermato dalla modifica.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Cancelled.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Harmonize {bars}</source>
        <translation>Armonizza {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Nothing is empty. Select what to rewrite, or rewrite all notes that you have not locked.</source>
        <translation>Non c’è nulla di vuoto. Seleziona che cosa riscrivere, o riscrivi tutte le note che non hai bloccato.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill gaps in {bars}</source>
        <translation>Riempi i vuoti: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Rewrite {bars}</source>
        <translation>Riscrivi {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Continue with {bars}</source>
        <translation>Continua con {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Melody in {bars}</source>
        <translation>Melodia: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill {voice} {bars}</source>
        <translation>Riempi {voice}, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>There is no generated note at the cursor.</source>
        <translation>Al cursore non c’è una nota generata.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style}</source>
        <translation>Usa {style}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style} alone</source>
        <translation>Usa solo {style}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The style {name!r} is not on this computer. Import its file (Edit &gt; Import a style …), or choose another one.</source>
        <translation>Lo stile {name!r} non è su questo computer. Importa il suo file (Modifica &gt; Importa uno stile …), o scegline un altro.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The notes have changed since.</source>
        <translation>Nel frattempo le note sono cambiate.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>The piece can't become longer, so there is no next chord.</source>
        <translation>Il brano non può allungarsi, quindi non c’è un prossimo accordo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>No chord is likely there.</source>
        <translation>Lì nessun accordo è probabile.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord} here</source>
        <translation>Imposta qui l’accordo {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Likely chords, {place}</source>
        <translation>Accordi probabili, {place}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord}, bar {bar}</source>
        <translation>Imposta accordo {chord}, battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Likelihood</source>
        <translation>Verosimiglianza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>How unlikely the new notes are, after each pass: lower is more typical.</source>
        <translation>Quanto sono improbabili le nuove note dopo ogni passata: più basso è più tipico.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Finished: mean NLL {nll:.2f} nats</source>
        <translation>Finito: NLL media {nll:.2f} nat</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Pass {sweep}: mean NLL {nll:.2f} nats</source>
        <translation>Passata {sweep}: NLL media {nll:.2f} nat</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>A fill draws here how unlikely its notes are, pass by pass (mean NLL in nats).</source>
        <translation>Un riempimento disegna qui quanto sono improbabili le sue note, passata per passata (NLL media in nat).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>mean NLL (nats)</source>
        <translation>NLL media (nat)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>pass</source>
        <translation>passata</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likely_popup.py"/>
        <source>current</source>
        <translation>attuale</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}: it becomes locked</source>
        <translation>Prendi {note}: diventa bloccata</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take a rest</source>
        <translation>Prendi una pausa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}</source>
        <translation>Prendi {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>{engine} (not trained)</source>
        <translation>{engine} (non addestrato)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Makes {n} versions, with the settings of the Fill panel.</source>
        <extracomment>one: Makes one version, with the settings of the Fill panel.</extracomment>
        <translation><numerusform>Crea una versione, con le impostazioni del pannello Riempimento.</numerusform><numerusform>Crea {n} versioni, con le impostazioni del pannello Riempimento.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>New melody</source>
        <translation>Nuova melodia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Harmonize it</source>
        <translation>Armonizzala</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write the empty bars of the other voices to it, too.</source>
        <translation>Scrive anche le battute vuote delle altre voci.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Key</source>
        <translation>Tonalità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Time signature</source>
        <translation>Indicazione di tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano of this piece gets a melody. Its last note is the tonic.</source>
        <translation>Il soprano di questo brano riceve una melodia. L’ultima nota è la tonica.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano gets a melody from bar {bar} on, in the key and time signature of the piece. Its last note is the tonic.</source>
        <translation>Il soprano riceve una melodia dalla battuta {bar} in poi, nella tonalità e nel metro del brano. L’ultima nota è la tonica.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>The same seed, piece and settings give the same notes.</source>
        <translation>Stesso seme, brano e impostazioni danno le stesse note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Bars</source>
        <translation>Battute</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Written by</source>
        <translation>Scritto da</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>The same seed, score and settings give the same notes.</source>
        <translation>Stesso seme, partitura e impostazioni danno le stesse note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Keep</source>
        <translation>Fisso</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Use this seed for every fill. Otherwise each fill draws a new one.</source>
        <translation>Usa questo seme per ogni riempimento. Altrimenti ognuno ne estrae uno nuovo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Copy the seed</source>
        <translation>Copia il seme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Sixteenths</source>
        <translation>Sedicesimi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Eighths</source>
        <translation>Ottavi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Discourage faults</source>
        <translation>Pochi errori</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Forbid faults</source>
        <translation>Senza errori</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions made at once, to be compared below.</source>
        <translation>Versioni create insieme, da confrontare qui sotto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes over the notes: more are slower and better.</source>
        <translation>Passate sulle note: di più è più lento e migliore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Made for each version, of which the one with the best part-writing is kept.</source>
        <translation>Tentativi per ogni versione; si tiene quello con la migliore condotta delle parti.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Better fills take longer: more passes and, for the best, a choice among four. Live is always a draft.</source>
        <translation>Riempimenti migliori durano di più: più passate e, per l’ottimo, una scelta fra quattro. Dal vivo è sempre una bozza.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Custom</source>
        <translation>Personale</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>As long as the last fill would have taken with these settings.</source>
        <translation>Quanto sarebbe durato l’ultimo riempimento con queste impostazioni.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>The shortest notes that a fill writes.</source>
        <translation>Le note più brevi che un riempimento scrive.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Parallel fifths and octaves, crossings, wide gaps, leaps and voices out of their register. A fault that locked notes, or chords set to exact, leave no way round stays, and is listed under Part-writing.</source>
        <translation>Quinte e ottave parallele, incroci, distanze ampie, salti e voci fuori registro. Un errore imposto da note bloccate, o da accordi su «esatto», resta ed è elencato in Condotta delle parti.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Keep the rhythm</source>
        <translation>Mantieni il ritmo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Existing notes only change their pitch; every onset and rest stays.</source>
        <translation>Le note esistenti cambiano solo altezza; ogni attacco e pausa resta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Picardy third</source>
        <translation>Terza di Piccardia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>A piece in minor closes on a major chord, as Bach's do. Without it the last third is minor.</source>
        <translation>Un brano in minore chiude su un accordo maggiore, come in Bach. Senza, l’ultima terza è minore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>About {seconds:.1f} s</source>
        <translation>Circa {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes</source>
        <translation>Passate</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Best of</source>
        <translation>Migliore di</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Steering</source>
        <translation>Guida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Choose a preset, or type a name and press Enter to save the settings.</source>
        <translation>Scegli un preset, o scrivi un nome e premi Invio per salvare le impostazioni.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset …</source>
        <translation>Preset …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Save the current settings under this name</source>
        <translation>Salva le impostazioni con questo nome</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Delete this preset</source>
        <translation>Elimina questo preset</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Generated notes of the {voice} stay in this range where possible.</source>
        <translation>Le note generate della voce ({voice}) restano, se possibile, in questa estensione.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Lowest note of the {voice}</source>
        <translation>Nota più grave: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Highest note of the {voice}</source>
        <translation>Nota più acuta: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{sentence}
Now {value:g}; double-click for {neutral:g}.</source>
        <translation>{sentence}
Ora {value:g}; doppio clic per {neutral:g}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Mix with another style</source>
        <translation>Mescola con un altro stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>No second style</source>
        <translation>Nessun secondo stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>How much each of the two styles has a say; a fill between them takes twice as long.</source>
        <translation>Quanto pesa ciascuno dei due stili; un riempimento intermedio dura il doppio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Style</source>
        <translation>Stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>The style that fills write in.</source>
        <translation>Lo stile in cui scrivono i riempimenti.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Second style</source>
        <translation>Secondo stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>The style that is mixed into the first one.</source>
        <translation>Lo stile mescolato al primo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_menu.py"/>
        <source>{name} (missing)</source>
        <translation>{name} (mancante)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>same notes as {number}</source>
        <translation>stesse note della {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, typicality {dots} of 5</source>
        <translation>Versione {number}, tipicità {dots} di 5</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Typicality {dots} of 5 (mean NLL {nll:.3f} nats; lower is more typical)</source>
        <translation>Tipicità {dots} di 5 (NLL media {nll:.3f} nat; più basso è più tipico)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>{faults} in part-writing</source>
        <translation>{faults} di condotta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Differs from version 1: {differences}</source>
        <translation>Diversa dalla versione 1: {differences}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>The same notes as version {number}</source>
        <translation>Le stesse note della versione {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}</source>
        <translation>Versione {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>being written …</source>
        <translation>in corso …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, being written</source>
        <translation>Versione {number}, in scrittura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>What a fill gives is kept here: up to eight versions, the best first, of the last twelve fills.
Set how many on the panel at the right, then fill.</source>
        <translation>Ciò che dà un riempimento resta qui: fino a otto versioni, la migliore per prima, degli ultimi dodici riempimenti.
Imposta quante nel pannello a destra, poi riempi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Set the panel to this fill's settings and seed.</source>
        <translation>Riporta nel pannello impostazioni e seme di questo riempimento.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Fills</source>
        <translation>Riempimenti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>The last fills, the newest below.</source>
        <translation>Gli ultimi riempimenti, il più recente in basso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Use again</source>
        <translation>Riusa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy seed</source>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy the seed of this fill.</source>
        <translation>Copia il seme di questo riempimento.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Pass {sweep} of {sweeps}, seed {seed}</source>
        <translation>Passata {sweep} di {sweeps}, seme {seed}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>the best</source>
        <translation>la migliore</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Seed {seed}, {n} passes</source>
        <extracomment>one: Seed {seed}, {n} pass</extracomment>
        <translation><numerusform>Seme {seed}, {n} passata</numerusform><numerusform>Seme {seed}, {n} passate</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>{facts}, by: {engine}</source>
        <translation>{facts}, di: {engine}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Ask for this continuation again.</source>
        <translation>Chiede di nuovo questa continuazione.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>These versions were made when the piece had another length. Undo to that point, or fill again.</source>
        <translation>Queste versioni sono nate quando il brano aveva un’altra lunghezza. Annulla fino a quel punto, o riempi di nuovo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>Bar {bar} leaves no choice: all versions have the same notes there, or nothing that is allowed is likely. Unlock a note, ask for another chord, or be less strict.</source>
        <translation>La battuta {bar} non lascia scelta: tutte le versioni vi hanno le stesse note, o nulla di ciò che è permesso è probabile. Sblocca una nota, chiedi un altro accordo o riduci il rigore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>{places}; and {more} more</source>
        <translation>{places}; e altri {more}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>Not all that was asked could be kept: {places}.</source>
        <translation>Non tutto ciò che era chiesto si è potuto rispettare: {places}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Score</source>
        <translation>Partitura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>musegui plays to MIDI only ({target}), as you chose the last time. The button at the right of the top bar brings the built-in sound back.</source>
        <translation>musegui suona solo verso MIDI ({target}), come scelto l’ultima volta. Il pulsante a destra nella barra in alto riporta il suono incluso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first, in the menu of the output button.</source>
        <translation>Scegli prima un ingresso MIDI, nel menu del pulsante di uscita.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first: musegui follows its clock.</source>
        <translation>Scegli prima un ingresso MIDI: musegui ne segue il clock.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem} Until then the built-in synthesizer plays.</source>
        <translation>{problem} Fino ad allora suona il sintetizzatore incluso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem}; once it is back, musegui plays on there.</source>
        <translation>{problem}; quando torna, musegui continua a suonare lì.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is not connected. musegui listens to it once it is.</source>
        <translation>L’ingresso MIDI {port!r} non è collegato. Appena lo sarà, musegui lo ascolterà.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} has gone. musegui listens again once it is back.</source>
        <translation>L’ingresso MIDI {port!r} è sparito. Quando torna, musegui lo ascolta di nuovo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is connected.</source>
        <translation>L’ingresso MIDI {port!r} è collegato.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>What musegui plays comes back in at {port!r}, so it no longer listens there. Remove that connection in the other program, then choose the input again.</source>
        <translation>Ciò che musegui suona rientra da {port!r}, quindi lì non ascolta più. Togli quel collegamento nell’altro programma, poi scegli di nuovo l’ingresso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The clock from {source!r} has stopped, and playback with it.</source>
        <translation>Il clock di {source!r} si è fermato, e l’ascolto con lui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Play into</source>
        <translation>Suona in</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Built-in sound too</source>
        <translation>Anche il suono incluso</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send program changes</source>
        <translation>Invia cambi di programma</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Choose each voice's instrument in the other program, too.</source>
        <translation>Sceglie lo strumento di ogni voce anche nell’altro programma.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send clock, start, stop and song position</source>
        <translation>Invia clock, start, stop e posizione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Listen to</source>
        <translation>Ascolta da</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Follow its clock, start, stop and song position</source>
        <translation>Segui clock, start, stop e posizione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port of the {voice}</source>
        <translation>Porta: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port “{port}” for other programs</source>
        <translation>Porta «{port}» per altri programmi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Four ports for other programs, one per voice</source>
        <translation>Quattro porte per altri programmi, una per voce</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>A port for each voice</source>
        <translation>Una porta per voce</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Looking for ports …</source>
        <translation>Ricerca delle porte …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>{port} (not connected)</source>
        <translation>{port} (non collegata)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source> · in</source>
        <translation> · in</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Plays into: {target}.</source>
        <translation>Suona in: {target}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Listens to {source}.</source>
        <translation>Ascolta da {source}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Output: {target}</source>
        <translation>Uscita: {target}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Follow its clock</source>
        <translation>Segui il suo clock</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>No port of its own: how to get one …</source>
        <translation>Nessuna porta propria: come averne una …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Ensemble</source>
        <translation>Organico</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Arrange for {ensemble}</source>
        <translation>Arrangia per {ensemble}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones up.</source>
        <extracomment>one: All voices move {n} semitone up.</extracomment>
        <translation><numerusform>Tutte le voci salgono di {n} semitono.</numerusform><numerusform>Tutte le voci salgono di {n} semitoni.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones down.</source>
        <extracomment>one: All voices move {n} semitone down.</extracomment>
        <translation><numerusform>Tutte le voci scendono di {n} semitono.</numerusform><numerusform>Tutte le voci scendono di {n} semitoni.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more up.</source>
        <translation>{voice} sale di altri {semitones}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more down.</source>
        <translation>{voice} scende di altri {semitones}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>No note moves.</source>
        <translation>Nessuna nota si sposta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Part-writing faults: {before} before, {after} after.</source>
        <translation>Errori di condotta: {before} prima, {after} dopo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Letter or number:</source>
        <translation>Lettera o numero:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Repeat mark</source>
        <translation>Segno di ritornello</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>What it says:</source>
        <translation>Che cosa dice:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text over the staff:</source>
        <translation>Testo sopra il rigo:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Nothing on the ruler is selected: click a key, tempo or sign there first.</source>
        <translation>Nulla è selezionato sul righello: fai prima clic su una tonalità, un tempo o un segno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>The first {kind} can't be removed, only changed.</source>
        <translation>Prima indicazione ({kind}): si può solo cambiare, non togliere.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Change {kind} …</source>
        <translation>Cambia {kind} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Remove {kind}</source>
        <translation>Togli {kind}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text …</source>
        <translation>Testo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key change</source>
        <translation>Cambio di tonalità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>New key</source>
        <translation>Nuova tonalità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Transpose what follows, up to the next key change</source>
        <translation>Trasponi ciò che segue, fino al prossimo cambio di tonalità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key from {where} on</source>
        <translation>Tonalità da {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>No key is in force here to transpose from.</source>
        <translation>Qui non è in vigore una tonalità da cui trasporre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Only notes of the same mode can be transposed.</source>
        <translation>Si può trasporre solo nello stesso modo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Time signature from {where} on</source>
        <translation>Indicazione di tempo da {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo change</source>
        <translation>Cambio di tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo from {where} on</source>
        <translation>Tempo da {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Ritardando / Accelerando</source>
        <translation>Ritardando / Accelerando</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Then back to the first tempo</source>
        <translation>Poi di nuovo il primo tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>To the end of</source>
        <translation>Fino alla fine di</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo there</source>
        <translation>Tempo lì</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly slower.</source>
        <extracomment>one: {n} beat, evenly slower.</extracomment>
        <translation><numerusform>{n} movimento, gradualmente più lento.</numerusform><numerusform>{n} movimenti, gradualmente più lenti.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly faster.</source>
        <extracomment>one: {n} beat, evenly faster.</extracomment>
        <translation><numerusform>{n} movimento, gradualmente più veloce.</numerusform><numerusform>{n} movimenti, gradualmente più veloci.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>That is the tempo of the beginning.</source>
        <translation>È il tempo dell’inizio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>It ends before it begins.</source>
        <translation>Finisce prima di cominciare.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Bar</source>
        <translation>Battuta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Beat</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>bar</source>
        <translation>battuta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>beat</source>
        <translation>movimento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words are cut at their hyphens, or by the rules of the language. _ holds a syllable for one more note, * leaves a note out, ~ joins two words. Numbers or blank lines part verses.</source>
        <translation>Le parole si dividono ai trattini o secondo le regole della lingua. _ tiene una sillaba per un’altra nota, * salta una nota, ~ unisce due parole. Numeri o righe vuote separano le strofe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics</source>
        <translation>Testo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The beginning</source>
        <translation>L’inizio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The cursor or selection ({position})</source>
        <translation>Il cursore o la selezione ({position})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words as they are sung</source>
        <translation>Le parole come si cantano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Hyphenate</source>
        <translation>Sillaba</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>As sung</source>
        <translation>Cantato</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Without a note: {words}</source>
        <translation>Senza nota: {words}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics, {voice}</source>
        <translation>Testo, {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{written} written; {unplaced} found no note and stay here: add notes, then write again.</source>
        <translation>{written} scritte; {unplaced} senza nota restano qui: aggiungi note, poi scrivi di nuovo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The {voice} has {n} notes</source>
        <extracomment>one: The {voice} has {n} note</extracomment>
        <translation><numerusform>{voice}: {n} nota</numerusform><numerusform>{voice}: {n} note</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}: {syllables} can be written, {unplaced} find no note and stay here.</source>
        <translation>{has}: {syllables} entrano, {unplaced} senza nota restano qui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses, as many as there can be.</source>
        <translation>{has}; {syllables} in {verses} strofe, il massimo possibile.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses.</source>
        <translation>{has}; {syllables} in {verses} strofe.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{n} syllables</source>
        <extracomment>one: {n} syllable</extracomment>
        <translation><numerusform>{n} sillaba</numerusform><numerusform>{n} sillabe</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>At the text's own hyphens only</source>
        <translation>Solo ai trattini del testo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{language} (for Latin, too)</source>
        <translation>{language} (anche per il latino)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>New piece</source>
        <translation>Nuovo brano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source> beats per minute</source>
        <translation> movimenti al minuto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Pickup</source>
        <translation>Anacrusi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Words by</source>
        <translation>Testo di</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Piece information</source>
        <translation>Informazioni sul brano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key and time signature</source>
        <translation>Tonalità e metro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>from bar {bar} on</source>
        <translation>dalla battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key from bar {bar} on</source>
        <translation>Tonalità dalla battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Change key or time signature</source>
        <translation>Cambia tonalità o metro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Its scale is tinted on the roll, and Alt+Up and Alt+Down follow it.</source>
        <translation>La sua scala è colorata sul piano roll, e Alt+Su e Alt+Giù la seguono.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Beats in a bar</source>
        <translation>Movimenti per battuta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Note value of a beat</source>
        <translation>Valore di un movimento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>{n} quarters</source>
        <extracomment>one: {n} quarter</extracomment>
        <translation><numerusform>{n} quarto</numerusform><numerusform>{n} quarti</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 sixteenth</source>
        <translation>1 sedicesimo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 eighth</source>
        <translation>1 ottavo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>3 sixteenths</source>
        <translation>3 sedicesimi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>nearest</source>
        <translation>più vicina</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>up</source>
        <translation>in su</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>down</source>
        <translation>in giù</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The whole piece</source>
        <translation>Tutto il brano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The selection</source>
        <translation>La selezione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Semitones</source>
        <translation>Semitoni</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Octaves</source>
        <translation>Ottave</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>By</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>To a key</source>
        <translation>In una tonalità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones up.</source>
        <extracomment>one: {n} semitone up.</extracomment>
        <translation><numerusform>{n} semitono in su.</numerusform><numerusform>{n} semitoni in su.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones down.</source>
        <extracomment>one: {n} semitone down.</extracomment>
        <translation><numerusform>{n} semitono in giù.</numerusform><numerusform>{n} semitoni in giù.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Distance, up or down</source>
        <translation>Distanza, in su o in giù</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Humanize</source>
        <translation>Umanizza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Amount</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Another variation</source>
        <translation>Un’altra variazione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Notes are struck a little late and not equally loud, in playback and in exported audio and MIDI. The score stays as it is.</source>
        <translation>Le note attaccano un po’ in ritardo e con forza diversa, nell’ascolto e in audio e MIDI esportati. La partitura resta com’è.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Exact</source>
        <translation>Esatto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The sound could not be opened.</source>
        <translation>Non è stato possibile aprire il suono.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device had stopped; sound was restarted.</source>
        <translation>Il dispositivo audio si era fermato; il suono è stato riavviato.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device has stopped, so there is no sound; editing goes on.</source>
        <translation>Il dispositivo audio si è fermato, quindi non c’è suono; si può continuare a scrivere.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_controller.py"/>
        <source>{error} Another output is used until you choose again.</source>
        <translation>{error} Fino a una nuova scelta si usa un’altra uscita.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound fonts (*.sf2 *.sf3);;All files (*)</source>
        <translation>SoundFont (*.sf2 *.sf3);;Tutti i file (*)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Opening the sound</source>
        <translation>Apertura del suono</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Play a chord</source>
        <translation>Suona un accordo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>The system's default</source>
        <translation>Predefinito del sistema</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>A shorter buffer reacts sooner; a longer one drops out less.</source>
        <translation>Un buffer corto reagisce prima; uno lungo si interrompe meno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound font</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Audio driver</source>
        <translation>Driver audio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} (built in)</source>
        <translation>{font} (incluso)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Other file …</source>
        <translation>Altro file …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{milliseconds:.0f} ms</source>
        <translation>{milliseconds:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{error} What was chosen before plays on.</source>
        <translation>{error} Continua a suonare la scelta precedente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Choose a sound font</source>
        <translation>Scegli un SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Loading {font} …</source>
        <translation>Caricamento di {font} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>No audio device is open. Editing, harmonizing and rendering still work.</source>
        <translation>Nessun dispositivo audio aperto. Scrivere, armonizzare ed esportare funzionano lo stesso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} plays through {driver}.</source>
        <translation>{font} suona con {driver}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Ready.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>1 bar</source>
        <translation>1 battuta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Beats a minute, from the playhead on.</source>
        <translation>Movimenti al minuto, dalla posizione di ascolto in poi.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Bar, beat and sixteenth of the playhead.</source>
        <translation>Battuta, movimento e sedicesimo della posizione di ascolto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap: starts and lengths are multiples of this. Hold Alt to suspend it.</source>
        <translation>Griglia: inizi e durate sono suoi multipli. Tieni premuto Alt per sospenderla.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap</source>
        <translation>Griglia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Change tempo</source>
        <translation>Cambia tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>No key</source>
        <translation>Nessuna tonalità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Voice oohs</source>
        <translation>Coro (u)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Reed organ</source>
        <translation>Armonium</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Harpsichord</source>
        <translation>Clavicembalo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Flute</source>
        <translation>Flauto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Clarinet</source>
        <translation>Clarinetto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Bassoon</source>
        <translation>Fagotto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trumpet</source>
        <translation>Tromba</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trombone</source>
        <translation>Trombone</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>French horn</source>
        <translation>Corno</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Guitar</source>
        <translation>Chitarra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Mute the {voice}</source>
        <translation>Silenzia: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hear the {voice} alone</source>
        <translation>Ascolta da sola la voce: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock or unlock all of the {voice}</source>
        <translation>Blocca o sblocca tutta la voce: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hide the {voice}</source>
        <translation>Nascondi: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Rewrite the {voice}; locked notes stay</source>
        <translation>Riscrivi {voice}; le note bloccate restano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Instrument of the {voice}</source>
        <translation>Strumento: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Volume of the {voice}</source>
        <translation>Volume: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Show the {voice}</source>
        <translation>Mostra: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Program {number}</source>
        <translation>Programma {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock {voice}</source>
        <translation>Blocca {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Unlock {voice}</source>
        <translation>Sblocca {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change instrument of {voice}</source>
        <translation>Cambia strumento: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change volume of {voice}</source>
        <translation>Cambia volume: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>locked (yours)</source>
        <translation>bloccate (tue)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>empty, to be filled</source>
        <translation>vuoto, da riempire</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>The fainter the note, the less sure musegui was of it.</source>
        <translation>Più la nota è tenue, meno musegui ne era sicuro.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>A gap: nothing has been written here yet.</source>
        <translation>Un vuoto: qui non è ancora scritto nulla.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/canvas/piano_roll.py"/>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/keyboard_strip.py"/>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_editor.py"/>
        <source>Chord</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Double-click a beat to ask for a chord there: C, F♯m7, B♭/D, or V7, ii65, V/V; or for figures of the bass: 6, 65, ♯, 4 3.</source>
        <translation>Doppio clic su un movimento per chiedere lì un accordo: C, F♯m7, B♭/D, oppure V7, ii65, V/V; o cifre del basso: 6, 65, ♯, 4 3.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Chord lane</source>
        <translation>Corsia degli accordi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Remove chord, bar {bar}</source>
        <translation>Togli accordo, battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Set figures {figures}, bar {bar}</source>
        <translation>Imposta cifre {figures}, battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Set chord …</source>
        <translation>Imposta accordo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Remove chord</source>
        <translation>Togli accordo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: set chord {chord}</source>
        <translation>{place}: accordo impostato {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: figures {figures}</source>
        <translation>{place}: cifre {figures}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: sounding chord {chord}</source>
        <translation>{place}: accordo che suona {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Drag a bar to change a note's velocity, or drag across to draw a line; right-click: as the dynamics say. Double-click above the bars for a dynamic.</source>
        <translation>Trascina una barra per cambiare la velocity di una nota, o attraverso per tracciare una linea; clic destro: come dicono le dinamiche. Doppio clic sopra le barre per una dinamica.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Dynamics lane</source>
        <translation>Corsia delle dinamiche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Move dynamics</source>
        <translation>Sposta dinamiche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/lyric_editor.py"/>
        <source>Lyrics, verse {verse}</source>
        <translation>Testo, strofa {verse}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/roll/lanes/lyric_editor.py"/>
        <source>{n} syllables of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps them while you add notes.</source>
        <extracomment>one: {n} syllable of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps it while you add notes.</extracomment>
        <translation><numerusform>{n} sillaba incollata non ha trovato una nota. Testo … (Ctrl+Maiusc+L) la conserva mentre aggiungi note.</numerusform><numerusform>{n} sillabe incollate non hanno trovato una nota. Testo … (Ctrl+Maiusc+L) le conserva mentre aggiungi note.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/lyrics_lane.py"/>
        <source>Double-click under a note to type its words; space, - and _ go on to the next note.</source>
        <translation>Doppio clic sotto una nota per scriverne il testo; spazio, - e _ passano alla nota seguente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Numerals or symbols, with | between bars: I | ii65 V | I. The chords of a bar share its beats; - holds the chord before.</source>
        <translation>Gradi o sigle, con | tra le battute: I | ii65 V | I. Gli accordi di una battuta se ne dividono i movimenti; - tiene l’accordo precedente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Chords of a phrase</source>
        <translation>Accordi di una frase</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>{n} chords from bar {bar} on.</source>
        <extracomment>one: {n} chord from bar {bar} on.</extracomment>
        <translation><numerusform>{n} accordo dalla battuta {bar}.</numerusform><numerusform>{n} accordi dalla battuta {bar}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Set chords from bar {bar}</source>
        <translation>Imposta accordi dalla battuta {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/roll_view.py"/>
        <source>Velocity</source>
        <comment>lane</comment>
        <translation>Velocity</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Ruler</source>
        <translation>Righello</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Click to go there, drag to mark a loop, double-click for a phrase end.
Keys, tempos and signs: drag to move, double-click to change, right-click for more.</source>
        <translation>Clic per andare lì, trascina per segnare un ciclo, doppio clic per una fine di frase.
Tonalità, tempi e segni: trascina per spostare, doppio clic per cambiare, clic destro per altro.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Move {kind}</source>
        <translation>Sposta {kind}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>Engraved score</source>
        <translation>Partitura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score can't be engraved: {why}.</source>
        <translation>La partitura non si può comporre: {why}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score appears here.</source>
        <translation>Qui appare la partitura.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>There is nothing to engrave yet.</source>
        <translation>Non c’è ancora nulla da mostrare.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>The language changes when musegui is started again.</source>
        <translation>La lingua cambia al prossimo avvio di musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>Language of the window:</source>
        <translation>Lingua della finestra:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/status_line.py"/>
        <source>Step entry: {entry}</source>
        <translation>Inserimento a passi: {entry}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Style card</source>
        <translation>Scheda dello stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Beware</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Use its sound and tempo</source>
        <translation>Usa il suo suono e tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename …</source>
        <translation>Rinomina …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete …</source>
        <translation>Elimina …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename the style</source>
        <translation>Rinomina lo stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Its new name:</source>
        <translation>Nuovo nome:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Export the style</source>
        <translation>Esporta lo stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Styles (*{suffix})</source>
        <translation>Stili (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style {style!r}? Pieces that were filled with it stay as they are; their next fills can use {usual}.</source>
        <translation>Eliminare lo stile {style!r}? I brani riempiti con esso restano come sono; i prossimi riempimenti possono usare {usual}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style</source>
        <translation>Elimina lo stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Per 1,000 occasions</source>
        <translation>Ogni 1.000 occasioni</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>Learning curve</source>
        <translation>Curva di apprendimento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>How much the pieces that are held back surprise the style (NLL in nats): lower is better.</source>
        <translation>Quanto i brani tenuti da parte sorprendono lo stile (NLL in nat): più basso è meglio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>NLL {nll:.3f} nats, best {best:.3f}</source>
        <translation>NLL {nll:.3f} nat, migliore {best:.3f}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>musegui learns from pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in folders within the folder. Twenty pieces are a good beginning. You can close this window and go on composing meanwhile.</source>
        <translation>musegui apprende da brani a quattro voci: MIDI, MusicXML, ABC, Humdrum o progetti, anche nelle sottocartelle. Venti brani sono un buon inizio. Intanto puoi chiudere questa finestra e continuare a comporre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn a style</source>
        <translation>Apprendi uno stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learning {style!r} was stopped. It goes on from there.</source>
        <translation>L’apprendimento di {style!r} è stato fermato. Riprende da lì.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>For the card, such as: my own pieces</source>
        <translation>Per la scheda, ad esempio: brani miei</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>At most so long. It ends earlier where the pieces that are held back gain nothing.</source>
        <translation>Al massimo tanto. Finisce prima se i brani tenuti da parte non migliorano più.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What could not be used</source>
        <translation>Che cosa non si è potuto usare</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn</source>
        <translation>Apprendi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard …</source>
        <translation>Scarta …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Forget what was learnt so far; the pieces stay as they are.</source>
        <translation>Dimentica quanto appreso finora; i brani restano come sono.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Whose they are</source>
        <translation>Di chi sono</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Folder of pieces</source>
        <translation>Cartella dei brani</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Choose the folder of your pieces first.</source>
        <translation>Scegli prima la cartella dei tuoi brani.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Stopped. Learn goes on from here, with the same folder and name.</source>
        <translation>Fermato. Apprendi riprende da qui, con la stessa cartella e lo stesso nome.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard what was learnt of {name!r} so far? The pieces stay as they are.</source>
        <translation>Scartare quanto appreso finora di {name!r}? I brani restano come sono.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What was learnt of {name!r} is gone.</source>
        <translation>Quanto appreso di {name!r} è stato scartato.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{state}; at most {minutes} left.</source>
        <translation>{state}; al massimo ancora {minutes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{n:,} files could not be used:</source>
        <extracomment>one: {n} file could not be used:</extracomment>
        <translation><numerusform>{n} file non utilizzabile:</numerusform><numerusform>{n:,} file non utilizzabili:</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r}.</source>
        <translation>{name!r} appreso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r} from {count} pieces.</source>
        <translation>{name!r} appreso da {count} brani.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it as much as before.</source>
        <translation>I brani tenuti da parte lo sorprendono quanto prima.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it {gain:.0%} less than before.</source>
        <translation>I brani tenuti da parte lo sorprendono il {gain:.0%} in meno di prima.</translation>
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
        <translation>Importa uno stile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Imported the style {name!r}. Fills write in it from now on.</source>
        <translation>Importato lo stile {name!r}. I riempimenti ora scrivono così.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Learning the style {name!r} was interrupted; at most a minute of it is lost.</source>
        <translation>L’apprendimento dello stile {name!r} è stato interrotto; si perde al massimo un minuto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Sound and tempo of {style}</source>
        <translation>Suono e tempo di {style}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>The style {name!r} is learnt.</source>
        <translation>Lo stile {name!r} è appreso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No part-writing faults.</source>
        <translation>Nessun errore di condotta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix {bars}</source>
        <translation>Correggi {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix all in {bars}</source>
        <translation>Correggi tutto: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation>Tutte le note di questo errore sono bloccate ({where}). Cambiane una a mano, o sbloccane una con Maiusc+L e correggi di nuovo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). So are those of {more} more faults. Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation>Tutte le note di questo errore sono bloccate ({where}), come quelle di altri {more} errori. Cambiane una a mano, o sbloccane una con Maiusc+L e correggi di nuovo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found by rewriting those notes alone.</source>
        <translation>Riscrivendo solo quelle note non si è trovata una versione senza l’errore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation>Non si è trovata una versione senza l’errore, pur riscrivendo lì tutte le voci non bloccate. Sblocca una nota vicina, o cambiane una a mano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found by rewriting those notes alone.</source>
        <translation>Riscrivendo solo quelle note non si è trovata una versione con meno errori.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation>Non si è trovata una versione con meno errori, pur riscrivendo lì tutte le voci non bloccate. Sblocca una nota vicina, o cambiane una a mano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Rewrite the other voices there too</source>
        <translation>Riscrivi lì anche le altre voci</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Explanation</source>
        <translation>Spiegazione</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix this</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of this fault that aren't locked.</source>
        <translation>Riscrive le note non bloccate di questo errore.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix all</source>
        <translation>Correggi tutti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of all faults listed here.</source>
        <translation>Riscrive le note di tutti gli errori elencati qui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rules …</source>
        <translation>Regole …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Choose what is checked.</source>
        <translation>Scegli che cosa controllare.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source> (locked)</source>
        <translation> (bloccata)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Bach, in 1,000</source>
        <translation>Bach, ogni 1.000</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules of part-writing</source>
        <translation>Regole di condotta delle parti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>{step} of {steps}</source>
        <translation>{step} di {steps}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Paint a melody</source>
        <translation>Disegna una melodia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>With the pencil (2), click or drag in the roll. What you paint is yours: no fill changes it. A melody to try things with is there already.</source>
        <translation>Con la matita (2) fai clic o trascina nel piano roll. Ciò che disegni è tuo: nessun riempimento lo cambia. C’è già una melodia per provare.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Have the rest written</source>
        <translation>Fai scrivere il resto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Press G. The other voices appear while you watch. Esc cancels, and Ctrl+Z takes all of it back.</source>
        <translation>Premi G. Le altre voci appaiono mentre guardi. Esc interrompe, e Ctrl+Z annulla tutto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Listen</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Space plays and stops, also during a fill.</source>
        <translation>Spazio suona e ferma, anche durante un riempimento.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Choose, and change a part</source>
        <translation>Scegli, e cambia una parte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>[ and ] go through the versions. Select a bar (Ctrl+B) and press R: only that is written anew.</source>
        <translation>[ e ] sfogliano le versioni. Seleziona una battuta (Ctrl+B) e premi R: solo quella viene riscritta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Take it with you</source>
        <translation>Portalo con te</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>This button plays into other programs; Ctrl+E exports scores and MIDI. The Help menu has the guide, and this tour.</source>
        <translation>Questo pulsante suona in altri programmi; Ctrl+E esporta partiture e MIDI. Nel menu Aiuto ci sono la guida e questo giro.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>train it by '{command}'</source>
        <translation>addestralo con '{command}'</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{path} holds weights of the engine {owner}, not of {engine}.</source>
        <translation>{path} contiene pesi di {owner}, non di {engine}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{problem}; choose another file, or {advice}.</source>
        <translation>{problem}; scegli un altro file, o {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{path} holds weights of {engine} that this version can't use; train it by '{command}' again.</source>
        <translation>{path} contiene pesi di {engine} che questa versione non può usare; addestralo di nuovo con '{command}'.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/cnn.py"/>
        <source>The engine cnn has the weights of the fill and can't take those in {path}; leave them out, or choose the engine that they are for.</source>
        <translation>cnn ha i pesi del riempimento e non può prendere quelli in {path}; toglili, o scegli il procedimento a cui servono.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>it is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} can't be read ({reason}); give another file.</source>
        <translation>{path} non si può leggere ({reason}); indica un altro file.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} has no fold {fold!r} of frames, lists of pitches from {lowest} to {highest} ({problem}); give another file.</source>
        <translation>{path} non ha la parte {fold!r} di frame, elenchi di altezze da {lowest} a {highest} ({problem}); indica un altro file.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{pitch} is no pitch of a piano</source>
        <translation>{pitch} non è un’altezza del pianoforte</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_writer.py"/>
        <source>{weights} was trained on quarter notes and can only be measured; to continue pieces train it by 'musegui train --engine {engine} --out RUN --minutes 30', without --data.</source>
        <translation>{weights} è addestrato su quarti e si può solo misurare; per continuare brani addestralo con 'musegui train --engine {engine} --out RUN --minutes 30', senza --data.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/registry.py"/>
        <source>There is no continuation engine {name!r}; the engines are {engines}.</source>
        <translation>Il procedimento di continuazione {name!r} non esiste; ci sono {engines}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/engine_table.py"/>
        <source>No piece is long enough to be continued; leave out --data.</source>
        <translation>Nessun brano è abbastanza lungo da continuarlo; tralascia --data.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/evaluation.py"/>
        <source>{path} has no network for 1/{resolution}.</source>
        <translation>{path} non ha una rete per 1/{resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/evaluation.py"/>
        <source>{path} was trained at 1/{trained}, not at 1/{resolution}.</source>
        <translation>{path} è stato addestrato a 1/{trained}, non a 1/{resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/frame_measures.py"/>
        <source>The weights of {engine} were trained on sixteenths: leave out --data, or give other weights by --weights FILE.</source>
        <translation>I pesi di {engine} sono stati addestrati su sedicesimi: tralascia --data, o dai altri pesi con --weights FILE.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/frame_measures.py"/>
        <source>The weights of {engine} were trained on quarter notes: give those by --data FILE, or give other weights by --weights FILE.</source>
        <translation>I pesi di {engine} sono stati addestrati su semiminime: dalle con --data FILE, o dai altri pesi con --weights FILE.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/measures.py"/>
        <source>There are no marked phrase ends in what is measured of these pieces; leave out --data and --crop.</source>
        <translation>Non ci sono fini di frase segnate in ciò che si misura di questi brani; tralascia --data e --crop.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/similarity/distributions.py"/>
        <source>Distances within a set need three pieces or more.</source>
        <translation>Le distanze dentro un insieme vogliono tre brani o più.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/card.py"/>
        <source>checking with the pieces held back</source>
        <translation>verifica con i brani tenuti da parte</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/card.py"/>
        <source>writing in the style</source>
        <translation>scrittura nello stile</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>Make room, and ask for the same again: it goes on from here.</source>
        <translation>Fai spazio e chiedi di nuovo lo stesso: riprende da qui.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{path} can't be written: {reason}.{advice}</source>
        <translation>{path} non si può scrivere: {reason}.{advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{done:,} of {total:,} files read</source>
        <translation>letti {done:,} file su {total:,}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}</source>
        <translation>iterazione {iteration}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}, NLL of the pieces held back {nll:.4f}</source>
        <translation>iterazione {iteration}, NLL dei brani tenuti da parte {nll:.4f}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>There are no weights at {path}.</source>
        <translation>In {path} non ci sono pesi.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>no format</source>
        <translation>nessun formato</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} holds {found}, this version reads {format}: use the weights that came with this version.</source>
        <translation>{path} contiene {found}, questa versione legge {format}: usa i pesi di questa versione.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} is damaged or no weights file ({problem}).</source>
        <translation>{path} è danneggiato o non è un file di pesi ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/device.py"/>
        <source>The device {name!r} can't be used on this machine.</source>
        <translation>Il dispositivo {name!r} non si può usare su questa macchina.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/device.py"/>
        <source>unknown processor</source>
        <translation>processore sconosciuto</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/model/network/device.py"/>
        <source>cpu ({name}, {n} threads, {precision})</source>
        <extracomment>one: cpu ({name}, {n} thread, {precision})</extracomment>
        <translation><numerusform>CPU ({name}, {n} thread, {precision})</numerusform><numerusform>CPU ({name}, {n} thread, {precision})</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/inference.py"/>
        <source>{path} holds no weights this version can use ({problem}).</source>
        <translation>{path} non contiene pesi che questa versione possa usare ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>{path} holds no network this version can use ({problem}).</source>
        <translation>{path} non contiene una rete che questa versione possa usare ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>This style builds on a network of another version of musegui; learn it again.</source>
        <translation>Questo stile si basa su una rete di un’altra versione di musegui; apprendilo di nuovo.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>its tensors are not those of its network</source>
        <translation>i tensori non sono quelli della rete</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is no network for eighths here: the fill wrote sixteenths.</source>
        <translation>Qui non c’è una rete per ottavi: il riempimento ha scritto sedicesimi.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is no network for sixteenths here: the fill wrote eighths.</source>
        <translation>Qui non c’è una rete per sedicesimi: il riempimento ha scritto ottavi.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>These two styles can't be mixed: they write on different grids.</source>
        <translation>Questi due stili non si possono mescolare: scrivono su griglie diverse.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out: the candidates were made {most} at a time.</source>
        <translation>Memoria insufficiente: versioni create {most} alla volta.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out on the graphics card: the fill runs on the processor instead.</source>
        <translation>La scheda grafica ha esaurito la memoria: il riempimento prosegue sul processore.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is not enough memory for this fill; close other programs, or fill fewer bars at a time.</source>
        <translation>Non c’è memoria sufficiente per questo riempimento; chiudi altri programmi, o riempi meno battute alla volta.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to weigh: these steps lie outside the score.</source>
        <translation>Non c’è nulla da valutare: questi passi sono fuori dal brano.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: the score is empty; add a bar first.</source>
        <translation>Non c’è nulla da riempire: il brano è vuoto; aggiungi prima una battuta.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: nothing is selected.</source>
        <translation>Non c’è nulla da riempire: nulla è selezionato.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: no note lies wholly in the region, and the rhythm is to be kept.</source>
        <translation>Non c’è nulla da riempire: nessuna nota sta tutta nella regione, e il ritmo va mantenuto.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/likely_chords.py"/>
        <source>All voices are locked at this beat: unlock one to have chords suggested.</source>
        <translation>Su questo movimento tutte le voci sono bloccate: sbloccane una perché si suggeriscano accordi.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/window.py"/>
        <source>The {voice}'s {note} at {place} lies outside {lowest} to {highest}, the compass of four-part writing here; transpose the music first.</source>
        <translation>{voice}: {note} a {place} è fuori da {lowest}–{highest}, l’estensione della scrittura a quattro parti; trasponi prima la musica.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>There is no fold {fold!r}; the folds are {folds}.</source>
        <translation>La parte {fold!r} non esiste; ci sono {folds}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{path} has no fold {fold!r} of SATB pitches ({problem}).</source>
        <translation>{path} non ha la parte {fold!r} di altezze SATB ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{name} has not four whole numbers per step</source>
        <translation>{name} non ha quattro numeri interi per passo</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{name} has a pitch that is not from {lowest} to {highest}</source>
        <translation>{name} ha un’altezza fuori da {lowest}–{highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/corpora.py"/>
        <source>Palestrina's masses are missing; install the package music21 again.</source>
        <translation>Mancano le messe di Palestrina; installa di nuovo il pacchetto music21.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is not a folder; name the folder of your pieces.</source>
        <translation>{folder} non è una cartella; indica la cartella dei tuoi brani.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>There is no folder {folder}; name the folder of your pieces.</source>
        <translation>La cartella {folder} non esiste; indica la cartella dei tuoi brani.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} can't be read; check your rights to it.</source>
        <translation>{folder} non si può leggere; controlla i permessi.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is empty; put pieces in four voices into it.</source>
        <translation>{folder} è vuota; mettici brani a quattro voci.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} è danneggiato.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is the same piece as {same}.</source>
        <translation>{path} è lo stesso brano di {same}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has only one piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation>{folder} ha un solo brano da cui apprendere; ne servono almeno {least} a quattro voci, e venti sono un buon inizio.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has no piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation>{folder} non ha brani da cui apprendere; ne servono almeno {least} a quattro voci, e venti sono un buon inizio.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/melodies.py"/>
        <source>The collections of tunes are missing; install the package music21 again.</source>
        <translation>Mancano le raccolte di melodie; reinstalla il pacchetto music21.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} has no notes for {voices}; four voices are needed.</source>
        <translation>{path} non ha note per {voices}; servono quattro voci.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} is shorter than two bars.</source>
        <translation>{path} è più corto di due battute.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} goes beyond C2 to B5, which is all that the network hears.</source>
        <translation>{path} va oltre C2–B5, che è tutto ciò che la rete sente.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/reader.py"/>
        <source>{path} can't be used ({problem}).</source>
        <translation>{path} non si può usare ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/task.py"/>
        <source>The value of {option} must be a positive number, not {value}.</source>
        <translation>Il valore di {option} dev’essere un numero positivo, non {value}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>Say how long to train: either iterations or minutes.</source>
        <translation>Indica quanto addestrare: in iterazioni o minuti.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>The gradients of iteration {iteration} are not finite; the last state in {folder} is sound. Start again with a lower learning rate.</source>
        <translation>I gradienti dell’iterazione {iteration} non sono finiti; l’ultimo stato in {folder} è buono. Riparti con un tasso di apprendimento minore.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} can't be the folder of a run: {reason}.</source>
        <translation>{folder} non può essere la cartella di un addestramento: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} holds a run with other options; choose another folder, or delete {file_name} in it to start anew.</source>
        <translation>{folder} contiene un addestramento con altre opzioni; scegli un’altra cartella, o elimina lì {file_name} per ricominciare.</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/child.py"/>
        <source>something unforeseen went wrong ({name}: {problem})</source>
        <translation>qualcosa di imprevisto è andato storto ({name}: {problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/helper.py"/>
        <source>it was given up</source>
        <translation>è stato abbandonato</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/launch.py"/>
        <source>The system starts no further process for musegui ({problem}); close other programs and try again.</source>
        <translation>Il sistema non avvia altri processi per musegui ({problem}); chiudi altri programmi e riprova.</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it takes too long</source>
        <translation>richiede troppo tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>what it answers can't be understood</source>
        <translation>la risposta non è comprensibile</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it no longer answers</source>
        <translation>non risponde più</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process ended with exit code {code}</source>
        <translation>il processo è terminato con codice {code}</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>signal {signal}</source>
        <translation>segnale {signal}</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was killed from outside ({name}), as systems do when memory runs out</source>
        <translation>il processo è stato ucciso dall’esterno ({name}), come fanno i sistemi quando la memoria finisce</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was ended from outside ({name})</source>
        <translation>il processo è stato terminato dall’esterno ({name})</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process crashed ({name})</source>
        <translation>il processo si è bloccato ({name})</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>with {commands}</source>
        <translation>con {commands}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install the package that holds it</source>
        <translation>manca la libreria di sistema {library}; installa il pacchetto che la contiene</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install it {advice}</source>
        <translation>manca la libreria di sistema {library}; installala {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system libraries {libraries} are missing; install them {advice}</source>
        <translation>mancano le librerie di sistema {libraries}; installale {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the Python package {package} is missing; install musegui again</source>
        <translation>manca il pacchetto Python {package}; reinstalla musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>a part of it can't be loaded ({problem}); install it again</source>
        <translation>una sua parte non si può caricare ({problem}); reinstallalo</translation>
    </message>
</context>
</TS>
