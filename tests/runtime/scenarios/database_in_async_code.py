"""A consumer that counts and deletes users, with a database of its own."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from runtime.harness import Browser, Example, application_of, set_up_django
from runtime.proof import WORKS, Outcomes, proof

REFUSED = "SynchronousOnlyOperation: You cannot call this from an async context - use a thread or sync_to_async."
GOOD = Outcomes(channels2=WORKS, channels3=WORKS, channels4=WORKS)


def make_database(folder: str) -> None:
    """Make a database in a file, which all threads see, with one user."""
    set_up_django()
    from django.core.management import call_command
    from django.db import connections

    connections.databases["default"]["NAME"] = str(Path(folder, "db.sqlite3"))
    call_command("migrate", verbosity=0)

    from django.contrib.auth.models import User

    User.objects.create(username="alice")
    connections.close_all()


@proof(bad=Outcomes(channels2=WORKS, channels3=REFUSED, channels4=REFUSED), good=GOOD)
async def asked_in_connect(example: Example) -> str:
    with tempfile.TemporaryDirectory() as folder:
        await asyncio.get_running_loop().run_in_executor(None, make_database, folder)
        browser = Browser(application_of(example.load().StatusConsumer))
        await browser.connect()
        heard = await browser.hear()
        await browser.leave()
    return WORKS if heard == "1" else f"wrong: the browser hears {heard!r}"
