"""Pictures of the window for the README, and of every page to be looked at."""
