"""The words of one voice go to the others that a fill has written."""

from __future__ import annotations

import numpy as np

from musegui.core.editing.edits import set_locks
from musegui.core.editing.lyrics import lay_out, sung_verses, with_syllable
from musegui.core.editing.shared_words import share_words
from musegui.core.marks import Ending, Lyric, Syllable
from musegui.core.score import Score
from musegui.core.voices import Voice
from tests.core.editing.test_lyrics import line, quarters, with_line, words

S, A, T, B = Voice
WORD, MELISMA = Ending.WORD, Ending.MELISMA


def shared(score: Score, voice: Voice = A) -> list[tuple[int, str]]:
    written = np.zeros_like(score.locks)
    written[A:] = True
    unlocked = set_locks(score, written, False)
    return words(share_words(unlocked, written), voice)


def test_words_go_to_notes_that_begin_with_them() -> None:
    score = lay_out(with_line(quarters(S, 3), A, (0, 4), (4, 8), (8, 12)), S, "a-gain_").score
    assert shared(score) == [(0, "a-"), (4, "gain_")]


def test_where_one_holds_and_the_other_moves_there_is_a_melisma() -> None:
    score = with_line(line(S, (0, 8), (8, 16)), A, (0, 4), (4, 8), (8, 10), (10, 12), (12, 16))
    assert shared(lay_out(score, S, "Lord God").score) == [(0, "Lord_"), (8, "God_")]
    assert shared(lay_out(score, S, "a-men").score) == [(0, "a-"), (8, "men_")]
    score = with_line(quarters(S, 4), A, (0, 8), (8, 16))
    assert shared(lay_out(score, S, "Lord_ God_").score) == [(0, "Lord"), (8, "God")]


def test_a_note_that_sounds_takes_a_syllable_if_it_is_free() -> None:
    score = with_line(line(S, (0, 6), (6, 8), (8, 12)), A, (0, 4), (4, 8), (8, 12))
    assert shared(lay_out(score, S, "sing to God").score) == [(0, "sing"), (4, "to"), (8, "God")]


def test_a_syllable_without_a_note_leaves_the_hyphens_right() -> None:
    score = with_line(quarters(S, 4), A, (0, 16))
    assert shared(lay_out(score, S, "a-men to you").score) == [(0, "a")]
    score = with_line(quarters(S, 3), A, (0, 8), (8, 12))
    assert shared(lay_out(score, S, "glo-ri-a").score) == [(0, "glo-"), (8, "a")]
    score = with_line(quarters(S, 3), A, (0, 6), (6, 8), (8, 12))
    assert shared(lay_out(score, S, "glo-ri-a").score) == [(0, "glo-"), (6, "ri-"), (8, "a")]


def test_a_voice_that_rests_says_nothing() -> None:
    score = with_line(quarters(S, 3), A, (4, 8))
    assert shared(lay_out(score, S, "Lord have mer-").score) == [(4, "have")]
    score = with_line(line(S, (0, 4), (8, 12)), A, (0, 4), (4, 8), (8, 12))
    assert shared(lay_out(score, S, "Lord God").score) == [(0, "Lord_"), (8, "God")]


def test_the_last_syllable_is_held_only_where_the_voice_holds_it() -> None:
    score = with_line(line(S, (0, 8), (8, 12), (12, 16)), A, (0, 4), (4, 8), (8, 12), (12, 16))
    assert shared(lay_out(score, S, "men").score) == [(0, "men")]
    assert shared(lay_out(score, S, "so men").score) == [(0, "so_"), (8, "men")]
    assert shared(lay_out(score, S, "so men_").score) == [(0, "so_"), (8, "men_")]


def test_all_verses_are_shared_and_old_words_go() -> None:
    score = with_line(quarters(S, 2), A, (0, 4), (4, 8))
    score = lay_out(score, S, "a b\n\nc d").score
    score = with_syllable(score, A, 4, Syllable(3, "old"))
    made = shared(score)
    assert made == [(0, "a"), (4, "b")]
    written = np.zeros_like(score.locks)
    written[A] = True
    unlocked = share_words(set_locks(score, written, False), written)
    assert [sung_verses(unlocked, voice) for voice in (S, A, T)] == [[1, 2], [1, 2], []]


def test_words_of_the_users_own_and_notes_that_were_not_written_stay() -> None:
    score = with_line(quarters(S, 2), A, (0, 4), (4, 8))
    score = with_syllable(lay_out(score, S, "a b").score, A, 0, Syllable(1, "hm"))
    written = np.zeros_like(score.locks)
    written[A, 4:] = True
    kept = score.replace(locks=score.locks & ~written)
    assert share_words(kept, written) is kept
    same = with_syllable(kept, A, 0, Syllable(1, "a"))
    assert words(share_words(same, written), A) == [(0, "a"), (4, "b")]
    nobody = same.replace(lyrics=())
    assert share_words(nobody, written) is nobody


def test_the_given_voice_gives_whichever_it_is() -> None:
    score = with_line(with_line(Score.empty(16), T, (0, 8)), S, (0, 4), (4, 8))
    score = lay_out(score, T, "Lord").score
    written = np.zeros_like(score.locks)
    written[[S, A, B]] = True
    made = share_words(set_locks(score, written, False), written)
    assert made.lyrics == (
        Lyric(0, S, Syllable(1, "Lord", MELISMA)), Lyric(0, T, Syllable(1, "Lord", WORD)),
    )  # fmt: skip
