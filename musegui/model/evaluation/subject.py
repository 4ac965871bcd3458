"""What is evaluated: a network, the pieces that it is measured on, and what is fixed about that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from musegui.core.fill.fill_options import FillOptions
from musegui.core.voices import Voice
from musegui.model.evaluation.beside_bach import (
    harmonize_plainly,
    harmonize_sopranos,
    on_sixteenths,
)
from musegui.model.evaluation.metrics import (
    Estimate,
    ReportProgress,
    cut,
    masked_cell_nll,
    no_progress,
)
from musegui.model.network.inference import LoadedNetworks
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale

CROP_STEPS = 64
"""Length of crops where none is given, in steps of the network's grid."""

Result = dict[str, Any]


@dataclass(frozen=True)
class EvaluationOptions:
    """What is fixed about an evaluation.

    Attributes
    ----------
    orderings : int
        E of the framewise NLL.
    crop_steps : int or None
        Only so many steps of a piece, on the network's grid; 0 for whole pieces, None for what
        each measure is usually given.
    sampling_sweeps : int
        N of the samplers.
    seed : int
    """

    orderings: int = 5
    crop_steps: int | None = None
    sampling_sweeps: int = FillOptions().sweeps
    seed: int = 0


@dataclass
class Evaluation:
    """A network and the pieces it is measured on.

    Attributes
    ----------
    networks : LoadedNetworks
    resolution : {16, 8}
        The network's grid.
    pieces : sequence of Chorale
        On sixteenths, whatever the network's grid.
    options : EvaluationOptions
    watch : callable
        Takes what is being done and gives a `ReportProgress` to report it to.
    """

    networks: LoadedNetworks
    resolution: int
    pieces: Sequence[Chorale]
    options: EvaluationOptions = field(default_factory=EvaluationOptions)
    watch: Callable[[str], ReportProgress] = lambda _task: no_progress

    @cached_property
    def filler(self) -> NetworkFiller:
        """What fills with the network."""
        return NetworkFiller({self.resolution: self.networks})

    @cached_property
    def fill_options(self) -> FillOptions:
        """How it fills where a measure asks for nothing else."""
        return FillOptions(self.resolution, self.options.sampling_sweeps)

    @cached_property
    def real(self) -> list[Chorale]:
        """As much of each piece as is harmonized, on sixteenths."""
        length = (self.options.crop_steps or 0) * (16 // self.resolution)
        return [cut(piece, 0, length or piece.steps) for piece in self.pieces]

    @cached_property
    def sets(self) -> dict[str, list[Chorale]]:
        """Real pieces, harmonizations of their sopranos as shipped, and the plain sampler's."""
        options, watch = self.options, self.watch
        shipped = harmonize_sopranos(
            self.filler,
            self.real,
            self.fill_options,
            options.seed,
            watch("harmonizing"),
        )
        plain = harmonize_plainly(
            self.networks,
            self.on_network_grid(self.real),
            options.sampling_sweeps,
            options.seed,
            watch("harmonizing plainly"),
        )
        if self.resolution == 8:
            plain = [on_sixteenths(*pair) for pair in zip(plain, self.real, strict=True)]
        return {"Bach": self.real, "shipped": shipped, "plain sampler": plain}

    def on_network_grid(self, pieces: Sequence[Chorale]) -> list[Chorale]:
        """Give pieces on sixteenths as the network takes them."""
        return [piece if self.resolution == 16 else piece.at_eighths() for piece in pieces]

    def masked(self, pieces: Sequence[Chorale], given: Voice | None = None) -> Estimate:
        crop = self.options.crop_steps
        return masked_cell_nll(
            self.networks,
            self.on_network_grid(pieces),
            crop_steps=CROP_STEPS if crop is None else crop,
            given=given,
            seed=self.options.seed,
            progress=self.watch("masked cells"),
        )
