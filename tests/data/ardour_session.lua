-- Makes a session with one MIDI track, "melody": FOLDER is replaced by the test.
AudioEngine:set_backend("None (Dummy)", "", "")
local session = assert(create_session("FOLDER/session", "take", 48000))
local midi = ARDOUR.ChanCount(ARDOUR.DataType("midi"), 1)
session:new_midi_track(midi, midi, true, ARDOUR.PluginInfo(), nil, nil, 1, "melody",
  ARDOUR.PresentationInfo.max_order, ARDOUR.TrackMode.Normal, true)
session:save_state("")
close_session()
quit()
