from channels.generic.websocket import WebsocketConsumer
from channels.routing import URLRouter
from channels_auth_token_middlewares.middleware import (
    DRFAuthTokenMiddlewareStack,
    HeaderAuthTokenMiddleware,
    SimpleJWTAuthTokenMiddleware,
)
from chanx.channels.routing import path, re_path
from django_channels_jwt.middleware import JwtAuthMiddlewareStack
from django_channels_jwt_auth_middleware.auth import JWTAuthMiddlewareStack
from rest_live.testing import APICommunicator
from strawberry.channels import GraphQLProtocolTypeRouter
from strawberry.channels.testing import GraphQLWebsocketCommunicator

from schema import schema


class Chat(WebsocketConsumer):
    pass


router = URLRouter(
    [
        path("chat/", Chat),  # want: CHN101
        path("chat/right/", Chat.as_asgi()),
        re_path(r"^old/$", view=Chat),  # want: CHN101
    ]
)

whole = GraphQLProtocolTypeRouter(schema, django_application=Chat)  # want: CHN101
by_place = GraphQLProtocolTypeRouter(schema, Chat)  # want: CHN101
right = GraphQLProtocolTypeRouter(schema, Chat.as_asgi())
other = GraphQLProtocolTypeRouter(Chat)

wrapped = [
    JwtAuthMiddlewareStack(Chat),  # want: CHN101
    JWTAuthMiddlewareStack(app=Chat),  # want: CHN101
    SimpleJWTAuthTokenMiddleware(Chat),  # want: CHN101
    HeaderAuthTokenMiddleware(Chat, token_regex=".+"),  # want: CHN101
    DRFAuthTokenMiddlewareStack(Chat),  # want: CHN101
    JwtAuthMiddlewareStack(Chat.as_asgi()),
    JWTAuthMiddlewareStack(router),
    SimpleJWTAuthTokenMiddleware(inner=router),
]


async def test_chat():
    APICommunicator(Chat, "/ws/")  # want: CHN101
    GraphQLWebsocketCommunicator(application=Chat, path="/")  # want: CHN101
    GraphQLWebsocketCommunicator(Chat.as_asgi(), path="/")
