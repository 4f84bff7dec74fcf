from ariadne.asgi import GraphQL
from channels.auth import AuthMiddlewareStack
from channels.routing import URLRouter
from django.urls import path

from elsewhere import Unknown


class ChannelsGraphQL(GraphQL):
    def __call__(self, scope):  # want: CHN303 "which Channels 4 no longer makes"
        async def handle(receive, send):
            await super(ChannelsGraphQL, self).__call__(scope, receive, send)

        return handle


class Application:
    def __call__(self, scope):
        async def handle(receive, send):
            await send(scope)

        return handle


class Unsure(Unknown, Application):
    pass


application = AuthMiddlewareStack(
    URLRouter([path("graphql/", ChannelsGraphQL(schema, debug=True)), path("unsure/", Unsure())])
)
