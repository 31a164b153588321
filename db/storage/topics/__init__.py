"""Topics as a thesaurus: their tree, what is done with them, and their way from and to a file."""
