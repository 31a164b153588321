"""The backups that the program makes by itself, at one place or two.

A place is a folder that holds them side by side, each with its copy of the database, and one store
of originals that they share: ``originals/ab/cd/<sha256>``, as in an archive. So one more backup of
an archive with 50 GB of originals writes the database and what came in since.
"""
