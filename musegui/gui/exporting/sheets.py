"""Engraved pages as files: PDF, SVG, PNG."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter

from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.files.notation.engraver import Engraver, EngravingRequest, page_note
from musegui.files.notation.plain_svg import Page
from musegui.files.notation.written.page_setup import PageSetup
from musegui.files.safe.atomic import check_writable, saying_why, write_atomically
from musegui.files.song.song import MusicFileError
from musegui.gui.common.page_drawing import draw_page
from musegui.processes.helper import HelperError

PRINT_DPI = 300
_APPLICATION: list[QGuiApplication] = []
"""Fonts need one; it has to stay alive as long as they are used."""

_NEARLY = 0.99
"""Of a page's size: paper that is so much smaller by rounding is as large."""

_UNITS_PER_INCH = 2540
"""Of an engraved page: hundredths of a millimetre."""


def write_sheets(pages: Sequence[Page], path: Path, title: str = "") -> list[Path]:
    """Write pages to one PDF file, or to an SVG or PNG file each, as the name's end says.

    Several pictures are numbered: ``song-1.png``, ``song-2.png``.

    Returns
    -------
    list of Path
        What was written.

    Raises
    ------
    MusicFileError
        If there are no pages, or a file can't be written.
    """
    if not pages:
        raise MusicFileError(tr("{path} can't be written: there is nothing to print.", path=path))
    suffix = path.suffix.lower()
    if suffix == ".pdf":
        return [_write(path, _pdf(pages, title))]
    encode = _png if suffix == ".png" else lambda page: page.svg.encode()
    names = [path] if len(pages) == 1 else [
        path.with_name(f"{path.stem}-{k + 1}{path.suffix}") for k in range(len(pages))
    ]  # fmt: skip
    return [_write(name, encode(page)) for name, page in zip(names, pages, strict=True)]


def engrave_to_files(score: Score, path: Path, setup: PageSetup) -> tuple[list[Path], str]:
    """Engrave a score and write its pages, from a program without a window or display.

    Returns
    -------
    paths : list of Path
        What was written.
    note : str
        A sentence, where the pages are not as they were asked for.

    Raises
    ------
    MusicFileError
        As `write_sheets`, or if it can't be engraved.
    """
    with saying_why(path, MusicFileError):
        check_writable(path)
    if not isinstance(QGuiApplication.instance(), QGuiApplication):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _APPLICATION.append(QGuiApplication([]))
    try:
        with closing(Engraver()) as engraver:
            request = EngravingRequest(score, setup, title=path.stem)
            pages = engraver.engrave(request)
    except HelperError as error:
        raise MusicFileError(
            tr("{path} can't be written: {error}.", path=path, error=error)
        ) from error
    return write_sheets(pages, path, path.stem), page_note(request, pages)


def _write(path: Path, data: bytes) -> Path:
    with saying_why(path, MusicFileError):
        write_atomically(path, data)
    return path


def _pdf(pages: Sequence[Page], title: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("musegui")
    writer.setResolution(PRINT_DPI)
    writer.setPageLayout(page_layout(pages[0].width / 100, pages[0].height / 100))
    painter = QPainter(writer)
    for index, page in enumerate(pages):
        if index:
            writer.newPage()
        draw_page(painter, page, PRINT_DPI / _UNITS_PER_INCH)
    painter.end()
    buffer.close()
    return bytes(data.data())


def page_layout(width_mm: float, height_mm: float) -> QPageLayout:
    """Describe paper without margins, as printers want it: upright, and turned if need be."""
    short, long = sorted((width_mm, height_mm))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter)
    turned = width_mm > height_mm
    held = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    return QPageLayout(size, held, QMarginsF(0, 0, 0, 0))


def print_sheets(pages: Sequence[Page], printer: QPrinter) -> None:
    """Print pages at their true size, or smaller where the printer's paper is smaller.

    Only those that were asked for in its dialog, if that named some.

    Raises
    ------
    MusicFileError
        If there is nothing to print, or the printer takes nothing.
    """
    first = max(printer.fromPage(), 1)
    chosen = pages[first - 1 : printer.toPage() or len(pages)]
    if not chosen:
        raise MusicFileError(
            tr("Nothing was printed: the last page is {page}.", page=len(pages))
            if pages
            else tr("Nothing was printed: the piece is empty.")
        )
    painter = QPainter()
    if not painter.begin(printer):
        raise MusicFileError(
            tr(
                "The printer {printer!r} could not be used; see that it is switched on "
                "and connected, or choose another.",
                printer=printer.printerName(),
            )
        )
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    for index, page in enumerate(chosen):
        if index:
            printer.newPage()
        fit = min(1.0, 100 * paper.width() / page.width, 100 * paper.height() / page.height)
        scale = printer.resolution() / _UNITS_PER_INCH
        draw_page(painter, page, scale * (1.0 if fit > _NEARLY else fit))
    painter.end()


def _png(page: Page) -> bytes:
    scale = PRINT_DPI / _UNITS_PER_INCH
    picture = QImage(
        round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32
    )
    picture.setDotsPerMeterX(round(PRINT_DPI / 0.0254))
    picture.setDotsPerMeterY(round(PRINT_DPI / 0.0254))
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_page(painter, page, PRINT_DPI / _UNITS_PER_INCH)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    buffer.close()
    return bytes(data.data())
