"""The Fill panel: what the next fill is asked for."""
