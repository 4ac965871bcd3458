-- ReaScript for REAPER: harmonize the selected MIDI item with a running "musegui serve".
-- Load it in Actions > Show action list > New action > Load ReaScript. It needs curl, which Windows 10,
-- macOS and Linux have. The melody's item stays; the four voices come on a new track below it.

local function ask(title, names, defaults)
  local ok, text = reaper.GetUserInputs(title, select(2, names:gsub(",", ",")) + 1, names, defaults)
  if not ok then return nil end
  local words = {}
  for word in (text .. ","):gmatch("([^,]*),") do words[#words + 1] = word end
  return words
end

local item = reaper.GetSelectedMediaItem(0, 0)
local take = item and reaper.GetActiveTake(item)
if not take or not reaper.TakeIsMIDI(take) then
  reaper.ShowMessageBox("Select a MIDI item first.", "musegui", 0)
  return
end
local words = ask("musegui", "Port,Token", "8765," .. reaper.GetExtState("musegui", "token"))
if not words then return end
local port, token = words[1]:match("^%d+$"), words[2]:match("^[%w_-]+$")
if not port or not token then
  reaper.ShowMessageBox("Enter the port and the token that 'musegui serve' prints.", "musegui", 0)
  return
end
reaper.SetExtState("musegui", "token", token, true)

local steps = function(ppq) return math.floor(reaper.MIDI_GetProjQNFromPPQPos(take, ppq) * 4 + 0.5) end
local origin = steps(reaper.MIDI_GetPPQPosFromProjTime(take, reaper.GetMediaItemInfo_Value(item, "D_POSITION")))
local notes = {}
local _, count = reaper.MIDI_CountEvts(take)
for index = 0, count - 1 do
  local _, _, muted, first, last, _, pitch = reaper.MIDI_GetNote(take, index)
  if not muted then
    local start, stop = steps(first) - origin, steps(last) - origin
    if start >= 0 then
      notes[#notes + 1] = string.format("[%d,%d,%d]", start, math.max(1, stop - start), pitch)
    end
  end
end

if #notes == 0 then
  reaper.ShowMessageBox("The item has no notes.", "musegui", 0)
  return
end

local path = reaper.GetResourcePath() .. "/musegui-request.json"
local curl = reaper.GetOS():match("^Win") and "curl" or "/usr/bin/curl"
local file = assert(io.open(path, "w"))
file:write('{"want":"lines","notes":[' .. table.concat(notes, ",") .. "]}")
file:close()
local answer = reaper.ExecProcess(
  curl .. ' -s -H "Authorization: Bearer ' .. token .. '" --data-binary "@' .. path ..
  '" http://127.0.0.1:' .. port .. "/harmonize", 120000)
os.remove(path)
local lines = answer and answer:match('"lines": "(.-)"')
if not lines then
  reaper.ShowMessageBox(answer and answer:match('"error": "(.-)"}') or
    "No answer: is 'musegui serve' running?", "musegui", 0)
  return
end

reaper.Undo_BeginBlock()
local track_number = reaper.GetMediaTrackInfo_Value(reaper.GetMediaItem_Track(item), "IP_TRACKNUMBER")
reaper.InsertTrackAtIndex(track_number, true)
local track = reaper.GetTrack(0, track_number)
reaper.GetSetMediaTrackInfo_String(track, "P_NAME", "musegui", true)
local begin = reaper.GetMediaItemInfo_Value(item, "D_POSITION")
local made = reaper.CreateNewMIDIItemInProj(
  track, begin, begin + reaper.GetMediaItemInfo_Value(item, "D_LENGTH"), false)
local new_take = reaper.GetActiveTake(made)
for voice, start, length, pitch in (lines:gsub("\\n", "\n") .. "\n"):gmatch("(%d+) (%d+) (%d+) (%d+)\n") do
  local at = function(step) return reaper.MIDI_GetPPQPosFromProjQN(new_take, (origin + step) / 4) end
  reaper.MIDI_InsertNote(new_take, false, false, at(start), at(start + length), tonumber(voice), tonumber(pitch), 80, true)
end
reaper.MIDI_Sort(new_take)
reaper.Undo_EndBlock("Harmonize with musegui", -1)
