"""Restrictions of access: what holds for a record, how it is said, what a published copy has."""
