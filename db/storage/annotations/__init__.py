"""Tags and notes: put on records, changed and taken away; read with the places of their words."""
