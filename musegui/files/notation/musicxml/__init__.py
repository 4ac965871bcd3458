"""MusicXML as a sheet: bars in parts, with their signs."""
