"""What the frozen program runs before its own first lines."""

import gc

# What starts only grows; the program looks for garbage again when it knows what it is to do.
gc.disable()

from resources.packaging import first_modules  # noqa: E402

first_modules.install()

from resources.packaging import few_typings, late_modules  # noqa: E402

late_modules.install()
few_typings.install()
