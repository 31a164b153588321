"""The pages of the main window. Each shows one kind of thing and asks for others by location."""
