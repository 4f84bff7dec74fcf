from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path
from django.views import View


def index(request):
    return HttpResponse("hello")


class AboutView(View):
    def get(self, request):
        return HttpResponse("hello")


# In the module that ROOT_URLCONF names.
urlpatterns = [
    path("", index),
    path("about/", AboutView.as_view()),
]

application = ProtocolTypeRouter({"http": get_asgi_application()})
