<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>musegui</name>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice} rests: {n} notes left out.</source>
        <extracomment>one: {voice} rests: {n} note left out.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {n} notes outside {lowest}–{highest}, in bar {bars}.</source>
        <extracomment>one: {voice}: {n} note outside {lowest}–{highest}, in bar {bars}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/arranging.py"/>
        <source>{voice}: {notes} notes outside {lowest}–{highest}, in bars {bars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>time signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/landmarks.py"/>
        <source>tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>A note would lie outside the range of MIDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/editing/transposing.py"/>
        <source>The new key does not lie that far from the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SATB choir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SSAA choir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Soprano 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Soprano 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>TTBB choir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Tenor 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Tenor 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Bass 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Bass 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SAB choir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>SSA choir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Alto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>String quartet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Violin 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Viola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Cello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Brass quartet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trumpet 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trombone 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Trombone 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Right hand 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/ensembles.py"/>
        <source>Pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercises.py"/>
        <source>Write {voices} to the given {voice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercises.py"/>
        <source>Write {voices} to the given {voice}, as its figures ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercises.py"/>
        <source>Write {voices} to the given chords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercises.py"/>
        <source>The {voice} has no notes that could be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercises.py"/>
        <source>The piece has no chords that could be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercises.py"/>
        <source>There are no bars {first}-{last}; the piece has bars {lowest} to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/exercises.py"/>
        <source>There is no phrase {phrase}; the piece has {phrases}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/candidates.py"/>
        <source>There is nothing to write: all cells of the new bars are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention between two LSTM layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention with a residual connection between two LSTM layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with residual attention and embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>an embedding, and attention with a residual connection between two LSTM layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>recurrent with embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>two LSTM layers behind an embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>dilated convolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 1 head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 1 x 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 1 stack of 3 heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 3 x 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 3 stacks of 1 head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention 2 x 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>attention in 2 stacks of 2 heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>The network of the fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Fills the new bars two at a time, with the music before them as context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Chord by chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws what sounds at each sixteenth, every pitch given those below it and all before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Pitch by pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws each pitch of a sixteenth by itself, given all before: loose and often dissonant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Melody, {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes a soprano, and the fill the other voices: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Events, {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Writes all voices as notes that begin and end: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Bar by bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Draws a bar of sixteen steps at a time from noise and the bar before: rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Notes and chords (LSTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>Three recurrent layers write the next chord and its length; its notes lie as near as can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>There is nothing to continue: the piece has no notes. Write a few first, or fill the empty bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>1 to {most} bars can be added at once, not {bars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/continuing.py"/>
        <source>With {n} more bars the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</source>
        <extracomment>one: With {n} more bar the piece would be longer than {most:,} sixteenths; ask for fewer, or delete some.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>predictable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>adventurous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Low takes the likeliest notes, much the same each time; high takes more varied ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>start fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>stay close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How much of what stands there is kept: nothing for its own sake, or nearly all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Leans towards minor or towards major chords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>conventional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>surprising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Prefers the notes that one expects, or those that are possible but unexpected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices hold their notes longer, or move more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>leaping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>Lets the voices move by seconds, or leap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>How closely chords that are asked for are followed: exact puts them before the rules of part-writing, anything looser puts the rules first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The resolution is 16 or 8, not {resolution}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The number of sweeps lies between 1 and {most}, not {sweeps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There can be 1 to {most} candidates, not {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>A candidate can be the best of 1 to {most}, not of {best_of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {option} lies between {lowest:g} and {highest:g}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>A style's name is a line of 1 to {most} characters, not {name!r:.80}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>There are registers for {all} voices, not {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, is empty: its lowest pitch lies above its highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>The {voice}'s register, {lowest} to {highest}, does not lie within {lowest_pitch} to {highest_pitch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/fill_options.py"/>
        <source>{value!r:.40} is no {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>A melody has 1 to {most} bars, not {bars}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>Nobody sings the soprano in this ensemble; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/new_melody.py"/>
        <source>The piece would be longer than {most:,} sixteenths; ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>There is nothing to fill: every note there is locked. Unlock some with Shift+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies above {highest}, outside the range of a choir; move it by an octave (Shift+Down).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>The {voice}'s {note} in {place} lies below {lowest}, outside the range of a choir; move it by an octave (Shift+Up).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} down {n} octaves</source>
        <extracomment>one: Move the {voice} down an octave</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the {voice} up {n} octaves</source>
        <extracomment>one: Move the {voice} up an octave</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range down an octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/obstacles.py"/>
        <source>Move the notes outside the range up an octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>There is no bar {bar}; the bars are {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/regions.py"/>
        <source>The {voice} has no notes to harmonize; name another voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style.py"/>
        <source>There are programs for {voice_count} voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style.py"/>
        <source>255 four-voice chorales by Johann Sebastian Bach, as music21's corpus has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style.py"/>
        <source>The music is in the public domain; the networks are under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/style.py"/>
        <source>{n} pieces</source>
        <extracomment>one: {n} piece</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style.py"/>
        <source>{made_from}; NLL {nll_before:.3f} -&gt; {nll_after:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>parallel fifths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>parallel octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>crossed voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>wide gaps between voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>notes out of compass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>leaps of more than an octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>faults of part-writing are allowed unless you choose otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>faults of part-writing are discouraged unless you choose otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>faults of part-writing are forbidden unless you choose otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>on sixteenths only; asked for eighths, fills write sixteenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>your pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Beware: {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Part-writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>{bpm:.0f} quarter notes a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>{change:.0%} lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>{change:.0%} higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>{learnt} learnt, {held_back} held back to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>surprise at the pieces held back {before:.3f} before, {after:.3f} after ({change}; nats a note, lower is better)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>{share:.1%} of what fills write, four beats at a time, stands in the pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source> (of Bach's own chorales {share:.1%} stand in others of his)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_card.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/style_learning.py"/>
        <source>The minutes must be a positive number, not {minutes:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>all voices, {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>different throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>{voices}, throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>{voices}, {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/takes.py"/>
        <source>bars {bars}</source>
        <extracomment>one: bar {bars}</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, where {chords} are asked for</source>
        <extracomment>one: , where {chords} is asked for</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>, beside locked notes of the {voices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, where {chord} is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>locked {voice} on {note}, where {chord} is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/fill/wishes.py"/>
        <source>{voice} on {note}, outside its register, {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>perfect authentic cadence in {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>imperfect authentic cadence in {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>half cadence in {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>Phrygian half cadence in {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>plagal cadence in {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>deceptive cadence in {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/analysed.py"/>
        <source>unexplained non-chord note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chord_track.py"/>
        <source>At {place}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>An empty text is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; the note H is called B here, did you mean {guess!r:.40}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: it begins with a small letter, did you mean {guess!r:.40}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord: {bass!r:.40} is no bass note, that would be one like /E or /Bb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord; write one like C, F#m7, Bb/D, V7 or ii65.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; write an augmented sixth as a symbol, such as Ab7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no chord that is known here; did you mean {guess!r:.40}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{text!r:.40} is no Roman numeral; they run from I to VII, all in upper case for major or all in lower case for minor chords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/chords.py"/>
        <source>{figures!r:.40} in {text!r:.40} is no inversion; the figures are 6 and 64, and with a seventh 7, 65, 43 and 42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} is no figured bass; write numbers from 2 to 9 with #, b, n or +, such as 6, 65, #, b7 or 4 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>{text!r:.40} has a number twice; write each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/figured_bass.py"/>
        <source>At {place}: no bass note stands over {text!r:.40}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/non_chord_notes.py"/>
        <source>passing note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/non_chord_notes.py"/>
        <source>neighbour note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/non_chord_notes.py"/>
        <source>suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/non_chord_notes.py"/>
        <source>anticipation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/non_chord_notes.py"/>
        <source>escape note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/non_chord_notes.py"/>
        <source>appoggiatura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/non_chord_notes.py"/>
        <source>pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>The text has {bars} bars, but only {left} are left from bar {first} on; insert bars first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar} has {chords} chords, but only {beats} beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/phrase_text.py"/>
        <source>Bar {bar}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>close position, {note_on_top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>open position, {note_on_top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the root on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the ninth on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the third on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fourth on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the fifth on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the sixth on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/harmony/voicings.py"/>
        <source>the seventh on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>None</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/keys.py"/>
        <source>{tonic} major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>double bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given soprano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given figured bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/marks.py"/>
        <source>given numerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>Humanize lies between 0 and 1, unlike {humanize}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/performance.py"/>
        <source>A seed is 0 or more, unlike {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/pitch.py"/>
        <source>{text!r:.20} is no pitch; write it like C4, F#3 or 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A score holds at most {most} sixteenths, not {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>There is no ensemble {ensemble!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A tempo must be above 0 bpm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>Bars of {numerator}/{denominator} are not made of sixteenths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>An upbeat can't last {steps} sixteenths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/score.py"/>
        <source>A key has up to 7 sharps or flats, not {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: {rate:g} times in 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>Bach: never in 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>These notes are your own, so no fix changes them: {notes}. Change one of them by hand as said above, or unlock one of them with Shift+L and fix.</source>
        <extracomment>one: These notes are your own, so no fix changes them: {notes}. Change it by hand as said above, or unlock it with Shift+L and fix.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes the rest.</source>
        <extracomment>one: {notes} is locked: a fix changes the rest.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>{notes} are locked: a fix changes what the other voices sing to it.</source>
        <extracomment>one: {notes} is locked: a fix changes what the other voices sing to it.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/cures.py"/>
        <source>the {voice}'s {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>out of compass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>wide leap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>a rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note} below the {lower_voice}'s {lower_note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{upper_voice} and {lower_voice} {semitones} semitones apart, more than {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, below {lowest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} on {note}, above {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones up to {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{voice} leaps {semitones} semitones down to {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/faults.py"/>
        <source>{fault}, {voices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>counted in Bach's chorales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one perfect fifth to another. They then sound like one voice and its echo, and the four voices are no longer independent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let one of the two voices move the other way, stay, or go to another note of the chord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices move the same way from one octave or unison to another. For that moment they are one voice, and the piece has only three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double another note of one of the two chords, or let the voices move opposite ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Soprano and bass go the same way into a perfect fifth or octave, and the soprano leaps. The ear fills in the leap and hears parallels that are hidden in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the soprano come by step, or the bass from the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one octave to another in opposite directions. They still sing the same notes, though farther apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Give one of the voices another note of the chord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices go from one perfect fifth to another in opposite directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing octaves on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the note on one of the beats, not the one between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices sing perfect fifths on two beats in a row, in the same direction; a short note between them does not hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A diminished fifth goes on, the same way, into a perfect one. The diminished fifth wants to close to a third; the other way round it does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the upper voice of the fifth fall by step and the lower one rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings below the one that should lie under it. The listener takes the higher of the two for the upper voice and loses both lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Exchange the two notes, or change the position of the chord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice goes beyond the note that its neighbour has just left. The ear connects the two notes, though they belong to different voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Keep each voice on its own side of where its neighbour was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two upper voices are more than an octave apart, or tenor and bass more than two. The sound then falls into two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Bring the voices together by another position of the chord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note lies outside the usual compass of its voice. Many singers can't reach it, or can't sing it well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Change the position of the chord, or transpose the piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by more than an octave, which is hard to sing in tune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Break the leap with a note between, or change one of its two notes by an octave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>After a leap of a sixth or more an upper voice goes on in the same direction. A leap asks to be filled in from the other side. Bach does so too where a new phrase begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn back after the leap, by step if possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a seventh, an interval that is hard to sing and in this style is left to instruments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Turn the leap into a second the other way, or break it with a note between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice sings an augmented second, as from the flat sixth of a minor key to its leading note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Come to the leading note from above, or raise the sixth too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by an augmented interval. It is hard to hit, and its upper note wants to go on up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Take its inversion the other way: a diminished fifth for an augmented fourth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A voice leaps by a diminished interval and does not turn back by step into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the note after the leap lie a step inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Where a dominant goes to its tonic, the leading note does not rise to the tonic. It is a half step below the note that everybody expects. In an inner voice it may fall a third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let it rise by half a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices have the leading note of the dominant. If both rise to the tonic they make octaves; if one does not, it is left hanging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the root or the fifth of the chord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>The seventh of a chord neither falls by step nor passes on upwards. It is a dissonance, and falling by step is what resolves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the seventh fall by step in the next chord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Two voices strike a second or a seventh, and neither of them was there before or came by step and goes on by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Prepare one of the two notes, or come to it and leave it by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A note does not belong to the chord and is neither a passing or neighbour note, nor a suspension, an anticipation or an escape note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Leave it by step, or sing a note of the chord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>One voice sings a note, and right after it another voice the same note altered. The two sound out of tune with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Let the altered note come in the voice that had the plain one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Four voices on a beat sing only one or two different notes, so that the chord lacks its third or more. At the end of a phrase the fifth may be missing, not the third.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double one note less often and sing the missing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>A six-four chord is sung without its bass doubled. The fourth over the bass is a dissonance; the bass is the note that stays. Bach often does so in passing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/rules.py"/>
        <source>Double the bass note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unequal fifths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>augmented leaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>diminished leaps not turned back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>wide leaps not turned back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>six-four without its bass doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/textbook.py"/>
        <source>unexplained non-chord notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves from beat to beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths from beat to beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>octaves by contrary motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>fifths by contrary motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>direct fifths and octaves of the outer voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved sevenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>doubled leading notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>unresolved leading notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>augmented seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>leaps of a seventh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>incomplete triads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>dissonances without preparation or resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>cross relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>changes on odd sixteenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>lone sixteenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/theory/voice_leading.py"/>
        <source>syncopated odd sixteenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>bar {bar} beat {beat} step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/timegrid.py"/>
        <source>There is no bar {bar}; the first is bar {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/translation.py"/>
        <source>{others} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/translation.py"/>
        <source>{others} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Soprano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Tenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>Bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/core/voices.py"/>
        <source>There is no voice {name!r}; the voices are soprano, alto, tenor and bass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Paint note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/cell.py"/>
        <source>Erase notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocity {velocity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Change velocities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Velocities as the dynamics say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Dynamic {level}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Crescendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Diminuendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/dynamics_actions.py"/>
        <source>Remove dynamics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Move notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose in the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Change length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Quantize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Replace with rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Erase generated notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Mute {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Unmute {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Insert {n} bars</source>
        <extracomment>one: Insert bar</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Add {n} bars at the end</source>
        <extracomment>one: Add bar at the end</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose by {by} semitones</source>
        <extracomment>one: Transpose by {by} semitone</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Transpose to {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Delete bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Toggle phrase end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/edit_actions.py"/>
        <source>Figure the bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change key, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change time signature, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Change tempo, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Ritardando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Accelerando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Set {kind}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Set rehearsal letter, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Repeat of bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/landmark_actions.py"/>
        <source>Remove {kind}, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Give the words of the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_actions.py"/>
        <source>Remove lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Type lyrics, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/lyric_entry.py"/>
        <source>Paste lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>No chord stands at the cursor: set one there, or write its notes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>The chord has no voicing that holds with the locked notes and the compasses of the voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing, bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/actions/voicing_actions.py"/>
        <source>Voicing {number} of {count}: {voicing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sixteenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>eighth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{where}, after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>sings {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}, as the dynamics say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>velocity {velocity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>verse {verse}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} sixteenths</source>
        <extracomment>one: {n} sixteenth</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>all voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voices}, {start} to {stop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/editor/description.py"/>
        <source>{n} notes selected</source>
        <extracomment>one: {n} note selected</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>Not possible: a note would leave the range of MIDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, above its range ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{voice} reaches {note} in bar {bar}, below its range ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/description.py"/>
        <source>{owner}, selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/document.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/gestures.py"/>
        <source>Copy notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>As the ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Choir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Strings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Church organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/new_piece.py"/>
        <source>Piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Record {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/recording.py"/>
        <source>Enter note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/shelf.py"/>
        <source>{fill} ({index} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools.py"/>
        <source>select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools.py"/>
        <source>pencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools.py"/>
        <source>eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/editor/tools.py"/>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The fill could not be finished: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/fill/fill_worker.py"/>
        <source>The network can't be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/learning/style_learner.py"/>
        <source>Learning ended: {reason}. It can go on from there; at most a minute is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/choice.py"/>
        <source>Name one port or one per voice, not {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/choice.py"/>
        <source>Name no port, one or one per voice, not {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/choice.py"/>
        <source>Built-in sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/choice.py"/>
        <source>Four ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/choice.py"/>
        <source>Port “{port}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/choice.py"/>
        <source>{port} + sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/link.py"/>
        <source>Ableton Link needs the package LinkPython-extern; install it with pip install 'musegui[link]' ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The process that sends MIDI has ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>The MIDI port {name!r} is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>MIDI is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/port_output.py"/>
        <source>Two voices share a MIDI channel, so they can't have ports of their own: give each voice a channel that no other has, or use one port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>This machine has no MIDI system: load the ALSA sequencer ('sudo modprobe snd-seq') or start a JACK server, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>Windows offers no MIDI system; restart the service 'Windows Audio', and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>This machine has no MIDI system, or python-rtmidi was built without support for it; 'musegui doctor' tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>{wanted!r} means several MIDI ports: say {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>There is no MIDI port {wanted!r}: the ports are {ports}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>There is no MIDI port {wanted!r}: there is none at all; connect one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>The MIDI port {port!r} can't be opened ({problem}); if another program holds it, close that, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>The MIDI port {port!r} has just gone; connect it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>{system} opens no virtual MIDI port: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>Windows has no virtual MIDI ports, but loopMIDI is here: choose {port!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/ports.py"/>
        <source>Windows has no virtual MIDI ports: install loopMIDI (free, from tobias-erichsen.de), add a port in it, and choose that port here and in the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The MIDI port {port!r} has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>The JACK server has ended, and its MIDI ports with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/midi/sender.py"/>
        <source>Sending MIDI failed ({name}: {problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>There is nothing to practise: no voice that was chosen has notes and can be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/practice/tracks.py"/>
        <source>The piece is too long to be counted in; choose no bars of count-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>There is no sound: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>FluidSynth is not installed, so there is no sound; install it {advice}, or 'choco install fluidsynth' on Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>This FluidSynth is too old, version 2 is needed: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is no SF2 or SF3 file; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} is empty; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/fluidsynth.py"/>
        <source>The sound font {path} can't be loaded; it is damaged or not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>The sample rate must lie between {lowest} and {highest} Hz, unlike {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/render.py"/>
        <source>There is nothing to render: no voice that sounds has a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>This FluidSynth has no audio driver {driver!r}; it has {drivers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>The audio driver {driver!r} opens no device{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/engine/synth/synth_output.py"/>
        <source>No audio device could be opened, so there is no sound; connect one and try again. Editing, harmonizing and rendering to a file work without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The name of an audio file ends in {endings}, unlike {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{kind} has no sample rate of {sample_rate} Hz; choose 44100 or 48000 Hz, or another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>The audio is too long for a WAV file, which ends at 4 GB; write {file_name} instead, or at a lower sample rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/audio_file.py"/>
        <source>{path} can't be written to its end; the disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorales are missing; install the package music21 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}; did you mean {guesses}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>There is no chorale {name!r:.40}, such as bwv66.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/chorale_book.py"/>
        <source>The chorale {chorale} has not four voices; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/engine_weights.py"/>
        <source>The engine {engine} has not been trained yet: train it by '{command}', and copy RUN/weights.safetensors to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in {program}, choose {menu}, and open that file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui reads notes, not sound; open MIDI, MusicXML, ABC or Humdrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a MuseScore file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Sibelius file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Finale file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Dorico file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Guitar Pro file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a Capella file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an Encore file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a NoteWorthy Composer file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a TuxGuitar or PowerTab file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>open it in TuxGuitar, choose File &gt; Export &gt; MusicXML, and open that file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>an MEI file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a LilyPond file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>put \midi { } into its \score, compile it with LilyPond, and open the MIDI file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/foreign.py"/>
        <source>musegui can't read printed music; export MusicXML or MIDI from the program that made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>four voices can fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its {patterns} patterns were placed one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>There are no notes in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>It counts in seconds, of which each was taken for a beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>Its notes sound for {share:.0%} of their lengths; they were given the whole of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its tracks can't be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is not a MIDI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: its header is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it has {there} of its {tracks} tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is of MIDI format {format}; save it as format 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is damaged: a beat has no ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends {bytes} bytes early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/read.py"/>
        <source>{path} is truncated: it ends within its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/midi/write.py"/>
        <source>{path} can't be written: a MIDI file holds tempos from 3.58 bpm, and there is one of {bpm:g} bpm at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/reader.py"/>
        <source>it has more than {most} voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/score.py"/>
        <source>its order of parts is longer than any piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>it has no tune {number}; it has {tunes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune is longer than {most} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/tunes.py"/>
        <source>its tune has no key (K:)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/abc/voice.py"/>
        <source>it has more than {most:,} bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/chorales.py"/>
        <source>Four parts, or parts named Soprano, Alto, Tenor and Bass, are needed; found {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} comes before its spines begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early: line {line} has {columns} columns where {paths} belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>line {line} has {columns} columns where {paths} belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it has more than {most} spines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/humdrum/spines.py"/>
        <source>it ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The music21 stream can't be written as MusicXML: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/music21_streams.py"/>
        <source>The Python package music21 is missing; install it with 'pip install music21'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/attributes.py"/>
        <source>it has a note without a pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/attributes.py"/>
        <source>it transposes by more than instruments do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/columns.py"/>
        <source>The bars of {part} in {own_meter} beside {meter}, from bar {bar} on, last as long as the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/columns.py"/>
        <source>a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/part.py"/>
        <source>bar {bar} has a note without a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/part.py"/>
        <source>its key has {signs} sharps or flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/reader.py"/>
        <source>it takes too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/musicxml/tree.py"/>
        <source>there are no notes in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/page_setup.py"/>
        <source>There is no paper {paper!r:.40}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/page_setup.py"/>
        <source>A staff is {lowest:g} to {highest:g} mm high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/page_setup.py"/>
        <source>A margin is {least:g} to {most:g} mm wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/page_setup.py"/>
        <source>Bar numbers stand at most {bars} bars apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/page_setup.py"/>
        <source>Staves are {printed:.1f} mm high: {asked:.1f} mm do not fit on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>{path} can't be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is neither MusicXML nor ABC nor Humdrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is larger than {most} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it has a number that no score has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>its archive does not say where the score is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is XML, but not MusicXML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it declares entities, which scores don't do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is damaged at line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/notation/read.py"/>
        <source>it is in an unknown encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>one of its arrays is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a confidence lies outside 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>a note has more than two sharps or flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is of an unknown version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy is not of the shape and type that it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_arrays.py"/>
        <source>{name}.npy holds something other than true and false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is not a musegui project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} was made by a newer musegui (project format {format}); update musegui to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} is damaged: {reason}{advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>{path} can't be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>; the save before it is in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>its contents can't be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_file.py"/>
        <source>a project can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its title is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>its exercise is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_marks.py"/>
        <source>{level!r:.40} is no dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not say that it is a musegui project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its version can't be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>there never was a format 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>it does not have four voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>one of its settings is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_table.py"/>
        <source>its origin is not a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>its candidates are no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's pitch is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>a candidate's place is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/project/project_takes.py"/>
        <source>the faults of a candidate are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>it holds too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is packed in a way that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/archive.py"/>
        <source>{name} is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/atomic.py"/>
        <source>it is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} can't be a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a whole number from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/checks.py"/>
        <source>{value!r:.40} is not a text of up to {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path!r} can't be the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is larger than {mebibytes} MiB, more than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/safe/contents.py"/>
        <source>{path} is not a file but a pipe or a device; save what it gives to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>musegui projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PDF, to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>SVG, a picture that scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>PNG, a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, for notation programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>compressed MusicXML files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MusicXML, compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MIDI, for sequencers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>ABC, notation as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Humdrum, for analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>WAV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>FLAC files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>MP3 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>Ogg files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is a project; its voices are what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} can't be written here, only files that end in {endings}; 'musegui {command}' makes {kind} of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path!r} does not say what kind of file to write; end it in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is {foreign}, which musegui can't read: {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/scores.py"/>
        <source>{path} is of no kind that is read, which are {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are shorter than in the other parts and filled up with rests: {bars}.</source>
        <extracomment>one: A bar that is shorter than in the other parts and filled up with rests: {bars}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>Bars that are longer than in the other parts and cut: {bars}.</source>
        <extracomment>one: A bar that is longer than in the other parts and cut: {bars}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/even_bars.py"/>
        <source>part {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats never come to bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its order of sections names {section}, which it doesn't have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>its repeats come to more than {most:,} bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>more than {most} of its repeats stand in one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but there is no {mark} on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says {jump}, but no bar has a segno sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/road_map.py"/>
        <source>bar {bar} says To Coda, but no bar has a coda sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has only {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has notes that nobody can hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>Its repeats were written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it is longer than any piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>its key has more than seven sharps or flats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/sheet/sheet_song.py"/>
        <source>it has a tempo that nobody can play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/dealing.py"/>
        <source>More than {voices} notes sound at once in {path} at {place}; leave {voices} voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Took the highest notes as the melody and left out {n:,} notes below them.</source>
        <extracomment>one: Took the highest notes as the melody and left out {n:,} note below them.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Moved {n:,} notes to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: Moved {n:,} note to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} of {all:,} notes were moved to the grid, by up to {most:.2f} of a sixteenth.</source>
        <extracomment>one: {n:,} of {all:,} notes was moved to the grid, by up to {most:.2f} of a sixteenth.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out below another: of a chord in one voice the highest note is taken.</source>
        <extracomment>one: {n:,} note was left out below another: of a chord in one voice the highest note is taken.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>{n:,} notes were left out because a longer one of the voice falls on the same sixteenth.</source>
        <extracomment>one: {n:,} note was left out because a longer one of the voice falls on the same sixteenth.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>track {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Tracks left out: {tracks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/import_report.py"/>
        <source>Left out: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other tunes</source>
        <extracomment>one: {n:,} other tune</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of music after an empty line, which ends a tune</source>
        <extracomment>one: {n:,} line of music after an empty line, which ends a tune</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} voices too many</source>
        <extracomment>one: {n:,} voice too many</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} percussion notes</source>
        <extracomment>one: {n:,} percussion note</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} cue notes</source>
        <extracomment>one: {n:,} cue note</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} grace notes</source>
        <extracomment>one: {n:,} grace note</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} bars of slash notation</source>
        <extracomment>one: {n:,} bar of slash notation</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} notes beyond the end of their bars</source>
        <extracomment>one: {n:,} note beyond the end of its bar</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} damaged events</source>
        <extracomment>one: {n:,} damaged event</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} syllables without notes of their own</source>
        <extracomment>one: {n:,} syllable without a note of its own</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} lines of words below the music</source>
        <extracomment>one: {n:,} line of words below the music</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ends of texts too long to keep</source>
        <extracomment>one: {n:,} end of a text too long to keep</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other names or notes beside the title</source>
        <extracomment>one: {n:,} other name or note beside the title</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} quarter tones</source>
        <extracomment>one: {n:,} quarter tone</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} figures of a figured bass</source>
        <extracomment>one: {n:,} figure of a figured bass</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} chord symbols</source>
        <extracomment>one: {n:,} chord symbol</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} unusual dynamics</source>
        <extracomment>one: {n:,} unusual dynamic</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} ornaments</source>
        <extracomment>one: {n:,} ornament</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} articulations</source>
        <extracomment>one: {n:,} articulation</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} slurs</source>
        <extracomment>one: {n:,} slur</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} directions in words</source>
        <extracomment>one: {n:,} direction in words</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} other signs</source>
        <extracomment>one: {n:,} other sign</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pedal marks</source>
        <extracomment>one: {n:,} pedal mark</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/losses.py"/>
        <source>{n:,} pitch bends</source>
        <extracomment>one: {n:,} pitch bend</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>percussion notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>cue notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>grace notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/losses.py"/>
        <source>bars of slash notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{n:,} notes of the melody in {path} are off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</source>
        <extracomment>one: {n:,} note of the melody in {path} is off the sixteenth grid, the first at {place}; quantize (--quantize) to move them to the nearest sixteenth.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>Two notes of the melody in {path} fall on the same sixteenth at {place}: {note} and {other}; leave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>There is nothing but drums in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and {named} tracks are named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>{path} has several tracks with notes ({names}) and no track is named like the voice; name the melody's track {voice!r} or leave only that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has two notes at once at {place} ({note} and {other}); a voice sings one at a time, leave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>The melody in {path} has {note} at {place}, outside {lowest} to {highest}; {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/melody.py"/>
        <source>it spans {semitones} semitones, more than fit there: narrow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} octaves</source>
        <extracomment>one: transpose it up {n} octave</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} octaves</source>
        <extracomment>one: transpose it down {n} octave</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it up {n} semitones</source>
        <extracomment>one: transpose it up {n} semitone</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/files/song/melody.py"/>
        <source>transpose it down {n} semitones</source>
        <extracomment>one: transpose it down {n} semitone</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>{word!r} does not say which track is which voice; write for instance 1=S,2=A,3=T,4=B, or 1=SATB to split a track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>There is no track {number} in {path}; it has {tracks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/parts.py"/>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} has a meter of {numerator}/{denominator}, whose bars are not made of sixteenths; change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_grid.py"/>
        <source>{path} is too long: it has {bars:,} bars, and {fitting:,} fit into a score ({most:,} sixteenths).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>There is no voice chosen in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/song/song_score.py"/>
        <source>The {voice} of {path} would come from tracks that are split differently; choose the same voices for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/stopped_learning.py"/>
        <source>{output} is being learnt by another musegui; wait for it, or stop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a style can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>one of its numbers is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is no style of musegui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} was made by a newer musegui; update musegui to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say that it is a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{path} is damaged or no style: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its header is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it holds too many tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} is no tensor of a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{name!r:.40} has no shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>its tensors don't fill it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>{key!r:.40} is no resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>it does not say how its network is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_file.py"/>
        <source>a tensor belongs to none of its networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>{path} has the name of another style, {style!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is not on this computer: import its {suffix} file, or choose another one, such as {style!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>There is already a style {name!r}; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui and needs no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_folder.py"/>
        <source>The style {name!r} is part of musegui; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its card is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{line!r:.40} can't be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>{value!r:.40} is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its registers are not four pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its figures are not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/files/styles/style_table.py"/>
        <source>its rates are not named pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/command_palette.py"/>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>New key</source>
        <comment>shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Select a command, then press its new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>No key</source>
        <comment>shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>All defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/keys_dialog.py"/>
        <source>{key} no longer belongs to {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>fortepiano accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzando accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>sforzato accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no note at the cursor: select the notes that are to be louder or softer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Where the selection begins, or at the cursor; it governs up to the next dynamic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Dynamic: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamic at the cursor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Choose from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>loudness mark expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Under the selection, or from the cursor to the next dynamic in its bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>hairpin decrescendo softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Those in the selection, or at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>delete hairpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>There is no dynamic and no hairpin in the selection or at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Set dynamics in all voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Otherwise in the selected voices, or in the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Of the selected notes, or the note at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>softer quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity up by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Velocity down by 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>Take back what was set for the selected notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>reset velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/dynamics_menu.py"/>
        <source>No velocity has been set for the selected notes, or the note at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select notes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing is selected: select what is to be erased first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Undo {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Redo {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Paste at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Nothing has been copied yet: copy or cut notes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Copy to just after the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Leave a gap to be filled. In a region, generated notes go first, then locked ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Replace with locked rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Silence that no fill changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Select the bar at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>In all voices; press again to add the next bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Deselect / cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Cancel a drag or a fill, or else deselect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Lock / unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Protect the selected notes from fills, or let fills change them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>New melody …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Write a melody into the soprano, from nothing or after its last note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>compose tune generate melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Continue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Add bars behind the last note, written in the style of what stands before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>extend go on generate more bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>There is nothing to continue: write a few notes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn a style …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Learn how a folder of your own pieces is written; fills can then write so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>train own pieces composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Style card …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>What the style of the Fill panel was made from, and what it is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Import a style …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/edit_menu.py"/>
        <source>Take a style that somebody else has learnt from its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>The piece is no exercise: make one in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Everything is written already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Check the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>List the faults with their points; those of the given voice alone don't count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>part-writing faults points grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write the next beat that is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>help next chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Hint: the name of the chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Say which chord the next empty beat may have, and leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Show one solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Write all that is still empty; what you wrote stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>answer fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>End the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/exercise_menu.py"/>
        <source>Make an ordinary piece of it, in which everything can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Choose key, time signature, bars, tempo and sound; Enter takes the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>For another piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>New exercise …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Of a Bach chorale: given soprano, bass, figured bass or numerals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task student theory homework chorale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a project, or MIDI, MusicXML, ABC or Humdrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open in a new window …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Import track by track …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open a file and choose which track is which voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the demo melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The melody that musegui shows at its first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Open the last file at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Otherwise musegui starts with an empty piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>settings preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save everything as a musegui project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Save as exercise …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Write a project that gives one voice or the chords of this piece, for students.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>task teacher homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>As PDF, SVG or PNG to print, as MusicXML or MIDI for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export audio …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Render to WAV, FLAC, MP3 or Ogg, everything or voice by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Export practice tracks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>A file for each voice in which it is louder than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>rehearsal choir singers learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Page setup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Paper, margins, staves, bar numbers and chords of the printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>layout paper margins staff size reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>The engraved score on paper; the page is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>preview paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/file_menu.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>There are no versions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Harmonize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill the selection or, without one, everything that is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite selection</source>
        <translation>Reescribir</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the selected notes that are not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is selected: select notes or bars to rewrite first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fill empty cells only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Existing notes stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Nothing is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all notes that are not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>After each edit, rewrite the generated notes around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the chosen voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite all of its notes that are not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Stop the fill and leave the score as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>No fill is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Alternatives for this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>The likeliest pitches for the generated note at the cursor, to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Show likely pitches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>How likely each pitch is for the chosen voice, all along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix the next fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite its notes that are not locked; up to four versions are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>part-writing parallel fifths octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Fix all faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rewrite the notes of all part-writing faults that are not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Rules of part-writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Choose what is checked; each rule is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>settings preferences theory faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/fill_menu.py"/>
        <source>Keep only what is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Find a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>How to use musegui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help manual documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Five steps from a melody to a piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>introduction first start help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>Change keys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>settings preferences shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>About musegui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/help_menu.py"/>
        <source>version licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no notes to sing words on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Type lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>At the selected note or the cursor: Space, - and _ go on, Shift+Space goes back, Up, Down and Enter change the verse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words text syllables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lyrics …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Lay a text of one or more verses under the notes of a voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>words paste text verses hyphenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Give the words to the other voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>Those of the chosen voice, where rhythms allow; voices with words on locked notes keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>share copy lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words yet: type or paste some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>From the selected notes or, without a selection, from the chosen voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>delete words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/lyrics_menu.py"/>
        <source>The chosen voice has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert note / stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Insert a note at the cursor cell, which the arrow keys show and move while nothing is selected; on a note, select it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Semitone down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Octave down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Up within the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Down within the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Move starts and ends to the snap grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Set chord at the cursor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Ask for a chord over the beat at the cursor: C, F♯m7, B♭/D, V7, ii65.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Chords of a phrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Type numerals or symbols from the bar at the cursor on: I | ii65 V | I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony numerals symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Suggest next chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>List the likeliest chords for the beat at the cursor, or after the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>progression harmony network probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Next voicing of the chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Lay the chord at the cursor out anew; locked notes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>inversion spacing close open position cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Previous voicing of the chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Write under the bass, in the chord lane, which chords stand over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>figured bass continuo thoroughbass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>The bass is empty: write it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Phrase end at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/notes_menu.py"/>
        <source>Mark the beat at the cursor as the end of a phrase, or take the mark away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece is as long as it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Piece information …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Title, composer, words by, copyright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>title author lyricist name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ensemble …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Choirs, quartets, organ: the piece comes to their compasses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>ssaa ttbb sab ssa satb strings brass organ choir arrange voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key and time signature …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key in force at the cursor, time signature from the bar there on, and pickup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre upbeat anacrusis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the playhead on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bpm speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Transpose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The piece, with its key and the chords you set, or the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>semitones octave key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Key change here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on, and the notes that follow with it if you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>modulation signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Time signature here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the bar at the cursor on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>meter metre change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Tempo change here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>From the cursor on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Ritardando / accelerando …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Slow down or speed up from beat to beat, between two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>rallentando tempo slower faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Rehearsal letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The next letter over the bar at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>mark section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Double bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Before the bar at the cursor, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>barline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Repeat mark …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Say that the bar at the cursor begins a repeat that is written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Text over the staff …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A word at the cursor, such as dolce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>expression direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Remove what is selected on the ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>A key, a time signature, a tempo or a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>delete key tempo meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars, before the one with the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>add measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Insert bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to insert:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Empty bars after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>append measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars to add:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Delete the bar at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>remove measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>The only bar can't be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Add bars at the end, or cut the piece off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>bars measures append</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/piece_menu.py"/>
        <source>Bars in the piece:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play / pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Return to where playback began (Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Repeat the loop, the selection or everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Metronome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click on every beat, with an accent on each bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Count in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Click for one bar before playback begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Humanize …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play a little unevenly, as people do; the score stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>timing velocity swing expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Breathe where phrases end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Slow down a little at phrase ends, and leave a gap before the next phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>ritardando ritard fermata cadence expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Record from a MIDI keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play into the chosen voice during playback; notes move to the snap grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Step entry from a MIDI keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Each key inserts a note at the cursor; 3–7 choose its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow incoming MIDI clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>MIDI ports in and out, clock, program changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>All notes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Silence every note that still sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Follow the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Turn pages during playback, until you scroll by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Play notes while editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Sound font, audio driver, device and buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>settings preferences soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/play_menu.py"/>
        <source>Reconnect the audio device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Click to insert a note, drag to lengthen it, right-click to erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag over notes to erase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Drag to select time in all voices, or with Shift in the chosen voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>For the next note that is inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Note length: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Mute the chosen voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/tools_menu.py"/>
        <source>Solo the chosen voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Use system theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Taller rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Shorter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Lyrics lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: the words of the chosen voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocity and dynamics lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Below the roll: how loud each note is, and the dynamics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Velocities on the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>A line on each note: the longer, the louder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Roman numerals in the chord lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Name the chords that sound by their degrees, with the keys that are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony analysis key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Analysis in the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Print numerals, cadences and the kinds of non-chord notes in the engraved score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>harmony roman cadence passing suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Faults on the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Ring and join the notes that break a rule of part-writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Only the chosen voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Hide the other voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>All edits, to go back to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Bottom panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Versions, part-writing and the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Language …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>Which language the window speaks from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/menus/view_menu.py"/>
        <source>english deutsch français español italiano translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Click, pencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a note as long as the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag right, pencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>insert a longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag a note / its edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move / resize it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Right-click, right-drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+drag beside notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select with a rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>add to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>drag a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>no snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Middle-drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Wheel, Shift+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>scroll pitch, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ctrl+wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Alt+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>zoom pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: click, drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>go there, mark a loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>phrase end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Ruler: drag a key, tempo, sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>move it; right-click for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Chord lane: double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>ask for a chord; Tab goes on to the next beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Lyrics lane: double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>type words; Space, - and _ go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>set one bar, several, or a line across many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Velocity lane: right-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>as the dynamics say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Hover over a lighter note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>see alternatives; click one to take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Versions: 1–8, ← →, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>choose, flip through, back to the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Drag, region tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>select time in all voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>only in the chosen voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>generated notes become gaps;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/shortcut_sheet.py"/>
        <source>again: locked notes, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>L&amp;yrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>&amp;Dynamics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>Pie&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>Fi&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>E&amp;xercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/actions/table.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/app.py"/>
        <source>Fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/about.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/about.py"/>
        <source>Short guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/about.py"/>
        <source>A program for composing in four voices, with a network trained on Bach's chorales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/about.py"/>
        <source>Apache License 2.0. The built-in sound font is in the public domain (CC0 1.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/about.py"/>
        <source>musegui uses {libraries}, under their own licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/language.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/language.py"/>
        <source>The language changes when musegui is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/language.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/language.py"/>
        <source>Language of the window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Something went wrong in the program: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>The window system reports a problem: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/common/notices.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>there is no display to open a window on; without one, use the command line: musegui harmonize IN.mid -o OUT.mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>no display answers as QT_QPA_PLATFORM={wanted} wants it; unset that variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt has no platform {platform!r}, which QT_QPA_PLATFORM names; unset that variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/display.py"/>
        <source>Qt's {plugin} can't be loaded ({problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>Muted voices are left out, as in playback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>Export audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>As loud as possible (peaks at −1 dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>Include the metronome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>One file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>One file per voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>{rate:g} kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>{kind} files (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>Replace {files}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/audio_export_dialog.py"/>
        <source>Rendering {path} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Autosaving failed: {error}. Save soon (Ctrl+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Unsaved work can't be backed up in {folder}: {reason}. Save it soon (Ctrl+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>an untitled piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>musegui ended before changes to {name} were saved. A backup was made {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>at {moment:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/autosaver.py"/>
        <source>on {moment:%Y-%m-%d at %H:%M}</source>
        <translation>el {moment:%d/%m/%Y a las %H:%M}</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag this voice into another program, as a MIDI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag the selection, or else everything, into another program as a MIDI file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>There are no notes to drag out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/drag_out.py"/>
        <source>Drag out as MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/export_dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/export_dialog.py"/>
        <source>Two: closed score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/export_dialog.py"/>
        <source>Four: one for each voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/export_dialog.py"/>
        <source>As it is played: humanized, breathing at phrase ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/export_dialog.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/export_dialog.py"/>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/export_dialog.py"/>
        <source>Staves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/export_dialog.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/export_dialog.py"/>
        <source>{path} is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/exporter.py"/>
        <source>{path} can't be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/exporter.py"/>
        <source>The score can't be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/exporter.py"/>
        <source>Exported as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/exporter.py"/>
        <source>Exported as {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>musegui projects (*.muse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Save as exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>That is the file of this piece; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Demo melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Save the changes to “{name}” first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} (backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} was saved by a newer musegui. Saving it here drops what this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>All four voices of {path} have notes. Only the soprano is locked, so that fills can rewrite the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Lock all voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>{path} was changed by another window or program since it was opened here. Replace it with what you see in this window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/file_controller.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor, bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto, tenor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: soprano, alto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: tenor, bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Split: alto, tenor, bass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Play repeats and jumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Track {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a tune of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Choose a voice for each track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Every note fits as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>Voice of {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{n:,} notes</source>
        <extracomment>one: {n:,} note</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, drums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/import_dialog.py"/>
        <source>{notes}, {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Reading {path} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/importer.py"/>
        <source>Open it once through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/new_window.py"/>
        <source>Another window could not be opened; start musegui again instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>A file for each chosen voice, with that voice louder than all others together. Muted voices are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Export practice tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>And one with all voices as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Clicks on the beats of the piece, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Where it stands in playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Left, the others right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Right, the others left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Than all other voices together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Louder by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Count-in bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>{voice} has no notes, is muted or turned down to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Folder for practice tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Rendering {n} practice tracks …</source>
        <extracomment>one: Rendering {n} practice track …</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/document/practice_dialog.py"/>
        <source>Exported {n} practice tracks to {folder}.</source>
        <extracomment>one: Exported {n} practice track to {folder}.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/recent_menu.py"/>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/render_dialog.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/document/render_dialog.py"/>
        <source>Exported {names}: {seconds:.1f} s of audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Hint for {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>Solve {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} {chord} would go well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>At {place} no chord can be named; ask for the notes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_controller.py"/>
        <source>What the exercise gives stays as it is. Exercise &gt; End the exercise makes an ordinary piece of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Chorale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>What is to be done; a usual sentence if this stays empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>By chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_dialog.py"/>
        <source>Take another chorale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>This piece is no exercise. File &gt; New exercise … makes one of a chorale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>Faults of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>The answer has changed since. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{faults}, {points} lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{n} faults</source>
        <extracomment>one: {n} fault</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>No faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{n} beats still empty.</source>
        <extracomment>one: {n} beat still empty.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/exercise/exercise_panel.py"/>
        <source>{n} points</source>
        <extracomment>one: {n} point</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Harmonize fills what is empty. Locked notes never change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Progress of the fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Pass {sweep} of {sweeps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Done in {seconds:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>On {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Stopped by your edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_buttons.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Harmonize {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Nothing is empty. Select what to rewrite, or rewrite all notes that you have not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill gaps in {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Rewrite {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Continue with {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Melody in {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Fill {voice} {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>There is no generated note at the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>These versions were made when the piece had another length. Undo to that point, or fill again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Use {style} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The style {name!r} is not on this computer. Import its file from the Style menu, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>The notes have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Bar {bar} leaves no choice: all versions have the same notes there, or nothing that is allowed is likely. Unlock a note, ask for another chord, or be less strict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>{places}; and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>Not all that was asked could be kept: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/fill_controller.py"/>
        <source>bars {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>The piece can't become longer, so there is no next chord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>No chord is likely there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Likely chords, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/chord_suggestions.py"/>
        <source>Set chord {chord}, bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>How unlikely the new notes are, after each pass: lower is more typical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Finished: mean NLL {nll:.2f} nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>Pass {sweep}: mean NLL {nll:.2f} nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>A fill draws here how unlikely its notes are, pass by pass (mean NLL in nats).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>mean NLL (nats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likelihood_plot.py"/>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/likely_popup.py"/>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}: it becomes locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take a rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/likely/why_note.py"/>
        <source>Take {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>{engine} (not trained)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/new_bars/continue_dialog.py"/>
        <source>Makes {n} versions, with the settings of the Fill panel.</source>
        <extracomment>one: Makes one version, with the settings of the Fill panel.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>New melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Harmonize it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Write the empty bars of the other voices to it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>Time signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano of this piece gets a melody. Its last note is the tonic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/melody_dialog.py"/>
        <source>The soprano gets a melody from bar {bar} on, in the key and time signature of the piece. Its last note is the tonic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>The same seed, piece and settings give the same notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/new_bars/new_bars_dialog.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>The same seed, score and settings give the same notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Keep</source>
        <translation>Fija</translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Use this seed for every fill. Otherwise each fill draws a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/fill_panel.py"/>
        <source>Copy the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Sixteenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Eighths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Discourage faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Forbid faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions made at once, to be compared below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>The shortest notes that a fill writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Parallel fifths and octaves, crossings, wide gaps, leaps and voices out of their register. A fault that locked notes, or chords set to exact, leave no way round stays, and is listed under Part-writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Keep the rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Existing notes only change their pitch; every onset and rest stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Picardy third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>A piece in minor closes on a major chord, as Bach's do. Without it the last third is minor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes over the notes: more are slower and better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Made for each version, of which the one with the best part-writing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Better fills take longer: more passes and, for the best, a choice among four. Live is always a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>As long as the last fill would have taken with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>About {seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Best of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Steering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/option_form.py"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Choose a preset, or type a name and press Enter to save the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Preset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Save the current settings under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/preset_row.py"/>
        <source>Delete this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Generated notes of the {voice} stay in this range where possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Lowest note of the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/registers_form.py"/>
        <source>Highest note of the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/panel/steering_slider.py"/>
        <source>{sentence}
Now {value:g}; double-click for {neutral:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>no faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>same notes as {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, typicality {dots} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Typicality {dots} of 5 (mean NLL {nll:.3f} nats; lower is more typical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>{faults} in part-writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Differs from version 1: {differences}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>The same notes as version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>being written …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_card.py"/>
        <source>Version {number}, being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>What a fill gives is kept here: up to eight versions, the best first, of the last twelve fills.
Set how many on the panel at the right, then fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Set the panel to this fill's settings and seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>The last fills, the newest below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Copy the seed of this fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Pass {sweep} of {sweeps}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Seed {seed}, {n} passes</source>
        <extracomment>one: Seed {seed}, {n} pass</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>{facts}, by: {engine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/fill/versions/candidate_tray.py"/>
        <source>Ask for this continuation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/main_window.py"/>
        <source>{n} syllables of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps them while you add notes.</source>
        <extracomment>one: {n} syllable of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps it while you add notes.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/main_window.py"/>
        <source>Step entry: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>musegui plays to MIDI only ({target}), as you chose the last time. The button at the right of the top bar brings the built-in sound back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first, in the menu of the output button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>Choose a MIDI input first: musegui follows its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem} Until then the built-in synthesizer plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>{problem}; once it is back, musegui plays on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is not connected. musegui listens to it once it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} has gone. musegui listens again once it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The MIDI input {port!r} is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>What musegui plays comes back in at {port!r}, so it no longer listens there. Remove that connection in the other program, then choose the input again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_controller.py"/>
        <source>The clock from {source!r} has stopped, and playback with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Play into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Built-in sound too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send program changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Choose each voice's instrument in the other program, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Send clock, start, stop and song position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Follow its clock, start, stop and song position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port of the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Port “{port}” for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Four ports for other programs, one per voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>A port for each voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>Looking for ports …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/midi_dialog.py"/>
        <source>{port} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source> · in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Plays into: {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Listens to {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Output: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>Follow its clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/midi/output_button.py"/>
        <source>No port of its own: how to get one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Arrange for {ensemble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones up.</source>
        <extracomment>one: All voices move {n} semitone up.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>All voices move {n} semitones down.</source>
        <extracomment>one: All voices move {n} semitone down.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>{voice} moves {semitones} more down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>No note moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/ensemble_dialog.py"/>
        <source>Part-writing faults: {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Letter or number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Repeat mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>What it says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text over the staff:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Nothing on the ruler is selected: click a key, tempo or sign there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>The first {kind} can't be removed, only changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Change {kind} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Remove {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_controller.py"/>
        <source>Text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Transpose what follows, up to the next key change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Key from {where} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>No key is in force here to transpose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Only notes of the same mode can be transposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Time signature from {where} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo from {where} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Ritardando / Accelerando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Then back to the first tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>To the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Tempo there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly slower.</source>
        <extracomment>one: {n} beat, evenly slower.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>{n} beats, evenly faster.</source>
        <extracomment>one: {n} beat, evenly faster.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>That is the tempo of the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>Beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/landmark_dialogs.py"/>
        <source>beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words are cut at their hyphens, or by the rules of the language. _ holds a syllable for one more note, * leaves a note out, ~ joins two words. Numbers or blank lines part verses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The cursor or selection ({position})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Words as they are sung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Hyphenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>As sung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Without a note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>Lyrics, {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{written} written; {unplaced} found no note and stay here: add notes, then write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>The {voice} has {n} notes</source>
        <extracomment>one: The {voice} has {n} note</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}: {syllables} can be written, {unplaced} find no note and stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses, as many as there can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{has}; {syllables} in {verses} verses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{n} syllables</source>
        <extracomment>one: {n} syllable</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>At the text's own hyphens only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/lyrics_dialog.py"/>
        <source>{language} (for Latin, too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>New piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source> beats per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Pickup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/new_dialog.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Words by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/piece_dialog.py"/>
        <source>Piece information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key and time signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>from bar {bar} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Key from bar {bar} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_dialog.py"/>
        <source>Change key or time signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Its scale is tinted on the roll, and Alt+Up and Alt+Down follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Beats in a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>Note value of a beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>{n} quarters</source>
        <extracomment>one: {n} quarter</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 sixteenth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>1 eighth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/signature_fields.py"/>
        <source>3 sixteenths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The whole piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>The selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Octaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>To a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones up.</source>
        <extracomment>one: {n} semitone up.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>{n} semitones down.</source>
        <extracomment>one: {n} semitone down.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/piece/transpose_dialog.py"/>
        <source>Distance, up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Humanize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Another variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Notes are struck a little late and not equally loud, in playback and in exported audio and MIDI. The score stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/humanize_dialog.py"/>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The sound could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device had stopped; sound was restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/output_opener.py"/>
        <source>The audio device has stopped, so there is no sound; editing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_controller.py"/>
        <source>{error} Another output is used until you choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound fonts (*.sf2 *.sf3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Opening the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Play a chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>The system's default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>A shorter buffer reacts sooner; a longer one drops out less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Sound font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Audio driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Other file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{milliseconds:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{error} What was chosen before plays on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Choose a sound font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Loading {font} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>No audio device is open. Editing, harmonizing and rendering still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>{font} plays through {driver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/sound_dialog.py"/>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>1 bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Beats a minute, from the playhead on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Bar, beat and sixteenth of the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap: starts and lengths are multiples of this. Hold Alt to suspend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>Change tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/transport_bar.py"/>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Voice oohs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Reed organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Harpsichord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Flute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Oboe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Clarinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Bassoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trumpet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Trombone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>French horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Mute the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hear the {voice} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock or unlock all of the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Hide the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Rewrite the {voice}; locked notes stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Instrument of the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Volume of the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Show the {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Program {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Lock {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Unlock {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change instrument of {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>Change volume of {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>locked (yours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>empty, to be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>The fainter the note, the less sure musegui was of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/playback/voice_panel.py"/>
        <source>A gap: nothing has been written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Four, with a reduction for rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Symbols above the staves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Roman numerals below the staves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Numerals, cadences and non-chord notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>From the second page on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>With the count of all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Page setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>{name} ({width:g} × {height:g} mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>On its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Margins left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Margins above and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Height of a staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Each system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Bars from one bar number to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source> bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Usual page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>above and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Staff height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Bar numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Chords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>Page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_dialog.py"/>
        <source>The page can't be shown: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_preview.py"/>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_preview.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_preview.py"/>
        <source>The page appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_preview.py"/>
        <source>The piece is empty: there is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/page_preview.py"/>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/sheets.py"/>
        <source>{path} can't be written: there is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/sheets.py"/>
        <source>{path} can't be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/sheets.py"/>
        <source>Nothing was printed: the last page is {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/sheets.py"/>
        <source>Nothing was printed: the piece is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/printing/sheets.py"/>
        <source>The printer {printer!r} could not be used; see that it is switched on and connected, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_editor.py"/>
        <source>Chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_lane.py"/>
        <source>Double-click a beat to ask for a chord there: C, F♯m7, B♭/D, or V7, ii65, V/V; or for figures of the bass: 6, 65, ♯, 4 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_lane.py"/>
        <source>Chord lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_lane.py"/>
        <source>Remove chord, bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_lane.py"/>
        <source>Set figures {figures}, bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_lane.py"/>
        <source>Set chord …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_lane.py"/>
        <source>Remove chord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_lane.py"/>
        <source>{place}: set chord {chord}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_lane.py"/>
        <source>{place}: figures {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/chord_lane.py"/>
        <source>{place}: sounding chord {chord}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/dynamics_lane.py"/>
        <source>Drag a bar to change a note's velocity, or drag across to draw a line; right-click: as the dynamics say. Double-click above the bars for a dynamic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/dynamics_lane.py"/>
        <source>Dynamics lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/dynamics_lane.py"/>
        <source>Move dynamics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/dynamics_lane.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/keyboard_strip.py"/>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lyric_editor.py"/>
        <source>Lyrics, verse {verse}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/lyrics_lane.py"/>
        <source>Double-click under a note to type its words; space, - and _ go on to the next note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/phrase_dialog.py"/>
        <source>Numerals or symbols, with | between bars: I | ii65 V | I. The chords of a bar share its beats; - holds the chord before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/phrase_dialog.py"/>
        <source>Chords of a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/roll/phrase_dialog.py"/>
        <source>{n} chords from bar {bar} on.</source>
        <extracomment>one: {n} chord from bar {bar} on.</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/phrase_dialog.py"/>
        <source>Set chords from bar {bar}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/piano_roll.py"/>
        <source>Piano roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/roll_view.py"/>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Click to go there, drag to mark a loop, double-click for a phrase end.
Keys, tempos and signs: drag to move, double-click to change, right-click for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/roll/ruler.py"/>
        <source>Move {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>Engraved score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score can't be engraved: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>The score appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/score/score_view.py"/>
        <source>There is nothing to engrave yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Style card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Beware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Use its sound and tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Rename the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Its new name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Export the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Styles (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style {style!r}? Pieces that were filled with it stay as they are; their next fills can use {usual}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Delete the style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/card_dialog.py"/>
        <source>Per 1,000 occasions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>Learning curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>How much the pieces that are held back surprise the style (NLL in nats): lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_curve.py"/>
        <source>NLL {nll:.3f} nats, best {best:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>musegui learns from pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in folders within the folder. Twenty pieces are a good beginning. You can close this window and go on composing meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learning {style!r} was stopped. It goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>For the card, such as: my own pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>At most so long. It ends earlier where the pieces that are held back gain nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Forget what was learnt so far; the pieces stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Whose they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Folder of pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Choose the folder of your pieces first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Stopped. Learn goes on from here, with the same folder and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Discard what was learnt of {name!r} so far? The pieces stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>What was learnt of {name!r} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{state}; at most {minutes} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{n:,} files could not be used:</source>
        <extracomment>one: {n} file could not be used:</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Learnt {name!r} from {count} pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it as much as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>Those held back surprise it {gain:.0%} less than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{minutes:.0f} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/learn_dialog.py"/>
        <source>{seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_choice.py"/>
        <source>Mix with another style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_choice.py"/>
        <source>No second style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_choice.py"/>
        <source>How much each of the two styles has a say; a fill between them takes twice as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_choice.py"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_choice.py"/>
        <source>The style that fills write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_choice.py"/>
        <source>Second style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_choice.py"/>
        <source>The style that is mixed into the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_choice.py"/>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Import a style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Imported the style {name!r}. Fills write in it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Learning the style {name!r} was interrupted; at most a minute of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>Sound and tempo of {style}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_controller.py"/>
        <source>The style {name!r} is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/style/style_menu.py"/>
        <source>{name} (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No part-writing faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Fix all in {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>All notes of this fault are locked ({where}). So are those of {more} more faults. Change one by hand, or unlock one with Shift+L and fix again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found by rewriting those notes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version without the fault was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found by rewriting those notes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>No version with fewer faults was found, though all unlocked voices were rewritten there. Unlock a note beside it, or change one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/fault_controller.py"/>
        <source>Rewrite the other voices there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of this fault that aren't locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Fix all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rewrite the notes of all faults listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Rules …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source>Choose what is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/part_writing_list.py"/>
        <source> (locked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Bach, in 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules of part-writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/theory/rules_dialog.py"/>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Paint a melody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>With the pencil (2), click or drag in the roll. What you paint is yours: no fill changes it. A melody to try things with is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Have the rest written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Press G. The other voices appear while you watch. Esc cancels, and Ctrl+Z takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Space plays and stops, also during a fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Choose, and change a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>[ and ] go through the versions. Select a bar (Ctrl+B) and press R: only that is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/gui/tour.py"/>
        <source>This button plays into other programs; Ctrl+E exports scores and MIDI. The Help menu has the guide, and this tour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/cnn.py"/>
        <source>The engine cnn has the weights of the fill and can't take those in {path}; leave them out, or choose the engine that they are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} can't be read ({reason}); give another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{path} has no fold {fold!r} of frames, lists of pitches from {lowest} to {highest} ({problem}); give another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_task.py"/>
        <source>{pitch} is no pitch of a piano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/frame_writer.py"/>
        <source>{weights} was trained on quarter notes and can only be measured; to continue pieces train it by 'musegui train --engine {engine} --out RUN --minutes 30', without --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/registry.py"/>
        <source>There is no continuation engine {name!r}; the engines are {engines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/weights.py"/>
        <source>train it by '{command}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/weights.py"/>
        <source>{path} holds weights of the engine {owner}, not of {engine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/weights.py"/>
        <source>{problem}; choose another file, or {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/continuation/weights.py"/>
        <source>{path} holds weights of {engine} that this version can't use; train it by '{command}' again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>Make room, and ask for the same again: it goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{path} can't be written: {reason}.{advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{path} is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>that is no name for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>{done:,} of {total:,} files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/learning/learn.py"/>
        <source>iteration {iteration}, NLL of the pieces held back {nll:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>There are no weights at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} holds {found}, this version reads {format}: use the weights that came with this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/checkpoint.py"/>
        <source>{path} is damaged or no weights file ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/inference.py"/>
        <source>{path} holds no weights this version can use ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/inference.py"/>
        <source>restore the file from the repository, or install musegui again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>{path} holds no network this version can use ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>This style builds on a network of another version of musegui; learn it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/network/styles.py"/>
        <source>its tensors are not those of its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>These two styles can't be mixed: they write on different grids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out: the candidates were made {most} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>Memory ran out on the {device} device: the fill runs on the CPU instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is not enough memory for this fill; close other programs, or fill fewer bars at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to weigh: these steps lie outside the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: the score is empty; add a bar first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: no cell is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: no note lies wholly in the region, and the rhythm is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/filler.py"/>
        <source>There is nothing to fill: every cell of the region is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/sampling/window.py"/>
        <source>The {voice}'s {note} at {place} lies outside {lowest} to {highest}, the compass of four-part writing here; transpose the music first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/dataset.py"/>
        <source>There is no fold {fold!r}; the folds are {folds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/dataset.py"/>
        <source>{path} has no fold {fold!r} of SATB pitches ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/dataset.py"/>
        <source>{name} has not four whole numbers per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/dataset.py"/>
        <source>{name} has a pitch that is not from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is not a folder; name the folder of your pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is not there; name the folder of your pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} can't be read; check your rights to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} is empty; put pieces in four voices into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{path} is the same piece as {same}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has only one piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/folder.py"/>
        <source>{folder} has no piece to learn from; {least} pieces in four voices are the least, and twenty are a good beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/melodies.py"/>
        <source>The collections of tunes are missing; install the package music21 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} has no notes for {voices}; four voices are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} is shorter than two bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/pieces.py"/>
        <source>{path} goes beyond C2 to B5, which is all that the network hears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/task.py"/>
        <source>The value of {option} must be a positive number, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>Say how long to train: either iterations or minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>The gradients of iteration {iteration} are not finite; the last state in {folder} is sound. Start again with a lower learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} can't be the folder of a run: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/model/training/trainer.py"/>
        <source>{folder} holds a run with other options; choose another folder, or delete {file_name} in it to start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/child.py"/>
        <source>something unforeseen went wrong ({name}: {problem})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/helper.py"/>
        <source>it was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>what it answers can't be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>it no longer answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process ended with exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>signal {signal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was killed from outside ({name}), as systems do when memory runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process was ended from outside ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/processes/worker.py"/>
        <source>its process crashed ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>with {commands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install the package that holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system library {library} is missing; install it {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the system libraries {libraries} are missing; install them {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>the Python package {package} is missing; install musegui again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../musegui/system_libraries.py"/>
        <source>a part of it can't be loaded ({problem}); install it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
