from channels import layers
from django.urls import path


class EchoApp:
    def __init__(self, scope):
        self.scope = scope
        self.layer = layers.get_channel_layer()

    async def __call__(self, receive, send):  # want: CHN303 "use async def __call__(self, scope, receive, send)"
        await send(await receive())


websocket_urlpatterns = [path("echo/", EchoApp)]
