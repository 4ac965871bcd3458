"""Engines that go on with a piece."""
