"""Dialogs for bars that are still to come: continue, new melody."""
