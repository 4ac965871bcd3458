"""Practice tracks: a file for each voice in which that voice stands out."""
