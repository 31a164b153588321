"""The main window: its frame, its menus, the pages in it, and what opens archives for it."""

from viewer.main_window.window import MainWindow

__all__ = ["MainWindow"]
