"""The desktop program: a window and commands over an archive. Stores and decides nothing itself."""
