"""What the frozen program runs before its own first lines."""

from resources.packaging import late_modules

late_modules.install()
