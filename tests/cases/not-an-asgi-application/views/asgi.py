from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import path
from django.views import View
from django.views.generic import TemplateView

from .views import HomeView, health, stream


class Report(View):
    def get(self, request):
        return None


application = ProtocolTypeRouter(
    {
        "http": URLRouter(
            [
                path("health/", health),  # want: CHN111 "health is a Django view: leave HTTP to get_asgi_application()"
                path("stream/", stream),  # want: CHN111
                path("about/", TemplateView.as_view(template_name="about.html")),  # want: CHN111 "is a Django view"
                path("report/", Report),  # want: CHN111 "Report"
                path("", HomeView.as_view()),  # want: CHN111
            ]
        ),
    }
)

plain = ProtocolTypeRouter({"http": health})  # want: CHN111
wrapped = ProtocolTypeRouter({"http": AuthMiddlewareStack(HomeView.as_view())})  # want: CHN111
