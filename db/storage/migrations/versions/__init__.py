"""The revisions of the schema, one a module, in order."""
