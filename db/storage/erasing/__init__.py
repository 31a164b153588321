"""Carrying out an act of disposal: what it erases, and what has still to be done afterwards."""
