"""The window used at random: ``python -m tests.monkey`` looks for what nobody thought of."""
