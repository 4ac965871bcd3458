-- Runs our action on the region of that session. The notes, regions and commands are Ardour's; only its
-- editor's selection and dialogs, which it has not without a window, are stood in for.
AudioEngine:set_backend("None (Dummy)", "", "")
local session = assert(load_session("FOLDER/session", "take"))
Session = session
local playlist = session:route_by_name("melody"):to_track():playlist()
local regions = { regionlist = function() return playlist:region_list() end }
Editor = { get_selection = function() return { regions = regions } end }
local function shown(_, text) return { run = function() print("message: " .. text) end } end
LuaDialog = {
  Dialog = function() return { run = function() return { port = PORT, token = "TOKEN" } end } end,
  Message = shown, MessageType = {}, ButtonType = {},
}
function ardour() end
dofile("SCRIPT")
factory()()
for region in playlist:region_list():iter() do
  local model = region:to_midiregion():midi_source(0):model()
  for note in ARDOUR.LuaAPI.note_list(model):iter() do
    print("note", note:channel(), note:note(), note:time():str(), note:length():str())
  end
end
session:save_state("")
close_session()
quit()
