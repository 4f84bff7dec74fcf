"""What setup.cfg cannot say: a built package has the pages of the rules with it, for ``channels3-lint rule``."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent


class BuildWithPages(build_py):
    """Builds the packages, and copies ``docs/rules/<symbol>/details.md`` into that of the command."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            for page in sorted((ROOT / "docs" / "rules").glob("*/details.md")):
                target = Path(self.build_lib, "channels3_lint", "cli", "pages", page.parent.name, page.name)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(page, target)


setup(cmdclass={"build_py": BuildWithPages})
