"""Everything that is read out of an archive, as frozen values. Nothing here changes a record.

Every function takes an open SQLAlchemy ``Session``; what it gives back outlives it. Modules are
named after what they read; import from them.
"""
