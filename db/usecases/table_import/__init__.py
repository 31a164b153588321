"""A spreadsheet becomes records: read, mapped, tried, run, undone. Each step is a module."""
