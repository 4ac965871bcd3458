"""MusicXML as it is found: marks in one part, uneven bars, odd voices, odd numbers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from musegui.core.keys import Key
from musegui.files.notation.musicxml.reading.reader import read_musicxml
from musegui.files.sheet.sheet import NotationError
from musegui.files.song.losses import Loss
from musegui.files.song.parts import usual_parts
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song import Song
from tests.files.lines import track_line
from tests.files.notation.musicxml_text import measure, note, score

WHOLE = note("C5", 4)
FORWARD = '<barline location="left"><repeat direction="forward"/></barline>'
BACKWARD = '<barline location="right"><repeat direction="backward"/></barline>'


def read(text: str, *, once: bool = False) -> Song:
    return read_musicxml(text.encode(), ReadOptions(repeats_once=once))


def lines(text: str) -> list[str]:
    song = read(text)
    return [track_line(song, track) for track in song.tracks]


def pitches(text: str, track: int = 0) -> list[int]:
    return [n.pitch for n in read(text).tracks[track].notes]


def ending(number: str, kinds: Sequence[str] = ("start", "stop"), *, back: bool = False) -> str:
    """Put the brackets of an ending round a bar's whole note, which is put in by `bars`."""
    left = f'<barline location="left"><ending number="{number}" type="start"/></barline>'
    stop = f'<ending number="{number}" type="{kinds[1]}"/>' if kinds[1:] else ""
    repeat = '<repeat direction="backward"/>' if back else ""
    return f'{left}%s<barline location="right">{stop}{repeat}</barline>'


def sound(**attributes: str) -> str:
    return "<sound " + " ".join(f'{k}="{v}"' for k, v in attributes.items()) + "/>"


def words(text: str, more: str = "") -> str:
    return f"<direction><direction-type><words>{text}</words></direction-type>{more}</direction>"


def bars(*marks: str) -> list[str]:
    """Give bars of whole notes, C5 and upwards, with marks round them."""
    notes = [note(f"{step}{octave}") for octave in "567" for step in "CDEFGAB"]
    return [mark % n if "%s" in mark else mark + n for mark, n in zip(marks, notes, strict=False)]


def played(*marks: str) -> str:
    """Tell in which order bars are played, by their pitches."""
    known = {72: 1, 74: 2, 76: 3, 77: 4, 79: 5, 81: 6, 83: 7, 84: 8}
    return " ".join(str(known[pitch]) for pitch in pitches(score(bars(*marks))))


@pytest.mark.parametrize(
    ("marks", "order"),
    [
        ((FORWARD, ending("1", back=True), ending("2"), ""), "1 2 1 3 4"),
        ((FORWARD, ending("1, 2", back=True), ending("3"), ""), "1 2 1 2 1 3 4"),
        ((FORWARD, ending("1-2", back=True), ending("3"), ""), "1 2 1 2 1 3 4"),
        ((FORWARD, ending("1", ["start"], back=True), ending("2", ["start"]), ""), "1 2 1 3 4"),
        (("", "%s" + BACKWARD, "", "%s" + BACKWARD), "1 2 1 2 3 4 3 4"),
        (("%s" + BACKWARD, "", ""), "1 1 2 3"),
        (("", BACKWARD.replace("right", "left"), ""), "1 1 2 3"),
        (("%s" + FORWARD.replace("left", "right"), "", "%s" + BACKWARD), "1 2 3 2 3"),
        (("", "%s" + BACKWARD.replace("/></b", ' times="3"/></b')), "1 2 1 2 1 2"),
        (("", "%s" + words("Fine"), "%s" + words("D.C. al Fine")), "1 2 3 1 2"),
        (("", "%s" + words("fine."), "%s" + words("Da capo")), "1 2 3 1 2"),
        (("", "%s" + sound(fine="yes"), "%s" + sound(dacapo="yes")), "1 2 3 1 2"),
        (("", sound(segno="1"), "", "%s" + sound(dalsegno="1"), ""), "1 2 3 4 2 3 4 5"),
        (
            (
                "",
                "<direction><direction-type><segno/></direction-type></direction>%s"
                + words("To Coda"),
                "%s" + words("D.S. al Coda"),
                "<direction><direction-type><coda/></direction-type></direction>",
            ),
            "1 2 3 2 4",
        ),
        (
            (
                "",
                "%s<direction><direction-type><words>To </words></direction-type><direction-type>"
                "<coda/></direction-type></direction>",
                "%s<direction><direction-type><words>D.C. al</words></direction-type>"
                "<direction-type><coda/></direction-type></direction>",
                "<direction><direction-type><coda/></direction-type></direction>",
            ),
            "1 2 3 1 2 4",
        ),
        (
            ("", '%s<barline location="right"><segno/></barline>', "", "%s" + words("D.S.")),
            "1 2 3 4 3 4",
        ),
        (("%s" + words("voice tacet on D.S."), "", "%s" + words("Fine")), "1 2 3"),
        ((FORWARD, "%s" + BACKWARD, "%s" + words("D.C.")), "1 2 1 2 3 1 2 3"),
        (
            (
                FORWARD,
                "%s" + BACKWARD.replace("/></b", ' after-jump="yes"/></b'),
                "%s" + words("D.C."),
            ),
            "1 2 1 2 3 1 2 1 2 3",
        ),
    ],
)
def test_bars_are_played_in_order(marks: tuple[str, ...], order: str) -> None:
    assert played(*marks) == order


def test_marks_of_any_part_hold_for_all() -> None:
    plain = ["", "", "", ""]
    for marks in (
        (FORWARD, ending("1", back=True), ending("2"), ""),
        ("", "%s" + words("Fine"), "", "%s" + words("D.C. al Fine", sound(dacapo="yes"))),
    ):
        upper = score(bars(*marks), bars(*plain), bars(*plain))
        lower = score(bars(*plain), bars(*plain), bars(*marks))
        split = score(bars(*marks[:2], "", ""), bars("", "", *marks[2:]))
        assert lines(upper) == lines(lower) == [lines(split)[0]] * 3


@pytest.mark.parametrize(
    ("marks", "message"),
    [
        (("", "%s" + words("D.S.")), "bar 2 says D.S., but no bar has a segno sign"),
        (("", "%s" + sound(dalsegno="s")), "bar 2 says D.S., but no bar has a segno sign"),
        (("", "%s" + words("D.C. al Fine")), "bar 2 says D.C. al Fine, but there is no Fine"),
        (("", ending("1"), ending("2"), ""), "never come to bar 3"),
    ],
)
def test_a_road_that_leads_nowhere_is_refused_but_read_once_through(
    marks: tuple[str, ...], message: str
) -> None:
    text = score(bars(*marks))
    with pytest.raises(NotationError, match=message):
        read(text)
    song = read(text, once=True)
    assert len(song.tracks[0].notes) == len(marks)


def test_a_repeat_sign_within_a_bar_parts_it_in_all_parts() -> None:
    middle = '<barline location="middle"><repeat direction="backward"/></barline>'
    upper = [note("C5", 2) + middle + note("D5", 2), note("E5", 4)]
    lower = [note("C4", 4), note("D4", 4)]
    assert lines(score(upper, lower)) == [
        "0:72(2) 2:72(2) 4:74(2) 6:76(4)", "0:60(2) 2:60(4) 6:62(4)",
    ]  # fmt: skip


# --- bars of one length


def four(pitch: str) -> str:
    return note(pitch, 1) * 4


@pytest.mark.parametrize(
    ("upper", "lower", "starts"),
    [
        ([four("C5"), note("D5", 3), four("E5")], [four("C4")] * 3, [0, 4, 8]),
        ([four("C5")] * 3, [four("C4"), note("D4", 6), four("E4")], [0, 4, 8]),
        ([four("C5")] * 3, [four("C4"), "", four("E4")], [0, 4, 8]),
        ([note("C5", 1), *[four("D5")] * 2], ["", *[four("D4")] * 2], [0, 1, 5]),
        ([note("C5", 1), *[four("D5")] * 2], [note("", 4), *[four("D4")] * 2], [0, 1, 5]),
        ([note("", 4), *[four("D5")] * 2], [note("C4", 1), *[four("D4")] * 2], [0, 1, 5]),
        ([four("C5"), note("C5", 3), four("D5")], [four("C4"), note("", 4), four("C4")], [0, 4, 8]),
        ([note("C5", 3), four("C5")], [note("C4", 3), four("C4")], [0, 3]),
        ([four("C5"), note("C5", 5), four("C5")], [four("C4"), note("C4", 5), four("C4")],
         [0, 4, 9]),
        ([four("C5"), note("C5", 5), four("C5")], [four("C4"), note("C4", 6), four("C4")],
         [0, 4, 9]),
        ([four("C5"), note("C5", 1), note("C5", 3), four("C5")],
         [four("C4"), note("", 4), note("", 4), four("C4")], [0, 4, 5, 8]),
    ],
)  # fmt: skip
def test_bars_begin_together(upper: list[str], lower: list[str], starts: list[int]) -> None:
    song = read(score(upper, lower, names=["Soprano", "Bass"]))
    for track in song.tracks:
        inside = {n.start_ticks / song.ticks_per_beat for n in track.notes}
        ends = [*starts[1:], song.tracks[0].stop_ticks / song.ticks_per_beat]
        assert all(n.stop_ticks / song.ticks_per_beat <= ends[-1] for n in track.notes)
        sounding = [k for k, b in enumerate((upper, lower)[track.name == "Bass"]) if "step" in b]
        assert {starts[k] for k in sounding} <= inside


def test_bars_that_some_parts_lack_are_known_by_their_numbers() -> None:
    whole = [measure(note(p, 4), n) for n, p in enumerate(("C5", "D5", "E5", "F5"), 1)]
    lacking = [measure(note(p, 4), n) for n, p in ((1, "C4"), (2, "D4"), (4, "F4"))]
    assert lines(score(whole, lacking))[1] == "0:60(4) 4:62(4) 12:65(4)"
    each = [measure(note(p, 4), n) for n, p in ((1, "C5"), (3, "E5"), (4, "F5"))]
    assert lines(score(each, lacking)) == [
        "0:72(4) 8:76(4) 12:77(4)", "0:60(4) 4:62(4) 12:65(4)",
    ]  # fmt: skip
    otherwise = [measure(note(p, 4), n) for n, p in enumerate(("C4", "D4", "E4", "F4"))]
    assert lines(score(whole, otherwise))[1] == "0:60(4) 4:62(4) 8:64(4) 12:65(4)"


def test_what_is_cut_or_filled_up_is_told_with_bar_and_part() -> None:
    upper, lower = [four("C5")] * 3, [four("C4"), note("D4", 3), note("E4", 4) + note("F4", 1)]
    song = read(score(upper, lower, names=["Soprano", "Bass"]))
    assert song.remarks == (
        "A bar that is shorter than in the other parts and filled up with rests: 2 (Bass).",
        "A bar that is longer than in the other parts and cut: 3 (Bass).",
    )
    assert song.losses == {Loss.CUT_NOTE: 1}


def test_tuplets_that_divisions_are_too_coarse_for_keep_step() -> None:
    triplet = (
        "<type>quarter</type><time-modification><actual-notes>3</actual-notes>"
        "<normal-notes>2</normal-notes></time-modification>"
    )
    upper = [note("C5", 1, triplet) * 3 + note("D5", 2), note("E5", 4)]
    back = "<backup><duration>4</duration></backup>" + note("C4", 4, "<voice>2</voice>")
    first, second = lines(score([upper[0] + back, upper[1]]))
    assert first == "0:72(0.6667) 0.6667:72(0.6667) 1.333:72(0.6667) 2:74(2) 4:76(4)"
    assert second == "0:60(4)"
    septuplet = triplet.replace("quarter", "eighth").replace("3", "7").replace("2", "4")
    upper = [note("C5", 1, septuplet) * 7 + note("D5", 4), note("E5", 8)]
    assert lines(score(upper, [note("C4", 8)] * 2, divisions=2))[0].endswith("2:74(2) 4:76(4)")


def test_parts_in_other_meters_last_as_long() -> None:
    twelve = "<attributes><time><beats>12</beats><beat-type>8</beat-type></time></attributes>"
    upper, lower = [four("C5")] * 2, [twelve + note("C4", 3) * 2, note("D4", 6)]
    song = read(score(upper, lower, names=["Voice", "Piano"]))
    assert [track_line(song, track) for track in song.tracks][1] == "0:60(2) 2:60(2) 4:62(4)"
    assert [meter[1:] for meter in song.meters] == [(4, 4)]
    assert "Piano in 12/8 beside 4/4, from bar 1 on" in song.remarks[0]


# --- voices


def in_voice(pitch: str, voice: int | str, duration: int = 4, staff: int = 1) -> str:
    return note(pitch, duration, f"<voice>{voice}</voice><staff>{staff}</staff>")


BACK = "<backup><duration>4</duration></backup>"


def test_voices_are_numbers_and_keep_them() -> None:
    both = in_voice("G4", 10) + BACK + in_voice("C5", 2)
    assert lines(score([both, in_voice("A4", 10), in_voice("D5", 2)])) == [
        "0:72(4) 8:74(4)", "0:67(4) 4:69(4)",
    ]  # fmt: skip


def test_a_voice_that_crosses_staves_stays_one_line() -> None:
    crossing = in_voice("A3", 1, 1, 2) + in_voice("E4", 1, 1) + in_voice("A3", 1, 2, 2)
    staves = "<attributes><staves>2</staves></attributes>"
    assert lines(score([staves + crossing + BACK + in_voice("C5", 2)])) == [
        "0:72(4)", "0:57 1:64 2:57(2)",
    ]  # fmt: skip


def test_notes_that_overlap_in_one_voice_are_two_lines() -> None:
    assert lines(score([note("C5", 4) + BACK + note("C4", 2) + note("D4", 2)])) == [
        "0:72(4)", "0:60(2) 2:62(2)",
    ]  # fmt: skip


def clef(sign: str, line: int, octaves: int = 0) -> str:
    shift = f"<clef-octave-change>{octaves}</clef-octave-change>" if octaves else ""
    return f"<attributes><clef><sign>{sign}</sign><line>{line}</line>{shift}</clef></attributes>"


def sung(*parts: tuple[str, str, str]) -> str:
    """Tell which voices parts are, each of a name, a clef and a note."""
    contents = [[mark + note(pitch, 4), note(pitch, 4)] for _, mark, pitch in parts]
    song = read(score(*contents, names=[name for name, _, _ in parts]))
    return " ".join("".join(v.spec.letter for v in voices) for voices in usual_parts(song))


G, G8, F, C1, C3, C4 = (
    clef("G", 2), clef("G", 2, -1), clef("F", 4), clef("C", 1), clef("C", 3), clef("C", 4),
)  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "voices"),
    [
        ([("Sopran", G, "A4"), ("Alt", G, "C5"), ("Tenor", G, "G3"), ("Bass", F, "C3")], "S A T B"),
        ([("Soprano", "", "A4"), ("Contralto", "", "C5"), ("Tenore", "", "C3"),
          ("Basso", "", "G3")], "S A T B"),
        ([("Dessus", "", "A4"), ("Haute-contre", "", "C5"), ("Taille", "", "C3"),
          ("Basse", "", "G3")], "S A T B"),
        ([("Cantus", "", "A4"), ("Altus", "", "C5"), ("Tenor", "", "C3"), ("Bassus", "", "G3")],
         "S A T B"),
        ([("Canto", "", "A4"), ("Alto", "", "C5"), ("Tenore", "", "C3"), ("Basso", "", "G3")],
         "S A T B"),
        ([("Tiple", "", "A4"), ("Alto", "", "C5"), ("Tenor", "", "C3"), ("Bajo", "", "G3")],
         "S A T B"),
        ([("Bass", F, "C3"), ("Soprano", G, "C5")], "B S"),
        ([("1", G, "A4"), ("2", G, "C5"), ("3", G8, "C3"), ("4", F, "G3")], "S A T B"),
        ([("", C1, "A4"), ("", C3, "C5"), ("", C4, "C3"), ("", F, "G3")], "S A T B"),
        ([("", F, "C3"), ("", G, "C5")], "B S"),
        ([("", G, "A4"), ("", F, "C4")], "S B"),
        ([("", G, "C5"), ("", G8, "A4")], "S T"),
        ([("", G, "C5"), ("", F, "C4"), ("", F, "C3")], "S T B"),
        ([("", G, "A4"), ("", G, "B4")], "S A"),
        ([("", F, "C4")], "B"),
        ([("", G8, "C4")], "T"),
        ([("", G, "C4")], "S"),
        ([("", "", "C3")], "S"),
    ],
)  # fmt: skip
def test_names_then_clefs_then_places_tell_the_voice(
    parts: list[tuple[str, str, str]], voices: str
) -> None:
    assert sung(*parts) == voices


@pytest.mark.parametrize(
    "names",
    [("S. A.", "T. B."), ("Soprano/Alto", "Tenor/Bass"), ("Frauen", "Männer"), ("SA", "TB")],
)
def test_two_voices_on_a_staff_are_known_beside_a_piano(names: tuple[str, str]) -> None:
    upper = in_voice("C5", 1) + BACK + in_voice("G4", 2)
    lower = in_voice("E4", 1) + BACK + in_voice("C3", 2)
    piano = [note("C5", 4) + note("E5", 4, before="<chord/>")]
    song = read(score([upper], [lower], piano, names=[*names, "Piano"]))
    assert [track.name for track in song.tracks][:4] == ["Soprano", "Alto", "Tenor", "Bass"]
    assert "".join(v.spec.letter for voices in usual_parts(song) for v in voices) == "SATB"


# --- chords, divisions, what is not sung


@pytest.mark.parametrize(
    "between",
    [
        words("dolce"),
        "<harmony><root><root-step>C</root-step></root><kind>major</kind></harmony>",
        "<direction><direction-type><dynamics><p/></dynamics></direction-type></direction>",
        "<figured-bass><figure><figure-number>6</figure-number></figure></figured-bass>",
        "<attributes><clef><sign>F</sign><line>4</line></clef></attributes>",
        sound(dynamics="80"),
        "<print/>",
    ],
)
def test_a_chord_stays_one_whatever_stands_in_it(between: str) -> None:
    chord = note("C5") + between + note("G4", before="<chord/>") + note("D5", 4)
    song = read(score([chord]))
    starts = {(n.pitch, n.start_ticks // song.ticks_per_beat) for t in song.tracks for n in t.notes}
    assert starts >= {(72, 0), (67, 0), (74, 4)}


def plain(content: str) -> str:
    """Give a first measure with no divisions in it."""
    return measure(content, 1)


def test_divisions_come_late_or_not_at_all() -> None:
    half, quarter = "<type>half</type>", "<type>quarter</type>"
    assert lines(score([plain(note("C5", 6, half) + note("D5", 3, quarter))])) == ["0:72(2) 2:74"]
    late = note("C5", 6) + "<attributes><divisions>3</divisions></attributes>" + note("D5", 3)
    assert lines(score([plain(late)])) == ["0:72(2) 2:74"]
    assert lines(score([plain(note("C5", None, half) + note("D5", None, quarter))])) == [
        "0:72(2) 2:74"
    ]
    other = [plain(note("C4", 6) + note("D4", 3))]
    assert lines(score([note("C5", 6) + note("D5", 3)], other, divisions=3))[1] == "0:60(2) 2:62"


def test_what_is_not_sung_is_counted() -> None:
    percussion = (
        "<note><unpitched><display-step>C</display-step><display-octave>5</display-octave>"
        "</unpitched><duration>1</duration></note>"
    )
    cue = note("E5", 1, before="<cue/>")
    grace = note("D5", None, "<lyric><text>la</text></lyric>", before="<grace/>")
    slash = note("B4", 1, "<notehead>slash</notehead>")
    trill = note("C5", 4, "<notations><ornaments><trill-mark/></ornaments></notations>")
    figure = "<figured-bass><figure><figure-number>17</figure-number></figure></figured-bass>"
    quarter_tone = note("C#5", 4).replace("<alter>1", "<alter>0.5")
    odd = note("C5", 1) + cue + grace + percussion + slash
    song = read(score([odd, trill, figure + quarter_tone]))
    assert track_line(song, song.tracks[0]) == "0:72 4:72(4) 8:72(4)"
    assert song.losses == {
        Loss.LYRICS: 1, Loss.CUE_NOTE: 1, Loss.GRACE_NOTE: 1, Loss.PERCUSSION: 1,
        Loss.SLASH: 1, Loss.ORNAMENT: 1, Loss.FIGURED_BASS: 1, Loss.QUARTER_TONE: 1,
    }  # fmt: skip


def figured(*figures: str, duration: int | None = None) -> str:
    """Write figures, each as its parts in XML."""
    inside = "".join(f"<figure>{figure}</figure>" for figure in figures)
    length = "" if duration is None else f"<duration>{duration}</duration>"
    return f"<figured-bass>{inside}{length}</figured-bass>"


def test_figures_are_read_where_they_stand() -> None:
    six = "<figure-number>6</figure-number>"
    sharp, seventh = (
        "<prefix>sharp</prefix>",
        "<prefix>flat</prefix><figure-number>7</figure-number>",
    )
    raised = "<figure-number>4</figure-number><suffix>plus</suffix>"
    four = figured("<figure-number>4</figure-number>", duration=2)
    three = figured("<figure-number>3</figure-number>", duration=2)
    bar = figured(six) + note("C3", 4) + figured(seventh, sharp) + note("D3", 4)
    song = read(score([bar, figured(raised) + note("E3", 4) + four + three + note("G3", 4)]))
    beats = [(ticks / song.ticks_per_beat, text) for ticks, text in song.figures]
    assert beats == [(0, "6"), (4, "b7#"), (8, "4+"), (12, "4"), (14, "3")]
    assert Loss.FIGURED_BASS not in song.losses


def repeat_sign(size: int | str, kind: str = "start") -> str:
    return (
        f'<attributes><measure-style><measure-repeat type="{kind}">{size}</measure-repeat>'
        "</measure-style></attributes>"
    )


def test_signs_that_repeat_bars_are_written_out() -> None:
    rest = note("", 4)
    one = [four("C5"), repeat_sign(1) + rest, rest, repeat_sign("", "stop") + note("D5", 4)]
    assert pitches(score(one)) == [72] * 12 + [74]
    two = [
        note("C5", 4),
        note("D5", 4),
        repeat_sign(2) + rest,
        rest,
        repeat_sign("", "stop") + rest,
    ]
    assert lines(score(two)) == ["0:72(4) 4:74(4) 8:72(4) 12:74(4)"]


# --- tempo, key, transposition


def metronome(per_minute: str, unit: str = "quarter", more: str = "") -> str:
    return (
        "<direction><direction-type><metronome>"
        f"<beat-unit>{unit}</beat-unit>{more}<per-minute>{per_minute}</per-minute>"
        "</metronome></direction-type>%s</direction>"
    )


@pytest.mark.parametrize(
    ("direction", "bpm"),
    [
        (metronome("c. 72") % sound(tempo="72"), 72),
        (metronome("ca. 80") % "", 80),
        (metronome("60-66") % "", 63),
        (metronome("60", "half") % "", 120),
        (metronome("60", "quarter", "<beat-unit-dot/>") % "", 90),
        (metronome("60") % sound(tempo="63.5"), 63.5),
        (words("Lento", sound(tempo="40")), 40),
        (sound(tempo="50"), 50),
    ],
)
def test_what_is_played_is_the_tempo(direction: str, bpm: float) -> None:
    [tempo] = read(score([direction + WHOLE])).tempos
    assert tempo.bpm == pytest.approx(bpm, abs=1e-3)


def key(fifths: int, mode: str = "major") -> str:
    return f"<attributes><key><fifths>{fifths}</fifths><mode>{mode}</mode></key></attributes>"


def test_changes_of_key_are_told_as_they_sound() -> None:
    song = read(score([WHOLE, key(4) + WHOLE, WHOLE, key(-3, "minor") + WHOLE]))
    changes = [(c.ticks // song.ticks_per_beat, c.key) for c in song.key_changes]
    assert changes == [(4, Key(4)), (12, Key(-3, minor=True))]
    clarinet = (
        "<attributes><key><fifths>2</fifths></key><transpose><diatonic>-1</diatonic>"
        "<chromatic>-2</chromatic></transpose></attributes>"
    )
    song = read(score([measure("<attributes><divisions>1</divisions></attributes>" + clarinet
                               + note("D5", 4), 1)]))  # fmt: skip
    assert song.key == Key(0)
    assert track_line(song, song.tracks[0]) == "0:72(4)"


def test_parts_and_measures_may_stand_either_way_round() -> None:
    partwise = score([four("C5"), note("D5", 4)], [note("C4", 4), note("D4", 4)])
    rows = [
        "".join(f'<part id="P{k}">{note(p, 4)}</part>' for k, p in enumerate(row))
        for row in (("C5", "C4"), ("D5", "D4"))
    ]
    head = partwise[: partwise.index("<part id")].replace("partwise", "timewise")
    timewise = head + "".join(f'<measure number="{n}">{row}</measure>'
                              for n, row in enumerate(rows, 1)) + "</score-timewise>"  # fmt: skip
    assert lines(timewise) == ["0:72(4) 4:74(4)", "0:60(4) 4:62(4)"]
    spaced = partwise.replace("<score-partwise", '<score-partwise xmlns="http://example.org/m"', 1)
    assert lines(spaced) == lines(partwise)


def dynamic(sign: str, more: str = "") -> str:
    return (
        f"<direction><direction-type><dynamics>{sign}</dynamics></direction-type>{more}</direction>"
    )


def test_what_is_drawn_round_the_notes_is_counted() -> None:
    slurred = note("C5").replace(
        "</note>",
        '<notations><slur type="start"/><technical><fingering>1</fingering></technical></notations>'
        "</note>",
    )
    wedge = '<direction><direction-type><wedge type="{}"/></direction-type></direction>'
    pedal = '<direction><direction-type><pedal type="{}"/></direction-type></direction>'
    bar = (
        words("Fine")
        + wedge.format("crescendo")
        + wedge.format("stop")
        + pedal.format("start")
        + pedal.format("stop")
        + slurred
    )
    odd = words("dolce") + dynamic("<n/>")
    assert read(score([bar], [odd + note("C4")])).losses == {
        Loss.WORDS: 1,
        Loss.DYNAMIC: 1,
        Loss.PEDAL: 1,
        Loss.SLUR: 1,
        Loss.SIGN: 1,
    }
