from channels.routing import URLRouter
from django.urls import path


class Feed:
    @classmethod
    def as_view(cls):
        async def application(scope, receive, send):
            await send({"type": "http.response.start", "status": 200})

        return application


router = URLRouter([path("feed/", Feed.as_view())])
