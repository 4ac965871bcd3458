"""One key for all parts of a piece: that of most of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from musegui.core.keys import Key, key_name
from musegui.core.translation import tr
from musegui.files.song.losses import Loss
from musegui.files.song.written_key import WrittenKey, tell_keys

_NAMED_PARTS = 4
_FIFTHS_IN_OCTAVE = 12


class PartKeys(NamedTuple):
    """The name of a part, and its key signatures as they sound, by ticks."""

    name: str
    changes: Sequence[tuple[int, WrittenKey]]


def shared_keys(
    parts: Sequence[PartKeys], remarks: list[str], losses: Counter[Loss]
) -> list[tuple[int, Key]]:
    """Give the key of the piece wherever that of a part changes: that of most parts.

    Of as many the upper ones count. What is taken otherwise than a part has it is told.
    """
    changes: dict[int, dict[int, WrittenKey]] = {}
    for index, part in enumerate(parts):
        for ticks, key in part.changes:
            changes.setdefault(ticks, {})[index] = key
    in_force: dict[int, Key] = {}
    shared: list[tuple[int, Key]] = []
    written: list[WrittenKey] = []
    others: dict[int, Key] = {}
    for ticks, new in sorted(changes.items()):
        in_force |= {index: key.key for index, key in new.items() if key.key is not None}
        written += [key for key in new.values() if key.key is None]
        if not in_force:
            continue
        upper_first = [in_force[index] for index in sorted(in_force)]
        common = _commonest(upper_first)
        shared.append((ticks, common))
        written += [key for key in new.values() if key.key is not None and _alike(key.key, common)]
        for index, own in sorted(in_force.items()):
            if not _alike(own, common):
                others.setdefault(index, own)
    tell_keys(written, remarks, losses)
    if others:
        named = dict.fromkeys(_named(parts, others))
        remarks.append(
            tr(
                "Key signatures that differ from those of the other parts were left out: {parts}.",
                parts=", ".join([*named][:_NAMED_PARTS]) + (" ..." * (len(named) > _NAMED_PARTS)),
            )
        )
    return shared


def _commonest(keys: Sequence[Key]) -> Key:
    """Give the key with the signature that most have; a minor one, if one of them says so."""
    counts = Counter(key.fifths % _FIFTHS_IN_OCTAVE for key in keys)
    (fifths, _), *_ = counts.most_common(1)
    alike = [key for key in keys if key.fifths % _FIFTHS_IN_OCTAVE == fifths]
    return next((key for key in alike if key.minor), alike[0])


def _alike(key: Key, other: Key) -> bool:
    """Tell whether two keys have the same signature, as it sounds."""
    return (key.fifths - other.fifths) % _FIFTHS_IN_OCTAVE == 0


def _named(parts: Sequence[PartKeys], others: dict[int, Key]) -> Iterator[str]:
    for index, key in others.items():
        name = parts[index].name or tr("part {part}", part=index + 1)
        yield f"{name} ({key_name(key)})"
