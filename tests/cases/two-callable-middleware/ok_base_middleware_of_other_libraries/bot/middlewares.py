from aiogram import BaseMiddleware
from aiogram.types import TelegramObject


class SessionMiddleware(BaseMiddleware):
    def __init__(self, session_pool):
        self.session_pool = session_pool

    async def __call__(self, handler, event: TelegramObject, data):
        async with self.session_pool() as session:
            data["session"] = session
            return await handler(event, data)


class ScopeMiddleware(BaseMiddleware):
    """Gives every handler the scope of its chat."""

    def __init__(self, scopes):
        self.scopes = scopes

    async def __call__(self, handler, event, data):
        return await handler(event, dict(data, scope=self.scopes[event.chat.id]))
