"""A confirmed proposal becomes records: joined to a meeting that is known, or a new one."""
