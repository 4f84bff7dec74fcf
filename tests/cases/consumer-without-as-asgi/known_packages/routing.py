from channels.routing import URLRouter
from django.urls import path
from strawberry.channels import GraphQLHTTPConsumer, GraphQLWSConsumer

from .schema import schema

router = URLRouter(
    [
        path("bare/", GraphQLWSConsumer),  # want: CHN101
        path("ws/", GraphQLWSConsumer.as_asgi(schema=schema)),
        path("http/", GraphQLHTTPConsumer.as_asgi(schema=schema)),
        path("object/", GraphQLHTTPConsumer(schema=schema)),  # want: CHN202 "use GraphQLHTTPConsumer.as_asgi(schema=schema)"
    ]
)
