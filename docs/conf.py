"""The site: ``nox -s docs`` builds it into ``build/docs``."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
# What is generated, and what the tests know of the pages and of the real Channels.
sys.path[:0] = [str(HERE / "_ext"), str(HERE.parent / "tests")]

from channels3_lint import SITE, __version__  # noqa: E402

project = "channels3-lint"
copyright = "the authors of channels3-lint"
release = __version__

extensions = ["myst_parser", "channels3_site"]
exclude_patterns = ["_ext"]

myst_enable_extensions = ["attrs_block", "attrs_inline"]
myst_heading_anchors = 3
nitpicky = True

html_theme = "furo"
html_title = "channels3-lint"
html_baseurl = SITE
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False
# Without it a search would show the text of pages without what is generated.
html_show_sourcelink = False

# Beside one another on every page, the light and the dark one.
pygments_style = "default"
pygments_dark_style = "github-dark"
