"""How settings live in the file: a value under a key, a record of several, a table of names."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, Self, TypeVar, overload

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


T = TypeVar("T")
D = TypeVar("D")
R = TypeVar("R", bound="DataclassInstance")


class _Owner(Protocol):
    """What has settings: `Settings`."""

    store: QSettings


class Codec(NamedTuple, Generic[T]):
    """How a value is written in the file.

    Attributes
    ----------
    read : callable
        Gives a value for what the file has; raises an error where that makes no sense.
    write : callable
    """

    read: Callable[[Any], T]
    write: Callable[[T], object]


class Setting(Generic[T]):
    """An attribute of `Settings` that lives in the file.

    Attributes
    ----------
    keys : tuple of str
        Those in the file that are this one's alone; one that ends in a slash is a whole group.
    """

    keys: tuple[str, ...]

    @abstractmethod
    def load(self, store: QSettings) -> T:
        """Read the value; one that makes no sense counts as missing."""

    @abstractmethod
    def save(self, store: QSettings, value: T) -> None:
        """Write the value."""

    @overload
    def __get__(self, owner: None, kind: type[_Owner]) -> Self: ...
    @overload
    def __get__(self, owner: _Owner, kind: type[_Owner]) -> T: ...
    def __get__(self, owner: _Owner | None, kind: type[_Owner]) -> Self | T:
        return self if owner is None else self.load(owner.store)

    def __set__(self, owner: _Owner, value: T) -> None:
        self.save(owner.store, value)


class Field(Setting[T]):
    """One value under one key."""

    def __init__(self, key: str, default: T, codec: Codec[T]) -> None:
        self.keys = (key,)
        self._default, self._codec = default, codec

    def load(self, store: QSettings) -> T:
        return _read(store, self.keys[0], self._codec, self._default)

    def save(self, store: QSettings, value: T) -> None:
        store.setValue(self.keys[0], self._codec.write(value))


class Record(Setting[R]):
    """A dataclass with a key for each of its attributes that is remembered.

    Parameters
    ----------
    group : str
        What the keys begin with.
    default : dataclass
    codecs : mapping of str to (str, Codec)
        By the attributes' names, how the key goes on, and how the value is written.
    """

    def __init__(self, group: str, default: R, codecs: Mapping[str, tuple[str, Codec[Any]]]):
        self._default = default
        self._parts = {name: (f"{group}/{key}", codec) for name, (key, codec) in codecs.items()}
        self.keys = tuple(key for key, _ in self._parts.values())

    def load(self, store: QSettings) -> R:
        values = {
            name: _read(store, key, codec, getattr(self._default, name))
            for name, (key, codec) in self._parts.items()
        }
        return replace(self._default, **values)

    def save(self, store: QSettings, value: R) -> None:
        for name, (key, codec) in self._parts.items():
            store.setValue(key, codec.write(getattr(value, name)))


class Table(Setting[Mapping[str, T]]):
    """Values of one kind under names of the user's or the program's."""

    def __init__(self, group: str, codec: Codec[T]) -> None:
        self.keys = (f"{group}/",)
        self._group, self._codec = group, codec

    def load(self, store: QSettings) -> Mapping[str, T]:
        store.beginGroup(self._group)
        names = store.childKeys()
        store.endGroup()
        values = {n: _read(store, f"{self._group}/{n}", self._codec, None) for n in names}
        return {name: value for name, value in values.items() if value is not None}

    def save(self, store: QSettings, value: Mapping[str, T]) -> None:
        store.remove(self._group)
        for name, entry in value.items():
            store.setValue(f"{self._group}/{name}", self._codec.write(entry))


def _read(store: QSettings, key: str, codec: Codec[T], default: D) -> T | D:
    try:
        return codec.read(store.value(key))
    except (ValueError, TypeError, KeyError, AttributeError):
        return default
