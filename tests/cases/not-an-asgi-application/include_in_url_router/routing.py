from channels.routing import URLRouter
from django.conf.urls import url
from django.urls import include, path

router = URLRouter(
    [
        path("chat/", include("chat.routing")),  # want: CHN111 "include() is not supported in a URLRouter: use a nested URLRouter"
        url(r"^news/", include("news.routing")),  # want: CHN111:23-46 high "use a nested URLRouter([...])"
    ]
)
