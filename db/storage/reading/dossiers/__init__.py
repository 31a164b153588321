"""What the records say around an authority, list by list, each with an offset and a limit."""
