from shop.asgi import *  # noqa: F403


def handle(message):
    return message
