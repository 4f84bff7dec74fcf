from channels.auth import BaseMiddleware


class StaffMiddleware(BaseMiddleware):
    async def coroutine_call(self, inner_instance, scope, receive, send):  # want: CHN201
        if not scope["user"].is_staff:
            await send({"type": "websocket.close"})
            return
        await super().coroutine_call(inner_instance, scope, receive, send)
