"""The program as a real screen reader's client hears it: by hand, not part of the suite."""
