"""Authority records by ISAAR(CPF): what is said of councils, institutions and persons."""
