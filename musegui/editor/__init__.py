"""The document and what works on it: undo, selection, viewport. No Qt."""
