"""Events that are not taken back: no person asked for them, or they are an order in a list."""

NOT_TAKEN_BACK = frozenset({"archive_created", "contents_restated"})
