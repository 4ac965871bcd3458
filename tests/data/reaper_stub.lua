-- As much of REAPER's functions as our script calls: one item from beat 4 on, of four half notes, in a
-- project of 120 bpm. What the script does comes out as lines.
local BEGIN, NOTES, TICKS = 4, { 72, 71, 69, 67 }, 960
local made = {}
local function is(what, value) assert(value == what, tostring(value) .. " is no " .. what) end
local function whole(number) assert(math.tointeger(number), tostring(number) .. " is no whole number") end

reaper = {
  GetSelectedMediaItem = function(project, index) return project == 0 and index == 0 and arg[2] ~= "none" and "item" or nil end,
  GetActiveTake = function(item) return item == "item" and "take" or item == "new item" and "new take" end,
  TakeIsMIDI = function(take) is("take", take) return true end,
  GetUserInputs = function(_, count, names, defaults)
    assert(count == 2 and names == "Port,Token" and defaults:find("^8765,"))
    return true, arg[2] .. "," .. arg[3]
  end,
  GetOS = function() return "Other" end,
  GetResourcePath = function() return arg[4] end,
  GetExtState = function() return "" end,
  SetExtState = function() end,
  ShowMessageBox = function(text) print("message: " .. text) return 1 end,
  GetMediaItemInfo_Value = function(_, name) return name == "D_POSITION" and BEGIN / 2 or name == "D_LENGTH" and 4.0 end,
  MIDI_CountEvts = function(take) is("take", take) return true, #NOTES, 0, 0 end,
  MIDI_GetNote = function(take, index)
    is("take", take)
    return true, false, index == #NOTES, index * 2.0 * TICKS, (index + 1) * 2.0 * TICKS, 0, NOTES[index + 1], 90
  end,
  MIDI_GetProjQNFromPPQPos = function(_, ticks) return BEGIN + ticks / TICKS end,
  MIDI_GetPPQPosFromProjQN = function(_, beats) return (beats - BEGIN) * TICKS end,
  MIDI_GetPPQPosFromProjTime = function(_, seconds) return (seconds * 2 - BEGIN) * TICKS end,
  ExecProcess = function(command, timeout)
    whole(timeout)
    local pipe = io.popen(command)
    local output = pipe:read("*a")
    pipe:close()
    return "0\n" .. output
  end,
  Undo_BeginBlock = function() made.undo = true end,
  Undo_EndBlock = function(text, flags) whole(flags) print("undo: " .. text) end,
  GetMediaItem_Track = function(item) is("item", item) return "track" end,
  GetMediaTrackInfo_Value = function(track, name) is("track", track) is("IP_TRACKNUMBER", name) return 1.0 end,
  InsertTrackAtIndex = function(index) whole(index) end,
  GetTrack = function(_, index) whole(index) return "new track" end,
  GetSetMediaTrackInfo_String = function(track) is("new track", track) end,
  CreateNewMIDIItemInProj = function(track, from, to)
    is("new track", track)
    assert(from == 2.0 and to == 6.0)
    return "new item"
  end,
  MIDI_InsertNote = function(take, _, _, from, to, channel, pitch, velocity)
    is("new take", take)
    whole(from) whole(to) whole(channel) whole(pitch) whole(velocity)
    print("note", channel, pitch, from / TICKS, to / TICKS)
  end,
  MIDI_Sort = function(take) is("new take", take) end,
}
dofile(arg[1])
