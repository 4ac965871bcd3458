"""Dialogs that set what a piece is: key, meter, signs, words, ensemble."""
