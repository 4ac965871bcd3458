"""A recurrent network over notes and chords, after E. Mortara's Music generation with LSTM network.

Three LSTM layers of 512, batch normalization, two dropouts and two dense layers guess the next of
up to 100 words (see `chord_words`). His words have no lengths: here a second head guesses those.
His network hears a word's number as a fraction of the vocabulary, which makes neighbours of chords
that have nothing in common; here each word has a vector, and the place of the next word in the bar
is told. He takes the likeliest word; here it is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from musegui.core.fill.frames import FRAME_PITCHES, Frames, voices_of_frame
from musegui.core.pitch import OPEN, REST
from musegui.core.score import CADENCE_HERE
from musegui.core.timegrid import STEPS_PER_BEAT, STEPS_PER_WHOLE
from musegui.core.voices import VOICE_COUNT, VOICE_SPECS, VOICES
from musegui.model.continuation.base.engine import EngineSetup, RegionFiller
from musegui.model.continuation.base.sequence import (
    SequenceContinuation,
    SequenceOpening,
    Written,
)
from musegui.model.continuation.base.weights import load_engine_network
from musegui.model.continuation.chord_words import (
    CHORDS,
    FIRST_CHORD,
    FIRST_NOTE,
    NOTES,
    SILENCE,
    WORDS,
    nearest_chord,
    sentence_of,
)
from musegui.model.sampling.sampling import Dice

NAME = "chord-lstm"
BEGIN = WORDS
"""The word before the first."""

LONGEST_STEPS = STEPS_PER_WHOLE
"""What lasts longer counts as lasting so long."""

PLACES = 2 * STEPS_PER_WHOLE
"""Of sixteenths in a bar; again as many for those under a phrase end."""

LEAST_SHARE = 0.05
"""Words that are less likely than this share of the likeliest are not drawn."""

State = tuple[Tensor, Tensor]


@dataclass(frozen=True)
class ChordConfig:
    """Sizes of a `ChordNetwork`."""

    units: int = 512
    embedding: int = 96
    dense: int = 256
    dropout: float = 0.3


class ChordNetwork(nn.Module):
    """Guesses the next word and its length from those before."""

    def __init__(self, config: ChordConfig) -> None:
        super().__init__()
        self.config = config
        self.word = nn.Embedding(WORDS + 1, config.embedding)
        self.length = nn.Embedding(LONGEST_STEPS + 1, 16)
        self.place = nn.Embedding(PLACES, 16)
        self.layers = nn.LSTM(config.embedding + 32, config.units, num_layers=3, batch_first=True)
        self.normal = nn.BatchNorm1d(config.units)
        self.first_dropout = nn.Dropout(config.dropout)
        self.dense = nn.Linear(config.units, config.dense)
        self.second_dropout = nn.Dropout(config.dropout)
        self.word_head = nn.Linear(config.dense, WORDS)
        self.length_head = nn.Linear(config.dense, LONGEST_STEPS)

    def forward(self, words: Tensor, lengths: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
        """Give logits of the words after each, and of their lengths.

        Parameters
        ----------
        words, lengths : Tensor of int64, shape (batch, n)
            ``BEGIN`` of length 0 stands before the first.
        places : Tensor of int64, shape (batch, n)
            Where the next word begins, see `place_of`.

        Returns
        -------
        Tensor, shape (batch, n, WORDS), and Tensor, shape (batch, n, LONGEST_STEPS)
        """
        word_logits, length_logits, _ = self.go_on(words, lengths, places, None)
        return word_logits, length_logits

    def go_on(
        self, words: Tensor, lengths: Tensor, places: Tensor, state: State | None
    ) -> tuple[Tensor, Tensor, State]:
        """Do the same from a state on, and give the state behind it."""
        heard = torch.cat([self.word(words), self.length(lengths), self.place(places)], dim=-1)
        found, state = self.layers(heard, state)
        normal = self.normal(found.flatten(0, 1)).view_as(found)
        dense = self.second_dropout(torch.relu(self.dense(self.first_dropout(normal))))
        return self.word_head(dense), self.length_head(dense), state


def network_header(config: ChordConfig) -> dict[str, Any]:
    """Give what `network_of` needs."""
    return {"config": asdict(config)}


def network_of(header: Mapping[str, Any]) -> nn.Module:
    """Build the network of a header of weights."""
    return ChordNetwork(ChordConfig(**header["config"]))


def place_of(
    steps_into_bar: NDArray[np.integer], cadences: NDArray[np.integer]
) -> NDArray[np.int64]:
    """Give the place of every step: its sixteenth in the bar, and whether a phrase ends there."""
    place: NDArray[np.int64] = steps_into_bar.astype(np.int64) % STEPS_PER_WHOLE
    return place + STEPS_PER_WHOLE * (cadences == CADENCE_HERE)


class ChordModel:
    """Writes words, and sets their chords by the least motion.

    Parameters
    ----------
    network : ChordNetwork
    """

    def __init__(self, network: ChordNetwork) -> None:
        self._network = network.double()

    def writer(self, opening: SequenceOpening, dice: Dice) -> ChordWriter:
        return ChordWriter(self._network, opening, dice)


class ChordWriter:
    """One performance; it goes by the words that it wrote itself."""

    def __init__(self, network: ChordNetwork, opening: SequenceOpening, dice: Dice) -> None:
        score, count = opening.score, opening.candidates
        self._network = network
        self._temperature = opening.temperature
        self._places = place_of(score.grid.steps_into_bar(score.steps), score.cadences)
        self._into_beat = score.grid.steps_into_bar(score.steps) % STEPS_PER_BEAT
        self._stop = opening.stop
        self._rolls = dice.rolls(opening.stop - opening.begin, 2)
        self._drawn = [0] * count
        self._at = opening.begin
        self._until = [opening.begin] * count
        self._nats = [0.0] * count
        self._sung: list[tuple[int, ...]] = [()] * count
        self._chords = [_last_chord(opening.frames)] * count
        self._hear(opening)

    def _hear(self, opening: SequenceOpening) -> None:
        sounding, struck = opening.frames.sounding[0], opening.frames.struck[0]
        words, lengths, starts = [BEGIN], [0], np.zeros(0, dtype=np.int64)
        if len(sounding):
            sentence = sentence_of(sounding, struck)
            words += sentence.words.tolist()
            lengths += np.minimum(sentence.lengths, LONGEST_STEPS).tolist()
            starts = sentence.starts + opening.begin - len(sounding)
        places = self._places[np.append(starts, opening.begin)]
        rows = (torch.tensor([words]), torch.tensor([lengths]), torch.from_numpy(places)[None])
        count = opening.candidates
        word_logits, length_logits, state = self._network.go_on(*rows, None)
        self._next = [logits[:, -1].repeat(count, 1) for logits in (word_logits, length_logits)]
        self._state = [part.repeat(1, count, 1) for part in state]

    def write(self, standing: Frames) -> Written:  # noqa: ARG002 - it goes by its own words
        """Go on to where the first of the candidates needs its next word."""
        due = [index for index, until in enumerate(self._until) if until == self._at]
        begins = {index: self._draw(index) for index in due}
        if due:
            self._tell(due, begins)
        steps = min(self._until) - self._at
        count = len(self._until)
        sounding = np.zeros((count, steps, FRAME_PITCHES), dtype=bool)
        struck = np.zeros_like(sounding)
        for index, chord in enumerate(self._sung):
            sounding[index, :, list(chord)] = True
            if index in begins and self._into_beat[self._at] == 0:
                struck[index, 0, list(chord)] = True
        nats = np.repeat(np.array(self._nats)[:, None], steps, axis=1)
        self._at += steps
        return Written(Frames(sounding, struck), nats)

    def _draw(self, index: int) -> tuple[int, int]:
        """Draw a candidate's next word and its length."""
        word_roll, length_roll = self._rolls[index, self._drawn[index]]
        self._drawn[index] += 1
        word, word_nats = self._one_of(self._next[0][index], word_roll)
        at, length_nats = self._one_of(self._next[1][index], length_roll)
        length = min(at + 1, self._stop - self._at)
        self._until[index] = self._at + length
        self._nats[index] = (word_nats + length_nats) / length
        self._sung[index] = self._notes_of(index, word)
        return word, length

    def _one_of(self, logits: Tensor, roll: Tensor) -> tuple[int, float]:
        """Draw one by its logits; give it with its nats at temperature 1."""
        shares = torch.softmax(logits / self._temperature, dim=0)
        shares = torch.where(shares < LEAST_SHARE * shares.max(), 0.0, shares)
        up_to = shares.cumsum(0)
        drawn = int((up_to <= roll * up_to[-1]).sum().clamp(max=len(shares) - 1))
        return drawn, -float(torch.log_softmax(logits, dim=0)[drawn])

    def _notes_of(self, index: int, word: int) -> tuple[int, ...]:
        if word == SILENCE:
            return ()
        if word < FIRST_CHORD:
            return (NOTES[word - FIRST_NOTE],)
        chord = nearest_chord(CHORDS[word - FIRST_CHORD], self._chords[index])
        self._chords[index] = chord
        return chord

    def _tell(self, due: Sequence[int], begins: Mapping[int, tuple[int, int]]) -> None:
        """Let the network hear the new words of some candidates."""
        words, lengths = (torch.tensor([[begins[index][part]] for index in due]) for part in (0, 1))
        ends = [min(self._until[index], len(self._places) - 1) for index in due]
        places = torch.from_numpy(self._places[ends])[:, None]
        state = (self._state[0][:, due], self._state[1][:, due])
        word_logits, length_logits, behind = self._network.go_on(words, lengths, places, state)
        for kept, found in zip(self._next, (word_logits, length_logits), strict=True):
            kept[due] = found[:, 0]
        for kept, found in zip(self._state, behind, strict=True):
            kept[:, due] = found


def _last_chord(frames: Frames) -> tuple[int, ...]:
    """Give the pitches that the voices sang last, a mixed choir's usual ones where none did."""
    compasses = tuple((VOICE_SPECS[voice].lowest, VOICE_SPECS[voice].highest) for voice in VOICES)
    middle = [sum(compass) // 2 for compass in compasses]
    sung = np.flatnonzero(frames.sounding[0].any(axis=1))
    if not sung.size:
        return tuple(middle)
    notes = np.flatnonzero(frames.sounding[0, sung[-1]]).tolist()
    last = voices_of_frame(notes, [REST] * VOICE_COUNT, [OPEN] * VOICE_COUNT, compasses)
    return tuple(pitch if pitch >= 0 else middle[voice] for voice, pitch in enumerate(last))


def make_chord_lstm(filler: RegionFiller, setup: EngineSetup) -> SequenceContinuation:
    """Make the engine.

    Raises
    ------
    UserError
        If it has not been trained, or its weights can't be used.
    """
    network = load_engine_network(NAME, setup.weights, network_of)
    assert isinstance(network, ChordNetwork)
    return SequenceContinuation(ChordModel(network), filler, polish=setup.polish)
