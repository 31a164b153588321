"""The desktop program: the window and the commands without one. It reaches db by its API only."""
