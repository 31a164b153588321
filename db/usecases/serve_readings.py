"""What the frozen program does when it was started as its own reading process."""


def serve_readings() -> int:
    """Read files for the parent process until it closes stdin; the exit status."""
    from db.ingest.worker_main import main

    return main()
