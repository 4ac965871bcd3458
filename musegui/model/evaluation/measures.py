"""What ``musegui evaluate`` can measure, each by its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace

import numpy as np
import torch

from musegui.core.errors import UserError
from musegui.core.fill.continuing import DEFAULT_ENGINE
from musegui.core.score import CADENCE_HERE
from musegui.core.timegrid import STEPS_PER_WHOLE
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.model.continuation.registry import make_engine
from musegui.model.evaluation.beside_bach import (
    cadence_shares,
    harmonize_sopranos,
    part_writing_rates,
)
from musegui.model.evaluation.continuing_measures import continuation_gaps, continue_openings
from musegui.model.evaluation.continuo import realized_figures
from musegui.model.evaluation.idiom import (
    SILENT_BARS,
    coherence,
    form_shares,
    point_rates,
    write_from_silence,
)
from musegui.model.evaluation.metrics import (
    Erasure,
    cut,
    framewise_nll,
    gibbs_curve,
)
from musegui.model.evaluation.next_chords import suggested_chords
from musegui.model.evaluation.similarity.distributions import style_against
from musegui.model.evaluation.similarity.telling_apart import blind_accuracy
from musegui.model.evaluation.similarity.traits import TRAITS, traits_of
from musegui.model.evaluation.steering_fidelity import steering_fidelity
from musegui.model.evaluation.subject import CROP_STEPS, Evaluation, Result
from musegui.model.evaluation.unmarked import cadences_unmarked, heard_phrase_ends
from musegui.model.network.encoding import pitches_of
from musegui.model.network.inference import ShippedNetworks
from musegui.model.network.mixed import mix
from musegui.model.sampling.filler import NetworkFiller

STYLE_STEPS = 8 * STEPS_PER_WHOLE
"""How much of each piece is harmonized to compare styles, on sixteenths."""


def measure_masked(evaluation: Evaluation) -> Result:
    """Masked-cell NLL, any cells hidden."""
    return asdict(evaluation.masked(evaluation.pieces))


def measure_masked_soprano(evaluation: Evaluation) -> Result:
    """Masked-cell NLL with the soprano given."""
    return asdict(evaluation.masked(evaluation.pieces, Voice.SOPRANO))


def measure_framewise(evaluation: Evaluation) -> Result:
    """Framewise NLL in random and in chronological order, nats per frame.

    As in the released code of Coconet the chronological figure, too, combines E orderings, which
    then differ in the order of voices only; ``chronological_e1`` is that of single ones.
    """
    options = evaluation.options
    random, chronological = (
        framewise_nll(
            evaluation.networks,
            evaluation.on_network_grid(evaluation.pieces),
            orderings=options.orderings,
            chronological=in_order,
            crop_steps=options.crop_steps or 0,
            seed=options.seed,
            batch_size=32 if evaluation.networks.device.type == "cpu" else 256,
            progress=evaluation.watch("frames in order" if in_order else "frames at random"),
        )
        for in_order in (False, True)
    )
    return {
        "random_e1": random.single.mean,
        f"random_e{options.orderings}": random.combined.mean,
        "chronological": chronological.combined.mean,
        "sem": random.combined.sem,
        "random_e1_sem": random.single.sem,
        "chronological_e1": chronological.single.mean,
        "chronological_sem": chronological.combined.sem,
        "frames": random.combined.count,
    }


def measure_gibbs(evaluation: Evaluation) -> Result:
    """NLL of the replaced notes along the sweeps of the plain sampler: a curve per erasure."""
    options = evaluation.options
    curves = {
        str(erasure): gibbs_curve(
            evaluation.networks,
            evaluation.on_network_grid(evaluation.pieces),
            erasure,
            sweeps=options.sampling_sweeps,
            crop_steps=CROP_STEPS if options.crop_steps is None else options.crop_steps,
            seed=options.seed,
            progress=evaluation.watch(f"replaced notes, {erasure}"),
        ).tolist()
        for erasure in Erasure
    }
    return {str(evaluation.resolution): curves}


def measure_part_writing(evaluation: Evaluation) -> Result:
    """Part-writing faults per 1,000 occasions, texture and masked-cell NLL of all three sets."""
    return {
        name: {**part_writing_rates(pieces), "masked_nll": evaluation.masked(pieces).mean}
        for name, pieces in evaluation.sets.items()
    }


def measure_cadences(evaluation: Evaluation) -> Result:
    """Share of marked phrase ends that close with each kind of cadence, of all three sets."""
    _check_marks(evaluation)
    return {name: cadence_shares(pieces) for name, pieces in evaluation.sets.items()}


def measure_unmarked(evaluation: Evaluation) -> Result:
    """Phrase ends heard in sopranos without marks, and how their harmonizations close there."""
    _check_marks(evaluation)
    options = evaluation.options
    closes = cadences_unmarked(
        evaluation.filler,
        evaluation.real,
        evaluation.fill_options,
        options.seed,
        evaluation.watch("harmonizing without marks"),
    )
    return {**heard_phrase_ends(evaluation.real), **closes}


def _check_marks(evaluation: Evaluation) -> None:
    if not any((piece.cadences == CADENCE_HERE).any() for piece in evaluation.real):
        raise UserError(
            tr(
                "There are no marked phrase ends in what is measured of these pieces; leave out "
                "--data and --crop."
            )
        )


def measure_yang_lerch(evaluation: Evaluation) -> Result:
    """How alike all three sets are to Bach's pieces, by pitch classes and rhythm."""
    passages = {
        name: [(pitches_of(piece.classes), piece.onsets) for piece in pieces]
        for name, pieces in evaluation.sets.items()
    }
    return {name: style_against(made, passages["Bach"]) for name, made in passages.items()}


def measure_voice_leading(evaluation: Evaluation) -> Result:
    """Finer points of part-writing per 1,000 occasions, openings and endings, of all three sets."""
    return {
        name: {
            **point_rates([(pitches_of(p.classes), p.steps_into_bar) for p in pieces]),
            **form_shares(pieces, evaluation.real),
        }
        for name, pieces in evaluation.sets.items()
    }


def measure_silence(evaluation: Evaluation) -> Result:
    """As many empty scores as there are pieces, filled, beside the beginnings of the pieces."""
    options = evaluation.options
    made = write_from_silence(
        evaluation.filler,
        evaluation.fill_options,
        len(evaluation.pieces),
        options.seed,
        evaluation.watch("writing from silence"),
    )
    steps = SILENT_BARS * STEPS_PER_WHOLE
    cuts = [cut(piece, 0, min(steps, piece.steps)) for piece in evaluation.pieces]
    bach = [(pitches_of(piece.classes), piece.steps_into_bar) for piece in cuts]
    ours = [(score.pitches, score.grid.steps_into_bar(score.steps)) for score in made]
    return {
        name: {**coherence([pitches for pitches, _ in pieces]), **point_rates(pieces)}
        for name, pieces in (("Bach", bach), ("shipped", ours))
    }


def measure_steering(evaluation: Evaluation) -> Result:
    """Figures of every slider at both ends, in its own measure; see `steering_fidelity`."""
    options = evaluation.options
    crop = CROP_STEPS if options.crop_steps is None else options.crop_steps
    length = crop * (16 // evaluation.resolution)
    return steering_fidelity(
        NetworkFiller({16: evaluation.networks, evaluation.resolution: evaluation.networks}),
        [cut(piece, 0, length or piece.steps) for piece in evaluation.pieces],
        evaluation.fill_options,
        options.seed,
        evaluation.watch("steering"),
    )


def measure_figured_bass(evaluation: Evaluation) -> Result:
    """Share of the figures under Bach's basses that a fill realizes, and its faults."""
    options = evaluation.options
    return realized_figures(
        evaluation.filler,
        evaluation.real,
        evaluation.fill_options,
        options.seed,
        evaluation.watch("realizing figures"),
    )


def measure_next_chord(evaluation: Evaluation) -> Result:
    """Shares of beats at which Bach's chord is among those that are suggested."""
    filler = NetworkFiller({16: evaluation.networks, evaluation.resolution: evaluation.networks})
    seed, progress = evaluation.options.seed, evaluation.watch("suggesting chords")
    return dict(suggested_chords(filler, evaluation.real, seed, progress))


def measure_continuation(evaluation: Evaluation) -> Result:
    """Continuations of the openings by the default engine, beside how the pieces really go on."""
    options = evaluation.options
    engine = make_engine(DEFAULT_ENGINE, evaluation.filler)
    continued = continue_openings(
        engine,
        evaluation.pieces,
        evaluation.fill_options,
        options.seed,
        evaluation.watch("continuing"),
    )
    if not continued:
        raise UserError(tr("No piece is long enough to be continued; leave out --data."))
    return continuation_gaps(continued, options.seed)


def measure_styles(evaluation: Evaluation) -> Result:
    """How the network writes under the pieces' sopranos, and halfway to the shipped network.

    ``told_from_shipped`` is how surely a blind classifier tells it from the shipped network.
    """
    options = evaluation.options
    steps = options.crop_steps or STYLE_STEPS
    openings = [cut(piece, 0, min(steps, piece.steps)) for piece in evaluation.pieces]
    ours = evaluation.networks
    in_full = ours.dtype is torch.float32
    shipped = ShippedNetworks(ours.device, full_precision=in_full)[evaluation.resolution]
    networks = {"network": ours, "halfway": mix(ours, shipped, 0.5), "shipped": shipped}
    sets = {"pieces": openings} | {
        name: harmonize_sopranos(
            NetworkFiller({evaluation.resolution: each}),
            openings,
            evaluation.fill_options,
            options.seed,
            evaluation.watch(f"harmonizing, {name}"),
        )
        for name, each in networks.items()
    }
    traits = {
        name: np.stack([traits_of(piece) for piece in pieces]) for name, pieces in sets.items()
    }
    unknown = float("nan")
    return {
        name: {
            **dict(zip(TRAITS, rows.mean(axis=0).tolist(), strict=True)),
            "told_from_shipped": unknown
            if name == "shipped"
            else blind_accuracy(rows, traits["shipped"]),
            "masked_nll_of_pieces": replace(evaluation, networks=networks[name])
            .masked(evaluation.pieces)
            .mean
            if name in networks
            else unknown,
        }
        for name, rows in traits.items()
    }


MEASURES: dict[str, Callable[[Evaluation], Result]] = {
    "masked": measure_masked,
    "masked-soprano": measure_masked_soprano,
    "framewise": measure_framewise,
    "gibbs": measure_gibbs,
    "part-writing": measure_part_writing,
    "cadences": measure_cadences,
    "unmarked": measure_unmarked,
    "yang-lerch": measure_yang_lerch,
    "voice-leading": measure_voice_leading,
    "silence": measure_silence,
    "continuation": measure_continuation,
    "steering": measure_steering,
    "figured-bass": measure_figured_bass,
    "styles": measure_styles,
    "next-chord": measure_next_chord,
}
