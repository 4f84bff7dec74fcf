import asyncio
import functools


def in_background(function):
    @functools.wraps(function)
    def started(*args):
        return asyncio.ensure_future(function(*args))

    return started
