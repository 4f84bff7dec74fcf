from channels.routing import ProtocolTypeRouter


async def get_asgi_application(scope, receive, send):
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


application = ProtocolTypeRouter({"http": get_asgi_application})
