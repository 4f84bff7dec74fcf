"""Which ``runserver`` the settings give, and what ``manage.py check`` says to them."""

from __future__ import annotations

from runtime.harness import Example, in_python
from runtime.proof import WORKS, Outcomes, proof

GOOD = Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS)

#: Of Django's commands, only those of Channels and Daphne serve WebSockets.
RUNSERVER = """
import django; django.setup()
from django.core.management import get_commands, load_command_class
command = load_command_class(get_commands()["runserver"], "runserver")
packages = {cls.__module__.partition(".")[0] for cls in type(command).__mro__}
print("works" if packages & {"channels", "daphne"} else "wrong: runserver serves no WebSockets")
"""

CHECK = """
import django; django.setup()
from django.core.checks import run_checks
print("; ".join(f"({found.id}) {found.msg}" for found in run_checks()) or "works")
"""


@proof(
    bad=Outcomes(channels2=WORKS, channels3=WORKS, channels4="wrong: runserver serves no WebSockets"),
    good=GOOD,
)
async def without_daphne(example: Example) -> str:
    return in_python(example, RUNSERVER, settings="shop.settings")


@proof(
    bad=Outcomes(channels2=WORKS, channels3=WORKS, channels4="wrong: runserver serves no WebSockets"),
    good=GOOD,
)
async def below_static_files(example: Example) -> str:
    return in_python(example, RUNSERVER, settings="forum.settings")


@proof(
    bad=Outcomes(
        channels2=WORKS,
        channels3=WORKS,
        channels4="(daphne.E001) Daphne must be listed before django.contrib.staticfiles in INSTALLED_APPS.",
    ),
    good=GOOD,
)
async def checked_below_static_files(example: Example) -> str:
    return in_python(example, CHECK, settings="forum.settings")
