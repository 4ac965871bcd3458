<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>musegui</name>
    <message>
        <location filename="../../musegui/api.py"/>
        <source>A region has shape {shape}, not {given}.</source>
        <translation>Ein Bereich hat die Form {shape}, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/api.py"/>
        <source>There is no rule {name!r}; the rules are {rules}.</source>
        <translation>Es gibt keine Regel {name!r}; die Regeln sind {rules}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a whole number from {least} on, not {text!r}</source>
        <translation>eine ganze Zahl ab {least}, nicht {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a whole number from {least} to {most}, not {text!r}</source>
        <translation>eine ganze Zahl von {least} bis {most}, nicht {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a second style is written like Hymns=0.3, with a share from 0 to 1, not {text!r}</source>
        <translation>ein zweiter Stil wird wie Hymns=0.3 geschrieben, mit einem Anteil von 0 bis 1, nicht als {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>bars are written like 3, 3-4 or 1-2,7, not {text!r}</source>
        <translation>Takte werden wie 3, 3-4 oder 1-2,7 geschrieben, nicht als {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>{problem}; a register is written like alto=G3-C5</source>
        <translation>{problem}; eine Tonlage wird wie alto=G3-C5 geschrieben</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a chord is asked for like 2.3=V7, not {text!r}</source>
        <translation>ein Akkord wird wie 2.3=V7 verlangt, nicht als {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a seed is a whole number from 0 on, not {text!r}</source>
        <translation>ein Startwert ist eine ganze Zahl ab 0, nicht {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>several files</source>
        <translation>mehrere Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>With several files, or a folder, OUT is a folder. What is there already is skipped, so that the same command goes on where it was stopped. If a file can't be done, an error says so and the rest goes on.</source>
        <translation>Bei mehreren Dateien oder einem Ordner ist OUT ein Ordner. Was schon da ist, wird übersprungen, sodass derselbe Befehl weitermacht, wo er angehalten wurde. Geht eine Datei nicht, wird das gemeldet, und der Rest geht weiter.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>which files to write: {kinds}</source>
        <translation>welche Art von Dateien geschrieben wird: {kinds}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>work on so many files at once, each on its share of the processor (1)</source>
        <translation>an so vielen Dateien zugleich arbeiten, jede auf ihrem Teil des Prozessors (1)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>a table with a row for each file, in CSV or JSON lines (.jsonl)</source>
        <translation>eine Tabelle mit einer Zeile für jede Datei, als CSV oder JSON-Zeilen (.jsonl)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>write again what is there already</source>
        <translation>noch einmal schreiben, was schon da ist</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>There is no file {path}.</source>
        <translation>Eine Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>There is no file or folder {path}.</source>
        <translation>Eine Datei oder einen Ordner {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{first} and {second} would both become {path}; do them one after the other, into two folders.</source>
        <translation>{first} und {second} würden beide zu {path}; sie nacheinander bearbeiten, in zwei Ordner.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Skipped {n} files that {folder} has already.</source>
        <extracomment>one: Skipped {n} file that {folder} has already.</extracomment>
        <translation><numerusform>{n} Datei übersprungen, die {folder} schon hat.</numerusform><numerusform>{n} Dateien übersprungen, die {folder} schon hat.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{number} of {count}: {path}</source>
        <translation>{number} von {count}: {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Several files are written into a folder; name it with -o FOLDER.</source>
        <translation>Mehrere Dateien werden in einen Ordner geschrieben; ihn mit -o FOLDER nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Several files are written into a folder, but {folder} is a file.</source>
        <translation>Mehrere Dateien werden in einen Ordner geschrieben, aber {folder} ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Say which kind of files to write with --to, such as --to musicxml.</source>
        <translation>Mit --to sagen, welche Art von Dateien geschrieben wird, etwa --to musicxml.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>The results would mix with what is in {folder}; name another folder.</source>
        <translation>Die Ergebnisse kämen zwischen das, was in {folder} ist; einen anderen Ordner nennen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files done, in {seconds:.1f} s.</source>
        <extracomment>one: {n} file done, in {seconds:.1f} s.</extracomment>
        <translation><numerusform>{n} Datei fertig, in {seconds:.1f} s.</numerusform><numerusform>{n} Dateien fertig, in {seconds:.1f} s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files done, {failed} failed, in {seconds:.1f} s.</source>
        <extracomment>one: {n} file done, {failed} failed, in {seconds:.1f} s.</extracomment>
        <translation><numerusform>{n} Datei fertig, {failed} mit Fehler, in {seconds:.1f} s.</numerusform><numerusform>{n} Dateien fertig, {failed} mit Fehler, in {seconds:.1f} s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files</source>
        <extracomment>one: {n} file</extracomment>
        <translation><numerusform>{n} Datei</numerusform><numerusform>{n} Dateien</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>interrupted.</source>
        <translation>unterbrochen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{path} can't be done: {reason}.</source>
        <translation>{path} geht nicht: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>The report of several files is a table; end {path} in .csv or .jsonl.</source>
        <translation>Der Bericht über mehrere Dateien ist eine Tabelle; {path} muss auf .csv oder .jsonl enden.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>Another run writes {path} now; wait for it, or name another file.</source>
        <translation>Ein anderer Lauf schreibt gerade {path}; auf ihn warten oder eine andere Datei nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>{path} can't be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>{path} is no report of an earlier run; name another file.</source>
        <translation>{path} ist kein Bericht eines früheren Laufs; eine andere Datei nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_worker.py"/>
        <source>{path} takes more memory than there is.</source>
        <translation>{path} braucht mehr Speicher, als da ist.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>empty beats</source>
        <translation>leere Schläge</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>pieces of any kind that is read; a folder, with those in it, becomes a table</source>
        <translation>Stücke jeder Art, die gelesen wird; ein Ordner wird mit denen darin zu einer Tabelle</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>everything, for programs</source>
        <translation>alles, für Programme</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>for spreadsheets: a row for each fault or, of a folder, for each file</source>
        <translation>für Tabellenprogramme: eine Zeile für jeden Fehler oder, bei einem Ordner, für jede Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>check these alone, or {all!r} (those that are on by default)</source>
        <translation>nur diese prüfen, oder {all!r} (die, die von vornherein an sind)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>say why each is a fault, and what cures it</source>
        <translation>sagen, warum jeder ein Fehler ist und was hilft</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>write there instead; into a folder a file for each</source>
        <translation>dorthin schreiben; in einen Ordner für jedes Stück eine Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>points: {costs}</source>
        <translation>Punkte: {costs}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>exit codes: 0 no fault, {faulty} faults, {unreadable} a file could not be read or written</source>
        <translation>Rückgabewerte: 0 kein Fehler, {faulty} Fehler, {unreadable} eine Datei konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>rules:</source>
        <translation>Regeln:</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>only if it is named</source>
        <translation>nur, wenn sie genannt ist</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>did you mean {suggestion!r}?</source>
        <translation>gemeint war vielleicht {suggestion!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>--help lists them.</source>
        <translation>--help listet sie auf.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>there is no rule {name!r}; {hint}</source>
        <translation>es gibt keine Regel {name!r}; {hint}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>no rule is named; --help lists them.</source>
        <translation>keine Regel ist genannt; --help listet sie auf.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>no faults</source>
        <translation>0 Fehler</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} faults</source>
        <extracomment>one: {n} fault</extracomment>
        <translation><numerusform>{n} Fehler</numerusform><numerusform>{n} Fehler</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} points</source>
        <extracomment>one: {n} point</extracomment>
        <translation><numerusform>{n} Punkt</numerusform><numerusform>{n} Punkte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} beats empty</source>
        <extracomment>one: {n} beat empty</extracomment>
        <translation><numerusform>{n} Schlag leer</numerusform><numerusform>{n} Schläge leer</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>can't be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/completion.py"/>
        <source>the shell, as in 'musegui completion bash &gt;&gt; ~/.bashrc'; man prints the manual page, in English</source>
        <translation>die Shell, wie in 'musegui completion bash &gt;&gt; ~/.bashrc'; man gibt das Handbuch aus, auf Englisch</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>how many bars to write, up to {most} ({usual})</source>
        <translation>wie viele Takte geschrieben werden, bis zu {most} ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>what writes them; the guide's page "Continue" explains each ({engine})</source>
        <translation>was sie schreibt; die Seite „Continue“ der Anleitung erklärt jedes ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>have the fill go over all that another engine than its own has written</source>
        <translation>alles, was ein anderes Verfahren als das eigene geschrieben hat, von der Füllung überarbeiten lassen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>Continued {path} in {time}.</source>
        <translation>{path} fortgesetzt, in {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>several files are written into a folder; name it with -o FOLDER.</source>
        <translation>mehrere Dateien werden in einen Ordner geschrieben; ihn mit -o FOLDER nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>a project, or MIDI, MusicXML (also MXL), ABC or Humdrum; - for the standard input. Then OUT: OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, OUT.abc, OUT.krn, or OUT.pdf, OUT.svg, OUT.png to print</source>
        <translation>ein Projekt oder MIDI, MusicXML (auch MXL), ABC oder Humdrum; - für die Standardeingabe. Dann OUT: OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, OUT.abc, OUT.krn, oder OUT.pdf, OUT.svg, OUT.png zum Drucken</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>OUT, where it does not stand last; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>OUT, wenn es nicht am Ende steht; ein Ordner für mehrere Dateien; - für die Standardausgabe, wobei --to sagt, von welcher Art</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>mid, musicxml, pdf, or any other ending of OUT</source>
        <translation>mid, musicxml, pdf oder jede andere Endung von OUT</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>which track is which voice: 1=S,2=A,3=TB; several letters split it (found by itself)</source>
        <translation>welche Spur welche Stimme ist: 1=S,2=A,3=TB; mehrere Buchstaben teilen sie auf (von selbst gefunden)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>in OUT.mid alone</source>
        <translation>nur in OUT.mid</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>take it out of the menu again</source>
        <translation>wieder aus dem Menü nehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Only Linux desktops have such entries; make a shortcut to musegui instead.</source>
        <translation>Nur Linux-Arbeitsumgebungen haben solche Einträge; stattdessen eine Verknüpfung mit musegui anlegen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Removed the entry of musegui in {folder}.</source>
        <translation>Eintrag von musegui in {folder} entfernt.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Installed the entry of musegui in {folder}.</source>
        <translation>Eintrag von musegui in {folder} angelegt.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>engraving</source>
        <translation>Notensatz</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>sound font</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>MIDI ports</source>
        <translation>MIDI-Ports</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>1/16 network</source>
        <translation>1/16-Netz</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>1/8 network</source>
        <translation>1/8-Netz</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>the same for programs</source>
        <translation>dasselbe für Programme</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Harmonizing does not work here without: {parts}.</source>
        <translation>Harmonisieren geht hier nicht ohne: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Harmonizing works here.</source>
        <translation>Harmonisieren geht hier.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>can't be loaded: {reason}</source>
        <translation>kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{version} on {device}</source>
        <translation>{version} auf {device}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>restore the file from the repository, or install musegui again</source>
        <translation>die Datei wiederherstellen oder musegui neu installieren</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{millions:.1f} M parameters, {path}</source>
        <translation>{millions:.1f} Mio. Parameter, {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>no display</source>
        <translation>kein Bildschirm</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>the window needs a desktop; the command line works without</source>
        <translation>das Fenster braucht eine Arbeitsumgebung; die Befehlszeile geht ohne</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{reason} (at {displays})</source>
        <translation>{reason} (auf {displays})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version}, but {reason}</source>
        <translation>Qt {version}, aber {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version} on {system}</source>
        <translation>Qt {version} auf {system}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>check the display, and install the system libraries that docs/install.md lists</source>
        <translation>Bildschirm prüfen und die Systembibliotheken installieren, die docs/install.md nennt</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version} opens none: {reason}</source>
        <translation>Qt {version} öffnet keinen: {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>install musegui again; notes are played and filled without</source>
        <translation>musegui noch einmal installieren; Noten werden auch ohne gespielt und gefüllt</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>no page can be drawn: {problem}</source>
        <translation>es kann keine Seite gezeichnet werden: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a bar was drawn</source>
        <translation>ein Takt wurde gezeichnet</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{size:.1f} MB, {path}</source>
        <translation>{size:.1f} MB, {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{font}; also on this system: {others}</source>
        <translation>{font}; auch auf diesem System: {others}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>needs FluidSynth and the sound font</source>
        <translation>braucht FluidSynth und den SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a device opened through {driver}</source>
        <translation>ein Gerät geöffnet, mit {driver}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a MIDI system, no ports yet</source>
        <translation>ein MIDI-System, noch keine Ports</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--figure draws '--measure gibbs' or '--engines'; ask for one of them.</source>
        <translation>--figure zeichnet '--measure gibbs' oder '--engines'; eins davon verlangen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--measure {measure} stands alone, for {engines}.</source>
        <translation>--measure {measure} steht allein, für {engines}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--weights are those of one engine; say which by --engines.</source>
        <translation>--weights sind die eines Verfahrens; mit --engines sagen, welches.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--measure {measure} has no use for {option}.</source>
        <translation>--measure {measure} kann {option} nicht brauchen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>there is no continuation engine {name!r}; the engines are {engines}, or all</source>
        <translation>es gibt kein Verfahren {name!r}; die Verfahren sind {engines} oder all</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>weights or a style (the shipped ones)</source>
        <translation>Gewichte oder ein Stil (die mitgelieferten)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>an untrained network instead</source>
        <translation>stattdessen ein untrainiertes Netz</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>grid (that of the weights, else 16)</source>
        <translation>Raster (das der Gewichte, sonst 16)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>JSB chorales</source>
        <translation>JSB-Choräle</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>what music21 holds ({corpus})</source>
        <translation>was music21 enthält ({corpus})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>give it again for more (masked)</source>
        <translation>für weitere noch einmal angeben (masked)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>a table of continuation engines, which go on with the openings of the pieces</source>
        <translation>eine Tabelle der Verfahren, die die Anfänge der Stücke fortsetzen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>with --engines --figure: draw the curve of a training run, too (again for more)</source>
        <translation>mit --engines --figure: auch den Verlauf eines Trainings zeichnen (für weitere noch einmal)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>orderings of the framewise NLL ({orderings})</source>
        <translation>Reihenfolgen des framewise NLL ({orderings})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>steps of the network's grid: of the crops that masked measures take side by side, or of each piece's beginning ({crop} for masked, masked-soprano, gibbs and steering, else whole pieces, which 0 says for all)</source>
        <translation>Schritte im Raster des Netzes: der Ausschnitte, die masked-Messungen nebeneinander nehmen, oder vom Anfang jedes Stücks ({crop} für masked, masked-soprano, gibbs und steering, sonst ganze Stücke, was 0 für alle sagt)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>the first so many (all)</source>
        <translation>nur die ersten so vielen (alle)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>sweeps of the samplers ({sweeps})</source>
        <translation>Durchgänge der Sampler ({sweeps})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>another number draws other notes (0)</source>
        <translation>eine andere Zahl zieht andere Noten (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>cpu, cuda, mps (the best there is)</source>
        <translation>cpu, cuda, mps (das beste, das da ist)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>where to write the figures</source>
        <translation>wohin die Zahlen geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>where to draw the curves of gibbs, or the engines</source>
        <translation>wohin die Kurven von gibbs oder die Verfahren gezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>--count takes chorales by chance: without --chorale, --from and --solution.</source>
        <translation>--count nimmt Choräle zufällig: ohne --chorale, --from und --solution.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>--task has at most {count} characters.</source>
        <translation>--task hat höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>what is given</source>
        <translation>was gegeben ist</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>such as bwv66.6 (one by chance)</source>
        <translation>etwa bwv66.6 (ein zufälliger)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>your own piece</source>
        <translation>ein eigenes Stück</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>only these bars (all)</source>
        <translation>nur diese Takte (alle)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>only this phrase, as fermatas end them, from 1; 0 takes one by chance</source>
        <translation>nur diese Phrase, von Fermaten beendet, ab 1; 0 nimmt eine zufällige</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>gives the same exercise again</source>
        <translation>gibt dieselbe Aufgabe noch einmal</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>make so many of different chorales; OUT is then a folder</source>
        <translation>so viele aus verschiedenen Chorälen machen; OUT ist dann ein Ordner</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>what is to be done</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>write the composer's own there, for you</source>
        <translation>die Lösung des Komponisten dorthin schreiben, für Lehrende</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>OUT.muse, or a folder</source>
        <translation>OUT.muse oder ein Ordner</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>Wrote {path}, of {name}.</source>
        <translation>{path} geschrieben, aus {name}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>{path} can't be made into a folder: {reason}.</source>
        <translation>{path} kann nicht als Ordner angelegt werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>Only {n} chorales are suitable; ask for fewer with --count.</source>
        <extracomment>one: Only {n} chorale is suitable; ask for fewer with --count.</extracomment>
        <translation><numerusform>Nur {n} Choral ist geeignet; mit --count weniger verlangen.</numerusform><numerusform>Nur {n} Choräle sind geeignet; mit --count weniger verlangen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>a melody; MusicXML, ABC and others will do too; - for the standard input</source>
        <translation>eine Melodie; auch MusicXML, ABC und andere; - für die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>which voice the melody is: {voices} (soprano)</source>
        <translation>welche Stimme die Melodie ist: {voices} (soprano)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>move notes that are off the grid of sixteenths</source>
        <translation>Noten verschieben, die neben dem Sechzehntelraster liegen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>who sings or plays it; the melody is brought to the compass there (satb)</source>
        <translation>wer es singt oder spielt; die Melodie wird in den dortigen Umfang gebracht (satb)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>only these voices, of {voices} (all)</source>
        <translation>nur diese Stimmen, von {voices} (alle)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>only these bars, such as 3-4 (all)</source>
        <translation>nur diese Takte, etwa 3-4 (alle)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Harmonized {path} in {time}.</source>
        <translation>{path} harmonisiert, in {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Nobody sings the {voice} in the {ensemble}; name another voice for the melody with --voice.</source>
        <translation>Niemand singt die Stimme „{voice}“ in der Besetzung „{ensemble}“; mit --voice eine andere Stimme für die Melodie nennen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>The melody moved {n} semitones up, for {part}.</source>
        <extracomment>one: The melody moved {n} semitone up, for {part}.</extracomment>
        <translation><numerusform>Die Melodie ging {n} Halbton nach oben, für {part}.</numerusform><numerusform>Die Melodie ging {n} Halbtöne nach oben, für {part}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>The melody moved {n} semitones down, for {part}.</source>
        <extracomment>one: The melody moved {n} semitone down, for {part}.</extracomment>
        <translation><numerusform>Die Melodie ging {n} Halbton nach unten, für {part}.</numerusform><numerusform>Die Melodie ging {n} Halbtöne nach unten, für {part}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Filled {path} in {time}.</source>
        <translation>{path} gefüllt, in {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Over-constrained in bar {bars}: what is fixed there leaves hardly a choice.</source>
        <translation>Zu viel verlangt in Takt {bars}: was dort feststeht, lässt kaum eine Wahl.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Unlock notes of {path} in the window (Shift+L), or fill the piece as MIDI or MusicXML, where --voices and --bars say what may change.</source>
        <translation>Noten von {path} im Fenster entsperren (Umschalt+L) oder das Stück als MIDI oder MusicXML füllen, wo --voices und --bars sagen, was sich ändern darf.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Say with --voices or --bars what may change in {path}.</source>
        <translation>Mit --voices oder --bars angeben, was sich in {path} ändern darf.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>{path} is a project; fill its gaps with 'musegui fill'.</source>
        <translation>{path} ist ein Projekt; seine Lücken füllt 'musegui fill'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>sweep {sweep} of {sweeps}</source>
        <translation>Durchgang {sweep} von {sweeps}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in its folders</source>
        <translation>Stücke in vier Stimmen: MIDI, MusicXML, ABC, Humdrum oder Projekte, auch in Unterordnern</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>where to write the style (the folder of styles, where --style finds it by its name)</source>
        <translation>wohin der Stil geschrieben wird (in den Ordner der Stile, wo --style ihn beim Namen findet)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>what the style is called (as the output or the folder)</source>
        <translation>wie der Stil heißt (wie die Ausgabe oder der Ordner)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>how long to learn at most; it ends when the pieces that are held back gain nothing more ({minutes})</source>
        <translation>wie lange höchstens gelernt wird; es endet, wenn die zurückgehaltenen Stücke nichts mehr gewinnen ({minutes})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>this many updates instead of minutes</source>
        <translation>so viele Schritte statt Minuten</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>which of the weights are learnt ({usual}); the others make small files</source>
        <translation>welche Gewichte gelernt werden ({usual}); die anderen machen kleine Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>the licence of the pieces, or whose they are</source>
        <translation>die Lizenz der Stücke oder von wem sie sind</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>where to list what could not be used, and why</source>
        <translation>wo aufgelistet wird, was nicht zu brauchen war, und warum</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>processes that read files (one for each core)</source>
        <translation>Prozesse, die Dateien lesen (einer je Kern)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>the same seed learns the same on the same processor (0)</source>
        <translation>derselbe Startwert lernt auf demselben Prozessor dasselbe (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>A style's file ends in {suffix}, not as {path!r}.</source>
        <translation>Die Datei eines Stils endet auf {suffix}, nicht wie {path!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>interrupted; the same command goes on from here.</source>
        <translation>unterbrochen; derselbe Befehl macht hier weiter.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>Not used: {sentence}</source>
        <translation>Nicht verwendet: {sentence}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>Not used: {count:,} more.</source>
        <translation>Nicht verwendet: {count:,} weitere.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>{minutes:.1f} min left</source>
        <translation>noch {minutes:.1f} min</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>IN says key and meter: leave out --key and --meter.</source>
        <translation>Tonart und Taktart stehen in IN: --key und --meter weglassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>Wrote a melody of {n} bars in {time}.</source>
        <extracomment>one: Wrote a melody of {n} bar in {time}.</extracomment>
        <translation><numerusform>Melodie von {n} Takt in {time} geschrieben.</numerusform><numerusform>Melodie von {n} Takten in {time} geschrieben.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a piece whose soprano has the first notes (none: it begins from nothing)</source>
        <translation>ein Stück, dessen Sopran die ersten Noten hat (keins: sie beginnt mit nichts)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>how many bars, up to {most} ({usual})</source>
        <translation>wie viele Takte, bis zu {most} ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>such as D, 'Bb major' or 'F# minor', Gm (C major)</source>
        <translation>etwa D, 'Bb major' oder 'F# minor', Gm (C major)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>such as 3/4 (4/4); 6/8 and 2/4 make dances</source>
        <translation>etwa 3/4 (4/4); 6/8 und 2/4 geben Tänze</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>what writes it ({engine})</source>
        <translation>was sie schreibt ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>what the standard output gets with -o -, as mid</source>
        <translation>was die Standardausgabe bei -o - bekommt, etwa mid</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>write the other three voices to it, too</source>
        <translation>auch die drei anderen Stimmen dazu schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a key such as D, 'Bb major' or 'F# minor', not {text!r}</source>
        <translation>eine Tonart wie D, 'Bb major' oder 'F# minor', nicht {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a meter of sixteenths such as 3/4 or 6/8, not {text!r}</source>
        <translation>eine Taktart aus Sechzehnteln wie 3/4 oder 6/8, nicht {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>A MIDI system is here, but no port to play into: start a program that has one, or connect an instrument.</source>
        <translation>Ein MIDI-System ist da, aber kein Port zum Hineinspielen: ein Programm starten, das einen hat, oder ein Instrument anschließen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>the piece and Enter can't both come from the standard input; give --port.</source>
        <translation>das Stück und die Eingabetaste können nicht beide von der Standardeingabe kommen; --port angeben.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{problem}; once it is back, play again.</source>
        <translation>{problem}; wenn er wieder da ist, noch einmal spielen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>a piece in up to four voices; or IN.muse</source>
        <translation>ein Stück mit bis zu vier Stimmen; oder IN.muse</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>a port that 'musegui ports' lists, or a part of its name; give it four times to play each voice into a port of its own, from soprano to bass</source>
        <translation>ein Port, den 'musegui ports' auflistet, oder ein Teil seines Namens; viermal angeben, um jede Stimme in einen eigenen zu spielen, vom Sopran bis zum Bass</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>offer a port {port!r} for other programs to listen to</source>
        <translation>einen Port {port!r} anbieten, auf den andere Programme hören</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>offer four virtual ports, one for each voice</source>
        <translation>vier virtuelle Ports anbieten, einen für jede Stimme</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>send MIDI clock, start, stop, continue and song position too</source>
        <translation>auch MIDI-Clock, Start, Stopp, Weiter und Position senden</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>go by the MIDI clock that comes in at this port, or at a port of our own ({port!r}), or by {link!r}</source>
        <translation>der MIDI-Clock folgen, die an diesem Port ankommt, oder an einem eigenen ({port!r}), oder {link!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>leave out program changes</source>
        <translation>Programmwechsel weglassen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>--per-voice goes with --virtual; give --port four times instead.</source>
        <translation>--per-voice gehört zu --virtual; stattdessen --port viermal angeben.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Give --port once or {voices} times, not {count} times.</source>
        <translation>--port einmal oder {voices} Mal angeben, nicht {count} Mal.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{link} needs the package LinkPython-extern; install musegui with its extra 'link' (the guide's page "Installing" says how).</source>
        <translation>{link} braucht das Paket LinkPython-extern; musegui mit dem Extra 'link' installieren (wie, sagt die Seite „Installing“ der Anleitung).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Following {name}.</source>
        <translation>Folgt {name}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{name} can't be listened to</source>
        <translation>{name} kann nicht gehört werden</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Connect another program to {names}, then press Enter to play.</source>
        <translation>Ein anderes Programm mit {names} verbinden, dann die Eingabetaste drücken.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>docs/serve.md says what is asked and answered.</source>
        <translation>docs/serve.md sagt, was gefragt und geantwortet wird.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>where to listen for HTTP; 0 takes a port that is free ({port})</source>
        <translation>wo auf HTTP gehört wird; 0 nimmt einen freien Port ({port})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>where to listen for OSC (UDP), too; 0 takes a port that is free</source>
        <translation>wo auch auf OSC (UDP) gehört wird; 0 nimmt einen freien Port</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>what every request must carry (MUSEGUI_TOKEN, or a random one that is printed)</source>
        <translation>was jede Anfrage tragen muss (MUSEGUI_TOKEN oder ein zufälliges, das ausgegeben wird)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Listening on {address}</source>
        <translation>Hört auf {address}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Token: {token}</source>
        <translation>Token: {token}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Port {port} can't be used ({reason}); choose another with {option}, or 0 for any that is free.</source>
        <translation>Port {port} geht nicht ({reason}); mit {option} einen anderen wählen, oder 0 für einen freien.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>practice tracks are made of one piece at a time.</source>
        <translation>Übedateien werden von einem Stück auf einmal gemacht.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>Wrote {path}: {seconds:.1f} s of MIDI.</source>
        <translation>{path} geschrieben: {seconds:.1f} s MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>Wrote {path}: {seconds:.1f} s of audio.</source>
        <translation>{path} geschrieben: {seconds:.1f} s Audio.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>a piece in up to four voices; or IN.muse; - for the standard input</source>
        <translation>ein Stück mit bis zu vier Stimmen; oder IN.muse; - für die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>where to write the audio; .flac, .mp3 and .ogg work, too; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>wohin das Audio geschrieben wird; auch .flac, .mp3 und .ogg; ein Ordner für mehrere Dateien; - für die Standardausgabe, wobei --to sagt, von welcher Art</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>write a practice track for each voice into a folder, and one with all voices</source>
        <translation>eine Übedatei für jede Stimme in einen Ordner schreiben, und eine mit allen Stimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>an SF2 or SF3 sound font (our own)</source>
        <translation>ein SF2- oder SF3-SoundFont (unser eigener)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>sample rate, 8000 to 96000 Hz (44100)</source>
        <translation>Abtastrate, 8000 bis 96000 Hz (44100)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>a file per voice, OUT-soprano.wav and so on, which together are the mix</source>
        <translation>eine Datei für jede Stimme, OUT-soprano.wav usw., die zusammen die Mischung sind</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>as loud as the highest peak allows, -1 dB</source>
        <translation>so laut, wie die höchste Spitze erlaubt, -1 dB</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>with a click on each beat</source>
        <translation>mit einem Klick auf jedem Schlag</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>rendering, {part:4.0%}</source>
        <translation>Rendern, {part:4.0%}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>--name goes with --import; --rename renames what is there.</source>
        <translation>--name gehört zu --import; --rename benennt um, was da ist.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>print what is listed or shown as JSON</source>
        <translation>ausgeben, was aufgelistet oder gezeigt wird, als JSON</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>print a style's card: what it is worth, and why</source>
        <translation>das Stilblatt eines Stils ausgeben: was er taugt, und warum</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>copy a style into the folder of styles, so that it is listed; --name gives it another name</source>
        <translation>einen Stil in den Ordner der Stile kopieren, damit er aufgelistet wird; --name gibt ihm einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>copy a style to a file</source>
        <translation>einen Stil in eine Datei kopieren</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>rename an own style</source>
        <translation>einen eigenen Stil umbenennen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>delete an own style</source>
        <translation>einen eigenen Stil löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>for --import: what it is to be called</source>
        <translation>für --import: wie er heißen soll</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Imported {name!r} to {path}.</source>
        <translation>{name!r} nach {path} importiert.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>It is called {name!r} now.</source>
        <translation>Er heißt jetzt {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Deleted {name!r}.</source>
        <translation>{name!r} gelöscht.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Left out: {problem}</source>
        <translation>Weggelassen: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>interrupted; the same command goes on from the last saved state.</source>
        <translation>unterbrochen; derselbe Befehl macht beim letzten gespeicherten Stand weiter.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>interrupted; the same command begins anew, as nothing has been saved yet.</source>
        <translation>unterbrochen; derselbe Befehl beginnt von vorn, da noch nichts gespeichert ist.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>The engine {engine} has no use for {option}.</source>
        <translation>Das Verfahren {engine} kann {option} nicht brauchen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>folder of the run</source>
        <translation>Ordner des Laufs</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>cpu, cuda, mps; the best there is if not given</source>
        <translation>cpu, cuda, mps; das beste, das da ist, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>CPU threads of each process</source>
        <translation>CPU-Threads jedes Prozesses</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>what is trained ({engine})</source>
        <translation>was trainiert wird ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>how long to train, in iterations</source>
        <translation>wie lange trainiert wird, in Schritten</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>how long to train, in minutes</source>
        <translation>wie lange trainiert wird, in Minuten</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>for cnn</source>
        <translation>für cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>grid of the notes, for cnn</source>
        <translation>Raster der Noten, für cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>what music21 holds, for cnn</source>
        <translation>was music21 enthält, für cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>train on the pieces in a folder, in four voices, instead of music21's; for the rnn engines also FILE.json, chorales in quarters</source>
        <translation>mit den vierstimmigen Stücken eines Ordners trainieren statt mit denen von music21; für die rnn-Verfahren auch FILE.json, Choräle in Vierteln</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>crops of pieces in an iteration</source>
        <translation>Ausschnitte von Stücken je Schritt</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>length of a crop in steps of the grid</source>
        <translation>Länge eines Ausschnitts in Schritten des Rasters</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>of the optimizer, at its highest</source>
        <translation>des Optimierers, an seiner höchsten Stelle</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>of the optimizer</source>
        <translation>des Optimierers</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>the same seed trains the same on the same processor</source>
        <translation>derselbe Startwert trainiert auf demselben Prozessor dasselbe</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>start from these weights</source>
        <translation>mit diesen Gewichten beginnen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>This run is finished, at iteration {iteration}; its weights are in {path}. Ask for more iterations or minutes in another folder.</source>
        <translation>Dieser Lauf ist fertig, bei Schritt {iteration}; seine Gewichte sind in {path}. Mehr Schritte oder Minuten in einem anderen Ordner verlangen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/debug.py"/>
        <source>logging to {path}.</source>
        <translation>Protokoll in {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/engine_outputs.py"/>
        <source>{path} is not the curve of a training run.</source>
        <translation>{path} ist kein Verlauf eines Trainings.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/engine_outputs.py"/>
        <source>{path} has no loss on valid pieces yet; train for longer.</source>
        <translation>{path} hat noch keinen Verlust an zurückgehaltenen Stücken; länger trainieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/evaluation_outputs.py"/>
        <source>A chart needs a curve of two points or more. Take more sweeps.</source>
        <translation>Ein Diagramm braucht zwei Punkte oder mehr. Mehr Durchgänge nehmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>a project, or a piece in up to four voices; - for the standard input</source>
        <translation>ein Projekt oder ein Stück mit bis zu vier Stimmen; - für die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>where to write the four voices; OUT.muse makes a project; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>wohin die vier Stimmen geschrieben werden; OUT.muse wird ein Projekt; ein Ordner für mehrere Dateien; - für die Standardausgabe, wobei --to sagt, von welcher Art</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>where to write seed, settings, NLL, faults and seconds; of several files a table, .csv or .jsonl</source>
        <translation>wohin Startwert, Einstellungen, NLL, Fehler und Sekunden geschrieben werden; bei mehreren Dateien eine Tabelle, .csv oder .jsonl</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>replace OUT even if another program writes it during the work</source>
        <translation>OUT auch ersetzen, wenn ein anderes Programm während der Arbeit hineinschreibt</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>steering</source>
        <translation>Lenken</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>grid of the new notes: sixteenths or eighths ({resolution})</source>
        <translation>Raster der neuen Noten: Sechzehntel oder Achtel ({resolution})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>passes over the notes; more take longer and err less ({sweeps})</source>
        <translation>Durchgänge über die Noten; mehr dauern länger und irren seltener ({sweeps})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>versions, up to {most}, in OUT-1.mid, OUT-2.mid ... ({candidates})</source>
        <translation>Fassungen, bis zu {most}, in OUT-1.mid, OUT-2.mid ... ({candidates})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>make so many for each version, and keep the one with the best part-writing ({best_of})</source>
        <translation>so viele für jede Fassung schreiben und die mit der besten Stimmführung behalten ({best_of})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>sets --sweeps and --best-of: {qualities}</source>
        <translation>setzt --sweeps und --best-of: {qualities}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>{quality} {sweeps} and {best_of}</source>
        <translation>{quality} {sweeps} und {best_of}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>towards part-writing faults (that of the style, {strictness} for Bach's)</source>
        <translation>gegenüber Satzfehlern (die des Stils, {strictness} für Bachs)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>which style to write in, of those that 'musegui styles' lists, or of a {suffix} file ({style})</source>
        <translation>in welchem Stil geschrieben wird, von denen, die 'musegui styles' auflistet, oder dem einer {suffix}-Datei ({style})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>mix the style with a second one, whose share is 0 to 1 (a half); takes twice as long</source>
        <translation>den Stil mit einem zweiten mischen, dessen Anteil 0 bis 1 ist (die Hälfte); dauert doppelt so lange</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>the same seed gives the same notes on the same kind of processor (a random one)</source>
        <translation>derselbe Startwert gibt auf derselben Art von Prozessor dieselben Noten (ein zufälliger)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>compute in fp32 also where bf16 is faster, so that a seed gives the same notes on other processors</source>
        <translation>auch dort in fp32 rechnen, wo bf16 schneller ist, damit ein Startwert auf anderen Prozessoren dieselben Noten gibt</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>fill with a network of your own, as 'musegui train' makes it (that of the style); with another --engine, its weights</source>
        <translation>mit einem eigenen Netz füllen, wie 'musegui train' es macht (dem des Stils); mit einer anderen --engine deren Gewichte</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>keep what is written for a voice between two pitches, such as alto=G3-C5; give it again for other voices (the compass of the style)</source>
        <translation>was für eine Stimme geschrieben wird, zwischen zwei Tonhöhen halten, etwa alto=G3-C5; für andere Stimmen noch einmal angeben (der Umfang des Stils)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>let standing notes change their pitch only</source>
        <translation>stehende Noten nur in der Tonhöhe ändern</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>close a piece in minor on its minor chord; Bach closes on the major one</source>
        <translation>ein Stück in Moll auf seinem Mollakkord schließen; Bach schließt auf dem in Dur</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>ask for a chord, such as 1=Am, 2.3=V7 or 4.1=Bb/D, until the next one or the end of its bar; give it again for more</source>
        <translation>einen Akkord verlangen, etwa 1=Am, 2.3=V7 oder 4.1=Bb/D, bis zum nächsten oder bis zum Ende seines Takts; für weitere noch einmal angeben</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>{sentence} {lowest} ({low}) to {highest} ({high}); ({neutral})</source>
        <translation>{sentence} {lowest} ({low}) bis {highest} ({high}); ({neutral})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>--style-mix needs another style than {style!r}, that of --style.</source>
        <translation>--style-mix braucht einen anderen Stil als {style!r}, den von --style.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>--weights stand for the style; --style-mix can't be mixed into them.</source>
        <translation>--weights stehen anstelle des Stils; --style-mix kann ihnen nicht beigemischt werden.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>There is no beat {beat} in bar {bar} to put a chord on.</source>
        <translation>Es gibt keinen Schlag {beat} in Takt {bar}, auf dem ein Akkord stehen könnte.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>One of the candidates would replace {path}; choose another output.</source>
        <translation>Eine der Fassungen würde {path} ersetzen; eine andere Ausgabe wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>The report would replace {path}; choose another name for it.</source>
        <translation>Der Bericht würde {path} ersetzen; einen anderen Namen für ihn wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>Wrote {path}: seed {seed}, NLL {nll:.3f}.</source>
        <translation>{path} geschrieben: Startwert {seed}, NLL {nll:.3f}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>Not kept, {wish}.</source>
        <translation>Nicht eingehalten: {wish}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>write the other three voices to a melody</source>
        <translation>die drei anderen Stimmen zu einer Melodie schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>fill gaps, or write a part of a piece anew</source>
        <translation>Lücken füllen oder einen Teil eines Stücks neu schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>go on with a piece</source>
        <translation>ein Stück fortsetzen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>write a melody, and harmonize it if you like</source>
        <translation>eine Melodie schreiben und auf Wunsch harmonisieren</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>play a piece into audio files, practice tracks too</source>
        <translation>ein Stück in Audiodateien spielen, auch als Übedateien</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>read a piece of any kind and write it as any other</source>
        <translation>ein Stück gleich welcher Art lesen und als andere Art schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list part-writing faults, of a piece or a folder of answers</source>
        <translation>Satzfehler auflisten, in einem Stück oder einem Ordner mit Lösungen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>make exercises of chorales or of own pieces</source>
        <translation>Aufgaben aus Chorälen oder eigenen Stücken machen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list the MIDI ports that can be played into</source>
        <translation>die MIDI-Ports auflisten, in die gespielt werden kann</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>play a piece into other programs and instruments</source>
        <translation>ein Stück in andere Programme und Instrumente spielen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>learn a style from a folder of pieces</source>
        <translation>einen Stil aus einem Ordner mit Stücken lernen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list the styles that fills can write in, and keep their files</source>
        <translation>die Stile auflisten, in denen gefüllt werden kann, und ihre Dateien verwalten</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>train a network on Bach's chorales</source>
        <translation>ein Netz mit Bachs Chorälen trainieren</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>measure a network on pieces it has not learnt from</source>
        <translation>ein Netz an Stücken messen, die es nicht gelernt hat</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>let other programs on this machine have pieces filled</source>
        <translation>andere Programme auf diesem Rechner Stücke füllen lassen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>add musegui to the menu of programs (Linux)</source>
        <translation>musegui in das Programmmenü aufnehmen (Linux)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>print completions for a shell, or the manual page</source>
        <translation>Ergänzungen für eine Shell ausgeben oder das Handbuch</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>say what works on this machine, and what to do about the rest</source>
        <translation>sagen, was auf diesem Rechner geht und was beim Rest zu tun ist</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>it can't start: {reason}.</source>
        <translation>es kann nicht starten: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>what it says can't be written: {reason}.</source>
        <translation>was es sagt, kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>It takes too much memory.</source>
        <translation>Das braucht zu viel Speicher.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>Something unforeseen went wrong ({name}: {problem}).</source>
        <translation>Etwas Unvorhergesehenes ist schiefgegangen ({name}: {problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>Defaults are in parentheses.</source>
        <translation>Vorgaben stehen in Klammern.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>it is empty; say what it is to be</source>
        <translation>ist leer; bitte angeben</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>musegui: compose in four voices with a network trained on Bach chorales. Without a command the window opens.</source>
        <translation>musegui: vierstimmig komponieren mit einem Netz, das mit Bach-Chorälen trainiert ist. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>commands:
{commands}

'musegui COMMAND --help' tells more.</source>
        <translation>Befehle:
{commands}

'musegui COMMAND --help' sagt mehr.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>a piece to open</source>
        <translation>ein Stück, das geöffnet wird</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>as the first word: keep a log, and say where</source>
        <translation>als erstes Wort: ein Protokoll führen und sagen, wo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>There is no file {word}.</source>
        <translation>Es gibt keine Datei {word}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>the commands are {commands}.</source>
        <translation>die Befehle sind {commands}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>There is no command or file {word!r}; {hint}</source>
        <translation>Es gibt keinen Befehl und keine Datei {word!r}; {hint}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>Results go to files, not to the standard output; name a file.</source>
        <translation>Ergebnisse gehen in Dateien, nicht auf die Standardausgabe; eine Datei nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} ist ein Ordner; eine Datei darin nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>that is no name for a file</source>
        <translation>das ist kein Dateiname</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>Another program wrote {path} during the work, so it was left as it is; name another output, or replace it with --force.</source>
        <translation>Ein anderes Programm hat während der Arbeit in {path} geschrieben, deshalb blieb sie, wie sie ist; eine andere Ausgabe nennen oder sie mit --force ersetzen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>two staves (closed), four (open), or four with two smaller ones for a rehearsal's pianist (reduction); open in MusicXML, closed on paper</source>
        <translation>zwei Systeme (closed), vier (open) oder vier mit zwei kleineren für die Klavierbegleitung der Probe (reduction); open in MusicXML, closed auf Papier</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>printed pages (PDF, SVG, PNG)</source>
        <translation>gedruckte Seiten (PDF, SVG, PNG)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>paper on its side</source>
        <translation>Papier im Querformat</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>margin left and right, {lowest} to {highest} mm ({usual})</source>
        <translation>Rand links und rechts, {lowest} bis {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>margin above and below, {lowest} to {highest} mm ({usual})</source>
        <translation>Rand oben und unten, {lowest} bis {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>height of a staff, {lowest} to {highest} mm ({usual})</source>
        <translation>Höhe eines Systems, {lowest} bis {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>'system' for one at the beginning of each, 'none', or N for every Nth bar (system)</source>
        <translation>'system' für eine am Anfang jeder Zeile, 'none' oder N für jeden N-ten Takt (system)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>none, the number, or also the count of all pages (number)</source>
        <translation>keine, die Zahl oder auch die Anzahl aller Seiten (number)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>name the chords by symbols above or Roman numerals below the staves; an analysis also has cadences and non-chord notes (none)</source>
        <translation>die Akkorde mit Symbolen über oder Stufen unter den Systemen benennen; analysis hat auch Kadenzen und akkordfremde Töne (none)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>{option} is for printed pages; name a PDF, SVG or PNG file.</source>
        <translation>{option} gilt für gedruckte Seiten; eine PDF-, SVG- oder PNG-Datei nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>{word!r} is neither 'system', 'none' nor a number</source>
        <translation>{word!r} ist weder 'system' noch 'none' noch eine Zahl</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>show this help message and exit</source>
        <translation>diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>one of the arguments %s is required</source>
        <translation>eines der Argumente %s ist nötig</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit Argument %s erlaubt</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>ignored explicit argument %r</source>
        <translation>überzähliger Wert %r</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s könnte %(matches)s sein</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Wahl: %(value)r (möglich sind %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>kein gültiger Wert (%(type)s): %(value)r</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected one argument</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected at most one argument</source>
        <translation>höchstens ein Wert ist möglich</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert fehlt</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected %s argument</source>
        <translation>%s Wert wird erwartet</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected %s arguments</source>
        <translation>%s Werte werden erwartet</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>{text}: {names}</source>
        <translation>{text}: {names}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>play a little unevenly: 0 is exact, 100 the most (0)</source>
        <translation>etwas ungleichmäßig spielen: 0 ist genau, 100 am meisten (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>another number makes --humanize play differently (0)</source>
        <translation>eine andere Zahl lässt --humanize anders spielen (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>slow down a little where phrases end, and leave a gap before the next</source>
        <translation>am Ende von Phrasen etwas langsamer werden und vor der nächsten eine Lücke lassen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>practice tracks, with --practice</source>
        <translation>Übedateien, mit --practice</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>of the files (mp3); mid makes MIDI</source>
        <translation>der Dateien (mp3); mid macht MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>which voices get a track (all that have notes and are not muted)</source>
        <translation>welche Stimmen eine Datei bekommen (alle, die Noten haben und nicht stumm sind)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>how much louder the voice is than all others together, 1 to 24 dB (10)</source>
        <translation>um wie viel lauter die Stimme ist als alle anderen zusammen, 1 bis 24 dB (10)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>put the voice there, and the others opposite</source>
        <translation>die Stimme dorthin legen und die anderen gegenüber</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>click for so many bars first, 0 to 4 (1); --metronome clicks all the way</source>
        <translation>zuerst so viele Takte klicken, 0 bis 4 (1); --metronome klickt durchgehend</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>of the tempo of the piece, 25 to 200 (100)</source>
        <translation>vom Tempo des Stücks, 25 bis 200 (100)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>leave out the track with all voices alike</source>
        <translation>die Datei mit allen Stimmen gleich laut weglassen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>{option} goes with --practice FOLDER.</source>
        <translation>{option} gehört zu --practice FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>{option} does not go with --practice; use it with -o.</source>
        <translation>{option} geht nicht mit --practice, sondern mit -o.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>The {voice} of {path} can't be heard (it has no notes, is muted or has volume 0), so there is no practice track for it.</source>
        <translation>Die Stimme „{voice}“ von {path} ist nicht zu hören (sie hat keine Noten, ist stumm oder hat Lautstärke 0), darum gibt es keine Übedatei für sie.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>which tune of an ABC file: its number (X:) or else its place (the first)</source>
        <translation>welches Stück einer ABC-Datei: seine Nummer (X:) oder sonst sein Platz (das erste)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>play repeats and jumps, or everything once as it is written (unfold)</source>
        <translation>Wiederholungen und Sprünge ausspielen oder alles einmal, wie es notiert ist (unfold)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>end with exit code {code} if anything of the input was moved or left out</source>
        <translation>mit Rückgabewert {code} enden, wenn etwas von der Eingabe verschoben oder weggelassen wurde</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>{path} has no file of a kind that musegui reads.</source>
        <translation>{path} enthält keine Datei einer Art, die musegui liest.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>skipped, as they are not pieces: {names} and {count} more.</source>
        <translation>übersprungen, da es keine Stücke sind: {names} und {count} weitere.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>skipped, as they are not pieces: {names}.</source>
        <translation>übersprungen, da es keine Stücke sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>The token is wrong or missing; {advice}</source>
        <translation>Das Token ist falsch oder fehlt; {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>There is no {path}, only {known}.</source>
        <translation>Es gibt kein {path}, nur {known}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>{count} requests wait already; ask again when they are answered.</source>
        <translation>{count} Anfragen warten schon; noch einmal fragen, wenn sie beantwortet sind.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>That is no JSON ({problem}).</source>
        <translation>Das ist kein JSON ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>A request is a JSON object.</source>
        <translation>Eine Anfrage ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>{count} programs are connected already.</source>
        <translation>{count} Programme sind schon verbunden.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Ask for /, or send {requests} by POST.</source>
        <translation>/ abrufen oder {requests} mit POST senden.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Only {address} is served, not {host}.</source>
        <translation>Nur {address} wird bedient, nicht {host}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>send 'Authorization: Bearer TOKEN' with the one that 'musegui serve' printed.</source>
        <translation>'Authorization: Bearer TOKEN' mit dem senden, das 'musegui serve' ausgegeben hat.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Say Content-Length.</source>
        <translation>Content-Length angeben.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>A request has at most {count} MiB.</source>
        <translation>Eine Anfrage hat höchstens {count} MiB.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>The request did not come whole ({problem}).</source>
        <translation>Die Anfrage kam nicht vollständig an ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>OSC needs the package python-osc; install musegui with its extra 'osc' (the guide's page "Installing" says how).</source>
        <translation>OSC braucht das Paket python-osc; musegui mit dem Extra 'osc' installieren (wie, sagt die Seite „Installing“ der Anleitung).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>That is no OSC message.</source>
        <translation>Das ist keine OSC-Nachricht.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>the first argument of a message is the one that 'musegui serve' printed.</source>
        <translation>das erste Argument einer Nachricht ist das, das 'musegui serve' ausgegeben hat.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Voices and bars are lists, such as ["alto"] and [3, 4].</source>
        <translation>Stimmen und Takte sind Listen, etwa ["alto"] und [3, 4].</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Bars to come are a whole number, not {given}.</source>
        <translation>Die gewünschten Takte sind eine ganze Zahl, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>What is wanted is one of {answers}, not {given}.</source>
        <translation>Gewünscht werden kann {answers}, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>The options are an object, such as {"steps": 32, "mode": -1.0}.</source>
        <translation>Die Optionen sind ein Objekt, etwa {"steps": 32, "mode": -1.0}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>There is no option {name}; the options are {names}.</source>
        <translation>Es gibt keine Option {name}; die Optionen sind {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>A seed is a whole number from 0 on, not {given}.</source>
        <translation>Ein Startwert ist eine ganze Zahl ab 0, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>A request has one piece: 'midi' (base64), 'musicxml' or 'notes'.</source>
        <translation>Eine Anfrage hat ein Stück: 'midi' (base64), 'musicxml' oder 'notes'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Notes are [start, length, pitch] in whole sixteenths, such as [[0, 4, 60]].</source>
        <translation>Noten sind [Anfang, Länge, Tonhöhe] in ganzen Sechzehnteln, etwa [[0, 4, 60]].</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>Say which kind of file goes to the standard output with --to, such as --to musicxml.</source>
        <translation>Mit --to sagen, welche Art von Datei auf die Standardausgabe geht, etwa --to musicxml.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>The standard output takes one file, not {count}; name one with -o.</source>
        <translation>Die Standardausgabe nimmt eine Datei, nicht {count}; eine mit -o nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>passing note</source>
        <translation>Durchgangsnote</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>neighbour note</source>
        <translation>Wechselnote</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>suspension</source>
        <translation>Vorhalt</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>anticipation</source>
        <translation>Antizipation</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>escape note</source>
        <translation>abspringende Nebennote</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>appoggiatura</source>
        <translation>freier Vorhalt</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>pedal</source>
        <translation>Orgelpunkt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice} rests: {n} notes left out.</source>
        <extracomment>one: {voice} rests: {n} note left out.</extracomment>
        <translation><numerusform>{voice} pausiert: {n} Note weggelassen.</numerusform><numerusform>{voice} pausiert: {n} Noten weggelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {n} notes outside {lowest}–{highest}, in bar {bars}.</source>
        <extracomment>one: {voice}: {n} note outside {lowest}–{highest}, in bar {bars}.</extracomment>
        <translation><numerusform>{voice}: {n} Note außerhalb von {lowest}–{highest}, in Takt {bars}.</numerusform><numerusform>{voice}: {n} Noten außerhalb von {lowest}–{highest}, in Takt {bars}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {notes} notes outside {lowest}–{highest}, in bars {bars}.</source>
        <translation>{voice}: {notes} Noten außerhalb von {lowest}–{highest}, in den Takten {bars}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>time signature</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>A note would lie outside the range of MIDI.</source>
        <translation>Eine Note läge außerhalb des Umfangs von MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>The new key does not lie that far from the old one.</source>
        <translation>So weit liegt die neue Tonart nicht von der alten.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Rests</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SATB choir</source>
        <translation>Chor SATB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SSAA choir</source>
        <translation>Frauenchor SSAA</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Soprano 1</source>
        <translation>Sopran 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Soprano 2</source>
        <translation>Sopran 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto 1</source>
        <translation>Alt 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto 2</source>
        <translation>Alt 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>TTBB choir</source>
        <translation>Männerchor TTBB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Tenor 1</source>
        <translation>Tenor 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Tenor 2</source>
        <translation>Tenor 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Bass 1</source>
        <translation>Bass 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Bass 2</source>
        <translation>Bass 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SAB choir</source>
        <translation>Chor SAB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SSA choir</source>
        <translation>Frauenchor SSA</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>String quartet</source>
        <translation>Streichquartett</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 1</source>
        <translation>Violine 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 2</source>
        <translation>Violine 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Viola</source>
        <translation>Viola</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Cello</source>
        <translation>Cello</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Brass quartet</source>
        <translation>Blechbläserquartett</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 1</source>
        <translation>Trompete 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 2</source>
        <translation>Trompete 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trombone 1</source>
        <translation>Posaune 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trombone 2</source>
        <translation>Posaune 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 1</source>
        <translation>Rechte Hand 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 2</source>
        <translation>Rechte Hand 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Pedal</source>
        <translation>Pedal</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given {voice}.</source>
        <translation>Zur gegebenen Stimme ({voice}) schreiben: {voices}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given {voice}, as its figures ask.</source>
        <translation>Zur gegebenen Stimme ({voice}) schreiben, wie ihre Bezifferung es verlangt: {voices}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given chords.</source>
        <translation>Zu den gegebenen Akkorden schreiben: {voices}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>The {voice} has no notes that could be given.</source>
        <translation>{voice}: keine Noten, die vorgegeben werden könnten.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>The piece has no chords that could be given.</source>
        <translation>Das Stück hat keine Akkorde, die vorgegeben werden könnten.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>There are no bars {first}-{last}; the piece has bars {lowest} to {highest}.</source>
        <translation>Die Takte {first}-{last} gibt es nicht; das Stück hat die Takte {lowest} bis {highest}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>There is no phrase {phrase}; the piece has {phrases}.</source>
        <translation>Eine Phrase {phrase} gibt es nicht; das Stück hat {phrases}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/candidates.py"/>
        <source>There is nothing to write: all cells of the new bars are locked.</source>
        <translation>Es gibt nichts zu schreiben: alle Zellen der neuen Takte sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent</source>
        <translation>rekurrent</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers</source>
        <translation>zwei LSTM-Schichten</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with attention</source>
        <translation>rekurrent mit Attention</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention between two LSTM layers</source>
        <translation>Attention zwischen zwei LSTM-Schichten</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention</source>
        <translation>rekurrent mit residualer Attention</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention with a residual connection between two LSTM layers</source>
        <translation>Attention mit Residualverbindung zwischen zwei LSTM-Schichten</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention and embedding</source>
        <translation>rekurrent mit residualer Attention und Embedding</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>an embedding, and attention with a residual connection between two LSTM layers</source>
        <translation>ein Embedding und Attention mit Residualverbindung zwischen zwei LSTM-Schichten</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with embedding</source>
        <translation>rekurrent mit Embedding</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers behind an embedding</source>
        <translation>zwei LSTM-Schichten hinter einem Embedding</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>convolutions</source>
        <translation>Faltungen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>dilated convolutions</source>
        <translation>gedehnte Faltungen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 1</source>
        <translation>Attention 1 x 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 1 head</source>
        <translation>Attention in 1 Stapel mit 1 Kopf</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 3</source>
        <translation>Attention 1 x 3</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 3 heads</source>
        <translation>Attention in 1 Stapel mit 3 Köpfen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 3 x 1</source>
        <translation>Attention 3 x 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 3 stacks of 1 head</source>
        <translation>Attention in 3 Stapeln mit 1 Kopf</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 2 x 2</source>
        <translation>Attention 2 x 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 2 stacks of 2 heads</source>
        <translation>Attention in 2 Stapeln mit 2 Köpfen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>The network of the fill</source>
        <translation>Das Netz der Füllung</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Fills the new bars two at a time, with the music before them as context.</source>
        <translation>Füllt je zwei neue Takte, mit der Musik davor als Zusammenhang.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Chord by chord</source>
        <translation>Akkord für Akkord</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws what sounds at each sixteenth, every pitch given those below it and all before.</source>
        <translation>Zieht für jedes Sechzehntel, was klingt: jede Tonhöhe nach denen darunter und allem davor.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Pitch by pitch</source>
        <translation>Ton für Ton</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws each pitch of a sixteenth by itself, given all before: loose and often dissonant.</source>
        <translation>Zieht jede Tonhöhe eines Sechzehntels für sich, nach allem davor: locker und oft dissonant.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Melody, {network}</source>
        <translation>Melodie, {network}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes a soprano, and the fill the other voices: {parts}.</source>
        <translation>Schreibt einen Sopran, die Füllung die anderen Stimmen: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Events, {network}</source>
        <translation>Ereignisse, {network}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes all voices as notes that begin and end: {parts}.</source>
        <translation>Schreibt alle Stimmen als Noten, die beginnen und enden: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Bar by bar</source>
        <translation>Takt für Takt</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws a bar of sixteen steps at a time from noise and the bar before: rough.</source>
        <translation>Zieht jeweils einen Takt von sechzehn Schritten aus Rauschen und dem Takt davor: grob.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Notes and chords (LSTM)</source>
        <translation>Noten und Akkorde (LSTM)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Three recurrent layers write the next chord and its length; its notes lie as near as can be.</source>
        <translation>Drei rekurrente Schichten schreiben den nächsten Akkord und seine Länge; seine Noten liegen so nah wie möglich.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>There is nothing to continue: the piece has no notes. Write a few first, or fill the empty bars.</source>
        <translation>Es gibt nichts fortzusetzen: das Stück hat keine Noten. Zuerst ein paar schreiben oder die leeren Takte füllen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>1 to {most} bars can be added at once, not {bars}.</source>
        <translation>Auf einmal lassen sich 1 bis {most} Takte anfügen, nicht {bars}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>With {n} more bars the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</source>
        <extracomment>one: With {n} more bar the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</extracomment>
        <translation><numerusform>Mit {n} Takt mehr wäre das Stück länger als {most:,} Sechzehntel; einige Takte löschen.</numerusform><numerusform>Mit {n} Takten mehr wäre das Stück länger als {most:,} Sechzehntel; weniger verlangen oder einige löschen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>predictable</source>
        <translation>vorhersehbar</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>adventurous</source>
        <translation>kühn</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Low takes the likeliest notes, much the same each time; high takes more varied ones.</source>
        <translation>Niedrig nimmt die wahrscheinlichsten Noten, jedes Mal ähnlich; hoch nimmt vielfältigere.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>start fresh</source>
        <translation>frei neu</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>stay close</source>
        <translation>nah am Alten</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How much of what stands there is kept: nothing for its own sake, or nearly all.</source>
        <translation>Wie viel vom Vorhandenen bleibt: nichts um seiner selbst willen oder fast alles.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>minor</source>
        <translation>Moll</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>major</source>
        <translation>Dur</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Leans towards minor or towards major chords.</source>
        <translation>Neigt zu Moll- oder zu Durakkorden.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>conventional</source>
        <translation>üblich</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>surprising</source>
        <translation>überraschend</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Prefers the notes that one expects, or those that are possible but unexpected.</source>
        <translation>Zieht erwartete Noten vor, oder mögliche, aber unerwartete.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>busy</source>
        <translation>bewegt</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices hold their notes longer, or move more often.</source>
        <translation>Lässt die Stimmen Noten länger halten oder sich öfter bewegen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>smooth</source>
        <translation>schrittweise</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>leaping</source>
        <translation>sprunghaft</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices move by seconds, or leap.</source>
        <translation>Lässt die Stimmen in Sekunden gehen oder springen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>loose</source>
        <translation>frei</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How closely chords that are asked for are followed: exact puts them before the rules of part-writing, anything looser puts the rules first.</source>
        <translation>Wie genau verlangte Akkorde befolgt werden: „genau“ stellt sie über die Regeln der Stimmführung, sonst gehen die Regeln vor.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The resolution is 16 or 8, not {resolution}.</source>
        <translation>Die Auflösung ist 16 oder 8, nicht {resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {option} lies between {lowest:g} and {highest:g}, not {value}.</source>
        <translation>{option} liegt zwischen {lowest:g} und {highest:g}, nicht bei {value}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The number of sweeps lies between 1 and {most}, not {sweeps}.</source>
        <translation>Die Zahl der Durchgänge liegt zwischen 1 und {most}, nicht bei {sweeps}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There can be 1 to {most} candidates, not {candidates}.</source>
        <translation>Möglich sind 1 bis {most} Fassungen, nicht {candidates}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>A candidate can be the best of 1 to {most}, not of {best_of}.</source>
        <translation>Eine Fassung kann die beste von 1 bis {most} sein, nicht von {best_of}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There are registers for {all} voices, not {given}.</source>
        <translation>Es gibt Tonlagen für {all} Stimmen, nicht {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, is empty: its lowest pitch lies above its highest.</source>
        <translation>{voice}: die Tonlage {lowest} bis {highest} ist leer, ihr tiefster Ton liegt über dem höchsten.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, does not lie within {lowest_pitch} to {highest_pitch}.</source>
        <translation>{voice}: die Tonlage {lowest} bis {highest} liegt nicht zwischen {lowest_pitch} und {highest_pitch}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_time.py"/>
        <source>{seconds:.1f} s on the processor</source>
        <translation>{seconds:.1f} s auf dem Prozessor</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_time.py"/>
        <source>{seconds:.1f} s on the graphics card</source>
        <translation>{seconds:.1f} s auf der Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>A melody has 1 to {most} bars, not {bars}.</source>
        <translation>Eine Melodie hat 1 bis {most} Takte, nicht {bars}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>Nobody sings the soprano in this ensemble; choose another one.</source>
        <translation>In dieser Besetzung singt niemand Sopran; eine andere wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>The piece would be longer than {most:,} sixteenths; ask for less.</source>
        <translation>Das Stück wäre länger als {most:,} Sechzehntel; weniger verlangen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>There is nothing to fill: everything there is locked ({voices}).</source>
        <translation>Es gibt nichts zu füllen: dort ist alles gesperrt ({voices}).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Select what may change, and unlock it with Shift+L.</source>
        <translation>Auswählen, was sich ändern darf, und mit Umschalt+L entsperren.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies above {highest}, outside the range of a choir; move it by an octave (Shift+Down).</source>
        <translation>{voice}: {note} in {place} liegt über {highest}, außerhalb des Umfangs eines Chors; um eine Oktave versetzen (Umschalt+Pfeil ab).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies below {lowest}, outside the range of a choir; move it by an octave (Shift+Up).</source>
        <translation>{voice}: {note} in {place} liegt unter {lowest}, außerhalb des Umfangs eines Chors; um eine Oktave versetzen (Umschalt+Pfeil auf).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} down {n} octaves</source>
        <extracomment>one: Move the {voice} down an octave</extracomment>
        <translation><numerusform>{voice} eine Oktave tiefer</numerusform><numerusform>{voice} {n} Oktaven tiefer</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} up {n} octaves</source>
        <extracomment>one: Move the {voice} up an octave</extracomment>
        <translation><numerusform>{voice} eine Oktave höher</numerusform><numerusform>{voice} {n} Oktaven höher</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range down an octave</source>
        <translation>Noten außerhalb des Umfangs eine Oktave tiefer</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range up an octave</source>
        <translation>Noten außerhalb des Umfangs eine Oktave höher</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>There is no bar {bar}; the bars are {first} to {last}.</source>
        <translation>Takt {bar} gibt es nicht; vorhanden sind {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>The {voice} has no notes to harmonize; name another voice.</source>
        <translation>{voice}: keine Noten zum Harmonisieren; eine andere Stimme nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/stored_options.py"/>
        <source>{value!r:.40} is no {option}.</source>
        <translation>{value!r:.40} ist kein Wert für {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_mix.py"/>
        <source>Bach chorales</source>
        <translation>Bach-Choräle</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_mix.py"/>
        <source>A style's name is a line of 1 to {most} characters, not {name!r:.80}.</source>
        <translation>Der Name eines Stils ist eine Zeile mit 1 bis {most} Zeichen, nicht {name!r:.80}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>all voices, {bars}</source>
        <translation>alle Stimmen, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>different throughout</source>
        <translation>durchweg anders</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>{voices}, throughout</source>
        <translation>{voices}, durchweg</translation>
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
        <translation><numerusform>Takt {bars}</numerusform><numerusform>Takte {bars}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, where {chords} are asked for</source>
        <extracomment>one: , where {chords} is asked for</extracomment>
        <translation><numerusform>, wo {chords} verlangt ist</numerusform><numerusform>, wo {chords} verlangt sind</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, beside locked notes of the {voices}</source>
        <translation>, neben gesperrten Noten in {voices}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, where {chord} is asked for</source>
        <translation>{voice} auf {note}, wo {chord} verlangt ist</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>locked {voice} on {note}, where {chord} is asked for</source>
        <translation>{voice} gesperrt auf {note}, wo {chord} verlangt ist</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, outside its register, {lowest} to {highest}</source>
        <translation>{voice} auf {note}, außerhalb der Tonlage {lowest} bis {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>perfect authentic cadence in {key}</source>
        <translation>vollkommener Ganzschluss in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>imperfect authentic cadence in {key}</source>
        <translation>unvollkommener Ganzschluss in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>half cadence in {key}</source>
        <translation>Halbschluss in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>Phrygian half cadence in {key}</source>
        <translation>phrygischer Halbschluss in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>plagal cadence in {key}</source>
        <translation>Plagalschluss in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>deceptive cadence in {key}</source>
        <translation>Trugschluss in {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>unexplained non-chord note</source>
        <translation>unerklärter akkordfremder Ton</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chord_track.py"/>
        <source>At {place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>An empty text is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation>Ein leerer Text ist kein Akkord; schreiben etwa als C, F#m7, Bb/D, V7 oder ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; the note H is called B here, did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} ist kein Akkord; der Ton H heißt in Akkordsymbolen B, war {guess!r:.40} gemeint?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: {bass!r:.40} is no bass note, that would be one like /E or /Bb.</source>
        <translation>{text!r:.40} ist kein Akkord: {bass!r:.40} ist kein Basston, das wäre etwas wie /E oder /Bb.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation>{text!r:.40} ist kein Akkord; schreiben etwa als C, F#m7, Bb/D, V7 oder ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: it begins with a small letter, did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} ist kein Akkord: er beginnt klein, war {guess!r:.40} gemeint?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; write an augmented sixth as a symbol, such as Ab7.</source>
        <translation>{text!r:.40} ist hier kein bekannter Akkord; einen übermäßigen Sextakkord als Symbol schreiben, etwa Ab7.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here.</source>
        <translation>{text!r:.40} ist hier kein bekannter Akkord.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} ist hier kein bekannter Akkord; war {guess!r:.40} gemeint?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no Roman numeral; they run from I to VII, all in upper case for major or all in lower case for minor chords.</source>
        <translation>{text!r:.40} ist keine Stufe; sie gehen von I bis VII, ganz groß für Dur- oder ganz klein für Mollakkorde.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{figures!r:.40} in {text!r:.40} is no inversion; the figures are 6 and 64, and with a seventh 7, 65, 43 and 42.</source>
        <translation>{figures!r:.40} in {text!r:.40} ist keine Umkehrung; die Ziffern sind 6 und 64, mit Septime 7, 65, 43 und 42.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} is no figured bass; write numbers from 2 to 9 with #, b, n or +, such as 6, 65, #, b7 or 4 3.</source>
        <translation>{text!r:.40} ist kein Generalbass; Zahlen von 2 bis 9 mit #, b, n oder + schreiben, etwa 6, 65, #, b7 oder 4 3.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} has a number twice; write each once.</source>
        <translation>{text!r:.40} hat eine Zahl doppelt; jede nur einmal schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>At {place}: no bass note stands over {text!r:.40}.</source>
        <translation>{place}: über {text!r:.40} steht kein Basston.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>The text has {bars} bars, but only {left} are left from bar {first} on; insert bars first.</source>
        <translation>Der Text hat {bars} Takte, ab Takt {first} sind aber nur {left} übrig; zuerst Takte einfügen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar} has {chords} chords, but only {beats} beats.</source>
        <translation>Takt {bar} hat {chords} Akkorde, aber nur {beats} Schläge.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar}: {problem}</source>
        <translation>Takt {bar}: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>close position, {note_on_top}</source>
        <translation>enge Lage, {note_on_top}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>open position, {note_on_top}</source>
        <translation>weite Lage, {note_on_top}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the root on top</source>
        <translation>Grundton oben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the ninth on top</source>
        <translation>None oben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the third on top</source>
        <translation>Terz oben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fourth on top</source>
        <translation>Quarte oben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fifth on top</source>
        <translation>Quinte oben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the sixth on top</source>
        <translation>Sexte oben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the seventh on top</source>
        <translation>Septime oben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>None</source>
        <comment>key</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} minor</source>
        <translation>{tonic}-Moll</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} major</source>
        <translation>{tonic}-Dur</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>double bar</source>
        <translation>Doppelstrich</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>rehearsal</source>
        <translation>Studierbuchstabe</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given soprano</source>
        <translation>Sopran gegeben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given bass</source>
        <translation>Bass gegeben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given figured bass</source>
        <translation>Generalbass gegeben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given numerals</source>
        <translation>Stufen gegeben</translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>Humanize lies between 0 and 1, unlike {humanize}.</source>
        <translation>„Lebendig spielen“ liegt zwischen 0 und 1, nicht bei {humanize}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>A seed is 0 or more, unlike {seed}.</source>
        <translation>Ein Startwert ist 0 oder größer, nicht {seed}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/pitch.py"/>
        <source>{text!r:.20} is no pitch; write it like C4, F#3 or 60</source>
        <translation>{text!r:.20} ist keine Tonhöhe; schreiben als C4, F#3 oder 60</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A score holds at most {most} sixteenths, not {steps}.</source>
        <translation>Ein Stück fasst höchstens {most} Sechzehntel, nicht {steps}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>There is no ensemble {ensemble!r}.</source>
        <translation>Eine Besetzung {ensemble!r} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A tempo must be above 0 bpm.</source>
        <translation>Ein Tempo muss über 0 bpm liegen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>Bars of {numerator}/{denominator} are not made of sixteenths.</source>
        <translation>Takte von {numerator}/{denominator} bestehen nicht aus Sechzehnteln.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>An upbeat can't last {steps} sixteenths.</source>
        <translation>Ein Auftakt kann nicht {steps} Sechzehntel dauern.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A key has up to 7 sharps or flats, not {signs}.</source>
        <translation>Eine Tonart hat bis zu 7 Kreuze oder Be, nicht {signs}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>There are programs for {voice_count} voices.</source>
        <translation>Es gibt Programme für {voice_count} Stimmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>254 four-voice chorales by Johann Sebastian Bach, as music21's corpus has them</source>
        <translation>254 vierstimmige Choräle von Johann Sebastian Bach, wie sie im Korpus von music21 stehen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>The music is in the public domain; the networks are under the Apache License 2.0.</source>
        <translation>Die Musik ist gemeinfrei; die Netze stehen unter der Apache License 2.0.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>243 four-part hymns, most of them of the 19th century, as the Open Hymnal Project sets them</source>
        <translation>243 vierstimmige Kirchenlieder, die meisten aus dem 19. Jahrhundert, wie sie das Open Hymnal Project setzt</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>Hymns that the Open Hymnal Project marks as public domain.</source>
        <translation>Kirchenlieder, die das Open Hymnal Project als gemeinfrei kennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>{count} pieces of the folder '{folder}'</source>
        <translation>{count} Stücke des Ordners „{folder}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/style/style.py"/>
        <source>{n} pieces</source>
        <extracomment>one: {n} piece</extracomment>
        <translation><numerusform>{n} Stück</numerusform><numerusform>{n} Stücke</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>{made_from}; NLL {nll_before:.3f} -&gt; {nll_after:.3f}</source>
        <translation>{made_from}; NLL {nll_before:.3f} -&gt; {nll_after:.3f}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>parallel fifths</source>
        <translation>Quintparallelen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>parallel octaves</source>
        <translation>Oktavparallelen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>crossed voices</source>
        <translation>Stimmkreuzungen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>wide gaps between voices</source>
        <translation>weite Abstände zwischen Stimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>notes out of compass</source>
        <translation>Noten außerhalb des Umfangs</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>leaps of more than an octave</source>
        <translation>Sprünge über eine Oktave</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are allowed unless you choose otherwise</source>
        <translation>Stimmführungsfehler sind erlaubt, wenn nichts anderes gewählt ist</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are discouraged unless you choose otherwise</source>
        <translation>Stimmführungsfehler werden gemieden, wenn nichts anderes gewählt ist</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are forbidden unless you choose otherwise</source>
        <translation>Stimmführungsfehler sind verboten, wenn nichts anderes gewählt ist</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>on sixteenths only; asked for eighths, fills write sixteenths</source>
        <translation>nur auf Sechzehnteln; auch bei „Achtel“ schreiben Füllungen Sechzehntel</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Beware: {warning}</source>
        <translation>Achtung: {warning}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Per 1,000</source>
        <translation>Je 1.000</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>your pieces</source>
        <translation>eigene Stücke</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>fills</source>
        <translation>Füllungen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>It was learnt from {count} piece only: with fewer than {fewest} a style knows its pieces rather than their way of writing.</source>
        <translation>Er ist aus nur {count} Stück gelernt: mit weniger als {fewest} kennt ein Stil eher seine Stücke als ihre Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>It was learnt from {count} pieces only: with fewer than {fewest} a style knows its pieces rather than their way of writing.</source>
        <translation>Er ist aus nur {count} Stücken gelernt: mit weniger als {fewest} kennt ein Stil eher seine Stücke als ihre Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>The pieces that were held back surprise it as much as before: nothing was learnt that holds for more than the pieces themselves.</source>
        <translation>Die zurückgehaltenen Stücke überraschen ihn so sehr wie zuvor: gelernt wurde nichts, was über die Stücke selbst hinaus gilt.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{share:.0%} of what fills write, four beats at a time, stands in the pieces word for word.</source>
        <translation>{share:.0%} von dem, was Füllungen schreiben, je vier Schläge, steht Wort für Wort in den Stücken.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Made from</source>
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Part-writing</source>
        <translation>Stimmführung</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Registers</source>
        <translation>Tonlagen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{bpm:.0f} quarter notes a minute</source>
        <translation>{bpm:.0f} Viertel je Minute</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{change:.0%} lower</source>
        <translation>{change:.0%} tiefer</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{change:.0%} higher</source>
        <translation>{change:.0%} höher</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{learnt} learnt, {held_back} held back to check</source>
        <translation>{learnt} gelernt, {held_back} zur Prüfung zurückgehalten</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>surprise at the pieces held back {before:.3f} before, {after:.3f} after ({change}; nats a note, lower is better)</source>
        <translation>Überraschung bei den zurückgehaltenen Stücken {before:.3f} vorher, {after:.3f} nachher ({change}; nats je Note, tiefer ist besser)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{share:.1%} of what fills write, four beats at a time, stands in the pieces</source>
        <translation>{share:.1%} von dem, was Füllungen schreiben, je vier Schläge, steht in den Stücken</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source> (of Bach's own chorales {share:.1%} stand in others of his)</source>
        <translation> (von Bachs eigenen Chorälen stehen {share:.1%} in anderen von ihm)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Copied</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>The minutes must be a positive number, not {minutes:g}.</source>
        <translation>Die Minuten müssen eine positive Zahl sein, nicht {minutes:g}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>learning</source>
        <translation>lernt</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>measuring</source>
        <translation>misst</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: {rate:g} times in 1,000</source>
        <translation>Bach: {rate:g}-mal je 1.000</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: never in 1,000</source>
        <translation>Bach: nie in 1.000</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>These notes are your own, so no fix changes them: {notes}. Change one of them by hand as said above, or unlock one of them with Shift+L and fix.</source>
        <extracomment>one: These notes are your own, so no fix changes them: {notes}. Change it by hand as said above, or unlock it with Shift+L and fix.</extracomment>
        <translation><numerusform>Diese Note ist gesperrt, darum ändert sie kein Beheben: {notes}. Von Hand ändern, wie oben gesagt, oder mit Umschalt+L entsperren und beheben.</numerusform><numerusform>Diese Noten sind gesperrt, darum ändert sie kein Beheben: {notes}. Eine von Hand ändern, wie oben gesagt, oder eine mit Umschalt+L entsperren und beheben.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes the rest.</source>
        <extracomment>one: {notes} is locked: a fix changes the rest.</extracomment>
        <translation><numerusform>{notes} ist gesperrt: beheben ändert die übrigen.</numerusform><numerusform>{notes} sind gesperrt: beheben ändert die übrigen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes what the other voices sing to it.</source>
        <extracomment>one: {notes} is locked: a fix changes what the other voices sing to it.</extracomment>
        <translation><numerusform>{notes} ist gesperrt: beheben ändert, was die anderen Stimmen dazu singen.</numerusform><numerusform>{notes} sind gesperrt: beheben ändert, was die anderen Stimmen dazu singen.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s notes</source>
        <translation>Noten der Stimme {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s {note}</source>
        <translation>{note} ({voice})</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>crossing</source>
        <translation>Stimmkreuzung</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide spacing</source>
        <translation>weiter Abstand</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>out of compass</source>
        <translation>außerhalb des Umfangs</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide leap</source>
        <translation>weiter Sprung</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>a rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note} below the {lower_voice}'s {lower_note}</source>
        <translation>{voice} auf {note} unter {lower_voice} auf {lower_note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{upper_voice} and {lower_voice} {semitones} semitones apart, more than {most}</source>
        <translation>{upper_voice} und {lower_voice} {semitones} Halbtöne auseinander, mehr als {most}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{fault}, {voices}</source>
        <translation>{fault}, {voices}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, below {lowest}</source>
        <translation>{voice} auf {note}, unter {lowest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, above {highest}</source>
        <translation>{voice} auf {note}, über {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones up to {note}</source>
        <translation>{voice} springt {semitones} Halbtöne hinauf zu {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones down to {note}</source>
        <translation>{voice} springt {semitones} Halbtöne hinab zu {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>grave</source>
        <translation>schwer</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>counted in Bach's chorales</source>
        <translation>in Bachs Chorälen gezählt</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one perfect fifth to another. They then sound like one voice and its echo, and the four voices are no longer independent.</source>
        <translation>Zwei Stimmen gehen in gleicher Richtung von einer reinen Quinte zu einer anderen. Sie klingen dann wie eine Stimme mit ihrem Echo, und die vier Stimmen sind nicht mehr selbständig.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let one of the two voices move the other way, stay, or go to another note of the chord.</source>
        <translation>Eine der beiden Stimmen in die andere Richtung gehen, liegen bleiben oder zu einem anderen Akkordton gehen lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one octave or unison to another. For that moment they are one voice, and the piece has only three.</source>
        <translation>Zwei Stimmen gehen in gleicher Richtung von einer Oktave oder Prime zu einer anderen. In diesem Augenblick sind sie eine Stimme, und der Satz hat nur drei.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double another note of one of the two chords, or let the voices move opposite ways.</source>
        <translation>In einem der beiden Akkorde einen anderen Ton verdoppeln oder die Stimmen in Gegenbewegung führen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Soprano and bass go the same way into a perfect fifth or octave, and the soprano leaps. The ear fills in the leap and hears parallels that are hidden in it.</source>
        <translation>Sopran und Bass gehen in gleicher Richtung in eine reine Quinte oder Oktave, und der Sopran springt. Das Ohr füllt den Sprung aus und hört verdeckte Parallelen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the soprano come by step, or the bass from the other side.</source>
        <translation>Den Sopran im Schritt kommen lassen oder den Bass von der anderen Seite.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one octave to another in opposite directions. They still sing the same notes, though farther apart.</source>
        <translation>Zwei Stimmen gehen in Gegenbewegung von einer Oktave zu einer anderen. Sie singen noch immer dieselben Töne, nur weiter auseinander.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Give one of the voices another note of the chord.</source>
        <translation>Einer der Stimmen einen anderen Akkordton geben.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one perfect fifth to another in opposite directions.</source>
        <translation>Zwei Stimmen gehen in Gegenbewegung von einer reinen Quinte zu einer anderen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing octaves on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation>Zwei Stimmen singen auf zwei Schlägen nacheinander Oktaven in gleicher Richtung; eine kurze Note dazwischen verdeckt das nicht.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the note on one of the beats, not the one between.</source>
        <translation>Die Note auf einem der Schläge ändern, nicht die dazwischen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing perfect fifths on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation>Zwei Stimmen singen auf zwei Schlägen nacheinander reine Quinten in gleicher Richtung; eine kurze Note dazwischen verdeckt das nicht.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A diminished fifth goes on, the same way, into a perfect one. The diminished fifth wants to close to a third; the other way round it does no harm.</source>
        <translation>Eine verminderte Quinte geht in gleicher Richtung in eine reine über. Die verminderte will sich in eine Terz auflösen; umgekehrt schadet es nicht.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the upper voice of the fifth fall by step and the lower one rise.</source>
        <translation>Die obere Stimme der Quinte im Schritt fallen und die untere steigen lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings below the one that should lie under it. The listener takes the higher of the two for the upper voice and loses both lines.</source>
        <translation>Eine Stimme singt unter der, die unter ihr liegen sollte. Wer zuhört, hält die höhere für die Oberstimme und verliert beide Linien.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Exchange the two notes, or change the position of the chord.</source>
        <translation>Die beiden Noten tauschen oder die Lage des Akkords ändern.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice goes beyond the note that its neighbour has just left. The ear connects the two notes, though they belong to different voices.</source>
        <translation>Eine Stimme geht über den Ton hinaus, den ihre Nachbarin eben verlassen hat. Das Ohr verbindet die beiden Töne, obwohl sie zu verschiedenen Stimmen gehören.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Keep each voice on its own side of where its neighbour was.</source>
        <translation>Jede Stimme auf ihrer Seite des letzten Tons ihrer Nachbarin halten.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two upper voices are more than an octave apart, or tenor and bass more than two. The sound then falls into two groups.</source>
        <translation>Zwei Oberstimmen liegen mehr als eine Oktave auseinander, oder Tenor und Bass mehr als zwei. Der Klang zerfällt dann in zwei Gruppen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Bring the voices together by another position of the chord.</source>
        <translation>Die Stimmen durch eine andere Lage des Akkords zusammenführen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note lies outside the usual compass of its voice. Many singers can't reach it, or can't sing it well.</source>
        <translation>Eine Note liegt außerhalb des üblichen Umfangs ihrer Stimme. Viele Sänger erreichen sie nicht oder singen sie nicht gut.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the position of the chord, or transpose the piece.</source>
        <translation>Die Lage des Akkords ändern oder das Stück transponieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by more than an octave, which is hard to sing in tune.</source>
        <translation>Eine Stimme springt um mehr als eine Oktave; das ist schwer rein zu singen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Break the leap with a note between, or change one of its two notes by an octave.</source>
        <translation>Den Sprung durch eine Note dazwischen teilen oder einen seiner Töne um eine Oktave versetzen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>After a leap of a sixth or more an upper voice goes on in the same direction. A leap asks to be filled in from the other side. Bach does so too where a new phrase begins.</source>
        <translation>Nach einem Sprung von einer Sexte oder mehr geht eine Oberstimme in gleicher Richtung weiter. Ein Sprung will von der anderen Seite ausgefüllt werden. Auch Bach tut es, wo eine neue Phrase beginnt.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn back after the leap, by step if possible.</source>
        <translation>Nach dem Sprung umkehren, möglichst im Schritt.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a seventh, an interval that is hard to sing and in this style is left to instruments.</source>
        <translation>Eine Stimme springt um eine Septime; sie ist schwer zu singen und in diesem Stil den Instrumenten überlassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn the leap into a second the other way, or break it with a note between.</source>
        <translation>Den Sprung durch eine Sekunde in die andere Richtung ersetzen oder durch eine Note dazwischen teilen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings an augmented second, as from the flat sixth of a minor key to its leading note.</source>
        <translation>Eine Stimme singt eine übermäßige Sekunde, wie von der kleinen Sexte einer Molltonart zu ihrem Leitton.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Come to the leading note from above, or raise the sixth too.</source>
        <translation>Den Leitton von oben erreichen oder auch die Sexte erhöhen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by an augmented interval. It is hard to hit, and its upper note wants to go on up.</source>
        <translation>Eine Stimme springt um ein übermäßiges Intervall. Es ist schwer zu treffen, und sein oberer Ton will weiter hinauf.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Take its inversion the other way: a diminished fifth for an augmented fourth.</source>
        <translation>Die Umkehrung in der anderen Richtung nehmen: eine verminderte Quinte statt einer übermäßigen Quarte.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a diminished interval and does not turn back by step into it.</source>
        <translation>Eine Stimme springt um ein vermindertes Intervall und kehrt nicht im Schritt in es zurück.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the note after the leap lie a step inside it.</source>
        <translation>Die Note nach dem Sprung einen Schritt nach innen legen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Where a dominant goes to its tonic, the leading note does not rise to the tonic. It is a half step below the note that everybody expects. In an inner voice it may fall a third.</source>
        <translation>Wo eine Dominante zu ihrer Tonika geht, steigt der Leitton nicht zum Grundton. Er liegt einen Halbton unter dem Ton, den alle erwarten. In einer Mittelstimme darf er eine Terz fallen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let it rise by half a step.</source>
        <translation>Ihn einen Halbton steigen lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices have the leading note of the dominant. If both rise to the tonic they make octaves; if one does not, it is left hanging.</source>
        <translation>Zwei Stimmen haben den Leitton der Dominante. Steigen beide zum Grundton, entstehen Oktaven; tut es eine nicht, bleibt sie hängen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the root or the fifth of the chord.</source>
        <translation>Grundton oder Quinte des Akkords verdoppeln.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>The seventh of a chord neither falls by step nor passes on upwards. It is a dissonance, and falling by step is what resolves it.</source>
        <translation>Die Septime eines Akkords fällt nicht im Schritt und geht auch nicht als Durchgang hinauf. Sie ist eine Dissonanz, und der Schritt abwärts löst sie auf.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the seventh fall by step in the next chord.</source>
        <translation>Die Septime im nächsten Akkord im Schritt fallen lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices strike a second or a seventh, and neither of them was there before or came by step and goes on by step.</source>
        <translation>Zwei Stimmen schlagen eine Sekunde oder Septime an, und keine von beiden war schon da oder kam im Schritt und geht im Schritt weiter.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Prepare one of the two notes, or come to it and leave it by step.</source>
        <translation>Einen der beiden Töne vorbereiten oder ihn im Schritt erreichen und verlassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note does not belong to the chord and is neither a passing or neighbour note, nor a suspension, an anticipation or an escape note.</source>
        <translation>Ein Ton gehört nicht zum Akkord und ist weder Durchgang noch Wechselnote, Vorhalt, Antizipation oder abspringende Nebennote.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Leave it by step, or sing a note of the chord.</source>
        <translation>Ihn im Schritt verlassen oder einen Akkordton singen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>One voice sings a note, and right after it another voice the same note altered. The two sound out of tune with each other.</source>
        <translation>Eine Stimme singt einen Ton und gleich danach eine andere denselben Ton alteriert. Die beiden klingen gegeneinander verstimmt.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the altered note come in the voice that had the plain one.</source>
        <translation>Den alterierten Ton in der Stimme bringen, die den unveränderten hatte.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>One voice sings a note, and at the same time another voice the same note altered. The two belong to different chords, and neither is heard.</source>
        <translation>Eine Stimme singt einen Ton und gleichzeitig eine andere denselben Ton alteriert. Die beiden gehören zu verschiedenen Akkorden, und keiner davon ist zu hören.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Alter the note in both voices or in neither, or sing another note in one of them.</source>
        <translation>Den Ton in beiden Stimmen alterieren oder in keiner, oder in einer von ihnen einen anderen Ton singen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Four voices on a beat sing only one or two different notes, so that the chord lacks its third or more. At the end of a phrase the fifth may be missing, not the third.</source>
        <translation>Vier Stimmen singen auf einem Schlag nur einen oder zwei verschiedene Töne; dem Akkord fehlt die Terz oder mehr. Am Phrasenende darf die Quinte fehlen, nicht die Terz.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double one note less often and sing the missing one.</source>
        <translation>Einen Ton weniger oft verdoppeln und den fehlenden singen.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A six-four chord is sung without its bass doubled. The fourth over the bass is a dissonance; the bass is the note that stays. Bach often does so in passing.</source>
        <translation>Ein Quartsextakkord ohne verdoppelten Bass. Die Quarte über dem Bass ist eine Dissonanz; der Bass ist der Ton, der bleibt. Bach tut es oft im Durchgang.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the bass note.</source>
        <translation>Den Basston verdoppeln.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unequal fifths</source>
        <translation>ungleiche Quinten</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>overlap</source>
        <translation>Stimmüberschneidung</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>augmented leaps</source>
        <translation>übermäßige Sprünge</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>diminished leaps not turned back</source>
        <translation>verminderte Sprünge ohne Umkehr</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>wide leaps not turned back</source>
        <translation>weite Sprünge ohne Umkehr</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>six-four without its bass doubled</source>
        <translation>Quartsextakkord ohne verdoppelten Bass</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unexplained non-chord notes</source>
        <translation>unerklärte akkordfremde Töne</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>simultaneous cross relations</source>
        <translation>gleichzeitige Querstände</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves from beat to beat</source>
        <translation>Oktaven von Schlag zu Schlag</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths from beat to beat</source>
        <translation>Quinten von Schlag zu Schlag</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves by contrary motion</source>
        <translation>Oktaven in Gegenbewegung (Antiparallelen)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths by contrary motion</source>
        <translation>Quinten in Gegenbewegung (Antiparallelen)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>direct fifths and octaves of the outer voices</source>
        <translation>verdeckte Quinten und Oktaven der Außenstimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved sevenths</source>
        <translation>unaufgelöste Septimen</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>doubled leading notes</source>
        <translation>verdoppelte Leittöne</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved leading notes</source>
        <translation>unaufgelöste Leittöne</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>augmented seconds</source>
        <translation>übermäßige Sekunden</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>leaps of a seventh</source>
        <translation>Septimsprünge</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>incomplete triads</source>
        <translation>unvollständige Dreiklänge</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>dissonances without preparation or resolution</source>
        <translation>Dissonanzen ohne Vorbereitung oder Auflösung</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>cross relations</source>
        <translation>Querstände</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>changes on odd sixteenths</source>
        <translation>Wechsel auf ungeraden Sechzehnteln</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>lone sixteenths</source>
        <translation>einzelne Sechzehntel</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>syncopated odd sixteenths</source>
        <translation>synkopierte ungerade Sechzehntel</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat}</source>
        <translation>Takt {bar} Schlag {beat}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat} step {step}</source>
        <translation>Takt {bar} Schlag {beat} Sechzehntel {step}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>There is no bar {bar}; the first is bar {first}.</source>
        <translation>Takt {bar} gibt es nicht; der erste ist Takt {first}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar}</source>
        <translation>Takt {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bars {first}–{last}</source>
        <translation>Takte {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/translation.py"/>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/translation.py"/>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Soprano</source>
        <translation>Sopran</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Tenor</source>
        <translation>Tenor</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>There is no voice {name!r}; the voices are soprano, alto, tenor and bass.</source>
        <translation>Eine Stimme {name!r} gibt es nicht; die Stimmen sind soprano, alto, tenor und bass.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Paint note</source>
        <translation>Note zeichnen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Erase notes</source>
        <translation>Noten löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocity {velocity}</source>
        <translation>Anschlagstärke {velocity}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Change velocities</source>
        <translation>Anschlagstärken ändern</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocities as the dynamics say</source>
        <translation>Anschlagstärke wie die Dynamik</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Dynamic {level}, {place}</source>
        <translation>Dynamik {level}, {place}</translation>
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
        <translation>Dynamik entfernen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Move notes</source>
        <translation>Noten verschieben</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose in the scale</source>
        <translation>In der Tonleiter transponieren</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Change length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Quantize</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Replace with rests</source>
        <translation>Durch Pausen ersetzen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase generated notes</source>
        <translation>Erzeugte Noten löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Mute {voice}</source>
        <translation>{voice} stumm schalten</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unmute {voice}</source>
        <translation>{voice} wieder hören</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Insert {n} bars</source>
        <extracomment>one: Insert bar</extracomment>
        <translation><numerusform>Takt einfügen</numerusform><numerusform>{n} Takte einfügen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Add {n} bars at the end</source>
        <extracomment>one: Add bar at the end</extracomment>
        <translation><numerusform>Takt am Ende anfügen</numerusform><numerusform>{n} Takte am Ende anfügen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose by {by} semitones</source>
        <extracomment>one: Transpose by {by} semitone</extracomment>
        <translation><numerusform>Um {by} Halbton transponieren</numerusform><numerusform>Um {by} Halbtöne transponieren</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose to {key}</source>
        <translation>Nach {key} transponieren</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Delete bar</source>
        <translation>Takt löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Toggle phrase end</source>
        <translation>Phrasenende setzen oder wegnehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Figure the bass</source>
        <translation>Bass beziffern</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change key, {where}</source>
        <translation>Tonart ändern, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change time signature, {where}</source>
        <translation>Taktart ändern, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change tempo, {where}</source>
        <translation>Tempo ändern, {where}</translation>
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
        <translation>{kind} setzen, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Set rehearsal letter, {where}</source>
        <translation>Studierbuchstabe setzen, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bar {bar}</source>
        <translation>Wiederholung von Takt {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bars {first}–{last}</source>
        <translation>Wiederholung der Takte {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Remove {kind}, {where}</source>
        <translation>{kind} entfernen, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Give the words of the {voice}</source>
        <translation>Text der Stimme weitergeben: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Remove lyrics</source>
        <translation>Liedtext entfernen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Type lyrics, {where}</source>
        <translation>Liedtext eingeben, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Paste lyrics</source>
        <translation>Liedtext einfügen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>No chord stands at the cursor: set one there, or write its notes first.</source>
        <translation>Am Cursor steht kein Akkord: einen setzen oder zuerst seine Noten schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>The chord has no voicing that holds with the locked notes and the compasses of the voices.</source>
        <translation>Zu den gesperrten Noten und den Umfängen der Stimmen passt keine Lage des Akkords.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing, bar {bar}</source>
        <translation>Akkordlage, Takt {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing {number} of {count}: {voicing}.</source>
        <translation>Lage {number} von {count}: {voicing}.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sixteenth</source>
        <translation>Sechzehntel</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>eighth</source>
        <translation>Achtel</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>half</source>
        <translation>Halbe</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>whole</source>
        <translation>Ganze</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{where}, after the end</source>
        <translation>{where}, nach dem Ende</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sings {note}</source>
        <translation>singt {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}, as the dynamics say</source>
        <translation>Anschlagstärke {velocity}, wie die Dynamik</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}</source>
        <translation>Anschlagstärke {velocity}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>verse {verse}: {words}</source>
        <translation>Strophe {verse}: {words}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>no words</source>
        <translation>kein Text</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} sixteenths</source>
        <extracomment>one: {n} sixteenth</extracomment>
        <translation><numerusform>{n} Sechzehntel</numerusform><numerusform>{n} Sechzehntel</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>all voices</source>
        <translation>alle Stimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voices}, {start} to {stop}</source>
        <translation>{voices}, {start} bis {stop}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} notes selected</source>
        <extracomment>one: {n} note selected</extracomment>
        <translation><numerusform>{n} Note ausgewählt</numerusform><numerusform>{n} Noten ausgewählt</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>Not possible: a note would leave the range of MIDI.</source>
        <translation>Nicht möglich: eine Note verließe den Umfang von MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, above its range ({limit}).</source>
        <translation>{voice} erreicht {note} in Takt {bar}, über dem Umfang ({limit}).</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, below its range ({limit}).</source>
        <translation>{voice} erreicht {note} in Takt {bar}, unter dem Umfang ({limit}).</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{owner}, selected</source>
        <translation>{owner}, ausgewählt</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/document.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>As the ensemble</source>
        <translation>Wie die Besetzung</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Choir</source>
        <translation>Chor</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Strings</source>
        <translation>Streicher</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Church organ</source>
        <translation>Kirchenorgel</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Record {voice}</source>
        <translation>{voice} aufnehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Enter note</source>
        <translation>Note eingeben</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/shelf.py"/>
        <source>{fill} ({index} of {count})</source>
        <translation>{fill} ({index} von {count})</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/gestures.py"/>
        <source>Copy notes</source>
        <translation>Noten kopieren</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>pencil</source>
        <translation>Stift</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used: {problem}</source>
        <translation>Das Netz kann nicht verwendet werden: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The fill could not be finished: {problem}</source>
        <translation>Die Füllung ließ sich nicht abschließen: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used.</source>
        <translation>Das Netz kann nicht verwendet werden.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/learning/style_learner.py"/>
        <source>Learning ended: {reason}. It can go on from there; at most a minute is lost.</source>
        <translation>Das Lernen endete: {reason}. Es kann von dort weitergehen; höchstens eine Minute ist verloren.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/link.py"/>
        <source>Ableton Link needs the package LinkPython-extern; install musegui with its extra 'link' (the guide's page "Installing" says how): {problem}.</source>
        <translation>Ableton Link braucht das Paket LinkPython-extern; musegui mit dem Extra 'link' installieren (wie, sagt die Seite „Installing“ der Anleitung): {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The process that sends MIDI has ended unexpectedly</source>
        <translation>Der Prozess, der MIDI sendet, ist unerwartet zu Ende</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The MIDI port {name!r} is back</source>
        <translation>Der MIDI-Port {name!r} ist wieder da</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>MIDI is back</source>
        <translation>MIDI ist wieder da</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>Two voices share a MIDI channel, so they can't have ports of their own: give each voice a channel that no other has, or use one port.</source>
        <translation>Zwei Stimmen teilen sich einen MIDI-Kanal und können darum keine eigenen Ports haben: jeder Stimme einen eigenen Kanal geben oder einen gemeinsamen Port nehmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Name one port or one per voice, not {names}.</source>
        <translation>Einen Port oder einen je Stimme nennen, nicht {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Name no port, one or one per voice, not {names}.</source>
        <translation>Keinen Port, einen oder einen je Stimme nennen, nicht {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Built-in sound</source>
        <translation>Eingebauter Klang</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Four ports</source>
        <translation>Vier Ports</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Port “{port}”</source>
        <translation>Port „{port}“</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>{port} + sound</source>
        <translation>{port} + Klang</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>{wanted!r} means several MIDI ports: say {names}.</source>
        <translation>{wanted!r} passt auf mehrere MIDI-Ports: {names} angeben.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>There is no MIDI port {wanted!r}: the ports are {ports}.</source>
        <translation>Einen MIDI-Port {wanted!r} gibt es nicht: vorhanden sind {ports}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>There is no MIDI port {wanted!r}: there is none at all; connect one.</source>
        <translation>Einen MIDI-Port {wanted!r} gibt es nicht, auch keinen anderen; einen verbinden.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} is not ready yet; try again.</source>
        <translation>Der MIDI-Port {port!r} ist noch nicht bereit; noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} can't be opened ({problem}); if another program holds it, close that, and try again.</source>
        <translation>Der MIDI-Port {port!r} lässt sich nicht öffnen ({problem}); falls ein anderes Programm ihn belegt, dieses schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} has just gone; connect it, and try again.</source>
        <translation>Der MIDI-Port {port!r} ist eben verschwunden; verbinden und noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>{system} opens no virtual MIDI port: {problem}.</source>
        <translation>{system} öffnet keinen virtuellen MIDI-Port: {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>This machine has no MIDI system: load the ALSA sequencer ('sudo modprobe snd-seq') or start a JACK server, and try again.</source>
        <translation>Dieser Rechner hat kein MIDI-System: den ALSA-Sequencer laden ('sudo modprobe snd-seq') oder einen JACK-Server starten und noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows offers no MIDI system; restart the service 'Windows Audio', and try again.</source>
        <translation>Windows bietet kein MIDI-System; den Dienst 'Windows Audio' neu starten und noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>This machine has no MIDI system, or python-rtmidi was built without support for it; 'musegui doctor' tells more.</source>
        <translation>Dieser Rechner hat kein MIDI-System, oder python-rtmidi wurde ohne Unterstützung dafür gebaut; 'musegui doctor' sagt mehr.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows has no virtual MIDI ports, but loopMIDI is here: choose {port!r}.</source>
        <translation>Windows hat keine virtuellen MIDI-Ports, aber loopMIDI ist da: {port!r} wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows has no virtual MIDI ports: install loopMIDI (free, from tobias-erichsen.de), add a port in it, and choose that port here and in the other program.</source>
        <translation>Windows hat keine virtuellen MIDI-Ports: loopMIDI installieren (kostenlos, von tobias-erichsen.de), darin einen Port anlegen und diesen hier und im anderen Programm wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The MIDI port {port!r} has gone</source>
        <translation>Der MIDI-Port {port!r} ist verschwunden</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The JACK server has ended, and its MIDI ports with it</source>
        <translation>Der JACK-Server ist beendet und mit ihm seine MIDI-Ports</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>Sending MIDI failed ({name}: {problem})</source>
        <translation>MIDI senden fehlgeschlagen ({name}: {problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>All voices</source>
        <translation>Alle Stimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>There is nothing to practise: no voice that was chosen has notes and can be heard.</source>
        <translation>Es gibt nichts zu üben: keine gewählte Stimme hat Noten und ist zu hören.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>The piece is too long to be counted in; choose no bars of count-in.</source>
        <translation>Das Stück ist zu lang zum Einzählen; keine Takte Einzählen wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>There is no sound: {reason}.</source>
        <translation>Kein Klang: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>FluidSynth is not installed, so there is no sound; install it {advice}.</source>
        <translation>FluidSynth ist nicht installiert, darum gibt es keinen Klang; installieren {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>This FluidSynth is too old, version 2 is needed: {problem}.</source>
        <translation>Dieses FluidSynth ist zu alt, Version 2 wird gebraucht: {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be read: {reason}.</source>
        <translation>Der SoundFont {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is no SF2 or SF3 file; choose another one.</source>
        <translation>Der SoundFont {path} ist keine SF2- oder SF3-Datei; einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is empty; choose another one.</source>
        <translation>Der SoundFont {path} ist leer; einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be loaded; it is damaged or not complete</source>
        <translation>Der SoundFont {path} lässt sich nicht laden; er ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>There is nothing to render: no voice that sounds has a note.</source>
        <translation>Es gibt nichts zu erzeugen: keine klingende Stimme hat eine Note.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>The sample rate must lie between {lowest} and {highest} Hz, unlike {given}.</source>
        <translation>Die Abtastrate muss zwischen {lowest} und {highest} Hz liegen, nicht bei {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>This FluidSynth has no audio driver {driver!r}; it has {drivers}.</source>
        <translation>Dieses FluidSynth hat keinen Audiotreiber {driver!r}; vorhanden: {drivers}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>The audio driver {driver!r} opens no device{reason}.</source>
        <translation>Der Audiotreiber {driver!r} öffnet kein Gerät{reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>No audio device could be opened, so there is no sound; connect one and try again. Editing, harmonizing and rendering to a file work without.</source>
        <translation>Kein Audiogerät ließ sich öffnen, darum gibt es keinen Ton; eines verbinden und noch einmal versuchen. Bearbeiten, Harmonisieren und Exportieren gehen auch ohne.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The name of an audio file ends in {endings}, unlike {name!r}.</source>
        <translation>Der Name einer Audiodatei endet auf {endings}, anders als {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{kind} has no sample rate of {sample_rate} Hz; choose 44100 or 48000 Hz, or another format.</source>
        <translation>{kind} kennt die Abtastrate {sample_rate} Hz nicht; 44100 oder 48000 Hz oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The audio is too long for a WAV file, which ends at 4 GB; write {file_name} instead, or at a lower sample rate.</source>
        <translation>Das Audio ist zu lang für eine WAV-Datei, die bei 4 GB endet; stattdessen {file_name} schreiben oder eine kleinere Abtastrate nehmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{path} can't be written to its end; the disk may be full.</source>
        <translation>{path} kann nicht zu Ende geschrieben werden; vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorales are missing; install the package music21 again.</source>
        <translation>Die Choräle fehlen; das Paket music21 neu installieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}; did you mean {guesses}?</source>
        <translation>Einen Choral {name!r:.40} gibt es nicht; gemeint vielleicht {guesses}?</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}, such as bwv66.6.</source>
        <translation>Einen Choral {name!r:.40} gibt es nicht; ein Name wäre bwv66.6.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorale {chorale} has not four voices; choose another one.</source>
        <translation>Der Choral {chorale} hat nicht vier Stimmen; einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/engine_weights.py"/>
        <source>The engine {engine} has not been trained yet: train it by '{command}', and copy RUN/weights.safetensors to {path}.</source>
        <translation>{engine} ist noch nicht trainiert: mit '{command}' trainieren und RUN/weights.safetensors nach {path} kopieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in {program}, choose {menu}, and open that file here</source>
        <translation>in {program} öffnen, {menu} wählen und jene Datei hier öffnen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an audio file</source>
        <translation>eine Audiodatei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui reads notes, not sound; open MIDI, MusicXML, ABC or Humdrum</source>
        <translation>musegui liest Noten, keinen Klang; MIDI, MusicXML, ABC oder Humdrum öffnen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a MuseScore file</source>
        <translation>eine MuseScore-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Sibelius file</source>
        <translation>eine Sibelius-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Finale file</source>
        <translation>eine Finale-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Dorico file</source>
        <translation>eine Dorico-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Guitar Pro file</source>
        <translation>eine Guitar-Pro-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Capella file</source>
        <translation>eine Capella-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an Encore file</source>
        <translation>eine Encore-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a NoteWorthy Composer file</source>
        <translation>eine NoteWorthy-Composer-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a TuxGuitar or PowerTab file</source>
        <translation>eine TuxGuitar- oder PowerTab-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in TuxGuitar, choose File &gt; Export &gt; MusicXML, and open that file here</source>
        <translation>in TuxGuitar öffnen, File &gt; Export &gt; MusicXML wählen und jene Datei hier öffnen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an MEI file</source>
        <translation>eine MEI-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a LilyPond file</source>
        <translation>eine LilyPond-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>put \midi { } into its \score, compile it with LilyPond, and open the MIDI file here</source>
        <translation>\midi { } in ihren \score-Block setzen, mit LilyPond übersetzen und die MIDI-Datei hier öffnen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui can't read printed music; export MusicXML or MIDI from the program that made it</source>
        <translation>musegui kann gedruckte Noten nicht lesen; aus dem Programm, das sie gemacht hat, MusicXML oder MIDI exportieren</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>four voices can fill</source>
        <translation>vier Stimmen füllen können</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>There are no notes in {path}.</source>
        <translation>{path} enthält keine Noten.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its {patterns} patterns were placed one after another.</source>
        <translation>Die {patterns} Patterns wurden aneinandergereiht.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>It counts in seconds, of which each was taken for a beat.</source>
        <translation>Die Datei zählt in Sekunden; jede wurde als Schlag genommen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its notes sound for {share:.0%} of their lengths; they were given the whole of them.</source>
        <translation>Die Noten klingen {share:.0%} ihrer Länge; sie wurden auf die ganze verlängert.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its tracks can't be decoded.</source>
        <translation>{path} ist beschädigt: die Spuren sind nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is not a MIDI file.</source>
        <translation>{path} ist keine MIDI-Datei.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its header is too short.</source>
        <translation>{path} ist beschädigt: der Kopf ist zu kurz.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it has {there} of its {tracks} tracks.</source>
        <translation>{path} ist abgeschnitten: {there} von {tracks} Spuren sind da.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is of MIDI format {format}; save it as format 0 or 1.</source>
        <translation>{path} hat das MIDI-Format {format}; als Format 0 oder 1 speichern.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: a beat has no ticks.</source>
        <translation>{path} ist beschädigt: ein Schlag hat keine Ticks.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends {bytes} bytes early.</source>
        <translation>{path} ist abgeschnitten: es fehlen {bytes} Bytes.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends within its header.</source>
        <translation>{path} ist abgeschnitten: sie endet im Kopf.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/write.py"/>
        <source>{path} can't be written: a MIDI file holds tempos from 3.58 bpm, and there is one of {bpm:g} bpm at {place}.</source>
        <translation>{path} kann nicht geschrieben werden: eine MIDI-Datei kennt Tempi ab 3,58 bpm, bei {place} steht {bpm:g} bpm.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/reader.py"/>
        <source>it has more than {most} voices</source>
        <translation>es hat mehr als {most} Stimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/score.py"/>
        <source>its order of parts is longer than a piece can be</source>
        <translation>die Abfolge seiner Teile ist länger, als ein Stück sein kann</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>it has no tune {number}; it has {tunes}</source>
        <translation>eine Melodie {number} gibt es darin nicht; vorhanden: {tunes}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune is longer than {most} KiB</source>
        <translation>die Melodie ist länger als {most} KiB</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune has no key (K:)</source>
        <translation>die Melodie hat keine Tonart (K:)</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/voice.py"/>
        <source>it has more than {most:,} bars</source>
        <translation>es hat mehr als {most:,} Takte</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/corpus_scores.py"/>
        <source>Four parts, or parts named Soprano, Alto, Tenor and Bass, are needed; found {names}.</source>
        <translation>Gebraucht werden vier Stimmen oder solche mit den Namen Soprano, Alto, Tenor und Bass; gefunden: {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} comes before its spines begin</source>
        <translation>Zeile {line} steht vor dem Beginn der Spines</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early: line {line} has {columns} columns where {paths} belong</source>
        <translation>sie endet zu früh: Zeile {line} hat {columns} Spalten statt {paths}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} has {columns} columns where {paths} belong</source>
        <translation>Zeile {line} hat {columns} Spalten statt {paths}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it has more than {most} spines</source>
        <translation>sie hat mehr als {most} Spines</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The music21 stream can't be written as MusicXML: {problem}.</source>
        <translation>Der music21-Stream lässt sich nicht als MusicXML schreiben: {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The Python package music21 is missing; install it with 'pip install music21'.</source>
        <translation>Das Python-Paket music21 fehlt; mit 'pip install music21' installieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/attributes.py"/>
        <source>it has a note without a pitch</source>
        <translation>es enthält eine Note ohne Tonhöhe</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/attributes.py"/>
        <source>it transposes by more than instruments do</source>
        <translation>es transponiert weiter, als Instrumente es tun</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/columns.py"/>
        <source>The bars of {part} in {own_meter} beside {meter}, from bar {bar} on, last as long as the others.</source>
        <translation>Die Takte von {part} in {own_meter} neben {meter} dauern ab Takt {bar} so lange wie die anderen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/columns.py"/>
        <source>a part</source>
        <translation>einer Stimme</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/part.py"/>
        <source>bar {bar} has a note without a length</source>
        <translation>Takt {bar} enthält eine Note ohne Länge</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/part.py"/>
        <source>its key has {signs} sharps or flats</source>
        <translation>seine Tonart hat {signs} Kreuze oder Be</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/reader.py"/>
        <source>it takes too much memory</source>
        <translation>es braucht zu viel Speicher</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/tree.py"/>
        <source>there are no notes in it</source>
        <translation>es enthält keine Noten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/notation/page_furniture.py"/>
        <source>{n:,} texts are too long for the page and were cut.</source>
        <extracomment>one: {n:,} text is too long for the page and was cut.</extracomment>
        <translation><numerusform>{n:,} Text ist zu lang für die Seite und wurde gekürzt.</numerusform><numerusform>{n:,} Texte sind zu lang für die Seite und wurden gekürzt.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>{path} can't be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is not text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is neither MusicXML nor ABC nor Humdrum</source>
        <translation>es ist weder MusicXML noch ABC noch Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is larger than {most} KiB</source>
        <translation>es ist größer als {most} KiB</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>one of its numbers is too long</source>
        <translation>eine der Zahlen ist zu lang</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive is damaged</source>
        <translation>das Archiv ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive does not say where the score is</source>
        <translation>das Archiv sagt nicht, wo die Noten sind</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is XML, but not MusicXML</source>
        <translation>es ist XML, aber kein MusicXML</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it declares entities, which scores don't do</source>
        <translation>es definiert Entities, was Notendateien nicht tun</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is damaged at line {line}</source>
        <translation>es ist in Zeile {line} beschädigt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is in an unknown encoding</source>
        <translation>die Zeichenkodierung ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>There is no paper {paper!r:.40}.</source>
        <translation>Ein Papier {paper!r:.40} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>A staff is {lowest:g} to {highest:g} mm high.</source>
        <translation>Ein Notensystem ist {lowest:g} bis {highest:g} mm hoch.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>A margin is {least:g} to {most:g} mm wide.</source>
        <translation>Ein Rand ist {least:g} bis {most:g} mm breit.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>Bar numbers stand at most {bars} bars apart.</source>
        <translation>Taktzahlen stehen höchstens {bars} Takte auseinander.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>Staves are {printed:.1f} mm high: {asked:.1f} mm do not fit on this page.</source>
        <translation>Notensysteme sind {printed:.1f} mm hoch: {asked:.1f} mm passen nicht auf diese Seite.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>one of its arrays is missing</source>
        <translation>eines der Datenfelder fehlt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a confidence lies outside 0 to 1</source>
        <translation>eine Sicherheit liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a note has more than two sharps or flats</source>
        <translation>eine Note hat mehr als zwei Kreuze oder Be</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is of an unknown version</source>
        <translation>{name}.npy hat eine unbekannte Version</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is not of the shape and type that it should be</source>
        <translation>{name}.npy hat nicht die erwartete Form und Art</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy holds something other than true and false</source>
        <translation>{name}.npy enthält anderes als wahr und falsch</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is not a musegui project.</source>
        <translation>{path} ist kein musegui-Projekt.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} was made by a newer musegui (project format {format}); update musegui to open it.</source>
        <translation>{path} stammt von einem neueren musegui (Projektformat {format}); zum Öffnen musegui aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is damaged: {reason}{advice}.</source>
        <translation>{path} ist beschädigt: {reason}{advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>; the save before it is in {path}</source>
        <translation>; der vorige Stand liegt in {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>its contents can't be understood</source>
        <translation>der Inhalt ist nicht verständlich</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>a project can be</source>
        <translation>ein Projekt sein kann</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its title is not a table</source>
        <translation>die Titelangaben sind keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its exercise is not a table</source>
        <translation>die Aufgabe ist keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>{level!r:.40} is no dynamic</source>
        <translation>{level!r:.40} ist keine Dynamikangabe</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not say that it is a musegui project</source>
        <translation>sie weist sich nicht als musegui-Projekt aus</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its version can't be told</source>
        <translation>die Version ist nicht erkennbar</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>there never was a format 0</source>
        <translation>ein Format 0 gab es nie</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not have four voices</source>
        <translation>es hat nicht vier Stimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its parts make no score ({problem})</source>
        <translation>seine Stimmen ergeben keine Partitur ({problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>one of its settings is not a table</source>
        <translation>eine der Einstellungen ist keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its origin is not a path</source>
        <translation>die Herkunft ist kein Pfad</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>its candidates are no list</source>
        <translation>die Fassungen sind keine Liste</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's pitch is none</source>
        <translation>eine Tonhöhe einer Fassung ist keine</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's place is empty</source>
        <translation>die Stelle einer Fassung ist leer</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>the faults of a candidate are missing</source>
        <translation>die Fehler einer Fassung fehlen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>it holds too much</source>
        <translation>sie enthält zu viel</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is packed in a way that is not read</source>
        <translation>{name} ist auf unbekannte Weise gepackt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is too large</source>
        <translation>{name} ist zu groß</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is cut short</source>
        <translation>{name} ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file exists</source>
        <translation>Datei existiert schon</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>directory not empty</source>
        <translation>Ordner nicht leer</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>no space left on device</source>
        <translation>kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>disk quota exceeded</source>
        <translation>Speicherkontingent erschöpft</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>too many levels of symbolic links</source>
        <translation>zu viele symbolische Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>address already in use</source>
        <translation>Adresse schon in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>broken pipe</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>bad file descriptor</source>
        <translation>ungültige Dateinummer</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is write-protected</source>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} can't be a setting</source>
        <translation>{value!r:.40} kann keine Einstellung sein</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a whole number from {lowest} to {highest}</source>
        <translation>{value!r:.40} ist keine ganze Zahl von {lowest} bis {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a number</source>
        <translation>{value!r:.40} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a tempo</source>
        <translation>{value!r:.40} ist kein Tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not true or false</source>
        <translation>{value!r:.40} ist weder wahr noch falsch</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a text of up to {longest} characters</source>
        <translation>{value!r:.40} ist kein Text von höchstens {longest} Zeichen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path!r} can't be the name of a file.</source>
        <translation>{path!r} kann kein Dateiname sein.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is larger than {mebibytes} MiB, more than {limit}.</source>
        <translation>{path} ist größer als {mebibytes} MiB, mehr als {limit}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a folder.</source>
        <translation>{path} ist keine Datei, sondern ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a pipe or a device; save what it gives to a file.</source>
        <translation>{path} ist keine Datei, sondern eine Pipe oder ein Gerät; den Inhalt in eine Datei speichern.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/encodings.py"/>
        <source>Not all of its texts are in UTF-8; they were read as {encoding}.</source>
        <translation>Nicht alle Texte der Datei sind in UTF-8; sie wurden als {encoding} gelesen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>musegui projects</source>
        <translation>musegui-Projekte</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF, to print</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG files</source>
        <translation>SVG-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG, a picture that scales</source>
        <translation>SVG, ein skalierbares Bild</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG files</source>
        <translation>PNG-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG, a picture</source>
        <translation>PNG, ein Bild</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML files</source>
        <translation>MusicXML-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, for notation programs</source>
        <translation>MusicXML, für Notensatzprogramme</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>compressed MusicXML files</source>
        <translation>gepackte MusicXML-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, compressed</source>
        <translation>MusicXML, gepackt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI files</source>
        <translation>MIDI-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI, for sequencers</source>
        <translation>MIDI, für Sequenzer</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC files</source>
        <translation>ABC-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC, notation as text</source>
        <translation>ABC, Noten als Text</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum files</source>
        <translation>Humdrum-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum, for analysis</source>
        <translation>Humdrum, zur Analyse</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>WAV files</source>
        <translation>WAV-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>FLAC files</source>
        <translation>FLAC-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MP3 files</source>
        <translation>MP3-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Ogg files</source>
        <translation>Ogg-Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is a project, which has voices instead of tracks.</source>
        <translation>{path} ist ein Projekt und hat Stimmen statt Spuren.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} can't be written here, only files that end in {endings}; 'musegui {command}' makes {kind} of one.</source>
        <translation>{path} kann hier nicht geschrieben werden, nur Dateien, die auf {endings} enden; 'musegui {command}' macht daraus {kind}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path!r} does not say what kind of file to write; end it in {endings}.</source>
        <translation>{path!r} sagt nicht, welche Art Datei zu schreiben ist; der Name muss auf {endings} enden.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is {foreign}, which musegui can't read: {advice}.</source>
        <translation>{path} ist {foreign}, die musegui nicht lesen kann: {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is of no kind that is read, which are {endings}.</source>
        <translation>{path} ist keine lesbare Art von Datei; gelesen werden {endings}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are shorter than in the other parts and filled up with rests: {bars}.</source>
        <extracomment>one: A bar that is shorter than in the other parts and filled up with rests: {bars}.</extracomment>
        <translation><numerusform>Ein Takt, der kürzer ist als in den anderen Stimmen und mit Pausen aufgefüllt wurde: {bars}.</numerusform><numerusform>Takte, die kürzer sind als in den anderen Stimmen und mit Pausen aufgefüllt wurden: {bars}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are longer than in the other parts and cut: {bars}.</source>
        <extracomment>one: A bar that is longer than in the other parts and cut: {bars}.</extracomment>
        <translation><numerusform>Ein Takt, der länger ist als in den anderen Stimmen und gekürzt wurde: {bars}.</numerusform><numerusform>Takte, die länger sind als in den anderen Stimmen und gekürzt wurden: {bars}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>part {part}</source>
        <translation>Stimme {part}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats never come to bar {bar}</source>
        <translation>seine Wiederholungen kommen nie zu Takt {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its order of sections names {section}, which it doesn't have</source>
        <translation>seine Abschnittsfolge nennt {section}, das es darin nicht gibt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats come to more than {most:,} bars</source>
        <translation>seine Wiederholungen ergeben mehr als {most:,} Takte</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>more than {most} of its repeats stand in one another</source>
        <translation>mehr als {most} Wiederholungen stehen ineinander</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but there is no {mark} on the way</source>
        <translation>in Takt {bar} steht {jump}, aber unterwegs gibt es kein {mark}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but no bar has a segno sign</source>
        <translation>in Takt {bar} steht {jump}, aber kein Takt hat ein Segno</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says To Coda, but no bar has a coda sign</source>
        <translation>in Takt {bar} steht To Coda, aber kein Takt hat ein Coda-Zeichen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has only {things}</source>
        <translation>es enthält nur {things}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has notes outside the range of MIDI</source>
        <translation>es enthält Noten außerhalb des Umfangs von MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>Its repeats were written out.</source>
        <translation>Die Wiederholungen wurden ausgeschrieben.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it is longer than a piece can be</source>
        <translation>es ist länger, als ein Stück sein kann</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has a tempo outside 1 to {most:g} bpm</source>
        <translation>es hat ein Tempo außerhalb von 1 bis {most:g} bpm</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/dealing.py"/>
        <source>More than {voices} notes sound at once in {path} at {place}; leave {voices} voices.</source>
        <translation>In {path} klingen bei {place} mehr als {voices} Noten zugleich; nur {voices} Stimmen lassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Took the highest notes as the melody and left out {n:,} notes below them.</source>
        <extracomment>one: Took the highest notes as the melody and left out {n:,} note below them.</extracomment>
        <translation><numerusform>Die höchsten Noten wurden als Melodie genommen und {n:,} Note darunter weggelassen.</numerusform><numerusform>Die höchsten Noten wurden als Melodie genommen und {n:,} Noten darunter weggelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Moved {n:,} notes to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: Moved {n:,} note to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation><numerusform>{n:,} Note auf das Raster gerückt, um bis zu {most:.2f} Sechzehntel.</numerusform><numerusform>{n:,} Noten auf das Raster gerückt, um bis zu {most:.2f} Sechzehntel.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} of {all:,} notes were moved to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: {n:,} of {all:,} notes was moved to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation><numerusform>{n:,} von {all:,} Noten wurde auf das Raster gerückt, um bis zu {most:.2f} Sechzehntel.</numerusform><numerusform>{n:,} von {all:,} Noten wurden auf das Raster gerückt, um bis zu {most:.2f} Sechzehntel.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out below another: of a chord in one voice the highest note is taken.</source>
        <extracomment>one: {n:,} note was left out below another: of a chord in one voice the highest note is taken.</extracomment>
        <translation><numerusform>{n:,} Note unter einer anderen wurde weggelassen: von einem Akkord in einer Stimme wird die höchste genommen.</numerusform><numerusform>{n:,} Noten unter einer anderen wurden weggelassen: von einem Akkord in einer Stimme wird die höchste genommen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out because a longer one of the voice falls on the same sixteenth.</source>
        <extracomment>one: {n:,} note was left out because a longer one of the voice falls on the same sixteenth.</extracomment>
        <translation><numerusform>{n:,} Note wurde weggelassen, weil eine längere der Stimme auf dasselbe Sechzehntel fällt.</numerusform><numerusform>{n:,} Noten wurden weggelassen, weil eine längere der Stimme auf dasselbe Sechzehntel fällt.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>track {number}</source>
        <translation>Spur {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Tracks left out: {tracks}.</source>
        <translation>Weggelassene Spuren: {tracks}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Left out: {things}.</source>
        <translation>Weggelassen: {things}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other tunes</source>
        <extracomment>one: {n:,} other tune</extracomment>
        <translation><numerusform>{n:,} andere Melodie</numerusform><numerusform>{n:,} andere Melodien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of music after an empty line, which ends a tune</source>
        <extracomment>one: {n:,} line of music after an empty line, which ends a tune</extracomment>
        <translation><numerusform>{n:,} Notenzeile nach einer Leerzeile, die eine Melodie beendet</numerusform><numerusform>{n:,} Notenzeilen nach einer Leerzeile, die eine Melodie beendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} voices too many</source>
        <extracomment>one: {n:,} voice too many</extracomment>
        <translation><numerusform>{n:,} Stimme zu viel</numerusform><numerusform>{n:,} Stimmen zu viel</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} percussion notes</source>
        <extracomment>one: {n:,} percussion note</extracomment>
        <translation><numerusform>{n:,} Schlagzeugnote</numerusform><numerusform>{n:,} Schlagzeugnoten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} cue notes</source>
        <extracomment>one: {n:,} cue note</extracomment>
        <translation><numerusform>{n:,} Stichnote</numerusform><numerusform>{n:,} Stichnoten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} grace notes</source>
        <extracomment>one: {n:,} grace note</extracomment>
        <translation><numerusform>{n:,} Vorschlagsnote</numerusform><numerusform>{n:,} Vorschlagsnoten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} bars of slash notation</source>
        <extracomment>one: {n:,} bar of slash notation</extracomment>
        <translation><numerusform>{n:,} Takt mit Schrägstrichen</numerusform><numerusform>{n:,} Takte mit Schrägstrichen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} notes beyond the end of their bars</source>
        <extracomment>one: {n:,} note beyond the end of its bar</extracomment>
        <translation><numerusform>{n:,} Note über das Taktende hinaus</numerusform><numerusform>{n:,} Noten über ihr Taktende hinaus</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} damaged events</source>
        <extracomment>one: {n:,} damaged event</extracomment>
        <translation><numerusform>{n:,} beschädigtes Ereignis</numerusform><numerusform>{n:,} beschädigte Ereignisse</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} syllables without notes of their own</source>
        <extracomment>one: {n:,} syllable without a note of its own</extracomment>
        <translation><numerusform>{n:,} Silbe ohne eigene Note</numerusform><numerusform>{n:,} Silben ohne eigene Noten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} syllables of verses beyond the twentieth</source>
        <extracomment>one: {n:,} syllable of a verse beyond the twentieth</extracomment>
        <translation><numerusform>{n:,} Silbe einer Strophe nach der zwanzigsten</numerusform><numerusform>{n:,} Silben von Strophen nach der zwanzigsten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of words below the music</source>
        <extracomment>one: {n:,} line of words below the music</extracomment>
        <translation><numerusform>{n:,} Textzeile unter den Noten</numerusform><numerusform>{n:,} Textzeilen unter den Noten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ends of texts too long to keep</source>
        <extracomment>one: {n:,} end of a text too long to keep</extracomment>
        <translation><numerusform>{n:,} Ende eines zu langen Textes</numerusform><numerusform>{n:,} Enden zu langer Texte</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other names or notes beside the title</source>
        <extracomment>one: {n:,} other name or note beside the title</extracomment>
        <translation><numerusform>{n:,} weitere Angabe neben dem Titel</numerusform><numerusform>{n:,} weitere Angaben neben dem Titel</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} key signatures of no key</source>
        <extracomment>one: {n:,} key signature of no key</extracomment>
        <translation><numerusform>{n:,} Vorzeichnung ohne Tonart</numerusform><numerusform>{n:,} Vorzeichnungen ohne Tonart</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} quarter tones</source>
        <extracomment>one: {n:,} quarter tone</extracomment>
        <translation><numerusform>{n:,} Viertelton</numerusform><numerusform>{n:,} Vierteltöne</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} figures of a figured bass</source>
        <extracomment>one: {n:,} figure of a figured bass</extracomment>
        <translation><numerusform>{n:,} Ziffer eines Generalbasses</numerusform><numerusform>{n:,} Ziffern eines Generalbasses</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} chord symbols</source>
        <extracomment>one: {n:,} chord symbol</extracomment>
        <translation><numerusform>{n:,} Akkordsymbol</numerusform><numerusform>{n:,} Akkordsymbole</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} unusual dynamics</source>
        <extracomment>one: {n:,} unusual dynamic</extracomment>
        <translation><numerusform>{n:,} ungewöhnliche Dynamikangabe</numerusform><numerusform>{n:,} ungewöhnliche Dynamikangaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ornaments</source>
        <extracomment>one: {n:,} ornament</extracomment>
        <translation><numerusform>{n:,} Verzierung</numerusform><numerusform>{n:,} Verzierungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} articulations</source>
        <extracomment>one: {n:,} articulation</extracomment>
        <translation><numerusform>{n:,} Artikulation</numerusform><numerusform>{n:,} Artikulationen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} slurs</source>
        <extracomment>one: {n:,} slur</extracomment>
        <translation><numerusform>{n:,} Bogen</numerusform><numerusform>{n:,} Bögen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} directions in words</source>
        <extracomment>one: {n:,} direction in words</extracomment>
        <translation><numerusform>{n:,} Vortragsangabe</numerusform><numerusform>{n:,} Vortragsangaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other signs</source>
        <extracomment>one: {n:,} other sign</extracomment>
        <translation><numerusform>{n:,} anderes Zeichen</numerusform><numerusform>{n:,} andere Zeichen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pedal marks</source>
        <extracomment>one: {n:,} pedal mark</extracomment>
        <translation><numerusform>{n:,} Pedalzeichen</numerusform><numerusform>{n:,} Pedalzeichen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pitch bends</source>
        <extracomment>one: {n:,} pitch bend</extracomment>
        <translation><numerusform>{n:,} Pitch-Bend</numerusform><numerusform>{n:,} Pitch-Bends</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>percussion notes</source>
        <translation>Schlagzeugnoten</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>cue notes</source>
        <translation>Stichnoten</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>grace notes</source>
        <translation>Vorschlagsnoten</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>bars of slash notation</source>
        <translation>Takte mit Schrägstrichen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{n:,} notes of the melody in {path} are off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</source>
        <extracomment>one: {n:,} note of the melody in {path} is off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</extracomment>
        <translation><numerusform>{n:,} Note der Melodie in {path} liegt neben dem Sechzehntelraster, bei {place}; quantisieren (--quantize) rückt sie auf das nächste Sechzehntel.</numerusform><numerusform>{n:,} Noten der Melodie in {path} liegen neben dem Sechzehntelraster, die erste bei {place}; quantisieren (--quantize) rückt sie auf das nächste Sechzehntel.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>Two notes of the melody in {path} fall on the same sixteenth at {place}: {note} and {other}; leave one.</source>
        <translation>Zwei Noten der Melodie in {path} fallen bei {place} auf dasselbe Sechzehntel: {note} und {other}; eine davon lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>There is nothing but drums in {path}.</source>
        <translation>{path} enthält nur Schlagzeug.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and {named} tracks are named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation>{path} hat mehrere Spuren mit Noten ({names}), und {named} davon heißen wie die Stimme; die Spur der Melodie {voice!r} nennen oder nur diese lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and no track is named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation>{path} hat mehrere Spuren mit Noten ({names}), und keine heißt wie die Stimme; die Spur der Melodie {voice!r} nennen oder nur diese lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has two notes at once at {place} ({note} and {other}); a voice sings one at a time, leave one.</source>
        <translation>Die Melodie in {path} hat bei {place} zwei Noten zugleich ({note} und {other}); eine Stimme singt nur eine, also eine davon lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has {note} at {place}, outside {lowest} to {highest}; {advice}.</source>
        <translation>Die Melodie in {path} hat bei {place} {note}, außerhalb von {lowest} bis {highest}; {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>it spans {semitones} semitones, more than fit there: narrow it</source>
        <translation>sie umfasst {semitones} Halbtöne, mehr als dort Platz haben: enger fassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} octaves</source>
        <extracomment>one: transpose it up {n} octave</extracomment>
        <translation><numerusform>{n} Oktave höher transponieren</numerusform><numerusform>{n} Oktaven höher transponieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} octaves</source>
        <extracomment>one: transpose it down {n} octave</extracomment>
        <translation><numerusform>{n} Oktave tiefer transponieren</numerusform><numerusform>{n} Oktaven tiefer transponieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} semitones</source>
        <extracomment>one: transpose it up {n} semitone</extracomment>
        <translation><numerusform>{n} Halbton höher transponieren</numerusform><numerusform>{n} Halbtöne höher transponieren</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} semitones</source>
        <extracomment>one: transpose it down {n} semitone</extracomment>
        <translation><numerusform>{n} Halbton tiefer transponieren</numerusform><numerusform>{n} Halbtöne tiefer transponieren</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>{word!r} does not say which track is which voice; write for instance 1=S,2=A,3=T,4=B, or 1=SATB to split a track.</source>
        <translation>{word!r} sagt nicht, welche Spur welche Stimme ist; schreiben etwa 1=S,2=A,3=T,4=B, oder 1=SATB, um eine Spur aufzuteilen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>There is no track {number} in {path}; it has {tracks}.</source>
        <translation>Eine Spur {number} gibt es in {path} nicht; vorhanden: {tracks}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/shared_keys.py"/>
        <source>Key signatures that differ from those of the other parts were left out: {parts}.</source>
        <translation>Vorzeichnungen, die von denen der anderen Stimmen abweichen, wurden weggelassen: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} has a meter of {numerator}/{denominator}, whose bars are not made of sixteenths; change it.</source>
        <translation>{path} steht in {numerator}/{denominator}; diese Takte bestehen nicht aus Sechzehnteln; die Taktart ändern.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} is too long: it has {bars:,} bars, and {fitting:,} fit into a score ({most:,} sixteenths).</source>
        <translation>{path} ist zu lang: es hat {bars:,} Takte, und {fitting:,} passen in ein Stück ({most:,} Sechzehntel).</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>There is no voice chosen in {path}.</source>
        <translation>In {path} ist keine Stimme gewählt.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>The {voice} of {path} would come from tracks that are split differently; choose the same voices for them.</source>
        <translation>{voice} in {path} käme aus verschieden aufgeteilten Spuren; für sie dieselben Stimmen wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} dorian</source>
        <translation>{tonic}-Dorisch</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} phrygian</source>
        <translation>{tonic}-Phrygisch</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} lydian</source>
        <translation>{tonic}-Lydisch</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} mixolydian</source>
        <translation>{tonic}-Mixolydisch</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} locrian</source>
        <translation>{tonic}-Lokrisch</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{n} sharps</source>
        <translation>{n} Kreuze</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{n} flats</source>
        <translation>{n} Be</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>Its key signature, {written}, was taken as {key}.</source>
        <translation>Die Vorzeichnung, {written}, wurde als {key} gelesen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/stopped_learning.py"/>
        <source>{output} is being learnt by another musegui; wait for it, or stop it there.</source>
        <translation>{output} wird gerade von einem anderen musegui gelernt; warten oder dort anhalten.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a style can be</source>
        <translation>ein Stil sein kann</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>one of its numbers is none</source>
        <translation>eine der Zahlen ist keine</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is no style of musegui.</source>
        <translation>{path} ist kein Stil von musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} was made by a newer musegui; update musegui to use it.</source>
        <translation>{path} stammt von einem neueren musegui; zum Verwenden musegui aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say that it is a style</source>
        <translation>sie weist sich nicht als Stil aus</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is damaged or no style: {reason}.</source>
        <translation>{path} ist beschädigt oder kein Stil: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is too long</source>
        <translation>der Kopf ist zu lang</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is not a table</source>
        <translation>der Kopf ist keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it holds too many tensors</source>
        <translation>sie enthält zu viele Tensoren</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} is no tensor of a style</source>
        <translation>{name!r:.40} ist kein Tensor eines Stils</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} has no shape</source>
        <translation>{name!r:.40} hat keine Form</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its tensors don't fill it</source>
        <translation>die Tensoren füllen sie nicht aus</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it has no network</source>
        <translation>sie enthält kein Netz</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{key!r:.40} is no resolution</source>
        <translation>{key!r:.40} ist keine Auflösung</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say how its network is built</source>
        <translation>der Aufbau des Netzes fehlt</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a tensor belongs to none of its networks</source>
        <translation>ein Tensor gehört zu keinem der Netze</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its {name} are too many</source>
        <translation>es hat zu viele Einträge in {name}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its {name} can't be {given}</source>
        <translation>sein {name} kann nicht {given} sein</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>Hymns</source>
        <translation>Kirchenlieder</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>{path} has the name of another style, {style!r}.</source>
        <translation>{path} trägt den Namen eines anderen Stils, {style!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is not on this computer: import its {suffix} file, or choose another one, such as {style!r}.</source>
        <translation>Der Stil {name!r} ist nicht auf diesem Rechner: seine {suffix}-Datei importieren oder einen anderen wählen, etwa {style!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>There is already a style {name!r}; choose another name.</source>
        <translation>Einen Stil {name!r} gibt es schon; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui and needs no file.</source>
        <translation>Der Stil {name!r} gehört zu musegui und braucht keine Datei.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui; it stays as it is.</source>
        <translation>Der Stil {name!r} gehört zu musegui; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its card is not a table</source>
        <translation>das Stilblatt ist keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{line!r:.40} can't be printed</source>
        <translation>{line!r:.40} ist nicht druckbar</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{value!r:.40} is no list</source>
        <translation>{value!r:.40} ist keine Liste</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its registers are not four pairs</source>
        <translation>die Tonlagen sind nicht vier Paare</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its figures are not a table</source>
        <translation>die Kennzahlen sind keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its rates are not named pairs</source>
        <translation>die Häufigkeiten sind keine benannten Paare</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Short guide</source>
        <translation>Kurze Anleitung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>About musegui</source>
        <translation>Über musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>A program for composing in four voices, with a network trained on Bach's chorales.</source>
        <translation>Ein Programm zum vierstimmigen Komponieren, mit einem Netz, das an Bachs Chorälen gelernt hat.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Apache License 2.0. The built-in sound font is in the public domain (CC0 1.0).</source>
        <translation>Apache License 2.0. Der eingebaute SoundFont ist gemeinfrei (CC0 1.0).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>musegui uses {libraries}, under their own licences.</source>
        <translation>musegui verwendet {libraries}, jeweils unter eigener Lizenz.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>New key</source>
        <comment>shortcut</comment>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Select a command, then press its new key.</source>
        <translation>Einen Befehl auswählen, dann seine neue Taste drücken.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>No key</source>
        <comment>shortcut</comment>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>All defaults</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>{key} no longer belongs to {names}.</source>
        <translation>{key} gehört nicht mehr zu {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>fortepiano accent</source>
        <translation>fortepiano akzent</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzando accent</source>
        <translation>sforzando akzent</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzato accent</source>
        <translation>sforzato akzent</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no note at the cursor: select the notes that are to be louder or softer.</source>
        <translation>Am Cursor ist keine Note: die Noten auswählen, die lauter oder leiser werden sollen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Where the selection begins, or at the cursor; it governs up to the next dynamic.</source>
        <translation>Am Beginn der Auswahl oder am Cursor; gilt bis zur nächsten Dynamikangabe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Dynamic: {level}</source>
        <translation>Dynamik: {level}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamic at the cursor …</source>
        <translation>Dynamik am Cursor setzen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Choose from a list.</source>
        <translation>Aus einer Liste wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>loudness mark expression</source>
        <translation>lautstärke zeichen ausdruck</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Under the selection, or from the cursor to the next dynamic in its bar.</source>
        <translation>Unter der Auswahl oder vom Cursor bis zur nächsten Dynamikangabe in seinem Takt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin louder</source>
        <translation>gabel lauter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin decrescendo softer</source>
        <translation>gabel decrescendo leiser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Those in the selection, or at the cursor.</source>
        <translation>Die in der Auswahl oder am Cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>delete hairpin</source>
        <translation>gabel löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no dynamic and no hairpin in the selection or at the cursor.</source>
        <translation>In der Auswahl und am Cursor gibt es weder Dynamikangabe noch Gabel.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamics in all voices</source>
        <translation>Dynamik in allen Stimmen setzen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Otherwise in the selected voices, or in the chosen one.</source>
        <translation>Sonst in den Stimmen der Auswahl oder in der gewählten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 1</source>
        <translation>Anschlagstärke + 1</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Of the selected notes, or the note at the cursor.</source>
        <translation>Der ausgewählten Noten oder der Note am Cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>louder</source>
        <translation>lauter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 1</source>
        <translation>Anschlagstärke − 1</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>softer quieter</source>
        <translation>leiser</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 10</source>
        <translation>Anschlagstärke + 10</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 10</source>
        <translation>Anschlagstärke − 10</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Take back what was set for the selected notes.</source>
        <translation>Zurücknehmen, was für die ausgewählten Noten eingestellt wurde.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>reset velocity</source>
        <translation>anschlagstärke zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>No velocity has been set for the selected notes, or the note at the cursor.</source>
        <translation>Für die ausgewählten Noten oder die Note am Cursor ist keine Anschlagstärke eingestellt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select notes first.</source>
        <translation>Nichts ist ausgewählt: zuerst Noten auswählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select what is to be erased first.</source>
        <translation>Nichts ist ausgewählt: zuerst auswählen, was gelöscht werden soll.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Paste at the cursor</source>
        <translation>Am Cursor einfügen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing has been copied yet: copy or cut notes first.</source>
        <translation>Noch ist nichts kopiert: zuerst Noten kopieren oder ausschneiden.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy to just after the selection.</source>
        <translation>Direkt hinter die Auswahl kopieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Leave a gap to be filled. In a region, generated notes go first, then locked ones.</source>
        <translation>Eine Lücke lassen, die gefüllt werden kann. In einem Bereich werden zuerst erzeugte Noten gelöscht, dann gesperrte.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Replace with locked rests</source>
        <translation>Durch gesperrte Pausen ersetzen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Silence that no fill changes.</source>
        <translation>Stille, die keine Füllung ändert.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select the bar at the cursor</source>
        <translation>Takt am Cursor auswählen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>In all voices; press again to add the next bar.</source>
        <translation>In allen Stimmen; nochmals drücken fügt den nächsten Takt hinzu.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Deselect / cancel</source>
        <translation>Auswahl aufheben / abbrechen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Cancel a drag or a fill, or else deselect.</source>
        <translation>Ziehen oder Füllung abbrechen, sonst die Auswahl aufheben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Lock / unlock</source>
        <translation>Sperren / entsperren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Protect the selected notes from fills, or let fills change them again.</source>
        <translation>Die ausgewählten Noten vor Füllungen schützen oder wieder freigeben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>New melody …</source>
        <translation>Neue Melodie …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Write a melody into the soprano, from nothing or after its last note.</source>
        <translation>Eine Melodie in den Sopran schreiben, von Anfang an oder nach seiner letzten Note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>compose tune generate melody</source>
        <translation>komponieren weise erzeugen melodie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Continue …</source>
        <translation>Fortsetzen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Add bars behind the last note, written in the style of what stands before.</source>
        <translation>Hinter der letzten Note Takte anfügen, im Stil dessen, was davor steht.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>extend go on generate more bars</source>
        <translation>verlängern weiter erzeugen mehr takte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to continue: write a few notes first.</source>
        <translation>Es gibt nichts fortzusetzen: zuerst ein paar Noten schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn a style …</source>
        <translation>Stil lernen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn how a folder of your own pieces is written; fills can then write so.</source>
        <translation>Lernen, wie eigene Stücke eines Ordners geschrieben sind; Füllungen können dann so schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>train own pieces composer</source>
        <translation>trainieren eigene stücke komponist</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Style card …</source>
        <translation>Stilblatt …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>What the style of the Fill panel was made from, and what it is worth.</source>
        <translation>Woraus der Stil im Füll-Bereich gemacht ist und was er taugt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Import a style …</source>
        <translation>Stil importieren …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Take a style that somebody else has learnt from its file.</source>
        <translation>Einen Stil, den jemand anders gelernt hat, aus seiner Datei übernehmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>The piece is no exercise: make one in the File menu.</source>
        <translation>Das Stück ist keine Aufgabe: im Menü Datei eine anlegen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Everything is written already.</source>
        <translation>Alles ist schon geschrieben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Check the answer</source>
        <translation>Lösung prüfen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>List the faults with their points; those of the given voice alone don't count.</source>
        <translation>Die Fehler mit ihren Punkten auflisten; solche, die nur in der gegebenen Stimme liegen, zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>part-writing faults points grade</source>
        <translation>stimmführung fehler punkte note</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write the next beat that is still empty.</source>
        <translation>Den nächsten noch leeren Schlag schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>help next chord</source>
        <translation>hilfe nächster akkord</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint: the name of the chord</source>
        <translation>Hinweis: Name des Akkords</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Say which chord the next empty beat may have, and leave it empty.</source>
        <translation>Sagen, welcher Akkord zum nächsten leeren Schlag passt, und ihn leer lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Show one solution</source>
        <translation>Eine Lösung zeigen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write all that is still empty; what you wrote stays.</source>
        <translation>Alles schreiben, was noch leer ist; Eigenes bleibt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>answer fill</source>
        <translation>lösung füllen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>End the exercise</source>
        <translation>Aufgabe beenden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Make an ordinary piece of it, in which everything can be changed.</source>
        <translation>Ein gewöhnliches Stück daraus machen, in dem sich alles ändern lässt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New …</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Choose key, time signature, bars, tempo and sound; Enter takes the last ones.</source>
        <translation>Tonart, Taktart, Takte, Tempo und Klang wählen; die Eingabetaste nimmt die letzten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>For another piece.</source>
        <translation>Für ein weiteres Stück.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New exercise …</source>
        <translation>Neue Aufgabe …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Of a Bach chorale: given soprano, bass, figured bass or numerals.</source>
        <translation>Aus einem Bach-Choral: gegeben sind Sopran, Bass, Generalbass oder Stufen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task student theory homework chorale</source>
        <translation>übung schüler theorie hausaufgabe choral</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a project, or MIDI, MusicXML, ABC or Humdrum.</source>
        <translation>Ein Projekt oder MIDI, MusicXML, ABC oder Humdrum öffnen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open in a new window …</source>
        <translation>In neuem Fenster öffnen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Import track by track …</source>
        <translation>Spur für Spur importieren …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a file and choose which track is which voice.</source>
        <translation>Eine Datei öffnen und wählen, welche Spur welche Stimme ist.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the demo melody</source>
        <translation>Beispielmelodie öffnen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The melody that musegui shows at its first start.</source>
        <translation>Die Melodie, die musegui beim ersten Start zeigt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the last file at the start</source>
        <translation>Beim Start die letzte Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Otherwise musegui starts with an empty piece.</source>
        <translation>Sonst beginnt musegui mit einem leeren Stück.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>settings preferences</source>
        <translation>einstellungen vorgaben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save everything as a musegui project.</source>
        <translation>Alles als musegui-Projekt speichern.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save under another name.</source>
        <translation>Unter anderem Namen speichern.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as exercise …</source>
        <translation>Als Aufgabe speichern …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Write a project that gives one voice or the chords of this piece, for students.</source>
        <translation>Ein Projekt für Schüler schreiben, das eine Stimme oder die Akkorde dieses Stücks vorgibt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task teacher homework</source>
        <translation>übung lehrer hausaufgabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>As PDF, SVG or PNG to print, as MusicXML or MIDI for other programs.</source>
        <translation>Als PDF, SVG oder PNG zum Drucken, als MusicXML oder MIDI für andere Programme.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export audio …</source>
        <translation>Audio exportieren …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Render to WAV, FLAC, MP3 or Ogg, everything or voice by voice.</source>
        <translation>Als WAV, FLAC, MP3 oder Ogg, im Ganzen oder Stimme für Stimme.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export practice tracks …</source>
        <translation>Übedateien exportieren …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>A file for each voice in which it is louder than the others.</source>
        <translation>Für jede Stimme eine Datei, in der sie lauter ist als die anderen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>rehearsal choir singers learning</source>
        <translation>probe chor sänger üben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Page setup …</source>
        <translation>Seite einrichten …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Paper, margins, staves, bar numbers and chords of the printed page.</source>
        <translation>Papier, Ränder, Notensysteme, Taktzahlen und Akkorde der gedruckten Seite.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>layout paper margins staff size reduction</source>
        <translation>layout papier ränder notengröße klavierauszug</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The engraved score on paper; the page is shown first.</source>
        <translation>Die gesetzten Noten auf Papier; die Seite wird zuerst gezeigt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>preview paper</source>
        <translation>vorschau papier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>exit close</source>
        <translation>schließen verlassen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>There are no versions yet.</source>
        <translation>Es gibt noch keine Fassungen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Harmonize</source>
        <translation>Harmonisieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill the selection or, without one, everything that is empty.</source>
        <translation>Die Auswahl füllen oder, ohne Auswahl, alles, was leer ist.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite selection</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the selected notes that are not locked.</source>
        <translation>Die ausgewählten Noten, die nicht gesperrt sind, neu schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is selected: select notes or bars to rewrite first.</source>
        <translation>Nichts ist ausgewählt: zuerst Noten oder Takte auswählen, die neu geschrieben werden sollen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill empty cells only</source>
        <translation>Nur Lücken füllen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Existing notes stay as they are.</source>
        <translation>Vorhandene Noten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is empty.</source>
        <translation>Es gibt keine Lücke.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all</source>
        <translation>Alles neu schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all notes that are not locked.</source>
        <translation>Alle Noten, die nicht gesperrt sind, neu schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>After each edit, rewrite the generated notes around it.</source>
        <translation>Nach jeder Änderung die erzeugten Noten ringsum neu schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the chosen voice</source>
        <translation>Gewählte Stimme neu schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all of its notes that are not locked.</source>
        <translation>Alle ihre Noten, die nicht gesperrt sind, neu schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Stop the fill and leave the score as it was.</source>
        <translation>Die Füllung anhalten und das Stück lassen, wie es war.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>No fill is running.</source>
        <translation>Es läuft keine Füllung.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Alternatives for this note</source>
        <translation>Alternativen für diese Note</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>The likeliest pitches for the generated note at the cursor, to choose from.</source>
        <translation>Die wahrscheinlichsten Tonhöhen für die erzeugte Note am Cursor, zur Auswahl.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Show likely pitches</source>
        <translation>Wahrscheinliche Tonhöhen zeigen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>How likely each pitch is for the chosen voice, all along.</source>
        <translation>Wie wahrscheinlich jede Tonhöhe für die gewählte Stimme ist, durch das ganze Stück.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix the next fault</source>
        <translation>Nächsten Fehler beheben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite its notes that are not locked; up to four versions are offered.</source>
        <translation>Seine Noten, die nicht gesperrt sind, neu schreiben; bis zu vier Fassungen werden angeboten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>part-writing parallel fifths octaves</source>
        <translation>stimmführung quintparallelen oktavparallelen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix all faults</source>
        <translation>Alle Fehler beheben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the notes of all part-writing faults that are not locked.</source>
        <translation>Die Noten aller Stimmführungsfehler, die nicht gesperrt sind, neu schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rules of part-writing …</source>
        <translation>Regeln der Stimmführung …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Choose what is checked; each rule is explained.</source>
        <translation>Wählen, was geprüft wird; jede Regel wird erklärt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>settings preferences theory faults</source>
        <translation>einstellungen vorgaben theorie fehler</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Keep only what is locked.</source>
        <translation>Nur behalten, was gesperrt ist.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Find a command …</source>
        <translation>Befehl suchen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>How to use musegui.</source>
        <translation>Wie man mit musegui arbeitet.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help manual documentation tutorial</source>
        <translation>hilfe handbuch dokumentation anleitung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Five steps from a melody to a piece.</source>
        <translation>In fünf Schritten von der Melodie zum Stück.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>introduction first start help</source>
        <translation>einführung erster start hilfe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Keys and gestures</source>
        <translation>Tasten und Mausgriffe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help</source>
        <translation>hilfe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Change keys …</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>settings preferences shortcuts</source>
        <translation>einstellungen vorgaben tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>version licence</source>
        <translation>version lizenz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no notes to sing words on.</source>
        <translation>Die gewählte Stimme hat keine Noten, auf die sich Text singen ließe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Type lyrics</source>
        <translation>Liedtext eingeben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>At the selected note or the cursor: Space, - and _ go on, Shift+Space goes back, Up, Down and Enter change the verse.</source>
        <translation>An der ausgewählten Note oder am Cursor: Leertaste, - und _ gehen weiter, Umschalt+Leertaste zurück; Pfeil auf, Pfeil ab und Eingabetaste wechseln die Strophe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words text syllables</source>
        <translation>wörter text silben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lyrics …</source>
        <translation>Liedtext …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lay a text of one or more verses under the notes of a voice.</source>
        <translation>Einen Text mit einer oder mehreren Strophen unter die Noten einer Stimme legen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words paste text verses hyphenate</source>
        <translation>wörter einfügen text strophen silbentrennung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Give the words to the other voices</source>
        <translation>Text an die anderen Stimmen geben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Those of the chosen voice, where rhythms allow; voices with words on locked notes keep theirs.</source>
        <translation>Den der gewählten Stimme, wo der Rhythmus es erlaubt; Stimmen mit Text auf gesperrten Noten behalten ihren.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>share copy lyrics</source>
        <translation>teilen kopieren liedtext</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words yet: type or paste some first.</source>
        <translation>Die gewählte Stimme hat noch keinen Text: zuerst welchen eingeben oder einfügen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>From the selected notes or, without a selection, from the chosen voice.</source>
        <translation>Von den ausgewählten Noten oder, ohne Auswahl, von der gewählten Stimme.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>delete words</source>
        <translation>wörter löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words.</source>
        <translation>Die gewählte Stimme hat keinen Text.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert note / stop</source>
        <translation>Note einfügen / anhalten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert a note at the cursor cell, which the arrow keys show and move while nothing is selected; on a note, select it.</source>
        <translation>Eine Note an der Cursorzelle einfügen, die die Pfeiltasten zeigen und bewegen, solange nichts ausgewählt ist; auf einer Note diese auswählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone up</source>
        <translation>Halbton höher</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone down</source>
        <translation>Halbton tiefer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave up</source>
        <translation>Oktave höher</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave down</source>
        <translation>Oktave tiefer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Up within the scale</source>
        <translation>Tonleiterstufe höher</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Down within the scale</source>
        <translation>Tonleiterstufe tiefer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move earlier</source>
        <translation>Nach vorn schieben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move later</source>
        <translation>Nach hinten schieben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move starts and ends to the snap grid.</source>
        <translation>Anfänge und Enden auf das Raster schieben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Set chord at the cursor …</source>
        <translation>Akkord am Cursor setzen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Ask for a chord over the beat at the cursor: C, F♯m7, B♭/D, V7, ii65.</source>
        <translation>Einen Akkord für den Schlag am Cursor verlangen: C, F♯m7, B♭/D, V7, ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Chords of a phrase …</source>
        <translation>Akkorde einer Phrase …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Type numerals or symbols from the bar at the cursor on: I | ii65 V | I.</source>
        <translation>Stufen oder Symbole ab dem Takt am Cursor eingeben: I | ii65 V | I.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony numerals symbols</source>
        <translation>akkordfolge harmonie stufen symbole</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Suggest next chord</source>
        <translation>Nächsten Akkord vorschlagen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>List the likeliest chords for the beat at the cursor, or after the end.</source>
        <translation>Die wahrscheinlichsten Akkorde für den Schlag am Cursor oder nach dem Ende auflisten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony network probabilities</source>
        <translation>akkordfolge harmonie netz wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Next voicing of the chord</source>
        <translation>Nächste Lage des Akkords</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Lay the chord at the cursor out anew; locked notes stay.</source>
        <translation>Den Akkord am Cursor anders verteilen; gesperrte Noten bleiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>inversion spacing close open position cycle</source>
        <translation>umkehrung abstand enge weite lage wechseln</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Previous voicing of the chord</source>
        <translation>Vorige Lage des Akkords</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Write under the bass, in the chord lane, which chords stand over it.</source>
        <translation>In der Akkordspur unter den Bass schreiben, welche Akkorde über ihm stehen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>figured bass continuo thoroughbass</source>
        <translation>generalbass continuo bezifferung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>The bass is empty: write it first.</source>
        <translation>Der Bass ist leer: zuerst ihn schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Phrase end at the cursor</source>
        <translation>Phrasenende am Cursor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Mark the beat at the cursor as the end of a phrase, or take the mark away.</source>
        <translation>Den Schlag am Cursor als Phrasenende markieren oder die Marke wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece is as long as it can be.</source>
        <translation>Länger kann das Stück nicht werden.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Piece information …</source>
        <translation>Angaben zum Stück …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Title, composer, words by, copyright.</source>
        <translation>Titel, Komponist, Textdichter, Copyright.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>title author lyricist name</source>
        <translation>titel autor textdichter name</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ensemble …</source>
        <translation>Besetzung …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Choirs, quartets, organ: the piece comes to their compasses.</source>
        <translation>Chöre, Quartette, Orgel: das Stück wird an ihren Umfang angepasst.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>ssaa ttbb sab ssa satb strings brass organ choir arrange voices</source>
        <translation>ssaa ttbb sab ssa satb streicher blechbläser orgel chor bearbeiten stimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key and time signature …</source>
        <translation>Tonart und Taktart …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key in force at the cursor, time signature from the bar there on, and pickup.</source>
        <translation>Tonart am Cursor, Taktart ab dem Takt dort, und Auftakt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre upbeat anacrusis</source>
        <translation>metrum takt auftakt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo …</source>
        <translation>Tempo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the playhead on.</source>
        <translation>Ab der Abspielposition.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bpm speed</source>
        <translation>bpm geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Transpose …</source>
        <translation>Transponieren …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece, with its key and the chords you set, or the selection.</source>
        <translation>Das Stück mit seiner Tonart und den gesetzten Akkorden, oder die Auswahl.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>semitones octave key</source>
        <translation>halbtöne oktave tonart</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key change here …</source>
        <translation>Tonartwechsel hier …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on, and the notes that follow with it if you want.</source>
        <translation>Ab dem Cursor, auf Wunsch mit den Noten danach.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>modulation signature</source>
        <translation>modulation vorzeichen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Time signature here …</source>
        <translation>Taktart hier …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the bar at the cursor on.</source>
        <translation>Ab dem Takt am Cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre change</source>
        <translation>metrum taktwechsel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo change here …</source>
        <translation>Tempowechsel hier …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on.</source>
        <translation>Ab dem Cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ritardando / accelerando …</source>
        <translation>Ritardando / Accelerando …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Slow down or speed up from beat to beat, between two places.</source>
        <translation>Zwischen zwei Stellen von Schlag zu Schlag langsamer oder schneller werden.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>rallentando tempo slower faster</source>
        <translation>rallentando tempo langsamer schneller</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Rehearsal letter</source>
        <translation>Studierbuchstabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The next letter over the bar at the cursor.</source>
        <translation>Der nächste Buchstabe über dem Takt am Cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>mark section</source>
        <translation>marke abschnitt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Double bar</source>
        <translation>Doppelstrich</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Before the bar at the cursor, or take it away.</source>
        <translation>Vor dem Takt am Cursor setzen oder wegnehmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>barline</source>
        <translation>taktstrich</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Repeat mark …</source>
        <translation>Wiederholungszeichen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Say that the bar at the cursor begins a repeat that is written out.</source>
        <translation>Angeben, dass mit dem Takt am Cursor eine ausgeschriebene Wiederholung beginnt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Text over the staff …</source>
        <translation>Text über dem System …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A word at the cursor, such as dolce.</source>
        <translation>Ein Wort am Cursor, etwa dolce.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>expression direction</source>
        <translation>ausdruck vortragsangabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Remove what is selected on the ruler</source>
        <translation>Ausgewähltes Zeichen der Zeitleiste entfernen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A key, a time signature, a tempo or a sign.</source>
        <translation>Eine Tonart, eine Taktart, ein Tempo oder ein Zeichen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>delete key tempo meter</source>
        <translation>löschen tonart tempo taktart</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars …</source>
        <translation>Takte einfügen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars, before the one with the cursor.</source>
        <translation>Leere Takte vor dem mit dem Cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>add measures</source>
        <translation>takte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars</source>
        <translation>Takte einfügen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to insert:</source>
        <translation>Takte einfügen:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end …</source>
        <translation>Takte am Ende anfügen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars after the last one.</source>
        <translation>Leere Takte nach dem letzten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>append measures</source>
        <translation>takte anhängen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end</source>
        <translation>Takte am Ende anfügen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to add:</source>
        <translation>Takte anfügen:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Delete the bar at the cursor</source>
        <translation>Takt am Cursor löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>remove measure</source>
        <translation>takt entfernen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The only bar can't be deleted.</source>
        <translation>Der einzige Takt kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length …</source>
        <translation>Länge …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end, or cut the piece off.</source>
        <translation>Takte am Ende anfügen oder das Stück kürzen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bars measures append</source>
        <translation>takte anhängen kürzen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars in the piece:</source>
        <translation>Takte im Stück:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play / pause</source>
        <translation>Abspielen / Pause</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Return to where playback began (Enter).</source>
        <translation>Dorthin zurück, wo die Wiedergabe begann (Eingabetaste).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Repeat the loop, the selection or everything.</source>
        <translation>Die Schleife, die Auswahl oder alles wiederholen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Metronome</source>
        <translation>Metronom</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click on every beat, with an accent on each bar.</source>
        <translation>Auf jeden Schlag klicken, mit Betonung am Taktanfang.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Count in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click for one bar before playback begins.</source>
        <translation>Vor der Wiedergabe einen Takt lang klicken.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Humanize …</source>
        <translation>Lebendig spielen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play a little unevenly, as people do; the score stays as it is.</source>
        <translation>Ein wenig ungleichmäßig spielen, wie Menschen es tun; die Noten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>timing velocity swing expression</source>
        <translation>timing anschlagstärke swing ausdruck menschlich humanize</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Breathe where phrases end</source>
        <translation>An Phrasenenden atmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Slow down a little at phrase ends, and leave a gap before the next phrase.</source>
        <translation>An Phrasenenden etwas langsamer werden und vor der nächsten Phrase absetzen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>ritardando ritard fermata cadence expression</source>
        <translation>ritardando fermate kadenz ausdruck atem</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Record from a MIDI keyboard</source>
        <translation>Von MIDI-Tastatur aufnehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play into the chosen voice during playback; notes move to the snap grid.</source>
        <translation>Während der Wiedergabe in die gewählte Stimme spielen; Noten rücken auf das Raster.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Step entry from a MIDI keyboard</source>
        <translation>Schritteingabe von MIDI-Tastatur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Each key inserts a note at the cursor; 3–7 choose its length.</source>
        <translation>Jede Taste fügt am Cursor eine Note ein; 3–7 wählen ihre Länge.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow incoming MIDI clock</source>
        <translation>Eingehender MIDI-Clock folgen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI …</source>
        <translation>MIDI …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI ports in and out, clock, program changes.</source>
        <translation>MIDI-Ein- und -Ausgänge, Clock, Programmwechsel.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>settings preferences daw output</source>
        <translation>einstellungen vorgaben daw ausgabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>All notes off</source>
        <translation>Alle Töne aus</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Silence every note that still sounds.</source>
        <translation>Alles verstummen lassen, was noch klingt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow the playhead</source>
        <translation>Abspielposition verfolgen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Turn pages during playback, until you scroll by hand.</source>
        <translation>Bei der Wiedergabe weiterblättern, bis von Hand gerollt wird.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play notes while editing</source>
        <translation>Noten beim Bearbeiten anspielen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound …</source>
        <translation>Klang …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound font, audio driver, device and buffer.</source>
        <translation>SoundFont, Audiotreiber, Gerät und Puffer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>settings preferences soundfont</source>
        <translation>einstellungen vorgaben soundfont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Reconnect the audio device</source>
        <translation>Audiogerät neu verbinden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Notes</source>
        <translation>&amp;Noten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>L&amp;yrics</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Dynamics</source>
        <translation>D&amp;ynamik</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>Pie&amp;ce</source>
        <translation>&amp;Stück</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>Fi&amp;ll</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>E&amp;xercise</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select notes.</source>
        <translation>Ziehen wählt Noten aus.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Click to insert a note, drag to lengthen it, right-click to erase.</source>
        <translation>Klicken fügt eine Note ein, Ziehen verlängert sie, Rechtsklick löscht.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag over notes to erase.</source>
        <translation>Über Noten ziehen löscht sie.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select time in all voices, or with Shift in the chosen voice.</source>
        <translation>Ziehen wählt Zeit in allen Stimmen aus, mit der Umschalttaste in der gewählten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>For the next note that is inserted.</source>
        <translation>Für die nächste Note, die eingefügt wird.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Note length: {length}</source>
        <translation>Notenlänge: {length}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Mute the chosen voice</source>
        <translation>Gewählte Stimme stumm schalten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Solo the chosen voice</source>
        <translation>Gewählte Stimme solo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Use system theme</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Light theme</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Dark theme</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Taller rows</source>
        <translation>Höhere Zeilen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Shorter rows</source>
        <translation>Niedrigere Zeilen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Lyrics lane</source>
        <translation>Textspur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: the words of the chosen voice.</source>
        <translation>Unter der Pianorolle: der Text der gewählten Stimme.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocity and dynamics lane</source>
        <translation>Anschlag- und Dynamikspur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: how loud each note is, and the dynamics.</source>
        <translation>Unter der Pianorolle: wie laut jede Note ist, und die Dynamik.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocities on the notes</source>
        <translation>Anschlagstärke auf den Noten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>A line on each note: the longer, the louder.</source>
        <translation>Ein Strich auf jeder Note: je länger, desto lauter.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Roman numerals in the chord lane</source>
        <translation>Stufen in der Akkordspur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Name the chords that sound by their degrees, with the keys that are heard.</source>
        <translation>Klingende Akkorde nach Stufen benennen, mit den gehörten Tonarten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony analysis key</source>
        <translation>harmonie analyse tonart</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Analysis in the score</source>
        <translation>Analyse in der Partitur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Print numerals, cadences and the kinds of non-chord notes in the engraved score.</source>
        <translation>Stufen, Kadenzen und die Arten akkordfremder Töne in die gesetzten Noten drucken.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony roman cadence passing suspension</source>
        <translation>harmonie stufen kadenz durchgang vorhalt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Faults on the notes</source>
        <translation>Fehler an den Noten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Ring and join the notes that break a rule of part-writing.</source>
        <translation>Noten, die eine Regel der Stimmführung verletzen, einkreisen und verbinden.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Only the chosen voice</source>
        <translation>Nur die gewählte Stimme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Hide the other voices.</source>
        <translation>Die anderen Stimmen ausblenden.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>All edits, to go back to any of them.</source>
        <translation>Alle Änderungen; zu jeder kann man zurück.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Bottom panel</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Versions, part-writing and the score.</source>
        <translation>Fassungen, Stimmführung und Partitur.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Language …</source>
        <translation>Sprache …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Which language the window speaks from its next start on.</source>
        <translation>Welche Sprache das Fenster ab dem nächsten Start spricht.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>english deutsch français español italiano translation</source>
        <translation>english deutsch français español italiano übersetzung language</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Click, pencil</source>
        <translation>Klick, Stift</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a note as long as the last</source>
        <translation>eine Note so lang wie die letzte einfügen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag right, pencil</source>
        <translation>Nach rechts ziehen, Stift</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a longer one</source>
        <translation>eine längere einfügen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag a note / its edge</source>
        <translation>Note / ihren Rand ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move / resize it</source>
        <translation>verschieben / Länge ändern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Right-click, right-drag</source>
        <translation>Rechtsklick, rechts ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+drag beside notes</source>
        <translation>Strg+Ziehen neben Noten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select with a rectangle</source>
        <translation>mit Rechteck auswählen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>add to the selection</source>
        <translation>zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag a note</source>
        <translation>Umschalt+Note ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>drag a copy</source>
        <translation>Kopie ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt while dragging</source>
        <translation>Alt beim Ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>no snapping</source>
        <translation>ohne Raster</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Middle-drag</source>
        <translation>Mittlere Taste ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>pan</source>
        <translation>Ausschnitt schieben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Wheel, Shift+wheel</source>
        <translation>Rad, Umschalt+Rad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>scroll pitch, time</source>
        <translation>Tonhöhe, Zeit rollen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+wheel, pinch</source>
        <translation>Strg+Rad, zwei Finger</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom time</source>
        <translation>Zeit zoomen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt+wheel</source>
        <translation>Alt+Rad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom pitch</source>
        <translation>Tonhöhe zoomen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: click, drag</source>
        <translation>Zeitleiste: Klick, Ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>go there, mark a loop</source>
        <translation>dorthin, Schleife markieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: double-click</source>
        <translation>Zeitleiste: Doppelklick</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>phrase end</source>
        <translation>Phrasenende</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: drag a key, tempo, sign</source>
        <translation>Zeitleiste: Tonart, Tempo, Zeichen ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move it; right-click for more</source>
        <translation>verschieben; Rechtsklick für mehr</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Chord lane: double-click</source>
        <translation>Akkordspur: Doppelklick</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>ask for a chord; Tab goes on to the next beat</source>
        <translation>Akkord verlangen; Tab geht zum nächsten Schlag</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Lyrics lane: double-click</source>
        <translation>Textspur: Doppelklick</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>type words; Space, - and _ go on</source>
        <translation>Text eingeben; Leertaste, - und _ gehen weiter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: drag</source>
        <translation>Anschlagspur: ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>set one bar, several, or a line across many</source>
        <translation>einen Balken, mehrere oder eine Linie setzen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: right-click</source>
        <translation>Anschlagspur: Rechtsklick</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>as the dynamics say</source>
        <translation>wie die Dynamik es sagt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Hover over a lighter note</source>
        <translation>Über blasserer Note verweilen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>see alternatives; click one to take it</source>
        <translation>Alternativen sehen; Klick übernimmt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Versions: 1–8, ← →, Enter</source>
        <translation>Fassungen: 1–8, ← →, Eingabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>choose, flip through, back to the roll</source>
        <translation>wählen, blättern, zurück zur Pianorolle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag, region tool</source>
        <translation>Ziehen, Bereichswerkzeug</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select time in all voices</source>
        <translation>Zeit in allen Stimmen auswählen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>only in the chosen voice</source>
        <translation>nur in der gewählten Stimme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>generated notes become gaps;</source>
        <translation>erzeugte Noten werden Lücken;</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>again: locked notes, too</source>
        <translation>nochmals: auch gesperrte Noten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Something went wrong in the program: {error}.</source>
        <translation>Im Programm ist etwas schiefgegangen: {error}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>The window system reports a problem: {text}</source>
        <translation>Das Fenstersystem meldet ein Problem: {text}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details …</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>there is no display to open a window on; without one, use the command line: musegui harmonize IN.mid -o OUT.mid</source>
        <translation>es gibt keinen Bildschirm für ein Fenster; ohne einen hilft die Befehlszeile: musegui harmonize IN.mid -o OUT.mid</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>no display answers as QT_QPA_PLATFORM={wanted} wants it; unset that variable</source>
        <translation>kein Bildschirm antwortet so, wie QT_QPA_PLATFORM={wanted} es verlangt; diese Variable löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt has no platform {platform!r}, which QT_QPA_PLATFORM names; unset that variable</source>
        <translation>Qt kennt die Plattform {platform!r} nicht, die QT_QPA_PLATFORM nennt; diese Variable löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt's {plugin} can't be loaded ({problem})</source>
        <translation>{plugin} von Qt kann nicht geladen werden ({problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Autosaving failed: {error}. Save soon (Ctrl+S).</source>
        <translation>Automatisches Sichern fehlgeschlagen: {error}. Bald speichern (Strg+S).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Unsaved work can't be backed up in {folder}: {reason}. Save it soon (Ctrl+S).</source>
        <translation>Ungespeichertes kann nicht in {folder} gesichert werden: {reason}. Bald speichern (Strg+S).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>an untitled piece</source>
        <translation>ein Stück ohne Namen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>musegui ended before changes to {name} were saved. A backup was made {when}.</source>
        <translation>musegui wurde beendet, bevor Änderungen an {name} gespeichert waren. Eine Sicherung entstand {when}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>at {moment:%H:%M}</source>
        <translation>um {moment:%H:%M}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>on {moment:%Y-%m-%d at %H:%M}</source>
        <translation>am {moment:%d.%m.%Y um %H:%M}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag this voice into another program, as a MIDI file.</source>
        <translation>Diese Stimme als MIDI-Datei in ein anderes Programm ziehen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag the selection, or else everything, into another program as a MIDI file.</source>
        <translation>Die Auswahl oder sonst alles als MIDI-Datei in ein anderes Programm ziehen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>There are no notes to drag out.</source>
        <translation>Es gibt keine Noten zum Hinausziehen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag out as MIDI</source>
        <translation>Als MIDI hinausziehen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>musegui projects (*.muse)</source>
        <translation>musegui-Projekte (*.muse)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Save as exercise</source>
        <translation>Als Aufgabe speichern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>That is the file of this piece; choose another name.</source>
        <translation>Das ist die Datei dieses Stücks; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Demo melody</source>
        <translation>Beispielmelodie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} (backup)</source>
        <translation>{path} (Sicherung)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} was saved by a newer musegui. Saving it here drops what this version does not know.</source>
        <translation>{path} wurde von einem neueren musegui gespeichert. Beim Speichern hier geht verloren, was diese Version nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>All four voices of {path} have notes. Only the soprano is locked, so that fills can rewrite the others.</source>
        <translation>Alle vier Stimmen von {path} haben Noten. Nur der Sopran ist gesperrt, damit Füllungen die anderen neu schreiben können.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Lock all voices</source>
        <translation>Alle Stimmen sperren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Save the changes to “{name}” first?</source>
        <translation>Zuerst die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>{path} was changed by another window or program since it was opened here. Replace it with what you see in this window?</source>
        <translation>{path} wurde von einem anderen Fenster oder Programm geändert, seit es hier geöffnet ist. Durch den Stand in diesem Fenster ersetzen?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor, bass</source>
        <translation>Aufteilen: Sopran, Alt, Tenor, Bass</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor</source>
        <translation>Aufteilen: Sopran, Alt, Tenor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto</source>
        <translation>Aufteilen: Sopran, Alt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: tenor, bass</source>
        <translation>Aufteilen: Tenor, Bass</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: alto, tenor, bass</source>
        <translation>Aufteilen: Alt, Tenor, Bass</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import {path}</source>
        <translation>{path} importieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Tune</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Play repeats and jumps</source>
        <translation>Wiederholungen und Sprünge ausspielen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Track {number}</source>
        <translation>Spur {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a tune of this file.</source>
        <translation>Eine Melodie dieser Datei wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a voice for each track.</source>
        <translation>Für jede Spur eine Stimme wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Every note fits as it is.</source>
        <translation>Jede Note passt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Voice of {track}</source>
        <translation>Stimme für {track}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>this track</source>
        <translation>diese Spur</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{n:,} notes</source>
        <extracomment>one: {n:,} note</extracomment>
        <translation><numerusform>{n:,} Note</numerusform><numerusform>{n:,} Noten</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, drums</source>
        <translation>{notes}, Schlagzeug</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, {lowest} to {highest}</source>
        <translation>{notes}, {lowest} bis {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Reading {path} …</source>
        <translation>{path} wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Open it once through</source>
        <translation>Ohne Wiederholungen öffnen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/new_window.py"/>
        <source>Another window could not be opened; start musegui again instead.</source>
        <translation>Ein weiteres Fenster ließ sich nicht öffnen; stattdessen musegui noch einmal starten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>No recent files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>New exercise</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Hint for {bars}</source>
        <translation>Hinweis: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Solve {bars}</source>
        <translation>{bars} lösen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} {chord} would go well.</source>
        <translation>{place}: {chord} würde gut passen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} no chord can be named; ask for the notes instead.</source>
        <translation>{place}: hier lässt sich kein Akkord nennen; stattdessen die Noten zeigen lassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>What the exercise gives stays as it is. Exercise &gt; End the exercise makes an ordinary piece of it.</source>
        <translation>Was die Aufgabe vorgibt, bleibt, wie es ist. Aufgabe &gt; Aufgabe beenden macht ein gewöhnliches Stück daraus.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Kind</source>
        <translation>Art</translation>
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
        <translation>Was zu tun ist; leer steht hier ein üblicher Satz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Take another chorale.</source>
        <translation>Einen anderen Choral nehmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>This piece is no exercise. File &gt; New exercise … makes one of a chorale.</source>
        <translation>Dieses Stück ist keine Aufgabe. Datei &gt; Neue Aufgabe … macht eine aus einem Choral.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>Faults of the answer</source>
        <translation>Fehler der Lösung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>The answer has changed since. Check it again.</source>
        <translation>Die Lösung hat sich geändert. Noch einmal prüfen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{faults}, {points} lost.</source>
        <translation>{faults}, {points} Abzug.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>No faults.</source>
        <translation>Keine Fehler.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{n} beats still empty.</source>
        <extracomment>one: {n} beat still empty.</extracomment>
        <translation><numerusform>{n} Schlag noch leer.</numerusform><numerusform>{n} Schläge noch leer.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Muted voices are left out, as in playback.</source>
        <translation>Stumme Stimmen fehlen wie bei der Wiedergabe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Export audio</source>
        <translation>Audio exportieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>As loud as possible (peaks at −1 dB)</source>
        <translation>So laut wie möglich (Spitzen bei −1 dB)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Include the metronome</source>
        <translation>Mit Metronom</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>One file per voice</source>
        <translation>Eine Datei je Stimme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>{rate:g} kHz</source>
        <translation>{rate:g} kHz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>{kind} files (*{suffix})</source>
        <translation>{kind}-Dateien (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Replace {files}?</source>
        <translation>{files} ersetzen?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Rendering {path} …</source>
        <translation>{path} wird erzeugt …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Two: closed score</source>
        <translation>Zwei: je zwei Stimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Four: one for each voice</source>
        <translation>Vier: eines je Stimme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>As it is played: humanized, breathing at phrase ends</source>
        <translation>Wie gespielt: lebendig, an Phrasenenden atmend</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Staves</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>{path} can't be written</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>The score can't be printed</source>
        <translation>Die Noten können nicht gedruckt werden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>Exported as {path}.</source>
        <translation>Exportiert als {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>Exported as {first} to {last}.</source>
        <translation>Exportiert als {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Four, with a reduction for rehearsal</source>
        <translation>Vier, mit Klavierauszug zum Proben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Symbols above the staves</source>
        <translation>Symbole über den Systemen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Roman numerals below the staves</source>
        <translation>Stufen unter den Systemen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Numerals, cadences and non-chord notes</source>
        <translation>Stufen, Kadenzen und akkordfremde Töne</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>From the second page on</source>
        <translation>Ab der zweiten Seite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>With the count of all pages</source>
        <translation>Mit Gesamtzahl der Seiten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Page setup</source>
        <translation>Seite einrichten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>{name} ({width:g} × {height:g} mm)</source>
        <translation>{name} ({width:g} × {height:g} mm)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>On its side</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins left and right</source>
        <translation>Ränder links und rechts</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins above and below</source>
        <translation>Ränder oben und unten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Height of a staff</source>
        <translation>Höhe eines Notensystems</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Each system</source>
        <translation>Jede Zeile</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Bars from one bar number to the next</source>
        <translation>Takte von einer Taktzahl zur nächsten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source> bars</source>
        <translation> Takte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Usual page</source>
        <translation>Übliche Seite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Held</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>left and right</source>
        <translation>links und rechts</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>above and below</source>
        <translation>oben und unten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Staff height</source>
        <translation>Systemhöhe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Bar numbers</source>
        <translation>Taktzahlen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Chords</source>
        <translation>Akkorde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>The page can't be shown: {why}.</source>
        <translation>Die Seite kann nicht gezeigt werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>The page appears here.</source>
        <translation>Hier erscheint die Seite.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>The piece is empty: there is nothing to print.</source>
        <translation>Das Stück ist leer: es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>A file for each chosen voice, with that voice louder than all others together. Muted voices are left out.</source>
        <translation>Für jede gewählte Stimme eine Datei, in der sie lauter ist als alle anderen zusammen. Stumme Stimmen fehlen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Export practice tracks</source>
        <translation>Übedateien exportieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>And one with all voices as they are</source>
        <translation>Dazu eine mit allen Stimmen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Clicks on the beats of the piece, too</source>
        <translation>Auch auf den Schlägen des Stücks klicken</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Where it stands in playback</source>
        <translation>Wo sie bei der Wiedergabe steht</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Left, the others right</source>
        <translation>Links, die anderen rechts</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Right, the others left</source>
        <translation>Rechts, die anderen links</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Than all other voices together</source>
        <translation>Als alle anderen Stimmen zusammen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Louder by</source>
        <translation>Lauter um</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Count-in bars</source>
        <translation>Takte Einzählen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>{voice} has no notes, is muted or turned down to 0.</source>
        <translation>{voice} hat keine Noten, ist stumm oder auf 0 gestellt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Folder for practice tracks</source>
        <translation>Ordner für Übedateien</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Rendering {n} practice tracks …</source>
        <extracomment>one: Rendering {n} practice track …</extracomment>
        <translation><numerusform>{n} Übedatei wird erzeugt …</numerusform><numerusform>{n} Übedateien werden erzeugt …</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Exported {n} practice tracks to {folder}.</source>
        <extracomment>one: Exported {n} practice track to {folder}.</extracomment>
        <translation><numerusform>{n} Übedatei nach {folder} exportiert.</numerusform><numerusform>{n} Übedateien nach {folder} exportiert.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/render_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/render_dialog.py"/>
        <source>Exported {names}: {seconds:.1f} s of audio.</source>
        <translation>{names} exportiert: {seconds:.1f} s Audio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>{path} can't be written: there is nothing to print.</source>
        <translation>{path} kann nicht geschrieben werden: es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>{path} can't be written: {error}.</source>
        <translation>{path} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>Nothing was printed: the last page is {page}.</source>
        <translation>Nichts wurde gedruckt: die letzte Seite ist {page}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>Nothing was printed: the piece is empty.</source>
        <translation>Nichts wurde gedruckt: das Stück ist leer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>The printer {printer!r} could not be used; see that it is switched on and connected, or choose another.</source>
        <translation>Der Drucker {printer!r} ließ sich nicht ansprechen; prüfen, ob er eingeschaltet und verbunden ist, oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Harmonize fills what is empty. Locked notes never change.</source>
        <translation>Harmonisieren füllt, was leer ist. Gesperrte Noten ändern sich nie.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Progress of the fill</source>
        <translation>Fortschritt der Füllung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Starting …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Pass {sweep} of {sweeps}</source>
        <translation>Durchgang {sweep} von {sweeps}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Done in {seconds:.1f} s.</source>
        <translation>Fertig in {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Stopped by your edit.</source>
        <translation>Durch die Änderung angehalten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Harmonize {bars}</source>
        <translation>{bars} harmonisieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Nothing is empty. Select what to rewrite, or rewrite all notes that you have not locked.</source>
        <translation>Es gibt keine Lücke. Auswählen, was neu geschrieben werden soll, oder alle Noten, die nicht gesperrt sind, neu schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill gaps in {bars}</source>
        <translation>Lücken füllen: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Rewrite {bars}</source>
        <translation>{bars} neu schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Continue with {bars}</source>
        <translation>Fortsetzung: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Melody in {bars}</source>
        <translation>Melodie: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill {voice} {bars}</source>
        <translation>{voice} füllen, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>There is no generated note at the cursor.</source>
        <translation>Am Cursor ist keine erzeugte Note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style}</source>
        <translation>{style} nehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style} alone</source>
        <translation>Nur {style} nehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The style {name!r} is not on this computer. Import its file (Edit &gt; Import a style …), or choose another one.</source>
        <translation>Der Stil {name!r} ist nicht auf diesem Rechner. Seine Datei importieren (Bearbeiten &gt; Stil importieren …) oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The notes have changed since.</source>
        <translation>Die Noten haben sich inzwischen geändert.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>The piece can't become longer, so there is no next chord.</source>
        <translation>Das Stück kann nicht länger werden, also gibt es keinen nächsten Akkord.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>No chord is likely there.</source>
        <translation>Dort ist kein Akkord wahrscheinlich.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord} here</source>
        <translation>Akkord {chord} hier setzen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Likely chords, {place}</source>
        <translation>Wahrscheinliche Akkorde, {place}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord}, bar {bar}</source>
        <translation>Akkord {chord} setzen, Takt {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>How unlikely the new notes are, after each pass: lower is more typical.</source>
        <translation>Wie unwahrscheinlich die neuen Noten nach jedem Durchgang sind: je tiefer, desto stiltreuer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Finished: mean NLL {nll:.2f} nats</source>
        <translation>Fertig: mittlere NLL {nll:.2f} nats</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Pass {sweep}: mean NLL {nll:.2f} nats</source>
        <translation>Durchgang {sweep}: mittlere NLL {nll:.2f} nats</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>A fill draws here how unlikely its notes are, pass by pass (mean NLL in nats).</source>
        <translation>Eine Füllung zeichnet hier, wie unwahrscheinlich ihre Noten sind, Durchgang für Durchgang (mittlere NLL in nats).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>mean NLL (nats)</source>
        <translation>mittlere NLL (nats)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>pass</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likely_popup.py"/>
        <source>current</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}: it becomes locked</source>
        <translation>{note} nehmen: wird gesperrt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take a rest</source>
        <translation>Pause nehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}</source>
        <translation>{note} nehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>{engine} (not trained)</source>
        <translation>{engine} (nicht trainiert)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Makes {n} versions, with the settings of the Fill panel.</source>
        <extracomment>one: Makes one version, with the settings of the Fill panel.</extracomment>
        <translation><numerusform>Macht eine Fassung, mit den Einstellungen im Füll-Bereich.</numerusform><numerusform>Macht {n} Fassungen, mit den Einstellungen im Füll-Bereich.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>New melody</source>
        <translation>Neue Melodie</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Harmonize it</source>
        <translation>Harmonisieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write the empty bars of the other voices to it, too.</source>
        <translation>Auch die leeren Takte der anderen Stimmen dazu schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Time signature</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano of this piece gets a melody. Its last note is the tonic.</source>
        <translation>Der Sopran dieses Stücks bekommt eine Melodie. Ihre letzte Note ist der Grundton.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano gets a melody from bar {bar} on, in the key and time signature of the piece. Its last note is the tonic.</source>
        <translation>Der Sopran bekommt ab Takt {bar} eine Melodie, in Ton- und Taktart des Stücks. Ihre letzte Note ist der Grundton.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>The same seed, piece and settings give the same notes.</source>
        <translation>Gleicher Startwert, gleiches Stück und gleiche Einstellungen ergeben dieselben Noten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>The same seed, score and settings give the same notes.</source>
        <translation>Gleicher Startwert, gleiche Noten und gleiche Einstellungen ergeben dasselbe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Keep</source>
        <translation>Fest</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Use this seed for every fill. Otherwise each fill draws a new one.</source>
        <translation>Diesen Startwert für jede Füllung nehmen. Sonst zieht jede einen neuen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Copy the seed</source>
        <translation>Startwert kopieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Sixteenths</source>
        <translation>Sechzehntel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Eighths</source>
        <translation>Achtel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Discourage faults</source>
        <translation>Fehlerarm</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Forbid faults</source>
        <translation>Fehlerfrei</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions made at once, to be compared below.</source>
        <translation>So viele Fassungen auf einmal, unten zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes over the notes: more are slower and better.</source>
        <translation>Durchgänge über die Noten: mehr sind langsamer und besser.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Made for each version, of which the one with the best part-writing is kept.</source>
        <translation>So viele Versuche für jede Fassung; der mit der besten Stimmführung bleibt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Better fills take longer: more passes and, for the best, a choice among four. Live is always a draft.</source>
        <translation>Bessere Füllungen dauern länger: mehr Durchgänge und, für die beste, eine Auswahl aus vieren. Live ist immer ein Entwurf.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>As long as the last fill would have taken with these settings.</source>
        <translation>So lange hätte die letzte Füllung mit diesen Einstellungen gedauert.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>The shortest notes that a fill writes.</source>
        <translation>Die kürzesten Noten, die eine Füllung schreibt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Parallel fifths and octaves, crossings, wide gaps, leaps and voices out of their register. A fault that locked notes, or chords set to exact, leave no way round stays, and is listed under Part-writing.</source>
        <translation>Quint- und Oktavparallelen, Stimmkreuzungen, weite Abstände, Sprünge und Stimmen außerhalb ihrer Tonlage. Ein Fehler, den gesperrte Noten oder auf „genau“ gestellte Akkorde erzwingen, bleibt und steht unter Stimmführung.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Keep the rhythm</source>
        <translation>Rhythmus behalten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Existing notes only change their pitch; every onset and rest stays.</source>
        <translation>Vorhandene Noten ändern nur ihre Tonhöhe; jeder Einsatz und jede Pause bleibt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Picardy third</source>
        <translation>Picardische Terz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>A piece in minor closes on a major chord, as Bach's do. Without it the last third is minor.</source>
        <translation>Ein Stück in Moll schließt mit einem Durakkord, wie bei Bach. Ohne sie ist die letzte Terz klein.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>About {seconds:.1f} s</source>
        <translation>Etwa {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Best of</source>
        <translation>Beste von</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Writing</source>
        <translation>Satz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Steering</source>
        <translation>Lenken</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Choose a preset, or type a name and press Enter to save the settings.</source>
        <translation>Eine Voreinstellung wählen, oder einen Namen eingeben und mit der Eingabetaste die Einstellungen speichern.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset …</source>
        <translation>Voreinstellung …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Save the current settings under this name</source>
        <translation>Einstellungen unter diesem Namen speichern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Delete this preset</source>
        <translation>Diese Voreinstellung löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Generated notes of the {voice} stay in this range where possible.</source>
        <translation>Erzeugte Noten der Stimme {voice} bleiben möglichst in diesem Umfang.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Lowest note of the {voice}</source>
        <translation>Tiefste Note: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Highest note of the {voice}</source>
        <translation>Höchste Note: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{sentence}
Now {value:g}; double-click for {neutral:g}.</source>
        <translation>{sentence}
Jetzt {value:g}; Doppelklick für {neutral:g}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Mix with another style</source>
        <translation>Mit anderem Stil mischen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>No second style</source>
        <translation>Kein zweiter Stil</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>How much each of the two styles has a say; a fill between them takes twice as long.</source>
        <translation>Wie viel jeder der beiden Stile zu sagen hat; eine Füllung dazwischen dauert doppelt so lange.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>The style that fills write in.</source>
        <translation>Der Stil, in dem Füllungen schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Second style</source>
        <translation>Zweiter Stil</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>The style that is mixed into the first one.</source>
        <translation>Der Stil, der dem ersten beigemischt wird.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_menu.py"/>
        <source>{name} (missing)</source>
        <translation>{name} (fehlt)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>same notes as {number}</source>
        <translation>gleiche Noten wie {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, typicality {dots} of 5</source>
        <translation>Fassung {number}, Stiltreue {dots} von 5</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Typicality {dots} of 5 (mean NLL {nll:.3f} nats; lower is more typical)</source>
        <translation>Stiltreue {dots} von 5 (mittlere NLL {nll:.3f} nats; kleiner ist stiltreuer)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>{faults} in part-writing</source>
        <translation>{faults} in der Stimmführung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Differs from version 1: {differences}</source>
        <translation>Anders als Fassung 1: {differences}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>The same notes as version {number}</source>
        <translation>Dieselben Noten wie Fassung {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>being written …</source>
        <translation>entsteht …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, being written</source>
        <translation>Fassung {number}, wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>What a fill gives is kept here: up to eight versions, the best first, of the last twelve fills.
Set how many on the panel at the right, then fill.</source>
        <translation>Hier bleibt, was die letzten zwölf Füllungen ergeben: je bis zu acht Fassungen, die beste zuerst.
Rechts einstellen, wie viele, dann füllen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Set the panel to this fill's settings and seed.</source>
        <translation>Einstellungen und Startwert dieser Füllung übernehmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Fills</source>
        <translation>Füllungen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>The last fills, the newest below.</source>
        <translation>Die letzten Füllungen, die neueste unten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Use again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy seed</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy the seed of this fill.</source>
        <translation>Den Startwert dieser Füllung kopieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Pass {sweep} of {sweeps}, seed {seed}</source>
        <translation>Durchgang {sweep} von {sweeps}, Startwert {seed}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>the best</source>
        <translation>die beste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Seed {seed}, {n} passes</source>
        <extracomment>one: Seed {seed}, {n} pass</extracomment>
        <translation><numerusform>Startwert {seed}, {n} Durchgang</numerusform><numerusform>Startwert {seed}, {n} Durchgänge</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>{facts}, by: {engine}</source>
        <translation>{facts}, von: {engine}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Ask for this continuation again.</source>
        <translation>Diese Fortsetzung noch einmal verlangen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>These versions were made when the piece had another length. Undo to that point, or fill again.</source>
        <translation>Diese Fassungen entstanden, als das Stück eine andere Länge hatte. Bis dorthin rückgängig machen oder neu füllen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>Bar {bar} leaves no choice: all versions have the same notes there, or nothing that is allowed is likely. Unlock a note, ask for another chord, or be less strict.</source>
        <translation>Takt {bar} lässt keine Wahl: alle Fassungen haben dort dieselben Noten, oder nichts Erlaubtes ist wahrscheinlich. Eine Note entsperren, einen anderen Akkord verlangen oder weniger streng sein.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>{places}; and {more} more</source>
        <translation>{places}; und {more} weitere</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>Not all that was asked could be kept: {places}.</source>
        <translation>Nicht alles Gewünschte ließ sich einhalten: {places}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Score</source>
        <translation>Partitur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Exercise</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>musegui plays to MIDI only ({target}), as you chose the last time. The button at the right of the top bar brings the built-in sound back.</source>
        <translation>musegui spielt nur an MIDI ({target}), wie zuletzt gewählt. Der Knopf rechts in der oberen Leiste bringt den eingebauten Klang zurück.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first, in the menu of the output button.</source>
        <translation>Zuerst einen MIDI-Eingang wählen, im Menü des Ausgangsknopfs.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first: musegui follows its clock.</source>
        <translation>Zuerst einen MIDI-Eingang wählen: musegui folgt seiner Clock.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem} Until then the built-in synthesizer plays.</source>
        <translation>{problem} Bis dahin spielt der eingebaute Synthesizer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem}; once it is back, musegui plays on there.</source>
        <translation>{problem}; sobald er wieder da ist, spielt musegui dort weiter.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is not connected. musegui listens to it once it is.</source>
        <translation>Der MIDI-Eingang {port!r} ist nicht verbunden. Sobald er es ist, hört musegui darauf.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} has gone. musegui listens again once it is back.</source>
        <translation>Der MIDI-Eingang {port!r} ist verschwunden. Sobald er wieder da ist, hört musegui darauf.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is connected.</source>
        <translation>Der MIDI-Eingang {port!r} ist verbunden.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>What musegui plays comes back in at {port!r}, so it no longer listens there. Remove that connection in the other program, then choose the input again.</source>
        <translation>Was musegui spielt, kommt an {port!r} wieder herein; dort wird nicht mehr gehört. Diese Verbindung im anderen Programm lösen, dann den Eingang neu wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The clock from {source!r} has stopped, and playback with it.</source>
        <translation>Die Clock von {source!r} ist stehen geblieben und mit ihr die Wiedergabe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Play into</source>
        <translation>Ausgabe an</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Built-in sound too</source>
        <translation>Auch eingebauter Klang</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send program changes</source>
        <translation>Programmwechsel senden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Choose each voice's instrument in the other program, too.</source>
        <translation>Auch im anderen Programm das Instrument jeder Stimme wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send clock, start, stop and song position</source>
        <translation>Clock, Start, Stopp und Position senden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Listen to</source>
        <translation>Eingabe von</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Follow its clock, start, stop and song position</source>
        <translation>Clock, Start, Stopp und Position folgen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port of the {voice}</source>
        <translation>Port: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port “{port}” for other programs</source>
        <translation>Port „{port}“ für andere Programme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Four ports for other programs, one per voice</source>
        <translation>Vier Ports für andere Programme, einer je Stimme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>A port for each voice</source>
        <translation>Ein Port je Stimme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Looking for ports …</source>
        <translation>Ports werden gesucht …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>{port} (not connected)</source>
        <translation>{port} (nicht verbunden)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source> · in</source>
        <translation> · ein</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Plays into: {target}.</source>
        <translation>Spielt an: {target}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Listens to {source}.</source>
        <translation>Hört auf {source}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Output: {target}</source>
        <translation>Ausgang: {target}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Follow its clock</source>
        <translation>Seiner Clock folgen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>No port of its own: how to get one …</source>
        <translation>Kein eigener Port: so gibt es einen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Ensemble</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Arrange for {ensemble}</source>
        <translation>Einrichten für {ensemble}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones up.</source>
        <extracomment>one: All voices move {n} semitone up.</extracomment>
        <translation><numerusform>Alle Stimmen rücken {n} Halbton höher.</numerusform><numerusform>Alle Stimmen rücken {n} Halbtöne höher.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones down.</source>
        <extracomment>one: All voices move {n} semitone down.</extracomment>
        <translation><numerusform>Alle Stimmen rücken {n} Halbton tiefer.</numerusform><numerusform>Alle Stimmen rücken {n} Halbtöne tiefer.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more up.</source>
        <translation>{voice} rückt noch {semitones} höher.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more down.</source>
        <translation>{voice} rückt noch {semitones} tiefer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>No note moves.</source>
        <translation>Keine Note wird verschoben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Part-writing faults: {before} before, {after} after.</source>
        <translation>Stimmführungsfehler: {before} vorher, {after} nachher.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Letter or number:</source>
        <translation>Buchstabe oder Zahl:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Repeat mark</source>
        <translation>Wiederholungszeichen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>What it says:</source>
        <translation>Zeichen:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text over the staff:</source>
        <translation>Text über dem System:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Nothing on the ruler is selected: click a key, tempo or sign there first.</source>
        <translation>Auf der Zeitleiste ist nichts ausgewählt: dort zuerst auf eine Tonart, ein Tempo oder ein Zeichen klicken.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>The first {kind} can't be removed, only changed.</source>
        <translation>Erste Angabe ({kind}): nur zu ändern, nicht zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Change {kind} …</source>
        <translation>{kind} ändern …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Remove {kind}</source>
        <translation>{kind} entfernen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text …</source>
        <translation>Text …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key change</source>
        <translation>Tonartwechsel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>New key</source>
        <translation>Neue Tonart</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Transpose what follows, up to the next key change</source>
        <translation>Das Folgende transponieren, bis zum nächsten Tonartwechsel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key from {where} on</source>
        <translation>Tonart ab {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>No key is in force here to transpose from.</source>
        <translation>Hier gilt keine Tonart, von der aus transponiert werden könnte.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Only notes of the same mode can be transposed.</source>
        <translation>Transponieren geht nur innerhalb von Dur oder von Moll.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Time signature from {where} on</source>
        <translation>Taktart ab {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo change</source>
        <translation>Tempowechsel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo from {where} on</source>
        <translation>Tempo ab {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Ritardando / Accelerando</source>
        <translation>Ritardando / Accelerando</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Then back to the first tempo</source>
        <translation>Danach zurück zum ersten Tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>To the end of</source>
        <translation>Bis Ende von</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo there</source>
        <translation>Tempo dort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly slower.</source>
        <extracomment>one: {n} beat, evenly slower.</extracomment>
        <translation><numerusform>{n} Schlag, gleichmäßig langsamer.</numerusform><numerusform>{n} Schläge, gleichmäßig langsamer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly faster.</source>
        <extracomment>one: {n} beat, evenly faster.</extracomment>
        <translation><numerusform>{n} Schlag, gleichmäßig schneller.</numerusform><numerusform>{n} Schläge, gleichmäßig schneller.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>That is the tempo of the beginning.</source>
        <translation>Das ist das Tempo des Anfangs.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Bar</source>
        <translation>Takt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Beat</source>
        <translation>Schlag</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>bar</source>
        <translation>Takt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>beat</source>
        <translation>Schlag</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words are cut at their hyphens, or by the rules of the language. _ holds a syllable for one more note, * leaves a note out, ~ joins two words. Numbers or blank lines part verses.</source>
        <translation>Wörter werden an ihren Trennstrichen oder nach den Regeln der Sprache getrennt. _ hält eine Silbe eine Note länger, * lässt eine Note aus, ~ verbindet zwei Wörter. Zahlen oder Leerzeilen trennen Strophen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The cursor or selection ({position})</source>
        <translation>Cursor oder Auswahl ({position})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words as they are sung</source>
        <translation>Text, wie er gesungen wird</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Hyphenate</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>As sung</source>
        <translation>Gesungen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Without a note: {words}</source>
        <translation>Ohne Note: {words}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics, {voice}</source>
        <translation>Liedtext, {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{written} written; {unplaced} found no note and stay here: add notes, then write again.</source>
        <translation>{written} geschrieben; {unplaced} ohne Note bleiben hier: Noten ergänzen, dann noch einmal schreiben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The {voice} has {n} notes</source>
        <extracomment>one: The {voice} has {n} note</extracomment>
        <translation><numerusform>{voice}: {n} Note</numerusform><numerusform>{voice}: {n} Noten</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}: {syllables} can be written, {unplaced} find no note and stay here.</source>
        <translation>{has}: {syllables} passen, {unplaced} ohne Note bleiben hier.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses, as many as there can be.</source>
        <translation>{has}; {syllables} in {verses} Strophen, mehr sind nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses.</source>
        <translation>{has}; {syllables} in {verses} Strophen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{n} syllables</source>
        <extracomment>one: {n} syllable</extracomment>
        <translation><numerusform>{n} Silbe</numerusform><numerusform>{n} Silben</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>At the text's own hyphens only</source>
        <translation>Nur an den Trennstrichen des Textes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{language} (for Latin, too)</source>
        <translation>{language} (auch für Latein)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>New piece</source>
        <translation>Neues Stück</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source> beats per minute</source>
        <translation> Schläge je Minute</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Pickup</source>
        <translation>Auftakt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Words by</source>
        <translation>Text von</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Piece information</source>
        <translation>Angaben zum Stück</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key and time signature</source>
        <translation>Tonart und Taktart</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>from bar {bar} on</source>
        <translation>ab Takt {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key from bar {bar} on</source>
        <translation>Tonart ab Takt {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Change key or time signature</source>
        <translation>Tonart oder Taktart ändern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Its scale is tinted on the roll, and Alt+Up and Alt+Down follow it.</source>
        <translation>Ihre Leiter ist in der Pianorolle getönt; Alt+Pfeil auf und Alt+Pfeil ab folgen ihr.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Beats in a bar</source>
        <translation>Schläge im Takt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Note value of a beat</source>
        <translation>Notenwert eines Schlags</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>{n} quarters</source>
        <extracomment>one: {n} quarter</extracomment>
        <translation><numerusform>{n} Viertel</numerusform><numerusform>{n} Viertel</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 sixteenth</source>
        <translation>1 Sechzehntel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 eighth</source>
        <translation>1 Achtel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>3 sixteenths</source>
        <translation>3 Sechzehntel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>nearest</source>
        <translation>nächste</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>up</source>
        <translation>höher</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>down</source>
        <translation>tiefer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The whole piece</source>
        <translation>Das ganze Stück</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Semitones</source>
        <translation>Halbtöne</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Octaves</source>
        <translation>Oktaven</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>By</source>
        <translation>Um</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>To a key</source>
        <translation>In eine Tonart</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones up.</source>
        <extracomment>one: {n} semitone up.</extracomment>
        <translation><numerusform>{n} Halbton höher.</numerusform><numerusform>{n} Halbtöne höher.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones down.</source>
        <extracomment>one: {n} semitone down.</extracomment>
        <translation><numerusform>{n} Halbton tiefer.</numerusform><numerusform>{n} Halbtöne tiefer.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Distance, up or down</source>
        <translation>Abstand, höher oder tiefer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Humanize</source>
        <translation>Lebendig spielen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Another variation</source>
        <translation>Andere Variante</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Notes are struck a little late and not equally loud, in playback and in exported audio and MIDI. The score stays as it is.</source>
        <translation>Noten setzen etwas verspätet und verschieden laut ein, bei der Wiedergabe und in exportiertem Audio und MIDI. Die Noten selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The sound could not be opened.</source>
        <translation>Der Klang ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device had stopped; sound was restarted.</source>
        <translation>Das Audiogerät war stehen geblieben; der Klang wurde neu gestartet.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device has stopped, so there is no sound; editing goes on.</source>
        <translation>Das Audiogerät ist stehen geblieben, also ohne Ton; bearbeiten geht weiter.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_controller.py"/>
        <source>{error} Another output is used until you choose again.</source>
        <translation>{error} Bis zur neuen Wahl wird ein anderer Ausgang genommen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound fonts (*.sf2 *.sf3);;All files (*)</source>
        <translation>SoundFonts (*.sf2 *.sf3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Opening the sound</source>
        <translation>Klang wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Play a chord</source>
        <translation>Akkord spielen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>The system's default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>A shorter buffer reacts sooner; a longer one drops out less.</source>
        <translation>Ein kürzerer Puffer reagiert schneller; ein längerer setzt seltener aus.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound font</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Audio driver</source>
        <translation>Audiotreiber</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} (built in)</source>
        <translation>{font} (eingebaut)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Other file …</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{milliseconds:.0f} ms</source>
        <translation>{milliseconds:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{error} What was chosen before plays on.</source>
        <translation>{error} Das vorher Gewählte spielt weiter.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Choose a sound font</source>
        <translation>SoundFont wählen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Loading {font} …</source>
        <translation>{font} wird geladen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>No audio device is open. Editing, harmonizing and rendering still work.</source>
        <translation>Kein Audiogerät ist offen. Bearbeiten, Harmonisieren und Exportieren gehen trotzdem.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} plays through {driver}.</source>
        <translation>{font} spielt über {driver}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>1 bar</source>
        <translation>1 Takt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Beats a minute, from the playhead on.</source>
        <translation>Schläge je Minute, ab der Abspielposition.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Bar, beat and sixteenth of the playhead.</source>
        <translation>Takt, Schlag und Sechzehntel der Abspielposition.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap: starts and lengths are multiples of this. Hold Alt to suspend it.</source>
        <translation>Raster: Anfänge und Längen sind Vielfache davon. Mit gedrückter Alt-Taste ist es aus.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Change tempo</source>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>No key</source>
        <translation>Keine Tonart</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Voice oohs</source>
        <translation>Chor (u)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Reed organ</source>
        <translation>Harmonium</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Harpsichord</source>
        <translation>Cembalo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Flute</source>
        <translation>Flöte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Clarinet</source>
        <translation>Klarinette</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Bassoon</source>
        <translation>Fagott</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trumpet</source>
        <translation>Trompete</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trombone</source>
        <translation>Posaune</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>French horn</source>
        <translation>Horn</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Mute the {voice}</source>
        <translation>{voice} stumm schalten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hear the {voice} alone</source>
        <translation>{voice} allein hören</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock or unlock all of the {voice}</source>
        <translation>{voice} ganz sperren oder entsperren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hide the {voice}</source>
        <translation>{voice} ausblenden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Rewrite the {voice}; locked notes stay</source>
        <translation>{voice} neu schreiben; gesperrte Noten bleiben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Instrument of the {voice}</source>
        <translation>Instrument: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Volume of the {voice}</source>
        <translation>Lautstärke: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Show the {voice}</source>
        <translation>{voice} einblenden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Program {number}</source>
        <translation>Programm {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock {voice}</source>
        <translation>{voice} sperren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Unlock {voice}</source>
        <translation>{voice} entsperren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change instrument of {voice}</source>
        <translation>Instrument ändern: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change volume of {voice}</source>
        <translation>Lautstärke ändern: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>locked (yours)</source>
        <translation>gesperrt (eigene)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>empty, to be filled</source>
        <translation>leer, wird gefüllt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>The fainter the note, the less sure musegui was of it.</source>
        <translation>Je blasser die Note, desto unsicherer war sich musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>A gap: nothing has been written here yet.</source>
        <translation>Eine Lücke: hier ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/canvas/piano_roll.py"/>
        <source>Piano roll</source>
        <translation>Pianorolle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/keyboard_strip.py"/>
        <source>Keyboard</source>
        <translation>Klaviatur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_editor.py"/>
        <source>Chord</source>
        <translation>Akkord</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Double-click a beat to ask for a chord there: C, F♯m7, B♭/D, or V7, ii65, V/V; or for figures of the bass: 6, 65, ♯, 4 3.</source>
        <translation>Doppelklick auf einen Schlag verlangt dort einen Akkord: C, F♯m7, B♭/D, oder V7, ii65, V/V; oder Ziffern des Basses: 6, 65, ♯, 4 3.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Chord lane</source>
        <translation>Akkordspur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Remove chord, bar {bar}</source>
        <translation>Akkord entfernen, Takt {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Set figures {figures}, bar {bar}</source>
        <translation>Ziffern {figures} setzen, Takt {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Set chord …</source>
        <translation>Akkord setzen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Remove chord</source>
        <translation>Akkord entfernen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: set chord {chord}</source>
        <translation>{place}: gesetzter Akkord {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: figures {figures}</source>
        <translation>{place}: Ziffern {figures}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: sounding chord {chord}</source>
        <translation>{place}: klingender Akkord {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Drag a bar to change a note's velocity, or drag across to draw a line; right-click: as the dynamics say. Double-click above the bars for a dynamic.</source>
        <translation>Einen Balken ziehen ändert die Anschlagstärke einer Note, quer ziehen zeichnet eine Linie; Rechtsklick: wie die Dynamik es sagt. Doppelklick über den Balken setzt Dynamik.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Dynamics lane</source>
        <translation>Dynamikspur</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Move dynamics</source>
        <translation>Dynamik verschieben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/lyric_editor.py"/>
        <source>Lyrics, verse {verse}</source>
        <translation>Liedtext, Strophe {verse}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/roll/lanes/lyric_editor.py"/>
        <source>{n} syllables of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps them while you add notes.</source>
        <extracomment>one: {n} syllable of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps it while you add notes.</extracomment>
        <translation><numerusform>{n} eingefügte Silbe fand keine Note. Liedtext … (Strg+Umschalt+L) bewahrt sie, bis Noten da sind.</numerusform><numerusform>{n} eingefügte Silben fanden keine Note. Liedtext … (Strg+Umschalt+L) bewahrt sie, bis Noten da sind.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/lyrics_lane.py"/>
        <source>Double-click under a note to type its words; space, - and _ go on to the next note.</source>
        <translation>Doppelklick unter eine Note gibt ihren Text ein; Leertaste, - und _ gehen zur nächsten Note.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Numerals or symbols, with | between bars: I | ii65 V | I. The chords of a bar share its beats; - holds the chord before.</source>
        <translation>Stufen oder Symbole, mit | zwischen den Takten: I | ii65 V | I. Die Akkorde eines Takts teilen sich seine Schläge; - hält den vorigen Akkord.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Chords of a phrase</source>
        <translation>Akkorde einer Phrase</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>{n} chords from bar {bar} on.</source>
        <extracomment>one: {n} chord from bar {bar} on.</extracomment>
        <translation><numerusform>{n} Akkord ab Takt {bar}.</numerusform><numerusform>{n} Akkorde ab Takt {bar}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Set chords from bar {bar}</source>
        <translation>Akkorde ab Takt {bar} setzen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/roll_view.py"/>
        <source>Velocity</source>
        <comment>lane</comment>
        <translation>Anschlag</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Ruler</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Click to go there, drag to mark a loop, double-click for a phrase end.
Keys, tempos and signs: drag to move, double-click to change, right-click for more.</source>
        <translation>Klick geht dorthin, Ziehen markiert eine Schleife, Doppelklick setzt ein Phrasenende.
Tonarten, Tempi und Zeichen: ziehen verschiebt, Doppelklick ändert, Rechtsklick für mehr.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Move {kind}</source>
        <translation>{kind} verschieben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>Engraved score</source>
        <translation>Gesetzte Noten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score can't be engraved: {why}.</source>
        <translation>Die Noten können nicht gesetzt werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score appears here.</source>
        <translation>Hier erscheinen die Noten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>There is nothing to engrave yet.</source>
        <translation>Noch gibt es nichts zu setzen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>The language changes when musegui is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start von musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>Language of the window:</source>
        <translation>Sprache des Fensters:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/status_line.py"/>
        <source>Step entry: {entry}</source>
        <translation>Schritteingabe: {entry}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Style card</source>
        <translation>Stilblatt</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Beware</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Use its sound and tempo</source>
        <translation>Klang und Tempo übernehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename the style</source>
        <translation>Stil umbenennen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Its new name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Export the style</source>
        <translation>Stil exportieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Styles (*{suffix})</source>
        <translation>Stile (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style {style!r}? Pieces that were filled with it stay as they are; their next fills can use {usual}.</source>
        <translation>Den Stil {style!r} löschen? Stücke, die damit gefüllt wurden, bleiben, wie sie sind; ihre nächsten Füllungen können {usual} nehmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style</source>
        <translation>Stil löschen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Per 1,000 occasions</source>
        <translation>Je 1.000 Gelegenheiten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>How much the pieces that are held back surprise the style (NLL in nats): lower is better.</source>
        <translation>Wie sehr die zurückgehaltenen Stücke den Stil überraschen (NLL in nats): je tiefer, desto besser.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>NLL {nll:.3f} nats, best {best:.3f}</source>
        <translation>NLL {nll:.3f} nats, beste {best:.3f}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>musegui learns from pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in folders within the folder. Twenty pieces are a good beginning. You can close this window and go on composing meanwhile.</source>
        <translation>musegui lernt aus vierstimmigen Stücken: MIDI, MusicXML, ABC, Humdrum oder Projekte, auch in Unterordnern. Zwanzig Stücke sind ein guter Anfang. Dieses Fenster kann man schließen und inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn a style</source>
        <translation>Stil lernen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learning {style!r} was stopped. It goes on from there.</source>
        <translation>Das Lernen von {style!r} wurde angehalten. Es geht von dort aus weiter.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>For the card, such as: my own pieces</source>
        <translation>Für das Stilblatt, etwa: meine eigenen Stücke</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>At most so long. It ends earlier where the pieces that are held back gain nothing.</source>
        <translation>Höchstens so lange. Es endet früher, wenn die zurückgehaltenen Stücke nichts mehr gewinnen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What could not be used</source>
        <translation>Was nicht brauchbar war</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard …</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Forget what was learnt so far; the pieces stay as they are.</source>
        <translation>Das bisher Gelernte vergessen; die Stücke bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Whose they are</source>
        <translation>Von wem sie sind</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Folder of pieces</source>
        <translation>Ordner mit Stücken</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Choose the folder of your pieces first.</source>
        <translation>Zuerst den Ordner mit den Stücken wählen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Stopped. Learn goes on from here, with the same folder and name.</source>
        <translation>Angehalten. Lernen macht hier weiter, mit demselben Ordner und Namen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard what was learnt of {name!r} so far? The pieces stay as they are.</source>
        <translation>Das bisher von {name!r} Gelernte verwerfen? Die Stücke bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What was learnt of {name!r} is gone.</source>
        <translation>Das von {name!r} Gelernte ist verworfen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{state}; at most {minutes} left.</source>
        <translation>{state}; höchstens noch {minutes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{n:,} files could not be used:</source>
        <extracomment>one: {n} file could not be used:</extracomment>
        <translation><numerusform>{n} Datei war nicht brauchbar:</numerusform><numerusform>{n:,} Dateien waren nicht brauchbar:</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r}.</source>
        <translation>{name!r} gelernt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r} from {count} pieces.</source>
        <translation>{name!r} aus {count} Stücken gelernt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it as much as before.</source>
        <translation>Die zurückgehaltenen Stücke überraschen ihn so sehr wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it {gain:.0%} less than before.</source>
        <translation>Die zurückgehaltenen Stücke überraschen ihn um {gain:.0%} weniger als zuvor.</translation>
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
        <translation>Stil importieren</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Imported the style {name!r}. Fills write in it from now on.</source>
        <translation>Stil {name!r} importiert. Füllungen schreiben ab jetzt so.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Learning the style {name!r} was interrupted; at most a minute of it is lost.</source>
        <translation>Das Lernen des Stils {name!r} wurde unterbrochen; höchstens eine Minute ist verloren.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Sound and tempo of {style}</source>
        <translation>Klang und Tempo von {style}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>The style {name!r} is learnt.</source>
        <translation>Der Stil {name!r} ist gelernt.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No part-writing faults.</source>
        <translation>Keine Stimmführungsfehler.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix {bars}</source>
        <translation>{bars} beheben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix all in {bars}</source>
        <translation>Alles beheben: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation>Alle Noten dieses Fehlers sind gesperrt ({where}). Eine von Hand ändern, oder eine mit Umschalt+L entsperren und noch einmal beheben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). So are those of {more} more faults. Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation>Alle Noten dieses Fehlers sind gesperrt ({where}), ebenso die von {more} weiteren Fehlern. Eine von Hand ändern, oder eine mit Umschalt+L entsperren und noch einmal beheben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found by rewriting those notes alone.</source>
        <translation>Durch Neuschreiben nur dieser Noten fand sich keine Fassung ohne den Fehler.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation>Keine Fassung ohne den Fehler wurde gefunden, obwohl dort alle nicht gesperrten Stimmen neu geschrieben wurden. Eine Note daneben entsperren oder eine von Hand ändern.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found by rewriting those notes alone.</source>
        <translation>Durch Neuschreiben nur dieser Noten fand sich keine Fassung mit weniger Fehlern.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation>Keine Fassung mit weniger Fehlern wurde gefunden, obwohl dort alle nicht gesperrten Stimmen neu geschrieben wurden. Eine Note daneben entsperren oder eine von Hand ändern.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Rewrite the other voices there too</source>
        <translation>Dort auch die anderen Stimmen neu schreiben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix this</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of this fault that aren't locked.</source>
        <translation>Die Noten dieses Fehlers, die nicht gesperrt sind, neu schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix all</source>
        <translation>Alle beheben</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of all faults listed here.</source>
        <translation>Die Noten aller hier aufgeführten Fehler neu schreiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rules …</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Choose what is checked.</source>
        <translation>Wählen, was geprüft wird.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source> (locked)</source>
        <translation> (gesperrt)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Bach, in 1,000</source>
        <translation>Bach, je 1.000</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules of part-writing</source>
        <translation>Regeln der Stimmführung</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Skip</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Paint a melody</source>
        <translation>Eine Melodie zeichnen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>With the pencil (2), click or drag in the roll. What you paint is yours: no fill changes it. A melody to try things with is there already.</source>
        <translation>Mit dem Stift (2) in der Pianorolle klicken oder ziehen. Eine Füllung ändert nie, was selbst gezeichnet ist. Eine Melodie zum Ausprobieren ist schon da.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Have the rest written</source>
        <translation>Den Rest schreiben lassen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Press G. The other voices appear while you watch. Esc cancels, and Ctrl+Z takes all of it back.</source>
        <translation>G drücken. Die anderen Stimmen erscheinen beim Zusehen. Esc bricht ab, und Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Space plays and stops, also during a fill.</source>
        <translation>Die Leertaste spielt und hält an, auch während einer Füllung.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Choose, and change a part</source>
        <translation>Wählen und einen Teil ändern</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>[ and ] go through the versions. Select a bar (Ctrl+B) and press R: only that is written anew.</source>
        <translation>[ und ] blättern durch die Fassungen. Einen Takt auswählen (Strg+B) und R drücken: nur der wird neu geschrieben.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>This button plays into other programs; Ctrl+E exports scores and MIDI. The Help menu has the guide, and this tour.</source>
        <translation>Dieser Knopf spielt an andere Programme; Strg+E exportiert Noten und MIDI. Im Menü Hilfe stehen die Anleitung und dieser Rundgang.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>train it by '{command}'</source>
        <translation>mit '{command}' trainieren</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{path} holds weights of the engine {owner}, not of {engine}.</source>
        <translation>{path} enthält Gewichte von {owner}, nicht von {engine}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{problem}; choose another file, or {advice}.</source>
        <translation>{problem}; eine andere Datei wählen oder {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{path} holds weights of {engine} that this version can't use; train it by '{command}' again.</source>
        <translation>{path} enthält Gewichte von {engine}, die diese Version nicht nutzen kann; mit '{command}' neu trainieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/cnn.py"/>
        <source>The engine cnn has the weights of the fill and can't take those in {path}; leave them out, or choose the engine that they are for.</source>
        <translation>cnn hat die Gewichte der Füllung und kann die in {path} nicht nehmen; weglassen oder das Verfahren wählen, für das sie sind.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} can't be read ({reason}); give another file.</source>
        <translation>{path} kann nicht gelesen werden ({reason}); eine andere Datei angeben.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} has no fold {fold!r} of frames, lists of pitches from {lowest} to {highest} ({problem}); give another file.</source>
        <translation>{path} hat keinen Teil {fold!r} mit Frames, Listen von Tonhöhen von {lowest} bis {highest} ({problem}); eine andere Datei angeben.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{pitch} is no pitch of a piano</source>
        <translation>{pitch} ist keine Tonhöhe eines Klaviers</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_writer.py"/>
        <source>{weights} was trained on quarter notes and can only be measured; to continue pieces train it by 'musegui train --engine {engine} --out RUN --minutes 30', without --data.</source>
        <translation>{weights} wurde an Vierteln trainiert und kann nur gemessen werden; zum Fortsetzen mit 'musegui train --engine {engine} --out RUN --minutes 30' ohne --data trainieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/registry.py"/>
        <source>There is no continuation engine {name!r}; the engines are {engines}.</source>
        <translation>Ein Verfahren {name!r} zum Fortsetzen gibt es nicht; vorhanden sind {engines}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/engine_table.py"/>
        <source>No piece is long enough to be continued; leave out --data.</source>
        <translation>Kein Stück ist lang genug, um fortgesetzt zu werden; --data weglassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/evaluation.py"/>
        <source>{path} has no network for 1/{resolution}.</source>
        <translation>{path} hat kein Netz für 1/{resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/evaluation.py"/>
        <source>{path} was trained at 1/{trained}, not at 1/{resolution}.</source>
        <translation>{path} wurde mit 1/{trained} trainiert, nicht mit 1/{resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/frame_measures.py"/>
        <source>The weights of {engine} were trained on sixteenths: leave out --data, or give other weights by --weights FILE.</source>
        <translation>Die Gewichte von {engine} wurden mit Sechzehnteln trainiert: --data weglassen oder mit --weights FILE andere Gewichte angeben.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/frame_measures.py"/>
        <source>The weights of {engine} were trained on quarter notes: give those by --data FILE, or give other weights by --weights FILE.</source>
        <translation>Die Gewichte von {engine} wurden mit Vierteln trainiert: diese mit --data FILE angeben oder mit --weights FILE andere Gewichte.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/measures.py"/>
        <source>There are no marked phrase ends in what is measured of these pieces; leave out --data and --crop.</source>
        <translation>In dem, was an diesen Stücken gemessen wird, sind keine Phrasenenden markiert; --data und --crop weglassen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/similarity/distributions.py"/>
        <source>Distances within a set need three pieces or more.</source>
        <translation>Abstände innerhalb einer Menge brauchen drei Stücke oder mehr.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/card.py"/>
        <source>checking with the pieces held back</source>
        <translation>prüft mit den zurückgehaltenen Stücken</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/card.py"/>
        <source>writing in the style</source>
        <translation>schreibt in dem Stil</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>Make room, and ask for the same again: it goes on from here.</source>
        <translation>Platz schaffen und dasselbe noch einmal verlangen: es geht von hier aus weiter.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{path} can't be written: {reason}.{advice}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.{advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{done:,} of {total:,} files read</source>
        <translation>{done:,} von {total:,} Dateien gelesen</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}</source>
        <translation>Schritt {iteration}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}, NLL of the pieces held back {nll:.4f}</source>
        <translation>Schritt {iteration}, NLL der zurückgehaltenen Stücke {nll:.4f}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>There are no weights at {path}.</source>
        <translation>In {path} sind keine Gewichte.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>no format</source>
        <translation>kein Format</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} holds {found}, this version reads {format}: use the weights that came with this version.</source>
        <translation>{path} enthält {found}, diese Version liest {format}: die Gewichte dieser Version verwenden.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} is damaged or no weights file ({problem}).</source>
        <translation>{path} ist beschädigt oder keine Datei mit Gewichten ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/device.py"/>
        <source>The device {name!r} can't be used on this machine.</source>
        <translation>Das Gerät {name!r} kann auf diesem Rechner nicht benutzt werden.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/device.py"/>
        <source>unknown processor</source>
        <translation>unbekannter Prozessor</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/model/network/device.py"/>
        <source>cpu ({name}, {n} threads, {precision})</source>
        <extracomment>one: cpu ({name}, {n} thread, {precision})</extracomment>
        <translation><numerusform>CPU ({name}, {n} Thread, {precision})</numerusform><numerusform>CPU ({name}, {n} Threads, {precision})</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/inference.py"/>
        <source>{path} holds no weights this version can use ({problem}).</source>
        <translation>{path} enthält keine Gewichte, die diese Version nutzen kann ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>{path} holds no network this version can use ({problem}).</source>
        <translation>{path} enthält kein Netz, das diese Version nutzen kann ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>This style builds on a network of another version of musegui; learn it again.</source>
        <translation>Dieser Stil baut auf dem Netz einer anderen Version von musegui auf; neu lernen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>its tensors are not those of its network</source>
        <translation>die Tensoren passen nicht zum Netz</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is no network for eighths here: the fill wrote sixteenths.</source>
        <translation>Es gibt hier kein Netz für Achtel: die Füllung schrieb Sechzehntel.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is no network for sixteenths here: the fill wrote eighths.</source>
        <translation>Es gibt hier kein Netz für Sechzehntel: die Füllung schrieb Achtel.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>These two styles can't be mixed: they write on different grids.</source>
        <translation>Diese beiden Stile lassen sich nicht mischen: sie schreiben auf verschiedenen Rastern.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out: the candidates were made {most} at a time.</source>
        <translation>Der Speicher war zu knapp: je {most} Fassungen wurden auf einmal gemacht.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out on the graphics card: the fill runs on the processor instead.</source>
        <translation>Der Speicher der Grafikkarte reicht nicht: die Füllung läuft stattdessen auf dem Prozessor.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is not enough memory for this fill; close other programs, or fill fewer bars at a time.</source>
        <translation>Für diese Füllung reicht der Speicher nicht; andere Programme schließen oder weniger Takte auf einmal füllen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to weigh: these steps lie outside the score.</source>
        <translation>Es gibt nichts abzuwägen: diese Schritte liegen außerhalb des Stücks.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: the score is empty; add a bar first.</source>
        <translation>Es gibt nichts zu füllen: das Stück ist leer; zuerst einen Takt anfügen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: nothing is selected.</source>
        <translation>Es gibt nichts zu füllen: nichts ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: no note lies wholly in the region, and the rhythm is to be kept.</source>
        <translation>Es gibt nichts zu füllen: keine Note liegt ganz im Bereich, und der Rhythmus soll bleiben.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/likely_chords.py"/>
        <source>All voices are locked at this beat: unlock one to have chords suggested.</source>
        <translation>Auf diesem Schlag sind alle Stimmen gesperrt: eine entsperren, damit Akkorde vorgeschlagen werden.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/window.py"/>
        <source>The {voice}'s {note} at {place} lies outside {lowest} to {highest}, the compass of four-part writing here; transpose the music first.</source>
        <translation>{voice}: {note} bei {place} liegt außerhalb von {lowest} bis {highest}, dem Umfang des vierstimmigen Satzes hier; zuerst transponieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>There is no fold {fold!r}; the folds are {folds}.</source>
        <translation>Einen Teil {fold!r} gibt es nicht; vorhanden sind {folds}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{path} has no fold {fold!r} of SATB pitches ({problem}).</source>
        <translation>{path} hat keinen Teil {fold!r} mit SATB-Tonhöhen ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{name} has not four whole numbers per step</source>
        <translation>{name} hat nicht vier ganze Zahlen je Schritt</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{name} has a pitch that is not from {lowest} to {highest}</source>
        <translation>{name} hat eine Tonhöhe außerhalb von {lowest} bis {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/corpora.py"/>
        <source>Palestrina's masses are missing; install the package music21 again.</source>
        <translation>Palestrinas Messen fehlen; das Paket music21 noch einmal installieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is not a folder; name the folder of your pieces.</source>
        <translation>{folder} ist kein Ordner; den Ordner mit den Stücken nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>There is no folder {folder}; name the folder of your pieces.</source>
        <translation>Einen Ordner {folder} gibt es nicht; den Ordner mit den Stücken nennen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} can't be read; check your rights to it.</source>
        <translation>{folder} kann nicht gelesen werden; die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is empty; put pieces in four voices into it.</source>
        <translation>{folder} ist leer; vierstimmige Stücke hineinlegen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is the same piece as {same}.</source>
        <translation>{path} ist dasselbe Stück wie {same}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has only one piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation>{folder} hat nur ein Stück zum Lernen; mindestens {least} vierstimmige sind nötig, zwanzig sind ein guter Anfang.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has no piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation>{folder} hat kein Stück zum Lernen; mindestens {least} vierstimmige sind nötig, zwanzig sind ein guter Anfang.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/melodies.py"/>
        <source>The collections of tunes are missing; install the package music21 again.</source>
        <translation>Die Melodiensammlungen fehlen; das Paket music21 neu installieren.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} has no notes for {voices}; four voices are needed.</source>
        <translation>{path} hat keine Noten für {voices}; gebraucht werden vier Stimmen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} is shorter than two bars.</source>
        <translation>{path} ist kürzer als zwei Takte.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} goes beyond C2 to B5, which is all that the network hears.</source>
        <translation>{path} geht über C2 bis B5 (H5) hinaus, mehr hört das Netz nicht.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/reader.py"/>
        <source>{path} can't be used ({problem}).</source>
        <translation>{path} kann nicht benutzt werden ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/task.py"/>
        <source>The value of {option} must be a positive number, not {value}.</source>
        <translation>Der Wert von {option} muss eine positive Zahl sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>Say how long to train: either iterations or minutes.</source>
        <translation>Angeben, wie lange trainiert werden soll: in Schritten oder Minuten.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>The gradients of iteration {iteration} are not finite; the last state in {folder} is sound. Start again with a lower learning rate.</source>
        <translation>Die Gradienten von Schritt {iteration} sind nicht endlich; der letzte Stand in {folder} ist heil. Mit kleinerer Lernrate neu beginnen.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} can't be the folder of a run: {reason}.</source>
        <translation>{folder} kann kein Ordner für ein Training sein: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} holds a run with other options; choose another folder, or delete {file_name} in it to start anew.</source>
        <translation>{folder} enthält ein Training mit anderen Einstellungen; einen anderen Ordner wählen oder darin {file_name} löschen, um neu zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/child.py"/>
        <source>something unforeseen went wrong ({name}: {problem})</source>
        <translation>etwas Unvorhergesehenes ging schief ({name}: {problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/helper.py"/>
        <source>it was given up</source>
        <translation>es wurde aufgegeben</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/launch.py"/>
        <source>The system starts no further process for musegui ({problem}); close other programs and try again.</source>
        <translation>Das System startet keinen weiteren Prozess für musegui ({problem}); andere Programme schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it takes too long</source>
        <translation>es dauert zu lange</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>what it answers can't be understood</source>
        <translation>die Antwort ist nicht verständlich</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it no longer answers</source>
        <translation>es antwortet nicht mehr</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process ended with exit code {code}</source>
        <translation>der Prozess endete mit Code {code}</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>signal {signal}</source>
        <translation>Signal {signal}</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was killed from outside ({name}), as systems do when memory runs out</source>
        <translation>der Prozess wurde von außen abgebrochen ({name}), wie Systeme es tun, wenn der Speicher knapp wird</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was ended from outside ({name})</source>
        <translation>der Prozess wurde von außen beendet ({name})</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process crashed ({name})</source>
        <translation>der Prozess ist abgestürzt ({name})</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>with {commands}</source>
        <translation>mit {commands}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install the package that holds it</source>
        <translation>die Systembibliothek {library} fehlt; das Paket installieren, das sie enthält</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install it {advice}</source>
        <translation>die Systembibliothek {library} fehlt; installieren {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system libraries {libraries} are missing; install them {advice}</source>
        <translation>die Systembibliotheken {libraries} fehlen; installieren {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the Python package {package} is missing; install musegui again</source>
        <translation>das Python-Paket {package} fehlt; musegui neu installieren</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>a part of it can't be loaded ({problem}); install it again</source>
        <translation>ein Teil davon lässt sich nicht laden ({problem}); neu installieren</translation>
    </message>
</context>
</TS>
