"""The road map of a score: in which order its bars are played.

Read as notation programs play it. A passage begins at its start sign, or where the last one ended.
Passages may stand in one another. Jumps are taken once, on the last pass through their bar; after
one, repeats are not taken again and of endings the last is played, unless the jump says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from musegui.core.translation import tr
from musegui.files.sheet.road_signs import BarMarks, Jump, merged

MAX_BARS = 100_000
"""More than any score can hold."""

_MAX_DEPTH = 32
"""How many passages may stand in one another."""


class RoadMapError(Exception):
    """A road map that makes no sense; the text names the bar and fits behind a colon."""


def bar_order(marks: Sequence[BarMarks], numbers: Sequence[str] | None = None) -> list[int]:
    """Give the order in which bars are played.

    Parameters
    ----------
    marks : sequence of BarMarks
        One for each bar.
    numbers : sequence of str, optional
        What the bars are called in errors; else they are counted from 1.

    Returns
    -------
    list of int
        Indices of bars.

    Raises
    ------
    RoadMapError
        If there is no such order, or a bar would never be played.
    """
    names = [str(k + 1) for k in range(len(marks))] if numbers is None else list(numbers)
    order = _Player(_with_to_coda(marks), names).play()
    played = set(order)
    unplayed = next((k for k in range(len(marks)) if k not in played), None)
    if unplayed is not None:
        raise RoadMapError(tr("its repeats never come to bar {bar}", bar=names[unplayed]))
    return order


def section_order(
    sections: Mapping[str, Sequence[int]], order: Sequence[str], first: Sequence[int] = ()
) -> list[int]:
    """Give the order of bars that a list of sections says, as Humdrum and ABC have them.

    Parameters
    ----------
    sections : mapping
        The bars of each section, in the order in which one playing of it has them.
    order : sequence of str
        Which sections, one after another.
    first : sequence of int
        Bars before the first section.

    Raises
    ------
    RoadMapError
        If there is no such section.
    """
    bars = list(first)
    for name in order:
        if name not in sections:
            raise RoadMapError(
                tr("its order of sections names {section}, which it doesn't have", section=name)
            )
        bars.extend(sections[name])
        _check_length(bars)
    return bars


def _check_length(order: Sequence[int]) -> None:
    if len(order) > MAX_BARS:
        raise RoadMapError(tr("its repeats come to more than {most:,} bars", most=MAX_BARS))


def _with_to_coda(marks: Sequence[BarMarks]) -> list[BarMarks]:
    """Take the first of two coda signs for the place to leave, where no other sign says it."""
    codas = [k for k, mark in enumerate(marks) if mark.coda is not None]
    marks = list(marks)
    if len(codas) > 1 and all(mark.to_coda is None for mark in marks):
        marks[codas[0]] = merged([_without_coda(marks[codas[0]]), BarMarks(to_coda="")])
    return marks


def _without_coda(mark: BarMarks) -> BarMarks:
    return BarMarks(**{**vars(mark), "coda": None})


@dataclass
class _Ending:
    first: int
    passes: tuple[int, ...]
    last: int = -1
    """The last bar; -1 while it is not known."""
    goes_back: bool = False


@dataclass(eq=False)
class _Passage:
    """What is played several times."""

    start: int
    last: int = -1
    passes: int = 1
    after_jump: bool = False
    goes_back_at: int = -1
    """The bar of its end sign, unless that is in an ending."""
    endings: list[_Ending] = field(default_factory=list)

    def ending_at(self, bar: int) -> _Ending | None:
        return next((e for e in self.endings if e.first <= bar <= e.last), None)


class _Passages:
    """The passages of a score, found from its signs."""

    def __init__(self, marks: Sequence[BarMarks]) -> None:
        self.found: list[_Passage] = []
        self._marks = marks
        self._open: list[_Passage] = []
        self._free = 0  # where a passage without a start sign begins
        for bar, mark in enumerate(marks):
            self._begin(bar, mark)
            self._end(bar, mark)
        while self._open:
            self._close(self._open[-1], len(marks) - 1)

    def _begin(self, bar: int, mark: BarMarks) -> None:
        if mark.ending is not None:
            self._begin_ending(bar, mark.ending)
        if mark.starts_repeat:
            ending = self._ending()
            if ending is not None and ending.first < bar:
                self._close(self._open[-1], bar - 1)
            if len(self._open) == _MAX_DEPTH:
                raise RoadMapError(
                    tr("more than {most} of its repeats stand in one another", most=_MAX_DEPTH)
                )
            self._open.append(_Passage(bar))

    def _begin_ending(self, bar: int, passes: tuple[int, ...]) -> None:
        while (ending := self._ending()) is not None:
            passage = self._open[-1]
            if set(passes) & {number for e in passage.endings for number in e.passes}:
                length = passage.endings[0].last - passage.endings[0].first
                self._close(passage, min(ending.first + max(length, 0), bar - 1))
            else:
                ending.last = bar - 1
        passage = self._innermost()
        last = passage.endings[-1].passes[-1] if passage.endings else 0
        passage.endings.append(_Ending(bar, passes or (last + 1,)))

    def _end(self, bar: int, mark: BarMarks) -> None:
        following = self._marks[bar + 1].ending if bar + 1 < len(self._marks) else None
        another = following is not None
        if mark.repeat_times:
            passage = self._innermost()
            ending = self._ending()
            passage.after_jump |= mark.repeats_after_jump
            if ending is not None:
                ending.goes_back = True
            else:
                passage.passes = mark.repeat_times
                passage.goes_back_at = bar
            if passage.endings and another:
                passage.endings[-1].last = bar
            elif following and 1 not in following:
                pass  # the first ending has no bracket
            else:
                self._close(passage, bar)
                outer = self._ending()
                if outer is not None and outer.first == passage.start:
                    self._close(self._open[-1], bar)
        ending = self._ending()
        if mark.stops_ending and ending is not None:
            if another:
                ending.last = bar
            elif any(e.goes_back for e in self._open[-1].endings):
                self._close(self._open[-1], bar)  # else its bracket is shorter than it

    def _ending(self) -> _Ending | None:
        """Give the ending that has begun and not stopped yet."""
        endings = self._open[-1].endings if self._open else []
        return endings[-1] if endings and endings[-1].last < 0 else None

    def _innermost(self) -> _Passage:
        if not self._open:
            self._open.append(_Passage(self._free))
        return self._open[-1]

    def _close(self, passage: _Passage, last: int) -> None:
        self._open.remove(passage)
        if passage.endings:
            final = passage.endings[-1]
            final.last = last if final.last < 0 else final.last
            passage.passes = max(
                passage.passes, *(number for e in passage.endings for number in e.passes)
            )
            goes_on = last + 1 < len(self._marks) and not self._marks[last + 1].starts_repeat
            if final.goes_back and (passage.passes == 1 or goes_on):
                passage.passes += 1
        elif passage.passes == 1:
            return  # a start sign without an end sign
        passage.last = last
        self._free = last + 1
        self.found.append(passage)


class _Player:
    """Goes through a score as its signs say."""

    def __init__(self, marks: Sequence[BarMarks], names: Sequence[str]) -> None:
        self._marks = marks
        self._names = names
        self._starting: dict[int, list[_Passage]] = {}
        self._passages: list[list[_Passage]] = [[] for _ in marks]
        """Those that each bar is in."""
        for passage in _Passages(marks).found:
            self._starting.setdefault(passage.start, []).append(passage)
            for bar in range(passage.start, passage.last + 1):
                self._passages[bar].append(passage)
        self._pass: dict[_Passage, int] = {}
        self._jump: Jump | None = None
        self._jump_bar = -1
        self._jumps_taken: set[int] = set()
        self._once = False  # whether repeats are not taken

    def play(self) -> list[int]:
        order: list[int] = []
        bar = 0
        self._enter(self._starting.get(bar, ()))
        while bar < len(self._marks):
            following = skipped = self._skipped(bar)
            if skipped is None:
                order.append(bar)
                _check_length(order)
                following = self._next(bar)
            if following is None:
                return order
            if skipped is not None or following == bar + 1:
                self._enter(self._starting.get(following, ()))
            bar = following
        if self._jump is not None and self._jump.until:
            raise RoadMapError(
                tr(
                    "bar {bar} says {jump}, but there is no {mark} on the way",
                    bar=self._names[self._jump_bar],
                    jump=self._jump,
                    mark="Fine" if self._jump.until == "fine" else "To Coda",
                )
            )
        return order

    def _skipped(self, bar: int) -> int | None:
        """Give the bar after an ending that begins here and is not for this pass."""
        for passage in self._passages[bar] if self._marks[bar].ending is not None else ():
            for ending in passage.endings:
                if ending.first == bar and self._pass.get(passage, 1) not in ending.passes:
                    return ending.last + 1
        return None

    def _enter(self, passages: Iterable[_Passage]) -> None:
        """Count the passes of passages from the first, or be on the last."""
        for passage in passages:
            once = self._once and not passage.after_jump
            self._pass[passage] = passage.passes if once else 1

    def _land(self, bar: int) -> int:
        """Come to a bar by a jump, perhaps in the middle of passages and endings."""
        self._enter(self._passages[bar])
        for passage in self._passages[bar]:
            ending = passage.ending_at(bar)
            if ending is not None:
                self._pass[passage] = ending.passes[-1 if self._once else 0]
        return bar

    def _next(self, bar: int) -> int | None:
        """Give the bar after a bar; None at Fine."""
        mark = self._marks[bar]
        if self._is_last_pass(bar):
            until = self._jump.until if self._jump is not None else ""
            if mark.fine and self._jumps_taken and until != "coda":
                return None
            if mark.to_coda is not None and self._jump is not None and until != "fine":
                return self._to_coda(bar, mark.to_coda)
            if mark.jump is not None and bar not in self._jumps_taken:
                return self._jumped(bar, mark.jump)
        if mark.repeat_times:
            for passage in self._passages[bar]:
                if self._goes_back(passage, bar) and self._pass.get(passage, 1) < passage.passes:
                    self._pass[passage] = self._pass.get(passage, 1) + 1
                    return passage.start
        return bar + 1

    def _goes_back(self, passage: _Passage, bar: int) -> bool:
        return bar == passage.goes_back_at or any(
            ending.goes_back and ending.last == bar for ending in passage.endings
        )

    def _is_last_pass(self, bar: int) -> bool:
        for passage in self._passages[bar]:
            ending = passage.ending_at(bar)
            last = passage.passes if ending is None else ending.passes[-1]
            if self._pass.get(passage, 1) < last:
                return False
        return True

    def _jumped(self, bar: int, jump: Jump) -> int:
        self._jumps_taken.add(bar)
        self._jump, self._jump_bar, self._once = jump, bar, not jump.with_repeats
        return self._land(self._segno(bar, jump) if jump.to_segno else 0)

    def _segno(self, bar: int, jump: Jump) -> int:
        signs = {k: mark.segno for k, mark in enumerate(self._marks) if mark.segno is not None}
        named = [k for k, label in signs.items() if label == jump.segno]
        before = [k for k in named or signs if k <= bar]
        if not signs:
            raise RoadMapError(
                tr(
                    "bar {bar} says {jump}, but no bar has a segno sign",
                    bar=self._names[bar],
                    jump=jump,
                )
            )
        return before[-1] if before else next(iter(named or signs))

    def _to_coda(self, bar: int, label: str) -> int:
        signs = {k: mark.coda for k, mark in enumerate(self._marks) if mark.coda is not None}
        named = [k for k, other in signs.items() if other == label]
        after = [k for k in named or signs if k > bar]
        if not signs:
            raise RoadMapError(
                tr("bar {bar} says To Coda, but no bar has a coda sign", bar=self._names[bar])
            )
        self._jump, self._once = None, False
        return self._land(after[0] if after else next(iter(named or signs)))
