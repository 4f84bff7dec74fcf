"""A file is replaced as a whole, or not at all."""

from __future__ import annotations

import os
import stat
import tempfile


class NotWritten(Exception):
    """Why a file was left as it was: a few words."""


def replace(path: str, before: bytes, after: bytes) -> None:
    """Give a file new bytes, if it still has those that were read; raises NotWritten.

    A link is followed, and stays a link. Permissions stay as they are, and so does the owner, where that may be set.
    """
    target = os.path.realpath(path)
    try:
        with open(target, "rb") as file:
            if file.read() != before:
                raise NotWritten("it has changed meanwhile")
        status = os.stat(target)
        if not os.access(target, os.W_OK):
            raise NotWritten("it is read-only")
        if status.st_nlink > 1:
            # Another name of the same file would keep the old text.
            with open(target, "r+b") as file:
                file.write(after)
                file.truncate()
        else:
            _swap(target, after, status)
    except OSError as error:
        raise NotWritten(str(error.strerror).lower()) from None


def _swap(target: str, after: bytes, status: os.stat_result) -> None:
    folder, name = os.path.split(target)
    handle, temporary = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=folder)
    try:
        with open(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        if hasattr(os, "chown") and (status.st_uid, status.st_gid) != (os.geteuid(), os.getegid()):
            try:
                os.chown(temporary, status.st_uid, status.st_gid)
            except OSError:
                pass
        os.chmod(temporary, stat.S_IMODE(status.st_mode))
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise
