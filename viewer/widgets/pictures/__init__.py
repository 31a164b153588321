"""Pictures of many records at once: their boards of figures, and how each is drawn."""
