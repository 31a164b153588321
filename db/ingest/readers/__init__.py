"""One file format each; ``db.ingest.registry`` chooses among them."""
