"""Models of the window: fed with values, tested without a window."""
