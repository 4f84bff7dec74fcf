from channels.routing import ProtocolTypeRouter, URLRouter
from django.http import HttpResponse
from django.urls import path
from django.views import View


def index(request):
    return HttpResponse("hello")


class AboutView(View):
    def get(self, request):
        return HttpResponse("hello")


application = ProtocolTypeRouter(
    {
        "http": URLRouter(
            [
                path("", index),  # [not-an-asgi-application]
                path("about/", AboutView.as_view()),  # [not-an-asgi-application]
            ]
        )
    }
)
