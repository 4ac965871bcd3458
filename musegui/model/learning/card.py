"""The card of a style that was learnt: its figures, its defaults, and what to watch out for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

import musegui
from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.style.style import Style, StyleFigures, StyleRate, learnt_from
from musegui.core.style.style_card import COPIED_BY_BACH, RATE_LABELS, figure_warnings
from musegui.core.style.style_learning import LearnRequest
from musegui.core.theory.part_writing import total_part_writing
from musegui.core.translation import tr
from musegui.core.voices import Registers
from musegui.model.evaluation.beside_bach import harmonize_sopranos
from musegui.model.evaluation.metrics import consecutive_crops, cut, masked_cell_nll
from musegui.model.evaluation.similarity.copying import copied_share
from musegui.model.network.encoding import CLASS_OFFSET, pitches_of
from musegui.model.network.inference import LoadedNetworks
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale
from musegui.model.training.folder import Corpus

_TOLERATED_PARALLELS = 3.0
"""Parallel fifths or octaves per 1,000 occasions up to which a style forbids faults; Bach's
chorales stay below. Other faults don't count, as strictness is one for all: Palestrina's voices
cross all the time and have no parallels, but fills that might cross wrote 50 in 1,000."""

_MANY_PARALLELS = 15.0
"""From so many on they are not even discouraged."""

_CHECKED_CROPS = 48
_WRITTEN_PIECES, _WRITTEN_STEPS = 6, 128
_SPARE_SEMITONES = 2

Report = Callable[[float, str], None]


def make_card(
    request: LearnRequest,
    corpus: Corpus,
    before: LoadedNetworks,
    after: LoadedNetworks,
    report: Report,
) -> Style:
    """Measure what was learnt.

    Parameters
    ----------
    before, after : LoadedNetworks
        The shipped network, and the style's.
    report : callable
        Told how far it is, 0 to 1, and what is being measured.
    """
    pieces = [*corpus.learnt, *corpus.held_back]
    report(0.0, tr("checking with the pieces held back"))
    crops = consecutive_crops(corpus.held_back, 64)
    some = crops[:: max(1, -(-len(crops) // _CHECKED_CROPS))]
    nll_before, nll_after = (masked_cell_nll(each, some).mean for each in (before, after))
    strictness = _strictness(pieces)

    def tell(done: int, total: int) -> None:
        report(0.3 + 0.7 * done / total, tr("writing in the style"))

    written = harmonize_sopranos(
        NetworkFiller({16: after}),
        _openings([*corpus.held_back, *corpus.learnt]),
        FillOptions(strictness=strictness),
        request.seed,
        tell,
    )
    figures = StyleFigures(
        len(corpus.learnt),
        len(corpus.held_back),
        nll_before,
        nll_after,
        _rates(pieces, written),
        copied_share(written, corpus.learnt),
        COPIED_BY_BACH,
    )
    return Style(
        request.name,
        made_from=learnt_from(len(pieces), _printable(request.folder)),
        licence=request.licence,
        strictness=strictness,
        registers=_registers(pieces),
        programs=corpus.programs,
        tempo_bpm=corpus.tempo_bpm,
        figures=figures,
        warnings=tuple(figure_warnings(figures, str.format)),
        version=musegui.__version__,
    )


def _printable(folder: Path) -> str:
    return "".join(sign if sign.isprintable() else "?" for sign in folder.resolve().name)[:100]


def _openings(pieces: Sequence[Chorale]) -> list[Chorale]:
    return [
        cut(piece, 0, min(_WRITTEN_STEPS, piece.steps))
        for piece in pieces
        if (piece.classes[0, :_WRITTEN_STEPS] > 0).any()
    ][:_WRITTEN_PIECES]


def _part_writing(pieces: Sequence[Chorale]) -> dict[str, float]:
    return total_part_writing(pitches_of(piece.classes) for piece in pieces).rates()


def _rates(pieces: Sequence[Chorale], written: Sequence[Chorale]) -> tuple[StyleRate, ...]:
    theirs, ours = _part_writing(pieces), _part_writing(written)
    return tuple(StyleRate(name, theirs[name], ours[name]) for name in RATE_LABELS)


def _strictness(pieces: Sequence[Chorale]) -> Strictness:
    """Choose how much faults count against fills: little where the pieces have parallels."""
    rates = _part_writing(pieces)
    parallels = max(rates["fifths"], rates["octaves"])
    if parallels > _MANY_PARALLELS:
        return Strictness.OFF
    return Strictness.DISCOURAGE if parallels > _TOLERATED_PARALLELS else Strictness.FORBID


def _registers(pieces: Sequence[Chorale]) -> Registers:
    """Give the compass of each voice in the pieces, and a little more."""
    registers = []
    for voice in np.concatenate([piece.classes for piece in pieces], axis=1):
        pitches = voice[voice > 0] + CLASS_OFFSET
        low, high = int(pitches.min()) - _SPARE_SEMITONES, int(pitches.max()) + _SPARE_SEMITONES
        registers.append((max(low, LOWEST_PITCH), min(high, HIGHEST_PITCH)))
    return tuple(registers)
