from musegui.engine.playback.outputs import RecordingOutput


def test_a_recording_tells_what_sounds():
    now = 0.0
    output = RecordingOutput(lambda: now)
    output.note_on(0.0, 0, 60, 80)
    output.note_off(1.0, 0, 60)
    output.note_on(1.0, 0, 62, 80)
    assert output.sounding == {(0, 60)}
    now = 1.0
    assert output.sounding == {(0, 62)}
    output.close()
    assert output.sounding == set()
