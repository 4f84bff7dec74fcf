from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route, WebSocketRoute

from gateway.endpoints import ChatConsumer, RawConsumer

api = FastAPI()
api.add_middleware(RawConsumer)
api.add_websocket_route("/ws/api/", ChatConsumer)

application = Starlette(
    routes=[
        WebSocketRoute("/ws/chat/", ChatConsumer),
        Route("/chat/", ChatConsumer),
        Mount("/api", api),
    ],
    middleware=[Middleware(RawConsumer)],
)
