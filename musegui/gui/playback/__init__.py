"""Playing in the window: transport, sound, devices."""
