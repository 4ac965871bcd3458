ardour {
  ["type"] = "EditorAction",
  name = "Harmonize with musegui",
  license = "Apache-2.0",
  author = "The musegui authors",
  description = [[Sends the melody of each selected MIDI region to a running "musegui serve" and writes alto,
tenor and bass into the same region, on MIDI channels 2 to 4. The melody is what the lowest channel has. Needs curl.]]
}

function factory () return function ()
  local TICKS_PER_BEAT, STEPS_PER_BEAT = 1920, 4

  local function tell (text)
    LuaDialog.Message ("musegui", text, LuaDialog.MessageType.Error, LuaDialog.ButtonType.Close):run ()
  end

  local function steps (beats)
    local whole, ticks = beats:str ():match ("^(-?%d+):(-?%d+)$")
    return math.floor ((whole + ticks / TICKS_PER_BEAT) * STEPS_PER_BEAT + 0.5)
  end

  local function beats (step)
    return Temporal.Beats.from_double (step / STEPS_PER_BEAT)
  end

  -- The notes of a region that are its melody, in steps from its start.
  local function melody_of (region, model)
    local from = steps (region:start ():beats ())
    local to = from + steps (region:length ():beats ())
    local channel, notes = 16, {}
    for note in ARDOUR.LuaAPI.note_list (model):iter () do
      local start, length = steps (note:time ()), math.max (1, steps (note:length ()))
      if start >= from and start < to and note:channel () <= channel then
        if note:channel () < channel then channel, notes = note:channel (), {} end
        notes[#notes + 1] = string.format ("[%d,%d,%d]", start - from, math.min (length, to - start), note:note ())
      end
    end
    return notes, from
  end

  -- What the server says to some notes: its lines, or nil and a sentence.
  local function ask (words, notes)
    local path = os.tmpname ()
    local file = assert (io.open (path, "w"))
    file:write ('{"want":"lines","notes":[' .. table.concat (notes, ",") .. "]}")
    file:close ()
    -- Ardour's own libraries are not for other programs.
    local clean = os.getenv ("LD_LIBRARY_PATH") and "LD_LIBRARY_PATH= " or ""
    local pipe = io.popen (string.format (
      '%scurl -s -H "Authorization: Bearer %s" --data-binary "@%s" http://127.0.0.1:%d/harmonize',
      clean, words["token"], path, words["port"]))
    local answer = pipe:read ("*a")
    pipe:close ()
    os.remove (path)
    local lines = answer:match ('"lines": "(.-)"')
    if lines then return (lines:gsub ("\\n", "\n")) .. "\n" end
    return nil, answer:match ('"error": "(.-)"}') or "No answer: is 'musegui serve' running, and curl installed?"
  end

  local dialog = LuaDialog.Dialog ("musegui", {
    { type = "number", key = "port", title = "Port", min = 1, max = 65535, default = 8765 },
    { type = "entry", key = "token", title = "Token", default = "" },
  })
  local words = dialog:run ()
  if not words then return end
  if not words["token"]:match ("^[%w_-]+$") then
    return tell ("Enter the token that 'musegui serve' prints: letters, digits, - and _.")
  end

  local count = 0
  for region in Editor:get_selection ().regions:regionlist ():iter () do
    local midi = region:to_midiregion ()
    if not midi:isnil () then
      count = count + 1
      local model = midi:midi_source (0):model ()
      local notes, from = melody_of (region, model)
      if #notes == 0 then return tell ("The region " .. region:name () .. " has no notes.") end
      local lines, problem = ask (words, notes)
      if not lines then return tell (problem) end
      local command = model:new_note_diff_command ("Harmonize with musegui")
      for voice, start, length, pitch in lines:gmatch ("(%d+) (%d+) (%d+) (%d+)\n") do
        if voice ~= "0" then
          command:add (ARDOUR.LuaAPI.new_noteptr (math.tointeger (voice),
            beats (from + start), beats (length), math.tointeger (pitch), 80))
        end
      end
      model:apply_command (Session, command)
    end
  end
  if count == 0 then tell ("Select a MIDI region first.") end
end end
