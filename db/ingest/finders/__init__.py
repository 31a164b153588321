"""Finders: each knows one kind of fact and turns a prepared document into values with spans."""
