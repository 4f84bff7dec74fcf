from channels.routing import ProtocolTypeRouter, URLRouter
from fastapi import FastAPI

api = FastAPI()
websockets = ProtocolTypeRouter({"websocket": URLRouter([])})


async def application(scope, receive, send):
    if scope["type"] == "websocket":
        await websockets(scope, receive, send)
    else:
        await api(scope, receive, send)
