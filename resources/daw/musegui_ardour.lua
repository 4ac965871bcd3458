ardour {
  ["type"] = "EditorAction",
  name = "Harmonize with musegui",
  license = "Apache-2.0",
  author = "The musegui authors",
  description = [[Sends the selected MIDI region's melody to a running "musegui serve" and writes alto,
tenor and bass into the same region, on MIDI channels 2 to 4. Needs curl.]]
}

function factory () return function ()
  local dialog = LuaDialog.Dialog ("musegui", {
    { type = "number", key = "port", title = "Port", min = 1, max = 65535, default = 8765 },
    { type = "entry", key = "token", title = "Token", default = "" },
  })
  local words = dialog:run ()
  if not words then return end
  local function tell (text) LuaDialog.Message ("musegui", text, LuaDialog.MessageType.Error, LuaDialog.ButtonType.Close):run () end
  if not words["token"]:match ("^[%w_-]+$") then return tell ("Enter the token that 'musegui serve' prints.") end

  for region in Editor:get_selection ().regions:regionlist ():iter () do
    local midi = region:to_midiregion ()
    if not midi:isnil () then
      local model = midi:midi_source (0):model ()
      local notes = {}
      for note in ARDOUR.LuaAPI.note_list (model):iter () do
        local start = math.floor (note:time ():to_double () * 4 + 0.5)
        local length = math.max (1, math.floor (note:length ():to_double () * 4 + 0.5))
        notes[#notes + 1] = string.format ("[%d,%d,%d]", start, length, note:note ())
      end
      local path = os.tmpname ()
      local file = assert (io.open (path, "w"))
      file:write ('{"want":"lines","notes":[' .. table.concat (notes, ",") .. "]}")
      file:close ()
      local pipe = io.popen (string.format (
        'curl -s -H "Authorization: Bearer %s" --data-binary "@%s" http://127.0.0.1:%d/harmonize',
        words["token"], path, words["port"]))
      local answer = pipe:read ("*a")
      pipe:close ()
      os.remove (path)
      local lines = answer:match ('"lines": "(.-)"')
      if not lines then
        return tell (answer:match ('"error": "(.-)"}') or "No answer: is 'musegui serve' running?")
      end
      local command = model:new_note_diff_command ("Harmonize with musegui")
      for voice, start, length, pitch in (lines:gsub ("\\n", "\n") .. "\n"):gmatch ("(%d+) (%d+) (%d+) (%d+)\n") do
        if tonumber (voice) > 0 then
          command:add (ARDOUR.LuaAPI.new_noteptr (tonumber (voice),
            Temporal.Beats.from_double (tonumber (start) / 4),
            Temporal.Beats.from_double (tonumber (length) / 4), tonumber (pitch), 80))
        end
      end
      model:apply_command (Session, command)
    end
  end
end end
