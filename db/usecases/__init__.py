"""One action of the user a module: the only place where storage, search and ingest meet."""
