"""What an evaluation found, as a table for the terminal and as a chart."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.model.evaluation.subject import Result


def format_table(result: Result) -> str:
    """Lay out a measure's figures: a line per figure, and a column per set if there are several."""
    if all(isinstance(value, dict) for value in result.values()):
        result = _named_curves(result) or result
    if all(isinstance(value, dict) for value in result.values()):
        heads = ["", *result]
        names = next(iter(result.values()))
        rows = [[name, *(_figure(column[name]) for column in result.values())] for name in names]
    elif all(isinstance(value, list) for value in result.values()):
        sweeps = len(next(iter(result.values())))
        shown = sorted({0, sweeps // 4, sweeps // 2, 3 * sweeps // 4, sweeps - 1})
        heads = ["sweep", *(str(at + 1) for at in shown)]
        rows = [[name, *(_figure(curve[at]) for at in shown)] for name, curve in result.items()]
    else:
        heads, rows = [], [[name, _figure(value)] for name, value in result.items()]
    return format_rows([heads, *rows] if heads else rows)


def format_rows(lines: Sequence[Sequence[str]]) -> str:
    """Align names to the left and figures to the right."""
    first, *widths = (max(map(len, column)) for column in zip(*lines, strict=True))
    return "\n".join(
        f"  {name:<{first}}"
        + "".join(f"  {cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
        for name, *cells in lines
    )


def _named_curves(result: Result) -> dict[str, list[float | None]]:
    """Give curves by resolution and kind one name each; nothing if there are none."""
    return {
        f"{kind} 1/{resolution}": curve
        for resolution, curves in result.items()
        for kind, curve in curves.items()
        if isinstance(curve, list)
    }


def draw_curves(result: Result) -> bytes:
    """Draw curves over the sweeps as an SVG picture."""
    import matplotlib  # takes longer to load than all the rest
    from matplotlib.figure import Figure

    curves = _named_curves(result)
    if max((len(values) for values in curves.values()), default=0) < 2:
        raise UserError(tr("A chart needs a curve of two points or more. Take more sweeps."))
    picture = io.BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": "musegui"}):
        figure = Figure(figsize=(7.2, 4.2), layout="constrained")
        axes = figure.subplots()
        for name, values in curves.items():
            known = [math.nan if value is None else value for value in values]
            axes.plot(range(1, len(known) + 1), known, label=name)
        axes.set(
            title="Replaced notes along the sweeps of the plain sampler",
            xlabel="sweep",
            ylabel="NLL, nats per note",
        )
        axes.set_ylim(bottom=0)
        axes.legend()
        figure.savefig(picture, format="svg", metadata={"Date": None})
    return picture.getvalue()


def _figure(value: float | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.3f}"
