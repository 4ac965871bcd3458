// The notes of each tune of a file as abcjs plays them: a JSON line for each tune.
const abcjs = require("abcjs");
const text = require("fs").readFileSync(process.argv[1], "utf8");
const steady = text.replace(/\[Q:[^\]]*\]/g, "").replace(/^Q:.*\n/gm, ""); // it stretches time with the tempo
const numbers = [...text.matchAll(/^X:\s*(\d+)/gm)].map((match) => Number(match[1]));
abcjs.parseOnly(steady).forEach((tune, place) => {
  const row = { number: numbers[place] ?? null, title: tune.metaText.title, tracks: [] };
  const audio = tune.setUpAudio({ chordsOff: true });
  row.tracks = audio.tracks.map((track) =>
    track.filter((event) => event.cmd === "note").map((note) => [note.start, note.duration, note.pitch]),
  );
  console.log(JSON.stringify(row));
});
