"""MusicXML in: bars in parts, with their signs, as a sheet."""
