"""The small windows that ask or tell one thing and go away again."""
