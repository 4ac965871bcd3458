"""Files of other programs that once came in wrong, and what is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from musegui.core.keys import Key
from musegui.core.timegrid import MeterChange
from musegui.files.scores import read_any_song
from musegui.files.song.song_score import score_from_song
from tests.files.lines import voice_lines

CASES = Path(__file__).parents[1] / "data" / "cases"

RIGHT = {
    "abc/accidental-lasts-to-the-bar-line.abc": {
        "S": "0:66 1:66 2:67 3:66 4:65(4) 8:78(2) 10:66(2)"
    },
    "abc/accidental-through-a-tie.abc": {"S": "0:69(2) 2:66(4) 6:65(2) 8:65(4)"},
    "abc/inline-key-change.abc": {"S": "0:65 1:67 2:69 3:71 4:66 5:67 6:69 7:71 8:65(4)"},
    "abc/inline-note-length.abc": {
        "S": (
            "0:72 1:74 2:76 3:77 4:72(0.5) 4.5:74(0.5) 5:76(0.5) 5.5:77(0.5) 6:79 7:81 "
            "8:72 9:74 10:76 11:77"
        ),
    },
    "abc/key-with-bass-clef.abc": {"B": "0:54 1:48 2:55 3:57"},
    "abc/key-with-own-accidentals.abc": {"S": "0:70 1:63 2:66 3:72"},
    "abc/meter-changes.abc": {"S": "0:72 1:74 2:76 3:77 4:72 5:74 6:76 7:72 8:74"},
    "abc/no-meter-field-refused.abc": {"S": "0:72 1:74 2:76 3:77"},
    "abc/octave-in-voice-field.abc": {"T": "0:64 1:62 2:60 3:60"},
    "abc/remark-becomes-notes.abc": {"S": "0:72 1:74 2:76 3:77 4:79(4)"},
    "abc/spacer-y-becomes-a-note.abc": {"S": "0:72 1:74 2:76 3:77"},
    "abc/tenor-treble-8.abc": {
        "S": "0:72 1:74 2:76 3:72",
        "A": "0:67 1:67 2:67 3:64",
        "T": "0:64 1:62 2:60 3:60",
        "B": "0:48 1:47 2:48 3:48",
    },
    "abc/text-after-the-tune-becomes-notes.abc": {"S": "0:72 1:74 2:76 3:77"},
    "abc/text-block-becomes-notes.abc": {"S": "0:72 1:74 2:76 3:77"},
    "abc/tied-chord-struck-again.abc": {
        "S": "0:67(6) 6:67(2) 8:72(4)",
        "A": "0:64(6) 6:64(2)",
        "T": "0:60(6)",
    },
    "abc/transpose-in-key-field.abc": {"S": "0:64 1:62 2:60 3:60"},
    "abc/voice-inside-a-line.abc": {
        "S": "0:72 1:74 2:76 3:72 4:72(4)",
        "A": "0:67 1:67 2:67 3:64 4:64(4)",
    },
    "abc/voice-overlay.abc": {
        "S": "0:72 1:74 2:76 3:72 4:72(4)",
        "A": "0:67 1:67 2:67 3:64 4:64(4)",
    },
    "repeats/abc-dc-al-fine.abc": {
        "S": "0:72 1:74 2:76 3:77 4:79(4) 8:81(4) 12:72 13:74 14:76 15:77 16:79(4)"
    },
    "repeats/abc-double-repeat-sign-refused.abc": {
        "S": (
            "0:62(0.5) 0.5:64(0.5) 1:62(0.5) 1.5:66(0.5) 2:69(0.5) 2.5:74(0.5) 3:71 "
            "4:69(0.5) 4.5:69(0.5) 5:66(0.5) 5.5:64(0.5) 6:62(0.5) 6.5:64(0.5) 7:62(0.5) "
            "7.5:66(0.5) 8:69(0.5) 8.5:74(0.5) 9:71 10:69(0.5) 10.5:69(0.5) 11:66(0.5) "
            "11.5:64(0.5) 12:78(0.5) 12.5:79(0.5) 13:78(0.5) 13.5:76(0.5) 14:74(0.5) "
            "14.5:71(0.5) 15:69(1.5) 16.5:69(1.5) 18:78(0.5) 18.5:79(0.5) 19:78(0.5) "
            "19.5:76(0.5) 20:74(0.5) 20.5:71(0.5) 21:69(1.5) 22.5:69(1.5)"
        ),
    },
    "repeats/abc-order-of-parts.abc": {
        "S": "0:72 1:74 2:76 3:77 4:72 5:74 6:76 7:77 8:79(4) 12:72 13:74 14:76 15:77"
    },
    "repeats/abc-tuplet-with-colons-refused-as-repeat.abc": {
        "S": "0:72(0.75) 0.75:74(0.5) 1.25:76(0.75) 2:77 3:79 4:81 5:72(4)"
    },
    "repeats/abc-two-bars-with-repeat-refused.abc": {
        "S": "0:72 1:74 2:76 3:77 4:79(4) 8:72 9:74 10:76 11:77 12:79(4) 16:81(4)"
    },
    "chords/chord-symbol-between-chord-notes.musicxml": {
        "S": "0:72(4)",
        "A": "0:67(4)",
        "T": "0:64(4)",
        "B": "0:48(4)",
    },
    "chords/words-between-chord-notes.musicxml": {
        "S": "0:72(4)",
        "A": "0:67(4)",
        "T": "0:64(4)",
        "B": "0:48(4)",
    },
    "drift/empty-staff-in-a-bar-then-repeat.musicxml": {
        "S": "0:72(4) 4:74(4) 8:76(4) 12:72(4) 16:74(4) 20:76(4) 24:77(4)",
        "B": "0:52(4) 8:55(4) 12:52(4) 20:55(4) 24:57(4)",
    },
    "drift/first-part-has-a-short-bar.musicxml": {
        "S": "0:72(3) 4:74(4) 8:76(4)",
        "A": "0:64(4) 4:65(4) 8:67(4)",
    },
    "drift/half-filled-bar-then-repeat.musicxml": {
        "S": "0:72(4) 4:74(4) 8:76(4) 12:72(4) 16:74(4) 20:76(4) 24:77(4)",
        "A": "0:67(4) 4:67(4) 8:67(4) 12:67(4) 16:67(4) 20:67(4) 24:69(4)",
        "T": "0:64(4) 4:62(2) 8:60(4) 12:64(4) 16:62(2) 20:60(4) 24:60(4)",
        "B": "0:48(4) 4:47(4) 8:45(4) 12:48(4) 16:47(4) 20:45(4) 24:41(4)",
    },
    "drift/one-part-has-a-long-bar.musicxml": {
        "S": "0:72(4) 4:74(4) 8:76(4)",
        "A": "0:64(4) 4:65(4) 8:67(4)",
    },
    "drift/one-part-has-a-short-bar.musicxml": {
        "S": "0:72(4) 4:74(4) 8:76(4)",
        "A": "0:64(3) 4:65(4) 8:67(4)",
    },
    "drift/tuplets-rounded-to-few-divisions.musicxml": {
        "S": "0:72 1:74 2:76(0.25) 2.25:76(0.25) 2.5:76(0.25) 2.75:76(0.25) 3:79 4:72(4) 8:72(4)",
        "A": "0:60(4) 4:60(4) 8:60(4)",
    },
    "drift/upbeat-empty-in-lower-part.musicxml": {
        "S": "0:67 1:72(4) 5:72(4)",
        "B": "1:48(4) 5:48(4)",
    },
    "drift/upbeat-with-full-measure-rest.musicxml": {
        "S": "0:67 1:72(4) 5:72(4)",
        "B": "1:48(4) 5:48(4)",
    },
    "other/divisions-after-the-first-notes.musicxml": {
        "S": "0:72(0.5) 0.5:74(0.5) 1:76(0.5) 1.5:77(0.5) 2:79(0.5) 2.5:77(0.5) 3:76(0.5) "
        "3.5:74(0.5) 4:72(4)",
        "B": "0:48(4) 4:43(4)",
    },
    "other/key-change-dropped.musicxml": {"S": "0:72(4) 4:76(4) 8:68(4)"},
    "other/measure-repeat-sign-silent.musicxml": {
        "S": "0:72 1:74 2:76 3:72 4:72 5:74 6:76 7:72 8:72(4)"
    },
    "other/no-divisions.musicxml": {"S": "0:72 1:74 2:76 3:77"},
    "other/tempo-with-circa.musicxml": {"S": "0:72(4) 4:72(4) 8:72(4)"},
    "other/timewise-refused.musicxml": {"S": "0:72(4) 4:74(4)", "B": "0:48(4) 4:43(4)"},
    "repeats/dc-al-fine-only-in-first-part.musicxml": {
        "S": "0:72(4) 4:74(4) 8:76(4) 12:72(4) 16:74(4)",
        "A": "0:67(4) 4:67(4) 8:69(4) 12:67(4) 16:67(4)",
        "T": "0:64(4) 4:62(4) 8:60(4) 12:64(4) 16:62(4)",
        "B": "0:48(4) 4:47(4) 8:45(4) 12:48(4) 16:47(4)",
    },
    "repeats/dc-in-sound-element-only.musicxml": {
        "S": "0:72(4) 4:74(4) 8:76(4) 12:72(4) 16:74(4)",
        "A": "0:67(4) 4:67(4) 8:69(4) 12:67(4) 16:67(4)",
        "T": "0:64(4) 4:62(4) 8:60(4) 12:64(4) 16:62(4)",
        "B": "0:48(4) 4:47(4) 8:45(4) 12:48(4) 16:47(4)",
    },
    "repeats/dc-with-other-wording-and-sound.musicxml": {
        "S": "0:72(4) 4:74(4) 8:76(4) 12:72(4) 16:74(4)"
    },
    "repeats/ds-al-coda-only-in-first-part.musicxml": {
        "S": "0:72(4) 4:74(4) 8:76(4) 12:74(4) 16:77(4)",
        "A": "0:67(4) 4:67(4) 8:69(4) 12:67(4) 16:69(4)",
        "T": "0:64(4) 4:62(4) 8:60(4) 12:62(4) 16:60(4)",
        "B": "0:48(4) 4:47(4) 8:45(4) 12:47(4) 16:41(4)",
    },
    "repeats/ds-al-coda-with-endings.musicxml": {
        "S": "0:72(4) 4:74(4) 8:72(4) 12:76(4) 16:77(4) 20:79(4) 24:72(4) 28:76(4) 32:77(4) "
        "36:81(4)"
    },
    "repeats/endings-only-in-first-part.musicxml": {
        "S": "0:72(4) 4:74(4) 8:72(4) 12:76(4) 16:77(4)",
        "A": "0:67(4) 4:67(4) 8:67(4) 12:69(4) 16:69(4)",
        "T": "0:64(4) 4:62(4) 8:64(4) 12:60(4) 16:60(4)",
        "B": "0:48(4) 4:47(4) 8:48(4) 12:45(4) 16:41(4)",
    },
    "repeats/only-first-ending-has-a-bracket.musicxml": {
        "S": "0:72(4) 4:74(4) 8:72(4) 12:76(4) 16:77(4)"
    },
    "repeats/repeat-sign-only-in-first-part.musicxml": {
        "S": "0:72(4) 4:74(4) 8:72(4) 12:74(4) 16:76(4)",
        "A": "0:67(4) 4:67(4) 8:67(4) 12:67(4) 16:69(4)",
        "T": "0:64(4) 4:62(4) 8:64(4) 12:62(4) 16:60(4)",
        "B": "0:48(4) 4:47(4) 8:48(4) 12:47(4) 16:45(4)",
    },
    "repeats/second-ending-never-ends.musicxml": {"S": "0:72(4) 4:74(4) 8:72(4) 12:76(4) 16:77(4)"},
    "repeats/two-end-repeats-without-a-start.musicxml": {
        "S": "0:72(4) 4:74(4) 8:72(4) 12:74(4) 16:76(4) 20:77(4) 24:76(4) 28:77(4)"
    },
    "voices/cue-notes-sound.musicxml": {"S": "0:72(4) 8:72(4)", "A": "0:67(4) 4:67(4) 8:67(4)"},
    "voices/german-names-crossing.musicxml": {
        "S": "0:69(4) 4:69(4)",
        "A": "0:72(4) 4:72(4)",
        "T": "0:55(4) 4:55(4)",
        "B": "0:48(4) 4:48(4)",
    },
    "voices/only-second-voice-in-a-bar.musicxml": {
        "S": "0:72(4) 8:72(4)",
        "A": "0:67(4) 4:67(4)",
        "T": "0:64(4) 8:64(4)",
        "B": "0:48(4) 4:48(4)",
    },
    "voices/voice-numbers-sorted-as-text.musicxml": {
        "S": "0:72(4) 4:74(4)",
        "A": "0:67(4) 4:67(4)",
        "T": "0:64(4) 4:62(4)",
        "B": "0:48(4) 4:43(4)",
    },
    "midi/bad-key-signature-refused.mid": {"S": "0:72 1:74 2:76 3:72"},
    "midi/data-byte-over-127-refused.mid": {"S": "0:72 1:74 2:76"},
    "midi/gate-95-percent-leaves-rests.mid": {"S": "0:72(4) 4:74(8) 12:76(2) 14:77(2) 16:72(12)"},
    "midi/rmid-with-a-chunk-before-data.rmi": {"S": "0:72 1:74 2:76 3:72"},
    "midi/short-time-signature-refused.mid": {"S": "0:72 1:74 2:76 3:72"},
    "other/kern-minor-key-becomes-major.krn": {"S": "0:67(4) 4:66(4)", "T": "0:55(4) 4:55(4)"},
    "repeats/kern-endings-by-section-labels.krn": {
        "S": "0:72(4) 4:74(4) 8:72(4) 12:76(4)",
        "B": "0:48(4) 4:50(4) 8:48(4) 12:52(4)",
    },
    "repeats/kern-pickup-and-repeat-refused.krn": {
        "S": "0:67 1:72 2:72 3:74 4:76(2) 6:67 7:72 8:72 9:74 10:76(2) 12:67 13:72(3) 16:72(2)",
        "B": "0:55 1:48 2:48 3:50 4:52(2) 6:55 7:48 8:48 9:50 10:52(2) 12:55 13:48(3) 16:48(2)",
    },
    "voices/kern-bass-becomes-soprano.krn": {"B": "0:48(2) 2:52(2)"},
    "voices/kern-names-ignored.krn": {
        "S": "0:69(4) 4:69(4)",
        "A": "0:72(4) 4:72(4)",
        "T": "0:55(4) 4:55(4)",
        "B": "0:48(4) 4:48(4)",
    },
    "voices/kern-split-staff-sa-swapped-at-random.krn": {
        "S": "0:72(2) 2:71(2) 4:72(4)",
        "A": "0:67(2) 2:67(2) 4:67(4)",
        "T": "0:64(2) 2:62(2) 4:64(4)",
        "B": "0:48(2) 2:55(2) 4:48(4)",
    },
}


@pytest.mark.parametrize("name", RIGHT)
def test_what_once_came_in_wrong_is_right(name: str) -> None:
    song = read_any_song(CASES / name)
    assert voice_lines(score_from_song(song)) == RIGHT[name]


def test_meters_change_where_the_file_says() -> None:
    score = score_from_song(read_any_song(CASES / "abc/meter-changes.abc"))
    assert score.meters == (MeterChange(0, 4, 4), MeterChange(16, 3, 4), MeterChange(28, 2, 4))


def test_a_minor_key_is_one_and_what_it_changes_to_is_told() -> None:
    song = read_any_song(CASES / "other/kern-minor-key-becomes-major.krn")
    assert song.key == Key(-2, minor=True)
    assert [change.key for change in song.key_changes] == [Key(1)]
