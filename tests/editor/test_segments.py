from __future__ import annotations

import numpy as np

from musegui.core.editing.edits import paint_notes, rest_cells, set_locks, span_cells
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.segments import CONFIDENCE_LEVELS, note_segments, open_spans

S = Voice.SOPRANO


def test_a_note_is_cut_where_its_owner_changes() -> None:
    score = paint_notes(Score.empty(32), [Note(S, 4, 8, 72), Note(S, 12, 4, 72)])
    score = set_locks(score, span_cells(score, [S], 8, 16), False)
    confidence = np.ones((4, 32), dtype=np.float32)
    confidence[S, 8:12] = 0.1
    segments = note_segments(score, confidence, S)
    assert segments.starts.tolist() == [4, 8, 12]
    assert segments.stops.tolist() == [8, 12, 16]
    assert segments.pitches.tolist() == [72, 72, 72]
    assert segments.locked.tolist() == [True, False, False]
    assert segments.heads.tolist() == [True, False, True]
    assert segments.levels.tolist() == [CONFIDENCE_LEVELS - 1, 0, CONFIDENCE_LEVELS - 1]


def test_voices_in_unison_share_the_row() -> None:
    bass = Voice.BASS
    score = paint_notes(Score.empty(16), [Note(S, 0, 8, 60), Note(bass, 4, 8, 60)])
    confidence = np.ones((4, 16), dtype=np.float32)
    upper, lower = (note_segments(score, confidence, voice) for voice in (S, bass))
    assert (upper.starts.tolist(), lower.starts.tolist()) == ([0, 4], [4, 8])
    assert (upper.lanes.tolist(), upper.shares.tolist()) == ([0, 0], [1, 2])
    assert (lower.lanes.tolist(), lower.shares.tolist()) == ([1, 0], [2, 1])
    assert lower.heads.tolist() == [True, False]
    alone = note_segments(score, confidence, S, hidden=frozenset({bass}))
    assert alone.shares.tolist() == [1]


def test_only_what_touches_a_span_is_found() -> None:
    score = paint_notes(Score.empty(32), [Note(S, start, 2, 72) for start in range(0, 32, 4)])
    segments = note_segments(score, np.ones((4, 32), dtype=np.float32), S)
    assert segments.starts[segments.between(5, 13)].tolist() == [4, 8, 12]
    assert segments.starts[segments.between(6, 12)].tolist() == [8]


def test_rests_are_no_gaps() -> None:
    score = paint_notes(Score.empty(16), [Note(S, 4, 4, 72)])
    score = rest_cells(score, span_cells(score, [S], 12, 16))
    assert open_spans(score, S) == [(0, 4), (8, 12)]
    assert open_spans(score, Voice.ALTO) == [(0, 16)]


def test_an_empty_voice_has_no_segments() -> None:
    segments = note_segments(Score.empty(16), np.ones((4, 16), dtype=np.float32), S)
    assert segments.starts.size == 0
    assert segments.between(0, 16) == slice(0, 0)
