"""What the program knows of languages: letters, word forms, names. No files, no records."""
