from musegui.core.editing.edits import moved, paint_notes, replace_notes
from musegui.core.fill.obstacles import find_obstacle
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice

S = Voice.SOPRANO


def melody(*pitches):
    notes = [Note(S, 4 * index, 4, pitch) for index, pitch in enumerate(pitches)]
    return paint_notes(Score.empty(16 * 4), notes)


def test_nothing_is_in_the_way_of_an_ordinary_melody():
    score = melody(60, 62, 64)
    assert find_obstacle(score, ~score.locks) is None


def test_all_locked_is_explained():
    score = melody(60)
    obstacle = find_obstacle(score, score.locks)
    assert "nothing to fill: everything there is locked (soprano)." in obstacle.sentence
    assert "Shift+L" in obstacle.sentence
    assert obstacle.offer is None


def test_a_voice_out_of_range_can_be_moved_as_a_whole():
    score = melody(84, 86, 88)
    obstacle = find_obstacle(score, ~score.locks)
    assert "C6 in bar 1 beat 1 lies above B5" in obstacle.sentence
    offer = obstacle.offer
    assert offer.words == "Move the soprano down an octave"
    lower = replace_notes(score, offer.notes, moved(offer.notes, 0, offer.semitones))
    assert find_obstacle(lower, ~lower.locks) is None
    assert find_obstacle(melody(97), melody(97).locks == 0).offer.words.endswith("down 2 octaves")


def test_where_the_voice_as_a_whole_does_not_fit_only_what_lies_outside_is_moved():
    score = melody(37, 84)
    offer = find_obstacle(score, ~score.locks).offer
    assert [note.pitch for note in offer.notes] == [84]
