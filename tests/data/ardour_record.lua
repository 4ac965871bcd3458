-- Records one MIDI track in Ardour without a window: FOLDER is replaced by the test.
AudioEngine:set_backend("JACK", "ardour", "")
local session = assert(create_session("FOLDER/session", "take", 48000))
local midi = ARDOUR.ChanCount(ARDOUR.DataType("midi"), 1)
local tracks = session:new_midi_track(midi, midi, true, ARDOUR.PluginInfo(), nil, nil, 1, "musegui",
  ARDOUR.PresentationInfo.max_order, ARDOUR.TrackMode.Normal, true)
for track in tracks:iter() do
  track:rec_enable_control():set_value(1, PBD.GroupControlDisposition.NoGroup)
end
session:maybe_enable_record(false)
session:request_roll(ARDOUR.TransportRequestSource.TRS_UI)
repeat
  ARDOUR.LuaAPI.usleep(100000)
  if session:transport_rolling() then io.open("FOLDER/rolling", "w"):close() end
until io.open("FOLDER/enough")
session:request_stop(false, false, ARDOUR.TransportRequestSource.TRS_UI)
while session:transport_rolling() do ARDOUR.LuaAPI.usleep(100000) end
ARDOUR.LuaAPI.usleep(1500000)
session:save_state("")
close_session()
quit()
