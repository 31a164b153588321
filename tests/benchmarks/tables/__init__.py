"""Record tables with as many rows as asked for: scrolled, sorted and gone to, with figures."""
