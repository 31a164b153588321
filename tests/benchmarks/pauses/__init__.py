"""How long the window is away at a time: what a person feels while the program works."""
