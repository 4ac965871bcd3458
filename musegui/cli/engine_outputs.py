"""The continuation engines side by side, as a table for the terminal and as a picture."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musegui.cli.evaluation_outputs import format_rows
from musegui.core.errors import UserError
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.translation import tr
from musegui.files.safe.atomic import saying_why
from musegui.model.evaluation.similarity.patterns import CUTOFFS_STEPS
from musegui.model.evaluation.subject import Result

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ENGINE_COLUMNS: Mapping[str, Sequence[str]] = {
    "nats a note": ("nats_per_note",),
    "intervals": ("continuation", "gap", "harmonic_interval_js"),
    "distances": ("continuation", "gap", "voice_distance_js"),
    "trigrams": ("continuation", "gap", "unique_trigram_gap"),
    "held": ("continuation", "gap", "hold_ratio_gap"),
    "patterns": ("patterns", "score", "f1"),
    "pitches": ("patterns", "score", "pitch_score"),
    "transitions": ("style", "transitions_set_kl"),
    "overlap": ("style", "transitions_overlap"),
    "used": ("style", "used_pitches_mean"),
    "onsets": ("style", "mean_inter_onset_mean"),
    "faults": ("faults",),
    "CPU s": ("cpu_seconds",),
}
"""What a column shows, by its head: where it stands in a row."""

_NOT_TRAINED = "not_trained"


def figure_at(row: Result, path: Sequence[str]) -> float | None:
    """Find a figure of a row, None where the row has none."""
    found: Any = row
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, (int, float)) else None


def format_engines(rows: Mapping[str, Result]) -> str:
    """Lay out a row per engine; of those that are not trained the first says how it is done."""
    figures = [
        [name, *(short_figure(figure_at(row, path)) for path in ENGINE_COLUMNS.values())]
        for name, row in rows.items()
        if _NOT_TRAINED not in row
    ]
    lines = [format_rows([["", *ENGINE_COLUMNS], *figures])]
    untrained = [name for name, row in rows.items() if _NOT_TRAINED in row]
    if untrained:
        lines.append(f"  Not trained: {', '.join(untrained)}.")
        lines.append(f"  {rows[untrained[0]][_NOT_TRAINED]}")
    return "\n".join(lines)


def short_figure(value: float | None) -> str:
    """Write a figure in a few digits, and a dash where there is none."""
    return "-" if value is None else f"{value:.3g}" if abs(value) >= 1 else f"{value:.4f}"


Curve = tuple[list[float], list[float]]
"""Minutes, and the loss on pieces that nothing was learnt from."""


def read_curve(path: Path) -> Curve:
    """Read the curve of a training run, or that in its folder.

    Raises
    ------
    UserError
        If it is no such curve.
    """
    file = path / "curve.jsonl" if path.is_dir() else path
    with saying_why(file, UserError):
        text = file.read_text("utf-8", errors="replace")
    try:
        lines = [json.loads(line) for line in text.splitlines()]
        known = [
            (line["seconds"] / 60, float(line["valid_nll"]))
            for line in lines
            if line["valid_nll"] is not None
        ]
    except (KeyError, TypeError, ValueError, RecursionError) as problem:
        raise UserError(tr("{path} is not the curve of a training run.", path=file)) from problem
    if not known:
        raise UserError(tr("{path} has no loss on valid pieces yet; train for longer.", path=file))
    minutes, losses = zip(*known, strict=True)
    return list(minutes), list(losses)


def draw_engines(rows: Mapping[str, Result], curves: Mapping[str, Curve]) -> bytes:
    """Draw gaps, scores, likeness and faults of the engines, and training curves, as an SVG."""
    import matplotlib  # takes longer to load than all the rest
    from cycler import cycler
    from matplotlib.figure import Figure

    measured = {name: row for name, row in rows.items() if _NOT_TRAINED not in row}
    panels: list[Callable[[Axes], None]] = [
        lambda axes: _gaps(axes, measured),
        lambda axes: _patterns(axes, measured),
        lambda axes: _bars(axes, measured, "faults", "Part-writing faults to 1,000 notes"),
        lambda axes: _bars(axes, measured, "overlap", "Transitions: overlap with Bach"),
    ]
    if curves:
        panels.append(lambda axes: _curves(axes, curves))
    picture = io.BytesIO()
    colours = cycler(color=[tuple(colour) for colour in matplotlib.colormaps["tab20"](range(20))])
    with matplotlib.rc_context(
        {
            "svg.fonttype": "none",
            "svg.hashsalt": "musegui",
            "font.size": 8,
            "axes.prop_cycle": colours,
        }
    ):
        rows_of_panels = -(-len(panels) // 2)
        height = max(3, 1 + 0.16 * len(measured))
        figure = Figure(figsize=(9, height * rows_of_panels), layout="constrained")
        grid = figure.subplots(rows_of_panels, 2, squeeze=False)
        for axes, draw in zip(grid.flat, panels, strict=False):
            draw(axes)
        for axes in grid.flat[len(panels) :]:
            axes.set_axis_off()
        figure.legend(*grid[0, 1].get_legend_handles_labels(), loc="outside lower center", ncols=4)
        figure.savefig(picture, format="svg", metadata={"Date": None})
    return picture.getvalue()


def _gaps(axes: Axes, rows: Mapping[str, Result]) -> None:
    heads = ("intervals", "distances", "trigrams", "held")
    engines = {name: row for name, row in rows.items() if "continuation" in row}
    width = 0.8 / max(len(engines), 1)
    for place, (name, row) in enumerate(engines.items()):
        values = [figure_at(row, ENGINE_COLUMNS[head]) or 0 for head in heads]
        low, high = (
            [figure_at(row, ("continuation", end, ENGINE_COLUMNS[head][-1])) or 0 for head in heads]
            for end in ("low", "high")
        )
        below = [max(value - least, 0) for value, least in zip(values, low, strict=True)]
        above = [max(most - value, 0) for value, most in zip(values, high, strict=True)]
        at = [column + (place + 0.5) * width - 0.4 for column in range(len(heads))]
        axes.errorbar(at, values, (below, above), fmt="o", ms=3, lw=0.8, label=name)
    axes.set_xticks(range(len(heads)), heads)
    axes.set(title="Gaps to Bach (95 of 100 drawings)", yscale="log")


def _patterns(axes: Axes, rows: Mapping[str, Result]) -> None:
    quarters = [cutoff / STEPS_PER_BEAT for cutoff in CUTOFFS_STEPS]
    for name, row in rows.items():
        if "pattern_curves" in row:
            axes.plot(quarters, row["pattern_curves"]["f1"], label=name)
    axes.set(title="Patterns for Prediction", xlabel="cut-off, quarter notes", ylabel="F1")


def _bars(axes: Axes, rows: Mapping[str, Result], head: str, title: str) -> None:
    values = {name: figure_at(row, ENGINE_COLUMNS[head]) for name, row in rows.items()}
    known = {name: value for name, value in values.items() if value is not None}
    axes.barh(list(known), list(known.values()))
    axes.invert_yaxis()
    axes.set_title(title)


def _curves(axes: Axes, curves: Mapping[str, Curve]) -> None:
    for name, (minutes, losses) in curves.items():
        axes.plot(minutes, losses, marker=".", label=name)
    axes.set(title="Loss on valid pieces", xlabel="minutes of training", ylabel="nats")
    axes.legend(fontsize=6)
