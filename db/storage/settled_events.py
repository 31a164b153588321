"""Events that are not taken back: no person asked for them, or they are an order in a list."""

#: Events that move a file of the inbox and no record.
INBOX_MOVES = frozenset({"discarded", "put_back"})
NOT_TAKEN_BACK = frozenset({"archive_created", "contents_restated", "act_carried_out"})
