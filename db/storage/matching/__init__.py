"""What a waiting proposal is held against before a person confirms it. Reads, writes nothing."""
