"""Fills in any style: its networks are loaded when they are first asked for, and kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from musegui.core.fill.candidates import Chances, FillSweep
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.style_mix import DEFAULT_STYLE, StyleMix
from musegui.core.harmony.next_chord import LikelyChord
from musegui.core.score import Cells, Score
from musegui.core.voices import Voice
from musegui.files.styles.style_folder import find_style
from musegui.model.network.device import pick_device
from musegui.model.network.styles import load_style_networks
from musegui.model.sampling.filler import NetworkFiller

KEPT_STYLES = 4
"""So many stay loaded beside the default one, some 15 MB each."""


class StyleFiller:
    """Fills regions of scores in the style that their options name.

    A style whose file has changed since it was loaded is loaded anew.

    Parameters
    ----------
    device : str, optional
    files : mapping of str to Path, optional
        Styles by their names that are not in the folder of styles.
    full_precision : bool
        Whether the networks run in fp32 on all CPUs, so that a seed gives the same notes on any.

    Raises
    ------
    UserError
        If the device is not there.
    """

    def __init__(
        self,
        device: str | None = None,
        files: Mapping[str, Path] | None = None,
        *,
        full_precision: bool = False,
    ) -> None:
        self._device = pick_device(device)
        self._full_precision = full_precision
        self._files = dict(files or {})
        self._default = self._latest = self._load(None)
        self._loaded: dict[tuple[Path, int], NetworkFiller] = {}

    @property
    def device_name(self) -> str:
        """Device and precision of the latest fill, e.g. ``"cpu (bfloat16)"``."""
        return self._latest.device_name

    def fill(
        self, score: Score, region: Cells, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        """Fill a region, yielding the candidates after every sweep; see `NetworkFiller.fill`.

        Raises
        ------
        UserError
            If there is no such style, its file can't be used, or there is nothing to fill.
        """
        yield from self.of_styles(options.styles).fill(score, region, options, seed)

    def chances(
        self,
        score: Score,
        voice: Voice,
        start: int,
        stop: int,
        resolution: int = 16,
        style: StyleMix | str = DEFAULT_STYLE,
    ) -> Chances:
        """Ask how likely each pitch is at some cells of a voice; see `NetworkFiller.chances`."""
        return self.of_styles(style).chances(score, voice, start, stop, resolution)

    def likely_chords(
        self, score: Score, step: int, style: StyleMix | str = DEFAULT_STYLE
    ) -> tuple[LikelyChord, ...]:
        """Weigh the chords that may stand at a beat; see `NetworkFiller.likely_chords`."""
        return self.of_styles(style).likely_chords(score, step)

    def of_styles(self, style: StyleMix | str) -> NetworkFiller:
        """Give what fills in one style, by its name, or between two.

        Raises
        ------
        UserError
            If a style is not there, its file can't be used, or the two have no grid in common.
        """
        mix = StyleMix(style) if isinstance(style, str) else style
        name, *others = mix.shares
        filler = self.of_style(name)
        for other in others:
            filler = filler.mixed_with(self.of_style(other), mix.shares[other])
        self._latest = filler
        return filler

    def of_style(self, name: str) -> NetworkFiller:
        """Give what fills in one style."""
        path = self._files.get(name)
        if path is None and name != DEFAULT_STYLE:
            path = find_style(name).path
        if path is None:
            return self._default
        key = (path, path.stat().st_mtime_ns if path.exists() else 0)
        filler = self._loaded.pop(key, None)
        if filler is None:
            filler = self._load(path)
        self._loaded[key] = filler  # the one used last stands last
        while len(self._loaded) > KEPT_STYLES:
            del self._loaded[next(iter(self._loaded))]
        return filler

    def _load(self, path: Path | None) -> NetworkFiller:
        networks = load_style_networks(path, self._device, full_precision=self._full_precision)
        return NetworkFiller(networks)
