"""Archival description in the tables: drafts in and out, the tree, registers, retention."""
