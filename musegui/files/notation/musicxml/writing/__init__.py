"""MusicXML out: an open score for other programs, or a closed one to be looked at."""
