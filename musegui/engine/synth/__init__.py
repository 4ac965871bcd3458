"""The built-in synthesizer: playing, rendering and exporting audio."""
