"""The commands that play through MIDI ports."""

from __future__ import annotations

import argparse
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from musegui.cli.performing import add_performance_arguments, performance_of
from musegui.cli.reading import add_reading_arguments, read_piece
from musegui.cli.streams import STANDARD, standard_streams
from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT
from musegui.engine.midi.following import Following
from musegui.engine.midi.inbox import Heard, Listening, Ports
from musegui.engine.midi.input import MidiInput
from musegui.engine.midi.link import LINK_NAME, has_link
from musegui.engine.midi.port_output import PortOutput
from musegui.engine.midi.ports.choice import (
    INPUT_NAME,
    VIRTUAL_NAME,
    VIRTUAL_NAMES_PER_VOICE,
    Listen,
    Wiring,
)
from musegui.engine.midi.ports.names import find_port
from musegui.engine.midi.ports.ports import MidiIn, list_ports
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule

_CHECK_SECONDS = 0.1


def ports(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """List the MIDI ports that can be played into."""
    parser.parse_args(words)
    there = list_ports()
    for port in there:
        print(f"{port.name}  ({port.system})")
    if not there:
        print(
            tr(
                "A MIDI system is here, but no port to play into: start a program that has one, or "
                "connect an instrument."
            )
        )
    return 0


def play(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Play a MIDI file into other programs and instruments."""
    _add_arguments(parser)
    arguments = parser.parse_args(words)
    wiring = _wiring(arguments, parser)
    if arguments.follow is not None:
        _check_leader(arguments.follow)
    if arguments.input == STANDARD and wiring.virtual:
        parser.error(
            tr("the piece and Enter can't both come from the standard input; give --port.")
        )
    with standard_streams(arguments.input, None) as (arguments.input, _):
        score, exit_code = read_piece(arguments)
    over = threading.Event()
    problems: list[str] = []

    def lose(what: str) -> None:
        problems.append(tr("{problem}; once it is back, play again.", problem=what))
        over.set()

    channels = [voice.midi_channel for voice in score.voices]
    output = PortOutput(wiring, channels, lose)
    with Player(output, over.set) as player:
        player.set_schedule(make_schedule(score, performance_of(arguments)))
        if wiring.virtual:
            _wait_for_listeners(wiring)
        if arguments.follow is None:
            player.play()
            over.wait()
        else:
            _follow(arguments.follow, player, over, lose)
    if problems:
        raise UserError(problems[0])
    return exit_code


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input", type=Path, metavar="IN.mid", help=tr("a piece in up to four voices; or IN.muse")
    )
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument(
        "--port",
        action="append",
        metavar="NAME",
        help=tr(
            "a port that 'musegui ports' lists, or a part of its name; give it four times to "
            "play each voice into a port of its own, from soprano to bass"
        ),
    )
    target.add_argument(
        "--virtual",
        action="store_true",
        help=tr(
            "offer a port {port!r} for other programs to listen to",
            port=VIRTUAL_NAME,
        ),
    )
    parser.add_argument(
        "--per-voice", action="store_true", help=tr("offer four virtual ports, one for each voice")
    )
    parser.add_argument(
        "--clock",
        action="store_true",
        help=tr("send MIDI clock, start, stop, continue and song position too"),
    )
    parser.add_argument(
        "--follow",
        metavar="NAME",
        help=tr(
            "go by the MIDI clock that comes in at this port, or at a port of our own "
            "({port!r}), or by {link!r}",
            port=INPUT_NAME,
            link=LINK_NAME,
        ),
    )
    parser.add_argument("--no-programs", action="store_true", help=tr("leave out program changes"))
    add_performance_arguments(parser)
    add_reading_arguments(parser)


def _wiring(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> Wiring:
    names = tuple(arguments.port or ())
    if arguments.per_voice and names:
        parser.error(tr("--per-voice goes with --virtual; give --port four times instead."))
    if arguments.virtual:
        names = VIRTUAL_NAMES_PER_VOICE if arguments.per_voice else (VIRTUAL_NAME,)
    if len(names) not in (1, VOICE_COUNT):
        parser.error(
            tr(
                "Give --port once or {voices} times, not {count} times.",
                voices=VOICE_COUNT,
                count=len(names),
            )
        )
    return Wiring(names, arguments.virtual, not arguments.no_programs, arguments.clock)


def _check_leader(name: str) -> None:
    """Make sure that there is something to follow.

    Raises
    ------
    UserError
        If there is not.
    """
    if name == LINK_NAME:
        if not has_link():
            raise UserError(
                tr(
                    "{link} needs the package LinkPython-extern; install musegui with its extra "
                    "'link' (the guide's page \"Installing\" says how).",
                    link=LINK_NAME,
                )
            )
    elif name != INPUT_NAME:
        find_port(name, list_ports(MidiIn))


def _follow(name: str, player: Player, over: threading.Event, lose: Callable[[str], None]) -> None:
    """Play as another program's clock says, until the piece is over."""
    following = Following(player, lambda _stalled: None)

    def take(told: Heard | Ports | Listening) -> None:
        match told:
            case Heard():
                following.take(told)
            case Listening(open=True):
                print(tr("Following {name}.", name=name), flush=True)
            case Listening():
                lose(tr("{name} can't be listened to", name=name))

    with closing(MidiInput(take)) as leader:
        leader.listen(Listen(name, name == INPUT_NAME))
        while not over.wait(_CHECK_SECONDS):
            following.check()
    following.close()


def _wait_for_listeners(wiring: Wiring) -> None:
    """Let people connect the ports before the first note; a script's end of input will do."""
    names = " ".join(repr(name) for name in wiring.names)
    print(
        tr("Connect another program to {names}, then press Enter to play.", names=names), flush=True
    )
    sys.stdin.readline()
