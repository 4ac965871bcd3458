"""The document and the hands on it: undo, viewport, tools. No Qt."""
