"""Rows of spreadsheets: compared with what is known, entered, kept account of, and undone."""
