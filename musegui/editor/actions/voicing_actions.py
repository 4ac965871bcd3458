"""Going through the voicings of the chord at the cursor."""

from __future__ import annotations

from musegui.core.harmony.voicings import (
    ChordHere,
    chord_here,
    describe_voicing,
    voicings_here,
    write_voicing,
)
from musegui.core.translation import tr
from musegui.core.voices import VOICES
from musegui.editor.document import Entry
from musegui.editor.workspace import Workspace


class VoicingActions:
    """Writes one voicing after another of the same chord; a run of them is one entry."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._document = workspace.document
        self._run: tuple[Entry, ChordHere] | None = None

    def cycle(self, by: int) -> str:
        """Write the next voicing, or the one before, and say which it is or why there is none."""
        document = self._document
        if document.open_edit is not None:
            document.open_edit.commit()
        score, step = document.score, self._workspace.score_step
        here = chord_here(score, step)
        if here is None:
            return tr("No chord stands at the cursor: set one there, or write its notes first.")
        goes_on = self._run is not None and self._run[0] is document.entry
        if goes_on and self._run is not None and self._run[1].start <= step < self._run[1].stop:
            here = self._run[1]
        else:
            goes_on = False
        found = voicings_here(score, here)
        if not found:
            return tr(
                "The chord has no voicing that holds with the locked notes and the compasses of "
                "the voices."
            )
        standing = tuple(score.pitches[:, here.start].tolist())
        place = found.index(standing) + by if standing in found else 0
        pitches = found[place % len(found)]
        bar = score.grid.position(here.start).bar
        edit = document.begin(tr("Voicing, bar {bar}", bar=bar), joining=goes_on)
        edit.preview(write_voicing(score, here, pitches))
        edit.commit()
        self._run = document.entry, here
        for voice, pitch in zip(VOICES, pitches, strict=True):
            if pitch >= 0:
                self._workspace.sound_edit(voice, pitch)
        which = place % len(found) + 1
        return tr(
            "Voicing {number} of {count}: {voicing}.",
            number=which,
            count=len(found),
            voicing=describe_voicing(here.chord, pitches),
        )
