"""Which optional parts of the program are there: it works without them, and says so."""


def has_name_model() -> bool:
    """Whether Russian names are read with a language model too, or by rules alone."""
    from db.ingest.finders.model_names import is_installed

    return is_installed()
