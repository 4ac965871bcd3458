"""Part-writing in the window: faults listed, marked and cured, and the rules that are checked."""
