"""Brings the modules of the first picture from one file, read once, in the frozen program.

PyInstaller opens its archive anew for each module and unpacks it, after every place has been looked
through where a module may be. Those that the first picture needs lie in a file of their own as
well, unpacked; all others come from the archive as ever.
"""

import marshal
import sys
from types import CodeType, ModuleType

#: The file's name in the program: names, whether each is a package, and their compiled texts.
FILE = "first_modules.bin"

Texts = dict[str, tuple[bool, bytes]]

#: Python's own import, which is there before any module; what it makes public loads others.
_importing = sys.modules["_frozen_importlib"]


class FirstModules:
    """Finds those modules and runs them; each one's text is let go then."""

    def __init__(self, root: str, texts: Texts) -> None:
        self._root = root
        self._texts = texts

    def find_spec(self, name: str, path: object = None, target: object = None) -> object:
        """How a module is loaded; None: not from here."""
        kept = self._texts.get(name)
        if kept is None:
            return None
        spec = _importing.ModuleSpec(name, self, origin=self._place(name), is_package=kept[0])
        if kept[0]:
            spec.submodule_search_locations.append(spec.origin.removesuffix("/__init__.py"))
        return spec

    def create_module(self, spec: object) -> None:
        """A module as Python makes it."""

    def exec_module(self, module: ModuleType) -> None:
        """Run a module's text."""
        name = module.__name__
        module.__file__ = self._place(name)
        exec(self.get_code(name), module.__dict__)  # noqa: S102 - as every loader does
        del self._texts[name]

    def get_code(self, name: str) -> CodeType:
        """A module's compiled text."""
        code: CodeType = marshal.loads(self._texts[name][1])  # noqa: S302 - our own
        return code

    def _place(self, name: str) -> str:
        end = "/__init__.py" if self._texts[name][0] else ".py"
        return f"{self._root}/{name.replace('.', '/')}{end}"


def install() -> None:
    """Find them before all places where modules may be."""
    root: str = sys._MEIPASS  # type: ignore[attr-defined]  # noqa: SLF001 - PyInstaller's
    with open(f"{root}/{FILE}", "rb") as file:  # noqa: PTH123 - pathlib is in it
        texts = marshal.loads(file.read())  # noqa: S302 - our own
    finder = FirstModules(root, texts)  # of specs, whose type only other modules name
    sys.meta_path.insert(0, finder)  # type: ignore[arg-type]  # as said
