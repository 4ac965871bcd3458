<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>musegui</name>
    <message>
        <location filename="../../musegui/api.py"/>
        <source>A region has shape {shape}, not {given}.</source>
        <translation>Una región tiene la forma {shape}, no {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/api.py"/>
        <source>There is no rule {name!r}; the rules are {rules}.</source>
        <translation>No hay ninguna regla {name!r}; las reglas son {rules}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a whole number from {least} on, not {text!r}</source>
        <translation>un número entero desde {least}, no {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a whole number from {least} to {most}, not {text!r}</source>
        <translation>un número entero de {least} a {most}, no {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a second style is written like Hymns=0.3, with a share from 0 to 1, not {text!r}</source>
        <translation>un segundo estilo se escribe como Hymns=0.3, con una parte de 0 a 1, no {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>bars are written like 3, 3-4 or 1-2,7, not {text!r}</source>
        <translation>los compases se escriben como 3, 3-4 o 1-2,7, no {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>{problem}; a register is written like alto=G3-C5</source>
        <translation>{problem}; un registro se escribe como alto=G3-C5</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a chord is asked for like 2.3=V7, not {text!r}</source>
        <translation>un acorde se pide como 2.3=V7, no {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/argument_types.py"/>
        <source>a seed is a whole number from 0 on, not {text!r}</source>
        <translation>una semilla es un número entero desde 0, no {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>several files</source>
        <translation>varios archivos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>With several files, or a folder, OUT is a folder. What is there already is skipped, so that the same command goes on where it was stopped. If a file can't be done, an error says so and the rest goes on.</source>
        <translation>Con varios archivos, o una carpeta, OUT es una carpeta. Lo que ya está allí se salta, de modo que la misma orden sigue donde se detuvo. Si un archivo no se puede hacer, se indica y el resto continúa.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>which files to write: {kinds}</source>
        <translation>qué archivos escribir: {kinds}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>work on so many files at once, each on its share of the processor (1)</source>
        <translation>trabajar en tantos archivos a la vez, cada uno con su parte del procesador (1)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>a table with a row for each file, in CSV or JSON lines (.jsonl)</source>
        <translation>una tabla con una fila por archivo, en CSV o líneas JSON (.jsonl)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>write again what is there already</source>
        <translation>escribir de nuevo lo que ya está allí</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>There is no file or folder {path}.</source>
        <translation>No hay ningún archivo ni carpeta {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{first} and {second} would both become {path}; do them one after the other, into two folders.</source>
        <translation>{first} y {second} se volverían ambos {path}; hazlos uno tras otro, en dos carpetas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Skipped {n} files that {folder} has already.</source>
        <extracomment>one: Skipped {n} file that {folder} has already.</extracomment>
        <translation><numerusform>Se saltó {n} archivo que {folder} ya tiene.</numerusform><numerusform>Se saltaron {n} archivos que {folder} ya tiene.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{number} of {count}: {path}</source>
        <translation>{number} de {count}: {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Several files are written into a folder; name it with -o FOLDER.</source>
        <translation>Varios archivos se escriben en una carpeta; indícala con -o FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Several files are written into a folder, but {folder} is a file.</source>
        <translation>Varios archivos se escriben en una carpeta, pero {folder} es un archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>Say which kind of files to write with --to, such as --to musicxml.</source>
        <translation>Di qué tipo de archivos escribir con --to, como --to musicxml.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>The results would mix with what is in {folder}; name another folder.</source>
        <translation>Los resultados se mezclarían con lo que hay en {folder}; indica otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files done, in {seconds:.1f} s.</source>
        <extracomment>one: {n} file done, in {seconds:.1f} s.</extracomment>
        <translation><numerusform>{n} archivo hecho, en {seconds:.1f} s.</numerusform><numerusform>{n} archivos hechos, en {seconds:.1f} s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files done, {failed} failed, in {seconds:.1f} s.</source>
        <extracomment>one: {n} file done, {failed} failed, in {seconds:.1f} s.</extracomment>
        <translation><numerusform>{n} archivo hecho, {failed} con error, en {seconds:.1f} s.</numerusform><numerusform>{n} archivos hechos, {failed} con error, en {seconds:.1f} s.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{n} files</source>
        <extracomment>one: {n} file</extracomment>
        <translation><numerusform>{n} archivo</numerusform><numerusform>{n} archivos</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>interrupted.</source>
        <translation>interrumpido.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch.py"/>
        <source>{path} can't be done: {reason}.</source>
        <translation>{path} no se puede hacer: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>The report of several files is a table; end {path} in .csv or .jsonl.</source>
        <translation>El informe de varios archivos es una tabla; termina {path} en .csv o .jsonl.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>Another run writes {path} now; wait for it, or name another file.</source>
        <translation>Otra ejecución está escribiendo {path}; espera a que termine o indica otro archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>{path} can't be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_report.py"/>
        <source>{path} is no report of an earlier run; name another file.</source>
        <translation>{path} no es el informe de una ejecución anterior; indica otro archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/batch/batch_worker.py"/>
        <source>{path} takes more memory than there is.</source>
        <translation>{path} necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>empty beats</source>
        <translation>tiempos vacíos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>pieces of any kind that is read; a folder, with those in it, becomes a table</source>
        <translation>piezas de cualquier tipo que se lea; una carpeta, con las que contiene, se vuelve una tabla</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>everything, for programs</source>
        <translation>todo, para programas</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>for spreadsheets: a row for each fault or, of a folder, for each file</source>
        <translation>para hojas de cálculo: una fila por falta o, de una carpeta, por archivo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>check these alone, or {all!r} (those that are on by default)</source>
        <translation>comprobar solo estas, o {all!r} (las que están activas por omisión)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>say why each is a fault, and what cures it</source>
        <translation>decir por qué cada una es una falta, y qué la remedia</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>write there instead; into a folder a file for each</source>
        <translation>escribir allí; en una carpeta, un archivo para cada una</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>points: {costs}</source>
        <translation>puntos: {costs}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>exit codes: 0 no fault, {faulty} faults, {unreadable} a file could not be read or written</source>
        <translation>códigos de salida: 0 ninguna falta, {faulty} faltas, {unreadable} un archivo no se pudo leer o escribir</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>rules:</source>
        <translation>reglas:</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>only if it is named</source>
        <translation>solo si se nombra</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>did you mean {suggestion!r}?</source>
        <translation>¿querías decir {suggestion!r}?</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>--help lists them.</source>
        <translation>--help las lista.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>there is no rule {name!r}; {hint}</source>
        <translation>no hay ninguna regla {name!r}; {hint}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>no rule is named; --help lists them.</source>
        <translation>no se nombra ninguna regla; --help las lista.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>no faults</source>
        <translation>0 faltas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} faults</source>
        <extracomment>one: {n} fault</extracomment>
        <translation><numerusform>{n} falta</numerusform><numerusform>{n} faltas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} points</source>
        <extracomment>one: {n} point</extracomment>
        <translation><numerusform>{n} punto</numerusform><numerusform>{n} puntos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>{n} beats empty</source>
        <extracomment>one: {n} beat empty</extracomment>
        <translation><numerusform>{n} tiempo vacío</numerusform><numerusform>{n} tiempos vacíos</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/check.py"/>
        <source>can't be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/completion.py"/>
        <source>the shell, as in 'musegui completion bash &gt;&gt; ~/.bashrc'; man prints the manual page, in English</source>
        <translation>el shell, como en 'musegui completion bash &gt;&gt; ~/.bashrc'; man muestra el manual, en inglés</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>how many bars to write, up to {most} ({usual})</source>
        <translation>cuántos compases escribir, hasta {most} ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>what writes them; the guide's page "Continue" explains each ({engine})</source>
        <translation>qué los escribe; la página «Continue» de la guía explica cada uno ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>have the fill go over all that another engine than its own has written</source>
        <translation>hacer que el relleno repase todo lo que escribió otro procedimiento que el suyo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/continuing.py"/>
        <source>Continued {path} in {time}.</source>
        <translation>{path} continuado en {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>several files are written into a folder; name it with -o FOLDER.</source>
        <translation>varios archivos se escriben en una carpeta; indícala con -o FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>Wrote {path}.</source>
        <translation>{path} escrito.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>a project, or MIDI, MusicXML (also MXL), ABC or Humdrum; - for the standard input. Then OUT: OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, OUT.abc, OUT.krn, or OUT.pdf, OUT.svg, OUT.png to print</source>
        <translation>un proyecto, o MIDI, MusicXML (también MXL), ABC o Humdrum; - para la entrada estándar. Luego OUT: OUT.muse, OUT.mid, OUT.musicxml, OUT.mxl, OUT.abc, OUT.krn, u OUT.pdf, OUT.svg, OUT.png para imprimir</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>OUT, where it does not stand last; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>OUT, si no está al final; una carpeta para varios archivos; - para la salida estándar, y --to dice de qué tipo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>mid, musicxml, pdf, or any other ending of OUT</source>
        <translation>mid, musicxml, pdf, o cualquier otra terminación de OUT</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>which track is which voice: 1=S,2=A,3=TB; several letters split it (found by itself)</source>
        <translation>qué pista es qué voz: 1=S,2=A,3=TB; varias letras la reparten (se encuentra solo)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/convert.py"/>
        <source>in OUT.mid alone</source>
        <translation>solo en OUT.mid</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>take it out of the menu again</source>
        <translation>quitarlo del menú</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Only Linux desktops have such entries; make a shortcut to musegui instead.</source>
        <translation>Solo los escritorios Linux tienen tales entradas; haz en su lugar un acceso directo a musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Removed the entry of musegui in {folder}.</source>
        <translation>Se quitó la entrada de musegui en {folder}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/desktop.py"/>
        <source>Installed the entry of musegui in {folder}.</source>
        <translation>Se instaló la entrada de musegui en {folder}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>engraving</source>
        <translation>grabado musical</translation>
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
        <translation>puertos MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>1/16 network</source>
        <translation>red 1/16</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>1/8 network</source>
        <translation>red 1/8</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>the same for programs</source>
        <translation>lo mismo para programas</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Harmonizing does not work here without: {parts}.</source>
        <translation>Armonizar no funciona aquí sin: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Harmonizing works here.</source>
        <translation>Armonizar funciona aquí.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>can't be loaded: {reason}</source>
        <translation>no se puede cargar: {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{version} on {device}</source>
        <translation>{version} en {device}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>restore the file from the repository, or install musegui again</source>
        <translation>restaura el archivo desde el repositorio o instala musegui de nuevo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{millions:.1f} M parameters, {path}</source>
        <translation>{millions:.1f} M de parámetros, {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>no display</source>
        <translation>sin pantalla</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>the window needs a desktop; the command line works without</source>
        <translation>la ventana necesita un escritorio; la línea de órdenes funciona sin él</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{reason} (at {displays})</source>
        <translation>{reason} (en {displays})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version}, but {reason}</source>
        <translation>Qt {version}, pero {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version} on {system}</source>
        <translation>Qt {version} en {system}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>check the display, and install the system libraries that docs/install.md lists</source>
        <translation>comprueba la pantalla e instala las bibliotecas del sistema que indica docs/install.md</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>Qt {version} opens none: {reason}</source>
        <translation>Qt {version} no abre ninguna: {reason}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>install musegui again; notes are played and filled without</source>
        <translation>instala musegui otra vez; las notas se tocan y rellenan sin esto</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>no page can be drawn: {problem}</source>
        <translation>no se puede dibujar ninguna página: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a bar was drawn</source>
        <translation>se dibujó un compás</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{size:.1f} MB, {path}</source>
        <translation>{size:.1f} MB, {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>{font}; also on this system: {others}</source>
        <translation>{font}; también en este sistema: {others}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>needs FluidSynth and the sound font</source>
        <translation>necesita FluidSynth y el SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a device opened through {driver}</source>
        <translation>un dispositivo abierto con {driver}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/doctor.py"/>
        <source>a MIDI system, no ports yet</source>
        <translation>un sistema MIDI, aún sin puertos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--figure draws '--measure gibbs' or '--engines'; ask for one of them.</source>
        <translation>--figure dibuja '--measure gibbs' o '--engines'; pide uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--measure {measure} stands alone, for {engines}.</source>
        <translation>--measure {measure} va solo, para {engines}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--weights are those of one engine; say which by --engines.</source>
        <translation>--weights son los de un procedimiento; di cuál con --engines.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>--measure {measure} has no use for {option}.</source>
        <translation>--measure {measure} no usa {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>there is no continuation engine {name!r}; the engines are {engines}, or all</source>
        <translation>no hay ningún procedimiento {name!r}; los procedimientos son {engines}, o all</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>weights or a style (the shipped ones)</source>
        <translation>pesos o un estilo (los incluidos)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>an untrained network instead</source>
        <translation>una red sin entrenar en su lugar</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>grid (that of the weights, else 16)</source>
        <translation>cuadrícula (la de los pesos, si no 16)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>JSB chorales</source>
        <translation>corales JSB</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>what music21 holds ({corpus})</source>
        <translation>lo que contiene music21 ({corpus})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>give it again for more (masked)</source>
        <translation>repetirlo para más (masked)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>a table of continuation engines, which go on with the openings of the pieces</source>
        <translation>una tabla de los procedimientos que continúan los comienzos de las piezas</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>with --engines --figure: draw the curve of a training run, too (again for more)</source>
        <translation>con --engines --figure: dibujar también la curva de un entrenamiento (repetirlo para más)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>orderings of the framewise NLL ({orderings})</source>
        <translation>órdenes de la NLL framewise ({orderings})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>steps of the network's grid: of the crops that masked measures take side by side, or of each piece's beginning ({crop} for masked, masked-soprano, gibbs and steering, else whole pieces, which 0 says for all)</source>
        <translation>pasos de la cuadrícula de la red: de los fragmentos que las medidas masked toman a la vez, o del comienzo de cada pieza ({crop} para masked, masked-soprano, gibbs y steering, si no piezas enteras, lo que 0 dice para todas)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>the first so many (all)</source>
        <translation>solo las primeras (todas)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>sweeps of the samplers ({sweeps})</source>
        <translation>pasadas de los muestreadores ({sweeps})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>another number draws other notes (0)</source>
        <translation>otro número saca otras notas (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>cpu, cuda, mps (the best there is)</source>
        <translation>cpu, cuda, mps (lo mejor que haya)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>CPU threads</source>
        <translation>hilos de CPU</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>where to write the figures</source>
        <translation>dónde escribir las cifras</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/evaluate.py"/>
        <source>where to draw the curves of gibbs, or the engines</source>
        <translation>dónde dibujar las curvas de gibbs, o los procedimientos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>--count takes chorales by chance: without --chorale, --from and --solution.</source>
        <translation>--count toma corales al azar: sin --chorale, --from ni --solution.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>--task has at most {count} characters.</source>
        <translation>--task tiene como mucho {count} caracteres.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>what is given</source>
        <translation>lo que se da</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>such as bwv66.6 (one by chance)</source>
        <translation>como bwv66.6 (uno al azar)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>your own piece</source>
        <translation>una pieza propia</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>only these bars (all)</source>
        <translation>solo estos compases (todos)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>only this phrase, as fermatas end them, from 1; 0 takes one by chance</source>
        <translation>solo esta frase, según las terminan los calderones, desde 1; 0 toma una al azar</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>gives the same exercise again</source>
        <translation>da otra vez el mismo ejercicio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>make so many of different chorales; OUT is then a folder</source>
        <translation>hacer tantos de corales distintos; OUT es entonces una carpeta</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>what is to be done</source>
        <translation>lo que hay que hacer</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>write the composer's own there, for you</source>
        <translation>escribir allí la solución del compositor, para quien enseña</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>OUT.muse, or a folder</source>
        <translation>OUT.muse, o una carpeta</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>Wrote {path}, of {name}.</source>
        <translation>{path} escrito, de {name}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>{path} can't be made into a folder: {reason}.</source>
        <translation>{path} no se puede hacer carpeta: {reason}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/exercise.py"/>
        <source>Only {n} chorales are suitable; ask for fewer with --count.</source>
        <extracomment>one: Only {n} chorale is suitable; ask for fewer with --count.</extracomment>
        <translation><numerusform>Solo sirve {n} coral; pide menos con --count.</numerusform><numerusform>Solo sirven {n} corales; pide menos con --count.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>a melody; MusicXML, ABC and others will do too; - for the standard input</source>
        <translation>una melodía; también valen MusicXML, ABC y otros; - para la entrada estándar</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>which voice the melody is: {voices} (soprano)</source>
        <translation>qué voz es la melodía: {voices} (soprano)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>move notes that are off the grid of sixteenths</source>
        <translation>mover las notas que están fuera de la cuadrícula de semicorcheas</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>who sings or plays it; the melody is brought to the compass there (satb)</source>
        <translation>quién canta o toca; la melodía se lleva allí a su extensión (satb)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>only these voices, of {voices} (all)</source>
        <translation>solo estas voces, de {voices} (todas)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>only these bars, such as 3-4 (all)</source>
        <translation>solo estos compases, como 3-4 (todos)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Harmonized {path} in {time}.</source>
        <translation>{path} armonizado en {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Nobody sings the {voice} in the {ensemble}; name another voice for the melody with --voice.</source>
        <translation>Nadie canta la voz «{voice}» en el conjunto «{ensemble}»; indica otra voz para la melodía con --voice.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>The melody moved {n} semitones up, for {part}.</source>
        <extracomment>one: The melody moved {n} semitone up, for {part}.</extracomment>
        <translation><numerusform>La melodía subió {n} semitono, para {part}.</numerusform><numerusform>La melodía subió {n} semitonos, para {part}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>The melody moved {n} semitones down, for {part}.</source>
        <extracomment>one: The melody moved {n} semitone down, for {part}.</extracomment>
        <translation><numerusform>La melodía bajó {n} semitono, para {part}.</numerusform><numerusform>La melodía bajó {n} semitonos, para {part}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Filled {path} in {time}.</source>
        <translation>{path} rellenado en {time}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Over-constrained in bar {bars}: what is fixed there leaves hardly a choice.</source>
        <translation>Demasiadas condiciones en el compás {bars}: lo que está fijado allí apenas deja elección.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Unlock notes of {path} in the window (Shift+L), or fill the piece as MIDI or MusicXML, where --voices and --bars say what may change.</source>
        <translation>Desbloquea notas de {path} en la ventana (Mayús+L), o rellena la pieza como MIDI o MusicXML, donde --voices y --bars dicen qué puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>Say with --voices or --bars what may change in {path}.</source>
        <translation>Indica con --voices o --bars qué puede cambiar en {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>{path} is a project; fill its gaps with 'musegui fill'.</source>
        <translation>{path} es un proyecto; rellena sus huecos con 'musegui fill'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/fill.py"/>
        <source>sweep {sweep} of {sweeps}</source>
        <translation>pasada {sweep} de {sweeps}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in its folders</source>
        <translation>piezas a cuatro voces: MIDI, MusicXML, ABC, Humdrum o proyectos, también en sus subcarpetas</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>where to write the style (the folder of styles, where --style finds it by its name)</source>
        <translation>dónde escribir el estilo (la carpeta de estilos, donde --style lo encuentra por su nombre)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>what the style is called (as the output or the folder)</source>
        <translation>cómo se llama el estilo (como la salida o la carpeta)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>how long to learn at most; it ends when the pieces that are held back gain nothing more ({minutes})</source>
        <translation>cuánto aprender como mucho; termina cuando las piezas reservadas ya no ganan nada ({minutes})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>this many updates instead of minutes</source>
        <translation>tantas actualizaciones en lugar de minutos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>which of the weights are learnt ({usual}); the others make small files</source>
        <translation>cuáles de los pesos se aprenden ({usual}); los otros hacen archivos pequeños</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>the licence of the pieces, or whose they are</source>
        <translation>la licencia de las piezas, o de quién son</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>where to list what could not be used, and why</source>
        <translation>dónde listar lo que no sirvió, y por qué</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>processes that read files (one for each core)</source>
        <translation>procesos que leen archivos (uno por núcleo)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>the same seed learns the same on the same processor (0)</source>
        <translation>la misma semilla aprende lo mismo en el mismo procesador (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>A style's file ends in {suffix}, not as {path!r}.</source>
        <translation>El archivo de un estilo termina en {suffix}, no como {path!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>interrupted; the same command goes on from here.</source>
        <translation>interrumpido; la misma orden sigue desde aquí.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>Not used: {sentence}</source>
        <translation>Sin usar: {sentence}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>Not used: {count:,} more.</source>
        <translation>Sin usar: {count:,} más.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/learn.py"/>
        <source>{minutes:.1f} min left</source>
        <translation>quedan {minutes:.1f} min</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>IN says key and meter: leave out --key and --meter.</source>
        <translation>IN dice la tonalidad y el compás: omite --key y --meter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>Wrote a melody of {n} bars in {time}.</source>
        <extracomment>one: Wrote a melody of {n} bar in {time}.</extracomment>
        <translation><numerusform>Melodía de {n} compás escrita en {time}.</numerusform><numerusform>Melodía de {n} compases escrita en {time}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a piece whose soprano has the first notes (none: it begins from nothing)</source>
        <translation>una pieza cuyo soprano tiene las primeras notas (ninguna: empieza de la nada)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>how many bars, up to {most} ({usual})</source>
        <translation>cuántos compases, hasta {most} ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>such as D, 'Bb major' or 'F# minor', Gm (C major)</source>
        <translation>como D, 'Bb major' o 'F# minor', Gm (C major)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>such as 3/4 (4/4); 6/8 and 2/4 make dances</source>
        <translation>como 3/4 (4/4); 6/8 y 2/4 hacen danzas</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>what writes it ({engine})</source>
        <translation>qué la escribe ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>what the standard output gets with -o -, as mid</source>
        <translation>lo que recibe la salida estándar con -o -, como mid</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>write the other three voices to it, too</source>
        <translation>escribirle también las otras tres voces</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a key such as D, 'Bb major' or 'F# minor', not {text!r}</source>
        <translation>una tonalidad como D, 'Bb major' o 'F# minor', no {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/melody.py"/>
        <source>a meter of sixteenths such as 3/4 or 6/8, not {text!r}</source>
        <translation>un compás de semicorcheas como 3/4 o 6/8, no {text!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>A MIDI system is here, but no port to play into: start a program that has one, or connect an instrument.</source>
        <translation>Hay un sistema MIDI, pero ningún puerto en que tocar: arranca un programa que tenga uno, o conecta un instrumento.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>the piece and Enter can't both come from the standard input; give --port.</source>
        <translation>la pieza e Intro no pueden venir ambas de la entrada estándar; indica --port.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{problem}; once it is back, play again.</source>
        <translation>{problem}; cuando vuelva, toca otra vez.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>a piece in up to four voices; or IN.muse</source>
        <translation>una pieza de hasta cuatro voces; o IN.muse</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>a port that 'musegui ports' lists, or a part of its name; give it four times to play each voice into a port of its own, from soprano to bass</source>
        <translation>un puerto que lista 'musegui ports', o una parte de su nombre; dado cuatro veces toca cada voz en el suyo, del soprano al bajo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>offer a port {port!r} for other programs to listen to</source>
        <translation>ofrecer un puerto {port!r} que otros programas escuchen</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>offer four virtual ports, one for each voice</source>
        <translation>ofrecer cuatro puertos virtuales, uno por voz</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>send MIDI clock, start, stop, continue and song position too</source>
        <translation>enviar también reloj MIDI, inicio, parada, continuación y posición</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>go by the MIDI clock that comes in at this port, or at a port of our own ({port!r}), or by {link!r}</source>
        <translation>seguir el reloj MIDI que llega a este puerto, o a uno propio ({port!r}), o a {link!r}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>leave out program changes</source>
        <translation>omitir los cambios de programa</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>--per-voice goes with --virtual; give --port four times instead.</source>
        <translation>--per-voice va con --virtual; da --port cuatro veces en su lugar.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Give --port once or {voices} times, not {count} times.</source>
        <translation>Da --port una vez o {voices} veces, no {count} veces.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{link} needs the package LinkPython-extern; install musegui with its extra 'link' (the guide's page "Installing" says how).</source>
        <translation>{link} necesita el paquete LinkPython-extern; instala musegui con su extra 'link' (la página «Installing» de la guía dice cómo).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Following {name}.</source>
        <translation>Sigue a {name}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>{name} can't be listened to</source>
        <translation>{name} no se puede escuchar</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/midi.py"/>
        <source>Connect another program to {names}, then press Enter to play.</source>
        <translation>Conecta otro programa a {names}, luego pulsa Intro para tocar.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>docs/serve.md says what is asked and answered.</source>
        <translation>docs/serve.md dice qué se pregunta y se responde.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>where to listen for HTTP; 0 takes a port that is free ({port})</source>
        <translation>dónde escuchar HTTP; 0 toma un puerto libre ({port})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>where to listen for OSC (UDP), too; 0 takes a port that is free</source>
        <translation>dónde escuchar también OSC (UDP); 0 toma un puerto libre</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>what every request must carry (MUSEGUI_TOKEN, or a random one that is printed)</source>
        <translation>lo que debe llevar cada petición (MUSEGUI_TOKEN, o uno al azar que se muestra)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Listening on {address}</source>
        <translation>A la escucha en {address}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Token: {token}</source>
        <translation>Token: {token}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/serve.py"/>
        <source>Port {port} can't be used ({reason}); choose another with {option}, or 0 for any that is free.</source>
        <translation>El puerto {port} no se puede usar ({reason}); elige otro con {option}, o 0 para uno libre.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>practice tracks are made of one piece at a time.</source>
        <translation>las pistas de ensayo se hacen de una pieza cada vez.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>Wrote {path}: {seconds:.1f} s of MIDI.</source>
        <translation>{path} escrito: {seconds:.1f} s de MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>Wrote {path}: {seconds:.1f} s of audio.</source>
        <translation>{path} escrito: {seconds:.1f} s de audio.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>a piece in up to four voices; or IN.muse; - for the standard input</source>
        <translation>una pieza de hasta cuatro voces; o IN.muse; - para la entrada estándar</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>where to write the audio; .flac, .mp3 and .ogg work, too; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>dónde escribir el audio; también valen .flac, .mp3 y .ogg; una carpeta para varios archivos; - para la salida estándar, y --to dice de qué tipo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>write a practice track for each voice into a folder, and one with all voices</source>
        <translation>escribir en una carpeta una pista de ensayo por voz, y una con todas las voces</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>an SF2 or SF3 sound font (our own)</source>
        <translation>un SoundFont SF2 o SF3 (el nuestro)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>sample rate, 8000 to 96000 Hz (44100)</source>
        <translation>frecuencia de muestreo, de 8000 a 96000 Hz (44100)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>a file per voice, OUT-soprano.wav and so on, which together are the mix</source>
        <translation>un archivo por voz, OUT-soprano.wav etc., que juntos son la mezcla</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>as loud as the highest peak allows, -1 dB</source>
        <translation>tan fuerte como permite el pico más alto, -1 dB</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>with a click on each beat</source>
        <translation>con un clic en cada tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/sound.py"/>
        <source>rendering, {part:4.0%}</source>
        <translation>generando el audio, {part:4.0%}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>--name goes with --import; --rename renames what is there.</source>
        <translation>--name va con --import; --rename cambia el nombre de lo que hay.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>print what is listed or shown as JSON</source>
        <translation>mostrar como JSON lo que se lista o se muestra</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>print a style's card: what it is worth, and why</source>
        <translation>mostrar la ficha de un estilo: qué vale, y por qué</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>copy a style into the folder of styles, so that it is listed; --name gives it another name</source>
        <translation>copiar un estilo a la carpeta de estilos, para que se liste; --name le da otro nombre</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>copy a style to a file</source>
        <translation>copiar un estilo a un archivo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>rename an own style</source>
        <translation>cambiar el nombre de un estilo propio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>delete an own style</source>
        <translation>borrar un estilo propio</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>for --import: what it is to be called</source>
        <translation>para --import: cómo ha de llamarse</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Imported {name!r} to {path}.</source>
        <translation>{name!r} importado en {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>It is called {name!r} now.</source>
        <translation>Ahora se llama {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Deleted {name!r}.</source>
        <translation>{name!r} borrado.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/styles.py"/>
        <source>Left out: {problem}</source>
        <translation>Omitido: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>interrupted; the same command goes on from the last saved state.</source>
        <translation>interrumpido; la misma orden sigue desde el último estado guardado.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>interrupted; the same command begins anew, as nothing has been saved yet.</source>
        <translation>interrumpido; la misma orden empieza de nuevo, pues aún no se ha guardado nada.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>The engine {engine} has no use for {option}.</source>
        <translation>El procedimiento {engine} no usa {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>folder of the run</source>
        <translation>carpeta de la ejecución</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>cpu, cuda, mps; the best there is if not given</source>
        <translation>cpu, cuda, mps; lo mejor que haya si no se indica</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>CPU threads of each process</source>
        <translation>hilos de CPU de cada proceso</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>what is trained ({engine})</source>
        <translation>lo que se entrena ({engine})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>how long to train, in iterations</source>
        <translation>cuánto entrenar, en iteraciones</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>how long to train, in minutes</source>
        <translation>cuánto entrenar, en minutos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>for cnn</source>
        <translation>para cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>grid of the notes, for cnn</source>
        <translation>cuadrícula de las notas, para cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>what music21 holds, for cnn</source>
        <translation>lo que contiene music21, para cnn</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>train on the pieces in a folder, in four voices, instead of music21's; for the rnn engines also FILE.json, chorales in quarters</source>
        <translation>entrenar con las piezas a cuatro voces de una carpeta, en lugar de las de music21; para los procedimientos rnn también FILE.json, corales en negras</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>crops of pieces in an iteration</source>
        <translation>fragmentos de piezas en una iteración</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>length of a crop in steps of the grid</source>
        <translation>longitud de un fragmento en pasos de la cuadrícula</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>of the optimizer, at its highest</source>
        <translation>del optimizador, en su punto más alto</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>of the optimizer</source>
        <translation>del optimizador</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>the same seed trains the same on the same processor</source>
        <translation>la misma semilla entrena lo mismo en el mismo procesador</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>start from these weights</source>
        <translation>partir de estos pesos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/commands/train.py"/>
        <source>This run is finished, at iteration {iteration}; its weights are in {path}. Ask for more iterations or minutes in another folder.</source>
        <translation>Esta ejecución ha terminado, en la iteración {iteration}; sus pesos están en {path}. Pide más iteraciones o minutos en otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/debug.py"/>
        <source>logging to {path}.</source>
        <translation>registro en {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/engine_outputs.py"/>
        <source>{path} is not the curve of a training run.</source>
        <translation>{path} no es la curva de un entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/engine_outputs.py"/>
        <source>{path} has no loss on valid pieces yet; train for longer.</source>
        <translation>{path} no tiene aún pérdida en piezas reservadas; entrena más tiempo.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/evaluation_outputs.py"/>
        <source>A chart needs a curve of two points or more. Take more sweeps.</source>
        <translation>Un gráfico necesita una curva de dos puntos o más. Toma más pasadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>a project, or a piece in up to four voices; - for the standard input</source>
        <translation>un proyecto, o una pieza de hasta cuatro voces; - para la entrada estándar</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>where to write the four voices; OUT.muse makes a project; a folder for several files; - for the standard output, where --to says of which kind</source>
        <translation>dónde escribir las cuatro voces; OUT.muse hace un proyecto; una carpeta para varios archivos; - para la salida estándar, y --to dice de qué tipo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>where to write seed, settings, NLL, faults and seconds; of several files a table, .csv or .jsonl</source>
        <translation>dónde escribir semilla, ajustes, NLL, faltas y segundos; de varios archivos una tabla, .csv o .jsonl</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>replace OUT even if another program writes it during the work</source>
        <translation>reemplazar OUT aunque otro programa lo escriba durante el trabajo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>steering</source>
        <translation>guía</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>grid of the new notes: sixteenths or eighths ({resolution})</source>
        <translation>cuadrícula de las notas nuevas: semicorcheas o corcheas ({resolution})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>passes over the notes; more take longer and err less ({sweeps})</source>
        <translation>pasadas sobre las notas; más tardan más y yerran menos ({sweeps})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>versions, up to {most}, in OUT-1.mid, OUT-2.mid ... ({candidates})</source>
        <translation>versiones, hasta {most}, en OUT-1.mid, OUT-2.mid ... ({candidates})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>make so many for each version, and keep the one with the best part-writing ({best_of})</source>
        <translation>hacer tantas para cada versión, y quedarse con la de mejor conducción de voces ({best_of})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>sets --sweeps and --best-of: {qualities}</source>
        <translation>fija --sweeps y --best-of: {qualities}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>{quality} {sweeps} and {best_of}</source>
        <translation>{quality} {sweeps} y {best_of}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>towards part-writing faults (that of the style, {strictness} for Bach's)</source>
        <translation>con las faltas de conducción de voces (el del estilo, {strictness} para el de Bach)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>which style to write in, of those that 'musegui styles' lists, or of a {suffix} file ({style})</source>
        <translation>en qué estilo escribir, de los que lista 'musegui styles', o de un archivo {suffix} ({style})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>mix the style with a second one, whose share is 0 to 1 (a half); takes twice as long</source>
        <translation>mezclar el estilo con un segundo, cuya parte va de 0 a 1 (la mitad); tarda el doble</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>the same seed gives the same notes on the same kind of processor (a random one)</source>
        <translation>la misma semilla da las mismas notas en el mismo tipo de procesador (una al azar)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>compute in fp32 also where bf16 is faster, so that a seed gives the same notes on other processors</source>
        <translation>calcular en fp32 también donde bf16 es más rápido, para que una semilla dé las mismas notas en otros procesadores</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>fill with a network of your own, as 'musegui train' makes it (that of the style); with another --engine, its weights</source>
        <translation>rellenar con una red propia, como la hace 'musegui train' (la del estilo); con otro --engine, sus pesos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>keep what is written for a voice between two pitches, such as alto=G3-C5; give it again for other voices (the compass of the style)</source>
        <translation>mantener lo que se escribe para una voz entre dos alturas, como alto=G3-C5; repetirlo para otras voces (la extensión del estilo)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>let standing notes change their pitch only</source>
        <translation>cambiar solo la altura de las notas que hay</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>close a piece in minor on its minor chord; Bach closes on the major one</source>
        <translation>cerrar una pieza en menor con su acorde menor; Bach cierra con el mayor</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>ask for a chord, such as 1=Am, 2.3=V7 or 4.1=Bb/D, until the next one or the end of its bar; give it again for more</source>
        <translation>pedir un acorde, como 1=Am, 2.3=V7 o 4.1=Bb/D, hasta el siguiente o el final de su compás; repetirlo para más</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>{sentence} {lowest} ({low}) to {highest} ({high}); ({neutral})</source>
        <translation>{sentence} {lowest} ({low}) a {highest} ({high}); ({neutral})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>--style-mix needs another style than {style!r}, that of --style.</source>
        <translation>--style-mix necesita otro estilo que {style!r}, el de --style.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>--weights stand for the style; --style-mix can't be mixed into them.</source>
        <translation>--weights ocupan el lugar del estilo; --style-mix no se puede mezclar con ellos.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_arguments.py"/>
        <source>There is no beat {beat} in bar {bar} to put a chord on.</source>
        <translation>No hay ningún tiempo {beat} en el compás {bar} donde poner un acorde.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>One of the candidates would replace {path}; choose another output.</source>
        <translation>Una de las versiones reemplazaría {path}; elige otra salida.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>The report would replace {path}; choose another name for it.</source>
        <translation>El informe reemplazaría {path}; elige otro nombre para él.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>Wrote {path}: seed {seed}, NLL {nll:.3f}.</source>
        <translation>{path} escrito: semilla {seed}, NLL {nll:.3f}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/fill_outputs.py"/>
        <source>Not kept, {wish}.</source>
        <translation>No se cumplió: {wish}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>write the other three voices to a melody</source>
        <translation>escribir las otras tres voces de una melodía</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>fill gaps, or write a part of a piece anew</source>
        <translation>rellenar huecos, o reescribir una parte de una pieza</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>go on with a piece</source>
        <translation>continuar una pieza</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>write a melody, and harmonize it if you like</source>
        <translation>escribir una melodía y, si se quiere, armonizarla</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>play a piece into audio files, practice tracks too</source>
        <translation>tocar una pieza en archivos de audio, también como pistas de ensayo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>read a piece of any kind and write it as any other</source>
        <translation>leer una pieza de cualquier tipo y escribirla en otro</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list part-writing faults, of a piece or a folder of answers</source>
        <translation>listar las faltas de conducción de voces, de una pieza o de una carpeta de respuestas</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>make exercises of chorales or of own pieces</source>
        <translation>hacer ejercicios a partir de corales o de piezas propias</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list the MIDI ports that can be played into</source>
        <translation>listar los puertos MIDI en los que se puede tocar</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>play a piece into other programs and instruments</source>
        <translation>tocar una pieza en otros programas e instrumentos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>learn a style from a folder of pieces</source>
        <translation>aprender un estilo de una carpeta de piezas</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>list the styles that fills can write in, and keep their files</source>
        <translation>listar los estilos en los que se puede rellenar, y gestionar sus archivos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>train a network on Bach's chorales</source>
        <translation>entrenar una red con los corales de Bach</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>measure a network on pieces it has not learnt from</source>
        <translation>medir una red con piezas que no ha aprendido</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>let other programs on this machine have pieces filled</source>
        <translation>dejar que otros programas de esta máquina hagan rellenar piezas</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>add musegui to the menu of programs (Linux)</source>
        <translation>añadir musegui al menú de programas (Linux)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>print completions for a shell, or the manual page</source>
        <translation>mostrar los completados de un shell, o el manual</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>say what works on this machine, and what to do about the rest</source>
        <translation>decir qué funciona en esta máquina, y qué hacer con lo demás</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>it can't start: {reason}.</source>
        <translation>no puede arrancar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>what it says can't be written: {reason}.</source>
        <translation>lo que dice no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>It takes too much memory.</source>
        <translation>Ocupa demasiada memoria.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>Something unforeseen went wrong ({name}: {problem}).</source>
        <translation>Algo imprevisto salió mal ({name}: {problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>Defaults are in parentheses.</source>
        <translation>Los valores por omisión están entre paréntesis.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>it is empty; say what it is to be</source>
        <translation>está vacío; hay que indicarlo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>musegui: compose in four voices with a network trained on Bach chorales. Without a command the window opens.</source>
        <translation>musegui: componer a cuatro voces con una red entrenada con los corales de Bach. Sin orden se abre la ventana.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>commands:
{commands}

'musegui COMMAND --help' tells more.</source>
        <translation>órdenes:
{commands}

'musegui COMMAND --help' dice más.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>a piece to open</source>
        <translation>una pieza que abrir</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>as the first word: keep a log, and say where</source>
        <translation>como primera palabra: llevar un registro, y decir dónde</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>There is no file {word}.</source>
        <translation>No hay ningún archivo {word}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>the commands are {commands}.</source>
        <translation>las órdenes son {commands}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/main.py"/>
        <source>There is no command or file {word!r}; {hint}</source>
        <translation>No hay ninguna orden ni archivo {word!r}; {hint}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>Results go to files, not to the standard output; name a file.</source>
        <translation>Los resultados van a archivos, no a la salida estándar; indica un archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation>{path} es una carpeta; indica un archivo dentro de ella.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>that is no name for a file</source>
        <translation>eso no es un nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/outputs.py"/>
        <source>Another program wrote {path} during the work, so it was left as it is; name another output, or replace it with --force.</source>
        <translation>Otro programa escribió {path} durante el trabajo, así que quedó como está; indica otra salida, o reemplázalo con --force.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>two staves (closed), four (open), or four with two smaller ones for a rehearsal's pianist (reduction); open in MusicXML, closed on paper</source>
        <translation>dos pentagramas (closed), cuatro (open), o cuatro con dos más pequeños para el pianista del ensayo (reduction); open en MusicXML, closed en papel</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>printed pages (PDF, SVG, PNG)</source>
        <translation>páginas impresas (PDF, SVG, PNG)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>paper on its side</source>
        <translation>papel apaisado</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>margin left and right, {lowest} to {highest} mm ({usual})</source>
        <translation>margen izquierdo y derecho, de {lowest} a {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>margin above and below, {lowest} to {highest} mm ({usual})</source>
        <translation>margen superior e inferior, de {lowest} a {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>height of a staff, {lowest} to {highest} mm ({usual})</source>
        <translation>altura de un pentagrama, de {lowest} a {highest} mm ({usual})</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>'system' for one at the beginning of each, 'none', or N for every Nth bar (system)</source>
        <translation>'system' para uno al principio de cada sistema, 'none', o N para cada N compases (system)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>none, the number, or also the count of all pages (number)</source>
        <translation>ninguno, el número, o también el total de páginas (number)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>name the chords by symbols above or Roman numerals below the staves; an analysis also has cadences and non-chord notes (none)</source>
        <translation>nombrar los acordes con cifrados encima o números romanos debajo de los pentagramas; analysis tiene además cadencias y notas extrañas (none)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>{option} is for printed pages; name a PDF, SVG or PNG file.</source>
        <translation>{option} es para páginas impresas; indica un archivo PDF, SVG o PNG.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/page_arguments.py"/>
        <source>{word!r} is neither 'system', 'none' nor a number</source>
        <translation>{word!r} no es 'system', ni 'none', ni un número</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>one of the arguments %s is required</source>
        <translation>hace falta uno de los argumentos %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>not allowed with argument %s</source>
        <translation>no se permite con el argumento %s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>ignored explicit argument %r</source>
        <translation>sobra el valor %r</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s podría ser %(matches)s</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>elección no válida: %(value)r (a elegir entre %(choices)s)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor no válido (%(type)s): %(value)r</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected one argument</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected at most one argument</source>
        <translation>un valor como mucho</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected at least one argument</source>
        <translation>falta al menos un valor</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected %s argument</source>
        <translation>se espera %s valor</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>expected %s arguments</source>
        <translation>se esperan %s valores</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/parser_words.py"/>
        <source>{text}: {names}</source>
        <translation>{text}: {names}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>play a little unevenly: 0 is exact, 100 the most (0)</source>
        <translation>tocar un poco desigual: 0 es exacto, 100 lo máximo (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>another number makes --humanize play differently (0)</source>
        <translation>otro número hace que --humanize toque distinto (0)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/performing.py"/>
        <source>slow down a little where phrases end, and leave a gap before the next</source>
        <translation>frenar un poco al final de las frases, y dejar un hueco antes de la siguiente</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>practice tracks, with --practice</source>
        <translation>pistas de ensayo, con --practice</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>of the files (mp3); mid makes MIDI</source>
        <translation>de los archivos (mp3); mid hace MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>which voices get a track (all that have notes and are not muted)</source>
        <translation>qué voces tienen pista (todas las que tienen notas y no están silenciadas)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>how much louder the voice is than all others together, 1 to 24 dB (10)</source>
        <translation>cuánto más fuerte es la voz que todas las demás juntas, de 1 a 24 dB (10)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>put the voice there, and the others opposite</source>
        <translation>poner la voz allí, y las demás enfrente</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>click for so many bars first, 0 to 4 (1); --metronome clicks all the way</source>
        <translation>primero tantos compases de clics, de 0 a 4 (1); --metronome hace clic todo el tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>of the tempo of the piece, 25 to 200 (100)</source>
        <translation>del tempo de la pieza, de 25 a 200 (100)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>leave out the track with all voices alike</source>
        <translation>omitir la pista con todas las voces iguales</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>{option} goes with --practice FOLDER.</source>
        <translation>{option} va con --practice FOLDER.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>{option} does not go with --practice; use it with -o.</source>
        <translation>{option} no va con --practice; úsala con -o.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/practice.py"/>
        <source>The {voice} of {path} can't be heard (it has no notes, is muted or has volume 0), so there is no practice track for it.</source>
        <translation>La voz «{voice}» de {path} no se oye (no tiene notas, está silenciada o tiene volumen 0), así que no hay pista de ensayo para ella.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>which tune of an ABC file: its number (X:) or else its place (the first)</source>
        <translation>qué melodía de un archivo ABC: su número (X:) o si no su lugar (la primera)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>play repeats and jumps, or everything once as it is written (unfold)</source>
        <translation>tocar repeticiones y saltos, o todo una vez tal como está escrito (unfold)</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>end with exit code {code} if anything of the input was moved or left out</source>
        <translation>terminar con el código {code} si algo de la entrada se movió o se omitió</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>{path} has no file of a kind that musegui reads.</source>
        <translation>{path} no tiene ningún archivo de un tipo que musegui lea.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>skipped, as they are not pieces: {names} and {count} more.</source>
        <translation>omitidos, pues no son piezas: {names} y {count} más.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/reading.py"/>
        <source>skipped, as they are not pieces: {names}.</source>
        <translation>omitidos, pues no son piezas: {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>The token is wrong or missing; {advice}</source>
        <translation>El token es erróneo o falta; {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>There is no {path}, only {known}.</source>
        <translation>No hay {path}, solo {known}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>{count} requests wait already; ask again when they are answered.</source>
        <translation>{count} peticiones esperan ya; pregunta otra vez cuando estén respondidas.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>That is no JSON ({problem}).</source>
        <translation>Eso no es JSON ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/fill_service.py"/>
        <source>A request is a JSON object.</source>
        <translation>Una petición es un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>{count} programs are connected already.</source>
        <translation>{count} programas están ya conectados.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Ask for /, or send {requests} by POST.</source>
        <translation>Pide / o envía {requests} por POST.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Only {address} is served, not {host}.</source>
        <translation>Solo se sirve {address}, no {host}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>send 'Authorization: Bearer TOKEN' with the one that 'musegui serve' printed.</source>
        <translation>envía 'Authorization: Bearer TOKEN' con el que mostró 'musegui serve'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>Say Content-Length.</source>
        <translation>Indica Content-Length.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>A request has at most {count} MiB.</source>
        <translation>Una petición tiene como mucho {count} MiB.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/http_server.py"/>
        <source>The request did not come whole ({problem}).</source>
        <translation>La petición no llegó entera ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>OSC needs the package python-osc; install musegui with its extra 'osc' (the guide's page "Installing" says how).</source>
        <translation>OSC necesita el paquete python-osc; instala musegui con su extra 'osc' (la página «Installing» de la guía dice cómo).</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>That is no OSC message.</source>
        <translation>Eso no es un mensaje OSC.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/osc_server.py"/>
        <source>the first argument of a message is the one that 'musegui serve' printed.</source>
        <translation>el primer argumento de un mensaje es el que mostró 'musegui serve'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Voices and bars are lists, such as ["alto"] and [3, 4].</source>
        <translation>Las voces y los compases son listas, como ["alto"] y [3, 4].</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Bars to come are a whole number, not {given}.</source>
        <translation>Los compases pedidos son un número entero, no {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>What is wanted is one of {answers}, not {given}.</source>
        <translation>Se puede pedir {answers}, no {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>The options are an object, such as {"steps": 32, "mode": -1.0}.</source>
        <translation>Las opciones son un objeto, como {"steps": 32, "mode": -1.0}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>There is no option {name}; the options are {names}.</source>
        <translation>No hay ninguna opción {name}; las opciones son {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>A seed is a whole number from 0 on, not {given}.</source>
        <translation>Una semilla es un número entero desde 0, no {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>A request has one piece: 'midi' (base64), 'musicxml' or 'notes'.</source>
        <translation>Una petición tiene una pieza: 'midi' (base64), 'musicxml' o 'notes'.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/serving/requests.py"/>
        <source>Notes are [start, length, pitch] in whole sixteenths, such as [[0, 4, 60]].</source>
        <translation>Las notas son [inicio, duración, altura] en semicorcheas enteras, como [[0, 4, 60]].</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>Say which kind of file goes to the standard output with --to, such as --to musicxml.</source>
        <translation>Di qué tipo de archivo va a la salida estándar con --to, como --to musicxml.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>The standard output takes one file, not {count}; name one with -o.</source>
        <translation>La salida estándar admite un archivo, no {count}; indica uno con -o.</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <location filename="../../musegui/cli/streams.py"/>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>passing note</source>
        <translation>nota de paso</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>neighbour note</source>
        <translation>bordadura</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>suspension</source>
        <translation>retardo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>anticipation</source>
        <translation>anticipación</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>escape note</source>
        <translation>escapada</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>appoggiatura</source>
        <translation>apoyatura</translation>
    </message>
    <message>
        <location filename="../../musegui/core/analysis/non_chord_notes.py"/>
        <source>pedal</source>
        <translation>pedal</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice} rests: {n} notes left out.</source>
        <extracomment>one: {voice} rests: {n} note left out.</extracomment>
        <translation><numerusform>{voice} calla: {n} nota omitida.</numerusform><numerusform>{voice} calla: {n} notas omitidas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {n} notes outside {lowest}–{highest}, in bar {bars}.</source>
        <extracomment>one: {voice}: {n} note outside {lowest}–{highest}, in bar {bars}.</extracomment>
        <translation><numerusform>{voice}: {n} nota fuera de {lowest}–{highest}, en el compás {bars}.</numerusform><numerusform>{voice}: {n} notas fuera de {lowest}–{highest}, en el compás {bars}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {notes} notes outside {lowest}–{highest}, in bars {bars}.</source>
        <translation>{voice}: {notes} notas fuera de {lowest}–{highest}, en los compases {bars}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>key</source>
        <translation>tonalidad</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>time signature</source>
        <translation>compás</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>tempo</source>
        <translation>tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>A note would lie outside the range of MIDI.</source>
        <translation>Una nota quedaría fuera del ámbito de MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>The new key does not lie that far from the old one.</source>
        <translation>La nueva tonalidad no está a esa distancia de la anterior.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Rests</source>
        <translation>Calla</translation>
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
        <translation>Bajo 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Bass 2</source>
        <translation>Bajo 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SAB choir</source>
        <translation>Coro SAB</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Men</source>
        <translation>Hombres</translation>
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
        <translation>Cuarteto de cuerda</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 1</source>
        <translation>Violín 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 2</source>
        <translation>Violín 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Viola</source>
        <translation>Viola</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Cello</source>
        <translation>Chelo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Brass quartet</source>
        <translation>Cuarteto de metales</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 1</source>
        <translation>Trompeta 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 2</source>
        <translation>Trompeta 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trombone 1</source>
        <translation>Trombón 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trombone 2</source>
        <translation>Trombón 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Organ</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 1</source>
        <translation>Mano dcha. 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 2</source>
        <translation>Mano dcha. 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Left hand</source>
        <translation>Mano izq.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Pedal</source>
        <translation>Pedal</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given {voice}.</source>
        <translation>Escribe {voices} con {voice} como voz dada.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given {voice}, as its figures ask.</source>
        <translation>Escribe {voices} con {voice} como voz dada, según sus cifras.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>Write {voices} to the given chords.</source>
        <translation>Escribe {voices} para los acordes dados.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>The {voice} has no notes that could be given.</source>
        <translation>{voice}: no hay notas que dar.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>The piece has no chords that could be given.</source>
        <translation>La pieza no tiene acordes que dar.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>There are no bars {first}-{last}; the piece has bars {lowest} to {highest}.</source>
        <translation>No hay compases {first}-{last}; la pieza tiene del {lowest} al {highest}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercise/exercises.py"/>
        <source>There is no phrase {phrase}; the piece has {phrases}.</source>
        <translation>No hay frase {phrase}; la pieza tiene {phrases}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/candidates.py"/>
        <source>There is nothing to write: all cells of the new bars are locked.</source>
        <translation>No hay nada que escribir: todas las celdas de los compases nuevos están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent</source>
        <translation>recurrente</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers</source>
        <translation>dos capas LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with attention</source>
        <translation>recurrente con atención</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention between two LSTM layers</source>
        <translation>atención entre dos capas LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention</source>
        <translation>recurrente con atención residual</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention with a residual connection between two LSTM layers</source>
        <translation>atención con conexión residual entre dos capas LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention and embedding</source>
        <translation>recurrente con atención residual y embedding</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>an embedding, and attention with a residual connection between two LSTM layers</source>
        <translation>un embedding y atención con conexión residual entre dos capas LSTM</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with embedding</source>
        <translation>recurrente con embedding</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers behind an embedding</source>
        <translation>dos capas LSTM tras un embedding</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>convolutions</source>
        <translation>convoluciones</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>dilated convolutions</source>
        <translation>convoluciones dilatadas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 1</source>
        <translation>atención 1 x 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 1 head</source>
        <translation>atención en 1 pila de 1 cabeza</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 3</source>
        <translation>atención 1 x 3</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 3 heads</source>
        <translation>atención en 1 pila de 3 cabezas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 3 x 1</source>
        <translation>atención 3 x 1</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 3 stacks of 1 head</source>
        <translation>atención en 3 pilas de 1 cabeza</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 2 x 2</source>
        <translation>atención 2 x 2</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 2 stacks of 2 heads</source>
        <translation>atención en 2 pilas de 2 cabezas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>The network of the fill</source>
        <translation>La red del relleno</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Fills the new bars two at a time, with the music before them as context.</source>
        <translation>Rellena los compases nuevos de dos en dos, con la música anterior como contexto.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Chord by chord</source>
        <translation>Acorde a acorde</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws what sounds at each sixteenth, every pitch given those below it and all before.</source>
        <translation>Sortea lo que suena en cada semicorchea, cada altura según las inferiores y todo lo anterior.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Pitch by pitch</source>
        <translation>Altura a altura</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws each pitch of a sixteenth by itself, given all before: loose and often dissonant.</source>
        <translation>Sortea cada altura de una semicorchea por separado, según todo lo anterior: libre y a menudo disonante.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Melody, {network}</source>
        <translation>Melodía, {network}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes a soprano, and the fill the other voices: {parts}.</source>
        <translation>Escribe un soprano, y el relleno las otras voces: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Events, {network}</source>
        <translation>Eventos, {network}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes all voices as notes that begin and end: {parts}.</source>
        <translation>Escribe todas las voces como notas que empiezan y acaban: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Bar by bar</source>
        <translation>Compás a compás</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws a bar of sixteen steps at a time from noise and the bar before: rough.</source>
        <translation>Sortea cada vez un compás de dieciséis pasos a partir de ruido y del compás anterior: tosco.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Notes and chords (LSTM)</source>
        <translation>Notas y acordes (LSTM)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Three recurrent layers write the next chord and its length; its notes lie as near as can be.</source>
        <translation>Tres capas recurrentes escriben el acorde siguiente y su duración; sus notas quedan lo más cerca posible.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>There is nothing to continue: the piece has no notes. Write a few first, or fill the empty bars.</source>
        <translation>No hay nada que continuar: la pieza no tiene notas. Escribe antes unas cuantas o rellena los compases vacíos.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>1 to {most} bars can be added at once, not {bars}.</source>
        <translation>Se pueden añadir de 1 a {most} compases a la vez, no {bars}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>With {n} more bars the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</source>
        <extracomment>one: With {n} more bar the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</extracomment>
        <translation><numerusform>Con {n} compás más la pieza superaría {most:,} semicorcheas; pide menos o borra alguno.</numerusform><numerusform>Con {n} compases más la pieza superaría {most:,} semicorcheas; pide menos o borra alguno.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>best</source>
        <translation>óptima</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>predictable</source>
        <translation>previsible</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>adventurous</source>
        <translation>atrevido</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Low takes the likeliest notes, much the same each time; high takes more varied ones.</source>
        <translation>Bajo toma las notas más probables, casi las mismas cada vez; alto, otras más variadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>start fresh</source>
        <translation>empezar de cero</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>stay close</source>
        <translation>parecido</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How much of what stands there is kept: nothing for its own sake, or nearly all.</source>
        <translation>Cuánto se conserva de lo que hay: nada porque sí, o casi todo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>minor</source>
        <translation>menor</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>major</source>
        <translation>mayor</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Leans towards minor or towards major chords.</source>
        <translation>Tiende a acordes menores o mayores.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>conventional</source>
        <translation>convencional</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>surprising</source>
        <translation>sorprendente</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Prefers the notes that one expects, or those that are possible but unexpected.</source>
        <translation>Prefiere las notas que se esperan, o las posibles pero inesperadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>calm</source>
        <translation>tranquilo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>busy</source>
        <translation>movido</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices hold their notes longer, or move more often.</source>
        <translation>Deja que las voces sostengan más sus notas, o que se muevan más.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>smooth</source>
        <translation>por grados</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>leaping</source>
        <translation>por saltos</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices move by seconds, or leap.</source>
        <translation>Deja que las voces se muevan por segundas, o a saltos.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>loose</source>
        <translation>libre</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How closely chords that are asked for are followed: exact puts them before the rules of part-writing, anything looser puts the rules first.</source>
        <translation>Con qué fidelidad se siguen los acordes pedidos: «exacto» los antepone a las reglas de conducción; si es más libre, mandan las reglas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The resolution is 16 or 8, not {resolution}.</source>
        <translation>La resolución es 16 u 8, no {resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {option} lies between {lowest:g} and {highest:g}, not {value}.</source>
        <translation>{option} va de {lowest:g} a {highest:g}, no {value}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The number of sweeps lies between 1 and {most}, not {sweeps}.</source>
        <translation>El número de pasadas va de 1 a {most}, no {sweeps}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There can be 1 to {most} candidates, not {candidates}.</source>
        <translation>Puede haber de 1 a {most} versiones, no {candidates}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>A candidate can be the best of 1 to {most}, not of {best_of}.</source>
        <translation>Una versión puede ser la mejor de 1 a {most}, no de {best_of}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There are registers for {all} voices, not {given}.</source>
        <translation>Hay registros para {all} voces, no {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, is empty: its lowest pitch lies above its highest.</source>
        <translation>El registro de la voz ({voice}), {lowest} a {highest}, está vacío: su nota más grave está por encima de la más aguda.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, does not lie within {lowest_pitch} to {highest_pitch}.</source>
        <translation>El registro de la voz ({voice}), {lowest} a {highest}, no está dentro de {lowest_pitch} a {highest_pitch}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_time.py"/>
        <source>{seconds:.1f} s on the processor</source>
        <translation>{seconds:.1f} s en el procesador</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_time.py"/>
        <source>{seconds:.1f} s on the graphics card</source>
        <translation>{seconds:.1f} s en la tarjeta gráfica</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>A melody has 1 to {most} bars, not {bars}.</source>
        <translation>Una melodía tiene de 1 a {most} compases, no {bars}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>Nobody sings the soprano in this ensemble; choose another one.</source>
        <translation>En este conjunto nadie canta el soprano; elige otro.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>The piece would be longer than {most:,} sixteenths; ask for less.</source>
        <translation>La pieza superaría {most:,} semicorcheas; pide menos.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>There is nothing to fill: everything there is locked ({voices}).</source>
        <translation>No hay nada que rellenar: ahí todo está bloqueado ({voices}).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Select what may change, and unlock it with Shift+L.</source>
        <translation>Selecciona lo que puede cambiar y desbloquéalo con Mayús+L.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies above {highest}, outside the range of a choir; move it by an octave (Shift+Down).</source>
        <translation>{voice}: {note} en {place} está por encima de {highest}, fuera de la extensión de un coro; muévelo una octava (Mayús+Abajo).</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies below {lowest}, outside the range of a choir; move it by an octave (Shift+Up).</source>
        <translation>{voice}: {note} en {place} está por debajo de {lowest}, fuera de la extensión de un coro; muévelo una octava (Mayús+Arriba).</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} down {n} octaves</source>
        <extracomment>one: Move the {voice} down an octave</extracomment>
        <translation><numerusform>Bajar {voice} una octava</numerusform><numerusform>Bajar {voice} {n} octavas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} up {n} octaves</source>
        <extracomment>one: Move the {voice} up an octave</extracomment>
        <translation><numerusform>Subir {voice} una octava</numerusform><numerusform>Subir {voice} {n} octavas</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range down an octave</source>
        <translation>Bajar una octava las notas fuera de la extensión</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range up an octave</source>
        <translation>Subir una octava las notas fuera de la extensión</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>There is no bar {bar}; the bars are {first} to {last}.</source>
        <translation>No hay compás {bar}; los compases van del {first} al {last}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>The {voice} has no notes to harmonize; name another voice.</source>
        <translation>{voice}: no hay notas que armonizar; indica otra voz.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/stored_options.py"/>
        <source>{value!r:.40} is no {option}.</source>
        <translation>{value!r:.40} no vale para {option}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_mix.py"/>
        <source>Bach chorales</source>
        <translation>Corales de Bach</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_mix.py"/>
        <source>A style's name is a line of 1 to {most} characters, not {name!r:.80}.</source>
        <translation>El nombre de un estilo es una línea de 1 a {most} caracteres, no {name!r:.80}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>all voices, {bars}</source>
        <translation>todas las voces, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>different throughout</source>
        <translation>toda diferente</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>{voices}, throughout</source>
        <translation>{voices}, de principio a fin</translation>
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
        <translation><numerusform>compás {bars}</numerusform><numerusform>compases {bars}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, where {chords} are asked for</source>
        <extracomment>one: , where {chords} is asked for</extracomment>
        <translation><numerusform>, donde se pide {chords}</numerusform><numerusform>, donde se piden {chords}</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, beside locked notes of the {voices}</source>
        <translation>, junto a notas bloqueadas: {voices}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, where {chord} is asked for</source>
        <translation>{voice} en {note}, donde se pide {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>locked {voice} on {note}, where {chord} is asked for</source>
        <translation>{voice} (nota bloqueada) en {note}, donde se pide {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, outside its register, {lowest} to {highest}</source>
        <translation>{voice} en {note}, fuera de su registro, {lowest} a {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>perfect authentic cadence in {key}</source>
        <translation>cadencia auténtica perfecta en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>imperfect authentic cadence in {key}</source>
        <translation>cadencia auténtica imperfecta en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>half cadence in {key}</source>
        <translation>semicadencia en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>Phrygian half cadence in {key}</source>
        <translation>semicadencia frigia en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>plagal cadence in {key}</source>
        <translation>cadencia plagal en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>deceptive cadence in {key}</source>
        <translation>cadencia rota en {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>unexplained non-chord note</source>
        <translation>nota extraña sin explicar</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chord_track.py"/>
        <source>At {place}: {problem}</source>
        <translation>En {place}: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>An empty text is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation>Un texto vacío no es un acorde; escríbelo como C, F#m7, Bb/D, V7 o ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; the note H is called B here, did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} no es un acorde; la nota H aquí se llama B, ¿querías decir {guess!r:.40}?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: {bass!r:.40} is no bass note, that would be one like /E or /Bb.</source>
        <translation>{text!r:.40} no es un acorde: {bass!r:.40} no es una nota de bajo, que sería como /E o /Bb.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation>{text!r:.40} no es un acorde; escríbelo como C, F#m7, Bb/D, V7 o ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: it begins with a small letter, did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} no es un acorde: empieza por minúscula, ¿querías decir {guess!r:.40}?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; write an augmented sixth as a symbol, such as Ab7.</source>
        <translation>{text!r:.40} no es un acorde conocido aquí; escribe una sexta aumentada como cifrado, por ejemplo Ab7.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here.</source>
        <translation>{text!r:.40} no es un acorde conocido aquí.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; did you mean {guess!r:.40}?</source>
        <translation>{text!r:.40} no es un acorde conocido aquí; ¿querías decir {guess!r:.40}?</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no Roman numeral; they run from I to VII, all in upper case for major or all in lower case for minor chords.</source>
        <translation>{text!r:.40} no es un número romano; van de I a VII, todo en mayúsculas para acordes mayores o en minúsculas para menores.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{figures!r:.40} in {text!r:.40} is no inversion; the figures are 6 and 64, and with a seventh 7, 65, 43 and 42.</source>
        <translation>{figures!r:.40} en {text!r:.40} no es una inversión; las cifras son 6 y 64, y con séptima 7, 65, 43 y 42.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} is no figured bass; write numbers from 2 to 9 with #, b, n or +, such as 6, 65, #, b7 or 4 3.</source>
        <translation>{text!r:.40} no es un bajo cifrado; escribe números de 2 a 9 con #, b, n o +, como 6, 65, #, b7 o 4 3.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} has a number twice; write each once.</source>
        <translation>{text!r:.40} tiene un número dos veces; escribe cada uno una vez.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>At {place}: no bass note stands over {text!r:.40}.</source>
        <translation>En {place}: no hay nota de bajo sobre {text!r:.40}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>The text has {bars} bars, but only {left} are left from bar {first} on; insert bars first.</source>
        <translation>El texto tiene {bars} compases, pero desde el compás {first} solo quedan {left}; inserta compases antes.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar} has {chords} chords, but only {beats} beats.</source>
        <translation>El compás {bar} tiene {chords} acordes, pero solo {beats} tiempos.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar}: {problem}</source>
        <translation>Compás {bar}: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>close position, {note_on_top}</source>
        <translation>posición cerrada, {note_on_top}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>open position, {note_on_top}</source>
        <translation>posición abierta, {note_on_top}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the root on top</source>
        <translation>fundamental arriba</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the ninth on top</source>
        <translation>novena arriba</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the third on top</source>
        <translation>tercera arriba</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fourth on top</source>
        <translation>cuarta arriba</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fifth on top</source>
        <translation>quinta arriba</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the sixth on top</source>
        <translation>sexta arriba</translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the seventh on top</source>
        <translation>séptima arriba</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>None</source>
        <comment>key</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} minor</source>
        <translation>{tonic} menor</translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} major</source>
        <translation>{tonic} mayor</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>double bar</source>
        <translation>doble barra</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>rehearsal</source>
        <translation>letra de ensayo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>repeat</source>
        <translation>repetición</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given soprano</source>
        <translation>soprano dado</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given bass</source>
        <translation>bajo dado</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given figured bass</source>
        <translation>bajo cifrado dado</translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given numerals</source>
        <translation>grados dados</translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>Humanize lies between 0 and 1, unlike {humanize}.</source>
        <translation>Humanizar va de 0 a 1, no {humanize}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>A seed is 0 or more, unlike {seed}.</source>
        <translation>Una semilla es 0 o más, no {seed}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/pitch.py"/>
        <source>{text!r:.20} is no pitch; write it like C4, F#3 or 60</source>
        <translation>{text!r:.20} no es una altura; escríbela como C4, F#3 o 60</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A score holds at most {most} sixteenths, not {steps}.</source>
        <translation>Una partitura tiene como máximo {most} semicorcheas, no {steps}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>There is no ensemble {ensemble!r}.</source>
        <translation>No existe el conjunto {ensemble!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A tempo must be above 0 bpm.</source>
        <translation>El tempo debe ser mayor que 0 bpm.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>Bars of {numerator}/{denominator} are not made of sixteenths.</source>
        <translation>Los compases de {numerator}/{denominator} no constan de semicorcheas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>An upbeat can't last {steps} sixteenths.</source>
        <translation>Una anacrusa no puede durar {steps} semicorcheas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A key has up to 7 sharps or flats, not {signs}.</source>
        <translation>Una tonalidad tiene hasta 7 sostenidos o bemoles, no {signs}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>There are programs for {voice_count} voices.</source>
        <translation>Hay programas para {voice_count} voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>254 four-voice chorales by Johann Sebastian Bach, as music21's corpus has them</source>
        <translation>254 corales a cuatro voces de Johann Sebastian Bach, tal como están en el corpus de music21</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>The music is in the public domain; the networks are under the Apache License 2.0.</source>
        <translation>La música es de dominio público; las redes tienen la licencia Apache 2.0.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>243 four-part hymns, most of them of the 19th century, as the Open Hymnal Project sets them</source>
        <translation>243 himnos a cuatro voces, la mayoría del siglo XIX, tal como los presenta el Open Hymnal Project</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>Hymns that the Open Hymnal Project marks as public domain.</source>
        <translation>Himnos que el Open Hymnal Project señala como de dominio público.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>{count} pieces of the folder '{folder}'</source>
        <translation>{count} piezas de la carpeta «{folder}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/style/style.py"/>
        <source>{n} pieces</source>
        <extracomment>one: {n} piece</extracomment>
        <translation><numerusform>{n} pieza</numerusform><numerusform>{n} piezas</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style.py"/>
        <source>{made_from}; NLL {nll_before:.3f} -&gt; {nll_after:.3f}</source>
        <translation>{made_from}; NLL {nll_before:.3f} -&gt; {nll_after:.3f}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>parallel fifths</source>
        <translation>quintas paralelas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>parallel octaves</source>
        <translation>octavas paralelas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>crossed voices</source>
        <translation>voces cruzadas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>wide gaps between voices</source>
        <translation>distancias grandes entre voces</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>notes out of compass</source>
        <translation>notas fuera de extensión</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>leaps of more than an octave</source>
        <translation>saltos de más de una octava</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are allowed unless you choose otherwise</source>
        <translation>las faltas de conducción se permiten si no eliges otra cosa</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are discouraged unless you choose otherwise</source>
        <translation>las faltas de conducción se evitan si no eliges otra cosa</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>faults of part-writing are forbidden unless you choose otherwise</source>
        <translation>las faltas de conducción se prohíben si no eliges otra cosa</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>on sixteenths only; asked for eighths, fills write sixteenths</source>
        <translation>solo en semicorcheas; si se piden corcheas, los rellenos escriben semicorcheas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Beware: {warning}</source>
        <translation>Atención: {warning}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Per 1,000</source>
        <translation>Por 1000</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>your pieces</source>
        <translation>tus piezas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>fills</source>
        <translation>rellenos</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>It was learnt from {count} piece only: with fewer than {fewest} a style knows its pieces rather than their way of writing.</source>
        <translation>Se aprendió de solo {count} pieza: con menos de {fewest} un estilo conoce sus piezas más que su manera de escribir.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>It was learnt from {count} pieces only: with fewer than {fewest} a style knows its pieces rather than their way of writing.</source>
        <translation>Se aprendió de solo {count} piezas: con menos de {fewest} un estilo conoce sus piezas más que su manera de escribir.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>The pieces that were held back surprise it as much as before: nothing was learnt that holds for more than the pieces themselves.</source>
        <translation>Las piezas reservadas lo sorprenden tanto como antes: no se aprendió nada que valga más allá de las propias piezas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{share:.0%} of what fills write, four beats at a time, stands in the pieces word for word.</source>
        <translation>El {share:.0%} de lo que escriben los rellenos, de cuatro en cuatro tiempos, está palabra por palabra en las piezas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Made from</source>
        <translation>Hecho de</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Part-writing</source>
        <translation>Conducción</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{bpm:.0f} quarter notes a minute</source>
        <translation>{bpm:.0f} negras por minuto</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{change:.0%} lower</source>
        <translation>{change:.0%} menos</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{change:.0%} higher</source>
        <translation>{change:.0%} más</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{learnt} learnt, {held_back} held back to check</source>
        <translation>{learnt} aprendidas, {held_back} reservadas para comprobar</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>surprise at the pieces held back {before:.3f} before, {after:.3f} after ({change}; nats a note, lower is better)</source>
        <translation>sorpresa ante las piezas reservadas: {before:.3f} antes, {after:.3f} después ({change}; nats por nota, menos es mejor)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>{share:.1%} of what fills write, four beats at a time, stands in the pieces</source>
        <translation>el {share:.1%} de lo que escriben los rellenos, de cuatro en cuatro tiempos, está en las piezas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source> (of Bach's own chorales {share:.1%} stand in others of his)</source>
        <translation> (de los propios corales de Bach, el {share:.1%} está en otros suyos)</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_card.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>The minutes must be a positive number, not {minutes:g}.</source>
        <translation>Los minutos deben ser un número positivo, no {minutes:g}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>learning</source>
        <translation>aprendiendo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/style/style_learning.py"/>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: {rate:g} times in 1,000</source>
        <translation>Bach: {rate:g} veces por 1000</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: never in 1,000</source>
        <translation>Bach: nunca por 1000</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>These notes are your own, so no fix changes them: {notes}. Change one of them by hand as said above, or unlock one of them with Shift+L and fix.</source>
        <extracomment>one: These notes are your own, so no fix changes them: {notes}. Change it by hand as said above, or unlock it with Shift+L and fix.</extracomment>
        <translation><numerusform>Esta nota es tuya, así que ninguna corrección la cambia: {notes}. Cámbiala a mano como se dice arriba, o desbloquéala con Mayús+L y corrige.</numerusform><numerusform>Estas notas son tuyas, así que ninguna corrección las cambia: {notes}. Cambia una a mano como se dice arriba, o desbloquea una con Mayús+L y corrige.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes the rest.</source>
        <extracomment>one: {notes} is locked: a fix changes the rest.</extracomment>
        <translation><numerusform>Bloqueada: {notes}; una corrección cambia el resto.</numerusform><numerusform>Bloqueadas: {notes}; una corrección cambia el resto.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes what the other voices sing to it.</source>
        <extracomment>one: {notes} is locked: a fix changes what the other voices sing to it.</extracomment>
        <translation><numerusform>Bloqueada: {notes}; una corrección cambia lo que cantan las otras voces.</numerusform><numerusform>Bloqueadas: {notes}; una corrección cambia lo que cantan las otras voces.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s notes</source>
        <translation>las notas de la voz ({voice})</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s {note}</source>
        <translation>{note} ({voice})</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>crossing</source>
        <translation>cruce</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide spacing</source>
        <translation>distancia grande</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>out of compass</source>
        <translation>fuera de extensión</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide leap</source>
        <translation>salto grande</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>a rest</source>
        <translation>un silencio</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note} below the {lower_voice}'s {lower_note}</source>
        <translation>{voice} en {note}, por debajo de {lower_note} ({lower_voice})</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{upper_voice} and {lower_voice} {semitones} semitones apart, more than {most}</source>
        <translation>{upper_voice} y {lower_voice} a {semitones} semitonos, más de {most}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{fault}, {voices}</source>
        <translation>{fault}, {voices}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, below {lowest}</source>
        <translation>{voice} en {note}, por debajo de {lowest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, above {highest}</source>
        <translation>{voice} en {note}, por encima de {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones up to {note}</source>
        <translation>{voice} salta {semitones} semitonos arriba, a {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones down to {note}</source>
        <translation>{voice} salta {semitones} semitonos abajo, a {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>grave</source>
        <translation>grave</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>fault</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>style</source>
        <translation>estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>counted in Bach's chorales</source>
        <translation>contado en los corales de Bach</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one perfect fifth to another. They then sound like one voice and its echo, and the four voices are no longer independent.</source>
        <translation>Dos voces van en el mismo sentido de una quinta justa a otra. Suenan entonces como una voz y su eco, y las cuatro voces dejan de ser independientes.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let one of the two voices move the other way, stay, or go to another note of the chord.</source>
        <translation>Haz que una de las dos voces vaya en sentido contrario, se quede o vaya a otra nota del acorde.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one octave or unison to another. For that moment they are one voice, and the piece has only three.</source>
        <translation>Dos voces van en el mismo sentido de una octava o un unísono a otro. En ese momento son una sola voz, y la pieza solo tiene tres.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double another note of one of the two chords, or let the voices move opposite ways.</source>
        <translation>Duplica otra nota de uno de los dos acordes, o haz que las voces vayan en sentidos opuestos.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Soprano and bass go the same way into a perfect fifth or octave, and the soprano leaps. The ear fills in the leap and hears parallels that are hidden in it.</source>
        <translation>Soprano y bajo llegan en el mismo sentido a una quinta justa u octava, y el soprano salta. El oído rellena el salto y oye las paralelas ocultas en él.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the soprano come by step, or the bass from the other side.</source>
        <translation>Haz que el soprano llegue por grado, o el bajo desde el otro lado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one octave to another in opposite directions. They still sing the same notes, though farther apart.</source>
        <translation>Dos voces van de una octava a otra en sentidos opuestos. Siguen cantando las mismas notas, aunque más separadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Give one of the voices another note of the chord.</source>
        <translation>Da a una de las voces otra nota del acorde.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one perfect fifth to another in opposite directions.</source>
        <translation>Dos voces van de una quinta justa a otra en sentidos opuestos.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing octaves on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation>Dos voces cantan octavas en dos tiempos seguidos, en el mismo sentido; una nota breve en medio no lo oculta.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the note on one of the beats, not the one between.</source>
        <translation>Cambia la nota de uno de los tiempos, no la de en medio.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing perfect fifths on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation>Dos voces cantan quintas justas en dos tiempos seguidos, en el mismo sentido; una nota breve en medio no lo oculta.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A diminished fifth goes on, the same way, into a perfect one. The diminished fifth wants to close to a third; the other way round it does no harm.</source>
        <translation>Una quinta disminuida pasa, en el mismo sentido, a una justa. La quinta disminuida pide cerrarse en una tercera; al revés no hace daño.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the upper voice of the fifth fall by step and the lower one rise.</source>
        <translation>Haz que la voz superior de la quinta baje por grado y la inferior suba.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings below the one that should lie under it. The listener takes the higher of the two for the upper voice and loses both lines.</source>
        <translation>Una voz canta por debajo de la que debería estar bajo ella. Quien escucha toma la más aguda por la voz superior y pierde ambas líneas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Exchange the two notes, or change the position of the chord.</source>
        <translation>Intercambia las dos notas o cambia la posición del acorde.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice goes beyond the note that its neighbour has just left. The ear connects the two notes, though they belong to different voices.</source>
        <translation>Una voz rebasa la nota que su vecina acaba de dejar. El oído une las dos notas, aunque son de voces distintas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Keep each voice on its own side of where its neighbour was.</source>
        <translation>Mantén cada voz a su lado de donde estaba su vecina.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two upper voices are more than an octave apart, or tenor and bass more than two. The sound then falls into two groups.</source>
        <translation>Dos voces superiores distan más de una octava, o tenor y bajo más de dos. El sonido se parte entonces en dos grupos.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Bring the voices together by another position of the chord.</source>
        <translation>Acerca las voces con otra posición del acorde.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note lies outside the usual compass of its voice. Many singers can't reach it, or can't sing it well.</source>
        <translation>Una nota está fuera de la extensión habitual de su voz. Muchos cantantes no llegan a ella, o no la cantan bien.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the position of the chord, or transpose the piece.</source>
        <translation>Cambia la posición del acorde o transporta la pieza.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by more than an octave, which is hard to sing in tune.</source>
        <translation>Una voz salta más de una octava, lo que es difícil de afinar.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Break the leap with a note between, or change one of its two notes by an octave.</source>
        <translation>Divide el salto con una nota en medio, o cambia de octava una de sus dos notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>After a leap of a sixth or more an upper voice goes on in the same direction. A leap asks to be filled in from the other side. Bach does so too where a new phrase begins.</source>
        <translation>Tras un salto de sexta o más, una voz superior sigue en el mismo sentido. Un salto pide rellenarse desde el otro lado. Bach también lo hace donde empieza una frase nueva.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn back after the leap, by step if possible.</source>
        <translation>Vuelve atrás tras el salto, por grado si es posible.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a seventh, an interval that is hard to sing and in this style is left to instruments.</source>
        <translation>Una voz salta una séptima, intervalo difícil de cantar que en este estilo se deja a los instrumentos.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn the leap into a second the other way, or break it with a note between.</source>
        <translation>Convierte el salto en una segunda en sentido contrario, o divídelo con una nota en medio.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings an augmented second, as from the flat sixth of a minor key to its leading note.</source>
        <translation>Una voz canta una segunda aumentada, como del sexto grado de un tono menor a su sensible.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Come to the leading note from above, or raise the sixth too.</source>
        <translation>Llega a la sensible desde arriba, o eleva también el sexto grado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by an augmented interval. It is hard to hit, and its upper note wants to go on up.</source>
        <translation>Una voz salta un intervalo aumentado. Es difícil de entonar, y su nota superior quiere seguir subiendo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Take its inversion the other way: a diminished fifth for an augmented fourth.</source>
        <translation>Toma su inversión en sentido contrario: una quinta disminuida por una cuarta aumentada.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a diminished interval and does not turn back by step into it.</source>
        <translation>Una voz salta un intervalo disminuido y no vuelve por grado hacia dentro.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the note after the leap lie a step inside it.</source>
        <translation>Haz que la nota tras el salto esté un grado dentro de él.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Where a dominant goes to its tonic, the leading note does not rise to the tonic. It is a half step below the note that everybody expects. In an inner voice it may fall a third.</source>
        <translation>Donde una dominante va a su tónica, la sensible no sube a la tónica. Está a un semitono de la nota que todos esperan. En una voz interior puede bajar una tercera.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let it rise by half a step.</source>
        <translation>Haz que suba un semitono.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices have the leading note of the dominant. If both rise to the tonic they make octaves; if one does not, it is left hanging.</source>
        <translation>Dos voces tienen la sensible de la dominante. Si ambas suben a la tónica hacen octavas; si una no sube, queda en el aire.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the root or the fifth of the chord.</source>
        <translation>Duplica la fundamental o la quinta del acorde.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>The seventh of a chord neither falls by step nor passes on upwards. It is a dissonance, and falling by step is what resolves it.</source>
        <translation>La séptima de un acorde ni baja por grado ni pasa hacia arriba. Es una disonancia, y se resuelve bajando por grado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the seventh fall by step in the next chord.</source>
        <translation>Haz que la séptima baje por grado en el acorde siguiente.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices strike a second or a seventh, and neither of them was there before or came by step and goes on by step.</source>
        <translation>Dos voces atacan una segunda o una séptima, y ninguna estaba ya ahí ni llega por grado y sigue por grado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Prepare one of the two notes, or come to it and leave it by step.</source>
        <translation>Prepara una de las dos notas, o llega a ella y déjala por grado.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note does not belong to the chord and is neither a passing or neighbour note, nor a suspension, an anticipation or an escape note.</source>
        <translation>Una nota no pertenece al acorde y no es nota de paso ni bordadura, ni retardo, anticipación o escapada.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Leave it by step, or sing a note of the chord.</source>
        <translation>Déjala por grado, o canta una nota del acorde.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>One voice sings a note, and right after it another voice the same note altered. The two sound out of tune with each other.</source>
        <translation>Una voz canta una nota y, justo después, otra voz la misma nota alterada. Las dos suenan desafinadas entre sí.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the altered note come in the voice that had the plain one.</source>
        <translation>Haz que la nota alterada llegue en la voz que tenía la natural.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>One voice sings a note, and at the same time another voice the same note altered. The two belong to different chords, and neither is heard.</source>
        <translation>Una voz canta una nota y, al mismo tiempo, otra voz la misma nota alterada. Las dos pertenecen a acordes distintos, y no se oye ninguno de ellos.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Alter the note in both voices or in neither, or sing another note in one of them.</source>
        <translation>Altera la nota en las dos voces o en ninguna, o canta otra nota en una de ellas.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Four voices on a beat sing only one or two different notes, so that the chord lacks its third or more. At the end of a phrase the fifth may be missing, not the third.</source>
        <translation>En un tiempo, cuatro voces cantan solo una o dos notas distintas, así que al acorde le falta la tercera o más. Al final de una frase puede faltar la quinta, no la tercera.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double one note less often and sing the missing one.</source>
        <translation>Duplica menos una nota y canta la que falta.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A six-four chord is sung without its bass doubled. The fourth over the bass is a dissonance; the bass is the note that stays. Bach often does so in passing.</source>
        <translation>Un acorde de cuarta y sexta se canta sin duplicar su bajo. La cuarta sobre el bajo es una disonancia; el bajo es la nota que permanece. Bach lo hace a menudo de paso.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the bass note.</source>
        <translation>Duplica la nota del bajo.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unequal fifths</source>
        <translation>quintas desiguales</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>overlap</source>
        <translation>superposición de voces</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>augmented leaps</source>
        <translation>saltos aumentados</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>diminished leaps not turned back</source>
        <translation>saltos disminuidos sin retorno</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>wide leaps not turned back</source>
        <translation>saltos grandes sin retorno</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>six-four without its bass doubled</source>
        <translation>cuarta y sexta sin bajo duplicado</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unexplained non-chord notes</source>
        <translation>notas extrañas sin explicar</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>simultaneous cross relations</source>
        <translation>falsas relaciones simultáneas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves from beat to beat</source>
        <translation>octavas de tiempo a tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths from beat to beat</source>
        <translation>quintas de tiempo a tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves by contrary motion</source>
        <translation>octavas por movimiento contrario</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths by contrary motion</source>
        <translation>quintas por movimiento contrario</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>direct fifths and octaves of the outer voices</source>
        <translation>quintas y octavas directas de las voces extremas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved sevenths</source>
        <translation>séptimas sin resolver</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>doubled leading notes</source>
        <translation>sensibles duplicadas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved leading notes</source>
        <translation>sensibles sin resolver</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>augmented seconds</source>
        <translation>segundas aumentadas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>leaps of a seventh</source>
        <translation>saltos de séptima</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>incomplete triads</source>
        <translation>tríadas incompletas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>dissonances without preparation or resolution</source>
        <translation>disonancias sin preparar o sin resolver</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>cross relations</source>
        <translation>falsas relaciones</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>changes on odd sixteenths</source>
        <translation>cambios en semicorcheas impares</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>lone sixteenths</source>
        <translation>semicorcheas sueltas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>syncopated odd sixteenths</source>
        <translation>semicorcheas impares sincopadas</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat}</source>
        <translation>compás {bar}, tiempo {beat}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat} step {step}</source>
        <translation>compás {bar}, tiempo {beat}, semicorchea {step}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>There is no bar {bar}; the first is bar {first}.</source>
        <translation>No hay compás {bar}; el primero es el {first}.</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar}</source>
        <translation>compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bars {first}–{last}</source>
        <translation>compases {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../musegui/core/translation.py"/>
        <source>{others} and {last}</source>
        <translation>{others} y {last}</translation>
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
        <translation>Tenor</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Bass</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>There is no voice {name!r}; the voices are soprano, alto, tenor and bass.</source>
        <translation>No hay voz {name!r}; las voces son soprano, contralto (alto), tenor y bajo (bass).</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Paint note</source>
        <translation>Dibujar nota</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Erase notes</source>
        <translation>Borrar notas</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocity {velocity}</source>
        <translation>Velocidad {velocity}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Change velocities</source>
        <translation>Cambiar velocidades</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocities as the dynamics say</source>
        <translation>Velocidades según la dinámica</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Dynamic {level}, {place}</source>
        <translation>Dinámica {level}, {place}</translation>
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
        <translation>Quitar dinámica</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose</source>
        <translation>Transportar</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Move notes</source>
        <translation>Mover notas</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose in the scale</source>
        <translation>Transportar en la escala</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Change length</source>
        <translation>Cambiar duración</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Quantize</source>
        <translation>Cuantizar</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Replace with rests</source>
        <translation>Sustituir por silencios</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase generated notes</source>
        <translation>Borrar notas generadas</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Mute {voice}</source>
        <translation>Silenciar {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unmute {voice}</source>
        <translation>Activar {voice}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Insert {n} bars</source>
        <extracomment>one: Insert bar</extracomment>
        <translation><numerusform>Insertar compás</numerusform><numerusform>Insertar {n} compases</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Add {n} bars at the end</source>
        <extracomment>one: Add bar at the end</extracomment>
        <translation><numerusform>Añadir compás al final</numerusform><numerusform>Añadir {n} compases al final</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose by {by} semitones</source>
        <extracomment>one: Transpose by {by} semitone</extracomment>
        <translation><numerusform>Transportar {by} semitono</numerusform><numerusform>Transportar {by} semitonos</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose to {key}</source>
        <translation>Transportar a {key}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Delete bar</source>
        <translation>Borrar compás</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Toggle phrase end</source>
        <translation>Poner o quitar final de frase</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Figure the bass</source>
        <translation>Cifrar el bajo</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change key, {where}</source>
        <translation>Cambiar tonalidad, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change time signature, {where}</source>
        <translation>Cambiar compás, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change tempo, {where}</source>
        <translation>Cambiar tempo, {where}</translation>
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
        <translation>Poner {kind}, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Set rehearsal letter, {where}</source>
        <translation>Poner letra de ensayo, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bar {bar}</source>
        <translation>Repetición del compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bars {first}–{last}</source>
        <translation>Repetición de los compases {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Remove {kind}, {where}</source>
        <translation>Quitar {kind}, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Give the words of the {voice}</source>
        <translation>Dar la letra: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Remove lyrics</source>
        <translation>Quitar letra</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Type lyrics, {where}</source>
        <translation>Escribir letra, {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Paste lyrics</source>
        <translation>Pegar letra</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>No chord stands at the cursor: set one there, or write its notes first.</source>
        <translation>No hay ningún acorde en el cursor: pon uno ahí o escribe antes sus notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>The chord has no voicing that holds with the locked notes and the compasses of the voices.</source>
        <translation>El acorde no tiene ninguna disposición compatible con las notas bloqueadas y la extensión de las voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing, bar {bar}</source>
        <translation>Disposición, compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing {number} of {count}: {voicing}.</source>
        <translation>Disposición {number} de {count}: {voicing}.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sixteenth</source>
        <translation>semicorchea</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>eighth</source>
        <translation>corchea</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>quarter</source>
        <translation>negra</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>half</source>
        <translation>blanca</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>whole</source>
        <translation>redonda</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{where}, after the end</source>
        <translation>{where}, tras el final</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>rest</source>
        <translation>silencio</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sings {note}</source>
        <translation>canta {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}, as the dynamics say</source>
        <translation>velocidad {velocity}, según la dinámica</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}</source>
        <translation>velocidad {velocity}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>verse {verse}: {words}</source>
        <translation>estrofa {verse}: {words}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>no words</source>
        <translation>sin letra</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} sixteenths</source>
        <extracomment>one: {n} sixteenth</extracomment>
        <translation><numerusform>{n} semicorchea</numerusform><numerusform>{n} semicorcheas</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>all voices</source>
        <translation>todas las voces</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voices}, {start} to {stop}</source>
        <translation>{voices}, {start} a {stop}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} notes selected</source>
        <extracomment>one: {n} note selected</extracomment>
        <translation><numerusform>{n} nota seleccionada</numerusform><numerusform>{n} notas seleccionadas</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>Not possible: a note would leave the range of MIDI.</source>
        <translation>No es posible: una nota se saldría del ámbito de MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, above its range ({limit}).</source>
        <translation>{voice} llega a {note} en el compás {bar}, por encima de su extensión ({limit}).</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, below its range ({limit}).</source>
        <translation>{voice} llega a {note} en el compás {bar}, por debajo de su extensión ({limit}).</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>generated</source>
        <translation>generada</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{owner}, selected</source>
        <translation>{owner}, seleccionada</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/document.py"/>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>As the ensemble</source>
        <translation>Según el conjunto</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Choir</source>
        <translation>Coro</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Strings</source>
        <translation>Cuerdas</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Church organ</source>
        <translation>Órgano de iglesia</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Piano</source>
        <translation>Piano</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Record {voice}</source>
        <translation>Grabar {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Enter note</source>
        <translation>Introducir nota</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/shelf.py"/>
        <source>{fill} ({index} of {count})</source>
        <translation>{fill} ({index} de {count})</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/gestures.py"/>
        <source>Copy notes</source>
        <translation>Copiar notas</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>select</source>
        <translation>seleccionar</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>pencil</source>
        <translation>lápiz</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>eraser</source>
        <translation>goma</translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools/tools.py"/>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used: {problem}</source>
        <translation>No se puede usar la red: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The fill could not be finished: {problem}</source>
        <translation>No se pudo terminar el relleno: {problem}</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used.</source>
        <translation>No se puede usar la red.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/learning/style_learner.py"/>
        <source>Learning ended: {reason}. It can go on from there; at most a minute is lost.</source>
        <translation>El aprendizaje terminó: {reason}. Puede seguir desde ahí; se pierde como máximo un minuto.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/link.py"/>
        <source>Ableton Link needs the package LinkPython-extern; install musegui with its extra 'link' (the guide's page "Installing" says how): {problem}.</source>
        <translation>Ableton Link necesita el paquete LinkPython-extern; instala musegui con su extra 'link' (la página «Installing» de la guía dice cómo): {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The process that sends MIDI has ended unexpectedly</source>
        <translation>El proceso que envía MIDI ha terminado de forma inesperada</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The MIDI port {name!r} is back</source>
        <translation>El puerto MIDI {name!r} ha vuelto</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>MIDI is back</source>
        <translation>MIDI ha vuelto</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>Two voices share a MIDI channel, so they can't have ports of their own: give each voice a channel that no other has, or use one port.</source>
        <translation>Dos voces comparten un canal MIDI, así que no pueden tener puertos propios: da a cada voz un canal que no tenga otra, o usa un solo puerto.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Name one port or one per voice, not {names}.</source>
        <translation>Indica un puerto o uno por voz, no {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Name no port, one or one per voice, not {names}.</source>
        <translation>No indiques puerto, o uno, o uno por voz, no {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Built-in sound</source>
        <translation>Sonido incorporado</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Four ports</source>
        <translation>Cuatro puertos</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>Port “{port}”</source>
        <translation>Puerto «{port}»</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/choice.py"/>
        <source>{port} + sound</source>
        <translation>{port} + sonido</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>{wanted!r} means several MIDI ports: say {names}.</source>
        <translation>{wanted!r} vale para varios puertos MIDI: indica {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>There is no MIDI port {wanted!r}: the ports are {ports}.</source>
        <translation>No hay puerto MIDI {wanted!r}: los puertos son {ports}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/names.py"/>
        <source>There is no MIDI port {wanted!r}: there is none at all; connect one.</source>
        <translation>No hay puerto MIDI {wanted!r}: no hay ninguno; conecta uno.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} is not ready yet; try again.</source>
        <translation>El puerto MIDI {port!r} aún no está listo; vuelve a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} can't be opened ({problem}); if another program holds it, close that, and try again.</source>
        <translation>No se puede abrir el puerto MIDI {port!r} ({problem}); si lo ocupa otro programa, ciérralo y reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>The MIDI port {port!r} has just gone; connect it, and try again.</source>
        <translation>El puerto MIDI {port!r} acaba de desaparecer; conéctalo y reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/ports.py"/>
        <source>{system} opens no virtual MIDI port: {problem}.</source>
        <translation>{system} no abre ningún puerto MIDI virtual: {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>This machine has no MIDI system: load the ALSA sequencer ('sudo modprobe snd-seq') or start a JACK server, and try again.</source>
        <translation>Este equipo no tiene sistema MIDI: carga el secuenciador de ALSA ('sudo modprobe snd-seq') o inicia un servidor JACK, y reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows offers no MIDI system; restart the service 'Windows Audio', and try again.</source>
        <translation>Windows no ofrece sistema MIDI; reinicia el servicio «Windows Audio» y reinténtalo.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>This machine has no MIDI system, or python-rtmidi was built without support for it; 'musegui doctor' tells more.</source>
        <translation>Este equipo no tiene sistema MIDI, o python-rtmidi se compiló sin él; 'musegui doctor' dice más.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows has no virtual MIDI ports, but loopMIDI is here: choose {port!r}.</source>
        <translation>Windows no tiene puertos MIDI virtuales, pero aquí está loopMIDI: elige {port!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports/systems.py"/>
        <source>Windows has no virtual MIDI ports: install loopMIDI (free, from tobias-erichsen.de), add a port in it, and choose that port here and in the other program.</source>
        <translation>Windows no tiene puertos MIDI virtuales: instala loopMIDI (gratis, de tobias-erichsen.de), añade en él un puerto y elígelo aquí y en el otro programa.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The MIDI port {port!r} has gone</source>
        <translation>El puerto MIDI {port!r} ha desaparecido</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The JACK server has ended, and its MIDI ports with it</source>
        <translation>El servidor JACK ha terminado, y con él sus puertos MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>Sending MIDI failed ({name}: {problem})</source>
        <translation>Ha fallado el envío de MIDI ({name}: {problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>All voices</source>
        <translation>Todas las voces</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>There is nothing to practise: no voice that was chosen has notes and can be heard.</source>
        <translation>No hay nada que ensayar: ninguna de las voces elegidas tiene notas y se oye.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>The piece is too long to be counted in; choose no bars of count-in.</source>
        <translation>La pieza es demasiado larga para la cuenta previa; elige cero compases de cuenta previa.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>There is no sound: {reason}.</source>
        <translation>No hay sonido: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>FluidSynth is not installed, so there is no sound; install it {advice}.</source>
        <translation>FluidSynth no está instalado, así que no hay sonido; instálalo {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>This FluidSynth is too old, version 2 is needed: {problem}.</source>
        <translation>Este FluidSynth es demasiado antiguo, hace falta la versión 2: {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be read: {reason}.</source>
        <translation>No se puede leer el SoundFont {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is no SF2 or SF3 file; choose another one.</source>
        <translation>El SoundFont {path} no es un archivo SF2 o SF3; elige otro.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is empty; choose another one.</source>
        <translation>El SoundFont {path} está vacío; elige otro.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be loaded; it is damaged or not complete</source>
        <translation>No se puede cargar el SoundFont {path}; está dañado o incompleto</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>There is nothing to render: no voice that sounds has a note.</source>
        <translation>No hay nada que exportar: ninguna voz que suene tiene notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>The sample rate must lie between {lowest} and {highest} Hz, unlike {given}.</source>
        <translation>La frecuencia de muestreo debe estar entre {lowest} y {highest} Hz, no {given}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>This FluidSynth has no audio driver {driver!r}; it has {drivers}.</source>
        <translation>Este FluidSynth no tiene el controlador de audio {driver!r}; tiene {drivers}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>The audio driver {driver!r} opens no device{reason}.</source>
        <translation>El controlador de audio {driver!r} no abre ningún dispositivo{reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>No audio device could be opened, so there is no sound; connect one and try again. Editing, harmonizing and rendering to a file work without.</source>
        <translation>No se pudo abrir ningún dispositivo de audio, así que no hay sonido; conecta uno y reinténtalo. Editar, armonizar y exportar a un archivo funcionan igualmente.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The name of an audio file ends in {endings}, unlike {name!r}.</source>
        <translation>El nombre de un archivo de audio termina en {endings}, no como {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{kind} has no sample rate of {sample_rate} Hz; choose 44100 or 48000 Hz, or another format.</source>
        <translation>{kind} no admite una frecuencia de {sample_rate} Hz; elige 44100 o 48000 Hz, u otro formato.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The audio is too long for a WAV file, which ends at 4 GB; write {file_name} instead, or at a lower sample rate.</source>
        <translation>El audio es demasiado largo para un archivo WAV, que llega a 4 GB; escribe {file_name}, o usa una frecuencia menor.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{path} can't be written to its end; the disk may be full.</source>
        <translation>No se puede escribir {path} hasta el final; quizá el disco esté lleno.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorales are missing; install the package music21 again.</source>
        <translation>Faltan los corales; instala de nuevo el paquete music21.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}; did you mean {guesses}?</source>
        <translation>No hay coral {name!r:.40}; ¿querías decir {guesses}?</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}, such as bwv66.6.</source>
        <translation>No hay coral {name!r:.40}; sería como bwv66.6.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorale {chorale} has not four voices; choose another one.</source>
        <translation>El coral {chorale} no tiene cuatro voces; elige otro.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/engine_weights.py"/>
        <source>The engine {engine} has not been trained yet: train it by '{command}', and copy RUN/weights.safetensors to {path}.</source>
        <translation>El procedimiento {engine} aún no está entrenado: entrénalo con '{command}' y copia RUN/weights.safetensors en {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in {program}, choose {menu}, and open that file here</source>
        <translation>ábrelo en {program}, elige {menu} y abre aquí ese archivo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an audio file</source>
        <translation>un archivo de audio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui reads notes, not sound; open MIDI, MusicXML, ABC or Humdrum</source>
        <translation>musegui lee notas, no sonido; abre MIDI, MusicXML, ABC o Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a MuseScore file</source>
        <translation>un archivo de MuseScore</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Sibelius file</source>
        <translation>un archivo de Sibelius</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Finale file</source>
        <translation>un archivo de Finale</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Dorico file</source>
        <translation>un archivo de Dorico</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Guitar Pro file</source>
        <translation>un archivo de Guitar Pro</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Capella file</source>
        <translation>un archivo de Capella</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an Encore file</source>
        <translation>un archivo de Encore</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a NoteWorthy Composer file</source>
        <translation>un archivo de NoteWorthy Composer</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a TuxGuitar or PowerTab file</source>
        <translation>un archivo de TuxGuitar o PowerTab</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in TuxGuitar, choose File &gt; Export &gt; MusicXML, and open that file here</source>
        <translation>ábrelo en TuxGuitar, elige Archivo &gt; Exportar &gt; MusicXML y abre aquí ese archivo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an MEI file</source>
        <translation>un archivo MEI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a LilyPond file</source>
        <translation>un archivo de LilyPond</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>put \midi { } into its \score, compile it with LilyPond, and open the MIDI file here</source>
        <translation>pon \midi { } en su \score, compílalo con LilyPond y abre aquí el archivo MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a PDF file</source>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui can't read printed music; export MusicXML or MIDI from the program that made it</source>
        <translation>musegui no lee música impresa; exporta MusicXML o MIDI desde el programa que lo creó</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>four voices can fill</source>
        <translation>lo que llenan cuatro voces</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>There are no notes in {path}.</source>
        <translation>No hay notas en {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its {patterns} patterns were placed one after another.</source>
        <translation>Sus {patterns} patrones se han puesto uno tras otro.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>It counts in seconds, of which each was taken for a beat.</source>
        <translation>Cuenta en segundos; cada uno se ha tomado por un tiempo.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its notes sound for {share:.0%} of their lengths; they were given the whole of them.</source>
        <translation>Sus notas suenan el {share:.0%} de su duración; se les ha dado la duración entera.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its tracks can't be decoded.</source>
        <translation>{path} está dañado: no se pueden descodificar sus pistas.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is not a MIDI file.</source>
        <translation>{path} no es un archivo MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its header is too short.</source>
        <translation>{path} está dañado: su cabecera es demasiado corta.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it has {there} of its {tracks} tracks.</source>
        <translation>{path} está cortado: tiene {there} de sus {tracks} pistas.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is of MIDI format {format}; save it as format 0 or 1.</source>
        <translation>{path} tiene formato MIDI {format}; guárdalo en formato 0 o 1.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: a beat has no ticks.</source>
        <translation>{path} está dañado: un tiempo no tiene pulsos (ticks).</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends {bytes} bytes early.</source>
        <translation>{path} está cortado: le faltan {bytes} bytes.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends within its header.</source>
        <translation>{path} está cortado: termina dentro de su cabecera.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/write.py"/>
        <source>{path} can't be written: a MIDI file holds tempos from 3.58 bpm, and there is one of {bpm:g} bpm at {place}.</source>
        <translation>No se puede escribir {path}: un archivo MIDI admite tempos desde 3,58 bpm, y hay uno de {bpm:g} bpm en {place}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/reader.py"/>
        <source>it has more than {most} voices</source>
        <translation>tiene más de {most} voces</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/score.py"/>
        <source>its order of parts is longer than a piece can be</source>
        <translation>su orden de partes es más largo de lo que puede ser una pieza</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>it has no tune {number}; it has {tunes}</source>
        <translation>no tiene melodía {number}; tiene {tunes}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune is longer than {most} KiB</source>
        <translation>su melodía pasa de {most} KiB</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune has no key (K:)</source>
        <translation>su melodía no tiene tonalidad (K:)</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/voice.py"/>
        <source>it has more than {most:,} bars</source>
        <translation>tiene más de {most:,} compases</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/corpus_scores.py"/>
        <source>Four parts, or parts named Soprano, Alto, Tenor and Bass, are needed; found {names}.</source>
        <translation>Hacen falta cuatro partes, o partes llamadas Soprano, Alto, Tenor y Bass; se encontró {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} comes before its spines begin</source>
        <translation>la línea {line} está antes de que empiecen sus spines</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early: line {line} has {columns} columns where {paths} belong</source>
        <translation>termina antes de tiempo: la línea {line} tiene {columns} columnas donde corresponden {paths}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} has {columns} columns where {paths} belong</source>
        <translation>la línea {line} tiene {columns} columnas donde corresponden {paths}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it has more than {most} spines</source>
        <translation>tiene más de {most} spines</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The music21 stream can't be written as MusicXML: {problem}.</source>
        <translation>El stream de music21 no se puede escribir como MusicXML: {problem}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The Python package music21 is missing; install it with 'pip install music21'.</source>
        <translation>Falta el paquete de Python music21; instálalo con 'pip install music21'.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/attributes.py"/>
        <source>it has a note without a pitch</source>
        <translation>tiene una nota sin altura</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/attributes.py"/>
        <source>it transposes by more than instruments do</source>
        <translation>transporta más de lo que transportan los instrumentos</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/columns.py"/>
        <source>The bars of {part} in {own_meter} beside {meter}, from bar {bar} on, last as long as the others.</source>
        <translation>Los compases de {part} en {own_meter} junto a {meter}, desde el compás {bar}, duran lo mismo que los demás.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/columns.py"/>
        <source>a part</source>
        <translation>una parte</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/part.py"/>
        <source>bar {bar} has a note without a length</source>
        <translation>el compás {bar} tiene una nota sin duración</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/part.py"/>
        <source>its key has {signs} sharps or flats</source>
        <translation>su tonalidad tiene {signs} sostenidos o bemoles</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/reader.py"/>
        <source>it takes too much memory</source>
        <translation>ocupa demasiada memoria</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reading/tree.py"/>
        <source>there are no notes in it</source>
        <translation>no contiene notas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/notation/page_furniture.py"/>
        <source>{n:,} texts are too long for the page and were cut.</source>
        <extracomment>one: {n:,} text is too long for the page and was cut.</extracomment>
        <translation><numerusform>{n:,} texto es demasiado largo para la página y se ha cortado.</numerusform><numerusform>{n:,} textos son demasiado largos para la página y se han cortado.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>{path} can't be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is neither MusicXML nor ABC nor Humdrum</source>
        <translation>no es MusicXML, ABC ni Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is larger than {most} KiB</source>
        <translation>pasa de {most} KiB</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>one of its numbers is too long</source>
        <translation>uno de sus números es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive is damaged</source>
        <translation>su archivo comprimido está dañado</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive does not say where the score is</source>
        <translation>su archivo comprimido no dice dónde está la partitura</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is XML, but not MusicXML</source>
        <translation>es XML, pero no MusicXML</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it declares entities, which scores don't do</source>
        <translation>declara entidades, cosa que no hacen las partituras</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is damaged at line {line}</source>
        <translation>está dañado en la línea {line}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is in an unknown encoding</source>
        <translation>está en una codificación desconocida</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>There is no paper {paper!r:.40}.</source>
        <translation>No hay papel {paper!r:.40}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>A staff is {lowest:g} to {highest:g} mm high.</source>
        <translation>Un pentagrama mide de {lowest:g} a {highest:g} mm de alto.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>A margin is {least:g} to {most:g} mm wide.</source>
        <translation>Un margen mide de {least:g} a {most:g} mm de ancho.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>Bar numbers stand at most {bars} bars apart.</source>
        <translation>Los números de compás distan como máximo {bars} compases.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/written/page_setup.py"/>
        <source>Staves are {printed:.1f} mm high: {asked:.1f} mm do not fit on this page.</source>
        <translation>Los pentagramas miden {printed:.1f} mm: {asked:.1f} mm no caben en esta página.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>one of its arrays is missing</source>
        <translation>falta una de sus matrices</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a confidence lies outside 0 to 1</source>
        <translation>una confianza está fuera de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a note has more than two sharps or flats</source>
        <translation>una nota tiene más de dos sostenidos o bemoles</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is of an unknown version</source>
        <translation>{name}.npy es de una versión desconocida</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is not of the shape and type that it should be</source>
        <translation>{name}.npy no tiene la forma y el tipo que debería</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy holds something other than true and false</source>
        <translation>{name}.npy contiene algo distinto de verdadero y falso</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is not a musegui project.</source>
        <translation>{path} no es un proyecto de musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} was made by a newer musegui (project format {format}); update musegui to open it.</source>
        <translation>{path} se hizo con un musegui más nuevo (formato de proyecto {format}); actualiza musegui para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is damaged: {reason}{advice}.</source>
        <translation>{path} está dañado: {reason}{advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>; the save before it is in {path}</source>
        <translation>; lo guardado antes está en {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>its contents can't be understood</source>
        <translation>no se entiende su contenido</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>a project can be</source>
        <translation>lo que admite un proyecto</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its title is not a table</source>
        <translation>su título no es una tabla</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its exercise is not a table</source>
        <translation>su ejercicio no es una tabla</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>{level!r:.40} is no dynamic</source>
        <translation>{level!r:.40} no es una dinámica</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not say that it is a musegui project</source>
        <translation>no dice que sea un proyecto de musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its version can't be told</source>
        <translation>no se puede saber su versión</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>there never was a format 0</source>
        <translation>nunca hubo un formato 0</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not have four voices</source>
        <translation>no tiene cuatro voces</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its parts make no score ({problem})</source>
        <translation>sus partes no hacen una partitura ({problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>one of its settings is not a table</source>
        <translation>uno de sus ajustes no es una tabla</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its origin is not a path</source>
        <translation>su origen no es una ruta</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>its candidates are no list</source>
        <translation>sus versiones no son una lista</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's pitch is none</source>
        <translation>una altura de una versión no lo es</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's place is empty</source>
        <translation>el lugar de una versión está vacío</translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>the faults of a candidate are missing</source>
        <translation>faltan las faltas de una versión</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>it holds too much</source>
        <translation>contiene demasiado</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is packed in a way that is not read</source>
        <translation>{name} está comprimido de un modo que no se lee</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is too large</source>
        <translation>{name} es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is cut short</source>
        <translation>{name} está cortado</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>no such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>file too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>no space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>too many levels of symbolic links</source>
        <translation>demasiados enlaces simbólicos seguidos</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>address already in use</source>
        <translation>dirección ya en uso</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>broken pipe</source>
        <translation>conexión cortada</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>bad file descriptor</source>
        <translation>descriptor de archivo no válido</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} can't be a setting</source>
        <translation>{value!r:.40} no puede ser un ajuste</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a whole number from {lowest} to {highest}</source>
        <translation>{value!r:.40} no es un número entero de {lowest} a {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a number</source>
        <translation>{value!r:.40} no es un número</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a tempo</source>
        <translation>{value!r:.40} no es un tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not true or false</source>
        <translation>{value!r:.40} no es verdadero ni falso</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a text of up to {longest} characters</source>
        <translation>{value!r:.40} no es un texto de hasta {longest} caracteres</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path!r} can't be the name of a file.</source>
        <translation>{path!r} no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is larger than {mebibytes} MiB, more than {limit}.</source>
        <translation>{path} pasa de {mebibytes} MiB, más de {limit}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a folder.</source>
        <translation>{path} no es un archivo, sino una carpeta.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a pipe or a device; save what it gives to a file.</source>
        <translation>{path} no es un archivo, sino una tubería o un dispositivo; guarda en un archivo lo que da.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/encodings.py"/>
        <source>Not all of its texts are in UTF-8; they were read as {encoding}.</source>
        <translation>No todos los textos del archivo están en UTF-8; se han leído como {encoding}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>musegui projects</source>
        <translation>Proyectos de musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG files</source>
        <translation>Archivos SVG</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG, a picture that scales</source>
        <translation>SVG, imagen escalable</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG files</source>
        <translation>Archivos PNG</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG, a picture</source>
        <translation>PNG, imagen</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML files</source>
        <translation>Archivos MusicXML</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, for notation programs</source>
        <translation>MusicXML, para programas de notación</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>compressed MusicXML files</source>
        <translation>Archivos MusicXML comprimidos</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, compressed</source>
        <translation>MusicXML, comprimido</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI files</source>
        <translation>Archivos MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI, for sequencers</source>
        <translation>MIDI, para secuenciadores</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC files</source>
        <translation>Archivos ABC</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC, notation as text</source>
        <translation>ABC, notación como texto</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum files</source>
        <translation>Archivos Humdrum</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum, for analysis</source>
        <translation>Humdrum, para análisis</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>WAV files</source>
        <translation>Archivos WAV</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>FLAC files</source>
        <translation>Archivos FLAC</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MP3 files</source>
        <translation>Archivos MP3</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Ogg files</source>
        <translation>Archivos Ogg</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is a project, which has voices instead of tracks.</source>
        <translation>{path} es un proyecto, que tiene voces en lugar de pistas.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} can't be written here, only files that end in {endings}; 'musegui {command}' makes {kind} of one.</source>
        <translation>Aquí no se puede escribir {path}, solo archivos que terminan en {endings}. {kind}: con 'musegui {command}'.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path!r} does not say what kind of file to write; end it in {endings}.</source>
        <translation>{path!r} no dice qué tipo de archivo escribir; debe terminar en {endings}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is {foreign}, which musegui can't read: {advice}.</source>
        <translation>{path} es {foreign}, que musegui no lee: {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is of no kind that is read, which are {endings}.</source>
        <translation>{path} no es de ningún tipo que se lea, que son {endings}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are shorter than in the other parts and filled up with rests: {bars}.</source>
        <extracomment>one: A bar that is shorter than in the other parts and filled up with rests: {bars}.</extracomment>
        <translation><numerusform>Un compás más corto que en las otras partes, completado con silencios: {bars}.</numerusform><numerusform>Compases más cortos que en las otras partes, completados con silencios: {bars}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are longer than in the other parts and cut: {bars}.</source>
        <extracomment>one: A bar that is longer than in the other parts and cut: {bars}.</extracomment>
        <translation><numerusform>Un compás más largo que en las otras partes, recortado: {bars}.</numerusform><numerusform>Compases más largos que en las otras partes, recortados: {bars}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>part {part}</source>
        <translation>parte {part}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats never come to bar {bar}</source>
        <translation>sus repeticiones nunca llegan al compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its order of sections names {section}, which it doesn't have</source>
        <translation>su orden de secciones nombra {section}, que no tiene</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats come to more than {most:,} bars</source>
        <translation>sus repeticiones suman más de {most:,} compases</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>more than {most} of its repeats stand in one another</source>
        <translation>más de {most} de sus repeticiones están unas dentro de otras</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but there is no {mark} on the way</source>
        <translation>el compás {bar} dice {jump}, pero no hay {mark} en el camino</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but no bar has a segno sign</source>
        <translation>el compás {bar} dice {jump}, pero ningún compás tiene segno</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says To Coda, but no bar has a coda sign</source>
        <translation>el compás {bar} dice To Coda, pero ningún compás tiene signo de coda</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has only {things}</source>
        <translation>solo tiene {things}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has notes outside the range of MIDI</source>
        <translation>tiene notas fuera del ámbito de MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>Its repeats were written out.</source>
        <translation>Sus repeticiones se han escrito por extenso.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it is longer than a piece can be</source>
        <translation>es más largo de lo que puede ser una pieza</translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has a tempo outside 1 to {most:g} bpm</source>
        <translation>tiene un tempo fuera de 1 a {most:g} bpm</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/dealing.py"/>
        <source>More than {voices} notes sound at once in {path} at {place}; leave {voices} voices.</source>
        <translation>Más de {voices} notas suenan a la vez en {path}, {place}; deja {voices} voces.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Took the highest notes as the melody and left out {n:,} notes below them.</source>
        <extracomment>one: Took the highest notes as the melody and left out {n:,} note below them.</extracomment>
        <translation><numerusform>Se tomaron las notas más agudas como melodía y se omitió {n:,} nota inferior.</numerusform><numerusform>Se tomaron las notas más agudas como melodía y se omitieron {n:,} notas inferiores.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Moved {n:,} notes to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: Moved {n:,} note to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation><numerusform>Se llevó {n:,} nota a la cuadrícula, hasta {most:.2f} de semicorchea.</numerusform><numerusform>Se llevaron {n:,} notas a la cuadrícula, hasta {most:.2f} de semicorchea.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} of {all:,} notes were moved to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: {n:,} of {all:,} notes was moved to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation><numerusform>Se llevó {n:,} de {all:,} notas a la cuadrícula, hasta {most:.2f} de semicorchea.</numerusform><numerusform>Se llevaron {n:,} de {all:,} notas a la cuadrícula, hasta {most:.2f} de semicorchea.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out below another: of a chord in one voice the highest note is taken.</source>
        <extracomment>one: {n:,} note was left out below another: of a chord in one voice the highest note is taken.</extracomment>
        <translation><numerusform>Se omitió {n:,} nota bajo otra: de un acorde en una voz se toma la nota más aguda.</numerusform><numerusform>Se omitieron {n:,} notas bajo otra: de un acorde en una voz se toma la nota más aguda.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out because a longer one of the voice falls on the same sixteenth.</source>
        <extracomment>one: {n:,} note was left out because a longer one of the voice falls on the same sixteenth.</extracomment>
        <translation><numerusform>Se omitió {n:,} nota porque otra más larga de la voz cae en la misma semicorchea.</numerusform><numerusform>Se omitieron {n:,} notas porque otra más larga de la voz cae en la misma semicorchea.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>track {number}</source>
        <translation>pista {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Tracks left out: {tracks}.</source>
        <translation>Pistas omitidas: {tracks}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Left out: {things}.</source>
        <translation>Omitido: {things}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other tunes</source>
        <extracomment>one: {n:,} other tune</extracomment>
        <translation><numerusform>{n:,} melodía más</numerusform><numerusform>{n:,} melodías más</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of music after an empty line, which ends a tune</source>
        <extracomment>one: {n:,} line of music after an empty line, which ends a tune</extracomment>
        <translation><numerusform>{n:,} línea de música tras una línea vacía, que termina una melodía</numerusform><numerusform>{n:,} líneas de música tras una línea vacía, que termina una melodía</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} voices too many</source>
        <extracomment>one: {n:,} voice too many</extracomment>
        <translation><numerusform>{n:,} voz de más</numerusform><numerusform>{n:,} voces de más</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} percussion notes</source>
        <extracomment>one: {n:,} percussion note</extracomment>
        <translation><numerusform>{n:,} nota de percusión</numerusform><numerusform>{n:,} notas de percusión</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} cue notes</source>
        <extracomment>one: {n:,} cue note</extracomment>
        <translation><numerusform>{n:,} nota guía</numerusform><numerusform>{n:,} notas guía</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} grace notes</source>
        <extracomment>one: {n:,} grace note</extracomment>
        <translation><numerusform>{n:,} nota de adorno</numerusform><numerusform>{n:,} notas de adorno</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} bars of slash notation</source>
        <extracomment>one: {n:,} bar of slash notation</extracomment>
        <translation><numerusform>{n:,} compás en notación de barras</numerusform><numerusform>{n:,} compases en notación de barras</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} notes beyond the end of their bars</source>
        <extracomment>one: {n:,} note beyond the end of its bar</extracomment>
        <translation><numerusform>{n:,} nota más allá del final de su compás</numerusform><numerusform>{n:,} notas más allá del final de su compás</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} damaged events</source>
        <extracomment>one: {n:,} damaged event</extracomment>
        <translation><numerusform>{n:,} evento dañado</numerusform><numerusform>{n:,} eventos dañados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} syllables without notes of their own</source>
        <extracomment>one: {n:,} syllable without a note of its own</extracomment>
        <translation><numerusform>{n:,} sílaba sin nota propia</numerusform><numerusform>{n:,} sílabas sin nota propia</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} syllables of verses beyond the twentieth</source>
        <extracomment>one: {n:,} syllable of a verse beyond the twentieth</extracomment>
        <translation><numerusform>{n:,} sílaba de una estrofa posterior a la vigésima</numerusform><numerusform>{n:,} sílabas de estrofas posteriores a la vigésima</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of words below the music</source>
        <extracomment>one: {n:,} line of words below the music</extracomment>
        <translation><numerusform>{n:,} línea de texto bajo la música</numerusform><numerusform>{n:,} líneas de texto bajo la música</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ends of texts too long to keep</source>
        <extracomment>one: {n:,} end of a text too long to keep</extracomment>
        <translation><numerusform>{n:,} final de texto demasiado largo</numerusform><numerusform>{n:,} finales de textos demasiado largos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other names or notes beside the title</source>
        <extracomment>one: {n:,} other name or note beside the title</extracomment>
        <translation><numerusform>{n:,} nombre o apunte más junto al título</numerusform><numerusform>{n:,} nombres o apuntes más junto al título</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} key signatures of no key</source>
        <extracomment>one: {n:,} key signature of no key</extracomment>
        <translation><numerusform>{n:,} armadura sin tonalidad</numerusform><numerusform>{n:,} armaduras sin tonalidad</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} quarter tones</source>
        <extracomment>one: {n:,} quarter tone</extracomment>
        <translation><numerusform>{n:,} cuarto de tono</numerusform><numerusform>{n:,} cuartos de tono</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} figures of a figured bass</source>
        <extracomment>one: {n:,} figure of a figured bass</extracomment>
        <translation><numerusform>{n:,} cifra de bajo cifrado</numerusform><numerusform>{n:,} cifras de bajo cifrado</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} chord symbols</source>
        <extracomment>one: {n:,} chord symbol</extracomment>
        <translation><numerusform>{n:,} cifrado de acorde</numerusform><numerusform>{n:,} cifrados de acordes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} unusual dynamics</source>
        <extracomment>one: {n:,} unusual dynamic</extracomment>
        <translation><numerusform>{n:,} dinámica inusual</numerusform><numerusform>{n:,} dinámicas inusuales</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ornaments</source>
        <extracomment>one: {n:,} ornament</extracomment>
        <translation><numerusform>{n:,} ornamento</numerusform><numerusform>{n:,} ornamentos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} articulations</source>
        <extracomment>one: {n:,} articulation</extracomment>
        <translation><numerusform>{n:,} articulación</numerusform><numerusform>{n:,} articulaciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} slurs</source>
        <extracomment>one: {n:,} slur</extracomment>
        <translation><numerusform>{n:,} ligadura de expresión</numerusform><numerusform>{n:,} ligaduras de expresión</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} directions in words</source>
        <extracomment>one: {n:,} direction in words</extracomment>
        <translation><numerusform>{n:,} indicación de texto</numerusform><numerusform>{n:,} indicaciones de texto</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other signs</source>
        <extracomment>one: {n:,} other sign</extracomment>
        <translation><numerusform>{n:,} signo más</numerusform><numerusform>{n:,} signos más</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pedal marks</source>
        <extracomment>one: {n:,} pedal mark</extracomment>
        <translation><numerusform>{n:,} marca de pedal</numerusform><numerusform>{n:,} marcas de pedal</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pitch bends</source>
        <extracomment>one: {n:,} pitch bend</extracomment>
        <translation><numerusform>{n:,} inflexión de tono</numerusform><numerusform>{n:,} inflexiones de tono</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>percussion notes</source>
        <translation>notas de percusión</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>cue notes</source>
        <translation>notas guía</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>grace notes</source>
        <translation>notas de adorno</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>bars of slash notation</source>
        <translation>compases en notación de barras</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{n:,} notes of the melody in {path} are off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</source>
        <extracomment>one: {n:,} note of the melody in {path} is off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</extracomment>
        <translation><numerusform>{n:,} nota de la melodía de {path} está fuera de la cuadrícula de semicorcheas, en {place}; cuantiza (--quantize) para llevarla a la semicorchea más cercana.</numerusform><numerusform>{n:,} notas de la melodía de {path} están fuera de la cuadrícula de semicorcheas, la primera en {place}; cuantiza (--quantize) para llevarlas a la semicorchea más cercana.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>Two notes of the melody in {path} fall on the same sixteenth at {place}: {note} and {other}; leave one.</source>
        <translation>Dos notas de la melodía de {path} caen en la misma semicorchea en {place}: {note} y {other}; deja una.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>There is nothing but drums in {path}.</source>
        <translation>En {path} solo hay batería.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and {named} tracks are named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation>{path} tiene varias pistas con notas ({names}) y {named} pistas se llaman como la voz; llama {voice!r} a la pista de la melodía o deja solo esa.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and no track is named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation>{path} tiene varias pistas con notas ({names}) y ninguna se llama como la voz; llama {voice!r} a la pista de la melodía o deja solo esa.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has two notes at once at {place} ({note} and {other}); a voice sings one at a time, leave one.</source>
        <translation>La melodía de {path} tiene dos notas a la vez en {place} ({note} y {other}); una voz canta una cada vez, deja una.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has {note} at {place}, outside {lowest} to {highest}; {advice}.</source>
        <translation>La melodía de {path} tiene {note} en {place}, fuera de {lowest} a {highest}; {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>it spans {semitones} semitones, more than fit there: narrow it</source>
        <translation>abarca {semitones} semitonos, más de los que caben: estréchala</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} octaves</source>
        <extracomment>one: transpose it up {n} octave</extracomment>
        <translation><numerusform>transpórtala {n} octava arriba</numerusform><numerusform>transpórtala {n} octavas arriba</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} octaves</source>
        <extracomment>one: transpose it down {n} octave</extracomment>
        <translation><numerusform>transpórtala {n} octava abajo</numerusform><numerusform>transpórtala {n} octavas abajo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} semitones</source>
        <extracomment>one: transpose it up {n} semitone</extracomment>
        <translation><numerusform>transpórtala {n} semitono arriba</numerusform><numerusform>transpórtala {n} semitonos arriba</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} semitones</source>
        <extracomment>one: transpose it down {n} semitone</extracomment>
        <translation><numerusform>transpórtala {n} semitono abajo</numerusform><numerusform>transpórtala {n} semitonos abajo</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>{word!r} does not say which track is which voice; write for instance 1=S,2=A,3=T,4=B, or 1=SATB to split a track.</source>
        <translation>{word!r} no dice qué pista es cada voz; escribe por ejemplo 1=S,2=A,3=T,4=B, o 1=SATB para dividir una pista.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>There is no track {number} in {path}; it has {tracks}.</source>
        <translation>No hay pista {number} en {path}; tiene {tracks}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/shared_keys.py"/>
        <source>Key signatures that differ from those of the other parts were left out: {parts}.</source>
        <translation>Se han omitido las armaduras distintas de las de las demás partes: {parts}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} has a meter of {numerator}/{denominator}, whose bars are not made of sixteenths; change it.</source>
        <translation>{path} está en {numerator}/{denominator}, cuyos compases no constan de semicorcheas; cámbialo.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} is too long: it has {bars:,} bars, and {fitting:,} fit into a score ({most:,} sixteenths).</source>
        <translation>{path} es demasiado largo: tiene {bars:,} compases, y en una partitura caben {fitting:,} ({most:,} semicorcheas).</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>There is no voice chosen in {path}.</source>
        <translation>No hay ninguna voz elegida en {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>The {voice} of {path} would come from tracks that are split differently; choose the same voices for them.</source>
        <translation>{voice} en {path} vendría de pistas divididas de otro modo; elige para ellas las mismas voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} dorian</source>
        <translation>{tonic} dórico</translation>
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
        <translation>{tonic} mixolidio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{tonic} locrian</source>
        <translation>{tonic} locrio</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{n} sharps</source>
        <translation>{n} sostenidos</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>{n} flats</source>
        <translation>{n} bemoles</translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/written_key.py"/>
        <source>Its key signature, {written}, was taken as {key}.</source>
        <translation>La armadura, {written}, se ha leído como {key}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/stopped_learning.py"/>
        <source>{output} is being learnt by another musegui; wait for it, or stop it there.</source>
        <translation>Otro musegui está aprendiendo {output}; espera a que acabe o detenlo allí.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a style can be</source>
        <translation>lo que admite un estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>one of its numbers is none</source>
        <translation>uno de sus números no lo es</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is no style of musegui.</source>
        <translation>{path} no es un estilo de musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} was made by a newer musegui; update musegui to use it.</source>
        <translation>{path} se hizo con un musegui más nuevo; actualiza musegui para usarlo.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say that it is a style</source>
        <translation>no dice que sea un estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is damaged or no style: {reason}.</source>
        <translation>{path} está dañado o no es un estilo: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is too long</source>
        <translation>su cabecera es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is not a table</source>
        <translation>su cabecera no es una tabla</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it holds too many tensors</source>
        <translation>contiene demasiados tensores</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} is no tensor of a style</source>
        <translation>{name!r:.40} no es un tensor de un estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} has no shape</source>
        <translation>{name!r:.40} no tiene forma</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its tensors don't fill it</source>
        <translation>sus tensores no lo llenan</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it has no network</source>
        <translation>no tiene red</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{key!r:.40} is no resolution</source>
        <translation>{key!r:.40} no es una resolución</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say how its network is built</source>
        <translation>no dice cómo está hecha su red</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a tensor belongs to none of its networks</source>
        <translation>un tensor no pertenece a ninguna de sus redes</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its {name} are too many</source>
        <translation>hay demasiadas entradas en {name}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its {name} can't be {given}</source>
        <translation>su {name} no puede ser {given}</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>Hymns</source>
        <translation>Himnos</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>{path} has the name of another style, {style!r}.</source>
        <translation>{path} tiene el nombre de otro estilo, {style!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is not on this computer: import its {suffix} file, or choose another one, such as {style!r}.</source>
        <translation>El estilo {name!r} no está en este equipo: importa su archivo {suffix} o elige otro, como {style!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>There is already a style {name!r}; choose another name.</source>
        <translation>Ya hay un estilo {name!r}; elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui and needs no file.</source>
        <translation>El estilo {name!r} es parte de musegui y no necesita archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui; it stays as it is.</source>
        <translation>El estilo {name!r} es parte de musegui; no se cambia.</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its card is not a table</source>
        <translation>su ficha no es una tabla</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{line!r:.40} can't be printed</source>
        <translation>{line!r:.40} no se puede imprimir</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{value!r:.40} is no list</source>
        <translation>{value!r:.40} no es una lista</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its registers are not four pairs</source>
        <translation>sus registros no son cuatro pares</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its figures are not a table</source>
        <translation>sus cifras no son una tabla</translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its rates are not named pairs</source>
        <translation>sus tasas no son pares con nombre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Short guide</source>
        <translation>Guía breve</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>About musegui</source>
        <translation>Acerca de musegui</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>A program for composing in four voices, with a network trained on Bach's chorales.</source>
        <translation>Un programa para componer a cuatro voces, con una red entrenada con los corales de Bach.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>Apache License 2.0. The built-in sound font is in the public domain (CC0 1.0).</source>
        <translation>Licencia Apache 2.0. El SoundFont incluido es de dominio público (CC0 1.0).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/about.py"/>
        <source>musegui uses {libraries}, under their own licences.</source>
        <translation>musegui usa {libraries}, cada una con su licencia.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation>Escribe lo que quieres hacer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>New key</source>
        <comment>shortcut</comment>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Select a command, then press its new key.</source>
        <translation>Elige una orden y pulsa su nueva tecla.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>No key</source>
        <comment>shortcut</comment>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Default</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>All defaults</source>
        <translation>Todas predeterminadas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>{key} no longer belongs to {names}.</source>
        <translation>{key} ya no pertenece a {names}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>fortepiano accent</source>
        <translation>fortepiano acento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzando accent</source>
        <translation>sforzando acento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzato accent</source>
        <translation>sforzato acento</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no note at the cursor: select the notes that are to be louder or softer.</source>
        <translation>No hay ninguna nota en el cursor: selecciona las notas que deban sonar más fuerte o más suave.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Where the selection begins, or at the cursor; it governs up to the next dynamic.</source>
        <translation>Donde empieza la selección o en el cursor; rige hasta la dinámica siguiente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Dynamic: {level}</source>
        <translation>Dinámica: {level}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamic at the cursor …</source>
        <translation>Poner dinámica en el cursor …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Choose from a list.</source>
        <translation>Elegir de una lista.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>loudness mark expression</source>
        <translation>intensidad signo expresión</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Under the selection, or from the cursor to the next dynamic in its bar.</source>
        <translation>Bajo la selección, o del cursor a la dinámica siguiente de su compás.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin louder</source>
        <translation>regulador más fuerte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin decrescendo softer</source>
        <translation>regulador decrescendo más suave</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Those in the selection, or at the cursor.</source>
        <translation>Las de la selección o del cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>delete hairpin</source>
        <translation>borrar regulador</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no dynamic and no hairpin in the selection or at the cursor.</source>
        <translation>No hay dinámica ni regulador en la selección ni en el cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamics in all voices</source>
        <translation>Dinámica en todas las voces</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Otherwise in the selected voices, or in the chosen one.</source>
        <translation>Si no, en las voces seleccionadas o en la elegida.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 1</source>
        <translation>Velocidad + 1</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Of the selected notes, or the note at the cursor.</source>
        <translation>De las notas seleccionadas o de la nota del cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>louder</source>
        <translation>más fuerte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 1</source>
        <translation>Velocidad − 1</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>softer quieter</source>
        <translation>más suave</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 10</source>
        <translation>Velocidad + 10</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 10</source>
        <translation>Velocidad − 10</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Take back what was set for the selected notes.</source>
        <translation>Retirar lo que se fijó para las notas seleccionadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>reset velocity</source>
        <translation>restablecer velocidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>No velocity has been set for the selected notes, or the note at the cursor.</source>
        <translation>No se ha fijado velocidad para las notas seleccionadas ni para la del cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select notes first.</source>
        <translation>No hay nada seleccionado: selecciona antes unas notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select what is to be erased first.</source>
        <translation>No hay nada seleccionado: selecciona antes lo que quieras borrar.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo {edit}</source>
        <translation>Deshacer: {edit}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo {edit}</source>
        <translation>Rehacer: {edit}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Paste at the cursor</source>
        <translation>Pegar en el cursor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing has been copied yet: copy or cut notes first.</source>
        <translation>Aún no se ha copiado nada: copia o corta antes unas notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy to just after the selection.</source>
        <translation>Copiar justo después de la selección.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Leave a gap to be filled. In a region, generated notes go first, then locked ones.</source>
        <translation>Deja un hueco para rellenar. En una región se van primero las notas generadas y luego las bloqueadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Replace with locked rests</source>
        <translation>Sustituir por silencios bloqueados</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Silence that no fill changes.</source>
        <translation>Silencio que ningún relleno cambia.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select the bar at the cursor</source>
        <translation>Seleccionar el compás del cursor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>In all voices; press again to add the next bar.</source>
        <translation>En todas las voces; pulsa otra vez para añadir el siguiente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Deselect / cancel</source>
        <translation>Quitar selección / cancelar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Cancel a drag or a fill, or else deselect.</source>
        <translation>Cancela un arrastre o un relleno; si no, quita la selección.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Lock / unlock</source>
        <translation>Bloquear / desbloquear</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Protect the selected notes from fills, or let fills change them again.</source>
        <translation>Protege las notas seleccionadas de los rellenos, o deja que vuelvan a cambiarlas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>New melody …</source>
        <translation>Nueva melodía …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Write a melody into the soprano, from nothing or after its last note.</source>
        <translation>Escribe una melodía en el soprano, desde cero o tras su última nota.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>compose tune generate melody</source>
        <translation>componer tonada generar melodía</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Continue …</source>
        <translation>Continuar …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Add bars behind the last note, written in the style of what stands before.</source>
        <translation>Añade compases tras la última nota, en el estilo de lo anterior.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>extend go on generate more bars</source>
        <translation>extender seguir generar más compases</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to continue: write a few notes first.</source>
        <translation>No hay nada que continuar: escribe antes unas notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn a style …</source>
        <translation>Aprender un estilo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn how a folder of your own pieces is written; fills can then write so.</source>
        <translation>Aprende cómo están escritas tus piezas de una carpeta; los rellenos podrán escribir así.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>train own pieces composer</source>
        <translation>entrenar piezas propias compositor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Style card …</source>
        <translation>Ficha de estilo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>What the style of the Fill panel was made from, and what it is worth.</source>
        <translation>De qué está hecho el estilo del panel de relleno y cuánto vale.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Import a style …</source>
        <translation>Importar un estilo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Take a style that somebody else has learnt from its file.</source>
        <translation>Toma de su archivo un estilo aprendido por otra persona.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>The piece is no exercise: make one in the File menu.</source>
        <translation>La pieza no es un ejercicio: crea uno en el menú Archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Everything is written already.</source>
        <translation>Ya está todo escrito.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Check the answer</source>
        <translation>Comprobar la solución</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>List the faults with their points; those of the given voice alone don't count.</source>
        <translation>Lista las faltas con sus puntos; las de la voz dada no cuentan.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>part-writing faults points grade</source>
        <translation>conducción de voces faltas puntos nota</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write the next beat that is still empty.</source>
        <translation>Escribe el siguiente tiempo aún vacío.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>help next chord</source>
        <translation>ayuda siguiente acorde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint: the name of the chord</source>
        <translation>Pista: el nombre del acorde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Say which chord the next empty beat may have, and leave it empty.</source>
        <translation>Dice qué acorde puede tener el siguiente tiempo vacío, y lo deja vacío.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Show one solution</source>
        <translation>Mostrar una solución</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write all that is still empty; what you wrote stays.</source>
        <translation>Escribe todo lo que falta; lo tuyo se queda.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>answer fill</source>
        <translation>solución rellenar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>End the exercise</source>
        <translation>Terminar el ejercicio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Make an ordinary piece of it, in which everything can be changed.</source>
        <translation>Lo convierte en una pieza normal, en la que todo se puede cambiar.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New …</source>
        <translation>Nuevo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Choose key, time signature, bars, tempo and sound; Enter takes the last ones.</source>
        <translation>Elige tonalidad, compás, número de compases, tempo y sonido; Intro toma los últimos.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>For another piece.</source>
        <translation>Para otra pieza.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New exercise …</source>
        <translation>Nuevo ejercicio …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Of a Bach chorale: given soprano, bass, figured bass or numerals.</source>
        <translation>De un coral de Bach: dados soprano, bajo, bajo cifrado o grados.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task student theory homework chorale</source>
        <translation>tarea alumno teoría deberes coral</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a project, or MIDI, MusicXML, ABC or Humdrum.</source>
        <translation>Abre un proyecto, o MIDI, MusicXML, ABC o Humdrum.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open in a new window …</source>
        <translation>Abrir en una ventana nueva …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Import track by track …</source>
        <translation>Importar pista por pista …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a file and choose which track is which voice.</source>
        <translation>Abre un archivo y permite elegir qué pista es cada voz.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the demo melody</source>
        <translation>Abrir la melodía de ejemplo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The melody that musegui shows at its first start.</source>
        <translation>La melodía que musegui muestra la primera vez.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the last file at the start</source>
        <translation>Abrir el último archivo al iniciar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Otherwise musegui starts with an empty piece.</source>
        <translation>Si no, musegui empieza con una pieza vacía.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>settings preferences</source>
        <translation>ajustes preferencias</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save everything as a musegui project.</source>
        <translation>Guarda todo como proyecto de musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as …</source>
        <translation>Guardar como …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save under another name.</source>
        <translation>Guarda con otro nombre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as exercise …</source>
        <translation>Guardar como ejercicio …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Write a project that gives one voice or the chords of this piece, for students.</source>
        <translation>Escribe para el alumnado un proyecto que da una voz o los acordes de esta pieza.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task teacher homework</source>
        <translation>tarea docente deberes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>As PDF, SVG or PNG to print, as MusicXML or MIDI for other programs.</source>
        <translation>Como PDF, SVG o PNG para imprimir, como MusicXML o MIDI para otros programas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export audio …</source>
        <translation>Exportar audio …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Render to WAV, FLAC, MP3 or Ogg, everything or voice by voice.</source>
        <translation>A WAV, FLAC, MP3 u Ogg, todo o voz por voz.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export practice tracks …</source>
        <translation>Exportar pistas de ensayo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>A file for each voice in which it is louder than the others.</source>
        <translation>Un archivo por voz, en el que suena más fuerte que las demás.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>rehearsal choir singers learning</source>
        <translation>ensayo coro cantantes estudiar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Page setup …</source>
        <translation>Configurar página …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Paper, margins, staves, bar numbers and chords of the printed page.</source>
        <translation>Papel, márgenes, pentagramas, números de compás y acordes de la página impresa.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>layout paper margins staff size reduction</source>
        <translation>diseño papel márgenes tamaño pentagrama reducción</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The engraved score on paper; the page is shown first.</source>
        <translation>La partitura en papel; antes se muestra la página.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>preview paper</source>
        <translation>vista previa papel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>exit close</source>
        <translation>cerrar terminar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>There are no versions yet.</source>
        <translation>Todavía no hay versiones.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Harmonize</source>
        <translation>Armonizar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill the selection or, without one, everything that is empty.</source>
        <translation>Rellena la selección o, si no la hay, todo lo vacío.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite selection</source>
        <translation>Reescribir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the selected notes that are not locked.</source>
        <translation>Reescribe las notas seleccionadas que no estén bloqueadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is selected: select notes or bars to rewrite first.</source>
        <translation>No hay nada seleccionado: selecciona antes las notas o compases que reescribir.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill empty cells only</source>
        <translation>Rellenar solo los huecos</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Existing notes stay as they are.</source>
        <translation>Las notas que hay se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is empty.</source>
        <translation>No hay nada vacío.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all</source>
        <translation>Reescribir todo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all notes that are not locked.</source>
        <translation>Reescribe todas las notas que no estén bloqueadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>After each edit, rewrite the generated notes around it.</source>
        <translation>Tras cada cambio, reescribe las notas generadas a su alrededor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the chosen voice</source>
        <translation>Reescribir la voz elegida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all of its notes that are not locked.</source>
        <translation>Reescribe todas sus notas que no estén bloqueadas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Stop the fill and leave the score as it was.</source>
        <translation>Detiene el relleno y deja la pieza como estaba.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>No fill is running.</source>
        <translation>No hay ningún relleno en marcha.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Alternatives for this note</source>
        <translation>Alternativas para esta nota</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>The likeliest pitches for the generated note at the cursor, to choose from.</source>
        <translation>Las alturas más probables para la nota generada del cursor, para elegir.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Show likely pitches</source>
        <translation>Mostrar alturas probables</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>How likely each pitch is for the chosen voice, all along.</source>
        <translation>Lo probable que es cada altura para la voz elegida, de principio a fin.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix the next fault</source>
        <translation>Corregir la falta siguiente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite its notes that are not locked; up to four versions are offered.</source>
        <translation>Reescribe sus notas no bloqueadas; ofrece hasta cuatro versiones.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>part-writing parallel fifths octaves</source>
        <translation>conducción de voces quintas octavas paralelas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix all faults</source>
        <translation>Corregir todas las faltas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the notes of all part-writing faults that are not locked.</source>
        <translation>Reescribe las notas no bloqueadas de todas las faltas de conducción.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rules of part-writing …</source>
        <translation>Reglas de conducción de voces …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Choose what is checked; each rule is explained.</source>
        <translation>Elige qué se comprueba; cada regla se explica.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>settings preferences theory faults</source>
        <translation>ajustes preferencias teoría faltas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Keep only what is locked.</source>
        <translation>Conserva solo lo bloqueado.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Find a command …</source>
        <translation>Buscar una orden …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>How to use musegui.</source>
        <translation>Cómo se usa musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help manual documentation tutorial</source>
        <translation>ayuda manual documentación tutorial</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Tour of the window</source>
        <translation>Recorrido por la ventana</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Five steps from a melody to a piece.</source>
        <translation>Cinco pasos de una melodía a una pieza.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>introduction first start help</source>
        <translation>introducción primer inicio ayuda</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Change keys …</source>
        <translation>Cambiar teclas …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>settings preferences shortcuts</source>
        <translation>ajustes preferencias atajos</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>version licence</source>
        <translation>versión licencia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no notes to sing words on.</source>
        <translation>La voz elegida no tiene notas en las que cantar letra.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Type lyrics</source>
        <translation>Escribir letra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>At the selected note or the cursor: Space, - and _ go on, Shift+Space goes back, Up, Down and Enter change the verse.</source>
        <translation>En la nota seleccionada o el cursor: Espacio, - y _ avanzan, Mayús+Espacio retrocede; Arriba, Abajo e Intro cambian de estrofa.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words text syllables</source>
        <translation>palabras texto sílabas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lyrics …</source>
        <translation>Letra …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lay a text of one or more verses under the notes of a voice.</source>
        <translation>Coloca un texto de una o más estrofas bajo las notas de una voz.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words paste text verses hyphenate</source>
        <translation>palabras pegar texto estrofas separar sílabas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Give the words to the other voices</source>
        <translation>Dar la letra a las otras voces</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Those of the chosen voice, where rhythms allow; voices with words on locked notes keep theirs.</source>
        <translation>La de la voz elegida, donde el ritmo lo permite; las voces con letra en notas bloqueadas conservan la suya.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>share copy lyrics</source>
        <translation>compartir copiar letra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words yet: type or paste some first.</source>
        <translation>La voz elegida aún no tiene letra: escribe o pega alguna antes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>From the selected notes or, without a selection, from the chosen voice.</source>
        <translation>De las notas seleccionadas o, sin selección, de la voz elegida.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>delete words</source>
        <translation>borrar letra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words.</source>
        <translation>La voz elegida no tiene letra.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert note / stop</source>
        <translation>Insertar nota / parar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert a note at the cursor cell, which the arrow keys show and move while nothing is selected; on a note, select it.</source>
        <translation>Inserta una nota en la celda del cursor, que las flechas muestran y mueven mientras no haya selección; sobre una nota, la selecciona.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone up</source>
        <translation>Subir un semitono</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone down</source>
        <translation>Bajar un semitono</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave up</source>
        <translation>Subir una octava</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave down</source>
        <translation>Bajar una octava</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Up within the scale</source>
        <translation>Subir en la escala</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Down within the scale</source>
        <translation>Bajar en la escala</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move later</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Shorter</source>
        <translation>Más corta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Longer</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move starts and ends to the snap grid.</source>
        <translation>Lleva inicios y finales a la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Set chord at the cursor …</source>
        <translation>Poner acorde en el cursor …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Ask for a chord over the beat at the cursor: C, F♯m7, B♭/D, V7, ii65.</source>
        <translation>Pide un acorde sobre el tiempo del cursor: C, F♯m7, B♭/D, V7, ii65.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Chords of a phrase …</source>
        <translation>Acordes de una frase …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Type numerals or symbols from the bar at the cursor on: I | ii65 V | I.</source>
        <translation>Escribe grados o cifrados desde el compás del cursor: I | ii65 V | I.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony numerals symbols</source>
        <translation>progresión armonía grados cifrado</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Suggest next chord</source>
        <translation>Sugerir el acorde siguiente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>List the likeliest chords for the beat at the cursor, or after the end.</source>
        <translation>Lista los acordes más probables para el tiempo del cursor, o tras el final.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony network probabilities</source>
        <translation>progresión armonía red probabilidades</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Next voicing of the chord</source>
        <translation>Disposición siguiente del acorde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Lay the chord at the cursor out anew; locked notes stay.</source>
        <translation>Dispone de otro modo el acorde del cursor; las notas bloqueadas se quedan.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>inversion spacing close open position cycle</source>
        <translation>inversión disposición posición cerrada abierta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Previous voicing of the chord</source>
        <translation>Disposición anterior del acorde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Write under the bass, in the chord lane, which chords stand over it.</source>
        <translation>Escribe bajo el bajo, en el carril de acordes, qué acordes hay sobre él.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>figured bass continuo thoroughbass</source>
        <translation>bajo cifrado continuo cifras</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>The bass is empty: write it first.</source>
        <translation>El bajo está vacío: escríbelo antes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Phrase end at the cursor</source>
        <translation>Final de frase en el cursor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Mark the beat at the cursor as the end of a phrase, or take the mark away.</source>
        <translation>Marca el tiempo del cursor como final de frase, o quita la marca.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece is as long as it can be.</source>
        <translation>La pieza ya es lo más larga posible.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Piece information …</source>
        <translation>Datos de la pieza …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Title, composer, words by, copyright.</source>
        <translation>Título, compositor, letra, derechos.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>title author lyricist name</source>
        <translation>título autor letrista nombre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ensemble …</source>
        <translation>Conjunto …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Choirs, quartets, organ: the piece comes to their compasses.</source>
        <translation>Coros, cuartetos, órgano: la pieza se adapta a su extensión.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>ssaa ttbb sab ssa satb strings brass organ choir arrange voices</source>
        <translation>ssaa ttbb sab ssa satb cuerdas metales órgano coro arreglar voces</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key and time signature …</source>
        <translation>Tonalidad y compás …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key in force at the cursor, time signature from the bar there on, and pickup.</source>
        <translation>Tonalidad vigente en el cursor, compás desde ahí y anacrusa.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre upbeat anacrusis</source>
        <translation>métrica compás anacrusa armadura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo …</source>
        <translation>Tempo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the playhead on.</source>
        <translation>Desde el cabezal de reproducción.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bpm speed</source>
        <translation>bpm velocidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Transpose …</source>
        <translation>Transportar …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece, with its key and the chords you set, or the selection.</source>
        <translation>La pieza, con su tonalidad y los acordes puestos, o la selección.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>semitones octave key</source>
        <translation>semitonos octava tonalidad transponer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key change here …</source>
        <translation>Cambio de tonalidad aquí …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on, and the notes that follow with it if you want.</source>
        <translation>Desde el cursor y, si quieres, con las notas que siguen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>modulation signature</source>
        <translation>modulación armadura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Time signature here …</source>
        <translation>Cambio de compás aquí …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the bar at the cursor on.</source>
        <translation>Desde el compás del cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre change</source>
        <translation>métrica compás cambio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo change here …</source>
        <translation>Cambio de tempo aquí …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on.</source>
        <translation>Desde el cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ritardando / accelerando …</source>
        <translation>Ritardando / accelerando …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Slow down or speed up from beat to beat, between two places.</source>
        <translation>Retarda o acelera tiempo a tiempo entre dos puntos.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>rallentando tempo slower faster</source>
        <translation>rallentando tempo más lento más rápido</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Rehearsal letter</source>
        <translation>Letra de ensayo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The next letter over the bar at the cursor.</source>
        <translation>La letra siguiente sobre el compás del cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>mark section</source>
        <translation>marca sección</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Double bar</source>
        <translation>Doble barra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Before the bar at the cursor, or take it away.</source>
        <translation>Antes del compás del cursor, o la quita.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>barline</source>
        <translation>barra de compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Repeat mark …</source>
        <translation>Signo de repetición …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Say that the bar at the cursor begins a repeat that is written out.</source>
        <translation>Indica que en el compás del cursor empieza una repetición escrita por extenso.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Text over the staff …</source>
        <translation>Texto sobre el pentagrama …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A word at the cursor, such as dolce.</source>
        <translation>Una palabra en el cursor, como dolce.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>expression direction</source>
        <translation>expresión indicación</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Remove what is selected on the ruler</source>
        <translation>Quitar lo seleccionado en la regla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A key, a time signature, a tempo or a sign.</source>
        <translation>Una tonalidad, un compás, un tempo o un signo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>delete key tempo meter</source>
        <translation>borrar tonalidad tempo compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars …</source>
        <translation>Insertar compases …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars, before the one with the cursor.</source>
        <translation>Compases vacíos, antes del que tiene el cursor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>add measures</source>
        <translation>añadir compases</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars</source>
        <translation>Insertar compases</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to insert:</source>
        <translation>Compases que insertar:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end …</source>
        <translation>Añadir compases al final …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars after the last one.</source>
        <translation>Compases vacíos tras el último.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>append measures</source>
        <translation>añadir compases</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end</source>
        <translation>Añadir compases al final</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to add:</source>
        <translation>Compases que añadir:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Delete the bar at the cursor</source>
        <translation>Borrar el compás del cursor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>remove measure</source>
        <translation>quitar compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The only bar can't be deleted.</source>
        <translation>El único compás no se puede borrar.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length …</source>
        <translation>Longitud …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end, or cut the piece off.</source>
        <translation>Añade compases al final o recorta la pieza.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bars measures append</source>
        <translation>compases añadir recortar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars in the piece:</source>
        <translation>Compases de la pieza:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play / pause</source>
        <translation>Reproducir / pausa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Return to where playback began (Enter).</source>
        <translation>Vuelve a donde empezó la reproducción (Intro).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the start</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Repeat the loop, the selection or everything.</source>
        <translation>Repite el bucle, la selección o todo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Metronome</source>
        <translation>Metrónomo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click on every beat, with an accent on each bar.</source>
        <translation>Un clic en cada tiempo, con acento en cada compás.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Count in</source>
        <translation>Cuenta previa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click for one bar before playback begins.</source>
        <translation>Un compás de clics antes de empezar a tocar.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Humanize …</source>
        <translation>Humanizar …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play a little unevenly, as people do; the score stays as it is.</source>
        <translation>Toca con pequeñas irregularidades, como una persona; la partitura no cambia.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>timing velocity swing expression</source>
        <translation>ritmo velocidad swing expresión</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Breathe where phrases end</source>
        <translation>Respirar al final de las frases</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Slow down a little at phrase ends, and leave a gap before the next phrase.</source>
        <translation>Retarda un poco al final de las frases y deja un respiro antes de la siguiente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>ritardando ritard fermata cadence expression</source>
        <translation>ritardando calderón cadencia expresión respiración</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Record from a MIDI keyboard</source>
        <translation>Grabar de un teclado MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play into the chosen voice during playback; notes move to the snap grid.</source>
        <translation>Toca en la voz elegida durante la reproducción; las notas van a la cuadrícula.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Step entry from a MIDI keyboard</source>
        <translation>Entrada por pasos con teclado MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Each key inserts a note at the cursor; 3–7 choose its length.</source>
        <translation>Cada tecla inserta una nota en el cursor; 3–7 eligen su duración.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow incoming MIDI clock</source>
        <translation>Seguir el reloj MIDI entrante</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI …</source>
        <translation>MIDI …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI ports in and out, clock, program changes.</source>
        <translation>Puertos MIDI de entrada y salida, reloj, cambios de programa.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>settings preferences daw output</source>
        <translation>ajustes preferencias daw salida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>All notes off</source>
        <translation>Apagar todas las notas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Silence every note that still sounds.</source>
        <translation>Hace callar toda nota que aún suene.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow the playhead</source>
        <translation>Seguir la reproducción</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Turn pages during playback, until you scroll by hand.</source>
        <translation>Pasa páginas al tocar, hasta que te desplaces a mano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play notes while editing</source>
        <translation>Oír las notas al editar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound …</source>
        <translation>Sonido …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound font, audio driver, device and buffer.</source>
        <translation>SoundFont, controlador de audio, dispositivo y búfer.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>settings preferences soundfont</source>
        <translation>ajustes preferencias soundfont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Reconnect the audio device</source>
        <translation>Reconectar el dispositivo de audio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>L&amp;yrics</source>
        <translation>&amp;Letra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Dynamics</source>
        <translation>&amp;Dinámica</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>Pie&amp;ce</source>
        <translation>&amp;Pieza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>Fi&amp;ll</source>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>E&amp;xercise</source>
        <translation>E&amp;jercicio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Play</source>
        <translation>Repr&amp;oducir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/table.py"/>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select notes.</source>
        <translation>Arrastra para seleccionar notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Click to insert a note, drag to lengthen it, right-click to erase.</source>
        <translation>Clic para insertar una nota, arrastrar para alargarla, clic derecho para borrar.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag over notes to erase.</source>
        <translation>Arrastra sobre las notas para borrarlas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select time in all voices, or with Shift in the chosen voice.</source>
        <translation>Arrastra para seleccionar un tramo en todas las voces o, con Mayús, en la elegida.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>For the next note that is inserted.</source>
        <translation>Para la próxima nota que se inserte.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Note length: {length}</source>
        <translation>Duración: {length}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Mute the chosen voice</source>
        <translation>Silenciar la voz elegida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Solo the chosen voice</source>
        <translation>Solo de la voz elegida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Use system theme</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Taller rows</source>
        <translation>Filas más altas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Shorter rows</source>
        <translation>Filas más bajas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Lyrics lane</source>
        <translation>Carril de letra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: the words of the chosen voice.</source>
        <translation>Bajo el piano roll: la letra de la voz elegida.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocity and dynamics lane</source>
        <translation>Carril de velocidad y dinámica</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: how loud each note is, and the dynamics.</source>
        <translation>Bajo el piano roll: la fuerza de cada nota y la dinámica.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocities on the notes</source>
        <translation>Velocidades sobre las notas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>A line on each note: the longer, the louder.</source>
        <translation>Una línea en cada nota: cuanto más larga, más fuerte.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Roman numerals in the chord lane</source>
        <translation>Números romanos en el carril de acordes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Name the chords that sound by their degrees, with the keys that are heard.</source>
        <translation>Nombra por grados los acordes que suenan, con las tonalidades que se oyen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony analysis key</source>
        <translation>armonía análisis tonalidad grados</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Analysis in the score</source>
        <translation>Análisis en la partitura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Print numerals, cadences and the kinds of non-chord notes in the engraved score.</source>
        <translation>Pone en la partitura grados, cadencias y tipos de notas extrañas al acorde.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony roman cadence passing suspension</source>
        <translation>armonía grados cadencia paso retardo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Faults on the notes</source>
        <translation>Faltas sobre las notas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Ring and join the notes that break a rule of part-writing.</source>
        <translation>Rodea y une las notas que infringen una regla de conducción de voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Only the chosen voice</source>
        <translation>Solo la voz elegida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Hide the other voices.</source>
        <translation>Oculta las demás voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>All edits, to go back to any of them.</source>
        <translation>Todos los cambios, para volver a cualquiera de ellos.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Bottom panel</source>
        <translation>Panel inferior</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Versions, part-writing and the score.</source>
        <translation>Versiones, conducción de voces y partitura.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Language …</source>
        <translation>Idioma …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Which language the window speaks from its next start on.</source>
        <translation>El idioma de la ventana a partir del próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>english deutsch français español italiano translation</source>
        <translation>english deutsch français español italiano traducción</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Click, pencil</source>
        <translation>Clic, lápiz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a note as long as the last</source>
        <translation>insertar una nota como la última</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag right, pencil</source>
        <translation>Arrastrar a la derecha, lápiz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a longer one</source>
        <translation>insertar una más larga</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag a note / its edge</source>
        <translation>Arrastrar una nota / su borde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move / resize it</source>
        <translation>moverla / cambiar su duración</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Right-click, right-drag</source>
        <translation>Clic o arrastre derecho</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+drag beside notes</source>
        <translation>Ctrl+arrastrar junto a notas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select with a rectangle</source>
        <translation>seleccionar con un rectángulo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+click</source>
        <translation>Mayús+clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>add to the selection</source>
        <translation>añadir a la selección</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag a note</source>
        <translation>Mayús+arrastrar una nota</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>drag a copy</source>
        <translation>arrastrar una copia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt while dragging</source>
        <translation>Alt al arrastrar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>no snapping</source>
        <translation>sin ajuste a la cuadrícula</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Middle-drag</source>
        <translation>Arrastrar, botón central</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>pan</source>
        <translation>desplazar la vista</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Wheel, Shift+wheel</source>
        <translation>Rueda, Mayús+rueda</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>scroll pitch, time</source>
        <translation>desplazar altura, tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+rueda, pellizco</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom time</source>
        <translation>zoom de tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt+wheel</source>
        <translation>Alt+rueda</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom pitch</source>
        <translation>zoom de altura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: click, drag</source>
        <translation>Regla: clic, arrastrar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>go there, mark a loop</source>
        <translation>ir ahí, marcar un bucle</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: double-click</source>
        <translation>Regla: doble clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>phrase end</source>
        <translation>final de frase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: drag a key, tempo, sign</source>
        <translation>Regla: arrastrar tonalidad, tempo, signo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move it; right-click for more</source>
        <translation>moverlo; clic derecho para más</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Chord lane: double-click</source>
        <translation>Carril de acordes: doble clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>ask for a chord; Tab goes on to the next beat</source>
        <translation>pedir un acorde; Tab pasa al tiempo siguiente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Lyrics lane: double-click</source>
        <translation>Carril de letra: doble clic</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>type words; Space, - and _ go on</source>
        <translation>escribir letra; Espacio, - y _ avanzan</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: drag</source>
        <translation>Carril de velocidad: arrastrar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>set one bar, several, or a line across many</source>
        <translation>fijar una barra, varias o una línea sobre muchas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: right-click</source>
        <translation>Carril de velocidad: clic derecho</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>as the dynamics say</source>
        <translation>según la dinámica</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Hover over a lighter note</source>
        <translation>Ratón sobre una nota más clara</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>see alternatives; click one to take it</source>
        <translation>ver alternativas; clic en una para tomarla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Versions: 1–8, ← →, Enter</source>
        <translation>Versiones: 1–8, ← →, Intro</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>choose, flip through, back to the roll</source>
        <translation>elegir, recorrer, volver al piano roll</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag, region tool</source>
        <translation>Arrastrar, herramienta región</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select time in all voices</source>
        <translation>seleccionar un tramo en todas las voces</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag</source>
        <translation>Mayús+arrastrar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>only in the chosen voice</source>
        <translation>solo en la voz elegida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>generated notes become gaps;</source>
        <translation>las notas generadas se vuelven huecos;</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>again: locked notes, too</source>
        <translation>otra vez: también las bloqueadas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Something went wrong in the program: {error}.</source>
        <translation>Algo ha ido mal en el programa: {error}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>The window system reports a problem: {text}</source>
        <translation>El sistema de ventanas informa de un problema: {text}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details …</source>
        <translation>Detalles …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>there is no display to open a window on; without one, use the command line: musegui harmonize IN.mid -o OUT.mid</source>
        <translation>no hay pantalla en la que abrir una ventana; sin ella, usa la línea de órdenes: musegui harmonize IN.mid -o OUT.mid</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>no display answers as QT_QPA_PLATFORM={wanted} wants it; unset that variable</source>
        <translation>ninguna pantalla responde como pide QT_QPA_PLATFORM={wanted}; quita esa variable</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt has no platform {platform!r}, which QT_QPA_PLATFORM names; unset that variable</source>
        <translation>Qt no tiene la plataforma {platform!r} que nombra QT_QPA_PLATFORM; quita esa variable</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt's {plugin} can't be loaded ({problem})</source>
        <translation>No se puede cargar {plugin} de Qt ({problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Autosaving failed: {error}. Save soon (Ctrl+S).</source>
        <translation>Ha fallado el guardado automático: {error}. Guarda pronto (Ctrl+S).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Unsaved work can't be backed up in {folder}: {reason}. Save it soon (Ctrl+S).</source>
        <translation>No se puede hacer copia de lo no guardado en {folder}: {reason}. Guarda pronto (Ctrl+S).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>an untitled piece</source>
        <translation>una pieza sin título</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>musegui ended before changes to {name} were saved. A backup was made {when}.</source>
        <translation>musegui terminó antes de que se guardaran los cambios de {name}. Se hizo una copia {when}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>at {moment:%H:%M}</source>
        <translation>a las {moment:%H:%M}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>on {moment:%Y-%m-%d at %H:%M}</source>
        <translation>el {moment:%d/%m/%Y a las %H:%M}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag this voice into another program, as a MIDI file.</source>
        <translation>Arrastra esta voz a otro programa, como archivo MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag the selection, or else everything, into another program as a MIDI file.</source>
        <translation>Arrastra la selección, o si no todo, a otro programa como archivo MIDI.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>There are no notes to drag out.</source>
        <translation>No hay notas que arrastrar fuera.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag out as MIDI</source>
        <translation>Arrastrar fuera como MIDI</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>musegui projects (*.muse)</source>
        <translation>Proyectos de musegui (*.muse)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Save as exercise</source>
        <translation>Guardar como ejercicio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>That is the file of this piece; choose another name.</source>
        <translation>Ese es el archivo de esta pieza; elige otro nombre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Demo melody</source>
        <translation>Melodía de ejemplo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} (backup)</source>
        <translation>{path} (copia)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} was saved by a newer musegui. Saving it here drops what this version does not know.</source>
        <translation>{path} se guardó con un musegui más nuevo. Al guardarlo aquí se pierde lo que esta versión no conoce.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>All four voices of {path} have notes. Only the soprano is locked, so that fills can rewrite the others.</source>
        <translation>Las cuatro voces de {path} tienen notas. Solo está bloqueado el soprano, para que los rellenos puedan reescribir las demás.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Lock all voices</source>
        <translation>Bloquear todas las voces</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Save the changes to “{name}” first?</source>
        <translation>¿Guardar antes los cambios de «{name}»?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>{path} was changed by another window or program since it was opened here. Replace it with what you see in this window?</source>
        <translation>Otra ventana o programa ha cambiado {path} desde que se abrió aquí. ¿Sustituirlo por lo que ves en esta ventana?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_questions.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor, bass</source>
        <translation>Dividir: soprano, contralto, tenor, bajo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor</source>
        <translation>Dividir: soprano, contralto, tenor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto</source>
        <translation>Dividir: soprano, contralto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: tenor, bass</source>
        <translation>Dividir: tenor, bajo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: alto, tenor, bass</source>
        <translation>Dividir: contralto, tenor, bajo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import {path}</source>
        <translation>Importar {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Tune</source>
        <translation>Melodía</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Play repeats and jumps</source>
        <translation>Repeticiones y saltos</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Track {number}</source>
        <translation>Pista {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a tune of this file.</source>
        <translation>Elige una melodía de este archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a voice for each track.</source>
        <translation>Elige una voz para cada pista.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Every note fits as it is.</source>
        <translation>Todas las notas encajan tal cual.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Voice of {track}</source>
        <translation>Voz de {track}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>this track</source>
        <translation>esta pista</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{n:,} notes</source>
        <extracomment>one: {n:,} note</extracomment>
        <translation><numerusform>{n:,} nota</numerusform><numerusform>{n:,} notas</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, drums</source>
        <translation>{notes}, batería</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, {lowest} to {highest}</source>
        <translation>{notes}, {lowest} a {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Reading {path} …</source>
        <translation>Leyendo {path} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Open it once through</source>
        <translation>Abrir sin repeticiones</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/new_window.py"/>
        <source>Another window could not be opened; start musegui again instead.</source>
        <translation>No se pudo abrir otra ventana; inicia musegui otra vez.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>No recent files</source>
        <translation>Sin archivos recientes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Hint for {bars}</source>
        <translation>Pista para {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Solve {bars}</source>
        <translation>Resolver {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} {chord} would go well.</source>
        <translation>En {place} iría bien {chord}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} no chord can be named; ask for the notes instead.</source>
        <translation>En {place} no se puede nombrar ningún acorde; pide las notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>What the exercise gives stays as it is. Exercise &gt; End the exercise makes an ordinary piece of it.</source>
        <translation>Lo que da el ejercicio no cambia. Ejercicio &gt; Terminar el ejercicio lo convierte en una pieza normal.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Chorale</source>
        <translation>Coral</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Phrase</source>
        <translation>Frase</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>What is to be done; a usual sentence if this stays empty</source>
        <translation>Lo que hay que hacer; si queda vacío, una frase habitual</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>all of it</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Take another chorale.</source>
        <translation>Toma otro coral.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>This piece is no exercise. File &gt; New exercise … makes one of a chorale.</source>
        <translation>Esta pieza no es un ejercicio. Archivo &gt; Nuevo ejercicio … crea uno de un coral.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>Faults of the answer</source>
        <translation>Faltas de la solución</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>The answer has changed since. Check it again.</source>
        <translation>La solución ha cambiado desde entonces. Compruébala otra vez.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{faults}, {points} lost.</source>
        <translation>{faults}, {points} menos.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>No faults.</source>
        <translation>Sin faltas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{n} beats still empty.</source>
        <extracomment>one: {n} beat still empty.</extracomment>
        <translation><numerusform>Queda {n} tiempo vacío.</numerusform><numerusform>Quedan {n} tiempos vacíos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Muted voices are left out, as in playback.</source>
        <translation>Las voces silenciadas se omiten, como al escuchar.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Export audio</source>
        <translation>Exportar audio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>As loud as possible (peaks at −1 dB)</source>
        <translation>Lo más fuerte posible (picos a −1 dB)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Include the metronome</source>
        <translation>Con el metrónomo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>One file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>One file per voice</source>
        <translation>Un archivo por voz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>{rate:g} kHz</source>
        <translation>{rate:g} kHz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Sample rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>{kind} files (*{suffix})</source>
        <translation>Archivos {kind} (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Replace {files}?</source>
        <translation>¿Sustituir {files}?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/audio_export_dialog.py"/>
        <source>Rendering {path} …</source>
        <translation>Creando {path} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Two: closed score</source>
        <translation>Dos: partitura reducida</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Four: one for each voice</source>
        <translation>Cuatro: uno por voz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>As it is played: humanized, breathing at phrase ends</source>
        <translation>Como se toca: humanizado, respirando al final de las frases</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Staves</source>
        <translation>Pentagramas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/export_dialog.py"/>
        <source>{path} is there already. Replace it?</source>
        <translation>{path} ya existe. ¿Sustituirlo?</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>{path} can't be written</source>
        <translation>No se puede escribir {path}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>The score can't be printed</source>
        <translation>La partitura no se puede imprimir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>Exported as {path}.</source>
        <translation>Exportado como {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/exporter.py"/>
        <source>Exported as {first} to {last}.</source>
        <translation>Exportado de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Four, with a reduction for rehearsal</source>
        <translation>Cuatro, con reducción para ensayar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Symbols above the staves</source>
        <translation>Cifrado sobre los pentagramas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Roman numerals below the staves</source>
        <translation>Números romanos bajo los pentagramas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Numerals, cadences and non-chord notes</source>
        <translation>Grados, cadencias y notas extrañas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>From the second page on</source>
        <translation>Desde la segunda página</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>With the count of all pages</source>
        <translation>Con el total de páginas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Page setup</source>
        <translation>Configurar página</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>{name} ({width:g} × {height:g} mm)</source>
        <translation>{name} ({width:g} × {height:g} mm)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>On its side</source>
        <translation>Apaisada</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins left and right</source>
        <translation>Márgenes izquierdo y derecho</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins above and below</source>
        <translation>Márgenes superior e inferior</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Height of a staff</source>
        <translation>Altura de un pentagrama</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Each system</source>
        <translation>Cada sistema</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Bars from one bar number to the next</source>
        <translation>Compases de un número al siguiente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source> bars</source>
        <translation> compases</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Usual page</source>
        <translation>Página habitual</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Held</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>left and right</source>
        <translation>izquierdo y derecho</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>above and below</source>
        <translation>superior e inferior</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Staff height</source>
        <translation>Alto del pentagrama</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Bar numbers</source>
        <translation>Números de compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Chords</source>
        <translation>Acordes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>Page numbers</source>
        <translation>Números de página</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_dialog.py"/>
        <source>The page can't be shown: {why}.</source>
        <translation>No se puede mostrar la página: {why}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>The page appears here.</source>
        <translation>La página aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>The piece is empty: there is nothing to print.</source>
        <translation>La pieza está vacía: no hay nada que imprimir.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/page_preview.py"/>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>A file for each chosen voice, with that voice louder than all others together. Muted voices are left out.</source>
        <translation>Un archivo por cada voz elegida, que suena más fuerte que todas las demás juntas. Las voces silenciadas se omiten.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Export practice tracks</source>
        <translation>Exportar pistas de ensayo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>And one with all voices as they are</source>
        <translation>Y una con todas las voces tal cual</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Clicks on the beats of the piece, too</source>
        <translation>Clics también en los tiempos de la pieza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Where it stands in playback</source>
        <translation>Donde está al tocar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Left, the others right</source>
        <translation>Izquierda, las otras a la derecha</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Right, the others left</source>
        <translation>Derecha, las otras a la izquierda</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Than all other voices together</source>
        <translation>Que todas las demás juntas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Louder by</source>
        <translation>Más fuerte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Count-in bars</source>
        <translation>Cuenta previa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>{voice} has no notes, is muted or turned down to 0.</source>
        <translation>{voice}: sin notas, en silencio o con volumen 0.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Folder for practice tracks</source>
        <translation>Carpeta para las pistas de ensayo</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Rendering {n} practice tracks …</source>
        <extracomment>one: Rendering {n} practice track …</extracomment>
        <translation><numerusform>Creando {n} pista de ensayo …</numerusform><numerusform>Creando {n} pistas de ensayo …</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exporting/practice_dialog.py"/>
        <source>Exported {n} practice tracks to {folder}.</source>
        <extracomment>one: Exported {n} practice track to {folder}.</extracomment>
        <translation><numerusform>{n} pista de ensayo exportada a {folder}.</numerusform><numerusform>{n} pistas de ensayo exportadas a {folder}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/render_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/render_dialog.py"/>
        <source>Exported {names}: {seconds:.1f} s of audio.</source>
        <translation>Exportado {names}: {seconds:.1f} s de audio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>{path} can't be written: there is nothing to print.</source>
        <translation>No se puede escribir {path}: no hay nada que imprimir.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>{path} can't be written: {error}.</source>
        <translation>No se puede escribir {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>Nothing was printed: the last page is {page}.</source>
        <translation>No se ha impreso nada: la última página es la {page}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>Nothing was printed: the piece is empty.</source>
        <translation>No se ha impreso nada: la pieza está vacía.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exporting/sheets.py"/>
        <source>The printer {printer!r} could not be used; see that it is switched on and connected, or choose another.</source>
        <translation>No se pudo usar la impresora {printer!r}; comprueba que esté encendida y conectada, o elige otra.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Harmonize fills what is empty. Locked notes never change.</source>
        <translation>Armonizar rellena lo vacío. Las notas bloqueadas nunca cambian.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Progress of the fill</source>
        <translation>Progreso del relleno</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Starting …</source>
        <translation>Empezando …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Pass {sweep} of {sweeps}</source>
        <translation>Pasada {sweep} de {sweeps}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Done in {seconds:.1f} s.</source>
        <translation>Hecho en {seconds:.1f} s.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Failed.</source>
        <translation>Ha fallado.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Stopped by your edit.</source>
        <translation>Detenido por tu cambio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Harmonize {bars}</source>
        <translation>Armonizar {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Nothing is empty. Select what to rewrite, or rewrite all notes that you have not locked.</source>
        <translation>No hay nada vacío. Selecciona qué reescribir, o reescribe todas las notas que no hayas bloqueado.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill gaps in {bars}</source>
        <translation>Rellenar huecos: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Rewrite {bars}</source>
        <translation>Reescribir {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Continue with {bars}</source>
        <translation>Continuar con {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Melody in {bars}</source>
        <translation>Melodía: {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill {voice} {bars}</source>
        <translation>Rellenar {voice}, {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>There is no generated note at the cursor.</source>
        <translation>En el cursor no hay ninguna nota generada.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style}</source>
        <translation>Usar {style}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style} alone</source>
        <translation>Usar solo {style}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The style {name!r} is not on this computer. Import its file (Edit &gt; Import a style …), or choose another one.</source>
        <translation>El estilo {name!r} no está en este equipo. Importa su archivo (Editar &gt; Importar un estilo …) o elige otro.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The notes have changed since.</source>
        <translation>Las notas han cambiado desde entonces.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>The piece can't become longer, so there is no next chord.</source>
        <translation>La pieza no puede alargarse, así que no hay acorde siguiente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>No chord is likely there.</source>
        <translation>Ahí no hay ningún acorde probable.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord} here</source>
        <translation>Poner aquí el acorde {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Likely chords, {place}</source>
        <translation>Acordes probables, {place}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord}, bar {bar}</source>
        <translation>Poner acorde {chord}, compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Likelihood</source>
        <translation>Verosimilitud</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>How unlikely the new notes are, after each pass: lower is more typical.</source>
        <translation>Lo improbables que son las notas nuevas tras cada pasada: menos es más típico.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Finished: mean NLL {nll:.2f} nats</source>
        <translation>Terminado: NLL media {nll:.2f} nats</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Pass {sweep}: mean NLL {nll:.2f} nats</source>
        <translation>Pasada {sweep}: NLL media {nll:.2f} nats</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>A fill draws here how unlikely its notes are, pass by pass (mean NLL in nats).</source>
        <translation>Un relleno dibuja aquí lo improbables que son sus notas, pasada a pasada (NLL media en nats).</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>mean NLL (nats)</source>
        <translation>NLL media (nats)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>pass</source>
        <translation>pasada</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likely_popup.py"/>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}: it becomes locked</source>
        <translation>Tomar {note}: queda bloqueada</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take a rest</source>
        <translation>Tomar un silencio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}</source>
        <translation>Tomar {note}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>{engine} (not trained)</source>
        <translation>{engine} (sin entrenar)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Makes {n} versions, with the settings of the Fill panel.</source>
        <extracomment>one: Makes one version, with the settings of the Fill panel.</extracomment>
        <translation><numerusform>Hace una versión, con los ajustes del panel de relleno.</numerusform><numerusform>Hace {n} versiones, con los ajustes del panel de relleno.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>New melody</source>
        <translation>Nueva melodía</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Harmonize it</source>
        <translation>Armonizarla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write the empty bars of the other voices to it, too.</source>
        <translation>Escribe también los compases vacíos de las otras voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Time signature</source>
        <translation>Compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano of this piece gets a melody. Its last note is the tonic.</source>
        <translation>El soprano de esta pieza recibe una melodía. Su última nota es la tónica.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano gets a melody from bar {bar} on, in the key and time signature of the piece. Its last note is the tonic.</source>
        <translation>El soprano recibe una melodía desde el compás {bar}, en la tonalidad y el compás de la pieza. Su última nota es la tónica.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>The same seed, piece and settings give the same notes.</source>
        <translation>La misma semilla, pieza y ajustes dan las mismas notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Bars</source>
        <translation>Compases</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>The same seed, score and settings give the same notes.</source>
        <translation>La misma semilla, partitura y ajustes dan las mismas notas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Keep</source>
        <translation>Fija</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Use this seed for every fill. Otherwise each fill draws a new one.</source>
        <translation>Usa esta semilla en todos los rellenos. Si no, cada uno saca una nueva.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Copy the seed</source>
        <translation>Copiar la semilla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Sixteenths</source>
        <translation>Semicorcheas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Eighths</source>
        <translation>Corcheas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Discourage faults</source>
        <translation>Pocas faltas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Forbid faults</source>
        <translation>Sin faltas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions made at once, to be compared below.</source>
        <translation>Versiones que se hacen a la vez, para comparar abajo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes over the notes: more are slower and better.</source>
        <translation>Pasadas por las notas: más son más lentas y mejores.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Made for each version, of which the one with the best part-writing is kept.</source>
        <translation>Intentos por versión; se queda el de mejor conducción de voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Better fills take longer: more passes and, for the best, a choice among four. Live is always a draft.</source>
        <translation>Los mejores rellenos tardan más: más pasadas y, en el óptimo, una elección entre cuatro. En vivo siempre es un borrador.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Custom</source>
        <translation>Propio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>As long as the last fill would have taken with these settings.</source>
        <translation>Lo que habría tardado el último relleno con estos ajustes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>The shortest notes that a fill writes.</source>
        <translation>Las notas más breves que escribe un relleno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Parallel fifths and octaves, crossings, wide gaps, leaps and voices out of their register. A fault that locked notes, or chords set to exact, leave no way round stays, and is listed under Part-writing.</source>
        <translation>Quintas y octavas paralelas, cruces, distancias grandes, saltos y voces fuera de su registro. Una falta que imponen notas bloqueadas, o acordes en «exacto», se queda y figura en Conducción de voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Keep the rhythm</source>
        <translation>Mantener el ritmo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Existing notes only change their pitch; every onset and rest stays.</source>
        <translation>Las notas que hay solo cambian de altura; cada ataque y silencio se queda.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Picardy third</source>
        <translation>Tercera de Picardía</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>A piece in minor closes on a major chord, as Bach's do. Without it the last third is minor.</source>
        <translation>Una pieza en menor cierra con un acorde mayor, como en Bach. Sin ella la última tercera es menor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>About {seconds:.1f} s</source>
        <translation>Unos {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Best of</source>
        <translation>Mejor de</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Steering</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Choose a preset, or type a name and press Enter to save the settings.</source>
        <translation>Elige un preajuste, o escribe un nombre y pulsa Intro para guardar los ajustes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset …</source>
        <translation>Preajuste …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Save the current settings under this name</source>
        <translation>Guardar los ajustes con este nombre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Delete this preset</source>
        <translation>Borrar este preajuste</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Generated notes of the {voice} stay in this range where possible.</source>
        <translation>Las notas generadas de la voz ({voice}) se quedan en esta extensión si es posible.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Lowest note of the {voice}</source>
        <translation>Nota más grave: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Highest note of the {voice}</source>
        <translation>Nota más aguda: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{sentence}
Now {value:g}; double-click for {neutral:g}.</source>
        <translation>{sentence}
Ahora {value:g}; doble clic para {neutral:g}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Mix with another style</source>
        <translation>Mezclar con otro estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>No second style</source>
        <translation>Sin segundo estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>How much each of the two styles has a say; a fill between them takes twice as long.</source>
        <translation>Cuánto pesa cada uno de los dos estilos; un relleno intermedio tarda el doble.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>The style that fills write in.</source>
        <translation>El estilo en que escriben los rellenos.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>Second style</source>
        <translation>Segundo estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>The style that is mixed into the first one.</source>
        <translation>El estilo que se mezcla con el primero.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_choice.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/style_menu.py"/>
        <source>{name} (missing)</source>
        <translation>{name} (falta)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>same notes as {number}</source>
        <translation>mismas notas que {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, typicality {dots} of 5</source>
        <translation>Versión {number}, tipicidad {dots} de 5</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Typicality {dots} of 5 (mean NLL {nll:.3f} nats; lower is more typical)</source>
        <translation>Tipicidad {dots} de 5 (NLL media {nll:.3f} nats; menos es más típico)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>{faults} in part-writing</source>
        <translation>{faults} de conducción</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Differs from version 1: {differences}</source>
        <translation>Distinta de la versión 1: {differences}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>The same notes as version {number}</source>
        <translation>Las mismas notas que la versión {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>being written …</source>
        <translation>en curso …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, being written</source>
        <translation>Versión {number}, escribiéndose</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>What a fill gives is kept here: up to eight versions, the best first, of the last twelve fills.
Set how many on the panel at the right, then fill.</source>
        <translation>Aquí queda lo que da un relleno: hasta ocho versiones, la mejor primero, de los últimos doce rellenos.
Elige cuántas en el panel de la derecha y rellena.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Set the panel to this fill's settings and seed.</source>
        <translation>Pone en el panel los ajustes y la semilla de este relleno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Fills</source>
        <translation>Rellenos</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>The last fills, the newest below.</source>
        <translation>Los últimos rellenos, el más nuevo abajo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Use again</source>
        <translation>Reusar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy seed</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy the seed of this fill.</source>
        <translation>Copia la semilla de este relleno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Pass {sweep} of {sweeps}, seed {seed}</source>
        <translation>Pasada {sweep} de {sweeps}, semilla {seed}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>the best</source>
        <translation>la mejor</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Seed {seed}, {n} passes</source>
        <extracomment>one: Seed {seed}, {n} pass</extracomment>
        <translation><numerusform>Semilla {seed}, {n} pasada</numerusform><numerusform>Semilla {seed}, {n} pasadas</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>{facts}, by: {engine}</source>
        <translation>{facts}, por: {engine}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Ask for this continuation again.</source>
        <translation>Pide otra vez esta continuación.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>These versions were made when the piece had another length. Undo to that point, or fill again.</source>
        <translation>Estas versiones se hicieron cuando la pieza tenía otra longitud. Deshaz hasta ese punto o rellena de nuevo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>Bar {bar} leaves no choice: all versions have the same notes there, or nothing that is allowed is likely. Unlock a note, ask for another chord, or be less strict.</source>
        <translation>El compás {bar} no deja elección: todas las versiones tienen ahí las mismas notas, o nada de lo permitido es probable. Desbloquea una nota, pide otro acorde o baja el rigor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>{places}; and {more} more</source>
        <translation>{places}; y {more} más</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/version_controller.py"/>
        <source>Not all that was asked could be kept: {places}.</source>
        <translation>No se pudo cumplir todo lo pedido: {places}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Score</source>
        <translation>Partitura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>musegui plays to MIDI only ({target}), as you chose the last time. The button at the right of the top bar brings the built-in sound back.</source>
        <translation>musegui solo toca por MIDI ({target}), como elegiste la última vez. El botón a la derecha de la barra superior devuelve el sonido incorporado.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first, in the menu of the output button.</source>
        <translation>Elige antes una entrada MIDI en el menú del botón de salida.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first: musegui follows its clock.</source>
        <translation>Elige antes una entrada MIDI: musegui sigue su reloj.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem} Until then the built-in synthesizer plays.</source>
        <translation>{problem} Hasta entonces toca el sintetizador incorporado.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem}; once it is back, musegui plays on there.</source>
        <translation>{problem}; cuando vuelva, musegui seguirá tocando ahí.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is not connected. musegui listens to it once it is.</source>
        <translation>La entrada MIDI {port!r} no está conectada. musegui la escuchará en cuanto lo esté.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} has gone. musegui listens again once it is back.</source>
        <translation>La entrada MIDI {port!r} ha desaparecido. musegui la escuchará de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is connected.</source>
        <translation>La entrada MIDI {port!r} está conectada.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>What musegui plays comes back in at {port!r}, so it no longer listens there. Remove that connection in the other program, then choose the input again.</source>
        <translation>Lo que toca musegui vuelve a entrar por {port!r}, así que ya no escucha ahí. Quita esa conexión en el otro programa y elige de nuevo la entrada.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The clock from {source!r} has stopped, and playback with it.</source>
        <translation>El reloj de {source!r} se ha parado, y con él la reproducción.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Play into</source>
        <translation>Tocar en</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Built-in sound too</source>
        <translation>También sonido incorporado</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send program changes</source>
        <translation>Enviar cambios de programa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Choose each voice's instrument in the other program, too.</source>
        <translation>Elige también en el otro programa el instrumento de cada voz.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send clock, start, stop and song position</source>
        <translation>Enviar reloj, inicio, parada y posición</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Listen to</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Follow its clock, start, stop and song position</source>
        <translation>Seguir su reloj, inicio, parada y posición</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port of the {voice}</source>
        <translation>Puerto: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port “{port}” for other programs</source>
        <translation>Puerto «{port}» para otros programas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Four ports for other programs, one per voice</source>
        <translation>Cuatro puertos para otros programas, uno por voz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>A port for each voice</source>
        <translation>Un puerto por voz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Looking for ports …</source>
        <translation>Buscando puertos …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>{port} (not connected)</source>
        <translation>{port} (sin conectar)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source> · in</source>
        <translation> · entrada</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Plays into: {target}.</source>
        <translation>Toca en: {target}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Listens to {source}.</source>
        <translation>Escucha {source}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Output: {target}</source>
        <translation>Salida: {target}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Follow its clock</source>
        <translation>Seguir su reloj</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>No port of its own: how to get one …</source>
        <translation>Sin puerto propio: cómo conseguirlo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Ensemble</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Arrange for {ensemble}</source>
        <translation>Arreglar para {ensemble}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones up.</source>
        <extracomment>one: All voices move {n} semitone up.</extracomment>
        <translation><numerusform>Todas las voces suben {n} semitono.</numerusform><numerusform>Todas las voces suben {n} semitonos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones down.</source>
        <extracomment>one: All voices move {n} semitone down.</extracomment>
        <translation><numerusform>Todas las voces bajan {n} semitono.</numerusform><numerusform>Todas las voces bajan {n} semitonos.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more up.</source>
        <translation>{voice}: {semitones} más arriba.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more down.</source>
        <translation>{voice}: {semitones} más abajo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>No note moves.</source>
        <translation>No se mueve ninguna nota.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Part-writing faults: {before} before, {after} after.</source>
        <translation>Faltas de conducción: {before} antes, {after} después.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Letter or number:</source>
        <translation>Letra o número:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Repeat mark</source>
        <translation>Signo de repetición</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>What it says:</source>
        <translation>Qué dice:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text over the staff:</source>
        <translation>Texto sobre el pentagrama:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Nothing on the ruler is selected: click a key, tempo or sign there first.</source>
        <translation>No hay nada seleccionado en la regla: haz clic antes en una tonalidad, un tempo o un signo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>The first {kind} can't be removed, only changed.</source>
        <translation>No se puede quitar lo del principio ({kind}), solo cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Change {kind} …</source>
        <translation>Cambiar {kind} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Remove {kind}</source>
        <translation>Quitar {kind}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text …</source>
        <translation>Texto …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key change</source>
        <translation>Cambio de tonalidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>New key</source>
        <translation>Nueva tonalidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Transpose what follows, up to the next key change</source>
        <translation>Transportar lo que sigue hasta el próximo cambio de tonalidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key from {where} on</source>
        <translation>Tonalidad desde {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>No key is in force here to transpose from.</source>
        <translation>Aquí no rige ninguna tonalidad desde la que transportar.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Only notes of the same mode can be transposed.</source>
        <translation>Solo se pueden transportar notas del mismo modo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Time signature from {where} on</source>
        <translation>Compás desde {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo change</source>
        <translation>Cambio de tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo from {where} on</source>
        <translation>Tempo desde {where}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Ritardando / Accelerando</source>
        <translation>Ritardando / Accelerando</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Then back to the first tempo</source>
        <translation>Después, al primer tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>To the end of</source>
        <translation>Hasta el final de</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo there</source>
        <translation>Tempo ahí</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly slower.</source>
        <extracomment>one: {n} beat, evenly slower.</extracomment>
        <translation><numerusform>{n} tiempo, cada vez más lento.</numerusform><numerusform>{n} tiempos, cada vez más lento.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly faster.</source>
        <extracomment>one: {n} beat, evenly faster.</extracomment>
        <translation><numerusform>{n} tiempo, cada vez más rápido.</numerusform><numerusform>{n} tiempos, cada vez más rápido.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>That is the tempo of the beginning.</source>
        <translation>Ese es el tempo del principio.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Bar</source>
        <translation>Compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Beat</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>bar</source>
        <translation>compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>beat</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words are cut at their hyphens, or by the rules of the language. _ holds a syllable for one more note, * leaves a note out, ~ joins two words. Numbers or blank lines part verses.</source>
        <translation>Las palabras se separan por sus guiones o por las reglas del idioma. _ alarga una sílaba una nota más, * salta una nota, ~ une dos palabras. Números o líneas vacías separan estrofas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The cursor or selection ({position})</source>
        <translation>El cursor o la selección ({position})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words</source>
        <translation>Letra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words as they are sung</source>
        <translation>La letra tal como se canta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Hyphenate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>As sung</source>
        <translation>Cantada</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Without a note: {words}</source>
        <translation>Sin nota: {words}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics, {voice}</source>
        <translation>Letra, {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{written} written; {unplaced} found no note and stay here: add notes, then write again.</source>
        <translation>Escritas: {written}; sin nota quedan aquí {unplaced}: añade notas y escribe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The {voice} has {n} notes</source>
        <extracomment>one: The {voice} has {n} note</extracomment>
        <translation><numerusform>{voice}: {n} nota</numerusform><numerusform>{voice}: {n} notas</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}: {syllables} can be written, {unplaced} find no note and stay here.</source>
        <translation>{has}; {syllables} se pueden escribir, {unplaced} no tienen nota y se quedan aquí.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses, as many as there can be.</source>
        <translation>{has}; {syllables} en {verses} estrofas, tantas como puede haber.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses.</source>
        <translation>{has}; {syllables} en {verses} estrofas.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{n} syllables</source>
        <extracomment>one: {n} syllable</extracomment>
        <translation><numerusform>{n} sílaba</numerusform><numerusform>{n} sílabas</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>At the text's own hyphens only</source>
        <translation>Solo por los guiones del texto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{language} (for Latin, too)</source>
        <translation>{language} (también para latín)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>New piece</source>
        <translation>Nueva pieza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source> beats per minute</source>
        <translation> tiempos por minuto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Pickup</source>
        <translation>Anacrusa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Words by</source>
        <translation>Letra de</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Copyright</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Piece information</source>
        <translation>Datos de la pieza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key and time signature</source>
        <translation>Tonalidad y compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>from bar {bar} on</source>
        <translation>desde el compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key from bar {bar} on</source>
        <translation>Tonalidad desde el compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Change key or time signature</source>
        <translation>Cambiar tonalidad o compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Its scale is tinted on the roll, and Alt+Up and Alt+Down follow it.</source>
        <translation>Su escala se colorea en el piano roll, y Alt+Arriba y Alt+Abajo la siguen.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Beats in a bar</source>
        <translation>Tiempos por compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Note value of a beat</source>
        <translation>Figura de un tiempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>{n} quarters</source>
        <extracomment>one: {n} quarter</extracomment>
        <translation><numerusform>{n} negra</numerusform><numerusform>{n} negras</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 sixteenth</source>
        <translation>1 semicorchea</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 eighth</source>
        <translation>1 corchea</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>3 sixteenths</source>
        <translation>3 semicorcheas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>nearest</source>
        <translation>más cercano</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The whole piece</source>
        <translation>Toda la pieza</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The selection</source>
        <translation>La selección</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Semitones</source>
        <translation>Semitonos</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Octaves</source>
        <translation>Octavas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>By</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>To a key</source>
        <translation>A una tonalidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones up.</source>
        <extracomment>one: {n} semitone up.</extracomment>
        <translation><numerusform>{n} semitono arriba.</numerusform><numerusform>{n} semitonos arriba.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones down.</source>
        <extracomment>one: {n} semitone down.</extracomment>
        <translation><numerusform>{n} semitono abajo.</numerusform><numerusform>{n} semitonos abajo.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Distance, up or down</source>
        <translation>Distancia, arriba o abajo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Humanize</source>
        <translation>Humanizar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Another variation</source>
        <translation>Otra variación</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Notes are struck a little late and not equally loud, in playback and in exported audio and MIDI. The score stays as it is.</source>
        <translation>Las notas se atacan un poco tarde y no todas con la misma fuerza, al tocar y en el audio y el MIDI exportados. La partitura no cambia.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The sound could not be opened.</source>
        <translation>No se pudo abrir el sonido.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device had stopped; sound was restarted.</source>
        <translation>El dispositivo de audio se había parado; el sonido se ha reiniciado.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device has stopped, so there is no sound; editing goes on.</source>
        <translation>El dispositivo de audio se ha parado, así que no hay sonido; se puede seguir editando.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_controller.py"/>
        <source>{error} Another output is used until you choose again.</source>
        <translation>{error} Se usa otra salida hasta que elijas de nuevo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound fonts (*.sf2 *.sf3);;All files (*)</source>
        <translation>SoundFonts (*.sf2 *.sf3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Opening the sound</source>
        <translation>Abriendo el sonido</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Play a chord</source>
        <translation>Tocar un acorde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>The system's default</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>A shorter buffer reacts sooner; a longer one drops out less.</source>
        <translation>Un búfer más corto reacciona antes; uno más largo tiene menos cortes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound font</source>
        <translation>SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Audio driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} (built in)</source>
        <translation>{font} (incluido)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Other file …</source>
        <translation>Otro archivo …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{milliseconds:.0f} ms</source>
        <translation>{milliseconds:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{error} What was chosen before plays on.</source>
        <translation>{error} Sigue tocando lo elegido antes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Choose a sound font</source>
        <translation>Elegir un SoundFont</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Loading {font} …</source>
        <translation>Cargando {font} …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>No audio device is open. Editing, harmonizing and rendering still work.</source>
        <translation>No hay ningún dispositivo de audio abierto. Se puede editar, armonizar y exportar igualmente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} plays through {driver}.</source>
        <translation>{font} suena por {driver}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>1 bar</source>
        <translation>1 compás</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Beats a minute, from the playhead on.</source>
        <translation>Tiempos por minuto, desde el cabezal.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Bar, beat and sixteenth of the playhead.</source>
        <translation>Compás, tiempo y semicorchea del cabezal.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap: starts and lengths are multiples of this. Hold Alt to suspend it.</source>
        <translation>Cuadrícula: inicios y duraciones son múltiplos de esto. Mantén Alt para suspenderla.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Change tempo</source>
        <translation>Cambiar el tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>No key</source>
        <translation>Sin tonalidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Voice oohs</source>
        <translation>Coro en «u»</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Reed organ</source>
        <translation>Armonio</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Harpsichord</source>
        <translation>Clavecín</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Flute</source>
        <translation>Flauta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Clarinet</source>
        <translation>Clarinete</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Bassoon</source>
        <translation>Fagot</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trumpet</source>
        <translation>Trompeta</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trombone</source>
        <translation>Trombón</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>French horn</source>
        <translation>Trompa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Guitar</source>
        <translation>Guitarra</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Mute the {voice}</source>
        <translation>Silenciar {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hear the {voice} alone</source>
        <translation>Oír solo {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock or unlock all of the {voice}</source>
        <translation>Bloquear o desbloquear todo: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hide the {voice}</source>
        <translation>Ocultar {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Rewrite the {voice}; locked notes stay</source>
        <translation>Reescribir {voice}; las notas bloqueadas se quedan</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Instrument of the {voice}</source>
        <translation>Instrumento: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Volume of the {voice}</source>
        <translation>Volumen: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Show the {voice}</source>
        <translation>Mostrar {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Program {number}</source>
        <translation>Programa {number}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock {voice}</source>
        <translation>Bloquear {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Unlock {voice}</source>
        <translation>Desbloquear {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change instrument of {voice}</source>
        <translation>Cambiar instrumento: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change volume of {voice}</source>
        <translation>Cambiar volumen: {voice}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>locked (yours)</source>
        <translation>bloqueada (tuya)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>empty, to be filled</source>
        <translation>vacío, por rellenar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>The fainter the note, the less sure musegui was of it.</source>
        <translation>Cuanto más tenue la nota, menos segura le parecía a musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>A gap: nothing has been written here yet.</source>
        <translation>Un hueco: aquí aún no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/canvas/piano_roll.py"/>
        <source>Piano roll</source>
        <translation>Piano roll</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/keyboard_strip.py"/>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_editor.py"/>
        <source>Chord</source>
        <translation>Acorde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Double-click a beat to ask for a chord there: C, F♯m7, B♭/D, or V7, ii65, V/V; or for figures of the bass: 6, 65, ♯, 4 3.</source>
        <translation>Doble clic en un tiempo para pedir ahí un acorde: C, F♯m7, B♭/D, o V7, ii65, V/V; o cifras del bajo: 6, 65, ♯, 4 3.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Chord lane</source>
        <translation>Carril de acordes</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Remove chord, bar {bar}</source>
        <translation>Quitar acorde, compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Set figures {figures}, bar {bar}</source>
        <translation>Poner cifras {figures}, compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Set chord …</source>
        <translation>Poner acorde …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>Remove chord</source>
        <translation>Quitar acorde</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: set chord {chord}</source>
        <translation>{place}: acorde puesto {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: figures {figures}</source>
        <translation>{place}: cifras {figures}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/chord_lane.py"/>
        <source>{place}: sounding chord {chord}</source>
        <translation>{place}: suena el acorde {chord}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Drag a bar to change a note's velocity, or drag across to draw a line; right-click: as the dynamics say. Double-click above the bars for a dynamic.</source>
        <translation>Arrastra una barra para cambiar la velocidad de una nota, o a través para trazar una línea; clic derecho: según la dinámica. Doble clic sobre las barras para una dinámica.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Dynamics lane</source>
        <translation>Carril de dinámica</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Move dynamics</source>
        <translation>Mover dinámica</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/dynamics_lane.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/lyric_editor.py"/>
        <source>Lyrics, verse {verse}</source>
        <translation>Letra, estrofa {verse}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/roll/lanes/lyric_editor.py"/>
        <source>{n} syllables of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps them while you add notes.</source>
        <extracomment>one: {n} syllable of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps it while you add notes.</extracomment>
        <translation><numerusform>{n} sílaba de lo pegado se quedó sin nota. Letra … (Ctrl+Mayús+L) la conserva mientras añades notas.</numerusform><numerusform>{n} sílabas de lo pegado se quedaron sin nota. Letra … (Ctrl+Mayús+L) las conserva mientras añades notas.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/lyrics_lane.py"/>
        <source>Double-click under a note to type its words; space, - and _ go on to the next note.</source>
        <translation>Doble clic bajo una nota para escribir su letra; espacio, - y _ pasan a la nota siguiente.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Numerals or symbols, with | between bars: I | ii65 V | I. The chords of a bar share its beats; - holds the chord before.</source>
        <translation>Grados o cifrados, con | entre compases: I | ii65 V | I. Los acordes de un compás se reparten sus tiempos; - mantiene el acorde anterior.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Chords of a phrase</source>
        <translation>Acordes de una frase</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>{n} chords from bar {bar} on.</source>
        <extracomment>one: {n} chord from bar {bar} on.</extracomment>
        <translation><numerusform>{n} acorde desde el compás {bar}.</numerusform><numerusform>{n} acordes desde el compás {bar}.</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lanes/phrase_dialog.py"/>
        <source>Set chords from bar {bar}</source>
        <translation>Poner acordes desde el compás {bar}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/roll_view.py"/>
        <source>Velocity</source>
        <comment>lane</comment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Click to go there, drag to mark a loop, double-click for a phrase end.
Keys, tempos and signs: drag to move, double-click to change, right-click for more.</source>
        <translation>Clic para ir ahí, arrastrar para marcar un bucle, doble clic para un final de frase.
Tonalidades, tempos y signos: arrastrar para mover, doble clic para cambiar, clic derecho para más.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Move {kind}</source>
        <translation>Mover {kind}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>Engraved score</source>
        <translation>Partitura</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score can't be engraved: {why}.</source>
        <translation>No se puede dibujar la partitura: {why}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score appears here.</source>
        <translation>La partitura aparece aquí.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>There is nothing to engrave yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>The language changes when musegui is started again.</source>
        <translation>El idioma cambia la próxima vez que se inicie musegui.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/settings/language.py"/>
        <source>Language of the window:</source>
        <translation>Idioma de la ventana:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/status_line.py"/>
        <source>Step entry: {entry}</source>
        <translation>Por pasos: {entry}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Style card</source>
        <translation>Ficha de estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Beware</source>
        <translation>Atención</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Use its sound and tempo</source>
        <translation>Usar su sonido y tempo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename …</source>
        <translation>Renombrar …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete …</source>
        <translation>Borrar …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename the style</source>
        <translation>Renombrar el estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Its new name:</source>
        <translation>Su nuevo nombre:</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Export the style</source>
        <translation>Exportar el estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Styles (*{suffix})</source>
        <translation>Estilos (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style {style!r}? Pieces that were filled with it stay as they are; their next fills can use {usual}.</source>
        <translation>¿Borrar el estilo {style!r}? Las piezas rellenadas con él no cambian; sus próximos rellenos pueden usar {usual}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style</source>
        <translation>Borrar el estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Per 1,000 occasions</source>
        <translation>Por cada 1000 ocasiones</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>How much the pieces that are held back surprise the style (NLL in nats): lower is better.</source>
        <translation>Cuánto sorprenden al estilo las piezas reservadas (NLL en nats): menos es mejor.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>NLL {nll:.3f} nats, best {best:.3f}</source>
        <translation>NLL {nll:.3f} nats, mejor {best:.3f}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>musegui learns from pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in folders within the folder. Twenty pieces are a good beginning. You can close this window and go on composing meanwhile.</source>
        <translation>musegui aprende de piezas a cuatro voces: MIDI, MusicXML, ABC, Humdrum o proyectos, también en subcarpetas. Veinte piezas son un buen comienzo. Mientras tanto puedes cerrar esta ventana y seguir componiendo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn a style</source>
        <translation>Aprender un estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learning {style!r} was stopped. It goes on from there.</source>
        <translation>Se detuvo el aprendizaje de {style!r}. Sigue desde ahí.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>For the card, such as: my own pieces</source>
        <translation>Para la ficha, por ejemplo: mis piezas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>At most so long. It ends earlier where the pieces that are held back gain nothing.</source>
        <translation>Como máximo. Termina antes si las piezas reservadas ya no mejoran.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What could not be used</source>
        <translation>Lo que no se pudo usar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard …</source>
        <translation>Descartar …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Forget what was learnt so far; the pieces stay as they are.</source>
        <translation>Olvida lo aprendido hasta ahora; las piezas no cambian.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Whose they are</source>
        <translation>De quién son</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Folder of pieces</source>
        <translation>Carpeta de piezas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Choose the folder of your pieces first.</source>
        <translation>Elige antes la carpeta de tus piezas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Stopped. Learn goes on from here, with the same folder and name.</source>
        <translation>Detenido. Aprender sigue desde aquí, con la misma carpeta y el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard what was learnt of {name!r} so far? The pieces stay as they are.</source>
        <translation>¿Descartar lo aprendido hasta ahora de {name!r}? Las piezas no cambian.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What was learnt of {name!r} is gone.</source>
        <translation>Lo aprendido de {name!r} se ha descartado.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{state}; at most {minutes} left.</source>
        <translation>{state}; quedan como máximo {minutes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{n:,} files could not be used:</source>
        <extracomment>one: {n} file could not be used:</extracomment>
        <translation><numerusform>{n} archivo no se pudo usar:</numerusform><numerusform>{n:,} archivos no se pudieron usar:</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r}.</source>
        <translation>Se aprendió {name!r}.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r} from {count} pieces.</source>
        <translation>Se aprendió {name!r} de {count} piezas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it as much as before.</source>
        <translation>Las piezas reservadas le sorprenden tanto como antes.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it {gain:.0%} less than before.</source>
        <translation>Las piezas reservadas le sorprenden un {gain:.0%} menos que antes.</translation>
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
        <translation>Importar un estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Imported the style {name!r}. Fills write in it from now on.</source>
        <translation>Importado el estilo {name!r}. Desde ahora los rellenos escriben en él.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Learning the style {name!r} was interrupted; at most a minute of it is lost.</source>
        <translation>El aprendizaje del estilo {name!r} se interrumpió; se pierde como máximo un minuto.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Sound and tempo of {style}</source>
        <translation>Sonido y tempo de {style}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>The style {name!r} is learnt.</source>
        <translation>El estilo {name!r} está aprendido.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No part-writing faults.</source>
        <translation>Sin faltas de conducción.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix {bars}</source>
        <translation>Corregir {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix all in {bars}</source>
        <translation>Corregir todo en {bars}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation>Todas las notas de esta falta están bloqueadas ({where}). Cambia una a mano, o desbloquea una con Mayús+L y corrige de nuevo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). So are those of {more} more faults. Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation>Todas las notas de esta falta están bloqueadas ({where}). También las de {more} faltas más. Cambia una a mano, o desbloquea una con Mayús+L y corrige de nuevo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found by rewriting those notes alone.</source>
        <translation>Reescribiendo solo esas notas no se encontró ninguna versión sin la falta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation>No se encontró ninguna versión sin la falta, aunque ahí se reescribieron todas las voces no bloqueadas. Desbloquea una nota de al lado o cambia una a mano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found by rewriting those notes alone.</source>
        <translation>Reescribiendo solo esas notas no se encontró ninguna versión con menos faltas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation>No se encontró ninguna versión con menos faltas, aunque ahí se reescribieron todas las voces no bloqueadas. Desbloquea una nota de al lado o cambia una a mano.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Rewrite the other voices there too</source>
        <translation>Reescribir ahí también las otras voces</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix this</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of this fault that aren't locked.</source>
        <translation>Reescribe las notas no bloqueadas de esta falta.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix all</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of all faults listed here.</source>
        <translation>Reescribe las notas de todas las faltas de la lista.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rules …</source>
        <translation>Reglas …</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Choose what is checked.</source>
        <translation>Elige qué se comprueba.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source> (locked)</source>
        <translation> (bloqueada)</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Bach, in 1,000</source>
        <translation>Bach, por 1000</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules of part-writing</source>
        <translation>Reglas de conducción de voces</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Paint a melody</source>
        <translation>Dibuja una melodía</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>With the pencil (2), click or drag in the roll. What you paint is yours: no fill changes it. A melody to try things with is there already.</source>
        <translation>Con el lápiz (2), haz clic o arrastra en el piano roll. Lo que dibujas es tuyo: ningún relleno lo cambia. Ya hay una melodía para hacer pruebas.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Have the rest written</source>
        <translation>Haz que se escriba el resto</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Press G. The other voices appear while you watch. Esc cancels, and Ctrl+Z takes all of it back.</source>
        <translation>Pulsa G. Las otras voces aparecen ante tus ojos. Esc cancela, y Ctrl+Z lo deshace todo.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Listen</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Space plays and stops, also during a fill.</source>
        <translation>Espacio toca y para, también durante un relleno.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Choose, and change a part</source>
        <translation>Elige y cambia una parte</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>[ and ] go through the versions. Select a bar (Ctrl+B) and press R: only that is written anew.</source>
        <translation>[ y ] recorren las versiones. Selecciona un compás (Ctrl+B) y pulsa R: solo eso se reescribe.</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Take it with you</source>
        <translation>Llévatela</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>This button plays into other programs; Ctrl+E exports scores and MIDI. The Help menu has the guide, and this tour.</source>
        <translation>Este botón toca en otros programas; Ctrl+E exporta partituras y MIDI. En el menú Ayuda están la guía y este recorrido.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>train it by '{command}'</source>
        <translation>entrénalo con '{command}'</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{path} holds weights of the engine {owner}, not of {engine}.</source>
        <translation>{path} contiene pesos del procedimiento {owner}, no de {engine}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{problem}; choose another file, or {advice}.</source>
        <translation>{problem}; elige otro archivo o {advice}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/base/weights.py"/>
        <source>{path} holds weights of {engine} that this version can't use; train it by '{command}' again.</source>
        <translation>{path} contiene pesos de {engine} que esta versión no puede usar; entrénalo de nuevo con '{command}'.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/cnn.py"/>
        <source>The engine cnn has the weights of the fill and can't take those in {path}; leave them out, or choose the engine that they are for.</source>
        <translation>El procedimiento cnn usa los pesos del relleno y no puede tomar los de {path}; omítelos o elige el procedimiento al que corresponden.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} can't be read ({reason}); give another file.</source>
        <translation>No se puede leer {path} ({reason}); indica otro archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} has no fold {fold!r} of frames, lists of pitches from {lowest} to {highest} ({problem}); give another file.</source>
        <translation>{path} no tiene una partición {fold!r} de listas de alturas de {lowest} a {highest} ({problem}); indica otro archivo.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{pitch} is no pitch of a piano</source>
        <translation>{pitch} no es una altura de piano</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_writer.py"/>
        <source>{weights} was trained on quarter notes and can only be measured; to continue pieces train it by 'musegui train --engine {engine} --out RUN --minutes 30', without --data.</source>
        <translation>{weights} se entrenó con negras y solo se puede medir; para continuar piezas entrénalo con 'musegui train --engine {engine} --out RUN --minutes 30', sin --data.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/registry.py"/>
        <source>There is no continuation engine {name!r}; the engines are {engines}.</source>
        <translation>No hay procedimiento de continuación {name!r}; los procedimientos son {engines}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/engine_table.py"/>
        <source>No piece is long enough to be continued; leave out --data.</source>
        <translation>Ninguna pieza es bastante larga para continuarla; omite --data.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/evaluation.py"/>
        <source>{path} has no network for 1/{resolution}.</source>
        <translation>{path} no tiene red para 1/{resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/evaluation.py"/>
        <source>{path} was trained at 1/{trained}, not at 1/{resolution}.</source>
        <translation>{path} se entrenó a 1/{trained}, no a 1/{resolution}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/frame_measures.py"/>
        <source>The weights of {engine} were trained on sixteenths: leave out --data, or give other weights by --weights FILE.</source>
        <translation>Los pesos de {engine} se entrenaron con semicorcheas: omite --data, o da otros pesos con --weights FILE.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/frame_measures.py"/>
        <source>The weights of {engine} were trained on quarter notes: give those by --data FILE, or give other weights by --weights FILE.</source>
        <translation>Los pesos de {engine} se entrenaron con negras: dalas con --data FILE, o da otros pesos con --weights FILE.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/measures.py"/>
        <source>There are no marked phrase ends in what is measured of these pieces; leave out --data and --crop.</source>
        <translation>No hay finales de frase marcados en lo que se mide de estas piezas; omite --data y --crop.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/evaluation/similarity/distributions.py"/>
        <source>Distances within a set need three pieces or more.</source>
        <translation>Las distancias dentro de un conjunto necesitan tres piezas o más.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/card.py"/>
        <source>checking with the pieces held back</source>
        <translation>comprobando con las piezas reservadas</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/card.py"/>
        <source>writing in the style</source>
        <translation>escribiendo en el estilo</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>Make room, and ask for the same again: it goes on from here.</source>
        <translation>Haz sitio y pide lo mismo otra vez: sigue desde aquí.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{path} can't be written: {reason}.{advice}</source>
        <translation>No se puede escribir {path}: {reason}.{advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{done:,} of {total:,} files read</source>
        <translation>{done:,} de {total:,} archivos leídos</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}</source>
        <translation>iteración {iteration}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}, NLL of the pieces held back {nll:.4f}</source>
        <translation>iteración {iteration}, NLL de las piezas reservadas {nll:.4f}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>There are no weights at {path}.</source>
        <translation>No hay pesos en {path}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>no format</source>
        <translation>ningún formato</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} holds {found}, this version reads {format}: use the weights that came with this version.</source>
        <translation>{path} contiene {found}, esta versión lee {format}: usa los pesos que venían con esta versión.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} is damaged or no weights file ({problem}).</source>
        <translation>{path} está dañado o no es un archivo de pesos ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/device.py"/>
        <source>The device {name!r} can't be used on this machine.</source>
        <translation>El dispositivo {name!r} no se puede usar en esta máquina.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/device.py"/>
        <source>unknown processor</source>
        <translation>procesador desconocido</translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/model/network/device.py"/>
        <source>cpu ({name}, {n} threads, {precision})</source>
        <extracomment>one: cpu ({name}, {n} thread, {precision})</extracomment>
        <translation><numerusform>CPU ({name}, {n} hilo, {precision})</numerusform><numerusform>CPU ({name}, {n} hilos, {precision})</numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/inference.py"/>
        <source>{path} holds no weights this version can use ({problem}).</source>
        <translation>{path} no contiene pesos que esta versión pueda usar ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>{path} holds no network this version can use ({problem}).</source>
        <translation>{path} no contiene una red que esta versión pueda usar ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>This style builds on a network of another version of musegui; learn it again.</source>
        <translation>Este estilo se basa en una red de otra versión de musegui; apréndelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>its tensors are not those of its network</source>
        <translation>sus tensores no son los de su red</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is no network for eighths here: the fill wrote sixteenths.</source>
        <translation>Aquí no hay red para corcheas: el relleno escribió semicorcheas.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is no network for sixteenths here: the fill wrote eighths.</source>
        <translation>Aquí no hay red para semicorcheas: el relleno escribió corcheas.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>These two styles can't be mixed: they write on different grids.</source>
        <translation>Estos dos estilos no se pueden mezclar: escriben en cuadrículas distintas.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out: the candidates were made {most} at a time.</source>
        <translation>Se agotó la memoria: las versiones se hicieron de {most} en {most}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out on the graphics card: the fill runs on the processor instead.</source>
        <translation>La tarjeta gráfica se quedó sin memoria: el relleno se hace en el procesador.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is not enough memory for this fill; close other programs, or fill fewer bars at a time.</source>
        <translation>No hay memoria suficiente para este relleno; cierra otros programas o rellena menos compases a la vez.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to weigh: these steps lie outside the score.</source>
        <translation>No hay nada que valorar: estos pasos están fuera de la partitura.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: the score is empty; add a bar first.</source>
        <translation>No hay nada que rellenar: la partitura está vacía; añade antes un compás.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: nothing is selected.</source>
        <translation>No hay nada que rellenar: no hay nada seleccionado.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: no note lies wholly in the region, and the rhythm is to be kept.</source>
        <translation>No hay nada que rellenar: ninguna nota está entera en la región, y hay que mantener el ritmo.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/likely_chords.py"/>
        <source>All voices are locked at this beat: unlock one to have chords suggested.</source>
        <translation>Todas las voces están bloqueadas en este tiempo: desbloquea una para que se sugieran acordes.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/window.py"/>
        <source>The {voice}'s {note} at {place} lies outside {lowest} to {highest}, the compass of four-part writing here; transpose the music first.</source>
        <translation>{voice}: {note} en {place} está fuera de {lowest} a {highest}, la extensión de la escritura a cuatro voces aquí; transporta antes la música.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>There is no fold {fold!r}; the folds are {folds}.</source>
        <translation>No hay partición {fold!r}; las particiones son {folds}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{path} has no fold {fold!r} of SATB pitches ({problem}).</source>
        <translation>{path} no tiene una partición {fold!r} de alturas SATB ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{name} has not four whole numbers per step</source>
        <translation>{name} no tiene cuatro números enteros por paso</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/chorales.py"/>
        <source>{name} has a pitch that is not from {lowest} to {highest}</source>
        <translation>{name} tiene una altura que no está entre {lowest} y {highest}</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/corpora.py"/>
        <source>Palestrina's masses are missing; install the package music21 again.</source>
        <translation>Faltan las misas de Palestrina; instala otra vez el paquete music21.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is not a folder; name the folder of your pieces.</source>
        <translation>{folder} no es una carpeta; indica la carpeta de tus piezas.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>There is no folder {folder}; name the folder of your pieces.</source>
        <translation>No existe la carpeta {folder}; indica la carpeta de tus piezas.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} can't be read; check your rights to it.</source>
        <translation>No se puede leer {folder}; comprueba tus permisos.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is empty; put pieces in four voices into it.</source>
        <translation>{folder} está vacía; pon en ella piezas a cuatro voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is the same piece as {same}.</source>
        <translation>{path} es la misma pieza que {same}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has only one piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation>{folder} tiene una sola pieza de la que aprender; {least} piezas a cuatro voces son lo mínimo, y veinte son un buen comienzo.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has no piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation>{folder} no tiene ninguna pieza de la que aprender; {least} piezas a cuatro voces son lo mínimo, y veinte son un buen comienzo.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/melodies.py"/>
        <source>The collections of tunes are missing; install the package music21 again.</source>
        <translation>Faltan las colecciones de melodías; instala de nuevo el paquete music21.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} has no notes for {voices}; four voices are needed.</source>
        <translation>{path} no tiene notas para {voices}; hacen falta cuatro voces.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} is shorter than two bars.</source>
        <translation>{path} tiene menos de dos compases.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} goes beyond C2 to B5, which is all that the network hears.</source>
        <translation>{path} se sale de C2 a B5, que es todo lo que oye la red.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/reader.py"/>
        <source>{path} can't be used ({problem}).</source>
        <translation>{path} no se puede usar ({problem}).</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/task.py"/>
        <source>The value of {option} must be a positive number, not {value}.</source>
        <translation>El valor de {option} debe ser un número positivo, no {value}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>Say how long to train: either iterations or minutes.</source>
        <translation>Indica cuánto entrenar: iteraciones o minutos.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>The gradients of iteration {iteration} are not finite; the last state in {folder} is sound. Start again with a lower learning rate.</source>
        <translation>Los gradientes de la iteración {iteration} no son finitos; el último estado en {folder} es correcto. Empieza de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} can't be the folder of a run: {reason}.</source>
        <translation>{folder} no puede ser la carpeta de una sesión: {reason}.</translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} holds a run with other options; choose another folder, or delete {file_name} in it to start anew.</source>
        <translation>{folder} contiene una sesión con otras opciones; elige otra carpeta o borra en ella {file_name} para empezar de nuevo.</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/child.py"/>
        <source>something unforeseen went wrong ({name}: {problem})</source>
        <translation>algo imprevisto ha ido mal ({name}: {problem})</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/helper.py"/>
        <source>it was given up</source>
        <translation>se ha abandonado</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/launch.py"/>
        <source>The system starts no further process for musegui ({problem}); close other programs and try again.</source>
        <translation>El sistema no inicia más procesos para musegui ({problem}); cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it takes too long</source>
        <translation>tarda demasiado</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>what it answers can't be understood</source>
        <translation>no se entiende lo que responde</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it no longer answers</source>
        <translation>ya no responde</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process ended with exit code {code}</source>
        <translation>su proceso terminó con el código de salida {code}</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>signal {signal}</source>
        <translation>señal {signal}</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was killed from outside ({name}), as systems do when memory runs out</source>
        <translation>su proceso se cerró desde fuera ({name}), como hacen los sistemas cuando se agota la memoria</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was ended from outside ({name})</source>
        <translation>su proceso se terminó desde fuera ({name})</translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process crashed ({name})</source>
        <translation>su proceso falló ({name})</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>with {commands}</source>
        <translation>con {commands}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install the package that holds it</source>
        <translation>falta la biblioteca del sistema {library}; instala el paquete que la contiene</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install it {advice}</source>
        <translation>falta la biblioteca del sistema {library}; instálala {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system libraries {libraries} are missing; install them {advice}</source>
        <translation>faltan las bibliotecas del sistema {libraries}; instálalas {advice}</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the Python package {package} is missing; install musegui again</source>
        <translation>falta el paquete de Python {package}; instala musegui de nuevo</translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>a part of it can't be loaded ({problem}); install it again</source>
        <translation>no se puede cargar una parte ({problem}); instálalo de nuevo</translation>
    </message>
</context>
</TS>
