import mido
import pytest

from musegui.cli import main


@pytest.fixture
def musegui(capsys):
    """Run the command line in this process: exit code, standard output, standard error."""

    def run(*words):
        try:
            code = main([str(word) for word in words])
        except SystemExit as end:
            code = end.code
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def melody_file(tmp_path):
    """Write a file of one track from notes ``(start, stop, pitch)`` in sixteenths."""

    def write(*notes, name="melody.mid"):
        file = mido.MidiFile(ticks_per_beat=480)
        events = [(120 * stop, 0, "note_off", pitch) for _, stop, pitch in notes]
        events += [(120 * start, 1, "note_on", pitch) for start, _, pitch in notes]
        track, now = mido.MidiTrack(), 0
        for ticks, _, kind, pitch in sorted(events):
            track.append(mido.Message(kind, note=pitch, velocity=70, time=round(ticks) - now))
            now = round(ticks)
        file.tracks.append(track)
        file.save(tmp_path / name)
        return tmp_path / name

    return write
